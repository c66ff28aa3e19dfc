internal import Foundation
internal import RepatriationSchema
internal import TestSupport
internal import Wire
internal import WireRPC

/// Each write and each sync that a run of intake makes, from its start to its end, fails once: torn, short, with an
/// input or output error, without space.
enum WriteFaultCampaign {
  static let campaign = Campaign(
    name: "io-faults", summary: "a torn write and an I/O error at every write and sync of a run",
    run: run)

  private static let mission = "IDN-PNH"
  private static let people = 8
  /// Exit statuses that are right after a fault: the store failed, or the fault itself ended the process.
  private static let fatal: [Int32] = [74, 75]

  private static let faults: [FaultyDiskFile.Fault] = [
    .tornWrite, .writeFails, .writeFindsNoSpace, .shortWrite, .diskFull, .syncFails,
    .syncFindsNoSpace, .endsBeforeSync,
  ]

  private static func run(_ budget: Budget) async throws -> CampaignReport {
    if let missing = FaultyDiskFile.missing() { throw Finding(missing) }
    let site = try TortureSite(missions: [mission])
    var totals = Totals()
    let (writes, syncs) = try await script(site, fault: nil, index: 0, budget.seed, &totals)
    guard writes > 10, syncs > people else {
      throw Finding("the library saw \(writes) writes and \(syncs) syncs: it is not in place")
    }
    budget.note("a run makes \(writes) writes and \(syncs) syncs")
    var cases: [(fault: FaultyDiskFile.Fault, index: Int)] = []
    for fault in faults {
      for index in 1...(fault.concernsSyncs ? syncs : writes) { cases.append((fault, index)) }
    }
    let all = cases.count
    if let limit = budget.count ?? (budget.isQuick ? 12 : nil), limit < all {
      var random = SeededGenerator(seed: budget.seed)
      cases = Array(cases.shuffled(using: &random).prefix(limit))
    }
    for (number, item) in cases.enumerated() {
      do {
        _ = try await script(site, fault: item.fault, index: item.index, budget.seed, &totals)
      } catch {
        throw Finding("\(error)\n(\(item.fault) at \(item.index), seed \(budget.seed))")
      }
      if number % 100 == 99 { budget.note("\(number + 1) of \(cases.count) faults") }
    }
    return CampaignReport(
      done: "\(cases.count) of \(all) faults (\(writes) writes × 5, \(syncs) syncs × 3)",
      held: "\(totals.acknowledged.grouped) acknowledged, 0 lost; \(totals.exits) processes ended, "
        + "\(totals.refused) answered that the disk is full, \(totals.unhurt) went on rightly; "
        + "all started again")
  }

  private struct Totals {
    var acknowledged = 0
    var exits = 0
    var refused = 0
    var unhurt = 0
  }

  /// Start, people, end; then a start without faults that records who is missing.
  private static func script(
    _ site: TortureSite, fault: FaultyDiskFile.Fault?, index: Int, _ seed: UInt64,
    _ totals: inout Totals
  ) async throws -> (writes: Int, syncs: Int) {
    let data = site.directory.file("data")
    try? FileManager.default.removeItem(atPath: data)
    let disk = try FaultyDiskFile(in: site.directory)
    if let fault { disk.strike(fault, at: index) }
    let ledger = Ledger(seed: seed)
    let desks = Desks(ledger)
    let intake = try site.spawnIntake(
      TortureSite.Start(data: data, environment: disk.environment(folder: data)))
    var waiting: [Ledger.Entry] = []
    var refusal: RPCError?
    if try await site.listening(intake) != nil {
      let client = try site.intake("officer-\(mission)")
      for _ in 0..<people {
        let entry = ledger.begin()
        guard intake.isRunning, refusal == nil else {
          waiting.append(entry)
          continue
        }
        do {
          try await desks.register(entry, mission: mission, client, attempts: 1)
        } catch let error as Finding {
          throw error
        } catch {
          refusal = error as? RPCError
          waiting.append(entry)
        }
      }
    } else {
      waiting = (0..<people).map { _ in ledger.begin() }
    }
    intake.terminate()
    let status = await intake.wait()
    let struck = disk.faults > 0
    if fault == nil {
      guard status == 0, waiting.isEmpty else {
        throw Finding("without a fault intake ended with \(status):\n\(intake.errors)")
      }
    } else if !struck {
      // The run was shorter than the first; nothing happened.
      totals.unhurt += 1
    } else if fatal.contains(status) || status == 1 {
      totals.exits += 1
    } else if refusal?.message.contains("disk is full") == true {
      totals.refused += 1
    } else if status == 0, waiting.isEmpty {
      totals.unhurt += 1
    } else {
      throw Finding(
        "intake ended with \(status), answers: \(refusal.map { "\($0)" } ?? "none")\n"
          + "\(intake.errors.suffix(2_000))")
    }
    var audit = StoreAudit(keyFile: site.intakeKeys)
    try await audit.check(copyOf: data, ledger.acknowledged)
    let again = try await site.startIntake(TortureSite.Start(data: data))
    let client = try site.intake("officer-\(mission)")
    for entry in waiting { try await desks.register(entry, mission: mission, client, attempts: 3) }
    try await site.stop(again)
    try await audit.check(data, ledger.acknowledged)
    guard audit.recorded.count == people else {
      throw Finding("\(people) people were registered and \(audit.recorded.count) are there")
    }
    totals.acknowledged += ledger.count
    return (disk.writes, disk.syncs)
  }
}
