/// How wide text is on a terminal, and what may be shown there.
enum TextWidth {
  /// Columns that a text takes: two for the wide characters of East Asian scripts (Unicode Standard
  /// Annex 11), none for marks that sit on another character.
  static func columns(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + columns($1) }
  }

  private static func columns(_ scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }

  /// The text without anything that could move the cursor or change the terminal's state.
  static func safe(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .surrogate, .privateUse, .lineSeparator, .paragraphSeparator:
        result.append("?")
      // Marks that turn the direction of text could make a line read as another.
      case .format
      where (0x202A...0x202E).contains(scalar.value)
        || (0x2066...0x2069).contains(scalar.value):
        result.append("?")
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Breaks a text at blanks into lines of at most `width` columns; a word that is longer than a
  /// line is broken anywhere.
  static func wrapped(_ text: String, width: Int) -> [String] {
    let limit = max(width, 1)
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.split(separator: " ", omittingEmptySubsequences: true) {
      for piece in pieces(String(word), width: limit) {
        let size = columns(piece)
        if used > 0, used + 1 + size <= limit {
          line += " " + piece
          used += 1 + size
        } else {
          if used > 0 { lines.append(line) }
          line = piece
          used = size
        }
      }
    }
    if used > 0 || lines.isEmpty { lines.append(line) }
    return lines
  }

  private static func pieces(_ word: String, width: Int) -> [String] {
    guard columns(word) > width else { return [word] }
    var result: [String] = []
    var piece = ""
    var used = 0
    for character in word {
      let size = columns(String(character))
      if used > 0, used + size > width {
        result.append(piece)
        piece = ""
        used = 0
      }
      piece.append(character)
      used += size
    }
    if !piece.isEmpty { result.append(piece) }
    return result
  }
}
