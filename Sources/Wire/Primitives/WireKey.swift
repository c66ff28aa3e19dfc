/// A type that can be a key of a map, with the order that its entries have on the wire
/// (wire rule R16). There are no float keys.
public protocol WireKey: WireValue {
  /// Whether `lhs` comes before `rhs`: numbers, enums and dates by value; uuids, bytes and texts by
  /// their bytes.
  static func wirePrecedes(_ lhs: Self, _ rhs: Self) -> Bool
}

extension WireKey where Self: Comparable {
  @inlinable public static func wirePrecedes(_ lhs: Self, _ rhs: Self) -> Bool { lhs < rhs }
}

extension Int8: WireKey {}
extension Int16: WireKey {}
extension Int32: WireKey {}
extension Int64: WireKey {}
extension UInt8: WireKey {}
extension UInt16: WireKey {}
extension UInt32: WireKey {}
extension UInt64: WireKey {}
extension WireUUID: WireKey {}
extension ID: WireKey {}
extension CalendarDate: WireKey {}
extension PartialDate: WireKey {}
extension Timestamp: WireKey {}
extension WireDuration: WireKey {}
extension FixedASCII: WireKey {}
extension FixedBytes: WireKey {}

extension Bool: WireKey {
  @inlinable public static func wirePrecedes(_ lhs: Bool, _ rhs: Bool) -> Bool { !lhs && rhs }
}

extension String: WireKey {
  /// By UTF-8 bytes; Swift's own order is by normalised scalars.
  public static func wirePrecedes(_ lhs: String, _ rhs: String) -> Bool {
    withBytes(lhs, rhs) { left, right in
      for index in 0..<Swift.min(left.count, right.count) where left[index] != right[index] {
        return left[index] < right[index]
      }
      return left.count < right.count
    }
  }
}
