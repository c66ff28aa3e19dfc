internal import Foundation
internal import RepatriationSchema
internal import SchemaJSON
internal import ServiceKit
internal import Synchronization
internal import Testing
internal import Wire
internal import WireRPC

@testable internal import ManifestCommands

/// Status, reports, certificates, snapshots, and what the demo stands on.
@Suite struct OperationTests {
  // MARK: Certificates

  @Test func `an authority is made once, and issues what it is asked for`() async throws {
    let rig = try Rig()
    let trust = rig.folder.path + "/trust"
    #expect(try await rig.run(["pki", "init", trust], connected: false).exitCode == 0)
    let again = try await rig.run(["pki", "init", trust], connected: false)
    #expect(again.exitCode == 1)
    #expect(again.errors.contains("exists already"))

    let outcome = try await rig.run(
      [
        "pki", "issue", trust, "--mission", "IDN-PNH", "--role", "planner", "--name", "rina",
        "--days", "30", "--json",
      ], connected: false)
    #expect(outcome.exitCode == 0)
    let made = try MessageJSON.decode(IssuedCertificate.self, from: outcome.output)
    #expect(made.identity == "spiffe://homeward.example/mission/IDN-PNH/role/planner/rina")
    #expect(made.certificateFile == trust + "/rina.pem" && made.keyFile == trust + "/rina.key")
    #expect(made.expires == Timestamp("2026-02-20T01:00:00Z"))
    #expect(try rig.folder.mode("trust") == 0o700)
    #expect(try rig.folder.mode("trust/rina.key") == 0o600)
    let loaded = try TrustDirectory(path: trust).load("rina").identity()
    #expect(loaded.uri == made.identity)
  }

  @Test func `a credential that is not there is said before anything is called`() throws {
    let endpoint = ServiceEndpoint(
      service: .intake, address: HostPorts(try HostPort(host: "127.0.0.1", port: 1)),
      trust: "/nonexistent", credential: "desk-3")
    let error = try #require(throws: CommandFailure.self) {
      try NetworkConnecting().connect(endpoint)
    }
    #expect(error.description.contains("desk-3") && error.description.contains("/nonexistent"))
  }

  // MARK: Snapshots

  @Test func `a file that is no snapshot is a negative answer with its reason`() async throws {
    let rig = try Rig()
    let path = try rig.folder.write("a.rsnp", String(repeating: "x", count: 5000))
    let outcome = try await rig.run(["snapshot", "verify", path, "--json"], connected: false)
    #expect(outcome.exitCode == 1)
    let check = try MessageJSON.decode(SnapshotCheck.self, from: outcome.output)
    #expect(!check.valid)
    #expect(check.problems.first?.contains("RSNP") == true)
    let missing = try await rig.run(
      ["snapshot", "inspect", rig.folder.path + "/none"], connected: false)
    #expect(missing.exitCode == 1)
    #expect(missing.output.isEmpty)
  }

  // MARK: Status

  private static func position(_ sequence: Int64) throws -> Position {
    Position(
      lineage: WireUUID(high: 1, low: 2), epoch: 1, sequence: sequence,
      hash: try #require(FixedBytes<32>([UInt8](repeating: 3, count: 32))))
  }

  private static func digest(_ byte: UInt8) throws -> FixedBytes<32> {
    try #require(FixedBytes<32>([UInt8](repeating: byte, count: 32)))
  }

  /// Both services, planning some events behind for the first `lag` looks.
  private func rig(
    digest: UInt8, lag: Int = 0, role: Role = .operator, chainIntact: Bool = true
  ) throws -> Rig {
    let looks = Mutex(0)
    let head = try Self.position(1629)
    let late = try Self.position(1600)
    let own = try Self.digest(1)
    let other = try Self.digest(digest)
    var rig = try Rig { _, request, _ in
      switch request {
      case is DigestRequest:
        if role == .planner { throw RPCError(.permissionDenied, "the role may not") }
        return DigestReply(position: head, digest: own, people: 1523)
      case is StatusRequest:
        return ServiceStatus(
          service: "intake", position: head, people: 1523, events: 1629,
          chainIntact: chainIntact, rejectedRowsWaiting: 6, mission: "IDN-PNH")
      case is PlanningStatusRequest:
        let isLate = looks.withLock { count in
          count += 1
          return count <= lag
        }
        return PlanningStatus(
          service: "planning",
          missions: [
            FollowedMission(
              mission: "IDN-PNH", position: isLate ? late : head, people: 1523, digest: other,
              connected: true, departures: 14, planVersion: 1)
          ], chainIntact: true)
      default: throw RPCError(.unimplemented, "not expected")
      }
    }
    rig.role = role
    return rig
  }

  @Test func `in step is the same digest at the same position`() async throws {
    let outcome = try await rig(digest: 1).run(["status"])
    #expect(outcome.exitCode == 0)
    #expect(outcome.output.contains("In step: both digests are 0101010101010101"))
    let json = try await rig(digest: 1).run(["status", "--json"])
    #expect(try MessageJSON.decode(SystemStatus.self, from: json.output).inStep)
  }

  @Test func `another digest is a negative answer`() async throws {
    let outcome = try await rig(digest: 2).run(["status"])
    #expect(outcome.exitCode == 1)
    #expect(outcome.output.contains("NOT in step: at the same event the digests differ"))
  }

  @Test func `a planning service that is behind is waited for when asked`() async throws {
    let hasty = try await rig(digest: 1, lag: 3).run(["status"])
    #expect(hasty.exitCode == 1)
    #expect(hasty.output.contains("29 events behind"))
    let patient = try await rig(digest: 1, lag: 3).run(["status", "--wait", "5"])
    #expect(patient.exitCode == 0)
  }

  @Test func `a role that may not compare is told so, and is not told they agree`() async throws {
    let outcome = try await rig(digest: 1, role: .planner).run(["status", "--json"])
    #expect(outcome.exitCode == 0)
    #expect(!(try MessageJSON.decode(SystemStatus.self, from: outcome.output).inStep))
    let text = try await rig(digest: 1, role: .planner).run(["status"])
    #expect(text.output.contains("not compared"))
  }

  @Test func `a role that may not ask planning gets intake's half`() async throws {
    let outcome = try await rig(digest: 1, role: .intakeOfficer).run(["status"])
    #expect(outcome.exitCode == 0)
    #expect(outcome.output.contains("people of IDN-PNH      1,523"))
    #expect(
      outcome.output.contains("Planning was not asked: the role 'intake-officer' may not."))
    let broken = try await rig(digest: 1, role: .intakeOfficer, chainIntact: false).run(["status"])
    #expect(broken.exitCode == 1)
  }

  @Test func `a broken log is a negative answer`() async throws {
    let outcome = try await rig(digest: 1, chainIntact: false).run(["status"])
    #expect(outcome.exitCode == 1)
    #expect(outcome.output.contains("BROKEN"))
  }

  // MARK: Reports

  @Test func `arrivals say their unit, their clock and their peak`() async throws {
    let monday = try #require(CalendarDate("2026-01-19"))
    let report = ArrivalsReport(
      mission: "IDN-PNH", timeZone: "Asia/Phnom_Penh",
      asOf: try #require(Timestamp("2026-01-21T01:00:00Z")),
      days: [
        ArrivalDay(day: monday, events: 527, late: 3, persons: 520),
        ArrivalDay(day: monday.adding(days: 1), events: 547, persons: 500),
      ], events: 1074, persons: 1020, peak: monday.adding(days: 1), unit: "events", cases: 1021,
      undecidedPairs: 1, personsPeak: monday)
    let rig = try Rig { _, request, _ in
      #expect((request as? ReportRequest)?.from == CalendarDate("2026-01-16"))
      return report
    }
    let outcome = try await rig.run(["report", "arrivals", "--from", "2026-01-16"])
    #expect(
      outcome.output == """
        IDN-PNH, arrivals per day in Asia/Phnom_Penh, counted in events
        as of 2026-01-21 08:00 +07:00
          day             events  persons  recorded late
          Mon 2026-01-19     527      520              3  ############################
          Tue 2026-01-20     547      500                 ############################## peak
        1,074 events in all, most on Tue 2026-01-20
        1,020 persons, each on the day of first arrival, most on Mon 2026-01-19
        1,021 cases
        1 pair of files undecided: persons may be fewer by so many

        """)
  }

  @Test func `a report for publication asks for one, and its table has no formulas`() async throws {
    let rig = try Rig { method, request, _ in
      #expect(method == "profile" && (request as? ReportRequest)?.public == true)
      return ProfileReport(
        mission: "IDN-PNH", asOf: try #require(Timestamp("2026-01-21T01:00:00Z")),
        rows: [
          ProfileRow(dimension: "exit site", value: "=1+1, Bavet", persons: 15),
          ProfileRow(dimension: "exit site", value: "left out", persons: nil),
        ], persons: 15, unit: "persons", cell: 5)
    }
    let outcome = try await rig.run(["report", "profile", "--public", "--csv"])
    #expect(
      outcome.output == """
        mission,as_of,dimension,value,persons\r
        IDN-PNH,2026-01-21T01:00:00Z,exit site,"'=1+1, Bavet",15\r
        IDN-PNH,2026-01-21T01:00:00Z,exit site,left out,\r

        """)
    let text = try await rig.run(["report", "profile", "--public"])
    #expect(text.output.contains("rounded down to multiples of 5"))
  }

  @Test func `a status report says which rules are off`() {
    let report = StatusReport(
      mission: "IDN-PNH", policy: "KHM-2026-01",
      rows: [
        StatusRow(
          caseClass: .docAndFine, intent: .returnHome, travelMode: .assisted, persons: 900),
        StatusRow(
          caseClass: .docAndFine, intent: .returnHome, travelMode: .selfFunded, persons: 100),
        StatusRow(caseClass: .ready, intent: .stay, travelMode: .selfFunded, persons: 23),
      ], persons: 1023, unit: "persons", rulesOff: ["B09"])
    let text = ReportText.text(report, offsetSeconds: 0)
    #expect(text.contains("1,000  document and fine"))
    #expect(text.contains("Switched off by the policy: B09"))
    #expect(text.split(separator: "\n").allSatisfy { TextWidth.columns(String($0)) <= 80 })
  }

  // MARK: Demo

  private static let sampleNames = [
    "samples/arrivals-2026-01.csv", "samples/departures-2026-01.csv",
    "policies/khm-idn-2026-01.json",
  ]

  private func samples(
    _ folder: Folder, _ root: String, program: String, explicit: String? = nil
  ) throws -> SampleFiles {
    for name in Self.sampleNames { try folder.write("\(root)/\(name)", "x") }
    return try SampleFiles(
      folder: explicit, arrivals: nil, departures: nil, policy: nil,
      programDirectory: folder.path + "/" + program, workingDirectory: folder.path + "/elsewhere")
  }

  @Test func `samples are found beside an installed program`() throws {
    let folder = try Folder()
    let files = try samples(folder, "share/homeward", program: "bin")
    #expect(files.arrivals.hasSuffix("/share/homeward/samples/arrivals-2026-01.csv"))
  }

  @Test func `samples are found above a build folder`() throws {
    let folder = try Folder()
    let files = try samples(folder, "Services", program: ".build/x86_64/debug")
    #expect(files.policy == folder.path + "/Services/policies/khm-idn-2026-01.json")
    #expect(files.matching == folder.path + "/Services/matching")
  }

  @Test func `samples that are nowhere are asked for`() async throws {
    let rig = try Rig()
    let outcome = try await rig.run(["demo"], connected: false)
    #expect(outcome.exitCode == 1)
    #expect(outcome.errors.contains("--samples"))
    let wrong = try await rig.run(["demo", "--samples", rig.folder.path], connected: false)
    #expect(wrong.exitCode == 1)
    #expect(wrong.errors.contains("has no samples/ and policies/"))
  }

  @Test func `a demo without the services says what to build and leaves nothing`() async throws {
    let rig = try Rig()
    for name in Self.sampleNames { try rig.folder.write("Services/\(name)", "x") }
    let outcome = try await rig.run(
      ["demo", "--keep", rig.folder.path + "/kept"], connected: false)
    #expect(outcome.exitCode == 1)
    #expect(outcome.errors.contains("intake-service"))
    #expect(rig.folder.names == ["Services"])
  }
}
