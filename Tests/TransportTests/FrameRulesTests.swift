internal import Frames
internal import NIOCore
internal import Testing
internal import Wire

@testable internal import Transport

/// The table of frames: every column of every row.
struct FrameRulesTests {
  static let id = StreamID(slot: 5, generation: 3)

  /// One good header for each type and end that may read it.
  struct Row: Sendable, CustomTestStringConvertible {
    let header: FrameHeader
    let readers: [TransportRole]
    let flags: FrameFlags
    let maximum: UInt32
    var hasAuxiliary = false
    var hasArgument = false
    var testDescription: String { "\(header.type)" }
  }

  static let rows: [Row] = [
    Row(header: FrameHeader(.hello), readers: [.server], flags: [], maximum: 16 << 10),
    Row(header: FrameHeader(.welcome), readers: [.client], flags: [], maximum: 16 << 10),
    Row(
      header: FrameHeader(.schema, auxiliary: 62), readers: [.client, .server], flags: [],
      maximum: 256 << 10, hasAuxiliary: true),
    Row(
      header: FrameHeader(.request, auxiliary: 1, stream: id, argument: 9), readers: [.server],
      flags: [.last, .metadata], maximum: 1 << 20, hasAuxiliary: true, hasArgument: true),
    Row(
      header: FrameHeader(.item, stream: id), readers: [.client], flags: .zlib,
      maximum: 128 << 10),
    Row(
      header: FrameHeader(.item, stream: id), readers: [.server], flags: [.zlib, .last],
      maximum: 128 << 10),
    Row(
      header: FrameHeader(.end, auxiliary: 14, stream: id, argument: 9), readers: [.client],
      flags: [.metadata, .notExecuted], maximum: 1 << 20, hasAuxiliary: true, hasArgument: true),
    Row(
      header: FrameHeader(.cancel, auxiliary: 1, stream: id), readers: [.server], flags: [],
      maximum: 0, hasAuxiliary: true),
    Row(
      header: FrameHeader(.credit, stream: id, argument: 1), readers: [.client, .server],
      flags: [], maximum: 0, hasArgument: true),
    Row(
      header: FrameHeader(.ping, argument: 7), readers: [.client, .server], flags: [],
      maximum: 0, hasArgument: true),
    Row(
      header: FrameHeader(.pong, argument: 7), readers: [.client, .server], flags: [],
      maximum: 0, hasArgument: true),
    Row(
      header: FrameHeader(.goAway, auxiliary: 32, argument: 7), readers: [.client, .server],
      flags: [], maximum: 1 << 10, hasAuxiliary: true, hasArgument: true),
  ]

  static func rules(_ role: TransportRole) -> FrameRules {
    FrameRules(reader: role, maximumPayload: 1 << 20, maximumItem: 128 << 10)
  }

  /// The status with which a header is refused, `nil` when it is accepted.
  static func refusal(_ header: FrameHeader, _ role: TransportRole) -> RPCError.Status? {
    var bytes = RawPeer.bytes(header)
    withUnsafeBytes(of: header.length.littleEndian) { bytes.replaceSubrange(0..<4, with: $0) }
    return refusal(bytes, role)
  }

  static func refusal(_ bytes: [UInt8], _ role: TransportRole) -> RPCError.Status? {
    bytes.withUnsafeBytes { raw in
      do throws(FrameViolation) {
        _ = try rules(role).header(in: raw)
        return nil
      } catch {
        return error.status
      }
    }
  }

  @Test(arguments: rows)
  func `a header that obeys its row is accepted and read back`(row: Row) throws {
    for role in row.readers {
      let bytes = RawPeer.bytes(row.header)
      let read = try bytes.withUnsafeBytes { try Self.rules(role).header(in: $0) }
      #expect(read == row.header)
    }
  }

  @Test(arguments: rows)
  func `a frame of the wrong end is malformed`(row: Row) {
    // ITEM has one row for each direction.
    for role in [TransportRole.client, .server]
    where !row.readers.contains(role) && row.header.type != .item {
      #expect(Self.refusal(row.header, role) == .malformed)
    }
  }

  @Test(arguments: rows)
  func `the largest payload is accepted and one byte more is over the limit`(row: Row) {
    for role in row.readers {
      var header = row.header
      for length in [row.maximum &- 1, row.maximum] where length <= row.maximum {
        header.length = length
        #expect(Self.refusal(header, role) == nil)
      }
      header.length = row.maximum + 1
      #expect(Self.refusal(header, role) == .limit)
      header.length = .max
      #expect(Self.refusal(header, role) == .limit)
    }
  }

  @Test(arguments: rows)
  func `only the flags of the row are accepted`(row: Row) {
    for role in row.readers {
      for bit in 0..<8 {
        var header = row.header
        header.flags = FrameFlags(rawValue: 1 << UInt8(bit))
        let expected: RPCError.Status? = row.flags.contains(header.flags) ? nil : .malformed
        #expect(Self.refusal(header, role) == expected, "flag \(1 << bit)")
      }
    }
  }

  @Test(arguments: rows)
  func `fields that a row does not have must be zero`(row: Row) {
    for role in row.readers {
      var header = row.header
      header.auxiliary = 1
      #expect(Self.refusal(header, role) == (row.hasAuxiliary ? nil : .malformed))
      header = row.header
      header.argument = 1
      #expect(Self.refusal(header, role) == (row.hasArgument ? nil : .malformed))
      header = row.header
      header.stream = row.header.stream == .connection ? Self.id : .connection
      #expect(Self.refusal(header, role) == .malformed)
      header.stream = StreamID(rawValue: 77)
      #expect(Self.refusal(header, role) == .malformed, "a slot without a generation")
    }
  }

  @Test func `unknown types are malformed`() {
    for type in [UInt8](0...255) where FrameType(rawValue: type) == nil {
      var bytes = RawPeer.bytes(FrameHeader(.ping))
      bytes[4] = type
      #expect(Self.refusal(bytes, .server) == .malformed)
      #expect(Self.refusal(bytes, .client) == .malformed)
    }
  }

  @Test func `a credit of nothing and a service index over 62 are malformed`() {
    #expect(Self.refusal(FrameHeader(.credit, stream: Self.id), .client) == .malformed)
    #expect(Self.refusal(FrameHeader(.schema, auxiliary: 63), .client) == .malformed)
  }

  @Test func `header bytes are little-endian and in the order of the specification`() {
    let header = FrameHeader(
      .request, flags: [.last, .metadata], auxiliary: 0x0403,
      stream: StreamID(rawValue: 0x0010_0007),
      argument: 0x0D0C_0B0A)
    #expect(
      RawPeer.bytes(header, [0xAA, 0xBB])
        == [2, 0, 0, 0, 4, 6, 3, 4, 7, 0, 0x10, 0, 0x0A, 0x0B, 0x0C, 0x0D, 0xAA, 0xBB])
  }

  @Test func `a reader cuts whole, concatenated and byte-by-byte input alike`() throws {
    let frames: [(FrameHeader, [UInt8])] = [
      (FrameHeader(.ping, argument: 1), []),
      (FrameHeader(.end, length: 3, stream: Self.id), [1, 2, 3]),
      (FrameHeader(.item, length: 5000, stream: Self.id), [UInt8](repeating: 9, count: 5000)),
      (FrameHeader(.pong, argument: 2), []),
    ]
    let bytes = frames.flatMap { RawPeer.bytes($0.0, $0.1) }
    for step in [1, 2, 7, 15, 16, 17, 4096, bytes.count] {
      var reader = FrameReader(rules: Self.rules(.client))
      var read: [(FrameHeader, [UInt8])] = []
      for start in stride(from: 0, to: bytes.count, by: step) {
        reader.append(ByteBuffer(bytes: bytes[start..<min(start + step, bytes.count)]))
        while case .frame(let header, let payload) = try reader.next() {
          read.append((header, Array(payload.readableBytesView)))
        }
      }
      #expect(read.map(\.0) == frames.map(\.0), "in steps of \(step)")
      #expect(read.map(\.1) == frames.map(\.1), "in steps of \(step)")
      #expect(!reader.isInsideFrame)
    }
  }

  @Test func `a reader judges a header before its payload arrives`() {
    var reader = FrameReader(rules: Self.rules(.client))
    var bytes = RawPeer.bytes(FrameHeader(.item, stream: Self.id))
    bytes[3] = 0xFF
    reader.append(ByteBuffer(bytes: bytes))
    #expect(throws: FrameViolation(.limit, "a payload over the limit of its frame")) {
      try reader.next()
    }
    #expect(reader.heldBytes <= FrameHeader.byteCount)
  }

  @Test func `the preamble is read and its faults are malformed`() throws {
    func read(_ bytes: [UInt8]) throws -> Preamble {
      try bytes.withUnsafeBytes { try Preamble(decoding: $0) }
    }
    #expect(try read(Array("HMWD".utf8) + [1, 3, 0, 0]).versions == 1...3)
    for bad in [
      [], Array("HMWD".utf8), Array("HMWE".utf8) + [1, 1, 0, 0],
      Array("HMWD".utf8) + [2, 1, 0, 0], Array("HMWD".utf8) + [0, 1, 0, 0],
      Array("HMWD".utf8) + [1, 1, 1, 0], Array("HMWD".utf8) + [1, 1, 0, 1],
    ] {
      #expect(throws: FrameViolation.self) { try read(bad) }
    }
    #expect(Preamble(versions: 2...5).commonVersion(with: 1...3) == 3)
    #expect(Preamble(versions: 2...5).commonVersion(with: 1...1) == nil)
  }
}
