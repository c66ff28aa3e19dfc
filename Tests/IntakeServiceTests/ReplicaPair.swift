import EventStore
import Foundation
import MissionPolicy
import PrivacyNet
import RepatriationSchema
import Sealing
import ServiceHost
import Synchronization
import Testing
import Transport
import Wire
import WireRPC

@testable import IntakeService

/// A line between two hosts that can be cut, also in the middle of a stream.
final class PairLine: RPCClientTransport {
  private struct State {
    var target: (any RPCClientTransport)?
    /// Items until the next cut.
    var itemsLeft = Int.max
    var items = 0
  }
  private let state = Mutex(State())

  /// Items that came over the line.
  var items: Int { state.withLock { $0.items } }

  func connect(_ target: (any RPCClientTransport)?) { state.withLock { $0.target = target } }
  func cut(after items: Int) { state.withLock { $0.itemsLeft = items } }

  private func target() throws -> any RPCClientTransport {
    guard let target = state.withLock({ $0.target }) else { throw Self.gone }
    return target
  }

  private static let gone = RPCError(.unavailable, "the line is cut", isNotExecuted: true)

  private func take() throws {
    let isCut = state.withLock { state in
      state.items += 1
      state.itemsLeft -= 1
      guard state.itemsLeft <= 0 || state.target == nil else { return false }
      state.itemsLeft = .max
      return true
    }
    if isCut { throw Self.gone }
  }

  func unary<Request, Response>(
    _ request: Request, method: RPCMethod<Request, Response>, options: RPCCallOptions
  ) async throws -> Response {
    try await target().unary(request, method: method, options: options)
  }

  func serverStream<Request, Response, Result: Sendable>(
    _ request: Request, method: RPCMethod<Request, Response>, options: RPCCallOptions,
    _ body: (RPCMessageStream<Response>) async throws -> Result
  ) async throws -> Result {
    try await target().serverStream(request, method: method, options: options) { stream in
      try await body(
        RPCMessageStream {
          var iterator = stream.makeAsyncIterator()
          let item = try await iterator.next()
          try self.take()
          return item
        })
    }
  }

  func clientStream<Request, Response>(
    method: RPCMethod<Request, Response>, options: RPCCallOptions,
    _ body: (RPCStreamWriter<Request>) async throws -> Void
  ) async throws -> Response {
    try await target().clientStream(method: method, options: options, body)
  }
}

/// One host of a pair over a store in memory.
final class PairNode: Sendable {
  let name: String
  let store: InMemoryEventStore
  let host: IntakeHost
  /// `nil` where the keys are not what a test is about.
  let sealed: SealedEventStore?
  let environment: IntakeEnvironment
  let services: [any RPCService]
  /// From this host to the other.
  let line = PairLine()
  private let following = Mutex<Task<Void, Never>?>(nil)
  private let snapshots = FileManager.default.temporaryDirectory
    .appending(path: "pair-\(UUID().uuidString)").path

  static let mission = IntakeBench.idn

  init(
    _ name: String, _ store: InMemoryEventStore, keys: KeyRing? = nil, standbyOf: String,
    peer: PairNode? = nil, clock: ManualClock, random: SeededRandom
  ) async throws {
    self.name = name
    self.store = store
    try FileManager.default.createDirectory(atPath: snapshots, withIntermediateDirectories: true)
    let logger = WatchedLogger.shared.logger("pair-\(name)")
    host = try await IntakeHost(
      store, settings: IntakeHost.Settings(mission: Self.mission, standbyOf: standbyOf),
      keys: keys, clock: clock, random: random, logger: logger,
      // Time passes only when the test lets it.
      receiptSleep: { _ in try await Task.sleep(for: .seconds(3_600)) },
      askPeer: { try? await peer?.host.status() })
    if let keys {
      sealed = try await SealedEventStore.open(
        host.store, keys: keys, rules: IntakeSealing.rules, random: random,
        isStandby: !host.isPrimary)
    } else {
      sealed = nil
    }
    environment = IntakeEnvironment(
      store: sealed ?? host.store, clock: clock, random: random, policy: IntakeBench.policy.policy,
      calendar: IntakeBench.policy.calendar, logger: logger,
      people: PeopleMatching(matcher: IntakeBench.matcher),
      snapshotDirectory: snapshots, storeVersion: "memory",
      chainIsIntact: { true }, sealed: sealed, host: host)
    services = IntakeServices.registrations(
      environment, reoffering: Reoffering(primary: ReplicaClient(line)))
  }

  deinit { try? FileManager.default.removeItem(atPath: snapshots) }

  /// Called by somebody with a role.
  func transport(_ role: String, name: String = "desk-1") throws -> any RPCClientTransport {
    let access = try AccessRules.policy(
      trustDomain: "homeward.example", services: IntakeServices.descriptors)
    return WatchedTransport(
      try InProcessTransport(
        services: services,
        peer: "spiffe://homeward.example/mission/\(Self.mission)/role/\(role)/\(name)",
        authorise: AccessRules.authorisation(access)))
  }

  /// Begins to follow, or to tell a former primary.
  func follow(_ other: PairNode) throws {
    line.connect(try other.transport("replica", name: name))
    var timing = StandbyTiming()
    timing.sleep = { _ in try await Task.sleep(for: .milliseconds(1)) }
    let follower = StandbyFollower(host, primary: ReplicaClient(line), timing: timing)
    following.withLock { task in
      task?.cancel()
      task = Task { await follower.follow() }
    }
  }

  func stopFollowing() async {
    line.connect(nil)
    let task = following.withLock { task in
      defer { task = nil }
      return task
    }
    task?.cancel()
    await task?.value
  }

  func place() async throws -> StorePlace { try await store.readReplica { try $0.place } }
}

/// A log that nobody looks at but the net for personal data.
enum WatchedLogger {
  static let shared = WatchedLog("a pair's log")
}

/// Polls until a condition holds; the code under test tells nobody.
func becomes(
  _ what: String, sourceLocation: SourceLocation = #_sourceLocation,
  _ condition: () async throws -> Bool
) async throws {
  let end = ContinuousClock.now + .seconds(90)
  while ContinuousClock.now < end {
    if try await condition() { return }
    try await Task.sleep(for: .milliseconds(1))
  }
  Issue.record("it did not come to this: \(what)", sourceLocation: sourceLocation)
  throw CancellationError()
}

/// All rows of a store as replication tells them.
func replicated(_ store: any ReplicaSource) async throws -> StoreRows {
  let lineage = try await store.read { try $0.head.lineage }
  var all = StoreRows(
    through: StorePlace(
      log: StorePosition(lineage: lineage, epoch: 1, sequence: 0, chainHash: .zero), change: 0,
      opening: nil), more: true)
  while all.more {
    let place = all.through
    let page = try await store.readReplica { try $0.changedRows(after: place) }
    all.events += page.events
    all.commands += page.commands
    all.documents += page.documents
    all.tombstones += page.tombstones
    all.removals += page.removals
    all.openings += page.openings
    all.through = page.through
    all.more = page.more
  }
  return all
}
