internal import Logging
internal import RepatriationSchema
internal import ServiceHost
internal import ServiceKit
internal import Transport
internal import WireRPC

/// The connection to the other host of a pair, with this host's certificate of the role replica.
struct PairClient {
  let client: TransportClient
  let box: TLSCredentialBox
  let credential: String

  /// - Throws: `ServiceKitError` when the certificate is not one for this.
  init(
    _ address: HostPort, credential: String, trust: TrustDirectory, trustDomain: String,
    revocation: RevocationGuard, metrics: TransportCounters, capture: TransportCapture?,
    logger: Logger
  ) throws {
    guard try trust.load(credential).identity().role == .replica else {
      throw ServiceKitError(
        .configuration,
        "the certificate '\(credential)' is not one of the role replica; issue one for this host")
    }
    self.credential = credential
    box = TLSCredentialBox(try TransportTLS(trust: trust, credential: credential))
    client = try TransportClient(
      configuration: TransportClientConfiguration(
        addresses: [address.transportAddress], security: .mutualTLS(box),
        services: [ReplicaMethods.descriptor], connections: 1, limits: .fewLargeStreams,
        agent: "intake-service",
        acceptsServer: { uri in
          guard let server = try? PeerIdentity(uri: uri) else { return false }
          return server.role == .intake && server.trustDomain == trustDomain
        }, admits: revocation.admits,
        // Rows are stored: nothing of them may be unknown (rule R23).
        unknownData: { _ in .refused }, capture: capture),
      logger: logger, metrics: metrics)
  }
}
