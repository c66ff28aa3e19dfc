internal import NIOCore
internal import NIOPosix
internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A TCP line between clients and a server that a test makes bad: it cuts, goes dead, delays, throttles and
/// corrupts. It forwards bytes as they come and knows no protocol.
///
/// ```swift
/// let line = try await FaultyLine(to: port)
/// line.set(.toClient) { $0.isDead = true }    // nothing more arrives, and nobody is told
/// await line.cut()                            // every connection ends with a reset
/// ```
package final class FaultyLine: Sendable {
  package enum Direction: Int, Sendable, CaseIterable {
    case toServer
    case toClient
  }

  /// What the line does to bytes of one direction.
  package struct Faults: Sendable {
    /// Nothing is forwarded, as when a cable is pulled. What arrives waits until this is over.
    package var isDead = false
    /// How long each piece is under way.
    package var delay = Duration.zero
    /// How many bytes pass in a second; `nil` for as many as there are.
    package var bytesPerSecond: Int?
    /// The byte of each connection of which a bit is turned over.
    package var corruptedByte: Int?
    /// How many bytes of each connection pass before it is reset.
    package var cutAfter: Int?
  }

  private struct State {
    var port: Int
    var listener: (any Channel)?
    var faults = [Faults(), Faults()]
    var pairs: [ObjectIdentifier: Pair] = [:]
    var carried = [0, 0]
    var accepted = 0
    var waiters:
      [(isMet: @Sendable (Int, [Int]) -> Bool, continuation: CheckedContinuation<Void, Never>)] =
        []
  }

  struct Pair {
    let relays: [Relay]
    let channels: [any Channel]
  }

  /// Pieces that are read at once: small, so that faults act in the middle of a message.
  private static let piece = 16 << 10

  private let state: Mutex<State>

  /// - Parameter port: of the server, on the loopback address.
  package init(to port: Int) async throws {
    state = Mutex(State(port: port))
    let listener = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .serverChannelOption(.backlog, value: 256)
      .childChannelOption(.autoRead, value: false)
      .childChannelOption(
        .recvAllocator, value: FixedSizeRecvByteBufferAllocator(capacity: Self.piece)
      )
      .childChannelOption(.maxMessagesPerRead, value: 1)
      .childChannelInitializer { [weak self] inner in
        self?.join(inner) ?? inner.close()
      }
      .bind(host: "127.0.0.1", port: 0).get()
    state.withLock { $0.listener = listener }
  }

  /// Where clients connect.
  package var port: Int { state.withLock { $0.listener?.localAddress?.port ?? 0 } }

  /// Where later connections lead.
  package func lead(to port: Int) { state.withLock { $0.port = port } }

  /// Changes the faults of a direction, for connections that there are and later ones.
  package func set(_ direction: Direction, _ change: (inout Faults) -> Void) {
    let relays = state.withLock { state in
      change(&state.faults[direction.rawValue])
      return state.pairs.values.map { $0.relays[direction.rawValue] }
    }
    for relay in relays { relay.wake() }
  }

  /// Both directions alike.
  package func setBoth(_ change: (inout Faults) -> Void) {
    for direction in Direction.allCases { set(direction, change) }
  }

  /// Takes all faults away.
  package func heal() { setBoth { $0 = Faults() } }

  /// Bytes that have passed, of all connections.
  package func carried(_ direction: Direction) -> Int {
    state.withLock { $0.carried[direction.rawValue] }
  }

  /// Connections that were ever made.
  package var accepted: Int { state.withLock { $0.accepted } }

  /// Waits until the number of connections ever made and the bytes carried in each direction are such.
  package func wait(until isMet: @escaping @Sendable (_ accepted: Int, _ carried: [Int]) -> Bool)
    async
  {
    await withCheckedContinuation { continuation in
      let isDone = state.withLock { state in
        if isMet(state.accepted, state.carried) { return true }
        state.waiters.append((isMet, continuation))
        return false
      }
      if isDone { continuation.resume() }
    }
  }

  /// Resets every connection: both ends learn of it at once, and what was under way is lost.
  package func cut() async {
    let pairs = state.withLock { state in
      let pairs = Array(state.pairs.values)
      state.pairs = [:]
      return pairs
    }
    for pair in pairs {
      for channel in pair.channels { await Self.reset(channel) }
    }
  }

  /// Resets every connection and takes no more.
  package func close() async {
    try? await state.withLock { $0.listener }?.close()
    await cut()
  }

  private static func reset(_ channel: any Channel) async {
    // With no time to linger, closing sends RST.
    if let options = channel as? any SocketOptionProvider {
      try? await options.setSoLinger(linger(l_onoff: 1, l_linger: 0)).get()
    }
    try? await channel.close()
  }

  // MARK: Connections

  private func join(_ inner: any Channel) -> EventLoopFuture<Void> {
    let port = state.withLock { state in
      state.accepted += 1
      return state.port
    }
    return ClientBootstrap(group: inner.eventLoop)
      .channelOption(.autoRead, value: false)
      .channelOption(.recvAllocator, value: FixedSizeRecvByteBufferAllocator(capacity: Self.piece))
      .channelOption(.maxMessagesPerRead, value: 1)
      .connect(host: "127.0.0.1", port: port)
      .flatMap { outer in
        let toServer = Relay(.toServer, self, to: outer)
        let toClient = Relay(.toClient, self, to: inner)
        let number = ObjectIdentifier(inner)
        self.state.withLock {
          $0.pairs[number] = Pair(relays: [toServer, toClient], channels: [inner, outer])
        }
        self.settle()
        inner.closeFuture.whenComplete { _ in
          self.state.withLock { $0.pairs[number] = nil }
        }
        return inner.pipeline.addHandler(toServer)
          .flatMap { outer.pipeline.addHandler(toClient) }
          .map {
            inner.read()
            outer.read()
          }
      }
      .flatMapError { _ in inner.close() }
  }

  func faults(_ direction: Direction) -> Faults {
    state.withLock { $0.faults[direction.rawValue] }
  }

  func carry(_ bytes: Int, _ direction: Direction) {
    state.withLock { $0.carried[direction.rawValue] += bytes }
    settle()
  }

  private func settle() {
    let met = state.withLock { state in
      let (accepted, carried) = (state.accepted, state.carried)
      let met = state.waiters.filter { $0.isMet(accepted, carried) }
      state.waiters.removeAll { $0.isMet(accepted, carried) }
      return met
    }
    for waiter in met { waiter.continuation.resume() }
  }
}
