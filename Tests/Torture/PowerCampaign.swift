internal import Foundation
internal import TestSupport

/// The power goes: what intake had not synced is lost, torn and out of order, as pages and names survive by chance.
enum PowerCampaign {
  static let campaign = Campaign(
    name: "power", summary: "power loss: unsynced pages are dropped and come out of order",
    run: run)

  private static let mission = "IDN-PNH"
  /// Crashes of one disk before an empty one takes its place.
  private static let generation = 10
  private static let folder = "data"

  private static func run(_ budget: Budget) async throws -> CampaignReport {
    if let missing = FuseMount.missing() {
      return CampaignReport(
        done: "0 crashes", held: "nothing",
        skipped: "skipped: \(missing); io-faults has the torn writes without it")
    }
    let target = budget.target(full: 500, quick: 4)
    var random = SeededGenerator(seed: budget.seed)
    var totals = Totals()
    while totals.crashes < target {
      let seed = random.next()
      do {
        try await disk(min(generation, target - totals.crashes), seed: seed, &totals)
      } catch {
        throw Finding("\(error)\n(crash \(totals.crashes + 1), seed \(budget.seed))")
      }
      if totals.crashes % 50 == 0 {
        budget.note("\(totals.crashes) crashes, \(totals.acknowledged.grouped) acknowledged")
      }
    }
    return CampaignReport(
      done: "\(totals.crashes) crashes of a FUSE file system",
      held: "\(totals.acknowledged.grouped) acknowledged: 0 lost, 0 gaps, 0 doubles; "
        + "\(totals.unsynced.grouped) unsynced writes at stake, \(totals.syncs.grouped) syncs")
  }

  private struct Totals {
    var crashes = 0
    var acknowledged = 0
    var unsynced = 0
    var syncs = 0
  }

  private static func disk(_ crashes: Int, seed: UInt64, _ totals: inout Totals) async throws {
    var random = SeededGenerator(seed: seed)
    let site = try TortureSite(missions: [mission])
    let ledger = Ledger(seed: seed)
    let desks = Desks(ledger)
    let mountPoint = site.directory.file("disk")
    try FileManager.default.createDirectory(atPath: mountPoint, withIntermediateDirectories: false)
    var disk = CrashDisk()
    var audit = StoreAudit(keyFile: site.intakeKeys)
    for _ in 0..<crashes {
      let mount = try FuseMount(disk, at: mountPoint)
      defer { mount.remove() }
      let intake = try site.spawnIntake(TortureSite.Start(data: mountPoint + "/" + folder))
      // One crash in four comes while intake starts, one in four while it ends.
      let phase = Int.random(in: 0..<4, using: &random)
      if phase > 0 {
        guard try await site.listening(intake) != nil else {
          throw Finding("intake does not start:\n\(intake.errors.suffix(2_000))")
        }
        desks.open(4, mission: mission) { try site.intake("officer-\(mission)") }
      }
      let moment = Int.random(in: 1...(phase == 0 ? 400 : 600), using: &random)
      try await Task.sleep(for: .milliseconds(moment), clock: .continuous)
      if phase == 1 {
        intake.terminate()
        let end = Int.random(in: 0...60, using: &random)
        try await Task.sleep(for: .milliseconds(end), clock: .continuous)
      }
      let (last, syncs) = mount.cutPower()
      intake.kill()
      mount.remove()
      await intake.wait()
      await desks.abandon()
      totals.unsynced += last.unsynced
      totals.syncs += syncs
      let loss = CrashDisk.Loss.allCases.randomElement(using: &random) ?? .pages
      disk = last.afterPowerLoss(loss, using: &random)
      let copy = try TemporaryDirectory("homeward-audit")
      try disk.export(folder, to: copy.path)
      do {
        try await audit.check(copyOf: copy.path, ledger.acknowledged)
      } catch {
        throw Finding("\(error)\n(after the loss of \(loss), phase \(phase))")
      }
      totals.crashes += 1
    }
    totals.acknowledged += ledger.count
  }
}
