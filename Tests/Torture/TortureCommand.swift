internal import Foundation

/// Reads the arguments of `tools/torture`, runs campaigns and prints the table.
package enum TortureCommand {
  private struct Row {
    let name: String
    let result: String
    let done: String
    let held: String
    let seconds: Int
  }

  private static let known = Campaign.all + Campaign.further

  /// - Returns: the exit status.
  package static func run(_ arguments: [String]) async -> Int32 {
    var quick = false
    var count: Int?
    var seed = UInt64.random(in: 0..<1_000_000_000)
    var kind: String?
    var chosen: [Campaign] = []
    var rest = arguments[...]
    while let word = rest.popFirst() {
      switch word {
      case "--quick": quick = true
      case "--cycles", "--count":
        guard let text = rest.popFirst(), let number = Int(text), number > 0 else { return usage() }
        count = number
      case "--seed":
        guard let text = rest.popFirst(), let number = UInt64(text) else { return usage() }
        seed = number
      case "--how":
        guard let word = rest.popFirst() else { return usage() }
        kind = word
      case "all": chosen = Campaign.all
      case "help", "--help", "-h":
        _ = usage()
        return 0
      default:
        guard let campaign = known.first(where: { $0.name == word }) else { return usage() }
        chosen.append(campaign)
      }
    }
    guard !chosen.isEmpty else { return usage() }
    if let kind, !chosen.allSatisfy({ $0.kinds.contains(kind) }) { return usage() }
    var rows: [Row] = []
    for campaign in chosen {
      print("\(campaign.name): \(campaign.summary); seed \(seed)")
      rows.append(
        await run(
          campaign,
          Budget(count: count, kind: kind, isQuick: quick, seed: seed) { print("  \($0)") }))
      if Task.isCancelled { return Interruption.status }
    }
    printTable(rows)
    return rows.contains { $0.result == "FAILED" } ? 1 : 0
  }

  private static func run(_ campaign: Campaign, _ budget: Budget) async -> Row {
    let start = ContinuousClock.now
    func seconds() -> Int { Int((ContinuousClock.now - start).components.seconds) }
    do {
      let report = try await campaign.run(budget)
      if let skipped = report.skipped { print("  \(skipped)") }
      let result = report.skipped == nil ? "held" : "in part"
      print("  \(report.done): \(report.held)")
      return Row(
        name: campaign.name, result: result, done: report.done, held: report.held,
        seconds: seconds())
    } catch {
      print(Task.isCancelled ? "  interrupted" : "  FAILED: \(error)")
      return Row(
        name: campaign.name, result: "FAILED", done: "", held: "seed \(budget.seed)",
        seconds: seconds())
    }
  }

  private static func printTable(_ rows: [Row]) {
    print("")
    print("campaign   result   seconds  what was done, and what held")
    for row in rows {
      let text = row.done.isEmpty ? row.held : "\(row.done): \(row.held)"
      print("\(pad(row.name, 10)) \(pad(row.result, 8)) \(left("\(row.seconds)", 7))  \(text)")
    }
  }

  /// At once, also into a file.
  private static func print(_ line: String) {
    FileHandle.standardOutput.write(Data((line + "\n").utf8))
  }

  private static func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  private static func left(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }

  private static func usage() -> Int32 {
    print("usage: tools/torture CAMPAIGN... [--count N] [--how KIND] [--quick] [--seed N]")
    print("")
    print("Does bad things to the services and proves what must hold. 'all' runs every campaign;")
    print("--cycles is another word for --count. Exit 1 when something did not hold.")
    print("")
    for campaign in known {
      print("  \(pad(campaign.name, 10)) \(campaign.summary)")
      guard !campaign.kinds.isEmpty else { continue }
      print("  \(pad("", 10)) --how \(campaign.kinds.joined(separator: "|")), by turns without it")
    }
    return 64
  }
}
