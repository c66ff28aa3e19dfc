internal import SchemaModel
internal import Sealing
internal import Testing
internal import Wire

/// Makes requests of any type from the schema: everything set that can be, each personal text with a
/// mark of its own by which it is found again wherever it appears.
struct SampleRequests {
  let schema: Schema
  private let codec: DynamicCodec
  /// Fields by their marks, such as `person.v1.Registration.note` by `Zqmark0007z`.
  private(set) var marks: [String: String] = [:]
  private var markOf: [String: String] = [:]

  /// Whose people requests are about.
  var mission = AccessBench.own
  /// The person whom requests name first, and the other one.
  var person = SampleRequests.id(1)
  var other = SampleRequests.id(2)
  /// Added to the numbers of everything else that has an id.
  var objects: UInt8 = 100
  /// Whether personal texts carry their marks; without, they are left empty.
  var isMarked = true
  /// The case of `person.v1.Change`.
  var changeTag = 1
  /// What is searched for.
  var searched = "nobody"

  private static let deepest = 8

  init() throws {
    schema = try #require(ProjectFiles.schema)
    codec = try DynamicCodec(schema)
  }

  static func id(_ number: UInt8) -> [UInt8] {
    [0x01, 0x9B] + [UInt8](repeating: 0, count: 4) + [0x70, 0, 0x80]
      + [UInt8](repeating: 0, count: 6) + [number]
  }

  mutating func bytes(of name: String) throws -> [UInt8] {
    let type = try #require(QualifiedName(name))
    let message = try message(type, depth: 0)
    return try codec.encode(message)
  }

  func decoded(_ bytes: [UInt8], as name: QualifiedName) throws -> DynamicMessage {
    try codec.decode(bytes, as: name)
  }

  /// The mark of a personal text.
  mutating func mark(_ message: String, _ field: String) -> String {
    let name = "\(message).\(field)"
    if let mark = markOf[name] { return mark }
    let digits = String(markOf.count + 1)
    let mark = "Zqmark" + String(repeating: "0", count: 4 - digits.count) + digits + "z"
    markOf[name] = mark
    marks[mark] = name
    return mark
  }

  /// Marks that stand somewhere in these bytes.
  static func marks(in bytes: [UInt8]) -> Set<String> {
    let text = String(decoding: bytes, as: UTF8.self)
    return marks(in: text)
  }

  static func marks(in text: String) -> Set<String> {
    var found: Set<String> = []
    for match in text.matches(of: /[Zz][Qq][Mm][Aa][Rr][Kk]([0-9]{4})/) {
      found.insert("Zqmark\(match.1)z")
    }
    return found
  }

  private mutating func message(
    _ name: QualifiedName, depth: Int
  ) throws -> DynamicMessage {
    var result = DynamicMessage(name)
    guard depth < Self.deepest, let declaration = schema.message(named: name) else {
      return result
    }
    for field in declaration.fields where !field.isRemoved {
      result[field.ordinal] = try value(field, of: name, depth: depth)
    }
    return result
  }

  private mutating func value(
    _ field: Field, of message: QualifiedName, depth: Int
  ) throws -> DynamicValue? {
    if let special = special(field, of: message) { return special.value }
    return try value(field.type, field, of: message, depth: depth)
  }

  /// What a request must say so that a service takes it.
  private func special(
    _ field: Field, of message: QualifiedName
  ) -> (value: DynamicValue?, Void)? {
    switch "\(message.name).\(field.name)" {
    case "SearchRequest.text": (.string(searched), ())
    // What a manifest takes nobody out of: their case stays as it is.
    case "TravelStanding.state": (.unsigned(4), ())
    case "RevisionStatement.manifest", "ReportTravelRequest.manifest":
      (.string("\(mission)-D01"), ())
    // Locked, with some digest, an hour before the moment of the tests.
    case "RevisionStatement.state": (.unsigned(3), ())
    case "RevisionStatement.digest": (.bytes([UInt8](repeating: 7, count: 32)), ())
    case "RevisionStatement.sealedAt": (.integer(20474 * 86_400_000_000), ())
    // Announced, and not closed before it is.
    case "AnnounceRequest.closeReason": (nil, ())
    case "StateChange.to": (.unsigned(3), ())
    case "RegisterRequest.distinctFrom", "PersonFile.mergedFrom": (nil, ())
    case "Registration.originProvince", "Correction.originProvince": (.string("Bali"), ())
    case "TravelDocument.issuer", "TravelDocument.destination": (.text(.init("IDN")), ())
    case "KeepApartRequest.second", "SuspectRequest.second", "GroupMember.second":
      (.bytes(other), ())
    case "GroupMember.person": (.bytes(other), ())
    case "FollowRequest.position", "TransferRequest.to": (nil, ())
    default: nil
    }
  }

  private mutating func value(
    _ type: TypeReference, _ field: Field, of message: QualifiedName, depth: Int
  ) throws -> DynamicValue? {
    switch type {
    case .string:
      if field.isPersonal {
        return isMarked ? .string(mark(message.description, field.name)) : nil
      }
      return text(field)
    case .bool: return .bool(false)
    case .u8, .u16, .u32, .u64:
      if field.isOptional && !field.isPersonal { return nil }
      return field.name == "waivedPercent" ? .unsigned(50) : .unsigned(1)
    case .i8, .i16, .i32, .i64:
      return field.name.lowercased().hasSuffix("cents") ? .integer(100) : nil
    case .f32, .f64, .bytes, .fixedBytes, .map, .structure: return nil
    case .ascii(let count):
      if count == 4 { return .string("Latn") }
      let isCountry = ["nationality", "homeCountry"].contains(field.name)
      return isCountry ? .string("IDN") : .string("KTI")
    case .uuid: return nil
    case .id(let target):
      if target.name == "PersonFile" { return field.isOptional ? nil : .bytes(person) }
      return field.isOptional
        ? nil : .bytes(Self.id(UInt8(clamping: target.name.utf8.count) &+ objects))
    case .date: return .integer(date(field))
    case .partialDate:
      return isMarked || !field.isPersonal ? .unsigned(1998 << 16 | 9 << 8 | 14) : nil
    case .timestamp:
      return field.name == "asOf" ? nil : .integer(20472 * 86_400_000_000)
    case .duration: return nil
    case .enumeration: return .unsigned(1)
    case .message(let name):
      if field.isOptional { return nil }
      return .message(try self.message(name, depth: depth + 1))
    case .union(let name):
      guard let union = schema.union(named: name),
        let entry = union.cases.first(where: { $0.tag == changeTag }) ?? union.cases.first
      else { return nil }
      guard let payload = entry.type else { return .union(tag: entry.tag, nil) }
      return .union(
        tag: entry.tag, try value(payload, field, of: message, depth: depth + 1))
    case .list(let element, _):
      if case .ascii = element { return nil }
      return try value(element, field, of: message, depth: depth + 1).map { .list([$0]) }
    }
  }

  private func text(_ field: Field) -> DynamicValue {
    switch field.name {
    case "mission": .string(mission)
    case "desk": .string("IDN-1")
    case "queueToken", "token": .string("T9")
    case "exitSite": .string("Bavet")
    default: .string("text")
    }
  }

  /// 19 January 2026 for what has happened, the end of the year for what holds until then.
  private func date(_ field: Field) -> Int64 {
    let future = ["expires", "authorisedUntil", "coversThrough", "validUntil", "until"]
    return future.contains(field.name) || field.name == "reviewBy" ? 20818 : 20472
  }
}
