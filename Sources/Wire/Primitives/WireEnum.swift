/// An open enum: its named values are known, any other is kept and written back (`#7` by name).
///
/// Zero is `unset` in every enum.
public protocol WireEnum: WireValue, WireKey, RawRepresentable, BitwiseCopyable,
  CustomStringConvertible
where RawValue: WireInteger {
  /// The values that the schema names, to switch over without a default.
  associatedtype Known: RawRepresentable & Sendable where Known.RawValue == RawValue

  init(rawValue: RawValue)

  /// The names in the schema from `unset` on, separated by spaces, in the order of their numbers. A
  /// number that does not follow on the one before stands before its name, as in `unset red 5=blue`.
  static var wireNames: StaticString { get }
}

extension WireEnum {
  /// Not stated.
  @inlinable public static var unset: Self { Self(rawValue: RawValue.wire(0)) }

  /// `nil` for a value that a newer schema names.
  @inlinable public var known: Known? { Known(rawValue: rawValue) }

  /// The values that the schema names, from `unset` on.
  public static var declared: [Self] {
    var values: [Self] = []
    var names = WireEnumNames(wireNames)
    while let entry = names.next() { values.append(Self(rawValue: RawValue.wire(entry.number))) }
    return values
  }

  /// The name in the schema, `unset` for zero, or `#` and the number for a value this schema does
  /// not name.
  public var name: String {
    let number = Int.wire(rawValue)
    return wireEnumName(number, in: Self.wireNames) ?? "#" + number.description
  }

  /// Reads what `name` writes; `nil` for any other text.
  public init?(name: String) {
    guard let number = wireEnumNumber(name, in: Self.wireNames) else { return nil }
    let rawValue = RawValue.wire(number)
    guard Int.wire(rawValue) == number else { return nil }
    self.init(rawValue: rawValue)
  }

  public var description: String { name }

  @inlinable public static func == (lhs: Self, rhs: Self) -> Bool { lhs.rawValue == rhs.rawValue }

  @inlinable public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }

  @inlinable public static func wirePrecedes(_ lhs: Self, _ rhs: Self) -> Bool {
    lhs.rawValue < rhs.rawValue
  }
}

/// The name of a number in the names of an enum; `nil` when it has none.
private func wireEnumName(_ number: Int, in names: StaticString) -> String? {
  var scanner = WireEnumNames(names)
  while let entry = scanner.next() {
    if entry.number == number { return entry.name }
  }
  return nil
}

/// The number of a name in the names of an enum, or of `#7` when no name has that number.
private func wireEnumNumber(_ name: String, in names: StaticString) -> Int? {
  let unnamed = unnamedNumber(name)
  var scanner = WireEnumNames(names)
  while let entry = scanner.next() {
    if entry.number == unnamed { return nil }
    if String.wireEquals(entry.name, name) { return entry.number }
  }
  return unnamed
}

/// The number after `#`, in at most five digits without leading zeros: no enum is wider than `UInt16`.
private func unnamedNumber(_ text: String) -> Int? {
  var scanner = TextScanner(text)
  guard scanner.take(UInt8(ascii: "#")) else { return nil }
  let isZero = scanner.next == UInt8(ascii: "0")
  let count = scanner.digitsAhead
  guard count >= 1, count <= 5, !isZero || count == 1, let number = scanner.number(digits: count),
    scanner.isAtEnd
  else { return nil }
  return number
}

/// Goes through `WireEnum.wireNames`.
private struct WireEnumNames {
  private let text: StaticString
  private var offset = 0
  private var number = 0

  init(_ text: StaticString) { self.text = text }

  mutating func next() -> (number: Int, name: String)? {
    let count = text.utf8CodeUnitCount
    guard offset < count else { return nil }
    let start = text.utf8Start
    var value = 0
    var nameStart = offset
    while offset < count, start[offset] != UInt8(ascii: " ") {
      if start[offset] == UInt8(ascii: "=") {
        number = value
        nameStart = offset + 1
      } else {
        value = value &* 10 &+ Int.wire(start[offset]) &- 0x30
      }
      offset += 1
    }
    let name = wireText(UnsafeRawPointer(start + nameStart), offset - nameStart, .ascii)
    let entry = (number, name)
    offset += 1
    number += 1
    return entry
  }
}
