internal import Testing
internal import Wire
internal import WireViews

/// Lists in place.
struct ListViewTests {
  /// A list of texts as it lies in a slot.
  private func list(_ texts: [String], width: Int = 0) -> [UInt8] {
    var bytes: [UInt8] = []
    if texts.count < 0x3FFF {
      bytes = [UInt8(texts.count & 0xFF), UInt8(texts.count >> 8 | width << 6)]
    } else {
      bytes = [0xFF, UInt8(0x3F | width << 6)]
      for shift in [0, 8, 16, 24] { bytes.append(UInt8(texts.count >> shift & 0xFF)) }
    }
    for text in texts {
      bytes.append(UInt8(text.utf8.count))
      bytes += [UInt8](repeating: 0, count: (1 << width) - 1)
    }
    for text in texts { bytes += Array(text.utf8) }
    return bytes
  }

  @Test(arguments: [0, 1, 2])
  func `a cursor and positions find the same elements`(_ width: Int) throws {
    let texts = (0..<30).map { String(repeating: "x", count: $0 % 7) }
    let bytes = list(texts, width: width)
    let span = bytes.span
    let view = try WireListView<WireTextView>(span.bytes)
    holds(view.count == 30)
    var cursor = view.cursor()
    for (index, text) in texts.enumerated() {
      guard let next = try cursor.next() else {
        Issue.record("the cursor ends at \(index)")
        return
      }
      holds(next == text)
      holds(try view.element(at: index) == text)
    }
    let isAtEnd = try cursor.next() == nil
    #expect(isAtEnd)
  }

  @Test(arguments: [0x3FFE, 0x3FFF, 0x4000])
  func `a long count is read`(_ count: Int) throws {
    let bytes = list([String](repeating: "", count: count - 1) + ["z"])
    let span = bytes.span
    let view = try WireListView<WireTextView>(span.bytes)
    holds(view.count == count)
    holds(try view.element(at: count - 1) == "z")
  }

  @Test func `no bytes are the empty list`() throws {
    let bytes: [UInt8] = []
    let span = bytes.span
    let view = try WireListView<RawSpan>(span.bytes)
    holds(view.isEmpty)
    var cursor = view.cursor()
    let isAtEnd = try cursor.next() == nil
    #expect(isAtEnd)
  }

  @Test(arguments: [
    [1], [2, 0, 1], [0xFF, 0x3F, 1], [0, 0xC0], [0xFF, 0xBF, 0xFF, 0xFF, 0xFF, 0xFF, 0, 0],
    [0xFF, 0x7F, 0xFF, 0xFF, 0xFF, 0xFF],
  ])
  func `a list whose table does not fit is refused`(_ bytes: [UInt8]) {
    let error = #expect(throws: WireError.self) {
      _ = try WireListView<WireTextView>(bytes.span.bytes)
    }
    #expect(error?.code == .malformed)
  }

  @Test func `an element beyond the end is refused, and the ones before it are read`() throws {
    let bytes: [UInt8] = [3, 0, 1, 200, 0, 0x41, 0x42]
    let span = bytes.span
    let view = try WireListView<WireTextView>(span.bytes)
    holds(try view.element(at: 0) == "A")
    #expect(throws: WireError.self) {
      _ = try WireListView<WireTextView>(bytes.span.bytes).element(at: 1)
    }
    #expect(throws: WireError.self) {
      _ = try WireListView<WireTextView>(bytes.span.bytes).element(at: 2)
    }
  }

  @Test func `fixed elements are read by position`() {
    let bytes: [UInt8] = [1, 0, 0, 1, 0xFF, 0xFF, 9]
    let span = bytes.span
    let view = WireFixedListView<Int16>(span.bytes)
    holds(view.count == 3)
    holds((0..<view.count).map { view[$0] } == [1, 256, -1])
  }
}
