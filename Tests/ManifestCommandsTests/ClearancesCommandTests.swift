internal import RepatriationSchema
internal import SchemaJSON
internal import ServiceKit
internal import Synchronization
internal import Testing
internal import Wire
internal import WireRPC

@testable internal import ManifestCommands

/// What to chase, and lists made from it, against services that a test answers for.
@Suite struct ClearancesCommandTests {
  private static func person(_ number: UInt64) -> ID<PersonFile> {
    ID(WireUUID(high: 0x019B_B2F4_0000_7000, low: 0x8000_0000_0000_0000 | number))
  }

  private static func day(_ text: String) -> CalendarDate { CalendarDate(text) ?? CalendarDate() }

  private static func party(
    _ number: UInt64, worth: Int64, asked: Bool = false, otherwise: String = ""
  ) -> ClearanceParty {
    ClearanceParty(
      people: [
        ClearancePerson(
          person: person(number), caseClass: .fineOnly,
          steps: [
            ClearanceStep(
              kind: .fineWaiver, by: day("2026-01-30"), usual: day("2026-02-03"), asked: asked),
            ClearanceStep(kind: .exitPermit, by: day("2026-02-04"), usual: day("2026-02-06")),
          ])
      ], tier: 3, seats: 1, worthCents: worth, otherwise: otherwise)
  }

  private static func reply() throws -> ClearancesReply {
    var reply = ClearancesReply(
      mission: "IDN-PNH", departure: "D07", route: "KTI-CGK",
      departsAt: try #require(Timestamp("2026-02-06T22:00+07:00")), departsOffsetMinutes: 420,
      closesAt: try #require(Timestamp("2026-02-05T22:00+07:00")),
      lastClearanceDay: day("2026-02-04"),
      asOf: try #require(Timestamp("2026-01-21T08:00+07:00")), policy: "KHM-2026-01", seats: 20,
      reserved: 1, secured: 4, free: 15, filled: 12, worthCents: 3_456_700)
    reply.actions = [
      ClearanceAction(
        kind: .exitPermit, addressee: .immigration, by: day("2026-02-04"), persons: 12, seats: 12,
        worthCents: 3_456_700, tiers: [0, 1, 0, 11]),
      ClearanceAction(
        kind: .fineWaiver, addressee: .immigration, by: day("2026-01-30"), persons: 12, asked: 1,
        seats: 12, worthCents: 3_456_700, tiers: [0, 1, 0, 11], isTight: true),
      ClearanceAction(
        kind: .bestInterest, addressee: .childProtection, by: day("2026-02-04"), persons: 1,
        seats: 2, worthCents: 40_000, isEstimate: true, tiers: [0, 1, 0, 0]),
    ]
    reply.parties = [
      party(3, worth: 90_000), party(1, worth: 80_000, asked: true, otherwise: "D12"),
      party(2, worth: 70_000),
    ]
    reply.beyond = [UnplacedCount(headline: .selfFunded, persons: 815)]
    reply.noSeat = 3
    return reply
  }

  private final class Sent: Sendable {
    private let requests = Mutex<[CreateListRequest]>([])
    func add(_ request: CreateListRequest) { requests.withLock { $0.append(request) } }
    var all: [CreateListRequest] { requests.withLock { $0 } }
  }

  private func rig(_ sent: Sent = Sent(), _ reply: ClearancesReply) -> Rig? {
    var rig = try? Rig { _, request, _ in
      switch request {
      case is ClearancesRequest: return reply
      case let request as CreateListRequest:
        sent.add(request)
        return ListReply(
          list: AuthorityList(
            id: request.list, mission: "IDN-PNH", kind: request.kind, state: .draft,
            authority: request.authority, title: request.title,
            lines: request.persons.map { ListLine(person: $0) }))
      default: throw RPCError(.unimplemented, "not expected")
      }
    }
    rig?.role = .planner
    return rig
  }

  @Test func `what to chase is a page of 80 columns, pinned`() async throws {
    let outcome = try await #require(rig(Sent(), try Self.reply())).run([
      "clearances", "--for", "D07", "--people", "2",
    ])
    #expect(outcome.exitCode == 0)
    #expect(
      outcome.output == """
        D07 KTI-CGK, departs Fri 6 Feb 22:00, list closes Thu 5 Feb 22:00
        as of 2026-01-21 08:00 +07:00, policy KHM-2026-01
        20 seats: 1 kept free, 4 with everything granted, 15 to fill
        What follows fills 12 of them, worth 34,567 to the plan:
        """ + "\n" + Self.rest)
    #expect(
      outcome.output.split(separator: "\n").allSatisfy { TextWidth.columns(String($0)) <= 80 })
  }

  private static let rest = """
      by            persons  what, from whom       asked  P0/1/2/3  seats  worth USD
      Wed 4 Feb          12  exit permit,              0  0/1/0/11     12     34,567
                             immigration
      Fri 30 Jan !       12  fine waiver,              1  0/1/0/11     12     34,567
                             immigration
      Wed 4 Feb           1  best-interest             0  0/1/0/0       2       ~400
                             approval, child
                             protection
    by: granted by then, the rest can follow in time. asked: applied for already.
    worth: the plan made again without it is worse by so much; ~ is an estimate.
    ! what follows it must go faster than usual.
    The people behind it, whole parties, the most worth first (~ each by itself):
      1. ~900, tier 3, 1 seat, otherwise nowhere
         019bb2f4-0000-7000-8000-000000000003 fine
           lacks fine waiver by 30 Jan, exit permit by 4 Feb
      2. ~800, tier 3, 1 seat, otherwise D12
         019bb2f4-0000-7000-8000-000000000001 fine
           lacks fine waiver by 30 Jan (asked), exit permit by 4 Feb
      1 more; --people shows more of them.
    3 persons more could be cleared in time; the plan has no seat for them here.
      persons  cannot be cleared in time, by reason
          815  P01 travels at own expense: counted, not seated

    """

  @Test func `a planner's file becomes a list of those for whom nobody asked yet`() async throws {
    let sent = Sent()
    let rig = try #require(rig(sent, try Self.reply()))
    let json = try await rig.run(["clearances", "--for", "D07", "--json"])
    #expect(try MessageJSON.decode(ClearancesReply.self, from: json.output) == Self.reply())
    let made = try await rig.run(
      [
        "list", "create", "--kind", "fine-waiver", "--authority", "Immigration",
        "--from-clearances", "-",
      ], input: json.output)
    #expect(made.exitCode == 0, "\(made.errors)")
    try rig.folder.write("D07.json", json.output)
    let limited = try await rig.run([
      "list", "create", "--kind", "exit-permit", "--authority", "Immigration", "--title", "Feb",
      "--from-clearances", "D07.json", "--limit", "2",
    ])
    #expect(limited.exitCode == 0, "\(limited.errors)")
    // The most worth first, and nobody twice asked for.
    #expect(sent.all.map(\.persons) == [[3, 2].map(Self.person), [3, 1].map(Self.person)])
    #expect(sent.all.map(\.title) == ["D07", "Feb"])
    #expect(sent.all.allSatisfy { $0.filter == nil })
  }

  @Test func `--list makes the list in one go, with the mission's own rights at intake`()
    async throws
  {
    let sent = Sent()
    let rig = try #require(rig(sent, try Self.reply()))
    let outcome = try await rig.run([
      "clearances", "--for", "D07", "--list", "fine-waiver", "--authority", "Immigration",
    ])
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    #expect(sent.all.map(\.persons) == [[3, 2].map(Self.person)])
    #expect(sent.all.map(\.kind) == [.fineWaiver])
  }

  @Test func `nobody to ask for is a failure, and a file that is none is named`() async throws {
    let rig = try #require(rig(Sent(), try Self.reply()))
    let none = try await rig.run([
      "clearances", "--for", "D07", "--list", "travel-document", "--authority", "Jakarta",
    ])
    #expect(none.exitCode == 1 && none.errors.contains("Nobody is waiting to be asked for"))
    let missing = try await rig.run([
      "list", "create", "--kind", "fine-waiver", "--authority", "I", "--from-clearances", "no.json",
    ])
    #expect(missing.exitCode == 1 && missing.errors.contains("no.json cannot be read"))
    let broken = try await rig.run(
      ["list", "create", "--kind", "fine-waiver", "--authority", "I", "--from-clearances", "-"],
      input: "{\"departure\": 7}")
    #expect(broken.exitCode == 1 && broken.errors.contains("clearances.v1.ClearancesReply"))
  }

  @Test func `groups that are still to come are told to planning, as many as are missing`() {
    var bus = Announcement(expected: 43, arrived: 40)
    bus.expectedAt = Timestamp("2026-01-22T20:00+07:00") ?? Timestamp()
    var closed = Announcement(expected: 20)
    closed.closedAt = Timestamp("2026-01-20T20:00+07:00")
    let all = Announcement(expected: 5, arrived: 6)
    #expect(
      AnnouncedGroups.people([bus, closed, all]) == [
        AnnouncedPeople(expectedAt: bus.expectedAt, people: 3)
      ])
  }
}
