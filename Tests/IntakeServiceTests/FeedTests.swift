internal import Checkpoints
internal import Crypto
internal import EventStore
internal import Foundation
internal import Logging
internal import RepatriationSchema
internal import Sealing
internal import ServiceHost
internal import ServiceKit
internal import Snapshots
internal import Testing
internal import Wire
internal import WireRPC

@testable internal import IntakeService

@Suite struct FeedTests {
  /// Follows from a position until `isEnough` says so or the stream ends.
  private func follow(
    _ bench: IntakeBench, from position: Position, of mission: String = IntakeBench.idn,
    until isEnough: @escaping @Sendable ([FeedItem]) -> Bool
  ) async throws -> [FeedItem] {
    try await bench.client("planning", of: mission).follow(
      FollowRequest(position: position, mission: mission)
    ) { stream in
      var items: [FeedItem] = []
      for try await item in stream {
        items.append(item)
        if isEnough(items) { break }
      }
      return items
    }
  }

  /// The stored views of a mission, as bytes by person.
  private func views(
    _ bench: IntakeBench, of mission: String = IntakeBench.idn
  ) async throws -> [(key: [UInt8], value: [UInt8])] {
    try await bench.store.read { reader in
      try reader.scan(IntakeTable.views, partition: mission, keys: .all, limit: 10_000)
        .elements.map { ($0.key, $0.value) }
    }
  }

  /// Where a follower of an empty history stands.
  private func origin(_ bench: IntakeBench) async throws -> Position {
    try await bench.store.read { Position(try #require(try $0.position(at: 0))) }
  }

  // MARK: Checkpoints

  @Test func `checkpoints are offered with the feed, the newest to whoever begins to follow`()
    async throws
  {
    let bench = try IntakeBench()
    try await bench.register(1)
    let keeper = CheckpointKeeper(
      store: bench.store, clock: bench.clock, signing: try bench.seals.credential(.intake),
      witness: nil, registry: MetricsRegistry(),
      logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
    #expect(await keeper.sign())
    let first = try await bench.head()
    let items = try await follow(bench, from: first) { _ in true }
    #expect(items.first?.checkpoints.map(\.checkpoint.position) == [first])
    try await bench.register(2)
    #expect(await keeper.sign())
    let second = try await bench.head()
    let later = try await follow(bench, from: first) { $0.last?.more == false }
    #expect(later.last?.through == second)
    #expect(later.flatMap(\.checkpoints).map(\.checkpoint.position) == [first, second])
    // It is signed by intake's own certificate.
    let signed = try #require(later.last?.checkpoints.last)
    let statements = TrustedStatements(
      trust: bench.seals.trust, trustDomain: TestSeals.domain, admits: { _ in true })
    #expect(try await signed.signer(by: statements).role == .intake)
  }

  // MARK: Verdicts

  @Test func `a new follower of an empty log begins at once`() async throws {
    let bench = try IntakeBench()
    let items = try await follow(bench, from: Position()) { _ in true }
    #expect(items.first?.verdict == .tail && items.first?.through.sequence == 0)
    #expect(items.first?.more == false)
  }

  @Test func `a new follower of a log that began loads a snapshot first`() async throws {
    let bench = try IntakeBench()
    try await bench.register(1)
    let items = try await follow(bench, from: Position()) { _ in false }
    #expect(items.map(\.verdict) == [.snapshot] && items.first?.views.isEmpty == true)
    #expect(try await items.first?.through == bench.head())
  }

  @Test func `a position of another history has diverged`() async throws {
    let bench = try IntakeBench()
    for number in UInt8(1)...3 { try await bench.register(number) }
    let head = try await bench.head()
    var wrong: [Position] = []
    var other = head
    other.lineage = WireUUID(bytes: [UInt8](repeating: 9, count: 16)) ?? WireUUID()
    wrong.append(other)
    other = head
    other.hash = FixedBytes<32>([UInt8](repeating: 9, count: 32)) ?? FixedBytes<32>()
    wrong.append(other)
    other = head
    other.sequence = 2
    wrong.append(other)
    other = head
    other.sequence = 4
    wrong.append(other)
    other.sequence = .max
    wrong.append(other)
    other.sequence = -1
    wrong.append(other)
    wrong.append(Position(sequence: 3))
    for position in wrong {
      let items = try await follow(bench, from: position) { _ in false }
      #expect(items.map(\.verdict) == [.diverged], "\(position)")
    }
    let right = try await follow(bench, from: head) { _ in true }
    #expect(right.map(\.verdict) == [.tail] && right[0].views.isEmpty)
  }

  @Test func `a follower that knows a newer epoch fences this host`() async throws {
    let bench = try IntakeBench()
    try await bench.register(1)
    var position = try await bench.head()
    position.epoch += 1
    let items = try await follow(bench, from: position) { _ in false }
    #expect(items.map(\.verdict) == [.fenced])
  }

  // MARK: Items

  @Test func `a follower receives what changed, and later changes as they come`() async throws {
    let bench = try IntakeBench()
    try await bench.register(1)
    let position = try await bench.head()
    try await bench.register(2)
    let items = try await bench.client("planning").follow(
      FollowRequest(position: position, mission: IntakeBench.idn)
    ) { stream in
      var items: [FeedItem] = []
      for try await item in stream {
        items.append(item)
        if items.count == 1 { try await bench.update(1, .assessmentOffered) }
        if items.count == 2 { try await bench.register(20, of: IntakeBench.chn) }
        if items.count == 3 { break }
      }
      return items
    }
    #expect(items.map(\.after) == [1, 2, 3])
    #expect(items.map(\.through.sequence) == [2, 3, 4])
    #expect(items[0].views.map(\.person) == [IntakeBench.person(2)])
    #expect(items[1].views.map(\.person) == [IntakeBench.person(1)])
    #expect(items[1].views.first?.assessmentOffered == true)
    // Another mission's event moves the position and shows nobody.
    #expect(items[2].views.isEmpty && items[2].removed.isEmpty)
  }

  @Test func `a busy mission costs the followers of others few items`() async throws {
    let bench = try IntakeBench()
    let begin = try await origin(bench)
    let people = UInt8(40)
    let start = ContinuousClock.now
    async let items = follow(bench, from: begin, of: IntakeBench.chn) {
      $0.last.map { $0.through.sequence >= Int64(people) } ?? false
    }
    for number in 1...people { try await bench.register(number) }
    let received = try await items
    // Each is told of at least as late after the one before; the first one greets.
    let most = (ContinuousClock.now - start) / IntakeLimits.quietPause + 2
    #expect(Double(received.count) <= most)
    #expect(received.allSatisfy { $0.views.isEmpty && $0.removed.isEmpty })
  }

  @Test func `pages lead to everything, also where one event changed many views`() async throws {
    let bench = try IntakeBench()
    // 64 members of one group: the last registration rewrites all 64 views with one sequence.
    for number in UInt8(1)...64 {
      try await bench.register(number) { $0.group = IntakeBench.id(200) }
    }
    for number in UInt8(70)...199 { try await bench.register(number) }
    let start = try await origin(bench)
    let head = try await bench.head()
    let items = try await follow(bench, from: start) { $0.last?.more == false }
    #expect(items.count > 1)
    try expectComplete(items, from: start, to: head, views: try await views(bench))
  }

  /// Items join, positions never go back, and what they bring is what is stored.
  private func expectComplete(
    _ items: [FeedItem], from start: Position, to head: Position,
    views: [(key: [UInt8], value: [UInt8])]
  ) throws {
    var received: [ID<PersonFile>: PlanningView] = [:]
    var after = start.sequence
    for item in items {
      #expect(item.after == after && item.through.sequence >= after)
      #expect(item.views.count <= IntakeLimits.viewsPerItem)
      after = item.through.sequence
      for view in item.views { received[view.person] = view }
    }
    #expect(items.last?.through == head)
    #expect(received.count == views.count)
    for (key, value) in views {
      let person = ID<PersonFile>(try #require(WireUUID(bytes: key)))
      #expect(try received[person]?.encodedBytes() == value)
    }
  }

  @Test func `a follower that stops after any item loses nothing`() async throws {
    let bench = try IntakeBench()
    for number in UInt8(1)...64 {
      try await bench.register(number) { $0.group = IntakeBench.id(200) }
    }
    // One event that changes all 64 views, and so many others that a page ends among them.
    for number in UInt8(70)...160 { try await bench.register(number) }
    let members = (UInt8(1)...64).map { GroupMember(person: IntakeBench.person($0)) }
    _ = try await bench.client().defineGroup(
      DefineGroupRequest(group: Group(id: IntakeBench.id(200), splittable: true, members: members)),
      options: bench.key())
    let stored = try await views(bench)
    let all = try await follow(bench, from: try await origin(bench)) { $0.last?.more == false }
    for count in 1...all.count {
      var position = try await origin(bench)
      let first = try await follow(bench, from: position) { $0.count == count }
      position = try #require(first.last).through
      let rest = try await follow(bench, from: position) { $0.last?.more == false }
      var received: [ID<PersonFile>: PlanningView] = [:]
      for view in (first + rest).flatMap(\.views) { received[view.person] = view }
      #expect(received.count == stored.count, "stopped after \(count)")
      for (key, value) in stored {
        let person = ID<PersonFile>(try #require(WireUUID(bytes: key)))
        #expect(try received[person]?.encodedBytes() == value, "stopped after \(count)")
      }
    }
  }

  @Test func `the feed ends when the store closes`() async throws {
    let bench = try IntakeBench()
    try await bench.register(1)
    let head = try await bench.head()
    let store = bench.store
    let error = await #expect(throws: RPCError.self) {
      try await bench.client("planning").follow(
        FollowRequest(position: head, mission: IntakeBench.idn)
      ) { stream in
        for try await _ in stream { await store.close() }
      }
    }
    #expect(error?.status == .unavailable)
  }

  // MARK: Digest

  @Test func `the digest is over the views alone and stays until one changes`() async throws {
    let bench = try IntakeBench()
    for number in UInt8(1)...5 { try await bench.register(number) }
    let planning = try bench.client("planning")
    let first = try await planning.digest(DigestRequest(mission: IntakeBench.idn))
    var hash = SHA256()
    for (_, value) in try await views(bench) {
      let count = UInt32(value.count)
      hash.update(data: (0..<4).map { UInt8(count >> (8 * $0) & 0xFF) })
      hash.update(data: value)
    }
    #expect(first.digest.bytes == Array(hash.finalize()) && first.people == 5)
    #expect(try await first.position == bench.head())
    try await bench.register(20, of: IntakeBench.chn)
    let second = try await planning.digest(DigestRequest(mission: IntakeBench.idn))
    #expect(second.digest == first.digest && second.position.sequence == 6)
    try await bench.update(1, .assessmentOffered)
    #expect(
      try await planning.digest(DigestRequest(mission: IntakeBench.idn)).digest != first.digest)
  }
}
