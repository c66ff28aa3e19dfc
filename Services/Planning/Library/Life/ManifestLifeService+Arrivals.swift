internal import Casework
package import RepatriationSchema
internal import Wire
package import WireRPC

extension ManifestLifeService {
  package func arrivals(
    _ request: ArrivalsRequest, context: RPCServerContext
  ) async throws -> LifeReply {
    guard request.outcome.known != nil, request.outcome != .unset else {
      throw Rejected.field("outcome", "Say whether they arrived, or why not.")
    }
    return try await change(
      request, mission: request.mission, manifest: request.manifest, context: context
    ) { life in
      try life.require(
        version: request.version, persons: request.persons.isEmpty ? nil : request.persons)
      guard life.before.state == .departed else {
        throw life.refusal("Arrivals are recorded for a list that has departed.")
      }
      try life.require(moment: request.at)
      try life.arrive(request)
      return try life.save(.arrivals, at: request.at, reason: request.reason)
    }
  }
}

extension LifeTransaction {
  fileprivate mutating func arrive(_ request: ArrivalsRequest) throws {
    let open = manifest.entries.filter { $0.state == .boarded && $0.arrival == .unset }
    let people = request.persons.isEmpty ? open.map(\.person) : request.persons
    guard !people.isEmpty else {
      throw refusal("Of everybody who boarded it is known whether they arrived.")
    }
    for person in people {
      guard let index = manifest.index(of: person) else {
        throw refusal("\(person) is not on this list.")
      }
      let entry = manifest.entries[index]
      guard entry.state == .boarded else {
        throw refusal("Number \(entry.number) is \(entry.state.words): only who boarded arrives.")
      }
      manifest.entries[index].arrival = request.outcome
      entries.append(
        EntryChange(
          person: person, from: .boarded, to: .boarded, arrival: request.outcome))
    }
  }
}
