internal import Foundation
internal import ServiceKit
internal import Testing

/// Statements, and who is believed to have signed them.
@Suite struct StatementTests {
  private static let kind = StatementKind("homeward test v1")
  private static let moment = Int64(knownMoment.timeIntervalSince1970 * 1_000_000)

  private static func trusted(
    _ trust: TrustDirectory, domain: String = "homeward.example",
    admits: @escaping @Sendable ([UInt8]) -> Bool = { _ in true }
  ) -> TrustedStatements {
    TrustedStatements(trust: trust, trustDomain: domain, admits: admits)
  }

  @Test func `the name of a statement's kind is signed with it`() {
    #expect(Self.kind.signedBytes([7, 0]) == Array("homeward test v1".utf8) + [0, 7, 0])
    #expect(StatementKind("homeward test v").signedBytes([0x31]) != Self.kind.signedBytes([]))
  }

  @Test func `a statement is signed with the credential that is in the directory`() async throws {
    try await withTemporaryDirectory { directory in
      var fixture = Fixture()
      let trust = TrustDirectory(path: directory + "/trust")
      let authority = try fixture.authority()
      try trust.store(authority)
      let signing = TrustedSigning(trust: trust, credential: "desk-1")
      #expect(try serviceKitError { _ = try signing.sign([1]) }.code == .file)
      try trust.store(try fixture.client(of: authority), as: "desk-1")
      let bytes = Self.kind.signedBytes([1, 2, 3])
      let signature = try signing.sign(bytes)
      let signer = try await Self.trusted(trust).signer(
        of: signature, over: bytes, at: Self.moment)
      #expect(try signer == fixture.identity())
      #expect(signature.certificates == [try trust.load("desk-1").certificateDER()])
    }
  }

  @Test func `no other bytes, kind, moment, domain, authority or revoked certificate will do`()
    async throws
  {
    try await withTemporaryDirectory { directory in
      var fixture = Fixture()
      let trust = TrustDirectory(path: directory + "/trust")
      let authority = try fixture.authority()
      try trust.store(authority)
      let other = TrustDirectory(path: directory + "/other")
      try other.store(try fixture.authority())
      let bytes = Self.kind.signedBytes([1, 2, 3])
      let signature = try fixture.client(of: authority).sign(bytes)
      let day: Int64 = 86_400 * 1_000_000
      var turned = signature
      turned.signature[turned.signature.count - 1] ^= 1
      var bare = signature
      bare.certificates = []
      let statements = Self.trusted(trust)
      let cases: [(TrustedStatements, StatementSignature, [UInt8], Int64)] = [
        (statements, signature, Self.kind.signedBytes([1, 2]), Self.moment),
        (
          statements, signature, StatementKind("homeward test v2").signedBytes([1, 2, 3]),
          Self.moment
        ),
        (statements, signature, bytes, Self.moment + day),
        (statements, signature, bytes, Self.moment - day),
        (statements, turned, bytes, Self.moment),
        (statements, bare, bytes, Self.moment),
        (Self.trusted(trust, domain: "elsewhere.example"), signature, bytes, Self.moment),
        (Self.trusted(other), signature, bytes, Self.moment),
        (Self.trusted(trust, admits: { _ in false }), signature, bytes, Self.moment),
      ]
      _ = try await statements.signer(of: signature, over: bytes, at: Self.moment)
      for (index, (trusted, signature, bytes, moment)) in cases.enumerated() {
        do {
          _ = try await trusted.signer(of: signature, over: bytes, at: moment)
          Issue.record("case \(index) was believed")
        } catch let error as ServiceKitError {
          #expect([.certificate, .identity].contains(error.code), "case \(index): \(error)")
        }
      }
    }
  }
}
