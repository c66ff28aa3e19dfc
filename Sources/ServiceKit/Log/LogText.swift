/// Writes text so that it stays on its line and cannot be taken for something else.
enum LogText {
  /// Appends `text` between double quotes, as a JSON string (RFC 8259 section 7).
  ///
  /// Beyond what JSON demands it also escapes DEL, the C1 controls, the Unicode line separators and
  /// the characters that change the direction of text, since a terminal or viewer obeys those.
  static func appendQuoted(_ text: String, limit: Int, to line: inout String) {
    line += "\""
    append(text, limit: limit, to: &line)
    line += "\""
  }

  /// Appends `text` escaped but without quotes.
  static func append(_ text: String, limit: Int, to line: inout String) {
    var byteCount = 0
    for scalar in text.unicodeScalars {
      byteCount += UTF8.width(scalar)
      guard byteCount <= limit else {
        line += "…"
        return
      }
      switch scalar {
      case "\"": line += "\\\""
      case "\\": line += "\\\\"
      case "\n": line += "\\n"
      case "\r": line += "\\r"
      case "\t": line += "\\t"
      default:
        if mustEscape(scalar) {
          let digits = String(scalar.value, radix: 16)
          line += "\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        } else {
          line.unicodeScalars.append(scalar)
        }
      }
    }
  }

  /// Whether `text` can stand in a text record without quotes.
  static func isPlain(_ text: String, limit: Int) -> Bool {
    !text.isEmpty && text.utf8.count <= limit
      && text.utf8.allSatisfy {
        $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\")
          && $0 != UInt8(ascii: "=")
      }
  }

  private static func mustEscape(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isControl { return true }
    // U+2028 and U+2029 separate lines; the others set the direction of text (UAX #9 section 2).
    return switch scalar.value {
    case 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }
}
