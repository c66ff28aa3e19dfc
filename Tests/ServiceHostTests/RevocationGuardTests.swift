internal import Foundation
internal import Logging
internal import ServiceKit
internal import Synchronization
internal import Testing
internal import Transport

@testable internal import ServiceHost

/// Revocations as services take them into use.
struct RevocationGuardTests {
  private struct Deployment {
    let trust: TrustDirectory
    let good: Credential
    let bad: Credential

    init(_ directory: String) throws {
      func serial(_ first: UInt8) -> [UInt8] {
        [first] + [UInt8](repeating: 7, count: CertificateSerial.randomByteCount - 1)
      }
      let now = Date()
      trust = TrustDirectory(path: directory)
      let authority = try CertificateAuthority.create(
        trustDomain: "test.example", now: now, validity: .seconds(86_400 * 30),
        serialBytes: serial(1))
      func issue(_ first: UInt8) throws -> Credential {
        try authority.issue(
          CertificateRequest(
            identity: PeerIdentity(
              uri: "spiffe://test.example/mission/IDN-PNH/role/planner/one"), usage: .client),
          now: now, validity: .seconds(86_400), serialBytes: serial(first))
      }
      good = try issue(2)
      bad = try issue(3)
      try trust.store(authority)
      try trust.store(good, as: "good")
    }

    func reload(
      _ revocation: RevocationGuard, _ lines: Lines = Lines(),
      recheck: @escaping @Sendable () -> Void = {}
    ) throws -> CredentialReload {
      CredentialReload(
        TLSCredentialBox(try TransportTLS(trust: trust, credential: "good")), trust: trust,
        credential: "good", revocation: revocation, recheck: recheck,
        logger: Logger(label: "test") { _ in lines })
    }
  }

  /// Keeps the levels of what is logged.
  private final class Lines: LogHandler, Sendable {
    private let levels = Mutex<[Logger.Level]>([])
    var all: [Logger.Level] { levels.withLock { $0 } }
    var metadata: Logger.Metadata {
      get { [:] }
      set {}
    }
    var logLevel: Logger.Level {
      get { .debug }
      set {}
    }
    subscript(metadataKey _: String) -> Logger.MetadataValue? {
      get { nil }
      set {}
    }
    func log(event: LogEvent) { levels.withLock { $0.append(event.level) } }
  }

  private func withDeployment(_ body: (Deployment) throws -> Void) throws {
    let path = FileManager.default.temporaryDirectory
      .appendingPathComponent("servicehost-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    try body(Deployment(path))
  }

  @Test func `a revoked certificate is refused and another one of the same identity is not`() throws
  {
    try withDeployment { deployment in
      try deployment.trust.revoke(deployment.bad.serial())
      let revocation = try RevocationGuard(deployment.trust)
      #expect(try revocation.admits(deployment.good.certificateDER()))
      #expect(try !revocation.admits(deployment.bad.certificateDER()))
    }
  }

  @Test func `bytes that are not a certificate are refused`() throws {
    try withDeployment { deployment in
      let revocation = try RevocationGuard(deployment.trust)
      #expect(!revocation.admits([]))
      #expect(try !revocation.admits(Array(deployment.good.certificateDER().dropLast())))
    }
  }

  @Test func `a reload takes revocations into use and has open connections rechecked`() throws {
    try withDeployment { deployment in
      let revocation = try RevocationGuard(deployment.trust)
      #expect(try revocation.admits(deployment.bad.certificateDER()))
      let bad = try deployment.bad.certificateDER()
      let lines = Lines()
      try deployment.trust.revoke(deployment.bad.serial())
      let counter = Counter()
      let reload = try deployment.reload(revocation, lines) {
        counter.add(revocation.admits(bad))
      }
      reload.reloadRevocations()
      #expect(counter.answers == [false], "asked once, after the new list is in use")
      #expect(lines.all == [.notice])
    }
  }

  private final class Counter: Sendable {
    private let state = Mutex<[Bool]>([])
    func add(_ answer: Bool) { state.withLock { $0.append(answer) } }
    var answers: [Bool] { state.withLock { $0 } }
  }

  @Test func `a damaged or lost list leaves the last good one in use and is an error`() throws {
    try withDeployment { deployment in
      try deployment.trust.revoke(deployment.bad.serial())
      let revocation = try RevocationGuard(deployment.trust)
      let lines = Lines()
      let counter = Counter()
      let reload = try deployment.reload(revocation, lines) { counter.add(true) }
      let path = deployment.trust.revocationListPath
      try Data("not a serial number\n".utf8).write(to: URL(fileURLWithPath: path))
      reload.reloadRevocations()
      try FileManager.default.removeItem(atPath: path)
      reload.reloadRevocations()
      #expect(lines.all == [.error, .error])
      #expect(try !revocation.admits(deployment.bad.certificateDER()))
      #expect(try revocation.admits(deployment.good.certificateDER()))
      #expect(counter.answers == [], "nothing has changed")
    }
  }

  @Test func `a service does not start with a damaged list`() throws {
    try withDeployment { deployment in
      try Data("zz\n".utf8).write(
        to: URL(fileURLWithPath: deployment.trust.revocationListPath))
      #expect(throws: ServiceKitError.self) { try RevocationGuard(deployment.trust) }
    }
  }
}
