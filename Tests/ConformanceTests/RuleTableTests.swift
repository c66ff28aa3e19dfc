internal import Foundation
internal import Testing

/// The tables of Schema/vectors/README.md, which say by what vectors each rule is tested.
struct RuleTableTests {
  private struct Row {
    var rule: String
    /// As vectors describe themselves: `scalars.json: a space`.
    var vectors: [String]
  }

  /// The rows of the table whose head begins with `title`.
  private func rows(below title: String) throws -> [Row] {
    let text = try String(
      contentsOf: Project.vectors.appendingPathComponent("README.md"), encoding: .utf8)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let head = try #require(lines.firstIndex { $0.hasPrefix("| \(title) |") })
    return try lines[(head + 2)...].prefix { $0.hasPrefix("|") }.map { line in
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      try #require(cells.count == 2, "\(line)")
      return Row(rule: cells[0], vectors: try vectors(in: cells[1]))
    }
  }

  /// Reads ``scalars: `a space` · `a delete`; layout: `width 3` ``.
  private func vectors(in cell: String) throws -> [String] {
    var result: [String] = []
    for part in cell.split(separator: "; ") {
      let pieces = part.split(separator: "`", omittingEmptySubsequences: false)
      let file = pieces[0].dropLast(2)
      try #require(pieces[0].hasSuffix(": ") && pieces.count % 2 == 1, "\(part)")
      for index in stride(from: 1, to: pieces.count, by: 2) {
        result.append("\(file).json: \(pieces[index])")
      }
    }
    return result
  }

  private func errors() throws -> [String: String?] {
    Dictionary(
      uniqueKeysWithValues: try Project.loadVectors().map { ($0.description, $0.error) })
  }

  /// The rules that SPEC.md numbers in sections 4 and 5.
  private func rules() throws -> Set<String> {
    let text = try String(
      contentsOf: Project.schemas.appendingPathComponent("SPEC.md"), encoding: .utf8)
    var result: Set<String> = []
    for line in text.split(separator: "\n") {
      for match in line.matches(of: /^- \*\*([MNL][0-9]+)\*\*/) { result.insert("\(match.1)") }
      for match in line.matches(of: /^\| (L[0-9]+) \|/) { result.insert("\(match.1)") }
    }
    return result
  }

  @Test func `every rule of the specification has a refused vector`() throws {
    let rules = try rules()
    #expect(rules.count == 31)
    let rows = try rows(below: "Rule")
    #expect(Set(rows.map(\.rule)) == rules)
    #expect(rows.count == rules.count)
    for row in rows { #expect(!row.vectors.isEmpty, "\(row.rule)") }
  }

  @Test func `every refused vector stands once, at a rule of its code`() throws {
    let codes: [Character: String] = ["M": "MALFORMED", "N": "NON_CANONICAL", "L": "LIMIT"]
    let errors = try errors()
    var listed: [String] = []
    for row in try rows(below: "Rule") {
      let code = try #require(row.rule.first.flatMap { codes[$0] })
      for vector in row.vectors {
        let error = try #require(errors[vector], "\(row.rule) names \(vector), which is not there")
        #expect(error == code, "\(row.rule): \(vector)")
      }
      listed += row.vectors
    }
    #expect(Set(listed).count == listed.count)
    #expect(Set(listed) == Set(errors.filter { $0.value != nil }.keys))
  }

  @Test func `what is accepted beside a rule is there and accepted`() throws {
    let errors = try errors()
    let rows = try rows(below: "Accepted beside it")
    #expect(rows.count >= 15)
    for row in rows {
      #expect(!row.vectors.isEmpty, "\(row.rule)")
      for vector in row.vectors {
        let error = try #require(errors[vector], "\(row.rule) names \(vector), which is not there")
        #expect(error == nil, "\(row.rule): \(vector)")
      }
    }
    for limit in 1...6 {
      let row = try #require(rows.first { $0.rule.hasPrefix("L\(limit): ") })
      #expect(row.vectors.count >= 2, "\(row.rule)")
    }
  }
}
