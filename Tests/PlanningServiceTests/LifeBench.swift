import EventStore
import PlanModel
import Planner
import RepatriationSchema
import ServiceHost
import ServiceKit
import Testing
import Transport
import Wire
import WireRPC

@testable import PlanningService

/// A planning service with a plan, and the life of its manifests.
struct LifeBench {
  static let mission = "IDN-PNH"
  /// Departs on 27 January 2026 at 13:10.
  static let id = "IDN-PNH-D02"

  let harness: Harness

  /// - Parameter views: planned as of 21 January on D02, and what else departs.
  init(
    _ views: [PlanningView], seats: UInt16 = 10, also: [RepatriationSchema.Departure] = [],
    store: InMemoryEventStore? = nil
  ) async throws {
    harness = Harness(store: store)
    // Long after everything that these tests record: what lies in the future is refused.
    (harness.environment.clock as? ManualClock)?.setNow(
      moment("2026-03-01T08:00:00+07:00").microseconds)
    follows(true)
    try await harness.apply(views)
    try await harness.add(
      [Departures.direct("D02", "2026-01-27T13:10:00+07:00", seats: seats)] + also)
    try await replan()
  }

  func follows(_ follows: Bool) {
    harness.board.update(Self.mission) { state in
      state.isConnected = follows
      state.phase = follows ? .following : .connecting
    }
  }

  @discardableResult
  func replan(at: Timestamp = asOf) async throws -> PlanReply {
    try await harness.client().plan(PlanRequest(mission: Self.mission, asOf: at))
  }

  func replanning(name: String = "ani") throws -> ReplanningClient {
    let access = try AccessRules.policy(
      trustDomain: "homeward.example", services: PlanningServices.descriptors)
    return ReplanningClient(
      try InProcessTransport(
        services: PlanningServices.registrations(harness.environment),
        peer: "spiffe://homeward.example/mission/\(Self.mission)/role/planner/\(name)",
        authorise: AccessRules.authorisation(access)))
  }

  func client(
    _ role: Role = .planner, of mission: String = LifeBench.mission, name: String = "ani"
  ) throws -> ManifestLifeClient {
    let access = try AccessRules.policy(
      trustDomain: "homeward.example", services: PlanningServices.descriptors)
    return ManifestLifeClient(
      try InProcessTransport(
        services: PlanningServices.registrations(harness.environment),
        peer: "spiffe://homeward.example/mission/\(mission)/role/\(role.rawValue)/\(name)",
        authorise: AccessRules.authorisation(access)))
  }

  func manifest(_ id: String = LifeBench.id) async throws -> Manifest {
    try await client().revision(RevisionRequest(mission: Self.mission, manifest: id))
  }

  func clearances(_ departure: String) async throws -> ClearancesReply {
    let access = try AccessRules.policy(
      trustDomain: "homeward.example", services: PlanningServices.descriptors)
    return try await ClearancePlanningClient(
      try InProcessTransport(
        services: PlanningServices.registrations(harness.environment),
        peer: Harness.uri(Self.mission, .planner), authorise: AccessRules.authorisation(access))
    ).clearances(ClearancesRequest(mission: Self.mission, departure: departure))
  }

  static func key() -> RPCCallOptions {
    var random = SystemRandomNumberGenerator()
    return RPCCallOptions(idempotencyKey: .version4(random: &random))
  }

  @discardableResult
  func advance(
    _ to: ManifestState, _ at: String, confirmed: [UInt64] = [], version: Int64? = nil,
    reason: String = "", stale: Bool = false, id: String = LifeBench.id
  ) async throws -> LifeReply {
    let current = try await manifest(id).version
    return try await client().advance(
      AdvanceRequest(
        mission: Self.mission, manifest: id, version: version ?? current, to: to,
        at: moment(at), reason: reason, confirmed: confirmed.map(person),
        staleAcknowledged: stale), options: Self.key())
  }

  @discardableResult
  func entries(
    _ people: [UInt64], _ to: EntryState, _ at: String = "2026-01-27T08:00:00+07:00",
    version: Int64? = nil, role: Role = .planner
  ) async throws -> LifeReply {
    let current = try await manifest().version
    return try await client(role).entries(
      EntriesRequest(
        mission: Self.mission, manifest: Self.id, version: version ?? current,
        persons: people.map(person), to: to, at: moment(at)), options: Self.key())
  }

  @discardableResult
  func substitute(
    _ out: [UInt64], _ people: [UInt64], _ at: String = "2026-01-27T09:00:00+07:00"
  ) async throws -> LifeReply {
    let current = try await manifest().version
    return try await client().substitute(
      SubstituteRequest(
        mission: Self.mission, manifest: Self.id, version: current, out: out.map(person),
        in: people.map(person), at: moment(at)), options: Self.key())
  }

  @discardableResult
  func arrive(_ people: [UInt64] = [], _ outcome: ArrivalOutcome = .arrived) async throws
    -> LifeReply
  {
    let current = try await manifest().version
    return try await client().arrivals(
      ArrivalsRequest(
        mission: Self.mission, manifest: Self.id, version: current, persons: people.map(person),
        outcome: outcome, at: moment("2026-01-27T18:00:00+07:00")), options: Self.key())
  }

  /// Takes the list to its final form: proposed three days before, locked and submitted on the day before.
  func submit() async throws {
    try await advance(.proposed, "2026-01-24T13:10:00+07:00")
    try await advance(.locked, "2026-01-26T13:10:00+07:00")
    try await advance(.submitted, "2026-01-26T14:00:00+07:00")
  }

  func state(_ number: UInt64) async throws -> EntryState {
    try await manifest().entries.first { $0.person == person(number) }?.state ?? .unset
  }

  /// The people who have a seat somewhere, with the manifest that holds it.
  func seats() async throws -> [ID<PersonFile>: String] {
    try await harness.store.read { reader in
      var seats: [ID<PersonFile>: String] = [:]
      let prefix = Self.mission.utf8.count + 1
      try PlanningReading.forEach(PlanningTable.seats, mission: Self.mission, in: reader) {
        if let uuid = WireUUID(bytes: Array($0.key.dropFirst(prefix))) {
          seats[ID(uuid)] = String(decoding: $0.value, as: UTF8.self)
        }
      }
      return seats
    }
  }
}

/// What a call is refused with.
func refusal(_ body: () async throws -> Void) async throws -> LifeRefused {
  try await #require(throws: LifeRefused.self) { try await body() }
}
