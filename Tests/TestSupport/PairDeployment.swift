internal import Foundation
internal import Glibc
internal import Logging
internal import PrivacyNet
package import RepatriationSchema
internal import ServiceKit
internal import Synchronization
package import Transport
package import WireRPC

/// A primary, its standby and planning, as they are installed: an authority in a directory of its own, and for
/// every host a directory with the certificates that were carried there and nothing else.
package final class PairDeployment: Sendable {
  package static let mission = "IDN-PNH"

  /// A host of the pair, by its name.
  package enum Side: String, CaseIterable, Sendable {
    case a, b
    package var other: Side { self == .a ? .b : .a }
  }

  private struct Running {
    var programs: [String: SpawnedProgram] = [:]
    var ports: [String: Int] = [:]
    var admins: [String: Int] = [:]
    var logs: [String] = []
  }

  package let directory: TemporaryDirectory
  private let hosts: [Side: TestHost]
  private let running = Mutex(Running())

  /// - Parameters:
  ///   - first: where host a runs.
  ///   - second: where host b and planning run.
  package init(_ first: TestHost = .loopback, _ second: TestHost = .loopback) throws {
    hosts = [.a: first, .b: second]
    directory = try TemporaryDirectory("homeward-pair")
    // A host's ports are known to the others before it starts.
    for name in ["a", "b"] {
      let port = try Self.freePort()
      running.withLock { $0.ports[name] = port }
    }
  }

  deinit {
    for program in running.withLock({ Array($0.programs.values) }) { program.kill() }
  }

  private static func freePort() throws -> Int {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    guard descriptor >= 0 else { throw DeadlinePassed("no socket") }
    defer { close(descriptor) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, size) == 0 && getsockname(descriptor, $0, &size) == 0
      }
    }
    guard isBound else { throw DeadlinePassed("no free port") }
    return Int(UInt16(bigEndian: address.sin_port))
  }

  // MARK: Certificates

  /// Where the authority is: on no host.
  private var authority: String { directory.file("authority") }

  package func trust(_ host: String) -> String { directory.file("trust-\(host)") }

  /// Makes the authority and carries to every host what is its own, with the commands of the README.
  package func issueCertificates() async throws {
    try await carryKeyFile()
    try await pki(["init", authority, "--trust-domain", "homeward.example"])
    let reachable = Set(hosts.values.flatMap { [$0.reachable, $0.peers, "127.0.0.1"] }).sorted()
    let addresses = reachable.flatMap { ["--ip", $0] }
    for side in Side.allCases {
      try await issue("intake-\(side)", "intake", to: "\(side)", addresses)
      try await issue("replica-\(side)", "replica", to: "\(side)")
    }
    try await issue("planning", "planning", to: "planning", addresses)
    try await issue("follow", "planning", to: "planning")
    for (name, role) in [
      ("desk", "intake-officer"), ("planner", "planner"), ("operator", "operator"),
      ("auditor", "auditor"), ("protector", "data-protection"), ("approver", "approver"),
    ] {
      try await issue(name, role, to: "people")
    }
  }

  /// Both hosts have the same key file, each outside its data directory.
  private func carryKeyFile() async throws {
    let result = try await SpawnedProgram.run(
      Executables.path("manifest"), ["keys", "init", keyFile(.a)], limit: .seconds(60))
    guard result.status == 0 else { throw DeadlinePassed("manifest keys: \(result.errors)") }
    try FileManager.default.copyItem(atPath: keyFile(.a), toPath: keyFile(.b))
  }

  package func keyFile(_ side: Side) -> String { directory.file("\(side).keys") }

  private func issue(
    _ name: String, _ role: String, to host: String, _ more: [String] = []
  ) async throws {
    try await pki(
      ["issue", authority, "--mission", Self.mission, "--role", role, "--name", name] + more)
    let files = FileManager.default
    if !files.fileExists(atPath: trust(host)) {
      try files.createDirectory(
        atPath: trust(host), withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
      try files.copyItem(atPath: authority + "/ca.pem", toPath: trust(host) + "/ca.pem")
    }
    for suffix in ["pem", "key"] {
      try files.moveItem(
        atPath: "\(authority)/\(name).\(suffix)", toPath: "\(trust(host))/\(name).\(suffix)")
    }
  }

  private func pki(_ arguments: [String]) async throws {
    let result = try await SpawnedProgram.run(
      Executables.path("manifest"), ["pki"] + arguments, limit: .seconds(60))
    guard result.status == 0 else { throw DeadlinePassed("manifest pki: \(result.errors)") }
  }

  // MARK: Processes

  private func host(_ side: Side) -> TestHost { hosts[side] ?? .loopback }
  private func port(_ name: String) -> Int { running.withLock { $0.ports[name] ?? 0 } }

  /// Where people reach a host of the pair.
  package func address(_ side: Side) -> String { "\(host(side).reachable):\(port(side.rawValue))" }
  /// Where services reach it.
  package func peerAddress(_ side: Side) -> String { "\(host(side).peers):\(port(side.rawValue))" }
  /// Both, as people name them.
  package var addresses: String { Side.allCases.map(address).joined(separator: ",") }
  package var planningAddress: String { "\(host(.b).reachable):\(port("planning"))" }

  package func program(_ name: String) -> SpawnedProgram? {
    running.withLock { $0.programs[name] }
  }

  /// What all services here have logged.
  package var logs: String {
    let (old, programs) = running.withLock { ($0.logs, Array($0.programs.values)) }
    return (old + programs.map(\.errors)).joined(separator: "\n")
  }

  /// A host's data directory.
  package func data(_ side: Side) -> String { directory.file("data-\(side)") }

  /// Starts a host of the pair.
  ///
  /// - Parameter standby: it is to follow the other one.
  package func start(
    _ side: Side, standby: Bool = false, _ settings: [String] = [], waitsForReady: Bool = true
  ) async throws {
    var arguments = [
      "--data", data(side), "--listen", "\(host(side).listen):\(port(side.rawValue))",
      "--admin", "\(host(side).listen):0", "--admin-allow-remote", "--trust", trust(side.rawValue),
      "--credential", "intake-\(side)", "--policy", Executables.policy,
      "--matching", Executables.matching,
      "--key-file", keyFile(side),
    ]
    if standby {
      arguments += [
        "--standby-of", peerAddress(side.other), "--replica-credential", "replica-\(side)",
      ]
    }
    try await start(
      side.rawValue, "intake-service", arguments + settings, on: host(side), waitsForReady)
  }

  package func startPlanning() async throws {
    let intake = Side.allCases.map(peerAddress).joined(separator: ",")
    try await start(
      "planning", "planning-service",
      [
        "--data", directory.file("data-planning"), "--listen",
        "\(host(.b).listen):\(port("planning"))", "--admin", "\(host(.b).listen):0",
        "--admin-allow-remote", "--trust", trust("planning"), "--credential", "planning",
        "--policy", Executables.policy, "--intake", intake, "--follow", "follow",
      ], on: host(.b), true)
  }

  private func start(
    _ name: String, _ program: String, _ arguments: [String], on host: TestHost,
    _ waitsForReady: Bool
  ) async throws {
    let program = try host.start(Executables.path(program), arguments)
    let announcement = try await TestDeployment.announcement(of: program)
    running.withLock { state in
      if let old = state.programs[name] { state.logs.append(old.errors) }
      state.programs[name] = program
      state.ports[name] = Int(announcement.listen.port)
      state.admins[name] = Int(announcement.admin.port)
    }
    if waitsForReady { try await becomesReady(name) }
  }

  package func becomesReady(_ name: String) async throws {
    try await within(.seconds(60), "\(name) becomes ready") {
      while try await AdminProbe.status(self.page(name, "/readyz")) != 200 {
        guard self.program(name)?.isRunning == true else {
          throw DeadlinePassed("\(name) ended:\n\(self.logs)")
        }
        try await Task.sleep(for: .milliseconds(50), clock: .continuous)
      }
    }
  }

  /// The address of an admin page.
  package func page(_ name: String, _ path: String) -> String {
    let reachable = host(name == "a" ? .a : .b).reachable
    return "http://\(reachable):\(running.withLock { $0.admins[name] ?? 0 })\(path)"
  }

  /// Ends everything as an operator would.
  package func stop() async {
    for program in running.withLock({ Array($0.programs.values) }) {
      PrivacyNet.shared.check(lines: program.errors, "the log of \(program.name)")
      program.terminate()
      await program.wait()
    }
    PrivacyNet.shared.check(fileNamesIn: directory.path)
  }

  // MARK: Calls

  /// A client that knows both hosts.
  package func client(
    _ credential: String, services: [RPCServiceDescriptor], to sides: [Side] = Side.allCases
  ) throws -> TransportClient {
    let trust = TrustDirectory(path: trust("people"))
    let tls = try TransportTLS(
      certificateFile: try trust.certificatePath(credential),
      keyFile: try trust.keyPath(credential), trustFile: trust.authorityCertificatePath)
    return try TransportClient(
      configuration: TransportClientConfiguration(
        addresses: sides.compactMap { TransportAddress(address($0)) },
        security: .mutualTLS(TLSCredentialBox(tls)), services: services,
        // A desk goes on until it is answered, as the outbox does.
        retry: RetryPolicy(maximumAttempts: 200, maximumDelay: .milliseconds(250), budget: 10_000),
        agent: "pair-test"),
      logger: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }))
  }

  package func planning(as credential: String) throws -> PlanningClient {
    let trust = TrustDirectory(path: trust("people"))
    let tls = try TransportTLS(
      certificateFile: try trust.certificatePath(credential),
      keyFile: try trust.keyPath(credential), trustFile: trust.authorityCertificatePath)
    guard let address = TransportAddress(planningAddress) else {
      throw DeadlinePassed("planning has no address")
    }
    return PlanningClient(
      try TransportClient(
        configuration: TransportClientConfiguration(
          addresses: [address], security: .mutualTLS(TLSCredentialBox(tls)),
          services: [PlanningMethods.descriptor], agent: "pair-test"),
        logger: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() })))
  }

  /// Runs `manifest` where no service is.
  package func manifest(
    as credential: String, intake: String? = nil, _ arguments: [String]
  ) async throws -> (status: Int32, output: String, errors: String) {
    try await SpawnedProgram.run(
      Executables.path("manifest"), arguments,
      environment: [
        "HOMEWARD_INTAKE": intake ?? addresses, "HOMEWARD_PLANNING": planningAddress,
        "HOMEWARD_TRUST": trust("people"), "HOMEWARD_CREDENTIAL": credential,
        "XDG_CONFIG_HOME": directory.file("config"),
      ], limit: .seconds(120))
  }
}
