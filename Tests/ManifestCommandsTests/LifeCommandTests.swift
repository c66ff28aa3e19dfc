internal import RepatriationSchema
internal import SchemaJSON
internal import ServiceKit
internal import Synchronization
internal import Testing
internal import Wire
internal import WireRPC

@testable internal import ManifestCommands

/// The verbs of a manifest's life: what they send, ask and say.
struct LifeCommandTests {
  private static let id = "IDN-PNH-D07"

  private static func person(_ number: UInt64) -> ID<PersonFile> {
    ID(WireUUID(high: 0x0190, low: number))
  }

  private static func manifest() -> Manifest {
    var manifest = Manifest(id: id, state: .submitted, revision: 4)
    manifest.version = 7
    manifest.entries = [1, 2].map {
      ManifestEntry(person: person($0), state: .confirmed, number: UInt16($0))
    }
    return manifest
  }

  private static func reply(_ entries: [EntryChange] = []) -> LifeReply {
    LifeReply(
      summary: ManifestSummary(id: id, persons: 2),
      change: LifeChange(
        manifest: id, revision: 5, kind: .entries, state: .submitted, entries: entries),
      counts: [
        StateCount(state: .checkedIn, persons: 1), StateCount(state: .confirmed, persons: 1),
      ])
  }

  /// Keeps what was sent.
  private final class Sent: Sendable {
    let advances = Mutex<[AdvanceRequest]>([])
    let entries = Mutex<[EntriesRequest]>([])
  }

  private func rig(
    _ sent: Sent, refusing: LifeRefused? = nil, entries: LifeReply = LifeCommandTests.reply()
  ) throws
    -> Rig
  {
    var rig = try Rig { method, request, options in
      switch (method, request) {
      case ("revision", _): return Self.manifest()
      case ("advance", let request as AdvanceRequest):
        #expect(options.idempotencyKey != nil)
        sent.advances.withLock { $0.append(request) }
        if let refusing, request.confirmed != refusing.failing.map(\.person) { throw refusing }
        return Self.reply()
      case ("entries", let request as EntriesRequest):
        sent.entries.withLock { $0.append(request) }
        return entries
      case ("search", let request as SearchRequest):
        let hit = SearchHit(
          person: Self.person(2), fullName: "Not shown",
          matched: request.text == "0121-0007" ? "queue-token" : "name")
        return SearchReply(hits: [hit])
      default: throw RPCError(.unimplemented, "\(method) is not expected")
      }
    }
    rig.role = .planner
    return rig
  }

  private static let refused = LifeRefused(
    manifest: id, version: 7, state: .locked, why: "1 on the list may not board any more.",
    failing: [
      FailingEntry(person: person(2), number: 2, codes: [.heldActive], becomes: .denied)
    ], confirmable: true)

  @Test
  func `a terminal is shown who fails, by number and code, and asked before they are taken off`()
    async throws
  {
    let sent = Sent()
    let rig = try rig(sent, refusing: Self.refused)
    let no = try await rig.run(["submit", Self.id], input: "no\n", isTerminal: true)
    #expect(no.exitCode == 1)
    #expect(no.errors.contains("B05 on hold"))
    #expect(no.errors.contains("Nothing was changed"))
    #expect(sent.advances.withLock { $0.count } == 1)
    let yes = try await rig.run(["submit", Self.id], input: "yes\n", isTerminal: true)
    #expect(yes.exitCode == 0, "\(yes.errors)")
    let last = try #require(sent.advances.withLock { $0.last })
    #expect(last.confirmed == [Self.person(2)])
    #expect(last.version == 7)
    #expect(last.to == .submitted)
  }

  @Test func `without a terminal nobody is taken off unless named`() async throws {
    let sent = Sent()
    let rig = try rig(sent, refusing: Self.refused)
    let plain = try await rig.run(["submit", Self.id])
    #expect(plain.exitCode == 1)
    #expect(plain.output.contains("--take-off"))
    #expect(plain.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    let json = try await rig.run(["submit", Self.id, "--json"])
    #expect(json.exitCode == 1)
    #expect(try MessageJSON.decode(LifeRefused.self, from: json.output) == Self.refused)
    let named = try await rig.run(["submit", Self.id, "--take-off", "\(Self.person(2))"])
    #expect(named.exitCode == 0, "\(named.errors)")
  }

  @Test func `people are named by number, by token, or by id, and never by name`() async throws {
    let sent = Sent()
    let rig = try rig(sent)
    for text in ["2", "0121-0007", "\(Self.person(2))"] {
      let done = try await rig.run(["check-in", Self.id, text])
      #expect(done.exitCode == 0, "\(done.errors)")
    }
    let asked = sent.entries.withLock { $0 }
    #expect(asked.map(\.persons) == Array(repeating: [Self.person(2)], count: 3))
    #expect(asked.allSatisfy { $0.to == .checkedIn && $0.version == 7 })
    let unknown = try await rig.run(["check-in", Self.id, "9"])
    #expect(unknown.errors.contains("no number 9"))
    let name = try await rig.run(["check-in", Self.id, "Not shown"])
    #expect(name.exitCode == 1)
    #expect(!name.errors.contains("Not shown"))
  }

  @Test func `a counter settles one line after the other and says who is denied`() async throws {
    let denied = Self.reply([
      EntryChange(person: Self.person(2), from: .confirmed, to: .denied, codes: [.heldActive])
    ])
    let sent = Sent()
    let counter = try await rig(sent, entries: denied).run(
      ["check-in", Self.id], input: "2\n\n2\n")
    #expect(counter.exitCode == 1)
    #expect(counter.output == "2  DENIED: B05 on hold\n")
    #expect(sent.entries.withLock { $0.count } == 1)
    let fine = Self.reply([
      EntryChange(person: Self.person(1), from: .confirmed, to: .checkedIn)
    ])
    let good = try await rig(Sent(), entries: fine).run(["check-in", Self.id], input: "1\n")
    #expect(good.exitCode == 0)
    #expect(good.output == "1  checked in   1 of 2\n")
  }

  @Test func `a conflict says what was changed and by whom`() async throws {
    var rig = try Rig { method, _, _ in
      if method == "revision" { return Self.manifest() }
      throw LifeConflict(
        manifest: Self.id, version: 9, state: .submitted,
        changes: [
          LifeChange(
            manifest: Self.id, version: 8, kind: .entries,
            author: "spiffe://homeward.example/mission/IDN-PNH/role/planner/budi",
            entries: [EntryChange(person: Self.person(1), from: .confirmed, to: .offloaded)])
        ])
    }
    rig.role = .planner
    let outcome = try await rig.run(["no-show", Self.id, "2"])
    #expect(outcome.exitCode == 1)
    #expect(outcome.errors.contains("people changed, 1 person, by planner/budi"))
    #expect(outcome.errors.contains("since you looked at it"))
  }
}
