internal import EventStore
internal import Foundation
internal import Logging
internal import RepatriationSchema
internal import Sealing
internal import ServiceKit
internal import Synchronization
internal import TestSupport
internal import Transport
internal import Wire
internal import WireRPC

/// A folder with certificates, and the real programs on loopback.
final class TortureSite: Sendable {
  static let trustDomain = "homeward.example"
  private static let days = 60

  let directory: TemporaryDirectory
  let trust: TrustDirectory
  let missions: [String]
  private let authority: CertificateAuthority
  /// Ports, kept over restarts so that peers find a service again.
  private let ports = Mutex<[String: Int]>([:])
  private let running = Mutex<[SpawnedProgram]>([])

  init(missions: [String] = ["IDN-PNH"]) throws {
    self.missions = missions
    directory = try TemporaryDirectory("homeward-torture")
    trust = TrustDirectory(path: directory.file("trust"))
    authority = try CertificateAuthority.create(
      trustDomain: Self.trustDomain, now: Self.start,
      validity: .seconds(Self.days * 86_400), serialBytes: Self.serial())
    try trust.store(authority)
    for path in [intakeKeys, planningKeys] {
      _ = try KeyFile.create(path: path, random: SystemRandom(), now: StoreClock().now())
    }
    try issue("intake", mission: missions[0], role: .intake, usage: .server)
    try issue("planning", mission: missions[0], role: .planning, usage: .both)
    for mission in missions {
      try issue("planning-\(mission)", mission: mission, role: .planning, usage: .client)
      try issue("officer-\(mission)", mission: mission, role: .intakeOfficer, usage: .client)
      try issue("planner-\(mission)", mission: mission, role: .planner, usage: .client)
    }
  }

  deinit {
    for program in running.withLock({ $0 }) {
      program.kill()
      program.inspect()
    }
  }

  private static var start: Date {
    Date(timeIntervalSinceNow: -3_600)
  }

  private static func serial() -> [UInt8] {
    (0..<CertificateSerial.randomByteCount).map { _ in UInt8.random(in: .min ... .max) }
  }

  private func issue(_ name: String, mission: String, role: Role, usage: CertificateUsage) throws {
    guard let mission = Mission(mission) else { throw Finding("'\(mission)' is no mission") }
    let identity = try PeerIdentity(
      trustDomain: Self.trustDomain, mission: mission, role: role, name: name.lowercased())
    let request = try CertificateRequest(
      identity: identity, dnsNames: usage == .client ? [] : ["localhost"],
      ipAddresses: usage == .client ? [] : ["127.0.0.1"], usage: usage)
    let credential = try authority.issue(
      request, now: Self.start, validity: .seconds(Self.days * 86_400 / 2),
      serialBytes: Self.serial())
    try trust.store(credential, as: name.lowercased())
  }

  // MARK: Programs

  /// How a service is started.
  struct Start {
    /// The data directory; the site's own unless said otherwise.
    var data: String?
    var environment: [String: String] = [:]
    /// What is said besides.
    var arguments: [String] = []
    /// What stands before the program, such as `strace`.
    var wrapper: [String] = []
    /// Where planning finds intake; intake's own port unless said otherwise.
    var intakePort: Int?
    /// What it is told besides.
    var settings: [String] = []
    /// A node of intake among several, which has a data directory and a port of its own.
    var node: String?
    /// How many of the missions planning follows; all unless said otherwise.
    var follows: Int?
    /// Whether it listens where the service listened before, or beside it.
    var isBeside = false
  }

  /// The services' key files, which no disk takes with it.
  var intakeKeys: String { directory.file("intake.keys") }
  var planningKeys: String { directory.file("planning.keys") }

  var intakeData: String { directory.file("intake") }
  /// The nodes of intake that have announced themselves, in order.
  var intakeNodes: [String] {
    ports.withLock { $0.keys.filter { $0.hasPrefix(Self.nodePrefix) }.sorted() }
  }
  private static let nodePrefix = "node-"
  var planningData: String { directory.file("planning") }

  func port(of service: String) -> Int { ports.withLock { $0[service] ?? 0 } }

  /// Starts intake, without waiting for anything.
  func spawnIntake(_ start: Start = Start()) throws -> SpawnedProgram {
    try spawn(
      "intake-service", start,
      [
        "--data", start.node.map { directory.file($0) } ?? start.data ?? intakeData,
        "--listen", "127.0.0.1:\(port(of: start.node ?? "intake"))",
        "--key-file", intakeKeys, "--credential", "intake", "--matching", Executables.matching,
      ])
  }

  /// Starts planning, without waiting for anything.
  func spawnPlanning(_ start: Start = Start()) throws -> SpawnedProgram {
    try spawn(
      "planning-service", start,
      [
        "--data", start.data ?? planningData, "--listen",
        "127.0.0.1:\(start.isBeside ? 0 : port(of: "planning"))",
        "--key-file", planningKeys, "--credential", "planning", "--intake",
        intakeNodes.isEmpty
          ? "127.0.0.1:\(start.intakePort ?? port(of: "intake"))"
          : intakeNodes.map { "127.0.0.1:\(port(of: $0))" }.joined(separator: ","),
        "--follow",
        missions.prefix(start.follows ?? missions.count).map { "planning-\($0.lowercased())" }
          .joined(
            separator: ","),
      ])
  }

  private func spawn(
    _ program: String, _ start: Start, _ arguments: [String]
  ) throws -> SpawnedProgram {
    let words =
      start.wrapper + [Executables.path(program)] + arguments + start.settings + [
        "--admin", "127.0.0.1:0", "--trust", trust.path, "--policy", Executables.policy,
        "--log-level", "notice", "--shutdown-limit", "10s",
      ] + start.arguments
    let spawned = try SpawnedProgram(
      words[0], Array(words.dropFirst()), environment: start.environment)
    running.withLock { running in
      running.removeAll { !$0.isRunning }
      running.append(spawned)
    }
    return spawned
  }

  /// Waits until a service listens.
  ///
  /// - Parameter node: which of several nodes of intake it is; their names begin with `node-`.
  /// - Returns: `nil` when it ended before.
  func listening(
    _ program: SpawnedProgram, as node: String? = nil
  ) async throws -> ListeningAnnouncement? {
    let line = try await within(.seconds(120), "a service announces its ports") {
      await program.firstLine()
    }
    guard let line, let announcement = ListeningAnnouncement(line: line) else { return nil }
    ports.withLock { $0[node ?? announcement.service] = Int(announcement.listen.port) }
    return announcement
  }

  /// Starts intake and waits until it listens.
  func startIntake(_ start: Start = Start()) async throws -> SpawnedProgram {
    let program = try spawnIntake(start)
    guard try await listening(program, as: start.node) != nil else {
      throw Finding("intake did not start:\n\(program.errors.suffix(2_000))")
    }
    return program
  }

  /// Starts planning and waits until it listens.
  func startPlanning(_ start: Start = Start()) async throws -> SpawnedProgram {
    let program = try spawnPlanning(start)
    guard try await listening(program) != nil else {
      throw Finding("planning did not start:\n\(program.errors.suffix(2_000))")
    }
    return program
  }

  /// Ends a service as an operator would.
  func stop(_ program: SpawnedProgram) async throws {
    program.terminate()
    let status = await program.wait()
    guard status == 0 else {
      throw Finding(
        "\(program.name) ended with \(status) after SIGTERM:\n\(program.errors.suffix(2_000))")
    }
  }

  /// Ends a service without a chance to do anything.
  func kill(_ program: SpawnedProgram) async {
    program.kill()
    await program.wait()
  }

  // MARK: Calls

  /// A client that asks once and comes back soon after a refusal.
  func client(
    _ credential: String, port: Int, orElse others: [Int] = [], services: [RPCServiceDescriptor]
  ) throws -> TransportClient {
    let name = credential.lowercased()
    let tls = try TransportTLS(
      certificateFile: try trust.certificatePath(name), keyFile: try trust.keyPath(name),
      trustFile: trust.authorityCertificatePath)
    let addresses = try ([port] + others).map { port in
      guard let address = TransportAddress("127.0.0.1:\(port)") else {
        throw Finding("port \(port) is no port")
      }
      return address
    }
    return try TransportClient(
      configuration: TransportClientConfiguration(
        addresses: addresses, security: .mutualTLS(TLSCredentialBox(tls)), services: services,
        retry: RetryPolicy(
          maximumAttempts: 1, baseDelay: .milliseconds(5), maximumDelay: .milliseconds(20)),
        agent: "torture"),
      logger: Logger(label: "torture", factory: { _ in SwiftLogNoOpLogHandler() }))
  }

  func intake(_ credential: String, port: Int? = nil) throws -> IntakeClient {
    IntakeClient(
      try client(
        credential, port: port ?? self.port(of: intakeNodes.first ?? "intake"),
        services: [IntakeMethods.descriptor]))
  }

  /// A client of all nodes of intake, which tries this one first.
  func intake(_ credential: String, firstNode: String) throws -> IntakeClient {
    IntakeClient(
      try client(
        credential, port: port(of: firstNode),
        orElse: intakeNodes.filter { $0 != firstNode }.map { port(of: $0) },
        services: [IntakeMethods.descriptor]))
  }

  func planning(_ credential: String) throws -> PlanningClient {
    PlanningClient(
      try client(credential, port: port(of: "planning"), services: [PlanningMethods.descriptor]))
  }

  /// Waits until planning stands where intake stands, and compares the digests of all views there.
  ///
  /// - Returns: how many people both hold.
  @discardableResult
  func inStep(_ mission: String? = nil, limit: Duration = .seconds(60)) async throws -> Int {
    let mission = mission ?? missions[0]
    let intake = try intake("planning-\(mission)")
    let planning = try planning("planner-\(mission)")
    let last = Mutex("nothing was answered")
    do {
      return try await within(limit, "planning is in step with intake") {
        while true {
          if let own = try? await intake.digest(DigestRequest(mission: mission)),
            let status = try? await planning.status(PlanningStatusRequest(mission: mission)),
            let followed = status.missions.first(where: { $0.mission == mission })
          {
            if followed.position == own.position {
              guard followed.digest == own.digest, followed.people == own.people else {
                throw Finding(
                  "at event \(own.position.sequence) planning holds other views than intake: "
                    + "\(followed.people) people, not \(own.people)")
              }
              return Int(own.people)
            }
            last.withLock {
              $0 =
                "intake is at event \(own.position.sequence), planning at "
                + "\(followed.position.sequence), \(followed.phase); "
                + status.warnings.joined(separator: "; ")
            }
          }
          try await Task.sleep(for: .milliseconds(10), clock: .continuous)
        }
      }
    } catch let error as DeadlinePassed {
      throw Finding("\(error): \(last.withLock { $0 })")
    }
  }
}
