/// Writes messages as JSON; the forms are described at `DynamicJSON`.
struct DynamicJSONWriter {
  let codec: DynamicCodec
  let isPretty: Bool
  let includesDefaults: Bool
  let masksPersonal: Bool
  /// Bytes of text that defaults may add to.
  let largest: Int
  private(set) var text = ""
  private var depth = 0
  private var messageDepth = 0

  init(
    codec: DynamicCodec, isPretty: Bool, includesDefaults: Bool, masksPersonal: Bool = false,
    largest: Int
  ) {
    self.codec = codec
    self.isPretty = isPretty
    self.includesDefaults = includesDefaults
    self.masksPersonal = masksPersonal
    self.largest = largest
  }

  private static func mismatch() -> DynamicError {
    DynamicEncoder.invalid("a value is not of its field's type")
  }

  // MARK: Structure

  private mutating func open(_ bracket: String) {
    text += bracket
    depth += 1
  }

  /// The comma and the line break before an element or a member.
  private mutating func separate(isFirst: inout Bool) {
    if !isFirst { text += "," }
    isFirst = false
    breakLine()
  }

  private mutating func close(_ bracket: String, isEmpty: Bool) {
    depth -= 1
    if !isEmpty { breakLine() }
    text += bracket
  }

  private mutating func breakLine() {
    guard isPretty else { return }
    text += "\n"
    for _ in 0..<depth { text += "  " }
  }

  private mutating func key(_ name: String, isFirst: inout Bool) {
    separate(isFirst: &isFirst)
    string(name)
    text += isPretty ? ": " : ":"
  }

  /// RFC 8259, section 7.
  private mutating func string(_ value: String) {
    text += "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "\u{8}": text += "\\b"
      case "\u{C}": text += "\\f"
      case "\u{0}"..<"\u{20}":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }

  // MARK: Messages

  mutating func write(_ message: DynamicMessage) throws(DynamicError) {
    let type = try codec.table.message(message.type)
    var isFirst = true
    open("{")
    messageDepth += 1
    defer { messageDepth -= 1 }
    for field in type.fields where !field.isRemoved {
      var value = message[field.ordinal]
      if value == nil {
        guard includesDefaults else { continue }
        // A message deeper than messages go can hold nothing, so there is nothing to say of it.
        if case .message = field.type, messageDepth >= codec.limits.depth { continue }
        // Two fields in each of n messages are 2^n values, none of which took a byte.
        guard text.utf8.count <= largest else {
          throw DynamicError(.limit, "defaults would make the text longer than \(largest) bytes")
        }
        value = try codec.value(of: field, in: message)
      }
      key(field.name, isFirst: &isFirst)
      if let value { try write(value, of: field) } else { text += "null" }
    }
    if !message.removed.isEmpty {
      key("$removed", isFirst: &isFirst)
      try writeRemoved(message.removed, fields: type.fields)
    }
    if let unknown = message.unknown, !unknown.isEmpty {
      key("$unknown", isFirst: &isFirst)
      // Nobody knows what it is, so it may be anything.
      if masksPersonal { string(DynamicJSON.mask) } else { write(unknown) }
    }
    close("}", isEmpty: isFirst)
  }

  private mutating func writeRemoved(
    _ values: [DynamicMessage.FieldValue], fields: [Field]
  ) throws(DynamicError) {
    var isFirst = true
    open("{")
    for item in values {
      guard fields.indices.contains(item.ordinal - 1) else { throw Self.mismatch() }
      key(String(item.ordinal), isFirst: &isFirst)
      try write(item.value, of: fields[item.ordinal - 1])
    }
    close("}", isEmpty: isFirst)
  }

  /// A field's or member's value, or the mask.
  private mutating func write(_ value: DynamicValue, of field: Field) throws(DynamicError) {
    if masksPersonal, field.isPersonal {
      string(DynamicJSON.mask)
    } else {
      try write(value, as: field.type)
    }
  }

  private mutating func write(_ unknown: DynamicUnknown) {
    var isFirst = true
    open("{")
    if !unknown.bits.isEmpty {
      key("bits", isFirst: &isFirst)
      var isFirstBit = true
      open("{")
      for bits in unknown.bits {
        key(String(bits.byteOffset), isFirst: &isFirstBit)
        text += String(bits.value)
      }
      close("}", isEmpty: false)
    }
    if !unknown.fixed.isEmpty {
      key("fixed", isFirst: &isFirst)
      string(BinaryText.base64(unknown.fixed))
    }
    if !unknown.slots.isEmpty {
      key("slots", isFirst: &isFirst)
      var isFirstSlot = true
      open("[")
      for slot in unknown.slots {
        separate(isFirst: &isFirstSlot)
        string(BinaryText.base64(slot))
      }
      close("]", isEmpty: false)
    }
    close("}", isEmpty: isFirst)
  }

  // MARK: Values

  private mutating func write(
    _ value: DynamicValue, as type: TypeReference
  ) throws(DynamicError) {
    switch (type, value) {
    case (.bool, .bool(let flag)): text += flag ? "true" : "false"
    case (.i8, .integer(let x)), (.i16, .integer(let x)), (.i32, .integer(let x)): text += String(x)
    case (.i64, .integer(let x)): string(String(x))
    case (.u8, .unsigned(let x)), (.u16, .unsigned(let x)), (.u32, .unsigned(let x)):
      text += String(x)
    case (.u64, .unsigned(let x)): string(String(x))
    case (.f32, .float(let x)): float(x.value, Float(x.value).description)
    case (.f64, .float(let x)): float(x.value, x.value.description)
    case (.string, .text(let x)), (.ascii, .text(let x)): string(x.string)
    case (.bytes, .bytes(let x)), (.fixedBytes, .bytes(let x)): string(BinaryText.base64(x))
    case (.uuid, .bytes(let x)), (.id, .bytes(let x)): string(BinaryText.uuid(x))
    case (.date, .integer(let x)):
      guard Int32(exactly: x) != nil else { throw Self.mismatch() }
      string(ISOText.date(days: x))
    case (.partialDate, .unsigned(let x)):
      guard let raw = UInt32(exactly: x) else { throw Self.mismatch() }
      string(ISOText.partialDate(raw))
    case (.timestamp, .integer(let x)): string(ISOText.timestamp(microseconds: x))
    case (.duration, .integer(let x)): string(ISOText.duration(microseconds: x))
    case (.enumeration(let name), .unsigned(let x)):
      let known = try codec.table.enumeration(name).cases.first { UInt64($0.value) == x }
      string(known?.name ?? (x == 0 ? "unset" : "#\(x)"))
    case (.structure(let name), .structure(let members)):
      try writeStruct(members, fields: try codec.table.structure(name).fields)
    case (.message(let name), .message(let message)):
      guard message.type == name else { throw Self.mismatch() }
      try write(message)
    case (.union(let name), _): try writeUnion(value, try codec.table.union(name))
    case (.list(let element, _), .list(let values)):
      var isFirst = true
      open("[")
      for value in values {
        separate(isFirst: &isFirst)
        try write(value, as: element)
      }
      close("]", isEmpty: isFirst)
    case (.map(let key, let value, _), .map(let entries)):
      try writeMap(entries, key: key, value: value)
    default: throw Self.mismatch()
    }
  }

  private mutating func float(_ value: Double, _ digits: String) {
    if value.isNaN {
      string("NaN")
    } else if value.isInfinite {
      string(value < 0 ? "-Infinity" : "Infinity")
    } else {
      text += digits
    }
  }

  private mutating func writeStruct(
    _ members: [DynamicValue], fields: [Field]
  ) throws(DynamicError) {
    guard members.count == fields.count else { throw Self.mismatch() }
    var isFirst = true
    open("{")
    for (field, member) in zip(fields, members) {
      key(field.name, isFirst: &isFirst)
      try write(member, of: field)
    }
    close("}", isEmpty: isFirst)
  }

  private mutating func writeUnion(
    _ value: DynamicValue, _ type: UnionDeclaration
  ) throws(DynamicError) {
    var isFirst = true
    open("{")
    switch value {
    case .union(let tag, let payload):
      guard let known = type.cases.first(where: { $0.tag == tag }) else { throw Self.mismatch() }
      key(known.name, isFirst: &isFirst)
      if let payloadType = known.type, let payload {
        try write(payload, as: payloadType)
      } else {
        text += "{}"
      }
    case .unknownUnion(let tag, let bytes):
      key("#\(tag)", isFirst: &isFirst)
      string(masksPersonal ? DynamicJSON.mask : BinaryText.base64(bytes))
    default: throw Self.mismatch()
    }
    close("}", isEmpty: false)
  }

  private mutating func writeMap(
    _ entries: [DynamicEntry], key keyType: TypeReference, value valueType: TypeReference
  ) throws(DynamicError) {
    let isObject = DynamicJSON.isTextKey(keyType)
    var isFirst = true
    open(isObject ? "{" : "[")
    for entry in entries {
      separate(isFirst: &isFirst)
      if isObject {
        // A key of this type writes itself as a string.
        try write(entry.key, as: keyType)
        text += isPretty ? ": " : ":"
        try write(entry.value, as: valueType)
      } else {
        var isFirstMember = true
        open("{")
        key("key", isFirst: &isFirstMember)
        try write(entry.key, as: keyType)
        key("value", isFirst: &isFirstMember)
        try write(entry.value, as: valueType)
        close("}", isEmpty: false)
      }
    }
    close(isObject ? "}" : "]", isEmpty: isFirst)
  }
}
