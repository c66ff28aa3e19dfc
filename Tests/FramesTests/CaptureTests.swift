internal import Frames
internal import Testing

struct CaptureTests {
  private static let header = CaptureHeader(recorder: .server, microseconds: 1_769_000_000_000_000)
  private static let records = [
    CaptureRecord(sender: .client, microseconds: 1_769_000_000_000_001, bytes: [1, 2, 3]),
    CaptureRecord(
      sender: .server, microseconds: -1,
      bytes: FrameHeader(.ping, argument: 0x0102_0304).bytes),
    CaptureRecord(
      sender: .client, microseconds: .max,
      bytes: [UInt8](repeating: 7, count: CaptureWriter.maximumRecord)),
  ]
  private static let file =
    CaptureWriter.bytes(of: header) + records.flatMap { CaptureWriter.bytes(of: $0) }

  /// Reads a file in pieces of `size` bytes.
  private static func read(
    _ bytes: [UInt8], pieces size: Int
  ) throws(CaptureError) -> (CaptureHeader?, [CaptureRecord]) {
    var reader = CaptureReader()
    var records: [CaptureRecord] = []
    var start = 0
    while start < bytes.count {
      let end = min(start + size, bytes.count)
      reader.append(bytes[start..<end])
      while let record = try reader.next() { records.append(record) }
      start = end
    }
    try reader.finish()
    return (reader.header, records)
  }

  private static func failure(_ bytes: [UInt8]) -> CaptureError? {
    do throws(CaptureError) {
      _ = try read(bytes, pieces: 4096)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [1, 15, 16, 17, 4096, 2 << 20])
  func `a capture is read as it was written, whatever the pieces`(_ size: Int) throws {
    // The largest record makes pieces of one byte slow and shows nothing that the others do not.
    let count = size == 1 ? 2 : 3
    let file =
      CaptureWriter.bytes(of: Self.header)
      + Self.records.prefix(count).flatMap { CaptureWriter.bytes(of: $0) }
    let (header, records) = try Self.read(file, pieces: size)
    #expect(header == Self.header)
    #expect(records == Array(Self.records.prefix(count)))
  }

  @Test func `the bytes of a capture are those of the specification`() {
    let small = CaptureHeader(recorder: .client, microseconds: 0x0102)
    #expect(
      CaptureWriter.bytes(of: small) == [
        0x48, 0x4D, 0x57, 0x43, 1, 1, 0, 0, 0x02, 0x01, 0, 0, 0, 0, 0, 0,
      ])
    let record = CaptureRecord(sender: .server, microseconds: 3, bytes: [0xAA, 0xBB])
    #expect(
      CaptureWriter.bytes(of: record) == [
        3, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 2, 0, 0, 0, 0xAA, 0xBB,
      ])
  }

  @Test func `a record over the longest frame is cut by the writer and refused by the reader`() {
    let long = CaptureRecord(
      sender: .client, microseconds: 0,
      bytes: [UInt8](repeating: 0, count: CaptureWriter.maximumRecord + 1))
    let written = CaptureWriter.bytes(of: long)
    #expect(written.count == CaptureWriter.recordHeaderByteCount + CaptureWriter.maximumRecord)
    var forged = CaptureWriter.bytes(of: Self.header)
    forged += written.prefix(CaptureWriter.recordHeaderByteCount)
    forged[CaptureHeader.byteCount + 8] += 1
    #expect(Self.failure(forged)?.code == .malformed)
  }

  @Test func `what is no capture is refused with its place`() {
    #expect(Self.failure([])?.code == .notACapture)
    #expect(Self.failure(Array("HM".utf8))?.code == .notACapture)
    #expect(Self.failure(Array("HMWX0000000000000000".utf8))?.code == .notACapture)
    for (index, value, code) in [
      (4, 2, .version), (5, 0, .malformed), (5, 3, .malformed), (6, 1, .malformed),
      (7, 1, .malformed),
      // The first record, after the 16 bytes of the header.
      (16 + 8, 0, .malformed), (16 + 12, 3, .malformed), (16 + 13, 1, .malformed),
    ] as [(Int, UInt8, CaptureError.Code)] {
      var bytes = Self.file
      bytes[index] = value
      #expect(Self.failure(bytes)?.code == code, "byte \(index) is \(value)")
    }
  }

  @Test func `a capture that was cut off says where`() {
    let first = CaptureHeader.byteCount
    let whole = first + CaptureWriter.recordHeaderByteCount + 3
    for count in first + 1..<whole {
      #expect(Self.failure(Array(Self.file.prefix(count)))?.code == .truncated)
      #expect(Self.failure(Array(Self.file.prefix(count)))?.offset == first)
    }
    #expect(Self.failure(Array(Self.file.prefix(first))) == nil)
    #expect(Self.failure(Array(Self.file.prefix(whole))) == nil)
  }

  @Test func `random bytes end in an error or in records, never in a trap`() {
    let seed = UInt64.random(in: 0 ... .max)
    var state = seed
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(truncatingIfNeeded: state >> 33) % bound
    }
    let base = Array(Self.file.prefix(64))
    for _ in 0..<2000 {
      var bytes = base
      for _ in 0...random(4) { bytes[random(bytes.count)] = UInt8(random(256)) }
      bytes.removeLast(random(bytes.count))
      if let error = Self.failure(bytes) {
        #expect(error.offset <= bytes.count, "seed \(seed)")
      }
    }
  }

  @Test func `a header's bytes are read back as the same header`() throws {
    let header = FrameHeader(
      .request, length: 77, flags: [.last, .metadata], auxiliary: 1025,
      stream: StreamID(slot: 3, generation: 4095), argument: 5000)
    let rules = FrameRules(reader: .server)
    #expect(try header.bytes.withUnsafeBytes { try rules.header(in: $0) } == header)
  }
}
