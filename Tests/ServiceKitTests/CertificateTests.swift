internal import Crypto
internal import Foundation
internal import ServiceKit
internal import SwiftASN1
internal import Testing
internal import X509

/// Throw-away certificates for the tests below.
struct Fixture {
  static let mission = Mission("IDN-PNH")
  var generator = SeededGenerator(seed: 7)

  mutating func serial() -> [UInt8] { generator.bytes(CertificateSerial.randomByteCount) }

  mutating func authority(validity: Duration = .seconds(86_400)) throws -> CertificateAuthority {
    try CertificateAuthority.create(
      trustDomain: "homeward.example", now: knownMoment, validity: validity, serialBytes: serial())
  }

  func identity(
    _ role: Role = .planner, name: String = "desk-1", domain: String = "homeward.example"
  ) throws -> PeerIdentity {
    try PeerIdentity(
      trustDomain: domain, mission: #require(Self.mission), role: role, name: name)
  }

  mutating func client(of authority: CertificateAuthority) throws -> Credential {
    try authority.issue(
      CertificateRequest(identity: identity(), usage: .client), now: knownMoment,
      validity: .seconds(3600), serialBytes: serial())
  }

  mutating func server(of authority: CertificateAuthority) throws -> Credential {
    try authority.issue(
      CertificateRequest(
        identity: identity(.intake, name: "intake"), dnsNames: ["localhost", "Intake.Example"],
        ipAddresses: ["127.0.0.1", "::1"], usage: .both), now: knownMoment,
      validity: .seconds(3600), serialBytes: serial())
  }

  /// A certificate with any alternative names, as a stranger could make it.
  static func stranger(names: [GeneralName]?) throws -> [UInt8] {
    let key = P256.Signing.PrivateKey()
    let name = try DistinguishedName { CommonName("stranger") }
    let certificate = try Certificate(
      version: .v3, serialNumber: Certificate.SerialNumber(bytes: [1, 2, 3]),
      publicKey: Certificate.PublicKey(key.publicKey), notValidBefore: knownMoment,
      notValidAfter: knownMoment + 60, issuer: name, subject: name,
      signatureAlgorithm: .ecdsaWithSHA256,
      extensions: Certificate.Extensions {
        if let names { SubjectAlternativeNames(names) }
      }, issuerPrivateKey: Certificate.PrivateKey(key))
    var serializer = DER.Serializer()
    try serializer.serialize(certificate)
    return serializer.serializedBytes
  }
}

@Suite struct CertificateTests {
  @Test func `an authority may sign end certificates and nothing else`() throws {
    var fixture = Fixture()
    let authority = try fixture.authority()
    let certificate = try Certificate(pemEncoded: authority.credential.certificatePEM)
    #expect(
      try certificate.extensions.basicConstraints == .isCertificateAuthority(maxPathLength: 0))
    let usage = try #require(try certificate.extensions.keyUsage)
    #expect(usage.keyCertSign && usage.cRLSign && !usage.digitalSignature)
    #expect(certificate.issuer == certificate.subject)
    #expect(certificate.notValidBefore == Date(timeIntervalSince1970: 1_768_957_200 - 300))
    #expect(certificate.notValidAfter == Date(timeIntervalSince1970: 1_768_957_200 + 86_400))
    #expect(authority.trustDomain == "homeward.example")
    #expect(certificate.publicKey.isValidSignature(certificate.signature, for: certificate))
  }

  @Test func `a client's certificate says who it is and what it is for`() throws {
    var fixture = Fixture()
    let authority = try fixture.authority()
    let credential = try fixture.client(of: authority)
    #expect(try credential.identity() == fixture.identity())
    let certificate = try Certificate(pemEncoded: credential.certificatePEM)
    #expect(try certificate.extensions.basicConstraints == .notCertificateAuthority)
    #expect(try certificate.extensions.extendedKeyUsage == ExtendedKeyUsage([.clientAuth]))
    let issuer = try Certificate(pemEncoded: authority.credential.certificatePEM)
    #expect(issuer.publicKey.isValidSignature(certificate.signature, for: certificate))
    #expect(
      try certificate.extensions.authorityKeyIdentifier?.keyIdentifier
        == issuer.extensions.subjectKeyIdentifier?.keyIdentifier)
  }

  @Test func `a server's certificate carries its names, its addresses and its identity`() throws {
    var fixture = Fixture()
    let credential = try fixture.server(of: fixture.authority())
    let certificate = try Certificate(pemEncoded: credential.certificatePEM)
    let names = try #require(try certificate.extensions.subjectAlternativeNames)
    let loopback6 = [UInt8](repeating: 0, count: 15) + [1]
    #expect(
      Array(names) == [
        .uniformResourceIdentifier(
          "spiffe://homeward.example/mission/IDN-PNH/role/intake/intake"),
        .dnsName("localhost"), .dnsName("intake.example"),
        .ipAddress(ASN1OctetString(contentBytes: [127, 0, 0, 1])),
        .ipAddress(ASN1OctetString(contentBytes: loopback6[...])),
      ])
    #expect(
      try certificate.extensions.extendedKeyUsage == ExtendedKeyUsage([.serverAuth, .clientAuth]))
  }

  @Test func `the identity is taken from the bytes of a certificate`() throws {
    var fixture = Fixture()
    let credential = try fixture.server(of: fixture.authority())
    let peer = try PeerCertificate(fromDER: credential.certificateDER())
    #expect(peer.identity.role == .intake)
    #expect(try peer.serial == credential.serial())
    #expect(try PeerIdentity.identity(fromDER: credential.certificateDER()) == peer.identity)
  }

  @Test func `a certificate without exactly one URI name is refused`() throws {
    let uri = GeneralName.uniformResourceIdentifier(try Fixture().identity().uri)
    #expect(throws: Never.self) {
      try PeerCertificate(fromDER: Fixture.stranger(names: [.dnsName("x"), uri]))
    }
    let cases: [([GeneralName]?, String)] = [
      (nil, "the certificate has no URI name"), ([], "the certificate has no URI name"),
      ([.dnsName("x")], "the certificate has no URI name"),
      ([uri, uri], "the certificate has 2 URI names instead of one"),
      (
        [.uniformResourceIdentifier("https://x")],
        "the identity is refused: it does not begin with spiffe://"
      ),
    ]
    for (names, message) in cases {
      let error = try serviceKitError {
        _ = try PeerCertificate(fromDER: Fixture.stranger(names: names))
      }
      #expect(error.code == .identity)
      #expect(error.message == message)
    }
  }

  @Test func `bytes that are no certificate are refused`() throws {
    var fixture = Fixture()
    let der = try fixture.client(of: fixture.authority()).certificateDER()
    for bytes in [[], [0x30], Array(der.dropLast()), der + [0], Array(der.reversed())] {
      let error = try serviceKitError { _ = try PeerCertificate(fromDER: bytes) }
      #expect(error.code == .certificate)
    }
    let large = try serviceKitError {
      _ = try PeerCertificate(
        fromDER: [UInt8](repeating: 0x30, count: PeerCertificate.maximumBytes + 1))
    }
    #expect(large.message == "the certificate is larger than 65536 bytes")
  }

  @Test(arguments: [21, 22, 23] as [UInt64])
  func `a certificate with random changes is read or refused`(seed: UInt64) throws {
    var fixture = Fixture()
    let der = try fixture.client(of: fixture.authority()).certificateDER()
    var generator = SeededGenerator(seed: seed)
    for round in 0..<400 {
      var bytes = der
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        bytes[Int.random(in: 0..<bytes.count, using: &generator)] ^=
          UInt8.random(in: 1...255, using: &generator)
      }
      do {
        _ = try PeerCertificate(fromDER: bytes)
      } catch {
        #expect(error is ServiceKitError, "seed \(seed), round \(round): \(error)")
      }
    }
  }

  @Test func `what an authority must not issue is refused`() throws {
    var fixture = Fixture()
    let authority = try fixture.authority(validity: .seconds(7200))
    let request = try CertificateRequest(identity: fixture.identity(), usage: .client)
    let serial = fixture.serial()
    func issue(
      _ request: CertificateRequest, now: Date = knownMoment, validity: Duration = .seconds(60),
      serial: [UInt8]
    ) throws -> ServiceKitError {
      try serviceKitError {
        _ = try authority.issue(request, now: now, validity: validity, serialBytes: serial)
      }
    }
    let foreign = try CertificateRequest(
      identity: fixture.identity(domain: "other.example"), usage: .client)
    #expect(try issue(foreign, serial: serial).code == .identity)
    #expect(
      try issue(request, validity: .seconds(7201), serial: serial).message
        .contains("outlive its authority"))
    #expect(
      try issue(request, validity: .zero, serial: serial).message.contains("from 1s to 398 days"))
    #expect(
      try issue(
        request, validity: CertificateAuthority.maximumValidity + .seconds(1),
        serial: serial
      ).message.contains("from 1s to 398 days"))
    #expect(
      try issue(request, now: knownMoment - 301, serial: serial).message.contains("not yet valid"))
    #expect(
      try issue(request, now: Date(timeIntervalSince1970: .infinity), serial: serial).message
        .contains("out of range"))
    #expect(try issue(request, serial: Array(serial.dropLast())).code == .certificate)
    #expect(throws: Never.self) {
      try authority.issue(
        request, now: knownMoment, validity: .seconds(7200), serialBytes: serial)
    }
  }

  @Test func `a request is checked`() throws {
    let identity = try Fixture().identity()
    func request(_ dns: [String], _ addresses: [String], _ usage: CertificateUsage) throws {
      _ = try CertificateRequest(
        identity: identity, dnsNames: dns, ipAddresses: addresses, usage: usage)
    }
    for usage in [CertificateUsage.server, .both] {
      #expect(try serviceKitError { try request([], [], usage) }.code == .certificate)
    }
    #expect(throws: ServiceKitError.self) { try request(["a b"], [], .server) }
    #expect(throws: ServiceKitError.self) { try request(["*.x"], [], .server) }
    #expect(throws: ServiceKitError.self) { try request([], ["1.2.3"], .server) }
    #expect(throws: ServiceKitError.self) { try request([], ["[::1]"], .server) }
    #expect(throws: Never.self) {
      try request([String](repeating: "a", count: 31), ["::1"], .server)
    }
    #expect(throws: ServiceKitError.self) {
      try request([String](repeating: "a", count: 32), ["::1"], .server)
    }
  }

  @Test func `a key that belongs to another certificate is refused`() throws {
    var fixture = Fixture()
    let authority = try fixture.authority()
    let one = try fixture.client(of: authority)
    let two = try fixture.client(of: authority)
    let error = try serviceKitError {
      _ = try Credential(certificatePEM: one.certificatePEM, keyPEM: two.keyPEM)
    }
    #expect(error.message == "the private key does not belong to the certificate")
    #expect(throws: ServiceKitError.self) {
      try Credential(certificatePEM: one.keyPEM, keyPEM: one.keyPEM)
    }
    #expect(throws: ServiceKitError.self) {
      try Credential(certificatePEM: one.certificatePEM, keyPEM: "")
    }
    #expect(throws: ServiceKitError.self) { try CertificateAuthority(one) }
  }

  @Test func `a credential does not show its key`() throws {
    var fixture = Fixture()
    let credential = try fixture.client(of: fixture.authority())
    var dumped = ""
    dump(credential, to: &dumped)
    for text in ["\(credential)", String(reflecting: credential), dumped] {
      #expect(!text.contains("PRIVATE"))
      #expect(!text.contains("key"))
    }
  }

  @Test func `a serial number is positive, of fixed length, and has one written form`() throws {
    let zeros = try CertificateSerial(random: [UInt8](repeating: 0, count: 16))
    let ones = try CertificateSerial(random: [UInt8](repeating: 0xFF, count: 16))
    #expect(zeros.description == "40" + String(repeating: "00", count: 15))
    #expect(ones.description == "7f" + String(repeating: "ff", count: 15))
    #expect(CertificateSerial(hexadecimal: zeros.description) == zeros)
    #expect(CertificateSerial(hexadecimal: "0A:bC") == CertificateSerial(bytes: [0x0A, 0xBC]))
    #expect(CertificateSerial(hexadecimal: "abc") == CertificateSerial(bytes: [0x0A, 0xBC]))
    #expect(CertificateSerial(hexadecimal: "000abc") == CertificateSerial(bytes: [0x0A, 0xBC]))
    for text in ["", "0", "00", "g1", "0x1", "a:b", "aa:", ":aa", "aa::bb", " aa", "aa bb", "-1"] {
      #expect(CertificateSerial(hexadecimal: text) == nil, "\(text)")
    }
    #expect(CertificateSerial(hexadecimal: String(repeating: "ff", count: 20)) != nil)
    #expect(CertificateSerial(hexadecimal: String(repeating: "ff", count: 21)) == nil)
  }
}
