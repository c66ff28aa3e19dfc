internal import Foundation

/// What must be reached, from `tools/bench/cases.json`.
struct Bars {
  struct Bar: Decodable {
    let bench: String
    let name: String
    let unit: String
    let atMost: Double?
    let atLeast: Double?

    private enum CodingKeys: String, CodingKey {
      case bench, unit
      case name = "case"
      case atMost = "at_most"
      case atLeast = "at_least"
    }

    var line: Double { atMost ?? atLeast ?? .nan }

    /// A bar without a line never holds.
    func holds(_ value: Double) -> Bool {
      if let atMost { return value <= atMost }
      return atLeast.map { value >= $0 } ?? false
    }
  }

  private let bars: [Bar]

  init(_ path: String) throws {
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    bars = try JSONDecoder().decode([Bar].self, from: data).filter { $0.bench == "matching" }
  }

  subscript(name: String) -> Bar {
    get throws {
      guard let bar = bars.first(where: { $0.name == name }) else {
        throw Arguments.Unusable(description: "the cases have no '\(name)'")
      }
      return bar
    }
  }
}
