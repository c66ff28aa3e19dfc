/// Reads JSON (RFC 8259), strictly: one value, no comments, no trailing commas, no duplicate keys, no
/// unpaired surrogates, UTF-8 without a byte-order mark.
struct JSONParser {
  private let text: [UInt8]
  private let limits: DynamicJSONLimits
  private var position = 0
  private var nodeCount = 0

  private init(_ text: [UInt8], limits: DynamicJSONLimits) {
    self.text = text
    self.limits = limits
  }

  /// - Throws: `JSONFault`.
  static func parse(
    _ text: [UInt8], limits: DynamicJSONLimits
  ) throws(JSONFault) -> JSONNode {
    guard text.count <= limits.byteCount else {
      throw JSONFault(0, "the text is longer than \(limits.byteCount) bytes")
    }
    guard UTF8Validation.isValid(text[...]) else { throw JSONFault(0, "the text is not UTF-8") }
    guard !text.starts(with: [0xEF, 0xBB, 0xBF]) else {
      throw JSONFault(0, "the text starts with a byte-order mark; remove it")
    }
    var parser = JSONParser(text, limits: limits)
    let node = try parser.value(depth: 1)
    parser.skipSpace()
    guard parser.position == text.count else {
      throw JSONFault(parser.position, "there is more text after the value")
    }
    return node
  }

  private var next: UInt8? { position < text.count ? text[position] : nil }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      position += 1
    }
  }

  /// Skips space and then `byte`, if it is there.
  private mutating func skip(_ byte: Character) -> Bool {
    skipSpace()
    guard let ascii = byte.asciiValue, next == ascii else { return false }
    position += 1
    return true
  }

  private mutating func value(depth: Int) throws(JSONFault) -> JSONNode {
    skipSpace()
    let offset = position
    nodeCount += 1
    guard nodeCount <= limits.nodeCount else {
      throw JSONFault(offset, "the text has more than \(limits.nodeCount) values")
    }
    guard depth <= limits.depth else {
      throw JSONFault(offset, "arrays and objects nest deeper than \(limits.depth)")
    }
    var node = JSONNode(offset: offset, content: try content(at: offset, depth: depth))
    node.end = position
    return node
  }

  private mutating func content(
    at offset: Int, depth: Int
  ) throws(JSONFault) -> JSONNode.Content {
    switch next {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case let byte? where byte == UInt8(ascii: "-") || (0x30...0x39).contains(byte):
      return .number(try number())
    case nil: throw JSONFault(offset, "the text ends where a value is expected")
    default: throw JSONFault(offset, "a value is expected here")
    }
  }

  private mutating func word(
    _ word: String, _ content: JSONNode.Content
  ) throws(JSONFault) -> JSONNode.Content {
    guard text[position...].starts(with: word.utf8) else {
      throw JSONFault(position, "a value is expected here")
    }
    position += word.utf8.count
    return content
  }

  private mutating func object(depth: Int) throws(JSONFault) -> JSONNode.Content {
    position += 1
    var members: [JSONMember] = []
    var keys: Set<DynamicText> = []
    if skip("}") { return .object(members) }
    while true {
      skipSpace()
      let keyOffset = position
      guard next == UInt8(ascii: "\"") else { throw JSONFault(keyOffset, "a key is expected here") }
      let key = try string()
      guard keys.insert(DynamicText(key)).inserted else {
        throw JSONFault(keyOffset, "the object has this key twice")
      }
      guard skip(":") else { throw JSONFault(position, "a colon is expected here") }
      members.append(JSONMember(key: key, keyOffset: keyOffset, value: try value(depth: depth + 1)))
      if skip("}") { return .object(members) }
      guard skip(",") else { throw JSONFault(position, "a comma or a closing brace is expected") }
    }
  }

  private mutating func array(depth: Int) throws(JSONFault) -> JSONNode.Content {
    position += 1
    var elements: [JSONNode] = []
    if skip("]") { return .array(elements) }
    while true {
      elements.append(try value(depth: depth + 1))
      if skip("]") { return .array(elements) }
      guard skip(",") else { throw JSONFault(position, "a comma or a closing bracket is expected") }
    }
  }

  private mutating func number() throws(JSONFault) -> String {
    let start = position
    if next == UInt8(ascii: "-") { position += 1 }
    if next == UInt8(ascii: "0") { position += 1 } else { try digits() }
    if next == UInt8(ascii: ".") {
      position += 1
      try digits()
    }
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      position += 1
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { position += 1 }
      try digits()
    }
    return String(decoding: text[start..<position], as: UTF8.self)
  }

  private mutating func digits() throws(JSONFault) {
    let start = position
    while let byte = next, (0x30...0x39).contains(byte) { position += 1 }
    guard position > start else { throw JSONFault(start, "a digit is expected here") }
  }

  private mutating func string() throws(JSONFault) -> String {
    let start = position
    position += 1
    var bytes: [UInt8] = []
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        position += 1
        return String(decoding: bytes, as: UTF8.self)
      case UInt8(ascii: "\\"): try escape(into: &bytes)
      case 0..<0x20: throw JSONFault(position, "a control character in a string must be escaped")
      default:
        bytes.append(byte)
        position += 1
      }
    }
    throw JSONFault(start, "a string is not closed")
  }

  private mutating func escape(into bytes: inout [UInt8]) throws(JSONFault) {
    let start = position
    position += 1
    guard let byte = next else { throw JSONFault(start, "a string is not closed") }
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): bytes.append(byte)
    case UInt8(ascii: "b"): bytes.append(0x08)
    case UInt8(ascii: "f"): bytes.append(0x0C)
    case UInt8(ascii: "n"): bytes.append(0x0A)
    case UInt8(ascii: "r"): bytes.append(0x0D)
    case UInt8(ascii: "t"): bytes.append(0x09)
    case UInt8(ascii: "u"):
      var unit = try hexUnit(start)
      if (0xD800...0xDBFF).contains(unit) {
        guard next == UInt8(ascii: "\\"), text.count > position + 1,
          text[position + 1] == UInt8(ascii: "u")
        else { throw JSONFault(start, "a surrogate stands alone") }
        position += 2
        let low = try hexUnit(start)
        guard (0xDC00...0xDFFF).contains(low) else {
          throw JSONFault(start, "a surrogate stands alone")
        }
        unit = 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)
      }
      guard let scalar = Unicode.Scalar(unit) else {
        throw JSONFault(start, "a surrogate stands alone")
      }
      bytes += Array(String(scalar).utf8)
    default: throw JSONFault(start, "an escape is unknown")
    }
  }

  private mutating func hexUnit(_ start: Int) throws(JSONFault) -> UInt32 {
    var unit: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw JSONFault(start, "an escape is not four hexadecimal digits")
      }
      unit = unit << 4 | UInt32(digit)
      position += 1
    }
    return unit
  }
}
