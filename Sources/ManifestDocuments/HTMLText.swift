/// Text that goes into HTML.
package enum HTMLText {
  /// Text as the content of an element or of a quoted attribute. Control characters, which HTML does not
  /// allow, are left out; a line end is a blank.
  package static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\n", "\r", "\t": result += " "
      default:
        guard !isForbidden(scalar) else { continue }
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Control characters and the signs that turn the direction of the text around them: with those a name
  /// could show another name's letters.
  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
