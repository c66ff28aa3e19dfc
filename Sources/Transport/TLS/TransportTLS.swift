internal import NIOCore
internal import NIOSSL
internal import Synchronization

/// A certificate with its key, and the roots that the other side's certificate must lead to. Both
/// sides authenticate; TLS 1.3 only; ALPN `homeward/1` (SPEC.md, handshake).
package struct TransportTLS: Sendable {
  package static let applicationProtocol = "homeward/1"

  /// The URI name of the own certificate.
  package let identity: String
  let serverContext: NIOSSLContext
  let clientContext: NIOSSLContext

  /// Reads PEM files.
  ///
  /// - Parameters:
  ///   - certificateFile: the own certificate first, then any intermediates.
  ///   - keyFile: the private key of the first certificate.
  ///   - trustFile: one or more root certificates.
  /// - Throws: `TransportError` with code `certificate`, naming the file at fault.
  package init(certificateFile: String, keyFile: String, trustFile: String) throws {
    try self.init(
      chain: Self.reading(certificateFile) { try NIOSSLCertificate.fromPEMFile($0) },
      key: Self.reading(keyFile) { try NIOSSLPrivateKey(file: $0, format: .pem) },
      roots: Self.reading(trustFile) { try NIOSSLCertificate.fromPEMFile($0) })
  }

  /// Reads PEM texts.
  ///
  /// - Throws: `TransportError` with code `certificate`.
  package init(certificatePEM: String, keyPEM: String, trustPEM: String) throws {
    try self.init(
      chain: Self.reading("certificate") { _ in
        try NIOSSLCertificate.fromPEMBytes(Array(certificatePEM.utf8))
      },
      key: Self.reading("private key") { _ in
        try NIOSSLPrivateKey(bytes: Array(keyPEM.utf8), format: .pem)
      },
      roots: Self.reading("trust roots") { _ in
        try NIOSSLCertificate.fromPEMBytes(Array(trustPEM.utf8))
      })
  }

  private init(
    chain: [NIOSSLCertificate], key: NIOSSLPrivateKey, roots: [NIOSSLCertificate]
  ) throws {
    guard let leaf = chain.first else {
      throw TransportError(.certificate, "the certificate file holds no certificate")
    }
    guard !roots.isEmpty else {
      throw TransportError(.certificate, "the trust file holds no certificate")
    }
    guard let identity = PeerIdentity.uri(of: leaf) else {
      throw TransportError(
        .certificate, "the own certificate must have exactly one URI name; issue it again")
    }
    self.identity = identity
    var server = TLSConfiguration.makeServerConfiguration(
      certificateChain: chain.map { .certificate($0) }, privateKey: .privateKey(key))
    server.certificateVerification = .noHostnameVerification
    Self.apply(to: &server, roots: roots)
    var client = TLSConfiguration.makeClientConfiguration()
    client.certificateChain = chain.map { .certificate($0) }
    client.privateKey = .privateKey(key)
    // The server is known by the URI name of its certificate, not by a host name.
    client.certificateVerification = .noHostnameVerification
    Self.apply(to: &client, roots: roots)
    do {
      self.serverContext = try NIOSSLContext(configuration: server)
      self.clientContext = try NIOSSLContext(configuration: client)
    } catch {
      throw TransportError(
        .certificate, "the certificate and the private key cannot be used together")
    }
  }

  private static func apply(to configuration: inout TLSConfiguration, roots: [NIOSSLCertificate]) {
    configuration.trustRoots = .certificates(roots)
    configuration.minimumTLSVersion = .tlsv13
    configuration.applicationProtocols = [applicationProtocol]
    configuration.renegotiationSupport = .none
    configuration.shutdownTimeout = .milliseconds(500)
  }

  private static func reading<Value>(
    _ source: String, _ body: (String) throws -> Value
  ) throws -> Value {
    do {
      return try body(source)
    } catch {
      throw TransportError(.certificate, "cannot read PEM from \(source): check path and content")
    }
  }
}

/// Holds the TLS settings in use. New connections take what is there when they start, so
/// certificates are replaced without a restart and without touching calls in flight.
package final class TLSCredentialBox: Sendable {
  private let value: Mutex<TransportTLS>

  package init(_ tls: TransportTLS) {
    self.value = Mutex(tls)
  }

  package var current: TransportTLS { value.withLock { $0 } }

  /// Later connections use `tls`. A caller that fails to read new files keeps the last good ones
  /// simply by not calling this.
  package func replace(with tls: TransportTLS) {
    value.withLock { $0 = tls }
  }
}

/// How a connection is protected.
package enum TransportSecurity: Sendable {
  /// TLS 1.3, both sides with certificates.
  case mutualTLS(TLSCredentialBox)
  /// No protection at all; refused on any address but a loopback one. Every peer is taken for
  /// `peer`.
  case plaintextOnLoopback(peer: String)
}
