internal import ArrivalsImport
internal import EventStore
internal import Foundation
internal import MissionPolicy
internal import RepatriationSchema
internal import Sealing
internal import Testing
internal import Wire
internal import WireRPC

@testable internal import IntakeService

/// The arrivals of January 2026 through the service, where 58 registrations are of people who are there
/// already. The truth beside the file is read here alone.
@Suite struct DuplicateArrivalsTests {
  private struct Month {
    let bench: IntakeBench
    /// Who each file is.
    var people: [ID<PersonFile>: String] = [:]

    var repeats: Set<Set<ID<PersonFile>>> {
      let groups = Dictionary(grouping: people.keys) { people[$0] ?? "" }.values
      return Set(
        groups.filter { $0.count > 1 }.flatMap { group in
          group.flatMap { one in group.filter { $0 != one }.map { [one, $0] } }
        })
    }
  }

  private func imported() async throws -> Month {
    var month = Month(bench: try IntakeBench())
    let file = try ArrivalsFile(
      Array(
        try Data(
          contentsOf: IntakeBench.root.appending(path: "Services/samples/arrivals-2026-01.csv"))),
      now: IntakeBench.start, calendar: IntakeBench.policy.calendar)
    let path = IntakeBench.root.appending(
      path: "Tests/MatchingTests/Fixtures/arrivals-2026-01.truth.csv")
    var truth: [Int: String] = [:]
    for line in try String(contentsOf: path, encoding: .utf8).split(whereSeparator: \.isNewline) {
      let cells = line.split(separator: ",")
      if let number = Int(cells[0]) { truth[number] = String(cells[1]) }
    }
    let clients = [
      IntakeBench.idn: try month.bench.client(),
      IntakeBench.chn: try month.bench.client(of: IntakeBench.chn),
    ]
    for row in file.rows {
      let client = try #require(clients[row.registration.mission])
      _ = try await client.register(
        RegisterRequest(
          registration: row.registration, groupKind: row.groupKind, imported: true),
        options: RPCCallOptions(idempotencyKey: row.idempotencyKey))
      let person = try #require(truth[row.row])
      month.people[row.registration.person] = person
    }
    return month
  }

  private func waiting(_ bench: IntakeBench) async throws -> [DuplicatePair] {
    try await bench.allPairs(waiting: true)
  }

  @Test func `every repeat is merged or waits for a reviewer, and nobody else is merged`()
    async throws
  {
    let month = try await imported()
    let bench = month.bench
    #expect(month.repeats.count == 58)
    let shownAtTheDesk = try await waiting(bench)
    #expect(
      month.repeats.isSubset(of: Set(shownAtTheDesk.map { [$0.first, $0.second] })),
      "the desk is shown each repeat when it comes")

    let batch = try await bench.duplicates().compareAll(
      CompareAllRequest(mission: IntakeBench.idn, mergeSame: true))
    #expect(!batch.isLimited && batch.merged >= 36)
    let pairs = try await bench.allPairs()
    let merged = pairs.filter { $0.state == .confirmed }
    #expect(merged.count == Int(batch.merged))
    #expect(
      !merged.contains { month.people[$0.first] != month.people[$0.second] }, "wrong merges")
    let review = try await waiting(bench)
    #expect(review.count == Int(batch.open) && review.count <= 3 * 58, "\(review.count) to review")
    let found = Set((merged + review).map { [$0.first, $0.second] as Set })
    #expect(month.repeats.isSubset(of: found), "repeats lost")

    // Review by somebody who knows: then every person has one file that is not merged.
    for pair in review {
      let isOne = month.people[pair.first] == month.people[pair.second]
      try await bench.decide(isOne ? .confirm : .dismiss, "Asked them.", pair: pair.id)
    }
    #expect(try await waiting(bench).isEmpty)
    let files = try await bench.store.read { reader in
      try reader.scan(IntakeTable.persons, partition: IntakeBench.idn, keys: .all, limit: 5000)
        .elements.map { try PersonFile(encoded: $0.value) }
    }
    let live = files.filter { $0.state != .merged }
    #expect(live.count == 1523 - 58)
    #expect(Set(live.map { month.people[$0.registration.person] }).count == live.count)
    #expect(!files.contains { !$0.possibleDuplicates.isEmpty })
    // A second comparison of everybody asks nothing that was decided.
    let again = try await bench.duplicates().compareAll(
      CompareAllRequest(mission: IntakeBench.idn, mergeSame: true))
    #expect(again.found == 0 && again.open == 0)
    // Nobody of the other mission is somebody else there.
    let other = try await bench.duplicates(of: IntakeBench.chn).compareAll(
      CompareAllRequest(mission: IntakeBench.chn, mergeSame: true))
    #expect(other.compared == 100 && other.merged == 0)
    _ = try await bench.store.verifyChain()
  }
}

extension IntakeBench {
  fileprivate func allPairs(waiting: Bool) async throws -> [DuplicatePair] {
    try await store.read { reader in
      try DuplicatesService.waiting(of: Self.idn, in: reader).compactMap {
        try PairReading.pair($0, mission: Self.idn, in: reader)
      }
    }
  }
}
