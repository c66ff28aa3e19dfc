package import Logging
internal import RepatriationSchema
internal import ServiceKit
package import Transport
internal import Wire

/// Who may call what: the roles that the schema gives each method, in one trust domain.
package struct PlanningAccess: Sendable {
  private let policy: AccessPolicy
  private let logger: Logger

  package init(trustDomain: String, logger: Logger) {
    let table = PlanningMethods.descriptor.methods.map { method in
      (method.fullName, Set(method.roles.compactMap(Role.init(rawValue:))))
    }
    policy = AccessPolicy(
      trustDomain: trustDomain,
      table: Dictionary(table, uniquingKeysWith: { first, _ in first }))
    self.logger = logger
  }

  /// What the transport asks before each call.
  package var authorise: TransportAuthorisation {
    { peer, method in decide(peer: peer, method: method) }
  }

  private func decide(peer: String, method: RPCMethodInfo) -> RPCError? {
    guard let identity = try? PeerIdentity(uri: peer) else {
      return RPCError(.unauthenticated, "the certificate names no identity that planning knows")
    }
    switch policy.decide(identity, method: method.fullName) {
    case .allowed: return nil
    case .denied(let denial):
      logger.notice(
        "call denied",
        metadata: [
          "peer": "\(identity)", "method": "\(method.fullName)", "reason": "\(denial)",
        ])
      return RPCError(
        .permissionDenied, "the role \(identity.role) may not call \(method.name) (\(denial))")
    }
  }
}
