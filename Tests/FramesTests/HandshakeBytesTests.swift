internal import Frames
internal import Testing
internal import Wire

/// The example of SPEC.md, section 12, byte for byte.
struct HandshakeBytesTests {
  private static let fingerprint: [UInt8] = [
    0xCC, 0x83, 0x95, 0xA8, 0x2E, 0x4C, 0x58, 0x66, 0xD6, 0xC4, 0xD6, 0x0E, 0xCC, 0xC1, 0xF3, 0x0A,
    0xB2, 0xC2, 0x2C, 0x13, 0x72, 0x06, 0xA5, 0x3A, 0xAA, 0x6E, 0x90, 0xC7, 0x19, 0x25, 0x0C, 0x35,
  ]

  private static func frame(_ type: FrameType, _ message: some WireMessage) throws -> [UInt8] {
    let payload = Preamble(versions: 1...1).bytes + (try message.encodedBytes())
    return FrameHeader(type, length: UInt32(payload.count)).bytes + payload
  }

  @Test func `HELLO has the bytes of the specification`() throws {
    let hello = Hello(
      services: [
        OfferedService(
          name: "tiny.v1.Bell", fingerprint: try #require(FixedBytes(Self.fingerprint)))
      ],
      credit: 262_144, agent: "demo/1")
    let expected: [UInt8] =
      [0x49, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
      + [0x48, 0x4D, 0x57, 0x44, 1, 1, 0, 0]
      + [0x04, 0x03, 0, 0, 0x04, 0, 0x32, 0, 0x06, 0x01, 0, 0x2F, 0x20, 0x01] + Self.fingerprint
      + [0x0C] + Array("tiny.v1.Bell".utf8) + Array("demo/1".utf8)
    #expect(try Self.frame(.hello, hello) == expected)
  }

  @Test func `WELCOME has the bytes of the specification`() throws {
    let welcome = Welcome(verdicts: [Verdict()], credit: 262_144)
    let expected: [UInt8] =
      [0x14, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
      + [0x48, 0x4D, 0x57, 0x44, 1, 1, 0, 0]
      + [0x04, 0x01, 0, 0, 0x04, 0, 0x05, 0x01, 0, 0x02, 0, 0]
    #expect(try Self.frame(.welcome, welcome) == expected)
  }
}
