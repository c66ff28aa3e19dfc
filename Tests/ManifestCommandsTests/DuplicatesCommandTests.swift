internal import RepatriationSchema
internal import SchemaJSON
internal import Synchronization
internal import Testing
internal import Wire
internal import WireRPC

@testable internal import ManifestCommands

/// `manifest duplicates …` against an intake that a test answers for.
@Suite struct DuplicatesCommandTests {
  private static let one = "019bb2f4-1c3a-7000-8000-5a1b2c3d4e5f"
  private static let two = "019bb2f5-1c3a-7000-8000-5a1b2c3d4e5f"
  private static let pairID = "5f0c2a1e-1c3a-8000-8000-5a1b2c3d4e5f"

  /// What was sent, in order.
  final class Sent: Sendable {
    private let calls = Mutex<[any WireMessage & Sendable]>([])
    func add(_ request: any WireMessage & Sendable) { calls.withLock { $0.append(request) } }
    func all<Request>(_ type: Request.Type) -> [Request] {
      calls.withLock { $0.compactMap { $0 as? Request } }
    }
  }

  private static func file(_ id: String, _ name: String, born: String) -> PersonFile {
    PersonFile(
      registration: Registration(
        person: ID(id) ?? ID(), mission: "IDN-PNH", desk: "IDN-3", queueToken: "0119-0039",
        fullName: name, nativeName: "សុខា", sex: .female,
        born: PartialDate(born) ?? PartialDate(),
        birthPlace: "A town with a name that is far too long for one half of a narrow terminal",
        nationality: "IDN", phone: "(021) 161 1506"),
      state: .registered)
  }

  private static let pair = DuplicatePair(
    id: ID(pairID) ?? ID(), mission: "IDN-PNH", first: ID(one) ?? ID(), second: ID(two) ?? ID(),
    zone: .review, basis: .comparison, weight: 3_000,
    evidence: [
      MatchEvidence(field: "name", agreement: "nearly equal", weight: 14_700),
      MatchEvidence(field: "birth date", agreement: "day and month swapped", weight: -1_250),
    ], state: .open, changedAt: 41, cautions: ["demographic-only"])

  private let sent = Sent()

  /// - Parameter decides: answers a decision.
  private func rig(
    _ decides: @escaping @Sendable (DecidePairRequest) throws -> PairReply = { request in
      var decided = Self.pair
      decided.state = request.decision == .confirm ? .confirmed : .dismissed
      if request.decision == .confirm { decided.survivor = request.survivor ?? decided.first }
      return PairReply(pair: decided, sequence: 42)
    }
  ) throws -> Rig {
    let sent = sent
    return try Rig { method, request, _ in
      if let message = request as? any WireMessage & Sendable { sent.add(message) }
      func hit(_ id: String, _ name: String) -> SearchHit {
        SearchHit(person: ID(id) ?? ID(), fullName: name, state: .registered)
      }
      let shown = PairShown(
        pair: Self.pair, first: hit(Self.one, "Siti"), second: hit(Self.two, "Sitti"))
      switch request {
      case let request as ShowRequest:
        let isFirst = "\(request.person)" == Self.one
        return ShowReply(
          file: isFirst
            ? Self.file(Self.one, "Nasim Tamba", born: "2005-02-04")
            : Self.file(Self.two, "NASIM TAMBAH", born: "2005-04-02"))
      case is DuplicatesRequest: return DuplicatesReply(pairs: [shown], more: true, open: 2)
      case is PairRequest: return shown
      case is CompareAllRequest:
        return CompareAllReply(compared: 1523, found: 2, withdrawn: 1, merged: 40, open: 18)
      case let request as DecidePairRequest: return try decides(request)
      case is SuspectRequest: return PairReply(pair: Self.pair, sequence: 41)
      default: throw RPCError(.unimplemented, "\(method) is not expected")
      }
    }
  }

  @Test func `a list says who, how probable and what agrees`() async throws {
    let rig = try rig()
    let outcome = try await rig.run(["duplicates", "list", "--limit", "5"])
    #expect(outcome.exitCode == 0)
    #expect(outcome.output.contains("\(Self.pairID)  maybe the same (89 %), undecided"))
    #expect(outcome.output.contains("name nearly equal, birth date day and month swapped"))
    #expect(outcome.output.contains("2 pairs wait for a decision; there are more"))
    #expect(
      sent.all(DuplicatesRequest.self) == [DuplicatesRequest(mission: "IDN-PNH", limit: 5)])
    let json = try await rig.run(["duplicates", "list", "--state", "dismissed", "--json"])
    #expect(try MessageJSON.decode(DuplicatesReply.self, from: json.output).open == 2)
    #expect(sent.all(DuplicatesRequest.self).last?.state == .dismissed)
    #expect(try await rig.run(["duplicates", "list", "--limit", "101"]).exitCode == 64)
  }

  @Test func `two files stand side by side on 80 columns with what differs marked`() async throws {
    let outcome = try await rig().run(
      ["duplicates", "show", Self.pairID, "--time-zone", "Asia/Phnom_Penh"])
    #expect(outcome.exitCode == 0)
    let lines = outcome.output.split(separator: "\n").map(String.init)
    #expect(lines.allSatisfy { TextWidth.columns($0) <= 80 })
    func line(_ label: String) -> String { lines.first { $0.hasPrefix(label + " ") } ?? "" }
    #expect(line("name").contains("*  NASIM TAMBAH"))
    #expect(line("born").contains("*  2005-04-02"))
    #expect(line("phone").contains("=  (021) 161 1506"))
    #expect(!line("desk").contains("="))
    #expect(outcome.output.contains("nearly equal           +14.7"))
    #expect(outcome.output.contains("day and month swapped   -1.3"))
    #expect(outcome.output.contains("Only what namesakes share agrees"))
  }

  @Test func `a decision counts for the version that was looked at`() async throws {
    let rig = try rig()
    let confirmed = try await rig.run(
      ["duplicates", "confirm", Self.pairID, "--keep", Self.two], input: "Same face\n")
    #expect(confirmed.exitCode == 0)
    #expect(confirmed.output.contains("is merged into \(Self.two)"))
    #expect(confirmed.output.contains("manifest duplicates undo \(Self.pairID)"))
    _ = try await rig.run(
      ["duplicates", "merge", Self.pairID, "--seen", "39"], input: "Same face\n")
    _ = try await rig.run(["duplicates", "dismiss", Self.pairID], input: "Other scars\n")
    _ = try await rig.run(["duplicates", "undo", Self.pairID], input: "A mistake\n")
    let decisions = sent.all(DecidePairRequest.self)
    #expect(decisions.map(\.decision) == [.confirm, .confirm, .dismiss, .undo])
    #expect(decisions.map(\.seen) == [41, 39, 41, 41])
    #expect(
      decisions.map(\.reason) == ["Same face", "Same face", "Other scars", "A mistake"])
    #expect(decisions[0].survivor == ID(Self.two) && decisions[1].survivor == nil)
  }

  @Test func `a decision without a reason, or with a key and no version, is not sent`() async throws
  {
    let rig = try rig()
    let silent = try await rig.run(["duplicates", "dismiss", Self.pairID], input: " \n")
    #expect(silent.exitCode == 1 && silent.errors.contains("A reason is needed"))
    let keyed = try await rig.run(
      ["duplicates", "dismiss", Self.pairID, "--key", Self.one], input: "Seen\n")
    #expect(keyed.exitCode == 64 && keyed.errors.contains("--key needs --seen"))
    #expect(sent.all(DecidePairRequest.self).isEmpty)
  }

  @Test func `who decides second is told to look again`() async throws {
    let rig = try rig { _ in throw PairChangedMeanwhile(pair: Self.pair) }
    let outcome = try await rig.run(["duplicates", "dismiss", Self.pairID], input: "Seen\n")
    #expect(outcome.exitCode == 1)
    #expect(outcome.errors.contains("Nothing was recorded. Look again"))
  }

  @Test func `a reviewer goes through the pairs letter by letter`() async throws {
    let rig = try rig()
    let outcome = try await rig.run(
      ["duplicates", "decide"], input: "x\nS\n\nd\nOther scars\n", isTerminal: true)
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    // An unknown letter and an empty reason ask again; then the list has nothing new.
    let decisions = sent.all(DecidePairRequest.self)
    #expect(decisions.map(\.decision) == [.dismiss] && decisions.map(\.seen) == [41])
    #expect(outcome.output.contains("1 pair decided"))
    #expect(outcome.errors.contains("Nothing is recorded without a reason."))
  }

  @Test func `everybody is compared with everybody, and merged only when asked for`() async throws {
    let rig = try rig()
    let outcome = try await rig.run(["duplicates", "search"])
    #expect(outcome.output.contains("1,523  files compared"))
    #expect(outcome.output.contains("   18  pairs wait for a decision"))
    _ = try await rig.run(["duplicates", "search", "--merge-same"])
    #expect(sent.all(CompareAllRequest.self).map(\.mergeSame) == [false, true])
  }

  @Test func `an officer names two files as a pair`() async throws {
    let outcome = try await rig().run(
      ["duplicates", "suspect", Self.one, Self.two], input: "Same photograph\n")
    #expect(outcome.exitCode == 0 && outcome.output.contains("event 41"))
    let request = try #require(sent.all(SuspectRequest.self).first)
    #expect(request.reason == "Same photograph" && "\(request.second)" == Self.two)
  }

  @Test func `candidates are numbered, and are those that a desk can call somebody else`() {
    let none = DuplicateCandidates(candidates: [])
    #expect(none.isEmpty && none.text == "Nobody here is like this person.")
    let hit = SearchHit(
      person: ID(Self.one) ?? ID(), fullName: "Nasim Tamba",
      born: PartialDate("2005") ?? PartialDate(), queueToken: "0119-0039", state: .registered)
    let found = DuplicateCandidates(candidates: [
      Candidate(hit: hit, zone: .same, weight: 25_000, evidence: Self.pair.evidence)
    ])
    #expect(found.persons == [hit.person])
    #expect(found.text.contains("1  Nasim Tamba"))
    #expect(found.text.contains("the same (over 99 %)"))
    #expect(found.text.contains("name nearly equal"))
    #expect(found.text.split(separator: "\n").allSatisfy { TextWidth.columns(String($0)) <= 80 })
  }
}
