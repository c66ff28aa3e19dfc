import Foundation
import RepatriationSchema
import SchemaJSON
import TestSupport
import Testing
import Wire

/// The sample month as an officer works it off with the command line: import, compare, decide about every
/// pair that is offered, and read the report.
@Suite struct ArrivalsReviewTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Who stands in a row, by what a reviewer sees of it. Only this reviewer knows.
  private static func persons() throws -> [String: String] {
    func rows(_ path: String) throws -> [[String]] {
      try String(contentsOf: root.appending(path: path), encoding: .utf8)
        .split(whereSeparator: \.isNewline).map {
          $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
    }
    let arrivals = try rows("Services/samples/arrivals-2026-01.csv")
    let truth = try rows("Tests/ArrivalsImportTests/Resources/arrivals-2026-01.truth.csv")
    let name = try #require(arrivals.first?.firstIndex(of: "full_name"))
    var persons: [String: String] = [:]
    for line in truth.dropFirst() where line.count > 2 && !line[2].hasPrefix("reject") {
      let row = arrivals[try #require(Int(line[0]))]
      persons[key(row[name], try #require(Timestamp(row[0])))] = line[1]
    }
    return persons
  }

  private static func key(_ name: String, _ moment: Timestamp) -> String {
    "\(name) \(moment.microseconds)"
  }

  @Test func `with every offered pair decided, the report says what was published`() async throws {
    let deployment = try TestDeployment()
    try await deployment.startIntake()
    func manifest(
      _ arguments: [String], input: String = "", status: Int32 = 0
    ) async throws -> String {
      let result = try await deployment.manifest(as: "idn-officer", arguments, input: input)
      #expect(result.status == status, "\(arguments.first ?? ""): \(result.errors)")
      return result.output
    }
    let file = Self.root.appending(path: "Services/samples/arrivals-2026-01.csv").path
    // Six rows cannot be read.
    _ = try await manifest(["import", file], status: 1)
    let searched = try await manifest(["duplicates", "search", "--merge-same"])
    #expect(searched.contains("merged"), "\(searched)")

    let persons = try Self.persons()
    var confirmed = 0
    while true {
      let list = try MessageJSON.decode(
        DuplicatesReply.self,
        from: try await manifest(["duplicates", "list", "--limit", "100", "--json"]))
      if list.pairs.isEmpty { break }
      for shown in list.pairs {
        let both = try [shown.first, shown.second].map {
          try #require(persons[Self.key($0.fullName, $0.receivedAt)])
        }
        let isOne = both[0] == both[1]
        if isOne { confirmed += 1 }
        _ = try await manifest(
          ["duplicates", isOne ? "confirm" : "dismiss", "\(shown.pair.id)"], input: "I know them.\n"
        )
      }
    }
    #expect(confirmed > 0)

    func report(_ from: String, _ to: String) async throws -> String {
      try await manifest(["report", "arrivals", "--from", from, "--to", to])
    }
    let before = try await report("2026-01-01", "2026-01-18")
    #expect(
      before.contains("\n440 persons,") && before.contains("\n449 events in all,"), "\(before)")
    let wave = try await report("2026-01-16", "2026-01-20")
    #expect(wave.contains("\n1,440 persons,") && wave.contains("\n1,498 events in all,"), "\(wave)")
    #expect(wave.contains("first arrival, most on Mon 2026-01-19"), "\(wave)")
    let monday = try #require(wave.split(separator: "\n").first { $0.contains("Mon 2026-01-19") })
    #expect(monday.split(separator: " ").contains("520"), "\(wave)")
    await deployment.stop()
  }
}
