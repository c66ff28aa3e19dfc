internal import RepatriationSchema
internal import ServiceKit
internal import Testing
internal import Wire
internal import WireRPC

@testable internal import ManifestCommands

/// Where the services are, who calls, and what is said when a call fails.
@Suite struct ConnectionTests {
  private static let profile = """
    intake = 10.0.0.5:7201
    planning = 10.0.0.6:7202
    trust = certificates
    credential = from-profile
    """

  private func settings(
    _ folder: Folder, flags: [ConnectionKey: String] = [:], variables: [String: String] = [:],
    profile: String? = nil
  ) throws -> ConnectionSettings {
    var variables = variables
    variables["XDG_CONFIG_HOME"] = folder.path
    return try ConnectionSettings(flags: flags, profileName: profile, variables: variables)
  }

  @Test func `a flag wins over the environment, which wins over the profile`() throws {
    let folder = try Folder()
    try folder.write("homeward/default.conf", Self.profile)
    #expect(try settings(folder)[.credential] == "from-profile")
    let variables = ["HOMEWARD_CREDENTIAL": "from-environment"]
    #expect(try settings(folder, variables: variables)[.credential] == "from-environment")
    #expect(
      try settings(folder, flags: [.credential: "from-flag"], variables: variables)[.credential]
        == "from-flag")
  }

  @Test func `each service may have a credential of its own`() throws {
    let folder = try Folder()
    try folder.write("homeward/default.conf", Self.profile + "\nintake-credential = desk-3\n")
    let settings = try settings(folder)
    #expect(try settings.endpoint(.intake).credential == "desk-3")
    #expect(try settings.endpoint(.planning).credential == "from-profile")
    #expect(try settings.endpoint(.planning).address.description == "10.0.0.6:7202")
  }

  @Test func `a relative trust directory counts from the profile's folder`() throws {
    let folder = try Folder()
    try folder.write("homeward/default.conf", Self.profile)
    #expect(
      try settings(folder).endpoint(.intake).trust == folder.path + "/homeward/certificates")
  }

  @Test func `a profile is chosen by flag or variable and must exist`() throws {
    let folder = try Folder()
    try folder.write("homeward/desk.conf", "mission = IDN-PNH\n")
    #expect(try settings(folder, profile: "desk")[.mission] == "IDN-PNH")
    #expect(
      try settings(folder, variables: ["HOMEWARD_PROFILE": "desk"])[.mission] == "IDN-PNH")
    #expect(throws: CommandFailure.self) { try settings(folder, profile: "missing") }
    #expect(throws: CommandFailure.self) { try settings(folder, profile: "../desk") }
  }

  @Test func `an unknown key in a profile is an error with its line`() throws {
    let folder = try Folder()
    try folder.write("homeward/default.conf", "intake = a:1\ncredentials = x\n")
    let error = try #require(throws: CommandFailure.self) { try settings(folder) }
    #expect(error.description.contains("default.conf:2"))
    #expect(error.description.contains("credentials"))
  }

  @Test func `what is not set is said with all ways to set it`() async throws {
    let outcome = try await Rig().run(["show"], connected: false)
    #expect(outcome.exitCode == 1)
    #expect(outcome.output.isEmpty)
    for way in ["--planning", "HOMEWARD_PLANNING", "homeward/default.conf"] {
      #expect(outcome.errors.contains(way))
    }
  }

  @Test(arguments: [
    (RPCError(.unavailable, "connection refused"), "cannot be reached"),
    (RPCError(.unauthenticated, "certificate refused"), "do not accept each other"),
    (RPCError(.permissionDenied, "no"), "does not allow this to the role 'intake-officer'"),
    (RPCError(.schemaIncompatible, "no"), "Upgrade"),
    (RPCError(.resourceExhausted, "full"), "busy"),
    (RPCError(.internal, "broke"), "failed: broke."),
    (RPCError(.invalidArgument, "no such mission"), "refused what was sent: no such mission."),
    (RPCError(.unauthenticated, "the certificate has expired"), "Issue a new one"),
    (
      RPCError(.unavailable, "planning's disk is full: free space", isNotExecuted: true),
      "Planning at 127.0.0.1:7202 says: planning's disk is full: free space.\n"
    ),
    (
      RPCError(
        .unavailable,
        "127.0.0.1:7202: connection refused at 127.0.0.1:7202; is the service running there?"),
      "Planning at 127.0.0.1:7202 cannot be reached: connection refused; is the service running "
        + "there?\n"
    ),
  ])
  func `a failed call says what failed, with what, and what to do`(
    error: RPCError, words: String
  ) async throws {
    let rig = try Rig { _, _, _ in throw error }
    let outcome = try await rig.run(["show"])
    #expect(outcome.exitCode == 1)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains(words))
    #expect(outcome.errors.contains("Planning"))
  }

  @Test func `another mission's people are refused in words`() async throws {
    let rig = try Rig { _, request, _ in
      let mission = (request as? ManifestsRequest)?.mission ?? ""
      throw NotYourMission(yours: "IDN-PNH", asked: mission)
    }
    let outcome = try await rig.run(["show", "--mission", "CHN-PNH"])
    #expect(outcome.exitCode == 1)
    #expect(outcome.errors.contains("Not your mission"))
    #expect(outcome.errors.contains("CHN-PNH"))
  }
}
