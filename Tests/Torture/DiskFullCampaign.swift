internal import Foundation
internal import Glibc
internal import RepatriationSchema
internal import ServiceKit
internal import TestSupport
internal import Wire
internal import WireRPC

/// A file system of a few MiB runs full under intake, is given space, and everything acknowledged is there.
enum DiskFullCampaign {
  static let campaign = Campaign(
    name: "disk-full", summary: "small file systems run full, then are given space", run: run)

  private static let mission = "IDN-PNH"
  /// KiB of the smallest file system, on which a start just does not fit, and by how much the next is larger.
  private static let smallest = 4_096
  private static let step = 40
  /// What every other start keeps in reserve, in KiB; the rest keep none.
  private static let reserve = 512
  private static let roomy = 262_144

  private static func run(_ budget: Budget) async throws -> CampaignReport {
    let target = budget.target(full: 60, quick: 2)
    var totals = Totals()
    for number in 0..<target {
      let size = smallest + number * (budget.isQuick ? 1_500 : step)
      let reserve = number.isMultiple(of: 2) ? 0 : reserve
      do {
        guard
          try await fill(
            kibibytes: size, reserve: reserve, seed: budget.seed &+ UInt64(number), &totals)
        else {
          return CampaignReport(
            done: "0 file systems", held: "nothing",
            skipped: "skipped: mounting a tmpfs is not allowed here; io-faults fills a disk without"
          )
        }
      } catch {
        throw Finding("\(error)\n(\(size) KiB, seed \(budget.seed))")
      }
    }
    // Where nothing ran full, nothing was looked at.
    guard totals.full * 2 >= target else {
      throw Finding("\(totals.small) of \(target) file systems were too small for a start")
    }
    return CampaignReport(
      done: "\(target) file systems of \(smallest) KiB and more ran full",
      held: "\(totals.acknowledged.grouped) acknowledged, 0 lost; \(totals.full) answered that the "
        + "disk is full and went on reading, \(totals.small) were too small to start; with space "
        + "all went on")
  }

  private struct Totals {
    var acknowledged = 0
    var full = 0
    var small = 0
  }

  private static func mountSmall(_ path: String, kibibytes: Int, again: Bool) -> Bool {
    let flags = UInt(MS_NOSUID | MS_NODEV | (again ? MS_REMOUNT : 0))
    return mount("homeward", path, "tmpfs", flags, "size=\(kibibytes)k,mode=700") == 0
  }

  /// - Returns: false where nothing can be mounted.
  private static func fill(
    kibibytes: Int, reserve: Int, seed: UInt64, _ totals: inout Totals
  ) async throws -> Bool {
    let site = try TortureSite(missions: [mission])
    let path = site.directory.file("small")
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    guard mountSmall(path, kibibytes: kibibytes, again: false) else { return false }
    defer { umount2(path, Int32(MNT_DETACH)) }
    let data = path + "/data"
    let ledger = Ledger(seed: seed)
    let desks = Desks(ledger)
    var start = TortureSite.Start(data: data)
    start.settings = ["--store-reserve", "\(reserve)KiB"]
    let intake = try site.spawnIntake(start)
    var waiting = ledger.begin()
    if let announcement = try await site.listening(intake) {
      let client = try site.intake("officer-\(mission)")
      var refusal: RPCError?
      while refusal == nil {
        do {
          try await desks.register(waiting, mission: mission, client, attempts: 1)
          waiting = ledger.begin()
        } catch let error as RPCError {
          refusal = error
        }
        guard ledger.count < 20_000 else { throw Finding("the file system never ran full") }
      }
      guard refusal?.message.contains("disk is full") == true, intake.isRunning else {
        throw Finding(
          "a full disk was answered with \(refusal.map { "\($0)" } ?? "nothing")\n"
            + "\(intake.errors.suffix(1_000))")
      }
      let digest = try await site.intake("planning-\(mission)").digest(
        DigestRequest(mission: mission))
      guard Int(digest.people) == ledger.count else {
        throw Finding("\(ledger.count) were acknowledged, \(digest.people) can be read")
      }
      // It looks at its store every few seconds.
      try await within(.seconds(20), "intake says that it is not ready while its disk is full") {
        while try await AdminProbe.status("http://\(announcement.admin)/readyz") == 200 {
          try await Task.sleep(for: .milliseconds(50), clock: .continuous)
        }
      }
      intake.terminate()
      let status = await intake.wait()
      guard status == 0 else {
        throw Finding("on a full disk intake ended with \(status):\n\(intake.errors.suffix(1_000))")
      }
      totals.full += 1
    } else {
      await intake.wait()
      totals.small += 1
    }
    guard mountSmall(path, kibibytes: roomy, again: true) else {
      throw Finding("the file system could not be made larger")
    }
    var audit = StoreAudit(keyFile: site.intakeKeys)
    try await audit.check(copyOf: data, ledger.acknowledged)
    let again = try await site.startIntake(start)
    try await desks.register(
      waiting, mission: mission, site.intake("officer-\(mission)"), attempts: 3)
    try await site.stop(again)
    try await audit.check(copyOf: data, ledger.acknowledged)
    totals.acknowledged += ledger.count
    return true
  }
}
