internal import Compression
internal import Testing

private func compress(_ bytes: [UInt8], pieces: Int) throws -> [UInt8] {
  var deflater = try StreamingDeflater()
  var packed: [UInt8] = []
  var position = 0
  while position < bytes.count {
    let end = min(bytes.count, position + pieces)
    try bytes[position..<end].withUnsafeBytes { try deflater.write($0) { packed += $0 } }
    position = end
  }
  try deflater.finish { packed += $0 }
  return packed
}

@Suite struct StreamingTests {
  @Test(arguments: [1, 7, 4096, 1 << 20])
  func `pieces of any size give the same content`(pieces: Int) throws {
    var random = SeededRandom(seed: 21)
    let bytes = random.bytes(200_000)
    let packed = try compress(bytes, pieces: pieces)
    var whole = try Inflater()
    #expect(try whole.inflate(packed, exactly: bytes.count, limit: bytes.count) == bytes)

    var inflater = try StreamingInflater(limit: UInt64(bytes.count))
    var unpacked: [UInt8] = []
    var position = 0
    while position < packed.count {
      let end = min(packed.count, position + pieces)
      try packed[position..<end].withUnsafeBytes { piece in
        try inflater.write(piece) {
          #expect($0.count <= StreamingInflater.pieceBytes)
          unpacked += $0
        }
      }
      position = end
    }
    try inflater.finish()
    #expect(unpacked == bytes)
    let outputCount = inflater.outputCount
    #expect(outputCount == UInt64(bytes.count))
  }

  @Test func `an empty stream is a stream`() throws {
    let packed = try compress([], pieces: 1)
    var inflater = try Inflater()
    #expect(try inflater.inflate(packed, exactly: 0, limit: 0) == [])
  }

  @Test func `output beyond the limit is refused and stays refused`() throws {
    let packed = try compress([UInt8](repeating: 5, count: 100_000), pieces: 4096)
    for (limit, fits) in [(99_999, false), (100_000, true), (100_001, true)] {
      var inflater = try StreamingInflater(limit: UInt64(limit))
      var made = 0
      var code: CompressionError.Code?
      do throws(CompressionError) {
        try packed.span.withUnsafeBytes { (bytes) throws(CompressionError) in
          try inflater.write(bytes) { made += $0.count }
        }
      } catch {
        code = error.code
      }
      #expect(made <= limit)
      #expect(code == (fits ? nil : .limitExceeded))
      if !fits {
        #expect(throws: CompressionError.self) { try inflater.finish() }
      }
    }
  }

  @Test func `a cut stream and bytes after it are refused`() throws {
    let packed = try compress(Array("some text".utf8), pieces: 3)
    var cut = try StreamingInflater(limit: 100)
    try packed.dropLast().withUnsafeBytes { try cut.write($0) { _ in } }
    #expect(throws: CompressionError.self) { try cut.finish() }

    var long = try StreamingInflater(limit: 100)
    try packed.withUnsafeBytes { try long.write($0) { _ in } }
    let isComplete = long.isComplete
    #expect(isComplete)
    var code: CompressionError.Code?
    do throws(CompressionError) {
      try [UInt8(0)].span.withUnsafeBytes { (bytes) throws(CompressionError) in
        try long.write(bytes) { _ in }
      }
    } catch {
      code = error.code
    }
    #expect(code == .trailingBytes)
  }
}

@Suite struct CRC32Tests {
  @Test func `the check value of CRC-32 ISO-HDLC comes out`() {
    #expect(crc32(Array("123456789".utf8)) == 0xCBF4_3926)
    #expect(crc32([UInt8]()) == 0)
  }

  @Test func `a sum over pieces is the sum over the whole`() {
    var random = SeededRandom(seed: 3)
    let bytes = random.bytes(1000)
    for cut in stride(from: 0, through: 1000, by: 50) {
      let pieces = crc32(bytes[cut...], continuing: crc32(bytes[..<cut]))
      #expect(pieces == crc32(bytes))
    }
  }

  @Test func `levels outside 0 to 9 do not exist`() {
    #expect(CompressionLevel(-1) == nil)
    #expect(CompressionLevel(0) == .stored)
    #expect(CompressionLevel(9) == .smallest)
    #expect(CompressionLevel(10) == nil)
  }
}
