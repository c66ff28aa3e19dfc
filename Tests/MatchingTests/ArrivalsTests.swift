internal import Foundation
internal import Matching
internal import Testing

/// The arrivals of January 2026: 58 repeats among 1,565 people.
@Suite struct ArrivalsTests {
  private struct Arrivals {
    var records: [MatchRecord] = []
    var people: [String: String] = [:]

    /// Rows that are registered, of one mission or of all. Rows that must be refused are nobody's.
    init(mission: String? = nil) throws {
      let rows = Samples.rows(try Samples.repository("Services/samples/arrivals-2026-01.csv"))
      let truth = Samples.rows(try Samples.fixture("arrivals-2026-01.truth.csv"))
      for line in truth {
        guard let number = line["row"].flatMap({ Int($0) }), rows.indices.contains(number - 1),
          line["kind"] == "first" || line["kind"] == "repeat",
          mission == nil || rows[number - 1]["mission"] == mission
        else { continue }
        records.append(MatchRecord(id: "row-\(number)", row: rows[number - 1]))
        people["row-\(number)"] = line["person"]
      }
    }

    var repeats: Set<[String]> {
      let ids = Dictionary(grouping: people.keys) { people[$0] ?? "" }.values
      var pairs: Set<[String]> = []
      for group in ids where group.count > 1 {
        let sorted = group.sorted()
        for (index, second) in sorted.enumerated() {
          for first in sorted[..<index] { pairs.insert([first, second]) }
        }
      }
      return pairs
    }
  }

  private func check(_ batch: MatchBatch, _ arrivals: Arrivals) {
    let same = batch.pairs.filter { $0.zone == .same }
    let review = batch.pairs.filter { $0.zone == .review }
    let wrong = same.filter { arrivals.people[$0.first] != arrivals.people[$0.second] }
    #expect(wrong.isEmpty, "wrong automatic merges")
    let offered = Set(batch.pairs.map { [$0.first, $0.second] })
    #expect(arrivals.repeats.subtracting(offered).isEmpty, "repeats that nobody is shown")
    #expect(review.count <= 3 * arrivals.repeats.count, "\(review.count) pairs to review")
    // Most repeats with an equal number need nobody's time.
    #expect(same.count >= 40)
    #expect(!batch.isLimited)
    for pair in batch.pairs { #expect(!pair.evidence.isEmpty) }
  }

  @Test func `every repeat is merged or shown, and nobody else is merged`() throws {
    let arrivals = try Arrivals()
    #expect(arrivals.records.count == 1623 && arrivals.repeats.count == 58)
    let mapping = try Samples.personMapping()
    var index = try Samples.index(
      mapping, model: try Matcher.learn(arrivals.records, mapping: mapping))
    for record in arrivals.records { try index.add(record) }
    check(index.batch(), arrivals)
  }

  @Test func `so it is for one mission alone, as its service sees it`() throws {
    let arrivals = try Arrivals(mission: "IDN-PNH")
    #expect(arrivals.repeats.count == 58)
    let mapping = try Samples.personMapping()
    let model = try Matcher.learn(arrivals.records, mapping: mapping)
    var index = try Samples.index(mapping, model: model)
    for record in arrivals.records { try index.add(record) }
    check(index.batch(), arrivals)
    // With the same model the other mission has nobody twice.
    var other = try Samples.index(mapping, model: model)
    for record in try Arrivals(mission: "CHN-PNH").records { try other.add(record) }
    #expect(other.count == 100 && !other.batch().pairs.contains { $0.zone == .same })
  }

  @Test func `the installed model does as well as one learned on the day`() throws {
    let arrivals = try Arrivals()
    let text = try Samples.repository("Services/matching/person.model.json")
    let model = try JSONDecoder().decode(MatchModel.self, from: Data(text.utf8))
    var index = try Samples.index(try Samples.personMapping(), model: model)
    for record in arrivals.records { try index.add(record) }
    check(index.batch(), arrivals)
  }

  @Test func `the desk is shown each repeat when it comes`() throws {
    let arrivals = try Arrivals()
    let mapping = try Samples.personMapping()
    var index = try Samples.index(
      mapping, model: try Matcher.learn(arrivals.records, mapping: mapping))
    var shown: Set<[String]> = []
    for record in arrivals.records {
      for pair in try index.candidates(for: record).pairs {
        shown.insert([pair.first, pair.second])
      }
      try index.add(record)
    }
    #expect(arrivals.repeats.subtracting(shown).isEmpty)
    #expect(shown.count <= 4 * arrivals.repeats.count, "\(shown.count) pairs shown")
  }
}
