/// Where each field of a message lies (wire rules R2 and R5), computed once and used by both the
/// Swift emitter and the dynamic codec.
///
/// ```
/// | head | fixed block: values and bit-bytes, in ordinal order | lengths | slots |
/// ```
///
/// A place depends only on equal and lower ordinals, so appending a field moves nothing.
package struct MessageLayout: Hashable, Sendable {
  /// One bit of a bit-byte.
  package struct Bit: Hashable, Sendable {
    /// Offset of the bit-byte from the start of the fixed block.
    package var byteOffset: Int
    /// The byte with only this bit set.
    package var mask: UInt8

    package init(byteOffset: Int, mask: UInt8) {
      self.byteOffset = byteOffset
      self.mask = mask
    }
  }

  /// Where a field's value lies.
  package enum Place: Hashable, Sendable {
    /// A `bool` outside lists and structs.
    case bit(Bit)
    /// Bytes in the fixed block, offset from its start.
    case fixed(offset: Int, size: Int)
    /// A slot, counted from 0.
    case slot(Int)
  }

  /// One field's presence and place.
  package struct FieldLayout: Hashable, Sendable {
    package var ordinal: Int
    /// The presence bit, when rule R5 gives the field one.
    package var presence: Bit?
    package var place: Place
  }

  /// What a placement holds.
  package enum Content: Hashable, Sendable {
    /// The value of the field with this ordinal.
    case value(ordinal: Int)
    /// A bit-byte; `owned` has the bits set that some field of this schema owns.
    case bits(owned: UInt8)
  }

  /// The unit of trimming (wire rule R3): one value's bytes, or one bit-byte.
  package struct Placement: Hashable, Sendable {
    /// Offset from the start of the fixed block, in bytes.
    package var offset: Int
    package var size: Int
    package var content: Content

    package var end: Int { offset + size }
  }

  /// In ordinal order, tombstones included: the field with ordinal `n` is at `n - 1`.
  package private(set) var fields: [FieldLayout] = []
  /// The fixed block from its start to its end, without gaps.
  package private(set) var placements: [Placement] = []
  /// F: the length of the whole fixed block in bytes.
  package private(set) var fixedLength = 0
  /// S: the number of slots.
  package private(set) var slotCount = 0

  /// The newest bit-byte, as an index of `placements`, and how many of its bits are taken.
  private var newestBits = -1
  private var bitsTaken = 8

  /// Lays out `fields`, which are in ordinal order without gaps.
  ///
  /// - Parameter sizes: the sizes of the schema the fields come from. A type that should have a size
  ///   and has none there (an invalid schema) takes a slot; validate the schema first.
  package init(fields: [Field], sizes: StructSizes) {
    for field in fields { place(field, sizes: sizes) }
  }

  package init(of message: MessageDeclaration, sizes: StructSizes) {
    self.init(fields: message.fields, sizes: sizes)
  }

  /// Lays out one message. Measures the whole schema; pass `sizes` to lay out many.
  package init(of message: MessageDeclaration, in schema: Schema) {
    self.init(fields: message.fields, sizes: StructSizes(schema))
  }

  /// The layout of a map's entry, the frozen message `{1 key: K, 2 value: V}` (wire rule R16).
  package init(mapKey: TypeReference, mapValue: TypeReference, sizes: StructSizes) {
    self.init(fields: Self.entryFields(key: mapKey, value: mapValue), sizes: sizes)
  }

  /// The two fields of a map's entry.
  package static func entryFields(key: TypeReference, value: TypeReference) -> [Field] {
    [Field(ordinal: 1, name: "key", type: key), Field(ordinal: 2, name: "value", type: value)]
  }

  /// Whether `T?` gets a presence bit (wire rule R5): a fixed type of at most 8 bytes, or a type that
  /// can be zero bytes long when present.
  package static func hasPresenceBit(_ type: TypeReference, sizes: StructSizes) -> Bool {
    switch type {
    case .string, .bytes, .list, .map: return true
    default:
      guard let size = sizes.fixedSize(of: type) else { return false }
      return size <= largestInlineOptional
    }
  }

  /// An optional of a larger fixed type lies in a slot.
  private static let largestInlineOptional = 8

  private mutating func place(_ field: Field, sizes: StructSizes) {
    var presence: Bit?
    if field.isOptional, Self.hasPresenceBit(field.type, sizes: sizes) { presence = takeBit() }
    let place: Place
    if field.type == .bool {
      place = .bit(takeBit())
    } else if let size = sizes.fixedSize(of: field.type),
      !field.isOptional || size <= Self.largestInlineOptional
    {
      placements.append(
        Placement(offset: fixedLength, size: size, content: .value(ordinal: field.ordinal)))
      place = .fixed(offset: fixedLength, size: size)
      fixedLength += size
    } else {
      place = .slot(slotCount)
      slotCount += 1
    }
    fields.append(FieldLayout(ordinal: field.ordinal, presence: presence, place: place))
  }

  /// The next free bit of the newest bit-byte, or the first of a new one at the end of the block.
  private mutating func takeBit() -> Bit {
    if bitsTaken == 8 {
      newestBits = placements.count
      bitsTaken = 0
      placements.append(Placement(offset: fixedLength, size: 1, content: .bits(owned: 0)))
      fixedLength += 1
    }
    let mask = UInt8(1) << UInt8(bitsTaken)
    bitsTaken += 1
    if case .bits(let owned) = placements[newestBits].content {
      placements[newestBits].content = .bits(owned: owned | mask)
    }
    return Bit(byteOffset: placements[newestBits].offset, mask: mask)
  }
}
