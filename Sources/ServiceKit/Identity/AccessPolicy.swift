/// Which roles may call which methods of a service. What is not listed is denied.
///
/// ```swift
/// let policy = AccessPolicy(
///   trustDomain: "homeward.example",
///   table: ["intake.Register": [.intakeOfficer], "intake.Follow": [.planning]])
/// guard case .allowed = policy.decide(identity, method: "intake.Register") else { … }
/// ```
///
/// The policy knows nothing of missions: whose people a call concerns is known only to the method,
/// which compares with ``PeerIdentity/mission``.
package struct AccessPolicy: Sendable {
  /// The only trust domain whose identities are let in.
  package let trustDomain: String
  private let table: [String: Set<Role>]

  /// - Parameters:
  ///   - trustDomain: the only domain whose identities are let in.
  ///   - table: the allowed roles of every method, by the method's full name.
  package init(trustDomain: String, table: [String: Set<Role>]) {
    precondition(PeerIdentity.isTrustDomain(trustDomain), "a trust domain is a domain name")
    self.trustDomain = trustDomain
    self.table = table
  }

  /// Decides about one call.
  package func decide(_ identity: PeerIdentity, method: String) -> AccessDecision {
    guard identity.trustDomain == trustDomain else { return .denied(.foreignTrustDomain) }
    guard let roles = table[method] else { return .denied(.methodNotListed) }
    return roles.contains(identity.role) ? .allowed : .denied(.roleNotAllowed)
  }

  /// The methods that a role may call, sorted.
  package func methods(for role: Role) -> [String] {
    table.filter { $0.value.contains(role) }.map(\.key).sorted()
  }

  /// All methods that the table lists, sorted. A service's test compares them with its schema.
  package var methods: [String] { table.keys.sorted() }
}

/// What an ``AccessPolicy`` says about a call.
package enum AccessDecision: Hashable, Sendable {
  case allowed
  case denied(AccessDenial)
}

/// Why a call is denied. The raw value is constant and goes into logs and metrics.
package enum AccessDenial: String, Hashable, Sendable, CaseIterable, CustomStringConvertible {
  /// The identity belongs to another trust domain.
  case foreignTrustDomain = "foreign-trust-domain"
  /// The policy does not list the method.
  case methodNotListed = "method-not-listed"
  /// The policy does not give the method to the peer's role.
  case roleNotAllowed = "role-not-allowed"

  package var description: String { rawValue }
}
