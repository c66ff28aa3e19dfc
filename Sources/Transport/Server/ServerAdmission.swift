internal import Synchronization

/// Counts connections and says when there are enough (SPEC.md, handshake, number 1).
final class ServerAdmission: Sendable {
  private struct State {
    var connections = 0
    var handshakes = 0
    var handshakesByAddress: [String: Int] = [:]
    var byIdentity: [String: Int] = [:]
  }

  private let limits: TransportAdmission
  private let state = Mutex(State())

  init(_ limits: TransportAdmission) {
    self.limits = limits
  }

  /// A connection has been accepted from `address`.
  ///
  /// - Returns: why it is refused, or `nil`; then `left` must follow once.
  func arrived(from address: String) -> RefusalReason? {
    state.withLock { state in
      guard state.connections < limits.maximumConnections else { return .tooManyConnections }
      guard state.handshakes < limits.maximumHandshakes else { return .tooManyHandshakes }
      guard state.handshakesByAddress[address, default: 0] < limits.maximumHandshakesPerAddress
      else { return .tooManyFromAddress }
      state.connections += 1
      state.handshakes += 1
      state.handshakesByAddress[address, default: 0] += 1
      return nil
    }
  }

  /// A connection is about to get WELCOME.
  ///
  /// - Returns: false when the identity has enough connections.
  func established(_ identity: String, from address: String) -> Bool {
    state.withLock { state in
      guard state.byIdentity[identity, default: 0] < limits.maximumPerIdentity else {
        return false
      }
      state.byIdentity[identity, default: 0] += 1
      state.handshakes -= 1
      Self.decrement(&state.handshakesByAddress, address)
      return true
    }
  }

  /// A connection has ended.
  ///
  /// - Parameter identity: `nil` when `established` was not called or said no.
  func left(identity: String?, from address: String) {
    state.withLock { state in
      state.connections -= 1
      if let identity {
        Self.decrement(&state.byIdentity, identity)
      } else {
        state.handshakes -= 1
        Self.decrement(&state.handshakesByAddress, address)
      }
    }
  }

  private static func decrement(_ counts: inout [String: Int], _ key: String) {
    guard let count = counts[key] else { return }
    counts[key] = count > 1 ? count - 1 : nil
  }
}
