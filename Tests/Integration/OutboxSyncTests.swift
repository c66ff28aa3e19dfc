import Foundation
import RepatriationSchema
import SchemaJSON
import ServiceKit
import TestSupport
import Testing
import Wire
internal import WireRPC

/// Registrations that were written offline, and the day the line is back.
@Suite(.serialized) struct OutboxSyncTests {
  private let deployment: TestDeployment
  private var box: String { deployment.directory.file("bus.outbox") }
  private var key: String { deployment.directory.file("desk.key") }

  init() throws { deployment = try TestDeployment() }

  private static func lines(_ count: Int) -> String {
    (1...count).map { number in
      let digits = String(number)
      let hex = String(repeating: "0", count: 4 - digits.count) + digits
      return #"{"person":"019bb2f4-1c3a-7000-8000-00000000\#(hex)","fullName":"Canary \#(number)","#
        + #""nationality":"IDN","receivedAt":"2026-01-20T0\#(number % 10):15:00+07:00","desk":"BUS-2"}"#
        + "\n"
    }.joined()
  }

  private func manifest(
    _ arguments: [String], as credential: String = "idn-officer", input: String = ""
  ) async throws -> (status: Int32, output: String, errors: String) {
    try await deployment.manifest(as: credential, arguments, input: input)
  }

  private func keep(_ count: Int) async throws {
    _ = try await manifest(["outbox", "key", key])
    let kept = try await manifest(
      ["register", "--offline", box, "--key-file", key], input: Self.lines(count))
    #expect(kept.status == 0, "\(kept.errors)")
    #expect(kept.output.split(separator: "\n").allSatisfy { $0.contains(" kept ") })
  }

  private func result(_ text: String) throws -> OutboxResult {
    try MessageJSON.decode(OutboxResult.self, from: text)
  }

  @Test func `people are written without any service, sealed, and arrive with author and times`()
    async throws
  {
    try await keep(12)
    let sealed = try Data(contentsOf: URL(fileURLWithPath: box))
    #expect(!String(decoding: sealed, as: UTF8.self).contains("Canary"))
    // Written twice, as after an answer that was not seen: kept once.
    _ = try await manifest(
      ["register", "--offline", box, "--key-file", key], input: Self.lines(12))
    let shown = try await manifest(["outbox", "show", box, "--key-file", key, "--json"])
    #expect(try result(shown.output).waiting == 12)
    #expect(!shown.output.contains("Canary"))

    try await deployment.startIntake()
    // Another officer brings the file in.
    try deployment.issue("idn-other", mission: "IDN-PNH", role: .intakeOfficer, usage: .client)
    let synced = try await manifest(
      ["outbox", "sync", box, "--key-file", key, "--json"], as: "idn-other")
    #expect(synced.status == 0, "\(synced.errors)")
    #expect(try result(synced.output).sentNow == 12)
    let again = try await manifest(
      ["outbox", "sync", box, "--key-file", key, "--json"], as: "idn-other")
    #expect(try result(again.output).sentNow == 0)
    let client = try deployment.intake(as: "idn-officer")
    #expect(try await client.status(StatusRequest()).people == 12)
    let hit = try #require(try await client.search(SearchRequest(text: "Canary 7")).hits.first)
    let shownFile = try await client.show(ShowRequest(person: hit.person))
    #expect(shownFile.file.registration.desk == "BUS-2")
    #expect(
      shownFile.file.registration.receivedAt == Timestamp("2026-01-20T07:15:00+07:00"))
    let entry = try #require(shownFile.history.first)
    #expect(entry.author.hasSuffix("/idn-officer"), "who wrote it, not who brought it")
    #expect(entry.occurredAt == Timestamp("2026-01-20T07:15:00+07:00"))
    #expect(entry.recordedAt > entry.occurredAt)
    // The event itself can be read, by its number in the history.
    let recorded = try await manifest(
      ["person", "recorded", "\(hit.person)", "\(entry.sequence)", "--json"], as: "idn-other")
    #expect(recorded.status == 0, "\(recorded.errors)")
    let reply = try MessageJSON.decode(RecordedReply.self, from: recorded.output)
    #expect(reply.entry == entry)
    guard case .registered(let registered) = reply.event.event else {
      Issue.record("the event is not the registration")
      return
    }
    #expect(registered.registration.desk == "BUS-2" && registered.offline != nil)
    await deployment.stop()
    #expect(!deployment.logs.contains("Canary"))
  }

  @Test func `a sync that is killed again and again registers everybody once`() async throws {
    let count = 120
    try await keep(count)
    try await deployment.startIntake()
    var kills = 0
    for _ in 0..<40 {
      let before = try size()
      let sync = try SpawnedProgram(
        Executables.path("manifest"), ["outbox", "sync", box, "--key-file", key],
        environment: [
          "HOMEWARD_INTAKE": deployment.intakeAddress, "HOMEWARD_TRUST": deployment.trust.path,
          "HOMEWARD_CREDENTIAL": "idn-officer",
          "XDG_CONFIG_HOME": deployment.directory.file("config"),
        ])
      // Killed somewhere in the next few records: between a call, its answer and its note.
      let room = Int.random(in: 1...900)
      let ended = try await within(.seconds(60), "the sync writes or ends") {
        while sync.isRunning {
          if try self.size() >= before + room { return false }
          try await Task.sleep(for: .microseconds(500), clock: .continuous)
        }
        return true
      }
      if ended { break }
      sync.kill()
      await sync.wait()
      kills += 1
    }
    #expect(kills > 3, "the sync was killed \(kills) times")
    let last = try await manifest(["outbox", "sync", box, "--key-file", key, "--json"])
    #expect(last.status == 0, "\(last.errors)")
    #expect(try result(last.output).sent == UInt32(count))
    let client = try deployment.intake(as: "idn-officer")
    let status = try await client.status(StatusRequest())
    #expect(status.people == UInt32(count))
    #expect(status.events == Int64(count), "nobody was registered twice")
    await deployment.stop()
  }

  private func size() throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: box)
    return (attributes[.size] as? NSNumber)?.intValue ?? 0
  }

  @Test func `what intake refuses stays with its reason until it is corrected`() async throws {
    try await keep(3)
    // Written at a desk whose certificate was not an officer's of this mission's authority cannot
    // happen here; a person who is on file under the same id can.
    try await deployment.startIntake()
    let first = try await manifest(
      [
        "register", "--id", "019bb2f4-1c3a-7000-8000-000000000002", "--at",
        "2026-01-19T08:00+07:00",
      ],
      input: #"{"fullName":"Somebody else","nationality":"IDN"}"#)
    #expect(first.status == 0, "\(first.errors)")
    let synced = try await manifest(["outbox", "sync", box, "--key-file", key, "--json"])
    #expect(synced.status == 1)
    let answer = try result(synced.output)
    #expect((answer.sent, answer.rejected, answer.waiting) == (2, 1, 0))
    let rejected = try #require(answer.lines.first { $0.state == "rejected" })
    #expect(rejected.number == 2 && rejected.field == "person")
    // Nothing is sent again by itself.
    #expect(
      try result(
        try await manifest(["outbox", "sync", box, "--key-file", key, "--json"]).output
      ).sentNow == 0)
    let json = try await manifest(["outbox", "show", box, "2", "--key-file", key])
    #expect(json.output.contains("Canary 2"))
    let corrected = try await manifest(
      ["outbox", "correct", box, "2", "--key-file", key],
      input: json.output.replacingOccurrences(of: "Canary 2", with: "Canary Two"))
    #expect(corrected.status == 0, "\(corrected.errors)")
    let shown = try result(
      try await manifest(["outbox", "show", box, "--key-file", key, "--json"]).output)
    #expect(shown.waiting == 1 && shown.rejected == 0)
    #expect(shown.lines.first { $0.number == 2 }?.state == "corrected")
    await deployment.stop()
  }

  @Test func `a wrong key, a torn file and a file in use are told, and change nothing`()
    async throws
  {
    try await keep(2)
    let other = deployment.directory.file("other.key")
    _ = try await manifest(["outbox", "key", other])
    let wrong = try await manifest(["outbox", "show", box, "--key-file", other])
    #expect(wrong.status == 1)
    #expect(wrong.errors.contains("not this file's key"))
    let none = try await manifest(["outbox", "show", box])
    #expect(none.status == 1 && none.errors.contains("--key-file"))
    let whole = try Data(contentsOf: URL(fileURLWithPath: box))
    try whole.dropLast(7).write(to: URL(fileURLWithPath: box))
    let torn = try await manifest(["outbox", "verify", box, "--key-file", key])
    #expect(torn.status == 1)
    #expect(torn.output.contains("1 record, 0 damaged") && torn.output.contains("torn record"))
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: key)
    let open = try await manifest(["outbox", "show", box, "--key-file", key])
    #expect(open.status == 1 && open.errors.contains("chmod 600"))
  }

  @Test func `people leave in bulk for a purpose and a recipient, and that is on record`()
    async throws
  {
    try await deployment.startIntake()
    _ = try await manifest(
      ["register"],
      input:
        #"{"fullName":"=cmd|'/c calc'!A1","nationality":"IDN","phone":"+62 1","note":"sealed words","indicators":["threats"],"receivedAt":"2026-01-20T07:15:00+07:00"}"#
        + "\n"
        + #"{"fullName":"Budi","nationality":"IDN","receivedAt":"2026-01-21T07:15:00+07:00"}"#
        + "\n")
    try deployment.issue("idn-approver", mission: "IDN-PNH", role: .approver, usage: .client)
    let out = deployment.directory.file("people.csv")
    let arguments = [
      "export", "people", "--purpose", "monthly return", "--recipient", "Ministry", "--out", out,
    ]
    let refused = try await manifest(arguments)
    #expect(refused.status == 1 && refused.errors.contains("does not allow this"))
    #expect(!FileManager.default.fileExists(atPath: out))
    let done = try await manifest(arguments + ["--json"], as: "idn-approver")
    #expect(done.status == 0, "\(done.errors)")
    let answer = try MessageJSON.decode(PeopleExportResult.self, from: done.output)
    #expect(answer.persons == 2)
    #expect(answer.withheld.contains("registration.indicators"))
    // Both calls are in the audit trail, which names nobody.
    let trail = try await manifest(
      ["audit", "--service", "intake", "--limit", "2"], as: "idn-auditor")
    #expect(trail.status == 0, "\(trail.errors)")
    #expect(trail.output.contains("denied") && trail.output.contains("Ministry"))
    #expect(trail.errors.contains("2 earlier events not shown"))
    let denials = try await manifest(
      ["audit", "--service", "intake", "--kind", "denied", "--json"], as: "idn-auditor")
    let page = try MessageJSON.decode(AuditPage.self, from: denials.output)
    #expect(page.entries.map(\.detail) == ["records.v1.Records/export: role"])
    let unasked = try await manifest(["audit", "--service", "intake"])
    #expect(unasked.status == 1 && unasked.errors.contains("does not allow this"))
    let text = try String(contentsOfFile: out, encoding: .utf8)
    #expect(text.contains(",'=cmd|") && text.contains(",'+62 1,"))
    #expect(!text.contains("sealed words") && !text.contains("threats"))
    let mode = try FileManager.default.attributesOfItem(atPath: out)[.posixPermissions] as? NSNumber
    #expect(mode?.intValue == 0o600)
    let json = deployment.directory.file("people.json")
    let one = try await manifest(
      [
        "export", "people", "--purpose", "one day", "--recipient", "Ministry", "--out", json,
        "--format", "json", "--from", "2026-01-21", "--to", "2026-01-21",
      ], as: "idn-approver")
    #expect(one.status == 0, "\(one.errors)")
    let written = try String(contentsOfFile: json, encoding: .utf8)
    #expect(written.contains("Budi") && !written.contains("calc"))

    let auditor = RecordsClient(
      try deployment.client(
        "idn-auditor", address: deployment.intakeAddress, services: [RecordsMethods.descriptor]))
    let entries = try await auditor.audit(AuditRequest(mission: "IDN-PNH")) { pages in
      var entries: [AuditEntry] = []
      for try await page in pages { entries += page.entries }
      return entries
    }
    let exports = entries.filter { $0.kind == "exported" }
    #expect(exports.map(\.sequence).first == answer.sequence)
    #expect(exports.map(\.detail).first?.hasSuffix("for Ministry: monthly return") == true)
    #expect(exports.last?.detail.hasPrefix("1 people received from 2026-01-21") == true)
    #expect(!entries.contains { "\($0)".contains("Budi") })
    await deployment.stop()
  }
}
