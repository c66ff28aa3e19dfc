/// Strict UTF-8 (wire rule R13): no overlong forms, no surrogates, nothing above U+10FFFF.
enum UTF8Validation {
  /// Whether `bytes` are well-formed (Unicode 15, table 3-7).
  static func isValid(_ bytes: ArraySlice<UInt8>) -> Bool {
    var rest = bytes.makeIterator()
    while let lead = rest.next() {
      let trailCount: Int
      // The range of the first continuation byte; the later ones are always 80–BF.
      var range: ClosedRange<UInt8> = 0x80...0xBF
      switch lead {
      case 0x00...0x7F: continue
      case 0xC2...0xDF: trailCount = 1
      case 0xE0: (trailCount, range) = (2, 0xA0...0xBF)
      case 0xED: (trailCount, range) = (2, 0x80...0x9F)
      case 0xE1...0xEF: trailCount = 2
      case 0xF0: (trailCount, range) = (3, 0x90...0xBF)
      case 0xF1...0xF3: trailCount = 3
      case 0xF4: (trailCount, range) = (3, 0x80...0x8F)
      default: return false
      }
      for _ in 0..<trailCount {
        guard let trail = rest.next(), range.contains(trail) else { return false }
        range = 0x80...0xBF
      }
    }
    return true
  }
}
