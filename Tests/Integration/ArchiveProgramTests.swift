import Foundation
import RepatriationSchema
import TestSupport
import Testing
import Wire
import WireRPC

/// Archives, backups and what is restored of them, with the programs that people run.
@Suite(.serialized, .timeLimit(.minutes(5)))
struct ArchiveProgramTests {
  private func register(_ numbers: ClosedRange<UInt8>, _ site: TestDeployment) async throws -> Int64
  {
    let officer = try site.intake(as: "idn-officer")
    var last: Int64 = 0
    for number in numbers {
      let id = WireUUID(bytes: [UInt8](repeating: number, count: 16)) ?? WireUUID()
      var registration = Registration(
        person: ID(id), mission: "IDN-PNH",
        receivedAt: Timestamp(microseconds: Int64(Date().timeIntervalSince1970 * 1_000_000)),
        desk: "IDN-1", channel: .walkIn, fullName: "Sari Dewi \(number)", sex: .female,
        nationality: FixedASCII("IDN"), intent: .returnHome, travelMode: .assisted)
      registration.consentRecorded = true
      last = try await officer.register(
        RegisterRequest(registration: registration), options: RPCCallOptions(idempotencyKey: id)
      ).sequence
    }
    return last
  }

  private func folder(_ name: String, _ site: TestDeployment) throws -> String {
    let path = site.directory.file(name)
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    return path
  }

  private func wait(for text: String, admin: String) async throws {
    try await within(.seconds(60), "/metrics says \(text)") {
      while true {
        let (_, body) = try await AdminProbe.get("http://\(admin)/metrics")
        if body.contains(text) { return }
        try await Task.sleep(for: .milliseconds(50), clock: .continuous)
      }
    }
  }

  /// Puts a restored data directory in the place of intake's.
  private func replace(_ site: TestDeployment, with restored: String) throws {
    let data = site.directory.file("intake")
    try FileManager.default.moveItem(atPath: data, toPath: data + "-\(UUID().uuidString)")
    try FileManager.default.moveItem(atPath: restored, toPath: data)
  }

  private func people(_ site: TestDeployment) async throws -> UInt32 {
    try await site.intake(as: "idn-officer").status(StatusRequest()).people
  }

  @Test func `after a kill everything is restored, and planning goes on as if nothing had been`()
    async throws
  {
    let site = try TestDeployment()
    let archive = try folder("archive", site)
    try await site.startIntake(["--archive-dir", archive, "--archive-delay", "1s"])
    _ = try await register(1...20, site)
    let process = try #require(site.intakeProcess)
    process.kill()
    await process.wait()
    // Started again it archives what it had not when it was killed.
    try await site.startIntake(["--archive-dir", archive, "--archive-delay", "1s"])
    let last = try await register(21...25, site)
    try await site.startPlanning()
    try await wait(
      for: "homeward_planning_missions_up_to_date 2", admin: site.planningAdmin)
    let again = try #require(site.intakeProcess)
    again.terminate()
    await again.wait()
    let restored = site.directory.file("restored")
    let command = try await site.manifest(
      as: "idn-operator", ["restore", "--archive", archive, "--data", restored])
    #expect(command.status == 0, "\(command.errors)")
    #expect(command.output.contains("Everything that the archive has is in it."))
    try replace(site, with: restored)
    try await site.startIntake(["--archive-dir", archive])
    #expect(try await people(site) == 25)
    #expect(try await register(26...26, site) > last)
    // Planning follows the new epoch of the same history.
    let status = try await site.manifest(
      as: "idn-operator",
      ["status", "--wait", "60"])
    #expect(status.output.contains("26"), "\(status.output)\(status.errors)")
    #expect(!status.output.contains("QUARANTINED"))
    await site.stop()
  }

  @Test
  func `restored to an earlier event it is another history, which planning takes and says so`()
    async throws
  {
    let site = try TestDeployment()
    let archive = try folder("archive", site)
    try await site.startIntake(["--archive-dir", archive, "--archive-delay", "1s"])
    let middle = try await register(1...10, site)
    _ = try await register(11...20, site)
    try await site.startPlanning()
    try await wait(for: "homeward_planning_missions_up_to_date 2", admin: site.planningAdmin)
    let process = try #require(site.intakeProcess)
    process.terminate()
    await process.wait()
    let restored = site.directory.file("restored")
    let command = try await site.manifest(
      as: "idn-operator",
      ["restore", "--archive", archive, "--data", restored, "--to", "\(middle)"])
    #expect(command.status == 0, "\(command.errors)")
    #expect(command.output.contains("a new one"))
    #expect(command.output.contains("is restored to event \(middle)"))
    try replace(site, with: restored)
    try await site.startIntake()
    #expect(try await people(site) == 10)
    let status = try await site.manifest(as: "idn-operator", ["status", "--wait", "60"])
    #expect(status.status == 0 && status.output.contains("In step"), "\(status.output)")
    #expect(status.output.contains("of views of another history"), "\(status.output)")
    await site.stop()
  }

  @Test func `of two restores into one directory one is made, whole, and the other is refused`()
    async throws
  {
    let site = try TestDeployment()
    let archive = try folder("archive", site)
    try await site.startIntake(["--archive-dir", archive, "--archive-delay", "1s"])
    let middle = try await register(1...10, site)
    let last = try await register(11...20, site)
    await site.stop()
    for round in 0..<6 {
      let restored = site.directory.file("restored-\(round)")
      func restore(_ more: [String]) async throws -> (status: Int32, output: String, errors: String)
      {
        try await site.manifest(
          as: "idn-operator", ["restore", "--archive", archive, "--data", restored] + more)
      }
      // Two moments, so that a mixture of both would be neither.
      async let early = restore(["--to", "\(middle)"])
      async let whole = restore([])
      let outcomes = try await [(middle, UInt32(10), early), (last, 20, whole)]
      let made = outcomes.filter { $0.2.status == 0 }
      #expect(made.count == 1, "\(outcomes)")
      let refused = try #require(outcomes.first { $0.2.status != 0 }).2
      #expect(
        refused.errors.contains("holds another restore") || refused.errors.contains("is not empty"),
        "\(refused.errors)")
      let (head, count, result) = try #require(made.first)
      #expect(result.output.contains("is restored to event \(head)"), "\(result.output)")
      #expect(!FileManager.default.fileExists(atPath: restored + "/store.unfinished"))
      try replace(site, with: restored)
      try await site.startIntake()
      #expect(try await people(site) == count)
      await site.stop()
    }
  }

  @Test func `a rehearsal says whether the archive can be restored`() async throws {
    let site = try TestDeployment()
    let archive = try folder("archive", site)
    try await site.startIntake(["--archive-dir", archive, "--archive-delay", "1s"])
    let last = try await register(1...5, site)
    await site.stop()
    let good = try await site.manifest(
      as: "idn-operator", ["restore", "--archive", archive, "--rehearse"])
    #expect(good.status == 0 && good.output.contains("verified through event \(last)"))
    let base = archive + "/intake-store/0000000001/base"
    var bytes = try Data(contentsOf: URL(fileURLWithPath: base))
    bytes[bytes.count / 2] ^= 1
    try bytes.write(to: URL(fileURLWithPath: base))
    let bad = try await site.manifest(
      as: "idn-operator", ["restore", "--archive", archive, "--rehearse"])
    #expect(bad.status == 1)
    #expect(bad.errors.contains("the base of generation 1 is damaged"))
  }

  @Test func `a backup of a running service is what it was, and is refused when it was changed`()
    async throws
  {
    let site = try TestDeployment()
    try await site.startIntake()
    let last = try await register(1...5, site)
    let backup = site.directory.file("backup")
    let made = try await site.manifest(
      as: "idn-operator", ["backup", "--data", site.directory.file("intake"), "--to", backup])
    #expect(made.status == 0, "\(made.errors)")
    #expect(made.output.contains("through event \(last)"))
    _ = try await register(6...8, site)
    await site.stop()
    let restored = site.directory.file("restored")
    let command = try await site.manifest(
      as: "idn-operator", ["restore", "--from", backup, "--data", restored])
    #expect(command.status == 0, "\(command.errors)")
    try replace(site, with: restored)
    // What a restore that was killed leaves is nobody's data.
    let mark = site.directory.file("intake") + "/store.unfinished"
    try Data("restoring\n".utf8).write(to: URL(fileURLWithPath: mark))
    let error = await #expect(throws: (any Error).self) { try await site.startIntake() }
    #expect(String(describing: error).contains("holds a restore that did not end"))
    try FileManager.default.removeItem(atPath: mark)
    try await site.startIntake()
    #expect(try await people(site) == 5)
    await site.stop()
    try await refusesWhatChanged(backup, site)
  }

  @Test func `backups into one folder at once do not mix`() async throws {
    let site = try TestDeployment()
    try await site.startIntake()
    let last = try await register(1...5, site)
    let (data, backup) = (site.directory.file("intake"), site.directory.file("backup"))
    let ends = try await withThrowingTaskGroup(of: (status: Int32, errors: String).self) { group in
      for _ in 0..<4 {
        group.addTask {
          let command = try await site.manifest(
            as: "idn-operator", ["backup", "--data", data, "--to", backup])
          return (command.status, command.errors)
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(ends.count { $0.status == 0 } == 1, "\(ends)")
    for end in ends where end.status != 0 {
      #expect(end.status == 1 && end.errors.contains(backup), "\(end)")
    }
    // Nothing is left of those that were refused, and what is there is whole.
    let names = try FileManager.default.contentsOfDirectory(
      atPath: (backup as NSString).deletingLastPathComponent)
    #expect(!names.contains { $0.contains(".part-") })
    // An empty folder is replaced, whatever its name ends with; what is none is refused before anything is copied.
    let empty = site.directory.file("empty")
    try FileManager.default.createDirectory(atPath: empty, withIntermediateDirectories: false)
    let again = try await site.manifest(
      as: "idn-operator", ["backup", "--data", data, "--to", empty + "//"])
    #expect(again.status == 0, "\(again.errors)")
    let link = site.directory.file("link")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "nowhere")
    let refused = try await site.manifest(
      as: "idn-operator", ["backup", "--data", data, "--to", link])
    #expect(refused.status == 1 && refused.errors.contains("cannot be made anew"))
    await site.stop()
    let restored = try await site.manifest(
      as: "idn-operator",
      ["restore", "--from", backup, "--data", site.directory.file("restored")])
    #expect(restored.status == 0 && restored.output.contains("\(last)"), "\(restored.errors)")
  }

  /// A backup with a damaged file leaves nothing behind, whichever of its files that is.
  private func refusesWhatChanged(_ backup: String, _ site: TestDeployment) async throws {
    for name in ["keys.db", "store.sqlite"] {
      let path = URL(fileURLWithPath: backup + "/" + name)
      let good = try Data(contentsOf: path)
      var bytes = good
      bytes[bytes.count / 2] ^= 1
      try bytes.write(to: path)
      let other = site.directory.file("other")
      let refused = try await site.manifest(
        as: "idn-operator", ["restore", "--from", backup, "--data", other])
      #expect(refused.status == 1 && refused.errors.contains("\(name) is damaged"))
      #expect(!FileManager.default.fileExists(atPath: other))
      try good.write(to: path)
    }
  }
}
