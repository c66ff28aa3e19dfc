internal import Testing
internal import Wire

struct BufferTests {
  @Test func `a buffer grows, is cleared and used again`() {
    var buffer = WireBuffer(capacity: 1)
    var expected: [UInt8] = []
    for round in 0..<100 {
      let part = [UInt8](repeating: UInt8(round), count: round)
      buffer.append(part)
      expected += part
    }
    #expect(buffer.byteCount == expected.count)
    #expect(buffer.array == expected)
    buffer.clear()
    #expect(buffer.byteCount == 0)
    buffer.append([7])
    #expect(buffer.withUnsafeBytes { Array($0) } == [7])
  }

  @Test(arguments: 0..<40)
  func `copies of every short length are exact`(_ count: Int) {
    let source = (0..<count).map { UInt8($0 + 1) }
    var buffer = WireBuffer(capacity: 64)
    let end = wirePut(buffer.reserve(count), source)
    buffer.advance(to: end)
    #expect(buffer.array == source)
  }

  @Test func `the used length ends at the last byte that is not zero`() {
    for count in 0..<40 {
      for last in 0...count {
        var bytes = [UInt8](repeating: 0, count: count + 1)
        if last > 0 { bytes[last - 1] = 0x80 }
        let (used, isZero) = bytes.withUnsafeBytes { raw in
          guard let base = raw.baseAddress else { return (-1, false) }
          return (wireUsedLength(base, count), wireIsZero(base, count))
        }
        #expect(used == last)
        #expect(isZero == (last == 0))
      }
    }
  }

  @Test(arguments: [
    (0, 0), (255, 0), (256, 1), (65_535, 1), (65_536, 2), (Int(UInt32.max), 2),
  ])
  func `the smallest width is taken`(_ length: Int, _ width: Int) {
    #expect(wireWidth(length) == width)
  }

  @Test func `a literal decodes base64`() {
    #expect(wireLiteral("") == [])
    #expect(wireLiteral("Zg==") == [0x66])
    #expect(wireLiteral("Zm8=") == [0x66, 0x6F])
    #expect(wireLiteral("Zm9v") == [0x66, 0x6F, 0x6F])
    #expect(wireLiteral("+/+/") == [0xFB, 0xFF, 0xBF])
  }
}
