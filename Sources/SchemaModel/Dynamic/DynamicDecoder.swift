/// Reads one top-level message and keeps its budgets.
///
/// ```
/// message: u16 head = fixedLen:8 | slots:6 | width:2    (255 and 63: u16 fixedLen, u16 slots follow)
///          fixed[fixedLen]
///          len[slots], each 1, 2 or 4 bytes
///          the slots' bytes
/// ```
struct DynamicDecoder {
  let bytes: [UInt8]
  let table: TypeTable
  let limits: DynamicLimits
  let refusesUnknown: Bool
  private var elementCount = 0
  private var unknownByteCount = 0
  private var memoryUsed = 0

  init(bytes: [UInt8], table: TypeTable, limits: DynamicLimits, refusesUnknown: Bool) {
    self.bytes = bytes
    self.table = table
    self.limits = limits
    self.refusesUnknown = refusesUnknown
  }

  func malformed(_ offset: Int, _ reason: String) -> DynamicError {
    DynamicError(.malformed, at: offset, reason)
  }
  func nonCanonical(_ offset: Int, _ reason: String) -> DynamicError {
    DynamicError(.nonCanonical, at: offset, reason)
  }

  // MARK: Budgets (wire rule R27)

  /// Charges memory before it is allocated.
  mutating func charge(_ byteCount: Int, at offset: Int) throws(DynamicError) {
    let (sum, overflow) = memoryUsed.addingReportingOverflow(byteCount)
    guard !overflow, sum <= limits.memoryByteCount else {
      throw DynamicError(.limit, at: offset, "the decoded message takes too much memory")
    }
    memoryUsed = sum
  }

  mutating func chargeElements(_ count: Int, at offset: Int) throws(DynamicError) {
    guard count <= limits.elementCount - elementCount else {
      throw DynamicError(.limit, at: offset, "the lists and maps have too many elements")
    }
    elementCount += count
    try charge(count * MemoryLayout<DynamicValue>.stride, at: offset)
  }

  mutating func chargeUnknown(_ byteCount: Int, at offset: Int) throws(DynamicError) {
    guard byteCount <= limits.unknownByteCount - unknownByteCount else {
      throw DynamicError(.limit, at: offset, "there is too much unknown data")
    }
    unknownByteCount += byteCount
    try charge(byteCount, at: offset)
  }

  // MARK: Shape

  /// Where the parts of one message lie.
  private struct Shape {
    /// The fixed block.
    var fixed: Range<Int>
    /// The bytes of each slot.
    var slots: [Range<Int>]
  }

  /// Little-endian; the caller has checked that the bytes are there.
  func load(_ size: Int, at offset: Int) -> Int {
    var result = 0
    for index in 0..<size { result |= Int(bytes[offset + index]) << (index * 8) }
    return result
  }

  private mutating func shape(in range: Range<Int>) throws(DynamicError) -> Shape {
    guard range.count >= 2 else { throw malformed(range.lowerBound, "a message is cut short") }
    let head = load(2, at: range.lowerBound)
    var fixedLength = head & 0xFF
    var slotCount = head >> 8 & 0x3F
    let width = head >> 14
    var position = range.lowerBound + 2
    guard width < 3 else { throw malformed(range.lowerBound, "a head has width 3") }
    if fixedLength == 255 || slotCount == 63 {
      guard fixedLength == 255, slotCount == 63 else {
        throw malformed(range.lowerBound, "a head has one sentinel alone")
      }
      guard range.count >= 6 else { throw malformed(position, "an extended head is cut short") }
      fixedLength = load(2, at: position)
      slotCount = load(2, at: position + 2)
      position += 4
      guard fixedLength >= 255 || slotCount >= 63 else {
        throw nonCanonical(range.lowerBound, "a head is extended without need")
      }
    }
    guard slotCount > 0 || width == 0 else {
      throw nonCanonical(range.lowerBound, "a head without slots has a width")
    }
    let lengthSize = 1 << width
    guard fixedLength + slotCount * lengthSize <= range.upperBound - position else {
      throw malformed(position, "the fixed block and the lengths do not fit")
    }
    let fixed = position..<position + fixedLength
    let slots = try ranges(
      count: slotCount, lengthSize: lengthSize, at: fixed.upperBound, end: range.upperBound)
    if let last = slots.last, last.isEmpty {
      throw nonCanonical(fixed.upperBound, "the last slot is empty")
    }
    return Shape(fixed: fixed, slots: slots)
  }

  /// Reads `count` lengths at `offset` and cuts what follows, up to `end`, into that many ranges. The
  /// caller has checked that the lengths themselves fit.
  mutating func ranges(
    count: Int, lengthSize: Int, at offset: Int, end: Int
  ) throws(DynamicError) -> [Range<Int>] {
    try charge(count * MemoryLayout<Range<Int>>.stride, at: offset)
    var result: [Range<Int>] = []
    result.reserveCapacity(count)
    var position = offset + count * lengthSize
    var longest = 0
    for index in 0..<count {
      let length = load(lengthSize, at: offset + index * lengthSize)
      guard length <= end - position else {
        throw malformed(offset + index * lengthSize, "a length goes beyond the end")
      }
      result.append(position..<position + length)
      position += length
      longest = max(longest, length)
    }
    guard position == end else { throw malformed(position, "bytes are left after the last slot") }
    let smallest = longest <= 0xFF ? 1 : longest <= 0xFFFF ? 2 : 4
    guard count == 0 || lengthSize == smallest else {
      throw nonCanonical(offset, "the lengths are wider than needed")
    }
    return result
  }

  // MARK: Messages

  mutating func message(
    _ type: TypeTable.Message, name: QualifiedName, in range: Range<Int>, depth: Int
  ) throws(DynamicError) -> DynamicMessage {
    guard depth <= limits.depth else {
      throw DynamicError(.limit, at: range.lowerBound, "messages nest too deep")
    }
    try charge(MemoryLayout<DynamicMessage>.stride, at: range.lowerBound)
    let shape = try shape(in: range)
    try checkTrim(of: shape.fixed, layout: type.layout)
    var result = DynamicMessage(name)
    for index in type.fields.indices {
      let field = type.fields[index]
      let value = try value(
        of: field, layout: type.layout.fields[index], defaultBits: type.defaultBits[index],
        shape: shape, depth: depth)
      guard let value else { continue }
      try charge(MemoryLayout<DynamicMessage.FieldValue>.stride, at: range.lowerBound)
      if field.isRemoved {
        result[removed: field.ordinal] = value
      } else {
        result[field.ordinal] = value
      }
    }
    result.unknown = try unknown(in: shape, type: type, at: range.lowerBound)
    return result
  }

  /// Wire rule R3: the fixed block ends with a unit that is not all zero.
  private func checkTrim(
    of fixed: Range<Int>, layout: MessageLayout
  ) throws(DynamicError) {
    guard !fixed.isEmpty else { return }
    if fixed.count > layout.fixedLength {
      guard bytes[fixed.dropFirst(layout.fixedLength)].contains(where: { $0 != 0 }) else {
        throw nonCanonical(fixed.lowerBound, "the bytes beyond the known block are all zero")
      }
      return
    }
    guard let unit = layout.placements.first(where: { $0.end >= fixed.count }),
      unit.end == fixed.count
    else { throw malformed(fixed.lowerBound, "the fixed block ends inside a value") }
    guard bytes[fixed.suffix(unit.size)].contains(where: { $0 != 0 }) else {
      throw nonCanonical(fixed.upperBound - unit.size, "the fixed block ends with zeros")
    }
  }

  /// Wire rule R9: what the schema does not own.
  private mutating func unknown(
    in shape: Shape, type: TypeTable.Message, at offset: Int
  ) throws(DynamicError) -> DynamicUnknown? {
    let layout = type.layout
    var unknown = DynamicUnknown()
    for unit in layout.placements where unit.offset < shape.fixed.count {
      guard case .bits(let owned) = unit.content else { continue }
      let value = bytes[shape.fixed.lowerBound + unit.offset] & ~owned
      if value != 0 {
        unknown.bits.append(DynamicUnknown.Bits(byteOffset: unit.offset, value: value))
      }
    }
    let extra = shape.fixed.dropFirst(layout.fixedLength)
    let slots = shape.slots.dropFirst(layout.slotCount)
    if unknown.bits.isEmpty, extra.isEmpty, slots.isEmpty { return nil }
    if type.isFrozen { throw malformed(offset, "an entry of a map has more than key and value") }
    if refusesUnknown { throw nonCanonical(offset, "there is data that the schema does not know") }
    try chargeUnknown(extra.count, at: offset)
    unknown.fixed = Array(bytes[extra])
    for slot in slots {
      try chargeUnknown(slot.count, at: slot.lowerBound)
      try charge(MemoryLayout<[UInt8]>.stride, at: slot.lowerBound)
      unknown.slots.append(Array(bytes[slot]))
    }
    return unknown
  }

  // MARK: Fields

  private func isSet(_ bit: MessageLayout.Bit, in fixed: Range<Int>) -> Bool {
    bit.byteOffset < fixed.count && bytes[fixed.lowerBound + bit.byteOffset] & bit.mask != 0
  }

  /// The value of a field; `nil` when it is absent, or plain and its default.
  private mutating func value(
    of field: Field, layout: MessageLayout.FieldLayout, defaultBits: UInt64, shape: Shape,
    depth: Int
  ) throws(DynamicError) -> DynamicValue? {
    let presence = layout.presence.map { isSet($0, in: shape.fixed) }
    switch layout.place {
    case .bit(let bit):
      let raw = isSet(bit, in: shape.fixed)
      switch presence {
      case true: return .bool(raw)
      case false:
        guard !raw else { throw absent(at: shape.fixed.lowerBound) }
        return nil
      case nil: return raw ? .bool(defaultBits & 1 == 0) : nil
      }
    case .fixed(let offset, let size):
      let stored = bytes[shape.fixed.dropFirst(offset).prefix(size)]
      let isZero = stored.allSatisfy { $0 == 0 }
      if presence == false {
        guard isZero else { throw absent(at: stored.startIndex) }
        return nil
      }
      if presence == nil, isZero { return nil }
      // A present value may have been trimmed away; it is zero then.
      var plain = Array(stored) + [UInt8](repeating: 0, count: size - stored.count)
      for index in 0..<min(size, 8) {
        plain[index] ^= UInt8(truncatingIfNeeded: defaultBits >> UInt64(index * 8))
      }
      return try fixedValue(plain, of: field.type, at: shape.fixed.lowerBound + offset)
    case .slot(let index):
      let slot =
        index < shape.slots.count
        ? shape.slots[index] : shape.fixed.upperBound..<shape.fixed.upperBound
      return try slotValue(of: field, presence: presence, in: slot, depth: depth)
    }
  }

  private func absent(at offset: Int) -> DynamicError {
    nonCanonical(offset, "an absent field has a value")
  }

  private mutating func fixedValue(
    _ plain: [UInt8], of type: TypeReference, at offset: Int
  ) throws(DynamicError) -> DynamicValue {
    try charge(plain.count, at: offset)
    // A struct's members are charged once read: a fixed-size value is at most 64 KiB.
    var reader = FixedReader(bytes: plain, table: table, origin: offset)
    let value = try reader.value(of: type, at: 0)
    try charge(reader.memoryUsed, at: offset)
    return value
  }

  private mutating func slotValue(
    of field: Field, presence: Bool?, in slot: Range<Int>, depth: Int
  ) throws(DynamicError) -> DynamicValue? {
    if presence == false {
      guard slot.isEmpty else { throw absent(at: slot.lowerBound) }
      return nil
    }
    if slot.isEmpty, presence == nil { return nil }
    if case .message = field.type, !field.isOptional, slot.count == 2,
      load(2, at: slot.lowerBound) == 0
    {
      throw nonCanonical(slot.lowerBound, "a default message is written out")
    }
    return try element(of: field.type, in: slot, depth: depth)
  }

  // MARK: Element form

  /// A value that takes up all of `range`: a present slot, a list element or a union's payload.
  mutating func element(
    of type: TypeReference, in range: Range<Int>, depth: Int
  ) throws(DynamicError) -> DynamicValue {
    if let size = table.fixedSize(of: type) {
      guard range.count == size else {
        throw malformed(range.lowerBound, "a value has another size than its type")
      }
      return try fixedValue(Array(bytes[range]), of: type, at: range.lowerBound)
    }
    switch type {
    case .string(let max):
      try checkMaximum(range, max)
      try charge(range.count, at: range.lowerBound)
      guard UTF8Validation.isValid(bytes[range]) else {
        throw malformed(range.lowerBound, "a text is not UTF-8")
      }
      return .string(String(decoding: bytes[range], as: UTF8.self))
    case .bytes(let max):
      try checkMaximum(range, max)
      try charge(range.count, at: range.lowerBound)
      return .bytes(Array(bytes[range]))
    case .message(let name):
      return .message(
        try message(try table.message(name), name: name, in: range, depth: depth + 1))
    case .union(let name): return try union(try table.union(name), in: range, depth: depth)
    case .list(let element, let max):
      return .list(try list(of: element, max: max, in: range, depth: depth))
    case .map(let key, let value, let max):
      return .map(try map(key: key, value: value, max: max, in: range, depth: depth))
    default:
      throw DynamicError(.invalidSchema, "a type has no size")
    }
  }

  private func checkMaximum(_ range: Range<Int>, _ max: Int) throws(DynamicError) {
    guard range.count <= max else {
      throw DynamicError(.limit, at: range.lowerBound, "a text is longer than its maximum")
    }
  }

  /// Wire rule R8.
  private mutating func union(
    _ type: UnionDeclaration, in range: Range<Int>, depth: Int
  ) throws(DynamicError) -> DynamicValue {
    guard range.count >= 2 else { throw malformed(range.lowerBound, "a union is cut short") }
    let tag = load(2, at: range.lowerBound)
    let payload = range.dropFirst(2)
    guard tag != 0 else { throw malformed(range.lowerBound, "a union has tag 0") }
    guard let known = type.cases.first(where: { $0.tag == tag }) else {
      if refusesUnknown {
        throw nonCanonical(range.lowerBound, "a union has a case that the schema does not know")
      }
      try chargeUnknown(payload.count, at: payload.lowerBound)
      return .unknownUnion(tag: tag, Array(bytes[payload]))
    }
    try charge(MemoryLayout<DynamicValue>.stride, at: range.lowerBound)
    guard let payloadType = known.type else {
      guard payload.isEmpty else {
        throw malformed(payload.lowerBound, "a case without payload has one")
      }
      return .union(tag: tag, nil)
    }
    return .union(tag: tag, try element(of: payloadType, in: payload, depth: depth))
  }
}
