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
  private let _unknown: WireUnknown?
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
    try withUnsafePointer(to: self) { e throws(WireError) in
      try Self.appendWire(e, to: &b)
    }
  }

  @inline(__always)
  private static func appendWire(
    _ e: UnsafePointer<Self>, to b: inout WireBuffer
  ) throws(WireError) {
    let n0 = e.pointee.number.utf8.count
    if n0 > 40 { throw wireLimit("Document.number is longer than 40 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(18 &+ n0)
    let f = p + 2
    var b7: UInt8 = e.pointee._unknown?.bits ?? 0
    let w1 = e.pointee.kind.rawValue
    wireStore(f, 0, w1)
    let w2 = e.pointee.issuer.wireBits
    FixedASCII<2>.storeStorage(f + 1, w2)
    let w3 = e.pointee.issued.daysSinceEpoch
    wireStore(f, 3, w3)
    b7 |= wireBit(e.pointee.verified)
    b7 |= wireBit(e.pointee.expires != nil) &<< 1
    let w5 = (e.pointee.expires ?? CalendarDate()).daysSinceEpoch
    wireStore(f, 8, w5)
    wireStore(f, 7, b7)
    var used = wireBit(w2 != 0)
    used |= wireBit(w3 != 0) &<< 1
    used |= wireBit(b7 != 0) &<< 2
    used |= wireBit(w5 != 0) &<< 3
    var fixed = wireLastEnd(used, 0xC08070300)
    if used == 0 {
      fixed = wireUsedLength(f, 1)
    }
    let count: Int
    if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    let width = wireWidth(n0)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, e.pointee.number, n0)
    b.advance(to: t0)
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 12, room: count &<< width,
        lengths: [n0],
        unknown: e.pointee._unknown)
      return
    }
    let shape = fixed | count &<< 8 | width &<< 14
    wireStore(p, 0, UInt16(truncatingIfNeeded: shape))
    let table = (f + fixed)
    if count == 1, width == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, width, n0) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    try decodeWireElement(p, n, &r)
  }

  @inline(__always)
  private static func decodeWireElement(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
    var f: UnsafeRawPointer = p + 2
    var w2: UInt64 = 0
    var w3: Int32 = 0
    var b7: UInt8 = 0
    var w5: Int32 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 15 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 1 && fixed <= 12 && count <= 1
    if isNear {
      w2 = wireMask(FixedASCII<2>.loadStorage(f + 1), fixed >= 3)
      w3 = wireMask(wireLoad(f, 3, Int32.self), fixed >= 7)
      b7 = wireMask(wireLoad(f, 7, UInt8.self), fixed >= 8)
      w5 = wireMask(wireLoad(f, 8, Int32.self), fixed >= 12)
      var ends = wireBit(fixed == 3) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 7) & wireBit(w3 != 0)
      ends |= wireBit(fixed == 8) & wireBit(b7 != 0)
      ends |= wireBit(fixed == 12) & wireBit(w5 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      isNear = ends != 0 && b7 & 252 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w2 = fixed >= 3 ? FixedASCII<2>.loadStorage(f + 1) : 0
      w3 = fixed >= 7 ? wireLoad(f, 3, Int32.self) : 0
      b7 = fixed >= 8 ? wireLoad(f, 7, UInt8.self) : 0
      w5 = fixed >= 12 ? wireLoad(f, 8, Int32.self) : 0
      if shape.fixedLength > 12 || shape.slotCount > 1 || b7 & 252 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 12, slotCount: 1, bits: b7 & 252, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let w1: UInt8 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
    let absent = UInt64(truncatingIfNeeded: wireMask(w5, b7 & 2 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    let v1: DocumentKind = DocumentKind(rawValue: w1)
    let v2: FixedASCII<2> = try r.ascii(w2, at: f + 1, as: FixedASCII<2>.self)
    let v3: CalendarDate = CalendarDate(daysSinceEpoch: w3)
    let v4: Bool = b7 & 1 != 0
    let v5: CalendarDate? = b7 & 2 != 0 ? CalendarDate(daysSinceEpoch: w5) : nil
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

  static func decodeNestedWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    try r.enter(p)
    let message = try decodeWire(p, n, &r)
    r.leave()
    return message
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 13...: return
      case 1: unit = 1
      case 3: unit = 2
      case 7: unit = 4
      case 8: unit = 1
      case 12: unit = 4
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }

  static func appendWireList(
    _ list: [Self], max: Int, to b: inout WireBuffer
  ) throws(WireError) {
    if list.isEmpty { return }
    try b.charge(elements: list.count, stride: MemoryLayout<Self>.stride, max: max)
    try b.enter()
    var lengths = b.beginList(list.count)
    try list.withUnsafeBufferPointer { elements throws(WireError) in
      guard let first = elements.baseAddress else { return }
      for index in 0..<elements.count {
        try Self.appendWire(first + index, to: &b)
        b.endElement(&lengths)
      }
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
      list.append(try Self.decodeWireElement(first + total, length, &r))
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
  private let _unknown: WireUnknown?
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
    let w2 = self.born.rawValue
    wireStore(f, 16, w2)
    let w3 = self.nationality.wireBits
    FixedASCII<2>.storeStorage(f + 20, w3)
    let w4 = self.registeredAt.microseconds
    wireStore(f, 22, w4)
    let w5 = self.sex.rawValue
    wireStore(f, 30, w5)
    let w6 = self.progress.rawValue
    wireStore(f, 31, w6)
    let w7 = self.channel.rawValue
    wireStore(f, 32, w7)
    let w8 = self.language.rawValue
    wireStore(f, 33, w8)
    let w9 = self.danger.rawValue
    wireStore(f, 34, w9)
    let w10 = self.health.rawValue
    wireStore(f, 35, w10)
    let w11 = self.fitness.rawValue
    wireStore(f, 36, w11)
    let w12 = self.consent.rawValue
    wireStore(f, 37, w12)
    b38 |= wireBit(self._present & 1 != 0)
    b38 |= wireBit(self._present & 2 != 0) &<< 1
    b38 |= wireBit(self._present & 4 != 0) &<< 2
    b38 |= wireBit(self.clearedAt != nil) &<< 3
    let w19 = (self.clearedAt ?? Timestamp()).microseconds
    wireStore(f, 39, w19)
    b38 |= wireBit(self.heightInCentimetres != nil) &<< 4
    let w20 = (self.heightInCentimetres ?? 0)
    wireStore(f, 47, w20)
    wireStore(f, 38, b38)
    var used = wireBit(w12 != 0)
    used |= wireBit(b38 != 0) &<< 1
    used |= wireBit(w19 != 0) &<< 2
    used |= wireBit(w20 != 0) &<< 3
    var fixed = wireLastEnd(used, 0x312F272600)
    if used == 0 {
      fixed = wireUsedLength(f, 37)
      if fixed > 30 {
      } else if fixed > 22 {
        fixed = 30
      } else if fixed > 20 {
        fixed = 22
      } else if fixed > 16 {
        fixed = 20
      } else if fixed > 0 {
        fixed = 16
      }
    }
    let count: Int
    if !self.documents.isEmpty {
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
    var lengths = n0
    lengths |= n1
    lengths |= n2
    lengths |= n3
    lengths |= n4
    lengths |= n5
    lengths |= self.documents.count &* 24
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
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
    let written: Int
    if n6 != 0 {
      written = 7
    } else if n5 != 0 {
      written = 6
    } else if n4 != 0 {
      written = 5
    } else if n3 != 0 {
      written = 4
    } else if n2 != 0 {
      written = 3
    } else if n1 != 0 {
      written = 2
    } else if n0 != 0 {
      written = 1
    } else {
      written = 0
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
        start: start, used: fixed, known: 49, room: count &<< width,
        lengths: [n0, n1, n2, n3, n4, n5, n6],
        unknown: self._unknown)
      return
    }
    if written != count || needed != width {
      b.resizeTable(at: start + 2 + fixed, from: count &<< width, to: written &<< needed)
    }
    let head = b.pointer(at: start)
    let shape = fixed | written &<< 8 | needed &<< 14
    wireStore(head, 0, UInt16(truncatingIfNeeded: shape))
    let table = (head + 2 + fixed)
    if written == 7, needed == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
      wireStore(table, 1, UInt8(truncatingIfNeeded: n1))
      wireStore(table, 2, UInt8(truncatingIfNeeded: n2))
      wireStore(table, 3, UInt8(truncatingIfNeeded: n3))
      wireStore(table, 4, UInt8(truncatingIfNeeded: n4))
      wireStore(table, 5, UInt8(truncatingIfNeeded: n5))
      wireStore(table, 6, UInt8(truncatingIfNeeded: n6))
    }
    else {
      if written > 0 { wireStoreLength(table, 0, needed, n0) }
      if written > 1 { wireStoreLength(table, 1, needed, n1) }
      if written > 2 { wireStoreLength(table, 2, needed, n2) }
      if written > 3 { wireStoreLength(table, 3, needed, n3) }
      if written > 4 { wireStoreLength(table, 4, needed, n4) }
      if written > 5 { wireStoreLength(table, 5, needed, n5) }
      if written > 6 { wireStoreLength(table, 6, needed, n6) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
    var f: UnsafeRawPointer = p + 2
    var w12: UInt8 = 0
    var b38: UInt8 = 0
    var w19: Int64 = 0
    var w20: UInt16 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    var n4: Int = 0
    var n5: Int = 0
    var n6: Int = 0
    let head = n >= 58 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 37 && fixed <= 49 && count <= 7
    if isNear {
      w12 = wireMask(wireLoad(f, 37, UInt8.self), fixed >= 38)
      b38 = wireMask(wireLoad(f, 38, UInt8.self), fixed >= 39)
      w19 = wireMask(wireLoad(f, 39, Int64.self), fixed >= 47)
      w20 = wireMask(wireLoad(f, 47, UInt16.self), fixed >= 49)
      var ends = wireBit(fixed == 38) & wireBit(w12 != 0)
      ends |= wireBit(fixed == 39) & wireBit(b38 != 0)
      ends |= wireBit(fixed == 47) & wireBit(w19 != 0)
      ends |= wireBit(fixed == 49) & wireBit(w20 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      n2 = wireMask(Int(wireLoad(table, 2, UInt8.self)), count > 2)
      end &+= n2
      n3 = wireMask(Int(wireLoad(table, 3, UInt8.self)), count > 3)
      end &+= n3
      n4 = wireMask(Int(wireLoad(table, 4, UInt8.self)), count > 4)
      end &+= n4
      n5 = wireMask(Int(wireLoad(table, 5, UInt8.self)), count > 5)
      end &+= n5
      n6 = wireMask(Int(wireLoad(table, 6, UInt8.self)), count > 6)
      end &+= n6
      isNear = ends != 0 && b38 & 224 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w12 = fixed >= 38 ? wireLoad(f, 37, UInt8.self) : 0
      b38 = fixed >= 39 ? wireLoad(f, 38, UInt8.self) : 0
      w19 = fixed >= 47 ? wireLoad(f, 39, Int64.self) : 0
      w20 = fixed >= 49 ? wireLoad(f, 47, UInt16.self) : 0
      if shape.fixedLength > 49 || shape.slotCount > 7 || b38 & 224 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 49, slotCount: 7, bits: b38 & 224, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
      n3 = shape.length(p, 3)
      n4 = shape.length(p, 4)
      n5 = shape.length(p, 5)
      n6 = shape.length(p, 6)
    }
    let w2: UInt32 = fixed >= 20 ? wireLoad(f, 16, UInt32.self) : 0
    let w3: UInt64 = fixed >= 22 ? FixedASCII<2>.loadStorage(f + 20) : 0
    let w4: Int64 = fixed >= 30 ? wireLoad(f, 22, Int64.self) : 0
    let w5: UInt8 = fixed >= 31 ? wireLoad(f, 30, UInt8.self) : 0
    let w6: UInt8 = fixed >= 32 ? wireLoad(f, 31, UInt8.self) : 0
    let w7: UInt8 = fixed >= 33 ? wireLoad(f, 32, UInt8.self) : 0
    let w8: UInt8 = fixed >= 34 ? wireLoad(f, 33, UInt8.self) : 0
    let w9: UInt8 = fixed >= 35 ? wireLoad(f, 34, UInt8.self) : 0
    let w10: UInt8 = fixed >= 36 ? wireLoad(f, 35, UInt8.self) : 0
    let w11: UInt8 = fixed >= 37 ? wireLoad(f, 36, UInt8.self) : 0
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let o3 = o2 &+ n2
    let o4 = o3 &+ n3
    let o5 = o4 &+ n4
    let o6 = o5 &+ n5
    var absent = UInt64(truncatingIfNeeded: wireMask(n2, b38 & 1 == 0))
    absent |= UInt64(truncatingIfNeeded: wireMask(n3, b38 & 2 == 0))
    absent |= UInt64(truncatingIfNeeded: wireMask(n4, b38 & 4 == 0))
    absent |= UInt64(truncatingIfNeeded: wireMask(w19, b38 & 8 == 0))
    absent |= UInt64(truncatingIfNeeded: wireMask(w20, b38 & 16 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    let v1: ID<Person> = fixed >= 16 ? ID<Person>(wire: f) : ID<Person>()
    let v2: PartialDate = try r.partialDate(w2, at: f + 16)
    let v3: FixedASCII<2> = try r.ascii(w3, at: f + 20, as: FixedASCII<2>.self)
    let v4: Timestamp = Timestamp(microseconds: w4)
    let v5: Sex = Sex(rawValue: w5)
    let v6: Progress = Progress(rawValue: w6)
    let v7: Channel = Channel(rawValue: w7)
    let v8: Language = Language(rawValue: w8)
    let v9: Danger = Danger(rawValue: w9)
    let v10: Health = Health(rawValue: w10)
    let v11: Fitness = Fitness(rawValue: w11)
    let v12: Consent = Consent(rawValue: w12)
    let v13: String = try r.text(p + o0, n0, max: 120)
    let v14: String = try r.text(p + o1, n1, max: 120)
    let v15: String = try r.text(p + o2, n2, max: 240)
    let v16: String = try r.text(p + o3, n3, max: 40)
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
    let v19: Timestamp? = b38 & 8 != 0 ? Timestamp(microseconds: w19) : nil
    let v20: UInt16? = b38 & 16 != 0 ? w20 : nil
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

  static func decodeNestedWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    try r.enter(p)
    let message = try decodeWire(p, n, &r)
    r.leave()
    return message
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 50...: return
      case 16: unit = 16
      case 20: unit = 4
      case 22: unit = 2
      case 30: unit = 8
      case 31...39: unit = 1
      case 47: unit = 8
      case 49: unit = 2
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}
