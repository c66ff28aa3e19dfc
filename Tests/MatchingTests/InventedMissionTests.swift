internal import Foundation
internal import InventedPeople
internal import Matching
internal import Testing

/// Missions of invented people whom the installed model was not learned from. `tools/bench/run matching`
/// goes through more of them.
@Suite struct InventedMissionTests {
  private func installed() throws -> MatchModel {
    let text = try Samples.repository("Services/matching/person.model.json")
    return try JSONDecoder().decode(MatchModel.self, from: Data(text.utf8))
  }

  @Test func `the installed model is what the invented school teaches`() throws {
    let school = InventedMission.school
    let learned = try Matcher.learn(
      school.records, mapping: try Samples.personMapping(), persons: school.persons)
    #expect(try learned == installed(), "matching-bench --learn invented prints the new one")
  }

  @Test(arguments: [
    (InventedMission.Shape.wave, UInt64(501)), (.wave, 502), (.wave, 503), (.queue, 504),
  ])
  func `nobody is merged with somebody else, and hardly a repeat is missed`(
    _ shape: InventedMission.Shape, _ seed: UInt64
  ) throws {
    let mission = InventedMission(shape: shape, seed: seed)
    var index = try Samples.index(try Samples.personMapping(), model: try installed())
    for record in mission.records { try index.add(record) }
    let batch = index.batch()
    let wrong = batch.pairs.filter {
      $0.zone == .same && mission.persons[$0.first] != mission.persons[$0.second]
    }
    #expect(wrong.isEmpty, "\(wrong), seed \(seed)")
    let repeats = mission.repeats
    let review = batch.pairs.count { $0.zone == .review }
    #expect(review <= 3 * repeats.count, "\(review) to review, seed \(seed)")
    let lost = repeats.subtracting(batch.pairs.map { [$0.first, $0.second] })
    #expect(Double(lost.count) <= 0.05 * Double(repeats.count), "\(lost), seed \(seed)")
    #expect(!batch.isLimited)
  }

  @Test func `a mission is the same whenever it is invented, and another with another seed`() {
    let shape = InventedMission.Shape(people: 200, repeats: 20, indonesians: 70, chinese: 15)
    let mission = InventedMission(shape: shape, seed: 7)
    #expect(mission.records == InventedMission(shape: shape, seed: 7).records)
    #expect(
      mission.records.map(\.values) != InventedMission(shape: shape, seed: 8).records.map(\.values))
    #expect(mission.records.count == 220 && Set(mission.persons.values).count == 200)
    #expect(mission.repeats.count >= 20)
  }
}
