internal import Foundation
internal import Matching
internal import Testing

/// Files beside the tests, and small indexes.
enum Samples {
  static func fixture(_ name: String) throws -> String {
    let url = try #require(
      Bundle.module.url(forResource: name, withExtension: nil, subdirectory: "Fixtures"))
    return try String(contentsOf: url, encoding: .utf8)
  }

  /// A file of the repository.
  static func repository(_ path: String) throws -> String {
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    return try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
  }

  static func mapping(_ text: String) throws -> MatchMapping {
    try JSONDecoder().decode(MatchMapping.self, from: Data(text.utf8))
  }

  /// The mapping of a person's file, as it is installed.
  static func personMapping() throws -> MatchMapping {
    try mapping(try repository("Services/matching/person.mapping.json"))
  }

  /// Rows by column. The files here have no quotes.
  static func rows(_ text: String) -> [[String: String]] {
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

  /// A mapping of one field.
  static func mapping(
    _ kind: FieldKind, names: NameCustoms = NameCustoms(), unknown: [String] = []
  ) throws -> MatchMapping {
    try MatchMapping(
      name: "one field", automatic: .corroborated, names: names,
      fields: [MatchField(name: "field", kind: kind, columns: ["value"], unknown: unknown)])
  }

  static func index(_ mapping: MatchMapping, model: MatchModel? = nil) throws -> MatchIndex {
    MatchIndex(
      matcher: try Matcher(mapping: mapping, model: model ?? .initial(for: mapping)))
  }

  /// The levels at which two values agree; none when either says nothing.
  static func levels(
    _ kind: FieldKind, _ first: String, _ second: String, names: NameCustoms = NameCustoms(),
    unknown: [String] = []
  ) throws -> [AgreementLevel] {
    var index = try index(try mapping(kind, names: names, unknown: unknown))
    try index.add(MatchRecord(id: "a", row: ["value": first]))
    try index.add(MatchRecord(id: "b", row: ["value": second]))
    let levels = try #require(index.compare("a", "b")).evidence.map(\.level)
    try index.update(MatchRecord(id: "a", row: ["value": second]))
    try index.update(MatchRecord(id: "b", row: ["value": first]))
    let reversed = try #require(index.compare("a", "b")).evidence.map(\.level)
    #expect(Set(levels) == Set(reversed) && levels.count == reversed.count)
    return levels
  }
}

/// A reproducible sequence of numbers: SplitMix64.
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = (state ^ (state >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
