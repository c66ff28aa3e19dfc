internal import Foundation

/// What must be reached, from `tools/bench/cases.json`, and whether it was.
final class Bars {
  private struct Row: Decodable {
    let bench: String
    let name: String
    let unit: String?
    let atLeast: Double?
    let atMost: Double?

    private enum CodingKeys: String, CodingKey {
      case bench, unit
      case name = "case"
      case atLeast = "at_least"
      case atMost = "at_most"
    }
  }

  private let rows: [Row]
  private(set) var allHold = true

  /// - Parameter path: of the cases; empty for none.
  init(_ path: String) throws {
    guard !path.isEmpty else {
      rows = []
      return
    }
    // Rows of other benches have other fields.
    let rows = try JSONDecoder().decode(
      [Row].self, from: try Data(contentsOf: URL(fileURLWithPath: path)))
    self.rows = rows.filter { $0.bench == "ingest" }
  }

  /// Prints a figure beside its bar.
  func report(_ name: String, _ value: Double) {
    // A small share is not none.
    let scale = abs(value) < 0.1 ? 10_000.0 : 100.0
    let shown = "\((value * scale).rounded() / scale)"
    guard let row = rows.first(where: { $0.name == name }) else {
      print("\(name): \(shown)")
      return
    }
    let holds =
      (row.atLeast.map { value >= $0 } ?? true) && (row.atMost.map { value <= $0 } ?? true)
    let bar = row.atLeast.map { "at least \($0)" } ?? row.atMost.map { "at most \($0)" } ?? ""
    allHold = allHold && holds
    print("\(name): \(shown) \(row.unit ?? ""), \(bar)\(holds ? "" : "  FAILS")")
  }
}
