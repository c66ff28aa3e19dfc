import EventStore
import Foundation
import RepatriationSchema
import Sealing
import ServiceKit
import Synchronization
import Testing
import Transport
import Wire
import WireRPC

@testable import PlanningService

/// Planning destroys what it has of people whom intake erased, and says so until intake has heard it.
@Suite struct ErasureFollowerTests {
  /// Intake, as far as it hears of erasures.
  private final class Intake: ProtectionHandlers {
    private struct State {
      var heard: [[ID<PersonFile>]] = []
      var isAway = false
      var hasErased = true
      var meanwhile: (@Sendable () async throws -> Void)?
    }
    private let state = Mutex(State())

    var heard: [[ID<PersonFile>]] { state.withLock { $0.heard } }
    func has(erased: Bool) { state.withLock { $0.hasErased = erased } }
    func go(away: Bool) { state.withLock { $0.isAway = away } }
    /// Does something once while intake is told.
    func meanwhile(_ body: @escaping @Sendable () async throws -> Void) {
      state.withLock { $0.meanwhile = body }
    }

    func erased(_ request: ErasedRequest, context: RPCServerContext) async throws -> ErasedReply {
      let meanwhile = state.withLock { state in
        defer { state.meanwhile = nil }
        return state.meanwhile
      }
      try await meanwhile?()
      return try state.withLock { state in
        if state.isAway { throw RPCError(.unavailable, "away") }
        state.heard.append(request.persons)
        return ErasedReply(noted: state.hasErased ? UInt32(request.persons.count) : 0)
      }
    }

    func erase(_ request: EraseRequest, context: RPCServerContext) async throws -> ErasureReply {
      throw RPCError(.unimplemented, "not here")
    }
    func confirmErasure(
      _ request: ConfirmErasureRequest, context: RPCServerContext
    ) async throws -> ErasureReply { throw RPCError(.unimplemented, "not here") }
    func erasures(
      _ request: ErasuresRequest, context: RPCServerContext
    ) async throws -> ErasuresReply { throw RPCError(.unimplemented, "not here") }
    func legalHold(
      _ request: LegalHoldRequest, context: RPCServerContext
    ) async throws -> LegalHoldReply { throw RPCError(.unimplemented, "not here") }
    func keyStatus(
      _ request: KeyStatusRequest, context: RPCServerContext
    ) async throws -> KeyStatus { throw RPCError(.unimplemented, "not here") }
    func rotateKeys(
      _ request: RotateKeysRequest, context: RPCServerContext
    ) async throws -> KeyStatus { throw RPCError(.unimplemented, "not here") }
  }

  private struct Scene {
    let harness: Harness
    let sealed: SealedEventStore
    let intake = Intake()
    let follower: ErasureFollower
    let spool = FileManager.default.temporaryDirectory
      .appending(path: "erasure-\(UUID().uuidString)").path

    init() throws {
      let memory = InMemoryEventStore(
        clock: ManualClock(now: asOf.microseconds), random: SeededRandom(seed: 1))
      sealed = try SealedEventStore(
        over: memory,
        keys: KeyRing(
          storage: MemoryKeyStorage(), key: .generate(random: SystemRandom(), now: 0),
          random: SystemRandom()), rules: PlanningSealing.rules, random: SystemRandom())
      harness = Harness(store: memory, over: sealed)
      follower = ErasureFollower(
        harness.environment, sealed, mission: "IDN-PNH",
        intake: ProtectionClient(
          try InProcessTransport(
            services: [ProtectionRegistration(intake)],
            peer: Harness.uri("IDN-PNH", .planning), authorise: { _, _ in nil })),
        spoolDirectory: spool)
    }

    func apply(_ item: FeedItem) async throws {
      try await ViewWriter(environment: harness.environment, mission: "IDN-PNH").apply(item)
    }

    func readable(_ number: UInt8) async throws -> Int {
      let id = try #require(StoreIdentifier(Self.person(number).uuid.bytes))
      return try await sealed.census(of: [.person(id): .max]).readableDocuments
    }

    static func person(_ number: UInt8) -> ID<PersonFile> {
      ID(WireUUID(high: 1, low: UInt64(number)))
    }
  }

  private func view(_ number: UInt8) -> PlanningView {
    var view = PlanningView(person: Scene.person(number), mission: "IDN-PNH")
    view.originProvince = "Provincecanary"
    return view
  }

  @Test func `whoever is gone has no key, and intake hears of it once it can`() async throws {
    let scene = try Scene()
    try await scene.apply(
      FeedItem(
        verdict: .tail, after: 0, through: Harness.position(2), views: [view(1), view(2)]))
    #expect(try await scene.follower.settle())
    #expect(scene.intake.heard.isEmpty)
    #expect(try await scene.readable(1) == 1)

    scene.intake.go(away: true)
    try await scene.apply(
      FeedItem(
        verdict: .tail, after: 2, through: Harness.position(3), removed: [Scene.person(1)]))
    await #expect(throws: RPCError.self) { try await scene.follower.settle() }
    // The keys are gone although nobody could be told yet.
    #expect(try await scene.readable(1) == 0)
    let counts = try scene.sealed.keys.status().counts
    #expect(counts.destroyed == 1)
    scene.intake.go(away: false)
    #expect(try await scene.follower.settle())
    #expect(scene.intake.heard == [[Scene.person(1)]])
    #expect(try await scene.follower.settle())
    #expect(scene.intake.heard.count == 1)
    #expect(try await scene.readable(2) == 1)
  }

  @Test func `that nothing was here of somebody is acknowledged, too`() async throws {
    let scene = try Scene()
    try await scene.apply(
      FeedItem(
        verdict: .tail, after: 0, through: Harness.position(1), removed: [Scene.person(9)]))
    #expect(try await scene.follower.settle())
    #expect(scene.intake.heard == [[Scene.person(9)]])
  }

  @Test(arguments: [false, true])
  func `who comes back while intake is told stays readable, and is gone once gone again`(
    _ goesAgain: Bool
  ) async throws {
    let scene = try Scene()
    try await scene.apply(
      FeedItem(verdict: .tail, after: 0, through: Harness.position(1), views: [view(1)]))
    try await scene.apply(
      FeedItem(
        verdict: .tail, after: 1, through: Harness.position(2), removed: [Scene.person(1)]))
    let back = view(1)
    scene.intake.meanwhile {
      try await scene.apply(
        FeedItem(verdict: .tail, after: 2, through: Harness.position(3), views: [back]))
      if goesAgain {
        try await scene.apply(
          FeedItem(
            verdict: .tail, after: 3, through: Harness.position(4), removed: [Scene.person(1)]))
      }
    }
    // What came back meanwhile is not for this round.
    #expect(try await scene.follower.settle() == !goesAgain)
    #expect(try await scene.follower.settle())
    #expect(try await scene.readable(1) == (goesAgain ? 0 : 1))
    #expect(scene.intake.heard.count == (goesAgain ? 2 : 1))
    #expect(try scene.sealed.keys.status().counts.destroyed == (goesAgain ? 2 : 1))
  }

  @Test func `copies of views go with an erasure, and not because a history was another one`()
    async throws
  {
    let scene = try Scene()
    defer { try? FileManager.default.removeItem(atPath: scene.spool) }
    let folder = scene.spool + "/aside"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for mission in ["IDN-PNH", "CHN-PNH"] {
      let path = "\(folder)/\(mission)-1-7-01234567.rsnp"
      #expect(FileManager.default.createFile(atPath: path, contents: Data([1])))
    }
    let copies = HistoryCopies(folder: folder)
    try await scene.apply(
      FeedItem(
        verdict: .tail, after: 0, through: Harness.position(2), views: [view(1), view(2)]))
    scene.intake.has(erased: false)
    try await scene.apply(
      FeedItem(
        verdict: .tail, after: 2, through: Harness.position(3), removed: [Scene.person(1)]))
    #expect(try await scene.follower.settle())
    #expect(copies.names(of: "IDN-PNH").count == 1)
    scene.intake.has(erased: true)
    try await scene.apply(
      FeedItem(
        verdict: .tail, after: 3, through: Harness.position(4), removed: [Scene.person(2)]))
    #expect(try await scene.follower.settle())
    #expect(copies.names(of: "IDN-PNH").isEmpty && copies.names(of: "CHN-PNH").count == 1)
  }

  @Test func `a view that was set aside is sealed, and gone with the person`() async throws {
    let scene = try Scene()
    let value = try view(1).encodedBytes()
    _ = try await scene.sealed.commit(StoreCommand()) { store in
      try store.put(
        PlanningTable.setAside, partition: "IDN-PNH",
        key: PlanningKey.person("IDN-PNH", Scene.person(1)), value: value, indexes: [],
        tracking: .untracked)
      return []
    }
    #expect(try await scene.readable(1) == 1)
    try await scene.apply(
      FeedItem(
        verdict: .tail, after: 0, through: Harness.position(1), removed: [Scene.person(1)]))
    #expect(try await scene.follower.settle())
    #expect(try await scene.readable(1) == 0)
    #expect(try scene.sealed.keys.status().counts.destroyed == 1)
  }

  @Test func `nothing of a view stands in planning's store in plain`() async throws {
    let scene = try Scene()
    try await scene.apply(
      FeedItem(verdict: .tail, after: 0, through: Harness.position(1), views: [view(1)]))
    let bytes = try await scene.harness.store.read { reader in
      try PlanningSealing.rules.tables.keys.flatMap { table in
        try reader.scan(table, partition: nil, keys: .all, limit: 100).elements.flatMap(\.value)
      } + (try reader.events(after: 0, limit: 10).elements.flatMap(\.event.body))
    }
    #expect(!bytes.isEmpty)
    #expect(!String(decoding: bytes, as: UTF8.self).contains("Provincecanary"))
  }
}
