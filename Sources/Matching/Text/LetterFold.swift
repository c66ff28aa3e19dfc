/// What a Unicode scalar becomes before names and texts are compared.
enum FoldedScalar: Equatable {
  /// Letters and digits, in lower case, Latin ones without their marks.
  case letters([UInt32])
  /// An apostrophe or a combining mark: dropped without a break.
  case nothing
  /// A hyphen, a space, other punctuation: a break between words.
  case separator
  /// A full stop, which ends an initial, a title or a degree.
  case stop
}

/// Folds scalars without tables: what a letter with a mark is stands in its Unicode name.
enum LetterFold {
  static func fold(_ scalar: Unicode.Scalar) -> FoldedScalar {
    let value = scalar.value
    if value < 0x80 { return foldASCII(value) }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter:
      return foldCased(scalar)
    case .otherLetter, .letterNumber, .spacingMark:
      return .letters([value])
    case .nonspacingMark, .enclosingMark:
      // Vowel signs of Khmer, Thai and the like are part of the word; accents are not.
      return properties.canonicalCombiningClass == .notReordered ? .letters([value]) : .nothing
    case .decimalNumber:
      guard let digit = properties.numericType == .decimal ? properties.numericValue : nil,
        digit >= 0, digit <= 9
      else { return .letters([value]) }
      return .letters([0x30 + UInt32(digit)])
    case .modifierLetter, .modifierSymbol, .format, .control:
      return isSpace(value) ? .separator : .nothing
    case .initialPunctuation, .finalPunctuation:
      // The curly single quotes are typed for apostrophes.
      return value == 0x2018 || value == 0x2019 || value == 0x201b ? .nothing : .separator
    default:
      return .separator
    }
  }

  private static func foldASCII(_ value: UInt32) -> FoldedScalar {
    switch value {
    case 0x61...0x7a, 0x30...0x39: .letters([value])
    case 0x41...0x5a: .letters([value + 0x20])
    case 0x27, 0x60: .nothing
    case 0x2e: .stop
    case 0x00...0x08, 0x0e...0x1f, 0x7f: .nothing
    default: .separator
    }
  }

  private static func isSpace(_ value: UInt32) -> Bool {
    (0x09...0x0d).contains(value) || value == 0x85
  }

  private static func foldCased(_ scalar: Unicode.Scalar) -> FoldedScalar {
    if let letters = latinLetters(named: scalar.properties.name) { return .letters(letters) }
    return .letters(scalar.properties.lowercaseMapping.unicodeScalars.map(\.value))
  }

  /// The plain letters of `LATIN SMALL LETTER E WITH ACUTE` and its like; `nil` for letters of
  /// other scripts, and for Latin letters that have no plain form.
  private static func latinLetters(named name: String?) -> [UInt32]? {
    guard let name else { return nil }
    let words = name.split(separator: " ", maxSplits: 6)
    guard let latin = words.firstIndex(of: "LATIN"), latin <= 1,
      let letter = words.firstIndex(of: "LETTER"), letter + 1 < words.count
    else { return nil }
    let rest = words[(letter + 1)...]
    guard let base = rest.first else { return nil }
    let isPlain = rest.count == 1 || rest[letter + 2] == "WITH"
    if isPlain && (1...2).contains(base.utf8.count) {
      return base.lowercased().unicodeScalars.map(\.value)
    }
    let spelt: String? =
      switch base {
      case "SHARP": "ss"
      case "DOTLESS": "i"
      case "ETH": "d"
      case "THORN": "th"
      case "ENG": "ng"
      default: nil
      }
    return spelt.map { $0.unicodeScalars.map(\.value) }
  }

  /// Whether a folded scalar is a plain Latin letter or a digit.
  static func isLatin(_ unit: UInt32) -> Bool {
    (0x61...0x7a).contains(unit) || (0x30...0x39).contains(unit)
  }
}
