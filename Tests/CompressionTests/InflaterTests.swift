internal import Compression
internal import Testing

/// `zlib.compress(b"hello")` of another implementation (CPython 3.11).
private let hello: [UInt8] = [
  0x78, 0x9C, 0xCB, 0x48, 0xCD, 0xC9, 0xC9, 0x07, 0x00, 0x06, 0x2C, 0x02, 0x15,
]

private func inflate(_ bytes: [UInt8], exactly count: Int, limit: Int = 1 << 20) throws -> [UInt8] {
  var inflater = try Inflater()
  return try inflater.inflate(bytes, exactly: count, limit: limit)
}

private func failure(_ bytes: [UInt8], exactly count: Int, limit: Int = 1 << 20)
  -> CompressionError?
{
  do {
    _ = try inflate(bytes, exactly: count, limit: limit)
    return nil
  } catch {
    return error as? CompressionError
  }
}

/// RFC 1950, section 8.
private func adler32(_ bytes: [UInt8]) -> UInt32 {
  var low: UInt32 = 1
  var high: UInt32 = 0
  for byte in bytes {
    low = (low + UInt32(byte)) % 65_521
    high = (high + low) % 65_521
  }
  return high << 16 | low
}

@Suite struct InflaterTests {
  @Test func `a stream of another zlib inflates`() throws {
    #expect(try inflate(hello, exactly: 5) == Array("hello".utf8))
  }

  @Test(arguments: [0, 1, 2, 255, 4096, 65_536, 262_144])
  func `what was compressed inflates to the same bytes at every level`(count: Int) throws {
    let seed: UInt64 = 0xC0DE + UInt64(count)
    var random = SeededRandom(seed: seed)
    let bytes = random.bytes(count)
    var deflater = try Deflater()
    for number in 0...9 {
      let level = try #require(CompressionLevel(number))
      let packed = try deflater.compress(bytes, level: level)
      #expect(try inflate(packed, exactly: count) == bytes, "seed \(seed), level \(number)")
    }
  }

  @Test func `spans and slices give what arrays give`() throws {
    var deflater = try Deflater()
    var inflater = try Inflater()
    let bytes = Array("the same bytes".utf8)
    let span = bytes.span
    let packed = try deflater.compress(span)
    #expect(try packed == deflater.compress(bytes))
    let padded = [1, 2] + packed + [3]
    let unpacked = try inflater.inflate(
      padded[2..<2 + packed.count], exactly: bytes.count, limit: 14)
    #expect(unpacked == bytes)
  }

  @Test func `the announced size must be exact`() {
    #expect(failure(hello, exactly: 4)?.code == .wrongLength)
    #expect(failure(hello, exactly: 5) == nil)
    #expect(failure(hello, exactly: 6)?.code == .wrongLength)
    #expect(failure(hello, exactly: 0)?.code == .wrongLength)
  }

  @Test func `the limit is exact`() {
    #expect(failure(hello, exactly: 5, limit: 4)?.code == .limitExceeded)
    #expect(failure(hello, exactly: 5, limit: 5) == nil)
    #expect(failure(hello, exactly: 5, limit: 6) == nil)
    #expect(failure(hello, exactly: -1)?.code == .limitExceeded)
  }

  @Test func `a huge announced size is refused before memory is taken`() {
    // 2^62 bytes cannot be allocated: reaching the allocation would end the process.
    #expect(failure(hello, exactly: 1 << 62, limit: .max)?.code == .wrongLength)
    #expect(failure(hello, exactly: .max, limit: .max)?.code == .wrongLength)
    #expect(failure([], exactly: .max, limit: .max)?.code == .truncated)
  }

  @Test func `a bomb stops at the announced size`() throws {
    var deflater = try Deflater()
    let bomb = try deflater.compress([UInt8](repeating: 0, count: 16 << 20), level: .smallest)
    #expect(bomb.count < 20_000)
    let error = try #require(failure(bomb, exactly: 4096))
    #expect(error.code == .wrongLength)
    #expect(error.offset < 100)
  }

  @Test func `a stream at the highest expansion deflate has is not refused`() throws {
    var deflater = try Deflater()
    let zeros = [UInt8](repeating: 0, count: 8 << 20)
    let packed = try deflater.compress(zeros, level: .smallest)
    #expect(zeros.count / packed.count > 1000)
    #expect(failure(packed, exactly: zeros.count, limit: zeros.count) == nil)
  }

  @Test func `every truncation is detected`() {
    for count in 0..<hello.count {
      let error = failure(Array(hello[..<count]), exactly: 5)
      #expect(error?.code == .truncated, "cut to \(count)")
      #expect(error?.offset == count)
    }
  }

  @Test func `bytes after the stream are refused with their offset`() {
    let error = failure(hello + [0], exactly: 5)
    #expect(error?.code == .trailingBytes)
    #expect(error?.offset == hello.count)
    #expect(failure(hello + hello, exactly: 5)?.code == .trailingBytes)
  }

  @Test func `a wrong checksum is told from wrong data`() {
    var bytes = hello
    bytes[hello.count - 1] ^= 1
    #expect(failure(bytes, exactly: 5)?.code == .checksumMismatch)
    bytes = hello
    bytes[0] = 0x1F  // gzip
    bytes[1] = 0x8B
    #expect(failure(bytes, exactly: 5)?.code == .corrupt)
  }

  @Test func `a preset dictionary is refused`() {
    // CMF 78, FLG with FDICT set, DICTID 1, an empty stored block.
    let bytes: [UInt8] = [0x78, 0xBB, 0, 0, 0, 1, 0x01, 0x00, 0x00, 0xFF, 0xFF, 0, 0, 0, 1]
    #expect(failure(bytes, exactly: 1)?.code == .dictionaryRequired)
    #expect(failure(bytes, exactly: 0)?.code == .dictionaryRequired)
  }

  @Test func `a flipped bit passes only where Adler-32 cannot see it`() throws {
    var random = SeededRandom(seed: 7)
    let bytes = random.bytes(600)
    var deflater = try Deflater()
    let packed = try deflater.compress(bytes)
    var inflater = try Inflater()
    var passed = 0
    for bit in 0..<packed.count * 8 {
      var flipped = packed
      flipped[bit / 8] ^= 1 << UInt8(bit % 8)
      guard let result = try? inflater.inflate(flipped, exactly: bytes.count, limit: 600)
      else { continue }
      // An unused bit, or a match copied from elsewhere with the same two sums. The second is
      // why snapshots carry a crc32 and a SHA-256 besides.
      #expect(adler32(result) == adler32(bytes), "bit \(bit)")
      passed += 1
    }
    #expect(passed <= 10, "of \(packed.count * 8) bits")
  }

  @Test func `an inflater works on after a failure`() throws {
    var inflater = try Inflater()
    for _ in 0..<3 {
      #expect(throws: CompressionError.self) {
        try inflater.inflate([0x78, 0x9C, 0xFF], exactly: 3, limit: 5)
      }
      #expect(try inflater.inflate(hello, exactly: 5, limit: 5) == Array("hello".utf8))
    }
  }

  @Test func `arbitrary bytes never trap`() throws {
    var inflater = try Inflater()
    let seed: UInt64 = 99
    var random = SeededRandom(seed: seed)
    var accepted = 0
    for _ in 0..<20_000 {
      let count = Int.random(in: 0...40, using: &random)
      var bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
      if count > 1, Bool.random(using: &random) {
        bytes.replaceSubrange(0..<2, with: [0x78, 0x9C])
      }
      let announced = Int.random(in: 0...64, using: &random)
      if (try? inflater.inflate(bytes, exactly: announced, limit: 64)) != nil { accepted += 1 }
    }
    #expect(accepted == 0, "a random Adler-32 fits once in 2^32; seed \(seed)")
  }
}
