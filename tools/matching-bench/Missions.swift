internal import Foundation
internal import InventedPeople
internal import Matching

/// Missions that the installed model has never seen: who would be merged, who shown, who missed.
struct Missions {
  /// The first seed; every mission has the next one.
  private static let firstSeed: UInt64 = 9_001

  /// What matching one mission came to.
  private struct Outcome {
    let name: String
    var records = 0
    var repeats = 0
    /// Pairs that would be merged, and those of them that are two people.
    var same = 0
    var wrong = 0
    var review = 0
    /// Repeats that nobody would be shown.
    var lost = 0
  }

  let arguments: Arguments

  init(_ arguments: Arguments) { self.arguments = arguments }

  func run() throws -> Bool {
    let matcher = try Matcher(
      mapping: try arguments.readMapping(), model: try arguments.readModel())
    var outcomes: [Outcome] = []
    for number in 0..<arguments.missions {
      let seed = Self.firstSeed + UInt64(number)
      // Every fourth mission is another country's.
      let (shape, kind): (InventedMission.Shape, String) =
        number % 4 == 3 ? (.queue, "queue") : (.wave, "wave")
      let mission = InventedMission(shape: shape, seed: seed)
      outcomes.append(
        try match(
          mission.records, mission.persons.mapValues(String.init), matcher, "\(kind) \(seed)"))
    }
    if !arguments.arrivals.isEmpty {
      let (records, persons) = try Self.arrivals(arguments.arrivals, arguments.truth)
      outcomes.append(try match(records, persons, matcher, "sample arrivals"))
    }
    show(outcomes)
    let bars = try arguments.readBars()
    let repeats = outcomes.reduce(0) { $0 + $1.repeats }
    let wrong = outcomes.reduce(0) { $0 + $1.wrong }
    let most = outcomes.map { Double($0.review) / Double(max(1, $0.repeats)) }.max() ?? 0
    let found = Double(repeats - outcomes.reduce(0) { $0 + $1.lost }) / Double(max(1, repeats))
    var holds = arguments.report(try bars["wrong automatic merges, all missions"], Double(wrong))
    holds =
      arguments.report(try bars["pairs to review for each repeat, worst mission"], most) && holds
    return arguments.report(try bars["repeats merged or shown, all missions"], found) && holds
  }

  private func match(
    _ records: [MatchRecord], _ persons: [String: String], _ matcher: Matcher, _ name: String
  ) throws -> Outcome {
    var outcome = Outcome(name: name)
    outcome.records = records.count
    let visits = Dictionary(grouping: records.map(\.id)) { persons[$0] ?? $0 }
    outcome.repeats = visits.values.reduce(0) { $0 + $1.count * ($1.count - 1) / 2 }
    var index = MatchIndex(matcher: matcher)
    for record in records { try index.add(record) }
    let pairs = index.batch().pairs
    let same = pairs.filter { $0.zone == .same }
    outcome.same = same.count
    outcome.wrong = same.count { persons[$0.first] != persons[$0.second] }
    outcome.review = pairs.count - same.count
    outcome.lost =
      outcome.repeats - pairs.count { persons[$0.first] == persons[$0.second] }
    return outcome
  }

  /// Rows that are registered, and who they are.
  private static func arrivals(
    _ path: String, _ truthPath: String
  ) throws -> ([MatchRecord], [String: String]) {
    let rows = try Accuracy.rows(path)
    var records: [MatchRecord] = []
    var persons: [String: String] = [:]
    for line in try Accuracy.rows(truthPath) {
      guard let number = line["row"].flatMap({ Int($0) }), rows.indices.contains(number - 1),
        line["kind"] == "first" || line["kind"] == "repeat"
      else { continue }
      records.append(MatchRecord(id: "row-\(number)", row: rows[number - 1]))
      persons["row-\(number)"] = line["person"]
    }
    return (records, persons)
  }

  private func show(_ outcomes: [Outcome]) {
    func cell(_ text: String, _ width: Int) -> String {
      String(repeating: " ", count: max(0, width - text.count)) + text
    }
    let heads = ["records", "repeats", "merged", "wrong", "review", "lost"]
    var text = "mission         " + heads.map { cell($0, 9) }.joined() + "\n"
    for outcome in outcomes {
      let figures = [
        outcome.records, outcome.repeats, outcome.same, outcome.wrong, outcome.review, outcome.lost,
      ]
      text += outcome.name + String(repeating: " ", count: max(0, 16 - outcome.name.count))
      text += figures.map { cell(String($0), 9) }.joined() + "\n"
    }
    FileHandle.standardError.write(Data(text.utf8))
  }
}
