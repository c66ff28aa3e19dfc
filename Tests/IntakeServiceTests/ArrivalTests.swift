internal import EventStore
internal import RepatriationSchema
internal import Sealing
internal import Testing
internal import Wire

@testable internal import IntakeService

/// What a registration does beside the person's own file.
@Suite struct ArrivalTests {
  private func register(
    _ bench: IntakeBench, _ number: UInt8, distinctFrom: [ID<PersonFile>],
    _ change: (inout Registration) -> Void = { _ in }
  ) async throws -> RegisterReply {
    var registration = IntakeBench.registration(number)
    change(&registration)
    return try await bench.client().register(
      RegisterRequest(registration: registration, distinctFrom: distinctFrom),
      options: bench.key())
  }

  @Test func `a desk's word that these are two people stands in both files`() async throws {
    let bench = try IntakeBench()
    try await bench.register(1)
    try await bench.register(2)
    let before = try await bench.view(1)
    let others = [IntakeBench.person(2), IntakeBench.person(1), IntakeBench.person(2)]
    _ = try await register(bench, 3, distinctFrom: others)
    #expect(
      try await bench.file(3).distinctFrom == [IntakeBench.person(1), IntakeBench.person(2)])
    #expect(try await bench.file(1).distinctFrom == [IntakeBench.person(3)])
    #expect(try await bench.view(1) == before)
    guard case .registered(let event)? = try await bench.events().last?.event else {
      Issue.record("no registration at the end of the log")
      return
    }
    #expect(event.distinctFrom == [IntakeBench.person(1), IntakeBench.person(2)])
  }

  @Test func `an equal number waits for a reviewer, whatever the desk says`() async throws {
    let bench = try IntakeBench()
    try await bench.register(1) { $0.documents = [IntakeBench.passport("C1")] }
    let reply = try await register(bench, 2, distinctFrom: [IntakeBench.person(1)]) {
      $0.documents = [IntakeBench.passport("C1")]
    }
    #expect(reply.exactMatches == [IntakeBench.person(1)])
    for number in UInt8(1)...2 {
      #expect(try await bench.view(number).possibleDuplicate)
      #expect(try await bench.file(number).distinctFrom.count == 1)
    }
  }

  @Test func `nobody is told apart from a file that is not there`() async throws {
    let bench = try IntakeBench()
    try await bench.register(20, of: IntakeBench.chn)
    for other in [IntakeBench.person(9), IntakeBench.person(20), IntakeBench.person(1)] {
      let rejected = try await #require(throws: Rejected.self) {
        try await register(bench, 1, distinctFrom: [other])
      }
      #expect(rejected.field == "distinctFrom")
    }
    #expect(try await bench.head().sequence == 1)
  }

  // MARK: Announced groups

  private let bus = WireUUID(bytes: [UInt8](repeating: 7, count: 16)) ?? WireUUID()

  private func announce(
    _ bench: IntakeBench, of mission: String = IntakeBench.idn, closed: Bool = false
  ) async throws {
    let announcement = Announcement(
      id: ID(bus), mission: mission, label: "bus from Bavet", expected: 43,
      closedAt: closed ? IntakeBench.start : nil)
    let bytes = try announcement.encodedBytes()
    let key = bus.bytes
    _ = try await bench.store.commit(StoreCommand()) { transaction in
      try transaction.put(
        IntakeTable.announcements, partition: mission, key: key, value: bytes, indexes: [],
        tracking: .untracked)
      return []
    }
  }

  private func arrived(_ bench: IntakeBench) async throws -> UInt32 {
    let key = bus.bytes
    let document = try await bench.store.read { try $0.get(IntakeTable.announcements, key: key) }
    return try Announcement(encoded: try #require(document).value).arrived
  }

  @Test func `who comes with an announced group is counted once`() async throws {
    let bench = try IntakeBench()
    try await announce(bench)
    let key = bench.key()
    var registration = IntakeBench.registration(1)
    registration.announcement = bus
    let request = RegisterRequest(registration: registration)
    for _ in 0..<2 {
      let reply = try await bench.client().register(request, options: key)
      #expect(reply.warnings.isEmpty)
    }
    try await bench.register(2) { $0.announcement = bus }
    try await bench.register(3)
    #expect(try await arrived(bench) == 2)
  }

  @Test func `who comes is registered, whatever the announcement says`() async throws {
    let bench = try IntakeBench()
    let unknown = try await bench.register(1) { $0.announcement = bus }
    #expect(unknown.warnings == ["announcement-unknown"])
    try await announce(bench, closed: true)
    let closed = try await bench.register(2) { $0.announcement = bus }
    #expect(closed.warnings == ["announcement-closed"])
    #expect(try await arrived(bench) == 1)
    let foreign = try await bench.register(3, of: IntakeBench.chn) { $0.announcement = bus }
    #expect(foreign.warnings == ["announcement-unknown"])
    #expect(try await arrived(bench) == 1)
  }
}
