/// An integer of fixed width, with the few operations that generated code needs.
///
/// Swift's own conversions are generic over `BinaryInteger`: one `Int(byte)` makes the compiler load and
/// optimise some hundred functions for each of both types, in every module again. Conversions over this
/// protocol compile to the same instructions and are what keeps generated code quick to build; the two
/// underscored members are the standard library's conversions from and to one word, which are not generic.
public protocol WireInteger: Hashable, Comparable, Sendable, BitwiseCopyable {
  init(littleEndian value: Self)
  var littleEndian: Self { get }
  init(_truncatingBits bits: UInt)
  var _lowWord: UInt { get }
  static func & (lhs: Self, rhs: Self) -> Self
}

extension WireInteger {
  /// The low bits of `other`; a signed one is extended by its sign. Not an initialiser, so that
  /// `Int.init` means in other modules what it always did.
  @export(implementation) @inline(__always)
  public static func wire(_ other: some WireInteger) -> Self {
    Self(_truncatingBits: other._lowWord)
  }
}

extension Int: WireInteger {}
extension UInt: WireInteger {}
extension Int8: WireInteger {}
extension Int16: WireInteger {}
extension Int32: WireInteger {}
extension Int64: WireInteger {}
extension UInt8: WireInteger {}
extension UInt16: WireInteger {}
extension UInt32: WireInteger {}
extension UInt64: WireInteger {}
