import Foundation
import Frames
import RepatriationSchema
import TestSupport
import Testing
import Transport

/// `transport-capture-dir` of both services, as processes.
@Suite(.timeLimit(.minutes(2)))
struct CaptureOptionTests {
  /// The types of the frames in a capture, by the side that sent them.
  private func types(_ path: String) throws -> [TransportRole: [FrameType]] {
    var reader = CaptureReader()
    reader.append(try Data(contentsOf: URL(fileURLWithPath: path)))
    var types: [TransportRole: [FrameType]] = [:]
    while let record = try reader.next() {
      let rules = FrameRules(reader: record.sender.other)
      let header = try record.bytes.withUnsafeBytes { try rules.header(in: $0) }
      types[record.sender, default: []].append(header.type)
    }
    return types
  }

  private func files(_ folder: String, from recorder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasPrefix(recorder) && $0.hasSuffix(".hwcap") }.sorted()
      .map { "\(folder)/\($0)" }
  }

  @Test func `both services record their connections when told to, and say so`() async throws {
    let site = try TestDeployment()
    let folders = ["intake", "planning"].map { site.directory.file("captures-\($0)") }
    try await site.startIntake(["--transport-capture-dir", folders[0]])
    try await site.startPlanning([
      "--transport-capture-dir", folders[1], "--transport-capture-limit", "1MiB",
    ])
    let client = try site.client(
      "idn-officer", address: site.intakeAddress, services: [IntakeMethods.descriptor])
    try await client.connect()
    await client.close(gracePeriod: .seconds(1))
    await site.stop()
    // Intake was called by this test and by planning's followers; planning called intake.
    let atIntake = try files(folders[0], from: "server")
    let atPlanning = try files(folders[1], from: "client")
    #expect(atIntake.count >= 2)
    #expect(!atPlanning.isEmpty)
    for file in atIntake + atPlanning {
      let seen = try types(file)
      #expect(seen[.client]?.first == .hello)
      #expect(seen[.server]?.first == .welcome)
    }
    // As an operator would look at it, with the schema of today.
    for file in [atIntake[0], atPlanning[0]] {
      let shown = try await SpawnedProgram.run(
        Executables.path("schemac"),
        ["inspect", file, "--schema", Executables.packageRoot + "/Schema", "--json"])
      #expect(shown.status == 0, "\(shown.errors)")
      for word in ["\"HELLO\"", "\"WELCOME\"", "intake.v1.Intake"] {
        #expect(shown.output.contains(word), "\(word) is not in what schemac shows of \(file)")
      }
    }
    #expect(site.logs.split(separator: "\n").filter { $0.contains("captures are on") }.count == 2)
  }

  @Test func `nothing is recorded by default`() async throws {
    let site = try TestDeployment()
    try await site.startIntake()
    await site.stop()
    #expect(!site.logs.contains("captures are on"))
  }
}
