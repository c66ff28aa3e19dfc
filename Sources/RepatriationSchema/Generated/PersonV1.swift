// Written by schemac from package person.v1. Do not edit.
// swift-format-ignore-file

public import Wire

/// What kind of authority or need keeps a person.
public struct HoldKind: WireEnum {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static var police: HoldKind { HoldKind(rawValue: 1) }
  public static var court: HoldKind { HoldKind(rawValue: 2) }
  public static var medical: HoldKind { HoldKind(rawValue: 3) }
  public static var bestInterest: HoldKind { HoldKind(rawValue: 4) }
  public static var immigration: HoldKind { HoldKind(rawValue: 5) }
  public static var other: HoldKind { HoldKind(rawValue: 6) }

  /// The values that the schema names, to switch over without a default.
  public enum Known: UInt8, Sendable {
    case unset = 0
    case police = 1
    case court = 2
    case medical = 3
    case bestInterest = 4
    case immigration = 5
    case other = 6
  }

  public static var wireNames: StaticString { "unset police court medical bestInterest immigration other" }
}

/// What an authority answered about one person.
public struct LineOutcome: WireEnum {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static var pending: LineOutcome { LineOutcome(rawValue: 1) }
  public static var granted: LineOutcome { LineOutcome(rawValue: 2) }
  public static var refused: LineOutcome { LineOutcome(rawValue: 3) }
  /// Sent back unanswered, such as for a wrong number; may be asked again.
  public static var returned: LineOutcome { LineOutcome(rawValue: 4) }

  /// The values that the schema names, to switch over without a default.
  public enum Known: UInt8, Sendable {
    case unset = 0
    case pending = 1
    case granted = 2
    case refused = 3
    /// Sent back unanswered, such as for a wrong number; may be asked again.
    case returned = 4
  }

  public static var wireNames: StaticString { "unset pending granted refused returned" }
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
  /// Set by intake: the number of the emergency travel document that cancelled this one.
  public var supersededBy: String
  /// Set by intake: what the validity was before that.
  public var validityBefore: DocumentValidity
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

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
    guard (String).wireEquals(lhs.supersededBy, rhs.supersededBy) else { return false }
    guard lhs.validityBefore == rhs.validityBefore else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
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
    self.supersededBy.wireHash(into: &hasher)
    hasher.combine(self.validityBefore)
    hasher.combine(self._unknown)
  }
}

extension TravelDocument {
  /// The message in which every field is absent.
  public init() {
    self.init(
      type: .unset,
      number: "",
      issuer: FixedASCII<3>(),
      issued: nil,
      expires: nil,
      custody: .unset,
      validity: .unset,
      mrzLine1: "",
      mrzLine2: "",
      mrzLine3: "",
      mrzFailures: [],
      destination: FixedASCII<3>(),
      transits: [],
      journeysLeft: nil,
      supersedes: "",
      keptBy: "",
      supersededBy: "",
      validityBefore: .unset,
      _unknown: nil)
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
    keptBy: String = "",
    supersededBy: String = "",
    validityBefore: DocumentValidity = .unset
  ) {
    self.init(
      type: type,
      number: number,
      issuer: issuer,
      issued: issued,
      expires: expires,
      custody: custody,
      validity: validity,
      mrzLine1: mrzLine1,
      mrzLine2: mrzLine2,
      mrzLine3: mrzLine3,
      mrzFailures: mrzFailures,
      destination: destination,
      transits: transits,
      journeysLeft: journeysLeft,
      supersedes: supersedes,
      keptBy: keptBy,
      supersededBy: supersededBy,
      validityBefore: validityBefore,
      _unknown: nil)
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
    try withUnsafePointer(to: self) { e throws(WireError) in
      try Self.appendWire(e, to: &b)
    }
  }

  @inline(__always)
  private static func appendWire(
    _ e: UnsafePointer<Self>, to b: inout WireBuffer
  ) throws(WireError) {
    let n0 = e.pointee.number.utf8.count
    if n0 > 32 { throw wireLimit("TravelDocument.number is longer than 32 bytes") }
    let n1 = e.pointee.mrzLine1.utf8.count
    if n1 > 44 { throw wireLimit("TravelDocument.mrzLine1 is longer than 44 bytes") }
    let n2 = e.pointee.mrzLine2.utf8.count
    if n2 > 44 { throw wireLimit("TravelDocument.mrzLine2 is longer than 44 bytes") }
    let n3 = e.pointee.mrzLine3.utf8.count
    if n3 > 44 { throw wireLimit("TravelDocument.mrzLine3 is longer than 44 bytes") }
    let c5 = e.pointee.transits.count
    try b.charge(
      elements: c5, stride: MemoryLayout<FixedASCII<3>>.stride, max: 8)
    let n5 = c5 &* 3
    let n6 = e.pointee.supersedes.utf8.count
    if n6 > 32 { throw wireLimit("TravelDocument.supersedes is longer than 32 bytes") }
    let n7 = e.pointee.keptBy.utf8.count
    if n7 > 100 { throw wireLimit("TravelDocument.keptBy is longer than 100 bytes") }
    let n8 = e.pointee.supersededBy.utf8.count
    if n8 > 32 { throw wireLimit("TravelDocument.supersededBy is longer than 32 bytes") }
    var text = n0
    text &+= n1
    text &+= n2
    text &+= n3
    text &+= n6
    text &+= n7
    text &+= n8
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(58 &+ n0 &+ n1 &+ n2 &+ n3)
    let f = p + 2
    var b4: UInt8 = e.pointee._unknown?.bits ?? 0
    let w1 = e.pointee.type.rawValue
    wireStore(f, 0, w1)
    let w3 = e.pointee.issuer.wireBits
    FixedASCII<3>.storeStorage(f + 1, w3)
    b4 |= wireBit(e.pointee.issued != nil)
    let w4 = (e.pointee.issued ?? CalendarDate()).daysSinceEpoch
    wireStore(f, 5, w4)
    b4 |= wireBit(e.pointee.expires != nil) &<< 1
    let w5 = (e.pointee.expires ?? CalendarDate()).daysSinceEpoch
    wireStore(f, 9, w5)
    let w6 = e.pointee.custody.rawValue
    wireStore(f, 13, w6)
    let w7 = e.pointee.validity.rawValue
    wireStore(f, 14, w7)
    let w12 = e.pointee.destination.wireBits
    FixedASCII<3>.storeStorage(f + 15, w12)
    b4 |= wireBit(e.pointee.journeysLeft != nil) &<< 2
    let w14 = (e.pointee.journeysLeft ?? 0)
    wireStore(f, 18, w14)
    let w18 = e.pointee.validityBefore.rawValue
    wireStore(f, 19, w18)
    wireStore(f, 4, b4)
    var used = wireBit(w7 != 0)
    used |= wireBit(w12 != 0) &<< 1
    used |= wireBit(w14 != 0) &<< 2
    used |= wireBit(w18 != 0) &<< 3
    var fixed = wireLastEnd(used, 0x1413120F00)
    if used == 0 {
      fixed = wireUsedLength(f, 14)
      if fixed > 13 {
      } else if fixed > 9 {
        fixed = 13
      } else if fixed > 5 {
        fixed = 9
      } else if fixed > 4 {
      } else if fixed > 1 {
        fixed = 4
      }
    }
    let count: Int
    if n8 != 0 {
      count = 9
    } else if n7 != 0 {
      count = 8
    } else if n6 != 0 {
      count = 7
    } else if n5 != 0 {
      count = 6
    } else if !e.pointee.mrzFailures.isEmpty {
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
    lengths |= e.pointee.mrzFailures.count &* 24
    lengths |= n5
    lengths |= n6
    lengths |= n7
    lengths |= n8
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, e.pointee.number, n0)
    t0 = wirePut(t0, e.pointee.mrzLine1, n1)
    t0 = wirePut(t0, e.pointee.mrzLine2, n2)
    t0 = wirePut(t0, e.pointee.mrzLine3, n3)
    b.advance(to: t0)
    let s4 = b.byteCount
    try b.append(texts: e.pointee.mrzFailures, max: 16, maxElement: 24)
    let n4 = b.byteCount &- s4
    var t5 = b.reserve(n5 &+ n6 &+ n7 &+ n8)
    for element in e.pointee.transits {
      element.storeWire(t5)
      t5 += 3
    }
    t5 = wirePut(t5, e.pointee.supersedes, n6)
    t5 = wirePut(t5, e.pointee.keptBy, n7)
    t5 = wirePut(t5, e.pointee.supersededBy, n8)
    b.advance(to: t5)
    let written: Int
    if n8 != 0 {
      written = 9
    } else if n7 != 0 {
      written = 8
    } else if n6 != 0 {
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
    all |= n7
    all |= n8
    let needed = wireWidth(all)
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 20, room: count &<< width,
        lengths: [n0, n1, n2, n3, n4, n5, n6, n7, n8],
        unknown: e.pointee._unknown)
      return
    }
    if written != count || needed != width {
      b.resizeTable(at: start + 2 + fixed, from: count &<< width, to: written &<< needed)
    }
    let head = b.pointer(at: start)
    let shape = fixed | written &<< 8 | needed &<< 14
    wireStore(head, 0, UInt16.wire(shape))
    let table = (head + 2 + fixed)
    if written == 9, needed == 0 {
      wireStore(table, 0, UInt8.wire(n0))
      wireStore(table, 1, UInt8.wire(n1))
      wireStore(table, 2, UInt8.wire(n2))
      wireStore(table, 3, UInt8.wire(n3))
      wireStore(table, 4, UInt8.wire(n4))
      wireStore(table, 5, UInt8.wire(n5))
      wireStore(table, 6, UInt8.wire(n6))
      wireStore(table, 7, UInt8.wire(n7))
      wireStore(table, 8, UInt8.wire(n8))
    }
    else {
      if written > 0 { wireStoreLength(table, 0, needed, n0) }
      if written > 1 { wireStoreLength(table, 1, needed, n1) }
      if written > 2 { wireStoreLength(table, 2, needed, n2) }
      if written > 3 { wireStoreLength(table, 3, needed, n3) }
      if written > 4 { wireStoreLength(table, 4, needed, n4) }
      if written > 5 { wireStoreLength(table, 5, needed, n5) }
      if written > 6 { wireStoreLength(table, 6, needed, n6) }
      if written > 7 { wireStoreLength(table, 7, needed, n7) }
      if written > 8 { wireStoreLength(table, 8, needed, n8) }
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
    var w7: UInt8 = 0
    var w12: UInt64 = 0
    var w14: UInt8 = 0
    var w18: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    var n4: Int = 0
    var n5: Int = 0
    var n6: Int = 0
    var n7: Int = 0
    var n8: Int = 0
    let head = n >= 31 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 14 && fixed <= 20 && count <= 9
    if isNear {
      w7 = wireMask(wireLoad(f, 14, UInt8.self), fixed >= 15)
      w12 = wireMask(FixedASCII<3>.loadStorage(f + 15), fixed >= 18)
      w14 = wireMask(wireLoad(f, 18, UInt8.self), fixed >= 19)
      w18 = wireMask(wireLoad(f, 19, UInt8.self), fixed >= 20)
      var ends = wireBit(fixed == 15) & wireBit(w7 != 0)
      ends |= wireBit(fixed == 18) & wireBit(w12 != 0)
      ends |= wireBit(fixed == 19) & wireBit(w14 != 0)
      ends |= wireBit(fixed == 20) & wireBit(w18 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      n2 = wireMask(Int.wire(wireLoad(table, 2, UInt8.self)), count > 2)
      end &+= n2
      n3 = wireMask(Int.wire(wireLoad(table, 3, UInt8.self)), count > 3)
      end &+= n3
      n4 = wireMask(Int.wire(wireLoad(table, 4, UInt8.self)), count > 4)
      end &+= n4
      n5 = wireMask(Int.wire(wireLoad(table, 5, UInt8.self)), count > 5)
      end &+= n5
      n6 = wireMask(Int.wire(wireLoad(table, 6, UInt8.self)), count > 6)
      end &+= n6
      n7 = wireMask(Int.wire(wireLoad(table, 7, UInt8.self)), count > 7)
      end &+= n7
      n8 = wireMask(Int.wire(wireLoad(table, 8, UInt8.self)), count > 8)
      end &+= n8
      isNear = ends != 0 && wireLoad(f, 4, UInt8.self) & 248 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w7 = fixed >= 15 ? wireLoad(f, 14, UInt8.self) : 0
      w12 = fixed >= 18 ? FixedASCII<3>.loadStorage(f + 15) : 0
      w14 = fixed >= 19 ? wireLoad(f, 18, UInt8.self) : 0
      w18 = fixed >= 20 ? wireLoad(f, 19, UInt8.self) : 0
      let free: UInt8 = fixed > 4 ? wireLoad(f, 4, UInt8.self) & 248 : 0
      if shape.fixedLength > 20 || shape.slotCount > 9 || free != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 20, slotCount: 9, bits: free, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
      n3 = shape.length(p, 3)
      n4 = shape.length(p, 4)
      n5 = shape.length(p, 5)
      n6 = shape.length(p, 6)
      n7 = shape.length(p, 7)
      n8 = shape.length(p, 8)
    }
    let w1: UInt8 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
    let w3: UInt64 = fixed >= 4 ? FixedASCII<3>.loadStorage(f + 1) : 0
    let b4: UInt8 = fixed >= 5 ? wireLoad(f, 4, UInt8.self) : 0
    let w4: Int32 = fixed >= 9 ? wireLoad(f, 5, Int32.self) : 0
    let w5: Int32 = fixed >= 13 ? wireLoad(f, 9, Int32.self) : 0
    let w6: UInt8 = fixed >= 14 ? wireLoad(f, 13, UInt8.self) : 0
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let o3 = o2 &+ n2
    let o4 = o3 &+ n3
    let o5 = o4 &+ n4
    let o6 = o5 &+ n5
    let o7 = o6 &+ n6
    let o8 = o7 &+ n7
    var absent = UInt64.wire(wireMask(w4, b4 & 1 == 0))
    absent |= UInt64.wire(wireMask(w5, b4 & 2 == 0))
    absent |= UInt64.wire(wireMask(w14, b4 & 4 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    let v1: DocumentType = DocumentType(rawValue: w1)
    let v2: String = try r.text(p + o0, n0, max: 32)
    let v3: FixedASCII<3> = try r.ascii(w3, at: f + 1, as: FixedASCII<3>.self)
    let v4: CalendarDate? = b4 & 1 != 0 ? CalendarDate(daysSinceEpoch: w4) : nil
    let v5: CalendarDate? = b4 & 2 != 0 ? CalendarDate(daysSinceEpoch: w5) : nil
    let v6: Custody = Custody(rawValue: w6)
    let v7: DocumentValidity = DocumentValidity(rawValue: w7)
    let v8: String = try r.text(p + o1, n1, max: 44)
    let v9: String = try r.text(p + o2, n2, max: 44)
    let v10: String = try r.text(p + o3, n3, max: 44)
    let v11: [String] = try r.texts(p + o4, n4, max: 16, maxElement: 24)
    let v12: FixedASCII<3> = try r.ascii(w12, at: f + 15, as: FixedASCII<3>.self)
    let v13: [FixedASCII<3>] = try Self.decodeWireListTransits(p + o5, n5, &r)
    let v14: UInt8? = b4 & 4 != 0 ? w14 : nil
    let v15: String = try r.text(p + o6, n6, max: 32)
    let v16: String = try r.text(p + o7, n7, max: 100)
    let v17: String = try r.text(p + o8, n8, max: 32)
    let v18: DocumentValidity = DocumentValidity(rawValue: w18)
    return Self(
      type: v1,
      number: v2,
      issuer: v3,
      issued: v4,
      expires: v5,
      custody: v6,
      validity: v7,
      mrzLine1: v8,
      mrzLine2: v9,
      mrzLine3: v10,
      mrzFailures: v11,
      destination: v12,
      transits: v13,
      journeysLeft: v14,
      supersedes: v15,
      keptBy: v16,
      supersededBy: v17,
      validityBefore: v18,
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
      case 0, 21...: return
      case 1: unit = 1
      case 4: unit = 3
      case 5: unit = 1
      case 9: unit = 4
      case 13: unit = 4
      case 14...15: unit = 1
      case 18: unit = 3
      case 19...20: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
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

/// The stay in the host country.
public struct Stay: WireMessage {
  public static var wireName: String { "person.v1.Stay" }

  public var entered: CalendarDate?
  public var entryPort: String
  public var authorisedUntil: CalendarDate?
  /// Kind and number of the permit, as written on it.
  public var permit: String
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: Stay, rhs: Stay) -> Bool {
    guard lhs.entered == rhs.entered else { return false }
    guard (String).wireEquals(lhs.entryPort, rhs.entryPort) else { return false }
    guard lhs.authorisedUntil == rhs.authorisedUntil else { return false }
    guard (String).wireEquals(lhs.permit, rhs.permit) else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.entered)
    self.entryPort.wireHash(into: &hasher)
    hasher.combine(self.authorisedUntil)
    self.permit.wireHash(into: &hasher)
    hasher.combine(self._unknown)
  }
}

extension Stay {
  /// The message in which every field is absent.
  public init() {
    self.init(
      entered: nil,
      entryPort: "",
      authorisedUntil: nil,
      permit: "",
      _unknown: nil)
  }

  public init(
    entered: CalendarDate? = nil,
    entryPort: String = "",
    authorisedUntil: CalendarDate? = nil,
    permit: String = ""
  ) {
    self.init(
      entered: entered,
      entryPort: entryPort,
      authorisedUntil: authorisedUntil,
      permit: permit,
      _unknown: nil)
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
    var b0: UInt8 = self._unknown?.bits ?? 0
    b0 |= wireBit(self.entered != nil)
    let w1 = (self.entered ?? CalendarDate()).daysSinceEpoch
    wireStore(f, 1, w1)
    b0 |= wireBit(self.authorisedUntil != nil) &<< 1
    let w3 = (self.authorisedUntil ?? CalendarDate()).daysSinceEpoch
    wireStore(f, 5, w3)
    wireStore(f, 0, b0)
    var used = wireBit(b0 != 0)
    used |= wireBit(w1 != 0) &<< 1
    used |= wireBit(w3 != 0) &<< 2
    let fixed = wireLastEnd(used, 0x9050100)
    let count: Int
    if n1 != 0 {
      count = 2
    } else if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    var lengths = n0
    lengths |= n1
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.entryPort, n0)
    t0 = wirePut(t0, self.permit, n1)
    b.advance(to: t0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 9, room: count &<< width,
        lengths: [n0, n1],
        unknown: self._unknown)
      return
    }
    let shape = fixed | count &<< 8 | width &<< 14
    wireStore(p, 0, UInt16.wire(shape))
    let table = (f + fixed)
    if count == 2, width == 0 {
      wireStore(table, 0, UInt8.wire(n0))
      wireStore(table, 1, UInt8.wire(n1))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, width, n0) }
      if count > 1 { wireStoreLength(table, 1, width, n1) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
    var f: UnsafeRawPointer = p + 2
    var b0: UInt8 = 0
    var w1: Int32 = 0
    var w3: Int32 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 13 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 9 && count <= 2
    if isNear {
      b0 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      w1 = wireMask(wireLoad(f, 1, Int32.self), fixed >= 5)
      w3 = wireMask(wireLoad(f, 5, Int32.self), fixed >= 9)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(b0 != 0)
      ends |= wireBit(fixed == 5) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 9) & wireBit(w3 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      isNear = ends != 0 && b0 & 252 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b0 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      w1 = fixed >= 5 ? wireLoad(f, 1, Int32.self) : 0
      w3 = fixed >= 9 ? wireLoad(f, 5, Int32.self) : 0
      if shape.fixedLength > 9 || shape.slotCount > 2 || b0 & 252 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 9, slotCount: 2, bits: b0 & 252, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    var absent = UInt64.wire(wireMask(w1, b0 & 1 == 0))
    absent |= UInt64.wire(wireMask(w3, b0 & 2 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    let v1: CalendarDate? = b0 & 1 != 0 ? CalendarDate(daysSinceEpoch: w1) : nil
    let v2: String = try r.text(p + o0, n0, max: 32)
    let v3: CalendarDate? = b0 & 2 != 0 ? CalendarDate(daysSinceEpoch: w3) : nil
    let v4: String = try r.text(p + o1, n1, max: 40)
    return Self(
      entered: v1,
      entryPort: v2,
      authorisedUntil: v3,
      permit: v4,
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
      case 0, 10...: return
      case 1: unit = 1
      case 5: unit = 4
      case 9: unit = 4
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
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
  public var severity: NeedSeverity
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: Need, rhs: Need) -> Bool {
    guard lhs.code == rhs.code else { return false }
    guard lhs.week == rhs.week else { return false }
    guard lhs.asOf == rhs.asOf else { return false }
    guard lhs.until == rhs.until else { return false }
    guard lhs.severity == rhs.severity else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.code)
    hasher.combine(self.week)
    hasher.combine(self.asOf)
    hasher.combine(self.until)
    hasher.combine(self.severity)
    hasher.combine(self._unknown)
  }
}

extension Need {
  /// The message in which every field is absent.
  public init() {
    self.init(
      code: .unset,
      week: nil,
      asOf: nil,
      until: nil,
      severity: .unset,
      _unknown: nil)
  }

  public init(
    code: NeedCode = .unset,
    week: UInt8? = nil,
    asOf: CalendarDate? = nil,
    until: CalendarDate? = nil,
    severity: NeedSeverity = .unset
  ) {
    self.init(
      code: code,
      week: week,
      asOf: asOf,
      until: until,
      severity: severity,
      _unknown: nil)
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
    try withUnsafePointer(to: self) { e throws(WireError) in
      try Self.appendWire(e, to: &b)
    }
  }

  @inline(__always)
  private static func appendWire(
    _ e: UnsafePointer<Self>, to b: inout WireBuffer
  ) throws(WireError) {
    let start = b.byteCount
    let p = b.reserve(14)
    let f = p + 2
    var b1: UInt8 = e.pointee._unknown?.bits ?? 0
    let w1 = e.pointee.code.rawValue
    wireStore(f, 0, w1)
    b1 |= wireBit(e.pointee.week != nil)
    let w2 = (e.pointee.week ?? 0)
    wireStore(f, 2, w2)
    b1 |= wireBit(e.pointee.asOf != nil) &<< 1
    let w3 = (e.pointee.asOf ?? CalendarDate()).daysSinceEpoch
    wireStore(f, 3, w3)
    b1 |= wireBit(e.pointee.until != nil) &<< 2
    let w4 = (e.pointee.until ?? CalendarDate()).daysSinceEpoch
    wireStore(f, 7, w4)
    let w5 = e.pointee.severity.rawValue
    wireStore(f, 11, w5)
    wireStore(f, 1, b1)
    var used = wireBit(w2 != 0)
    used |= wireBit(w3 != 0) &<< 1
    used |= wireBit(w4 != 0) &<< 2
    used |= wireBit(w5 != 0) &<< 3
    var fixed = wireLastEnd(used, 0xC0B070300)
    if used == 0 {
      fixed = wireUsedLength(f, 2)
    }
    b.advance(to: p + 2 + fixed)
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 12, room: 0,
        lengths: [],
        unknown: e.pointee._unknown)
      return
    }
    wireStore(p, 0, UInt16.wire(fixed))
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
    var w2: UInt8 = 0
    var w3: Int32 = 0
    var w4: Int32 = 0
    var w5: UInt8 = 0
    let head = n >= 14 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 2 && fixed <= 12 && count <= 0
    if isNear {
      w2 = wireMask(wireLoad(f, 2, UInt8.self), fixed >= 3)
      w3 = wireMask(wireLoad(f, 3, Int32.self), fixed >= 7)
      w4 = wireMask(wireLoad(f, 7, Int32.self), fixed >= 11)
      w5 = wireMask(wireLoad(f, 11, UInt8.self), fixed >= 12)
      var ends = wireBit(fixed == 3) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 7) & wireBit(w3 != 0)
      ends |= wireBit(fixed == 11) & wireBit(w4 != 0)
      ends |= wireBit(fixed == 12) & wireBit(w5 != 0)
      isNear = ends != 0 && wireLoad(f, 1, UInt8.self) & 248 == 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w2 = fixed >= 3 ? wireLoad(f, 2, UInt8.self) : 0
      w3 = fixed >= 7 ? wireLoad(f, 3, Int32.self) : 0
      w4 = fixed >= 11 ? wireLoad(f, 7, Int32.self) : 0
      w5 = fixed >= 12 ? wireLoad(f, 11, UInt8.self) : 0
      let free: UInt8 = fixed > 1 ? wireLoad(f, 1, UInt8.self) & 248 : 0
      if shape.fixedLength > 12 || shape.slotCount > 0 || free != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 12, slotCount: 0, bits: free, isFrozen: false)
      }
    }
    let w1: UInt8 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
    let b1: UInt8 = fixed >= 2 ? wireLoad(f, 1, UInt8.self) : 0
    var absent = UInt64.wire(wireMask(w2, b1 & 1 == 0))
    absent |= UInt64.wire(wireMask(w3, b1 & 2 == 0))
    absent |= UInt64.wire(wireMask(w4, b1 & 4 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    let v1: NeedCode = NeedCode(rawValue: w1)
    let v2: UInt8? = b1 & 1 != 0 ? w2 : nil
    let v3: CalendarDate? = b1 & 2 != 0 ? CalendarDate(daysSinceEpoch: w3) : nil
    let v4: CalendarDate? = b1 & 4 != 0 ? CalendarDate(daysSinceEpoch: w4) : nil
    let v5: NeedSeverity = NeedSeverity(rawValue: w5)
    return Self(
      code: v1,
      week: v2,
      asOf: v3,
      until: v4,
      severity: v5,
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
      case 1...3: unit = 1
      case 7: unit = 4
      case 11: unit = 4
      case 12: unit = 1
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
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

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
    guard lhs._unknown == rhs._unknown else { return false }
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
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.person == (ID<PersonFile>()) { missing.append("person") }
    if self.mission.isEmpty { missing.append("mission") }
    if self.receivedAt == (Timestamp()) { missing.append("receivedAt") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension Registration {
  /// The message in which every field is absent.
  public init() {
    self.init(
      person: ID<PersonFile>(),
      mission: "",
      receivedAt: Timestamp(),
      desk: "",
      channel: .unset,
      queueToken: "",
      fullName: "",
      nativeName: "",
      sex: .unset,
      born: PartialDate(),
      birthPlace: "",
      nationality: FixedASCII<3>(),
      nationalID: "",
      originProvince: "",
      phone: "",
      exitSite: "",
      leftSiteOn: nil,
      stay: Stay(),
      documents: [],
      intent: .unset,
      travelMode: .unset,
      group: nil,
      relation: .unset,
      needs: [],
      indicators: [],
      scamLinked: .unset,
      monthsInSite: nil,
      shelter: .unset,
      note: "",
      consentRecorded: false,
      warnings: [],
      aliases: [],
      primaryIdentifier: "",
      secondaryIdentifier: "",
      nameScript: FixedASCII<4>(),
      safeToContact: .unset,
      photo: "",
      estimatedAge: nil,
      consents: [],
      announcement: nil,
      _unknown: nil)
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
    self.init(
      person: person,
      mission: mission,
      receivedAt: receivedAt,
      desk: desk,
      channel: channel,
      queueToken: queueToken,
      fullName: fullName,
      nativeName: nativeName,
      sex: sex,
      born: born,
      birthPlace: birthPlace,
      nationality: nationality,
      nationalID: nationalID,
      originProvince: originProvince,
      phone: phone,
      exitSite: exitSite,
      leftSiteOn: leftSiteOn,
      stay: stay,
      documents: documents,
      intent: intent,
      travelMode: travelMode,
      group: group,
      relation: relation,
      needs: needs,
      indicators: indicators,
      scamLinked: scamLinked,
      monthsInSite: monthsInSite,
      shelter: shelter,
      note: note,
      consentRecorded: consentRecorded,
      warnings: warnings,
      aliases: aliases,
      primaryIdentifier: primaryIdentifier,
      secondaryIdentifier: secondaryIdentifier,
      nameScript: nameScript,
      safeToContact: safeToContact,
      photo: photo,
      estimatedAge: estimatedAge,
      consents: consents,
      announcement: announcement,
      _unknown: nil)
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
    var b33: UInt8 = self._unknown?.bits ?? 0
    self.person.storeWire(f)
    let w3 = self.receivedAt.microseconds
    wireStore(f, 16, w3)
    let w5 = self.channel.rawValue
    wireStore(f, 24, w5)
    let w9 = self.sex.rawValue
    wireStore(f, 25, w9)
    let w10 = self.born.rawValue
    wireStore(f, 26, w10)
    let w12 = self.nationality.wireBits
    FixedASCII<3>.storeStorage(f + 30, w12)
    b33 |= wireBit(self.leftSiteOn != nil)
    let w17 = (self.leftSiteOn ?? CalendarDate()).daysSinceEpoch
    wireStore(f, 34, w17)
    let w20 = self.intent.rawValue
    wireStore(f, 38, w20)
    let w21 = self.travelMode.rawValue
    wireStore(f, 39, w21)
    let w23 = self.relation.rawValue
    wireStore(f, 40, w23)
    let w26 = self.scamLinked.rawValue
    wireStore(f, 41, w26)
    b33 |= wireBit(self.monthsInSite != nil) &<< 1
    let w27 = (self.monthsInSite ?? 0)
    wireStore(f, 42, w27)
    let w28 = self.shelter.rawValue
    wireStore(f, 44, w28)
    b33 |= wireBit(self.consentRecorded) &<< 2
    let w35 = self.nameScript.wireBits
    FixedASCII<4>.storeStorage(f + 45, w35)
    let w36 = self.safeToContact.rawValue
    wireStore(f, 49, w36)
    b33 |= wireBit(self.estimatedAge != nil) &<< 3
    let w38 = (self.estimatedAge ?? 0)
    wireStore(f, 50, w38)
    wireStore(f, 33, b33)
    var used = wireBit(w28 != 0)
    used |= wireBit(w35 != 0) &<< 1
    used |= wireBit(w36 != 0) &<< 2
    used |= wireBit(w38 != 0) &<< 3
    var fixed = wireLastEnd(used, 0x3332312D00)
    if used == 0 {
      fixed = wireUsedLength(f, 44)
      if fixed > 42 {
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
    }
    let count: Int
    if n22 != 0 {
      count = 23
    } else if !self.consents.isEmpty {
      count = 22
    } else if n20 != 0 {
      count = 21
    } else if n19 != 0 {
      count = 20
    } else if n18 != 0 {
      count = 19
    } else if !self.aliases.isEmpty {
      count = 18
    } else if !self.warnings.isEmpty {
      count = 17
    } else if n15 != 0 {
      count = 16
    } else if n14 != 0 {
      count = 15
    } else if !self.needs.isEmpty {
      count = 14
    } else if n12 != 0 {
      count = 13
    } else if !self.documents.isEmpty {
      count = 12
    } else {
      count = 11
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
    let slots = f + fixed + (count &<< width)
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
    let written: Int
    if n22 != 0 {
      written = 23
    } else if n21 != 0 {
      written = 22
    } else if n20 != 0 {
      written = 21
    } else if n19 != 0 {
      written = 20
    } else if n18 != 0 {
      written = 19
    } else if n17 != 0 {
      written = 18
    } else if n16 != 0 {
      written = 17
    } else if n15 != 0 {
      written = 16
    } else if n14 != 0 {
      written = 15
    } else if n13 != 0 {
      written = 14
    } else if n12 != 0 {
      written = 13
    } else if n11 != 0 {
      written = 12
    } else if n10 != 0 {
      written = 11
    } else if n9 != 0 {
      written = 10
    } else if n8 != 0 {
      written = 9
    } else if n7 != 0 {
      written = 8
    } else if n6 != 0 {
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
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 51, room: count &<< width,
        lengths: [n0, n1, n2, n3, n4, n5, n6, n7, n8, n9, n10, n11, n12, n13, n14, n15, n16, n17, n18, n19, n20, n21, n22],
        unknown: self._unknown)
      return
    }
    if written != count || needed != width {
      b.resizeTable(at: start + 2 + fixed, from: count &<< width, to: written &<< needed)
    }
    let head = b.pointer(at: start)
    let shape = fixed | written &<< 8 | needed &<< 14
    wireStore(head, 0, UInt16.wire(shape))
    let table = (head + 2 + fixed)
    if written == 23, needed == 0 {
      wireStore(table, 0, UInt8.wire(n0))
      wireStore(table, 1, UInt8.wire(n1))
      wireStore(table, 2, UInt8.wire(n2))
      wireStore(table, 3, UInt8.wire(n3))
      wireStore(table, 4, UInt8.wire(n4))
      wireStore(table, 5, UInt8.wire(n5))
      wireStore(table, 6, UInt8.wire(n6))
      wireStore(table, 7, UInt8.wire(n7))
      wireStore(table, 8, UInt8.wire(n8))
      wireStore(table, 9, UInt8.wire(n9))
      wireStore(table, 10, UInt8.wire(n10))
      wireStore(table, 11, UInt8.wire(n11))
      wireStore(table, 12, UInt8.wire(n12))
      wireStore(table, 13, UInt8.wire(n13))
      wireStore(table, 14, UInt8.wire(n14))
      wireStore(table, 15, UInt8.wire(n15))
      wireStore(table, 16, UInt8.wire(n16))
      wireStore(table, 17, UInt8.wire(n17))
      wireStore(table, 18, UInt8.wire(n18))
      wireStore(table, 19, UInt8.wire(n19))
      wireStore(table, 20, UInt8.wire(n20))
      wireStore(table, 21, UInt8.wire(n21))
      wireStore(table, 22, UInt8.wire(n22))
    }
    else {
      if written > 0 { wireStoreLength(table, 0, needed, n0) }
      if written > 1 { wireStoreLength(table, 1, needed, n1) }
      if written > 2 { wireStoreLength(table, 2, needed, n2) }
      if written > 3 { wireStoreLength(table, 3, needed, n3) }
      if written > 4 { wireStoreLength(table, 4, needed, n4) }
      if written > 5 { wireStoreLength(table, 5, needed, n5) }
      if written > 6 { wireStoreLength(table, 6, needed, n6) }
      if written > 7 { wireStoreLength(table, 7, needed, n7) }
      if written > 8 { wireStoreLength(table, 8, needed, n8) }
      if written > 9 { wireStoreLength(table, 9, needed, n9) }
      if written > 10 { wireStoreLength(table, 10, needed, n10) }
      if written > 11 { wireStoreLength(table, 11, needed, n11) }
      if written > 12 { wireStoreLength(table, 12, needed, n12) }
      if written > 13 { wireStoreLength(table, 13, needed, n13) }
      if written > 14 { wireStoreLength(table, 14, needed, n14) }
      if written > 15 { wireStoreLength(table, 15, needed, n15) }
      if written > 16 { wireStoreLength(table, 16, needed, n16) }
      if written > 17 { wireStoreLength(table, 17, needed, n17) }
      if written > 18 { wireStoreLength(table, 18, needed, n18) }
      if written > 19 { wireStoreLength(table, 19, needed, n19) }
      if written > 20 { wireStoreLength(table, 20, needed, n20) }
      if written > 21 { wireStoreLength(table, 21, needed, n21) }
      if written > 22 { wireStoreLength(table, 22, needed, n22) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
    var f: UnsafeRawPointer = p + 2
    var w28: UInt8 = 0
    var w35: UInt64 = 0
    var w36: UInt8 = 0
    var w38: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    var n4: Int = 0
    var n5: Int = 0
    var n6: Int = 0
    var n7: Int = 0
    var n8: Int = 0
    var n9: Int = 0
    var n10: Int = 0
    var n11: Int = 0
    var n12: Int = 0
    var n13: Int = 0
    var n14: Int = 0
    var n15: Int = 0
    var n16: Int = 0
    var n17: Int = 0
    var n18: Int = 0
    var n19: Int = 0
    var n20: Int = 0
    var n21: Int = 0
    var n22: Int = 0
    let head = n >= 76 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 44 && fixed <= 51 && count <= 23
    if isNear {
      w28 = wireMask(wireLoad(f, 44, UInt8.self), fixed >= 45)
      w35 = wireMask(FixedASCII<4>.loadStorage(f + 45), fixed >= 49)
      w36 = wireMask(wireLoad(f, 49, UInt8.self), fixed >= 50)
      w38 = wireMask(wireLoad(f, 50, UInt8.self), fixed >= 51)
      var ends = wireBit(fixed == 45) & wireBit(w28 != 0)
      ends |= wireBit(fixed == 49) & wireBit(w35 != 0)
      ends |= wireBit(fixed == 50) & wireBit(w36 != 0)
      ends |= wireBit(fixed == 51) & wireBit(w38 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      n2 = wireMask(Int.wire(wireLoad(table, 2, UInt8.self)), count > 2)
      end &+= n2
      n3 = wireMask(Int.wire(wireLoad(table, 3, UInt8.self)), count > 3)
      end &+= n3
      n4 = wireMask(Int.wire(wireLoad(table, 4, UInt8.self)), count > 4)
      end &+= n4
      n5 = wireMask(Int.wire(wireLoad(table, 5, UInt8.self)), count > 5)
      end &+= n5
      n6 = wireMask(Int.wire(wireLoad(table, 6, UInt8.self)), count > 6)
      end &+= n6
      n7 = wireMask(Int.wire(wireLoad(table, 7, UInt8.self)), count > 7)
      end &+= n7
      n8 = wireMask(Int.wire(wireLoad(table, 8, UInt8.self)), count > 8)
      end &+= n8
      n9 = wireMask(Int.wire(wireLoad(table, 9, UInt8.self)), count > 9)
      end &+= n9
      n10 = wireMask(Int.wire(wireLoad(table, 10, UInt8.self)), count > 10)
      end &+= n10
      n11 = wireMask(Int.wire(wireLoad(table, 11, UInt8.self)), count > 11)
      end &+= n11
      n12 = wireMask(Int.wire(wireLoad(table, 12, UInt8.self)), count > 12)
      end &+= n12
      n13 = wireMask(Int.wire(wireLoad(table, 13, UInt8.self)), count > 13)
      end &+= n13
      n14 = wireMask(Int.wire(wireLoad(table, 14, UInt8.self)), count > 14)
      end &+= n14
      n15 = wireMask(Int.wire(wireLoad(table, 15, UInt8.self)), count > 15)
      end &+= n15
      n16 = wireMask(Int.wire(wireLoad(table, 16, UInt8.self)), count > 16)
      end &+= n16
      n17 = wireMask(Int.wire(wireLoad(table, 17, UInt8.self)), count > 17)
      end &+= n17
      n18 = wireMask(Int.wire(wireLoad(table, 18, UInt8.self)), count > 18)
      end &+= n18
      n19 = wireMask(Int.wire(wireLoad(table, 19, UInt8.self)), count > 19)
      end &+= n19
      n20 = wireMask(Int.wire(wireLoad(table, 20, UInt8.self)), count > 20)
      end &+= n20
      n21 = wireMask(Int.wire(wireLoad(table, 21, UInt8.self)), count > 21)
      end &+= n21
      n22 = wireMask(Int.wire(wireLoad(table, 22, UInt8.self)), count > 22)
      end &+= n22
      isNear = ends != 0 && wireLoad(f, 33, UInt8.self) & 240 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w28 = fixed >= 45 ? wireLoad(f, 44, UInt8.self) : 0
      w35 = fixed >= 49 ? FixedASCII<4>.loadStorage(f + 45) : 0
      w36 = fixed >= 50 ? wireLoad(f, 49, UInt8.self) : 0
      w38 = fixed >= 51 ? wireLoad(f, 50, UInt8.self) : 0
      let free: UInt8 = fixed > 33 ? wireLoad(f, 33, UInt8.self) & 240 : 0
      if shape.fixedLength > 51 || shape.slotCount > 23 || free != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 51, slotCount: 23, bits: free, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
      n3 = shape.length(p, 3)
      n4 = shape.length(p, 4)
      n5 = shape.length(p, 5)
      n6 = shape.length(p, 6)
      n7 = shape.length(p, 7)
      n8 = shape.length(p, 8)
      n9 = shape.length(p, 9)
      n10 = shape.length(p, 10)
      n11 = shape.length(p, 11)
      n12 = shape.length(p, 12)
      n13 = shape.length(p, 13)
      n14 = shape.length(p, 14)
      n15 = shape.length(p, 15)
      n16 = shape.length(p, 16)
      n17 = shape.length(p, 17)
      n18 = shape.length(p, 18)
      n19 = shape.length(p, 19)
      n20 = shape.length(p, 20)
      n21 = shape.length(p, 21)
      n22 = shape.length(p, 22)
    }
    let w3: Int64 = fixed >= 24 ? wireLoad(f, 16, Int64.self) : 0
    let w5: UInt8 = fixed >= 25 ? wireLoad(f, 24, UInt8.self) : 0
    let w9: UInt8 = fixed >= 26 ? wireLoad(f, 25, UInt8.self) : 0
    let w10: UInt32 = fixed >= 30 ? wireLoad(f, 26, UInt32.self) : 0
    let w12: UInt64 = fixed >= 33 ? FixedASCII<3>.loadStorage(f + 30) : 0
    let b33: UInt8 = fixed >= 34 ? wireLoad(f, 33, UInt8.self) : 0
    let w17: Int32 = fixed >= 38 ? wireLoad(f, 34, Int32.self) : 0
    let w20: UInt8 = fixed >= 39 ? wireLoad(f, 38, UInt8.self) : 0
    let w21: UInt8 = fixed >= 40 ? wireLoad(f, 39, UInt8.self) : 0
    let w23: UInt8 = fixed >= 41 ? wireLoad(f, 40, UInt8.self) : 0
    let w26: UInt8 = fixed >= 42 ? wireLoad(f, 41, UInt8.self) : 0
    let w27: UInt16 = fixed >= 44 ? wireLoad(f, 42, UInt16.self) : 0
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let o3 = o2 &+ n2
    let o4 = o3 &+ n3
    let o5 = o4 &+ n4
    let o6 = o5 &+ n5
    let o7 = o6 &+ n6
    let o8 = o7 &+ n7
    let o9 = o8 &+ n8
    let o10 = o9 &+ n9
    let o11 = o10 &+ n10
    let o12 = o11 &+ n11
    let o13 = o12 &+ n12
    let o14 = o13 &+ n13
    let o15 = o14 &+ n14
    let o16 = o15 &+ n15
    let o17 = o16 &+ n16
    let o18 = o17 &+ n17
    let o19 = o18 &+ n18
    let o20 = o19 &+ n19
    let o21 = o20 &+ n20
    let o22 = o21 &+ n21
    var absent = UInt64.wire(wireMask(w17, b33 & 1 == 0))
    absent |= UInt64.wire(wireMask(w27, b33 & 2 == 0))
    absent |= UInt64.wire(wireMask(w38, b33 & 8 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    let v1: ID<PersonFile> = fixed >= 16 ? ID<PersonFile>(wire: f) : ID<PersonFile>()
    let v2: String = try r.text(p + o0, n0, max: 16)
    let v3: Timestamp = Timestamp(microseconds: w3)
    let v4: String = try r.text(p + o1, n1, max: 16)
    let v5: Channel = Channel(rawValue: w5)
    let v6: String = try r.text(p + o2, n2, max: 24)
    let v7: String = try r.text(p + o3, n3, max: 200)
    let v8: String = try r.text(p + o4, n4, max: 200)
    let v9: Sex = Sex(rawValue: w9)
    let v10: PartialDate = try r.partialDate(w10, at: f + 26)
    let v11: String = try r.text(p + o5, n5, max: 100)
    let v12: FixedASCII<3> = try r.ascii(w12, at: f + 30, as: FixedASCII<3>.self)
    let v13: String = try r.text(p + o6, n6, max: 32)
    let v14: String = try r.text(p + o7, n7, max: 60)
    let v15: String = try r.text(p + o8, n8, max: 40)
    let v16: String = try r.text(p + o9, n9, max: 60)
    let v17: CalendarDate? = b33 & 1 != 0 ? CalendarDate(daysSinceEpoch: w17) : nil
    let v18: Stay
    if n10 == 0 {
      v18 = Stay()
    }
    else {
      try r.refuseDefault(p + o10, n10)
      v18 = try Stay.decodeNestedWire(p + o10, n10, &r)
    }
    let v19: [TravelDocument] = try TravelDocument.decodeWireList(p + o11, n11, max: 8, &r)
    let v20: Intent = Intent(rawValue: w20)
    let v21: TravelMode = TravelMode(rawValue: w21)
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
    let v23: Relation = Relation(rawValue: w23)
    let v24: [Need] = try Need.decodeWireList(p + o13, n13, max: 16, &r)
    let v25: [Indicator] = try Self.decodeWireListIndicators(p + o14, n14, &r)
    let v26: Answer = Answer(rawValue: w26)
    let v27: UInt16? = b33 & 2 != 0 ? w27 : nil
    let v28: Answer = Answer(rawValue: w28)
    let v29: String = try r.text(p + o15, n15, max: 1000)
    let v30: Bool = b33 & 4 != 0
    let v31: [String] = try r.texts(p + o16, n16, max: 16, maxElement: 48)
    let v32: [String] = try r.texts(p + o17, n17, max: 8, maxElement: 200)
    let v33: String = try r.text(p + o18, n18, max: 200)
    let v34: String = try r.text(p + o19, n19, max: 200)
    let v35: FixedASCII<4> = try r.ascii(w35, at: f + 45, as: FixedASCII<4>.self)
    let v36: Answer = Answer(rawValue: w36)
    let v37: String = try r.text(p + o20, n20, max: 64)
    let v38: UInt8? = b33 & 8 != 0 ? w38 : nil
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
      person: v1,
      mission: v2,
      receivedAt: v3,
      desk: v4,
      channel: v5,
      queueToken: v6,
      fullName: v7,
      nativeName: v8,
      sex: v9,
      born: v10,
      birthPlace: v11,
      nationality: v12,
      nationalID: v13,
      originProvince: v14,
      phone: v15,
      exitSite: v16,
      leftSiteOn: v17,
      stay: v18,
      documents: v19,
      intent: v20,
      travelMode: v21,
      group: v22,
      relation: v23,
      needs: v24,
      indicators: v25,
      scamLinked: v26,
      monthsInSite: v27,
      shelter: v28,
      note: v29,
      consentRecorded: v30,
      warnings: v31,
      aliases: v32,
      primaryIdentifier: v33,
      secondaryIdentifier: v34,
      nameScript: v35,
      safeToContact: v36,
      photo: v37,
      estimatedAge: v38,
      consents: v39,
      announcement: v40,
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
      case 0, 52...: return
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
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
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

/// Who wrote a registration down while the service could not be reached, and when.
public struct OfflineOrigin: WireMessage {
  public static var wireName: String { "person.v1.OfflineOrigin" }

  /// The identity of the officer's certificate.
  public var author: String
  public var writtenAt: Timestamp
  /// The outbox file, and the number of the record in it.
  public var outbox: WireUUID
  public var number: UInt32
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: OfflineOrigin, rhs: OfflineOrigin) -> Bool {
    guard (String).wireEquals(lhs.author, rhs.author) else { return false }
    guard lhs.writtenAt == rhs.writtenAt else { return false }
    guard lhs.outbox == rhs.outbox else { return false }
    guard lhs.number == rhs.number else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.author.wireHash(into: &hasher)
    hasher.combine(self.writtenAt)
    hasher.combine(self.outbox)
    hasher.combine(self.number)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.author.isEmpty { missing.append("author") }
    if self.writtenAt == (Timestamp()) { missing.append("writtenAt") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension OfflineOrigin {
  /// The message in which every field is absent.
  public init() {
    self.init(
      author: "",
      writtenAt: Timestamp(),
      outbox: WireUUID(),
      number: 0,
      _unknown: nil)
  }

  public init(
    author: String = "",
    writtenAt: Timestamp = Timestamp(),
    outbox: WireUUID = WireUUID(),
    number: UInt32 = 0
  ) {
    self.init(
      author: author,
      writtenAt: writtenAt,
      outbox: outbox,
      number: number,
      _unknown: nil)
  }
}

// MARK: Codec of OfflineOrigin

extension OfflineOrigin {
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
    let n0 = self.author.utf8.count
    if n0 > 300 { throw wireLimit("OfflineOrigin.author is longer than 300 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(34 &+ n0)
    let f = p + 2
    let w2 = self.writtenAt.microseconds
    wireStore(f, 0, w2)
    self.outbox.storeWire(f + 8)
    let w4 = self.number
    wireStore(f, 24, w4)
    var used = wireBit(w2 != 0)
    used |= wireBit(!wireIsZero(f + 8, 16)) &<< 1
    used |= wireBit(w4 != 0) &<< 2
    let fixed = wireLastEnd(used, 0x1C180800)
    let count: Int
    if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    let width = wireWidth(n0)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.author, n0)
    b.advance(to: t0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 28, room: count &<< width,
        lengths: [n0],
        unknown: self._unknown)
      return
    }
    let shape = fixed | count &<< 8 | width &<< 14
    wireStore(p, 0, UInt16.wire(shape))
    let table = (f + fixed)
    if count == 1, width == 0 {
      wireStore(table, 0, UInt8.wire(n0))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, width, n0) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
    var f: UnsafeRawPointer = p + 2
    var w2: Int64 = 0
    var w4: UInt32 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 31 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 28 && count <= 1
    if isNear {
      w2 = wireMask(wireLoad(f, 0, Int64.self), fixed >= 8)
      w4 = wireMask(wireLoad(f, 24, UInt32.self), fixed >= 28)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 8) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 24) & wireBit(!wireIsZero(f + 8, 16))
      ends |= wireBit(fixed == 28) & wireBit(w4 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      isNear = ends != 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w2 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
      w4 = fixed >= 28 ? wireLoad(f, 24, UInt32.self) : 0
      if shape.fixedLength > 28 || shape.slotCount > 1 {
        unknown = try r.unknown(
          p, shape, fixedLength: 28, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let v1: String = try r.text(p + o0, n0, max: 300)
    let v2: Timestamp = Timestamp(microseconds: w2)
    let v3: WireUUID = fixed >= 24 ? WireUUID(wire: f + 8) : WireUUID()
    let v4: UInt32 = w4
    return Self(
      author: v1,
      writtenAt: v2,
      outbox: v3,
      number: v4,
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
      case 0, 29...: return
      case 8: unit = 8
      case 24: unit = 16
      case 28: unit = 4
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
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
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: Consent, rhs: Consent) -> Bool {
    guard lhs.purpose == rhs.purpose else { return false }
    guard lhs.answer == rhs.answer else { return false }
    guard lhs.givenAt == rhs.givenAt else { return false }
    guard (String).wireEquals(lhs.how, rhs.how) else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.purpose)
    hasher.combine(self.answer)
    hasher.combine(self.givenAt)
    self.how.wireHash(into: &hasher)
    hasher.combine(self._unknown)
  }
}

extension Consent {
  /// The message in which every field is absent.
  public init() {
    self.init(
      purpose: .unset,
      answer: .unset,
      givenAt: nil,
      how: "",
      _unknown: nil)
  }

  public init(
    purpose: ConsentPurpose = .unset,
    answer: Answer = .unset,
    givenAt: Timestamp? = nil,
    how: String = ""
  ) {
    self.init(
      purpose: purpose,
      answer: answer,
      givenAt: givenAt,
      how: how,
      _unknown: nil)
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
    try withUnsafePointer(to: self) { e throws(WireError) in
      try Self.appendWire(e, to: &b)
    }
  }

  @inline(__always)
  private static func appendWire(
    _ e: UnsafePointer<Self>, to b: inout WireBuffer
  ) throws(WireError) {
    let n0 = e.pointee.how.utf8.count
    if n0 > 60 { throw wireLimit("Consent.how is longer than 60 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(17 &+ n0)
    let f = p + 2
    var b2: UInt8 = e.pointee._unknown?.bits ?? 0
    let w1 = e.pointee.purpose.rawValue
    wireStore(f, 0, w1)
    let w2 = e.pointee.answer.rawValue
    wireStore(f, 1, w2)
    b2 |= wireBit(e.pointee.givenAt != nil)
    let w3 = (e.pointee.givenAt ?? Timestamp()).microseconds
    wireStore(f, 3, w3)
    wireStore(f, 2, b2)
    var used = wireBit(w1 != 0)
    used |= wireBit(w2 != 0) &<< 1
    used |= wireBit(b2 != 0) &<< 2
    used |= wireBit(w3 != 0) &<< 3
    let fixed = wireLastEnd(used, 0xB03020100)
    let count: Int
    if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    let width = wireWidth(n0)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, e.pointee.how, n0)
    b.advance(to: t0)
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 11, room: count &<< width,
        lengths: [n0],
        unknown: e.pointee._unknown)
      return
    }
    let shape = fixed | count &<< 8 | width &<< 14
    wireStore(p, 0, UInt16.wire(shape))
    let table = (f + fixed)
    if count == 1, width == 0 {
      wireStore(table, 0, UInt8.wire(n0))
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
    var w1: UInt8 = 0
    var w2: UInt8 = 0
    var b2: UInt8 = 0
    var w3: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 14 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 11 && count <= 1
    if isNear {
      w1 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      w2 = wireMask(wireLoad(f, 1, UInt8.self), fixed >= 2)
      b2 = wireMask(wireLoad(f, 2, UInt8.self), fixed >= 3)
      w3 = wireMask(wireLoad(f, 3, Int64.self), fixed >= 11)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 2) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 3) & wireBit(b2 != 0)
      ends |= wireBit(fixed == 11) & wireBit(w3 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      isNear = ends != 0 && b2 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w1 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      w2 = fixed >= 2 ? wireLoad(f, 1, UInt8.self) : 0
      b2 = fixed >= 3 ? wireLoad(f, 2, UInt8.self) : 0
      w3 = fixed >= 11 ? wireLoad(f, 3, Int64.self) : 0
      if shape.fixedLength > 11 || shape.slotCount > 1 || b2 & 254 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 11, slotCount: 1, bits: b2 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let absent = UInt64.wire(wireMask(w3, b2 & 1 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    let v1: ConsentPurpose = ConsentPurpose(rawValue: w1)
    let v2: Answer = Answer(rawValue: w2)
    let v3: Timestamp? = b2 & 1 != 0 ? Timestamp(microseconds: w3) : nil
    let v4: String = try r.text(p + o0, n0, max: 60)
    return Self(
      purpose: v1,
      answer: v2,
      givenAt: v3,
      how: v4,
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
      case 0, 12...: return
      case 1...3: unit = 1
      case 11: unit = 8
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

/// Travellers who belong together.
public struct Group: WireMessage {
  public static var wireName: String { "person.v1.Group" }

  public var id: ID<Group>
  public var mission: String
  public var kind: GroupKind
  public var splittable: Bool
  public var members: [GroupMember]
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: Group, rhs: Group) -> Bool {
    guard lhs.id == rhs.id else { return false }
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard lhs.kind == rhs.kind else { return false }
    guard lhs.splittable == rhs.splittable else { return false }
    guard lhs.members == rhs.members else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.id)
    self.mission.wireHash(into: &hasher)
    hasher.combine(self.kind)
    hasher.combine(self.splittable)
    hasher.combine(self.members)
    hasher.combine(self._unknown)
  }
}

extension Group {
  /// The message in which every field is absent.
  public init() {
    self.init(
      id: ID<Group>(),
      mission: "",
      kind: .unset,
      splittable: false,
      members: [],
      _unknown: nil)
  }

  public init(
    id: ID<Group> = ID<Group>(),
    mission: String = "",
    kind: GroupKind = .unset,
    splittable: Bool = false,
    members: [GroupMember] = []
  ) {
    self.init(
      id: id,
      mission: mission,
      kind: kind,
      splittable: splittable,
      members: members,
      _unknown: nil)
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
    var b17: UInt8 = self._unknown?.bits ?? 0
    self.id.storeWire(f)
    let w3 = self.kind.rawValue
    wireStore(f, 16, w3)
    b17 |= wireBit(self.splittable)
    wireStore(f, 17, b17)
    var used = wireBit(!wireIsZero(f, 16))
    used |= wireBit(w3 != 0) &<< 1
    used |= wireBit(b17 != 0) &<< 2
    let fixed = wireLastEnd(used, 0x12111000)
    let count: Int
    if !self.members.isEmpty {
      count = 2
    } else if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    var lengths = n0
    lengths |= self.members.count &* 24
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.mission, n0)
    b.advance(to: t0)
    let s1 = b.byteCount
    try GroupMember.appendWireList(self.members, max: 64, to: &b)
    let n1 = b.byteCount &- s1
    let written: Int
    if n1 != 0 {
      written = 2
    } else if n0 != 0 {
      written = 1
    } else {
      written = 0
    }
    var all = n0
    all |= n1
    let needed = wireWidth(all)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 18, room: count &<< width,
        lengths: [n0, n1],
        unknown: self._unknown)
      return
    }
    if written != count || needed != width {
      b.resizeTable(at: start + 2 + fixed, from: count &<< width, to: written &<< needed)
    }
    let head = b.pointer(at: start)
    let shape = fixed | written &<< 8 | needed &<< 14
    wireStore(head, 0, UInt16.wire(shape))
    let table = (head + 2 + fixed)
    if written == 2, needed == 0 {
      wireStore(table, 0, UInt8.wire(n0))
      wireStore(table, 1, UInt8.wire(n1))
    }
    else {
      if written > 0 { wireStoreLength(table, 0, needed, n0) }
      if written > 1 { wireStoreLength(table, 1, needed, n1) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
    var f: UnsafeRawPointer = p + 2
    var w3: UInt8 = 0
    var b17: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 22 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 18 && count <= 2
    if isNear {
      w3 = wireMask(wireLoad(f, 16, UInt8.self), fixed >= 17)
      b17 = wireMask(wireLoad(f, 17, UInt8.self), fixed >= 18)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 16) & wireBit(!wireIsZero(f, 16))
      ends |= wireBit(fixed == 17) & wireBit(w3 != 0)
      ends |= wireBit(fixed == 18) & wireBit(b17 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      isNear = ends != 0 && b17 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w3 = fixed >= 17 ? wireLoad(f, 16, UInt8.self) : 0
      b17 = fixed >= 18 ? wireLoad(f, 17, UInt8.self) : 0
      if shape.fixedLength > 18 || shape.slotCount > 2 || b17 & 254 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 18, slotCount: 2, bits: b17 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    let v1: ID<Group> = fixed >= 16 ? ID<Group>(wire: f) : ID<Group>()
    let v2: String = try r.text(p + o0, n0, max: 16)
    let v3: GroupKind = GroupKind(rawValue: w3)
    let v4: Bool = b17 & 1 != 0
    let v5: [GroupMember] = try GroupMember.decodeWireList(p + o1, n1, max: 64, &r)
    return Self(
      id: v1,
      mission: v2,
      kind: v3,
      splittable: v4,
      members: v5,
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
      case 0, 19...: return
      case 16: unit = 16
      case 17...18: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// A person in a group.
public struct GroupMember: WireMessage {
  public static var wireName: String { "person.v1.GroupMember" }

  public var person: ID<PersonFile>
  public var relation: Relation
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: GroupMember, rhs: GroupMember) -> Bool {
    guard lhs.person == rhs.person else { return false }
    guard lhs.relation == rhs.relation else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.person)
    hasher.combine(self.relation)
    hasher.combine(self._unknown)
  }
}

extension GroupMember {
  /// The message in which every field is absent.
  public init() {
    self.init(
      person: ID<PersonFile>(),
      relation: .unset,
      _unknown: nil)
  }

  public init(
    person: ID<PersonFile> = ID<PersonFile>(),
    relation: Relation = .unset
  ) {
    self.init(
      person: person,
      relation: relation,
      _unknown: nil)
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
    try withUnsafePointer(to: self) { e throws(WireError) in
      try Self.appendWire(e, to: &b)
    }
  }

  @inline(__always)
  private static func appendWire(
    _ e: UnsafePointer<Self>, to b: inout WireBuffer
  ) throws(WireError) {
    let start = b.byteCount
    let p = b.reserve(19)
    let f = p + 2
    e.pointee.person.storeWire(f)
    let w2 = e.pointee.relation.rawValue
    wireStore(f, 16, w2)
    var used = wireBit(!wireIsZero(f, 16))
    used |= wireBit(w2 != 0) &<< 1
    let fixed = wireLastEnd(used, 0x111000)
    b.advance(to: p + 2 + fixed)
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 17, room: 0,
        lengths: [],
        unknown: e.pointee._unknown)
      return
    }
    wireStore(p, 0, UInt16.wire(fixed))
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
    var w2: UInt8 = 0
    let head = n >= 19 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 17 && count <= 0
    if isNear {
      w2 = wireMask(wireLoad(f, 16, UInt8.self), fixed >= 17)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 16) & wireBit(!wireIsZero(f, 16))
      ends |= wireBit(fixed == 17) & wireBit(w2 != 0)
      isNear = ends != 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w2 = fixed >= 17 ? wireLoad(f, 16, UInt8.self) : 0
      if shape.fixedLength > 17 || shape.slotCount > 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 17, slotCount: 0, bits: 0, isFrozen: false)
      }
    }
    let v1: ID<PersonFile> = fixed >= 16 ? ID<PersonFile>(wire: f) : ID<PersonFile>()
    let v2: Relation = Relation(rawValue: w2)
    return Self(
      person: v1,
      relation: v2,
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
      case 0, 18...: return
      case 16: unit = 16
      case 17: unit = 1
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
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

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
    guard lhs._unknown == rhs._unknown else { return false }
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
    hasher.combine(self._unknown)
  }
}

extension Hold {
  /// The message in which every field is absent.
  public init() {
    self.init(
      id: ID<Hold>(),
      kind: .unset,
      authority: "",
      reference: "",
      reason: "",
      placedAt: Timestamp(),
      reviewBy: nil,
      releasedAt: nil,
      releaseReason: "",
      _unknown: nil)
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
    self.init(
      id: id,
      kind: kind,
      authority: authority,
      reference: reference,
      reason: reason,
      placedAt: placedAt,
      reviewBy: reviewBy,
      releasedAt: releasedAt,
      releaseReason: releaseReason,
      _unknown: nil)
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
    try withUnsafePointer(to: self) { e throws(WireError) in
      try Self.appendWire(e, to: &b)
    }
  }

  @inline(__always)
  private static func appendWire(
    _ e: UnsafePointer<Self>, to b: inout WireBuffer
  ) throws(WireError) {
    let n0 = e.pointee.authority.utf8.count
    if n0 > 100 { throw wireLimit("Hold.authority is longer than 100 bytes") }
    let n1 = e.pointee.reference.utf8.count
    if n1 > 60 { throw wireLimit("Hold.reference is longer than 60 bytes") }
    let n2 = e.pointee.reason.utf8.count
    if n2 > 500 { throw wireLimit("Hold.reason is longer than 500 bytes") }
    let n3 = e.pointee.releaseReason.utf8.count
    if n3 > 500 { throw wireLimit("Hold.releaseReason is longer than 500 bytes") }
    var text = n0
    text &+= n1
    text &+= n2
    text &+= n3
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(56 &+ n0 &+ n1 &+ n2 &+ n3)
    let f = p + 2
    var b25: UInt8 = e.pointee._unknown?.bits ?? 0
    e.pointee.id.storeWire(f)
    let w2 = e.pointee.kind.rawValue
    wireStore(f, 16, w2)
    let w6 = e.pointee.placedAt.microseconds
    wireStore(f, 17, w6)
    b25 |= wireBit(e.pointee.reviewBy != nil)
    let w7 = (e.pointee.reviewBy ?? CalendarDate()).daysSinceEpoch
    wireStore(f, 26, w7)
    b25 |= wireBit(e.pointee.releasedAt != nil) &<< 1
    let w8 = (e.pointee.releasedAt ?? Timestamp()).microseconds
    wireStore(f, 30, w8)
    wireStore(f, 25, b25)
    var used = wireBit(w6 != 0)
    used |= wireBit(b25 != 0) &<< 1
    used |= wireBit(w7 != 0) &<< 2
    used |= wireBit(w8 != 0) &<< 3
    var fixed = wireLastEnd(used, 0x261E1A1900)
    if used == 0 {
      fixed = wireUsedLength(f, 17)
      if fixed > 16 {
      } else if fixed > 0 {
        fixed = 16
      }
    }
    let count: Int
    if n3 != 0 {
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
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, e.pointee.authority, n0)
    t0 = wirePut(t0, e.pointee.reference, n1)
    t0 = wirePut(t0, e.pointee.reason, n2)
    t0 = wirePut(t0, e.pointee.releaseReason, n3)
    b.advance(to: t0)
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 38, room: count &<< width,
        lengths: [n0, n1, n2, n3],
        unknown: e.pointee._unknown)
      return
    }
    let shape = fixed | count &<< 8 | width &<< 14
    wireStore(p, 0, UInt16.wire(shape))
    let table = (f + fixed)
    if count == 4, width == 0 {
      wireStore(table, 0, UInt8.wire(n0))
      wireStore(table, 1, UInt8.wire(n1))
      wireStore(table, 2, UInt8.wire(n2))
      wireStore(table, 3, UInt8.wire(n3))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, width, n0) }
      if count > 1 { wireStoreLength(table, 1, width, n1) }
      if count > 2 { wireStoreLength(table, 2, width, n2) }
      if count > 3 { wireStoreLength(table, 3, width, n3) }
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
    var w6: Int64 = 0
    var b25: UInt8 = 0
    var w7: Int32 = 0
    var w8: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    let head = n >= 44 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 17 && fixed <= 38 && count <= 4
    if isNear {
      w6 = wireMask(wireLoad(f, 17, Int64.self), fixed >= 25)
      b25 = wireMask(wireLoad(f, 25, UInt8.self), fixed >= 26)
      w7 = wireMask(wireLoad(f, 26, Int32.self), fixed >= 30)
      w8 = wireMask(wireLoad(f, 30, Int64.self), fixed >= 38)
      var ends = wireBit(fixed == 25) & wireBit(w6 != 0)
      ends |= wireBit(fixed == 26) & wireBit(b25 != 0)
      ends |= wireBit(fixed == 30) & wireBit(w7 != 0)
      ends |= wireBit(fixed == 38) & wireBit(w8 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      n2 = wireMask(Int.wire(wireLoad(table, 2, UInt8.self)), count > 2)
      end &+= n2
      n3 = wireMask(Int.wire(wireLoad(table, 3, UInt8.self)), count > 3)
      end &+= n3
      isNear = ends != 0 && b25 & 252 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w6 = fixed >= 25 ? wireLoad(f, 17, Int64.self) : 0
      b25 = fixed >= 26 ? wireLoad(f, 25, UInt8.self) : 0
      w7 = fixed >= 30 ? wireLoad(f, 26, Int32.self) : 0
      w8 = fixed >= 38 ? wireLoad(f, 30, Int64.self) : 0
      if shape.fixedLength > 38 || shape.slotCount > 4 || b25 & 252 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 38, slotCount: 4, bits: b25 & 252, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
      n3 = shape.length(p, 3)
    }
    let w2: UInt8 = fixed >= 17 ? wireLoad(f, 16, UInt8.self) : 0
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let o3 = o2 &+ n2
    var absent = UInt64.wire(wireMask(w7, b25 & 1 == 0))
    absent |= UInt64.wire(wireMask(w8, b25 & 2 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    let v1: ID<Hold> = fixed >= 16 ? ID<Hold>(wire: f) : ID<Hold>()
    let v2: HoldKind = HoldKind(rawValue: w2)
    let v3: String = try r.text(p + o0, n0, max: 100)
    let v4: String = try r.text(p + o1, n1, max: 60)
    let v5: String = try r.text(p + o2, n2, max: 500)
    let v6: Timestamp = Timestamp(microseconds: w6)
    let v7: CalendarDate? = b25 & 1 != 0 ? CalendarDate(daysSinceEpoch: w7) : nil
    let v8: Timestamp? = b25 & 2 != 0 ? Timestamp(microseconds: w8) : nil
    let v9: String = try r.text(p + o3, n3, max: 500)
    return Self(
      id: v1,
      kind: v2,
      authority: v3,
      reference: v4,
      reason: v5,
      placedAt: v6,
      reviewBy: v7,
      releasedAt: v8,
      releaseReason: v9,
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
      case 0, 39...: return
      case 16: unit = 16
      case 17: unit = 1
      case 25: unit = 8
      case 26: unit = 1
      case 30: unit = 4
      case 38: unit = 8
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
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

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
    guard lhs._unknown == rhs._unknown else { return false }
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
    hasher.combine(self._unknown)
  }
}

extension Waiver {
  /// The message in which every field is absent.
  public init() {
    self.init(
      id: ID<Waiver>(),
      list: nil,
      requestedOn: nil,
      decidedOn: nil,
      outcome: .unset,
      waivedPercent: 0,
      waivedCents: 0,
      coversThrough: nil,
      reason: "",
      _unknown: nil)
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
    self.init(
      id: id,
      list: list,
      requestedOn: requestedOn,
      decidedOn: decidedOn,
      outcome: outcome,
      waivedPercent: waivedPercent,
      waivedCents: waivedCents,
      coversThrough: coversThrough,
      reason: reason,
      _unknown: nil)
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
    try withUnsafePointer(to: self) { e throws(WireError) in
      try Self.appendWire(e, to: &b)
    }
  }

  @inline(__always)
  private static func appendWire(
    _ e: UnsafePointer<Self>, to b: inout WireBuffer
  ) throws(WireError) {
    let n0 = e.pointee.list == nil ? 0 : 16
    let n1 = e.pointee.reason.utf8.count
    if n1 > 200 { throw wireLimit("Waiver.reason is longer than 200 bytes") }
    try b.charge(memory: n1)
    let start = b.byteCount
    let p = b.reserve(49 &+ n0 &+ n1)
    let f = p + 2
    var b16: UInt8 = e.pointee._unknown?.bits ?? 0
    e.pointee.id.storeWire(f)
    b16 |= wireBit(e.pointee.requestedOn != nil)
    let w3 = (e.pointee.requestedOn ?? CalendarDate()).daysSinceEpoch
    wireStore(f, 17, w3)
    b16 |= wireBit(e.pointee.decidedOn != nil) &<< 1
    let w4 = (e.pointee.decidedOn ?? CalendarDate()).daysSinceEpoch
    wireStore(f, 21, w4)
    let w5 = e.pointee.outcome.rawValue
    wireStore(f, 25, w5)
    let w6 = e.pointee.waivedPercent
    wireStore(f, 26, w6)
    let w7 = e.pointee.waivedCents
    wireStore(f, 27, w7)
    b16 |= wireBit(e.pointee.coversThrough != nil) &<< 2
    let w8 = (e.pointee.coversThrough ?? CalendarDate()).daysSinceEpoch
    wireStore(f, 35, w8)
    wireStore(f, 16, b16)
    var used = wireBit(w5 != 0)
    used |= wireBit(w6 != 0) &<< 1
    used |= wireBit(w7 != 0) &<< 2
    used |= wireBit(w8 != 0) &<< 3
    var fixed = wireLastEnd(used, 0x27231B1A00)
    if used == 0 {
      fixed = wireUsedLength(f, 25)
      if fixed > 21 {
        fixed = 25
      } else if fixed > 17 {
        fixed = 21
      } else if fixed > 16 {
      } else if fixed > 0 {
        fixed = 16
      }
    }
    let count: Int
    if n1 != 0 {
      count = 2
    } else if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    var lengths = n0
    lengths |= n1
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    if let value = e.pointee.list {
      value.storeWire(t0)
      t0 += 16
    }
    t0 = wirePut(t0, e.pointee.reason, n1)
    b.advance(to: t0)
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 39, room: count &<< width,
        lengths: [n0, n1],
        unknown: e.pointee._unknown)
      return
    }
    let shape = fixed | count &<< 8 | width &<< 14
    wireStore(p, 0, UInt16.wire(shape))
    let table = (f + fixed)
    if count == 2, width == 0 {
      wireStore(table, 0, UInt8.wire(n0))
      wireStore(table, 1, UInt8.wire(n1))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, width, n0) }
      if count > 1 { wireStoreLength(table, 1, width, n1) }
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
    var w5: UInt8 = 0
    var w6: UInt8 = 0
    var w7: Int64 = 0
    var w8: Int32 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 43 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 25 && fixed <= 39 && count <= 2
    if isNear {
      w5 = wireMask(wireLoad(f, 25, UInt8.self), fixed >= 26)
      w6 = wireMask(wireLoad(f, 26, UInt8.self), fixed >= 27)
      w7 = wireMask(wireLoad(f, 27, Int64.self), fixed >= 35)
      w8 = wireMask(wireLoad(f, 35, Int32.self), fixed >= 39)
      var ends = wireBit(fixed == 26) & wireBit(w5 != 0)
      ends |= wireBit(fixed == 27) & wireBit(w6 != 0)
      ends |= wireBit(fixed == 35) & wireBit(w7 != 0)
      ends |= wireBit(fixed == 39) & wireBit(w8 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      isNear = ends != 0 && wireLoad(f, 16, UInt8.self) & 248 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w5 = fixed >= 26 ? wireLoad(f, 25, UInt8.self) : 0
      w6 = fixed >= 27 ? wireLoad(f, 26, UInt8.self) : 0
      w7 = fixed >= 35 ? wireLoad(f, 27, Int64.self) : 0
      w8 = fixed >= 39 ? wireLoad(f, 35, Int32.self) : 0
      let free: UInt8 = fixed > 16 ? wireLoad(f, 16, UInt8.self) & 248 : 0
      if shape.fixedLength > 39 || shape.slotCount > 2 || free != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 39, slotCount: 2, bits: free, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let b16: UInt8 = fixed >= 17 ? wireLoad(f, 16, UInt8.self) : 0
    let w3: Int32 = fixed >= 21 ? wireLoad(f, 17, Int32.self) : 0
    let w4: Int32 = fixed >= 25 ? wireLoad(f, 21, Int32.self) : 0
    let o1 = o0 &+ n0
    var absent = UInt64.wire(wireMask(w3, b16 & 1 == 0))
    absent |= UInt64.wire(wireMask(w4, b16 & 2 == 0))
    absent |= UInt64.wire(wireMask(w8, b16 & 4 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
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
    let v3: CalendarDate? = b16 & 1 != 0 ? CalendarDate(daysSinceEpoch: w3) : nil
    let v4: CalendarDate? = b16 & 2 != 0 ? CalendarDate(daysSinceEpoch: w4) : nil
    let v5: LineOutcome = LineOutcome(rawValue: w5)
    let v6: UInt8 = w6
    let v7: Int64 = w7
    let v8: CalendarDate? = b16 & 4 != 0 ? CalendarDate(daysSinceEpoch: w8) : nil
    let v9: String = try r.text(p + o1, n1, max: 200)
    return Self(
      id: v1,
      list: v2,
      requestedOn: v3,
      decidedOn: v4,
      outcome: v5,
      waivedPercent: v6,
      waivedCents: v7,
      coversThrough: v8,
      reason: v9,
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
      case 0, 40...: return
      case 16: unit = 16
      case 17: unit = 1
      case 21: unit = 4
      case 25: unit = 4
      case 26...27: unit = 1
      case 35: unit = 8
      case 39: unit = 4
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

/// A part of the fine that was paid.
public struct Payment: WireMessage {
  public static var wireName: String { "person.v1.Payment" }

  public var id: ID<Payment>
  public var paidOn: CalendarDate
  /// US cents, above 0.
  public var cents: Int64
  public var receipt: String
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: Payment, rhs: Payment) -> Bool {
    guard lhs.id == rhs.id else { return false }
    guard lhs.paidOn == rhs.paidOn else { return false }
    guard lhs.cents == rhs.cents else { return false }
    guard (String).wireEquals(lhs.receipt, rhs.receipt) else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.id)
    hasher.combine(self.paidOn)
    hasher.combine(self.cents)
    self.receipt.wireHash(into: &hasher)
    hasher.combine(self._unknown)
  }
}

extension Payment {
  /// The message in which every field is absent.
  public init() {
    self.init(
      id: ID<Payment>(),
      paidOn: CalendarDate(),
      cents: 0,
      receipt: "",
      _unknown: nil)
  }

  public init(
    id: ID<Payment> = ID<Payment>(),
    paidOn: CalendarDate = CalendarDate(),
    cents: Int64 = 0,
    receipt: String = ""
  ) {
    self.init(
      id: id,
      paidOn: paidOn,
      cents: cents,
      receipt: receipt,
      _unknown: nil)
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
    try withUnsafePointer(to: self) { e throws(WireError) in
      try Self.appendWire(e, to: &b)
    }
  }

  @inline(__always)
  private static func appendWire(
    _ e: UnsafePointer<Self>, to b: inout WireBuffer
  ) throws(WireError) {
    let n0 = e.pointee.receipt.utf8.count
    if n0 > 40 { throw wireLimit("Payment.receipt is longer than 40 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(34 &+ n0)
    let f = p + 2
    e.pointee.id.storeWire(f)
    let w2 = e.pointee.paidOn.daysSinceEpoch
    wireStore(f, 16, w2)
    let w3 = e.pointee.cents
    wireStore(f, 20, w3)
    var used = wireBit(!wireIsZero(f, 16))
    used |= wireBit(w2 != 0) &<< 1
    used |= wireBit(w3 != 0) &<< 2
    let fixed = wireLastEnd(used, 0x1C141000)
    let count: Int
    if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    let width = wireWidth(n0)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, e.pointee.receipt, n0)
    b.advance(to: t0)
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 28, room: count &<< width,
        lengths: [n0],
        unknown: e.pointee._unknown)
      return
    }
    let shape = fixed | count &<< 8 | width &<< 14
    wireStore(p, 0, UInt16.wire(shape))
    let table = (f + fixed)
    if count == 1, width == 0 {
      wireStore(table, 0, UInt8.wire(n0))
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
    var w2: Int32 = 0
    var w3: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 31 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 28 && count <= 1
    if isNear {
      w2 = wireMask(wireLoad(f, 16, Int32.self), fixed >= 20)
      w3 = wireMask(wireLoad(f, 20, Int64.self), fixed >= 28)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 16) & wireBit(!wireIsZero(f, 16))
      ends |= wireBit(fixed == 20) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 28) & wireBit(w3 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      isNear = ends != 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w2 = fixed >= 20 ? wireLoad(f, 16, Int32.self) : 0
      w3 = fixed >= 28 ? wireLoad(f, 20, Int64.self) : 0
      if shape.fixedLength > 28 || shape.slotCount > 1 {
        unknown = try r.unknown(
          p, shape, fixedLength: 28, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let v1: ID<Payment> = fixed >= 16 ? ID<Payment>(wire: f) : ID<Payment>()
    let v2: CalendarDate = CalendarDate(daysSinceEpoch: w2)
    let v3: Int64 = w3
    let v4: String = try r.text(p + o0, n0, max: 40)
    return Self(
      id: v1,
      paidOn: v2,
      cents: v3,
      receipt: v4,
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
      case 0, 29...: return
      case 16: unit = 16
      case 20: unit = 4
      case 28: unit = 8
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
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

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
    guard lhs._unknown == rhs._unknown else { return false }
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
    hasher.combine(self._unknown)
  }
}

extension ExitPermit {
  /// The message in which every field is absent.
  public init() {
    self.init(
      id: ID<ExitPermit>(),
      list: nil,
      requestedOn: nil,
      decidedOn: nil,
      outcome: .unset,
      validUntil: nil,
      port: FixedASCII<3>(),
      number: "",
      reason: "",
      _unknown: nil)
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
    self.init(
      id: id,
      list: list,
      requestedOn: requestedOn,
      decidedOn: decidedOn,
      outcome: outcome,
      validUntil: validUntil,
      port: port,
      number: number,
      reason: reason,
      _unknown: nil)
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
    try withUnsafePointer(to: self) { e throws(WireError) in
      try Self.appendWire(e, to: &b)
    }
  }

  @inline(__always)
  private static func appendWire(
    _ e: UnsafePointer<Self>, to b: inout WireBuffer
  ) throws(WireError) {
    let n0 = e.pointee.list == nil ? 0 : 16
    let n1 = e.pointee.number.utf8.count
    if n1 > 40 { throw wireLimit("ExitPermit.number is longer than 40 bytes") }
    let n2 = e.pointee.reason.utf8.count
    if n2 > 200 { throw wireLimit("ExitPermit.reason is longer than 200 bytes") }
    var text = n1
    text &+= n2
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(47 &+ n0 &+ n1 &+ n2)
    let f = p + 2
    var b16: UInt8 = e.pointee._unknown?.bits ?? 0
    e.pointee.id.storeWire(f)
    b16 |= wireBit(e.pointee.requestedOn != nil)
    let w3 = (e.pointee.requestedOn ?? CalendarDate()).daysSinceEpoch
    wireStore(f, 17, w3)
    b16 |= wireBit(e.pointee.decidedOn != nil) &<< 1
    let w4 = (e.pointee.decidedOn ?? CalendarDate()).daysSinceEpoch
    wireStore(f, 21, w4)
    let w5 = e.pointee.outcome.rawValue
    wireStore(f, 25, w5)
    b16 |= wireBit(e.pointee.validUntil != nil) &<< 2
    let w6 = (e.pointee.validUntil ?? CalendarDate()).daysSinceEpoch
    wireStore(f, 26, w6)
    let w7 = e.pointee.port.wireBits
    FixedASCII<3>.storeStorage(f + 30, w7)
    wireStore(f, 16, b16)
    var used = wireBit(w4 != 0)
    used |= wireBit(w5 != 0) &<< 1
    used |= wireBit(w6 != 0) &<< 2
    used |= wireBit(w7 != 0) &<< 3
    var fixed = wireLastEnd(used, 0x211E1A1900)
    if used == 0 {
      fixed = wireUsedLength(f, 21)
      if fixed > 17 {
        fixed = 21
      } else if fixed > 16 {
      } else if fixed > 0 {
        fixed = 16
      }
    }
    let count: Int
    if n2 != 0 {
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
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    if let value = e.pointee.list {
      value.storeWire(t0)
      t0 += 16
    }
    t0 = wirePut(t0, e.pointee.number, n1)
    t0 = wirePut(t0, e.pointee.reason, n2)
    b.advance(to: t0)
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 33, room: count &<< width,
        lengths: [n0, n1, n2],
        unknown: e.pointee._unknown)
      return
    }
    let shape = fixed | count &<< 8 | width &<< 14
    wireStore(p, 0, UInt16.wire(shape))
    let table = (f + fixed)
    if count == 3, width == 0 {
      wireStore(table, 0, UInt8.wire(n0))
      wireStore(table, 1, UInt8.wire(n1))
      wireStore(table, 2, UInt8.wire(n2))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, width, n0) }
      if count > 1 { wireStoreLength(table, 1, width, n1) }
      if count > 2 { wireStoreLength(table, 2, width, n2) }
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
    var w4: Int32 = 0
    var w5: UInt8 = 0
    var w6: Int32 = 0
    var w7: UInt64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    let head = n >= 38 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 21 && fixed <= 33 && count <= 3
    if isNear {
      w4 = wireMask(wireLoad(f, 21, Int32.self), fixed >= 25)
      w5 = wireMask(wireLoad(f, 25, UInt8.self), fixed >= 26)
      w6 = wireMask(wireLoad(f, 26, Int32.self), fixed >= 30)
      w7 = wireMask(FixedASCII<3>.loadStorage(f + 30), fixed >= 33)
      var ends = wireBit(fixed == 25) & wireBit(w4 != 0)
      ends |= wireBit(fixed == 26) & wireBit(w5 != 0)
      ends |= wireBit(fixed == 30) & wireBit(w6 != 0)
      ends |= wireBit(fixed == 33) & wireBit(w7 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      n2 = wireMask(Int.wire(wireLoad(table, 2, UInt8.self)), count > 2)
      end &+= n2
      isNear = ends != 0 && wireLoad(f, 16, UInt8.self) & 248 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w4 = fixed >= 25 ? wireLoad(f, 21, Int32.self) : 0
      w5 = fixed >= 26 ? wireLoad(f, 25, UInt8.self) : 0
      w6 = fixed >= 30 ? wireLoad(f, 26, Int32.self) : 0
      w7 = fixed >= 33 ? FixedASCII<3>.loadStorage(f + 30) : 0
      let free: UInt8 = fixed > 16 ? wireLoad(f, 16, UInt8.self) & 248 : 0
      if shape.fixedLength > 33 || shape.slotCount > 3 || free != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 33, slotCount: 3, bits: free, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
    }
    let b16: UInt8 = fixed >= 17 ? wireLoad(f, 16, UInt8.self) : 0
    let w3: Int32 = fixed >= 21 ? wireLoad(f, 17, Int32.self) : 0
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    var absent = UInt64.wire(wireMask(w3, b16 & 1 == 0))
    absent |= UInt64.wire(wireMask(w4, b16 & 2 == 0))
    absent |= UInt64.wire(wireMask(w6, b16 & 4 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
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
    let v3: CalendarDate? = b16 & 1 != 0 ? CalendarDate(daysSinceEpoch: w3) : nil
    let v4: CalendarDate? = b16 & 2 != 0 ? CalendarDate(daysSinceEpoch: w4) : nil
    let v5: LineOutcome = LineOutcome(rawValue: w5)
    let v6: CalendarDate? = b16 & 4 != 0 ? CalendarDate(daysSinceEpoch: w6) : nil
    let v7: FixedASCII<3> = try r.ascii(w7, at: f + 30, as: FixedASCII<3>.self)
    let v8: String = try r.text(p + o1, n1, max: 40)
    let v9: String = try r.text(p + o2, n2, max: 200)
    return Self(
      id: v1,
      list: v2,
      requestedOn: v3,
      decidedOn: v4,
      outcome: v5,
      validUntil: v6,
      port: v7,
      number: v8,
      reason: v9,
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
      case 0, 34...: return
      case 16: unit = 16
      case 17: unit = 1
      case 21: unit = 4
      case 25: unit = 4
      case 26: unit = 1
      case 30: unit = 4
      case 33: unit = 3
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
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: FineRecord, rhs: FineRecord) -> Bool {
    guard lhs.requestedOn == rhs.requestedOn else { return false }
    guard lhs.refusedOn == rhs.refusedOn else { return false }
    guard lhs.paidCents == rhs.paidCents else { return false }
    guard lhs.terms == rhs.terms else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.requestedOn)
    hasher.combine(self.refusedOn)
    hasher.combine(self.paidCents)
    hasher.combine(self.terms)
    hasher.combine(self._unknown)
  }
}

extension FineRecord {
  /// The message in which every field is absent.
  public init() {
    self.init(
      requestedOn: nil,
      refusedOn: nil,
      paidCents: 0,
      terms: [],
      _unknown: nil)
  }

  public init(
    requestedOn: CalendarDate? = nil,
    refusedOn: CalendarDate? = nil,
    paidCents: Int64 = 0,
    terms: [WaiverTerm] = []
  ) {
    self.init(
      requestedOn: requestedOn,
      refusedOn: refusedOn,
      paidCents: paidCents,
      terms: terms,
      _unknown: nil)
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
    var b0: UInt8 = self._unknown?.bits ?? 0
    b0 |= wireBit(self.requestedOn != nil)
    let w1 = (self.requestedOn ?? CalendarDate()).daysSinceEpoch
    wireStore(f, 1, w1)
    b0 |= wireBit(self.refusedOn != nil) &<< 1
    let w2 = (self.refusedOn ?? CalendarDate()).daysSinceEpoch
    wireStore(f, 5, w2)
    let w3 = self.paidCents
    wireStore(f, 9, w3)
    wireStore(f, 0, b0)
    var used = wireBit(b0 != 0)
    used |= wireBit(w1 != 0) &<< 1
    used |= wireBit(w2 != 0) &<< 2
    used |= wireBit(w3 != 0) &<< 3
    let fixed = wireLastEnd(used, 0x1109050100)
    let count: Int
    if !self.terms.isEmpty {
      count = 1
    } else {
      count = 0
    }
    let width = wireWidth(self.terms.count &* 24)
    let slots = f + fixed + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    try WaiverTerm.appendWireList(self.terms, max: 16, to: &b)
    let n0 = b.byteCount &- s0
    let written: Int
    if n0 != 0 {
      written = 1
    } else {
      written = 0
    }
    let needed = wireWidth(n0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 17, room: count &<< width,
        lengths: [n0],
        unknown: self._unknown)
      return
    }
    if written != count || needed != width {
      b.resizeTable(at: start + 2 + fixed, from: count &<< width, to: written &<< needed)
    }
    let head = b.pointer(at: start)
    let shape = fixed | written &<< 8 | needed &<< 14
    wireStore(head, 0, UInt16.wire(shape))
    let table = (head + 2 + fixed)
    if written == 1, needed == 0 {
      wireStore(table, 0, UInt8.wire(n0))
    }
    else {
      if written > 0 { wireStoreLength(table, 0, needed, n0) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
    var f: UnsafeRawPointer = p + 2
    var b0: UInt8 = 0
    var w1: Int32 = 0
    var w2: Int32 = 0
    var w3: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 20 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 17 && count <= 1
    if isNear {
      b0 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      w1 = wireMask(wireLoad(f, 1, Int32.self), fixed >= 5)
      w2 = wireMask(wireLoad(f, 5, Int32.self), fixed >= 9)
      w3 = wireMask(wireLoad(f, 9, Int64.self), fixed >= 17)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(b0 != 0)
      ends |= wireBit(fixed == 5) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 9) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 17) & wireBit(w3 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      isNear = ends != 0 && b0 & 252 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b0 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      w1 = fixed >= 5 ? wireLoad(f, 1, Int32.self) : 0
      w2 = fixed >= 9 ? wireLoad(f, 5, Int32.self) : 0
      w3 = fixed >= 17 ? wireLoad(f, 9, Int64.self) : 0
      if shape.fixedLength > 17 || shape.slotCount > 1 || b0 & 252 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 17, slotCount: 1, bits: b0 & 252, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    var absent = UInt64.wire(wireMask(w1, b0 & 1 == 0))
    absent |= UInt64.wire(wireMask(w2, b0 & 2 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    let v1: CalendarDate? = b0 & 1 != 0 ? CalendarDate(daysSinceEpoch: w1) : nil
    let v2: CalendarDate? = b0 & 2 != 0 ? CalendarDate(daysSinceEpoch: w2) : nil
    let v3: Int64 = w3
    let v4: [WaiverTerm] = try WaiverTerm.decodeWireList(p + o0, n0, max: 16, &r)
    return Self(
      requestedOn: v1,
      refusedOn: v2,
      paidCents: v3,
      terms: v4,
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
      case 0, 18...: return
      case 1: unit = 1
      case 5: unit = 4
      case 9: unit = 4
      case 17: unit = 8
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
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
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: WaiverTerm, rhs: WaiverTerm) -> Bool {
    guard lhs.percent == rhs.percent else { return false }
    guard lhs.cents == rhs.cents else { return false }
    guard lhs.coversThrough == rhs.coversThrough else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.percent)
    hasher.combine(self.cents)
    hasher.combine(self.coversThrough)
    hasher.combine(self._unknown)
  }
}

extension WaiverTerm {
  /// The message in which every field is absent.
  public init() {
    self.init(
      percent: 0,
      cents: 0,
      coversThrough: nil,
      _unknown: nil)
  }

  public init(
    percent: UInt8 = 0,
    cents: Int64 = 0,
    coversThrough: CalendarDate? = nil
  ) {
    self.init(
      percent: percent,
      cents: cents,
      coversThrough: coversThrough,
      _unknown: nil)
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
    try withUnsafePointer(to: self) { e throws(WireError) in
      try Self.appendWire(e, to: &b)
    }
  }

  @inline(__always)
  private static func appendWire(
    _ e: UnsafePointer<Self>, to b: inout WireBuffer
  ) throws(WireError) {
    let start = b.byteCount
    let p = b.reserve(16)
    let f = p + 2
    var b9: UInt8 = e.pointee._unknown?.bits ?? 0
    let w1 = e.pointee.percent
    wireStore(f, 0, w1)
    let w2 = e.pointee.cents
    wireStore(f, 1, w2)
    b9 |= wireBit(e.pointee.coversThrough != nil)
    let w3 = (e.pointee.coversThrough ?? CalendarDate()).daysSinceEpoch
    wireStore(f, 10, w3)
    wireStore(f, 9, b9)
    var used = wireBit(w1 != 0)
    used |= wireBit(w2 != 0) &<< 1
    used |= wireBit(b9 != 0) &<< 2
    used |= wireBit(w3 != 0) &<< 3
    let fixed = wireLastEnd(used, 0xE0A090100)
    b.advance(to: p + 2 + fixed)
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 14, room: 0,
        lengths: [],
        unknown: e.pointee._unknown)
      return
    }
    wireStore(p, 0, UInt16.wire(fixed))
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
    var w1: UInt8 = 0
    var w2: Int64 = 0
    var b9: UInt8 = 0
    var w3: Int32 = 0
    let head = n >= 16 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 14 && count <= 0
    if isNear {
      w1 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      w2 = wireMask(wireLoad(f, 1, Int64.self), fixed >= 9)
      b9 = wireMask(wireLoad(f, 9, UInt8.self), fixed >= 10)
      w3 = wireMask(wireLoad(f, 10, Int32.self), fixed >= 14)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 9) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 10) & wireBit(b9 != 0)
      ends |= wireBit(fixed == 14) & wireBit(w3 != 0)
      isNear = ends != 0 && b9 & 254 == 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w1 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      w2 = fixed >= 9 ? wireLoad(f, 1, Int64.self) : 0
      b9 = fixed >= 10 ? wireLoad(f, 9, UInt8.self) : 0
      w3 = fixed >= 14 ? wireLoad(f, 10, Int32.self) : 0
      if shape.fixedLength > 14 || shape.slotCount > 0 || b9 & 254 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 14, slotCount: 0, bits: b9 & 254, isFrozen: false)
      }
    }
    let absent = UInt64.wire(wireMask(w3, b9 & 1 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    let v1: UInt8 = w1
    let v2: Int64 = w2
    let v3: CalendarDate? = b9 & 1 != 0 ? CalendarDate(daysSinceEpoch: w3) : nil
    return Self(
      percent: v1,
      cents: v2,
      coversThrough: v3,
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
      case 0, 15...: return
      case 1: unit = 1
      case 9: unit = 8
      case 10: unit = 1
      case 14: unit = 4
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
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ExitRecord, rhs: ExitRecord) -> Bool {
    guard lhs.requestedOn == rhs.requestedOn else { return false }
    guard lhs.grantedOn == rhs.grantedOn else { return false }
    guard lhs.validUntil == rhs.validUntil else { return false }
    guard lhs.port == rhs.port else { return false }
    guard lhs.refusedOn == rhs.refusedOn else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.requestedOn)
    hasher.combine(self.grantedOn)
    hasher.combine(self.validUntil)
    hasher.combine(self.port)
    hasher.combine(self.refusedOn)
    hasher.combine(self._unknown)
  }
}

extension ExitRecord {
  /// The message in which every field is absent.
  public init() {
    self.init(
      requestedOn: nil,
      grantedOn: nil,
      validUntil: nil,
      port: FixedASCII<3>(),
      refusedOn: nil,
      _unknown: nil)
  }

  public init(
    requestedOn: CalendarDate? = nil,
    grantedOn: CalendarDate? = nil,
    validUntil: CalendarDate? = nil,
    port: FixedASCII<3> = FixedASCII<3>(),
    refusedOn: CalendarDate? = nil
  ) {
    self.init(
      requestedOn: requestedOn,
      grantedOn: grantedOn,
      validUntil: validUntil,
      port: port,
      refusedOn: refusedOn,
      _unknown: nil)
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
    var b0: UInt8 = self._unknown?.bits ?? 0
    b0 |= wireBit(self.requestedOn != nil)
    let w1 = (self.requestedOn ?? CalendarDate()).daysSinceEpoch
    wireStore(f, 1, w1)
    b0 |= wireBit(self.grantedOn != nil) &<< 1
    let w2 = (self.grantedOn ?? CalendarDate()).daysSinceEpoch
    wireStore(f, 5, w2)
    b0 |= wireBit(self.validUntil != nil) &<< 2
    let w3 = (self.validUntil ?? CalendarDate()).daysSinceEpoch
    wireStore(f, 9, w3)
    let w4 = self.port.wireBits
    FixedASCII<3>.storeStorage(f + 13, w4)
    b0 |= wireBit(self.refusedOn != nil) &<< 3
    let w5 = (self.refusedOn ?? CalendarDate()).daysSinceEpoch
    wireStore(f, 16, w5)
    wireStore(f, 0, b0)
    var used = wireBit(w2 != 0)
    used |= wireBit(w3 != 0) &<< 1
    used |= wireBit(w4 != 0) &<< 2
    used |= wireBit(w5 != 0) &<< 3
    var fixed = wireLastEnd(used, 0x14100D0900)
    if used == 0 {
      fixed = wireUsedLength(f, 5)
      if fixed > 1 {
        fixed = 5
      }
    }
    b.advance(to: p + 2 + fixed)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 20, room: 0,
        lengths: [],
        unknown: self._unknown)
      return
    }
    wireStore(p, 0, UInt16.wire(fixed))
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
    var f: UnsafeRawPointer = p + 2
    var w2: Int32 = 0
    var w3: Int32 = 0
    var w4: UInt64 = 0
    var w5: Int32 = 0
    let head = n >= 22 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 5 && fixed <= 20 && count <= 0
    if isNear {
      w2 = wireMask(wireLoad(f, 5, Int32.self), fixed >= 9)
      w3 = wireMask(wireLoad(f, 9, Int32.self), fixed >= 13)
      w4 = wireMask(FixedASCII<3>.loadStorage(f + 13), fixed >= 16)
      w5 = wireMask(wireLoad(f, 16, Int32.self), fixed >= 20)
      var ends = wireBit(fixed == 9) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 13) & wireBit(w3 != 0)
      ends |= wireBit(fixed == 16) & wireBit(w4 != 0)
      ends |= wireBit(fixed == 20) & wireBit(w5 != 0)
      isNear = ends != 0 && wireLoad(f, 0, UInt8.self) & 240 == 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w2 = fixed >= 9 ? wireLoad(f, 5, Int32.self) : 0
      w3 = fixed >= 13 ? wireLoad(f, 9, Int32.self) : 0
      w4 = fixed >= 16 ? FixedASCII<3>.loadStorage(f + 13) : 0
      w5 = fixed >= 20 ? wireLoad(f, 16, Int32.self) : 0
      let free: UInt8 = fixed > 0 ? wireLoad(f, 0, UInt8.self) & 240 : 0
      if shape.fixedLength > 20 || shape.slotCount > 0 || free != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 20, slotCount: 0, bits: free, isFrozen: false)
      }
    }
    let b0: UInt8 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
    let w1: Int32 = fixed >= 5 ? wireLoad(f, 1, Int32.self) : 0
    var absent = UInt64.wire(wireMask(w1, b0 & 1 == 0))
    absent |= UInt64.wire(wireMask(w2, b0 & 2 == 0))
    absent |= UInt64.wire(wireMask(w3, b0 & 4 == 0))
    absent |= UInt64.wire(wireMask(w5, b0 & 8 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    let v1: CalendarDate? = b0 & 1 != 0 ? CalendarDate(daysSinceEpoch: w1) : nil
    let v2: CalendarDate? = b0 & 2 != 0 ? CalendarDate(daysSinceEpoch: w2) : nil
    let v3: CalendarDate? = b0 & 4 != 0 ? CalendarDate(daysSinceEpoch: w3) : nil
    let v4: FixedASCII<3> = try r.ascii(w4, at: f + 13, as: FixedASCII<3>.self)
    let v5: CalendarDate? = b0 & 8 != 0 ? CalendarDate(daysSinceEpoch: w5) : nil
    return Self(
      requestedOn: v1,
      grantedOn: v2,
      validUntil: v3,
      port: v4,
      refusedOn: v5,
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
      case 0, 21...: return
      case 1: unit = 1
      case 5: unit = 4
      case 9: unit = 4
      case 13: unit = 4
      case 16: unit = 3
      case 20: unit = 4
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Application for an emergency travel document.
public struct EtdApplication: WireMessage {
  public static var wireName: String { "person.v1.EtdApplication" }

  public var appliedOn: CalendarDate?
  /// The authority list that asked for it (lists.v1.AuthorityList).
  public var list: WireUUID?
  /// Unset: not answered yet.
  public var outcome: LineOutcome
  public var decidedOn: CalendarDate?
  /// Why it was refused, in the authority's words.
  public var reason: String
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: EtdApplication, rhs: EtdApplication) -> Bool {
    guard lhs.appliedOn == rhs.appliedOn else { return false }
    guard lhs.list == rhs.list else { return false }
    guard lhs.outcome == rhs.outcome else { return false }
    guard lhs.decidedOn == rhs.decidedOn else { return false }
    guard (String).wireEquals(lhs.reason, rhs.reason) else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.appliedOn)
    hasher.combine(self.list)
    hasher.combine(self.outcome)
    hasher.combine(self.decidedOn)
    self.reason.wireHash(into: &hasher)
    hasher.combine(self._unknown)
  }
}

extension EtdApplication {
  /// The message in which every field is absent.
  public init() {
    self.init(
      appliedOn: nil,
      list: nil,
      outcome: .unset,
      decidedOn: nil,
      reason: "",
      _unknown: nil)
  }

  public init(
    appliedOn: CalendarDate? = nil,
    list: WireUUID? = nil,
    outcome: LineOutcome = .unset,
    decidedOn: CalendarDate? = nil,
    reason: String = ""
  ) {
    self.init(
      appliedOn: appliedOn,
      list: list,
      outcome: outcome,
      decidedOn: decidedOn,
      reason: reason,
      _unknown: nil)
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
    let n0 = self.list == nil ? 0 : 16
    let n1 = self.reason.utf8.count
    if n1 > 200 { throw wireLimit("EtdApplication.reason is longer than 200 bytes") }
    try b.charge(memory: n1)
    let start = b.byteCount
    let p = b.reserve(20 &+ n0 &+ n1)
    let f = p + 2
    var b0: UInt8 = self._unknown?.bits ?? 0
    b0 |= wireBit(self.appliedOn != nil)
    let w1 = (self.appliedOn ?? CalendarDate()).daysSinceEpoch
    wireStore(f, 1, w1)
    let w3 = self.outcome.rawValue
    wireStore(f, 5, w3)
    b0 |= wireBit(self.decidedOn != nil) &<< 1
    let w4 = (self.decidedOn ?? CalendarDate()).daysSinceEpoch
    wireStore(f, 6, w4)
    wireStore(f, 0, b0)
    var used = wireBit(b0 != 0)
    used |= wireBit(w1 != 0) &<< 1
    used |= wireBit(w3 != 0) &<< 2
    used |= wireBit(w4 != 0) &<< 3
    let fixed = wireLastEnd(used, 0xA06050100)
    let count: Int
    if n1 != 0 {
      count = 2
    } else if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    var lengths = n0
    lengths |= n1
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    if let value = self.list {
      value.storeWire(t0)
      t0 += 16
    }
    t0 = wirePut(t0, self.reason, n1)
    b.advance(to: t0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 10, room: count &<< width,
        lengths: [n0, n1],
        unknown: self._unknown)
      return
    }
    let shape = fixed | count &<< 8 | width &<< 14
    wireStore(p, 0, UInt16.wire(shape))
    let table = (f + fixed)
    if count == 2, width == 0 {
      wireStore(table, 0, UInt8.wire(n0))
      wireStore(table, 1, UInt8.wire(n1))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, width, n0) }
      if count > 1 { wireStoreLength(table, 1, width, n1) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
    var f: UnsafeRawPointer = p + 2
    var b0: UInt8 = 0
    var w1: Int32 = 0
    var w3: UInt8 = 0
    var w4: Int32 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 14 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 10 && count <= 2
    if isNear {
      b0 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      w1 = wireMask(wireLoad(f, 1, Int32.self), fixed >= 5)
      w3 = wireMask(wireLoad(f, 5, UInt8.self), fixed >= 6)
      w4 = wireMask(wireLoad(f, 6, Int32.self), fixed >= 10)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(b0 != 0)
      ends |= wireBit(fixed == 5) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 6) & wireBit(w3 != 0)
      ends |= wireBit(fixed == 10) & wireBit(w4 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      isNear = ends != 0 && b0 & 252 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b0 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      w1 = fixed >= 5 ? wireLoad(f, 1, Int32.self) : 0
      w3 = fixed >= 6 ? wireLoad(f, 5, UInt8.self) : 0
      w4 = fixed >= 10 ? wireLoad(f, 6, Int32.self) : 0
      if shape.fixedLength > 10 || shape.slotCount > 2 || b0 & 252 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 10, slotCount: 2, bits: b0 & 252, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    var absent = UInt64.wire(wireMask(w1, b0 & 1 == 0))
    absent |= UInt64.wire(wireMask(w4, b0 & 2 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    let v1: CalendarDate? = b0 & 1 != 0 ? CalendarDate(daysSinceEpoch: w1) : nil
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
    let v3: LineOutcome = LineOutcome(rawValue: w3)
    let v4: CalendarDate? = b0 & 2 != 0 ? CalendarDate(daysSinceEpoch: w4) : nil
    let v5: String = try r.text(p + o1, n1, max: 200)
    return Self(
      appliedOn: v1,
      list: v2,
      outcome: v3,
      decidedOn: v4,
      reason: v5,
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
      case 0, 11...: return
      case 1: unit = 1
      case 5: unit = 4
      case 6: unit = 1
      case 10: unit = 4
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// What was recorded wrongly, and what is right. The event that recorded it stays as it is. Absent
/// fields stay as they were; what is not known after all is named in `cleared`.
public struct Correction: WireMessage {
  public static var wireName: String { "person.v1.Correction" }

  public var reason: String
  public var fullName: String? {
    get { _present & 1 != 0 ? _fullName : nil }
    set {
      _present |= 1
      if newValue == nil { _present ^= 1 }
      _fullName = newValue ?? ""
    }
  }
  public var nativeName: String? {
    get { _present & 2 != 0 ? _nativeName : nil }
    set {
      _present |= 2
      if newValue == nil { _present ^= 2 }
      _nativeName = newValue ?? ""
    }
  }
  public var sex: Sex
  public var born: PartialDate?
  public var birthPlace: String? {
    get { _present & 4 != 0 ? _birthPlace : nil }
    set {
      _present |= 4
      if newValue == nil { _present ^= 4 }
      _birthPlace = newValue ?? ""
    }
  }
  public var nationality: FixedASCII<3>
  public var nationalID: String? {
    get { _present & 8 != 0 ? _nationalID : nil }
    set {
      _present |= 8
      if newValue == nil { _present ^= 8 }
      _nationalID = newValue ?? ""
    }
  }
  public var originProvince: String? {
    get { _present & 16 != 0 ? _originProvince : nil }
    set {
      _present |= 16
      if newValue == nil { _present ^= 16 }
      _originProvince = newValue ?? ""
    }
  }
  public var phone: String? {
    get { _present & 32 != 0 ? _phone : nil }
    set {
      _present |= 32
      if newValue == nil { _present ^= 32 }
      _phone = newValue ?? ""
    }
  }
  public var safeToContact: Answer
  public var exitSite: String? {
    get { _present & 64 != 0 ? _exitSite : nil }
    set {
      _present |= 64
      if newValue == nil { _present ^= 64 }
      _exitSite = newValue ?? ""
    }
  }
  public var leftSiteOn: CalendarDate?
  public var aliases: [String]
  public var primaryIdentifier: String? {
    get { _present & 128 != 0 ? _primaryIdentifier : nil }
    set {
      _present |= 128
      if newValue == nil { _present ^= 128 }
      _primaryIdentifier = newValue ?? ""
    }
  }
  public var secondaryIdentifier: String? {
    get { _present & 256 != 0 ? _secondaryIdentifier : nil }
    set {
      _present |= 256
      if newValue == nil { _present ^= 256 }
      _secondaryIdentifier = newValue ?? ""
    }
  }
  public var nameScript: FixedASCII<4>
  public var estimatedAge: UInt8?
  public var photo: String? {
    get { _present & 512 != 0 ? _photo : nil }
    set {
      _present |= 512
      if newValue == nil { _present ^= 512 }
      _photo = newValue ?? ""
    }
  }
  public var scamLinked: Answer
  public var shelter: Answer
  public var monthsInSite: UInt16?
  /// Fields of this message, such as `born`, that are not known: they are emptied.
  public var cleared: [String]
  /// Numbers of documents that were recorded by mistake. What such a document had cancelled is as it
  /// was before.
  public var withdrawnDocuments: [String]
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
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

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
    guard ([String]).wireEquals(lhs.cleared, rhs.cleared) else { return false }
    guard ([String]).wireEquals(lhs.withdrawnDocuments, rhs.withdrawnDocuments) else { return false }
    guard lhs._present == rhs._present else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
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
    self.cleared.wireHash(into: &hasher)
    self.withdrawnDocuments.wireHash(into: &hasher)
    hasher.combine(self._present)
    hasher.combine(self._unknown)
  }
}

extension Correction {
  /// The message in which every field is absent.
  public init() {
    self.init(
      reason: "",
      sex: .unset,
      born: nil,
      nationality: FixedASCII<3>(),
      safeToContact: .unset,
      leftSiteOn: nil,
      aliases: [],
      nameScript: FixedASCII<4>(),
      estimatedAge: nil,
      scamLinked: .unset,
      shelter: .unset,
      monthsInSite: nil,
      cleared: [],
      withdrawnDocuments: [],
      _fullName: "",
      _nativeName: "",
      _birthPlace: "",
      _nationalID: "",
      _originProvince: "",
      _phone: "",
      _exitSite: "",
      _primaryIdentifier: "",
      _secondaryIdentifier: "",
      _photo: "",
      _present: 0,
      _unknown: nil)
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
    monthsInSite: UInt16? = nil,
    cleared: [String] = [],
    withdrawnDocuments: [String] = []
  ) {
    var _present: UInt16 = 0
    if fullName != nil { _present |= 1 }
    if nativeName != nil { _present |= 2 }
    if birthPlace != nil { _present |= 4 }
    if nationalID != nil { _present |= 8 }
    if originProvince != nil { _present |= 16 }
    if phone != nil { _present |= 32 }
    if exitSite != nil { _present |= 64 }
    if primaryIdentifier != nil { _present |= 128 }
    if secondaryIdentifier != nil { _present |= 256 }
    if photo != nil { _present |= 512 }
    self.init(
      reason: reason,
      sex: sex,
      born: born,
      nationality: nationality,
      safeToContact: safeToContact,
      leftSiteOn: leftSiteOn,
      aliases: aliases,
      nameScript: nameScript,
      estimatedAge: estimatedAge,
      scamLinked: scamLinked,
      shelter: shelter,
      monthsInSite: monthsInSite,
      cleared: cleared,
      withdrawnDocuments: withdrawnDocuments,
      _fullName: fullName ?? "",
      _nativeName: nativeName ?? "",
      _birthPlace: birthPlace ?? "",
      _nationalID: nationalID ?? "",
      _originProvince: originProvince ?? "",
      _phone: phone ?? "",
      _exitSite: exitSite ?? "",
      _primaryIdentifier: primaryIdentifier ?? "",
      _secondaryIdentifier: secondaryIdentifier ?? "",
      _photo: photo ?? "",
      _present: _present,
      _unknown: nil)
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
    let p = b.reserve(82 &+ n0 &+ n1 &+ n2 &+ n3 &+ n4 &+ n5 &+ n6 &+ n7)
    let f = p + 2
    var b0: UInt8 = 0
    var b10: UInt8 = self._unknown?.bits ?? 0
    b0 |= wireBit(self._present & 1 != 0)
    b0 |= wireBit(self._present & 2 != 0) &<< 1
    let w4 = self.sex.rawValue
    wireStore(f, 1, w4)
    b0 |= wireBit(self.born != nil) &<< 2
    let w5 = (self.born ?? PartialDate()).rawValue
    wireStore(f, 2, w5)
    b0 |= wireBit(self._present & 4 != 0) &<< 3
    let w7 = self.nationality.wireBits
    FixedASCII<3>.storeStorage(f + 6, w7)
    b0 |= wireBit(self._present & 8 != 0) &<< 4
    b0 |= wireBit(self._present & 16 != 0) &<< 5
    b0 |= wireBit(self._present & 32 != 0) &<< 6
    let w11 = self.safeToContact.rawValue
    wireStore(f, 9, w11)
    b0 |= wireBit(self._present & 64 != 0) &<< 7
    b10 |= wireBit(self.leftSiteOn != nil)
    let w13 = (self.leftSiteOn ?? CalendarDate()).daysSinceEpoch
    wireStore(f, 11, w13)
    b10 |= wireBit(self._present & 128 != 0) &<< 1
    b10 |= wireBit(self._present & 256 != 0) &<< 2
    let w17 = self.nameScript.wireBits
    FixedASCII<4>.storeStorage(f + 15, w17)
    b10 |= wireBit(self.estimatedAge != nil) &<< 3
    let w18 = (self.estimatedAge ?? 0)
    wireStore(f, 19, w18)
    b10 |= wireBit(self._present & 512 != 0) &<< 4
    let w20 = self.scamLinked.rawValue
    wireStore(f, 20, w20)
    let w21 = self.shelter.rawValue
    wireStore(f, 21, w21)
    b10 |= wireBit(self.monthsInSite != nil) &<< 5
    let w22 = (self.monthsInSite ?? 0)
    wireStore(f, 22, w22)
    wireStore(f, 0, b0)
    wireStore(f, 10, b10)
    var used = wireBit(w18 != 0)
    used |= wireBit(w20 != 0) &<< 1
    used |= wireBit(w21 != 0) &<< 2
    used |= wireBit(w22 != 0) &<< 3
    var fixed = wireLastEnd(used, 0x1816151400)
    if used == 0 {
      fixed = wireUsedLength(f, 19)
      if fixed > 15 {
        fixed = 19
      } else if fixed > 11 {
        fixed = 15
      } else if fixed > 9 {
      } else if fixed > 6 {
        fixed = 9
      } else if fixed > 2 {
        fixed = 6
      }
    }
    let count: Int
    if !self.withdrawnDocuments.isEmpty {
      count = 14
    } else if !self.cleared.isEmpty {
      count = 13
    } else if n11 != 0 {
      count = 12
    } else if n10 != 0 {
      count = 11
    } else if n9 != 0 {
      count = 10
    } else if !self.aliases.isEmpty {
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
    lengths |= self.cleared.count &* 24
    lengths |= self.withdrawnDocuments.count &* 24
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
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
    let s12 = b.byteCount
    try b.append(texts: self.cleared, max: 32, maxElement: 40)
    let n12 = b.byteCount &- s12
    let s13 = b.byteCount
    try b.append(texts: self.withdrawnDocuments, max: 8, maxElement: 32)
    let n13 = b.byteCount &- s13
    let written: Int
    if n13 != 0 {
      written = 14
    } else if n12 != 0 {
      written = 13
    } else if n11 != 0 {
      written = 12
    } else if n10 != 0 {
      written = 11
    } else if n9 != 0 {
      written = 10
    } else if n8 != 0 {
      written = 9
    } else if n7 != 0 {
      written = 8
    } else if n6 != 0 {
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
    all |= n7
    all |= n8
    all |= n9
    all |= n10
    all |= n11
    all |= n12
    all |= n13
    let needed = wireWidth(all)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 24, room: count &<< width,
        lengths: [n0, n1, n2, n3, n4, n5, n6, n7, n8, n9, n10, n11, n12, n13],
        unknown: self._unknown)
      return
    }
    if written != count || needed != width {
      b.resizeTable(at: start + 2 + fixed, from: count &<< width, to: written &<< needed)
    }
    let head = b.pointer(at: start)
    let shape = fixed | written &<< 8 | needed &<< 14
    wireStore(head, 0, UInt16.wire(shape))
    let table = (head + 2 + fixed)
    if written == 14, needed == 0 {
      wireStore(table, 0, UInt8.wire(n0))
      wireStore(table, 1, UInt8.wire(n1))
      wireStore(table, 2, UInt8.wire(n2))
      wireStore(table, 3, UInt8.wire(n3))
      wireStore(table, 4, UInt8.wire(n4))
      wireStore(table, 5, UInt8.wire(n5))
      wireStore(table, 6, UInt8.wire(n6))
      wireStore(table, 7, UInt8.wire(n7))
      wireStore(table, 8, UInt8.wire(n8))
      wireStore(table, 9, UInt8.wire(n9))
      wireStore(table, 10, UInt8.wire(n10))
      wireStore(table, 11, UInt8.wire(n11))
      wireStore(table, 12, UInt8.wire(n12))
      wireStore(table, 13, UInt8.wire(n13))
    }
    else {
      if written > 0 { wireStoreLength(table, 0, needed, n0) }
      if written > 1 { wireStoreLength(table, 1, needed, n1) }
      if written > 2 { wireStoreLength(table, 2, needed, n2) }
      if written > 3 { wireStoreLength(table, 3, needed, n3) }
      if written > 4 { wireStoreLength(table, 4, needed, n4) }
      if written > 5 { wireStoreLength(table, 5, needed, n5) }
      if written > 6 { wireStoreLength(table, 6, needed, n6) }
      if written > 7 { wireStoreLength(table, 7, needed, n7) }
      if written > 8 { wireStoreLength(table, 8, needed, n8) }
      if written > 9 { wireStoreLength(table, 9, needed, n9) }
      if written > 10 { wireStoreLength(table, 10, needed, n10) }
      if written > 11 { wireStoreLength(table, 11, needed, n11) }
      if written > 12 { wireStoreLength(table, 12, needed, n12) }
      if written > 13 { wireStoreLength(table, 13, needed, n13) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
    var f: UnsafeRawPointer = p + 2
    var w18: UInt8 = 0
    var w20: UInt8 = 0
    var w21: UInt8 = 0
    var w22: UInt16 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    var n4: Int = 0
    var n5: Int = 0
    var n6: Int = 0
    var n7: Int = 0
    var n8: Int = 0
    var n9: Int = 0
    var n10: Int = 0
    var n11: Int = 0
    var n12: Int = 0
    var n13: Int = 0
    let head = n >= 40 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 19 && fixed <= 24 && count <= 14
    if isNear {
      w18 = wireMask(wireLoad(f, 19, UInt8.self), fixed >= 20)
      w20 = wireMask(wireLoad(f, 20, UInt8.self), fixed >= 21)
      w21 = wireMask(wireLoad(f, 21, UInt8.self), fixed >= 22)
      w22 = wireMask(wireLoad(f, 22, UInt16.self), fixed >= 24)
      var ends = wireBit(fixed == 20) & wireBit(w18 != 0)
      ends |= wireBit(fixed == 21) & wireBit(w20 != 0)
      ends |= wireBit(fixed == 22) & wireBit(w21 != 0)
      ends |= wireBit(fixed == 24) & wireBit(w22 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      n2 = wireMask(Int.wire(wireLoad(table, 2, UInt8.self)), count > 2)
      end &+= n2
      n3 = wireMask(Int.wire(wireLoad(table, 3, UInt8.self)), count > 3)
      end &+= n3
      n4 = wireMask(Int.wire(wireLoad(table, 4, UInt8.self)), count > 4)
      end &+= n4
      n5 = wireMask(Int.wire(wireLoad(table, 5, UInt8.self)), count > 5)
      end &+= n5
      n6 = wireMask(Int.wire(wireLoad(table, 6, UInt8.self)), count > 6)
      end &+= n6
      n7 = wireMask(Int.wire(wireLoad(table, 7, UInt8.self)), count > 7)
      end &+= n7
      n8 = wireMask(Int.wire(wireLoad(table, 8, UInt8.self)), count > 8)
      end &+= n8
      n9 = wireMask(Int.wire(wireLoad(table, 9, UInt8.self)), count > 9)
      end &+= n9
      n10 = wireMask(Int.wire(wireLoad(table, 10, UInt8.self)), count > 10)
      end &+= n10
      n11 = wireMask(Int.wire(wireLoad(table, 11, UInt8.self)), count > 11)
      end &+= n11
      n12 = wireMask(Int.wire(wireLoad(table, 12, UInt8.self)), count > 12)
      end &+= n12
      n13 = wireMask(Int.wire(wireLoad(table, 13, UInt8.self)), count > 13)
      end &+= n13
      isNear = ends != 0 && wireLoad(f, 10, UInt8.self) & 192 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w18 = fixed >= 20 ? wireLoad(f, 19, UInt8.self) : 0
      w20 = fixed >= 21 ? wireLoad(f, 20, UInt8.self) : 0
      w21 = fixed >= 22 ? wireLoad(f, 21, UInt8.self) : 0
      w22 = fixed >= 24 ? wireLoad(f, 22, UInt16.self) : 0
      let free: UInt8 = fixed > 10 ? wireLoad(f, 10, UInt8.self) & 192 : 0
      if shape.fixedLength > 24 || shape.slotCount > 14 || free != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 24, slotCount: 14, bits: free, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
      n3 = shape.length(p, 3)
      n4 = shape.length(p, 4)
      n5 = shape.length(p, 5)
      n6 = shape.length(p, 6)
      n7 = shape.length(p, 7)
      n8 = shape.length(p, 8)
      n9 = shape.length(p, 9)
      n10 = shape.length(p, 10)
      n11 = shape.length(p, 11)
      n12 = shape.length(p, 12)
      n13 = shape.length(p, 13)
    }
    let b0: UInt8 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
    let w4: UInt8 = fixed >= 2 ? wireLoad(f, 1, UInt8.self) : 0
    let w5: UInt32 = fixed >= 6 ? wireLoad(f, 2, UInt32.self) : 0
    let w7: UInt64 = fixed >= 9 ? FixedASCII<3>.loadStorage(f + 6) : 0
    let w11: UInt8 = fixed >= 10 ? wireLoad(f, 9, UInt8.self) : 0
    let b10: UInt8 = fixed >= 11 ? wireLoad(f, 10, UInt8.self) : 0
    let w13: Int32 = fixed >= 15 ? wireLoad(f, 11, Int32.self) : 0
    let w17: UInt64 = fixed >= 19 ? FixedASCII<4>.loadStorage(f + 15) : 0
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let o3 = o2 &+ n2
    let o4 = o3 &+ n3
    let o5 = o4 &+ n4
    let o6 = o5 &+ n5
    let o7 = o6 &+ n6
    let o8 = o7 &+ n7
    let o9 = o8 &+ n8
    let o10 = o9 &+ n9
    let o11 = o10 &+ n10
    let o12 = o11 &+ n11
    let o13 = o12 &+ n12
    var absent = UInt64.wire(wireMask(n1, b0 & 1 == 0))
    absent |= UInt64.wire(wireMask(n2, b0 & 2 == 0))
    absent |= UInt64.wire(wireMask(w5, b0 & 4 == 0))
    absent |= UInt64.wire(wireMask(n3, b0 & 8 == 0))
    absent |= UInt64.wire(wireMask(n4, b0 & 16 == 0))
    absent |= UInt64.wire(wireMask(n5, b0 & 32 == 0))
    absent |= UInt64.wire(wireMask(n6, b0 & 64 == 0))
    absent |= UInt64.wire(wireMask(n7, b0 & 128 == 0))
    absent |= UInt64.wire(wireMask(w13, b10 & 1 == 0))
    absent |= UInt64.wire(wireMask(n9, b10 & 2 == 0))
    absent |= UInt64.wire(wireMask(n10, b10 & 4 == 0))
    absent |= UInt64.wire(wireMask(w18, b10 & 8 == 0))
    absent |= UInt64.wire(wireMask(n11, b10 & 16 == 0))
    absent |= UInt64.wire(wireMask(w22, b10 & 32 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    let v1: String = try r.text(p + o0, n0, max: 300)
    let v2: String = try r.text(p + o1, n1, max: 200)
    let v3: String = try r.text(p + o2, n2, max: 200)
    let v4: Sex = Sex(rawValue: w4)
    let v5: PartialDate? = try b0 & 4 != 0 ? r.partialDate(w5, at: f + 2) : nil
    let v6: String = try r.text(p + o3, n3, max: 100)
    let v7: FixedASCII<3> = try r.ascii(w7, at: f + 6, as: FixedASCII<3>.self)
    let v8: String = try r.text(p + o4, n4, max: 32)
    let v9: String = try r.text(p + o5, n5, max: 60)
    let v10: String = try r.text(p + o6, n6, max: 40)
    let v11: Answer = Answer(rawValue: w11)
    let v12: String = try r.text(p + o7, n7, max: 60)
    let v13: CalendarDate? = b10 & 1 != 0 ? CalendarDate(daysSinceEpoch: w13) : nil
    let v14: [String] = try r.texts(p + o8, n8, max: 8, maxElement: 200)
    let v15: String = try r.text(p + o9, n9, max: 200)
    let v16: String = try r.text(p + o10, n10, max: 200)
    let v17: FixedASCII<4> = try r.ascii(w17, at: f + 15, as: FixedASCII<4>.self)
    let v18: UInt8? = b10 & 8 != 0 ? w18 : nil
    let v19: String = try r.text(p + o11, n11, max: 64)
    let v20: Answer = Answer(rawValue: w20)
    let v21: Answer = Answer(rawValue: w21)
    let v22: UInt16? = b10 & 32 != 0 ? w22 : nil
    let v23: [String] = try r.texts(p + o12, n12, max: 32, maxElement: 40)
    let v24: [String] = try r.texts(p + o13, n13, max: 8, maxElement: 32)
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
      reason: v1,
      sex: v4,
      born: v5,
      nationality: v7,
      safeToContact: v11,
      leftSiteOn: v13,
      aliases: v14,
      nameScript: v17,
      estimatedAge: v18,
      scamLinked: v20,
      shelter: v21,
      monthsInSite: v22,
      cleared: v23,
      withdrawnDocuments: v24,
      _fullName: v2,
      _nativeName: v3,
      _birthPlace: v6,
      _nationalID: v8,
      _originProvince: v9,
      _phone: v10,
      _exitSite: v12,
      _primaryIdentifier: v15,
      _secondaryIdentifier: v16,
      _photo: v19,
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
      case 0, 25...: return
      case 1...2: unit = 1
      case 6: unit = 4
      case 9: unit = 3
      case 10...11: unit = 1
      case 15: unit = 4
      case 19: unit = 4
      case 20...22: unit = 1
      case 24: unit = 2
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
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
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: StateChange, rhs: StateChange) -> Bool {
    guard lhs.to == rhs.to else { return false }
    guard (String).wireEquals(lhs.reason, rhs.reason) else { return false }
    guard lhs.confirmed == rhs.confirmed else { return false }
    guard (String).wireEquals(lhs.counterpart, rhs.counterpart) else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.to)
    self.reason.wireHash(into: &hasher)
    hasher.combine(self.confirmed)
    self.counterpart.wireHash(into: &hasher)
    hasher.combine(self._unknown)
  }
}

extension StateChange {
  /// The message in which every field is absent.
  public init() {
    self.init(
      to: .unset,
      reason: "",
      confirmed: false,
      counterpart: "",
      _unknown: nil)
  }

  public init(
    to: CaseState = .unset,
    reason: String = "",
    confirmed: Bool = false,
    counterpart: String = ""
  ) {
    self.init(
      to: to,
      reason: reason,
      confirmed: confirmed,
      counterpart: counterpart,
      _unknown: nil)
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
    var b1: UInt8 = self._unknown?.bits ?? 0
    let w1 = self.to.rawValue
    wireStore(f, 0, w1)
    b1 |= wireBit(self.confirmed)
    wireStore(f, 1, b1)
    var used = wireBit(w1 != 0)
    used |= wireBit(b1 != 0) &<< 1
    let fixed = wireLastEnd(used, 0x20100)
    let count: Int
    if n1 != 0 {
      count = 2
    } else if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    var lengths = n0
    lengths |= n1
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.reason, n0)
    t0 = wirePut(t0, self.counterpart, n1)
    b.advance(to: t0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 2, room: count &<< width,
        lengths: [n0, n1],
        unknown: self._unknown)
      return
    }
    let shape = fixed | count &<< 8 | width &<< 14
    wireStore(p, 0, UInt16.wire(shape))
    let table = (f + fixed)
    if count == 2, width == 0 {
      wireStore(table, 0, UInt8.wire(n0))
      wireStore(table, 1, UInt8.wire(n1))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, width, n0) }
      if count > 1 { wireStoreLength(table, 1, width, n1) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
    var f: UnsafeRawPointer = p + 2
    var w1: UInt8 = 0
    var b1: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 6 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 2 && count <= 2
    if isNear {
      w1 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      b1 = wireMask(wireLoad(f, 1, UInt8.self), fixed >= 2)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 2) & wireBit(b1 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      isNear = ends != 0 && b1 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w1 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      b1 = fixed >= 2 ? wireLoad(f, 1, UInt8.self) : 0
      if shape.fixedLength > 2 || shape.slotCount > 2 || b1 & 254 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 2, slotCount: 2, bits: b1 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    let v1: CaseState = CaseState(rawValue: w1)
    let v2: String = try r.text(p + o0, n0, max: 300)
    let v3: Bool = b1 & 1 != 0
    let v4: String = try r.text(p + o1, n1, max: 100)
    return Self(
      to: v1,
      reason: v2,
      confirmed: v3,
      counterpart: v4,
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
      case 0, 3...: return
      case 1...2: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
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
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

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
    guard lhs._unknown == rhs._unknown else { return false }
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
    hasher.combine(self._unknown)
  }
}

extension Screening {
  /// The message in which every field is absent.
  public init() {
    self.init(
      id: ID<Screening>(),
      status: .unset,
      acts: [],
      means: [],
      purposes: [],
      instrument: "",
      instrumentVersion: "",
      screenedAt: Timestamp(),
      narrative: "",
      _unknown: nil)
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
    self.init(
      id: id,
      status: status,
      acts: acts,
      means: means,
      purposes: purposes,
      instrument: instrument,
      instrumentVersion: instrumentVersion,
      screenedAt: screenedAt,
      narrative: narrative,
      _unknown: nil)
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
    try withUnsafePointer(to: self) { e throws(WireError) in
      try Self.appendWire(e, to: &b)
    }
  }

  @inline(__always)
  private static func appendWire(
    _ e: UnsafePointer<Self>, to b: inout WireBuffer
  ) throws(WireError) {
    let c0 = e.pointee.acts.count
    try b.charge(
      elements: c0, stride: MemoryLayout<TraffickingAct>.stride, max: 8)
    let n0 = c0 &* 1
    let c1 = e.pointee.means.count
    try b.charge(
      elements: c1, stride: MemoryLayout<Indicator>.stride, max: 32)
    let n1 = c1 &* 1
    let c2 = e.pointee.purposes.count
    try b.charge(
      elements: c2, stride: MemoryLayout<Exploitation>.stride, max: 8)
    let n2 = c2 &* 1
    let n3 = e.pointee.instrument.utf8.count
    if n3 > 60 { throw wireLimit("Screening.instrument is longer than 60 bytes") }
    let n4 = e.pointee.instrumentVersion.utf8.count
    if n4 > 24 { throw wireLimit("Screening.instrumentVersion is longer than 24 bytes") }
    let n5 = e.pointee.narrative.utf8.count
    if n5 > 4000 { throw wireLimit("Screening.narrative is longer than 4000 bytes") }
    var text = n3
    text &+= n4
    text &+= n5
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(51 &+ n0 &+ n1 &+ n2 &+ n3 &+ n4 &+ n5)
    let f = p + 2
    e.pointee.id.storeWire(f)
    let w2 = e.pointee.status.rawValue
    wireStore(f, 16, w2)
    let w8 = e.pointee.screenedAt.microseconds
    wireStore(f, 17, w8)
    var used = wireBit(!wireIsZero(f, 16))
    used |= wireBit(w2 != 0) &<< 1
    used |= wireBit(w8 != 0) &<< 2
    let fixed = wireLastEnd(used, 0x19111000)
    let count: Int
    if n5 != 0 {
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
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    for element in e.pointee.acts {
      wireStore(t0, 0, element.rawValue)
      t0 += 1
    }
    for element in e.pointee.means {
      wireStore(t0, 0, element.rawValue)
      t0 += 1
    }
    for element in e.pointee.purposes {
      wireStore(t0, 0, element.rawValue)
      t0 += 1
    }
    t0 = wirePut(t0, e.pointee.instrument, n3)
    t0 = wirePut(t0, e.pointee.instrumentVersion, n4)
    t0 = wirePut(t0, e.pointee.narrative, n5)
    b.advance(to: t0)
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 25, room: count &<< width,
        lengths: [n0, n1, n2, n3, n4, n5],
        unknown: e.pointee._unknown)
      return
    }
    let shape = fixed | count &<< 8 | width &<< 14
    wireStore(p, 0, UInt16.wire(shape))
    let table = (f + fixed)
    if count == 6, width == 0 {
      wireStore(table, 0, UInt8.wire(n0))
      wireStore(table, 1, UInt8.wire(n1))
      wireStore(table, 2, UInt8.wire(n2))
      wireStore(table, 3, UInt8.wire(n3))
      wireStore(table, 4, UInt8.wire(n4))
      wireStore(table, 5, UInt8.wire(n5))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, width, n0) }
      if count > 1 { wireStoreLength(table, 1, width, n1) }
      if count > 2 { wireStoreLength(table, 2, width, n2) }
      if count > 3 { wireStoreLength(table, 3, width, n3) }
      if count > 4 { wireStoreLength(table, 4, width, n4) }
      if count > 5 { wireStoreLength(table, 5, width, n5) }
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
    var w2: UInt8 = 0
    var w8: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    var n4: Int = 0
    var n5: Int = 0
    let head = n >= 33 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 25 && count <= 6
    if isNear {
      w2 = wireMask(wireLoad(f, 16, UInt8.self), fixed >= 17)
      w8 = wireMask(wireLoad(f, 17, Int64.self), fixed >= 25)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 16) & wireBit(!wireIsZero(f, 16))
      ends |= wireBit(fixed == 17) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 25) & wireBit(w8 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      n2 = wireMask(Int.wire(wireLoad(table, 2, UInt8.self)), count > 2)
      end &+= n2
      n3 = wireMask(Int.wire(wireLoad(table, 3, UInt8.self)), count > 3)
      end &+= n3
      n4 = wireMask(Int.wire(wireLoad(table, 4, UInt8.self)), count > 4)
      end &+= n4
      n5 = wireMask(Int.wire(wireLoad(table, 5, UInt8.self)), count > 5)
      end &+= n5
      isNear = ends != 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w2 = fixed >= 17 ? wireLoad(f, 16, UInt8.self) : 0
      w8 = fixed >= 25 ? wireLoad(f, 17, Int64.self) : 0
      if shape.fixedLength > 25 || shape.slotCount > 6 {
        unknown = try r.unknown(
          p, shape, fixedLength: 25, slotCount: 6, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
      n3 = shape.length(p, 3)
      n4 = shape.length(p, 4)
      n5 = shape.length(p, 5)
    }
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let o3 = o2 &+ n2
    let o4 = o3 &+ n3
    let o5 = o4 &+ n4
    let v1: ID<Screening> = fixed >= 16 ? ID<Screening>(wire: f) : ID<Screening>()
    let v2: ScreeningStatus = ScreeningStatus(rawValue: w2)
    let v3: [TraffickingAct] = try Self.decodeWireListActs(p + o0, n0, &r)
    let v4: [Indicator] = try Self.decodeWireListMeans(p + o1, n1, &r)
    let v5: [Exploitation] = try Self.decodeWireListPurposes(p + o2, n2, &r)
    let v6: String = try r.text(p + o3, n3, max: 60)
    let v7: String = try r.text(p + o4, n4, max: 24)
    let v8: Timestamp = Timestamp(microseconds: w8)
    let v9: String = try r.text(p + o5, n5, max: 4000)
    return Self(
      id: v1,
      status: v2,
      acts: v3,
      means: v4,
      purposes: v5,
      instrument: v6,
      instrumentVersion: v7,
      screenedAt: v8,
      narrative: v9,
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
      case 0, 26...: return
      case 16: unit = 16
      case 17: unit = 1
      case 25: unit = 8
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
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

/// A clinical note: medical staff only. Others see fit or unfit, and until when.
public struct MedicalNote: WireMessage {
  public static var wireName: String { "person.v1.MedicalNote" }

  public var text: String
  public var notedAt: Timestamp
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: MedicalNote, rhs: MedicalNote) -> Bool {
    guard (String).wireEquals(lhs.text, rhs.text) else { return false }
    guard lhs.notedAt == rhs.notedAt else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.text.wireHash(into: &hasher)
    hasher.combine(self.notedAt)
    hasher.combine(self._unknown)
  }
}

extension MedicalNote {
  /// The message in which every field is absent.
  public init() {
    self.init(
      text: "",
      notedAt: Timestamp(),
      _unknown: nil)
  }

  public init(
    text: String = "",
    notedAt: Timestamp = Timestamp()
  ) {
    self.init(
      text: text,
      notedAt: notedAt,
      _unknown: nil)
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
    try withUnsafePointer(to: self) { e throws(WireError) in
      try Self.appendWire(e, to: &b)
    }
  }

  @inline(__always)
  private static func appendWire(
    _ e: UnsafePointer<Self>, to b: inout WireBuffer
  ) throws(WireError) {
    let n0 = e.pointee.text.utf8.count
    if n0 > 2000 { throw wireLimit("MedicalNote.text is longer than 2000 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(14 &+ n0)
    let f = p + 2
    let w2 = e.pointee.notedAt.microseconds
    wireStore(f, 0, w2)
    let used = wireBit(w2 != 0)
    let fixed = wireLastEnd(used, 0x800)
    let count: Int
    if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    let width = wireWidth(n0)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, e.pointee.text, n0)
    b.advance(to: t0)
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 8, room: count &<< width,
        lengths: [n0],
        unknown: e.pointee._unknown)
      return
    }
    let shape = fixed | count &<< 8 | width &<< 14
    wireStore(p, 0, UInt16.wire(shape))
    let table = (f + fixed)
    if count == 1, width == 0 {
      wireStore(table, 0, UInt8.wire(n0))
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
    var w2: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 11 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 8 && count <= 1
    if isNear {
      w2 = wireMask(wireLoad(f, 0, Int64.self), fixed >= 8)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 8) & wireBit(w2 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      isNear = ends != 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w2 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
      if shape.fixedLength > 8 || shape.slotCount > 1 {
        unknown = try r.unknown(
          p, shape, fixedLength: 8, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let v1: String = try r.text(p + o0, n0, max: 2000)
    let v2: Timestamp = Timestamp(microseconds: w2)
    return Self(
      text: v1,
      notedAt: v2,
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
      case 0, 9...: return
      case 8: unit = 8
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
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: Referral, rhs: Referral) -> Bool {
    guard lhs.id == rhs.id else { return false }
    guard lhs.service == rhs.service else { return false }
    guard (String).wireEquals(lhs.to, rhs.to) else { return false }
    guard (String).wireEquals(lhs.reason, rhs.reason) else { return false }
    guard lhs.referredOn == rhs.referredOn else { return false }
    guard lhs.acceptedOn == rhs.acceptedOn else { return false }
    guard lhs.closedOn == rhs.closedOn else { return false }
    guard (String).wireEquals(lhs.outcome, rhs.outcome) else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
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
    hasher.combine(self._unknown)
  }
}

extension Referral {
  /// The message in which every field is absent.
  public init() {
    self.init(
      id: ID<Referral>(),
      service: .unset,
      to: "",
      reason: "",
      referredOn: CalendarDate(),
      acceptedOn: nil,
      closedOn: nil,
      outcome: "",
      _unknown: nil)
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
    self.init(
      id: id,
      service: service,
      to: to,
      reason: reason,
      referredOn: referredOn,
      acceptedOn: acceptedOn,
      closedOn: closedOn,
      outcome: outcome,
      _unknown: nil)
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
    try withUnsafePointer(to: self) { e throws(WireError) in
      try Self.appendWire(e, to: &b)
    }
  }

  @inline(__always)
  private static func appendWire(
    _ e: UnsafePointer<Self>, to b: inout WireBuffer
  ) throws(WireError) {
    let n0 = e.pointee.to.utf8.count
    if n0 > 100 { throw wireLimit("Referral.to is longer than 100 bytes") }
    let n1 = e.pointee.reason.utf8.count
    if n1 > 300 { throw wireLimit("Referral.reason is longer than 300 bytes") }
    let n2 = e.pointee.outcome.utf8.count
    if n2 > 200 { throw wireLimit("Referral.outcome is longer than 200 bytes") }
    var text = n0
    text &+= n1
    text &+= n2
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(44 &+ n0 &+ n1 &+ n2)
    let f = p + 2
    var b21: UInt8 = e.pointee._unknown?.bits ?? 0
    e.pointee.id.storeWire(f)
    let w2 = e.pointee.service.rawValue
    wireStore(f, 16, w2)
    let w5 = e.pointee.referredOn.daysSinceEpoch
    wireStore(f, 17, w5)
    b21 |= wireBit(e.pointee.acceptedOn != nil)
    let w6 = (e.pointee.acceptedOn ?? CalendarDate()).daysSinceEpoch
    wireStore(f, 22, w6)
    b21 |= wireBit(e.pointee.closedOn != nil) &<< 1
    let w7 = (e.pointee.closedOn ?? CalendarDate()).daysSinceEpoch
    wireStore(f, 26, w7)
    wireStore(f, 21, b21)
    var used = wireBit(w5 != 0)
    used |= wireBit(b21 != 0) &<< 1
    used |= wireBit(w6 != 0) &<< 2
    used |= wireBit(w7 != 0) &<< 3
    var fixed = wireLastEnd(used, 0x1E1A161500)
    if used == 0 {
      fixed = wireUsedLength(f, 17)
      if fixed > 16 {
      } else if fixed > 0 {
        fixed = 16
      }
    }
    let count: Int
    if n2 != 0 {
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
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, e.pointee.to, n0)
    t0 = wirePut(t0, e.pointee.reason, n1)
    t0 = wirePut(t0, e.pointee.outcome, n2)
    b.advance(to: t0)
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 30, room: count &<< width,
        lengths: [n0, n1, n2],
        unknown: e.pointee._unknown)
      return
    }
    let shape = fixed | count &<< 8 | width &<< 14
    wireStore(p, 0, UInt16.wire(shape))
    let table = (f + fixed)
    if count == 3, width == 0 {
      wireStore(table, 0, UInt8.wire(n0))
      wireStore(table, 1, UInt8.wire(n1))
      wireStore(table, 2, UInt8.wire(n2))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, width, n0) }
      if count > 1 { wireStoreLength(table, 1, width, n1) }
      if count > 2 { wireStoreLength(table, 2, width, n2) }
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
    var w5: Int32 = 0
    var b21: UInt8 = 0
    var w6: Int32 = 0
    var w7: Int32 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    let head = n >= 35 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 17 && fixed <= 30 && count <= 3
    if isNear {
      w5 = wireMask(wireLoad(f, 17, Int32.self), fixed >= 21)
      b21 = wireMask(wireLoad(f, 21, UInt8.self), fixed >= 22)
      w6 = wireMask(wireLoad(f, 22, Int32.self), fixed >= 26)
      w7 = wireMask(wireLoad(f, 26, Int32.self), fixed >= 30)
      var ends = wireBit(fixed == 21) & wireBit(w5 != 0)
      ends |= wireBit(fixed == 22) & wireBit(b21 != 0)
      ends |= wireBit(fixed == 26) & wireBit(w6 != 0)
      ends |= wireBit(fixed == 30) & wireBit(w7 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      n2 = wireMask(Int.wire(wireLoad(table, 2, UInt8.self)), count > 2)
      end &+= n2
      isNear = ends != 0 && b21 & 252 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w5 = fixed >= 21 ? wireLoad(f, 17, Int32.self) : 0
      b21 = fixed >= 22 ? wireLoad(f, 21, UInt8.self) : 0
      w6 = fixed >= 26 ? wireLoad(f, 22, Int32.self) : 0
      w7 = fixed >= 30 ? wireLoad(f, 26, Int32.self) : 0
      if shape.fixedLength > 30 || shape.slotCount > 3 || b21 & 252 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 30, slotCount: 3, bits: b21 & 252, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
    }
    let w2: UInt8 = fixed >= 17 ? wireLoad(f, 16, UInt8.self) : 0
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    var absent = UInt64.wire(wireMask(w6, b21 & 1 == 0))
    absent |= UInt64.wire(wireMask(w7, b21 & 2 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    let v1: ID<Referral> = fixed >= 16 ? ID<Referral>(wire: f) : ID<Referral>()
    let v2: ReferralService = ReferralService(rawValue: w2)
    let v3: String = try r.text(p + o0, n0, max: 100)
    let v4: String = try r.text(p + o1, n1, max: 300)
    let v5: CalendarDate = CalendarDate(daysSinceEpoch: w5)
    let v6: CalendarDate? = b21 & 1 != 0 ? CalendarDate(daysSinceEpoch: w6) : nil
    let v7: CalendarDate? = b21 & 2 != 0 ? CalendarDate(daysSinceEpoch: w7) : nil
    let v8: String = try r.text(p + o2, n2, max: 200)
    return Self(
      id: v1,
      service: v2,
      to: v3,
      reason: v4,
      referredOn: v5,
      acceptedOn: v6,
      closedOn: v7,
      outcome: v8,
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
      case 0, 31...: return
      case 16: unit = 16
      case 17: unit = 1
      case 21: unit = 4
      case 22: unit = 1
      case 26: unit = 4
      case 30: unit = 4
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

/// The mission is satisfied that the person is who they say.
public struct IdentityVerified: WireMessage {
  public static var wireName: String { "person.v1.IdentityVerified" }

  /// Nationality as verified (ISO 3166-1 alpha-3).
  public var nationality: FixedASCII<3>
  /// How, such as `passport-seen` or `interview`.
  public var basis: String
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: IdentityVerified, rhs: IdentityVerified) -> Bool {
    guard lhs.nationality == rhs.nationality else { return false }
    guard (String).wireEquals(lhs.basis, rhs.basis) else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.nationality)
    self.basis.wireHash(into: &hasher)
    hasher.combine(self._unknown)
  }
}

extension IdentityVerified {
  /// The message in which every field is absent.
  public init() {
    self.init(
      nationality: FixedASCII<3>(),
      basis: "",
      _unknown: nil)
  }

  public init(
    nationality: FixedASCII<3> = FixedASCII<3>(),
    basis: String = ""
  ) {
    self.init(
      nationality: nationality,
      basis: basis,
      _unknown: nil)
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
    let w1 = self.nationality.wireBits
    FixedASCII<3>.storeStorage(f, w1)
    let used = wireBit(w1 != 0)
    let fixed = wireLastEnd(used, 0x300)
    let count: Int
    if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    let width = wireWidth(n0)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.basis, n0)
    b.advance(to: t0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 3, room: count &<< width,
        lengths: [n0],
        unknown: self._unknown)
      return
    }
    let shape = fixed | count &<< 8 | width &<< 14
    wireStore(p, 0, UInt16.wire(shape))
    let table = (f + fixed)
    if count == 1, width == 0 {
      wireStore(table, 0, UInt8.wire(n0))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, width, n0) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
    var f: UnsafeRawPointer = p + 2
    var w1: UInt64 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 6 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 3 && count <= 1
    if isNear {
      w1 = wireMask(FixedASCII<3>.loadStorage(f), fixed >= 3)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 3) & wireBit(w1 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      isNear = ends != 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w1 = fixed >= 3 ? FixedASCII<3>.loadStorage(f) : 0
      if shape.fixedLength > 3 || shape.slotCount > 1 {
        unknown = try r.unknown(
          p, shape, fixedLength: 3, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let v1: FixedASCII<3> = try r.ascii(w1, at: f, as: FixedASCII<3>.self)
    let v2: String = try r.text(p + o0, n0, max: 40)
    return Self(
      nationality: v1,
      basis: v2,
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
      case 0, 4...: return
      case 3: unit = 3
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// What the person wants now; unset fields stay as they were.
public struct IntentChange: WireMessage {
  public static var wireName: String { "person.v1.IntentChange" }

  public var intent: Intent
  public var travelMode: TravelMode
  public var consent: Answer
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: IntentChange, rhs: IntentChange) -> Bool {
    guard lhs.intent == rhs.intent else { return false }
    guard lhs.travelMode == rhs.travelMode else { return false }
    guard lhs.consent == rhs.consent else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.intent)
    hasher.combine(self.travelMode)
    hasher.combine(self.consent)
    hasher.combine(self._unknown)
  }
}

extension IntentChange {
  /// The message in which every field is absent.
  public init() {
    self.init(
      intent: .unset,
      travelMode: .unset,
      consent: .unset,
      _unknown: nil)
  }

  public init(
    intent: Intent = .unset,
    travelMode: TravelMode = .unset,
    consent: Answer = .unset
  ) {
    self.init(
      intent: intent,
      travelMode: travelMode,
      consent: consent,
      _unknown: nil)
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
    let w1 = self.intent.rawValue
    wireStore(f, 0, w1)
    let w2 = self.travelMode.rawValue
    wireStore(f, 1, w2)
    let w3 = self.consent.rawValue
    wireStore(f, 2, w3)
    var used = wireBit(w1 != 0)
    used |= wireBit(w2 != 0) &<< 1
    used |= wireBit(w3 != 0) &<< 2
    let fixed = wireLastEnd(used, 0x3020100)
    b.advance(to: p + 2 + fixed)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 3, room: 0,
        lengths: [],
        unknown: self._unknown)
      return
    }
    wireStore(p, 0, UInt16.wire(fixed))
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
    var f: UnsafeRawPointer = p + 2
    var w1: UInt8 = 0
    var w2: UInt8 = 0
    var w3: UInt8 = 0
    let head = n >= 5 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 3 && count <= 0
    if isNear {
      w1 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      w2 = wireMask(wireLoad(f, 1, UInt8.self), fixed >= 2)
      w3 = wireMask(wireLoad(f, 2, UInt8.self), fixed >= 3)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 2) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 3) & wireBit(w3 != 0)
      isNear = ends != 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w1 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      w2 = fixed >= 2 ? wireLoad(f, 1, UInt8.self) : 0
      w3 = fixed >= 3 ? wireLoad(f, 2, UInt8.self) : 0
      if shape.fixedLength > 3 || shape.slotCount > 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 3, slotCount: 0, bits: 0, isFrozen: false)
      }
    }
    let v1: Intent = Intent(rawValue: w1)
    let v2: TravelMode = TravelMode(rawValue: w2)
    let v3: Answer = Answer(rawValue: w3)
    return Self(
      intent: v1,
      travelMode: v2,
      consent: v3,
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
      case 0, 4...: return
      case 1...3: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// All needs as they are now.
public struct NeedsChange: WireMessage {
  public static var wireName: String { "person.v1.NeedsChange" }

  public var needs: [Need]
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: NeedsChange, rhs: NeedsChange) -> Bool {
    guard lhs.needs == rhs.needs else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.needs)
    hasher.combine(self._unknown)
  }
}

extension NeedsChange {
  /// The message in which every field is absent.
  public init() {
    self.init(
      needs: [],
      _unknown: nil)
  }

  public init(
    needs: [Need] = []
  ) {
    self.init(
      needs: needs,
      _unknown: nil)
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
    let count: Int
    if !self.needs.isEmpty {
      count = 1
    } else {
      count = 0
    }
    let width = wireWidth(self.needs.count &* 24)
    let slots = f + 0 + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    try Need.appendWireList(self.needs, max: 16, to: &b)
    let n0 = b.byteCount &- s0
    let written: Int
    if n0 != 0 {
      written = 1
    } else {
      written = 0
    }
    let needed = wireWidth(n0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: 0, known: 0, room: count &<< width,
        lengths: [n0],
        unknown: self._unknown)
      return
    }
    if written != count || needed != width {
      b.resizeTable(at: start + 2 + 0, from: count &<< width, to: written &<< needed)
    }
    let head = b.pointer(at: start)
    let shape = 0 | written &<< 8 | needed &<< 14
    wireStore(head, 0, UInt16.wire(shape))
    let table = (head + 2 + 0)
    if written == 1, needed == 0 {
      wireStore(table, 0, UInt8.wire(n0))
    }
    else {
      if written > 0 { wireStoreLength(table, 0, needed, n0) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 3 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    let fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 0 && count <= 1
    if isNear {
      let table = p + 2
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      isNear = end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      if shape.fixedLength > 0 || shape.slotCount > 1 {
        unknown = try r.unknown(
          p, shape, fixedLength: 0, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let v1: [Need] = try Need.decodeWireList(p + o0, n0, max: 16, &r)
    return Self(
      needs: v1,
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
}

/// A medical certificate for the flight.
public struct FitToFly: WireMessage {
  public static var wireName: String { "person.v1.FitToFly" }

  public var fit: Answer
  /// Last day on which the certificate counts.
  public var until: CalendarDate?
  public var escortNeeded: Bool
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: FitToFly, rhs: FitToFly) -> Bool {
    guard lhs.fit == rhs.fit else { return false }
    guard lhs.until == rhs.until else { return false }
    guard lhs.escortNeeded == rhs.escortNeeded else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.fit)
    hasher.combine(self.until)
    hasher.combine(self.escortNeeded)
    hasher.combine(self._unknown)
  }
}

extension FitToFly {
  /// The message in which every field is absent.
  public init() {
    self.init(
      fit: .unset,
      until: nil,
      escortNeeded: false,
      _unknown: nil)
  }

  public init(
    fit: Answer = .unset,
    until: CalendarDate? = nil,
    escortNeeded: Bool = false
  ) {
    self.init(
      fit: fit,
      until: until,
      escortNeeded: escortNeeded,
      _unknown: nil)
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
    var b1: UInt8 = self._unknown?.bits ?? 0
    let w1 = self.fit.rawValue
    wireStore(f, 0, w1)
    b1 |= wireBit(self.until != nil)
    let w2 = (self.until ?? CalendarDate()).daysSinceEpoch
    wireStore(f, 2, w2)
    b1 |= wireBit(self.escortNeeded) &<< 1
    wireStore(f, 1, b1)
    var used = wireBit(w1 != 0)
    used |= wireBit(b1 != 0) &<< 1
    used |= wireBit(w2 != 0) &<< 2
    let fixed = wireLastEnd(used, 0x6020100)
    b.advance(to: p + 2 + fixed)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 6, room: 0,
        lengths: [],
        unknown: self._unknown)
      return
    }
    wireStore(p, 0, UInt16.wire(fixed))
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
    var f: UnsafeRawPointer = p + 2
    var w1: UInt8 = 0
    var b1: UInt8 = 0
    var w2: Int32 = 0
    let head = n >= 8 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 6 && count <= 0
    if isNear {
      w1 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      b1 = wireMask(wireLoad(f, 1, UInt8.self), fixed >= 2)
      w2 = wireMask(wireLoad(f, 2, Int32.self), fixed >= 6)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 2) & wireBit(b1 != 0)
      ends |= wireBit(fixed == 6) & wireBit(w2 != 0)
      isNear = ends != 0 && b1 & 252 == 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w1 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      b1 = fixed >= 2 ? wireLoad(f, 1, UInt8.self) : 0
      w2 = fixed >= 6 ? wireLoad(f, 2, Int32.self) : 0
      if shape.fixedLength > 6 || shape.slotCount > 0 || b1 & 252 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 6, slotCount: 0, bits: b1 & 252, isFrozen: false)
      }
    }
    let absent = UInt64.wire(wireMask(w2, b1 & 1 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    let v1: Answer = Answer(rawValue: w1)
    let v2: CalendarDate? = b1 & 1 != 0 ? CalendarDate(daysSinceEpoch: w2) : nil
    let v3: Bool = b1 & 2 != 0
    return Self(
      fit: v1,
      until: v2,
      escortNeeded: v3,
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
      case 0, 7...: return
      case 1...2: unit = 1
      case 6: unit = 4
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// An officer's assessment of vulnerability; it raises the tier and says no more.
public struct VulnerabilityAssessed: WireMessage {
  public static var wireName: String { "person.v1.VulnerabilityAssessed" }

  public var vulnerable: Bool
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: VulnerabilityAssessed, rhs: VulnerabilityAssessed) -> Bool {
    guard lhs.vulnerable == rhs.vulnerable else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.vulnerable)
    hasher.combine(self._unknown)
  }
}

extension VulnerabilityAssessed {
  /// The message in which every field is absent.
  public init() {
    self.init(
      vulnerable: false,
      _unknown: nil)
  }

  public init(
    vulnerable: Bool = false
  ) {
    self.init(
      vulnerable: vulnerable,
      _unknown: nil)
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
    var b0: UInt8 = self._unknown?.bits ?? 0
    b0 |= wireBit(self.vulnerable)
    wireStore(f, 0, b0)
    let used = wireBit(b0 != 0)
    let fixed = wireLastEnd(used, 0x100)
    b.advance(to: p + 2 + fixed)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 1, room: 0,
        lengths: [],
        unknown: self._unknown)
      return
    }
    wireStore(p, 0, UInt16.wire(fixed))
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
    var f: UnsafeRawPointer = p + 2
    var b0: UInt8 = 0
    let head = n >= 3 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 1 && count <= 0
    if isNear {
      b0 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(b0 != 0)
      isNear = ends != 0 && b0 & 254 == 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b0 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      if shape.fixedLength > 1 || shape.slotCount > 0 || b0 & 254 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 1, slotCount: 0, bits: b0 & 254, isFrozen: false)
      }
    }
    let v1: Bool = b0 & 1 != 0
    return Self(
      vulnerable: v1,
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
      case 0, 2...: return
      case 1: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Danger or a medical deadline: the tier that is solved first.
public struct DangerAssessed: WireMessage {
  public static var wireName: String { "person.v1.DangerAssessed" }

  public var inDanger: Bool
  public var deadline: CalendarDate?
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: DangerAssessed, rhs: DangerAssessed) -> Bool {
    guard lhs.inDanger == rhs.inDanger else { return false }
    guard lhs.deadline == rhs.deadline else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.inDanger)
    hasher.combine(self.deadline)
    hasher.combine(self._unknown)
  }
}

extension DangerAssessed {
  /// The message in which every field is absent.
  public init() {
    self.init(
      inDanger: false,
      deadline: nil,
      _unknown: nil)
  }

  public init(
    inDanger: Bool = false,
    deadline: CalendarDate? = nil
  ) {
    self.init(
      inDanger: inDanger,
      deadline: deadline,
      _unknown: nil)
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
    var b0: UInt8 = self._unknown?.bits ?? 0
    b0 |= wireBit(self.inDanger)
    b0 |= wireBit(self.deadline != nil) &<< 1
    let w2 = (self.deadline ?? CalendarDate()).daysSinceEpoch
    wireStore(f, 1, w2)
    wireStore(f, 0, b0)
    var used = wireBit(b0 != 0)
    used |= wireBit(w2 != 0) &<< 1
    let fixed = wireLastEnd(used, 0x50100)
    b.advance(to: p + 2 + fixed)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 5, room: 0,
        lengths: [],
        unknown: self._unknown)
      return
    }
    wireStore(p, 0, UInt16.wire(fixed))
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
    var f: UnsafeRawPointer = p + 2
    var b0: UInt8 = 0
    var w2: Int32 = 0
    let head = n >= 7 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 5 && count <= 0
    if isNear {
      b0 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      w2 = wireMask(wireLoad(f, 1, Int32.self), fixed >= 5)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(b0 != 0)
      ends |= wireBit(fixed == 5) & wireBit(w2 != 0)
      isNear = ends != 0 && b0 & 252 == 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b0 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      w2 = fixed >= 5 ? wireLoad(f, 1, Int32.self) : 0
      if shape.fixedLength > 5 || shape.slotCount > 0 || b0 & 252 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 5, slotCount: 0, bits: b0 & 252, isFrozen: false)
      }
    }
    let absent = UInt64.wire(wireMask(w2, b0 & 2 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    let v1: Bool = b0 & 1 != 0
    let v2: CalendarDate? = b0 & 2 != 0 ? CalendarDate(daysSinceEpoch: w2) : nil
    return Self(
      inDanger: v1,
      deadline: v2,
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
      case 0, 6...: return
      case 1: unit = 1
      case 5: unit = 4
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
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
  /// Files of which a desk said, with both before it, that they are other people. A comparison
  /// offers them no more; an equal number still waits for a reviewer.
  public var distinctFrom: [ID<PersonFile>]
  /// The mission that handed the file over; registered there, so not an arrival here.
  public var receivedFrom: String
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

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
    guard lhs.distinctFrom == rhs.distinctFrom else { return false }
    guard (String).wireEquals(lhs.receivedFrom, rhs.receivedFrom) else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
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
    hasher.combine(self.distinctFrom)
    self.receivedFrom.wireHash(into: &hasher)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    for path in self.registration.missingRequiredFields() { missing.append("registration.\(path)") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension PersonFile {
  /// The message in which every field is absent.
  public init() {
    self.init(
      registration: Registration(),
      recordedAt: Timestamp(),
      sequence: 0,
      state: .unset,
      identity: nil,
      documents: [],
      etd: EtdApplication(),
      fine: FineRecord(),
      exit: ExitRecord(),
      stay: Stay(),
      intent: .unset,
      travelMode: .unset,
      consent: .unset,
      needs: [],
      holds: [],
      keepApart: [],
      group: nil,
      assessmentOffered: false,
      fitToFly: nil,
      vulnerable: false,
      inDanger: false,
      dangerDeadline: nil,
      bestInterestApproved: false,
      possibleDuplicates: [],
      changedAt: 0,
      waivers: [],
      payments: [],
      exitPermits: [],
      consents: [],
      screenings: [],
      medicalNotes: [],
      referrals: [],
      stateReason: "",
      stateSince: nil,
      stateConfirmed: false,
      stateBefore: .unset,
      mergedInto: nil,
      mergedFrom: [],
      transfer: nil,
      corrected: [],
      distinctFrom: [],
      receivedFrom: "",
      _unknown: nil)
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
    corrected: [String] = [],
    distinctFrom: [ID<PersonFile>] = [],
    receivedFrom: String = ""
  ) {
    self.init(
      registration: registration,
      recordedAt: recordedAt,
      sequence: sequence,
      state: state,
      identity: identity,
      documents: documents,
      etd: etd,
      fine: fine,
      exit: exit,
      stay: stay,
      intent: intent,
      travelMode: travelMode,
      consent: consent,
      needs: needs,
      holds: holds,
      keepApart: keepApart,
      group: group,
      assessmentOffered: assessmentOffered,
      fitToFly: fitToFly,
      vulnerable: vulnerable,
      inDanger: inDanger,
      dangerDeadline: dangerDeadline,
      bestInterestApproved: bestInterestApproved,
      possibleDuplicates: possibleDuplicates,
      changedAt: changedAt,
      waivers: waivers,
      payments: payments,
      exitPermits: exitPermits,
      consents: consents,
      screenings: screenings,
      medicalNotes: medicalNotes,
      referrals: referrals,
      stateReason: stateReason,
      stateSince: stateSince,
      stateConfirmed: stateConfirmed,
      stateBefore: stateBefore,
      mergedInto: mergedInto,
      mergedFrom: mergedFrom,
      transfer: transfer,
      corrected: corrected,
      distinctFrom: distinctFrom,
      receivedFrom: receivedFrom,
      _unknown: nil)
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
    try withUnsafePointer(to: self) { e throws(WireError) in
      try Self.appendWire(e, to: &b)
    }
  }

  @inline(__always)
  private static func appendWire(
    _ e: UnsafePointer<Self>, to b: inout WireBuffer
  ) throws(WireError) {
    let c9 = e.pointee.keepApart.count
    try b.charge(
      elements: c9, stride: MemoryLayout<ID<PersonFile>>.stride, max: 32)
    let n9 = c9 &* 16
    let n10 = e.pointee.group == nil ? 0 : 16
    let c12 = e.pointee.possibleDuplicates.count
    try b.charge(
      elements: c12, stride: MemoryLayout<ID<PersonFile>>.stride, max: 64)
    let n12 = c12 &* 16
    let n20 = e.pointee.stateReason.utf8.count
    if n20 > 300 { throw wireLimit("PersonFile.stateReason is longer than 300 bytes") }
    let n21 = e.pointee.mergedInto == nil ? 0 : 16
    let c22 = e.pointee.mergedFrom.count
    try b.charge(
      elements: c22, stride: MemoryLayout<ID<PersonFile>>.stride, max: 16)
    let n22 = c22 &* 16
    let n23 = e.pointee.transfer == nil ? 0 : 16
    let c25 = e.pointee.distinctFrom.count
    try b.charge(
      elements: c25, stride: MemoryLayout<ID<PersonFile>>.stride, max: 64)
    let n25 = c25 &* 16
    let n26 = e.pointee.receivedFrom.utf8.count
    if n26 > 16 { throw wireLimit("PersonFile.receivedFrom is longer than 16 bytes") }
    var text = n20
    text &+= n26
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(152)
    let f = p + 2
    var b20: UInt8 = e.pointee._unknown?.bits ?? 0
    let w2 = e.pointee.recordedAt.microseconds
    wireStore(f, 0, w2)
    let w3 = e.pointee.sequence
    wireStore(f, 8, w3)
    let w4 = e.pointee.state.rawValue
    wireStore(f, 16, w4)
    let w11 = e.pointee.intent.rawValue
    wireStore(f, 17, w11)
    let w12 = e.pointee.travelMode.rawValue
    wireStore(f, 18, w12)
    let w13 = e.pointee.consent.rawValue
    wireStore(f, 19, w13)
    b20 |= wireBit(e.pointee.assessmentOffered)
    b20 |= wireBit(e.pointee.vulnerable) &<< 1
    b20 |= wireBit(e.pointee.inDanger) &<< 2
    b20 |= wireBit(e.pointee.dangerDeadline != nil) &<< 3
    let w22 = (e.pointee.dangerDeadline ?? CalendarDate()).daysSinceEpoch
    wireStore(f, 21, w22)
    b20 |= wireBit(e.pointee.bestInterestApproved) &<< 4
    let w25 = e.pointee.changedAt
    wireStore(f, 25, w25)
    b20 |= wireBit(e.pointee.stateSince != nil) &<< 5
    let w34 = (e.pointee.stateSince ?? Timestamp()).microseconds
    wireStore(f, 33, w34)
    b20 |= wireBit(e.pointee.stateConfirmed) &<< 6
    let w36 = e.pointee.stateBefore.rawValue
    wireStore(f, 41, w36)
    wireStore(f, 20, b20)
    var used = wireBit(w22 != 0)
    used |= wireBit(w25 != 0) &<< 1
    used |= wireBit(w34 != 0) &<< 2
    used |= wireBit(w36 != 0) &<< 3
    var fixed = wireLastEnd(used, 0x2A29211900)
    if used == 0 {
      fixed = wireUsedLength(f, 21)
      if fixed > 16 {
      } else if fixed > 8 {
        fixed = 16
      } else if fixed > 0 {
        fixed = 8
      }
    }
    let count: Int
    if n26 != 0 {
      count = 27
    } else if n25 != 0 {
      count = 26
    } else if !e.pointee.corrected.isEmpty {
      count = 25
    } else if n23 != 0 {
      count = 24
    } else if n22 != 0 {
      count = 23
    } else if n21 != 0 {
      count = 22
    } else if n20 != 0 {
      count = 21
    } else if !e.pointee.referrals.isEmpty {
      count = 20
    } else if !e.pointee.medicalNotes.isEmpty {
      count = 19
    } else if !e.pointee.screenings.isEmpty {
      count = 18
    } else if !e.pointee.consents.isEmpty {
      count = 17
    } else if !e.pointee.exitPermits.isEmpty {
      count = 16
    } else if !e.pointee.payments.isEmpty {
      count = 15
    } else if !e.pointee.waivers.isEmpty {
      count = 14
    } else if n12 != 0 {
      count = 13
    } else if e.pointee.fitToFly != nil {
      count = 12
    } else if n10 != 0 {
      count = 11
    } else if n9 != 0 {
      count = 10
    } else if !e.pointee.holds.isEmpty {
      count = 9
    } else if !e.pointee.needs.isEmpty {
      count = 8
    } else {
      count = 7
    }
    var lengths = e.pointee.documents.count &* 24
    lengths |= e.pointee.needs.count &* 24
    lengths |= e.pointee.holds.count &* 24
    lengths |= n9
    lengths |= n10
    lengths |= n12
    lengths |= e.pointee.waivers.count &* 24
    lengths |= e.pointee.payments.count &* 24
    lengths |= e.pointee.exitPermits.count &* 24
    lengths |= e.pointee.consents.count &* 24
    lengths |= e.pointee.screenings.count &* 24
    lengths |= e.pointee.medicalNotes.count &* 24
    lengths |= e.pointee.referrals.count &* 24
    lengths |= n20
    lengths |= n21
    lengths |= n22
    lengths |= n23
    lengths |= e.pointee.corrected.count &* 24
    lengths |= n25
    lengths |= n26
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    b.enterPlain()
    try e.pointee.registration.appendWire(to: &b)
    var n0 = b.byteCount &- s0
    if n0 == 2 {  // The default message is the empty slot (rule R6).
      b.truncate(to: s0)
      n0 = 0
    } else {
      try b.checkDepth()
    }
    b.leave()
    let s1 = b.byteCount
    if let value = e.pointee.identity {
      try b.enter()
      try value.appendWire(to: &b)
      b.leave()
    }
    let n1 = b.byteCount &- s1
    let s2 = b.byteCount
    try TravelDocument.appendWireList(e.pointee.documents, max: 16, to: &b)
    let n2 = b.byteCount &- s2
    let s3 = b.byteCount
    b.enterPlain()
    try e.pointee.etd.appendWire(to: &b)
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
    try e.pointee.fine.appendWire(to: &b)
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
    try e.pointee.exit.appendWire(to: &b)
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
    try e.pointee.stay.appendWire(to: &b)
    var n6 = b.byteCount &- s6
    if n6 == 2 {  // The default message is the empty slot (rule R6).
      b.truncate(to: s6)
      n6 = 0
    } else {
      try b.checkDepth()
    }
    b.leave()
    let s7 = b.byteCount
    try Need.appendWireList(e.pointee.needs, max: 16, to: &b)
    let n7 = b.byteCount &- s7
    let s8 = b.byteCount
    try Hold.appendWireList(e.pointee.holds, max: 32, to: &b)
    let n8 = b.byteCount &- s8
    var t9 = b.reserve(n9 &+ n10)
    for element in e.pointee.keepApart {
      element.storeWire(t9)
      t9 += 16
    }
    if let value = e.pointee.group {
      value.storeWire(t9)
      t9 += 16
    }
    b.advance(to: t9)
    let s11 = b.byteCount
    if let value = e.pointee.fitToFly {
      try b.enter()
      try value.appendWire(to: &b)
      b.leave()
    }
    let n11 = b.byteCount &- s11
    var t12 = b.reserve(n12)
    for element in e.pointee.possibleDuplicates {
      element.storeWire(t12)
      t12 += 16
    }
    b.advance(to: t12)
    let s13 = b.byteCount
    try Waiver.appendWireList(e.pointee.waivers, max: 16, to: &b)
    let n13 = b.byteCount &- s13
    let s14 = b.byteCount
    try Payment.appendWireList(e.pointee.payments, max: 32, to: &b)
    let n14 = b.byteCount &- s14
    let s15 = b.byteCount
    try ExitPermit.appendWireList(e.pointee.exitPermits, max: 16, to: &b)
    let n15 = b.byteCount &- s15
    let s16 = b.byteCount
    try Consent.appendWireList(e.pointee.consents, max: 8, to: &b)
    let n16 = b.byteCount &- s16
    let s17 = b.byteCount
    try Screening.appendWireList(e.pointee.screenings, max: 16, to: &b)
    let n17 = b.byteCount &- s17
    let s18 = b.byteCount
    try MedicalNote.appendWireList(e.pointee.medicalNotes, max: 16, to: &b)
    let n18 = b.byteCount &- s18
    let s19 = b.byteCount
    try Referral.appendWireList(e.pointee.referrals, max: 16, to: &b)
    let n19 = b.byteCount &- s19
    var t20 = b.reserve(n20 &+ n21 &+ n22 &+ n23)
    t20 = wirePut(t20, e.pointee.stateReason, n20)
    if let value = e.pointee.mergedInto {
      value.storeWire(t20)
      t20 += 16
    }
    for element in e.pointee.mergedFrom {
      element.storeWire(t20)
      t20 += 16
    }
    if let value = e.pointee.transfer {
      value.storeWire(t20)
      t20 += 16
    }
    b.advance(to: t20)
    let s24 = b.byteCount
    try b.append(texts: e.pointee.corrected, max: 32, maxElement: 40)
    let n24 = b.byteCount &- s24
    var t25 = b.reserve(n25 &+ n26)
    for element in e.pointee.distinctFrom {
      element.storeWire(t25)
      t25 += 16
    }
    t25 = wirePut(t25, e.pointee.receivedFrom, n26)
    b.advance(to: t25)
    let written: Int
    if n26 != 0 {
      written = 27
    } else if n25 != 0 {
      written = 26
    } else if n24 != 0 {
      written = 25
    } else if n23 != 0 {
      written = 24
    } else if n22 != 0 {
      written = 23
    } else if n21 != 0 {
      written = 22
    } else if n20 != 0 {
      written = 21
    } else if n19 != 0 {
      written = 20
    } else if n18 != 0 {
      written = 19
    } else if n17 != 0 {
      written = 18
    } else if n16 != 0 {
      written = 17
    } else if n15 != 0 {
      written = 16
    } else if n14 != 0 {
      written = 15
    } else if n13 != 0 {
      written = 14
    } else if n12 != 0 {
      written = 13
    } else if n11 != 0 {
      written = 12
    } else if n10 != 0 {
      written = 11
    } else if n9 != 0 {
      written = 10
    } else if n8 != 0 {
      written = 9
    } else if n7 != 0 {
      written = 8
    } else if n6 != 0 {
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
    all |= n25
    all |= n26
    let needed = wireWidth(all)
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 42, room: count &<< width,
        lengths: [n0, n1, n2, n3, n4, n5, n6, n7, n8, n9, n10, n11, n12, n13, n14, n15, n16, n17, n18, n19, n20, n21, n22, n23, n24, n25, n26],
        unknown: e.pointee._unknown)
      return
    }
    if written != count || needed != width {
      b.resizeTable(at: start + 2 + fixed, from: count &<< width, to: written &<< needed)
    }
    let head = b.pointer(at: start)
    let shape = fixed | written &<< 8 | needed &<< 14
    wireStore(head, 0, UInt16.wire(shape))
    let table = (head + 2 + fixed)
    if written == 27, needed == 0 {
      wireStore(table, 0, UInt8.wire(n0))
      wireStore(table, 1, UInt8.wire(n1))
      wireStore(table, 2, UInt8.wire(n2))
      wireStore(table, 3, UInt8.wire(n3))
      wireStore(table, 4, UInt8.wire(n4))
      wireStore(table, 5, UInt8.wire(n5))
      wireStore(table, 6, UInt8.wire(n6))
      wireStore(table, 7, UInt8.wire(n7))
      wireStore(table, 8, UInt8.wire(n8))
      wireStore(table, 9, UInt8.wire(n9))
      wireStore(table, 10, UInt8.wire(n10))
      wireStore(table, 11, UInt8.wire(n11))
      wireStore(table, 12, UInt8.wire(n12))
      wireStore(table, 13, UInt8.wire(n13))
      wireStore(table, 14, UInt8.wire(n14))
      wireStore(table, 15, UInt8.wire(n15))
      wireStore(table, 16, UInt8.wire(n16))
      wireStore(table, 17, UInt8.wire(n17))
      wireStore(table, 18, UInt8.wire(n18))
      wireStore(table, 19, UInt8.wire(n19))
      wireStore(table, 20, UInt8.wire(n20))
      wireStore(table, 21, UInt8.wire(n21))
      wireStore(table, 22, UInt8.wire(n22))
      wireStore(table, 23, UInt8.wire(n23))
      wireStore(table, 24, UInt8.wire(n24))
      wireStore(table, 25, UInt8.wire(n25))
      wireStore(table, 26, UInt8.wire(n26))
    }
    else {
      if written > 0 { wireStoreLength(table, 0, needed, n0) }
      if written > 1 { wireStoreLength(table, 1, needed, n1) }
      if written > 2 { wireStoreLength(table, 2, needed, n2) }
      if written > 3 { wireStoreLength(table, 3, needed, n3) }
      if written > 4 { wireStoreLength(table, 4, needed, n4) }
      if written > 5 { wireStoreLength(table, 5, needed, n5) }
      if written > 6 { wireStoreLength(table, 6, needed, n6) }
      if written > 7 { wireStoreLength(table, 7, needed, n7) }
      if written > 8 { wireStoreLength(table, 8, needed, n8) }
      if written > 9 { wireStoreLength(table, 9, needed, n9) }
      if written > 10 { wireStoreLength(table, 10, needed, n10) }
      if written > 11 { wireStoreLength(table, 11, needed, n11) }
      if written > 12 { wireStoreLength(table, 12, needed, n12) }
      if written > 13 { wireStoreLength(table, 13, needed, n13) }
      if written > 14 { wireStoreLength(table, 14, needed, n14) }
      if written > 15 { wireStoreLength(table, 15, needed, n15) }
      if written > 16 { wireStoreLength(table, 16, needed, n16) }
      if written > 17 { wireStoreLength(table, 17, needed, n17) }
      if written > 18 { wireStoreLength(table, 18, needed, n18) }
      if written > 19 { wireStoreLength(table, 19, needed, n19) }
      if written > 20 { wireStoreLength(table, 20, needed, n20) }
      if written > 21 { wireStoreLength(table, 21, needed, n21) }
      if written > 22 { wireStoreLength(table, 22, needed, n22) }
      if written > 23 { wireStoreLength(table, 23, needed, n23) }
      if written > 24 { wireStoreLength(table, 24, needed, n24) }
      if written > 25 { wireStoreLength(table, 25, needed, n25) }
      if written > 26 { wireStoreLength(table, 26, needed, n26) }
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
    var w22: Int32 = 0
    var w25: Int64 = 0
    var w34: Int64 = 0
    var w36: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    var n4: Int = 0
    var n5: Int = 0
    var n6: Int = 0
    var n7: Int = 0
    var n8: Int = 0
    var n9: Int = 0
    var n10: Int = 0
    var n11: Int = 0
    var n12: Int = 0
    var n13: Int = 0
    var n14: Int = 0
    var n15: Int = 0
    var n16: Int = 0
    var n17: Int = 0
    var n18: Int = 0
    var n19: Int = 0
    var n20: Int = 0
    var n21: Int = 0
    var n22: Int = 0
    var n23: Int = 0
    var n24: Int = 0
    var n25: Int = 0
    var n26: Int = 0
    let head = n >= 71 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 21 && fixed <= 42 && count <= 27
    if isNear {
      w22 = wireMask(wireLoad(f, 21, Int32.self), fixed >= 25)
      w25 = wireMask(wireLoad(f, 25, Int64.self), fixed >= 33)
      w34 = wireMask(wireLoad(f, 33, Int64.self), fixed >= 41)
      w36 = wireMask(wireLoad(f, 41, UInt8.self), fixed >= 42)
      var ends = wireBit(fixed == 25) & wireBit(w22 != 0)
      ends |= wireBit(fixed == 33) & wireBit(w25 != 0)
      ends |= wireBit(fixed == 41) & wireBit(w34 != 0)
      ends |= wireBit(fixed == 42) & wireBit(w36 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      n2 = wireMask(Int.wire(wireLoad(table, 2, UInt8.self)), count > 2)
      end &+= n2
      n3 = wireMask(Int.wire(wireLoad(table, 3, UInt8.self)), count > 3)
      end &+= n3
      n4 = wireMask(Int.wire(wireLoad(table, 4, UInt8.self)), count > 4)
      end &+= n4
      n5 = wireMask(Int.wire(wireLoad(table, 5, UInt8.self)), count > 5)
      end &+= n5
      n6 = wireMask(Int.wire(wireLoad(table, 6, UInt8.self)), count > 6)
      end &+= n6
      n7 = wireMask(Int.wire(wireLoad(table, 7, UInt8.self)), count > 7)
      end &+= n7
      n8 = wireMask(Int.wire(wireLoad(table, 8, UInt8.self)), count > 8)
      end &+= n8
      n9 = wireMask(Int.wire(wireLoad(table, 9, UInt8.self)), count > 9)
      end &+= n9
      n10 = wireMask(Int.wire(wireLoad(table, 10, UInt8.self)), count > 10)
      end &+= n10
      n11 = wireMask(Int.wire(wireLoad(table, 11, UInt8.self)), count > 11)
      end &+= n11
      n12 = wireMask(Int.wire(wireLoad(table, 12, UInt8.self)), count > 12)
      end &+= n12
      n13 = wireMask(Int.wire(wireLoad(table, 13, UInt8.self)), count > 13)
      end &+= n13
      n14 = wireMask(Int.wire(wireLoad(table, 14, UInt8.self)), count > 14)
      end &+= n14
      n15 = wireMask(Int.wire(wireLoad(table, 15, UInt8.self)), count > 15)
      end &+= n15
      n16 = wireMask(Int.wire(wireLoad(table, 16, UInt8.self)), count > 16)
      end &+= n16
      n17 = wireMask(Int.wire(wireLoad(table, 17, UInt8.self)), count > 17)
      end &+= n17
      n18 = wireMask(Int.wire(wireLoad(table, 18, UInt8.self)), count > 18)
      end &+= n18
      n19 = wireMask(Int.wire(wireLoad(table, 19, UInt8.self)), count > 19)
      end &+= n19
      n20 = wireMask(Int.wire(wireLoad(table, 20, UInt8.self)), count > 20)
      end &+= n20
      n21 = wireMask(Int.wire(wireLoad(table, 21, UInt8.self)), count > 21)
      end &+= n21
      n22 = wireMask(Int.wire(wireLoad(table, 22, UInt8.self)), count > 22)
      end &+= n22
      n23 = wireMask(Int.wire(wireLoad(table, 23, UInt8.self)), count > 23)
      end &+= n23
      n24 = wireMask(Int.wire(wireLoad(table, 24, UInt8.self)), count > 24)
      end &+= n24
      n25 = wireMask(Int.wire(wireLoad(table, 25, UInt8.self)), count > 25)
      end &+= n25
      n26 = wireMask(Int.wire(wireLoad(table, 26, UInt8.self)), count > 26)
      end &+= n26
      isNear = ends != 0 && wireLoad(f, 20, UInt8.self) & 128 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w22 = fixed >= 25 ? wireLoad(f, 21, Int32.self) : 0
      w25 = fixed >= 33 ? wireLoad(f, 25, Int64.self) : 0
      w34 = fixed >= 41 ? wireLoad(f, 33, Int64.self) : 0
      w36 = fixed >= 42 ? wireLoad(f, 41, UInt8.self) : 0
      let free: UInt8 = fixed > 20 ? wireLoad(f, 20, UInt8.self) & 128 : 0
      if shape.fixedLength > 42 || shape.slotCount > 27 || free != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 42, slotCount: 27, bits: free, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
      n3 = shape.length(p, 3)
      n4 = shape.length(p, 4)
      n5 = shape.length(p, 5)
      n6 = shape.length(p, 6)
      n7 = shape.length(p, 7)
      n8 = shape.length(p, 8)
      n9 = shape.length(p, 9)
      n10 = shape.length(p, 10)
      n11 = shape.length(p, 11)
      n12 = shape.length(p, 12)
      n13 = shape.length(p, 13)
      n14 = shape.length(p, 14)
      n15 = shape.length(p, 15)
      n16 = shape.length(p, 16)
      n17 = shape.length(p, 17)
      n18 = shape.length(p, 18)
      n19 = shape.length(p, 19)
      n20 = shape.length(p, 20)
      n21 = shape.length(p, 21)
      n22 = shape.length(p, 22)
      n23 = shape.length(p, 23)
      n24 = shape.length(p, 24)
      n25 = shape.length(p, 25)
      n26 = shape.length(p, 26)
    }
    let w2: Int64 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
    let w3: Int64 = fixed >= 16 ? wireLoad(f, 8, Int64.self) : 0
    let w4: UInt8 = fixed >= 17 ? wireLoad(f, 16, UInt8.self) : 0
    let w11: UInt8 = fixed >= 18 ? wireLoad(f, 17, UInt8.self) : 0
    let w12: UInt8 = fixed >= 19 ? wireLoad(f, 18, UInt8.self) : 0
    let w13: UInt8 = fixed >= 20 ? wireLoad(f, 19, UInt8.self) : 0
    let b20: UInt8 = fixed >= 21 ? wireLoad(f, 20, UInt8.self) : 0
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let o3 = o2 &+ n2
    let o4 = o3 &+ n3
    let o5 = o4 &+ n4
    let o6 = o5 &+ n5
    let o7 = o6 &+ n6
    let o8 = o7 &+ n7
    let o9 = o8 &+ n8
    let o10 = o9 &+ n9
    let o11 = o10 &+ n10
    let o12 = o11 &+ n11
    let o13 = o12 &+ n12
    let o14 = o13 &+ n13
    let o15 = o14 &+ n14
    let o16 = o15 &+ n15
    let o17 = o16 &+ n16
    let o18 = o17 &+ n17
    let o19 = o18 &+ n18
    let o20 = o19 &+ n19
    let o21 = o20 &+ n20
    let o22 = o21 &+ n21
    let o23 = o22 &+ n22
    let o24 = o23 &+ n23
    let o25 = o24 &+ n24
    let o26 = o25 &+ n25
    var absent = UInt64.wire(wireMask(w22, b20 & 8 == 0))
    absent |= UInt64.wire(wireMask(w34, b20 & 32 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    let v1: Registration
    if n0 == 0 {
      v1 = Registration()
    }
    else {
      try r.refuseDefault(p + o0, n0)
      v1 = try Registration.decodeNestedWire(p + o0, n0, &r)
    }
    let v2: Timestamp = Timestamp(microseconds: w2)
    let v3: Int64 = w3
    let v4: CaseState = CaseState(rawValue: w4)
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
    let v11: Intent = Intent(rawValue: w11)
    let v12: TravelMode = TravelMode(rawValue: w12)
    let v13: Answer = Answer(rawValue: w13)
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
    let v22: CalendarDate? = b20 & 8 != 0 ? CalendarDate(daysSinceEpoch: w22) : nil
    let v23: Bool = b20 & 16 != 0
    let v24: [ID<PersonFile>] = try Self.decodeWireListPossibleDuplicates(p + o12, n12, &r)
    let v25: Int64 = w25
    let v26: [Waiver] = try Waiver.decodeWireList(p + o13, n13, max: 16, &r)
    let v27: [Payment] = try Payment.decodeWireList(p + o14, n14, max: 32, &r)
    let v28: [ExitPermit] = try ExitPermit.decodeWireList(p + o15, n15, max: 16, &r)
    let v29: [Consent] = try Consent.decodeWireList(p + o16, n16, max: 8, &r)
    let v30: [Screening] = try Screening.decodeWireList(p + o17, n17, max: 16, &r)
    let v31: [MedicalNote] = try MedicalNote.decodeWireList(p + o18, n18, max: 16, &r)
    let v32: [Referral] = try Referral.decodeWireList(p + o19, n19, max: 16, &r)
    let v33: String = try r.text(p + o20, n20, max: 300)
    let v34: Timestamp? = b20 & 32 != 0 ? Timestamp(microseconds: w34) : nil
    let v35: Bool = b20 & 64 != 0
    let v36: CaseState = CaseState(rawValue: w36)
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
    let v41: [ID<PersonFile>] = try Self.decodeWireListDistinctFrom(p + o25, n25, &r)
    let v42: String = try r.text(p + o26, n26, max: 16)
    return Self(
      registration: v1,
      recordedAt: v2,
      sequence: v3,
      state: v4,
      identity: v5,
      documents: v6,
      etd: v7,
      fine: v8,
      exit: v9,
      stay: v10,
      intent: v11,
      travelMode: v12,
      consent: v13,
      needs: v14,
      holds: v15,
      keepApart: v16,
      group: v17,
      assessmentOffered: v18,
      fitToFly: v19,
      vulnerable: v20,
      inDanger: v21,
      dangerDeadline: v22,
      bestInterestApproved: v23,
      possibleDuplicates: v24,
      changedAt: v25,
      waivers: v26,
      payments: v27,
      exitPermits: v28,
      consents: v29,
      screenings: v30,
      medicalNotes: v31,
      referrals: v32,
      stateReason: v33,
      stateSince: v34,
      stateConfirmed: v35,
      stateBefore: v36,
      mergedInto: v37,
      mergedFrom: v38,
      transfer: v39,
      corrected: v40,
      distinctFrom: v41,
      receivedFrom: v42,
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
      case 0, 43...: return
      case 8: unit = 8
      case 16: unit = 8
      case 17...21: unit = 1
      case 25: unit = 4
      case 33: unit = 8
      case 41: unit = 8
      case 42: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
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

  private static func decodeWireListDistinctFrom(
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
