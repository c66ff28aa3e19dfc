internal import Testing
internal import Wire
internal import WireViews

/// Texts in place.
struct TextViewTests {
  private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  @Test(arguments: ["", "a", "Dara", "သီတာဝင်း", "e\u{301}", "0123456789abcdefé😀"])
  func `a text reads as what was written`(_ text: String) throws {
    let bytes = bytes(text)
    let span = bytes.span
    let view = WireTextView(span.bytes)
    holds(view == text)
    holds(view.byteCount == bytes.count)
    holds(view.isEmpty == text.isEmpty)
    holds(try view.string.utf8.elementsEqual(text.utf8))
    holds(try view.utf8Span.count == bytes.count)
    holds(!(view == text + "x"))
  }

  @Test func `comparison is by bytes`() {
    let composed = bytes("é")
    let first = composed.span
    // Equal for Swift, two texts on the wire.
    holds(!(WireTextView(first.bytes) == "e\u{301}"))
    let texts = ["", "A", "AB", "AC", "a", "é", "ကa", "ကb", "01234567", "012345678", "012345679"]
    for one in texts {
      for other in texts {
        let left = bytes(one)
        let right = bytes(other)
        let leftSpan = left.span
        let rightSpan = right.span
        let order = WireTextView(leftSpan.bytes).compare(to: WireTextView(rightSpan.bytes))
        holds(order.signum() == WireTextView(leftSpan.bytes).compare(to: other).signum())
        holds((order < 0) == left.lexicographicallyPrecedes(right))
        holds((order == 0) == (left == right))
      }
    }
  }

  @Test(arguments: [
    [0x80], [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
    [0x41, 0xFF], [0xE1, 0x80], [0x30, 0x31, 0x32, 0x33, 0x34, 0x35, 0x36, 0x37, 0xC3],
  ])
  func `bytes that are no text hand out no characters`(_ bytes: [UInt8]) {
    let span = bytes.span
    let view = WireTextView(span.bytes)
    holds(view.byteCount == bytes.count)
    #expect(throws: WireError.self) { try WireTextView(bytes.span.bytes).string }
    #expect(throws: WireError.self) { _ = try WireTextView(bytes.span.bytes).utf8Span.count }
  }
}
