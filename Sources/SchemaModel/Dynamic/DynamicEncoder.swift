/// Writes one top-level message canonically and keeps the limits that a reader will check.
struct DynamicEncoder {
  let table: TypeTable
  let limits: DynamicLimits
  private var elementCount = 0
  private var unknownByteCount = 0

  init(table: TypeTable, limits: DynamicLimits) {
    self.table = table
    self.limits = limits
  }

  static func invalid(_ reason: String) -> DynamicError { DynamicError(.invalidValue, reason) }

  private mutating func chargeUnknown(_ byteCount: Int) throws(DynamicError) {
    unknownByteCount += byteCount
    guard unknownByteCount <= limits.unknownByteCount else {
      throw DynamicError(.limit, "there is too much unknown data")
    }
  }

  // MARK: Messages

  mutating func message(
    _ message: DynamicMessage, as type: TypeTable.Message, depth: Int
  ) throws(DynamicError) -> [UInt8] {
    guard depth <= limits.depth else { throw DynamicError(.limit, "messages nest too deep") }
    var fixed = [UInt8](repeating: 0, count: type.layout.fixedLength)
    var slots = [[UInt8]](repeating: [], count: type.layout.slotCount)
    try checkOrdinals(of: message, type: type)
    for values in [message.fields, message.removed] {
      for item in values {
        let index = item.ordinal - 1
        try write(
          item.value, of: type.fields[index], layout: type.layout.fields[index],
          defaultBits: type.defaultBits[index], fixed: &fixed, slots: &slots, depth: depth)
      }
    }
    if let unknown = message.unknown {
      guard !type.isFrozen else { throw Self.invalid("an entry of a map cannot hold unknown data") }
      try write(unknown, layout: type.layout, fixed: &fixed, slots: &slots)
    }
    try trim(&fixed, layout: type.layout)
    while slots.last?.isEmpty == true { slots.removeLast() }
    return try Self.assemble(fixed: fixed, slots: slots)
  }

  private func checkOrdinals(
    of message: DynamicMessage, type: TypeTable.Message
  ) throws(DynamicError) {
    for (values, areRemoved) in [(message.fields, false), (message.removed, true)] {
      for item in values {
        guard type.fields.indices.contains(item.ordinal - 1),
          type.fields[item.ordinal - 1].isRemoved == areRemoved
        else { throw Self.invalid("a value stands under an ordinal that has no such field") }
      }
    }
  }

  /// Wire rule R3. Nothing is trimmed from a block with unknown bytes: they are not all zero.
  private func trim(_ fixed: inout [UInt8], layout: MessageLayout) throws(DynamicError) {
    guard fixed.count == layout.fixedLength else { return }
    for unit in layout.placements.reversed() {
      guard fixed[unit.offset..<unit.end].allSatisfy({ $0 == 0 }) else { return }
      fixed.removeLast(unit.size)
    }
  }

  /// Wire rules R1 and R4.
  private static func assemble(
    fixed: [UInt8], slots: [[UInt8]]
  ) throws(DynamicError) -> [UInt8] {
    guard fixed.count <= 0xFFFF, slots.count <= 0xFFFF else {
      throw DynamicError(.limit, "a message has more than 65,535 fixed bytes or slots")
    }
    let width = width(for: slots)
    let isExtended = fixed.count >= 255 || slots.count >= 63
    var result: [UInt8] = []
    let head = isExtended ? 255 | 63 << 8 : fixed.count | slots.count << 8
    append(head | width << 14, size: 2, to: &result)
    if isExtended {
      append(fixed.count, size: 2, to: &result)
      append(slots.count, size: 2, to: &result)
    }
    result += fixed
    for slot in slots { append(slot.count, size: 1 << width, to: &result) }
    for slot in slots { result += slot }
    return result
  }

  /// The smallest width that holds every length: 0, 1 or 2.
  static func width(for parts: [[UInt8]]) -> Int {
    let longest = parts.reduce(0) { max($0, $1.count) }
    return longest <= 0xFF ? 0 : longest <= 0xFFFF ? 1 : 2
  }

  /// Appends the low `size` bytes of `value`, little-endian.
  static func append(_ value: Int, size: Int, to bytes: inout [UInt8]) {
    for index in 0..<size { bytes.append(UInt8(truncatingIfNeeded: value >> (index * 8))) }
  }

  // MARK: Fields

  private mutating func write(
    _ value: DynamicValue, of field: Field, layout: MessageLayout.FieldLayout, defaultBits: UInt64,
    fixed: inout [UInt8], slots: inout [[UInt8]], depth: Int
  ) throws(DynamicError) {
    if let presence = layout.presence { fixed[presence.byteOffset] |= presence.mask }
    switch layout.place {
    case .bit(let bit):
      guard case .bool(let flag) = value else { throw Self.invalid("a value is not a bool") }
      if flag != (defaultBits & 1 == 1) { fixed[bit.byteOffset] |= bit.mask }
    case .fixed(let offset, let size):
      let bytes = try FixedWriter(table: table).bytes(of: value, as: field.type)
      guard bytes.count == size else {
        throw Self.invalid("a value has another size than its type")
      }
      for index in 0..<size {
        let flip = index < 8 ? UInt8(truncatingIfNeeded: defaultBits >> UInt64(index * 8)) : 0
        fixed[offset + index] = bytes[index] ^ flip
      }
    case .slot(let index):
      // The default of a plain message field is the empty slot (wire rule R6).
      if !field.isOptional, case .message(let message) = value, message.isDefault { return }
      let bytes = try element(value, as: field.type, depth: depth)
      if !field.isOptional, case .message = field.type, bytes == [0, 0] { return }
      slots[index] = bytes
    }
  }

  private mutating func write(
    _ unknown: DynamicUnknown, layout: MessageLayout, fixed: inout [UInt8],
    slots: inout [[UInt8]]
  ) throws(DynamicError) {
    var owned: [Int: UInt8] = [:]
    for unit in layout.placements {
      if case .bits(let mask) = unit.content { owned[unit.offset] = mask }
    }
    for bits in unknown.bits {
      guard let mask = owned[bits.byteOffset], bits.value != 0, bits.value & mask == 0 else {
        throw Self.invalid("unknown bits are zero, or not free in the schema")
      }
      fixed[bits.byteOffset] |= bits.value
    }
    guard unknown.fixed.isEmpty || unknown.fixed.contains(where: { $0 != 0 }) else {
      throw Self.invalid("unknown bytes are all zero")
    }
    guard unknown.slots.last?.isEmpty != true else {
      throw Self.invalid("the last unknown slot is empty")
    }
    try chargeUnknown(unknown.fixed.count)
    for slot in unknown.slots { try chargeUnknown(slot.count) }
    fixed += unknown.fixed
    slots += unknown.slots
  }

  // MARK: Element form

  private mutating func element(
    _ value: DynamicValue, as type: TypeReference, depth: Int
  ) throws(DynamicError) -> [UInt8] {
    switch (type, value) {
    case (.string(let max), .text(let text)):
      let bytes = Array(text.string.utf8)
      try check(bytes.count, max: max)
      return bytes
    case (.bytes(let max), .bytes(let bytes)):
      try check(bytes.count, max: max)
      return bytes
    case (.message(let name), .message(let message)):
      guard message.type == name else { throw Self.invalid("a message is of another type") }
      return try self.message(message, as: try table.message(name), depth: depth + 1)
    case (.union(let name), _): return try union(value, as: try table.union(name), depth: depth)
    case (.list(let element, let max), .list(let values)):
      try check(values.count, max: max)
      return try list(values, of: element, depth: depth)
    case (.map(let key, let mapValue, let max), .map(let entries)):
      try check(entries.count, max: max)
      return try map(entries, key: key, value: mapValue, depth: depth)
    default: return try FixedWriter(table: table).bytes(of: value, as: type)
    }
  }

  private func check(_ count: Int, max: Int) throws(DynamicError) {
    guard count <= max else {
      throw DynamicError(.limit, "a text, list or map is longer than its maximum")
    }
  }

  private mutating func chargeElements(_ count: Int) throws(DynamicError) {
    elementCount += count
    guard elementCount <= limits.elementCount else {
      throw DynamicError(.limit, "the lists and maps have too many elements")
    }
  }

  private mutating func union(
    _ value: DynamicValue, as type: UnionDeclaration, depth: Int
  ) throws(DynamicError) -> [UInt8] {
    var result: [UInt8] = []
    switch value {
    case .union(let tag, let payload):
      guard let known = type.cases.first(where: { $0.tag == tag }) else {
        throw Self.invalid("a union has a tag that no case has")
      }
      Self.append(tag, size: 2, to: &result)
      switch (known.type, payload) {
      case (let payloadType?, let payload?):
        result += try element(payload, as: payloadType, depth: depth)
      case (nil, nil): break
      default: throw Self.invalid("a case of a union has a payload too many or too few")
      }
    case .unknownUnion(let tag, let bytes):
      guard (1...0xFFFF).contains(tag), !type.cases.contains(where: { $0.tag == tag }) else {
        throw Self.invalid("an unknown case has a tag that is known or impossible")
      }
      try chargeUnknown(bytes.count)
      Self.append(tag, size: 2, to: &result)
      result += bytes
    default: throw Self.invalid("a value is not a union")
    }
    return result
  }

  private mutating func list(
    _ values: [DynamicValue], of type: TypeReference, depth: Int
  ) throws(DynamicError) -> [UInt8] {
    try chargeElements(values.count)
    var parts: [[UInt8]] = []
    parts.reserveCapacity(values.count)
    for value in values { parts.append(try element(value, as: type, depth: depth)) }
    guard table.fixedSize(of: type) == nil else { return Array(parts.joined()) }
    return Self.variableList(parts)
  }

  private mutating func map(
    _ entries: [DynamicEntry], key: TypeReference, value: TypeReference, depth: Int
  ) throws(DynamicError) -> [UInt8] {
    try chargeElements(entries.count)
    let type = table.entry(key: key, value: value)
    var parts: [[UInt8]] = []
    let sorted = entries.sorted { KeyOrder.isAscending($0.key, $1.key) }
    for (index, entry) in sorted.enumerated() {
      if index > 0, !KeyOrder.isAscending(sorted[index - 1].key, entry.key) {
        throw Self.invalid("a map has one key twice")
      }
      let content = DynamicMessage(Self.entryName, [1: entry.key, 2: entry.value])
      parts.append(try message(content, as: type, depth: depth + 1))
    }
    return Self.variableList(parts)
  }

  /// A name for errors only: an entry has no declaration.
  private static let entryName = QualifiedName(package: "", name: "entry")

  /// Wire rule R14. An empty list is an empty slot.
  private static func variableList(_ parts: [[UInt8]]) -> [UInt8] {
    if parts.isEmpty { return [] }
    let width = width(for: parts)
    var result: [UInt8] = []
    if parts.count < 0x3FFF {
      append(parts.count | width << 14, size: 2, to: &result)
    } else {
      append(0x3FFF | width << 14, size: 2, to: &result)
      append(parts.count, size: 4, to: &result)
    }
    for part in parts { append(part.count, size: 1 << width, to: &result) }
    for part in parts { result += part }
    return result
  }
}
