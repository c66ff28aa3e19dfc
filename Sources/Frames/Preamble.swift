/// The eight bytes before the message of HELLO and WELCOME, the same in every version:
/// `"HMWD" | u8 minimum version | u8 maximum version | u16 0`.
package struct Preamble: Hashable, Sendable {
  package static let byteCount = 8
  private static let magic: [UInt8] = Array("HMWD".utf8)
  /// The version of the protocol that this code speaks.
  package static let supported: ClosedRange<UInt8> = 1...1

  package let versions: ClosedRange<UInt8>

  package init(versions: ClosedRange<UInt8>) {
    self.versions = versions
  }

  /// Reads the first eight bytes of a payload.
  package init(decoding bytes: UnsafeRawBufferPointer) throws(FrameViolation) {
    guard bytes.count >= Self.byteCount, bytes.prefix(4).elementsEqual(Self.magic) else {
      throw .malformed("the preamble is not that of this protocol")
    }
    guard bytes[6] == 0, bytes[7] == 0 else {
      throw .malformed("the reserved bytes of the preamble are not zero")
    }
    guard bytes[4] >= 1, bytes[4] <= bytes[5] else {
      throw .malformed("the version range of the preamble is empty")
    }
    self.versions = bytes[4]...bytes[5]
  }

  package var bytes: [UInt8] {
    Self.magic + [versions.lowerBound, versions.upperBound, 0, 0]
  }

  /// The highest version of both ranges.
  package func commonVersion(with other: ClosedRange<UInt8>) -> UInt8? {
    let highest = min(versions.upperBound, other.upperBound)
    return highest >= max(versions.lowerBound, other.lowerBound) ? highest : nil
  }
}
