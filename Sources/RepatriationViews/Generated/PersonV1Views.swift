// Written by schemac from package person.v1, as views. Do not edit.
// swift-format-ignore-file

public import RepatriationSchema
public import Wire
public import WireViews

/// What an officer recorded about an open case after registration.
///
/// A `Change` that is read where its bytes are.
public enum ChangeView: WireElementView, ~Escapable {
  case identityVerified(IdentityVerifiedView)
  case document(TravelDocumentView)
  case etdApplied(EtdApplicationView)
  case fine(FineRecordView)
  case exit(ExitRecordView)
  case stay(StayView)
  case intent(IntentChangeView)
  case needs(NeedsChangeView)
  case assessmentOffered
  case fitToFly(FitToFlyView)
  case vulnerability(VulnerabilityAssessedView)
  case danger(DangerAssessedView)
  case bestInterestApproved
  /// A case of a newer schema.
  case unknown(tag: UInt16, bytes: RawSpan)

  @inlinable @_lifetime(copy bytes)
  public init(element bytes: RawSpan) throws(WireError) {
    let tag = try wireTag(bytes)
    let payload = wirePayload(bytes)
    switch tag {
      case 1:
        self = .identityVerified(try IdentityVerifiedView(element: payload))
      case 2:
        self = .document(try TravelDocumentView(element: payload))
      case 3:
        self = .etdApplied(try EtdApplicationView(element: payload))
      case 4:
        self = .fine(try FineRecordView(element: payload))
      case 5:
        self = .exit(try ExitRecordView(element: payload))
      case 6:
        self = .stay(try StayView(element: payload))
      case 7:
        self = .intent(try IntentChangeView(element: payload))
      case 8:
        self = .needs(try NeedsChangeView(element: payload))
      case 9:
        try wireRequire(payload, size: 0)
        self = .assessmentOffered
      case 10:
        self = .fitToFly(try FitToFlyView(element: payload))
      case 11:
        self = .vulnerability(try VulnerabilityAssessedView(element: payload))
      case 12:
        self = .danger(try DangerAssessedView(element: payload))
      case 13:
        try wireRequire(payload, size: 0)
        self = .bestInterestApproved
      default: self = .unknown(tag: tag, bytes: payload)
    }
  }

  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    let tag = try r.tag(p, n)
    let q = p + 2
    let count = n &- 2
    switch tag {
      case 1:
        try IdentityVerifiedView.checkNestedWire(q, count, &r)
      case 2:
        try TravelDocumentView.checkNestedWire(q, count, &r)
      case 3:
        try EtdApplicationView.checkNestedWire(q, count, &r)
      case 4:
        try FineRecordView.checkNestedWire(q, count, &r)
      case 5:
        try ExitRecordView.checkNestedWire(q, count, &r)
      case 6:
        try StayView.checkNestedWire(q, count, &r)
      case 7:
        try IntentChangeView.checkNestedWire(q, count, &r)
      case 8:
        try NeedsChangeView.checkNestedWire(q, count, &r)
      case 9:
        guard count == 0 else {
          throw r.malformed(p, "the payload of a union has another size than its type")
        }
      case 10:
        try FitToFlyView.checkNestedWire(q, count, &r)
      case 11:
        try VulnerabilityAssessedView.checkNestedWire(q, count, &r)
      case 12:
        try DangerAssessedView.checkNestedWire(q, count, &r)
      case 13:
        guard count == 0 else {
          throw r.malformed(p, "the payload of a union has another size than its type")
        }
      default: try r.checkUnknownCase(q, count)
    }
  }
}

/// A travel or identity document.
///
/// A `TravelDocument` that is read where its bytes are.
public struct TravelDocumentView: WireView, ~Escapable {
  public typealias WireOwned = TravelDocument

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    try wireMessage.requireElements(ofSize: 3, inSlot: 5)
    self.wireMessage = wireMessage
  }

  @inlinable public var type: DocumentType { wireMessage.fixed(0, as: WireEnumLayout<DocumentType>.self) }

  @inlinable public var number: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  /// ISO 3166-1 alpha-3, or a code of ICAO Doc 9303-3 section 5 such as `UTO`.
  @inlinable public var issuer: FixedASCII<3> { wireMessage.fixed(1, as: FixedASCII<3>.self) }

  @inlinable public var issued: CalendarDate? { wireMessage.bit(4, 1) ? wireMessage.fixed(5, as: CalendarDate.self) : nil }

  @inlinable public var expires: CalendarDate? { wireMessage.bit(4, 2) ? wireMessage.fixed(9, as: CalendarDate.self) : nil }

  @inlinable public var custody: Custody { wireMessage.fixed(13, as: WireEnumLayout<Custody>.self) }

  @inlinable public var validity: DocumentValidity { wireMessage.fixed(14, as: WireEnumLayout<DocumentValidity>.self) }

  /// Machine-readable lines as scanned or typed, also when they were misread.
  @inlinable public var mrzLine1: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }

  @inlinable public var mrzLine2: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(2) }
  }

  @inlinable public var mrzLine3: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(3) }
  }

  /// Fields of the machine-readable zone that failed their check, such as `number`.
  @inlinable public var mrzFailures: WireListView<WireTextView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(4, of: WireTextView.self) }
  }

  /// Emergency travel document: the country it leads to (ISO 3166-1 alpha-3).
  @inlinable public var destination: FixedASCII<3> { wireMessage.fixed(15, as: FixedASCII<3>.self) }

  /// Emergency travel document: fixed transit airports (IATA codes).
  @inlinable public var transits: WireFixedListView<FixedASCII<3>> {
    @_lifetime(copy self) get { wireMessage.fixedList(5, of: FixedASCII<3>.self) }
  }

  /// Emergency travel document: journeys left.
  @inlinable public var journeysLeft: UInt8? { wireMessage.bit(4, 4) ? wireMessage.fixed(18, as: UInt8.self) : nil }
}

// MARK: Check of TravelDocument

extension TravelDocumentView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    if n >= 27, wireLoad(p, 0, UInt16.self) == 1555, wireLoad(p, 6, UInt8.self) & 248 == 0 {
      return try checkWireBody(
        p, n, 2, 19, 6, 0, isExact: true, &r)
    }
    return try checkWireSlowly(p, n, &r)
  }

  @inline(never)
  private static func checkWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
    try r.checkUnknownFields(
      p, shape, fixedLength: 19, slotCount: 6, bits: bits, isFrozen: false)
    return try checkWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, &r)
  }

  @inline(__always)
  private static func checkWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ r: inout WireReader
  ) throws(WireError) {
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
      if wireIsZero(f + 18, 1) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b4: UInt8 = fixed > 4 ? wireLoad(f, 4, UInt8.self) : 0
    try r.checkText(p + o0, n0, max: 32)
    if fixed >= 4 { _ = try r.ascii(f + 1, as: FixedASCII<3>.self) }
    if b4 & 1 == 0, fixed >= 9, !wireIsZero(f + 5, 4) {
      throw r.nonCanonical(f + 5, "an absent field has a value")
    }
    if b4 & 2 == 0, fixed >= 13, !wireIsZero(f + 9, 4) {
      throw r.nonCanonical(f + 9, "an absent field has a value")
    }
    try r.checkText(p + o1, n1, max: 44)
    try r.checkText(p + o2, n2, max: 44)
    try r.checkText(p + o3, n3, max: 44)
    try r.checkTexts(p + o4, n4, max: 16, maxElement: 24)
    if fixed >= 18 { _ = try r.ascii(f + 15, as: FixedASCII<3>.self) }
    if n5 != 0 {
      let elements = try r.fixedCount(
        p + o5, n5, size: 3, max: 8, stride: MemoryLayout<FixedASCII<3>>.stride)
      var q = p + o5
      for _ in 0..<elements {
        _ = try r.ascii(q, as: FixedASCII<3>.self)
        q += 3
      }
    }
    if b4 & 4 == 0, fixed >= 19, !wireIsZero(f + 18, 1) {
      throw r.nonCanonical(f + 18, "an absent field has a value")
    }
  }
}

/// The stay in the host country.
///
/// A `Stay` that is read where its bytes are.
public struct StayView: WireView, ~Escapable {
  public typealias WireOwned = Stay

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var entered: CalendarDate? { wireMessage.bit(0, 1) ? wireMessage.fixed(1, as: CalendarDate.self) : nil }

  @inlinable public var entryPort: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var authorisedUntil: CalendarDate? { wireMessage.bit(0, 2) ? wireMessage.fixed(5, as: CalendarDate.self) : nil }
}

// MARK: Check of Stay

extension StayView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    if n >= 12, wireLoad(p, 0, UInt16.self) == 265, wireLoad(p, 2, UInt8.self) & 252 == 0 {
      return try checkWireBody(
        p, n, 2, 9, 1, 0, isExact: true, &r)
    }
    return try checkWireSlowly(p, n, &r)
  }

  @inline(never)
  private static func checkWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
    try r.checkUnknownFields(
      p, shape, fixedLength: 9, slotCount: 1, bits: bits, isFrozen: false)
    return try checkWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, &r)
  }

  @inline(__always)
  private static func checkWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ r: inout WireReader
  ) throws(WireError) {
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
      if wireIsZero(f + 5, 4) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b0: UInt8 = fixed > 0 ? wireLoad(f, 0, UInt8.self) : 0
    if b0 & 1 == 0, fixed >= 5, !wireIsZero(f + 1, 4) {
      throw r.nonCanonical(f + 1, "an absent field has a value")
    }
    try r.checkText(p + o0, n0, max: 32)
    if b0 & 2 == 0, fixed >= 9, !wireIsZero(f + 5, 4) {
      throw r.nonCanonical(f + 5, "an absent field has a value")
    }
  }
}

/// A need that travel must respect.
///
/// A `Need` that is read where its bytes are.
public struct NeedView: WireView, ~Escapable {
  public typealias WireOwned = Need

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var code: NeedCode { wireMessage.fixed(0, as: WireEnumLayout<NeedCode>.self) }

  /// Pregnancy: the completed week, when known.
  @inlinable public var week: UInt8? { wireMessage.bit(1, 1) ? wireMessage.fixed(2, as: UInt8.self) : nil }

  /// When the week was established.
  @inlinable public var asOf: CalendarDate? { wireMessage.bit(1, 2) ? wireMessage.fixed(3, as: CalendarDate.self) : nil }

  @inlinable public var until: CalendarDate? { wireMessage.bit(1, 4) ? wireMessage.fixed(7, as: CalendarDate.self) : nil }
}

// MARK: Check of Need

extension NeedView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    if n >= 13, wireLoad(p, 0, UInt16.self) == 11, wireLoad(p, 3, UInt8.self) & 248 == 0 {
      return try checkWireBody(
        p, n, 2, 11, 0, 0, isExact: true, &r)
    }
    return try checkWireSlowly(p, n, &r)
  }

  @inline(never)
  private static func checkWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    let shape = try r.shape(p, n)
    let f = p + shape.headLength
    let unit: Int
    switch shape.fixedLength {
      case 0, 12...: unit = 0
      case 1...3: unit = 1
      case 7: unit = 4
      case 11: unit = 4
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 1 { bits = wireLoad(f, 1, UInt8.self) & 248 }
    try r.checkUnknownFields(
      p, shape, fixedLength: 11, slotCount: 0, bits: bits, isFrozen: false)
    return try checkWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, &r)
  }

  @inline(__always)
  private static func checkWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ r: inout WireReader
  ) throws(WireError) {
    let f = p + headLength
    let o0 = headLength &+ fixed &+ (count &<< width)
    if isExact {
      guard o0 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      if wireIsZero(f + 7, 4) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b1: UInt8 = fixed > 1 ? wireLoad(f, 1, UInt8.self) : 0
    if b1 & 1 == 0, fixed >= 3, !wireIsZero(f + 2, 1) {
      throw r.nonCanonical(f + 2, "an absent field has a value")
    }
    if b1 & 2 == 0, fixed >= 7, !wireIsZero(f + 3, 4) {
      throw r.nonCanonical(f + 3, "an absent field has a value")
    }
    if b1 & 4 == 0, fixed >= 11, !wireIsZero(f + 7, 4) {
      throw r.nonCanonical(f + 7, "an absent field has a value")
    }
  }
}

/// One registration as a desk writes it: the content of the first event of a file.
///
/// A `Registration` that is read where its bytes are.
public struct RegistrationView: WireView, ~Escapable {
  public typealias WireOwned = Registration

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    try wireMessage.requireSize(16, ofSlot: 12)
    self.wireMessage = wireMessage
  }

  /// Made by the desk, once, before anything is sent.
  @inlinable public var person: ID<PersonFile> { wireMessage.fixed(0, as: ID<PersonFile>.self) }

  @inlinable public var mission: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  /// When the person was received, which may be hours before the record reached the service.
  @inlinable public var receivedAt: Timestamp { wireMessage.fixed(16, as: Timestamp.self) }

  @inlinable public var desk: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }

  @inlinable public var channel: Channel { wireMessage.fixed(24, as: WireEnumLayout<Channel>.self) }

  @inlinable public var queueToken: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(2) }
  }

  /// The name verbatim, in one field: one name is normal. Either this or `nativeName` is needed.
  @inlinable public var fullName: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(3) }
  }

  /// In its own script, never transliterated.
  @inlinable public var nativeName: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(4) }
  }

  @inlinable public var sex: Sex { wireMessage.fixed(25, as: WireEnumLayout<Sex>.self) }

  @inlinable public var born: PartialDate { wireMessage.fixed(26, as: PartialDate.self) }

  @inlinable public var birthPlace: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(5) }
  }

  /// As claimed (ISO 3166-1 alpha-3 or ICAO Doc 9303-3).
  @inlinable public var nationality: FixedASCII<3> { wireMessage.fixed(30, as: FixedASCII<3>.self) }

  /// National identity number, verbatim.
  @inlinable public var nationalID: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(6) }
  }

  @inlinable public var originProvince: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(7) }
  }

  @inlinable public var phone: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(8) }
  }

  @inlinable public var exitSite: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(9) }
  }

  @inlinable public var leftSiteOn: CalendarDate? { wireMessage.bit(33, 1) ? wireMessage.fixed(34, as: CalendarDate.self) : nil }

  @inlinable public var stay: StayView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(10, as: StayView.self) }
  }

  @inlinable public var documents: WireListView<TravelDocumentView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(11, of: TravelDocumentView.self) }
  }

  @inlinable public var intent: Intent { wireMessage.fixed(38, as: WireEnumLayout<Intent>.self) }

  @inlinable public var travelMode: TravelMode { wireMessage.fixed(39, as: WireEnumLayout<TravelMode>.self) }

  @inlinable public var group: ID<Group>? { wireMessage.optionalFixed(slot: 12, as: ID<Group>.self) }

  @inlinable public var relation: Relation { wireMessage.fixed(40, as: WireEnumLayout<Relation>.self) }

  @inlinable public var needs: WireListView<NeedView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(13, of: NeedView.self) }
  }

  /// Indicators an officer noted; never a label for the person.
  @inlinable public var indicators: WireFixedListView<WireEnumLayout<Indicator>> {
    @_lifetime(copy self) get { wireMessage.fixedList(14, of: WireEnumLayout<Indicator>.self) }
  }

  @inlinable public var scamLinked: Answer { wireMessage.fixed(41, as: WireEnumLayout<Answer>.self) }

  @inlinable public var monthsInSite: UInt16? { wireMessage.bit(33, 2) ? wireMessage.fixed(42, as: UInt16.self) : nil }

  @inlinable public var shelter: Answer { wireMessage.fixed(44, as: WireEnumLayout<Answer>.self) }

  @inlinable public var note: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(15) }
  }

  /// Consent to be registered and returned, recorded with the registration.
  @inlinable public var consentRecorded: Bool { wireMessage.bit(33, 4) }

  /// What looked wrong on entry and was kept: codes such as `nik-birth-date`.
  @inlinable public var warnings: WireListView<WireTextView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(16, of: WireTextView.self) }
  }
}

// MARK: Check of Registration

extension RegistrationView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    if n >= 64, wireLoad(p, 0, UInt16.self) == 4397, wireLoad(p, 35, UInt8.self) & 248 == 0 {
      return try checkWireBody(
        p, n, 2, 45, 17, 0, isExact: true, &r)
    }
    return try checkWireSlowly(p, n, &r)
  }

  @inline(never)
  private static func checkWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    let shape = try r.shape(p, n)
    let f = p + shape.headLength
    let unit: Int
    switch shape.fixedLength {
      case 0, 46...: unit = 0
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
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 33 { bits = wireLoad(f, 33, UInt8.self) & 248 }
    try r.checkUnknownFields(
      p, shape, fixedLength: 45, slotCount: 17, bits: bits, isFrozen: false)
    return try checkWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, &r)
  }

  @inline(__always)
  private static func checkWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ r: inout WireReader
  ) throws(WireError) {
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
    if isExact {
      guard o17 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      guard n16 != 0 else {
        throw r.nonCanonical(p, "the last slot is empty")
      }
      if wireIsZero(f + 44, 1) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b33: UInt8 = fixed > 33 ? wireLoad(f, 33, UInt8.self) : 0
    try r.checkText(p + o0, n0, max: 16)
    try r.checkText(p + o1, n1, max: 16)
    try r.checkText(p + o2, n2, max: 24)
    try r.checkText(p + o3, n3, max: 200)
    try r.checkText(p + o4, n4, max: 200)
    if fixed >= 30 { _ = try r.partialDate(f + 26) }
    try r.checkText(p + o5, n5, max: 100)
    if fixed >= 33 { _ = try r.ascii(f + 30, as: FixedASCII<3>.self) }
    try r.checkText(p + o6, n6, max: 32)
    try r.checkText(p + o7, n7, max: 60)
    try r.checkText(p + o8, n8, max: 40)
    try r.checkText(p + o9, n9, max: 60)
    if b33 & 1 == 0, fixed >= 38, !wireIsZero(f + 34, 4) {
      throw r.nonCanonical(f + 34, "an absent field has a value")
    }
    if n10 != 0 {
      try r.refuseDefault(p + o10, n10)
      try StayView.checkNestedWire(p + o10, n10, &r)
    }
    try TravelDocumentView.checkWireList(p + o11, n11, max: 8, &r)
    if n12 != 0 {
      guard n12 == 16 else {
        throw r.malformed(p + o12, "a value has another size than its type")
      }
    }
    try NeedView.checkWireList(p + o13, n13, max: 16, &r)
    if n14 != 0 {
      _ = try r.fixedCount(
        p + o14, n14, size: 1, max: 32, stride: MemoryLayout<Indicator>.stride)
    }
    if b33 & 2 == 0, fixed >= 44, !wireIsZero(f + 42, 2) {
      throw r.nonCanonical(f + 42, "an absent field has a value")
    }
    try r.checkText(p + o15, n15, max: 1000)
    try r.checkTexts(p + o16, n16, max: 16, maxElement: 48)
  }
}

/// Travellers who belong together.
///
/// A `Group` that is read where its bytes are.
public struct GroupView: WireView, ~Escapable {
  public typealias WireOwned = Group

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var id: ID<Group> { wireMessage.fixed(0, as: ID<Group>.self) }

  @inlinable public var mission: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var kind: GroupKind { wireMessage.fixed(16, as: WireEnumLayout<GroupKind>.self) }

  @inlinable public var splittable: Bool { wireMessage.bit(17, 1) }

  @inlinable public var members: WireListView<GroupMemberView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(1, of: GroupMemberView.self) }
  }
}

// MARK: Check of Group

extension GroupView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    if n >= 22, wireLoad(p, 0, UInt16.self) == 530, wireLoad(p, 19, UInt8.self) & 254 == 0 {
      return try checkWireBody(
        p, n, 2, 18, 2, 0, isExact: true, &r)
    }
    return try checkWireSlowly(p, n, &r)
  }

  @inline(never)
  private static func checkWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
    try r.checkUnknownFields(
      p, shape, fixedLength: 18, slotCount: 2, bits: bits, isFrozen: false)
    return try checkWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, &r)
  }

  @inline(__always)
  private static func checkWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ r: inout WireReader
  ) throws(WireError) {
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
    try r.checkText(p + o0, n0, max: 16)
    try GroupMemberView.checkWireList(p + o1, n1, max: 64, &r)
  }
}

/// A person in a group.
///
/// A `GroupMember` that is read where its bytes are.
public struct GroupMemberView: WireView, ~Escapable {
  public typealias WireOwned = GroupMember

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var person: ID<PersonFile> { wireMessage.fixed(0, as: ID<PersonFile>.self) }

  @inlinable public var relation: Relation { wireMessage.fixed(16, as: WireEnumLayout<Relation>.self) }
}

// MARK: Check of GroupMember

extension GroupMemberView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    if n >= 19, wireLoad(p, 0, UInt16.self) == 17 {
      return try checkWireBody(
        p, n, 2, 17, 0, 0, isExact: true, &r)
    }
    return try checkWireSlowly(p, n, &r)
  }

  @inline(never)
  private static func checkWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
    try r.checkUnknownFields(
      p, shape, fixedLength: 17, slotCount: 0, bits: 0, isFrozen: false)
    return try checkWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, &r)
  }

  @inline(__always)
  private static func checkWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ r: inout WireReader
  ) throws(WireError) {
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
  }
}

/// A reason to keep a person from travelling; only its existence leaves intake.
///
/// A `Hold` that is read where its bytes are.
public struct HoldView: WireView, ~Escapable {
  public typealias WireOwned = Hold

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var id: ID<Hold> { wireMessage.fixed(0, as: ID<Hold>.self) }

  @inlinable public var kind: HoldKind { wireMessage.fixed(16, as: WireEnumLayout<HoldKind>.self) }

  @inlinable public var authority: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var reference: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }

  @inlinable public var reason: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(2) }
  }

  @inlinable public var placedAt: Timestamp { wireMessage.fixed(17, as: Timestamp.self) }

  @inlinable public var reviewBy: CalendarDate? { wireMessage.bit(25, 1) ? wireMessage.fixed(26, as: CalendarDate.self) : nil }

  @inlinable public var releasedAt: Timestamp? { wireMessage.bit(25, 2) ? wireMessage.fixed(30, as: Timestamp.self) : nil }

  @inlinable public var releaseReason: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(3) }
  }
}

// MARK: Check of Hold

extension HoldView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    if n >= 44, wireLoad(p, 0, UInt16.self) == 1062, wireLoad(p, 27, UInt8.self) & 252 == 0 {
      return try checkWireBody(
        p, n, 2, 38, 4, 0, isExact: true, &r)
    }
    return try checkWireSlowly(p, n, &r)
  }

  @inline(never)
  private static func checkWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
    try r.checkUnknownFields(
      p, shape, fixedLength: 38, slotCount: 4, bits: bits, isFrozen: false)
    return try checkWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, &r)
  }

  @inline(__always)
  private static func checkWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ r: inout WireReader
  ) throws(WireError) {
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
    try r.checkText(p + o0, n0, max: 100)
    try r.checkText(p + o1, n1, max: 60)
    try r.checkText(p + o2, n2, max: 500)
    if b25 & 1 == 0, fixed >= 30, !wireIsZero(f + 26, 4) {
      throw r.nonCanonical(f + 26, "an absent field has a value")
    }
    if b25 & 2 == 0, fixed >= 38, !wireIsZero(f + 30, 8) {
      throw r.nonCanonical(f + 30, "an absent field has a value")
    }
    try r.checkText(p + o3, n3, max: 500)
  }
}

/// Fine for an overstay and what became of it.
///
/// A `FineRecord` that is read where its bytes are.
public struct FineRecordView: WireView, ~Escapable {
  public typealias WireOwned = FineRecord

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var requestedOn: CalendarDate? { wireMessage.bit(0, 1) ? wireMessage.fixed(1, as: CalendarDate.self) : nil }

  /// Percent of the fine that the authority waived.
  @inlinable public var waivedPercent: UInt8 { wireMessage.fixed(5, as: UInt8.self) }

  /// The last day for which the waiver covers the fine.
  @inlinable public var coversThrough: CalendarDate? { wireMessage.bit(0, 2) ? wireMessage.fixed(6, as: CalendarDate.self) : nil }

  /// Paid, in US cents.
  @inlinable public var paidCents: Int64 { wireMessage.fixed(10, as: Int64.self) }

  @inlinable public var refusedOn: CalendarDate? { wireMessage.bit(0, 4) ? wireMessage.fixed(18, as: CalendarDate.self) : nil }
}

// MARK: Check of FineRecord

extension FineRecordView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    if n >= 24, wireLoad(p, 0, UInt16.self) == 22, wireLoad(p, 2, UInt8.self) & 248 == 0 {
      return try checkWireBody(
        p, n, 2, 22, 0, 0, isExact: true, &r)
    }
    return try checkWireSlowly(p, n, &r)
  }

  @inline(never)
  private static func checkWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    let shape = try r.shape(p, n)
    let f = p + shape.headLength
    let unit: Int
    switch shape.fixedLength {
      case 0, 23...: unit = 0
      case 1: unit = 1
      case 5: unit = 4
      case 6: unit = 1
      case 10: unit = 4
      case 18: unit = 8
      case 22: unit = 4
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 0 { bits = wireLoad(f, 0, UInt8.self) & 248 }
    try r.checkUnknownFields(
      p, shape, fixedLength: 22, slotCount: 0, bits: bits, isFrozen: false)
    return try checkWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, &r)
  }

  @inline(__always)
  private static func checkWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ r: inout WireReader
  ) throws(WireError) {
    let f = p + headLength
    let o0 = headLength &+ fixed &+ (count &<< width)
    if isExact {
      guard o0 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      if wireIsZero(f + 18, 4) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b0: UInt8 = fixed > 0 ? wireLoad(f, 0, UInt8.self) : 0
    if b0 & 1 == 0, fixed >= 5, !wireIsZero(f + 1, 4) {
      throw r.nonCanonical(f + 1, "an absent field has a value")
    }
    if b0 & 2 == 0, fixed >= 10, !wireIsZero(f + 6, 4) {
      throw r.nonCanonical(f + 6, "an absent field has a value")
    }
    if b0 & 4 == 0, fixed >= 22, !wireIsZero(f + 18, 4) {
      throw r.nonCanonical(f + 18, "an absent field has a value")
    }
  }
}

/// Exit permit and what became of it.
///
/// A `ExitRecord` that is read where its bytes are.
public struct ExitRecordView: WireView, ~Escapable {
  public typealias WireOwned = ExitRecord

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var requestedOn: CalendarDate? { wireMessage.bit(0, 1) ? wireMessage.fixed(1, as: CalendarDate.self) : nil }

  @inlinable public var grantedOn: CalendarDate? { wireMessage.bit(0, 2) ? wireMessage.fixed(5, as: CalendarDate.self) : nil }

  @inlinable public var validUntil: CalendarDate? { wireMessage.bit(0, 4) ? wireMessage.fixed(9, as: CalendarDate.self) : nil }

  /// Port it is valid for (IATA code); empty for any.
  @inlinable public var port: FixedASCII<3> { wireMessage.fixed(13, as: FixedASCII<3>.self) }

  @inlinable public var refusedOn: CalendarDate? { wireMessage.bit(0, 8) ? wireMessage.fixed(16, as: CalendarDate.self) : nil }
}

// MARK: Check of ExitRecord

extension ExitRecordView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    if n >= 22, wireLoad(p, 0, UInt16.self) == 20, wireLoad(p, 2, UInt8.self) & 240 == 0 {
      return try checkWireBody(
        p, n, 2, 20, 0, 0, isExact: true, &r)
    }
    return try checkWireSlowly(p, n, &r)
  }

  @inline(never)
  private static func checkWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
    try r.checkUnknownFields(
      p, shape, fixedLength: 20, slotCount: 0, bits: bits, isFrozen: false)
    return try checkWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, &r)
  }

  @inline(__always)
  private static func checkWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ r: inout WireReader
  ) throws(WireError) {
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
    if b0 & 1 == 0, fixed >= 5, !wireIsZero(f + 1, 4) {
      throw r.nonCanonical(f + 1, "an absent field has a value")
    }
    if b0 & 2 == 0, fixed >= 9, !wireIsZero(f + 5, 4) {
      throw r.nonCanonical(f + 5, "an absent field has a value")
    }
    if b0 & 4 == 0, fixed >= 13, !wireIsZero(f + 9, 4) {
      throw r.nonCanonical(f + 9, "an absent field has a value")
    }
    if fixed >= 16 { _ = try r.ascii(f + 13, as: FixedASCII<3>.self) }
    if b0 & 8 == 0, fixed >= 20, !wireIsZero(f + 16, 4) {
      throw r.nonCanonical(f + 16, "an absent field has a value")
    }
  }
}

/// Application for an emergency travel document.
///
/// A `EtdApplication` that is read where its bytes are.
public struct EtdApplicationView: WireView, ~Escapable {
  public typealias WireOwned = EtdApplication

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var appliedOn: CalendarDate? { wireMessage.bit(0, 1) ? wireMessage.fixed(1, as: CalendarDate.self) : nil }
}

// MARK: Check of EtdApplication

extension EtdApplicationView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    if n >= 7, wireLoad(p, 0, UInt16.self) == 5, wireLoad(p, 2, UInt8.self) & 254 == 0 {
      return try checkWireBody(
        p, n, 2, 5, 0, 0, isExact: true, &r)
    }
    return try checkWireSlowly(p, n, &r)
  }

  @inline(never)
  private static func checkWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
    try r.checkUnknownFields(
      p, shape, fixedLength: 5, slotCount: 0, bits: bits, isFrozen: false)
    return try checkWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, &r)
  }

  @inline(__always)
  private static func checkWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ r: inout WireReader
  ) throws(WireError) {
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
    if b0 & 1 == 0, fixed >= 5, !wireIsZero(f + 1, 4) {
      throw r.nonCanonical(f + 1, "an absent field has a value")
    }
  }
}

/// The mission is satisfied that the person is who they say.
///
/// A `IdentityVerified` that is read where its bytes are.
public struct IdentityVerifiedView: WireView, ~Escapable {
  public typealias WireOwned = IdentityVerified

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  /// Nationality as verified (ISO 3166-1 alpha-3).
  @inlinable public var nationality: FixedASCII<3> { wireMessage.fixed(0, as: FixedASCII<3>.self) }

  /// How, such as `passport-seen` or `interview`.
  @inlinable public var basis: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }
}

// MARK: Check of IdentityVerified

extension IdentityVerifiedView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    if n >= 6, wireLoad(p, 0, UInt16.self) == 259 {
      return try checkWireBody(
        p, n, 2, 3, 1, 0, isExact: true, &r)
    }
    return try checkWireSlowly(p, n, &r)
  }

  @inline(never)
  private static func checkWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
    try r.checkUnknownFields(
      p, shape, fixedLength: 3, slotCount: 1, bits: 0, isFrozen: false)
    return try checkWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, &r)
  }

  @inline(__always)
  private static func checkWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ r: inout WireReader
  ) throws(WireError) {
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
    if fixed >= 3 { _ = try r.ascii(f, as: FixedASCII<3>.self) }
    try r.checkText(p + o0, n0, max: 40)
  }
}

/// What the person wants now; unset fields stay as they were.
///
/// A `IntentChange` that is read where its bytes are.
public struct IntentChangeView: WireView, ~Escapable {
  public typealias WireOwned = IntentChange

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var intent: Intent { wireMessage.fixed(0, as: WireEnumLayout<Intent>.self) }

  @inlinable public var travelMode: TravelMode { wireMessage.fixed(1, as: WireEnumLayout<TravelMode>.self) }

  @inlinable public var consent: Answer { wireMessage.fixed(2, as: WireEnumLayout<Answer>.self) }
}

// MARK: Check of IntentChange

extension IntentChangeView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    if n >= 5, wireLoad(p, 0, UInt16.self) == 3 {
      return try checkWireBody(
        p, n, 2, 3, 0, 0, isExact: true, &r)
    }
    return try checkWireSlowly(p, n, &r)
  }

  @inline(never)
  private static func checkWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
    try r.checkUnknownFields(
      p, shape, fixedLength: 3, slotCount: 0, bits: 0, isFrozen: false)
    return try checkWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, &r)
  }

  @inline(__always)
  private static func checkWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ r: inout WireReader
  ) throws(WireError) {
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
  }
}

/// All needs as they are now.
///
/// A `NeedsChange` that is read where its bytes are.
public struct NeedsChangeView: WireView, ~Escapable {
  public typealias WireOwned = NeedsChange

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var needs: WireListView<NeedView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(0, of: NeedView.self) }
  }
}

// MARK: Check of NeedsChange

extension NeedsChangeView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    if n >= 3, wireLoad(p, 0, UInt16.self) == 256 {
      return try checkWireBody(
        p, n, 2, 0, 1, 0, isExact: true, &r)
    }
    return try checkWireSlowly(p, n, &r)
  }

  @inline(never)
  private static func checkWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    let shape = try r.shape(p, n)
    try r.checkUnknownFields(
      p, shape, fixedLength: 0, slotCount: 1, bits: 0, isFrozen: false)
    return try checkWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, &r)
  }

  @inline(__always)
  private static func checkWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ r: inout WireReader
  ) throws(WireError) {
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
    try NeedView.checkWireList(p + o0, n0, max: 16, &r)
  }
}

/// A medical certificate for the flight.
///
/// A `FitToFly` that is read where its bytes are.
public struct FitToFlyView: WireView, ~Escapable {
  public typealias WireOwned = FitToFly

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var fit: Answer { wireMessage.fixed(0, as: WireEnumLayout<Answer>.self) }

  /// Last day on which the certificate counts.
  @inlinable public var until: CalendarDate? { wireMessage.bit(1, 1) ? wireMessage.fixed(2, as: CalendarDate.self) : nil }

  @inlinable public var escortNeeded: Bool { wireMessage.bit(1, 2) }
}

// MARK: Check of FitToFly

extension FitToFlyView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    if n >= 8, wireLoad(p, 0, UInt16.self) == 6, wireLoad(p, 3, UInt8.self) & 252 == 0 {
      return try checkWireBody(
        p, n, 2, 6, 0, 0, isExact: true, &r)
    }
    return try checkWireSlowly(p, n, &r)
  }

  @inline(never)
  private static func checkWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
    try r.checkUnknownFields(
      p, shape, fixedLength: 6, slotCount: 0, bits: bits, isFrozen: false)
    return try checkWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, &r)
  }

  @inline(__always)
  private static func checkWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ r: inout WireReader
  ) throws(WireError) {
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
    if b1 & 1 == 0, fixed >= 6, !wireIsZero(f + 2, 4) {
      throw r.nonCanonical(f + 2, "an absent field has a value")
    }
  }
}

/// An officer's assessment of vulnerability; it raises the tier and says no more.
///
/// A `VulnerabilityAssessed` that is read where its bytes are.
public struct VulnerabilityAssessedView: WireView, ~Escapable {
  public typealias WireOwned = VulnerabilityAssessed

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var vulnerable: Bool { wireMessage.bit(0, 1) }
}

// MARK: Check of VulnerabilityAssessed

extension VulnerabilityAssessedView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    if n >= 3, wireLoad(p, 0, UInt16.self) == 1, wireLoad(p, 2, UInt8.self) & 254 == 0 {
      return try checkWireBody(
        p, n, 2, 1, 0, 0, isExact: true, &r)
    }
    return try checkWireSlowly(p, n, &r)
  }

  @inline(never)
  private static func checkWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
    try r.checkUnknownFields(
      p, shape, fixedLength: 1, slotCount: 0, bits: bits, isFrozen: false)
    return try checkWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, &r)
  }

  @inline(__always)
  private static func checkWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ r: inout WireReader
  ) throws(WireError) {
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
  }
}

/// Danger or a medical deadline: the tier that is solved first.
///
/// A `DangerAssessed` that is read where its bytes are.
public struct DangerAssessedView: WireView, ~Escapable {
  public typealias WireOwned = DangerAssessed

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var inDanger: Bool { wireMessage.bit(0, 1) }

  @inlinable public var deadline: CalendarDate? { wireMessage.bit(0, 2) ? wireMessage.fixed(1, as: CalendarDate.self) : nil }
}

// MARK: Check of DangerAssessed

extension DangerAssessedView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    if n >= 7, wireLoad(p, 0, UInt16.self) == 5, wireLoad(p, 2, UInt8.self) & 252 == 0 {
      return try checkWireBody(
        p, n, 2, 5, 0, 0, isExact: true, &r)
    }
    return try checkWireSlowly(p, n, &r)
  }

  @inline(never)
  private static func checkWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
    try r.checkUnknownFields(
      p, shape, fixedLength: 5, slotCount: 0, bits: bits, isFrozen: false)
    return try checkWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, &r)
  }

  @inline(__always)
  private static func checkWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ r: inout WireReader
  ) throws(WireError) {
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
    if b0 & 2 == 0, fixed >= 5, !wireIsZero(f + 1, 4) {
      throw r.nonCanonical(f + 1, "an absent field has a value")
    }
  }
}

/// A person's file as intake keeps it: the registration, and what was recorded since.
///
/// A `PersonFile` that is read where its bytes are.
public struct PersonFileView: WireView, ~Escapable {
  public typealias WireOwned = PersonFile

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    try wireMessage.requireElements(ofSize: 16, inSlot: 9)
    try wireMessage.requireSize(16, ofSlot: 10)
    try wireMessage.requireElements(ofSize: 16, inSlot: 12)
    self.wireMessage = wireMessage
  }

  @inlinable public var registration: RegistrationView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(0, as: RegistrationView.self) }
  }

  @inlinable public var recordedAt: Timestamp { wireMessage.fixed(0, as: Timestamp.self) }

  @inlinable public var sequence: Int64 { wireMessage.fixed(8, as: Int64.self) }

  @inlinable public var state: CaseState { wireMessage.fixed(16, as: WireEnumLayout<CaseState>.self) }

  @inlinable public var identity: IdentityVerifiedView? {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.optional(1, as: IdentityVerifiedView.self) }
  }

  @inlinable public var documents: WireListView<TravelDocumentView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(2, of: TravelDocumentView.self) }
  }

  @inlinable public var etd: EtdApplicationView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(3, as: EtdApplicationView.self) }
  }

  @inlinable public var fine: FineRecordView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(4, as: FineRecordView.self) }
  }

  @inlinable public var exit: ExitRecordView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(5, as: ExitRecordView.self) }
  }

  @inlinable public var stay: StayView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(6, as: StayView.self) }
  }

  @inlinable public var intent: Intent { wireMessage.fixed(17, as: WireEnumLayout<Intent>.self) }

  @inlinable public var travelMode: TravelMode { wireMessage.fixed(18, as: WireEnumLayout<TravelMode>.self) }

  @inlinable public var consent: Answer { wireMessage.fixed(19, as: WireEnumLayout<Answer>.self) }

  @inlinable public var needs: WireListView<NeedView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(7, of: NeedView.self) }
  }

  @inlinable public var holds: WireListView<HoldView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(8, of: HoldView.self) }
  }

  @inlinable public var keepApart: WireFixedListView<ID<PersonFile>> {
    @_lifetime(copy self) get { wireMessage.fixedList(9, of: ID<PersonFile>.self) }
  }

  @inlinable public var group: ID<Group>? { wireMessage.optionalFixed(slot: 10, as: ID<Group>.self) }

  @inlinable public var assessmentOffered: Bool { wireMessage.bit(20, 1) }

  @inlinable public var fitToFly: FitToFlyView? {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.optional(11, as: FitToFlyView.self) }
  }

  @inlinable public var vulnerable: Bool { wireMessage.bit(20, 2) }

  @inlinable public var inDanger: Bool { wireMessage.bit(20, 4) }

  @inlinable public var dangerDeadline: CalendarDate? { wireMessage.bit(20, 8) ? wireMessage.fixed(21, as: CalendarDate.self) : nil }

  @inlinable public var bestInterestApproved: Bool { wireMessage.bit(20, 16) }

  /// Other files that share a document number or a national identity number, undecided.
  @inlinable public var possibleDuplicates: WireFixedListView<ID<PersonFile>> {
    @_lifetime(copy self) get { wireMessage.fixedList(12, of: ID<PersonFile>.self) }
  }

  /// The last event that changed this file.
  @inlinable public var changedAt: Int64 { wireMessage.fixed(25, as: Int64.self) }
}

// MARK: Check of PersonFile

extension PersonFileView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    if n >= 48, wireLoad(p, 0, UInt16.self) == 3361, wireLoad(p, 22, UInt8.self) & 224 == 0 {
      return try checkWireBody(
        p, n, 2, 33, 13, 0, isExact: true, &r)
    }
    return try checkWireSlowly(p, n, &r)
  }

  @inline(never)
  private static func checkWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    let shape = try r.shape(p, n)
    let f = p + shape.headLength
    let unit: Int
    switch shape.fixedLength {
      case 0, 34...: unit = 0
      case 8: unit = 8
      case 16: unit = 8
      case 17...21: unit = 1
      case 25: unit = 4
      case 33: unit = 8
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 20 { bits = wireLoad(f, 20, UInt8.self) & 224 }
    try r.checkUnknownFields(
      p, shape, fixedLength: 33, slotCount: 13, bits: bits, isFrozen: false)
    return try checkWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, &r)
  }

  @inline(__always)
  private static func checkWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ r: inout WireReader
  ) throws(WireError) {
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
    if isExact {
      guard o13 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      guard n12 != 0 else {
        throw r.nonCanonical(p, "the last slot is empty")
      }
      if wireIsZero(f + 25, 8) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b20: UInt8 = fixed > 20 ? wireLoad(f, 20, UInt8.self) : 0
    if n0 != 0 {
      try r.refuseDefault(p + o0, n0)
      try RegistrationView.checkNestedWire(p + o0, n0, &r)
    }
    if n1 != 0 {
      try IdentityVerifiedView.checkNestedWire(p + o1, n1, &r)
    }
    try TravelDocumentView.checkWireList(p + o2, n2, max: 16, &r)
    if n3 != 0 {
      try r.refuseDefault(p + o3, n3)
      try EtdApplicationView.checkNestedWire(p + o3, n3, &r)
    }
    if n4 != 0 {
      try r.refuseDefault(p + o4, n4)
      try FineRecordView.checkNestedWire(p + o4, n4, &r)
    }
    if n5 != 0 {
      try r.refuseDefault(p + o5, n5)
      try ExitRecordView.checkNestedWire(p + o5, n5, &r)
    }
    if n6 != 0 {
      try r.refuseDefault(p + o6, n6)
      try StayView.checkNestedWire(p + o6, n6, &r)
    }
    try NeedView.checkWireList(p + o7, n7, max: 16, &r)
    try HoldView.checkWireList(p + o8, n8, max: 32, &r)
    if n9 != 0 {
      _ = try r.fixedCount(
        p + o9, n9, size: 16, max: 32, stride: MemoryLayout<ID<PersonFile>>.stride)
    }
    if n10 != 0 {
      guard n10 == 16 else {
        throw r.malformed(p + o10, "a value has another size than its type")
      }
    }
    if n11 != 0 {
      try FitToFlyView.checkNestedWire(p + o11, n11, &r)
    }
    if b20 & 8 == 0, fixed >= 25, !wireIsZero(f + 21, 4) {
      throw r.nonCanonical(f + 21, "an absent field has a value")
    }
    if n12 != 0 {
      _ = try r.fixedCount(
        p + o12, n12, size: 16, max: 64, stride: MemoryLayout<ID<PersonFile>>.stride)
    }
  }
}
