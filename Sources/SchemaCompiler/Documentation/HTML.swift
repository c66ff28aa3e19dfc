/// Text on its way into a page. Everything that comes from a schema goes through `escaped`.
enum HTML {
  /// Safe between tags and in quoted attributes.
  static func escaped(_ text: some StringProtocol) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A documentation comment: blank lines part paragraphs, lines that begin with `- ` are a list, and
  /// backquotes mark code, which `link` may turn into a link.
  static func prose(_ text: String, link: (String) -> String?) -> String {
    var result: [String] = []
    var lines: [Substring] = []
    func flush() {
      guard !lines.isEmpty else { return }
      let items = lines.allSatisfy { $0.hasPrefix("- ") || $0.hasPrefix("  ") }
      if items, lines[0].hasPrefix("- ") {
        var list: [String] = []
        for line in lines {
          if line.hasPrefix("- ") {
            list.append(String(line.dropFirst(2)))
          } else {
            list[list.count - 1] += " " + line.drop { $0 == " " }
          }
        }
        result.append("<ul>" + list.map { "<li>\(inline($0, link: link))</li>" }.joined() + "</ul>")
      } else {
        result.append("<p>\(inline(lines.joined(separator: " "), link: link))</p>")
      }
      lines = []
    }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.allSatisfy({ $0 == " " }) { flush() } else { lines.append(line) }
    }
    flush()
    return result.joined(separator: "\n")
  }

  /// One run of text with `code` in it.
  static func inline(_ text: String, link: (String) -> String?) -> String {
    let parts = text.split(separator: "`", omittingEmptySubsequences: false)
    // A backquote without a partner is a backquote.
    guard parts.count % 2 == 1 else { return escaped(text) }
    return parts.enumerated().map { index, part in
      if index % 2 == 0 { return escaped(part) }
      let code = "<code>\(escaped(part))</code>"
      return link(String(part)).map { "<a href=\"\(escaped($0))\">\(code)</a>" } ?? code
    }.joined()
  }

  /// `12345` as `12,345`.
  static func number(_ value: Int) -> String {
    let digits = String(value)
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { result += "," }
      result.append(digit)
    }
    return result
  }

  /// `1 byte`, `2 bytes`.
  static func count(_ value: Int, _ noun: String) -> String {
    "\(number(value)) \(noun)\(value == 1 ? "" : "s")"
  }

  /// Bytes as `02 01`.
  static func hex(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16, uppercase: true) }
      .joined(separator: " ")
  }
}
