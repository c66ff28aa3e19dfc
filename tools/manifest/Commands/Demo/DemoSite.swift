internal import Foundation
internal import ServiceKit

/// Everything that a demo runs on: a folder, throw-away certificates, and both services on loopback.
struct DemoSite: Sendable {
  /// A certificate that the demo issues.
  struct Holder: Sendable {
    let name: String
    let mission: String
    let role: Role
    var isServer = false
  }

  static let home = "IDN-PNH"
  static let neighbour = "CHN-PNH"
  static let desk = Holder(name: "desk-idn", mission: home, role: .intakeOfficer)
  static let neighbourDesk = Holder(name: "desk-chn", mission: neighbour, role: .intakeOfficer)
  static let planner = Holder(name: "planner-idn", mission: home, role: .planner)
  static let neighbourPlanner = Holder(name: "planner-chn", mission: neighbour, role: .planner)
  static let liaison = Holder(name: "liaison-idn", mission: home, role: .liaison)
  static let watch = Holder(name: "operator-idn", mission: home, role: .operator)

  private static let holders = [
    Holder(name: "intake", mission: home, role: .intake, isServer: true),
    Holder(name: "planning", mission: home, role: .planning, isServer: true),
    Holder(name: "planning-idn", mission: home, role: .planning),
    Holder(name: "planning-chn", mission: neighbour, role: .planning),
    desk, neighbourDesk, planner, neighbourPlanner, liaison, watch,
  ]
  private static let trustDomain = "homeward.example"
  private static let validDays = 2
  private static let readyLimit = Duration.seconds(60)

  let directory: String
  let services: [ServiceProcess]
  private let intake: HostPort
  private let planning: HostPort

  var trust: String { directory + "/trust" }

  /// Makes the certificates and starts both services.
  ///
  /// - Parameters:
  ///   - directory: an empty folder of the demo's own.
  ///   - programs: the folder of `intake-service` and `planning-service`.
  ///   - store: what intake is told of its store.
  ///   - running: told of each service as it starts, so that it is ended whatever happens.
  /// - Throws: `CommandFailure`.
  static func open(
    _ directory: String, programs: String, policy: String, matching: String,
    store: [String], _ environment: CommandEnvironment, _ running: RunningServices
  ) async throws -> DemoSite {
    let trust = directory + "/trust"
    try PKI.explaining { try makeCertificates(TrustDirectory(path: trust), environment) }
    // The services are told everything by flags; settings of the caller's shell are not for them.
    let variables = environment.variables.filter { !$0.key.hasPrefix("HOMEWARD_") }
    let shared = [
      "--listen", "127.0.0.1:0", "--admin", "127.0.0.1:0", "--trust", trust, "--policy", policy,
      "--log-format", "text",
    ]
    let intake = try await ServiceProcess.start(
      "intake", program: programs + "/intake-service",
      arguments: shared + [
        "--data", directory + "/intake", "--credential", "intake", "--trust-domain", trustDomain,
        "--matching", matching,
      ] + store, logPath: directory + "/intake.log", variables: variables,
      launched: running.addLaunched)
    running.add(intake)
    try await ReadyProbe.wait(for: intake, upTo: readyLimit, clock: environment.clock)
    let planning = try await ServiceProcess.start(
      "planning", program: programs + "/planning-service",
      arguments: shared + [
        "--data", directory + "/planning", "--credential", "planning",
        "--follow", "planning-idn,planning-chn",
        "--intake", "\(intake.announcement.listen)",
      ], logPath: directory + "/planning.log", variables: variables,
      launched: running.addLaunched)
    running.add(planning)
    try await ReadyProbe.wait(for: planning, upTo: readyLimit, clock: environment.clock)
    return DemoSite(
      directory: directory, services: [intake, planning], intake: intake.announcement.listen,
      planning: planning.announcement.listen)
  }

  private static func makeCertificates(
    _ trust: TrustDirectory, _ environment: CommandEnvironment
  ) throws {
    try PKI.makeAuthority(in: trust, trustDomain: trustDomain, days: validDays + 1, environment)
    for holder in holders {
      guard let mission = Mission(holder.mission) else {
        throw CommandFailure("'\(holder.mission)' is not the name of a mission.")
      }
      _ = try PKI.issue(
        in: trust, mission: mission, role: holder.role, name: holder.name, dns: [],
        ip: holder.isServer ? ["127.0.0.1"] : [], days: validDays, environment)
    }
  }

  /// The connection settings of one of the people of the demo; nothing else counts.
  func settings(_ holder: Holder) throws -> ConnectionSettings {
    try ConnectionSettings(
      flags: [
        .intake: "\(intake)", .planning: "\(planning)", .trust: trust, .credential: holder.name,
        .mission: holder.mission,
      ], profileName: nil, variables: ["XDG_CONFIG_HOME": directory])
  }
}
