/// A mission: the sending country and the place of the post, such as `IDN-PNH`.
///
/// Three capitals for the country (ISO 3166-1 alpha-3), a hyphen, three capitals for the place. Only
/// the form is checked; which missions exist is data.
package struct Mission: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let code: String

  /// - Returns: `nil` when `code` does not have the form `AAA-BBB`.
  package init?(_ code: some StringProtocol) {
    let bytes = Array(code.utf8.prefix(8))
    guard bytes.count == 7 else { return nil }
    for (index, byte) in bytes.enumerated() {
      let isRight =
        index == 3
        ? byte == UInt8(ascii: "-") : (UInt8(ascii: "A")...UInt8(ascii: "Z")) ~= byte
      guard isRight else { return nil }
    }
    self.code = String(code)
  }

  package var description: String { code }

  package static func < (a: Mission, b: Mission) -> Bool { a.code < b.code }
}
