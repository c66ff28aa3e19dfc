internal import SchemaModel

/// How schema names are written in Python.
///
/// No schema name has an underscore, so a name with one is free for the runtime, and an underscore
/// behind a keyword makes a name that nothing else has.
enum PythonNames {
  private static let keywords: Set<String> = [
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue",
    "def", "del", "elif", "else", "except", "finally", "for", "from", "global", "if", "import",
    "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try", "while",
    "with", "yield",
  ]

  /// `intake.v1` as `intake_v1`.
  static func module(package: String) -> String {
    String(package.map { $0 == "." ? "_" : $0 })
  }

  /// A class, or a member of one that is written in source.
  static func identifier(_ name: String) -> String {
    keywords.contains(name) ? name + "_" : name
  }

  /// A Python string literal, ASCII only.
  static func literal(_ text: String) -> String { "\"" + escaped(text) + "\"" }

  /// The inside of a Python string literal, ASCII only.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\\(scalar)"
      case "\n": result += "\\n"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        result += "\\x" + hex(scalar.value, digits: 2)
      case _ where scalar.isASCII: result.unicodeScalars.append(scalar)
      case _ where scalar.value <= 0xFFFF: result += "\\u" + hex(scalar.value, digits: 4)
      default: result += "\\U" + hex(scalar.value, digits: 8)
      }
    }
    return result
  }

  static func hex(_ value: UInt32, digits: Int) -> String {
    let text = String(value, radix: 16)
    return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
  }
}
