/// Who a peer is, from the URI name of its certificate:
/// `spiffe://DOMAIN/mission/IDN-PNH/role/planner/NAME`.
///
/// The grammar is stricter than that of SPIFFE IDs (SPIFFE-ID section 2): every identity has exactly
/// one spelling, so that comparing identities is comparing bytes. There is no percent encoding,
/// query, fragment, port, user or empty segment.
///
/// ```
/// identity = "spiffe://" domain "/mission/" 3%x41-5A "-" 3%x41-5A "/role/" role "/" name
/// domain   = label *( "." label )       ; at most 255 bytes
/// label    = 1*63( %x61-7A / DIGIT / "-" ) ; does not begin or end with a hyphen
/// name     = 1*64( %x61-7A / DIGIT / "-" )
/// ```
///
/// `description` is the URI. It contains only the characters of the grammar and is safe to log.
package struct PeerIdentity: Hashable, Sendable, CustomStringConvertible {
  /// The longest URI, in bytes.
  package static let maximumURIBytes = 512
  /// The longest trust domain, in bytes (SPIFFE-ID section 2.1).
  package static let maximumTrustDomainBytes = 255
  /// The longest name, in bytes.
  package static let maximumNameBytes = 64

  /// Whose certificates count: the authority's domain.
  package let trustDomain: String
  /// Whose people the peer works with.
  package let mission: Mission
  /// What the peer may do.
  package let role: Role
  /// Which desk, officer or host it is.
  package let name: String

  /// Makes an identity from its parts.
  ///
  /// - Throws: ``ServiceKitError`` with `identity` when a part breaks the grammar.
  package init(trustDomain: String, mission: Mission, role: Role, name: String) throws {
    guard Self.isTrustDomain(trustDomain) else {
      throw Self.error("its trust domain is not a lower-case domain name")
    }
    guard Self.isName(name) else {
      throw Self.error(
        "its name is not 1 to \(Self.maximumNameBytes) lower-case letters, digits and hyphens")
    }
    self.trustDomain = trustDomain
    self.mission = mission
    self.role = role
    self.name = name
    guard uri.utf8.count <= Self.maximumURIBytes else {
      throw Self.error("it is longer than \(Self.maximumURIBytes) bytes")
    }
  }

  /// Reads an identity URI.
  ///
  /// - Throws: ``ServiceKitError`` with `identity`, saying which part is wrong. The message never
  ///   repeats the input.
  package init(uri: String) throws {
    guard uri.utf8.count <= Self.maximumURIBytes else {
      throw Self.error("it is longer than \(Self.maximumURIBytes) bytes")
    }
    let scheme = "spiffe://"
    guard uri.utf8.starts(with: scheme.utf8) else {
      throw Self.error("it does not begin with \(scheme)")
    }
    let parts = uri.utf8.dropFirst(scheme.utf8.count)
      .split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
    guard parts.count == 6, parts[1] == "mission", parts[3] == "role" else {
      throw Self.error("it is not of the form \(scheme)DOMAIN/mission/MISSION/role/ROLE/NAME")
    }
    guard let mission = Mission(parts[2]) else {
      throw Self.error("its mission is not of the form AAA-BBB")
    }
    guard let role = Role(rawValue: parts[4]) else { throw Self.error("its role is not known") }
    try self.init(trustDomain: parts[0], mission: mission, role: role, name: parts[5])
  }

  /// The URI; ``init(uri:)`` reads it back.
  package var uri: String {
    "spiffe://\(trustDomain)/mission/\(mission.code)/role/\(role.rawValue)/\(name)"
  }

  package var description: String { uri }

  /// Whether somebody else stands behind this certificate than behind the one whose URI is given: another
  /// certificate, and not the same holder's name in another role. This is what a rule means that asks for
  /// two people.
  ///
  /// - Parameter other: as it was recorded; what is no identity is nobody, and nobody is no second person.
  package func isAnotherPerson(than other: String) -> Bool {
    guard let other = try? PeerIdentity(uri: other) else { return false }
    return other.uri != uri && other.name != name
  }

  /// Whether `text` can be a trust domain.
  package static func isTrustDomain(_ text: some StringProtocol) -> Bool {
    guard (1...maximumTrustDomainBytes).contains(text.utf8.count) else { return false }
    return Array(text.utf8).split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      .allSatisfy { label in
        (1...63).contains(label.count) && label.allSatisfy(isNameByte)
          && label.first != UInt8(ascii: "-") && label.last != UInt8(ascii: "-")
      }
  }

  /// Whether `text` can be the name in an identity.
  package static func isName(_ text: some StringProtocol) -> Bool {
    (1...maximumNameBytes).contains(text.utf8.count) && text.utf8.allSatisfy(isNameByte)
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    ConfigurationText.isLower(byte) || ConfigurationText.isDigit(byte) || byte == UInt8(ascii: "-")
  }

  private static func error(_ reason: String) -> ServiceKitError {
    ServiceKitError(.identity, "the identity is refused: \(reason)")
  }
}
