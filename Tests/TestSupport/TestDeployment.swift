package import Foundation
internal import Logging
internal import PrivacyNet
package import RepatriationSchema
package import ServiceKit
internal import Synchronization
package import Transport
package import WireRPC

/// Where a service runs: on this machine's loopback address, or on a host of its own.
package struct TestHost: Sendable {
  /// What stands before the program to start it there.
  package var wrapper: [String]
  /// Where it listens.
  package var listen: String
  /// Where the test reaches it.
  package var reachable: String
  /// Where the other service reaches it.
  package var peers: String

  package init(wrapper: [String], listen: String, reachable: String, peers: String) {
    self.wrapper = wrapper
    self.listen = listen
    self.reachable = reachable
    self.peers = peers
  }

  package static let loopback = TestHost(
    wrapper: [], listen: "127.0.0.1", reachable: "127.0.0.1", peers: "127.0.0.1")

  package func start(_ program: String, _ arguments: [String]) throws -> SpawnedProgram {
    let words = wrapper + [program] + arguments
    return try SpawnedProgram(words[0], Array(words.dropFirst()))
  }
}

/// Both services as processes of their own, in a directory of their own, with certificates of their
/// own, on free ports of the loopback address or on hosts of their own.
package final class TestDeployment: Sendable {
  package static let missions = ["IDN-PNH", "CHN-PNH"]
  package static let trustDomain = "homeward.example"

  package let directory: TemporaryDirectory
  package let trust: TrustDirectory
  private let authority: CertificateAuthority
  private let intakeHost: TestHost
  private let planningHost: TestHost

  private struct Running {
    var intake: SpawnedProgram?
    var intakePort = 0
    var intakeAdmin = 0
    var planning: SpawnedProgram?
    var planningPort = 0
    var planningAdmin = 0
    var logs: [String] = []
  }
  private let running = Mutex(Running())

  package init(intake: TestHost = .loopback, planning: TestHost = .loopback) throws {
    intakeHost = intake
    planningHost = planning
    directory = try TemporaryDirectory("homeward-test")
    trust = TrustDirectory(path: directory.file("trust"))
    authority = try CertificateAuthority.create(
      trustDomain: Self.trustDomain, now: Date(timeIntervalSinceNow: -10 * 86_400),
      validity: .seconds(30 * 86_400),
      serialBytes: Self.serial())
    try trust.store(authority)
    try issue("intake", mission: "IDN-PNH", role: .intake, usage: .server)
    try issue("planning", mission: "IDN-PNH", role: .planning, usage: .both)
    for mission in Self.missions {
      let short = mission.prefix(3).lowercased()
      try issue("\(short)-planning", mission: mission, role: .planning, usage: .client)
      try issue("\(short)-officer", mission: mission, role: .intakeOfficer, usage: .client)
      try issue("\(short)-planner", mission: mission, role: .planner, usage: .client)
      try issue("\(short)-liaison", mission: mission, role: .liaison, usage: .client)
      try issue("\(short)-screener", mission: mission, role: .screener, usage: .client)
      try issue("\(short)-auditor", mission: mission, role: .auditor, usage: .client)
      try issue("\(short)-operator", mission: mission, role: .operator, usage: .client)
    }
  }

  deinit {
    inspect()
    for program in [planningProcess, intakeProcess] { program?.kill() }
  }

  // MARK: Personal data

  /// Looks for personal data at everything that operators and neighbours on the machine can see of the
  /// services: their logs, their admin pages, their arguments and environment, and the names of files.
  /// Every deployment is looked at when it ends.
  private func inspect() {
    let (ports, programs, old) = running.withLock { running in
      (
        [running.intakeAdmin, running.planningAdmin].filter { $0 > 0 },
        [running.intake, running.planning].compactMap(\.self), running.logs
      )
    }
    for log in old { PrivacyNet.shared.check(lines: log, "the log of a service that ended") }
    for program in programs {
      PrivacyNet.shared.check(process: program.identifier, program.name)
      PrivacyNet.shared.check(lines: program.errors, "the log of \(program.name)")
    }
    for port in ports {
      for page in ["/metrics", "/healthz", "/readyz", "/"] {
        guard let port = UInt16(exactly: port), let body = AdminProbe.page(page, port: port) else {
          continue
        }
        PrivacyNet.shared.check(lines: body, "the admin page \(page)")
      }
    }
    PrivacyNet.shared.check(fileNamesIn: directory.path)
  }

  private static func serial() -> [UInt8] {
    (0..<CertificateSerial.randomByteCount).map { _ in UInt8.random(in: .min ... .max) }
  }

  package func issue(
    _ name: String, mission: String, role: Role, usage: CertificateUsage,
    validFor: Duration = .seconds(86_400), now: Date = Date()
  ) throws {
    guard let mission = Mission(mission) else { throw DeadlinePassed("no such mission") }
    let identity = try PeerIdentity(
      trustDomain: Self.trustDomain, mission: mission, role: role, name: name)
    let request = try CertificateRequest(
      identity: identity, dnsNames: usage == .client ? [] : ["localhost"],
      ipAddresses: usage == .client ? [] : ["127.0.0.1"], usage: usage)
    let credential = try authority.issue(
      request, now: now, validity: validFor, serialBytes: Self.serial())
    try trust.store(credential, as: name)
  }

  // MARK: Processes

  package var intakeAddress: String {
    running.withLock { "\(intakeHost.reachable):\($0.intakePort)" }
  }
  package var planningAddress: String {
    running.withLock { "\(planningHost.reachable):\($0.planningPort)" }
  }
  package var intakeAdmin: String {
    running.withLock { "\(intakeHost.reachable):\($0.intakeAdmin)" }
  }
  package var planningAdmin: String {
    running.withLock { "\(planningHost.reachable):\($0.planningAdmin)" }
  }
  package var intakeProcess: SpawnedProgram? { running.withLock { $0.intake } }
  package var planningProcess: SpawnedProgram? { running.withLock { $0.planning } }

  /// Everything that services started here have logged, those that ended too.
  package var logs: String {
    let (old, intake, planning) = running.withLock { ($0.logs, $0.intake, $0.planning) }
    return (old + [intake?.errors ?? "", planning?.errors ?? ""]).joined(separator: "\n")
  }

  /// Starts intake and waits until it answers ready; on the port it had before, if it had one.
  ///
  /// - Parameter settings: further arguments.
  package func startIntake(
    _ settings: [String] = [], waitsForReady: Bool = true
  ) async throws {
    let port = running.withLock { $0.intakePort }
    let program = try intakeHost.start(
      Executables.path("intake-service"),
      [
        "--data", directory.file("intake"), "--listen", "\(intakeHost.listen):\(port)",
        "--admin", "\(intakeHost.listen):0", "--admin-allow-remote", "--trust", trust.path,
        "--credential", "intake",
        "--policy", Executables.policy, "--matching", Executables.matching,
      ] + settings)
    let announcement = try await Self.announcement(of: program)
    keepLog(running.withLock { $0.intake })
    running.withLock { state in
      state.intake = program
      state.intakePort = Int(announcement.listen.port)
      state.intakeAdmin = Int(announcement.admin.port)
    }
    if waitsForReady { try await waitReady(admin: intakeAdmin, program) }
  }

  /// Starts planning and waits until it answers ready.
  ///
  /// - Parameters:
  ///   - settings: further arguments.
  ///   - intake: where intake is; the one started here without it.
  package func startPlanning(
    _ settings: [String] = [], intake: String? = nil, waitsForReady: Bool = true
  ) async throws {
    let port = running.withLock { $0.planningPort }
    let source = intake ?? running.withLock { "\(intakeHost.peers):\($0.intakePort)" }
    let program = try planningHost.start(
      Executables.path("planning-service"),
      [
        "--data", directory.file("planning"), "--listen", "\(planningHost.listen):\(port)",
        "--admin", "\(planningHost.listen):0", "--admin-allow-remote", "--trust", trust.path,
        "--credential", "planning",
        "--policy", Executables.policy, "--intake", source,
        "--follow", "idn-planning,chn-planning",
      ] + settings)
    let announcement = try await Self.announcement(of: program)
    keepLog(running.withLock { $0.planning })
    running.withLock { state in
      state.planning = program
      state.planningPort = Int(announcement.listen.port)
      state.planningAdmin = Int(announcement.admin.port)
    }
    if waitsForReady { try await waitReady(admin: planningAdmin, program) }
  }

  private func keepLog(_ program: SpawnedProgram?) {
    guard let program else { return }
    running.withLock { $0.logs.append(program.errors) }
  }

  package static func announcement(of program: SpawnedProgram) async throws -> ListeningAnnouncement
  {
    let line = try await within(.seconds(60), "\(program.name) announces its ports") {
      await program.firstLine()
    }
    guard let line, let announcement = ListeningAnnouncement(line: line) else {
      throw DeadlinePassed("\(program.name) did not start:\n\(program.errors)")
    }
    return announcement
  }

  /// Asks /readyz until it says so.
  package func waitReady(admin: String, _ program: SpawnedProgram) async throws {
    try await within(.seconds(60), "\(program.name) becomes ready") {
      while program.isRunning {
        // Asked again as soon as it has answered.
        if try await AdminProbe.status("http://\(admin)/readyz") == 200 { return }
        try Task.checkCancellation()
      }
      throw DeadlinePassed("\(program.name) ended before it was ready:\n\(program.errors)")
    }
  }

  /// Ends both services as an operator would.
  package func stop() async {
    inspect()
    for program in [planningProcess, intakeProcess].compactMap(\.self) {
      program.terminate()
      await program.wait()
    }
  }

  // MARK: Calls

  package func client(
    _ credential: String, address: String, services: [RPCServiceDescriptor]
  ) throws -> TransportClient {
    let tls = try TransportTLS(
      certificateFile: try trust.certificatePath(credential),
      keyFile: try trust.keyPath(credential), trustFile: trust.authorityCertificatePath)
    guard let address = TransportAddress(address) else { throw DeadlinePassed("bad address") }
    return try TransportClient(
      configuration: TransportClientConfiguration(
        addresses: [address], security: .mutualTLS(TLSCredentialBox(tls)), services: services,
        agent: "integration-test"),
      logger: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }))
  }

  package func intake(as credential: String) throws -> IntakeClient {
    IntakeClient(
      WatchedTransport(
        try client(credential, address: intakeAddress, services: [IntakeMethods.descriptor])))
  }

  package func reports(as credential: String) throws -> ReportsClient {
    ReportsClient(
      WatchedTransport(
        try client(credential, address: intakeAddress, services: [ReportsMethods.descriptor])))
  }

  package func planning(as credential: String) throws -> PlanningClient {
    PlanningClient(
      WatchedTransport(
        try client(credential, address: planningAddress, services: [PlanningMethods.descriptor])))
  }

  /// Runs `manifest` against the two services.
  package func manifest(
    as credential: String, _ arguments: [String], input: String = "",
    limit: Duration = .seconds(180)
  ) async throws -> (status: Int32, output: String, errors: String) {
    try await SpawnedProgram.run(
      Executables.path("manifest"), arguments,
      environment: [
        "HOMEWARD_INTAKE": intakeAddress, "HOMEWARD_PLANNING": planningAddress,
        "HOMEWARD_TRUST": trust.path, "HOMEWARD_CREDENTIAL": credential,
        "XDG_CONFIG_HOME": directory.file("config"),
      ], input: input, limit: limit)
  }
}
