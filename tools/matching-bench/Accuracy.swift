internal import Foundation
internal import InventedPeople
internal import Matching

/// Precision and recall on files whose record ids say who is who: `rec-N-org`, `rec-N-dup-M`.
/// Only the last step reads the ids; weights and lines are learned without them.
struct Accuracy {
  let arguments: Arguments

  init(_ arguments: Arguments) { self.arguments = arguments }

  func run() throws -> Bool {
    let mapping = try arguments.readMapping()
    let bar = try arguments.readBars()["F1 on a FEBRL file"]
    var holds = true
    for path in arguments.febrl {
      let rows = try Self.rows(path)
      // Ids that say nothing, so that not even an order can help.
      let records = rows.enumerated().map { number, row in
        MatchRecord(id: "row-\(number)", row: row.filter { $0.key != "rec_id" })
      }
      let model = try Matcher.learn(records, mapping: mapping)
      var index = MatchIndex(matcher: try Matcher(mapping: mapping, model: model))
      for record in records { try index.add(record) }
      holds = score(index.batch(), rows, path, bar) && holds
    }
    return holds
  }

  /// The model that a table teaches, or the invented people that the installed model is learned from,
  /// as a file.
  func learn(_ path: String) throws -> String {
    let mapping = try arguments.readMapping()
    let school = path == "invented" ? InventedMission.school : nil
    let records =
      try school?.records
      ?? Self.rows(path).enumerated().map { MatchRecord(id: "row-\($0)", row: $1) }
    let model = try Matcher.learn(records, mapping: mapping, persons: school?.persons)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    return String(decoding: try encoder.encode(model), as: UTF8.self)
  }

  private func score(
    _ batch: MatchBatch, _ rows: [[String: String]], _ path: String, _ bar: Bars.Bar
  ) -> Bool {
    var people: [String: Substring] = [:]
    var sizes: [Substring: Int] = [:]
    for (number, row) in rows.enumerated() {
      let parts = (row["rec_id"] ?? "").split(separator: "-")
      guard parts.count > 2 else { continue }
      people["row-\(number)"] = parts[1]
      sizes[parts[1], default: 0] += 1
    }
    let total = sizes.values.reduce(0) { $0 + $1 * ($1 - 1) / 2 }
    let same = batch.pairs.filter { $0.zone == .same }
    let right = same.count { people[$0.first] == people[$0.second] }
    let measure = 2 * Double(right) / Double(max(1, same.count + total))
    let name = path.split(separator: "/").last.map(String.init) ?? path
    FileHandle.standardError.write(
      Data(
        ("\(name): \(total) true pairs, \(same.count) taken, \(right) of them right, "
          + "\(batch.pairs.count - same.count) to review\n").utf8))
    return arguments.report(bar, measure, on: name)
  }

  /// Fields of these files have neither quotes nor commas.
  static func rows(_ path: String) throws -> [[String: String]] {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let lines = text.split(whereSeparator: \.isNewline).map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).map {
        $0.trimmingCharacters(in: .whitespaces)
      }
    }
    guard let head = lines.first else { return [] }
    return lines.dropFirst().map { cells in
      Dictionary(zip(head, cells), uniquingKeysWith: { first, _ in first })
    }
  }
}
