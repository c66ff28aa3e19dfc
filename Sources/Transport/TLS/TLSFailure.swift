internal import Frames
internal import NIOCore
internal import NIOSSL
internal import NIOTLS
internal import WireRPC

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// What a failed TLS handshake means to the people on both ends.
struct TLSFailure {
  let reason: RefusalReason
  let error: RPCError

  /// - Parameter peerExpired: whether the peer's certificate is past its end; asked only if it
  ///   matters.
  /// - Returns: `nil` when the error is not one of TLS.
  init?(_ error: any Error, role: TransportRole, isEstablished: Bool, peerExpired: () -> Bool) {
    let isHandshake: Bool
    switch error {
    case NIOSSLError.handshakeFailed: isHandshake = true
    case NIOSSLError.uncleanShutdown: return nil
    case is NIOSSLError, is BoringSSLError, is NIOSSLExtraError: isHandshake = false
    default: return nil
    }
    if isEstablished {
      reason = .tlsFailed
      self.error = RPCError(
        .unavailable, "the connection's encryption failed; the outcome is unknown")
      return
    }
    // BoringSSL names its reasons in the text of the error only.
    let text = String(describing: error)
    func says(_ words: String...) -> Bool { words.contains { text.contains($0) } }
    if says("ALERT_CERTIFICATE_EXPIRED") {
      reason = .certificateExpired
      self.error = Self.refused("the other side says that this program's certificate has expired")
    } else if says("ALERT_", "CERTIFICATE_REQUIRED"), says("CERT", "UNKNOWN_CA", "ACCESS_DENIED") {
      reason = .certificateNotTrusted
      self.error = Self.refused("the other side refused this program's certificate")
    } else if says("PEER_DID_NOT_RETURN_A_CERTIFICATE") {
      reason = .noCertificate
      self.error = Self.refused("the other side has shown no certificate")
    } else if says("CERTIFICATE_VERIFY_FAILED") {
      if peerExpired() {
        reason = .certificateExpired
        self.error = Self.refused("the certificate of the other side has expired")
      } else {
        reason = .certificateNotTrusted
        self.error = Self.refused(
          "the certificate of the other side is not trusted; check the trust roots")
      }
    } else if says("WRONG_VERSION_NUMBER", "HTTP_REQUEST", "HTTPS_PROXY_REQUEST") {
      reason = .notTLS
      self.error = RPCError(
        .unavailable, "the other side does not speak TLS; check address and port",
        isNotExecuted: true)
    } else {
      reason = .tlsFailed
      self.error = RPCError(
        .unavailable,
        isHandshake
          ? "the TLS handshake failed; check that both sides use certificates of the same trust"
          : "the TLS connection failed before it was established", isNotExecuted: true)
    }
  }

  private static func refused(_ message: String) -> RPCError {
    RPCError(.unauthenticated, message, isNotExecuted: true)
  }

  static func isPossible(_ security: TransportSecurity) -> Bool {
    if case .mutualTLS = security { true } else { false }
  }

  /// Whether the certificate that the peer has shown is past its end.
  static func peerIsExpired(_ channel: any Channel) -> Bool {
    let handler = try? channel.pipeline.syncOperations.handler(type: NIOSSLHandler.self)
    guard let certificate = handler?.peerCertificate else { return false }
    return certificate.notValidAfter < time(nil)
  }
}

extension FrameLink {
  /// The TLS handshake is complete; nothing of ours was read before.
  func finishTLS(_ context: ChannelHandlerContext, negotiated: String?) {
    guard phase == .securing else { return }
    guard negotiated == TransportTLS.applicationProtocol else {
      close(
        .protocolNotNegotiated,
        RPCError(
          .unavailable, "the other side does not speak homeward/1; check address and port",
          isNotExecuted: true))
      return
    }
    let handler = try? context.pipeline.syncOperations.handler(type: NIOSSLHandler.self)
    guard let certificate = handler?.peerCertificate,
      let peer = PeerIdentity.uri(of: certificate)
    else {
      close(
        .identityMissing,
        RPCError(
          .unauthenticated, "the certificate of the other side has no single URI name",
          isNotExecuted: true))
      return
    }
    guard let der = try? certificate.toDERBytes(), admits(der) else {
      return refuseCertificate()
    }
    self.certificate = der
    certificateEnds = Int64(certificate.notValidAfter)
    secured(peer: peer)
  }

  /// Asks again whether the peer is admitted, and ends the connection if not.
  func recheckPeer() {
    guard phase == .open, let certificate, !admits(certificate) else { return }
    refuseCertificate()
  }

  /// Whether the peer's certificate has come to its end since it was admitted.
  var isPeerExpired: Bool { certificateEnds.map { $0 < Int64(time(nil)) } ?? false }

  private func refuseCertificate() {
    let isServer = role == .server
    expel(
      .unauthenticated,
      isServer
        ? "this program's certificate has been revoked; install another one"
        : "the certificate of the service has been revoked",
      reason: .certificateRevoked,
      RPCError(
        .unauthenticated,
        isServer
          ? "the client's certificate has been revoked"
          : "the server's certificate has been revoked; ask who runs the service",
        isNotExecuted: !isEstablished))
  }
}
