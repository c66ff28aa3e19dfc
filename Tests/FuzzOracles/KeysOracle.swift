internal import ManifestCommands

/// Bytes as a terminal sends them while a desk types.
enum KeysOracle {
  static func check(_ input: [UInt8]) throws(FuzzFinding) {
    var decoder = KeyDecoder()
    var keys: [KeyPress] = []
    for byte in input {
      if let key = decoder.feed(byte) { keys.append(key) }
    }
    try require(keys.count <= input.count, "more keys than bytes")
    for case .paste(let text) in keys {
      // A byte that is no text becomes a mark of three bytes.
      try require(text.utf8.count <= 3 * KeyDecoder.pasteBytes, "a paste over the limit is kept")
    }
    try checkText(input)
    try checkPaste(input)
  }

  /// Text without control characters comes out as it went in.
  private static func checkText(_ input: [UInt8]) throws(FuzzFinding) {
    guard let text = String(validating: input, as: UTF8.self),
      text.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7F })
    else { return }
    var decoder = KeyDecoder()
    var typed = String.UnicodeScalarView()
    for byte in input {
      guard let key = decoder.feed(byte) else { continue }
      guard case .character(let character) = key else {
        throw FuzzFinding("a letter became another key")
      }
      typed.append(contentsOf: character.unicodeScalars)
    }
    try require(typed.elementsEqual(text.unicodeScalars), "text is typed otherwise than it came")
  }

  /// Between its marks a paste is one piece, however it looks, and typing goes on behind it.
  private static func checkPaste(_ input: [UInt8]) throws(FuzzFinding) {
    let end = Array("\u{1B}[201~".utf8)
    guard input.count + end.count <= KeyDecoder.pasteBytes else { return }
    var decoder = KeyDecoder()
    var keys: [KeyPress] = []
    for byte in Array("\u{1B}[200~".utf8) + input + end + [UInt8(ascii: "x")] {
      if let key = decoder.feed(byte) { keys.append(key) }
    }
    guard !contains(end, in: input) else { return }
    try require(
      keys == [.paste(String(decoding: input, as: UTF8.self)), .character("x")],
      "a paste is not one piece")
  }

  private static func contains(_ part: [UInt8], in bytes: [UInt8]) -> Bool {
    guard bytes.count >= part.count else { return false }
    return (0...(bytes.count - part.count)).contains { bytes[$0...].starts(with: part) }
  }
}
