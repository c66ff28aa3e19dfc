/// A message of a type that is known only at run time.
///
/// Holds only what is set: an optional field that is absent, and a plain field that has its default,
/// hold no value. So a message of a few bytes takes a few words, however many fields its type has.
package struct DynamicMessage: Hashable, Sendable {
  /// The value of one field.
  package struct FieldValue: Hashable, Sendable {
    package var ordinal: Int
    package var value: DynamicValue
  }

  package let type: QualifiedName
  /// What is set, in ascending order of ordinals.
  package private(set) var fields: [FieldValue] = []
  /// What an old writer put into fields that are removed now, in ascending order (wire rule R9).
  package private(set) var removed: [FieldValue] = []
  /// What the schema does not know; `nil` when there is nothing to keep.
  package var unknown: DynamicUnknown?

  /// The message in which every field is absent.
  package init(_ type: QualifiedName) { self.type = type }

  /// The message with these fields set.
  package init(_ type: QualifiedName, _ values: [Int: DynamicValue]) {
    self.type = type
    fields = values.sorted { $0.key < $1.key }
      .map { FieldValue(ordinal: $0.key, value: $0.value) }
  }

  /// The value of the field with this ordinal; `nil` when it is absent or has its default.
  ///
  /// Setting a plain field to its default is the same as setting `nil` once encoded, though not for
  /// `==`.
  package subscript(ordinal: Int) -> DynamicValue? {
    get { Self.value(of: ordinal, in: fields) }
    set { Self.set(newValue, of: ordinal, in: &fields) }
  }

  /// The value that an old writer put into the removed field with this ordinal.
  package subscript(removed ordinal: Int) -> DynamicValue? {
    get { Self.value(of: ordinal, in: removed) }
    set { Self.set(newValue, of: ordinal, in: &removed) }
  }

  /// Whether nothing is set, so that the encoding is `00 00`.
  package var isDefault: Bool { fields.isEmpty && removed.isEmpty && unknown == nil }

  private static func value(of ordinal: Int, in fields: [FieldValue]) -> DynamicValue? {
    let index = position(of: ordinal, in: fields)
    guard index < fields.count, fields[index].ordinal == ordinal else { return nil }
    return fields[index].value
  }

  private static func set(_ value: DynamicValue?, of ordinal: Int, in fields: inout [FieldValue]) {
    let index = position(of: ordinal, in: fields)
    let exists = index < fields.count && fields[index].ordinal == ordinal
    switch (value, exists) {
    case (let value?, true): fields[index].value = value
    case (let value?, false): fields.insert(FieldValue(ordinal: ordinal, value: value), at: index)
    case (nil, true): fields.remove(at: index)
    case (nil, false): break
    }
  }

  /// The index of the first field whose ordinal is not below `ordinal`.
  private static func position(of ordinal: Int, in fields: [FieldValue]) -> Int {
    var (low, high) = (0, fields.count)
    // Fields are set in order when decoding, so the end is the likely place.
    if let last = fields.last, last.ordinal < ordinal { return high }
    while low < high {
      let middle = (low + high) / 2
      if fields[middle].ordinal < ordinal { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// What a message holds beyond its schema (wire rule R9), re-emitted byte for byte.
package struct DynamicUnknown: Hashable, Sendable {
  /// The unowned bits that are set in one known bit-byte.
  package struct Bits: Hashable, Sendable {
    /// Offset of the bit-byte from the start of the fixed block.
    package var byteOffset: Int
    package var value: UInt8

    package init(byteOffset: Int, value: UInt8) {
      self.byteOffset = byteOffset
      self.value = value
    }
  }

  /// In ascending order of offsets; no value is zero.
  package var bits: [Bits] = []
  /// The bytes beyond the known fixed block; empty or not all zero.
  package var fixed: [UInt8] = []
  /// The slots beyond the known ones; the last is not empty.
  package var slots: [[UInt8]] = []

  package init() {}

  package var isEmpty: Bool { bits.isEmpty && fixed.isEmpty && slots.isEmpty }
}
