internal import EventStore
internal import RepatriationSchema
internal import Wire
internal import WireRPC

/// Writes planning's events, each with a header that says whose it is.
struct PlanningLog: Sendable {
  let environment: PlanningEnvironment

  /// Appends an event in the transaction and returns its sequence.
  @discardableResult
  func append(
    _ event: PlanningEvent, mission: String, author: String, in store: any StoreTransaction
  ) throws -> Int64 {
    guard let kind = PlanningEventKind(event) else {
      throw RPCError(.internal, "an event of a newer version was about to be written")
    }
    let header = EventHeader(author: author, mission: mission)
    return try store.append(
      NewEvent(
        id: .timeOrdered(environment), kind: kind.rawValue, version: 1, partition: mission,
        eventTime: environment.clock.now(), header: try header.encodedBytes(),
        body: try PlanningEventBody(event: event).encodedBytes()))
  }
}

extension StoreIdentifier {
  fileprivate static func timeOrdered(_ environment: PlanningEnvironment) -> StoreIdentifier {
    timeOrderedUUID(clock: environment.clock, random: environment.random)
  }
}
