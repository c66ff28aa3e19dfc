internal import Testing
internal import Wire
internal import WireViews

/// The parts of a message, whatever its bytes are.
struct MessageViewTests {
  @Test func `fixed values, bits and slots are found`() throws {
    // Five fixed bytes, two slots of 1 and 2 bytes.
    let bytes: [UInt8] = [5, 2, 7, 0, 1, 0x34, 0x12, 1, 2, 0x41, 0x42, 0x43]
    let span = bytes.span
    let message = try WireMessageView(span.bytes)
    holds(message.fixed(0, as: UInt8.self) == 7)
    holds(message.fixed(3, as: UInt16.self) == 0x1234)
    holds(message.fixed(3, as: UInt16.self, xor: 0xFFFF) == 0xEDCB)
    holds(message.bit(2, 1))
    holds(!message.bit(2, 2))
    holds(message.text(0) == "A")
    holds(message.text(1) == "BC")
    holds(message.slotLength(1) == 2)
  }

  @Test func `what is not written reads as zero, empty, or the default`() throws {
    let bytes: [UInt8] = [1, 0, 9]
    let span = bytes.span
    let message = try WireMessageView(span.bytes)
    holds(message.fixed(0, as: UInt8.self) == 9)
    // A value is there when all of it is.
    holds(message.fixed(0, as: UInt16.self) == 0)
    holds(message.fixed(1, as: Int32.self, xor: 70_000) == 70_000)
    holds(!message.bit(1, 1))
    holds(message.slot(0).byteCount == 0)
    holds(message.slot(60_000).byteCount == 0)
    holds(message.optionalFixed(slot: 3, as: WireUUID.self) == nil)
    let empty = WireMessageView()
    holds(empty.bytes.byteCount == 2)
    holds(empty.fixed(0, as: UInt64.self) == 0)
  }

  @Test(arguments: [0, 1, 2])
  func `slots of every width are found`(_ width: Int) throws {
    let lengths = [3, 0, 11]
    var bytes: [UInt8] = [0, UInt8(3 | width << 6)]
    for length in lengths {
      bytes.append(UInt8(length))
      bytes.append(contentsOf: [UInt8](repeating: 0, count: (1 << width) - 1))
    }
    for (index, length) in lengths.enumerated() {
      bytes.append(contentsOf: [UInt8](repeating: UInt8(65 + index), count: length))
    }
    let span = bytes.span
    let message = try WireMessageView(span.bytes)
    holds(message.text(0) == "AAA")
    holds(message.text(1).isEmpty)
    holds(message.text(2) == "CCCCCCCCCCC")
  }

  @Test(arguments: [0, 1, 7, 8, 9, 15, 16, 17, 62])
  func `any number of slots is added up`(_ count: Int) throws {
    var bytes: [UInt8] = [0, UInt8(count)]
    for index in 0..<count { bytes.append(UInt8(index % 3)) }
    for index in 0..<count {
      bytes.append(contentsOf: [UInt8](repeating: UInt8(index), count: index % 3))
    }
    let span = bytes.span
    let message = try WireMessageView(span.bytes)
    for index in 0..<count {
      let slot = message.slot(index)
      holds(slot.byteCount == index % 3)
      for offset in 0..<slot.byteCount {
        holds(slot.unsafeLoad(fromByteOffset: offset, as: UInt8.self) == UInt8(index))
      }
    }
  }

  @Test func `an extended head is read`() throws {
    var bytes: [UInt8] = [0xFF, 0x3F, 0x00, 0x01, 0x01, 0x00]
    bytes += [UInt8](repeating: 0, count: 255) + [5, 2, 0x68, 0x69]
    let span = bytes.span
    let message = try WireMessageView(span.bytes)
    holds(message.fixed(255, as: UInt8.self) == 5)
    holds(message.text(0) == "hi")
  }

  @Test(arguments: [
    [], [0], [1, 0], [0, 1], [0, 1, 1], [0, 1, 0, 0], [0, 0xC0], [0xFF, 0], [0, 0x3F],
    [0xFF, 0x3F, 0, 0], [0xFF, 0x3F, 0xFF, 0xFF, 0xFF, 0xFF], [0, 0x81, 0xFF, 0xFF, 0xFF, 0xFF],
    [0, 0, 0],
  ])
  func `bytes that no message fills are refused`(_ bytes: [UInt8]) {
    let error = #expect(throws: WireError.self) {
      let span = bytes.span
      _ = try WireMessageView(span.bytes)
    }
    #expect(error?.code == .malformed)
  }

  @Test func `values that no message can hold read as absent`() throws {
    // A bool of 2, month 13, a blank inside a code.
    let bytes: [UInt8] = [8, 0, 2, 0, 13, 0xD0, 0x07, 0x41, 0x20, 0x42]
    let span = bytes.span
    let message = try WireMessageView(span.bytes)
    holds(message.fixed(0, as: Bool.self))
    holds(message.fixed(1, as: PartialDate.self) == PartialDate())
    holds(message.fixed(5, as: FixedASCII<3>.self).isEmpty)
  }
}
