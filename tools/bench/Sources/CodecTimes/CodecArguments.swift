internal import CodecRecords
internal import Measuring

/// What `tools/bench/run` passes on.
struct CodecArguments {
  struct Key: Hashable {
    let name: String
    let peer: String
  }

  var casesPath = ""
  /// The one case to print, by name.
  var only: String?
  var json = false
  var seed: UInt64 = RandomPeople.usualSeed
  /// What the script measured itself.
  var measured: [Key: Figure] = [:]
  /// What the script has to say about it.
  var notes: [String] = []

  init(_ words: [String]) throws {
    var words = words[...]
    func value(_ option: String) throws -> String {
      guard let word = words.popFirst() else {
        throw MeasuringError.unusable("\(option) needs a value")
      }
      return word
    }
    func number(_ option: String) throws -> Double {
      let text = try value(option)
      guard let number = Double(text), number > 0, number.isFinite else {
        throw MeasuringError.unusable("\(option): '\(text)' is not a number above 0")
      }
      return number
    }
    while let option = words.popFirst() {
      switch option {
      case "--cases": casesPath = try value(option)
      case "--only": only = try value(option)
      case "--json": json = true
      case "--seed":
        let text = try value(option)
        guard let number = UInt64(text) else {
          throw MeasuringError.unusable("--seed: '\(text)' is not a number")
        }
        seed = number
      case "--measured":
        let key = Key(name: try value(option), peer: try value(option))
        measured[key] = Figure(try number(option), peer: try number(option))
      case "--note": notes.append(try value(option))
      default: throw MeasuringError.unusable("there is no option '\(option)'")
      }
    }
    guard !casesPath.isEmpty else { throw MeasuringError.unusable("--cases is needed") }
  }
}
