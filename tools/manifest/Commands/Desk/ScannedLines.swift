internal import Casework
internal import RepatriationSchema
internal import Wire

/// Collects machine-readable lines as a scanner types them, one after the other.
struct ScannedLines: Sendable, Hashable {
  private(set) var lines: [String] = []

  /// Shortest line that is taken for one although its length is wrong, and the fillers in it.
  private static let shortestLine = 26
  private static let leastFillers = 3
  private static let longestLine = 48

  /// Whether a text can only be a line of a machine-readable zone, also a misread one.
  static func looksLikeOne(_ text: String) -> Bool {
    let line = cleaned(text)
    guard (shortestLine...longestLine).contains(line.utf8.count) else { return false }
    let fillers = line.utf8.count { $0 == UInt8(ascii: "<") }
    let allowed = line.utf8.allSatisfy { byte in
      (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "<")
    }
    return allowed && fillers >= leastFillers
  }

  /// In capitals and without blanks, which scanners and copies put into lines.
  static func cleaned(_ text: String) -> String {
    String(text.uppercased().unicodeScalars.filter { !$0.properties.isWhitespace })
  }

  /// The lines of a pasted text when all of it is machine-readable lines; empty otherwise.
  static func lines(in text: String) -> [String] {
    let lines = text.split(whereSeparator: \.isNewline).map { cleaned(String($0)) }
      .filter { !$0.isEmpty }
    guard lines.count > 1, lines.count <= 3, lines.allSatisfy(looksLikeOne) else { return [] }
    return lines
  }

  /// How many lines a zone has that begins with this one.
  private static func count(after first: String) -> Int { first.utf8.count <= 33 ? 3 : 2 }

  /// Whether a text goes on with what was begun, or begins a zone.
  func accepts(_ text: String) -> Bool {
    guard Self.looksLikeOne(text) else { return false }
    // A zone begins with a letter for the kind of document.
    return !lines.isEmpty || "PIACV".contains(Self.cleaned(text).prefix(1))
  }

  /// Takes a line.
  ///
  /// - Returns: all lines when the zone is whole; `nil` while some are missing.
  mutating func take(_ text: String) -> [String]? {
    lines.append(Self.cleaned(text))
    guard let first = lines.first, lines.count >= Self.count(after: first) else { return nil }
    let all = lines
    lines = []
    return all
  }

  /// How many lines are still missing, in words.
  var missing: String {
    guard let first = lines.first else { return "" }
    let rest = Self.count(after: first) - lines.count
    return "Line \(lines.count) of the machine-readable zone is read. Scan or paste the next"
      + (rest > 1 ? " \(rest)." : ".")
  }

  mutating func forget() { lines = [] }
}
