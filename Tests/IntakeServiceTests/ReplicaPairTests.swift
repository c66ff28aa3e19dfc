import EventStore
import Foundation
import RepatriationSchema
import Sealing
import ServiceHost
import ServiceKit
import Synchronization
import Testing
import Transport
import Wire
import WireRPC

@testable import IntakeService

/// What callers see of a pair of hosts.
@Suite(.timeLimit(.minutes(2)))
struct ReplicaPairTests {
  private struct Pair {
    let clock = ManualClock(now: IntakeBench.start.microseconds)
    let random = SeededRandom(seed: 21)
    /// Both hosts have the same key file.
    let keyFile = MasterKey.generate(random: SystemRandom(), now: IntakeBench.start.microseconds)
    let aKeys = MemoryKeyStorage()
    let bKeys = MemoryKeyStorage()
    let a: PairNode
    let b: PairNode

    /// Keys as a process that starts finds them.
    func ring(_ storage: MemoryKeyStorage) -> KeyRing { Self.ring(storage, keyFile) }

    private static func ring(_ storage: MemoryKeyStorage, _ key: MasterKey) -> KeyRing {
      KeyRing(storage: storage, key: key, random: SystemRandom())
    }

    init(otherKeyFile: Bool = false) async throws {
      a = try await PairNode(
        "a", InMemoryEventStore(clock: clock, random: random), keys: Self.ring(aKeys, keyFile),
        standbyOf: "", clock: clock, random: random)
      let other =
        otherKeyFile ? MasterKey.generate(random: SystemRandom(), now: 0) : keyFile
      b = try await PairNode(
        "b", InMemoryEventStore(clock: clock, random: random), keys: Self.ring(bKeys, other),
        standbyOf: "a.example:7201", clock: clock, random: random)
    }

    func follow() async throws {
      try b.follow(a)
      try await becomes("the standby is current") {
        let status = try await a.host.status()
        let (own, theirs) = (try await b.place(), try await a.place())
        return status.standbys.first?.connected == true && b.host.obstacle == nil && own == theirs
      }
    }
  }

  private func key(_ number: UInt8) -> RPCCallOptions {
    RPCCallOptions(idempotencyKey: WireUUID(bytes: [UInt8](repeating: number, count: 16)))
  }

  private func register(_ number: UInt8, at node: PairNode) async throws -> RegisterReply {
    var registration = IntakeBench.registration(number)
    registration.consentRecorded = true
    return try await IntakeClient(try node.transport("intake-officer")).register(
      RegisterRequest(registration: registration), options: key(number))
  }

  private func refusal(_ body: () async throws -> Void) async -> RPCError? {
    do {
      try await body()
      return nil
    } catch {
      return error as? RPCError
    }
  }

  @Test func `an acknowledgement says how many hosts have the record`() async throws {
    let pair = try await Pair()
    #expect(try await register(1, at: pair.a).durability == 1)
    try await pair.follow()
    #expect(try await register(2, at: pair.a).durability == 2)
    // A repeat says what holds now.
    let again = try await register(1, at: pair.a)
    #expect(again.repeated && again.durability == 2)
    let status = try await pair.a.host.status()
    #expect(status.durability == 2 && status.standbys.count == 1 && status.alarms.isEmpty)
    await pair.b.stopFollowing()
  }

  @Test func `a standby records nothing, names its primary, and lets in who looks after the pair`()
    async throws
  {
    let pair = try await Pair()
    try await pair.follow()
    let refused = await refusal { _ = try await register(1, at: pair.b) }
    #expect(refused?.status == .unavailable)
    #expect(refused?.message.contains("standby of a.example:7201") == true)
    let status = try await IntakeClient(try pair.b.transport("operator")).status(StatusRequest())
    #expect(status.standbyOf == "a.example:7201")
    func peer(_ role: String) -> String {
      "spiffe://homeward.example/mission/IDN-PNH/role/\(role)/x"
    }
    for role in ["intake-officer", "planner", "planning", "liaison"] {
      #expect(pair.b.host.turnsAway(peer(role)) != nil)
      #expect(pair.a.host.turnsAway(peer(role)) == nil)
    }
    for role in ["operator", "auditor", "replica"] {
      #expect(pair.b.host.turnsAway(peer(role)) == nil)
    }
    #expect(pair.b.host.turnsAway("") != nil)
    await pair.b.stopFollowing()
  }

  @Test func `the certificate of another mission gets nothing of what all missions have`()
    async throws
  {
    let pair = try await Pair()
    let access = try AccessRules.policy(
      trustDomain: "homeward.example", services: IntakeServices.descriptors)
    func client(_ role: String) throws -> ReplicaClient {
      ReplicaClient(
        try InProcessTransport(
          services: pair.a.services,
          peer: "spiffe://homeward.example/mission/CHN-PNH/role/\(role)/b",
          authorise: AccessRules.authorisation(access)))
    }
    await #expect(throws: NotYourMission.self) {
      try await client("replica").replicate(ReplicateRequest()) { stream in
        for try await _ in stream { Issue.record("rows were told") }
      }
    }
    await #expect(throws: NotYourMission.self) {
      _ = try await client("replica").receipt(ReceiptRequest())
    }
    await #expect(throws: NotYourMission.self) {
      _ = try await client("operator").promote(PromoteRequest(reason: "x"))
    }
    await #expect(throws: NotYourMission.self) {
      _ = try await client("auditor").status(ReplicaStatusRequest())
    }
  }

  @Test func `a promotion needs a whole standby and a primary that is not seen, and is audited`()
    async throws
  {
    let pair = try await Pair()
    let operators = ReplicaClient(try pair.b.transport("operator"))
    let empty = await #expect(throws: Rejected.self) {
      _ = try await operators.promote(PromoteRequest(force: true, reason: "x"))
    }
    #expect(empty?.reason.contains("first fill") == true)
    try await pair.follow()
    _ = try await register(1, at: pair.a)
    let seen = await #expect(throws: Rejected.self) {
      _ = try await operators.promote(PromoteRequest(reason: "x"))
    }
    #expect(seen?.reason.contains("was heard of") == true)
    await pair.b.stopFollowing()
    pair.clock.advance(byMicroseconds: 6_000_000)
    let promoted = try await operators.promote(PromoteRequest(reason: "a power cut"))
    #expect(promoted.place.log.epoch == 2)
    #expect(try await register(2, at: pair.b).durability == 1)
    // What was acknowledged before is a repeat at the new primary.
    #expect(try await register(1, at: pair.b).repeated)
    let events = try await pair.b.environment.store.read {
      try $0.events(after: 0, limit: 100).elements
    }
    let changes = try events.compactMap { event -> ReplicaChanged? in
      guard case .replicaChanged(let change)? = try EventBody(encoded: event.event.body).event
      else {
        return nil
      }
      return change
    }
    #expect(changes.map(\.kind) == [.registered, .promoted])
    #expect(changes.last?.reason == "a power cut" && changes.last?.forced == false)
    // The former primary is told as soon as it can be, and keeps it.
    try pair.b.follow(pair.a)
    try await becomes("the former primary is fenced") { pair.a.host.role == .fenced }
    let refused = await refusal { _ = try await register(3, at: pair.a) }
    #expect(refused?.message.contains("replaced by another host (epoch 2)") == true)
    await pair.b.stopFollowing()
    let restarted = try await PairNode(
      "a", pair.a.store.reopened(), standbyOf: "", clock: pair.clock, random: pair.random)
    #expect(restarted.host.role == .fenced)
  }

  @Test func `a follower that knows of a later epoch fences the host that does not`() async throws {
    let pair = try await Pair()
    _ = try await register(1, at: pair.a)
    var position = try await pair.a.store.read { Position(try $0.head) }
    position.epoch = 7
    let planning = IntakeClient(try pair.a.transport("planning"))
    let request = FollowRequest(position: position, mission: PairNode.mission)
    let verdict = try await planning.follow(request) { stream in
      for try await item in stream { return item.verdict }
      return FollowVerdict.unset
    }
    #expect(verdict == .fenced)
    #expect(pair.a.host.role == .fenced)
  }

  @Test func `an epoch from which nobody could count on fences nobody`() async throws {
    let pair = try await Pair()
    _ = try await register(1, at: pair.a)
    let planning = IntakeClient(try pair.a.transport("planning"))
    let standby = ReplicaClient(try pair.a.transport("replica"))
    for epoch in [Int64.max, 2_000_000] {
      var position = try await pair.a.store.read { Position(try $0.head) }
      position.epoch = epoch
      let feed = await #expect(throws: RPCError.self) {
        try await planning.follow(FollowRequest(position: position, mission: PairNode.mission)) {
          for try await _ in $0 {}
        }
      }
      #expect(feed?.status == .invalidArgument)
      var place = ReplicaPlace()
      place.log = position
      let replica = await #expect(throws: RPCError.self) {
        try await standby.replicate(ReplicateRequest(place: place)) { for try await _ in $0 {} }
      }
      #expect(replica?.status == .invalidArgument)
      #expect(pair.a.host.role == .primary)
    }
    _ = try await register(2, at: pair.a)
  }

  @Test func `records of a quarantined host are made again under their keys, or listed by id`()
    async throws
  {
    let pair = try await Pair()
    _ = try await register(1, at: pair.a)
    try await pair.follow()
    await pair.b.stopFollowing()
    // The line is cut: what is recorded now is on the primary alone.
    pair.a.host.store.receipts.setWaiting(false)
    _ = try await register(2, at: pair.a)
    let officer = IntakeClient(try pair.a.transport("intake-officer"))
    _ = try await officer.update(
      UpdateRequest(
        person: IntakeBench.person(1), change: .assessmentOffered),
      options: key(100))
    _ = try await officer.placeHold(IntakeBench.hold(50), options: key(101))
    _ = try await officer.keepApart(
      KeepApartRequest(
        first: IntakeBench.person(1), second: IntakeBench.person(2), reason: "a quarrel"),
      options: key(102))
    _ = try await ReceptionClient(try pair.a.transport("intake-officer")).announce(
      AnnounceRequest(
        announcement: Announcement(
          id: IntakeBench.id(60), mission: PairNode.mission, label: "a group", expected: 5,
          expectedAt: IntakeBench.start)),
      options: key(103))
    pair.clock.advance(byMicroseconds: 6_000_000)
    _ = try await ReplicaClient(try pair.b.transport("operator")).promote(
      PromoteRequest(reason: "a is cut off"))
    let former = try await PairNode(
      "a", pair.a.store.reopened(), keys: pair.ring(pair.aKeys), standbyOf: "b.example:7201",
      clock: pair.clock,
      random: pair.random)
    try former.follow(pair.b)
    try await becomes("the former primary is quarantined") { former.host.role == .quarantined }
    #expect(former.host.alarms.contains { $0.contains("diverged behind event") })
    let operators = ReplicaClient(try former.transport("operator"))
    let reply = try await operators.reoffer(ReofferRequest())
    #expect(reply.recorded == 4, "\(reply)")
    #expect(reply.undecidedCount == 1 && reply.undecided.first?.kind == "announcement", "\(reply)")
    let again = try await operators.reoffer(ReofferRequest())
    #expect(again.recorded == 0 && again.known == 4)
    // A desk that sends its call once more is told that it was recorded.
    #expect(try await register(2, at: pair.b).repeated)
    let file = try await IntakeClient(try pair.b.transport("intake-officer")).show(
      ShowRequest(person: IntakeBench.person(1))
    ).file
    #expect(file.holds.count == 1)
    await former.stopFollowing()
  }

  @Test func `a former primary of which the new one has every record begins anew by itself`()
    async throws
  {
    let pair = try await Pair()
    _ = try await register(1, at: pair.a)
    try await pair.follow()
    await pair.b.stopFollowing()
    // It starts again, of which the standby hears nothing any more.
    let again = try await PairNode(
      "a", pair.a.store.reopened(), standbyOf: "", clock: pair.clock, random: pair.random)
    pair.clock.advance(byMicroseconds: 6_000_000)
    _ = try await ReplicaClient(try pair.b.transport("operator")).promote(
      PromoteRequest(reason: "a is gone"))
    let former = try await PairNode(
      "a", again.store.reopened(), standbyOf: "b.example:7201", clock: pair.clock,
      random: pair.random)
    try former.follow(pair.b)
    try await becomes("the former primary wants to begin anew") { former.host.wantsRestart }
    #expect(former.host.alarms.isEmpty)
    #expect(former.host.obstacle == "it starts again, with an empty store")
    let (record, head) = try await former.store.read { reader in
      (try HostTable.record(in: reader), try reader.head)
    }
    #expect(record?.startAnew == true && record?.lastCommon == head.sequence)
    await former.stopFollowing()
  }

  @Test func `a standby ahead of an old directory in rows alone is no former primary, and waits`()
    async throws
  {
    let pair = try await Pair()
    _ = try await register(1, at: pair.a)
    try await pair.follow()
    let old = InMemoryEventStore(clock: pair.clock, random: pair.random)
    let rows = try await replicated(pair.a.store)
    try await old.commitReplica { transaction in
      try transaction.apply(rows)
      return []
    }
    // Rows without an event, which the standby has and the old directory has not.
    let committed = try await pair.a.host.store.commit(StoreCommand()) { transaction in
      for key in 1...3 as ClosedRange<UInt8> {
        try transaction.put(
          "t", partition: "A", key: [key], value: [1], indexes: [], tracking: .untracked)
      }
      return []
    }
    #expect(committed.durability == 2)
    await pair.b.stopFollowing()
    let back = try await PairNode(
      "a", old, standbyOf: "", clock: pair.clock, random: pair.random)
    try pair.b.follow(back)
    try await becomes("the standby is quarantined") { pair.b.host.role == .quarantined }
    #expect(!pair.b.host.wantsRestart)
    #expect(back.host.role == .fenced)
    await pair.b.stopFollowing()
  }

  @Test func `a standby whose stream ended before its first receipt came is not connected`()
    async throws
  {
    let pair = try await Pair()
    let standby = ReplicaClient(try pair.a.transport("replica", name: "b"))
    let read = { () async throws in
      try await standby.replicate(ReplicateRequest()) { stream in
        for try await _ in stream { return }
      }
    }
    try await read()
    try await becomes("the stream is over") {
      pair.a.host.state.withLock { $0.connections.isEmpty }
    }
    let receipt = ReceiptRequest(place: ReplicaPlace(try await pair.a.place()))
    _ = try await standby.receipt(receipt)
    #expect(try await pair.a.host.status().standbys.map(\.connected) == [false])
    try await standby.replicate(ReplicateRequest()) { stream in
      for try await _ in stream {
        #expect(try await pair.a.host.status().standbys.map(\.connected) == [true])
        return
      }
    }
    try await becomes("it is not connected any more") {
      try await pair.a.host.status().standbys.map(\.connected) == [false]
    }
  }

  @Test func `receipts that come together make a standby known once`() async throws {
    let pair = try await Pair()
    let standby = ReplicaClient(try pair.a.transport("replica", name: "b"))
    let receipt = ReceiptRequest(place: ReplicaPlace(try await pair.a.place()))
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<8 { group.addTask { _ = try? await standby.receipt(receipt) } }
    }
    #expect(try await pair.a.host.status().standbys.count == 1)
    #expect(try await pair.a.store.read { try $0.head.sequence } == 1)
  }

  // MARK: Keys

  @Test func `a standby that takes over reads everybody, and its rows are noise without the keys`()
    async throws
  {
    let pair = try await Pair()
    _ = try await register(1, at: pair.a)
    try await pair.follow()
    #expect(try await register(2, at: pair.a).durability == 2)
    // A receipt for rows speaks for their keys, too.
    let known = try pair.bKeys.wrappers()
    #expect(known == [pair.keyFile.identifier])
    #expect(
      try pair.bKeys.newestChange() == pair.aKeys.newestChange())
    let bytes = try await replicated(pair.b.store).documents.flatMap(\.document.value)
    #expect(!bytes.isEmpty && !String(decoding: bytes, as: UTF8.self).contains("Invented"))
    pair.clock.advance(byMicroseconds: 6_000_000)
    _ = try await ReplicaClient(try pair.b.transport("operator")).promote(
      PromoteRequest(reason: "a is gone"))
    for number: UInt8 in [1, 2] {
      let file = try await IntakeClient(try pair.b.transport("intake-officer")).show(
        ShowRequest(person: IntakeBench.person(number))
      ).file
      #expect(file.registration.person == IntakeBench.person(number))
    }
    // What the hosts themselves put on record is sealed as well: the whole log can be read.
    let sealed = try #require(pair.b.sealed)
    let events = try await sealed.read { try $0.events(after: 0, limit: 100).elements }
    #expect(events.contains { $0.event.kind == IntakeEventKind.replicaChanged.rawValue })
    #expect(events.allSatisfy { !$0.event.body.isEmpty })
    await pair.b.stopFollowing()
  }

  @Test func `a key that was destroyed at the primary is destroyed at its standby`() async throws {
    let pair = try await Pair()
    try await pair.follow()
    for number: UInt8 in [1, 2] { _ = try await register(number, at: pair.a) }
    let person = SubjectIdentifier.person(
      try #require(StoreIdentifier(IntakeBench.person(1).uuid.bytes)))
    let keys = try #require(pair.a.sealed?.keys)
    try keys.destroy([(person, try keys.generation(of: person))])
    _ = try await register(3, at: pair.a)
    try await becomes("the key is gone there, too") {
      try pair.bKeys.keys(of: person).map { $0.wrapping == nil } == [true]
    }
    let census = try await pair.b.sealed?.census(of: [person: .max])
    #expect(census?.readableDocuments == 0 && (census?.erasedDocuments ?? 0) > 0)
    await pair.b.stopFollowing()
  }

  @Test func `a standby with another key file says so, follows, and cannot take over`()
    async throws
  {
    let pair = try await Pair(otherKeyFile: true)
    _ = try await register(1, at: pair.a)
    try pair.b.follow(pair.a)
    try await becomes("acknowledgements wait for the standby") {
      try await pair.a.host.status().standbys.first?.connected == true
    }
    #expect(try await register(2, at: pair.a).durability == 2)
    #expect(pair.b.host.alarms.contains { $0.contains("wrongKey") }, "\(pair.b.host.alarms)")
    #expect(pair.b.host.obstacle?.contains("key file") == true)
    pair.clock.advance(byMicroseconds: 6_000_000)
    await #expect(throws: Rejected.self) {
      _ = try await ReplicaClient(try pair.b.transport("operator")).promote(
        PromoteRequest(force: true, reason: "a is gone"))
    }
    #expect(!pair.b.host.isPrimary)
    await pair.b.stopFollowing()
  }

  @Test func `the configuration of separate hosts is one that the programs take`() throws {
    let folder = IntakeBench.root.appending(path: "Services/deployment").path
    for name in ["intake-a.conf", "intake-b.conf"] {
      let request = try IntakeConfiguration.schema.load(
        arguments: ["--config", "\(folder)/\(name)"], environment: [:])
      guard case .run(let configuration) = request else {
        Issue.record("\(name) is not run")
        continue
      }
      let standbyOf = configuration[IntakeConfiguration.standbyOf]
      #expect((standbyOf == nil) == (name == "intake-a.conf"))
      #expect(configuration[IntakeConfiguration.durability] == 2)
    }
  }
}
