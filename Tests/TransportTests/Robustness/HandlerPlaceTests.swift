internal import Dispatch
internal import Foundation
internal import Frames
internal import NIOCore
internal import NIOPosix
internal import Synchronization
internal import Testing
internal import Wire
internal import WireRPC

@testable internal import Transport

/// Where handlers run, what those that block can do to others, and what those that wait may hold.
@Suite(.timeLimit(.minutes(1)))
struct RobustnessHandlerPlaceTests {
  @Test(arguments: [(RPCExecution.sync, true), (.loop, true), (.offload, false)])
  func `a handler runs where its method says`(
    _ execution: RPCExecution, isOnLoop: Bool
  ) async throws {
    let service = TestService(
      unary: { _, _ in
        Note(text: MultiThreadedEventLoopGroup.currentEventLoop == nil ? "pool" : "loop")
      }, execution: execution)
    try await Rig(service).use { client in
      let place = try await client.echo()
      #expect(place == (isOnLoop ? "loop" : "pool"))
    }
  }

  @Test func `handlers that block every thread of the pool stall no event loop`() async throws {
    let blocked = BlockedHandlers()
    let service = TestService(unary: { request, context in
      if context.method.name == TestService.echo.info.name { blocked.block() }
      return request
    })
    let rig = try await Rig(service)
    let client = try rig.client()
    try await client.connect()
    // Everything here runs on the client's event loop: the pool, on which tests run, has no thread left.
    let answers = try await Task(executorPreference: client.callerExecutor) {
      try await withThrowingTaskGroup(of: String.self) { tasks in
        for number in 0..<BlockedHandlers.width + 2 {
          tasks.addTask { try await client.echo("\(number)") }
        }
        defer { blocked.release() }
        await blocked.everyThread.wait()
        for number in 0..<50 {
          let answer = try await client.unary(
            Note(text: "\(number)"), method: TestService.loop, options: RPCCallOptions())
          #expect(answer.text == "\(number)")
        }
        blocked.release()
        return try await tasks.reduce(into: Set<String>()) { $0.insert($1) }
      }
    }.value
    #expect(answers.count == BlockedHandlers.width + 2)
    #expect(rig.probe.counts.stalls == 0)
    await client.close(gracePeriod: .seconds(1))
    await rig.server.shutdown(gracePeriod: .seconds(1))
  }

  @Test func `requests of many connections are held up to one bound for the whole server`()
    async throws
  {
    let held = HeldRequests()
    let service = TestService(unary: { request, _ in
      await held.hold(request.thrown.count)
      return Note(text: "done")
    })
    // One loop: each turn of it reads from everybody.
    let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
    let server = try TransportServer(
      configuration: TransportServerConfiguration(
        address: TransportAddress(host: "127.0.0.1", port: 0), security: .plaintext),
      services: [service], authorise: { _, _ in nil }, logger: Rig.silent, group: group)
    let address = try await server.start()
    let note = Note(text: "x", thrown: [UInt8](repeating: 1, count: 250 << 10))
    let (connections, requests) = (4, 30)
    var peers: [RawPeer] = []
    for _ in 0..<connections {
      let peer = try await RawPeer(address)
      _ = try await peer.greet()
      peers.append(peer)
      for slot in 0..<requests { peer.offer(try RawPeer.request(slot: slot, note)) }
    }
    await held.isFull.wait()
    let witness = try await RawPeer(address)
    _ = try await witness.greet()
    for turn in 0..<200 {
      // A frame without effect would count as a stray; a small call that is answered does not.
      try await witness.write(
        try RawPeer.request(generation: UInt32(turn % 4095 + 1), Note(text: "y")))
      _ = await witness.next(.end)
    }
    let share = TransportLimits.unfinishedRequestShare + note.thrown.count
    let bound = TransportLimits.maximumUnfinishedRequestBytesOfServer + connections * share
    #expect(held.most <= bound)
    #expect(bound < connections * requests * note.thrown.count)
    held.release.happen()
    // What waited is read and answered.
    for peer in peers { for _ in 0..<requests { #expect(await peer.next(.end) != nil) } }
    for peer in peers + [witness] { peer.close() }
    await server.shutdown(gracePeriod: .seconds(1))
    try await group.shutdownGracefully()
  }
}

/// Handlers that do what a handler must not.
private final class BlockedHandlers: Sendable {
  /// Threads of the pool.
  static let width = ProcessInfo.processInfo.activeProcessorCount

  let everyThread = Signal()
  private let semaphore = DispatchSemaphore(value: 0)
  private let state = Mutex((blocked: 0, isReleased: false))

  func block() {
    let isReleased = state.withLock { state in
      state.blocked += 1
      if state.blocked == Self.width { everyThread.happen() }
      return state.isReleased
    }
    if !isReleased { semaphore.wait() }
  }

  func release() {
    let blocked = state.withLock { state -> Int in
      guard !state.isReleased else { return 0 }
      state.isReleased = true
      return state.blocked
    }
    for _ in 0..<blocked { semaphore.signal() }
  }
}

/// Handlers that wait, and the bytes of their requests.
private final class HeldRequests: Sendable {
  let release = Signal()
  /// The bound of the server is reached.
  let isFull = Signal()
  private let bytes = Mutex(0)

  var most: Int { bytes.withLock { $0 } }

  func hold(_ count: Int) async {
    guard count > 0 else { return }
    let total = bytes.withLock { bytes in
      bytes += count
      return bytes
    }
    if total > TransportLimits.maximumUnfinishedRequestBytesOfServer { isFull.happen() }
    await release.wait()
  }
}
