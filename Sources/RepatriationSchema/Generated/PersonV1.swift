// Written by schemac from package person.v1. Do not edit.
// swift-format-ignore-file

public import Wire

/// What kind of authority or need keeps a person.
public struct HoldKind: WireEnum {
  public var rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Not stated.
  public static var unset: HoldKind { HoldKind(rawValue: 0) }
  public static var police: HoldKind { HoldKind(rawValue: 1) }
  public static var court: HoldKind { HoldKind(rawValue: 2) }
  public static var medical: HoldKind { HoldKind(rawValue: 3) }
  public static var bestInterest: HoldKind { HoldKind(rawValue: 4) }
  public static var immigration: HoldKind { HoldKind(rawValue: 5) }
  public static var other: HoldKind { HoldKind(rawValue: 6) }

  /// The values that the schema names, to switch over without a default.
  public enum Known: UInt8, CaseIterable, Hashable, Sendable {
    case unset = 0
    case police = 1
    case court = 2
    case medical = 3
    case bestInterest = 4
    case immigration = 5
    case other = 6
  }

  /// `nil` for a value that a newer schema names.
  public var known: Known? { Known(rawValue: rawValue) }

  public var name: String {
    switch rawValue {
      case 0: "unset"
      case 1: "police"
      case 2: "court"
      case 3: "medical"
      case 4: "bestInterest"
      case 5: "immigration"
      case 6: "other"
      default: "#\(rawValue)"
    }
  }

  public init?(name: String) {
    switch name {
      case "unset": self = .unset
      case "police": self = .police
      case "court": self = .court
      case "medical": self = .medical
      case "bestInterest": self = .bestInterest
      case "immigration": self = .immigration
      case "other": self = .other
      default:
        guard let rawValue = Self.unnamed(name) else { return nil }
        self.init(rawValue: rawValue)
        if known != nil { return nil }
    }
  }
}

/// What an authority answered about one person.
public struct LineOutcome: WireEnum {
  public var rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Not stated.
  public static var unset: LineOutcome { LineOutcome(rawValue: 0) }
  public static var pending: LineOutcome { LineOutcome(rawValue: 1) }
  public static var granted: LineOutcome { LineOutcome(rawValue: 2) }
  public static var refused: LineOutcome { LineOutcome(rawValue: 3) }
  /// Sent back unanswered, such as for a wrong number; may be asked again.
  public static var returned: LineOutcome { LineOutcome(rawValue: 4) }

  /// The values that the schema names, to switch over without a default.
  public enum Known: UInt8, CaseIterable, Hashable, Sendable {
    case unset = 0
    case pending = 1
    case granted = 2
    case refused = 3
    /// Sent back unanswered, such as for a wrong number; may be asked again.
    case returned = 4
  }

  /// `nil` for a value that a newer schema names.
  public var known: Known? { Known(rawValue: rawValue) }

  public var name: String {
    switch rawValue {
      case 0: "unset"
      case 1: "pending"
      case 2: "granted"
      case 3: "refused"
      case 4: "returned"
      default: "#\(rawValue)"
    }
  }

  public init?(name: String) {
    switch name {
      case "unset": self = .unset
      case "pending": self = .pending
      case "granted": self = .granted
      case "refused": self = .refused
      case "returned": self = .returned
      default:
        guard let rawValue = Self.unnamed(name) else { return nil }
        self.init(rawValue: rawValue)
        if known != nil { return nil }
    }
  }
}

/// What an officer recorded about an open case after registration.
public enum Change: WireValue {
  case identityVerified(IdentityVerified)
  case document(TravelDocument)
  case etdApplied(EtdApplication)
  case waiver(Waiver)
  case exitPermit(ExitPermit)
  case stay(Stay)
  case intent(IntentChange)
  case needs(NeedsChange)
  case assessmentOffered
  case fitToFly(FitToFly)
  case vulnerability(VulnerabilityAssessed)
  case danger(DangerAssessed)
  case bestInterestApproved
  case payment(Payment)
  case correction(Correction)
  case state(StateChange)
  case consent(Consent)
  case screening(Screening)
  case medicalNote(MedicalNote)
  case referral(Referral)
  /// A case of a newer schema, kept verbatim.
  case unknown(tag: UInt16, bytes: [UInt8])
}

// MARK: Codec of Change

extension Change {
  func appendWire(to b: inout WireBuffer) throws(WireError) {
    switch self {
      case .identityVerified(let value):
        b.append(tag: 1)
        try b.enter()
        try value.appendWire(to: &b)
        b.leave()
      case .document(let value):
        b.append(tag: 2)
        try b.enter()
        try value.appendWire(to: &b)
        b.leave()
      case .etdApplied(let value):
        b.append(tag: 3)
        try b.enter()
        try value.appendWire(to: &b)
        b.leave()
      case .waiver(let value):
        b.append(tag: 4)
        try b.enter()
        try value.appendWire(to: &b)
        b.leave()
      case .exitPermit(let value):
        b.append(tag: 5)
        try b.enter()
        try value.appendWire(to: &b)
        b.leave()
      case .stay(let value):
        b.append(tag: 6)
        try b.enter()
        try value.appendWire(to: &b)
        b.leave()
      case .intent(let value):
        b.append(tag: 7)
        try b.enter()
        try value.appendWire(to: &b)
        b.leave()
      case .needs(let value):
        b.append(tag: 8)
        try b.enter()
        try value.appendWire(to: &b)
        b.leave()
      case .assessmentOffered:
        b.append(tag: 9)
      case .fitToFly(let value):
        b.append(tag: 10)
        try b.enter()
        try value.appendWire(to: &b)
        b.leave()
      case .vulnerability(let value):
        b.append(tag: 11)
        try b.enter()
        try value.appendWire(to: &b)
        b.leave()
      case .danger(let value):
        b.append(tag: 12)
        try b.enter()
        try value.appendWire(to: &b)
        b.leave()
      case .bestInterestApproved:
        b.append(tag: 13)
      case .payment(let value):
        b.append(tag: 14)
        try b.enter()
        try value.appendWire(to: &b)
        b.leave()
      case .correction(let value):
        b.append(tag: 15)
        try b.enter()
        try value.appendWire(to: &b)
        b.leave()
      case .state(let value):
        b.append(tag: 16)
        try b.enter()
        try value.appendWire(to: &b)
        b.leave()
      case .consent(let value):
        b.append(tag: 17)
        try b.enter()
        try value.appendWire(to: &b)
        b.leave()
      case .screening(let value):
        b.append(tag: 18)
        try b.enter()
        try value.appendWire(to: &b)
        b.leave()
      case .medicalNote(let value):
        b.append(tag: 19)
        try b.enter()
        try value.appendWire(to: &b)
        b.leave()
      case .referral(let value):
        b.append(tag: 20)
        try b.enter()
        try value.appendWire(to: &b)
        b.leave()
      case .unknown(let tag, let bytes):
        let isKnown = switch tag {
        case 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20: true
        default: false
        }
        try b.appendUnknownCase(tag: tag, bytes: bytes, isKnown: isKnown)
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let tag = try r.tag(p, n)
    let q = p + 2
    let count = n &- 2
    switch tag {
      case 1:
        return .identityVerified(try IdentityVerified.decodeNestedWire(q, count, &r))
      case 2:
        return .document(try TravelDocument.decodeNestedWire(q, count, &r))
      case 3:
        return .etdApplied(try EtdApplication.decodeNestedWire(q, count, &r))
      case 4:
        return .waiver(try Waiver.decodeNestedWire(q, count, &r))
      case 5:
        return .exitPermit(try ExitPermit.decodeNestedWire(q, count, &r))
      case 6:
        return .stay(try Stay.decodeNestedWire(q, count, &r))
      case 7:
        return .intent(try IntentChange.decodeNestedWire(q, count, &r))
      case 8:
        return .needs(try NeedsChange.decodeNestedWire(q, count, &r))
      case 9:
        guard count == 0 else {
          throw r.malformed(p, "the payload of a union has another size than its type")
        }
        return .assessmentOffered
      case 10:
        return .fitToFly(try FitToFly.decodeNestedWire(q, count, &r))
      case 11:
        return .vulnerability(try VulnerabilityAssessed.decodeNestedWire(q, count, &r))
      case 12:
        return .danger(try DangerAssessed.decodeNestedWire(q, count, &r))
      case 13:
        guard count == 0 else {
          throw r.malformed(p, "the payload of a union has another size than its type")
        }
        return .bestInterestApproved
      case 14:
        return .payment(try Payment.decodeNestedWire(q, count, &r))
      case 15:
        return .correction(try Correction.decodeNestedWire(q, count, &r))
      case 16:
        return .state(try StateChange.decodeNestedWire(q, count, &r))
      case 17:
        return .consent(try Consent.decodeNestedWire(q, count, &r))
      case 18:
        return .screening(try Screening.decodeNestedWire(q, count, &r))
      case 19:
        return .medicalNote(try MedicalNote.decodeNestedWire(q, count, &r))
      case 20:
        return .referral(try Referral.decodeNestedWire(q, count, &r))
      default: return .unknown(tag: tag, bytes: try r.unknownCase(q, count))
    }
  }
}

/// A travel or identity document.
public struct TravelDocument: WireMessage {
  public static var wireName: String { "person.v1.TravelDocument" }

  public var type: DocumentType
  public var number: String
  /// ISO 3166-1 alpha-3, or a code of ICAO Doc 9303-3 section 5 such as `UTO`.
  public var issuer: FixedASCII<3>
  public var issued: CalendarDate?
  public var expires: CalendarDate?
  public var custody: Custody
  public var validity: DocumentValidity
  /// Machine-readable lines as scanned or typed, also when they were misread.
  public var mrzLine1: String
  public var mrzLine2: String
  public var mrzLine3: String
  /// Fields of the machine-readable zone that failed their check, such as `number`.
  public var mrzFailures: [String]
  /// Emergency travel document: the country it leads to (ISO 3166-1 alpha-3).
  public var destination: FixedASCII<3>
  /// Emergency travel document: fixed transit airports (IATA codes).
  public var transits: [FixedASCII<3>]
  /// Emergency travel document: journeys left.
  public var journeysLeft: UInt8?
  /// Emergency travel document: the number of the document that it replaces, when that is known.
  public var supersedes: String
  /// Who keeps the document when it is not the holder: a company, a police station.
  public var keptBy: String
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.type = .unset
    self.number = ""
    self.issuer = FixedASCII<3>()
    self.issued = nil
    self.expires = nil
    self.custody = .unset
    self.validity = .unset
    self.mrzLine1 = ""
    self.mrzLine2 = ""
    self.mrzLine3 = ""
    self.mrzFailures = []
    self.destination = FixedASCII<3>()
    self.transits = []
    self.journeysLeft = nil
    self.supersedes = ""
    self.keptBy = ""
    self.unknownFields = nil
  }

  public init(
    type: DocumentType = .unset,
    number: String = "",
    issuer: FixedASCII<3> = FixedASCII<3>(),
    issued: CalendarDate? = nil,
    expires: CalendarDate? = nil,
    custody: Custody = .unset,
    validity: DocumentValidity = .unset,
    mrzLine1: String = "",
    mrzLine2: String = "",
    mrzLine3: String = "",
    mrzFailures: [String] = [],
    destination: FixedASCII<3> = FixedASCII<3>(),
    transits: [FixedASCII<3>] = [],
    journeysLeft: UInt8? = nil,
    supersedes: String = "",
    keptBy: String = ""
  ) {
    self.type = type
    self.number = number
    self.issuer = issuer
    self.issued = issued
    self.expires = expires
    self.custody = custody
    self.validity = validity
    self.mrzLine1 = mrzLine1
    self.mrzLine2 = mrzLine2
    self.mrzLine3 = mrzLine3
    self.mrzFailures = mrzFailures
    self.destination = destination
    self.transits = transits
    self.journeysLeft = journeysLeft
    self.supersedes = supersedes
    self.keptBy = keptBy
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: DocumentType,
    _ v2: String,
    _ v3: FixedASCII<3>,
    _ v4: CalendarDate?,
    _ v5: CalendarDate?,
    _ v6: Custody,
    _ v7: DocumentValidity,
    _ v8: String,
    _ v9: String,
    _ v10: String,
    _ v11: [String],
    _ v12: FixedASCII<3>,
    _ v13: [FixedASCII<3>],
    _ v14: UInt8?,
    _ v15: String,
    _ v16: String,
    unknown: WireUnknown?
  ) {
    self.type = v1
    self.number = v2
    self.issuer = v3
    self.issued = v4
    self.expires = v5
    self.custody = v6
    self.validity = v7
    self.mrzLine1 = v8
    self.mrzLine2 = v9
    self.mrzLine3 = v10
    self.mrzFailures = v11
    self.destination = v12
    self.transits = v13
    self.journeysLeft = v14
    self.supersedes = v15
    self.keptBy = v16
    self.unknownFields = unknown
  }

  public static func == (lhs: TravelDocument, rhs: TravelDocument) -> Bool {
    guard lhs.type == rhs.type else { return false }
    guard (String).wireEquals(lhs.number, rhs.number) else { return false }
    guard lhs.issuer == rhs.issuer else { return false }
    guard lhs.issued == rhs.issued else { return false }
    guard lhs.expires == rhs.expires else { return false }
    guard lhs.custody == rhs.custody else { return false }
    guard lhs.validity == rhs.validity else { return false }
    guard (String).wireEquals(lhs.mrzLine1, rhs.mrzLine1) else { return false }
    guard (String).wireEquals(lhs.mrzLine2, rhs.mrzLine2) else { return false }
    guard (String).wireEquals(lhs.mrzLine3, rhs.mrzLine3) else { return false }
    guard ([String]).wireEquals(lhs.mrzFailures, rhs.mrzFailures) else { return false }
    guard lhs.destination == rhs.destination else { return false }
    guard lhs.transits == rhs.transits else { return false }
    guard lhs.journeysLeft == rhs.journeysLeft else { return false }
    guard (String).wireEquals(lhs.supersedes, rhs.supersedes) else { return false }
    guard (String).wireEquals(lhs.keptBy, rhs.keptBy) else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.type)
    self.number.wireHash(into: &hasher)
    hasher.combine(self.issuer)
    hasher.combine(self.issued)
    hasher.combine(self.expires)
    hasher.combine(self.custody)
    hasher.combine(self.validity)
    self.mrzLine1.wireHash(into: &hasher)
    self.mrzLine2.wireHash(into: &hasher)
    self.mrzLine3.wireHash(into: &hasher)
    self.mrzFailures.wireHash(into: &hasher)
    hasher.combine(self.destination)
    hasher.combine(self.transits)
    hasher.combine(self.journeysLeft)
    self.supersedes.wireHash(into: &hasher)
    self.keptBy.wireHash(into: &hasher)
    hasher.combine(self.unknownFields)
  }
}

// MARK: Codec of TravelDocument

extension TravelDocument {
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
    if n0 > 32 { throw wireLimit("TravelDocument.number is longer than 32 bytes") }
    let n1 = self.mrzLine1.utf8.count
    if n1 > 44 { throw wireLimit("TravelDocument.mrzLine1 is longer than 44 bytes") }
    let n2 = self.mrzLine2.utf8.count
    if n2 > 44 { throw wireLimit("TravelDocument.mrzLine2 is longer than 44 bytes") }
    let n3 = self.mrzLine3.utf8.count
    if n3 > 44 { throw wireLimit("TravelDocument.mrzLine3 is longer than 44 bytes") }
    let c5 = self.transits.count
    try b.charge(
      elements: c5, stride: MemoryLayout<FixedASCII<3>>.stride, max: 8)
    let n5 = c5 &* 3
    let n6 = self.supersedes.utf8.count
    if n6 > 32 { throw wireLimit("TravelDocument.supersedes is longer than 32 bytes") }
    let n7 = self.keptBy.utf8.count
    if n7 > 100 { throw wireLimit("TravelDocument.keptBy is longer than 100 bytes") }
    var text = n0
    text &+= n1
    text &+= n2
    text &+= n3
    text &+= n6
    text &+= n7
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(53 &+ n0 &+ n1 &+ n2 &+ n3)
    let f = p + 2
    var b4: UInt8 = self.unknownFields?.bits ?? 0
    wireStore(f, 0, self.type.rawValue)
    self.issuer.storeWire(f + 1)
    if self.issued != nil { b4 |= 1 }
    wireStore(f, 5, (self.issued ?? CalendarDate()).daysSinceEpoch)
    if self.expires != nil { b4 |= 2 }
    wireStore(f, 9, (self.expires ?? CalendarDate()).daysSinceEpoch)
    wireStore(f, 13, self.custody.rawValue)
    wireStore(f, 14, self.validity.rawValue)
    self.destination.storeWire(f + 15)
    if self.journeysLeft != nil { b4 |= 4 }
    wireStore(f, 18, (self.journeysLeft ?? 0))
    wireStore(f, 4, b4)
    var fixed = wireUsedLength(f, 19)
    if fixed > 18 {
    } else if fixed > 15 {
      fixed = 18
    } else if fixed > 13 {
    } else if fixed > 9 {
      fixed = 13
    } else if fixed > 5 {
      fixed = 9
    } else if fixed > 4 {
    } else if fixed > 1 {
      fixed = 4
    }
    let used: Int
    if n7 != 0 {
      used = 8
    } else if n6 != 0 {
      used = 7
    } else if n5 != 0 {
      used = 6
    } else if !self.mrzFailures.isEmpty {
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
    lengths |= self.mrzFailures.count &* 24
    lengths |= n5
    lengths |= n6
    lengths |= n7
    let width = wireWidth(lengths)
    let slots = f + fixed + (used &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.number, n0)
    t0 = wirePut(t0, self.mrzLine1, n1)
    t0 = wirePut(t0, self.mrzLine2, n2)
    t0 = wirePut(t0, self.mrzLine3, n3)
    b.advance(to: t0)
    let s4 = b.byteCount
    try b.append(texts: self.mrzFailures, max: 16, maxElement: 24)
    let n4 = b.byteCount &- s4
    var t5 = b.reserve(n5 &+ n6 &+ n7)
    for element in self.transits {
      element.storeWire(t5)
      t5 += 3
    }
    t5 = wirePut(t5, self.supersedes, n6)
    t5 = wirePut(t5, self.keptBy, n7)
    b.advance(to: t5)
    let count: Int
    if n7 != 0 {
      count = 8
    } else if n6 != 0 {
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
    all |= n7
    let needed = wireWidth(all)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 19, room: used &<< width,
        lengths: [n0, n1, n2, n3, n4, n5, n6, n7],
        unknown: self.unknownFields)
      return
    }
    if count != used || needed != width {
      b.resizeTable(at: start + 2 + fixed, from: used &<< width, to: count &<< needed)
    }
    let head = b.pointer(at: start)
    let shape = fixed | count &<< 8 | needed &<< 14
    wireStore(head, 0, UInt16(truncatingIfNeeded: shape))
    let table = (head + 2 + fixed)
    if count == 8, needed == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
      wireStore(table, 1, UInt8(truncatingIfNeeded: n1))
      wireStore(table, 2, UInt8(truncatingIfNeeded: n2))
      wireStore(table, 3, UInt8(truncatingIfNeeded: n3))
      wireStore(table, 4, UInt8(truncatingIfNeeded: n4))
      wireStore(table, 5, UInt8(truncatingIfNeeded: n5))
      wireStore(table, 6, UInt8(truncatingIfNeeded: n6))
      wireStore(table, 7, UInt8(truncatingIfNeeded: n7))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, needed, n0) }
      if count > 1 { wireStoreLength(table, 1, needed, n1) }
      if count > 2 { wireStoreLength(table, 2, needed, n2) }
      if count > 3 { wireStoreLength(table, 3, needed, n3) }
      if count > 4 { wireStoreLength(table, 4, needed, n4) }
      if count > 5 { wireStoreLength(table, 5, needed, n5) }
      if count > 6 { wireStoreLength(table, 6, needed, n6) }
      if count > 7 { wireStoreLength(table, 7, needed, n7) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 29, wireLoad(p, 0, UInt16.self) == 2067, wireLoad(p, 6, UInt8.self) & 248 == 0 {
      return try decodeWireBody(
        p, n, 2, 19, 8, 0, isExact: true, nil, &r)
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
      case 0, 20...: unit = 0
      case 1: unit = 1
      case 4: unit = 3
      case 5: unit = 1
      case 9: unit = 4
      case 13: unit = 4
      case 14...15: unit = 1
      case 18: unit = 3
      case 19: unit = 1
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 4 { bits = wireLoad(f, 4, UInt8.self) & 248 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 19, slotCount: 8, bits: bits, isFrozen: false)
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
    let n7 = count > 7 ? wireLength(table, 7, width) : 0
    let o8 = o7 &+ n7
    if isExact {
      guard o8 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      guard n7 != 0 else {
        throw r.nonCanonical(p, "the last slot is empty")
      }
      if wireIsZero(f + 18, 1) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b4: UInt8 = fixed > 4 ? wireLoad(f, 4, UInt8.self) : 0
    let v1: DocumentType = fixed >= 1 ? DocumentType(rawValue: wireLoad(f, 0, UInt8.self)) : .unset
    let v2: String = try r.text(p + o0, n0, max: 32)
    let v3: FixedASCII<3> = try fixed >= 4 ? r.ascii(f + 1, as: FixedASCII<3>.self) : FixedASCII<3>()
    let v4: CalendarDate?
    if b4 & 1 != 0 {
      v4 = fixed >= 9 ? CalendarDate(daysSinceEpoch: wireLoad(f, 5, Int32.self)) : CalendarDate()
    }
    else {
      if fixed >= 9, !wireIsZero(f + 5, 4) {
        throw r.nonCanonical(f + 5, "an absent field has a value")
      }
      v4 = nil
    }
    let v5: CalendarDate?
    if b4 & 2 != 0 {
      v5 = fixed >= 13 ? CalendarDate(daysSinceEpoch: wireLoad(f, 9, Int32.self)) : CalendarDate()
    }
    else {
      if fixed >= 13, !wireIsZero(f + 9, 4) {
        throw r.nonCanonical(f + 9, "an absent field has a value")
      }
      v5 = nil
    }
    let v6: Custody = fixed >= 14 ? Custody(rawValue: wireLoad(f, 13, UInt8.self)) : .unset
    let v7: DocumentValidity = fixed >= 15 ? DocumentValidity(rawValue: wireLoad(f, 14, UInt8.self)) : .unset
    let v8: String = try r.text(p + o1, n1, max: 44)
    let v9: String = try r.text(p + o2, n2, max: 44)
    let v10: String = try r.text(p + o3, n3, max: 44)
    let v11: [String] = try r.texts(p + o4, n4, max: 16, maxElement: 24)
    let v12: FixedASCII<3> = try fixed >= 18 ? r.ascii(f + 15, as: FixedASCII<3>.self) : FixedASCII<3>()
    let v13: [FixedASCII<3>] = try Self.decodeWireListTransits(p + o5, n5, &r)
    let v14: UInt8?
    if b4 & 4 != 0 {
      v14 = fixed >= 19 ? wireLoad(f, 18, UInt8.self) : 0
    }
    else {
      if fixed >= 19, !wireIsZero(f + 18, 1) {
        throw r.nonCanonical(f + 18, "an absent field has a value")
      }
      v14 = nil
    }
    let v15: String = try r.text(p + o6, n6, max: 32)
    let v16: String = try r.text(p + o7, n7, max: 100)
    return Self(
      v1,
      v2,
      v3,
      v4,
      v5,
      v6,
      v7,
      v8,
      v9,
      v10,
      v11,
      v12,
      v13,
      v14,
      v15,
      v16,
      unknown: unknown)
  }

  private static func decodeWireListTransits(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> [FixedASCII<3>] {
    if n == 0 { return [] }
    let count = try r.fixedCount(
      p, n, size: 3, max: 8, stride: MemoryLayout<FixedASCII<3>>.stride)
    var list: [FixedASCII<3>] = []
    list.reserveCapacity(count)
    var q = p
    for _ in 0..<count {
      list.append(try r.ascii(q, as: FixedASCII<3>.self))
      q += 3
    }
    return list
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

/// The stay in the host country.
public struct Stay: WireMessage {
  public static var wireName: String { "person.v1.Stay" }

  public var entered: CalendarDate?
  public var entryPort: String
  public var authorisedUntil: CalendarDate?
  /// Kind and number of the permit, as written on it.
  public var permit: String
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.entered = nil
    self.entryPort = ""
    self.authorisedUntil = nil
    self.permit = ""
    self.unknownFields = nil
  }

  public init(
    entered: CalendarDate? = nil,
    entryPort: String = "",
    authorisedUntil: CalendarDate? = nil,
    permit: String = ""
  ) {
    self.entered = entered
    self.entryPort = entryPort
    self.authorisedUntil = authorisedUntil
    self.permit = permit
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: CalendarDate?,
    _ v2: String,
    _ v3: CalendarDate?,
    _ v4: String,
    unknown: WireUnknown?
  ) {
    self.entered = v1
    self.entryPort = v2
    self.authorisedUntil = v3
    self.permit = v4
    self.unknownFields = unknown
  }

  public static func == (lhs: Stay, rhs: Stay) -> Bool {
    guard lhs.entered == rhs.entered else { return false }
    guard (String).wireEquals(lhs.entryPort, rhs.entryPort) else { return false }
    guard lhs.authorisedUntil == rhs.authorisedUntil else { return false }
    guard (String).wireEquals(lhs.permit, rhs.permit) else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.entered)
    self.entryPort.wireHash(into: &hasher)
    hasher.combine(self.authorisedUntil)
    self.permit.wireHash(into: &hasher)
    hasher.combine(self.unknownFields)
  }
}

// MARK: Codec of Stay

extension Stay {
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
    let n0 = self.entryPort.utf8.count
    if n0 > 32 { throw wireLimit("Stay.entryPort is longer than 32 bytes") }
    let n1 = self.permit.utf8.count
    if n1 > 40 { throw wireLimit("Stay.permit is longer than 40 bytes") }
    var text = n0
    text &+= n1
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(19 &+ n0 &+ n1)
    let f = p + 2
    var b0: UInt8 = self.unknownFields?.bits ?? 0
    if self.entered != nil { b0 |= 1 }
    wireStore(f, 1, (self.entered ?? CalendarDate()).daysSinceEpoch)
    if self.authorisedUntil != nil { b0 |= 2 }
    wireStore(f, 5, (self.authorisedUntil ?? CalendarDate()).daysSinceEpoch)
    wireStore(f, 0, b0)
    var fixed = wireUsedLength(f, 9)
    if fixed > 5 {
      fixed = 9
    } else if fixed > 1 {
      fixed = 5
    }
    let used: Int
    if n1 != 0 {
      used = 2
    } else if n0 != 0 {
      used = 1
    } else {
      used = 0
    }
    var lengths = n0
    lengths |= n1
    let width = wireWidth(lengths)
    let slots = f + fixed + (used &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.entryPort, n0)
    t0 = wirePut(t0, self.permit, n1)
    b.advance(to: t0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 9, room: used &<< width,
        lengths: [n0, n1],
        unknown: self.unknownFields)
      return
    }
    let shape = fixed | used &<< 8 | width &<< 14
    wireStore(p, 0, UInt16(truncatingIfNeeded: shape))
    let table = (f + fixed)
    if used == 2, width == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
      wireStore(table, 1, UInt8(truncatingIfNeeded: n1))
    }
    else {
      if used > 0 { wireStoreLength(table, 0, width, n0) }
      if used > 1 { wireStoreLength(table, 1, width, n1) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 13, wireLoad(p, 0, UInt16.self) == 521, wireLoad(p, 2, UInt8.self) & 252 == 0 {
      return try decodeWireBody(
        p, n, 2, 9, 2, 0, isExact: true, nil, &r)
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
      case 0, 10...: unit = 0
      case 1: unit = 1
      case 5: unit = 4
      case 9: unit = 4
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 0 { bits = wireLoad(f, 0, UInt8.self) & 252 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 9, slotCount: 2, bits: bits, isFrozen: false)
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
    if isExact {
      guard o2 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      guard n1 != 0 else {
        throw r.nonCanonical(p, "the last slot is empty")
      }
      if wireIsZero(f + 5, 4) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b0: UInt8 = fixed > 0 ? wireLoad(f, 0, UInt8.self) : 0
    let v1: CalendarDate?
    if b0 & 1 != 0 {
      v1 = fixed >= 5 ? CalendarDate(daysSinceEpoch: wireLoad(f, 1, Int32.self)) : CalendarDate()
    }
    else {
      if fixed >= 5, !wireIsZero(f + 1, 4) {
        throw r.nonCanonical(f + 1, "an absent field has a value")
      }
      v1 = nil
    }
    let v2: String = try r.text(p + o0, n0, max: 32)
    let v3: CalendarDate?
    if b0 & 2 != 0 {
      v3 = fixed >= 9 ? CalendarDate(daysSinceEpoch: wireLoad(f, 5, Int32.self)) : CalendarDate()
    }
    else {
      if fixed >= 9, !wireIsZero(f + 5, 4) {
        throw r.nonCanonical(f + 5, "an absent field has a value")
      }
      v3 = nil
    }
    let v4: String = try r.text(p + o1, n1, max: 40)
    return Self(
      v1,
      v2,
      v3,
      v4,
      unknown: unknown)
  }
}

/// A need that travel must respect.
public struct Need: WireMessage {
  public static var wireName: String { "person.v1.Need" }

  public var code: NeedCode
  /// Pregnancy: the completed week, when known.
  public var week: UInt8?
  /// When the week was established.
  public var asOf: CalendarDate?
  public var until: CalendarDate?
  public var severity: Severity
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.code = .unset
    self.week = nil
    self.asOf = nil
    self.until = nil
    self.severity = .unset
    self.unknownFields = nil
  }

  public init(
    code: NeedCode = .unset,
    week: UInt8? = nil,
    asOf: CalendarDate? = nil,
    until: CalendarDate? = nil,
    severity: Severity = .unset
  ) {
    self.code = code
    self.week = week
    self.asOf = asOf
    self.until = until
    self.severity = severity
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: NeedCode,
    _ v2: UInt8?,
    _ v3: CalendarDate?,
    _ v4: CalendarDate?,
    _ v5: Severity,
    unknown: WireUnknown?
  ) {
    self.code = v1
    self.week = v2
    self.asOf = v3
    self.until = v4
    self.severity = v5
    self.unknownFields = unknown
  }

  public static func == (lhs: Need, rhs: Need) -> Bool {
    guard lhs.code == rhs.code else { return false }
    guard lhs.week == rhs.week else { return false }
    guard lhs.asOf == rhs.asOf else { return false }
    guard lhs.until == rhs.until else { return false }
    guard lhs.severity == rhs.severity else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.code)
    hasher.combine(self.week)
    hasher.combine(self.asOf)
    hasher.combine(self.until)
    hasher.combine(self.severity)
    hasher.combine(self.unknownFields)
  }
}

// MARK: Codec of Need

extension Need {
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
    let start = b.byteCount
    let p = b.reserve(14)
    let f = p + 2
    var b1: UInt8 = self.unknownFields?.bits ?? 0
    wireStore(f, 0, self.code.rawValue)
    if self.week != nil { b1 |= 1 }
    wireStore(f, 2, (self.week ?? 0))
    if self.asOf != nil { b1 |= 2 }
    wireStore(f, 3, (self.asOf ?? CalendarDate()).daysSinceEpoch)
    if self.until != nil { b1 |= 4 }
    wireStore(f, 7, (self.until ?? CalendarDate()).daysSinceEpoch)
    wireStore(f, 11, self.severity.rawValue)
    wireStore(f, 1, b1)
    var fixed = wireUsedLength(f, 12)
    if fixed > 11 {
    } else if fixed > 7 {
      fixed = 11
    } else if fixed > 3 {
      fixed = 7
    }
    b.advance(to: p + 2 + fixed)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 12, room: 0,
        lengths: [],
        unknown: self.unknownFields)
      return
    }
    wireStore(p, 0, UInt16(truncatingIfNeeded: fixed))
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 14, wireLoad(p, 0, UInt16.self) == 12, wireLoad(p, 3, UInt8.self) & 248 == 0 {
      return try decodeWireBody(
        p, n, 2, 12, 0, 0, isExact: true, nil, &r)
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
      case 1...3: unit = 1
      case 7: unit = 4
      case 11: unit = 4
      case 12: unit = 1
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 1 { bits = wireLoad(f, 1, UInt8.self) & 248 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 12, slotCount: 0, bits: bits, isFrozen: false)
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
    let o0 = headLength &+ fixed &+ (count &<< width)
    if isExact {
      guard o0 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      if wireIsZero(f + 11, 1) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b1: UInt8 = fixed > 1 ? wireLoad(f, 1, UInt8.self) : 0
    let v1: NeedCode = fixed >= 1 ? NeedCode(rawValue: wireLoad(f, 0, UInt8.self)) : .unset
    let v2: UInt8?
    if b1 & 1 != 0 {
      v2 = fixed >= 3 ? wireLoad(f, 2, UInt8.self) : 0
    }
    else {
      if fixed >= 3, !wireIsZero(f + 2, 1) {
        throw r.nonCanonical(f + 2, "an absent field has a value")
      }
      v2 = nil
    }
    let v3: CalendarDate?
    if b1 & 2 != 0 {
      v3 = fixed >= 7 ? CalendarDate(daysSinceEpoch: wireLoad(f, 3, Int32.self)) : CalendarDate()
    }
    else {
      if fixed >= 7, !wireIsZero(f + 3, 4) {
        throw r.nonCanonical(f + 3, "an absent field has a value")
      }
      v3 = nil
    }
    let v4: CalendarDate?
    if b1 & 4 != 0 {
      v4 = fixed >= 11 ? CalendarDate(daysSinceEpoch: wireLoad(f, 7, Int32.self)) : CalendarDate()
    }
    else {
      if fixed >= 11, !wireIsZero(f + 7, 4) {
        throw r.nonCanonical(f + 7, "an absent field has a value")
      }
      v4 = nil
    }
    let v5: Severity = fixed >= 12 ? Severity(rawValue: wireLoad(f, 11, UInt8.self)) : .unset
    return Self(
      v1,
      v2,
      v3,
      v4,
      v5,
      unknown: unknown)
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

/// One registration as a desk writes it: the content of the first event of a file.
public struct Registration: WireMessage {
  public static var wireName: String { "person.v1.Registration" }

  /// Made by the desk, once, before anything is sent.
  public var person: ID<PersonFile>
  public var mission: String
  /// When the person was received, which may be hours before the record reached the service.
  public var receivedAt: Timestamp
  public var desk: String
  public var channel: Channel
  public var queueToken: String
  /// The name verbatim, in one field: one name is normal. Either this or `nativeName` is needed.
  public var fullName: String
  /// In its own script, never transliterated.
  public var nativeName: String
  public var sex: Sex
  public var born: PartialDate
  public var birthPlace: String
  /// As claimed (ISO 3166-1 alpha-3 or ICAO Doc 9303-3).
  public var nationality: FixedASCII<3>
  /// National identity number, verbatim.
  public var nationalID: String
  public var originProvince: String
  public var phone: String
  public var exitSite: String
  public var leftSiteOn: CalendarDate?
  public var stay: Stay
  public var documents: [TravelDocument]
  public var intent: Intent
  public var travelMode: TravelMode
  public var group: ID<Group>?
  public var relation: Relation
  public var needs: [Need]
  /// Indicators an officer noted; never a label for the person.
  public var indicators: [Indicator]
  public var scamLinked: Answer
  public var monthsInSite: UInt16?
  public var shelter: Answer
  public var note: String
  /// Consent to be registered and returned, recorded with the registration.
  public var consentRecorded: Bool
  /// What looked wrong on entry and was kept: codes such as `nik-birth-date`.
  public var warnings: [String]
  /// Other names the person goes by, verbatim.
  public var aliases: [String]
  /// Primary and secondary identifier as a document prints them (ICAO Doc 9303-3). Never made by
  /// splitting `fullName`.
  public var primaryIdentifier: String
  public var secondaryIdentifier: String
  /// Script of `fullName` (ISO 15924), such as `Latn`.
  public var nameScript: FixedASCII<4>
  /// Whether somebody else may answer or see messages sent to `phone`.
  public var safeToContact: Answer
  /// Names a photograph that is kept elsewhere.
  public var photo: String
  /// Age in years as told, when no birth date is known.
  public var estimatedAge: UInt8?
  public var consents: [Consent]
  /// The announced group with which the person came (reception.v1.Announcement).
  public var announcement: WireUUID?
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.person = ID<PersonFile>()
    self.mission = ""
    self.receivedAt = Timestamp()
    self.desk = ""
    self.channel = .unset
    self.queueToken = ""
    self.fullName = ""
    self.nativeName = ""
    self.sex = .unset
    self.born = PartialDate()
    self.birthPlace = ""
    self.nationality = FixedASCII<3>()
    self.nationalID = ""
    self.originProvince = ""
    self.phone = ""
    self.exitSite = ""
    self.leftSiteOn = nil
    self.stay = Stay()
    self.documents = []
    self.intent = .unset
    self.travelMode = .unset
    self.group = nil
    self.relation = .unset
    self.needs = []
    self.indicators = []
    self.scamLinked = .unset
    self.monthsInSite = nil
    self.shelter = .unset
    self.note = ""
    self.consentRecorded = false
    self.warnings = []
    self.aliases = []
    self.primaryIdentifier = ""
    self.secondaryIdentifier = ""
    self.nameScript = FixedASCII<4>()
    self.safeToContact = .unset
    self.photo = ""
    self.estimatedAge = nil
    self.consents = []
    self.announcement = nil
    self.unknownFields = nil
  }

  public init(
    person: ID<PersonFile> = ID<PersonFile>(),
    mission: String = "",
    receivedAt: Timestamp = Timestamp(),
    desk: String = "",
    channel: Channel = .unset,
    queueToken: String = "",
    fullName: String = "",
    nativeName: String = "",
    sex: Sex = .unset,
    born: PartialDate = PartialDate(),
    birthPlace: String = "",
    nationality: FixedASCII<3> = FixedASCII<3>(),
    nationalID: String = "",
    originProvince: String = "",
    phone: String = "",
    exitSite: String = "",
    leftSiteOn: CalendarDate? = nil,
    stay: Stay = Stay(),
    documents: [TravelDocument] = [],
    intent: Intent = .unset,
    travelMode: TravelMode = .unset,
    group: ID<Group>? = nil,
    relation: Relation = .unset,
    needs: [Need] = [],
    indicators: [Indicator] = [],
    scamLinked: Answer = .unset,
    monthsInSite: UInt16? = nil,
    shelter: Answer = .unset,
    note: String = "",
    consentRecorded: Bool = false,
    warnings: [String] = [],
    aliases: [String] = [],
    primaryIdentifier: String = "",
    secondaryIdentifier: String = "",
    nameScript: FixedASCII<4> = FixedASCII<4>(),
    safeToContact: Answer = .unset,
    photo: String = "",
    estimatedAge: UInt8? = nil,
    consents: [Consent] = [],
    announcement: WireUUID? = nil
  ) {
    self.person = person
    self.mission = mission
    self.receivedAt = receivedAt
    self.desk = desk
    self.channel = channel
    self.queueToken = queueToken
    self.fullName = fullName
    self.nativeName = nativeName
    self.sex = sex
    self.born = born
    self.birthPlace = birthPlace
    self.nationality = nationality
    self.nationalID = nationalID
    self.originProvince = originProvince
    self.phone = phone
    self.exitSite = exitSite
    self.leftSiteOn = leftSiteOn
    self.stay = stay
    self.documents = documents
    self.intent = intent
    self.travelMode = travelMode
    self.group = group
    self.relation = relation
    self.needs = needs
    self.indicators = indicators
    self.scamLinked = scamLinked
    self.monthsInSite = monthsInSite
    self.shelter = shelter
    self.note = note
    self.consentRecorded = consentRecorded
    self.warnings = warnings
    self.aliases = aliases
    self.primaryIdentifier = primaryIdentifier
    self.secondaryIdentifier = secondaryIdentifier
    self.nameScript = nameScript
    self.safeToContact = safeToContact
    self.photo = photo
    self.estimatedAge = estimatedAge
    self.consents = consents
    self.announcement = announcement
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: ID<PersonFile>,
    _ v2: String,
    _ v3: Timestamp,
    _ v4: String,
    _ v5: Channel,
    _ v6: String,
    _ v7: String,
    _ v8: String,
    _ v9: Sex,
    _ v10: PartialDate,
    _ v11: String,
    _ v12: FixedASCII<3>,
    _ v13: String,
    _ v14: String,
    _ v15: String,
    _ v16: String,
    _ v17: CalendarDate?,
    _ v18: Stay,
    _ v19: [TravelDocument],
    _ v20: Intent,
    _ v21: TravelMode,
    _ v22: ID<Group>?,
    _ v23: Relation,
    _ v24: [Need],
    _ v25: [Indicator],
    _ v26: Answer,
    _ v27: UInt16?,
    _ v28: Answer,
    _ v29: String,
    _ v30: Bool,
    _ v31: [String],
    _ v32: [String],
    _ v33: String,
    _ v34: String,
    _ v35: FixedASCII<4>,
    _ v36: Answer,
    _ v37: String,
    _ v38: UInt8?,
    _ v39: [Consent],
    _ v40: WireUUID?,
    unknown: WireUnknown?
  ) {
    self.person = v1
    self.mission = v2
    self.receivedAt = v3
    self.desk = v4
    self.channel = v5
    self.queueToken = v6
    self.fullName = v7
    self.nativeName = v8
    self.sex = v9
    self.born = v10
    self.birthPlace = v11
    self.nationality = v12
    self.nationalID = v13
    self.originProvince = v14
    self.phone = v15
    self.exitSite = v16
    self.leftSiteOn = v17
    self.stay = v18
    self.documents = v19
    self.intent = v20
    self.travelMode = v21
    self.group = v22
    self.relation = v23
    self.needs = v24
    self.indicators = v25
    self.scamLinked = v26
    self.monthsInSite = v27
    self.shelter = v28
    self.note = v29
    self.consentRecorded = v30
    self.warnings = v31
    self.aliases = v32
    self.primaryIdentifier = v33
    self.secondaryIdentifier = v34
    self.nameScript = v35
    self.safeToContact = v36
    self.photo = v37
    self.estimatedAge = v38
    self.consents = v39
    self.announcement = v40
    self.unknownFields = unknown
  }

  public static func == (lhs: Registration, rhs: Registration) -> Bool {
    guard lhs.person == rhs.person else { return false }
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard lhs.receivedAt == rhs.receivedAt else { return false }
    guard (String).wireEquals(lhs.desk, rhs.desk) else { return false }
    guard lhs.channel == rhs.channel else { return false }
    guard (String).wireEquals(lhs.queueToken, rhs.queueToken) else { return false }
    guard (String).wireEquals(lhs.fullName, rhs.fullName) else { return false }
    guard (String).wireEquals(lhs.nativeName, rhs.nativeName) else { return false }
    guard lhs.sex == rhs.sex else { return false }
    guard lhs.born == rhs.born else { return false }
    guard (String).wireEquals(lhs.birthPlace, rhs.birthPlace) else { return false }
    guard lhs.nationality == rhs.nationality else { return false }
    guard (String).wireEquals(lhs.nationalID, rhs.nationalID) else { return false }
    guard (String).wireEquals(lhs.originProvince, rhs.originProvince) else { return false }
    guard (String).wireEquals(lhs.phone, rhs.phone) else { return false }
    guard (String).wireEquals(lhs.exitSite, rhs.exitSite) else { return false }
    guard lhs.leftSiteOn == rhs.leftSiteOn else { return false }
    guard lhs.stay == rhs.stay else { return false }
    guard lhs.documents == rhs.documents else { return false }
    guard lhs.intent == rhs.intent else { return false }
    guard lhs.travelMode == rhs.travelMode else { return false }
    guard lhs.group == rhs.group else { return false }
    guard lhs.relation == rhs.relation else { return false }
    guard lhs.needs == rhs.needs else { return false }
    guard lhs.indicators == rhs.indicators else { return false }
    guard lhs.scamLinked == rhs.scamLinked else { return false }
    guard lhs.monthsInSite == rhs.monthsInSite else { return false }
    guard lhs.shelter == rhs.shelter else { return false }
    guard (String).wireEquals(lhs.note, rhs.note) else { return false }
    guard lhs.consentRecorded == rhs.consentRecorded else { return false }
    guard ([String]).wireEquals(lhs.warnings, rhs.warnings) else { return false }
    guard ([String]).wireEquals(lhs.aliases, rhs.aliases) else { return false }
    guard (String).wireEquals(lhs.primaryIdentifier, rhs.primaryIdentifier) else { return false }
    guard (String).wireEquals(lhs.secondaryIdentifier, rhs.secondaryIdentifier) else { return false }
    guard lhs.nameScript == rhs.nameScript else { return false }
    guard lhs.safeToContact == rhs.safeToContact else { return false }
    guard (String).wireEquals(lhs.photo, rhs.photo) else { return false }
    guard lhs.estimatedAge == rhs.estimatedAge else { return false }
    guard lhs.consents == rhs.consents else { return false }
    guard lhs.announcement == rhs.announcement else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.person)
    self.mission.wireHash(into: &hasher)
    hasher.combine(self.receivedAt)
    self.desk.wireHash(into: &hasher)
    hasher.combine(self.channel)
    self.queueToken.wireHash(into: &hasher)
    self.fullName.wireHash(into: &hasher)
    self.nativeName.wireHash(into: &hasher)
    hasher.combine(self.sex)
    hasher.combine(self.born)
    self.birthPlace.wireHash(into: &hasher)
    hasher.combine(self.nationality)
    self.nationalID.wireHash(into: &hasher)
    self.originProvince.wireHash(into: &hasher)
    self.phone.wireHash(into: &hasher)
    self.exitSite.wireHash(into: &hasher)
    hasher.combine(self.leftSiteOn)
    hasher.combine(self.stay)
    hasher.combine(self.documents)
    hasher.combine(self.intent)
    hasher.combine(self.travelMode)
    hasher.combine(self.group)
    hasher.combine(self.relation)
    hasher.combine(self.needs)
    hasher.combine(self.indicators)
    hasher.combine(self.scamLinked)
    hasher.combine(self.monthsInSite)
    hasher.combine(self.shelter)
    self.note.wireHash(into: &hasher)
    hasher.combine(self.consentRecorded)
    self.warnings.wireHash(into: &hasher)
    self.aliases.wireHash(into: &hasher)
    self.primaryIdentifier.wireHash(into: &hasher)
    self.secondaryIdentifier.wireHash(into: &hasher)
    hasher.combine(self.nameScript)
    hasher.combine(self.safeToContact)
    self.photo.wireHash(into: &hasher)
    hasher.combine(self.estimatedAge)
    hasher.combine(self.consents)
    hasher.combine(self.announcement)
    hasher.combine(self.unknownFields)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.person == (ID<PersonFile>()) { missing.append("person") }
    if self.mission.isEmpty { missing.append("mission") }
    if self.receivedAt == (Timestamp()) { missing.append("receivedAt") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

// MARK: Codec of Registration

extension Registration {
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
    let n0 = self.mission.utf8.count
    if n0 > 16 { throw wireLimit("Registration.mission is longer than 16 bytes") }
    let n1 = self.desk.utf8.count
    if n1 > 16 { throw wireLimit("Registration.desk is longer than 16 bytes") }
    let n2 = self.queueToken.utf8.count
    if n2 > 24 { throw wireLimit("Registration.queueToken is longer than 24 bytes") }
    let n3 = self.fullName.utf8.count
    if n3 > 200 { throw wireLimit("Registration.fullName is longer than 200 bytes") }
    let n4 = self.nativeName.utf8.count
    if n4 > 200 { throw wireLimit("Registration.nativeName is longer than 200 bytes") }
    let n5 = self.birthPlace.utf8.count
    if n5 > 100 { throw wireLimit("Registration.birthPlace is longer than 100 bytes") }
    let n6 = self.nationalID.utf8.count
    if n6 > 32 { throw wireLimit("Registration.nationalID is longer than 32 bytes") }
    let n7 = self.originProvince.utf8.count
    if n7 > 60 { throw wireLimit("Registration.originProvince is longer than 60 bytes") }
    let n8 = self.phone.utf8.count
    if n8 > 40 { throw wireLimit("Registration.phone is longer than 40 bytes") }
    let n9 = self.exitSite.utf8.count
    if n9 > 60 { throw wireLimit("Registration.exitSite is longer than 60 bytes") }
    let n12 = self.group == nil ? 0 : 16
    let c14 = self.indicators.count
    try b.charge(
      elements: c14, stride: MemoryLayout<Indicator>.stride, max: 32)
    let n14 = c14 &* 1
    let n15 = self.note.utf8.count
    if n15 > 1000 { throw wireLimit("Registration.note is longer than 1000 bytes") }
    let n18 = self.primaryIdentifier.utf8.count
    if n18 > 200 { throw wireLimit("Registration.primaryIdentifier is longer than 200 bytes") }
    let n19 = self.secondaryIdentifier.utf8.count
    if n19 > 200 { throw wireLimit("Registration.secondaryIdentifier is longer than 200 bytes") }
    let n20 = self.photo.utf8.count
    if n20 > 64 { throw wireLimit("Registration.photo is longer than 64 bytes") }
    let n22 = self.announcement == nil ? 0 : 16
    var text = n0
    text &+= n1
    text &+= n2
    text &+= n3
    text &+= n4
    text &+= n5
    text &+= n6
    text &+= n7
    text &+= n8
    text &+= n9
    text &+= n15
    text &+= n18
    text &+= n19
    text &+= n20
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(145 &+ n0 &+ n1 &+ n2 &+ n3 &+ n4 &+ n5 &+ n6 &+ n7 &+ n8 &+ n9)
    let f = p + 2
    var b33: UInt8 = self.unknownFields?.bits ?? 0
    self.person.storeWire(f)
    wireStore(f, 16, self.receivedAt.microseconds)
    wireStore(f, 24, self.channel.rawValue)
    wireStore(f, 25, self.sex.rawValue)
    wireStore(f, 26, self.born.rawValue)
    self.nationality.storeWire(f + 30)
    if self.leftSiteOn != nil { b33 |= 1 }
    wireStore(f, 34, (self.leftSiteOn ?? CalendarDate()).daysSinceEpoch)
    wireStore(f, 38, self.intent.rawValue)
    wireStore(f, 39, self.travelMode.rawValue)
    wireStore(f, 40, self.relation.rawValue)
    wireStore(f, 41, self.scamLinked.rawValue)
    if self.monthsInSite != nil { b33 |= 2 }
    wireStore(f, 42, (self.monthsInSite ?? 0))
    wireStore(f, 44, self.shelter.rawValue)
    if self.consentRecorded { b33 |= 4 }
    self.nameScript.storeWire(f + 45)
    wireStore(f, 49, self.safeToContact.rawValue)
    if self.estimatedAge != nil { b33 |= 8 }
    wireStore(f, 50, (self.estimatedAge ?? 0))
    wireStore(f, 33, b33)
    var fixed = wireUsedLength(f, 51)
    if fixed > 49 {
    } else if fixed > 45 {
      fixed = 49
    } else if fixed > 44 {
    } else if fixed > 42 {
      fixed = 44
    } else if fixed > 38 {
    } else if fixed > 34 {
      fixed = 38
    } else if fixed > 33 {
    } else if fixed > 30 {
      fixed = 33
    } else if fixed > 26 {
      fixed = 30
    } else if fixed > 24 {
    } else if fixed > 16 {
      fixed = 24
    } else if fixed > 0 {
      fixed = 16
    }
    let used: Int
    if n22 != 0 {
      used = 23
    } else if !self.consents.isEmpty {
      used = 22
    } else if n20 != 0 {
      used = 21
    } else if n19 != 0 {
      used = 20
    } else if n18 != 0 {
      used = 19
    } else if !self.aliases.isEmpty {
      used = 18
    } else if !self.warnings.isEmpty {
      used = 17
    } else if n15 != 0 {
      used = 16
    } else if n14 != 0 {
      used = 15
    } else if !self.needs.isEmpty {
      used = 14
    } else if n12 != 0 {
      used = 13
    } else if !self.documents.isEmpty {
      used = 12
    } else {
      used = 11
    }
    var lengths = n0
    lengths |= n1
    lengths |= n2
    lengths |= n3
    lengths |= n4
    lengths |= n5
    lengths |= n6
    lengths |= n7
    lengths |= n8
    lengths |= n9
    lengths |= self.documents.count &* 24
    lengths |= n12
    lengths |= self.needs.count &* 24
    lengths |= n14
    lengths |= n15
    lengths |= self.warnings.count &* 24
    lengths |= self.aliases.count &* 24
    lengths |= n18
    lengths |= n19
    lengths |= n20
    lengths |= self.consents.count &* 24
    lengths |= n22
    let width = wireWidth(lengths)
    let slots = f + fixed + (used &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.mission, n0)
    t0 = wirePut(t0, self.desk, n1)
    t0 = wirePut(t0, self.queueToken, n2)
    t0 = wirePut(t0, self.fullName, n3)
    t0 = wirePut(t0, self.nativeName, n4)
    t0 = wirePut(t0, self.birthPlace, n5)
    t0 = wirePut(t0, self.nationalID, n6)
    t0 = wirePut(t0, self.originProvince, n7)
    t0 = wirePut(t0, self.phone, n8)
    t0 = wirePut(t0, self.exitSite, n9)
    b.advance(to: t0)
    let s10 = b.byteCount
    b.enterPlain()
    try self.stay.appendWire(to: &b)
    var n10 = b.byteCount &- s10
    if n10 == 2 {  // The default message is the empty slot (rule R6).
      b.truncate(to: s10)
      n10 = 0
    } else {
      try b.checkDepth()
    }
    b.leave()
    let s11 = b.byteCount
    try TravelDocument.appendWireList(self.documents, max: 8, to: &b)
    let n11 = b.byteCount &- s11
    var t12 = b.reserve(n12)
    if let value = self.group {
      value.storeWire(t12)
      t12 += 16
    }
    b.advance(to: t12)
    let s13 = b.byteCount
    try Need.appendWireList(self.needs, max: 16, to: &b)
    let n13 = b.byteCount &- s13
    var t14 = b.reserve(n14 &+ n15)
    for element in self.indicators {
      wireStore(t14, 0, element.rawValue)
      t14 += 1
    }
    t14 = wirePut(t14, self.note, n15)
    b.advance(to: t14)
    let s16 = b.byteCount
    try b.append(texts: self.warnings, max: 16, maxElement: 48)
    let n16 = b.byteCount &- s16
    let s17 = b.byteCount
    try b.append(texts: self.aliases, max: 8, maxElement: 200)
    let n17 = b.byteCount &- s17
    var t18 = b.reserve(n18 &+ n19 &+ n20)
    t18 = wirePut(t18, self.primaryIdentifier, n18)
    t18 = wirePut(t18, self.secondaryIdentifier, n19)
    t18 = wirePut(t18, self.photo, n20)
    b.advance(to: t18)
    let s21 = b.byteCount
    try Consent.appendWireList(self.consents, max: 8, to: &b)
    let n21 = b.byteCount &- s21
    var t22 = b.reserve(n22)
    if let value = self.announcement {
      value.storeWire(t22)
      t22 += 16
    }
    b.advance(to: t22)
    let count: Int
    if n22 != 0 {
      count = 23
    } else if n21 != 0 {
      count = 22
    } else if n20 != 0 {
      count = 21
    } else if n19 != 0 {
      count = 20
    } else if n18 != 0 {
      count = 19
    } else if n17 != 0 {
      count = 18
    } else if n16 != 0 {
      count = 17
    } else if n15 != 0 {
      count = 16
    } else if n14 != 0 {
      count = 15
    } else if n13 != 0 {
      count = 14
    } else if n12 != 0 {
      count = 13
    } else if n11 != 0 {
      count = 12
    } else if n10 != 0 {
      count = 11
    } else if n9 != 0 {
      count = 10
    } else if n8 != 0 {
      count = 9
    } else if n7 != 0 {
      count = 8
    } else if n6 != 0 {
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
    all |= n7
    all |= n8
    all |= n9
    all |= n10
    all |= n11
    all |= n12
    all |= n13
    all |= n14
    all |= n15
    all |= n16
    all |= n17
    all |= n18
    all |= n19
    all |= n20
    all |= n21
    all |= n22
    let needed = wireWidth(all)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 51, room: used &<< width,
        lengths: [n0, n1, n2, n3, n4, n5, n6, n7, n8, n9, n10, n11, n12, n13, n14, n15, n16, n17, n18, n19, n20, n21, n22],
        unknown: self.unknownFields)
      return
    }
    if count != used || needed != width {
      b.resizeTable(at: start + 2 + fixed, from: used &<< width, to: count &<< needed)
    }
    let head = b.pointer(at: start)
    let shape = fixed | count &<< 8 | needed &<< 14
    wireStore(head, 0, UInt16(truncatingIfNeeded: shape))
    let table = (head + 2 + fixed)
    if count == 23, needed == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
      wireStore(table, 1, UInt8(truncatingIfNeeded: n1))
      wireStore(table, 2, UInt8(truncatingIfNeeded: n2))
      wireStore(table, 3, UInt8(truncatingIfNeeded: n3))
      wireStore(table, 4, UInt8(truncatingIfNeeded: n4))
      wireStore(table, 5, UInt8(truncatingIfNeeded: n5))
      wireStore(table, 6, UInt8(truncatingIfNeeded: n6))
      wireStore(table, 7, UInt8(truncatingIfNeeded: n7))
      wireStore(table, 8, UInt8(truncatingIfNeeded: n8))
      wireStore(table, 9, UInt8(truncatingIfNeeded: n9))
      wireStore(table, 10, UInt8(truncatingIfNeeded: n10))
      wireStore(table, 11, UInt8(truncatingIfNeeded: n11))
      wireStore(table, 12, UInt8(truncatingIfNeeded: n12))
      wireStore(table, 13, UInt8(truncatingIfNeeded: n13))
      wireStore(table, 14, UInt8(truncatingIfNeeded: n14))
      wireStore(table, 15, UInt8(truncatingIfNeeded: n15))
      wireStore(table, 16, UInt8(truncatingIfNeeded: n16))
      wireStore(table, 17, UInt8(truncatingIfNeeded: n17))
      wireStore(table, 18, UInt8(truncatingIfNeeded: n18))
      wireStore(table, 19, UInt8(truncatingIfNeeded: n19))
      wireStore(table, 20, UInt8(truncatingIfNeeded: n20))
      wireStore(table, 21, UInt8(truncatingIfNeeded: n21))
      wireStore(table, 22, UInt8(truncatingIfNeeded: n22))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, needed, n0) }
      if count > 1 { wireStoreLength(table, 1, needed, n1) }
      if count > 2 { wireStoreLength(table, 2, needed, n2) }
      if count > 3 { wireStoreLength(table, 3, needed, n3) }
      if count > 4 { wireStoreLength(table, 4, needed, n4) }
      if count > 5 { wireStoreLength(table, 5, needed, n5) }
      if count > 6 { wireStoreLength(table, 6, needed, n6) }
      if count > 7 { wireStoreLength(table, 7, needed, n7) }
      if count > 8 { wireStoreLength(table, 8, needed, n8) }
      if count > 9 { wireStoreLength(table, 9, needed, n9) }
      if count > 10 { wireStoreLength(table, 10, needed, n10) }
      if count > 11 { wireStoreLength(table, 11, needed, n11) }
      if count > 12 { wireStoreLength(table, 12, needed, n12) }
      if count > 13 { wireStoreLength(table, 13, needed, n13) }
      if count > 14 { wireStoreLength(table, 14, needed, n14) }
      if count > 15 { wireStoreLength(table, 15, needed, n15) }
      if count > 16 { wireStoreLength(table, 16, needed, n16) }
      if count > 17 { wireStoreLength(table, 17, needed, n17) }
      if count > 18 { wireStoreLength(table, 18, needed, n18) }
      if count > 19 { wireStoreLength(table, 19, needed, n19) }
      if count > 20 { wireStoreLength(table, 20, needed, n20) }
      if count > 21 { wireStoreLength(table, 21, needed, n21) }
      if count > 22 { wireStoreLength(table, 22, needed, n22) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 76, wireLoad(p, 0, UInt16.self) == 5939, wireLoad(p, 35, UInt8.self) & 240 == 0 {
      return try decodeWireBody(
        p, n, 2, 51, 23, 0, isExact: true, nil, &r)
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
      case 0, 52...: unit = 0
      case 16: unit = 16
      case 24: unit = 8
      case 25...26: unit = 1
      case 30: unit = 4
      case 33: unit = 3
      case 34: unit = 1
      case 38: unit = 4
      case 39...42: unit = 1
      case 44: unit = 2
      case 45: unit = 1
      case 49: unit = 4
      case 50...51: unit = 1
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 33 { bits = wireLoad(f, 33, UInt8.self) & 240 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 51, slotCount: 23, bits: bits, isFrozen: false)
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
    let n7 = count > 7 ? wireLength(table, 7, width) : 0
    let o8 = o7 &+ n7
    let n8 = count > 8 ? wireLength(table, 8, width) : 0
    let o9 = o8 &+ n8
    let n9 = count > 9 ? wireLength(table, 9, width) : 0
    let o10 = o9 &+ n9
    let n10 = count > 10 ? wireLength(table, 10, width) : 0
    let o11 = o10 &+ n10
    let n11 = count > 11 ? wireLength(table, 11, width) : 0
    let o12 = o11 &+ n11
    let n12 = count > 12 ? wireLength(table, 12, width) : 0
    let o13 = o12 &+ n12
    let n13 = count > 13 ? wireLength(table, 13, width) : 0
    let o14 = o13 &+ n13
    let n14 = count > 14 ? wireLength(table, 14, width) : 0
    let o15 = o14 &+ n14
    let n15 = count > 15 ? wireLength(table, 15, width) : 0
    let o16 = o15 &+ n15
    let n16 = count > 16 ? wireLength(table, 16, width) : 0
    let o17 = o16 &+ n16
    let n17 = count > 17 ? wireLength(table, 17, width) : 0
    let o18 = o17 &+ n17
    let n18 = count > 18 ? wireLength(table, 18, width) : 0
    let o19 = o18 &+ n18
    let n19 = count > 19 ? wireLength(table, 19, width) : 0
    let o20 = o19 &+ n19
    let n20 = count > 20 ? wireLength(table, 20, width) : 0
    let o21 = o20 &+ n20
    let n21 = count > 21 ? wireLength(table, 21, width) : 0
    let o22 = o21 &+ n21
    let n22 = count > 22 ? wireLength(table, 22, width) : 0
    let o23 = o22 &+ n22
    if isExact {
      guard o23 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      guard n22 != 0 else {
        throw r.nonCanonical(p, "the last slot is empty")
      }
      if wireIsZero(f + 50, 1) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b33: UInt8 = fixed > 33 ? wireLoad(f, 33, UInt8.self) : 0
    let v1: ID<PersonFile> = fixed >= 16 ? ID<PersonFile>(wire: f) : ID<PersonFile>()
    let v2: String = try r.text(p + o0, n0, max: 16)
    let v3: Timestamp = fixed >= 24 ? Timestamp(microseconds: wireLoad(f, 16, Int64.self)) : Timestamp()
    let v4: String = try r.text(p + o1, n1, max: 16)
    let v5: Channel = fixed >= 25 ? Channel(rawValue: wireLoad(f, 24, UInt8.self)) : .unset
    let v6: String = try r.text(p + o2, n2, max: 24)
    let v7: String = try r.text(p + o3, n3, max: 200)
    let v8: String = try r.text(p + o4, n4, max: 200)
    let v9: Sex = fixed >= 26 ? Sex(rawValue: wireLoad(f, 25, UInt8.self)) : .unset
    let v10: PartialDate = try fixed >= 30 ? r.partialDate(f + 26) : PartialDate()
    let v11: String = try r.text(p + o5, n5, max: 100)
    let v12: FixedASCII<3> = try fixed >= 33 ? r.ascii(f + 30, as: FixedASCII<3>.self) : FixedASCII<3>()
    let v13: String = try r.text(p + o6, n6, max: 32)
    let v14: String = try r.text(p + o7, n7, max: 60)
    let v15: String = try r.text(p + o8, n8, max: 40)
    let v16: String = try r.text(p + o9, n9, max: 60)
    let v17: CalendarDate?
    if b33 & 1 != 0 {
      v17 = fixed >= 38 ? CalendarDate(daysSinceEpoch: wireLoad(f, 34, Int32.self)) : CalendarDate()
    }
    else {
      if fixed >= 38, !wireIsZero(f + 34, 4) {
        throw r.nonCanonical(f + 34, "an absent field has a value")
      }
      v17 = nil
    }
    let v18: Stay
    if n10 == 0 {
      v18 = Stay()
    }
    else {
      try r.refuseDefault(p + o10, n10)
      v18 = try Stay.decodeNestedWire(p + o10, n10, &r)
    }
    let v19: [TravelDocument] = try TravelDocument.decodeWireList(p + o11, n11, max: 8, &r)
    let v20: Intent = fixed >= 39 ? Intent(rawValue: wireLoad(f, 38, UInt8.self)) : .unset
    let v21: TravelMode = fixed >= 40 ? TravelMode(rawValue: wireLoad(f, 39, UInt8.self)) : .unset
    let v22: ID<Group>?
    if n12 == 0 {
      v22 = nil
    }
    else {
      guard n12 == 16 else {
        throw r.malformed(p + o12, "a value has another size than its type")
      }
      v22 = ID<Group>(wire: (p + o12))
    }
    let v23: Relation = fixed >= 41 ? Relation(rawValue: wireLoad(f, 40, UInt8.self)) : .unset
    let v24: [Need] = try Need.decodeWireList(p + o13, n13, max: 16, &r)
    let v25: [Indicator] = try Self.decodeWireListIndicators(p + o14, n14, &r)
    let v26: Answer = fixed >= 42 ? Answer(rawValue: wireLoad(f, 41, UInt8.self)) : .unset
    let v27: UInt16?
    if b33 & 2 != 0 {
      v27 = fixed >= 44 ? wireLoad(f, 42, UInt16.self) : 0
    }
    else {
      if fixed >= 44, !wireIsZero(f + 42, 2) {
        throw r.nonCanonical(f + 42, "an absent field has a value")
      }
      v27 = nil
    }
    let v28: Answer = fixed >= 45 ? Answer(rawValue: wireLoad(f, 44, UInt8.self)) : .unset
    let v29: String = try r.text(p + o15, n15, max: 1000)
    let v30: Bool = b33 & 4 != 0
    let v31: [String] = try r.texts(p + o16, n16, max: 16, maxElement: 48)
    let v32: [String] = try r.texts(p + o17, n17, max: 8, maxElement: 200)
    let v33: String = try r.text(p + o18, n18, max: 200)
    let v34: String = try r.text(p + o19, n19, max: 200)
    let v35: FixedASCII<4> = try fixed >= 49 ? r.ascii(f + 45, as: FixedASCII<4>.self) : FixedASCII<4>()
    let v36: Answer = fixed >= 50 ? Answer(rawValue: wireLoad(f, 49, UInt8.self)) : .unset
    let v37: String = try r.text(p + o20, n20, max: 64)
    let v38: UInt8?
    if b33 & 8 != 0 {
      v38 = fixed >= 51 ? wireLoad(f, 50, UInt8.self) : 0
    }
    else {
      if fixed >= 51, !wireIsZero(f + 50, 1) {
        throw r.nonCanonical(f + 50, "an absent field has a value")
      }
      v38 = nil
    }
    let v39: [Consent] = try Consent.decodeWireList(p + o21, n21, max: 8, &r)
    let v40: WireUUID?
    if n22 == 0 {
      v40 = nil
    }
    else {
      guard n22 == 16 else {
        throw r.malformed(p + o22, "a value has another size than its type")
      }
      v40 = WireUUID(wire: (p + o22))
    }
    return Self(
      v1,
      v2,
      v3,
      v4,
      v5,
      v6,
      v7,
      v8,
      v9,
      v10,
      v11,
      v12,
      v13,
      v14,
      v15,
      v16,
      v17,
      v18,
      v19,
      v20,
      v21,
      v22,
      v23,
      v24,
      v25,
      v26,
      v27,
      v28,
      v29,
      v30,
      v31,
      v32,
      v33,
      v34,
      v35,
      v36,
      v37,
      v38,
      v39,
      v40,
      unknown: unknown)
  }

  private static func decodeWireListIndicators(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> [Indicator] {
    if n == 0 { return [] }
    let count = try r.fixedCount(
      p, n, size: 1, max: 32, stride: MemoryLayout<Indicator>.stride)
    var list: [Indicator] = []
    list.reserveCapacity(count)
    var q = p
    for _ in 0..<count {
      list.append(Indicator(rawValue: wireLoad(q, 0, UInt8.self)))
      q += 1
    }
    return list
  }
}

/// What a person agreed to, or not.
public struct Consent: WireMessage {
  public static var wireName: String { "person.v1.Consent" }

  public var purpose: ConsentPurpose
  public var answer: Answer
  public var givenAt: Timestamp?
  /// How it was asked, such as `interpreter`.
  public var how: String
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.purpose = .unset
    self.answer = .unset
    self.givenAt = nil
    self.how = ""
    self.unknownFields = nil
  }

  public init(
    purpose: ConsentPurpose = .unset,
    answer: Answer = .unset,
    givenAt: Timestamp? = nil,
    how: String = ""
  ) {
    self.purpose = purpose
    self.answer = answer
    self.givenAt = givenAt
    self.how = how
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: ConsentPurpose,
    _ v2: Answer,
    _ v3: Timestamp?,
    _ v4: String,
    unknown: WireUnknown?
  ) {
    self.purpose = v1
    self.answer = v2
    self.givenAt = v3
    self.how = v4
    self.unknownFields = unknown
  }

  public static func == (lhs: Consent, rhs: Consent) -> Bool {
    guard lhs.purpose == rhs.purpose else { return false }
    guard lhs.answer == rhs.answer else { return false }
    guard lhs.givenAt == rhs.givenAt else { return false }
    guard (String).wireEquals(lhs.how, rhs.how) else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.purpose)
    hasher.combine(self.answer)
    hasher.combine(self.givenAt)
    self.how.wireHash(into: &hasher)
    hasher.combine(self.unknownFields)
  }
}

// MARK: Codec of Consent

extension Consent {
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
    let n0 = self.how.utf8.count
    if n0 > 60 { throw wireLimit("Consent.how is longer than 60 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(17 &+ n0)
    let f = p + 2
    var b2: UInt8 = self.unknownFields?.bits ?? 0
    wireStore(f, 0, self.purpose.rawValue)
    wireStore(f, 1, self.answer.rawValue)
    if self.givenAt != nil { b2 |= 1 }
    wireStore(f, 3, (self.givenAt ?? Timestamp()).microseconds)
    wireStore(f, 2, b2)
    var fixed = wireUsedLength(f, 11)
    if fixed > 3 {
      fixed = 11
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
    t0 = wirePut(t0, self.how, n0)
    b.advance(to: t0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 11, room: used &<< width,
        lengths: [n0],
        unknown: self.unknownFields)
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
    if n >= 14, wireLoad(p, 0, UInt16.self) == 267, wireLoad(p, 4, UInt8.self) & 254 == 0 {
      return try decodeWireBody(
        p, n, 2, 11, 1, 0, isExact: true, nil, &r)
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
      case 0, 12...: unit = 0
      case 1...3: unit = 1
      case 11: unit = 8
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 2 { bits = wireLoad(f, 2, UInt8.self) & 254 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 11, slotCount: 1, bits: bits, isFrozen: false)
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
      if wireIsZero(f + 3, 8) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b2: UInt8 = fixed > 2 ? wireLoad(f, 2, UInt8.self) : 0
    let v1: ConsentPurpose = fixed >= 1 ? ConsentPurpose(rawValue: wireLoad(f, 0, UInt8.self)) : .unset
    let v2: Answer = fixed >= 2 ? Answer(rawValue: wireLoad(f, 1, UInt8.self)) : .unset
    let v3: Timestamp?
    if b2 & 1 != 0 {
      v3 = fixed >= 11 ? Timestamp(microseconds: wireLoad(f, 3, Int64.self)) : Timestamp()
    }
    else {
      if fixed >= 11, !wireIsZero(f + 3, 8) {
        throw r.nonCanonical(f + 3, "an absent field has a value")
      }
      v3 = nil
    }
    let v4: String = try r.text(p + o0, n0, max: 60)
    return Self(
      v1,
      v2,
      v3,
      v4,
      unknown: unknown)
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

/// Travellers who belong together.
public struct Group: WireMessage {
  public static var wireName: String { "person.v1.Group" }

  public var id: ID<Group>
  public var mission: String
  public var kind: GroupKind
  public var splittable: Bool
  public var members: [GroupMember]
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.id = ID<Group>()
    self.mission = ""
    self.kind = .unset
    self.splittable = false
    self.members = []
    self.unknownFields = nil
  }

  public init(
    id: ID<Group> = ID<Group>(),
    mission: String = "",
    kind: GroupKind = .unset,
    splittable: Bool = false,
    members: [GroupMember] = []
  ) {
    self.id = id
    self.mission = mission
    self.kind = kind
    self.splittable = splittable
    self.members = members
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: ID<Group>,
    _ v2: String,
    _ v3: GroupKind,
    _ v4: Bool,
    _ v5: [GroupMember],
    unknown: WireUnknown?
  ) {
    self.id = v1
    self.mission = v2
    self.kind = v3
    self.splittable = v4
    self.members = v5
    self.unknownFields = unknown
  }

  public static func == (lhs: Group, rhs: Group) -> Bool {
    guard lhs.id == rhs.id else { return false }
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard lhs.kind == rhs.kind else { return false }
    guard lhs.splittable == rhs.splittable else { return false }
    guard lhs.members == rhs.members else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.id)
    self.mission.wireHash(into: &hasher)
    hasher.combine(self.kind)
    hasher.combine(self.splittable)
    hasher.combine(self.members)
    hasher.combine(self.unknownFields)
  }
}

// MARK: Codec of Group

extension Group {
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
    let n0 = self.mission.utf8.count
    if n0 > 16 { throw wireLimit("Group.mission is longer than 16 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(28 &+ n0)
    let f = p + 2
    var b17: UInt8 = self.unknownFields?.bits ?? 0
    self.id.storeWire(f)
    wireStore(f, 16, self.kind.rawValue)
    if self.splittable { b17 |= 1 }
    wireStore(f, 17, b17)
    var fixed = wireUsedLength(f, 18)
    if fixed > 16 {
    } else if fixed > 0 {
      fixed = 16
    }
    let used: Int
    if !self.members.isEmpty {
      used = 2
    } else if n0 != 0 {
      used = 1
    } else {
      used = 0
    }
    var lengths = n0
    lengths |= self.members.count &* 24
    let width = wireWidth(lengths)
    let slots = f + fixed + (used &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.mission, n0)
    b.advance(to: t0)
    let s1 = b.byteCount
    try GroupMember.appendWireList(self.members, max: 64, to: &b)
    let n1 = b.byteCount &- s1
    let count: Int
    if n1 != 0 {
      count = 2
    } else if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    var all = n0
    all |= n1
    let needed = wireWidth(all)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 18, room: used &<< width,
        lengths: [n0, n1],
        unknown: self.unknownFields)
      return
    }
    if count != used || needed != width {
      b.resizeTable(at: start + 2 + fixed, from: used &<< width, to: count &<< needed)
    }
    let head = b.pointer(at: start)
    let shape = fixed | count &<< 8 | needed &<< 14
    wireStore(head, 0, UInt16(truncatingIfNeeded: shape))
    let table = (head + 2 + fixed)
    if count == 2, needed == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
      wireStore(table, 1, UInt8(truncatingIfNeeded: n1))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, needed, n0) }
      if count > 1 { wireStoreLength(table, 1, needed, n1) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 22, wireLoad(p, 0, UInt16.self) == 530, wireLoad(p, 19, UInt8.self) & 254 == 0 {
      return try decodeWireBody(
        p, n, 2, 18, 2, 0, isExact: true, nil, &r)
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
      case 0, 19...: unit = 0
      case 16: unit = 16
      case 17...18: unit = 1
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 17 { bits = wireLoad(f, 17, UInt8.self) & 254 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 18, slotCount: 2, bits: bits, isFrozen: false)
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
    if isExact {
      guard o2 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      guard n1 != 0 else {
        throw r.nonCanonical(p, "the last slot is empty")
      }
      if wireIsZero(f + 17, 1) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b17: UInt8 = fixed > 17 ? wireLoad(f, 17, UInt8.self) : 0
    let v1: ID<Group> = fixed >= 16 ? ID<Group>(wire: f) : ID<Group>()
    let v2: String = try r.text(p + o0, n0, max: 16)
    let v3: GroupKind = fixed >= 17 ? GroupKind(rawValue: wireLoad(f, 16, UInt8.self)) : .unset
    let v4: Bool = b17 & 1 != 0
    let v5: [GroupMember] = try GroupMember.decodeWireList(p + o1, n1, max: 64, &r)
    return Self(
      v1,
      v2,
      v3,
      v4,
      v5,
      unknown: unknown)
  }
}

/// A person in a group.
public struct GroupMember: WireMessage {
  public static var wireName: String { "person.v1.GroupMember" }

  public var person: ID<PersonFile>
  public var relation: Relation
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.person = ID<PersonFile>()
    self.relation = .unset
    self.unknownFields = nil
  }

  public init(
    person: ID<PersonFile> = ID<PersonFile>(),
    relation: Relation = .unset
  ) {
    self.person = person
    self.relation = relation
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: ID<PersonFile>,
    _ v2: Relation,
    unknown: WireUnknown?
  ) {
    self.person = v1
    self.relation = v2
    self.unknownFields = unknown
  }

  public static func == (lhs: GroupMember, rhs: GroupMember) -> Bool {
    guard lhs.person == rhs.person else { return false }
    guard lhs.relation == rhs.relation else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.person)
    hasher.combine(self.relation)
    hasher.combine(self.unknownFields)
  }
}

// MARK: Codec of GroupMember

extension GroupMember {
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
    let start = b.byteCount
    let p = b.reserve(19)
    let f = p + 2
    self.person.storeWire(f)
    wireStore(f, 16, self.relation.rawValue)
    var fixed = wireUsedLength(f, 17)
    if fixed > 16 {
    } else if fixed > 0 {
      fixed = 16
    }
    b.advance(to: p + 2 + fixed)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 17, room: 0,
        lengths: [],
        unknown: self.unknownFields)
      return
    }
    wireStore(p, 0, UInt16(truncatingIfNeeded: fixed))
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 19, wireLoad(p, 0, UInt16.self) == 17 {
      return try decodeWireBody(
        p, n, 2, 17, 0, 0, isExact: true, nil, &r)
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
      case 0, 18...: unit = 0
      case 16: unit = 16
      case 17: unit = 1
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    let unknown = try r.unknown(
      p, shape, fixedLength: 17, slotCount: 0, bits: 0, isFrozen: false)
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
    let o0 = headLength &+ fixed &+ (count &<< width)
    if isExact {
      guard o0 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      if wireIsZero(f + 16, 1) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let v1: ID<PersonFile> = fixed >= 16 ? ID<PersonFile>(wire: f) : ID<PersonFile>()
    let v2: Relation = fixed >= 17 ? Relation(rawValue: wireLoad(f, 16, UInt8.self)) : .unset
    return Self(
      v1,
      v2,
      unknown: unknown)
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

/// A reason to keep a person from travelling; only its existence leaves intake.
public struct Hold: WireMessage {
  public static var wireName: String { "person.v1.Hold" }

  public var id: ID<Hold>
  public var kind: HoldKind
  public var authority: String
  public var reference: String
  public var reason: String
  public var placedAt: Timestamp
  public var reviewBy: CalendarDate?
  public var releasedAt: Timestamp?
  public var releaseReason: String
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.id = ID<Hold>()
    self.kind = .unset
    self.authority = ""
    self.reference = ""
    self.reason = ""
    self.placedAt = Timestamp()
    self.reviewBy = nil
    self.releasedAt = nil
    self.releaseReason = ""
    self.unknownFields = nil
  }

  public init(
    id: ID<Hold> = ID<Hold>(),
    kind: HoldKind = .unset,
    authority: String = "",
    reference: String = "",
    reason: String = "",
    placedAt: Timestamp = Timestamp(),
    reviewBy: CalendarDate? = nil,
    releasedAt: Timestamp? = nil,
    releaseReason: String = ""
  ) {
    self.id = id
    self.kind = kind
    self.authority = authority
    self.reference = reference
    self.reason = reason
    self.placedAt = placedAt
    self.reviewBy = reviewBy
    self.releasedAt = releasedAt
    self.releaseReason = releaseReason
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: ID<Hold>,
    _ v2: HoldKind,
    _ v3: String,
    _ v4: String,
    _ v5: String,
    _ v6: Timestamp,
    _ v7: CalendarDate?,
    _ v8: Timestamp?,
    _ v9: String,
    unknown: WireUnknown?
  ) {
    self.id = v1
    self.kind = v2
    self.authority = v3
    self.reference = v4
    self.reason = v5
    self.placedAt = v6
    self.reviewBy = v7
    self.releasedAt = v8
    self.releaseReason = v9
    self.unknownFields = unknown
  }

  public static func == (lhs: Hold, rhs: Hold) -> Bool {
    guard lhs.id == rhs.id else { return false }
    guard lhs.kind == rhs.kind else { return false }
    guard (String).wireEquals(lhs.authority, rhs.authority) else { return false }
    guard (String).wireEquals(lhs.reference, rhs.reference) else { return false }
    guard (String).wireEquals(lhs.reason, rhs.reason) else { return false }
    guard lhs.placedAt == rhs.placedAt else { return false }
    guard lhs.reviewBy == rhs.reviewBy else { return false }
    guard lhs.releasedAt == rhs.releasedAt else { return false }
    guard (String).wireEquals(lhs.releaseReason, rhs.releaseReason) else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.id)
    hasher.combine(self.kind)
    self.authority.wireHash(into: &hasher)
    self.reference.wireHash(into: &hasher)
    self.reason.wireHash(into: &hasher)
    hasher.combine(self.placedAt)
    hasher.combine(self.reviewBy)
    hasher.combine(self.releasedAt)
    self.releaseReason.wireHash(into: &hasher)
    hasher.combine(self.unknownFields)
  }
}

// MARK: Codec of Hold

extension Hold {
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
    let n0 = self.authority.utf8.count
    if n0 > 100 { throw wireLimit("Hold.authority is longer than 100 bytes") }
    let n1 = self.reference.utf8.count
    if n1 > 60 { throw wireLimit("Hold.reference is longer than 60 bytes") }
    let n2 = self.reason.utf8.count
    if n2 > 500 { throw wireLimit("Hold.reason is longer than 500 bytes") }
    let n3 = self.releaseReason.utf8.count
    if n3 > 500 { throw wireLimit("Hold.releaseReason is longer than 500 bytes") }
    var text = n0
    text &+= n1
    text &+= n2
    text &+= n3
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(56 &+ n0 &+ n1 &+ n2 &+ n3)
    let f = p + 2
    var b25: UInt8 = self.unknownFields?.bits ?? 0
    self.id.storeWire(f)
    wireStore(f, 16, self.kind.rawValue)
    wireStore(f, 17, self.placedAt.microseconds)
    if self.reviewBy != nil { b25 |= 1 }
    wireStore(f, 26, (self.reviewBy ?? CalendarDate()).daysSinceEpoch)
    if self.releasedAt != nil { b25 |= 2 }
    wireStore(f, 30, (self.releasedAt ?? Timestamp()).microseconds)
    wireStore(f, 25, b25)
    var fixed = wireUsedLength(f, 38)
    if fixed > 30 {
      fixed = 38
    } else if fixed > 26 {
      fixed = 30
    } else if fixed > 25 {
    } else if fixed > 17 {
      fixed = 25
    } else if fixed > 16 {
    } else if fixed > 0 {
      fixed = 16
    }
    let used: Int
    if n3 != 0 {
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
    let width = wireWidth(lengths)
    let slots = f + fixed + (used &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.authority, n0)
    t0 = wirePut(t0, self.reference, n1)
    t0 = wirePut(t0, self.reason, n2)
    t0 = wirePut(t0, self.releaseReason, n3)
    b.advance(to: t0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 38, room: used &<< width,
        lengths: [n0, n1, n2, n3],
        unknown: self.unknownFields)
      return
    }
    let shape = fixed | used &<< 8 | width &<< 14
    wireStore(p, 0, UInt16(truncatingIfNeeded: shape))
    let table = (f + fixed)
    if used == 4, width == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
      wireStore(table, 1, UInt8(truncatingIfNeeded: n1))
      wireStore(table, 2, UInt8(truncatingIfNeeded: n2))
      wireStore(table, 3, UInt8(truncatingIfNeeded: n3))
    }
    else {
      if used > 0 { wireStoreLength(table, 0, width, n0) }
      if used > 1 { wireStoreLength(table, 1, width, n1) }
      if used > 2 { wireStoreLength(table, 2, width, n2) }
      if used > 3 { wireStoreLength(table, 3, width, n3) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 44, wireLoad(p, 0, UInt16.self) == 1062, wireLoad(p, 27, UInt8.self) & 252 == 0 {
      return try decodeWireBody(
        p, n, 2, 38, 4, 0, isExact: true, nil, &r)
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
      case 0, 39...: unit = 0
      case 16: unit = 16
      case 17: unit = 1
      case 25: unit = 8
      case 26: unit = 1
      case 30: unit = 4
      case 38: unit = 8
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 25 { bits = wireLoad(f, 25, UInt8.self) & 252 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 38, slotCount: 4, bits: bits, isFrozen: false)
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
    if isExact {
      guard o4 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      guard n3 != 0 else {
        throw r.nonCanonical(p, "the last slot is empty")
      }
      if wireIsZero(f + 30, 8) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b25: UInt8 = fixed > 25 ? wireLoad(f, 25, UInt8.self) : 0
    let v1: ID<Hold> = fixed >= 16 ? ID<Hold>(wire: f) : ID<Hold>()
    let v2: HoldKind = fixed >= 17 ? HoldKind(rawValue: wireLoad(f, 16, UInt8.self)) : .unset
    let v3: String = try r.text(p + o0, n0, max: 100)
    let v4: String = try r.text(p + o1, n1, max: 60)
    let v5: String = try r.text(p + o2, n2, max: 500)
    let v6: Timestamp = fixed >= 25 ? Timestamp(microseconds: wireLoad(f, 17, Int64.self)) : Timestamp()
    let v7: CalendarDate?
    if b25 & 1 != 0 {
      v7 = fixed >= 30 ? CalendarDate(daysSinceEpoch: wireLoad(f, 26, Int32.self)) : CalendarDate()
    }
    else {
      if fixed >= 30, !wireIsZero(f + 26, 4) {
        throw r.nonCanonical(f + 26, "an absent field has a value")
      }
      v7 = nil
    }
    let v8: Timestamp?
    if b25 & 2 != 0 {
      v8 = fixed >= 38 ? Timestamp(microseconds: wireLoad(f, 30, Int64.self)) : Timestamp()
    }
    else {
      if fixed >= 38, !wireIsZero(f + 30, 8) {
        throw r.nonCanonical(f + 30, "an absent field has a value")
      }
      v8 = nil
    }
    let v9: String = try r.text(p + o3, n3, max: 500)
    return Self(
      v1,
      v2,
      v3,
      v4,
      v5,
      v6,
      v7,
      v8,
      v9,
      unknown: unknown)
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

/// A request that the fine for an overstay be waived, and the answer.
public struct Waiver: WireMessage {
  public static var wireName: String { "person.v1.Waiver" }

  public var id: ID<Waiver>
  /// The authority list that asked for it (lists.v1.AuthorityList).
  public var list: WireUUID?
  public var requestedOn: CalendarDate?
  public var decidedOn: CalendarDate?
  public var outcome: LineOutcome
  /// Percent of the fine that the authority waived; or `waivedCents`.
  public var waivedPercent: UInt8
  /// US cents that the authority waived, beside what it waived in percent.
  public var waivedCents: Int64
  /// The last day for which the waiver covers the fine.
  public var coversThrough: CalendarDate?
  /// Why it was refused, in the authority's words.
  public var reason: String
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.id = ID<Waiver>()
    self.list = nil
    self.requestedOn = nil
    self.decidedOn = nil
    self.outcome = .unset
    self.waivedPercent = 0
    self.waivedCents = 0
    self.coversThrough = nil
    self.reason = ""
    self.unknownFields = nil
  }

  public init(
    id: ID<Waiver> = ID<Waiver>(),
    list: WireUUID? = nil,
    requestedOn: CalendarDate? = nil,
    decidedOn: CalendarDate? = nil,
    outcome: LineOutcome = .unset,
    waivedPercent: UInt8 = 0,
    waivedCents: Int64 = 0,
    coversThrough: CalendarDate? = nil,
    reason: String = ""
  ) {
    self.id = id
    self.list = list
    self.requestedOn = requestedOn
    self.decidedOn = decidedOn
    self.outcome = outcome
    self.waivedPercent = waivedPercent
    self.waivedCents = waivedCents
    self.coversThrough = coversThrough
    self.reason = reason
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: ID<Waiver>,
    _ v2: WireUUID?,
    _ v3: CalendarDate?,
    _ v4: CalendarDate?,
    _ v5: LineOutcome,
    _ v6: UInt8,
    _ v7: Int64,
    _ v8: CalendarDate?,
    _ v9: String,
    unknown: WireUnknown?
  ) {
    self.id = v1
    self.list = v2
    self.requestedOn = v3
    self.decidedOn = v4
    self.outcome = v5
    self.waivedPercent = v6
    self.waivedCents = v7
    self.coversThrough = v8
    self.reason = v9
    self.unknownFields = unknown
  }

  public static func == (lhs: Waiver, rhs: Waiver) -> Bool {
    guard lhs.id == rhs.id else { return false }
    guard lhs.list == rhs.list else { return false }
    guard lhs.requestedOn == rhs.requestedOn else { return false }
    guard lhs.decidedOn == rhs.decidedOn else { return false }
    guard lhs.outcome == rhs.outcome else { return false }
    guard lhs.waivedPercent == rhs.waivedPercent else { return false }
    guard lhs.waivedCents == rhs.waivedCents else { return false }
    guard lhs.coversThrough == rhs.coversThrough else { return false }
    guard (String).wireEquals(lhs.reason, rhs.reason) else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.id)
    hasher.combine(self.list)
    hasher.combine(self.requestedOn)
    hasher.combine(self.decidedOn)
    hasher.combine(self.outcome)
    hasher.combine(self.waivedPercent)
    hasher.combine(self.waivedCents)
    hasher.combine(self.coversThrough)
    self.reason.wireHash(into: &hasher)
    hasher.combine(self.unknownFields)
  }
}

// MARK: Codec of Waiver

extension Waiver {
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
    let n0 = self.list == nil ? 0 : 16
    let n1 = self.reason.utf8.count
    if n1 > 200 { throw wireLimit("Waiver.reason is longer than 200 bytes") }
    try b.charge(memory: n1)
    let start = b.byteCount
    let p = b.reserve(49 &+ n0 &+ n1)
    let f = p + 2
    var b16: UInt8 = self.unknownFields?.bits ?? 0
    self.id.storeWire(f)
    if self.requestedOn != nil { b16 |= 1 }
    wireStore(f, 17, (self.requestedOn ?? CalendarDate()).daysSinceEpoch)
    if self.decidedOn != nil { b16 |= 2 }
    wireStore(f, 21, (self.decidedOn ?? CalendarDate()).daysSinceEpoch)
    wireStore(f, 25, self.outcome.rawValue)
    wireStore(f, 26, self.waivedPercent)
    wireStore(f, 27, self.waivedCents)
    if self.coversThrough != nil { b16 |= 4 }
    wireStore(f, 35, (self.coversThrough ?? CalendarDate()).daysSinceEpoch)
    wireStore(f, 16, b16)
    var fixed = wireUsedLength(f, 39)
    if fixed > 35 {
      fixed = 39
    } else if fixed > 27 {
      fixed = 35
    } else if fixed > 25 {
    } else if fixed > 21 {
      fixed = 25
    } else if fixed > 17 {
      fixed = 21
    } else if fixed > 16 {
    } else if fixed > 0 {
      fixed = 16
    }
    let used: Int
    if n1 != 0 {
      used = 2
    } else if n0 != 0 {
      used = 1
    } else {
      used = 0
    }
    var lengths = n0
    lengths |= n1
    let width = wireWidth(lengths)
    let slots = f + fixed + (used &<< width)
    var t0 = slots
    if let value = self.list {
      value.storeWire(t0)
      t0 += 16
    }
    t0 = wirePut(t0, self.reason, n1)
    b.advance(to: t0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 39, room: used &<< width,
        lengths: [n0, n1],
        unknown: self.unknownFields)
      return
    }
    let shape = fixed | used &<< 8 | width &<< 14
    wireStore(p, 0, UInt16(truncatingIfNeeded: shape))
    let table = (f + fixed)
    if used == 2, width == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
      wireStore(table, 1, UInt8(truncatingIfNeeded: n1))
    }
    else {
      if used > 0 { wireStoreLength(table, 0, width, n0) }
      if used > 1 { wireStoreLength(table, 1, width, n1) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 43, wireLoad(p, 0, UInt16.self) == 551, wireLoad(p, 18, UInt8.self) & 248 == 0 {
      return try decodeWireBody(
        p, n, 2, 39, 2, 0, isExact: true, nil, &r)
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
      case 0, 40...: unit = 0
      case 16: unit = 16
      case 17: unit = 1
      case 21: unit = 4
      case 25: unit = 4
      case 26...27: unit = 1
      case 35: unit = 8
      case 39: unit = 4
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 16 { bits = wireLoad(f, 16, UInt8.self) & 248 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 39, slotCount: 2, bits: bits, isFrozen: false)
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
    if isExact {
      guard o2 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      guard n1 != 0 else {
        throw r.nonCanonical(p, "the last slot is empty")
      }
      if wireIsZero(f + 35, 4) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b16: UInt8 = fixed > 16 ? wireLoad(f, 16, UInt8.self) : 0
    let v1: ID<Waiver> = fixed >= 16 ? ID<Waiver>(wire: f) : ID<Waiver>()
    let v2: WireUUID?
    if n0 == 0 {
      v2 = nil
    }
    else {
      guard n0 == 16 else {
        throw r.malformed(p + o0, "a value has another size than its type")
      }
      v2 = WireUUID(wire: (p + o0))
    }
    let v3: CalendarDate?
    if b16 & 1 != 0 {
      v3 = fixed >= 21 ? CalendarDate(daysSinceEpoch: wireLoad(f, 17, Int32.self)) : CalendarDate()
    }
    else {
      if fixed >= 21, !wireIsZero(f + 17, 4) {
        throw r.nonCanonical(f + 17, "an absent field has a value")
      }
      v3 = nil
    }
    let v4: CalendarDate?
    if b16 & 2 != 0 {
      v4 = fixed >= 25 ? CalendarDate(daysSinceEpoch: wireLoad(f, 21, Int32.self)) : CalendarDate()
    }
    else {
      if fixed >= 25, !wireIsZero(f + 21, 4) {
        throw r.nonCanonical(f + 21, "an absent field has a value")
      }
      v4 = nil
    }
    let v5: LineOutcome = fixed >= 26 ? LineOutcome(rawValue: wireLoad(f, 25, UInt8.self)) : .unset
    let v6: UInt8 = fixed >= 27 ? wireLoad(f, 26, UInt8.self) : 0
    let v7: Int64 = fixed >= 35 ? wireLoad(f, 27, Int64.self) : 0
    let v8: CalendarDate?
    if b16 & 4 != 0 {
      v8 = fixed >= 39 ? CalendarDate(daysSinceEpoch: wireLoad(f, 35, Int32.self)) : CalendarDate()
    }
    else {
      if fixed >= 39, !wireIsZero(f + 35, 4) {
        throw r.nonCanonical(f + 35, "an absent field has a value")
      }
      v8 = nil
    }
    let v9: String = try r.text(p + o1, n1, max: 200)
    return Self(
      v1,
      v2,
      v3,
      v4,
      v5,
      v6,
      v7,
      v8,
      v9,
      unknown: unknown)
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

/// A part of the fine that was paid.
public struct Payment: WireMessage {
  public static var wireName: String { "person.v1.Payment" }

  public var id: ID<Payment>
  public var paidOn: CalendarDate
  /// US cents, above 0.
  public var cents: Int64
  public var receipt: String
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.id = ID<Payment>()
    self.paidOn = CalendarDate()
    self.cents = 0
    self.receipt = ""
    self.unknownFields = nil
  }

  public init(
    id: ID<Payment> = ID<Payment>(),
    paidOn: CalendarDate = CalendarDate(),
    cents: Int64 = 0,
    receipt: String = ""
  ) {
    self.id = id
    self.paidOn = paidOn
    self.cents = cents
    self.receipt = receipt
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: ID<Payment>,
    _ v2: CalendarDate,
    _ v3: Int64,
    _ v4: String,
    unknown: WireUnknown?
  ) {
    self.id = v1
    self.paidOn = v2
    self.cents = v3
    self.receipt = v4
    self.unknownFields = unknown
  }

  public static func == (lhs: Payment, rhs: Payment) -> Bool {
    guard lhs.id == rhs.id else { return false }
    guard lhs.paidOn == rhs.paidOn else { return false }
    guard lhs.cents == rhs.cents else { return false }
    guard (String).wireEquals(lhs.receipt, rhs.receipt) else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.id)
    hasher.combine(self.paidOn)
    hasher.combine(self.cents)
    self.receipt.wireHash(into: &hasher)
    hasher.combine(self.unknownFields)
  }
}

// MARK: Codec of Payment

extension Payment {
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
    let n0 = self.receipt.utf8.count
    if n0 > 40 { throw wireLimit("Payment.receipt is longer than 40 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(34 &+ n0)
    let f = p + 2
    self.id.storeWire(f)
    wireStore(f, 16, self.paidOn.daysSinceEpoch)
    wireStore(f, 20, self.cents)
    var fixed = wireUsedLength(f, 28)
    if fixed > 20 {
      fixed = 28
    } else if fixed > 16 {
      fixed = 20
    } else if fixed > 0 {
      fixed = 16
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
    t0 = wirePut(t0, self.receipt, n0)
    b.advance(to: t0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 28, room: used &<< width,
        lengths: [n0],
        unknown: self.unknownFields)
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
    if n >= 31, wireLoad(p, 0, UInt16.self) == 284 {
      return try decodeWireBody(
        p, n, 2, 28, 1, 0, isExact: true, nil, &r)
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
      case 0, 29...: unit = 0
      case 16: unit = 16
      case 20: unit = 4
      case 28: unit = 8
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    let unknown = try r.unknown(
      p, shape, fixedLength: 28, slotCount: 1, bits: 0, isFrozen: false)
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
      if wireIsZero(f + 20, 8) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let v1: ID<Payment> = fixed >= 16 ? ID<Payment>(wire: f) : ID<Payment>()
    let v2: CalendarDate = fixed >= 20 ? CalendarDate(daysSinceEpoch: wireLoad(f, 16, Int32.self)) : CalendarDate()
    let v3: Int64 = fixed >= 28 ? wireLoad(f, 20, Int64.self) : 0
    let v4: String = try r.text(p + o0, n0, max: 40)
    return Self(
      v1,
      v2,
      v3,
      v4,
      unknown: unknown)
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

/// A request for an exit permit, and the answer.
public struct ExitPermit: WireMessage {
  public static var wireName: String { "person.v1.ExitPermit" }

  public var id: ID<ExitPermit>
  /// The authority list that asked for it (lists.v1.AuthorityList).
  public var list: WireUUID?
  public var requestedOn: CalendarDate?
  public var decidedOn: CalendarDate?
  public var outcome: LineOutcome
  public var validUntil: CalendarDate?
  /// Port it is valid for (IATA code); empty for any.
  public var port: FixedASCII<3>
  public var number: String
  /// Why it was refused, in the authority's words.
  public var reason: String
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.id = ID<ExitPermit>()
    self.list = nil
    self.requestedOn = nil
    self.decidedOn = nil
    self.outcome = .unset
    self.validUntil = nil
    self.port = FixedASCII<3>()
    self.number = ""
    self.reason = ""
    self.unknownFields = nil
  }

  public init(
    id: ID<ExitPermit> = ID<ExitPermit>(),
    list: WireUUID? = nil,
    requestedOn: CalendarDate? = nil,
    decidedOn: CalendarDate? = nil,
    outcome: LineOutcome = .unset,
    validUntil: CalendarDate? = nil,
    port: FixedASCII<3> = FixedASCII<3>(),
    number: String = "",
    reason: String = ""
  ) {
    self.id = id
    self.list = list
    self.requestedOn = requestedOn
    self.decidedOn = decidedOn
    self.outcome = outcome
    self.validUntil = validUntil
    self.port = port
    self.number = number
    self.reason = reason
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: ID<ExitPermit>,
    _ v2: WireUUID?,
    _ v3: CalendarDate?,
    _ v4: CalendarDate?,
    _ v5: LineOutcome,
    _ v6: CalendarDate?,
    _ v7: FixedASCII<3>,
    _ v8: String,
    _ v9: String,
    unknown: WireUnknown?
  ) {
    self.id = v1
    self.list = v2
    self.requestedOn = v3
    self.decidedOn = v4
    self.outcome = v5
    self.validUntil = v6
    self.port = v7
    self.number = v8
    self.reason = v9
    self.unknownFields = unknown
  }

  public static func == (lhs: ExitPermit, rhs: ExitPermit) -> Bool {
    guard lhs.id == rhs.id else { return false }
    guard lhs.list == rhs.list else { return false }
    guard lhs.requestedOn == rhs.requestedOn else { return false }
    guard lhs.decidedOn == rhs.decidedOn else { return false }
    guard lhs.outcome == rhs.outcome else { return false }
    guard lhs.validUntil == rhs.validUntil else { return false }
    guard lhs.port == rhs.port else { return false }
    guard (String).wireEquals(lhs.number, rhs.number) else { return false }
    guard (String).wireEquals(lhs.reason, rhs.reason) else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.id)
    hasher.combine(self.list)
    hasher.combine(self.requestedOn)
    hasher.combine(self.decidedOn)
    hasher.combine(self.outcome)
    hasher.combine(self.validUntil)
    hasher.combine(self.port)
    self.number.wireHash(into: &hasher)
    self.reason.wireHash(into: &hasher)
    hasher.combine(self.unknownFields)
  }
}

// MARK: Codec of ExitPermit

extension ExitPermit {
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
    let n0 = self.list == nil ? 0 : 16
    let n1 = self.number.utf8.count
    if n1 > 40 { throw wireLimit("ExitPermit.number is longer than 40 bytes") }
    let n2 = self.reason.utf8.count
    if n2 > 200 { throw wireLimit("ExitPermit.reason is longer than 200 bytes") }
    var text = n1
    text &+= n2
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(47 &+ n0 &+ n1 &+ n2)
    let f = p + 2
    var b16: UInt8 = self.unknownFields?.bits ?? 0
    self.id.storeWire(f)
    if self.requestedOn != nil { b16 |= 1 }
    wireStore(f, 17, (self.requestedOn ?? CalendarDate()).daysSinceEpoch)
    if self.decidedOn != nil { b16 |= 2 }
    wireStore(f, 21, (self.decidedOn ?? CalendarDate()).daysSinceEpoch)
    wireStore(f, 25, self.outcome.rawValue)
    if self.validUntil != nil { b16 |= 4 }
    wireStore(f, 26, (self.validUntil ?? CalendarDate()).daysSinceEpoch)
    self.port.storeWire(f + 30)
    wireStore(f, 16, b16)
    var fixed = wireUsedLength(f, 33)
    if fixed > 30 {
      fixed = 33
    } else if fixed > 26 {
      fixed = 30
    } else if fixed > 25 {
    } else if fixed > 21 {
      fixed = 25
    } else if fixed > 17 {
      fixed = 21
    } else if fixed > 16 {
    } else if fixed > 0 {
      fixed = 16
    }
    let used: Int
    if n2 != 0 {
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
    let width = wireWidth(lengths)
    let slots = f + fixed + (used &<< width)
    var t0 = slots
    if let value = self.list {
      value.storeWire(t0)
      t0 += 16
    }
    t0 = wirePut(t0, self.number, n1)
    t0 = wirePut(t0, self.reason, n2)
    b.advance(to: t0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 33, room: used &<< width,
        lengths: [n0, n1, n2],
        unknown: self.unknownFields)
      return
    }
    let shape = fixed | used &<< 8 | width &<< 14
    wireStore(p, 0, UInt16(truncatingIfNeeded: shape))
    let table = (f + fixed)
    if used == 3, width == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
      wireStore(table, 1, UInt8(truncatingIfNeeded: n1))
      wireStore(table, 2, UInt8(truncatingIfNeeded: n2))
    }
    else {
      if used > 0 { wireStoreLength(table, 0, width, n0) }
      if used > 1 { wireStoreLength(table, 1, width, n1) }
      if used > 2 { wireStoreLength(table, 2, width, n2) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 38, wireLoad(p, 0, UInt16.self) == 801, wireLoad(p, 18, UInt8.self) & 248 == 0 {
      return try decodeWireBody(
        p, n, 2, 33, 3, 0, isExact: true, nil, &r)
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
      case 0, 34...: unit = 0
      case 16: unit = 16
      case 17: unit = 1
      case 21: unit = 4
      case 25: unit = 4
      case 26: unit = 1
      case 30: unit = 4
      case 33: unit = 3
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 16 { bits = wireLoad(f, 16, UInt8.self) & 248 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 33, slotCount: 3, bits: bits, isFrozen: false)
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
    if isExact {
      guard o3 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      guard n2 != 0 else {
        throw r.nonCanonical(p, "the last slot is empty")
      }
      if wireIsZero(f + 30, 3) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b16: UInt8 = fixed > 16 ? wireLoad(f, 16, UInt8.self) : 0
    let v1: ID<ExitPermit> = fixed >= 16 ? ID<ExitPermit>(wire: f) : ID<ExitPermit>()
    let v2: WireUUID?
    if n0 == 0 {
      v2 = nil
    }
    else {
      guard n0 == 16 else {
        throw r.malformed(p + o0, "a value has another size than its type")
      }
      v2 = WireUUID(wire: (p + o0))
    }
    let v3: CalendarDate?
    if b16 & 1 != 0 {
      v3 = fixed >= 21 ? CalendarDate(daysSinceEpoch: wireLoad(f, 17, Int32.self)) : CalendarDate()
    }
    else {
      if fixed >= 21, !wireIsZero(f + 17, 4) {
        throw r.nonCanonical(f + 17, "an absent field has a value")
      }
      v3 = nil
    }
    let v4: CalendarDate?
    if b16 & 2 != 0 {
      v4 = fixed >= 25 ? CalendarDate(daysSinceEpoch: wireLoad(f, 21, Int32.self)) : CalendarDate()
    }
    else {
      if fixed >= 25, !wireIsZero(f + 21, 4) {
        throw r.nonCanonical(f + 21, "an absent field has a value")
      }
      v4 = nil
    }
    let v5: LineOutcome = fixed >= 26 ? LineOutcome(rawValue: wireLoad(f, 25, UInt8.self)) : .unset
    let v6: CalendarDate?
    if b16 & 4 != 0 {
      v6 = fixed >= 30 ? CalendarDate(daysSinceEpoch: wireLoad(f, 26, Int32.self)) : CalendarDate()
    }
    else {
      if fixed >= 30, !wireIsZero(f + 26, 4) {
        throw r.nonCanonical(f + 26, "an absent field has a value")
      }
      v6 = nil
    }
    let v7: FixedASCII<3> = try fixed >= 33 ? r.ascii(f + 30, as: FixedASCII<3>.self) : FixedASCII<3>()
    let v8: String = try r.text(p + o1, n1, max: 40)
    let v9: String = try r.text(p + o2, n2, max: 200)
    return Self(
      v1,
      v2,
      v3,
      v4,
      v5,
      v6,
      v7,
      v8,
      v9,
      unknown: unknown)
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

/// The fine for an overstay as far as it is settled: what waivers and payments add up to.
public struct FineRecord: WireMessage {
  public static var wireName: String { "person.v1.FineRecord" }

  /// The newest request that is not decided yet.
  public var requestedOn: CalendarDate?
  /// The newest refusal, when nothing was granted after it.
  public var refusedOn: CalendarDate?
  /// Paid, in US cents.
  public var paidCents: Int64
  public var terms: [WaiverTerm]
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.requestedOn = nil
    self.refusedOn = nil
    self.paidCents = 0
    self.terms = []
    self.unknownFields = nil
  }

  public init(
    requestedOn: CalendarDate? = nil,
    refusedOn: CalendarDate? = nil,
    paidCents: Int64 = 0,
    terms: [WaiverTerm] = []
  ) {
    self.requestedOn = requestedOn
    self.refusedOn = refusedOn
    self.paidCents = paidCents
    self.terms = terms
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: CalendarDate?,
    _ v2: CalendarDate?,
    _ v3: Int64,
    _ v4: [WaiverTerm],
    unknown: WireUnknown?
  ) {
    self.requestedOn = v1
    self.refusedOn = v2
    self.paidCents = v3
    self.terms = v4
    self.unknownFields = unknown
  }

  public static func == (lhs: FineRecord, rhs: FineRecord) -> Bool {
    guard lhs.requestedOn == rhs.requestedOn else { return false }
    guard lhs.refusedOn == rhs.refusedOn else { return false }
    guard lhs.paidCents == rhs.paidCents else { return false }
    guard lhs.terms == rhs.terms else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.requestedOn)
    hasher.combine(self.refusedOn)
    hasher.combine(self.paidCents)
    hasher.combine(self.terms)
    hasher.combine(self.unknownFields)
  }
}

// MARK: Codec of FineRecord

extension FineRecord {
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
    let start = b.byteCount
    let p = b.reserve(23)
    let f = p + 2
    var b0: UInt8 = self.unknownFields?.bits ?? 0
    if self.requestedOn != nil { b0 |= 1 }
    wireStore(f, 1, (self.requestedOn ?? CalendarDate()).daysSinceEpoch)
    if self.refusedOn != nil { b0 |= 2 }
    wireStore(f, 5, (self.refusedOn ?? CalendarDate()).daysSinceEpoch)
    wireStore(f, 9, self.paidCents)
    wireStore(f, 0, b0)
    var fixed = wireUsedLength(f, 17)
    if fixed > 9 {
      fixed = 17
    } else if fixed > 5 {
      fixed = 9
    } else if fixed > 1 {
      fixed = 5
    }
    let used: Int
    if !self.terms.isEmpty {
      used = 1
    } else {
      used = 0
    }
    let width = wireWidth(self.terms.count &* 24)
    let slots = f + fixed + (used &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    try WaiverTerm.appendWireList(self.terms, max: 16, to: &b)
    let n0 = b.byteCount &- s0
    let count: Int
    if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    let needed = wireWidth(n0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 17, room: used &<< width,
        lengths: [n0],
        unknown: self.unknownFields)
      return
    }
    if count != used || needed != width {
      b.resizeTable(at: start + 2 + fixed, from: used &<< width, to: count &<< needed)
    }
    let head = b.pointer(at: start)
    let shape = fixed | count &<< 8 | needed &<< 14
    wireStore(head, 0, UInt16(truncatingIfNeeded: shape))
    let table = (head + 2 + fixed)
    if count == 1, needed == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, needed, n0) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 20, wireLoad(p, 0, UInt16.self) == 273, wireLoad(p, 2, UInt8.self) & 252 == 0 {
      return try decodeWireBody(
        p, n, 2, 17, 1, 0, isExact: true, nil, &r)
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
      case 0, 18...: unit = 0
      case 1: unit = 1
      case 5: unit = 4
      case 9: unit = 4
      case 17: unit = 8
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 0 { bits = wireLoad(f, 0, UInt8.self) & 252 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 17, slotCount: 1, bits: bits, isFrozen: false)
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
      if wireIsZero(f + 9, 8) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b0: UInt8 = fixed > 0 ? wireLoad(f, 0, UInt8.self) : 0
    let v1: CalendarDate?
    if b0 & 1 != 0 {
      v1 = fixed >= 5 ? CalendarDate(daysSinceEpoch: wireLoad(f, 1, Int32.self)) : CalendarDate()
    }
    else {
      if fixed >= 5, !wireIsZero(f + 1, 4) {
        throw r.nonCanonical(f + 1, "an absent field has a value")
      }
      v1 = nil
    }
    let v2: CalendarDate?
    if b0 & 2 != 0 {
      v2 = fixed >= 9 ? CalendarDate(daysSinceEpoch: wireLoad(f, 5, Int32.self)) : CalendarDate()
    }
    else {
      if fixed >= 9, !wireIsZero(f + 5, 4) {
        throw r.nonCanonical(f + 5, "an absent field has a value")
      }
      v2 = nil
    }
    let v3: Int64 = fixed >= 17 ? wireLoad(f, 9, Int64.self) : 0
    let v4: [WaiverTerm] = try WaiverTerm.decodeWireList(p + o0, n0, max: 16, &r)
    return Self(
      v1,
      v2,
      v3,
      v4,
      unknown: unknown)
  }
}

/// What one granted waiver lets off.
public struct WaiverTerm: WireMessage {
  public static var wireName: String { "person.v1.WaiverTerm" }

  /// Of the fine of each day that it covers.
  public var percent: UInt8
  /// US cents beside that.
  public var cents: Int64
  /// The last day it covers; without one it covers them all.
  public var coversThrough: CalendarDate?
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.percent = 0
    self.cents = 0
    self.coversThrough = nil
    self.unknownFields = nil
  }

  public init(
    percent: UInt8 = 0,
    cents: Int64 = 0,
    coversThrough: CalendarDate? = nil
  ) {
    self.percent = percent
    self.cents = cents
    self.coversThrough = coversThrough
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: UInt8,
    _ v2: Int64,
    _ v3: CalendarDate?,
    unknown: WireUnknown?
  ) {
    self.percent = v1
    self.cents = v2
    self.coversThrough = v3
    self.unknownFields = unknown
  }

  public static func == (lhs: WaiverTerm, rhs: WaiverTerm) -> Bool {
    guard lhs.percent == rhs.percent else { return false }
    guard lhs.cents == rhs.cents else { return false }
    guard lhs.coversThrough == rhs.coversThrough else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.percent)
    hasher.combine(self.cents)
    hasher.combine(self.coversThrough)
    hasher.combine(self.unknownFields)
  }
}

// MARK: Codec of WaiverTerm

extension WaiverTerm {
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
    let start = b.byteCount
    let p = b.reserve(16)
    let f = p + 2
    var b9: UInt8 = self.unknownFields?.bits ?? 0
    wireStore(f, 0, self.percent)
    wireStore(f, 1, self.cents)
    if self.coversThrough != nil { b9 |= 1 }
    wireStore(f, 10, (self.coversThrough ?? CalendarDate()).daysSinceEpoch)
    wireStore(f, 9, b9)
    var fixed = wireUsedLength(f, 14)
    if fixed > 10 {
      fixed = 14
    } else if fixed > 9 {
    } else if fixed > 1 {
      fixed = 9
    }
    b.advance(to: p + 2 + fixed)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 14, room: 0,
        lengths: [],
        unknown: self.unknownFields)
      return
    }
    wireStore(p, 0, UInt16(truncatingIfNeeded: fixed))
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 16, wireLoad(p, 0, UInt16.self) == 14, wireLoad(p, 11, UInt8.self) & 254 == 0 {
      return try decodeWireBody(
        p, n, 2, 14, 0, 0, isExact: true, nil, &r)
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
      case 0, 15...: unit = 0
      case 1: unit = 1
      case 9: unit = 8
      case 10: unit = 1
      case 14: unit = 4
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 9 { bits = wireLoad(f, 9, UInt8.self) & 254 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 14, slotCount: 0, bits: bits, isFrozen: false)
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
    let o0 = headLength &+ fixed &+ (count &<< width)
    if isExact {
      guard o0 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      if wireIsZero(f + 10, 4) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b9: UInt8 = fixed > 9 ? wireLoad(f, 9, UInt8.self) : 0
    let v1: UInt8 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
    let v2: Int64 = fixed >= 9 ? wireLoad(f, 1, Int64.self) : 0
    let v3: CalendarDate?
    if b9 & 1 != 0 {
      v3 = fixed >= 14 ? CalendarDate(daysSinceEpoch: wireLoad(f, 10, Int32.self)) : CalendarDate()
    }
    else {
      if fixed >= 14, !wireIsZero(f + 10, 4) {
        throw r.nonCanonical(f + 10, "an absent field has a value")
      }
      v3 = nil
    }
    return Self(
      v1,
      v2,
      v3,
      unknown: unknown)
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

/// The exit permit as it stands.
public struct ExitRecord: WireMessage {
  public static var wireName: String { "person.v1.ExitRecord" }

  /// The newest request that is not decided yet.
  public var requestedOn: CalendarDate?
  /// Of the permits granted, the one that lasts longest.
  public var grantedOn: CalendarDate?
  public var validUntil: CalendarDate?
  /// Port it is valid for (IATA code); empty for any.
  public var port: FixedASCII<3>
  /// The newest refusal.
  public var refusedOn: CalendarDate?
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.requestedOn = nil
    self.grantedOn = nil
    self.validUntil = nil
    self.port = FixedASCII<3>()
    self.refusedOn = nil
    self.unknownFields = nil
  }

  public init(
    requestedOn: CalendarDate? = nil,
    grantedOn: CalendarDate? = nil,
    validUntil: CalendarDate? = nil,
    port: FixedASCII<3> = FixedASCII<3>(),
    refusedOn: CalendarDate? = nil
  ) {
    self.requestedOn = requestedOn
    self.grantedOn = grantedOn
    self.validUntil = validUntil
    self.port = port
    self.refusedOn = refusedOn
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: CalendarDate?,
    _ v2: CalendarDate?,
    _ v3: CalendarDate?,
    _ v4: FixedASCII<3>,
    _ v5: CalendarDate?,
    unknown: WireUnknown?
  ) {
    self.requestedOn = v1
    self.grantedOn = v2
    self.validUntil = v3
    self.port = v4
    self.refusedOn = v5
    self.unknownFields = unknown
  }

  public static func == (lhs: ExitRecord, rhs: ExitRecord) -> Bool {
    guard lhs.requestedOn == rhs.requestedOn else { return false }
    guard lhs.grantedOn == rhs.grantedOn else { return false }
    guard lhs.validUntil == rhs.validUntil else { return false }
    guard lhs.port == rhs.port else { return false }
    guard lhs.refusedOn == rhs.refusedOn else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.requestedOn)
    hasher.combine(self.grantedOn)
    hasher.combine(self.validUntil)
    hasher.combine(self.port)
    hasher.combine(self.refusedOn)
    hasher.combine(self.unknownFields)
  }
}

// MARK: Codec of ExitRecord

extension ExitRecord {
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
    let start = b.byteCount
    let p = b.reserve(22)
    let f = p + 2
    var b0: UInt8 = self.unknownFields?.bits ?? 0
    if self.requestedOn != nil { b0 |= 1 }
    wireStore(f, 1, (self.requestedOn ?? CalendarDate()).daysSinceEpoch)
    if self.grantedOn != nil { b0 |= 2 }
    wireStore(f, 5, (self.grantedOn ?? CalendarDate()).daysSinceEpoch)
    if self.validUntil != nil { b0 |= 4 }
    wireStore(f, 9, (self.validUntil ?? CalendarDate()).daysSinceEpoch)
    self.port.storeWire(f + 13)
    if self.refusedOn != nil { b0 |= 8 }
    wireStore(f, 16, (self.refusedOn ?? CalendarDate()).daysSinceEpoch)
    wireStore(f, 0, b0)
    var fixed = wireUsedLength(f, 20)
    if fixed > 16 {
      fixed = 20
    } else if fixed > 13 {
      fixed = 16
    } else if fixed > 9 {
      fixed = 13
    } else if fixed > 5 {
      fixed = 9
    } else if fixed > 1 {
      fixed = 5
    }
    b.advance(to: p + 2 + fixed)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 20, room: 0,
        lengths: [],
        unknown: self.unknownFields)
      return
    }
    wireStore(p, 0, UInt16(truncatingIfNeeded: fixed))
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 22, wireLoad(p, 0, UInt16.self) == 20, wireLoad(p, 2, UInt8.self) & 240 == 0 {
      return try decodeWireBody(
        p, n, 2, 20, 0, 0, isExact: true, nil, &r)
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
      case 0, 21...: unit = 0
      case 1: unit = 1
      case 5: unit = 4
      case 9: unit = 4
      case 13: unit = 4
      case 16: unit = 3
      case 20: unit = 4
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 0 { bits = wireLoad(f, 0, UInt8.self) & 240 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 20, slotCount: 0, bits: bits, isFrozen: false)
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
    let o0 = headLength &+ fixed &+ (count &<< width)
    if isExact {
      guard o0 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      if wireIsZero(f + 16, 4) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b0: UInt8 = fixed > 0 ? wireLoad(f, 0, UInt8.self) : 0
    let v1: CalendarDate?
    if b0 & 1 != 0 {
      v1 = fixed >= 5 ? CalendarDate(daysSinceEpoch: wireLoad(f, 1, Int32.self)) : CalendarDate()
    }
    else {
      if fixed >= 5, !wireIsZero(f + 1, 4) {
        throw r.nonCanonical(f + 1, "an absent field has a value")
      }
      v1 = nil
    }
    let v2: CalendarDate?
    if b0 & 2 != 0 {
      v2 = fixed >= 9 ? CalendarDate(daysSinceEpoch: wireLoad(f, 5, Int32.self)) : CalendarDate()
    }
    else {
      if fixed >= 9, !wireIsZero(f + 5, 4) {
        throw r.nonCanonical(f + 5, "an absent field has a value")
      }
      v2 = nil
    }
    let v3: CalendarDate?
    if b0 & 4 != 0 {
      v3 = fixed >= 13 ? CalendarDate(daysSinceEpoch: wireLoad(f, 9, Int32.self)) : CalendarDate()
    }
    else {
      if fixed >= 13, !wireIsZero(f + 9, 4) {
        throw r.nonCanonical(f + 9, "an absent field has a value")
      }
      v3 = nil
    }
    let v4: FixedASCII<3> = try fixed >= 16 ? r.ascii(f + 13, as: FixedASCII<3>.self) : FixedASCII<3>()
    let v5: CalendarDate?
    if b0 & 8 != 0 {
      v5 = fixed >= 20 ? CalendarDate(daysSinceEpoch: wireLoad(f, 16, Int32.self)) : CalendarDate()
    }
    else {
      if fixed >= 20, !wireIsZero(f + 16, 4) {
        throw r.nonCanonical(f + 16, "an absent field has a value")
      }
      v5 = nil
    }
    return Self(
      v1,
      v2,
      v3,
      v4,
      v5,
      unknown: unknown)
  }
}

/// Application for an emergency travel document.
public struct EtdApplication: WireMessage {
  public static var wireName: String { "person.v1.EtdApplication" }

  public var appliedOn: CalendarDate?
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.appliedOn = nil
    self.unknownFields = nil
  }

  public init(
    appliedOn: CalendarDate? = nil
  ) {
    self.appliedOn = appliedOn
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: CalendarDate?,
    unknown: WireUnknown?
  ) {
    self.appliedOn = v1
    self.unknownFields = unknown
  }

  public static func == (lhs: EtdApplication, rhs: EtdApplication) -> Bool {
    guard lhs.appliedOn == rhs.appliedOn else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.appliedOn)
    hasher.combine(self.unknownFields)
  }
}

// MARK: Codec of EtdApplication

extension EtdApplication {
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
    let start = b.byteCount
    let p = b.reserve(7)
    let f = p + 2
    var b0: UInt8 = self.unknownFields?.bits ?? 0
    if self.appliedOn != nil { b0 |= 1 }
    wireStore(f, 1, (self.appliedOn ?? CalendarDate()).daysSinceEpoch)
    wireStore(f, 0, b0)
    var fixed = wireUsedLength(f, 5)
    if fixed > 1 {
      fixed = 5
    }
    b.advance(to: p + 2 + fixed)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 5, room: 0,
        lengths: [],
        unknown: self.unknownFields)
      return
    }
    wireStore(p, 0, UInt16(truncatingIfNeeded: fixed))
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 7, wireLoad(p, 0, UInt16.self) == 5, wireLoad(p, 2, UInt8.self) & 254 == 0 {
      return try decodeWireBody(
        p, n, 2, 5, 0, 0, isExact: true, nil, &r)
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
      case 0, 6...: unit = 0
      case 1: unit = 1
      case 5: unit = 4
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 0 { bits = wireLoad(f, 0, UInt8.self) & 254 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 5, slotCount: 0, bits: bits, isFrozen: false)
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
    let o0 = headLength &+ fixed &+ (count &<< width)
    if isExact {
      guard o0 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      if wireIsZero(f + 1, 4) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b0: UInt8 = fixed > 0 ? wireLoad(f, 0, UInt8.self) : 0
    let v1: CalendarDate?
    if b0 & 1 != 0 {
      v1 = fixed >= 5 ? CalendarDate(daysSinceEpoch: wireLoad(f, 1, Int32.self)) : CalendarDate()
    }
    else {
      if fixed >= 5, !wireIsZero(f + 1, 4) {
        throw r.nonCanonical(f + 1, "an absent field has a value")
      }
      v1 = nil
    }
    return Self(
      v1,
      unknown: unknown)
  }
}

/// What was recorded wrongly, and what is right. The event that recorded it stays as it is. Absent
/// fields stay as they were.
public struct Correction: WireMessage {
  public static var wireName: String { "person.v1.Correction" }

  public var reason: String
  public var fullName: String? {
    get { _present & 1 != 0 ? _fullName : nil }
    set {
      if newValue == nil { _present &= ~1 } else { _present |= 1 }
      _fullName = newValue ?? ""
    }
  }
  public var nativeName: String? {
    get { _present & 2 != 0 ? _nativeName : nil }
    set {
      if newValue == nil { _present &= ~2 } else { _present |= 2 }
      _nativeName = newValue ?? ""
    }
  }
  public var sex: Sex
  public var born: PartialDate?
  public var birthPlace: String? {
    get { _present & 4 != 0 ? _birthPlace : nil }
    set {
      if newValue == nil { _present &= ~4 } else { _present |= 4 }
      _birthPlace = newValue ?? ""
    }
  }
  public var nationality: FixedASCII<3>
  public var nationalID: String? {
    get { _present & 8 != 0 ? _nationalID : nil }
    set {
      if newValue == nil { _present &= ~8 } else { _present |= 8 }
      _nationalID = newValue ?? ""
    }
  }
  public var originProvince: String? {
    get { _present & 16 != 0 ? _originProvince : nil }
    set {
      if newValue == nil { _present &= ~16 } else { _present |= 16 }
      _originProvince = newValue ?? ""
    }
  }
  public var phone: String? {
    get { _present & 32 != 0 ? _phone : nil }
    set {
      if newValue == nil { _present &= ~32 } else { _present |= 32 }
      _phone = newValue ?? ""
    }
  }
  public var safeToContact: Answer
  public var exitSite: String? {
    get { _present & 64 != 0 ? _exitSite : nil }
    set {
      if newValue == nil { _present &= ~64 } else { _present |= 64 }
      _exitSite = newValue ?? ""
    }
  }
  public var leftSiteOn: CalendarDate?
  public var aliases: [String]
  public var primaryIdentifier: String? {
    get { _present & 128 != 0 ? _primaryIdentifier : nil }
    set {
      if newValue == nil { _present &= ~128 } else { _present |= 128 }
      _primaryIdentifier = newValue ?? ""
    }
  }
  public var secondaryIdentifier: String? {
    get { _present & 256 != 0 ? _secondaryIdentifier : nil }
    set {
      if newValue == nil { _present &= ~256 } else { _present |= 256 }
      _secondaryIdentifier = newValue ?? ""
    }
  }
  public var nameScript: FixedASCII<4>
  public var estimatedAge: UInt8?
  public var photo: String? {
    get { _present & 512 != 0 ? _photo : nil }
    set {
      if newValue == nil { _present &= ~512 } else { _present |= 512 }
      _photo = newValue ?? ""
    }
  }
  public var scamLinked: Answer
  public var shelter: Answer
  public var monthsInSite: UInt16?
  private var _fullName: String
  private var _nativeName: String
  private var _birthPlace: String
  private var _nationalID: String
  private var _originProvince: String
  private var _phone: String
  private var _exitSite: String
  private var _primaryIdentifier: String
  private var _secondaryIdentifier: String
  private var _photo: String
  private var _present: UInt16
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.reason = ""
    self._fullName = ""
    self._nativeName = ""
    self.sex = .unset
    self.born = nil
    self._birthPlace = ""
    self.nationality = FixedASCII<3>()
    self._nationalID = ""
    self._originProvince = ""
    self._phone = ""
    self.safeToContact = .unset
    self._exitSite = ""
    self.leftSiteOn = nil
    self.aliases = []
    self._primaryIdentifier = ""
    self._secondaryIdentifier = ""
    self.nameScript = FixedASCII<4>()
    self.estimatedAge = nil
    self._photo = ""
    self.scamLinked = .unset
    self.shelter = .unset
    self.monthsInSite = nil
    self._present = 0
    self.unknownFields = nil
  }

  public init(
    reason: String = "",
    fullName: String? = nil,
    nativeName: String? = nil,
    sex: Sex = .unset,
    born: PartialDate? = nil,
    birthPlace: String? = nil,
    nationality: FixedASCII<3> = FixedASCII<3>(),
    nationalID: String? = nil,
    originProvince: String? = nil,
    phone: String? = nil,
    safeToContact: Answer = .unset,
    exitSite: String? = nil,
    leftSiteOn: CalendarDate? = nil,
    aliases: [String] = [],
    primaryIdentifier: String? = nil,
    secondaryIdentifier: String? = nil,
    nameScript: FixedASCII<4> = FixedASCII<4>(),
    estimatedAge: UInt8? = nil,
    photo: String? = nil,
    scamLinked: Answer = .unset,
    shelter: Answer = .unset,
    monthsInSite: UInt16? = nil
  ) {
    var present: UInt16 = 0
    self.reason = reason
    if fullName != nil { present |= 1 }
    self._fullName = fullName ?? ""
    if nativeName != nil { present |= 2 }
    self._nativeName = nativeName ?? ""
    self.sex = sex
    self.born = born
    if birthPlace != nil { present |= 4 }
    self._birthPlace = birthPlace ?? ""
    self.nationality = nationality
    if nationalID != nil { present |= 8 }
    self._nationalID = nationalID ?? ""
    if originProvince != nil { present |= 16 }
    self._originProvince = originProvince ?? ""
    if phone != nil { present |= 32 }
    self._phone = phone ?? ""
    self.safeToContact = safeToContact
    if exitSite != nil { present |= 64 }
    self._exitSite = exitSite ?? ""
    self.leftSiteOn = leftSiteOn
    self.aliases = aliases
    if primaryIdentifier != nil { present |= 128 }
    self._primaryIdentifier = primaryIdentifier ?? ""
    if secondaryIdentifier != nil { present |= 256 }
    self._secondaryIdentifier = secondaryIdentifier ?? ""
    self.nameScript = nameScript
    self.estimatedAge = estimatedAge
    if photo != nil { present |= 512 }
    self._photo = photo ?? ""
    self.scamLinked = scamLinked
    self.shelter = shelter
    self.monthsInSite = monthsInSite
    self._present = present
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: String,
    _ v2: String,
    _ v3: String,
    _ v4: Sex,
    _ v5: PartialDate?,
    _ v6: String,
    _ v7: FixedASCII<3>,
    _ v8: String,
    _ v9: String,
    _ v10: String,
    _ v11: Answer,
    _ v12: String,
    _ v13: CalendarDate?,
    _ v14: [String],
    _ v15: String,
    _ v16: String,
    _ v17: FixedASCII<4>,
    _ v18: UInt8?,
    _ v19: String,
    _ v20: Answer,
    _ v21: Answer,
    _ v22: UInt16?,
    present: UInt16,
    unknown: WireUnknown?
  ) {
    self.reason = v1
    self._fullName = v2
    self._nativeName = v3
    self.sex = v4
    self.born = v5
    self._birthPlace = v6
    self.nationality = v7
    self._nationalID = v8
    self._originProvince = v9
    self._phone = v10
    self.safeToContact = v11
    self._exitSite = v12
    self.leftSiteOn = v13
    self.aliases = v14
    self._primaryIdentifier = v15
    self._secondaryIdentifier = v16
    self.nameScript = v17
    self.estimatedAge = v18
    self._photo = v19
    self.scamLinked = v20
    self.shelter = v21
    self.monthsInSite = v22
    self._present = present
    self.unknownFields = unknown
  }

  public static func == (lhs: Correction, rhs: Correction) -> Bool {
    guard (String).wireEquals(lhs.reason, rhs.reason) else { return false }
    guard (String).wireEquals(lhs._fullName, rhs._fullName) else { return false }
    guard (String).wireEquals(lhs._nativeName, rhs._nativeName) else { return false }
    guard lhs.sex == rhs.sex else { return false }
    guard lhs.born == rhs.born else { return false }
    guard (String).wireEquals(lhs._birthPlace, rhs._birthPlace) else { return false }
    guard lhs.nationality == rhs.nationality else { return false }
    guard (String).wireEquals(lhs._nationalID, rhs._nationalID) else { return false }
    guard (String).wireEquals(lhs._originProvince, rhs._originProvince) else { return false }
    guard (String).wireEquals(lhs._phone, rhs._phone) else { return false }
    guard lhs.safeToContact == rhs.safeToContact else { return false }
    guard (String).wireEquals(lhs._exitSite, rhs._exitSite) else { return false }
    guard lhs.leftSiteOn == rhs.leftSiteOn else { return false }
    guard ([String]).wireEquals(lhs.aliases, rhs.aliases) else { return false }
    guard (String).wireEquals(lhs._primaryIdentifier, rhs._primaryIdentifier) else { return false }
    guard (String).wireEquals(lhs._secondaryIdentifier, rhs._secondaryIdentifier) else { return false }
    guard lhs.nameScript == rhs.nameScript else { return false }
    guard lhs.estimatedAge == rhs.estimatedAge else { return false }
    guard (String).wireEquals(lhs._photo, rhs._photo) else { return false }
    guard lhs.scamLinked == rhs.scamLinked else { return false }
    guard lhs.shelter == rhs.shelter else { return false }
    guard lhs.monthsInSite == rhs.monthsInSite else { return false }
    guard lhs._present == rhs._present else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.reason.wireHash(into: &hasher)
    self._fullName.wireHash(into: &hasher)
    self._nativeName.wireHash(into: &hasher)
    hasher.combine(self.sex)
    hasher.combine(self.born)
    self._birthPlace.wireHash(into: &hasher)
    hasher.combine(self.nationality)
    self._nationalID.wireHash(into: &hasher)
    self._originProvince.wireHash(into: &hasher)
    self._phone.wireHash(into: &hasher)
    hasher.combine(self.safeToContact)
    self._exitSite.wireHash(into: &hasher)
    hasher.combine(self.leftSiteOn)
    self.aliases.wireHash(into: &hasher)
    self._primaryIdentifier.wireHash(into: &hasher)
    self._secondaryIdentifier.wireHash(into: &hasher)
    hasher.combine(self.nameScript)
    hasher.combine(self.estimatedAge)
    self._photo.wireHash(into: &hasher)
    hasher.combine(self.scamLinked)
    hasher.combine(self.shelter)
    hasher.combine(self.monthsInSite)
    hasher.combine(self._present)
    hasher.combine(self.unknownFields)
  }
}

// MARK: Codec of Correction

extension Correction {
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
    let n0 = self.reason.utf8.count
    if n0 > 300 { throw wireLimit("Correction.reason is longer than 300 bytes") }
    let n1 = self._fullName.utf8.count
    if n1 > 200 { throw wireLimit("Correction.fullName is longer than 200 bytes") }
    let n2 = self._nativeName.utf8.count
    if n2 > 200 { throw wireLimit("Correction.nativeName is longer than 200 bytes") }
    let n3 = self._birthPlace.utf8.count
    if n3 > 100 { throw wireLimit("Correction.birthPlace is longer than 100 bytes") }
    let n4 = self._nationalID.utf8.count
    if n4 > 32 { throw wireLimit("Correction.nationalID is longer than 32 bytes") }
    let n5 = self._originProvince.utf8.count
    if n5 > 60 { throw wireLimit("Correction.originProvince is longer than 60 bytes") }
    let n6 = self._phone.utf8.count
    if n6 > 40 { throw wireLimit("Correction.phone is longer than 40 bytes") }
    let n7 = self._exitSite.utf8.count
    if n7 > 60 { throw wireLimit("Correction.exitSite is longer than 60 bytes") }
    let n9 = self._primaryIdentifier.utf8.count
    if n9 > 200 { throw wireLimit("Correction.primaryIdentifier is longer than 200 bytes") }
    let n10 = self._secondaryIdentifier.utf8.count
    if n10 > 200 { throw wireLimit("Correction.secondaryIdentifier is longer than 200 bytes") }
    let n11 = self._photo.utf8.count
    if n11 > 64 { throw wireLimit("Correction.photo is longer than 64 bytes") }
    var text = n0
    text &+= n1
    text &+= n2
    text &+= n3
    text &+= n4
    text &+= n5
    text &+= n6
    text &+= n7
    text &+= n9
    text &+= n10
    text &+= n11
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(74 &+ n0 &+ n1 &+ n2 &+ n3 &+ n4 &+ n5 &+ n6 &+ n7)
    let f = p + 2
    var b0: UInt8 = 0
    var b10: UInt8 = self.unknownFields?.bits ?? 0
    if self._present & 1 != 0 { b0 |= 1 }
    if self._present & 2 != 0 { b0 |= 2 }
    wireStore(f, 1, self.sex.rawValue)
    if self.born != nil { b0 |= 4 }
    wireStore(f, 2, (self.born ?? PartialDate()).rawValue)
    if self._present & 4 != 0 { b0 |= 8 }
    self.nationality.storeWire(f + 6)
    if self._present & 8 != 0 { b0 |= 16 }
    if self._present & 16 != 0 { b0 |= 32 }
    if self._present & 32 != 0 { b0 |= 64 }
    wireStore(f, 9, self.safeToContact.rawValue)
    if self._present & 64 != 0 { b0 |= 128 }
    if self.leftSiteOn != nil { b10 |= 1 }
    wireStore(f, 11, (self.leftSiteOn ?? CalendarDate()).daysSinceEpoch)
    if self._present & 128 != 0 { b10 |= 2 }
    if self._present & 256 != 0 { b10 |= 4 }
    self.nameScript.storeWire(f + 15)
    if self.estimatedAge != nil { b10 |= 8 }
    wireStore(f, 19, (self.estimatedAge ?? 0))
    if self._present & 512 != 0 { b10 |= 16 }
    wireStore(f, 20, self.scamLinked.rawValue)
    wireStore(f, 21, self.shelter.rawValue)
    if self.monthsInSite != nil { b10 |= 32 }
    wireStore(f, 22, (self.monthsInSite ?? 0))
    wireStore(f, 0, b0)
    wireStore(f, 10, b10)
    var fixed = wireUsedLength(f, 24)
    if fixed > 22 {
      fixed = 24
    } else if fixed > 19 {
    } else if fixed > 15 {
      fixed = 19
    } else if fixed > 11 {
      fixed = 15
    } else if fixed > 9 {
    } else if fixed > 6 {
      fixed = 9
    } else if fixed > 2 {
      fixed = 6
    }
    let used: Int
    if n11 != 0 {
      used = 12
    } else if n10 != 0 {
      used = 11
    } else if n9 != 0 {
      used = 10
    } else if !self.aliases.isEmpty {
      used = 9
    } else if n7 != 0 {
      used = 8
    } else if n6 != 0 {
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
    lengths |= n6
    lengths |= n7
    lengths |= self.aliases.count &* 24
    lengths |= n9
    lengths |= n10
    lengths |= n11
    let width = wireWidth(lengths)
    let slots = f + fixed + (used &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.reason, n0)
    t0 = wirePut(t0, self._fullName, n1)
    t0 = wirePut(t0, self._nativeName, n2)
    t0 = wirePut(t0, self._birthPlace, n3)
    t0 = wirePut(t0, self._nationalID, n4)
    t0 = wirePut(t0, self._originProvince, n5)
    t0 = wirePut(t0, self._phone, n6)
    t0 = wirePut(t0, self._exitSite, n7)
    b.advance(to: t0)
    let s8 = b.byteCount
    try b.append(texts: self.aliases, max: 8, maxElement: 200)
    let n8 = b.byteCount &- s8
    var t9 = b.reserve(n9 &+ n10 &+ n11)
    t9 = wirePut(t9, self._primaryIdentifier, n9)
    t9 = wirePut(t9, self._secondaryIdentifier, n10)
    t9 = wirePut(t9, self._photo, n11)
    b.advance(to: t9)
    let count: Int
    if n11 != 0 {
      count = 12
    } else if n10 != 0 {
      count = 11
    } else if n9 != 0 {
      count = 10
    } else if n8 != 0 {
      count = 9
    } else if n7 != 0 {
      count = 8
    } else if n6 != 0 {
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
    all |= n7
    all |= n8
    all |= n9
    all |= n10
    all |= n11
    let needed = wireWidth(all)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 24, room: used &<< width,
        lengths: [n0, n1, n2, n3, n4, n5, n6, n7, n8, n9, n10, n11],
        unknown: self.unknownFields)
      return
    }
    if count != used || needed != width {
      b.resizeTable(at: start + 2 + fixed, from: used &<< width, to: count &<< needed)
    }
    let head = b.pointer(at: start)
    let shape = fixed | count &<< 8 | needed &<< 14
    wireStore(head, 0, UInt16(truncatingIfNeeded: shape))
    let table = (head + 2 + fixed)
    if count == 12, needed == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
      wireStore(table, 1, UInt8(truncatingIfNeeded: n1))
      wireStore(table, 2, UInt8(truncatingIfNeeded: n2))
      wireStore(table, 3, UInt8(truncatingIfNeeded: n3))
      wireStore(table, 4, UInt8(truncatingIfNeeded: n4))
      wireStore(table, 5, UInt8(truncatingIfNeeded: n5))
      wireStore(table, 6, UInt8(truncatingIfNeeded: n6))
      wireStore(table, 7, UInt8(truncatingIfNeeded: n7))
      wireStore(table, 8, UInt8(truncatingIfNeeded: n8))
      wireStore(table, 9, UInt8(truncatingIfNeeded: n9))
      wireStore(table, 10, UInt8(truncatingIfNeeded: n10))
      wireStore(table, 11, UInt8(truncatingIfNeeded: n11))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, needed, n0) }
      if count > 1 { wireStoreLength(table, 1, needed, n1) }
      if count > 2 { wireStoreLength(table, 2, needed, n2) }
      if count > 3 { wireStoreLength(table, 3, needed, n3) }
      if count > 4 { wireStoreLength(table, 4, needed, n4) }
      if count > 5 { wireStoreLength(table, 5, needed, n5) }
      if count > 6 { wireStoreLength(table, 6, needed, n6) }
      if count > 7 { wireStoreLength(table, 7, needed, n7) }
      if count > 8 { wireStoreLength(table, 8, needed, n8) }
      if count > 9 { wireStoreLength(table, 9, needed, n9) }
      if count > 10 { wireStoreLength(table, 10, needed, n10) }
      if count > 11 { wireStoreLength(table, 11, needed, n11) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 38, wireLoad(p, 0, UInt16.self) == 3096, wireLoad(p, 12, UInt8.self) & 192 == 0 {
      return try decodeWireBody(
        p, n, 2, 24, 12, 0, isExact: true, nil, &r)
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
      case 0, 25...: unit = 0
      case 1...2: unit = 1
      case 6: unit = 4
      case 9: unit = 3
      case 10...11: unit = 1
      case 15: unit = 4
      case 19: unit = 4
      case 20...22: unit = 1
      case 24: unit = 2
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 10 { bits = wireLoad(f, 10, UInt8.self) & 192 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 24, slotCount: 12, bits: bits, isFrozen: false)
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
    let n7 = count > 7 ? wireLength(table, 7, width) : 0
    let o8 = o7 &+ n7
    let n8 = count > 8 ? wireLength(table, 8, width) : 0
    let o9 = o8 &+ n8
    let n9 = count > 9 ? wireLength(table, 9, width) : 0
    let o10 = o9 &+ n9
    let n10 = count > 10 ? wireLength(table, 10, width) : 0
    let o11 = o10 &+ n10
    let n11 = count > 11 ? wireLength(table, 11, width) : 0
    let o12 = o11 &+ n11
    if isExact {
      guard o12 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      guard n11 != 0 else {
        throw r.nonCanonical(p, "the last slot is empty")
      }
      if wireIsZero(f + 22, 2) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b0: UInt8 = fixed > 0 ? wireLoad(f, 0, UInt8.self) : 0
    let b10: UInt8 = fixed > 10 ? wireLoad(f, 10, UInt8.self) : 0
    let v1: String = try r.text(p + o0, n0, max: 300)
    if !(b0 & 1 != 0), n1 != 0 {
      throw r.nonCanonical(p + o1, "an absent field has a value")
    }
    let v2: String = try r.text(p + o1, n1, max: 200)
    if !(b0 & 2 != 0), n2 != 0 {
      throw r.nonCanonical(p + o2, "an absent field has a value")
    }
    let v3: String = try r.text(p + o2, n2, max: 200)
    let v4: Sex = fixed >= 2 ? Sex(rawValue: wireLoad(f, 1, UInt8.self)) : .unset
    let v5: PartialDate?
    if b0 & 4 != 0 {
      v5 = try fixed >= 6 ? r.partialDate(f + 2) : PartialDate()
    }
    else {
      if fixed >= 6, !wireIsZero(f + 2, 4) {
        throw r.nonCanonical(f + 2, "an absent field has a value")
      }
      v5 = nil
    }
    if !(b0 & 8 != 0), n3 != 0 {
      throw r.nonCanonical(p + o3, "an absent field has a value")
    }
    let v6: String = try r.text(p + o3, n3, max: 100)
    let v7: FixedASCII<3> = try fixed >= 9 ? r.ascii(f + 6, as: FixedASCII<3>.self) : FixedASCII<3>()
    if !(b0 & 16 != 0), n4 != 0 {
      throw r.nonCanonical(p + o4, "an absent field has a value")
    }
    let v8: String = try r.text(p + o4, n4, max: 32)
    if !(b0 & 32 != 0), n5 != 0 {
      throw r.nonCanonical(p + o5, "an absent field has a value")
    }
    let v9: String = try r.text(p + o5, n5, max: 60)
    if !(b0 & 64 != 0), n6 != 0 {
      throw r.nonCanonical(p + o6, "an absent field has a value")
    }
    let v10: String = try r.text(p + o6, n6, max: 40)
    let v11: Answer = fixed >= 10 ? Answer(rawValue: wireLoad(f, 9, UInt8.self)) : .unset
    if !(b0 & 128 != 0), n7 != 0 {
      throw r.nonCanonical(p + o7, "an absent field has a value")
    }
    let v12: String = try r.text(p + o7, n7, max: 60)
    let v13: CalendarDate?
    if b10 & 1 != 0 {
      v13 = fixed >= 15 ? CalendarDate(daysSinceEpoch: wireLoad(f, 11, Int32.self)) : CalendarDate()
    }
    else {
      if fixed >= 15, !wireIsZero(f + 11, 4) {
        throw r.nonCanonical(f + 11, "an absent field has a value")
      }
      v13 = nil
    }
    let v14: [String] = try r.texts(p + o8, n8, max: 8, maxElement: 200)
    if !(b10 & 2 != 0), n9 != 0 {
      throw r.nonCanonical(p + o9, "an absent field has a value")
    }
    let v15: String = try r.text(p + o9, n9, max: 200)
    if !(b10 & 4 != 0), n10 != 0 {
      throw r.nonCanonical(p + o10, "an absent field has a value")
    }
    let v16: String = try r.text(p + o10, n10, max: 200)
    let v17: FixedASCII<4> = try fixed >= 19 ? r.ascii(f + 15, as: FixedASCII<4>.self) : FixedASCII<4>()
    let v18: UInt8?
    if b10 & 8 != 0 {
      v18 = fixed >= 20 ? wireLoad(f, 19, UInt8.self) : 0
    }
    else {
      if fixed >= 20, !wireIsZero(f + 19, 1) {
        throw r.nonCanonical(f + 19, "an absent field has a value")
      }
      v18 = nil
    }
    if !(b10 & 16 != 0), n11 != 0 {
      throw r.nonCanonical(p + o11, "an absent field has a value")
    }
    let v19: String = try r.text(p + o11, n11, max: 64)
    let v20: Answer = fixed >= 21 ? Answer(rawValue: wireLoad(f, 20, UInt8.self)) : .unset
    let v21: Answer = fixed >= 22 ? Answer(rawValue: wireLoad(f, 21, UInt8.self)) : .unset
    let v22: UInt16?
    if b10 & 32 != 0 {
      v22 = fixed >= 24 ? wireLoad(f, 22, UInt16.self) : 0
    }
    else {
      if fixed >= 24, !wireIsZero(f + 22, 2) {
        throw r.nonCanonical(f + 22, "an absent field has a value")
      }
      v22 = nil
    }
    var present: UInt16 = 0
    if b0 & 1 != 0 { present |= 1 }
    if b0 & 2 != 0 { present |= 2 }
    if b0 & 8 != 0 { present |= 4 }
    if b0 & 16 != 0 { present |= 8 }
    if b0 & 32 != 0 { present |= 16 }
    if b0 & 64 != 0 { present |= 32 }
    if b0 & 128 != 0 { present |= 64 }
    if b10 & 2 != 0 { present |= 128 }
    if b10 & 4 != 0 { present |= 256 }
    if b10 & 16 != 0 { present |= 512 }
    return Self(
      v1,
      v2,
      v3,
      v4,
      v5,
      v6,
      v7,
      v8,
      v9,
      v10,
      v11,
      v12,
      v13,
      v14,
      v15,
      v16,
      v17,
      v18,
      v19,
      v20,
      v21,
      v22,
      present: present,
      unknown: unknown)
  }
}

/// The case enters another state (docs: transitions are listed in Casework).
public struct StateChange: WireMessage {
  public static var wireName: String { "person.v1.StateChange" }

  public var to: CaseState
  public var reason: String
  /// Left by themselves: seen by somebody, not only said.
  public var confirmed: Bool
  /// Where to: the organisation or authority.
  public var counterpart: String
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.to = .unset
    self.reason = ""
    self.confirmed = false
    self.counterpart = ""
    self.unknownFields = nil
  }

  public init(
    to: CaseState = .unset,
    reason: String = "",
    confirmed: Bool = false,
    counterpart: String = ""
  ) {
    self.to = to
    self.reason = reason
    self.confirmed = confirmed
    self.counterpart = counterpart
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: CaseState,
    _ v2: String,
    _ v3: Bool,
    _ v4: String,
    unknown: WireUnknown?
  ) {
    self.to = v1
    self.reason = v2
    self.confirmed = v3
    self.counterpart = v4
    self.unknownFields = unknown
  }

  public static func == (lhs: StateChange, rhs: StateChange) -> Bool {
    guard lhs.to == rhs.to else { return false }
    guard (String).wireEquals(lhs.reason, rhs.reason) else { return false }
    guard lhs.confirmed == rhs.confirmed else { return false }
    guard (String).wireEquals(lhs.counterpart, rhs.counterpart) else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.to)
    self.reason.wireHash(into: &hasher)
    hasher.combine(self.confirmed)
    self.counterpart.wireHash(into: &hasher)
    hasher.combine(self.unknownFields)
  }
}

// MARK: Codec of StateChange

extension StateChange {
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
    let n0 = self.reason.utf8.count
    if n0 > 300 { throw wireLimit("StateChange.reason is longer than 300 bytes") }
    let n1 = self.counterpart.utf8.count
    if n1 > 100 { throw wireLimit("StateChange.counterpart is longer than 100 bytes") }
    var text = n0
    text &+= n1
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(12 &+ n0 &+ n1)
    let f = p + 2
    var b1: UInt8 = self.unknownFields?.bits ?? 0
    wireStore(f, 0, self.to.rawValue)
    if self.confirmed { b1 |= 1 }
    wireStore(f, 1, b1)
    let fixed = wireUsedLength(f, 2)
    let used: Int
    if n1 != 0 {
      used = 2
    } else if n0 != 0 {
      used = 1
    } else {
      used = 0
    }
    var lengths = n0
    lengths |= n1
    let width = wireWidth(lengths)
    let slots = f + fixed + (used &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.reason, n0)
    t0 = wirePut(t0, self.counterpart, n1)
    b.advance(to: t0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 2, room: used &<< width,
        lengths: [n0, n1],
        unknown: self.unknownFields)
      return
    }
    let shape = fixed | used &<< 8 | width &<< 14
    wireStore(p, 0, UInt16(truncatingIfNeeded: shape))
    let table = (f + fixed)
    if used == 2, width == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
      wireStore(table, 1, UInt8(truncatingIfNeeded: n1))
    }
    else {
      if used > 0 { wireStoreLength(table, 0, width, n0) }
      if used > 1 { wireStoreLength(table, 1, width, n1) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 6, wireLoad(p, 0, UInt16.self) == 514, wireLoad(p, 3, UInt8.self) & 254 == 0 {
      return try decodeWireBody(
        p, n, 2, 2, 2, 0, isExact: true, nil, &r)
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
      case 0, 3...: unit = 0
      case 1...2: unit = 1
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 1 { bits = wireLoad(f, 1, UInt8.self) & 254 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 2, slotCount: 2, bits: bits, isFrozen: false)
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
    if isExact {
      guard o2 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      guard n1 != 0 else {
        throw r.nonCanonical(p, "the last slot is empty")
      }
      if wireIsZero(f + 1, 1) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b1: UInt8 = fixed > 1 ? wireLoad(f, 1, UInt8.self) : 0
    let v1: CaseState = fixed >= 1 ? CaseState(rawValue: wireLoad(f, 0, UInt8.self)) : .unset
    let v2: String = try r.text(p + o0, n0, max: 300)
    let v3: Bool = b1 & 1 != 0
    let v4: String = try r.text(p + o1, n1, max: 100)
    return Self(
      v1,
      v2,
      v3,
      v4,
      unknown: unknown)
  }
}

/// One screening for trafficking. Sealed: its result decides about no seat and is never a reason.
/// Append-only; a person can be screened again.
public struct Screening: WireMessage {
  public static var wireName: String { "person.v1.Screening" }

  public var id: ID<Screening>
  public var status: ScreeningStatus
  public var acts: [TraffickingAct]
  public var means: [Indicator]
  public var purposes: [Exploitation]
  /// Name and version of the questionnaire.
  public var instrument: String
  public var instrumentVersion: String
  public var screenedAt: Timestamp
  public var narrative: String
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.id = ID<Screening>()
    self.status = .unset
    self.acts = []
    self.means = []
    self.purposes = []
    self.instrument = ""
    self.instrumentVersion = ""
    self.screenedAt = Timestamp()
    self.narrative = ""
    self.unknownFields = nil
  }

  public init(
    id: ID<Screening> = ID<Screening>(),
    status: ScreeningStatus = .unset,
    acts: [TraffickingAct] = [],
    means: [Indicator] = [],
    purposes: [Exploitation] = [],
    instrument: String = "",
    instrumentVersion: String = "",
    screenedAt: Timestamp = Timestamp(),
    narrative: String = ""
  ) {
    self.id = id
    self.status = status
    self.acts = acts
    self.means = means
    self.purposes = purposes
    self.instrument = instrument
    self.instrumentVersion = instrumentVersion
    self.screenedAt = screenedAt
    self.narrative = narrative
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: ID<Screening>,
    _ v2: ScreeningStatus,
    _ v3: [TraffickingAct],
    _ v4: [Indicator],
    _ v5: [Exploitation],
    _ v6: String,
    _ v7: String,
    _ v8: Timestamp,
    _ v9: String,
    unknown: WireUnknown?
  ) {
    self.id = v1
    self.status = v2
    self.acts = v3
    self.means = v4
    self.purposes = v5
    self.instrument = v6
    self.instrumentVersion = v7
    self.screenedAt = v8
    self.narrative = v9
    self.unknownFields = unknown
  }

  public static func == (lhs: Screening, rhs: Screening) -> Bool {
    guard lhs.id == rhs.id else { return false }
    guard lhs.status == rhs.status else { return false }
    guard lhs.acts == rhs.acts else { return false }
    guard lhs.means == rhs.means else { return false }
    guard lhs.purposes == rhs.purposes else { return false }
    guard (String).wireEquals(lhs.instrument, rhs.instrument) else { return false }
    guard (String).wireEquals(lhs.instrumentVersion, rhs.instrumentVersion) else { return false }
    guard lhs.screenedAt == rhs.screenedAt else { return false }
    guard (String).wireEquals(lhs.narrative, rhs.narrative) else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.id)
    hasher.combine(self.status)
    hasher.combine(self.acts)
    hasher.combine(self.means)
    hasher.combine(self.purposes)
    self.instrument.wireHash(into: &hasher)
    self.instrumentVersion.wireHash(into: &hasher)
    hasher.combine(self.screenedAt)
    self.narrative.wireHash(into: &hasher)
    hasher.combine(self.unknownFields)
  }
}

// MARK: Codec of Screening

extension Screening {
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
    let c0 = self.acts.count
    try b.charge(
      elements: c0, stride: MemoryLayout<TraffickingAct>.stride, max: 8)
    let n0 = c0 &* 1
    let c1 = self.means.count
    try b.charge(
      elements: c1, stride: MemoryLayout<Indicator>.stride, max: 32)
    let n1 = c1 &* 1
    let c2 = self.purposes.count
    try b.charge(
      elements: c2, stride: MemoryLayout<Exploitation>.stride, max: 8)
    let n2 = c2 &* 1
    let n3 = self.instrument.utf8.count
    if n3 > 60 { throw wireLimit("Screening.instrument is longer than 60 bytes") }
    let n4 = self.instrumentVersion.utf8.count
    if n4 > 24 { throw wireLimit("Screening.instrumentVersion is longer than 24 bytes") }
    let n5 = self.narrative.utf8.count
    if n5 > 4000 { throw wireLimit("Screening.narrative is longer than 4000 bytes") }
    var text = n3
    text &+= n4
    text &+= n5
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(51 &+ n0 &+ n1 &+ n2 &+ n3 &+ n4 &+ n5)
    let f = p + 2
    self.id.storeWire(f)
    wireStore(f, 16, self.status.rawValue)
    wireStore(f, 17, self.screenedAt.microseconds)
    var fixed = wireUsedLength(f, 25)
    if fixed > 17 {
      fixed = 25
    } else if fixed > 16 {
    } else if fixed > 0 {
      fixed = 16
    }
    let used: Int
    if n5 != 0 {
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
    let width = wireWidth(lengths)
    let slots = f + fixed + (used &<< width)
    var t0 = slots
    for element in self.acts {
      wireStore(t0, 0, element.rawValue)
      t0 += 1
    }
    for element in self.means {
      wireStore(t0, 0, element.rawValue)
      t0 += 1
    }
    for element in self.purposes {
      wireStore(t0, 0, element.rawValue)
      t0 += 1
    }
    t0 = wirePut(t0, self.instrument, n3)
    t0 = wirePut(t0, self.instrumentVersion, n4)
    t0 = wirePut(t0, self.narrative, n5)
    b.advance(to: t0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 25, room: used &<< width,
        lengths: [n0, n1, n2, n3, n4, n5],
        unknown: self.unknownFields)
      return
    }
    let shape = fixed | used &<< 8 | width &<< 14
    wireStore(p, 0, UInt16(truncatingIfNeeded: shape))
    let table = (f + fixed)
    if used == 6, width == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
      wireStore(table, 1, UInt8(truncatingIfNeeded: n1))
      wireStore(table, 2, UInt8(truncatingIfNeeded: n2))
      wireStore(table, 3, UInt8(truncatingIfNeeded: n3))
      wireStore(table, 4, UInt8(truncatingIfNeeded: n4))
      wireStore(table, 5, UInt8(truncatingIfNeeded: n5))
    }
    else {
      if used > 0 { wireStoreLength(table, 0, width, n0) }
      if used > 1 { wireStoreLength(table, 1, width, n1) }
      if used > 2 { wireStoreLength(table, 2, width, n2) }
      if used > 3 { wireStoreLength(table, 3, width, n3) }
      if used > 4 { wireStoreLength(table, 4, width, n4) }
      if used > 5 { wireStoreLength(table, 5, width, n5) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 33, wireLoad(p, 0, UInt16.self) == 1561 {
      return try decodeWireBody(
        p, n, 2, 25, 6, 0, isExact: true, nil, &r)
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
      case 0, 26...: unit = 0
      case 16: unit = 16
      case 17: unit = 1
      case 25: unit = 8
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    let unknown = try r.unknown(
      p, shape, fixedLength: 25, slotCount: 6, bits: 0, isFrozen: false)
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
    if isExact {
      guard o6 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      guard n5 != 0 else {
        throw r.nonCanonical(p, "the last slot is empty")
      }
      if wireIsZero(f + 17, 8) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let v1: ID<Screening> = fixed >= 16 ? ID<Screening>(wire: f) : ID<Screening>()
    let v2: ScreeningStatus = fixed >= 17 ? ScreeningStatus(rawValue: wireLoad(f, 16, UInt8.self)) : .unset
    let v3: [TraffickingAct] = try Self.decodeWireListActs(p + o0, n0, &r)
    let v4: [Indicator] = try Self.decodeWireListMeans(p + o1, n1, &r)
    let v5: [Exploitation] = try Self.decodeWireListPurposes(p + o2, n2, &r)
    let v6: String = try r.text(p + o3, n3, max: 60)
    let v7: String = try r.text(p + o4, n4, max: 24)
    let v8: Timestamp = fixed >= 25 ? Timestamp(microseconds: wireLoad(f, 17, Int64.self)) : Timestamp()
    let v9: String = try r.text(p + o5, n5, max: 4000)
    return Self(
      v1,
      v2,
      v3,
      v4,
      v5,
      v6,
      v7,
      v8,
      v9,
      unknown: unknown)
  }

  private static func decodeWireListActs(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> [TraffickingAct] {
    if n == 0 { return [] }
    let count = try r.fixedCount(
      p, n, size: 1, max: 8, stride: MemoryLayout<TraffickingAct>.stride)
    var list: [TraffickingAct] = []
    list.reserveCapacity(count)
    var q = p
    for _ in 0..<count {
      list.append(TraffickingAct(rawValue: wireLoad(q, 0, UInt8.self)))
      q += 1
    }
    return list
  }

  private static func decodeWireListMeans(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> [Indicator] {
    if n == 0 { return [] }
    let count = try r.fixedCount(
      p, n, size: 1, max: 32, stride: MemoryLayout<Indicator>.stride)
    var list: [Indicator] = []
    list.reserveCapacity(count)
    var q = p
    for _ in 0..<count {
      list.append(Indicator(rawValue: wireLoad(q, 0, UInt8.self)))
      q += 1
    }
    return list
  }

  private static func decodeWireListPurposes(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> [Exploitation] {
    if n == 0 { return [] }
    let count = try r.fixedCount(
      p, n, size: 1, max: 8, stride: MemoryLayout<Exploitation>.stride)
    var list: [Exploitation] = []
    list.reserveCapacity(count)
    var q = p
    for _ in 0..<count {
      list.append(Exploitation(rawValue: wireLoad(q, 0, UInt8.self)))
      q += 1
    }
    return list
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

/// A clinical note: medical staff only. Others see fit or unfit, and until when.
public struct MedicalNote: WireMessage {
  public static var wireName: String { "person.v1.MedicalNote" }

  public var text: String
  public var notedAt: Timestamp
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.text = ""
    self.notedAt = Timestamp()
    self.unknownFields = nil
  }

  public init(
    text: String = "",
    notedAt: Timestamp = Timestamp()
  ) {
    self.text = text
    self.notedAt = notedAt
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: String,
    _ v2: Timestamp,
    unknown: WireUnknown?
  ) {
    self.text = v1
    self.notedAt = v2
    self.unknownFields = unknown
  }

  public static func == (lhs: MedicalNote, rhs: MedicalNote) -> Bool {
    guard (String).wireEquals(lhs.text, rhs.text) else { return false }
    guard lhs.notedAt == rhs.notedAt else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.text.wireHash(into: &hasher)
    hasher.combine(self.notedAt)
    hasher.combine(self.unknownFields)
  }
}

// MARK: Codec of MedicalNote

extension MedicalNote {
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
    let n0 = self.text.utf8.count
    if n0 > 2000 { throw wireLimit("MedicalNote.text is longer than 2000 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(14 &+ n0)
    let f = p + 2
    wireStore(f, 0, self.notedAt.microseconds)
    var fixed = wireUsedLength(f, 8)
    if fixed > 0 {
      fixed = 8
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
    t0 = wirePut(t0, self.text, n0)
    b.advance(to: t0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 8, room: used &<< width,
        lengths: [n0],
        unknown: self.unknownFields)
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
    if n >= 11, wireLoad(p, 0, UInt16.self) == 264 {
      return try decodeWireBody(
        p, n, 2, 8, 1, 0, isExact: true, nil, &r)
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
      case 0, 9...: unit = 0
      case 8: unit = 8
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    let unknown = try r.unknown(
      p, shape, fixedLength: 8, slotCount: 1, bits: 0, isFrozen: false)
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
      if wireIsZero(f, 8) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let v1: String = try r.text(p + o0, n0, max: 2000)
    let v2: Timestamp = fixed >= 8 ? Timestamp(microseconds: wireLoad(f, 0, Int64.self)) : Timestamp()
    return Self(
      v1,
      v2,
      unknown: unknown)
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

/// An organisation is asked to help. The same id again updates it.
public struct Referral: WireMessage {
  public static var wireName: String { "person.v1.Referral" }

  public var id: ID<Referral>
  public var service: ReferralService
  public var to: String
  public var reason: String
  public var referredOn: CalendarDate
  public var acceptedOn: CalendarDate?
  public var closedOn: CalendarDate?
  public var outcome: String
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.id = ID<Referral>()
    self.service = .unset
    self.to = ""
    self.reason = ""
    self.referredOn = CalendarDate()
    self.acceptedOn = nil
    self.closedOn = nil
    self.outcome = ""
    self.unknownFields = nil
  }

  public init(
    id: ID<Referral> = ID<Referral>(),
    service: ReferralService = .unset,
    to: String = "",
    reason: String = "",
    referredOn: CalendarDate = CalendarDate(),
    acceptedOn: CalendarDate? = nil,
    closedOn: CalendarDate? = nil,
    outcome: String = ""
  ) {
    self.id = id
    self.service = service
    self.to = to
    self.reason = reason
    self.referredOn = referredOn
    self.acceptedOn = acceptedOn
    self.closedOn = closedOn
    self.outcome = outcome
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: ID<Referral>,
    _ v2: ReferralService,
    _ v3: String,
    _ v4: String,
    _ v5: CalendarDate,
    _ v6: CalendarDate?,
    _ v7: CalendarDate?,
    _ v8: String,
    unknown: WireUnknown?
  ) {
    self.id = v1
    self.service = v2
    self.to = v3
    self.reason = v4
    self.referredOn = v5
    self.acceptedOn = v6
    self.closedOn = v7
    self.outcome = v8
    self.unknownFields = unknown
  }

  public static func == (lhs: Referral, rhs: Referral) -> Bool {
    guard lhs.id == rhs.id else { return false }
    guard lhs.service == rhs.service else { return false }
    guard (String).wireEquals(lhs.to, rhs.to) else { return false }
    guard (String).wireEquals(lhs.reason, rhs.reason) else { return false }
    guard lhs.referredOn == rhs.referredOn else { return false }
    guard lhs.acceptedOn == rhs.acceptedOn else { return false }
    guard lhs.closedOn == rhs.closedOn else { return false }
    guard (String).wireEquals(lhs.outcome, rhs.outcome) else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.id)
    hasher.combine(self.service)
    self.to.wireHash(into: &hasher)
    self.reason.wireHash(into: &hasher)
    hasher.combine(self.referredOn)
    hasher.combine(self.acceptedOn)
    hasher.combine(self.closedOn)
    self.outcome.wireHash(into: &hasher)
    hasher.combine(self.unknownFields)
  }
}

// MARK: Codec of Referral

extension Referral {
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
    let n0 = self.to.utf8.count
    if n0 > 100 { throw wireLimit("Referral.to is longer than 100 bytes") }
    let n1 = self.reason.utf8.count
    if n1 > 300 { throw wireLimit("Referral.reason is longer than 300 bytes") }
    let n2 = self.outcome.utf8.count
    if n2 > 200 { throw wireLimit("Referral.outcome is longer than 200 bytes") }
    var text = n0
    text &+= n1
    text &+= n2
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(44 &+ n0 &+ n1 &+ n2)
    let f = p + 2
    var b21: UInt8 = self.unknownFields?.bits ?? 0
    self.id.storeWire(f)
    wireStore(f, 16, self.service.rawValue)
    wireStore(f, 17, self.referredOn.daysSinceEpoch)
    if self.acceptedOn != nil { b21 |= 1 }
    wireStore(f, 22, (self.acceptedOn ?? CalendarDate()).daysSinceEpoch)
    if self.closedOn != nil { b21 |= 2 }
    wireStore(f, 26, (self.closedOn ?? CalendarDate()).daysSinceEpoch)
    wireStore(f, 21, b21)
    var fixed = wireUsedLength(f, 30)
    if fixed > 26 {
      fixed = 30
    } else if fixed > 22 {
      fixed = 26
    } else if fixed > 21 {
    } else if fixed > 17 {
      fixed = 21
    } else if fixed > 16 {
    } else if fixed > 0 {
      fixed = 16
    }
    let used: Int
    if n2 != 0 {
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
    let width = wireWidth(lengths)
    let slots = f + fixed + (used &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.to, n0)
    t0 = wirePut(t0, self.reason, n1)
    t0 = wirePut(t0, self.outcome, n2)
    b.advance(to: t0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 30, room: used &<< width,
        lengths: [n0, n1, n2],
        unknown: self.unknownFields)
      return
    }
    let shape = fixed | used &<< 8 | width &<< 14
    wireStore(p, 0, UInt16(truncatingIfNeeded: shape))
    let table = (f + fixed)
    if used == 3, width == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
      wireStore(table, 1, UInt8(truncatingIfNeeded: n1))
      wireStore(table, 2, UInt8(truncatingIfNeeded: n2))
    }
    else {
      if used > 0 { wireStoreLength(table, 0, width, n0) }
      if used > 1 { wireStoreLength(table, 1, width, n1) }
      if used > 2 { wireStoreLength(table, 2, width, n2) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 35, wireLoad(p, 0, UInt16.self) == 798, wireLoad(p, 23, UInt8.self) & 252 == 0 {
      return try decodeWireBody(
        p, n, 2, 30, 3, 0, isExact: true, nil, &r)
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
      case 0, 31...: unit = 0
      case 16: unit = 16
      case 17: unit = 1
      case 21: unit = 4
      case 22: unit = 1
      case 26: unit = 4
      case 30: unit = 4
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 21 { bits = wireLoad(f, 21, UInt8.self) & 252 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 30, slotCount: 3, bits: bits, isFrozen: false)
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
    if isExact {
      guard o3 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      guard n2 != 0 else {
        throw r.nonCanonical(p, "the last slot is empty")
      }
      if wireIsZero(f + 26, 4) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b21: UInt8 = fixed > 21 ? wireLoad(f, 21, UInt8.self) : 0
    let v1: ID<Referral> = fixed >= 16 ? ID<Referral>(wire: f) : ID<Referral>()
    let v2: ReferralService = fixed >= 17 ? ReferralService(rawValue: wireLoad(f, 16, UInt8.self)) : .unset
    let v3: String = try r.text(p + o0, n0, max: 100)
    let v4: String = try r.text(p + o1, n1, max: 300)
    let v5: CalendarDate = fixed >= 21 ? CalendarDate(daysSinceEpoch: wireLoad(f, 17, Int32.self)) : CalendarDate()
    let v6: CalendarDate?
    if b21 & 1 != 0 {
      v6 = fixed >= 26 ? CalendarDate(daysSinceEpoch: wireLoad(f, 22, Int32.self)) : CalendarDate()
    }
    else {
      if fixed >= 26, !wireIsZero(f + 22, 4) {
        throw r.nonCanonical(f + 22, "an absent field has a value")
      }
      v6 = nil
    }
    let v7: CalendarDate?
    if b21 & 2 != 0 {
      v7 = fixed >= 30 ? CalendarDate(daysSinceEpoch: wireLoad(f, 26, Int32.self)) : CalendarDate()
    }
    else {
      if fixed >= 30, !wireIsZero(f + 26, 4) {
        throw r.nonCanonical(f + 26, "an absent field has a value")
      }
      v7 = nil
    }
    let v8: String = try r.text(p + o2, n2, max: 200)
    return Self(
      v1,
      v2,
      v3,
      v4,
      v5,
      v6,
      v7,
      v8,
      unknown: unknown)
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

/// The mission is satisfied that the person is who they say.
public struct IdentityVerified: WireMessage {
  public static var wireName: String { "person.v1.IdentityVerified" }

  /// Nationality as verified (ISO 3166-1 alpha-3).
  public var nationality: FixedASCII<3>
  /// How, such as `passport-seen` or `interview`.
  public var basis: String
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.nationality = FixedASCII<3>()
    self.basis = ""
    self.unknownFields = nil
  }

  public init(
    nationality: FixedASCII<3> = FixedASCII<3>(),
    basis: String = ""
  ) {
    self.nationality = nationality
    self.basis = basis
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: FixedASCII<3>,
    _ v2: String,
    unknown: WireUnknown?
  ) {
    self.nationality = v1
    self.basis = v2
    self.unknownFields = unknown
  }

  public static func == (lhs: IdentityVerified, rhs: IdentityVerified) -> Bool {
    guard lhs.nationality == rhs.nationality else { return false }
    guard (String).wireEquals(lhs.basis, rhs.basis) else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.nationality)
    self.basis.wireHash(into: &hasher)
    hasher.combine(self.unknownFields)
  }
}

// MARK: Codec of IdentityVerified

extension IdentityVerified {
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
    let n0 = self.basis.utf8.count
    if n0 > 40 { throw wireLimit("IdentityVerified.basis is longer than 40 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(9 &+ n0)
    let f = p + 2
    self.nationality.storeWire(f)
    var fixed = wireUsedLength(f, 3)
    if fixed > 0 {
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
    t0 = wirePut(t0, self.basis, n0)
    b.advance(to: t0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 3, room: used &<< width,
        lengths: [n0],
        unknown: self.unknownFields)
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
    if n >= 6, wireLoad(p, 0, UInt16.self) == 259 {
      return try decodeWireBody(
        p, n, 2, 3, 1, 0, isExact: true, nil, &r)
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
      case 0, 4...: unit = 0
      case 3: unit = 3
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    let unknown = try r.unknown(
      p, shape, fixedLength: 3, slotCount: 1, bits: 0, isFrozen: false)
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
      if wireIsZero(f, 3) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let v1: FixedASCII<3> = try fixed >= 3 ? r.ascii(f, as: FixedASCII<3>.self) : FixedASCII<3>()
    let v2: String = try r.text(p + o0, n0, max: 40)
    return Self(
      v1,
      v2,
      unknown: unknown)
  }
}

/// What the person wants now; unset fields stay as they were.
public struct IntentChange: WireMessage {
  public static var wireName: String { "person.v1.IntentChange" }

  public var intent: Intent
  public var travelMode: TravelMode
  public var consent: Answer
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.intent = .unset
    self.travelMode = .unset
    self.consent = .unset
    self.unknownFields = nil
  }

  public init(
    intent: Intent = .unset,
    travelMode: TravelMode = .unset,
    consent: Answer = .unset
  ) {
    self.intent = intent
    self.travelMode = travelMode
    self.consent = consent
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: Intent,
    _ v2: TravelMode,
    _ v3: Answer,
    unknown: WireUnknown?
  ) {
    self.intent = v1
    self.travelMode = v2
    self.consent = v3
    self.unknownFields = unknown
  }

  public static func == (lhs: IntentChange, rhs: IntentChange) -> Bool {
    guard lhs.intent == rhs.intent else { return false }
    guard lhs.travelMode == rhs.travelMode else { return false }
    guard lhs.consent == rhs.consent else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.intent)
    hasher.combine(self.travelMode)
    hasher.combine(self.consent)
    hasher.combine(self.unknownFields)
  }
}

// MARK: Codec of IntentChange

extension IntentChange {
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
    let start = b.byteCount
    let p = b.reserve(5)
    let f = p + 2
    wireStore(f, 0, self.intent.rawValue)
    wireStore(f, 1, self.travelMode.rawValue)
    wireStore(f, 2, self.consent.rawValue)
    let fixed = wireUsedLength(f, 3)
    b.advance(to: p + 2 + fixed)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 3, room: 0,
        lengths: [],
        unknown: self.unknownFields)
      return
    }
    wireStore(p, 0, UInt16(truncatingIfNeeded: fixed))
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 5, wireLoad(p, 0, UInt16.self) == 3 {
      return try decodeWireBody(
        p, n, 2, 3, 0, 0, isExact: true, nil, &r)
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
      case 0, 4...: unit = 0
      case 1...3: unit = 1
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    let unknown = try r.unknown(
      p, shape, fixedLength: 3, slotCount: 0, bits: 0, isFrozen: false)
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
    let o0 = headLength &+ fixed &+ (count &<< width)
    if isExact {
      guard o0 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      if wireIsZero(f + 2, 1) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let v1: Intent = fixed >= 1 ? Intent(rawValue: wireLoad(f, 0, UInt8.self)) : .unset
    let v2: TravelMode = fixed >= 2 ? TravelMode(rawValue: wireLoad(f, 1, UInt8.self)) : .unset
    let v3: Answer = fixed >= 3 ? Answer(rawValue: wireLoad(f, 2, UInt8.self)) : .unset
    return Self(
      v1,
      v2,
      v3,
      unknown: unknown)
  }
}

/// All needs as they are now.
public struct NeedsChange: WireMessage {
  public static var wireName: String { "person.v1.NeedsChange" }

  public var needs: [Need]
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.needs = []
    self.unknownFields = nil
  }

  public init(
    needs: [Need] = []
  ) {
    self.needs = needs
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: [Need],
    unknown: WireUnknown?
  ) {
    self.needs = v1
    self.unknownFields = unknown
  }

  public static func == (lhs: NeedsChange, rhs: NeedsChange) -> Bool {
    guard lhs.needs == rhs.needs else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.needs)
    hasher.combine(self.unknownFields)
  }
}

// MARK: Codec of NeedsChange

extension NeedsChange {
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
    let start = b.byteCount
    let p = b.reserve(6)
    let f = p + 2
    let used: Int
    if !self.needs.isEmpty {
      used = 1
    } else {
      used = 0
    }
    let width = wireWidth(self.needs.count &* 24)
    let slots = f + 0 + (used &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    try Need.appendWireList(self.needs, max: 16, to: &b)
    let n0 = b.byteCount &- s0
    let count: Int
    if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    let needed = wireWidth(n0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: 0, known: 0, room: used &<< width,
        lengths: [n0],
        unknown: self.unknownFields)
      return
    }
    if count != used || needed != width {
      b.resizeTable(at: start + 2 + 0, from: used &<< width, to: count &<< needed)
    }
    let head = b.pointer(at: start)
    let shape = 0 | count &<< 8 | needed &<< 14
    wireStore(head, 0, UInt16(truncatingIfNeeded: shape))
    let table = (head + 2 + 0)
    if count == 1, needed == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, needed, n0) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 3, wireLoad(p, 0, UInt16.self) == 256 {
      return try decodeWireBody(
        p, n, 2, 0, 1, 0, isExact: true, nil, &r)
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
    let unknown = try r.unknown(
      p, shape, fixedLength: 0, slotCount: 1, bits: 0, isFrozen: false)
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
    }
    let v1: [Need] = try Need.decodeWireList(p + o0, n0, max: 16, &r)
    return Self(
      v1,
      unknown: unknown)
  }
}

/// A medical certificate for the flight.
public struct FitToFly: WireMessage {
  public static var wireName: String { "person.v1.FitToFly" }

  public var fit: Answer
  /// Last day on which the certificate counts.
  public var until: CalendarDate?
  public var escortNeeded: Bool
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.fit = .unset
    self.until = nil
    self.escortNeeded = false
    self.unknownFields = nil
  }

  public init(
    fit: Answer = .unset,
    until: CalendarDate? = nil,
    escortNeeded: Bool = false
  ) {
    self.fit = fit
    self.until = until
    self.escortNeeded = escortNeeded
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: Answer,
    _ v2: CalendarDate?,
    _ v3: Bool,
    unknown: WireUnknown?
  ) {
    self.fit = v1
    self.until = v2
    self.escortNeeded = v3
    self.unknownFields = unknown
  }

  public static func == (lhs: FitToFly, rhs: FitToFly) -> Bool {
    guard lhs.fit == rhs.fit else { return false }
    guard lhs.until == rhs.until else { return false }
    guard lhs.escortNeeded == rhs.escortNeeded else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.fit)
    hasher.combine(self.until)
    hasher.combine(self.escortNeeded)
    hasher.combine(self.unknownFields)
  }
}

// MARK: Codec of FitToFly

extension FitToFly {
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
    let start = b.byteCount
    let p = b.reserve(8)
    let f = p + 2
    var b1: UInt8 = self.unknownFields?.bits ?? 0
    wireStore(f, 0, self.fit.rawValue)
    if self.until != nil { b1 |= 1 }
    wireStore(f, 2, (self.until ?? CalendarDate()).daysSinceEpoch)
    if self.escortNeeded { b1 |= 2 }
    wireStore(f, 1, b1)
    var fixed = wireUsedLength(f, 6)
    if fixed > 2 {
      fixed = 6
    }
    b.advance(to: p + 2 + fixed)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 6, room: 0,
        lengths: [],
        unknown: self.unknownFields)
      return
    }
    wireStore(p, 0, UInt16(truncatingIfNeeded: fixed))
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 8, wireLoad(p, 0, UInt16.self) == 6, wireLoad(p, 3, UInt8.self) & 252 == 0 {
      return try decodeWireBody(
        p, n, 2, 6, 0, 0, isExact: true, nil, &r)
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
      case 0, 7...: unit = 0
      case 1...2: unit = 1
      case 6: unit = 4
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 1 { bits = wireLoad(f, 1, UInt8.self) & 252 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 6, slotCount: 0, bits: bits, isFrozen: false)
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
    let o0 = headLength &+ fixed &+ (count &<< width)
    if isExact {
      guard o0 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      if wireIsZero(f + 2, 4) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b1: UInt8 = fixed > 1 ? wireLoad(f, 1, UInt8.self) : 0
    let v1: Answer = fixed >= 1 ? Answer(rawValue: wireLoad(f, 0, UInt8.self)) : .unset
    let v2: CalendarDate?
    if b1 & 1 != 0 {
      v2 = fixed >= 6 ? CalendarDate(daysSinceEpoch: wireLoad(f, 2, Int32.self)) : CalendarDate()
    }
    else {
      if fixed >= 6, !wireIsZero(f + 2, 4) {
        throw r.nonCanonical(f + 2, "an absent field has a value")
      }
      v2 = nil
    }
    let v3: Bool = b1 & 2 != 0
    return Self(
      v1,
      v2,
      v3,
      unknown: unknown)
  }
}

/// An officer's assessment of vulnerability; it raises the tier and says no more.
public struct VulnerabilityAssessed: WireMessage {
  public static var wireName: String { "person.v1.VulnerabilityAssessed" }

  public var vulnerable: Bool
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.vulnerable = false
    self.unknownFields = nil
  }

  public init(
    vulnerable: Bool = false
  ) {
    self.vulnerable = vulnerable
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: Bool,
    unknown: WireUnknown?
  ) {
    self.vulnerable = v1
    self.unknownFields = unknown
  }

  public static func == (lhs: VulnerabilityAssessed, rhs: VulnerabilityAssessed) -> Bool {
    guard lhs.vulnerable == rhs.vulnerable else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.vulnerable)
    hasher.combine(self.unknownFields)
  }
}

// MARK: Codec of VulnerabilityAssessed

extension VulnerabilityAssessed {
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
    let start = b.byteCount
    let p = b.reserve(3)
    let f = p + 2
    var b0: UInt8 = self.unknownFields?.bits ?? 0
    if self.vulnerable { b0 |= 1 }
    wireStore(f, 0, b0)
    let fixed = wireUsedLength(f, 1)
    b.advance(to: p + 2 + fixed)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 1, room: 0,
        lengths: [],
        unknown: self.unknownFields)
      return
    }
    wireStore(p, 0, UInt16(truncatingIfNeeded: fixed))
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 3, wireLoad(p, 0, UInt16.self) == 1, wireLoad(p, 2, UInt8.self) & 254 == 0 {
      return try decodeWireBody(
        p, n, 2, 1, 0, 0, isExact: true, nil, &r)
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
      case 0, 2...: unit = 0
      case 1: unit = 1
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 0 { bits = wireLoad(f, 0, UInt8.self) & 254 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 1, slotCount: 0, bits: bits, isFrozen: false)
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
    let o0 = headLength &+ fixed &+ (count &<< width)
    if isExact {
      guard o0 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      if wireIsZero(f, 1) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b0: UInt8 = fixed > 0 ? wireLoad(f, 0, UInt8.self) : 0
    let v1: Bool = b0 & 1 != 0
    return Self(
      v1,
      unknown: unknown)
  }
}

/// Danger or a medical deadline: the tier that is solved first.
public struct DangerAssessed: WireMessage {
  public static var wireName: String { "person.v1.DangerAssessed" }

  public var inDanger: Bool
  public var deadline: CalendarDate?
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.inDanger = false
    self.deadline = nil
    self.unknownFields = nil
  }

  public init(
    inDanger: Bool = false,
    deadline: CalendarDate? = nil
  ) {
    self.inDanger = inDanger
    self.deadline = deadline
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: Bool,
    _ v2: CalendarDate?,
    unknown: WireUnknown?
  ) {
    self.inDanger = v1
    self.deadline = v2
    self.unknownFields = unknown
  }

  public static func == (lhs: DangerAssessed, rhs: DangerAssessed) -> Bool {
    guard lhs.inDanger == rhs.inDanger else { return false }
    guard lhs.deadline == rhs.deadline else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.inDanger)
    hasher.combine(self.deadline)
    hasher.combine(self.unknownFields)
  }
}

// MARK: Codec of DangerAssessed

extension DangerAssessed {
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
    let start = b.byteCount
    let p = b.reserve(7)
    let f = p + 2
    var b0: UInt8 = self.unknownFields?.bits ?? 0
    if self.inDanger { b0 |= 1 }
    if self.deadline != nil { b0 |= 2 }
    wireStore(f, 1, (self.deadline ?? CalendarDate()).daysSinceEpoch)
    wireStore(f, 0, b0)
    var fixed = wireUsedLength(f, 5)
    if fixed > 1 {
      fixed = 5
    }
    b.advance(to: p + 2 + fixed)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 5, room: 0,
        lengths: [],
        unknown: self.unknownFields)
      return
    }
    wireStore(p, 0, UInt16(truncatingIfNeeded: fixed))
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 7, wireLoad(p, 0, UInt16.self) == 5, wireLoad(p, 2, UInt8.self) & 252 == 0 {
      return try decodeWireBody(
        p, n, 2, 5, 0, 0, isExact: true, nil, &r)
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
      case 0, 6...: unit = 0
      case 1: unit = 1
      case 5: unit = 4
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 0 { bits = wireLoad(f, 0, UInt8.self) & 252 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 5, slotCount: 0, bits: bits, isFrozen: false)
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
    let o0 = headLength &+ fixed &+ (count &<< width)
    if isExact {
      guard o0 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      if wireIsZero(f + 1, 4) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b0: UInt8 = fixed > 0 ? wireLoad(f, 0, UInt8.self) : 0
    let v1: Bool = b0 & 1 != 0
    let v2: CalendarDate?
    if b0 & 2 != 0 {
      v2 = fixed >= 5 ? CalendarDate(daysSinceEpoch: wireLoad(f, 1, Int32.self)) : CalendarDate()
    }
    else {
      if fixed >= 5, !wireIsZero(f + 1, 4) {
        throw r.nonCanonical(f + 1, "an absent field has a value")
      }
      v2 = nil
    }
    return Self(
      v1,
      v2,
      unknown: unknown)
  }
}

/// A person's file as intake keeps it: the registration, and what was recorded since.
public struct PersonFile: WireMessage {
  public static var wireName: String { "person.v1.PersonFile" }

  public var registration: Registration
  public var recordedAt: Timestamp
  public var sequence: Int64
  public var state: CaseState
  public var identity: IdentityVerified?
  public var documents: [TravelDocument]
  public var etd: EtdApplication
  public var fine: FineRecord
  public var exit: ExitRecord
  public var stay: Stay
  public var intent: Intent
  public var travelMode: TravelMode
  public var consent: Answer
  public var needs: [Need]
  public var holds: [Hold]
  public var keepApart: [ID<PersonFile>]
  public var group: ID<Group>?
  public var assessmentOffered: Bool
  public var fitToFly: FitToFly?
  public var vulnerable: Bool
  public var inDanger: Bool
  public var dangerDeadline: CalendarDate?
  public var bestInterestApproved: Bool
  /// Other files that share a document number or a national identity number, undecided.
  public var possibleDuplicates: [ID<PersonFile>]
  /// The last event that changed this file.
  public var changedAt: Int64
  public var waivers: [Waiver]
  public var payments: [Payment]
  public var exitPermits: [ExitPermit]
  public var consents: [Consent]
  public var screenings: [Screening]
  public var medicalNotes: [MedicalNote]
  public var referrals: [Referral]
  /// Why the case is in its state, and since when.
  public var stateReason: String
  public var stateSince: Timestamp?
  /// Left by themselves: seen by somebody, not only said.
  public var stateConfirmed: Bool
  /// The state to which a case falls back when it is reopened or a merge is undone.
  public var stateBefore: CaseState
  /// The file that speaks for this one since a reviewer found them to be one person.
  public var mergedInto: ID<PersonFile>?
  public var mergedFrom: [ID<PersonFile>]
  /// The transfer to another mission that is under way or done (reception.v1.Transfer).
  public var transfer: WireUUID?
  /// Fields of the registration that were corrected since.
  public var corrected: [String]
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.registration = Registration()
    self.recordedAt = Timestamp()
    self.sequence = 0
    self.state = .unset
    self.identity = nil
    self.documents = []
    self.etd = EtdApplication()
    self.fine = FineRecord()
    self.exit = ExitRecord()
    self.stay = Stay()
    self.intent = .unset
    self.travelMode = .unset
    self.consent = .unset
    self.needs = []
    self.holds = []
    self.keepApart = []
    self.group = nil
    self.assessmentOffered = false
    self.fitToFly = nil
    self.vulnerable = false
    self.inDanger = false
    self.dangerDeadline = nil
    self.bestInterestApproved = false
    self.possibleDuplicates = []
    self.changedAt = 0
    self.waivers = []
    self.payments = []
    self.exitPermits = []
    self.consents = []
    self.screenings = []
    self.medicalNotes = []
    self.referrals = []
    self.stateReason = ""
    self.stateSince = nil
    self.stateConfirmed = false
    self.stateBefore = .unset
    self.mergedInto = nil
    self.mergedFrom = []
    self.transfer = nil
    self.corrected = []
    self.unknownFields = nil
  }

  public init(
    registration: Registration = Registration(),
    recordedAt: Timestamp = Timestamp(),
    sequence: Int64 = 0,
    state: CaseState = .unset,
    identity: IdentityVerified? = nil,
    documents: [TravelDocument] = [],
    etd: EtdApplication = EtdApplication(),
    fine: FineRecord = FineRecord(),
    exit: ExitRecord = ExitRecord(),
    stay: Stay = Stay(),
    intent: Intent = .unset,
    travelMode: TravelMode = .unset,
    consent: Answer = .unset,
    needs: [Need] = [],
    holds: [Hold] = [],
    keepApart: [ID<PersonFile>] = [],
    group: ID<Group>? = nil,
    assessmentOffered: Bool = false,
    fitToFly: FitToFly? = nil,
    vulnerable: Bool = false,
    inDanger: Bool = false,
    dangerDeadline: CalendarDate? = nil,
    bestInterestApproved: Bool = false,
    possibleDuplicates: [ID<PersonFile>] = [],
    changedAt: Int64 = 0,
    waivers: [Waiver] = [],
    payments: [Payment] = [],
    exitPermits: [ExitPermit] = [],
    consents: [Consent] = [],
    screenings: [Screening] = [],
    medicalNotes: [MedicalNote] = [],
    referrals: [Referral] = [],
    stateReason: String = "",
    stateSince: Timestamp? = nil,
    stateConfirmed: Bool = false,
    stateBefore: CaseState = .unset,
    mergedInto: ID<PersonFile>? = nil,
    mergedFrom: [ID<PersonFile>] = [],
    transfer: WireUUID? = nil,
    corrected: [String] = []
  ) {
    self.registration = registration
    self.recordedAt = recordedAt
    self.sequence = sequence
    self.state = state
    self.identity = identity
    self.documents = documents
    self.etd = etd
    self.fine = fine
    self.exit = exit
    self.stay = stay
    self.intent = intent
    self.travelMode = travelMode
    self.consent = consent
    self.needs = needs
    self.holds = holds
    self.keepApart = keepApart
    self.group = group
    self.assessmentOffered = assessmentOffered
    self.fitToFly = fitToFly
    self.vulnerable = vulnerable
    self.inDanger = inDanger
    self.dangerDeadline = dangerDeadline
    self.bestInterestApproved = bestInterestApproved
    self.possibleDuplicates = possibleDuplicates
    self.changedAt = changedAt
    self.waivers = waivers
    self.payments = payments
    self.exitPermits = exitPermits
    self.consents = consents
    self.screenings = screenings
    self.medicalNotes = medicalNotes
    self.referrals = referrals
    self.stateReason = stateReason
    self.stateSince = stateSince
    self.stateConfirmed = stateConfirmed
    self.stateBefore = stateBefore
    self.mergedInto = mergedInto
    self.mergedFrom = mergedFrom
    self.transfer = transfer
    self.corrected = corrected
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: Registration,
    _ v2: Timestamp,
    _ v3: Int64,
    _ v4: CaseState,
    _ v5: IdentityVerified?,
    _ v6: [TravelDocument],
    _ v7: EtdApplication,
    _ v8: FineRecord,
    _ v9: ExitRecord,
    _ v10: Stay,
    _ v11: Intent,
    _ v12: TravelMode,
    _ v13: Answer,
    _ v14: [Need],
    _ v15: [Hold],
    _ v16: [ID<PersonFile>],
    _ v17: ID<Group>?,
    _ v18: Bool,
    _ v19: FitToFly?,
    _ v20: Bool,
    _ v21: Bool,
    _ v22: CalendarDate?,
    _ v23: Bool,
    _ v24: [ID<PersonFile>],
    _ v25: Int64,
    _ v26: [Waiver],
    _ v27: [Payment],
    _ v28: [ExitPermit],
    _ v29: [Consent],
    _ v30: [Screening],
    _ v31: [MedicalNote],
    _ v32: [Referral],
    _ v33: String,
    _ v34: Timestamp?,
    _ v35: Bool,
    _ v36: CaseState,
    _ v37: ID<PersonFile>?,
    _ v38: [ID<PersonFile>],
    _ v39: WireUUID?,
    _ v40: [String],
    unknown: WireUnknown?
  ) {
    self.registration = v1
    self.recordedAt = v2
    self.sequence = v3
    self.state = v4
    self.identity = v5
    self.documents = v6
    self.etd = v7
    self.fine = v8
    self.exit = v9
    self.stay = v10
    self.intent = v11
    self.travelMode = v12
    self.consent = v13
    self.needs = v14
    self.holds = v15
    self.keepApart = v16
    self.group = v17
    self.assessmentOffered = v18
    self.fitToFly = v19
    self.vulnerable = v20
    self.inDanger = v21
    self.dangerDeadline = v22
    self.bestInterestApproved = v23
    self.possibleDuplicates = v24
    self.changedAt = v25
    self.waivers = v26
    self.payments = v27
    self.exitPermits = v28
    self.consents = v29
    self.screenings = v30
    self.medicalNotes = v31
    self.referrals = v32
    self.stateReason = v33
    self.stateSince = v34
    self.stateConfirmed = v35
    self.stateBefore = v36
    self.mergedInto = v37
    self.mergedFrom = v38
    self.transfer = v39
    self.corrected = v40
    self.unknownFields = unknown
  }

  public static func == (lhs: PersonFile, rhs: PersonFile) -> Bool {
    guard lhs.registration == rhs.registration else { return false }
    guard lhs.recordedAt == rhs.recordedAt else { return false }
    guard lhs.sequence == rhs.sequence else { return false }
    guard lhs.state == rhs.state else { return false }
    guard lhs.identity == rhs.identity else { return false }
    guard lhs.documents == rhs.documents else { return false }
    guard lhs.etd == rhs.etd else { return false }
    guard lhs.fine == rhs.fine else { return false }
    guard lhs.exit == rhs.exit else { return false }
    guard lhs.stay == rhs.stay else { return false }
    guard lhs.intent == rhs.intent else { return false }
    guard lhs.travelMode == rhs.travelMode else { return false }
    guard lhs.consent == rhs.consent else { return false }
    guard lhs.needs == rhs.needs else { return false }
    guard lhs.holds == rhs.holds else { return false }
    guard lhs.keepApart == rhs.keepApart else { return false }
    guard lhs.group == rhs.group else { return false }
    guard lhs.assessmentOffered == rhs.assessmentOffered else { return false }
    guard lhs.fitToFly == rhs.fitToFly else { return false }
    guard lhs.vulnerable == rhs.vulnerable else { return false }
    guard lhs.inDanger == rhs.inDanger else { return false }
    guard lhs.dangerDeadline == rhs.dangerDeadline else { return false }
    guard lhs.bestInterestApproved == rhs.bestInterestApproved else { return false }
    guard lhs.possibleDuplicates == rhs.possibleDuplicates else { return false }
    guard lhs.changedAt == rhs.changedAt else { return false }
    guard lhs.waivers == rhs.waivers else { return false }
    guard lhs.payments == rhs.payments else { return false }
    guard lhs.exitPermits == rhs.exitPermits else { return false }
    guard lhs.consents == rhs.consents else { return false }
    guard lhs.screenings == rhs.screenings else { return false }
    guard lhs.medicalNotes == rhs.medicalNotes else { return false }
    guard lhs.referrals == rhs.referrals else { return false }
    guard (String).wireEquals(lhs.stateReason, rhs.stateReason) else { return false }
    guard lhs.stateSince == rhs.stateSince else { return false }
    guard lhs.stateConfirmed == rhs.stateConfirmed else { return false }
    guard lhs.stateBefore == rhs.stateBefore else { return false }
    guard lhs.mergedInto == rhs.mergedInto else { return false }
    guard lhs.mergedFrom == rhs.mergedFrom else { return false }
    guard lhs.transfer == rhs.transfer else { return false }
    guard ([String]).wireEquals(lhs.corrected, rhs.corrected) else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.registration)
    hasher.combine(self.recordedAt)
    hasher.combine(self.sequence)
    hasher.combine(self.state)
    hasher.combine(self.identity)
    hasher.combine(self.documents)
    hasher.combine(self.etd)
    hasher.combine(self.fine)
    hasher.combine(self.exit)
    hasher.combine(self.stay)
    hasher.combine(self.intent)
    hasher.combine(self.travelMode)
    hasher.combine(self.consent)
    hasher.combine(self.needs)
    hasher.combine(self.holds)
    hasher.combine(self.keepApart)
    hasher.combine(self.group)
    hasher.combine(self.assessmentOffered)
    hasher.combine(self.fitToFly)
    hasher.combine(self.vulnerable)
    hasher.combine(self.inDanger)
    hasher.combine(self.dangerDeadline)
    hasher.combine(self.bestInterestApproved)
    hasher.combine(self.possibleDuplicates)
    hasher.combine(self.changedAt)
    hasher.combine(self.waivers)
    hasher.combine(self.payments)
    hasher.combine(self.exitPermits)
    hasher.combine(self.consents)
    hasher.combine(self.screenings)
    hasher.combine(self.medicalNotes)
    hasher.combine(self.referrals)
    self.stateReason.wireHash(into: &hasher)
    hasher.combine(self.stateSince)
    hasher.combine(self.stateConfirmed)
    hasher.combine(self.stateBefore)
    hasher.combine(self.mergedInto)
    hasher.combine(self.mergedFrom)
    hasher.combine(self.transfer)
    self.corrected.wireHash(into: &hasher)
    hasher.combine(self.unknownFields)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    for path in self.registration.missingRequiredFields() { missing.append("registration.\(path)") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

// MARK: Codec of PersonFile

extension PersonFile {
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
    let c9 = self.keepApart.count
    try b.charge(
      elements: c9, stride: MemoryLayout<ID<PersonFile>>.stride, max: 32)
    let n9 = c9 &* 16
    let n10 = self.group == nil ? 0 : 16
    let c12 = self.possibleDuplicates.count
    try b.charge(
      elements: c12, stride: MemoryLayout<ID<PersonFile>>.stride, max: 64)
    let n12 = c12 &* 16
    let n20 = self.stateReason.utf8.count
    if n20 > 300 { throw wireLimit("PersonFile.stateReason is longer than 300 bytes") }
    let n21 = self.mergedInto == nil ? 0 : 16
    let c22 = self.mergedFrom.count
    try b.charge(
      elements: c22, stride: MemoryLayout<ID<PersonFile>>.stride, max: 16)
    let n22 = c22 &* 16
    let n23 = self.transfer == nil ? 0 : 16
    try b.charge(memory: n20)
    let start = b.byteCount
    let p = b.reserve(144)
    let f = p + 2
    var b20: UInt8 = self.unknownFields?.bits ?? 0
    wireStore(f, 0, self.recordedAt.microseconds)
    wireStore(f, 8, self.sequence)
    wireStore(f, 16, self.state.rawValue)
    wireStore(f, 17, self.intent.rawValue)
    wireStore(f, 18, self.travelMode.rawValue)
    wireStore(f, 19, self.consent.rawValue)
    if self.assessmentOffered { b20 |= 1 }
    if self.vulnerable { b20 |= 2 }
    if self.inDanger { b20 |= 4 }
    if self.dangerDeadline != nil { b20 |= 8 }
    wireStore(f, 21, (self.dangerDeadline ?? CalendarDate()).daysSinceEpoch)
    if self.bestInterestApproved { b20 |= 16 }
    wireStore(f, 25, self.changedAt)
    if self.stateSince != nil { b20 |= 32 }
    wireStore(f, 33, (self.stateSince ?? Timestamp()).microseconds)
    if self.stateConfirmed { b20 |= 64 }
    wireStore(f, 41, self.stateBefore.rawValue)
    wireStore(f, 20, b20)
    var fixed = wireUsedLength(f, 42)
    if fixed > 41 {
    } else if fixed > 33 {
      fixed = 41
    } else if fixed > 25 {
      fixed = 33
    } else if fixed > 21 {
      fixed = 25
    } else if fixed > 16 {
    } else if fixed > 8 {
      fixed = 16
    } else if fixed > 0 {
      fixed = 8
    }
    let used: Int
    if !self.corrected.isEmpty {
      used = 25
    } else if n23 != 0 {
      used = 24
    } else if n22 != 0 {
      used = 23
    } else if n21 != 0 {
      used = 22
    } else if n20 != 0 {
      used = 21
    } else if !self.referrals.isEmpty {
      used = 20
    } else if !self.medicalNotes.isEmpty {
      used = 19
    } else if !self.screenings.isEmpty {
      used = 18
    } else if !self.consents.isEmpty {
      used = 17
    } else if !self.exitPermits.isEmpty {
      used = 16
    } else if !self.payments.isEmpty {
      used = 15
    } else if !self.waivers.isEmpty {
      used = 14
    } else if n12 != 0 {
      used = 13
    } else if self.fitToFly != nil {
      used = 12
    } else if n10 != 0 {
      used = 11
    } else if n9 != 0 {
      used = 10
    } else if !self.holds.isEmpty {
      used = 9
    } else if !self.needs.isEmpty {
      used = 8
    } else {
      used = 7
    }
    var lengths = self.documents.count &* 24
    lengths |= self.needs.count &* 24
    lengths |= self.holds.count &* 24
    lengths |= n9
    lengths |= n10
    lengths |= n12
    lengths |= self.waivers.count &* 24
    lengths |= self.payments.count &* 24
    lengths |= self.exitPermits.count &* 24
    lengths |= self.consents.count &* 24
    lengths |= self.screenings.count &* 24
    lengths |= self.medicalNotes.count &* 24
    lengths |= self.referrals.count &* 24
    lengths |= n20
    lengths |= n21
    lengths |= n22
    lengths |= n23
    lengths |= self.corrected.count &* 24
    let width = wireWidth(lengths)
    let slots = f + fixed + (used &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    b.enterPlain()
    try self.registration.appendWire(to: &b)
    var n0 = b.byteCount &- s0
    if n0 == 2 {  // The default message is the empty slot (rule R6).
      b.truncate(to: s0)
      n0 = 0
    } else {
      try b.checkDepth()
    }
    b.leave()
    let s1 = b.byteCount
    if let value = self.identity {
      try b.enter()
      try value.appendWire(to: &b)
      b.leave()
    }
    let n1 = b.byteCount &- s1
    let s2 = b.byteCount
    try TravelDocument.appendWireList(self.documents, max: 16, to: &b)
    let n2 = b.byteCount &- s2
    let s3 = b.byteCount
    b.enterPlain()
    try self.etd.appendWire(to: &b)
    var n3 = b.byteCount &- s3
    if n3 == 2 {  // The default message is the empty slot (rule R6).
      b.truncate(to: s3)
      n3 = 0
    } else {
      try b.checkDepth()
    }
    b.leave()
    let s4 = b.byteCount
    b.enterPlain()
    try self.fine.appendWire(to: &b)
    var n4 = b.byteCount &- s4
    if n4 == 2 {  // The default message is the empty slot (rule R6).
      b.truncate(to: s4)
      n4 = 0
    } else {
      try b.checkDepth()
    }
    b.leave()
    let s5 = b.byteCount
    b.enterPlain()
    try self.exit.appendWire(to: &b)
    var n5 = b.byteCount &- s5
    if n5 == 2 {  // The default message is the empty slot (rule R6).
      b.truncate(to: s5)
      n5 = 0
    } else {
      try b.checkDepth()
    }
    b.leave()
    let s6 = b.byteCount
    b.enterPlain()
    try self.stay.appendWire(to: &b)
    var n6 = b.byteCount &- s6
    if n6 == 2 {  // The default message is the empty slot (rule R6).
      b.truncate(to: s6)
      n6 = 0
    } else {
      try b.checkDepth()
    }
    b.leave()
    let s7 = b.byteCount
    try Need.appendWireList(self.needs, max: 16, to: &b)
    let n7 = b.byteCount &- s7
    let s8 = b.byteCount
    try Hold.appendWireList(self.holds, max: 32, to: &b)
    let n8 = b.byteCount &- s8
    var t9 = b.reserve(n9 &+ n10)
    for element in self.keepApart {
      element.storeWire(t9)
      t9 += 16
    }
    if let value = self.group {
      value.storeWire(t9)
      t9 += 16
    }
    b.advance(to: t9)
    let s11 = b.byteCount
    if let value = self.fitToFly {
      try b.enter()
      try value.appendWire(to: &b)
      b.leave()
    }
    let n11 = b.byteCount &- s11
    var t12 = b.reserve(n12)
    for element in self.possibleDuplicates {
      element.storeWire(t12)
      t12 += 16
    }
    b.advance(to: t12)
    let s13 = b.byteCount
    try Waiver.appendWireList(self.waivers, max: 16, to: &b)
    let n13 = b.byteCount &- s13
    let s14 = b.byteCount
    try Payment.appendWireList(self.payments, max: 32, to: &b)
    let n14 = b.byteCount &- s14
    let s15 = b.byteCount
    try ExitPermit.appendWireList(self.exitPermits, max: 16, to: &b)
    let n15 = b.byteCount &- s15
    let s16 = b.byteCount
    try Consent.appendWireList(self.consents, max: 8, to: &b)
    let n16 = b.byteCount &- s16
    let s17 = b.byteCount
    try Screening.appendWireList(self.screenings, max: 16, to: &b)
    let n17 = b.byteCount &- s17
    let s18 = b.byteCount
    try MedicalNote.appendWireList(self.medicalNotes, max: 16, to: &b)
    let n18 = b.byteCount &- s18
    let s19 = b.byteCount
    try Referral.appendWireList(self.referrals, max: 16, to: &b)
    let n19 = b.byteCount &- s19
    var t20 = b.reserve(n20 &+ n21 &+ n22 &+ n23)
    t20 = wirePut(t20, self.stateReason, n20)
    if let value = self.mergedInto {
      value.storeWire(t20)
      t20 += 16
    }
    for element in self.mergedFrom {
      element.storeWire(t20)
      t20 += 16
    }
    if let value = self.transfer {
      value.storeWire(t20)
      t20 += 16
    }
    b.advance(to: t20)
    let s24 = b.byteCount
    try b.append(texts: self.corrected, max: 32, maxElement: 40)
    let n24 = b.byteCount &- s24
    let count: Int
    if n24 != 0 {
      count = 25
    } else if n23 != 0 {
      count = 24
    } else if n22 != 0 {
      count = 23
    } else if n21 != 0 {
      count = 22
    } else if n20 != 0 {
      count = 21
    } else if n19 != 0 {
      count = 20
    } else if n18 != 0 {
      count = 19
    } else if n17 != 0 {
      count = 18
    } else if n16 != 0 {
      count = 17
    } else if n15 != 0 {
      count = 16
    } else if n14 != 0 {
      count = 15
    } else if n13 != 0 {
      count = 14
    } else if n12 != 0 {
      count = 13
    } else if n11 != 0 {
      count = 12
    } else if n10 != 0 {
      count = 11
    } else if n9 != 0 {
      count = 10
    } else if n8 != 0 {
      count = 9
    } else if n7 != 0 {
      count = 8
    } else if n6 != 0 {
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
    all |= n7
    all |= n8
    all |= n9
    all |= n10
    all |= n11
    all |= n12
    all |= n13
    all |= n14
    all |= n15
    all |= n16
    all |= n17
    all |= n18
    all |= n19
    all |= n20
    all |= n21
    all |= n22
    all |= n23
    all |= n24
    let needed = wireWidth(all)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 42, room: used &<< width,
        lengths: [n0, n1, n2, n3, n4, n5, n6, n7, n8, n9, n10, n11, n12, n13, n14, n15, n16, n17, n18, n19, n20, n21, n22, n23, n24],
        unknown: self.unknownFields)
      return
    }
    if count != used || needed != width {
      b.resizeTable(at: start + 2 + fixed, from: used &<< width, to: count &<< needed)
    }
    let head = b.pointer(at: start)
    let shape = fixed | count &<< 8 | needed &<< 14
    wireStore(head, 0, UInt16(truncatingIfNeeded: shape))
    let table = (head + 2 + fixed)
    if count == 25, needed == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
      wireStore(table, 1, UInt8(truncatingIfNeeded: n1))
      wireStore(table, 2, UInt8(truncatingIfNeeded: n2))
      wireStore(table, 3, UInt8(truncatingIfNeeded: n3))
      wireStore(table, 4, UInt8(truncatingIfNeeded: n4))
      wireStore(table, 5, UInt8(truncatingIfNeeded: n5))
      wireStore(table, 6, UInt8(truncatingIfNeeded: n6))
      wireStore(table, 7, UInt8(truncatingIfNeeded: n7))
      wireStore(table, 8, UInt8(truncatingIfNeeded: n8))
      wireStore(table, 9, UInt8(truncatingIfNeeded: n9))
      wireStore(table, 10, UInt8(truncatingIfNeeded: n10))
      wireStore(table, 11, UInt8(truncatingIfNeeded: n11))
      wireStore(table, 12, UInt8(truncatingIfNeeded: n12))
      wireStore(table, 13, UInt8(truncatingIfNeeded: n13))
      wireStore(table, 14, UInt8(truncatingIfNeeded: n14))
      wireStore(table, 15, UInt8(truncatingIfNeeded: n15))
      wireStore(table, 16, UInt8(truncatingIfNeeded: n16))
      wireStore(table, 17, UInt8(truncatingIfNeeded: n17))
      wireStore(table, 18, UInt8(truncatingIfNeeded: n18))
      wireStore(table, 19, UInt8(truncatingIfNeeded: n19))
      wireStore(table, 20, UInt8(truncatingIfNeeded: n20))
      wireStore(table, 21, UInt8(truncatingIfNeeded: n21))
      wireStore(table, 22, UInt8(truncatingIfNeeded: n22))
      wireStore(table, 23, UInt8(truncatingIfNeeded: n23))
      wireStore(table, 24, UInt8(truncatingIfNeeded: n24))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, needed, n0) }
      if count > 1 { wireStoreLength(table, 1, needed, n1) }
      if count > 2 { wireStoreLength(table, 2, needed, n2) }
      if count > 3 { wireStoreLength(table, 3, needed, n3) }
      if count > 4 { wireStoreLength(table, 4, needed, n4) }
      if count > 5 { wireStoreLength(table, 5, needed, n5) }
      if count > 6 { wireStoreLength(table, 6, needed, n6) }
      if count > 7 { wireStoreLength(table, 7, needed, n7) }
      if count > 8 { wireStoreLength(table, 8, needed, n8) }
      if count > 9 { wireStoreLength(table, 9, needed, n9) }
      if count > 10 { wireStoreLength(table, 10, needed, n10) }
      if count > 11 { wireStoreLength(table, 11, needed, n11) }
      if count > 12 { wireStoreLength(table, 12, needed, n12) }
      if count > 13 { wireStoreLength(table, 13, needed, n13) }
      if count > 14 { wireStoreLength(table, 14, needed, n14) }
      if count > 15 { wireStoreLength(table, 15, needed, n15) }
      if count > 16 { wireStoreLength(table, 16, needed, n16) }
      if count > 17 { wireStoreLength(table, 17, needed, n17) }
      if count > 18 { wireStoreLength(table, 18, needed, n18) }
      if count > 19 { wireStoreLength(table, 19, needed, n19) }
      if count > 20 { wireStoreLength(table, 20, needed, n20) }
      if count > 21 { wireStoreLength(table, 21, needed, n21) }
      if count > 22 { wireStoreLength(table, 22, needed, n22) }
      if count > 23 { wireStoreLength(table, 23, needed, n23) }
      if count > 24 { wireStoreLength(table, 24, needed, n24) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 69, wireLoad(p, 0, UInt16.self) == 6442, wireLoad(p, 22, UInt8.self) & 128 == 0 {
      return try decodeWireBody(
        p, n, 2, 42, 25, 0, isExact: true, nil, &r)
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
      case 0, 43...: unit = 0
      case 8: unit = 8
      case 16: unit = 8
      case 17...21: unit = 1
      case 25: unit = 4
      case 33: unit = 8
      case 41: unit = 8
      case 42: unit = 1
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 20 { bits = wireLoad(f, 20, UInt8.self) & 128 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 42, slotCount: 25, bits: bits, isFrozen: false)
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
    let n7 = count > 7 ? wireLength(table, 7, width) : 0
    let o8 = o7 &+ n7
    let n8 = count > 8 ? wireLength(table, 8, width) : 0
    let o9 = o8 &+ n8
    let n9 = count > 9 ? wireLength(table, 9, width) : 0
    let o10 = o9 &+ n9
    let n10 = count > 10 ? wireLength(table, 10, width) : 0
    let o11 = o10 &+ n10
    let n11 = count > 11 ? wireLength(table, 11, width) : 0
    let o12 = o11 &+ n11
    let n12 = count > 12 ? wireLength(table, 12, width) : 0
    let o13 = o12 &+ n12
    let n13 = count > 13 ? wireLength(table, 13, width) : 0
    let o14 = o13 &+ n13
    let n14 = count > 14 ? wireLength(table, 14, width) : 0
    let o15 = o14 &+ n14
    let n15 = count > 15 ? wireLength(table, 15, width) : 0
    let o16 = o15 &+ n15
    let n16 = count > 16 ? wireLength(table, 16, width) : 0
    let o17 = o16 &+ n16
    let n17 = count > 17 ? wireLength(table, 17, width) : 0
    let o18 = o17 &+ n17
    let n18 = count > 18 ? wireLength(table, 18, width) : 0
    let o19 = o18 &+ n18
    let n19 = count > 19 ? wireLength(table, 19, width) : 0
    let o20 = o19 &+ n19
    let n20 = count > 20 ? wireLength(table, 20, width) : 0
    let o21 = o20 &+ n20
    let n21 = count > 21 ? wireLength(table, 21, width) : 0
    let o22 = o21 &+ n21
    let n22 = count > 22 ? wireLength(table, 22, width) : 0
    let o23 = o22 &+ n22
    let n23 = count > 23 ? wireLength(table, 23, width) : 0
    let o24 = o23 &+ n23
    let n24 = count > 24 ? wireLength(table, 24, width) : 0
    let o25 = o24 &+ n24
    if isExact {
      guard o25 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      guard n24 != 0 else {
        throw r.nonCanonical(p, "the last slot is empty")
      }
      if wireIsZero(f + 41, 1) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b20: UInt8 = fixed > 20 ? wireLoad(f, 20, UInt8.self) : 0
    let v1: Registration
    if n0 == 0 {
      v1 = Registration()
    }
    else {
      try r.refuseDefault(p + o0, n0)
      v1 = try Registration.decodeNestedWire(p + o0, n0, &r)
    }
    let v2: Timestamp = fixed >= 8 ? Timestamp(microseconds: wireLoad(f, 0, Int64.self)) : Timestamp()
    let v3: Int64 = fixed >= 16 ? wireLoad(f, 8, Int64.self) : 0
    let v4: CaseState = fixed >= 17 ? CaseState(rawValue: wireLoad(f, 16, UInt8.self)) : .unset
    let v5: IdentityVerified?
    if n1 == 0 {
      v5 = nil
    }
    else {
      v5 = try IdentityVerified.decodeNestedWire(p + o1, n1, &r)
    }
    let v6: [TravelDocument] = try TravelDocument.decodeWireList(p + o2, n2, max: 16, &r)
    let v7: EtdApplication
    if n3 == 0 {
      v7 = EtdApplication()
    }
    else {
      try r.refuseDefault(p + o3, n3)
      v7 = try EtdApplication.decodeNestedWire(p + o3, n3, &r)
    }
    let v8: FineRecord
    if n4 == 0 {
      v8 = FineRecord()
    }
    else {
      try r.refuseDefault(p + o4, n4)
      v8 = try FineRecord.decodeNestedWire(p + o4, n4, &r)
    }
    let v9: ExitRecord
    if n5 == 0 {
      v9 = ExitRecord()
    }
    else {
      try r.refuseDefault(p + o5, n5)
      v9 = try ExitRecord.decodeNestedWire(p + o5, n5, &r)
    }
    let v10: Stay
    if n6 == 0 {
      v10 = Stay()
    }
    else {
      try r.refuseDefault(p + o6, n6)
      v10 = try Stay.decodeNestedWire(p + o6, n6, &r)
    }
    let v11: Intent = fixed >= 18 ? Intent(rawValue: wireLoad(f, 17, UInt8.self)) : .unset
    let v12: TravelMode = fixed >= 19 ? TravelMode(rawValue: wireLoad(f, 18, UInt8.self)) : .unset
    let v13: Answer = fixed >= 20 ? Answer(rawValue: wireLoad(f, 19, UInt8.self)) : .unset
    let v14: [Need] = try Need.decodeWireList(p + o7, n7, max: 16, &r)
    let v15: [Hold] = try Hold.decodeWireList(p + o8, n8, max: 32, &r)
    let v16: [ID<PersonFile>] = try Self.decodeWireListKeepApart(p + o9, n9, &r)
    let v17: ID<Group>?
    if n10 == 0 {
      v17 = nil
    }
    else {
      guard n10 == 16 else {
        throw r.malformed(p + o10, "a value has another size than its type")
      }
      v17 = ID<Group>(wire: (p + o10))
    }
    let v18: Bool = b20 & 1 != 0
    let v19: FitToFly?
    if n11 == 0 {
      v19 = nil
    }
    else {
      v19 = try FitToFly.decodeNestedWire(p + o11, n11, &r)
    }
    let v20: Bool = b20 & 2 != 0
    let v21: Bool = b20 & 4 != 0
    let v22: CalendarDate?
    if b20 & 8 != 0 {
      v22 = fixed >= 25 ? CalendarDate(daysSinceEpoch: wireLoad(f, 21, Int32.self)) : CalendarDate()
    }
    else {
      if fixed >= 25, !wireIsZero(f + 21, 4) {
        throw r.nonCanonical(f + 21, "an absent field has a value")
      }
      v22 = nil
    }
    let v23: Bool = b20 & 16 != 0
    let v24: [ID<PersonFile>] = try Self.decodeWireListPossibleDuplicates(p + o12, n12, &r)
    let v25: Int64 = fixed >= 33 ? wireLoad(f, 25, Int64.self) : 0
    let v26: [Waiver] = try Waiver.decodeWireList(p + o13, n13, max: 16, &r)
    let v27: [Payment] = try Payment.decodeWireList(p + o14, n14, max: 32, &r)
    let v28: [ExitPermit] = try ExitPermit.decodeWireList(p + o15, n15, max: 16, &r)
    let v29: [Consent] = try Consent.decodeWireList(p + o16, n16, max: 8, &r)
    let v30: [Screening] = try Screening.decodeWireList(p + o17, n17, max: 16, &r)
    let v31: [MedicalNote] = try MedicalNote.decodeWireList(p + o18, n18, max: 16, &r)
    let v32: [Referral] = try Referral.decodeWireList(p + o19, n19, max: 16, &r)
    let v33: String = try r.text(p + o20, n20, max: 300)
    let v34: Timestamp?
    if b20 & 32 != 0 {
      v34 = fixed >= 41 ? Timestamp(microseconds: wireLoad(f, 33, Int64.self)) : Timestamp()
    }
    else {
      if fixed >= 41, !wireIsZero(f + 33, 8) {
        throw r.nonCanonical(f + 33, "an absent field has a value")
      }
      v34 = nil
    }
    let v35: Bool = b20 & 64 != 0
    let v36: CaseState = fixed >= 42 ? CaseState(rawValue: wireLoad(f, 41, UInt8.self)) : .unset
    let v37: ID<PersonFile>?
    if n21 == 0 {
      v37 = nil
    }
    else {
      guard n21 == 16 else {
        throw r.malformed(p + o21, "a value has another size than its type")
      }
      v37 = ID<PersonFile>(wire: (p + o21))
    }
    let v38: [ID<PersonFile>] = try Self.decodeWireListMergedFrom(p + o22, n22, &r)
    let v39: WireUUID?
    if n23 == 0 {
      v39 = nil
    }
    else {
      guard n23 == 16 else {
        throw r.malformed(p + o23, "a value has another size than its type")
      }
      v39 = WireUUID(wire: (p + o23))
    }
    let v40: [String] = try r.texts(p + o24, n24, max: 32, maxElement: 40)
    return Self(
      v1,
      v2,
      v3,
      v4,
      v5,
      v6,
      v7,
      v8,
      v9,
      v10,
      v11,
      v12,
      v13,
      v14,
      v15,
      v16,
      v17,
      v18,
      v19,
      v20,
      v21,
      v22,
      v23,
      v24,
      v25,
      v26,
      v27,
      v28,
      v29,
      v30,
      v31,
      v32,
      v33,
      v34,
      v35,
      v36,
      v37,
      v38,
      v39,
      v40,
      unknown: unknown)
  }

  private static func decodeWireListKeepApart(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> [ID<PersonFile>] {
    if n == 0 { return [] }
    let count = try r.fixedCount(
      p, n, size: 16, max: 32, stride: MemoryLayout<ID<PersonFile>>.stride)
    var list: [ID<PersonFile>] = []
    list.reserveCapacity(count)
    var q = p
    for _ in 0..<count {
      list.append(ID<PersonFile>(wire: q))
      q += 16
    }
    return list
  }

  private static func decodeWireListPossibleDuplicates(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> [ID<PersonFile>] {
    if n == 0 { return [] }
    let count = try r.fixedCount(
      p, n, size: 16, max: 64, stride: MemoryLayout<ID<PersonFile>>.stride)
    var list: [ID<PersonFile>] = []
    list.reserveCapacity(count)
    var q = p
    for _ in 0..<count {
      list.append(ID<PersonFile>(wire: q))
      q += 16
    }
    return list
  }

  private static func decodeWireListMergedFrom(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> [ID<PersonFile>] {
    if n == 0 { return [] }
    let count = try r.fixedCount(
      p, n, size: 16, max: 16, stride: MemoryLayout<ID<PersonFile>>.stride)
    var list: [ID<PersonFile>] = []
    list.reserveCapacity(count)
    var q = p
    for _ in 0..<count {
      list.append(ID<PersonFile>(wire: q))
      q += 16
    }
    return list
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
