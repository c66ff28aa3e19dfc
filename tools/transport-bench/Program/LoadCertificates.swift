internal import Foundation
internal import ServiceKit
internal import Transport

/// One authority and one certificate that every peer uses at both ends, as files in PEM.
enum LoadCertificates {
  static func make(in directory: String) throws {
    let now = Date()
    let authority = try CertificateAuthority.create(
      trustDomain: TransportBench.trustDomain, now: now, validity: .seconds(86_400),
      serialBytes: randomBytes())
    let identity = try PeerIdentity(
      uri: "spiffe://\(TransportBench.trustDomain)/mission/KHM-IDN/role/planning/load")
    let both = try authority.issue(
      CertificateRequest(
        identity: identity, dnsNames: ["localhost"], ipAddresses: ["127.0.0.1"],
        usage: .both),
      now: now, validity: .seconds(43_200), serialBytes: randomBytes())
    try FileManager.default.createDirectory(
      atPath: directory, withIntermediateDirectories: true)
    for (name, text) in [
      ("authority.pem", authority.credential.certificatePEM), ("both.pem", both.certificatePEM),
      ("both.key", both.keyPEM),
    ] {
      try Data(text.utf8).write(to: URL(fileURLWithPath: "\(directory)/\(name)"))
    }
  }

  static func security(_ directory: String) throws -> TransportSecurity {
    .mutualTLS(
      TLSCredentialBox(
        try TransportTLS(
          certificateFile: directory + "/both.pem", keyFile: directory + "/both.key",
          trustFile: directory + "/authority.pem")))
  }

  private static func randomBytes() -> [UInt8] {
    (0..<CertificateSerial.randomByteCount).map { _ in .random(in: .min ... .max) }
  }
}
