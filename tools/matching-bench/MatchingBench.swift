internal import Foundation
internal import InventedPeople
internal import Matching

/// Measures what the matching of people costs, or how right it is: on FEBRL files, or on missions of
/// invented people, with an installed model that knows none of them.
///
///     matching-bench --cases FILE --mapping FILE [--people N] [--seed S] [--json]
///     matching-bench --cases FILE --mapping FILE --febrl FILE [--febrl FILE]
///     matching-bench --cases FILE --mapping FILE --model FILE --missions N [--arrivals CSV --truth CSV]
///     matching-bench --mapping FILE --learn FILE.csv          prints the model that a table teaches
///     matching-bench --mapping FILE --learn invented          prints the model that is installed
@main
enum MatchingBench {
  static func main() async {
    do {
      let arguments = try Arguments(Array(CommandLine.arguments.dropFirst()))
      if let path = arguments.learn {
        print(try Accuracy(arguments).learn(path))
        exit(0)
      }
      let holds =
        if arguments.missions > 0 {
          try Missions(arguments).run()
        } else if arguments.febrl.isEmpty {
          try await Timing(arguments).run()
        } else {
          try Accuracy(arguments).run()
        }
      exit(holds ? 0 : 1)
    } catch {
      FileHandle.standardError.write(Data("matching-bench: \(error)\n".utf8))
      exit(64)
    }
  }
}

struct Arguments {
  struct Unusable: Error, CustomStringConvertible {
    let description: String
  }

  private(set) var mapping = ""
  /// What must be reached.
  private var cases = ""
  private(set) var febrl: [String] = []
  /// A table to learn a model from, or `invented`.
  private(set) var learn: String?
  /// A model that is installed.
  private(set) var model = ""
  /// Invented missions to match.
  private(set) var missions = 0
  /// A file of arrivals, and who each of its rows is.
  private(set) var arrivals = ""
  private(set) var truth = ""
  private(set) var people = 100_000
  private(set) var seed: UInt64 = 20_260_121
  private(set) var json = false

  init(_ words: [String]) throws {
    var words = words[...]
    func value(_ option: String) throws -> String {
      guard let word = words.popFirst() else {
        throw Unusable(description: "\(option) needs a value")
      }
      return word
    }
    while let option = words.popFirst() {
      switch option {
      case "--mapping": mapping = try value(option)
      case "--cases": cases = try value(option)
      case "--febrl": febrl.append(try value(option))
      case "--learn": learn = try value(option)
      case "--model": model = try value(option)
      case "--missions": missions = Int(try value(option)) ?? 0
      case "--arrivals": arrivals = try value(option)
      case "--truth": truth = try value(option)
      case "--people": people = Int(try value(option)) ?? 0
      case "--seed": seed = UInt64(try value(option)) ?? 0
      case "--json": json = true
      default: throw Unusable(description: "there is no option '\(option)'")
      }
    }
    guard !mapping.isEmpty else { throw Unusable(description: "--mapping is needed") }
    guard !cases.isEmpty || learn != nil else {
      throw Unusable(description: "--cases is needed")
    }
    guard missions == 0 || !model.isEmpty else {
      throw Unusable(description: "--missions needs --model")
    }
    guard arrivals.isEmpty == truth.isEmpty else {
      throw Unusable(description: "--arrivals and --truth go together")
    }
    guard (100...1_000_000).contains(people) else {
      throw Unusable(description: "--people is between 100 and 1000000")
    }
  }

  func readMapping() throws -> MatchMapping {
    let data = try Data(contentsOf: URL(fileURLWithPath: mapping))
    return try JSONDecoder().decode(MatchMapping.self, from: data)
  }

  func readModel() throws -> MatchModel {
    let data = try Data(contentsOf: URL(fileURLWithPath: model))
    return try JSONDecoder().decode(MatchModel.self, from: data)
  }

  func readBars() throws -> Bars { try Bars(cases) }

  /// Prints a figure with the bar that it must reach, or must not exceed.
  ///
  /// - Parameter subject: what it was measured on, where a bar stands for several.
  /// - Returns: whether it holds.
  func report(_ bar: Bars.Bar, _ value: Double, on subject: String = "") -> Bool {
    let holds = bar.holds(value)
    let shown = (value * 10_000).rounded() / 10_000
    let name = subject.isEmpty ? bar.name : "\(bar.name), \(subject)"
    if json {
      print(
        "{\"bench\":\"matching\",\"case\":\"\(name)\",\"value\":\(shown),\"unit\":\"\(bar.unit)\","
          + "\"\(bar.atMost == nil ? "at_least" : "at_most")\":\(bar.line),\"holds\":\(holds)}")
    } else {
      print(
        "\(name): \(shown) \(bar.unit) (\(bar.atMost == nil ? "at least" : "at most") \(bar.line))"
          + (holds ? "" : "  FAILS"))
    }
    return holds
  }
}
