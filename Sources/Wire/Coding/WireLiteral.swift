/// Bytes from a base64 literal (RFC 4648 section 4) that generated code embeds, which compiles much
/// faster than an array of numbers.
///
/// - Precondition: the literal is base64 with padding.
public func wireLiteral(_ literal: StaticString) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity(literal.utf8CodeUnitCount / 4 * 3)
  var word: UInt32 = 0
  var bits = 0
  literal.withUTF8Buffer { text in
    for index in 0..<text.count where text[index] != UInt8(ascii: "=") {
      let character = text[index]
      guard let digit = base64Digit(character) else {
        preconditionFailure("a wire literal is base64")
      }
      word = word &<< 6 | digit
      bits += 6
      if bits >= 8 {
        bits -= 8
        result.append(UInt8.wire(word &>> UInt32.wire(bits)))
      }
    }
  }
  return result
}

private func base64Digit(_ character: UInt8) -> UInt32? {
  switch character {
  case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32.wire(character - UInt8(ascii: "A"))
  case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32.wire(character - UInt8(ascii: "a") + 26)
  case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32.wire(character - UInt8(ascii: "0") + 52)
  case UInt8(ascii: "+"): 62
  case UInt8(ascii: "/"): 63
  default: nil
  }
}
