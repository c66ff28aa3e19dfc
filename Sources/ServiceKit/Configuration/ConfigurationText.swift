/// Small helpers on the text of flags, variables and files.
enum ConfigurationText {
  /// Drops spaces and tabs from both ends.
  static func trim(_ text: Substring) -> Substring {
    var result = text
    while let first = result.first, first == " " || first == "\t" { result.removeFirst() }
    while let last = result.last, last == " " || last == "\t" { result.removeLast() }
    return result
  }

  /// Whether `name` is a key: lower-case words of letters and digits joined by single hyphens.
  static func isKey(_ name: some StringProtocol) -> Bool {
    guard name.utf8.count <= ConfigurationFile.maximumKeyBytes else { return false }
    let bytes = Array(name.utf8)
    guard let first = bytes.first, isLower(first), bytes.last != UInt8(ascii: "-") else {
      return false
    }
    var previous = first
    for byte in bytes.dropFirst() {
      guard isLower(byte) || isDigit(byte) || byte == UInt8(ascii: "-") else { return false }
      if byte == UInt8(ascii: "-"), previous == byte { return false }
      previous = byte
    }
    return true
  }

  static func isLower(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")) ~= byte }
  static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")) ~= byte }

  /// A name from outside made fit for an error message: bounded, printable ASCII only.
  static func printable(_ name: some StringProtocol, maximumCharacters: Int = 64) -> String {
    var result = ""
    for scalar in name.unicodeScalars.prefix(maximumCharacters) {
      result.unicodeScalars.append((0x20...0x7E) ~= scalar.value ? scalar : "?")
    }
    return name.unicodeScalars.count > maximumCharacters ? result + "…" : result
  }

  /// The known name that looks most like `name`, if one is close enough to be a slip of the
  /// keyboard; of equally close ones the first.
  static func suggestion(for name: String, among known: [String]) -> String? {
    guard name.utf8.count <= ConfigurationFile.maximumKeyBytes else { return nil }
    var best: (name: String, distance: Int)?
    for candidate in known {
      let distance = editDistance(Array(name.utf8), Array(candidate.utf8))
      guard distance <= max(1, min(name.utf8.count, candidate.utf8.count) / 3) else { continue }
      if distance < (best?.distance ?? .max) { best = (candidate, distance) }
    }
    return best?.name
  }

  /// The number of insertions, deletions, replacements and swaps of neighbours that turn `a` into
  /// `b` (optimal string alignment).
  static func editDistance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var before = [Int](repeating: 0, count: b.count + 1)
    var previous = Array(0...b.count)
    for i in a.indices {
      var current = [i + 1] + [Int](repeating: 0, count: b.count)
      for j in b.indices {
        current[j + 1] = min(
          previous[j + 1] + 1, current[j] + 1, previous[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          current[j + 1] = min(current[j + 1], before[j - 1] + 1)
        }
      }
      before = previous
      previous = current
    }
    return previous[b.count]
  }
}
