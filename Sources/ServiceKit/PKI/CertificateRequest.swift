/// What a certificate shall say.
package struct CertificateRequest: Sendable {
  /// The most DNS names and addresses of one certificate, together.
  package static let maximumHostNames = 32

  /// Who the certificate is about; becomes its URI name.
  package let identity: PeerIdentity
  /// Names under which a server is reached, in lower case.
  package let dnsNames: [String]
  /// Addresses under which a server is reached: 4 or 16 bytes each.
  package let ipAddresses: [[UInt8]]
  package let usage: CertificateUsage

  /// - Parameters:
  ///   - identity: who the certificate is about.
  ///   - dnsNames: names under which a server is reached.
  ///   - ipAddresses: addresses under which a server is reached, as text, without brackets.
  ///   - usage: what it is for.
  /// - Throws: ``ServiceKitError`` with `certificate` when a name or address is malformed, when
  ///   there are too many, or when a server has none.
  package init(
    identity: PeerIdentity, dnsNames: [String] = [], ipAddresses: [String] = [],
    usage: CertificateUsage
  ) throws {
    guard dnsNames.count + ipAddresses.count <= Self.maximumHostNames else {
      throw ServiceKitError(
        .certificate,
        "a certificate can have at most \(Self.maximumHostNames) DNS names and addresses")
    }
    guard usage == .client || !dnsNames.isEmpty || !ipAddresses.isEmpty else {
      throw ServiceKitError(
        .certificate, "a server's certificate needs a DNS name or an IP address")
    }
    for name in dnsNames where !IPAddressText.isHostName(name) {
      throw ServiceKitError(
        .certificate, "'\(ConfigurationText.printable(name))' is not a DNS name")
    }
    self.identity = identity
    self.dnsNames = dnsNames.map { $0.lowercased() }
    self.ipAddresses = try ipAddresses.map { text in
      guard let bytes = IPAddressText.bytes(of: text) else {
        throw ServiceKitError(
          .certificate, "'\(ConfigurationText.printable(text))' is not an IP address")
      }
      return bytes
    }
    self.usage = usage
  }
}
