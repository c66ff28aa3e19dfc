public import Wire

/// How a type of fixed size is read from bytes. For generated code.
///
/// A value that no message can hold (a partial date or characters that break wire rule R12) reads as
/// zero: only bytes that nobody has checked have one.
public protocol WireFixedLayout {
  /// The type of the value that is read.
  associatedtype WireFixed = Self
  /// How many bytes it takes, more than none.
  static var wireSize: Int { get }
  /// The value of which all bytes are zero.
  static var zero: WireFixed { get }
  /// - Precondition: `wireSize` bytes follow `offset`.
  static func read(_ bytes: RawSpan, at offset: Int) -> WireFixed
}

/// A fixed type of at most eight bytes, which a default can be xor-ed with (wire rule R7).
public protocol WireBitsLayout: WireFixedLayout {
  /// - Precondition: `wireSize` bytes follow `offset`.
  static func readBits(_ bytes: RawSpan, at offset: Int) -> UInt64
  static func value(ofBits bits: UInt64) -> WireFixed
}

extension WireBitsLayout {
  @inlinable @inline(__always)
  public static var zero: WireFixed { value(ofBits: 0) }

  @inlinable @inline(__always)
  public static func read(_ bytes: RawSpan, at offset: Int) -> WireFixed {
    value(ofBits: readBits(bytes, at: offset))
  }
}

/// Integers, and what is made of one.
public protocol WireIntegerLayout: WireBitsLayout {
  associatedtype WireBits: FixedWidthInteger & UnsignedInteger & BitwiseCopyable
}

extension WireIntegerLayout {
  @inlinable @inline(__always)
  public static var wireSize: Int { MemoryLayout<WireBits>.size }

  @inlinable @inline(__always)
  public static func readBits(_ bytes: RawSpan, at offset: Int) -> UInt64 {
    UInt64(truncatingIfNeeded: wireLoad(bytes, offset, WireBits.self))
  }
}

extension WireIntegerLayout where Self: FixedWidthInteger {
  @inlinable @inline(__always)
  public static func value(ofBits bits: UInt64) -> Self { Self(truncatingIfNeeded: bits) }
}

extension UInt8: WireIntegerLayout { public typealias WireBits = UInt8 }
extension UInt16: WireIntegerLayout { public typealias WireBits = UInt16 }
extension UInt32: WireIntegerLayout { public typealias WireBits = UInt32 }
extension UInt64: WireIntegerLayout { public typealias WireBits = UInt64 }
extension Int8: WireIntegerLayout { public typealias WireBits = UInt8 }
extension Int16: WireIntegerLayout { public typealias WireBits = UInt16 }
extension Int32: WireIntegerLayout { public typealias WireBits = UInt32 }
extension Int64: WireIntegerLayout { public typealias WireBits = UInt64 }

/// A byte; in a checked message it is 0 or 1 (wire rule R10).
extension Bool: WireIntegerLayout {
  public typealias WireBits = UInt8
  @inlinable @inline(__always)
  public static func value(ofBits bits: UInt64) -> Bool { bits != 0 }
}

extension Float: WireIntegerLayout {
  public typealias WireBits = UInt32
  @inlinable @inline(__always)
  public static func value(ofBits bits: UInt64) -> Float {
    Float(bitPattern: UInt32(truncatingIfNeeded: bits))
  }
}

extension Double: WireIntegerLayout {
  public typealias WireBits = UInt64
  @inlinable @inline(__always)
  public static func value(ofBits bits: UInt64) -> Double { Double(bitPattern: bits) }
}

extension CalendarDate: WireIntegerLayout {
  public typealias WireBits = UInt32
  @inlinable @inline(__always)
  public static func value(ofBits bits: UInt64) -> CalendarDate {
    CalendarDate(daysSinceEpoch: Int32(truncatingIfNeeded: bits))
  }
}

extension PartialDate: WireIntegerLayout {
  public typealias WireBits = UInt32
  @inlinable @inline(__always)
  public static func value(ofBits bits: UInt64) -> PartialDate {
    PartialDate(rawValue: UInt32(truncatingIfNeeded: bits)) ?? PartialDate()
  }
}

extension Timestamp: WireIntegerLayout {
  public typealias WireBits = UInt64
  @inlinable @inline(__always)
  public static func value(ofBits bits: UInt64) -> Timestamp {
    Timestamp(microseconds: Int64(bitPattern: bits))
  }
}

extension WireDuration: WireIntegerLayout {
  public typealias WireBits = UInt64
  @inlinable @inline(__always)
  public static func value(ofBits bits: UInt64) -> WireDuration {
    WireDuration(microseconds: Int64(bitPattern: bits))
  }
}

/// An enum, by its raw value.
public enum WireEnumLayout<Value: WireEnum>: WireIntegerLayout
where Value.RawValue: BitwiseCopyable {
  public typealias WireBits = Value.RawValue
  public typealias WireFixed = Value
  @inlinable @inline(__always)
  public static func value(ofBits bits: UInt64) -> Value {
    Value(rawValue: Value.RawValue(truncatingIfNeeded: bits))
  }
}

extension FixedASCII: WireBitsLayout {
  @inlinable @inline(__always)
  public static var wireSize: Int { N }

  @inlinable @inline(__always)
  public static func readBits(_ bytes: RawSpan, at offset: Int) -> UInt64 {
    var bits: UInt64 = 0
    for index in 0..<N {
      bits |= UInt64(wireLoad(bytes, offset &+ index, UInt8.self)) &<< UInt64(8 &* index)
    }
    return bits
  }

  @inlinable @inline(__always)
  public static func value(ofBits bits: UInt64) -> FixedASCII {
    FixedASCII(storage: bits) ?? FixedASCII()
  }
}

extension FixedBytes: WireFixedLayout {
  @inlinable @inline(__always)
  public static var wireSize: Int { N }

  @inlinable @inline(__always)
  public static var zero: FixedBytes { FixedBytes() }

  @inlinable @inline(__always)
  public static func read(_ bytes: RawSpan, at offset: Int) -> FixedBytes {
    bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: FixedBytes.self)
  }
}

extension WireUUID: WireFixedLayout {
  @inlinable @inline(__always)
  public static var wireSize: Int { 16 }

  @inlinable @inline(__always)
  public static var zero: WireUUID { WireUUID() }

  @inlinable @inline(__always)
  public static func read(_ bytes: RawSpan, at offset: Int) -> WireUUID {
    WireUUID(
      high: wireLoad(bytes, offset, UInt64.self).byteSwapped,
      low: wireLoad(bytes, offset &+ 8, UInt64.self).byteSwapped)
  }
}

extension ID: WireFixedLayout {
  @inlinable @inline(__always)
  public static var wireSize: Int { 16 }

  @inlinable @inline(__always)
  public static var zero: ID { ID() }

  @inlinable @inline(__always)
  public static func read(_ bytes: RawSpan, at offset: Int) -> ID {
    ID(WireUUID.read(bytes, at: offset))
  }
}
