internal import Casework
internal import Foundation
internal import RepatriationSchema
internal import ServiceKit
internal import Wire

@testable internal import IntakeService

/// An authority with the certificates that sealing needs, made for one test.
struct TestSeals: Sendable {
  static let domain = "homeward.example"

  let authority: CertificateAuthority
  let trust: TrustDirectory
  private let now: Date

  init(directory: String, now: Timestamp) throws {
    self.now = Date(timeIntervalSince1970: Double(now.microseconds) / 1_000_000)
    authority = try CertificateAuthority.create(
      trustDomain: Self.domain, now: self.now, validity: .seconds(3_000 * 86_400),
      serialBytes: Self.serial())
    trust = TrustDirectory(path: directory + "/trust")
    try trust.store(authority)
  }

  /// What intake reads seals with. A revocation counts at once.
  var reading: TrustedSeals {
    let trust = trust
    return TrustedSeals(trust: trust, trustDomain: Self.domain) { der in
      guard let certificate = try? PeerCertificate(fromDER: der),
        let revoked = try? trust.loadRevocationList()
      else { return false }
      return !revoked.isRevoked(certificate)
    }
  }

  /// A certificate of the authority.
  func credential(
    _ role: Role = .planning, of mission: String = IntakeBench.idn,
    validity: Duration = .seconds(90 * 86_400), by other: CertificateAuthority? = nil
  ) throws -> Credential {
    guard let code = Mission(mission) else { throw NotFound(what: "mission") }
    let issuer = other ?? authority
    return try issuer.issue(
      try CertificateRequest(
        identity: try PeerIdentity(
          trustDomain: issuer.trustDomain, mission: code, role: role, name: "planning-1"),
        usage: .client), now: now, validity: validity, serialBytes: Self.serial())
  }

  /// Another authority, of whatever domain.
  func stranger(_ domain: String = TestSeals.domain) throws -> CertificateAuthority {
    try CertificateAuthority.create(
      trustDomain: domain, now: now, validity: .seconds(3_000 * 86_400),
      serialBytes: Self.serial())
  }

  func seal(
    _ statement: RevisionStatement, by credential: Credential? = nil
  ) throws -> SealedRevision {
    let credential = try credential ?? self.credential(of: statement.mission)
    return SealedRevision(
      statement: statement, certificates: [try credential.certificateDER()],
      signature: try credential.signature(over: try RevisionSeal.signedBytes(statement)))
  }

  static func statement(
    _ persons: [ID<PersonFile>], of mission: String = IntakeBench.idn, manifest: String? = nil,
    state: RevisionState = .locked, at moment: Timestamp
  ) -> RevisionStatement {
    RevisionStatement(
      mission: mission, manifest: manifest ?? "\(mission)-D07", revision: 2, state: state,
      digest: FixedBytes<32>([UInt8](repeating: 0xD1, count: 32)) ?? FixedBytes<32>(),
      persons: persons, sealedAt: moment)
  }

  private static func serial() -> [UInt8] {
    (0..<CertificateSerial.randomByteCount).map { _ in .random(in: .min ... .max) }
  }
}
