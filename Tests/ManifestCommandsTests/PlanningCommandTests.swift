internal import Foundation
internal import RepatriationSchema
internal import SchemaJSON
internal import ServiceKit
internal import Synchronization
internal import Testing
internal import Wire
internal import WireRPC

@testable internal import ManifestCommands

/// Departures, plans and manifests against a planning service that a test answers for.
@Suite struct PlanningCommandTests {
  static let person = ID<PersonFile>(
    WireUUID(high: 0x019B_B2F4_1C3A_7000, low: 0x8000_5A1B_2C3D_4E5F))

  static func departure() throws -> Departure {
    Departure(
      id: "D02", mission: "IDN-PNH", carrier: "Q9", number: "225", legs: ["KTI", "CGK"],
      departsAt: try #require(Timestamp("2026-01-27T13:10+07:00")), departsOffsetMinutes: 420,
      arrivesAt: try #require(Timestamp("2026-01-27T16:20+07:00")), arrivesOffsetMinutes: 420,
      seats: 40, seatCents: 14_200, acceptedDocuments: [.passport, .emergencyTravelDocument])
  }

  static func manifest(_ state: ManifestState = .draft) throws -> Manifest {
    let entry = ManifestEntry(
      person: person, tier: 1, state: .planned, caseClass: .docAndFine,
      documentType: .emergencyTravelDocument, services: [.wheelchairRamp], ageBand: .adult,
      missing: [
        MissingClearance(
          code: .noValidDocument, expectedBy: CalendarDate("2026-01-24")),
        MissingClearance(
          code: .exitPermitMissing, expectedBy: CalendarDate("2026-01-25")),
      ], pointOfEntry: "CGK")
    return Manifest(
      id: "IDN-PNH-D02", departure: try departure(), state: state, revision: 2,
      asOf: try #require(Timestamp("2026-01-21T08:00+07:00")), policy: "KHM-2026-01",
      entries: [entry], seatsTaken: 1, seatsReserved: 2, eligible: 500, eligibleNow: 20,
      digest: try #require(FixedBytes<32>([UInt8](repeating: 0xCD, count: 32))))
  }

  static func summary(_ name: String, _ state: ManifestState) throws -> ManifestSummary {
    ManifestSummary(
      id: "IDN-PNH-\(name)", departure: name,
      departsAt: try #require(Timestamp("2026-01-27T13:10+07:00")), departsOffsetMinutes: 420,
      route: "KTI-SIN-CGK", flight: "Q9225", state: state, revision: 1, seats: 215,
      seatsTaken: 204, seatsReserved: 11, persons: 204, withMissing: 180, eligible: 1_102,
      eligibleNow: 12, standby: 898)
  }

  private func rig(_ replies: [String: any WireMessage & Sendable]) throws -> Rig {
    var rig = try Rig { method, _, _ in
      guard let reply = replies[method] else {
        throw RPCError(.unimplemented, "\(method) is not expected")
      }
      return reply
    }
    rig.role = .planner
    return rig
  }

  @Test func `all manifests are a table of 80 columns, pinned`() async throws {
    let reply = ManifestsReply(
      manifests: [try Self.summary("D02", .draft), try Self.summary("D13", .draft)],
      planVersion: 3)
    let outcome = try await rig(["manifests": reply]).run(["show"])
    #expect(outcome.exitCode == 0)
    #expect(
      outcome.output == """
        manifest     departs           route        seats  filled  lack  standby  can go
        IDN-PNH-D02  Tue 27 Jan 13:10  KTI-SIN-CGK    215     204   180      898   1,102
        IDN-PNH-D13  Tue 27 Jan 13:10  KTI-SIN-CGK    215     204   180      898   1,102
        lack: are listed, and a clearance is still to come. can go: could be listed.
        All are in the state: draft
        Plan version 3

        """)
  }

  @Test func `manifests of several states show each state, still at 80 columns`() async throws {
    let reply = ManifestsReply(
      manifests: [try Self.summary("D02", .submitted), try Self.summary("D13", .draft)])
    let outcome = try await rig(["manifests": reply]).run(["show"])
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.allSatisfy { TextWidth.columns(String($0)) <= 80 })
    #expect(lines[1].hasSuffix("submitted") && lines[2].hasSuffix("draft"))
  }

  @Test func `one manifest lists ids and what each person still lacks`() async throws {
    let outcome = try await rig(["manifest": try Self.manifest()]).run(["show", "IDN-PNH-D02"])
    #expect(
      outcome.output == """
        IDN-PNH-D02, revision 2, draft
        Q9225 KTI-CGK, departs Tue 2026-01-27 13:10
        1 of 40 seats filled, 2 kept free; 500 persons could go, 20 of them today
        planned as of 2026-01-21 08:00 +07:00, policy KHM-2026-01
        digest cdcdcdcdcdcdcdcd
        line  person                                tier  to   needs
           1  019bb2f4-1c3a-7000-8000-5a1b2c3d4e5f     1  CGK  WCHR
              lacks B01 by 24 Jan, B04 by 25 Jan
        1 person listed, 1 still lack a clearance, 0 on standby
          B01 no valid travel document in hand
          B04 exit permit missing

        """)
  }

  @Test func `a plan says who is listed, who is not and why, in persons`() async throws {
    let reply = PlanReply(
      mission: "IDN-PNH", asOf: try #require(Timestamp("2026-01-21T01:00:00Z")),
      policy: "KHM-2026-01", planVersion: 3, manifests: [try Self.summary("D02", .draft)],
      placed: 204,
      unplaced: [
        UnplacedCount(headline: .selfFunded, persons: 700),
        UnplacedCount(headline: .capacityFull, persons: 619),
      ], persons: 1523, costCents: 123_456_700, boundCents: 120_000_000, rulesOff: ["B09"],
      unchanged: true, inversions: 1, fareCents: 2_896_800, charterCents: 4_500_000)
    let outcome = try await rig(["plan": reply]).run([
      "plan", "--as-of", "2026-01-21T08:00+07:00",
    ])
    #expect(outcome.exitCode == 0)
    for words in [
      "planned as of 2026-01-21 08:00 +07:00", "switches off: B09", "nothing was written",
      "1,523 persons with open cases: 204 listed, 1,319 not",
      "700  P01 travels at own expense: counted, not seated",
      "619  P05 could go: no seat left after others, or a charter does not pay",
      "fares USD 28,968.00, charters USD 45,000.00",
      "planning score 1,234,567 (weighs fares, waiting and being left out)",
      "1 person listed before somebody of a higher tier",
    ] {
      #expect(outcome.output.contains(words), "\(words)")
    }
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.allSatisfy { TextWidth.columns(String($0)) <= 80 })
  }

  @Test func `departures are sent once each, and refusals have their reason`() async throws {
    let header =
      "departure,mission,carrier,number,legs,departs,arrives,seats,accepted_documents\n"
    let times = "KTI-CGK,2026-01-27T13:10+07:00,2026-01-27T16:20+07:00,40,PASSPORT\n"
    var rig = try Rig { _, request, _ in
      let departure = try #require((request as? AddDepartureRequest)?.departure)
      if departure.mission != "IDN-PNH" {
        throw NotYourMission(yours: "IDN-PNH", asked: departure.mission)
      }
      if departure.id == "D2" { throw PlanConflict(what: "departure D2", version: 4) }
      return AddDepartureReply(sequence: 1, repeated: departure.id == "D1")
    }
    rig.role = .planner
    let path = try rig.folder.write(
      "d.csv",
      header + "D0,IDN-PNH,Q9,1," + times + "D1,IDN-PNH,Q9,1," + times + "D2,IDN-PNH,Q9,1,"
        + times + "D3,CHN-PNH,Q9,1," + times + "D4,IDN-PNH,toolong,1," + times)
    let outcome = try await rig.run(["departure", "import", path, "--json"])
    let result = try MessageJSON.decode(DepartureImportResult.self, from: outcome.output)
    #expect(outcome.exitCode == 1)
    #expect((result.added, result.alreadyThere, result.rejected) == (1, 1, 3))
    #expect(result.rejects.map(\.column) == ["departure", "departure", "carrier"])
    #expect(result.rejects.map(\.line) == [4, 5, 6])
    #expect(result.rejects[0].reason.contains("departure D2 exists with another content"))
    #expect(result.rejects[1].reason.contains("Not your mission"))
    let text = try await rig.run(["departure", "import", path]).output
    #expect(text.contains("3 rejected (1 of them not your mission)"))
  }

  @Test(arguments: [
    (PlanConflict(what: "plan", version: 3), "The plan has changed in between."),
    (
      PlanConflict(what: "departure D2", version: 3), "The departure D2 exists with another content"
    ),
    (PlanConflict(what: "idempotency key", version: 3), "The same key was used before"),
  ])
  func `a conflict is said in a sentence`(conflict: PlanConflict, words: String) async throws {
    let rig = try Rig { _, _, _ in throw conflict }
    let outcome = try await rig.run(["plan", "--as-of", "2026-01-21T08:00+07:00"])
    #expect(outcome.exitCode == 1)
    #expect(outcome.errors.contains(words))
  }
}
