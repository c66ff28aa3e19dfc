internal import Testing
internal import Wire

/// Limits at n - 1, n and n + 1, for readers and for writers (rule R27).
struct LimitTests {
  private func nested(_ depth: Int) -> Node {
    var node = Node(name: "x")
    for _ in 1..<depth { node = Node(next: node) }
    return node
  }

  /// The bytes of nodes in `next`, made without the encoder and its limit.
  private func nestedBytes(_ depth: Int) -> [UInt8] {
    var bytes = hex("00 01 01 78")
    for _ in 1..<depth { bytes = [0, 2, 0, UInt8(bytes.count)] + bytes }
    return bytes
  }

  @Test func `messages nest 32 deep`() throws {
    for depth in [31, 32] { try expect(nested(depth), nestedBytes(depth)) }
    refuse(Node.self, nestedBytes(33), .limit)
    refuseToWrite(nested(33))
  }

  @Test func `lists, unions and map entries count as depth where they hold messages`() throws {
    // A node in a list in a union in …: two messages deep for each step.
    var lists = Node(name: "x")
    for _ in 1..<32 { lists = Node(children: [lists]) }
    #expect(try Node(encoded: lists.encodedBytes()) == lists)
    refuseToWrite(Node(children: [lists]))
    var unions = Node(name: "x")
    for _ in 1..<32 { unions = Node(link: .node(unions)) }
    #expect(try Node(encoded: unions.encodedBytes()) == unions)
    refuseToWrite(Node(link: .list([unions])))
    // An entry of a map is a message of its own.
    var maps = Node(name: "x")
    for _ in 1..<16 { maps = Node(byName: ["k": maps]) }
    #expect(try Node(encoded: maps.encodedBytes()) == maps)
    #expect(throws: Never.self) { try Node(next: maps).encodedBytes() }
    refuseToWrite(Node(byName: ["k": maps]))
  }

  @Test func `texts, bytes and lists have their declared maximum`() throws {
    for count in [9, 10] {
      let text = String(repeating: "a", count: count)
      let value = Choice3(choice: .text(text))
      #expect(try Choice3(encoded: value.encodedBytes()) == value)
    }
    refuseToWrite(Choice3(choice: .text("01234567890")))
    refuse(Choice3.self, hex("00 01 0D 05 00") + zeros(11), .limit)
    refuseToWrite(Choice3(choice: .data(zeros(11))))
    refuse(Choice3.self, hex("00 01 0D 06 00") + zeros(11), .limit)
    refuseToWrite(Choice3(choice: .numbers([1, 2, 3, 4, 5])))
    refuse(Choice3.self, hex("00 01 0C 07 00") + zeros(10), .limit)
    refuseToWrite(Choice3(choice: .names(["", "", "", "", ""])))
    refuse(Choice3.self, hex("00 01 09 08 00 05 00 00 00 00 00 00"), .limit)
    refuseToWrite(Choice3(choice: .names(["123456789"])))
    refuse(Choice3.self, hex("00 01 0E 08 00 01 00 09 31 32 33 34 35 36 37 38 39"), .limit)
    refuseToWrite(Choice3(choice: .byNumber([1: 1, 2: 2, 3: 3, 4: 4, 5: 5])))
    for count in [7, 8] {
      let value = Slots(numbers: [Int32](repeating: 1, count: count))
      #expect(try Slots(encoded: value.encodedBytes()) == value)
    }
    refuseToWrite(Slots(numbers: [Int32](repeating: 1, count: 9)))
    refuse(Slots.self, hex("00 04 00 00 00 24") + zeros(36), .limit)
    refuseToWrite(Slots(text: String(repeating: "é", count: 21)))
    refuseToWrite(Slots(data: zeros(41)))
    refuseToWrite(Slots(pairs: [Pair](repeating: Pair(), count: 513)))
    refuseToWrite(Optionals(text: String(repeating: "a", count: 21)))
  }

  @Test func `a message has 65,536 elements in all`() throws {
    let full = Elements(bytes: zeros(65_535), numbers: [1])
    #expect(try Elements(encoded: full.encodedBytes()) == full)
    refuseToWrite(Elements(bytes: zeros(65_536), numbers: [1]))
    let bytes = hex("00 82 00 00 01 00 01 00 00 00") + zeros(65_536) + [1]
    refuse(Elements.self, bytes, .limit)
    let fits = hex("00 82 FF FF 00 00 01 00 00 00") + zeros(65_535) + [1]
    // 65,535 fits the smaller width.
    refuse(Elements.self, fits, .nonCanonical)
  }

  @Test func `unknown data is at most 64 KiB`() throws {
    func holder(_ count: Int) -> [UInt8] {
      let length = count + 2
      let slot = [2, 0] + zeros(count)
      return hex("00 81")
        + [
          UInt8(length & 0xFF), UInt8(length >> 8 & 0xFF), UInt8(length >> 16),
          UInt8(length >> 24),
        ] + slot
    }
    try keep(OldHolder.self, holder(65_536))
    refuse(OldHolder.self, holder(65_537), .limit)
    refuseToWrite(OldHolder(choice: .unknown(tag: 2, bytes: zeros(65_537))))
    func block(_ count: Int) -> [UInt8] {
      hex("FF 3F") + [UInt8(count & 0xFF), UInt8(count >> 8)] + hex("01 00") + zeros(count - 1)
        + hex("01 01 61")
    }
    try keep(Pair.self, block(65_535))
  }

  @Test func `decoded memory is at most 8 MiB`() throws {
    func blobs(_ count: Int, _ size: Int) -> Blobs {
      Blobs(items: [Blob](repeating: Blob(data: zeros(size)), count: count))
    }
    let stride = MemoryLayout<Blob>.stride
    let size = (8 << 20) / 128 - stride
    let full = blobs(128, size)
    #expect(try Blobs(encoded: full.encodedBytes()) == full)
    var over = full
    over.items[0].data.append(0)
    refuseToWrite(over)
    // The same bytes by hand: 128 blobs, the first with one byte more. A blob is its head, the
    // length of its one slot, and the bytes.
    func blob(_ size: Int) -> [UInt8] { hex("00 41") + low16(size) + zeros(size) }
    let items = [blob(size + 1)] + [[UInt8]](repeating: blob(size), count: 127)
    let list = hex("80 40") + items.flatMap { low16($0.count) } + items.flatMap { $0 }
    let message = hex("00 81") + low16(list.count) + low16(list.count >> 16) + list
    refuse(Blobs.self, message, .limit)
  }

  private func low16(_ value: Int) -> [UInt8] {
    [UInt8(truncatingIfNeeded: value), UInt8(truncatingIfNeeded: value >> 8)]
  }

  @Test func `a failed write leaves the buffer for the next message`() throws {
    var buffer = WireBuffer(capacity: 16)
    try Pair(number: 1).encode(into: &buffer)
    #expect(throws: WireError.self) { try encode(Slots(data: zeros(41)), &buffer) }
    try Pair(number: 2).encode(into: &buffer)
    #expect(buffer.array == hex("01 00 01 01 00 02"))
  }

  private func encode(_ value: Slots, _ buffer: inout WireBuffer) throws {
    try value.encode(into: &buffer)
  }
}
