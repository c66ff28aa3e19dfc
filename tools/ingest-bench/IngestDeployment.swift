internal import Foundation
internal import Logging
internal import RepatriationSchema
internal import ServiceKit
internal import Transport
internal import WireRPC

/// The real `intake-service` in a process of its own, with throw-away certificates.
final class IngestDeployment {
  static let mission = "IDN-PNH"
  static let trustDomain = "homeward.example"

  let directory: String
  let trust: TrustDirectory
  private let authority: CertificateAuthority
  let root: String
  private let program: String
  private var process: Process?
  private(set) var announced: ListeningAnnouncement?

  /// - Parameters:
  ///   - root: of the repository, for its policy and its matching files.
  ///   - program: the path of `intake-service`.
  init(directory: String, root: String, program: String) throws {
    self.directory = directory
    self.root = root
    self.program = program
    trust = TrustDirectory(path: directory + "/trust")
    let now = Date()
    let authority = try CertificateAuthority.create(
      trustDomain: Self.trustDomain, now: now, validity: .seconds(30 * 86_400),
      serialBytes: Self.serial())
    try trust.store(authority)
    self.authority = authority
    try issue("intake", Self.mission, .intake, .server)
    try issue("desk", Self.mission, .intakeOfficer)
    try issue("planning", Self.mission, .planning)
  }

  func issue(
    _ name: String, _ mission: String, _ role: Role, _ usage: CertificateUsage = .client
  ) throws {
    guard let mission = Mission(mission) else { throw IngestBenchError("no such mission") }
    let request = try CertificateRequest(
      identity: PeerIdentity(
        trustDomain: Self.trustDomain, mission: mission, role: role, name: name),
      dnsNames: usage == .client ? [] : ["localhost"],
      ipAddresses: usage == .client ? [] : ["127.0.0.1"], usage: usage)
    try trust.store(
      try authority.issue(
        request, now: Date(), validity: .seconds(20 * 86_400), serialBytes: Self.serial()),
      as: name)
  }

  private static func serial() -> [UInt8] {
    (0..<CertificateSerial.randomByteCount).map { _ in .random(in: .min ... .max) }
  }

  /// Starts the service over a data directory and waits until it is ready.
  ///
  /// - Returns: the seconds from the start of the process until it was ready.
  @discardableResult
  func start(data: String, settings: [String] = []) async throws -> Double {
    try await start(
      [
        "--data", data, "--listen", "127.0.0.1:0", "--admin", "127.0.0.1:0", "--trust", trust.path,
        "--credential", "intake", "--policy", root + "/Services/policies/khm-idn-2026-01.json",
        "--matching", root + "/Services/matching",
      ] + settings)
  }

  /// Starts the program with arguments and waits until it says that it listens.
  ///
  /// - Returns: the seconds that took.
  @discardableResult
  func start(_ arguments: [String]) async throws -> Double {
    let output = directory + "/announcement"
    let errors = directory + "/intake.log"
    for path in [output, errors] {
      guard FileManager.default.createFile(atPath: path, contents: nil) else {
        throw IngestBenchError("a file cannot be made")
      }
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.standardOutput = FileHandle(forWritingAtPath: output)
    process.standardError = FileHandle(forWritingAtPath: errors)
    let began = ContinuousClock.now
    try process.run()
    self.process = process
    announced = nil
    while announced == nil {
      guard process.isRunning else { throw IngestBenchError("intake ended: see \(errors)") }
      try await Task.sleep(for: .milliseconds(2), clock: .continuous)
      let text = (try? String(contentsOfFile: output, encoding: .utf8)) ?? ""
      if text.hasSuffix("\n") { announced = ListeningAnnouncement(line: text) }
    }
    return (ContinuousClock.now - began) / .seconds(1)
  }

  func stop() {
    process?.terminate()
    process?.waitUntilExit()
    process = nil
  }

  var identifier: Int32 { process?.processIdentifier ?? 0 }

  /// A line of `/proc/PID/status`, such as `VmHWM`, in MiB.
  func memory(_ name: String) -> Double {
    let text =
      (try? String(contentsOfFile: "/proc/\(identifier)/status", encoding: .utf8)) ?? ""
    for line in text.split(separator: "\n") where line.hasPrefix(name + ":") {
      let kibibytes = line.split(whereSeparator: { $0 == " " || $0 == "\t" })
        .dropFirst().first.flatMap { Double($0) }
      return (kibibytes ?? 0) / 1_024
    }
    return 0
  }

  /// CPU seconds that the service has used.
  var processorSeconds: Double {
    let text = (try? String(contentsOfFile: "/proc/\(identifier)/stat", encoding: .utf8)) ?? ""
    guard let close = text.lastIndex(of: ")") else { return 0 }
    let fields = text[close...].split(separator: " ")
    guard fields.count > 13, let user = Double(fields[12]), let system = Double(fields[13]) else {
      return 0
    }
    return (user + system) / Double(sysconf(Int32(_SC_CLK_TCK)))
  }

  func client(_ credential: String) throws -> TransportClient {
    guard let port = announced?.listen.port else { throw IngestBenchError("intake does not run") }
    let tls = try TransportTLS(
      certificateFile: try trust.certificatePath(credential),
      keyFile: try trust.keyPath(credential), trustFile: trust.authorityCertificatePath)
    return try TransportClient(
      configuration: TransportClientConfiguration(
        addresses: [TransportAddress(host: "127.0.0.1", port: Int(port))],
        security: .mutualTLS(TLSCredentialBox(tls)), services: [IntakeMethods.descriptor],
        agent: "ingest-bench"),
      logger: Logger(label: "bench") { _ in SwiftLogNoOpLogHandler() })
  }
}

struct IngestBenchError: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}
