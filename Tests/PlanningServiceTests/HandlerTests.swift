import RepatriationSchema
import ServiceKit
import Testing
import Wire
import WireRPC

@testable import PlanningService

struct HandlerTests {
  private let departure = Departures.direct("D02", "2026-01-27T13:10:00+07:00")

  // MARK: Departures

  @Test func `a departure is added once, and the same one again changes nothing`() async throws {
    let harness = Harness()
    let client = try harness.client()
    let first = try await client.addDeparture(AddDepartureRequest(departure: departure))
    #expect(!first.repeated)
    #expect(first.sequence == 1)
    let again = try await client.addDeparture(AddDepartureRequest(departure: departure))
    #expect(again.repeated)
    #expect(again.sequence == 1)
    #expect(try await harness.head() == 1)
  }

  @Test func `a departure of the same id with another content is a conflict`() async throws {
    let harness = Harness()
    try await harness.add([departure])
    var other = departure
    other.seats = 41
    let request = AddDepartureRequest(departure: other)
    let error = await #expect(throws: PlanConflict.self) {
      _ = try await harness.client().addDeparture(request)
    }
    #expect(error == PlanConflict(what: "departure D02", version: 1))
  }

  @Test func `an idempotency key stands for one departure`() async throws {
    let harness = Harness()
    let client = try harness.client()
    let options = RPCCallOptions(idempotencyKey: WireUUID(high: 1, low: 2))
    _ = try await client.addDeparture(AddDepartureRequest(departure: departure), options: options)
    let again = try await client.addDeparture(
      AddDepartureRequest(departure: departure), options: options)
    #expect(again.repeated)
    let other = Departures.direct("D03", "2026-01-28T13:10:00+07:00")
    await #expect(throws: PlanConflict.self) {
      _ = try await client.addDeparture(AddDepartureRequest(departure: other), options: options)
    }
  }

  @Test func `departures come in the order of time`() async throws {
    let harness = Harness()
    try await harness.add(Departures.sample.reversed())
    let reply = try await harness.client().departures(DeparturesRequest(mission: "IDN-PNH"))
    #expect(reply.departures == Departures.sample)
  }

  /// One field made wrong, and the name that the refusal must give.
  struct BadField: Sendable, CustomTestStringConvertible {
    let field: String
    let testDescription: String
    let change: @Sendable (inout Departure) -> Void

    init(_ field: String, _ what: String, _ change: @escaping @Sendable (inout Departure) -> Void) {
      self.field = field
      testDescription = what
      self.change = change
    }

    /// Two flights that lead where the departure does.
    private static func flights(of departure: Departure) -> [DepartureFlight] {
      let hour: Int64 = 3_600_000_000
      return [
        DepartureFlight(
          carrier: "Q9", number: "1", from: "KTI", to: "SIN", departsAt: departure.departsAt,
          departsOffsetMinutes: 420,
          arrivesAt: Timestamp(microseconds: departure.departsAt.microseconds + hour),
          arrivesOffsetMinutes: 480),
        DepartureFlight(
          carrier: "Q9", number: "2", from: "SIN", to: "CGK",
          departsAt: Timestamp(microseconds: departure.departsAt.microseconds + 2 * hour),
          departsOffsetMinutes: 480, arrivesAt: departure.arrivesAt, arrivesOffsetMinutes: 420),
      ]
    }

    static let all = [
      BadField("departure.id", "a space in the id") { $0.id = "D 2" },
      BadField("departure.carrier", "no carrier") { $0.carrier = FixedASCII<3>() },
      BadField("departure.number", "no number") { $0.number = "" },
      BadField("departure.legs", "one airport") { $0.legs = ["KTI"] },
      BadField("departure.legs", "lower case") { $0.legs = ["kti", "CGK"] },
      BadField("departure.legs", "a leg to itself") { $0.legs = ["KTI", "KTI"] },
      BadField("departure.departsOffsetMinutes", "an offset of 15 hours") {
        $0.departsOffsetMinutes = 900
      },
      BadField("departure.arrivesAt", "arriving before departing") {
        $0.arrivesAt = Timestamp(microseconds: $0.departsAt.microseconds)
      },
      BadField("departure.arrivesAt", "fifteen days on the way") {
        $0.arrivesAt = Timestamp(microseconds: $0.departsAt.microseconds + 15 * 86_400_000_000)
      },
      BadField("departure.arrivesAt", "arriving at the end of time") {
        $0.arrivesAt = Timestamp(microseconds: .max)
      },
      BadField("departure.departsAt", "a time beyond the calendar") {
        $0.departsAt = Timestamp(microseconds: .min)
      },
      BadField("departure.departsAt", "a year mistyped forwards") {
        $0.departsAt = moment("2206-01-27T13:10:00+07:00")
        $0.arrivesAt = moment("2206-01-27T16:10:00+07:00")
      },
      BadField("departure.departsAt", "a year mistyped backwards") {
        $0.departsAt = moment("2006-01-19T13:10:00+07:00")
        $0.arrivesAt = moment("2006-01-19T16:10:00+07:00")
      },
      BadField("departure.flights", "flights that end elsewhere") {
        $0.flights = flights(of: $0)
        $0.flights[1].to = "SIN"
      },
      BadField("departure.flights", "a flight that begins elsewhere than the last one ended") {
        $0.flights = flights(of: $0)
        $0.flights[1].from = "KUL"
      },
      BadField("departure.flights", "a flight that leaves before the last one arrives") {
        $0.flights = flights(of: $0)
        $0.flights[1].departsAt = $0.departsAt
      },
      BadField("departure.flights", "a flight without a number") {
        $0.flights = flights(of: $0)
        $0.flights[0].number = ""
      },
      BadField("departure.flights", "a flight with an offset of 15 hours") {
        $0.flights = flights(of: $0)
        $0.flights[0].arrivesOffsetMinutes = 900
      },
      BadField("departure.seats", "no seat") { $0.seats = 0 },
      BadField("departure.seats", "1,001 seats") { $0.seats = 1_001 },
      BadField("departure.seatsPerStretcher", "a stretcher of 65 seats") {
        $0.seatsPerStretcher = 65
      },
      BadField("departure.stretchers", "more stretchers than seats") { $0.stretchers = 7 },
      BadField("departure.seatCents", "a negative price") { $0.seatCents = -1 },
      BadField("departure.acceptedDocuments", "no document accepted") {
        $0.acceptedDocuments = []
      },
    ]
  }

  @Test(arguments: BadField.all)
  func `a departure that cannot be is refused with its field`(_ bad: BadField) async throws {
    let harness = Harness()
    var wrong = departure
    bad.change(&wrong)
    let request = AddDepartureRequest(departure: wrong)
    let error = await #expect(throws: Rejected.self) {
      _ = try await harness.client().addDeparture(request)
    }
    #expect(error?.field == bad.field)
    #expect(try await harness.head() == 0)
  }

  @Test func `a thousand seats and six stretchers of forty seats are not too many`() async throws {
    let harness = Harness()
    var large = departure
    large.seats = 1_000
    large.stretchers = 6
    try await harness.add([large])
    #expect(try await harness.head() == 1)
  }

  // MARK: Missions

  /// Every method, called for another mission's people.
  @Test func `no method shows or changes another mission's state`() async throws {
    let harness = Harness()
    try await harness.apply([Views.ready(1)])
    try await harness.add([departure])
    _ = try await harness.client().plan(PlanRequest(mission: "IDN-PNH", asOf: asOf))
    let head = try await harness.head()
    let departure = departure
    let client = try harness.client("CHN-PNH")
    let calls: [(String, @Sendable () async throws -> Void)] = [
      (
        "addDeparture",
        { _ = try await client.addDeparture(AddDepartureRequest(departure: departure)) }
      ),
      (
        "departures", { _ = try await client.departures(DeparturesRequest(mission: "IDN-PNH")) }
      ),
      ("plan", { _ = try await client.plan(PlanRequest(mission: "IDN-PNH", asOf: asOf)) }),
      ("manifests", { _ = try await client.manifests(ManifestsRequest(mission: "IDN-PNH")) }),
      (
        "manifest",
        {
          _ = try await client.manifest(
            ManifestRequest(mission: "IDN-PNH", manifest: "IDN-PNH-D02"))
        }
      ),
      (
        "explain",
        {
          _ = try await client.explain(
            ExplainRequest(mission: "IDN-PNH", person: person(1)))
        }
      ),
      ("status", { _ = try await client.status(PlanningStatusRequest(mission: "IDN-PNH")) }),
    ]
    #expect(Set(calls.map(\.0)) == Set(PlanningMethods.descriptor.methods.map(\.name)))
    for (name, call) in calls {
      let error = await #expect(throws: NotYourMission.self, "\(name)") { try await call() }
      #expect(error == NotYourMission(yours: "CHN-PNH", asked: "IDN-PNH"), "\(name)")
    }
    // Nothing is written but that each was refused.
    #expect(try await harness.head() == head + Int64(calls.count))

    // Named as if they were one's own, they are not there.
    await #expect(throws: NotFound.self) {
      _ = try await client.manifest(
        ManifestRequest(mission: "CHN-PNH", manifest: "IDN-PNH-D02"))
    }
    await #expect(throws: NotFound.self) {
      _ = try await client.explain(ExplainRequest(mission: "CHN-PNH", person: person(1)))
    }
    let own = try await client.status(PlanningStatusRequest())
    #expect(own.missions.map(\.mission) == ["CHN-PNH"])
    #expect(own.missions.map(\.people) == [0])
    #expect(try await client.departures(DeparturesRequest(mission: "CHN-PNH")).departures.isEmpty)
    #expect(try await client.manifests(ManifestsRequest(mission: "CHN-PNH")).manifests.isEmpty)
  }

  @Test(arguments: [
    (
      Role.planner,
      ["addDeparture", "departures", "plan", "manifests", "manifest", "explain", "status"]
    ),
    (.approver, ["departures", "manifests", "manifest", "explain", "status"]),
    (.auditor, ["departures", "manifests", "manifest", "status"]), (.operator, ["status"]),
    (.intakeOfficer, []), (.planning, []), (.intake, []),
  ])
  func `each role may call what the schema gives it`(_ role: Role, _ methods: [String]) throws {
    let allowed = PlanningMethods.descriptor.methods.filter { $0.roles.contains(role.rawValue) }
    #expect(allowed.map(\.name) == methods)
  }

  @Test func `a role without the method is turned away before the handler`() async throws {
    let harness = Harness()
    let client = try harness.client("IDN-PNH", .operator)
    let error = await #expect(throws: RPCError.self) {
      _ = try await client.departures(DeparturesRequest(mission: "IDN-PNH"))
    }
    #expect(error?.status == .permissionDenied)
  }

  // MARK: Status

  @Test func `status tells where the views stand and their digest`() async throws {
    let harness = Harness()
    let views = [Views.ready(1), Views.ready(2)]
    try await harness.apply(views.reversed())
    try await harness.add([departure])
    let client = try harness.client()
    _ = try await client.plan(PlanRequest(mission: "IDN-PNH", asOf: asOf))
    let status = try await client.status(PlanningStatusRequest(mission: "IDN-PNH"))
    let followed = try #require(status.missions.first)
    #expect(followed.people == 2)
    #expect(followed.position == Harness.position(2))
    #expect(followed.digest.bytes == Sums.digest(of: try views.map { try $0.encodedBytes() }))
    #expect(followed.departures == 1)
    #expect(followed.planVersion == 1)
    #expect(!followed.quarantined)
    #expect(status.service == "planning")
    #expect(status.position.sequence == 3)
    #expect(status.chainIntact)
  }
}
