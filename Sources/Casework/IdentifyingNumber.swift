/// A number of a document or a person as it is compared. What is kept and printed stays as it was
/// written: this form is for comparing and looking up alone.
///
/// Letters in upper case and digits, without what people and machines put between them: blanks, hyphens,
/// stops, and the `<` that fills a machine-readable line. Digits of other scripts and full-width letters, as
/// keyboards here type them, are the plain ones. `O` and `0` stay apart: a number may hold both.
package struct IdentifyingNumber: Hashable, Sendable {
  /// What is compared, such as `C1073151`; never empty.
  package let text: String

  /// - Returns: `nil` for what fills a form and is no number: nothing, or one character over and over.
  package init?(_ written: String) {
    let text = Self.folded(written)
    guard Set(text.unicodeScalars).count > 1 else { return nil }
    self.text = text
  }

  /// Letters and digits alone, also of what is no number.
  package static func folded(_ written: String) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in written.unicodeScalars {
      let properties = scalar.properties
      if properties.numericType == .decimal, let value = properties.numericValue,
        let digit = Unicode.Scalar(0x30 + UInt32(value))
      {
        folded.append(digit)
      } else if (0xFF21...0xFF3A).contains(scalar.value)
        || (0xFF41...0xFF5A).contains(scalar.value),
        let plain = Unicode.Scalar(scalar.value - 0xFEE0)
      {
        folded.append(contentsOf: plain.properties.uppercaseMapping.unicodeScalars)
      } else if properties.isAlphabetic {
        folded.append(contentsOf: properties.uppercaseMapping.unicodeScalars)
      }
    }
    return String(folded)
  }
}
