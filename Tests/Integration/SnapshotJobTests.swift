import Foundation
import RepatriationSchema
import SchemaJSON
import TestLine
import TestSupport
import Testing
import Wire
import WireRPC

/// Snapshots and following with real processes: taken, cut, read by others, and after a restored backup.
@Suite(.serialized, .timeLimit(.minutes(5)))
struct SnapshotJobTests {
  private static let mission = "IDN-PNH"
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private func decode<Message: WireMessage>(
    _ type: Message.Type, _ result: (status: Int32, output: String, errors: String),
    status: Int32 = 0
  ) throws -> Message {
    #expect(result.status == status, "\(result.errors)")
    return try MessageJSON.decode(Message.self, from: result.output)
  }

  private func imported() async throws -> TestDeployment {
    let site = try TestDeployment()
    try await site.startIntake()
    let result = try decode(
      ImportResult.self,
      try await site.manifest(
        as: "idn-officer", ["import", Executables.sample("arrivals-2026-01.csv"), "--json"]),
      status: 1)
    #expect(result.registered == 1523)
    return site
  }

  private func take(
    _ site: TestDeployment, _ file: String, _ more: [String] = []
  ) async throws -> (status: Int32, output: String, errors: String) {
    try await site.manifest(
      as: "idn-planning",
      ["snapshot", "take", "--out", site.directory.file(file), "--json"] + more)
  }

  /// What both sides hold, once planning follows.
  private func inStep(_ site: TestDeployment) async throws {
    let intake = try site.intake(as: "idn-planning")
    let planning = try site.planning(as: "idn-planner")
    try await within(.seconds(120), "planning is in step with intake") {
      while true {
        let own = try await intake.digest(DigestRequest(mission: Self.mission))
        let status = try? await planning.status(PlanningStatusRequest(mission: Self.mission))
        if let followed = status?.missions.first, followed.position == own.position,
          followed.phase == "following", !followed.quarantined
        {
          #expect(followed.digest == own.digest && followed.people == own.people)
          return
        }
        try await Task.sleep(for: .milliseconds(50), clock: .continuous)
      }
    }
  }

  @Test func `a snapshot is taken, checked, and read by another language with its schema`()
    async throws
  {
    let site = try await imported()
    let taken = try decode(SnapshotCheck.self, try await take(site, "full.rsnp"))
    #expect(taken.valid && taken.kind == "full" && taken.rows == 1523)
    #expect(taken.signature == "good" && taken.signedBy.contains("/role/intake/"))
    #expect(taken.message == "planningview.v1.PlanningView")
    // Nobody else may take one, and no file is written over.
    let refused = try await site.manifest(
      as: "idn-officer", ["snapshot", "take", "--out", site.directory.file("no.rsnp")])
    #expect(refused.status == 1 && refused.output.isEmpty)
    #expect(try await take(site, "full.rsnp").status == 1)

    let path = site.directory.file("full.rsnp")
    try await openOnItsHost(site, taken)
    let verified = try decode(
      SnapshotCheck.self,
      try await site.manifest(
        as: "idn-planning", ["snapshot", "verify", path, "--service", "--json"]))
    // Intake has gone on: that the officer was refused is in its log.
    #expect(verified.valid && verified.service == "ahead" && verified.signature == "good")
    #expect(verified.digest == taken.digest)

    // A delta from there, after another import of nobody and one change.
    let delta = try decode(
      SnapshotCheck.self, try await take(site, "delta.rsnp", ["--since", path]))
    #expect(
      delta.kind == "delta" && delta.rows == 0 && delta.base?.sequence == taken.position.sequence)

    try await readInPython(site, path, rows: 1523)

    // One byte is changed: said where, and what to do.
    var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    bytes[5_000] ^= 1
    let bad = site.directory.file("bad.rsnp")
    try bytes.write(to: URL(fileURLWithPath: bad))
    let damaged = try decode(
      SnapshotCheck.self,
      try await site.manifest(as: "idn-planning", ["snapshot", "verify", bad, "--json"]), status: 1)
    #expect(!damaged.valid)
    #expect(damaged.problems.first?.contains("at byte 4096") == true)
    #expect(damaged.problems.first?.contains("fetch this chunk again") == true)
    await site.stop()
  }

  /// What intake keeps is sealed; with its keys it is the file that was sent.
  private func openOnItsHost(_ site: TestDeployment, _ taken: SnapshotCheck) async throws {
    let folder = site.directory.file("intake") + "/snapshots"
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    let kept = "\(folder)/\(try #require(names.first { $0.hasSuffix(".rsnp") }))"
    let closed = try await site.manifest(as: "idn-planning", ["snapshot", "inspect", kept])
    #expect(closed.status == 1 && closed.errors.contains("snapshot open"), "\(closed.errors)")
    let opened = try decode(
      SnapshotCheck.self,
      try await site.manifest(
        as: "idn-operator",
        [
          "snapshot", "open", kept, "--data", site.directory.file("intake"), "--key-file",
          site.directory.file("intake.keys"), "--out", site.directory.file("opened.rsnp"), "--json",
        ]))
    #expect(opened.digest == taken.digest && opened.rows == taken.rows)
    #expect(
      FileManager.default.contentsEqual(
        atPath: site.directory.file("opened.rsnp"), andPath: site.directory.file("full.rsnp")))
  }

  /// With Python's standard library and Python generated from the schema.
  private func readInPython(_ site: TestDeployment, _ path: String, rows: Int) async throws {
    let python = ["/usr/bin/python3", "/usr/local/bin/python3", "/bin/python3"].first {
      FileManager.default.isExecutableFile(atPath: $0)
    }
    guard let python else {
      print("skipped: there is no python3, so the snapshot is not read by another language")
      return
    }
    let folder = site.directory.file("python")
    let schemas = ["common", "person", "planningview"].map {
      Self.root.appending(path: "Schema/\($0).schema").path
    }
    let generated = try await SpawnedProgram.run(
      Executables.path("schemac"), ["generate", "--language", "python", "--out", folder] + schemas,
      environment: [:], input: "", limit: .seconds(60))
    #expect(generated.status == 0, "\(generated.errors)")
    let script = Self.root.appending(
      path: "Tests/SnapshotsTests/Resources/read_snapshot.py"
    ).path
    let read = try await SpawnedProgram.run(
      python, ["-I", "-S", "-B", script, path, folder, "planningview_v1.PlanningView"],
      environment: [:], input: "", limit: .seconds(120))
    #expect(read.status == 0, "\(read.errors)")
    let lines = read.output.split(separator: "\n")
    #expect(lines.count == rows + 1)
    #expect(lines.dropLast().allSatisfy { $0.contains(#"\"mission\": \"IDN-PNH\""#) })
    #expect(lines.last?.contains("\"message\": \"planningview.v1.PlanningView\"") == true)
  }

  @Test
  func `a transfer that is cut again and again, and intake killed in between, ends with one file`()
    async throws
  {
    let seed = UInt64.random(in: .min ... .max)
    var random = SplitMix(seed)
    let site = try await imported()
    let whole = try decode(SnapshotCheck.self, try await take(site, "whole.rsnp"))
    let port = try #require(site.intakeAddress.split(separator: ":").last.flatMap { Int($0) })
    let line = try await FaultyLine(to: port)
    for round in 0..<8 {
      let limit = Int.random(in: 1..<Int(whole.bytes), using: &random)
      line.set(.toClient) { $0.cutAfter = limit }
      _ = try await take(site, "cut.rsnp", ["--intake", "localhost:\(line.port)"])
      if round % 3 == 2 {
        let intake = try #require(site.intakeProcess)
        intake.kill()
        await intake.wait()
        try await site.startIntake()
      }
    }
    line.set(.toClient) { $0.cutAfter = nil }
    let path = site.directory.file("cut.rsnp")
    if !FileManager.default.fileExists(atPath: path) {
      _ = try decode(SnapshotCheck.self, try await take(site, "cut.rsnp"))
    }
    #expect(
      try Data(contentsOf: URL(fileURLWithPath: path))
        == Data(contentsOf: URL(fileURLWithPath: site.directory.file("whole.rsnp"))),
      "seed \(seed)")
    #expect(!FileManager.default.fileExists(atPath: path + ".parts"))
    await line.close()
    await site.stop()
  }

  @Test func `planning killed while it loads comes to the same views`() async throws {
    let seed = UInt64.random(in: .min ... .max)
    var random = SplitMix(seed)
    let site = try await imported()
    for _ in 0..<6 {
      try await site.startPlanning(waitsForReady: false)
      // No event tells when a snapshot is half applied: any moment will do.
      try await Task.sleep(for: .milliseconds(Int.random(in: 0..<400, using: &random)))
      let planning = try #require(site.planningProcess)
      planning.kill()
      await planning.wait()
    }
    try await site.startPlanning()
    try await inStep(site)
    let spool = site.directory.file("planning/incoming/\(Self.mission)")
    // Who is in step has no use for what was on its way in.
    try await within(.seconds(30), "nothing is left of a transfer, seed \(seed)") {
      while try !FileManager.default.contentsOfDirectory(atPath: spool).isEmpty {
        try await Task.sleep(for: .milliseconds(20))
      }
    }
    await site.stop()
  }

  @Test func `after intake's backup was restored planning keeps its views aside and follows anew`()
    async throws
  {
    let site = try await imported()
    try await site.startPlanning()
    try await inStep(site)
    // An old data directory: as it was now, while planning goes on to see more.
    let intake = try #require(site.intakeProcess)
    intake.terminate()
    await intake.wait()
    let files = FileManager.default
    let (data, backup) = (site.directory.file("intake"), site.directory.file("backup"))
    try files.copyItem(atPath: data, toPath: backup)
    try await site.startIntake()
    let person =
      #"{"fullName":"Ratna Kusumawardani","nationality":"IDN","sex":"female","#
      + #""receivedAt":"2026-01-17T09:15:00+07:00","desk":"IDN-9","born":"1991-03-17"}"#
    let registered = try await site.manifest(
      as: "idn-officer", ["register", "--json"], input: person)
    #expect(registered.status == 0, "\(registered.errors)")
    try await inStep(site)
    let again = try #require(site.intakeProcess)
    again.kill()
    await again.wait()
    try files.removeItem(atPath: data)
    try files.moveItem(atPath: backup, toPath: data)
    try await site.startIntake()
    try await inStep(site)
    let status = try await site.planning(as: "idn-planner").status(
      PlanningStatusRequest(mission: Self.mission))
    #expect(status.missions.map(\.people) == [1523])
    #expect(status.missions.map(\.copiesAside) == [1])
    #expect(site.logs.contains("The views were kept in a file"))
    let aside = site.directory.file("planning/incoming/aside")
    let copy = try #require(
      try files.contentsOfDirectory(atPath: aside).first { $0.hasPrefix(Self.mission) })
    let opened = site.directory.file("aside.rsnp")
    let shown = try decode(
      SnapshotCheck.self,
      try await site.manifest(
        as: "idn-operator",
        [
          "snapshot", "open", "\(aside)/\(copy)", "--data", site.directory.file("planning"),
          "--key-file", site.directory.file("planning.keys"), "--out", opened, "--json",
        ]))
    #expect(shown.valid && shown.rows == 1524 && shown.signature == "none")
    let asked = try decode(
      SnapshotCheck.self,
      try await site.manifest(
        as: "idn-planning", ["snapshot", "verify", opened, "--service", "--json"]), status: 1)
    #expect(asked.service == "other-history")
    await site.stop()
  }
}
