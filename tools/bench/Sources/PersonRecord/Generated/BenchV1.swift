// Written by schemac from package bench.v1. Do not edit.
// swift-format-ignore-file

public import Wire

/// As stated or as on a document.
public struct Sex: WireEnum {
  public var rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Not stated.
  public static var unset: Sex { Sex(rawValue: 0) }
  public static var female: Sex { Sex(rawValue: 1) }
  public static var male: Sex { Sex(rawValue: 2) }
  public static var other: Sex { Sex(rawValue: 3) }

  /// The values that the schema names, to switch over without a default.
  public enum Known: UInt8, CaseIterable, Hashable, Sendable {
    case unset = 0
    case female = 1
    case male = 2
    case other = 3
  }

  /// `nil` for a value that a newer schema names.
  public var known: Known? { Known(rawValue: rawValue) }

  public var name: String {
    switch rawValue {
      case 0: "unset"
      case 1: "female"
      case 2: "male"
      case 3: "other"
      default: "#\(rawValue)"
    }
  }

  public init?(name: String) {
    switch name {
      case "unset": self = .unset
      case "female": self = .female
      case "male": self = .male
      case "other": self = .other
      default:
        guard let rawValue = Self.unnamed(name) else { return nil }
        self.init(rawValue: rawValue)
        if known != nil { return nil }
    }
  }
}

/// Where the case stands.
public struct Progress: WireEnum {
  public var rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Not stated.
  public static var unset: Progress { Progress(rawValue: 0) }
  public static var registered: Progress { Progress(rawValue: 1) }
  public static var verified: Progress { Progress(rawValue: 2) }
  public static var ready: Progress { Progress(rawValue: 3) }
  public static var departed: Progress { Progress(rawValue: 4) }

  /// The values that the schema names, to switch over without a default.
  public enum Known: UInt8, CaseIterable, Hashable, Sendable {
    case unset = 0
    case registered = 1
    case verified = 2
    case ready = 3
    case departed = 4
  }

  /// `nil` for a value that a newer schema names.
  public var known: Known? { Known(rawValue: rawValue) }

  public var name: String {
    switch rawValue {
      case 0: "unset"
      case 1: "registered"
      case 2: "verified"
      case 3: "ready"
      case 4: "departed"
      default: "#\(rawValue)"
    }
  }

  public init?(name: String) {
    switch name {
      case "unset": self = .unset
      case "registered": self = .registered
      case "verified": self = .verified
      case "ready": self = .ready
      case "departed": self = .departed
      default:
        guard let rawValue = Self.unnamed(name) else { return nil }
        self.init(rawValue: rawValue)
        if known != nil { return nil }
    }
  }
}

/// Who brought the person.
public struct Channel: WireEnum {
  public var rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Not stated.
  public static var unset: Channel { Channel(rawValue: 0) }
  public static var alone: Channel { Channel(rawValue: 1) }
  public static var charity: Channel { Channel(rawValue: 2) }
  public static var police: Channel { Channel(rawValue: 3) }

  /// The values that the schema names, to switch over without a default.
  public enum Known: UInt8, CaseIterable, Hashable, Sendable {
    case unset = 0
    case alone = 1
    case charity = 2
    case police = 3
  }

  /// `nil` for a value that a newer schema names.
  public var known: Known? { Known(rawValue: rawValue) }

  public var name: String {
    switch rawValue {
      case 0: "unset"
      case 1: "alone"
      case 2: "charity"
      case 3: "police"
      default: "#\(rawValue)"
    }
  }

  public init?(name: String) {
    switch name {
      case "unset": self = .unset
      case "alone": self = .alone
      case "charity": self = .charity
      case "police": self = .police
      default:
        guard let rawValue = Self.unnamed(name) else { return nil }
        self.init(rawValue: rawValue)
        if known != nil { return nil }
    }
  }
}

/// The language to speak with the person.
public struct Language: WireEnum {
  public var rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Not stated.
  public static var unset: Language { Language(rawValue: 0) }
  public static var english: Language { Language(rawValue: 1) }
  public static var chinese: Language { Language(rawValue: 2) }
  public static var burmese: Language { Language(rawValue: 3) }
  public static var thai: Language { Language(rawValue: 4) }
  public static var hindi: Language { Language(rawValue: 5) }

  /// The values that the schema names, to switch over without a default.
  public enum Known: UInt8, CaseIterable, Hashable, Sendable {
    case unset = 0
    case english = 1
    case chinese = 2
    case burmese = 3
    case thai = 4
    case hindi = 5
  }

  /// `nil` for a value that a newer schema names.
  public var known: Known? { Known(rawValue: rawValue) }

  public var name: String {
    switch rawValue {
      case 0: "unset"
      case 1: "english"
      case 2: "chinese"
      case 3: "burmese"
      case 4: "thai"
      case 5: "hindi"
      default: "#\(rawValue)"
    }
  }

  public init?(name: String) {
    switch name {
      case "unset": self = .unset
      case "english": self = .english
      case "chinese": self = .chinese
      case "burmese": self = .burmese
      case "thai": self = .thai
      case "hindi": self = .hindi
      default:
        guard let rawValue = Self.unnamed(name) else { return nil }
        self.init(rawValue: rawValue)
        if known != nil { return nil }
    }
  }
}

/// What may happen to the person here.
public struct Danger: WireEnum {
  public var rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Not stated.
  public static var unset: Danger { Danger(rawValue: 0) }
  public static var low: Danger { Danger(rawValue: 1) }
  public static var medium: Danger { Danger(rawValue: 2) }
  public static var high: Danger { Danger(rawValue: 3) }

  /// The values that the schema names, to switch over without a default.
  public enum Known: UInt8, CaseIterable, Hashable, Sendable {
    case unset = 0
    case low = 1
    case medium = 2
    case high = 3
  }

  /// `nil` for a value that a newer schema names.
  public var known: Known? { Known(rawValue: rawValue) }

  public var name: String {
    switch rawValue {
      case 0: "unset"
      case 1: "low"
      case 2: "medium"
      case 3: "high"
      default: "#\(rawValue)"
    }
  }

  public init?(name: String) {
    switch name {
      case "unset": self = .unset
      case "low": self = .low
      case "medium": self = .medium
      case "high": self = .high
      default:
        guard let rawValue = Self.unnamed(name) else { return nil }
        self.init(rawValue: rawValue)
        if known != nil { return nil }
    }
  }
}

/// What a doctor found.
public struct Health: WireEnum {
  public var rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Not stated.
  public static var unset: Health { Health(rawValue: 0) }
  public static var well: Health { Health(rawValue: 1) }
  public static var minor: Health { Health(rawValue: 2) }
  public static var urgent: Health { Health(rawValue: 3) }

  /// The values that the schema names, to switch over without a default.
  public enum Known: UInt8, CaseIterable, Hashable, Sendable {
    case unset = 0
    case well = 1
    case minor = 2
    case urgent = 3
  }

  /// `nil` for a value that a newer schema names.
  public var known: Known? { Known(rawValue: rawValue) }

  public var name: String {
    switch rawValue {
      case 0: "unset"
      case 1: "well"
      case 2: "minor"
      case 3: "urgent"
      default: "#\(rawValue)"
    }
  }

  public init?(name: String) {
    switch name {
      case "unset": self = .unset
      case "well": self = .well
      case "minor": self = .minor
      case "urgent": self = .urgent
      default:
        guard let rawValue = Self.unnamed(name) else { return nil }
        self.init(rawValue: rawValue)
        if known != nil { return nil }
    }
  }
}

/// Whether the person can fly.
public struct Fitness: WireEnum {
  public var rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Not stated.
  public static var unset: Fitness { Fitness(rawValue: 0) }
  public static var fit: Fitness { Fitness(rawValue: 1) }
  public static var escort: Fitness { Fitness(rawValue: 2) }
  public static var unfit: Fitness { Fitness(rawValue: 3) }

  /// The values that the schema names, to switch over without a default.
  public enum Known: UInt8, CaseIterable, Hashable, Sendable {
    case unset = 0
    case fit = 1
    case escort = 2
    case unfit = 3
  }

  /// `nil` for a value that a newer schema names.
  public var known: Known? { Known(rawValue: rawValue) }

  public var name: String {
    switch rawValue {
      case 0: "unset"
      case 1: "fit"
      case 2: "escort"
      case 3: "unfit"
      default: "#\(rawValue)"
    }
  }

  public init?(name: String) {
    switch name {
      case "unset": self = .unset
      case "fit": self = .fit
      case "escort": self = .escort
      case "unfit": self = .unfit
      default:
        guard let rawValue = Self.unnamed(name) else { return nil }
        self.init(rawValue: rawValue)
        if known != nil { return nil }
    }
  }
}

/// To the return.
public struct Consent: WireEnum {
  public var rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Not stated.
  public static var unset: Consent { Consent(rawValue: 0) }
  public static var given: Consent { Consent(rawValue: 1) }
  public static var refused: Consent { Consent(rawValue: 2) }

  /// The values that the schema names, to switch over without a default.
  public enum Known: UInt8, CaseIterable, Hashable, Sendable {
    case unset = 0
    case given = 1
    case refused = 2
  }

  /// `nil` for a value that a newer schema names.
  public var known: Known? { Known(rawValue: rawValue) }

  public var name: String {
    switch rawValue {
      case 0: "unset"
      case 1: "given"
      case 2: "refused"
      default: "#\(rawValue)"
    }
  }

  public init?(name: String) {
    switch name {
      case "unset": self = .unset
      case "given": self = .given
      case "refused": self = .refused
      default:
        guard let rawValue = Self.unnamed(name) else { return nil }
        self.init(rawValue: rawValue)
        if known != nil { return nil }
    }
  }
}

/// What a document is.
public struct DocumentKind: WireEnum {
  public var rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Not stated.
  public static var unset: DocumentKind { DocumentKind(rawValue: 0) }
  public static var passport: DocumentKind { DocumentKind(rawValue: 1) }
  public static var identityCard: DocumentKind { DocumentKind(rawValue: 2) }
  public static var emergency: DocumentKind { DocumentKind(rawValue: 3) }

  /// The values that the schema names, to switch over without a default.
  public enum Known: UInt8, CaseIterable, Hashable, Sendable {
    case unset = 0
    case passport = 1
    case identityCard = 2
    case emergency = 3
  }

  /// `nil` for a value that a newer schema names.
  public var known: Known? { Known(rawValue: rawValue) }

  public var name: String {
    switch rawValue {
      case 0: "unset"
      case 1: "passport"
      case 2: "identityCard"
      case 3: "emergency"
      default: "#\(rawValue)"
    }
  }

  public init?(name: String) {
    switch name {
      case "unset": self = .unset
      case "passport": self = .passport
      case "identityCard": self = .identityCard
      case "emergency": self = .emergency
      default:
        guard let rawValue = Self.unnamed(name) else { return nil }
        self.init(rawValue: rawValue)
        if known != nil { return nil }
    }
  }
}

/// A travel or identity document.
public struct Document: WireMessage {
  public static var wireName: String { "bench.v1.Document" }

  public var kind: DocumentKind
  /// ISO 3166-1 alpha-2.
  public var issuer: FixedASCII<2>
  public var issued: CalendarDate
  public var verified: Bool
  public var expires: CalendarDate?
  public var number: String
  private var _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: Document, rhs: Document) -> Bool {
    guard lhs.kind == rhs.kind else { return false }
    guard lhs.issuer == rhs.issuer else { return false }
    guard lhs.issued == rhs.issued else { return false }
    guard lhs.verified == rhs.verified else { return false }
    guard lhs.expires == rhs.expires else { return false }
    guard (String).wireEquals(lhs.number, rhs.number) else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.kind)
    hasher.combine(self.issuer)
    hasher.combine(self.issued)
    hasher.combine(self.verified)
    hasher.combine(self.expires)
    self.number.wireHash(into: &hasher)
    hasher.combine(self._unknown)
  }
}

extension Document {
  /// The message in which every field is absent.
  public init() {
    self.init(
      kind: .unset,
      issuer: FixedASCII<2>(),
      issued: CalendarDate(),
      verified: false,
      expires: nil,
      number: "",
      _unknown: nil)
  }

  public init(
    kind: DocumentKind = .unset,
    issuer: FixedASCII<2> = FixedASCII<2>(),
    issued: CalendarDate = CalendarDate(),
    verified: Bool = false,
    expires: CalendarDate? = nil,
    number: String = ""
  ) {
    self.init(
      kind: kind,
      issuer: issuer,
      issued: issued,
      verified: verified,
      expires: expires,
      number: number,
      _unknown: nil)
  }
}

// MARK: Codec of Document

extension Document {
  public func encode(into buffer: inout WireBuffer) throws(WireError) {
    let start = buffer.begin()
    do throws(WireError) {
      try appendWire(to: &buffer)
    } catch {
      buffer.truncate(to: start)
      throw error
    }
  }

  public init(
    decoding bytes: UnsafeRawBufferPointer, options: WireDecodingOptions
  ) throws(WireError) {
    guard let p = bytes.baseAddress else {
      throw WireError(.malformed, at: 0, "a message is shorter than its head")
    }
    var r = WireReader(p, options)
    self = try Self.decodeWire(p, bytes.count, &r)
  }

  func appendWire(to b: inout WireBuffer) throws(WireError) {
    let n0 = self.number.utf8.count
    if n0 > 40 { throw wireLimit("Document.number is longer than 40 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(18 &+ n0)
    let f = p + 2
    var b7: UInt8 = self._unknown?.bits ?? 0
    wireStore(f, 0, self.kind.rawValue)
    self.issuer.storeWire(f + 1)
    wireStore(f, 3, self.issued.daysSinceEpoch)
    if self.verified { b7 |= 1 }
    if self.expires != nil { b7 |= 2 }
    wireStore(f, 8, (self.expires ?? CalendarDate()).daysSinceEpoch)
    wireStore(f, 7, b7)
    var fixed = wireUsedLength(f, 12)
    if fixed > 8 {
      fixed = 12
    } else if fixed > 7 {
    } else if fixed > 3 {
      fixed = 7
    } else if fixed > 1 {
      fixed = 3
    }
    let used: Int
    if n0 != 0 {
      used = 1
    } else {
      used = 0
    }
    let width = wireWidth(n0)
    let slots = f + fixed + (used &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.number, n0)
    b.advance(to: t0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 12, room: used &<< width,
        lengths: [n0],
        unknown: self._unknown)
      return
    }
    let shape = fixed | used &<< 8 | width &<< 14
    wireStore(p, 0, UInt16(truncatingIfNeeded: shape))
    let table = (f + fixed)
    if used == 1, width == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
    }
    else {
      if used > 0 { wireStoreLength(table, 0, width, n0) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 15, wireLoad(p, 0, UInt16.self) == 268, wireLoad(p, 9, UInt8.self) & 252 == 0 {
      return try decodeWireBody(
        p, n, 2, 12, 1, 0, isExact: true, nil, &r)
    }
    return try decodeWireSlowly(p, n, &r)
  }

  static func decodeNestedWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    try r.enter(p)
    let message = try decodeWire(p, n, &r)
    r.leave()
    return message
  }

  @inline(never)
  private static func decodeWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let shape = try r.shape(p, n)
    let f = p + shape.headLength
    let unit: Int
    switch shape.fixedLength {
      case 0, 13...: unit = 0
      case 1: unit = 1
      case 3: unit = 2
      case 7: unit = 4
      case 8: unit = 1
      case 12: unit = 4
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 7 { bits = wireLoad(f, 7, UInt8.self) & 252 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 12, slotCount: 1, bits: bits, isFrozen: false)
    return try decodeWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, unknown, &r)
  }

  @inline(__always)
  private static func decodeWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ unknown: WireUnknown?, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let f = p + headLength
    let table = f + fixed
    let o0 = headLength &+ fixed &+ (count &<< width)
    let n0 = count > 0 ? wireLength(table, 0, width) : 0
    let o1 = o0 &+ n0
    if isExact {
      guard o1 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      guard n0 != 0 else {
        throw r.nonCanonical(p, "the last slot is empty")
      }
      if wireIsZero(f + 8, 4) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b7: UInt8 = fixed > 7 ? wireLoad(f, 7, UInt8.self) : 0
    let v1: DocumentKind = fixed >= 1 ? DocumentKind(rawValue: wireLoad(f, 0, UInt8.self)) : .unset
    let v2: FixedASCII<2> = try fixed >= 3 ? r.ascii(f + 1, as: FixedASCII<2>.self) : FixedASCII<2>()
    let v3: CalendarDate = fixed >= 7 ? CalendarDate(daysSinceEpoch: wireLoad(f, 3, Int32.self)) : CalendarDate()
    let v4: Bool = b7 & 1 != 0
    let v5: CalendarDate?
    if b7 & 2 != 0 {
      v5 = fixed >= 12 ? CalendarDate(daysSinceEpoch: wireLoad(f, 8, Int32.self)) : CalendarDate()
    }
    else {
      if fixed >= 12, !wireIsZero(f + 8, 4) {
        throw r.nonCanonical(f + 8, "an absent field has a value")
      }
      v5 = nil
    }
    let v6: String = try r.text(p + o0, n0, max: 40)
    return Self(
      kind: v1,
      issuer: v2,
      issued: v3,
      verified: v4,
      expires: v5,
      number: v6,
      _unknown: unknown)
  }

  static func appendWireList(
    _ list: [Self], max: Int, to b: inout WireBuffer
  ) throws(WireError) {
    if list.isEmpty { return }
    try b.charge(elements: list.count, stride: MemoryLayout<Self>.stride, max: max)
    try b.enter()
    var lengths = b.beginList(list.count)
    for index in list.indices {
      try list[index].appendWire(to: &b)
      b.endElement(&lengths)
    }
    b.endList(lengths)
    b.leave()
  }

  static func decodeWireList(
    _ p: UnsafeRawPointer, _ n: Int, max: Int, _ r: inout WireReader
  ) throws(WireError) -> [Self] {
    if n == 0 { return [] }
    let shape = try r.list(
      p, n, max: max, stride: MemoryLayout<Self>.stride, minimum: 2)
    try r.enter(p)
    var list: [Self] = []
    list.reserveCapacity(shape.count)
    let table = p + shape.tableOffset
    let first = p + shape.elementsOffset
    var total = 0
    var all = 0
    for index in 0..<shape.count {
      let length = wireLength(table, index, shape.width)
      guard length <= shape.elementBytes &- total else {
        throw r.malformed(p, "the lengths of a list do not add up")
      }
      list.append(try Self.decodeWire(first + total, length, &r))
      total &+= length
      all |= length
    }
    try r.checkList(p, shape, total: total, all: all)
    r.leave()
    return list
  }
}

/// One person.
public struct Person: WireMessage {
  public static var wireName: String { "bench.v1.Person" }

  public var id: ID<Person>
  public var born: PartialDate
  /// ISO 3166-1 alpha-2.
  public var nationality: FixedASCII<2>
  public var registeredAt: Timestamp
  public var sex: Sex
  public var progress: Progress
  public var channel: Channel
  public var language: Language
  public var danger: Danger
  public var health: Health
  public var fitness: Fitness
  public var consent: Consent
  public var familyName: String
  public var givenNames: String
  /// In its own script.
  public var nativeName: String? {
    get { _present & 1 != 0 ? _nativeName : nil }
    set {
      if newValue == nil { _present &= ~1 } else { _present |= 1 }
      _nativeName = newValue ?? ""
    }
  }
  public var phone: String? {
    get { _present & 2 != 0 ? _phone : nil }
    set {
      if newValue == nil { _present &= ~2 } else { _present |= 2 }
      _phone = newValue ?? ""
    }
  }
  public var notes: String? {
    get { _present & 4 != 0 ? _notes : nil }
    set {
      if newValue == nil { _present &= ~4 } else { _present |= 4 }
      _notes = newValue ?? ""
    }
  }
  public var group: WireUUID?
  public var clearedAt: Timestamp?
  public var heightInCentimetres: UInt16?
  public var documents: [Document]
  private var _nativeName: String
  private var _phone: String
  private var _notes: String
  private var _present: UInt8
  private var _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: Person, rhs: Person) -> Bool {
    guard lhs.id == rhs.id else { return false }
    guard lhs.born == rhs.born else { return false }
    guard lhs.nationality == rhs.nationality else { return false }
    guard lhs.registeredAt == rhs.registeredAt else { return false }
    guard lhs.sex == rhs.sex else { return false }
    guard lhs.progress == rhs.progress else { return false }
    guard lhs.channel == rhs.channel else { return false }
    guard lhs.language == rhs.language else { return false }
    guard lhs.danger == rhs.danger else { return false }
    guard lhs.health == rhs.health else { return false }
    guard lhs.fitness == rhs.fitness else { return false }
    guard lhs.consent == rhs.consent else { return false }
    guard (String).wireEquals(lhs.familyName, rhs.familyName) else { return false }
    guard (String).wireEquals(lhs.givenNames, rhs.givenNames) else { return false }
    guard (String).wireEquals(lhs._nativeName, rhs._nativeName) else { return false }
    guard (String).wireEquals(lhs._phone, rhs._phone) else { return false }
    guard (String).wireEquals(lhs._notes, rhs._notes) else { return false }
    guard lhs.group == rhs.group else { return false }
    guard lhs.clearedAt == rhs.clearedAt else { return false }
    guard lhs.heightInCentimetres == rhs.heightInCentimetres else { return false }
    guard lhs.documents == rhs.documents else { return false }
    guard lhs._present == rhs._present else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.id)
    hasher.combine(self.born)
    hasher.combine(self.nationality)
    hasher.combine(self.registeredAt)
    hasher.combine(self.sex)
    hasher.combine(self.progress)
    hasher.combine(self.channel)
    hasher.combine(self.language)
    hasher.combine(self.danger)
    hasher.combine(self.health)
    hasher.combine(self.fitness)
    hasher.combine(self.consent)
    self.familyName.wireHash(into: &hasher)
    self.givenNames.wireHash(into: &hasher)
    self._nativeName.wireHash(into: &hasher)
    self._phone.wireHash(into: &hasher)
    self._notes.wireHash(into: &hasher)
    hasher.combine(self.group)
    hasher.combine(self.clearedAt)
    hasher.combine(self.heightInCentimetres)
    hasher.combine(self.documents)
    hasher.combine(self._present)
    hasher.combine(self._unknown)
  }
}

extension Person {
  /// The message in which every field is absent.
  public init() {
    self.init(
      id: ID<Person>(),
      born: PartialDate(),
      nationality: FixedASCII<2>(),
      registeredAt: Timestamp(),
      sex: .unset,
      progress: .unset,
      channel: .unset,
      language: .unset,
      danger: .unset,
      health: .unset,
      fitness: .unset,
      consent: .unset,
      familyName: "",
      givenNames: "",
      group: nil,
      clearedAt: nil,
      heightInCentimetres: nil,
      documents: [],
      _nativeName: "",
      _phone: "",
      _notes: "",
      _present: 0,
      _unknown: nil)
  }

  public init(
    id: ID<Person> = ID<Person>(),
    born: PartialDate = PartialDate(),
    nationality: FixedASCII<2> = FixedASCII<2>(),
    registeredAt: Timestamp = Timestamp(),
    sex: Sex = .unset,
    progress: Progress = .unset,
    channel: Channel = .unset,
    language: Language = .unset,
    danger: Danger = .unset,
    health: Health = .unset,
    fitness: Fitness = .unset,
    consent: Consent = .unset,
    familyName: String = "",
    givenNames: String = "",
    nativeName: String? = nil,
    phone: String? = nil,
    notes: String? = nil,
    group: WireUUID? = nil,
    clearedAt: Timestamp? = nil,
    heightInCentimetres: UInt16? = nil,
    documents: [Document] = []
  ) {
    var _present: UInt8 = 0
    if nativeName != nil { _present |= 1 }
    if phone != nil { _present |= 2 }
    if notes != nil { _present |= 4 }
    self.init(
      id: id,
      born: born,
      nationality: nationality,
      registeredAt: registeredAt,
      sex: sex,
      progress: progress,
      channel: channel,
      language: language,
      danger: danger,
      health: health,
      fitness: fitness,
      consent: consent,
      familyName: familyName,
      givenNames: givenNames,
      group: group,
      clearedAt: clearedAt,
      heightInCentimetres: heightInCentimetres,
      documents: documents,
      _nativeName: nativeName ?? "",
      _phone: phone ?? "",
      _notes: notes ?? "",
      _present: _present,
      _unknown: nil)
  }
}

// MARK: Codec of Person

extension Person {
  public func encode(into buffer: inout WireBuffer) throws(WireError) {
    let start = buffer.begin()
    do throws(WireError) {
      try appendWire(to: &buffer)
    } catch {
      buffer.truncate(to: start)
      throw error
    }
  }

  public init(
    decoding bytes: UnsafeRawBufferPointer, options: WireDecodingOptions
  ) throws(WireError) {
    guard let p = bytes.baseAddress else {
      throw WireError(.malformed, at: 0, "a message is shorter than its head")
    }
    var r = WireReader(p, options)
    self = try Self.decodeWire(p, bytes.count, &r)
  }

  func appendWire(to b: inout WireBuffer) throws(WireError) {
    let n0 = self.familyName.utf8.count
    if n0 > 120 { throw wireLimit("Person.familyName is longer than 120 bytes") }
    let n1 = self.givenNames.utf8.count
    if n1 > 120 { throw wireLimit("Person.givenNames is longer than 120 bytes") }
    let n2 = self._nativeName.utf8.count
    if n2 > 240 { throw wireLimit("Person.nativeName is longer than 240 bytes") }
    let n3 = self._phone.utf8.count
    if n3 > 40 { throw wireLimit("Person.phone is longer than 40 bytes") }
    let n4 = self._notes.utf8.count
    if n4 > 2000 { throw wireLimit("Person.notes is longer than 2000 bytes") }
    let n5 = self.group == nil ? 0 : 16
    var text = n0
    text &+= n1
    text &+= n2
    text &+= n3
    text &+= n4
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(79 &+ n0 &+ n1 &+ n2 &+ n3 &+ n4 &+ n5)
    let f = p + 2
    var b38: UInt8 = self._unknown?.bits ?? 0
    self.id.storeWire(f)
    wireStore(f, 16, self.born.rawValue)
    self.nationality.storeWire(f + 20)
    wireStore(f, 22, self.registeredAt.microseconds)
    wireStore(f, 30, self.sex.rawValue)
    wireStore(f, 31, self.progress.rawValue)
    wireStore(f, 32, self.channel.rawValue)
    wireStore(f, 33, self.language.rawValue)
    wireStore(f, 34, self.danger.rawValue)
    wireStore(f, 35, self.health.rawValue)
    wireStore(f, 36, self.fitness.rawValue)
    wireStore(f, 37, self.consent.rawValue)
    if self._present & 1 != 0 { b38 |= 1 }
    if self._present & 2 != 0 { b38 |= 2 }
    if self._present & 4 != 0 { b38 |= 4 }
    if self.clearedAt != nil { b38 |= 8 }
    wireStore(f, 39, (self.clearedAt ?? Timestamp()).microseconds)
    if self.heightInCentimetres != nil { b38 |= 16 }
    wireStore(f, 47, (self.heightInCentimetres ?? 0))
    wireStore(f, 38, b38)
    var fixed = wireUsedLength(f, 49)
    if fixed > 47 {
      fixed = 49
    } else if fixed > 39 {
      fixed = 47
    } else if fixed > 30 {
    } else if fixed > 22 {
      fixed = 30
    } else if fixed > 20 {
      fixed = 22
    } else if fixed > 16 {
      fixed = 20
    } else if fixed > 0 {
      fixed = 16
    }
    let used: Int
    if !self.documents.isEmpty {
      used = 7
    } else if n5 != 0 {
      used = 6
    } else if n4 != 0 {
      used = 5
    } else if n3 != 0 {
      used = 4
    } else if n2 != 0 {
      used = 3
    } else if n1 != 0 {
      used = 2
    } else if n0 != 0 {
      used = 1
    } else {
      used = 0
    }
    var lengths = n0
    lengths |= n1
    lengths |= n2
    lengths |= n3
    lengths |= n4
    lengths |= n5
    lengths |= self.documents.count &* 24
    let width = wireWidth(lengths)
    let slots = f + fixed + (used &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.familyName, n0)
    t0 = wirePut(t0, self.givenNames, n1)
    t0 = wirePut(t0, self._nativeName, n2)
    t0 = wirePut(t0, self._phone, n3)
    t0 = wirePut(t0, self._notes, n4)
    if let value = self.group {
      value.storeWire(t0)
      t0 += 16
    }
    b.advance(to: t0)
    let s6 = b.byteCount
    try Document.appendWireList(self.documents, max: 16, to: &b)
    let n6 = b.byteCount &- s6
    let count: Int
    if n6 != 0 {
      count = 7
    } else if n5 != 0 {
      count = 6
    } else if n4 != 0 {
      count = 5
    } else if n3 != 0 {
      count = 4
    } else if n2 != 0 {
      count = 3
    } else if n1 != 0 {
      count = 2
    } else if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    var all = n0
    all |= n1
    all |= n2
    all |= n3
    all |= n4
    all |= n5
    all |= n6
    let needed = wireWidth(all)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 49, room: used &<< width,
        lengths: [n0, n1, n2, n3, n4, n5, n6],
        unknown: self._unknown)
      return
    }
    if count != used || needed != width {
      b.resizeTable(at: start + 2 + fixed, from: used &<< width, to: count &<< needed)
    }
    let head = b.pointer(at: start)
    let shape = fixed | count &<< 8 | needed &<< 14
    wireStore(head, 0, UInt16(truncatingIfNeeded: shape))
    let table = (head + 2 + fixed)
    if count == 7, needed == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
      wireStore(table, 1, UInt8(truncatingIfNeeded: n1))
      wireStore(table, 2, UInt8(truncatingIfNeeded: n2))
      wireStore(table, 3, UInt8(truncatingIfNeeded: n3))
      wireStore(table, 4, UInt8(truncatingIfNeeded: n4))
      wireStore(table, 5, UInt8(truncatingIfNeeded: n5))
      wireStore(table, 6, UInt8(truncatingIfNeeded: n6))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, needed, n0) }
      if count > 1 { wireStoreLength(table, 1, needed, n1) }
      if count > 2 { wireStoreLength(table, 2, needed, n2) }
      if count > 3 { wireStoreLength(table, 3, needed, n3) }
      if count > 4 { wireStoreLength(table, 4, needed, n4) }
      if count > 5 { wireStoreLength(table, 5, needed, n5) }
      if count > 6 { wireStoreLength(table, 6, needed, n6) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 58, wireLoad(p, 0, UInt16.self) == 1841, wireLoad(p, 40, UInt8.self) & 224 == 0 {
      return try decodeWireBody(
        p, n, 2, 49, 7, 0, isExact: true, nil, &r)
    }
    return try decodeWireSlowly(p, n, &r)
  }

  static func decodeNestedWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    try r.enter(p)
    let message = try decodeWire(p, n, &r)
    r.leave()
    return message
  }

  @inline(never)
  private static func decodeWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let shape = try r.shape(p, n)
    let f = p + shape.headLength
    let unit: Int
    switch shape.fixedLength {
      case 0, 50...: unit = 0
      case 16: unit = 16
      case 20: unit = 4
      case 22: unit = 2
      case 30: unit = 8
      case 31...39: unit = 1
      case 47: unit = 8
      case 49: unit = 2
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 38 { bits = wireLoad(f, 38, UInt8.self) & 224 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 49, slotCount: 7, bits: bits, isFrozen: false)
    return try decodeWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, unknown, &r)
  }

  @inline(__always)
  private static func decodeWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ unknown: WireUnknown?, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let f = p + headLength
    let table = f + fixed
    let o0 = headLength &+ fixed &+ (count &<< width)
    let n0 = count > 0 ? wireLength(table, 0, width) : 0
    let o1 = o0 &+ n0
    let n1 = count > 1 ? wireLength(table, 1, width) : 0
    let o2 = o1 &+ n1
    let n2 = count > 2 ? wireLength(table, 2, width) : 0
    let o3 = o2 &+ n2
    let n3 = count > 3 ? wireLength(table, 3, width) : 0
    let o4 = o3 &+ n3
    let n4 = count > 4 ? wireLength(table, 4, width) : 0
    let o5 = o4 &+ n4
    let n5 = count > 5 ? wireLength(table, 5, width) : 0
    let o6 = o5 &+ n5
    let n6 = count > 6 ? wireLength(table, 6, width) : 0
    let o7 = o6 &+ n6
    if isExact {
      guard o7 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      guard n6 != 0 else {
        throw r.nonCanonical(p, "the last slot is empty")
      }
      if wireIsZero(f + 47, 2) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b38: UInt8 = fixed > 38 ? wireLoad(f, 38, UInt8.self) : 0
    let v1: ID<Person> = fixed >= 16 ? ID<Person>(wire: f) : ID<Person>()
    let v2: PartialDate = try fixed >= 20 ? r.partialDate(f + 16) : PartialDate()
    let v3: FixedASCII<2> = try fixed >= 22 ? r.ascii(f + 20, as: FixedASCII<2>.self) : FixedASCII<2>()
    let v4: Timestamp = fixed >= 30 ? Timestamp(microseconds: wireLoad(f, 22, Int64.self)) : Timestamp()
    let v5: Sex = fixed >= 31 ? Sex(rawValue: wireLoad(f, 30, UInt8.self)) : .unset
    let v6: Progress = fixed >= 32 ? Progress(rawValue: wireLoad(f, 31, UInt8.self)) : .unset
    let v7: Channel = fixed >= 33 ? Channel(rawValue: wireLoad(f, 32, UInt8.self)) : .unset
    let v8: Language = fixed >= 34 ? Language(rawValue: wireLoad(f, 33, UInt8.self)) : .unset
    let v9: Danger = fixed >= 35 ? Danger(rawValue: wireLoad(f, 34, UInt8.self)) : .unset
    let v10: Health = fixed >= 36 ? Health(rawValue: wireLoad(f, 35, UInt8.self)) : .unset
    let v11: Fitness = fixed >= 37 ? Fitness(rawValue: wireLoad(f, 36, UInt8.self)) : .unset
    let v12: Consent = fixed >= 38 ? Consent(rawValue: wireLoad(f, 37, UInt8.self)) : .unset
    let v13: String = try r.text(p + o0, n0, max: 120)
    let v14: String = try r.text(p + o1, n1, max: 120)
    if !(b38 & 1 != 0), n2 != 0 {
      throw r.nonCanonical(p + o2, "an absent field has a value")
    }
    let v15: String = try r.text(p + o2, n2, max: 240)
    if !(b38 & 2 != 0), n3 != 0 {
      throw r.nonCanonical(p + o3, "an absent field has a value")
    }
    let v16: String = try r.text(p + o3, n3, max: 40)
    if !(b38 & 4 != 0), n4 != 0 {
      throw r.nonCanonical(p + o4, "an absent field has a value")
    }
    let v17: String = try r.text(p + o4, n4, max: 2000)
    let v18: WireUUID?
    if n5 == 0 {
      v18 = nil
    }
    else {
      guard n5 == 16 else {
        throw r.malformed(p + o5, "a value has another size than its type")
      }
      v18 = WireUUID(wire: (p + o5))
    }
    let v19: Timestamp?
    if b38 & 8 != 0 {
      v19 = fixed >= 47 ? Timestamp(microseconds: wireLoad(f, 39, Int64.self)) : Timestamp()
    }
    else {
      if fixed >= 47, !wireIsZero(f + 39, 8) {
        throw r.nonCanonical(f + 39, "an absent field has a value")
      }
      v19 = nil
    }
    let v20: UInt16?
    if b38 & 16 != 0 {
      v20 = fixed >= 49 ? wireLoad(f, 47, UInt16.self) : 0
    }
    else {
      if fixed >= 49, !wireIsZero(f + 47, 2) {
        throw r.nonCanonical(f + 47, "an absent field has a value")
      }
      v20 = nil
    }
    let v21: [Document] = try Document.decodeWireList(p + o6, n6, max: 16, &r)
    var present: UInt8 = 0
    if b38 & 1 != 0 { present |= 1 }
    if b38 & 2 != 0 { present |= 2 }
    if b38 & 4 != 0 { present |= 4 }
    return Self(
      id: v1,
      born: v2,
      nationality: v3,
      registeredAt: v4,
      sex: v5,
      progress: v6,
      channel: v7,
      language: v8,
      danger: v9,
      health: v10,
      fitness: v11,
      consent: v12,
      familyName: v13,
      givenNames: v14,
      group: v18,
      clearedAt: v19,
      heightInCentimetres: v20,
      documents: v21,
      _nativeName: v15,
      _phone: v16,
      _notes: v17,
      _present: present,
      _unknown: unknown)
  }
}
