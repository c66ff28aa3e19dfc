internal import Logging
internal import RepatriationSchema
internal import ServiceKit
internal import Transport
internal import Wire
internal import WireRPC

/// One of the two services.
enum ServiceName: String, Sendable {
  case intake
  case planning

  /// What the process serves.
  var descriptors: [RPCServiceDescriptor] {
    switch self {
    case .intake:
      [
        IntakeMethods.descriptor, RecordsMethods.descriptor, ReportsMethods.descriptor,
        DuplicatesMethods.descriptor, ListsMethods.descriptor, ReceptionMethods.descriptor,
        ReplicaMethods.descriptor, ProtectionMethods.descriptor,
      ]
    case .planning:
      [
        PlanningMethods.descriptor, TrailMethods.descriptor, ManifestLifeMethods.descriptor,
        DocumentsMethods.descriptor, ClearancePlanningMethods.descriptor,
        ReplanningMethods.descriptor, PlanningKeysMethods.descriptor,
      ]
    }
  }
}

/// Where a service is, and who calls it.
struct ServiceEndpoint: Sendable, Hashable {
  let service: ServiceName
  /// Tried in order.
  let address: HostPorts
  /// The directory with the trust root and the caller's certificate.
  let trust: String
  /// The name of the caller's certificate in that directory.
  let credential: String
}

/// A client that is ready to call, and as whom.
struct ServiceConnection: Sendable {
  let transport: any RPCClientTransport
  let identity: PeerIdentity
  let close: @Sendable () async -> Void
}

/// Makes clients. The network does it in the program; tests pass services in the same process.
protocol ServiceConnecting: Sendable {
  /// - Throws: `CommandFailure` when certificate or key cannot be used. Whether the service can be
  ///   reached shows with the first call.
  func connect(_ endpoint: ServiceEndpoint) throws -> ServiceConnection

  /// Who a certificate says its holder is; nothing is connected.
  ///
  /// - Throws: `CommandFailure` when it cannot be used.
  func identity(trust: String, credential: String) throws -> PeerIdentity
}

/// TLS 1.3 with both sides authenticated.
struct NetworkConnecting: ServiceConnecting {
  private static let closingTime = Duration.seconds(2)

  func identity(trust: String, credential: String) throws -> PeerIdentity {
    do {
      return try TrustDirectory(path: trust).load(credential).identity()
    } catch let error as ServiceKitError {
      throw CommandFailure(
        "The credential '\(credential)' in \(trust) cannot be used: \(error.words)")
    }
  }

  func connect(_ endpoint: ServiceEndpoint) throws -> ServiceConnection {
    let directory = TrustDirectory(path: endpoint.trust)
    let identity: PeerIdentity
    let tls: TransportTLS
    let revoked: RevocationList
    do {
      // Loading refuses a key that others may read.
      identity = try directory.load(endpoint.credential).identity()
      tls = try TransportTLS(
        certificateFile: try directory.certificatePath(endpoint.credential),
        keyFile: try directory.keyPath(endpoint.credential),
        trustFile: directory.authorityCertificatePath)
      revoked = try directory.loadRevocationList()
    } catch let error as ServiceKitError {
      throw CommandFailure(
        "The credential '\(endpoint.credential)' in \(endpoint.trust) cannot be used: \(error.words)"
      )
    } catch let error as TransportError {
      throw CommandFailure(
        "The credential '\(endpoint.credential)' in \(endpoint.trust) cannot be used: \(error.message)"
      )
    }
    let role: Role = endpoint.service == .intake ? .intake : .planning
    let domain = identity.trustDomain
    let configuration = TransportClientConfiguration(
      addresses: endpoint.address.all.map {
        TransportAddress(host: $0.host, port: Int($0.port))
      },
      security: .mutualTLS(TLSCredentialBox(tls)), services: endpoint.service.descriptors,
      agent: "manifest",
      acceptsServer: { uri in
        guard let server = try? PeerIdentity(uri: uri) else { return false }
        return server.trustDomain == domain && server.role == role
      },
      admits: { der in
        // A certificate that cannot be read cannot be looked up, so it is not let in.
        guard let certificate = try? PeerCertificate(fromDER: der) else { return false }
        return !revoked.isRevoked(certificate)
      })
    var logger = Logger(label: "manifest", factory: { _ in SwiftLogNoOpLogHandler() })
    logger.logLevel = .critical
    let client: TransportClient
    do {
      client = try TransportClient(configuration: configuration, logger: logger)
    } catch let error as TransportError {
      throw CommandFailure(
        "The connection to \(endpoint.service.rawValue) failed: \(error.message)")
    }
    return ServiceConnection(transport: client, identity: identity) {
      await client.close(gracePeriod: Self.closingTime)
    }
  }
}
