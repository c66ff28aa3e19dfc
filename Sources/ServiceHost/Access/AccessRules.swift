internal import Logging
package import ServiceKit
package import Transport
internal import Wire
package import WireRPC

/// Who may call what, from the `@roles` of the schema.
package enum AccessRules {
  /// - Throws: `ServiceKitError` when a schema names a role that does not exist.
  package static func policy(
    trustDomain: String, services: [RPCServiceDescriptor]
  ) throws -> AccessPolicy {
    var table: [String: Set<Role>] = [:]
    for method in services.flatMap(\.methods) {
      let roles = method.roles.compactMap(Role.init(rawValue:))
      guard roles.count == method.roles.count else {
        throw ServiceKitError(
          .configuration, "the schema gives \(method.fullName) to a role that does not exist")
      }
      table[method.fullName] = Set(roles)
    }
    return AccessPolicy(trustDomain: trustDomain, table: table)
  }

  /// The transport's question before each call. A denial is told to the caller and logged by the
  /// transport; it names the rule, never a person.
  package static func authorisation(_ policy: AccessPolicy) -> TransportAuthorisation {
    { peer, method in
      guard let identity = try? PeerIdentity(uri: peer) else {
        return RPCError(
          .unauthenticated, "the certificate names no identity that this service knows",
          isNotExecuted: true)
      }
      switch policy.decide(identity, method: method.fullName) {
      case .allowed:
        return nil
      case .denied(let denial):
        return RPCError(
          .permissionDenied,
          "the role \(identity.role) may not call \(method.fullName) (\(denial))",
          isNotExecuted: true)
      }
    }
  }
}
