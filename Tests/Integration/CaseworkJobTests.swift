import Foundation
import RepatriationSchema
import SchemaJSON
import TestSupport
import Testing
import Wire

/// Lists to authorities and the reception through the command, against real processes.
struct CaseworkJobTests {
  private let site: TestDeployment

  init() throws { site = try TestDeployment() }

  private func run<Message: WireMessage>(
    _ type: Message.Type, _ arguments: [String], as credential: String = "idn-officer",
    input: String = "", status: Int32 = 0, sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> Message {
    let result = try await site.manifest(as: credential, arguments + ["--json"], input: input)
    #expect(result.status == status, "\(result.errors)", sourceLocation: sourceLocation)
    return try MessageJSON.decode(Message.self, from: result.output)
  }

  /// Registers somebody with a passport who overstayed by three weeks.
  private func register(
    _ number: Int, _ name: String, _ more: [String] = [], fields: String = ""
  ) async throws -> RegisterReply {
    // So different that nobody takes one for another.
    let born = ["1991-03-17", "1984-11-02", "1976-07-25"][number - 1]
    let passport = ["A4410927", "X7731055", "C2205813"][number - 1]
    let province = ["Bali", "Riau", "Aceh"][number - 1]
    let place = ["Denpasar", "Bengkalis", "Lhokseumawe"][number - 1]
    let person =
      #"{"fullName":"\#(name)","nationality":"IDN","sex":"\#(number == 2 ? "male" : "female")","#
      + #""receivedAt":"2026-01-1\#(6 + number)T09:15:00+07:00","desk":"IDN-1","born":"\#(born)","#
      + #""originProvince":"\#(province)","birthPlace":"\#(place)","#
      + #""stay":{"entryPort":"PNH","entered":"2025-1\#(number - 1)-02","authorisedUntil":"2025-12-31"},"#
      + #""documents":[{"type":"passport","number":"\#(passport)","issuer":"IDN","#
      + #""expires":"203\#(number)-01-01","custody":"holder"}],"intent":"returnHome"\#(fields)}"#
    return try await run(RegisterReply.self, ["register"] + more, input: person)
  }

  @Test func `a list is created, submitted, answered in two parts, asked again and closed`()
    async throws
  {
    try await site.startIntake()
    var people: [ID<PersonFile>] = []
    for (number, name) in ["Ratna Kusumawardani", "Bayu Wirasetya", "Lestari Handayaning"]
      .enumerated()
    {
      people.append(try await register(number + 1, name).person)
    }
    let created = try await run(
      ListReply.self,
      ["list", "create", "--kind", "fine-waiver", "--authority", "Immigration"],
      as: "idn-liaison")
    let list = "\(created.list.id)"
    #expect(created.list.state == .draft)
    #expect(Set(created.list.lines.map(\.person)) == Set(people))
    // An answer to what never went out is refused.
    let file = site.directory.file("answers.csv")
    func answer(_ rows: String) throws {
      try ("line,outcome,decided_on,reason,percent,covers_through\r\n" + rows)
        .write(toFile: file, atomically: true, encoding: .utf8)
    }
    try answer("1,granted,2026-01-21,,100,2099-12-31\r\n")
    let early = try await site.manifest(as: "idn-liaison", ["list", "outcome", list, file])
    #expect(early.status == 1 && early.errors.contains("draft"))

    let paper = site.directory.file("printed.csv")
    let printed = try await site.manifest(
      as: "idn-liaison",
      [
        "list", "print", list, "--recipient", "Immigration", "--format", "csv", "--out", paper,
      ])
    #expect(printed.status == 0, "\(printed.errors)")
    #expect(try String(contentsOfFile: paper, encoding: .utf8).contains("Kusumawardani"))
    let submitted = try await run(
      ListReply.self, ["list", "submit", list, "--on", "2026-01-20", "--reference", "GDI/7"],
      as: "idn-liaison")
    #expect(submitted.list.state == .submitted && submitted.list.reference == "GDI/7")

    let partial = try await run(
      ListOutcomeResult.self, ["list", "outcome", list, file], as: "idn-liaison")
    #expect(partial.recorded == 1 && partial.pending == 2 && partial.state == .partial)
    // The same file with the rest: what stands is not recorded twice, a bad row keeps nobody else back.
    try answer(
      "1,granted,2026-01-21,,100,2099-12-31\r\n2,refused,2026-01-21,no entry stamp,,\r\n"
        + "3,perhaps,,,,\r\n")
    let second = try await run(
      ListOutcomeResult.self, ["list", "outcome", list, file], as: "idn-liaison", status: 1)
    #expect(second.recorded == 1 && second.recordedBefore == 1 && second.pending == 1)
    #expect(second.rejects.map(\.line) == [4])

    // The answer stands in the person's file.
    let first = try #require(submitted.list.lines.first?.person)
    let shown = try await run(ShowReply.self, ["person", "show", "\(first)"], as: "idn-officer")
    #expect(shown.file.waivers.last?.waivedPercent == 100)

    let again = try await run(ListReply.self, ["list", "resubmit", list], as: "idn-liaison")
    #expect(again.list.lines.count == 1 && again.list.state == .draft)
    let closed = try await run(
      ListReply.self, ["list", "close", list], as: "idn-liaison", input: "the office moved\n")
    #expect(closed.list.state == .closed)
    let after = try await site.manifest(as: "idn-liaison", ["list", "outcome", list, file])
    #expect(after.status == 1)
    // Who may not ask is told so, and it stands in the trail.
    let officer = try await site.manifest(
      as: "idn-officer", ["list", "submit", list, "--on", "2026-01-21"])
    #expect(officer.status == 1 && officer.errors.contains("does not allow this"))
    let trail = try await run(
      AuditPage.self, ["audit", "--service", "intake", "--kind", "denied"], as: "idn-auditor")
    #expect(trail.entries.map(\.detail) == ["lists.v1.Lists/submitList: role"])
    #expect(trail.entries.map(\.service) == ["intake"])
    await site.stop()
  }

  @Test func `somebody waits, comes with an announced bus and goes to another mission`()
    async throws
  {
    try await site.startIntake()
    try await site.startPlanning()
    let token = try await run(
      QueueReply.self, ["queue", "issue", "--named"], input: "Ningrum Palupiastuti\n")
    #expect(token.waiting == 1)
    let bus = try await run(
      AnnounceReply.self,
      ["announce", "add", "--expected", "3", "--from", "Bavet", "--at", "2026-01-21T20:00+07:00"])
    let id = "\(bus.announcement.id)"

    let reply = try await register(
      1, "Ningrum Palupiastuti", ["--announcement", id],
      fields: #","queueToken":"\#(token.entry.token)""#)
    _ = try await register(2, "Satrio Wicaksono", ["--announcement", id])
    let expected = try await run(AnnouncementsReply.self, ["announce", "show"])
    #expect(expected.announcements.map(\.arrived) == [2] && expected.outstanding == 1)
    let waiting = try await run(QueueListReply.self, ["queue", "show"])
    #expect(waiting.waiting == 0)
    let over = try await run(
      AnnounceReply.self, ["announce", "close", id, "--reason", "arrived"])
    #expect(over.announcement.id == bus.announcement.id)

    let person = "\(reply.person)"
    let offered = try await run(
      TransferReply.self, ["transfer", "propose", person, "--to", "CHN-PNH"],
      input: "holds that nationality\n")
    let transfer = "\(offered.transfer.id)"
    // The receiver is not told who it is before it accepts; nobody else decides.
    let seen = try await site.manifest(as: "chn-officer", ["transfer", "show"])
    #expect(seen.status == 0 && !seen.output.contains(person) && seen.output.contains(transfer))
    let own = try await site.manifest(as: "idn-officer", ["transfer", "accept", transfer])
    #expect(own.status == 1 && own.errors.contains("There is no such transfer"))
    let taken = try await run(
      TransferReply.self, ["transfer", "accept", transfer], as: "chn-officer")
    let received = try #require(taken.transfer.received)
    let file = try await run(
      ShowReply.self, ["person", "show", "\(received)"], as: "chn-officer")
    #expect(file.file.registration.fullName == "Ningrum Palupiastuti")
    #expect(file.history.contains { $0.author.contains("/mission/IDN-PNH/") })
    let closed = try await run(ShowReply.self, ["person", "show", person])
    #expect(closed.file.state == .transferred)
    // An id of the other mission and one of nobody read the same.
    let nobody = "019bb2f4-1c3a-7000-8000-5a1b2c3d4e5f"
    for hidden in [person, nobody] {
      let answer = try await site.manifest(as: "chn-officer", ["person", "show", hidden])
      #expect(answer.status == 1)
      #expect(answer.errors.contains("There is no such person in your mission"))
    }

    // Planning refuses and writes it down as well; the trail shows both logs.
    let planned = try await site.manifest(
      as: "chn-liaison", ["plan", "--as-of", "2026-01-21T08:00+07:00"])
    #expect(planned.status == 1)
    let denied = try await denials(of: "chn-auditor", atLeast: 3)
    #expect(
      denied.count { $0.service == "intake" && $0.detail == "intake.v1.Intake/show: id" } == 2)
    #expect(denied.contains { $0.service == "planning" && $0.detail.hasSuffix("/plan: role") })
    let text = try await site.manifest(as: "chn-auditor", ["audit", "--kind", "denied"])
    #expect(text.status == 0 && text.output.contains("planning") && text.output.contains("intake"))
    await site.stop()
  }

  /// A denial by the transport is written behind its answer.
  private func denials(of auditor: String, atLeast count: Int) async throws -> [AuditEntry] {
    try await within(.seconds(60), "\(count) denials are in the trail") {
      while true {
        let page = try await self.run(
          AuditPage.self, ["audit", "--kind", "denied", "--service", "both"], as: auditor)
        if page.entries.count >= count { return page.entries }
        try Task.checkCancellation()
      }
    }
  }
}
