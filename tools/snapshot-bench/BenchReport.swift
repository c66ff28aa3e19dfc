internal import Foundation

/// What the bench is asked for.
struct BenchArguments {
  struct Unusable: Error, CustomStringConvertible {
    let description: String
  }

  private(set) var cases = ""
  private(set) var policy = ""
  private(set) var matching = ""
  private(set) var people = 100_000
  private(set) var seed: UInt64 = 20_260_121
  private(set) var isJSON = false

  init(_ words: [String]) throws {
    var words = words[...]
    while let word = words.popFirst() {
      guard word != "--json" else {
        isJSON = true
        continue
      }
      guard let value = words.popFirst() else { throw Self.usage }
      switch word {
      case "--cases": cases = value
      case "--policy": policy = value
      case "--matching": matching = value
      case "--people":
        guard let number = Int(value), (1...1_000_000).contains(number) else { throw Self.usage }
        people = number
      case "--seed":
        guard let number = UInt64(value) else { throw Self.usage }
        seed = number
      default: throw Self.usage
      }
    }
    guard !cases.isEmpty, !policy.isEmpty, !matching.isEmpty else { throw Self.usage }
  }

  private static let usage = Unusable(
    description: "usage: snapshot-bench --cases FILE --policy FILE --matching DIRECTORY "
      + "[--people N] [--seed N] [--json]")
}

/// Prints figures beside what they must reach.
struct BenchReport {
  /// A line of the cases; those of other benches have other fields.
  private struct Bar: Decodable {
    let bench: String
    let name: String?
    let atMost: Double?
    let aim: Double?

    private enum CodingKeys: String, CodingKey {
      case bench, aim
      case name = "case"
      case atMost = "at_most"
    }

    init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      bench = try values.decode(String.self, forKey: .bench)
      name = try values.decodeIfPresent(String.self, forKey: .name)
      atMost = try values.decodeIfPresent(Double.self, forKey: .atMost)
      aim = try? values.decodeIfPresent(Double.self, forKey: .aim)
    }
  }

  private let bars: [Bar]
  private let isJSON: Bool
  private(set) var holds = true

  init(_ arguments: BenchArguments) throws {
    let data = try Data(contentsOf: URL(fileURLWithPath: arguments.cases))
    bars = try JSONDecoder().decode([Bar].self, from: data).filter { $0.bench == "snapshot" }
    isJSON = arguments.isJSON
  }

  func note(_ text: String) {
    if !isJSON { print(text) }
  }

  /// A figure without a bar does not hold.
  mutating func add(_ name: String, _ value: Double) {
    let bar = bars.first { $0.name == name }
    let isReached = bar?.atMost.map { value <= $0 } ?? false
    if !isReached { holds = false }
    let shown = String(format: "%.3f", value)
    if isJSON {
      print(
        #"{"bench": "snapshot", "case": "\#(name)", "value": \#(shown), "holds": \#(isReached)}"#)
      return
    }
    let line = bar?.atMost.map { "at most \($0)" } ?? "no bar"
    let aim = bar?.aim.map { ", aim \($0)" } ?? ""
    print("\(isReached ? "holds " : "MISSES") \(name): \(shown) (\(line)\(aim))")
  }
}
