internal import EventStore
internal import Foundation
internal import TestSupport

/// The wall clocks of both services jump up to a year ahead and back, each by itself, while desks go on. What TLS
/// asks for the validity of certificates stays right: a service that is a year off is let in by nobody.
enum ClockCampaign {
  static let campaign = Campaign(
    name: "clock", summary: "the clocks of both services jump by up to a year, ahead and back",
    run: run)

  private static let mission = "IDN-PNH"
  private static let year = 365 * 86_400

  private static func run(_ budget: Budget) async throws -> CampaignReport {
    if let missing = FaultyDiskFile.missing() { throw Finding(missing) }
    let target = budget.target(full: 400, quick: 12)
    var random = SeededGenerator(seed: budget.seed)
    let site = try TortureSite(missions: [mission])
    let ledger = Ledger(seed: budget.seed)
    let desks = Desks(ledger)
    let clocks = try [FaultyDiskFile(in: site.directory), FaultyDiskFile(in: site.directory)]
    func start(_ clock: FaultyDiskFile) -> TortureSite.Start {
      TortureSite.Start(environment: clock.environment(folder: site.directory.file("none")))
    }
    var intake = try await site.startIntake(start(clocks[0]))
    var planning = try await site.startPlanning(start(clocks[1]))
    // The first snapshot is over before a clock jumps: it is signed, and a signature of a moment at which intake's
    // certificate is not valid is refused, as TLS would refuse the connection were its clock to jump too.
    desks.open(1, mission: mission) { try site.intake("officer-\(mission)") }
    try await grows(ledger)
    try await desks.close()
    try await site.inStep()
    desks.open(2, mission: mission) { try site.intake("officer-\(mission)") }
    for jump in 0..<target {
      // The first jump is intake's and a long one, so that no seed is without any.
      let isFirst = jump == 0
      let seconds = Int.random(in: isFirst ? year / 2...year : -year...year, using: &random)
      let clock = isFirst ? 0 : Int.random(in: 0..<2, using: &random)
      clocks[clock].setClock(ahead: Int64(seconds))
      // What two desks had under way was recorded before.
      try await grows(ledger, by: 3)
      try await Task.sleep(for: .milliseconds(40), clock: .continuous)
      if jump % 40 == 19 {
        // A start long ago, or in the far future.
        await site.kill(intake)
        intake = try await site.startIntake(start(clocks[0]))
      } else if jump % 40 == 39 {
        await site.kill(planning)
        planning = try await site.startPlanning(start(clocks[1]))
      }
    }
    try await desks.close()
    let people = try await site.inStep()
    guard people == ledger.count else {
      throw Finding("\(ledger.count) were acknowledged, \(people) are there")
    }
    try await site.stop(planning)
    try await site.stop(intake)
    var audit = StoreAudit(keyFile: site.intakeKeys)
    try await audit.check(site.intakeData, ledger.acknowledged)
    let span = try await recorded(site.intakeData)
    guard span.days > 60 else {
      throw Finding("the recorded times span \(span.days) days: the clocks did not jump")
    }
    return CampaignReport(
      done: "\(target) jumps of up to a year",
      held: "\(ledger.count.grouped) acknowledged: 0 lost, 0 gaps, 0 doubles, in step; recorded "
        + "times span \(span.days) days and go back \(span.back) times, sequences and the "
        + "monotonic clock never")
  }

  /// Waits until so many more registrations are acknowledged.
  private static func grows(_ ledger: Ledger, by count: Int = 1) async throws {
    let before = ledger.count
    try await within(.seconds(60), "a registration is acknowledged") {
      while ledger.count < before + count {
        try await Task.sleep(for: .milliseconds(2), clock: .continuous)
      }
    }
  }

  /// How far the times of the log's events lie apart, and how often the next is earlier.
  private static func recorded(_ directory: String) async throws -> (days: Int, back: Int) {
    let store = try StoreAudit.open(directory)
    var last: StoredEvent?
    var (least, most, back) = (Int64.max, Int64.min, 0)
    while true {
      let after = last?.sequence ?? 0
      let page = try await store.read { try $0.events(after: after, limit: 1_000) }
      for event in page.elements {
        if let last {
          if event.recordedTime < last.recordedTime { back += 1 }
          guard event.monotonicTime >= last.monotonicTime else {
            await store.close()
            throw Finding("the monotonic clock of event \(event.sequence) went back")
          }
        }
        least = min(least, event.recordedTime)
        most = max(most, event.recordedTime)
        last = event
      }
      guard page.hasMore else { break }
    }
    await store.close()
    return (last == nil ? 0 : Int((most - least) / 86_400_000_000), back)
  }
}
