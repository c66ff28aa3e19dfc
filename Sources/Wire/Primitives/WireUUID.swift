/// 16 bytes that name something (RFC 9562), in text order on the wire.
public struct WireUUID: Hashable, Sendable, BitwiseCopyable {
  /// The first eight bytes, most significant first.
  public let high: UInt64
  /// The last eight bytes, most significant first.
  public let low: UInt64

  /// The nil UUID: all bytes zero, which a plain field cannot tell from absent.
  @inlinable public init() {
    high = 0
    low = 0
  }

  @inlinable public init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// Takes exactly 16 bytes in text order; `nil` for any other count.
  public init?(bytes: [UInt8]) {
    guard bytes.count == 16 else { return nil }
    var high: UInt64 = 0
    var low: UInt64 = 0
    for byte in bytes {
      high = high &<< 8 | low &>> 56
      low = low &<< 8 | UInt64.wire(byte)
    }
    self.init(high: high, low: low)
  }

  /// Reads the text form of RFC 9562 section 4, `8-4-4-4-12` hexadecimal digits in either case.
  public init?(_ text: String) {
    var high: UInt64 = 0
    var low: UInt64 = 0
    var index = 0
    for byte in text.utf8 {
      if index == 8 || index == 13 || index == 18 || index == 23 {
        guard byte == UInt8(ascii: "-") else { return nil }
      } else {
        guard index < 36, let digit = hexadecimalDigit(byte) else { return nil }
        if index < 18 { high = high &<< 4 | digit } else { low = low &<< 4 | digit }
      }
      index += 1
    }
    guard index == 36 else { return nil }
    self.init(high: high, low: low)
  }

  /// Makes a version 7 UUID (RFC 9562 section 5.7): time first, so that ids sort by creation.
  ///
  /// - Parameters:
  ///   - milliseconds: Unix time; only its low 48 bits are used.
  ///   - random: where the 74 random bits come from.
  public static func version7(
    milliseconds: Int64, random: inout some RandomNumberGenerator
  ) -> WireUUID {
    let time = UInt64.wire(milliseconds) &<< 16
    let randomA = random.next() & 0x0FFF
    let randomB = random.next() & 0x3FFF_FFFF_FFFF_FFFF
    return WireUUID(high: time | 0x7000 | randomA, low: 0x8000_0000_0000_0000 | randomB)
  }

  /// Makes a version 4 UUID (RFC 9562 section 5.4): 122 random bits.
  public static func version4(random: inout some RandomNumberGenerator) -> WireUUID {
    let high = random.next() & 0xFFFF_FFFF_FFFF_0FFF | 0x4000
    let low = random.next() & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
    return WireUUID(high: high, low: low)
  }

  /// All bytes are zero.
  @inlinable public var isNil: Bool { high | low == 0 }

  /// The 16 bytes in text order.
  public var bytes: [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(16)
    for index in 0..<16 {
      let word = index < 8 ? high : low
      result.append(UInt8.wire(word &>> UInt64.wire(56 - 8 * (index & 7))))
    }
    return result
  }
}

extension WireUUID: Comparable {
  /// By bytes.
  @inlinable public static func < (lhs: Self, rhs: Self) -> Bool {
    lhs.high != rhs.high ? lhs.high < rhs.high : lhs.low < rhs.low
  }
}

extension WireUUID: CustomStringConvertible {
  /// The text form of RFC 9562 in lower case.
  public var description: String {
    var text: [UInt8] = []
    text.reserveCapacity(36)
    let bytes = bytes
    for index in 0..<16 {
      if index == 4 || index == 6 || index == 8 || index == 10 { text.append(UInt8(ascii: "-")) }
      text.append(hexadecimalCharacter(bytes[index] &>> 4))
      text.append(hexadecimalCharacter(bytes[index] & 15))
    }
    return String(decoding: text, as: UTF8.self)
  }
}

/// The value of one hexadecimal digit in either case.
func hexadecimalDigit(_ byte: UInt8) -> UInt64? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt64.wire(byte - UInt8(ascii: "0"))
  case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt64.wire(byte - UInt8(ascii: "a") + 10)
  case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt64.wire(byte - UInt8(ascii: "A") + 10)
  default: nil
  }
}

/// The lower case digit of a value below 16.
func hexadecimalCharacter(_ value: UInt8) -> UInt8 {
  value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
}
