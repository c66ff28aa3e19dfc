internal import RepatriationSchema
internal import Sealing
internal import Testing
internal import WireRPC

@testable internal import IntakeService

/// No mission sees another's people, through any method.
@Suite struct MissionTests {
  /// One person of IDN-PNH with a hold and a group.
  private func bench() async throws -> IntakeBench {
    let bench = try IntakeBench()
    try await bench.register(1) {
      $0.group = IntakeBench.id(9)
      $0.documents = [IntakeBench.passport("C1")]
    }
    try await bench.register(2)
    _ = try await bench.client().placeHold(IntakeBench.hold(5), options: bench.key())
    return bench
  }

  @Test func `methods that name a mission say whose the caller is`() async throws {
    let bench = try await bench()
    let idn = IntakeBench.idn
    let officer = try bench.client(of: IntakeBench.chn)
    let reports = try bench.reports(of: IntakeBench.chn)
    let planning = try bench.client("planning", of: IntakeBench.chn)
    let calls: [(String, () async throws -> Void)] = [
      (
        "register",
        {
          _ = try await officer.register(
            RegisterRequest(registration: IntakeBench.registration(7)), options: bench.key())
        }
      ),
      (
        "follow",
        {
          try await planning.follow(FollowRequest(mission: idn)) { stream in
            for try await _ in stream {}
          }
        }
      ),
      (
        "snapshot",
        {
          try await planning.snapshot(SnapshotRequest(mission: idn)) { stream in
            for try await _ in stream {}
          }
        }
      ),
      ("digest", { _ = try await planning.digest(DigestRequest(mission: idn)) }),
      ("arrivals", { _ = try await reports.arrivals(ReportRequest(mission: idn)) }),
      ("statusReport", { _ = try await reports.statusReport(ReportRequest(mission: idn)) }),
      ("status", { _ = try await officer.status(StatusRequest(mission: idn)) }),
      (
        "reportRejects",
        {
          _ = try await officer.reportRejects(
            ReportRejectsRequest(mission: idn), options: bench.key())
        }
      ),
    ]
    for (name, call) in calls {
      let error = await #expect(throws: NotYourMission.self, "\(name)") { try await call() }
      #expect(error == NotYourMission(yours: IntakeBench.chn, asked: idn), "\(name)")
    }
  }

  @Test func `methods that name a person find nobody`() async throws {
    let bench = try await bench()
    let person = IntakeBench.person(1)
    let chn = IntakeBench.chn
    try await bench.register(20, of: chn)
    let officer = try bench.client(of: chn)
    let calls: [(String, () async throws -> Void)] = [
      (
        "update",
        {
          _ = try await officer.update(
            UpdateRequest(person: person, change: .assessmentOffered), options: bench.key())
        }
      ),
      ("show", { _ = try await officer.show(ShowRequest(person: person)) }),
      (
        "placeHold",
        {
          _ = try await officer.placeHold(IntakeBench.hold(6), options: bench.key())
        }
      ),
      (
        "releaseHold",
        {
          _ = try await bench.client("approver", of: chn).releaseHold(
            ReleaseHoldRequest(person: person, hold: IntakeBench.id(5), reason: "done"),
            options: bench.key())
        }
      ),
      (
        "keepApart, first",
        {
          _ = try await officer.keepApart(
            KeepApartRequest(first: person, second: IntakeBench.person(20), reason: "test"),
            options: bench.key())
        }
      ),
      (
        "keepApart, second",
        {
          _ = try await officer.keepApart(
            KeepApartRequest(first: IntakeBench.person(20), second: person, reason: "test"),
            options: bench.key())
        }
      ),
      (
        "defineGroup",
        {
          let members = [IntakeBench.person(20), person].map { GroupMember(person: $0) }
          _ = try await officer.defineGroup(
            DefineGroupRequest(group: Group(id: IntakeBench.id(8), members: members)),
            options: bench.key())
        }
      ),
      (
        "travelNames",
        {
          _ = try await bench.names([1], of: chn)
        }
      ),
    ]
    let before = try await bench.head().sequence
    for (name, call) in calls {
      let error = await #expect(throws: NotFound.self, "\(name)") { try await call() }
      // The same answer as for an id that nobody has.
      #expect(error?.what == "person", "\(name)")
    }
    // Each attempt is written down in the log of the mission that made it, and nothing else.
    #expect(try await bench.denials().count == calls.count)
    #expect(try await bench.denials().allSatisfy { $0.hasSuffix(" id") })
    #expect(try await bench.head().sequence == before + Int64(calls.count))
    let none = try await #require(throws: NotFound.self) {
      try await officer.show(ShowRequest(person: IntakeBench.person(99)))
    }
    #expect(none.what == "person")
  }

  @Test(arguments: ["Person", "1", "T1", "C1", "Person 1"])
  func `a search finds nobody of another mission`(_ text: String) async throws {
    let bench = try await bench()
    #expect(try await !bench.client().search(SearchRequest(text: text)).hits.isEmpty)
    let other = try await bench.client(of: IntakeBench.chn).search(SearchRequest(text: text))
    #expect(other.hits.isEmpty && !other.truncated)
  }

  @Test func `figures count the caller's people only`() async throws {
    let bench = try await bench()
    let officer = try bench.client(of: IntakeBench.chn)
    let reports = try bench.reports(of: IntakeBench.chn)
    #expect(try await officer.status(StatusRequest()).people == 0)
    #expect(try await reports.arrivals(ReportRequest(mission: IntakeBench.chn)).events == 0)
    #expect(try await reports.statusReport(ReportRequest(mission: IntakeBench.chn)).persons == 0)
    let planning = try bench.client("planning", of: IntakeBench.chn)
    #expect(try await planning.digest(DigestRequest(mission: IntakeBench.chn)).people == 0)
  }

  @Test func `a role may do what the schema says and nothing else`() async throws {
    let bench = try await bench()
    let planner = try bench.client("planner")
    let calls: [() async throws -> Void] = [
      { _ = try await planner.show(ShowRequest(person: IntakeBench.person(1))) },
      { _ = try await planner.search(SearchRequest(text: "Person")) },
      { _ = try await planner.digest(DigestRequest(mission: IntakeBench.idn)) },
      {
        _ = try await bench.client("intake-officer").releaseHold(
          ReleaseHoldRequest(person: IntakeBench.person(1), hold: IntakeBench.id(5)),
          options: bench.key())
      },
      {
        _ = try await bench.client("intake-officer").travelNames(
          TravelNamesRequest(purpose: "print", recipient: "Q9", document: .data))
      },
      {
        _ = try await bench.client("auditor").show(ShowRequest(person: IntakeBench.person(1)))
      },
    ]
    for call in calls {
      let error = try await #require(throws: RPCError.self) { try await call() }
      #expect(error.status == .permissionDenied && error.isNotExecuted)
    }
  }
}
