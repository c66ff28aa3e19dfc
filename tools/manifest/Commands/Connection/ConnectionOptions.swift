internal import ArgumentParser
internal import RepatriationSchema
internal import ServiceKit
internal import WireRPC

/// Where the services are and who calls them.
struct ConnectionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Where intake is; of a pair both, with a comma.", valueName: "host:port"))
  var intake: String?
  @Option(help: ArgumentHelp("Where planning is.", valueName: "host:port"))
  var planning: String?
  @Option(help: ArgumentHelp("The directory with ca.pem and your certificate.", valueName: "dir"))
  var trust: String?
  @Option(
    help: ArgumentHelp("Your certificate: NAME for NAME.pem and NAME.key.", valueName: "name"))
  var credential: String?
  @Option(help: ArgumentHelp("Your certificate for intake, when it is another.", valueName: "name"))
  var intakeCredential: String?
  @Option(
    help: ArgumentHelp("Your certificate for planning, when it is another.", valueName: "name"))
  var planningCredential: String?
  @Option(help: ArgumentHelp("Settings from NAME.conf in the profile folder.", valueName: "name"))
  var profile: String?
  @Option(help: ArgumentHelp("Whose people; without it your certificate's mission."))
  var mission: String?

  func settings(
    _ environment: CommandEnvironment, _ more: [ConnectionKey: String?] = [:]
  ) throws -> ConnectionSettings {
    var flags: [ConnectionKey: String] = [:]
    flags[.intake] = intake
    flags[.planning] = planning
    flags[.trust] = trust
    flags[.credential] = credential
    flags[.intakeCredential] = intakeCredential
    flags[.planningCredential] = planningCredential
    flags[.mission] = mission
    for (key, value) in more { flags[key] = value }
    return try ConnectionSettings(
      flags: flags, profileName: profile, variables: environment.variables)
  }
}

/// Who calls, and for which mission.
struct CallingAs: Sendable {
  let identity: PeerIdentity
  /// The mission whose people are meant: the certificate's own unless another was named.
  let mission: String
}

extension CommandEnvironment {
  /// Calls intake. Whatever goes wrong becomes words for the person who called.
  func withIntake<Result: Sendable>(
    _ settings: ConnectionSettings,
    _ body: (IntakeClient, CallingAs) async throws -> Result
  ) async throws -> Result {
    try await calling(settings, .intake) { transport, caller in
      try await body(IntakeClient(transport), caller)
    }
  }

  /// Calls intake's reports. Whatever goes wrong becomes words for the person who called.
  func withReports<Result: Sendable>(
    _ settings: ConnectionSettings,
    _ body: (ReportsClient, CallingAs) async throws -> Result
  ) async throws -> Result {
    try await calling(settings, .intake) { transport, caller in
      try await body(ReportsClient(transport), caller)
    }
  }

  /// Calls intake's authority lists. Whatever goes wrong becomes words for the person who called.
  func withLists<Result: Sendable>(
    _ settings: ConnectionSettings,
    _ body: (ListsClient, CallingAs) async throws -> Result
  ) async throws -> Result {
    try await calling(settings, .intake) { transport, caller in
      try await body(ListsClient(transport), caller)
    }
  }

  /// Calls intake's reception. Whatever goes wrong becomes words for the person who called.
  func withReception<Result: Sendable>(
    _ settings: ConnectionSettings,
    _ body: (ReceptionClient, CallingAs) async throws -> Result
  ) async throws -> Result {
    try await calling(settings, .intake) { transport, caller in
      try await body(ReceptionClient(transport), caller)
    }
  }

  /// Calls what keeps intake's standbys. Whatever goes wrong becomes words for the person who called.
  func withReplica<Result: Sendable>(
    _ settings: ConnectionSettings,
    _ body: (ReplicaClient, CallingAs) async throws -> Result
  ) async throws -> Result {
    try await calling(settings, .intake) { transport, caller in
      try await body(ReplicaClient(transport), caller)
    }
  }

  /// Calls intake's records. Whatever goes wrong becomes words for the person who called.
  func withRecords<Result: Sendable>(
    _ settings: ConnectionSettings,
    _ body: (RecordsClient, CallingAs) async throws -> Result
  ) async throws -> Result {
    try await calling(settings, .intake) { transport, caller in
      try await body(RecordsClient(transport), caller)
    }
  }

  /// Calls intake about erasure, legal holds and keys. Whatever goes wrong becomes words for the person
  /// who called.
  func withProtection<Result: Sendable>(
    _ settings: ConnectionSettings,
    _ body: (ProtectionClient, CallingAs) async throws -> Result
  ) async throws -> Result {
    try await calling(settings, .intake) { transport, caller in
      try await body(ProtectionClient(transport), caller)
    }
  }

  /// Calls planning about its keys. Whatever goes wrong becomes words for the person who called.
  func withPlanningKeys<Result: Sendable>(
    _ settings: ConnectionSettings,
    _ body: (PlanningKeysClient, CallingAs) async throws -> Result
  ) async throws -> Result {
    try await calling(settings, .planning) { transport, caller in
      try await body(PlanningKeysClient(transport), caller)
    }
  }

  /// Calls planning's audit trail. Whatever goes wrong becomes words for the person who called.
  func withTrail<Result: Sendable>(
    _ settings: ConnectionSettings,
    _ body: (TrailClient, CallingAs) async throws -> Result
  ) async throws -> Result {
    try await calling(settings, .planning) { transport, caller in
      try await body(TrailClient(transport), caller)
    }
  }

  /// Calls planning. Whatever goes wrong becomes words for the person who called.
  func withPlanning<Result: Sendable>(
    _ settings: ConnectionSettings,
    _ body: (PlanningClient, CallingAs) async throws -> Result
  ) async throws -> Result {
    try await calling(settings, .planning) { transport, caller in
      try await body(PlanningClient(transport), caller)
    }
  }

  /// Calls planning for documents. Whatever goes wrong becomes words for the person who called.
  func withDocuments<Result: Sendable>(
    _ settings: ConnectionSettings,
    _ body: (DocumentsClient, CallingAs) async throws -> Result
  ) async throws -> Result {
    try await calling(settings, .planning) { transport, caller in
      try await body(DocumentsClient(transport), caller)
    }
  }

  /// Calls planning about what to chase. Whatever goes wrong becomes words for the person who called.
  func withClearances<Result: Sendable>(
    _ settings: ConnectionSettings,
    _ body: (ClearancePlanningClient, CallingAs) async throws -> Result
  ) async throws -> Result {
    try await calling(settings, .planning) { transport, caller in
      try await body(ClearancePlanningClient(transport), caller)
    }
  }

  /// Calls planning to plan again and to explain. Whatever goes wrong becomes words for the person who
  /// called.
  func withReplanning<Result: Sendable>(
    _ settings: ConnectionSettings,
    _ body: (ReplanningClient, CallingAs) async throws -> Result
  ) async throws -> Result {
    try await calling(settings, .planning) { transport, caller in
      try await body(ReplanningClient(transport), caller)
    }
  }

  /// Calls a service. Whatever goes wrong becomes words for the person who called.
  func calling<Result: Sendable>(
    _ settings: ConnectionSettings, _ service: ServiceName,
    _ body: (any RPCClientTransport, CallingAs) async throws -> Result
  ) async throws -> Result {
    let endpoint = try settings.endpoint(service)
    let connection = try connecting.connect(endpoint)
    let mission = settings[.mission] ?? connection.identity.mission.code
    do {
      let result = try await body(
        connection.transport, CallingAs(identity: connection.identity, mission: mission))
      await connection.close()
      return result
    } catch {
      await connection.close()
      throw CallFailure.explained(error, endpoint, connection.identity)
    }
  }
}
