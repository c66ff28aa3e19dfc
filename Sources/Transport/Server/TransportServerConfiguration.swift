package import WireRPC

/// A host and a port.
package struct TransportAddress: Hashable, Sendable, CustomStringConvertible {
  package var host: String
  package var port: Int

  package init(host: String, port: Int) {
    self.host = host
    self.port = port
  }

  /// Reads `HOST:PORT` or `[V6]:PORT`; `nil` when the port is missing or not 0…65535.
  package init?(_ text: String) {
    guard let colon = text.lastIndex(of: ":"),
      let port = UInt16(text[text.index(after: colon)...])
    else { return nil }
    var host = text[..<colon]
    if host.hasPrefix("["), host.hasSuffix("]") {
      host = host.dropFirst().dropLast()
    } else if host.contains(":") {
      return nil
    }
    guard !host.isEmpty else { return nil }
    self.init(host: String(host), port: Int(port))
  }

  package var description: String {
    host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)"
  }
}

/// How many connections a server takes.
package struct TransportAdmission: Hashable, Sendable {
  /// Connections in all.
  package var maximumConnections: Int
  /// Connections that have not had WELCOME.
  package var maximumHandshakes: Int
  /// Of these, from one address.
  package var maximumHandshakesPerAddress: Int
  /// Connections of one identity after WELCOME.
  package var maximumPerIdentity: Int

  package init(
    maximumConnections: Int = 1024, maximumHandshakes: Int = 64,
    maximumHandshakesPerAddress: Int = 32, maximumPerIdentity: Int = 8
  ) {
    self.maximumConnections = maximumConnections
    self.maximumHandshakes = maximumHandshakes
    self.maximumHandshakesPerAddress = maximumHandshakesPerAddress
    self.maximumPerIdentity = maximumPerIdentity
  }
}

package struct TransportServerConfiguration: Sendable {
  /// Where to listen. Port 0 takes a free one; `TransportServer.start()` says which.
  package var address: TransportAddress
  package var security: TransportSecurity
  package var limits: TransportLimits
  package var timing: TransportTiming
  package var admission: TransportAdmission
  /// Judges a client's certificate; see ``CertificateAdmission``.
  package var admits: CertificateAdmission
  /// Why a peer that is let in by its certificate is not served here, such as by a standby; `nil` when it is.
  /// It is told before WELCOME, so that a client with several addresses goes on to the next one, and while
  /// connections are open. Called on event loops: it must not block.
  package var turnsAway: @Sendable (_ peer: String) -> String?
  /// What becomes of unknown data in requests of clients with another schema. Nothing is kept unless
  /// a method is known to store nothing (rule R23).
  package var unknownData: UnknownDataPolicy
  /// Records every connection; `nil` for none.
  package var capture: TransportCapture?

  package init(
    address: TransportAddress, security: TransportSecurity, limits: TransportLimits = .init(),
    timing: TransportTiming = .init(), admission: TransportAdmission = .init(),
    admits: @escaping CertificateAdmission = { _ in true },
    turnsAway: @escaping @Sendable (_ peer: String) -> String? = { _ in nil },
    unknownData: @escaping UnknownDataPolicy = { _ in .refused },
    capture: TransportCapture? = nil
  ) {
    self.address = address
    self.security = security
    self.limits = limits
    self.timing = timing
    self.admission = admission
    self.admits = admits
    self.turnsAway = turnsAway
    self.unknownData = unknownData
    self.capture = capture
  }
}

/// Decides whether a peer may call a method: `nil` lets it, an error refuses it before any handler
/// runs. Called on event loops: it must not block. A connection that may call a method is not asked about again.
package typealias TransportAuthorisation =
  @Sendable (_ peer: String, _ method: RPCMethodInfo) -> RPCError?
