import Foundation
import RepatriationSchema
import TestSupport
import Testing
import Wire
import WireRPC

/// No mission sees another's people, through any method of either service.
@Suite(.serialized)
struct IsolationTests {
  private static let canary = "Zyxwcanaria Qvortensis"

  /// A person of IDN-PNH, registered as a desk would.
  private func person(_ name: String = canary) -> RegisterRequest {
    var random = SystemRandomNumberGenerator()
    let moment = Timestamp("2026-01-19T08:00:00+07:00") ?? Timestamp()
    var registration = Registration(
      person: ID(
        WireUUID.version7(
          milliseconds: moment.milliseconds, random: &random)),
      mission: "IDN-PNH", receivedAt: moment, desk: "IDN-1")
    registration.fullName = name
    registration.nationality = "IDN"
    registration.intent = .returnHome
    registration.travelMode = .assisted
    registration.nationalID = "9988776655443322"
    registration.phone = "0888-CANARY-PHONE"
    registration.note = "canary note"
    registration.documents = [
      TravelDocument(
        type: .passport, number: "XCANARY77", expires: CalendarDate("2031-01-01"),
        custody: .holder)
    ]
    return RegisterRequest(registration: registration)
  }

  private func options() -> RPCCallOptions {
    var random = SystemRandomNumberGenerator()
    return RPCCallOptions(idempotencyKey: .version4(random: &random))
  }

  @Test func `nothing of one mission is told to another`() async throws {
    let site = try TestDeployment()
    try await site.startIntake()
    try await site.startPlanning()
    let officer = try site.intake(as: "idn-officer")
    let request = person()
    let reply = try await officer.register(request, options: options())
    let id = reply.person

    let foreign = try site.intake(as: "chn-officer")
    let liaison = try site.intake(as: "chn-liaison")
    let planner = try site.intake(as: "chn-planner")
    let reports = try site.reports(as: "chn-planner")
    let follower = try site.intake(as: "chn-planning")

    await refused { _ = try await foreign.register(person(), options: options()) }
    await refused { _ = try await foreign.show(ShowRequest(person: id)) }
    await refused {
      _ = try await foreign.update(
        UpdateRequest(person: id, change: .assessmentOffered), options: options())
    }
    await refused {
      _ = try await foreign.placeHold(
        PlaceHoldRequest(
          person: id, hold: ID(.version4(random: &anyRandom)), kind: .police,
          authority: "police", reason: "inquiry"), options: options())
    }
    await refused {
      _ = try await liaison.releaseHold(
        ReleaseHoldRequest(
          person: id, hold: ID(.version4(random: &anyRandom)), reason: "none"),
        options: options())
    }
    await refused {
      _ = try await foreign.keepApart(
        KeepApartRequest(
          first: id, second: ID(.version4(random: &anyRandom)), reason: "none"),
        options: options())
    }
    await refused {
      _ = try await foreign.defineGroup(
        DefineGroupRequest(
          group: Group(
            id: ID(.version4(random: &anyRandom)), kind: .family,
            members: [GroupMember(person: id)])), options: options())
    }
    #expect(try await foreign.search(SearchRequest(text: "Zyxwcanaria")).hits.isEmpty)
    #expect(try await foreign.search(SearchRequest(text: "XCANARY77")).hits.isEmpty)
    // Sealed by its own planning, which nobody should have brought to do so.
    await refused {
      _ = try await planner.travelNames(
        TravelNamesRequest(
          revision: try site.sealed([id], of: "CHN-PNH", by: "chn-planning"), purpose: "test",
          recipient: "test", document: .data))
    }
    for mission in ["IDN-PNH", "CHN-PNH"] {
      for credential in ["idn-planning", "chn-planning", "chn-planner", "intake"]
      where mission != "CHN-PNH" || credential != "chn-planning" {
        await #expect(throws: Rejected.self, "\(mission) \(credential)") {
          _ = try await planner.travelNames(
            TravelNamesRequest(
              revision: try site.sealed([id], of: mission, by: credential), purpose: "test",
              recipient: "test", document: .data))
        }
      }
    }
    await refused { _ = try await reports.arrivals(ReportRequest(mission: "IDN-PNH")) }
    await refused { _ = try await reports.statusReport(ReportRequest(mission: "IDN-PNH")) }
    await refused { _ = try await planner.status(StatusRequest(mission: "IDN-PNH")) }
    await refused { _ = try await follower.digest(DigestRequest(mission: "IDN-PNH")) }
    await refused {
      try await follower.follow(FollowRequest(mission: "IDN-PNH")) { items in
        for try await _ in items {}
      }
    }
    await refused {
      try await follower.snapshot(SnapshotRequest(mission: "IDN-PNH")) { slices in
        for try await _ in slices {}
      }
    }
    await refused {
      _ = try await foreign.reportRejects(
        ReportRejectsRequest(mission: "IDN-PNH", rows: []), options: options())
    }

    let plans = try site.planning(as: "chn-planner")
    await refused { _ = try await plans.departures(DeparturesRequest(mission: "IDN-PNH")) }
    await refused { _ = try await plans.manifests(ManifestsRequest(mission: "IDN-PNH")) }
    await refused {
      _ = try await plans.manifest(
        ManifestRequest(mission: "IDN-PNH", manifest: "IDN-PNH-D01"))
    }
    await refused {
      _ = try await plans.plan(
        PlanRequest(mission: "IDN-PNH", asOf: request.registration.receivedAt))
    }
    await refused {
      _ = try await plans.explain(ExplainRequest(mission: "IDN-PNH", person: id))
    }
    await refused {
      _ = try await plans.explain(ExplainRequest(mission: "CHN-PNH", person: id))
    }
    await refused {
      _ = try await plans.addDeparture(
        AddDepartureRequest(
          departure: Departure(
            id: "D99", mission: "IDN-PNH", legs: ["KTI", "CGK"],
            departsAt: Timestamp("2026-03-01T08:00:00+07:00") ?? Timestamp(),
            arrivesAt: Timestamp("2026-03-01T12:00:00+07:00") ?? Timestamp(), seats: 10)),
        options: options())
    }
    let status = try await plans.status(PlanningStatusRequest())
    #expect(status.missions.allSatisfy { $0.mission == "CHN-PNH" && $0.people == 0 })
    await refused { _ = try await plans.status(PlanningStatusRequest(mission: "IDN-PNH")) }

    // A role may do no more in its own mission than its own.
    let ownPlanner = try site.intake(as: "idn-planner")
    await refused { _ = try await ownPlanner.show(ShowRequest(person: id)) }
    await refused { _ = try await ownPlanner.search(SearchRequest(text: "Zyxwcanaria")) }
    let ownOfficer = try site.planning(as: "idn-officer")
    await refused { _ = try await ownOfficer.manifests(ManifestsRequest(mission: "IDN-PNH")) }
    // The planner's service certificate reads views and no file.
    let ownFollower = try site.intake(as: "idn-planning")
    await refused { _ = try await ownFollower.show(ShowRequest(person: id)) }

    #expect(
      try await officer.show(ShowRequest(person: id)).file.registration.fullName == Self.canary)

    // Nothing personal in metrics, arguments or names of files.
    var told = ""
    for admin in [site.intakeAdmin, site.planningAdmin] {
      let metrics = try await AdminProbe.get("http://\(admin)/metrics")
      #expect(metrics.status == 200)
      told += metrics.body
    }
    for process in [site.intakeProcess, site.planningProcess] {
      let folder = "/proc/\(try #require(process).identifier)"
      for name in ["cmdline", "environ"] {
        let data = try #require(FileManager.default.contents(atPath: "\(folder)/\(name)"))
        told += String(decoding: data, as: UTF8.self)
      }
    }
    told +=
      FileManager.default.enumerator(atPath: site.directory.path)?
      .compactMap { $0 as? String }.joined(separator: "\n") ?? ""
    #expect(told.contains("homeward_calls_total") && told.contains("intake"))

    // Nor in any log, nor on planning's disk.
    await site.stop()
    for word in ["Zyxwcanaria", "Qvortensis", "XCANARY77", "9988776655443322", "CANARY-PHONE"] {
      #expect(!told.contains(word), "\(word) is in metrics, arguments or names of files")
      #expect(!site.logs.contains(word), "\(word) is in a log")
      let files = try filesHolding(word, in: site.directory.file("planning"))
      #expect(files.isEmpty, "\(word) is in \(files)")
    }
  }

  private func refused(
    _ call: () async throws -> Void, sourceLocation: SourceLocation = #_sourceLocation
  ) async {
    do {
      try await call()
      Issue.record("the call was let through", sourceLocation: sourceLocation)
    } catch let error as RPCError {
      let expected: [RPCError.Status] = [.permissionDenied, .notFound]
      #expect(expected.contains(error.status), "\(error)", sourceLocation: sourceLocation)
    } catch {
      let isExpected = error is NotYourMission || error is NotFound
      #expect(isExpected, "\(error)", sourceLocation: sourceLocation)
    }
  }

  private func filesHolding(_ word: String, in directory: String) throws -> [String] {
    let files =
      FileManager.default.enumerator(atPath: directory)?.compactMap { $0 as? String } ?? []
    return files.filter { name in
      guard let data = FileManager.default.contents(atPath: directory + "/" + name) else {
        return false
      }
      return data.range(of: Data(word.utf8)) != nil
    }
  }
}

nonisolated(unsafe) private var anyRandom = SystemRandomNumberGenerator()
