/// Turns parsed JSON into messages; the forms are described at `DynamicJSON`.
struct DynamicJSONReader {
  let codec: DynamicCodec

  private func fault(
    _ node: JSONNode, _ reason: String, path: String, suggestion: String? = nil
  ) -> JSONFault {
    JSONFault(node.offset, reason, path: path, suggestion: suggestion)
  }

  private func expected(_ what: String, _ node: JSONNode, path: String) -> JSONFault {
    fault(node, "\(what) is expected, not \(node.kindName)", path: path)
  }

  /// Runs a lookup in the schema; a type that is missing there is the caller's mistake.
  private func find<T>(
    _ node: JSONNode, path: String, _ lookup: () throws(DynamicError) -> T
  ) throws(JSONFault) -> T {
    do throws(DynamicError) { return try lookup() } catch {
      throw fault(node, error.reason, path: path)
    }
  }

  private func join(_ path: String, _ name: String) -> String {
    path.isEmpty ? name : "\(path).\(name)"
  }

  private func members(
    _ node: JSONNode, _ what: String, path: String
  ) throws(JSONFault) -> [JSONMember] {
    guard case .object(let members) = node.content else {
      throw expected("an object (\(what))", node, path: path)
    }
    return members
  }

  private func elements(
    _ node: JSONNode, _ what: String, path: String
  ) throws(JSONFault) -> [JSONNode] {
    guard case .array(let elements) = node.content else {
      throw expected("an array (\(what))", node, path: path)
    }
    return elements
  }

  private func unknownKey(
    _ member: JSONMember, of owner: QualifiedName, among names: [String], path: String
  ) -> JSONFault {
    JSONFault(
      member.keyOffset, "\(owner) has no member with this name", path: path,
      suggestion: NearestName.find(member.key, among: names))
  }

  // MARK: Messages

  func message(
    _ name: QualifiedName, _ node: JSONNode, path: String
  ) throws(JSONFault) -> DynamicMessage {
    let type = try find(node, path: path) { () throws(DynamicError) in try codec.table.message(name)
    }
    var result = DynamicMessage(name)
    for member in try members(node, name.name, path: path) {
      switch member.key {
      case "$unknown": result.unknown = try unknown(member.value, type: type, path: path)
      case "$removed": try readRemoved(member.value, fields: type.fields, path: path, &result)
      default:
        guard let field = type.fields.first(where: { $0.name == member.key && !$0.isRemoved })
        else {
          throw unknownKey(
            member, of: name, among: type.fields.filter { !$0.isRemoved }.map(\.name), path: path)
        }
        result[field.ordinal] = try value(of: field, member.value, path: join(path, field.name))
      }
    }
    return result
  }

  /// `nil` when the field is absent, or plain and its default.
  private func value(
    of field: Field, _ node: JSONNode, path: String
  ) throws(JSONFault) -> DynamicValue? {
    var mayBeAbsent = field.isOptional
    if case .union = field.type { mayBeAbsent = true }
    if case .null = node.content {
      guard mayBeAbsent else {
        throw fault(node, "null is expected only where a field is optional", path: path)
      }
      return nil
    }
    let result = try value(field.type, node, path: path)
    if mayBeAbsent { return result }
    let standard = try find(node, path: path) { () throws(DynamicError) in
      try codec.table.defaultValue(of: field)
    }
    return result == standard ? nil : result
  }

  private func readRemoved(
    _ node: JSONNode, fields: [Field], path: String, _ result: inout DynamicMessage
  ) throws(JSONFault) {
    let path = join(path, "$removed")
    for member in try members(node, "ordinals and values", path: path) {
      guard let ordinal = Int(member.key), String(ordinal) == member.key,
        fields.indices.contains(ordinal - 1), fields[ordinal - 1].isRemoved
      else {
        throw JSONFault(member.keyOffset, "this is not the ordinal of a removed field", path: path)
      }
      result[removed: ordinal] = try value(
        of: fields[ordinal - 1], member.value, path: join(path, member.key))
    }
  }

  private func unknown(
    _ node: JSONNode, type: TypeTable.Message, path: String
  ) throws(JSONFault) -> DynamicUnknown? {
    let path = join(path, "$unknown")
    var result = DynamicUnknown()
    for member in try members(node, "bits, fixed and slots", path: path) {
      let path = join(path, member.key == "bits" || member.key == "fixed" ? member.key : "slots")
      switch member.key {
      case "bits":
        for bits in try members(member.value, "offsets and bits", path: path) {
          guard let offset = Int(bits.key), String(offset) == bits.key,
            let owned = owned(at: offset, layout: type.layout)
          else {
            throw JSONFault(bits.keyOffset, "this is not the offset of a bit-byte", path: path)
          }
          let value = try integer(bits.value, UInt8.self, path: path)
          guard value != 0, value & owned == 0 else {
            throw fault(bits.value, "these bits are zero or belong to known fields", path: path)
          }
          result.bits.append(DynamicUnknown.Bits(byteOffset: offset, value: value))
        }
        result.bits.sort { $0.byteOffset < $1.byteOffset }
      case "fixed":
        result.fixed = try base64(member.value, path: path)
        guard result.fixed.contains(where: { $0 != 0 }) else {
          throw fault(member.value, "these bytes are all zero", path: path)
        }
      case "slots":
        for slot in try elements(member.value, "slots", path: path) {
          result.slots.append(try base64(slot, path: path))
        }
        guard result.slots.last?.isEmpty == false else {
          throw fault(member.value, "the last unknown slot is empty", path: path)
        }
      default:
        throw JSONFault(member.keyOffset, "bits, fixed or slots is expected here", path: path)
      }
    }
    return result.isEmpty ? nil : result
  }

  private func owned(at offset: Int, layout: MessageLayout) -> UInt8? {
    for unit in layout.placements where unit.offset == offset {
      if case .bits(let owned) = unit.content { return owned }
    }
    return nil
  }

  // MARK: Values

  private func value(
    _ type: TypeReference, _ node: JSONNode, path: String
  ) throws(JSONFault) -> DynamicValue {
    switch type {
    case .bool:
      guard case .bool(let flag) = node.content else {
        throw expected("true or false", node, path: path)
      }
      return .bool(flag)
    case .i8: return .integer(Int64(try integer(node, Int8.self, path: path)))
    case .i16: return .integer(Int64(try integer(node, Int16.self, path: path)))
    case .i32: return .integer(Int64(try integer(node, Int32.self, path: path)))
    case .i64: return .integer(try integer(node, Int64.self, path: path))
    case .u8: return .unsigned(UInt64(try integer(node, UInt8.self, path: path)))
    case .u16: return .unsigned(UInt64(try integer(node, UInt16.self, path: path)))
    case .u32: return .unsigned(UInt64(try integer(node, UInt32.self, path: path)))
    case .u64: return .unsigned(try integer(node, UInt64.self, path: path))
    case .f32:
      return .double(Double(try float(node, path: path) { Float($0) }))
    case .f64: return .double(try float(node, path: path) { Double($0) })
    case .string(let max):
      let text = try string(node, path: path)
      try check(text.utf8.count, max: max, "bytes", node, path: path)
      return .string(text)
    case .ascii(let count):
      let text = try string(node, path: path)
      guard text.utf8.count <= count, text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
        throw fault(
          node, "at most \(count) printable ASCII characters without spaces are expected",
          path: path)
      }
      return .string(text)
    case .bytes(let max):
      let bytes = try base64(node, path: path)
      try check(bytes.count, max: max, "bytes", node, path: path)
      return .bytes(bytes)
    case .fixedBytes(let count):
      let bytes = try base64(node, path: path)
      guard bytes.count == count else {
        throw fault(node, "exactly \(count) bytes are expected", path: path)
      }
      return .bytes(bytes)
    case .uuid, .id:
      return .bytes(try parsed(node, "a uuid", path: path, BinaryText.bytes(uuid:)))
    case .date:
      return .integer(Int64(try parsed(node, "a date like 2026-01-19", path: path, ISOText.days)))
    case .partialDate:
      return .unsigned(
        UInt64(
          try parsed(
            node, "a date like 2002-10-05, 2002-10 or 2002", path: path,
            { (text: String) -> UInt32? in ISOText.partialDate(text) })))
    case .timestamp:
      return .integer(
        try parsed(
          node, "a time like 2026-01-19T10:00:00+07:00", path: path,
          { (text: String) -> Int64? in ISOText.microseconds(text) }))
    case .duration:
      return .integer(
        try parsed(node, "a duration like PT90S", path: path, ISOText.durationMicroseconds))
    case .enumeration(let name):
      let type = try find(node, path: path) { () throws(DynamicError) in
        try codec.table.enumeration(name)
      }
      return .unsigned(try enumValue(type, node, path: path))
    case .structure(let name): return try structure(name, node, path: path)
    case .message(let name): return .message(try message(name, node, path: path))
    case .union(let name): return try union(name, node, path: path)
    case .list(let element, let max):
      let nodes = try elements(node, "a list", path: path)
      try check(nodes.count, max: max, "elements", node, path: path)
      var result: [DynamicValue] = []
      for (index, item) in nodes.enumerated() {
        result.append(try value(element, item, path: "\(path)[\(index)]"))
      }
      return .list(result)
    case .map(let key, let value, let max):
      return try map(key: key, value: value, max: max, node, path: path)
    }
  }

  private func check(
    _ count: Int, max: Int, _ unit: String, _ node: JSONNode, path: String
  ) throws(JSONFault) {
    guard count <= max else {
      throw fault(node, "there are \(count) \(unit), the maximum is \(max)", path: path)
    }
  }

  private func string(_ node: JSONNode, path: String) throws(JSONFault) -> String {
    guard case .string(let text) = node.content else {
      throw expected("a string", node, path: path)
    }
    return text
  }

  private func parsed<T>(
    _ node: JSONNode, _ what: String, path: String, _ parse: (String) -> T?
  ) throws(JSONFault) -> T {
    guard case .string(let text) = node.content else {
      throw expected("\(what), as a string,", node, path: path)
    }
    guard let result = parse(text) else { throw fault(node, "\(what) is expected", path: path) }
    return result
  }

  private func base64(_ node: JSONNode, path: String) throws(JSONFault) -> [UInt8] {
    try parsed(node, "base64 with padding", path: path, BinaryText.bytes(base64:))
  }

  /// A plain integer, or one in a string: what a 64-bit number needs is allowed for all.
  private func integer<T: FixedWidthInteger>(
    _ node: JSONNode, _: T.Type, path: String
  ) throws(JSONFault) -> T {
    let digits: String
    switch node.content {
    case .number(let text): digits = text
    case .string(let text) where T.bitWidth == 64: digits = text
    default: throw expected("an integer", node, path: path)
    }
    // `T.init` would also accept a plus sign and leading zeros.
    guard let result = T(digits), digits == "\(result)" || digits == "-0" else {
      throw fault(
        node, "an integer from \(T.min) to \(T.max) is expected", path: path)
    }
    return result
  }

  private func float<T: BinaryFloatingPoint>(
    _ node: JSONNode, path: String, _ parse: (String) -> T?
  ) throws(JSONFault) -> T {
    switch node.content {
    case .number(let text):
      guard let result = parse(text), result.isFinite else {
        throw fault(node, "the number is too large for its field", path: path)
      }
      return result
    case .string("NaN"): return .nan
    case .string("Infinity"): return .infinity
    case .string("-Infinity"): return -.infinity
    default: throw expected("a number", node, path: path)
    }
  }

  private func enumValue(
    _ type: EnumDeclaration, _ node: JSONNode, path: String
  ) throws(JSONFault) -> UInt64 {
    let text = try string(node, path: path)
    if text == "unset" { return 0 }
    if let known = type.cases.first(where: { $0.name == text }) { return UInt64(known.value) }
    if text.hasPrefix("#"), let number = UInt64(text.dropFirst()), text == "#\(number)",
      number <= (type.width == 1 ? 0xFF : 0xFFFF)
    {
      return number
    }
    let names = type.cases.map(\.name)
    throw fault(
      node, "\(type.name) has no case with this name", path: path,
      suggestion: NearestName.find(text, among: names))
  }

  private func structure(
    _ name: QualifiedName, _ node: JSONNode, path: String
  ) throws(JSONFault) -> DynamicValue {
    let fields = try find(node, path: path) { () throws(DynamicError) in
      try codec.table.structure(name).fields
    }
    var values: [DynamicValue] = []
    for field in fields {
      values.append(
        try find(node, path: path) { () throws(DynamicError) in
          try codec.table.zero(of: field.type)
        })
    }
    for member in try members(node, name.name, path: path) {
      guard let index = fields.firstIndex(where: { $0.name == member.key }) else {
        throw unknownKey(member, of: name, among: fields.map(\.name), path: path)
      }
      values[index] = try value(
        fields[index].type, member.value, path: join(path, fields[index].name))
    }
    return .structure(values)
  }

  private func union(
    _ name: QualifiedName, _ node: JSONNode, path: String
  ) throws(JSONFault) -> DynamicValue {
    let type = try find(node, path: path) { () throws(DynamicError) in try codec.table.union(name) }
    let all = try members(node, "one case of \(name.name)", path: path)
    guard let member = all.first, all.count == 1 else {
      throw fault(node, "exactly one case is expected, there are \(all.count)", path: path)
    }
    if let known = type.cases.first(where: { $0.name == member.key }) {
      let path = join(path, known.name)
      if let payload = known.type {
        return .union(tag: known.tag, try value(payload, member.value, path: path))
      }
      guard try members(member.value, "empty", path: path).isEmpty else {
        throw fault(member.value, "this case has no payload: {} is expected", path: path)
      }
      return .union(tag: known.tag, nil)
    }
    if member.key.hasPrefix("#"), let tag = Int(member.key.dropFirst()), member.key == "#\(tag)",
      (1...0xFFFF).contains(tag), !type.cases.contains(where: { $0.tag == tag })
    {
      return .unknownUnion(tag: tag, try base64(member.value, path: path))
    }
    throw unknownKey(member, of: name, among: type.cases.map(\.name), path: path)
  }

  // MARK: Maps

  private func map(
    key keyType: TypeReference, value valueType: TypeReference, max: Int, _ node: JSONNode,
    path: String
  ) throws(JSONFault) -> DynamicValue {
    var entries: [(entry: DynamicEntry, offset: Int)] = []
    if DynamicJSON.isTextKey(keyType) {
      let all = try members(node, "a map", path: path)
      try check(all.count, max: max, "entries", node, path: path)
      for (index, member) in all.enumerated() {
        let path = "\(path)[\(index)]"
        let keyNode = JSONNode(offset: member.keyOffset, content: .string(member.key))
        let key = try value(keyType, keyNode, path: path)
        let entry = DynamicEntry(key: key, value: try value(valueType, member.value, path: path))
        entries.append((entry, member.keyOffset))
      }
    } else {
      let all = try elements(node, "a map", path: path)
      try check(all.count, max: max, "entries", node, path: path)
      for (index, item) in all.enumerated() {
        let path = "\(path)[\(index)]"
        entries.append(
          (try entry(key: keyType, value: valueType, item, path: path), item.offset))
      }
    }
    // Keys are compared as values: two texts may name one key.
    entries.sort { KeyOrder.isAscending($0.entry.key, $1.entry.key) }
    for (previous, next) in zip(entries, entries.dropFirst())
    where !KeyOrder.isAscending(previous.entry.key, next.entry.key) {
      throw JSONFault(
        Swift.max(previous.offset, next.offset), "the map has this key twice", path: path)
    }
    return .map(entries.map(\.entry))
  }

  private func entry(
    key keyType: TypeReference, value valueType: TypeReference, _ node: JSONNode, path: String
  ) throws(JSONFault) -> DynamicEntry {
    var key: DynamicValue?
    var value: DynamicValue?
    for member in try members(node, "key and value", path: path) {
      switch member.key {
      case "key": key = try self.value(keyType, member.value, path: join(path, "key"))
      case "value": value = try self.value(valueType, member.value, path: join(path, "value"))
      default: throw JSONFault(member.keyOffset, "key or value is expected here", path: path)
      }
    }
    guard let key, let value else {
      throw fault(node, "an entry has a key and a value", path: path)
    }
    return DynamicEntry(key: key, value: value)
  }
}
