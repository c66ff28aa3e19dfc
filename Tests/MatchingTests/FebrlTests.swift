internal import Matching
internal import Testing

/// The FEBRL benchmarks. Nothing but the mapping file knows their columns, and nothing but the last step
/// reads their ids: weights and lines are learned without the truth.
@Suite struct FebrlTests {
  static let least = 0.995

  /// Records under ids that say nothing, and who each is.
  private func records(_ rows: [[String: String]]) -> ([MatchRecord], [String: String]) {
    var people: [String: String] = [:]
    let records = rows.enumerated().map { number, row in
      let id = "row-\(number)"
      people[id] = (row["rec_id"] ?? "").split(separator: "-").dropFirst().first.map(String.init)
      return MatchRecord(id: id, row: row.filter { $0.key != "rec_id" && $0.key != "soc_sec_id" })
    }
    return (records, people)
  }

  private func measure(_ rows: [[String: String]]) throws -> Double {
    let mapping = try Samples.mapping(try Samples.fixture("febrl.mapping.json"))
    #expect(!mapping.fields.contains { $0.columns.contains("soc_sec_id") })
    let (records, people) = records(rows)
    var index = try Samples.index(mapping, model: try Matcher.learn(records, mapping: mapping))
    for record in records { try index.add(record) }
    let same = index.batch().pairs.filter { $0.zone == .same }
    let right = same.count { people[$0.first] == people[$0.second] }
    let total = Dictionary(grouping: people.values) { $0 }.values.reduce(0) {
      $0 + $1.count * ($1.count - 1) / 2
    }
    return 2 * Double(right) / Double(same.count + total)
  }

  @Test(arguments: ["febrl-dataset1.csv", "febrl-dataset2.csv"])
  func `F1 is reached without the truth`(_ file: String) throws {
    let measure = try measure(Samples.rows(try Samples.fixture(file)))
    #expect(measure >= Self.least, "F1 on \(file): \(measure)")
  }

  /// Other numbers of repeats and more slips than in those files, so that nothing fits only them.
  @Test(arguments: [
    (originals: 600, repeats: 900, most: 5, slips: 1...6, towns: false, least: 0.995),
    (originals: 800, repeats: 800, most: 1, slips: 1...8, towns: false, least: 0.995),
    (originals: 1200, repeats: 80, most: 1, slips: 1...6, towns: false, least: 0.99),
    (originals: 600, repeats: 900, most: 5, slips: 3...10, towns: false, least: 0.985),
    (originals: 700, repeats: 300, most: 5, slips: 1...6, towns: true, least: 0.99),
    (originals: 900, repeats: 60, most: 1, slips: 1...6, towns: true, least: 0.99),
    (originals: 150, repeats: 500, most: 10, slips: 1...6, towns: true, least: 0.99),
  ])
  func `F1 holds with more repeats and more slips`(
    _ shape: (
      originals: Int, repeats: Int, most: Int, slips: ClosedRange<Int>, towns: Bool, least: Double
    )
  ) throws {
    let rows = Samples.rows(try Samples.fixture("febrl-dataset2.csv")).filter {
      $0["rec_id"]?.hasSuffix("org") == true
    }
    let seed: UInt64 = 20_260_121
    var made = FebrlRepeats(rows: rows, seed: seed)
    let all = made.make(
      originals: shape.originals, repeats: shape.repeats, most: shape.most, slips: shape.slips,
      towns: shape.towns)
    let measure = try measure(all)
    #expect(measure >= shape.least, "F1: \(measure), seed \(seed)")
  }

  @Test func `without repeats nobody is the same`() throws {
    let rows = Samples.rows(try Samples.fixture("febrl-dataset2.csv")).filter {
      $0["rec_id"]?.hasSuffix("org") == true
    }
    let mapping = try Samples.mapping(try Samples.fixture("febrl.mapping.json"))
    let (records, _) = records(Array(rows.prefix(1000)))
    let model = try Matcher.learn(records, mapping: mapping)
    var index = try Samples.index(mapping, model: model)
    for record in records { try index.add(record) }
    #expect(index.batch().groups.isEmpty)
  }
}
