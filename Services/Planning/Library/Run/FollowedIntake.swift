internal import RepatriationSchema
internal import ServiceHost
internal import ServiceKit
internal import ServiceLifecycle
internal import Transport

/// The connection to intake for one mission, with the certificate that is allowed to follow it.
struct FollowedIntake: Sendable {
  /// The name of the certificate in the trust directory.
  let credential: String
  let mission: Mission
  let box: TLSCredentialBox
  let client: TransportClient

  /// The connections for all names of the key `follow`.
  ///
  /// - Throws: `ServiceKitError` naming the certificate that cannot be used.
  static func all(
    _ configuration: Configuration, trust: TrustDirectory,
    connect: (TLSCredentialBox) throws -> TransportClient
  ) throws -> [FollowedIntake] {
    let names = configuration[PlanningConfiguration.follow]
    guard !names.isEmpty else {
      throw ServiceKitError(.configuration, "follow: name at least one certificate")
    }
    var missions: Set<Mission> = []
    return try names.map { name in
      // Loading checks what the transport does not: that nobody else may read the key.
      let identity = try trust.load(name).identity()
      guard identity.role == .planning else {
        throw ServiceKitError(
          .configuration,
          "follow: the certificate '\(name)' has the role \(identity.role); issue one with the "
            + "role planning")
      }
      guard missions.insert(identity.mission).inserted else {
        throw ServiceKitError(
          .configuration, "follow: two certificates are of the mission \(identity.mission)")
      }
      let box = TLSCredentialBox(try TransportTLS(trust: trust, credential: name))
      return FollowedIntake(
        credential: name, mission: identity.mission, box: box, client: try connect(box))
    }
  }
}

/// Closes the connections to intake once the followers have ended.
struct ClientCloser: Service {
  /// How long a call in flight may take then.
  private static let gracePeriod = Duration.seconds(1)

  let clients: [TransportClient]

  func run() async throws {
    try? await gracefulShutdown()
    for client in clients { await client.close(gracePeriod: Self.gracePeriod) }
  }
}
