internal import EventStore
internal import Foundation
internal import RepatriationSchema
internal import TestSupport
internal import Wire
internal import WireRPC

/// kill -9 of intake, of planning and of both, also while they start, beside desks that go on registering.
enum KillCampaign {
  static let campaign = Campaign(
    name: "kill", summary: "kill -9 of intake, planning and both at random moments",
    run: run)

  /// Kills of one data directory, before another begins.
  private static let generation = 100
  private static let mission = "IDN-PNH"

  private static func run(_ budget: Budget) async throws -> CampaignReport {
    let target = budget.target(full: 2_000, quick: 10)
    var random = SeededGenerator(seed: budget.seed)
    var kills = 0
    var total = Totals()
    while kills < target {
      let count = min(generation, target - kills)
      let seed = random.next()
      do {
        try await generation(count, seed: seed, &total)
      } catch {
        throw Finding("\(error)\n(kill \(kills + 1) to \(kills + count), seed \(budget.seed))")
      }
      kills += count
      budget.note("\(kills.grouped) kills, \(total.acknowledged.grouped) acknowledged")
    }
    return CampaignReport(
      done: "\(kills.grouped) kills",
      held:
        "\(total.acknowledged.grouped) registrations and \(total.departures.grouped) departures "
        + "acknowledged: 0 lost, 0 gaps, 0 doubles; \(total.repeats.grouped) repeats answered alike; "
        + "\(total.views.grouped) views equal")
  }

  private struct Totals {
    var acknowledged = 0
    var departures = 0
    var repeats = 0
    var views = 0
  }

  private static func generation(
    _ count: Int, seed: UInt64, _ total: inout Totals
  ) async throws {
    var random = SeededGenerator(seed: seed)
    let site = try TortureSite(missions: [mission])
    let ledger = Ledger(seed: seed)
    let desks = Desks(ledger)
    var departures: [String] = []
    var intake = try await site.startIntake()
    var planning = try await site.startPlanning()
    desks.open(4, mission: mission) { try site.intake("officer-\(mission)") }
    let planner = try site.planning("planner-\(mission)")
    var audit = StoreAudit(keyFile: site.intakeKeys)
    for number in 0..<count {
      let victims = Int.random(in: 0..<3, using: &random)
      // Every fourth victim is killed while it starts.
      let early = Int.random(in: 0..<4, using: &random) == 0
      let moment = Duration.milliseconds(Int.random(in: 5...350, using: &random))
      if !early {
        for program in [intake, planning] { _ = try await site.listening(program) }
      }
      let adding = Task { try await add("D\(number)", planner) }
      try await Task.sleep(for: moment, clock: .continuous)
      if victims != 1 { intake.kill() }
      if victims != 0 { planning.kill() }
      if victims != 1 {
        await intake.wait()
        // The ledger first: what is answered from here on comes from no dead process.
        let acknowledged = ledger.acknowledged
        try await audit.check(copyOf: site.intakeData, acknowledged)
        intake = try site.spawnIntake()
      }
      if victims != 0 {
        await planning.wait()
        try await prove(site.planningData)
        planning = try site.spawnPlanning()
      }
      // Nobody answers on a connection to a dead process that the client does not know of yet.
      if victims != 0 { adding.cancel() }
      if try await adding.value { departures.append("D\(number)") }
    }
    for program in [intake, planning] {
      guard try await site.listening(program) != nil else {
        throw Finding("\(program.name) does not start:\n\(program.errors.suffix(2_000))")
      }
    }
    try await desks.close()
    let people = try await site.inStep(mission)
    guard people == ledger.count else {
      throw Finding("\(ledger.count) people were acknowledged and \(people) are there")
    }
    let known = Set(
      try await planner.departures(DeparturesRequest(mission: mission)).departures.map(\.id))
    for departure in departures where !known.contains(departure) {
      throw Finding("an acknowledged departure is lost")
    }
    try await site.stop(planning)
    try await site.stop(intake)
    try await audit.check(site.intakeData, ledger.acknowledged)
    try await compareViews(site)
    total.acknowledged += ledger.count
    total.departures += departures.count
    total.repeats += ledger.repeats
    total.views += people
  }

  /// The views on planning's disk are those on intake's, byte for byte.
  private static func compareViews(_ site: TortureSite) async throws {
    let own = try await StoreAudit.documents(
      site.intakeData, keyFile: site.intakeKeys, table: "view")
    let followed = try await StoreAudit.documents(
      site.planningData, keyFile: site.planningKeys, table: "view")
    let expected = Dictionary(
      uniqueKeysWithValues: own.map { (Array(mission.utf8) + [0] + $0.key, $0.value) })
    guard followed == expected else {
      throw Finding("the views on planning's disk are not those on intake's")
    }
  }

  /// The whole chain of a copy.
  private static func prove(_ directory: String) async throws {
    guard FileManager.default.fileExists(atPath: directory + "/store.sqlite") else { return }
    let copy = try TemporaryDirectory("homeward-audit")
    try StoreAudit.copy(directory, to: copy.path)
    let store = try StoreAudit.open(copy.path)
    do {
      try await store.verifyChain()
    } catch {
      await store.close()
      throw Finding("planning's store does not hold: \(error)")
    }
    await store.close()
  }

  /// - Returns: whether it was acknowledged.
  private static func add(_ id: String, _ planner: PlanningClient) async throws -> Bool {
    var departure = Departure()
    departure.id = id
    departure.mission = mission
    departure.carrier = "Q9"
    departure.number = "225"
    departure.legs = ["KTI", "CGK"]
    departure.departsAt = Timestamp(microseconds: 1_769_500_000_000_000)
    departure.departsOffsetMinutes = 420
    departure.arrivesAt = Timestamp(microseconds: 1_769_500_000_000_000 + 3 * 3_600_000_000)
    departure.arrivesOffsetMinutes = 420
    departure.seats = 40
    departure.seatCents = 14_200
    departure.acceptedDocuments = [.passport]
    let key = WireUUID(bytes: (0..<16).map { _ in UInt8.random(in: .min ... .max) }) ?? WireUUID()
    do {
      _ = try await planner.addDeparture(
        AddDepartureRequest(departure: departure),
        options: RPCCallOptions(timeout: .milliseconds(800), idempotencyKey: key))
      return true
    } catch let error as Rejected {
      throw Finding("a departure was refused: \(error.field): \(error.reason)")
    } catch {
      return false
    }
  }
}
