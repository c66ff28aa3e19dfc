internal import Foundation
internal import TestSupport

/// Every answer leaves intake only after a sync of the log that began after the question was sent: as strace sees the
/// system calls of the real program.
enum SyncOrderCampaign {
  static let campaign = Campaign(
    name: "sync-order", summary: "no answer before its completed sync, as strace sees it", run: run)

  private static let mission = "IDN-PNH"
  /// Each sync is made this much longer, so that an answer that does not wait for it comes before its end.
  private static let delayMicroseconds = 3_000
  private static let tool = "/usr/bin/strace"

  private struct Answer {
    let sent: Double
    let received: Double
  }

  private static func run(_ budget: Budget) async throws -> CampaignReport {
    guard FileManager.default.isExecutableFile(atPath: tool) else {
      return CampaignReport(done: "0 answers", held: "nothing", skipped: "skipped: no \(tool)")
    }
    let target = budget.target(full: 2_000, quick: 60)
    let site = try TortureSite(missions: [mission])
    let log = site.directory.file("strace")
    // -D: the tracer is the child's child, so that signals reach intake itself.
    let intake = try await site.startIntake(
      TortureSite.Start(wrapper: [
        tool, "-D", "-f", "-ttt", "-T", "-yy", "-s", "0", "-q", "-o", log,
        "-e", "trace=fdatasync,fsync,write,writev,sendto,sendmsg",
        "-e", "inject=fdatasync:delay_exit=\(delayMicroseconds)",
      ]))
    let ledger = Ledger(seed: budget.seed)
    let desks = Desks(ledger)
    let client = try site.intake("officer-\(mission)")
    var answers: [Answer] = []
    for _ in 0..<target {
      let entry = ledger.begin()
      let sent = Date().timeIntervalSince1970
      try await desks.register(entry, mission: mission, client)
      answers.append(Answer(sent: sent, received: Date().timeIntervalSince1970))
    }
    try await site.stop(intake)
    let calls = try await finished(log)
    var first = 0
    for (number, answer) in answers.enumerated() {
      while first < calls.count, calls[first].began < answer.sent { first += 1 }
      let meanwhile = calls[first...].prefix { $0.began <= answer.received }
      guard let reply = meanwhile.last(where: { !$0.isSync }) else {
        throw Finding("answer \(number + 1) was received and no write of it is in the trace")
      }
      guard meanwhile.contains(where: { $0.isSync && $0.ended <= reply.began }) else {
        throw Finding("answer \(number + 1) left before a sync of the log had been completed")
      }
    }
    var audit = StoreAudit(keyFile: site.intakeKeys)
    try await audit.check(site.intakeData, ledger.acknowledged)
    let syncs = calls.count { $0.isSync }
    return CampaignReport(
      done: "\(answers.count.grouped) answers",
      held: "each written after a sync of the log that began behind its question "
        + "(\(syncs.grouped) syncs, each delayed by \(delayMicroseconds / 1_000) ms)")
  }

  private struct Call {
    let isSync: Bool
    let began: Double
    let ended: Double
  }

  /// The syncs of the log and the writes to sockets, in the order of their beginning.
  private static func finished(_ path: String) async throws -> [Call] {
    var text = ""
    // The tracer writes its last lines after the program has ended.
    try await within(.seconds(20), "strace ends") {
      while !((try? String(contentsOfFile: path, encoding: .utf8))?.contains("+++ exited") ?? false)
      {
        try await Task.sleep(for: .milliseconds(20), clock: .continuous)
      }
    }
    text = try String(contentsOfFile: path, encoding: .utf8)
    var calls: [Call] = []
    var open: [Substring: (isSync: Bool, began: Double)] = [:]
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: true)
      guard words.count == 3, let time = Double(words[1]) else { continue }
      let rest = words[2]
      if rest.hasPrefix("<... ") {
        guard let began = open.removeValue(forKey: words[0]), succeeded(rest) else { continue }
        calls.append(Call(isSync: began.isSync, began: began.began, ended: time))
        continue
      }
      let isSync = rest.contains("sync(") && rest.contains("store.sqlite-wal>")
      guard isSync || rest.contains("<TCP:[") else { continue }
      if rest.hasSuffix("<unfinished ...>") {
        open[words[0]] = (isSync, time)
      } else if succeeded(rest) {
        calls.append(Call(isSync: isSync, began: time, ended: time + duration(rest)))
      }
    }
    return calls.sorted { $0.began < $1.began }
  }

  private static func succeeded(_ call: Substring) -> Bool { !call.contains(" = -1 ") }

  /// What `-T` puts at the end: `<0.000123>`.
  private static func duration(_ call: Substring) -> Double {
    guard let start = call.lastIndex(of: "<"), call.hasSuffix(">") else { return 0 }
    return Double(call[call.index(after: start)...].dropLast()) ?? 0
  }
}
