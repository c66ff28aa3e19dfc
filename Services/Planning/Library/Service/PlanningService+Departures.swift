internal import EventStore
package import RepatriationSchema
internal import Wire
package import WireRPC

extension PlanningService {
  package func addDeparture(
    _ request: AddDepartureRequest, context: RPCServerContext
  ) async throws -> AddDepartureReply {
    let caller = try Caller(context)
    let departure = request.departure
    try caller.require(mission: departure.mission)
    if let problem = DepartureCheck.problem(in: departure, now: environment.now) { throw problem }

    let log = log
    let mission = caller.mission
    let author = context.peer
    let (reply, repeated) = try await commit(
      request, as: AddDepartureReply.self, context: context, caller: caller
    ) { store in
      let key = PlanningKey.text(mission, departure.id)
      let value = try departure.encodedBytes()
      if let existing = try store.get(PlanningTable.departures, key: key) {
        guard existing.value == value else {
          throw PlanConflict(what: "departure \(departure.id)", version: existing.rowSequence)
        }
        return AddDepartureReply(sequence: existing.rowSequence, repeated: true)
      }
      let count = try store.count(PlanningTable.departures, partition: mission)
      guard count < PlanningLimits.departures else {
        throw Rejected.field(
          "departure.id", "The mission has \(PlanningLimits.departures) departures already.")
      }
      let sequence = try log.append(
        .departureAdded(departure), mission: mission, author: author, in: store)
      try store.put(
        PlanningTable.departures, partition: mission, key: key, value: value, indexes: [],
        tracking: .tracked)
      return AddDepartureReply(sequence: sequence)
    }
    return AddDepartureReply(sequence: reply.sequence, repeated: reply.repeated || repeated)
  }

  package func departures(
    _ request: DeparturesRequest, context: RPCServerContext
  ) async throws -> DeparturesReply {
    let caller = try Caller(context)
    try caller.require(mission: request.mission)
    return try await read { reader in
      DeparturesReply(departures: try PlanningReading.departures(of: caller.mission, in: reader))
    }
  }
}
