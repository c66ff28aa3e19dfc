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
  case waiver(WaiverView)
  case exitPermit(ExitPermitView)
  case stay(StayView)
  case intent(IntentChangeView)
  case needs(NeedsChangeView)
  case assessmentOffered
  case fitToFly(FitToFlyView)
  case vulnerability(VulnerabilityAssessedView)
  case danger(DangerAssessedView)
  case bestInterestApproved
  case payment(PaymentView)
  case correction(CorrectionView)
  case state(StateChangeView)
  case consent(ConsentView)
  case screening(ScreeningView)
  case medicalNote(MedicalNoteView)
  case referral(ReferralView)
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
        self = .waiver(try WaiverView(element: payload))
      case 5:
        self = .exitPermit(try ExitPermitView(element: payload))
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
      case 14:
        self = .payment(try PaymentView(element: payload))
      case 15:
        self = .correction(try CorrectionView(element: payload))
      case 16:
        self = .state(try StateChangeView(element: payload))
      case 17:
        self = .consent(try ConsentView(element: payload))
      case 18:
        self = .screening(try ScreeningView(element: payload))
      case 19:
        self = .medicalNote(try MedicalNoteView(element: payload))
      case 20:
        self = .referral(try ReferralView(element: payload))
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
        try WaiverView.checkNestedWire(q, count, &r)
      case 5:
        try ExitPermitView.checkNestedWire(q, count, &r)
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
      case 14:
        try PaymentView.checkNestedWire(q, count, &r)
      case 15:
        try CorrectionView.checkNestedWire(q, count, &r)
      case 16:
        try StateChangeView.checkNestedWire(q, count, &r)
      case 17:
        try ConsentView.checkNestedWire(q, count, &r)
      case 18:
        try ScreeningView.checkNestedWire(q, count, &r)
      case 19:
        try MedicalNoteView.checkNestedWire(q, count, &r)
      case 20:
        try ReferralView.checkNestedWire(q, count, &r)
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

  /// Emergency travel document: the number of the document that it replaces, when that is known.
  @inlinable public var supersedes: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(6) }
  }

  /// Who keeps the document when it is not the holder: a company, a police station.
  @inlinable public var keptBy: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(7) }
  }

  /// Set by intake: the number of the emergency travel document that cancelled this one.
  @inlinable public var supersededBy: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(8) }
  }

  /// Set by intake: what the validity was before that.
  @inlinable public var validityBefore: DocumentValidity { wireMessage.fixed(19, as: WireEnumLayout<DocumentValidity>.self) }
}

// MARK: Check of TravelDocument

extension TravelDocumentView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
        try r.checkUnknownFields(
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
    _ = w1
    _ = w3
    _ = b4
    _ = w4
    _ = w5
    _ = w6
    _ = w7
    _ = w12
    _ = w14
    _ = w18
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    _ = o2
    _ = n2
    _ = o3
    _ = n3
    _ = o4
    _ = n4
    _ = o5
    _ = n5
    _ = o6
    _ = n6
    _ = o7
    _ = n7
    _ = o8
    _ = n8
    try r.checkText(p + o0, n0, max: 32)
    if fixed >= 4 { _ = try r.ascii(f + 1, as: FixedASCII<3>.self) }
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
    try r.checkText(p + o6, n6, max: 32)
    try r.checkText(p + o7, n7, max: 100)
    try r.checkText(p + o8, n8, max: 32)
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

  /// Kind and number of the permit, as written on it.
  @inlinable public var permit: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }
}

// MARK: Check of Stay

extension StayView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
        try r.checkUnknownFields(
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
    _ = b0
    _ = w1
    _ = w3
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    try r.checkText(p + o0, n0, max: 32)
    try r.checkText(p + o1, n1, max: 40)
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

  @inlinable public var severity: NeedSeverity { wireMessage.fixed(11, as: WireEnumLayout<NeedSeverity>.self) }
}

// MARK: Check of Need

extension NeedView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
        try r.checkUnknownFields(
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
    _ = w1
    _ = b1
    _ = w2
    _ = w3
    _ = w4
    _ = w5
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
    try wireMessage.requireSize(16, ofSlot: 22)
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

  /// Other names the person goes by, verbatim.
  @inlinable public var aliases: WireListView<WireTextView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(17, of: WireTextView.self) }
  }

  /// Primary and secondary identifier as a document prints them (ICAO Doc 9303-3). Never made by
  /// splitting `fullName`.
  @inlinable public var primaryIdentifier: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(18) }
  }

  @inlinable public var secondaryIdentifier: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(19) }
  }

  /// Script of `fullName` (ISO 15924), such as `Latn`.
  @inlinable public var nameScript: FixedASCII<4> { wireMessage.fixed(45, as: FixedASCII<4>.self) }

  /// Whether somebody else may answer or see messages sent to `phone`.
  @inlinable public var safeToContact: Answer { wireMessage.fixed(49, as: WireEnumLayout<Answer>.self) }

  /// Names a photograph that is kept elsewhere.
  @inlinable public var photo: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(20) }
  }

  /// Age in years as told, when no birth date is known.
  @inlinable public var estimatedAge: UInt8? { wireMessage.bit(33, 8) ? wireMessage.fixed(50, as: UInt8.self) : nil }

  @inlinable public var consents: WireListView<ConsentView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(21, of: ConsentView.self) }
  }

  /// The announced group with which the person came (reception.v1.Announcement).
  @inlinable public var announcement: WireUUID? { wireMessage.optionalFixed(slot: 22, as: WireUUID.self) }
}

// MARK: Check of Registration

extension RegistrationView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
        try r.checkUnknownFields(
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
    _ = w3
    _ = w5
    _ = w9
    _ = w10
    _ = w12
    _ = b33
    _ = w17
    _ = w20
    _ = w21
    _ = w23
    _ = w26
    _ = w27
    _ = w28
    _ = w35
    _ = w36
    _ = w38
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    _ = o2
    _ = n2
    _ = o3
    _ = n3
    _ = o4
    _ = n4
    _ = o5
    _ = n5
    _ = o6
    _ = n6
    _ = o7
    _ = n7
    _ = o8
    _ = n8
    _ = o9
    _ = n9
    _ = o10
    _ = n10
    _ = o11
    _ = n11
    _ = o12
    _ = n12
    _ = o13
    _ = n13
    _ = o14
    _ = n14
    _ = o15
    _ = n15
    _ = o16
    _ = n16
    _ = o17
    _ = n17
    _ = o18
    _ = n18
    _ = o19
    _ = n19
    _ = o20
    _ = n20
    _ = o21
    _ = n21
    _ = o22
    _ = n22
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
    try r.checkText(p + o15, n15, max: 1000)
    try r.checkTexts(p + o16, n16, max: 16, maxElement: 48)
    try r.checkTexts(p + o17, n17, max: 8, maxElement: 200)
    try r.checkText(p + o18, n18, max: 200)
    try r.checkText(p + o19, n19, max: 200)
    if fixed >= 49 { _ = try r.ascii(f + 45, as: FixedASCII<4>.self) }
    try r.checkText(p + o20, n20, max: 64)
    try ConsentView.checkWireList(p + o21, n21, max: 8, &r)
    if n22 != 0 {
      guard n22 == 16 else {
        throw r.malformed(p + o22, "a value has another size than its type")
      }
    }
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
}

/// Who wrote a registration down while the service could not be reached, and when.
///
/// A `OfflineOrigin` that is read where its bytes are.
public struct OfflineOriginView: WireView, ~Escapable {
  public typealias WireOwned = OfflineOrigin

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  /// The identity of the officer's certificate.
  @inlinable public var author: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var writtenAt: Timestamp { wireMessage.fixed(0, as: Timestamp.self) }

  /// The outbox file, and the number of the record in it.
  @inlinable public var outbox: WireUUID { wireMessage.fixed(8, as: WireUUID.self) }

  @inlinable public var number: UInt32 { wireMessage.fixed(24, as: UInt32.self) }
}

// MARK: Check of OfflineOrigin

extension OfflineOriginView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
        try r.checkUnknownFields(
          p, shape, fixedLength: 28, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    _ = w2
    _ = w4
    _ = o0
    _ = n0
    try r.checkText(p + o0, n0, max: 300)
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
///
/// A `Consent` that is read where its bytes are.
public struct ConsentView: WireView, ~Escapable {
  public typealias WireOwned = Consent

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var purpose: ConsentPurpose { wireMessage.fixed(0, as: WireEnumLayout<ConsentPurpose>.self) }

  @inlinable public var answer: Answer { wireMessage.fixed(1, as: WireEnumLayout<Answer>.self) }

  @inlinable public var givenAt: Timestamp? { wireMessage.bit(2, 1) ? wireMessage.fixed(3, as: Timestamp.self) : nil }

  /// How it was asked, such as `interpreter`.
  @inlinable public var how: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }
}

// MARK: Check of Consent

extension ConsentView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
        try r.checkUnknownFields(
          p, shape, fixedLength: 11, slotCount: 1, bits: b2 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let absent = UInt64.wire(wireMask(w3, b2 & 1 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    _ = w1
    _ = w2
    _ = b2
    _ = w3
    _ = o0
    _ = n0
    try r.checkText(p + o0, n0, max: 60)
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
        try r.checkUnknownFields(
          p, shape, fixedLength: 18, slotCount: 2, bits: b17 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    _ = w3
    _ = b17
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    try r.checkText(p + o0, n0, max: 16)
    try GroupMemberView.checkWireList(p + o1, n1, max: 64, &r)
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
        try r.checkUnknownFields(
          p, shape, fixedLength: 17, slotCount: 0, bits: 0, isFrozen: false)
      }
    }
    _ = w2
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
        try r.checkUnknownFields(
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
    _ = w2
    _ = w6
    _ = b25
    _ = w7
    _ = w8
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    _ = o2
    _ = n2
    _ = o3
    _ = n3
    try r.checkText(p + o0, n0, max: 100)
    try r.checkText(p + o1, n1, max: 60)
    try r.checkText(p + o2, n2, max: 500)
    try r.checkText(p + o3, n3, max: 500)
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
}

/// A request that the fine for an overstay be waived, and the answer.
///
/// A `Waiver` that is read where its bytes are.
public struct WaiverView: WireView, ~Escapable {
  public typealias WireOwned = Waiver

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    try wireMessage.requireSize(16, ofSlot: 0)
    self.wireMessage = wireMessage
  }

  @inlinable public var id: ID<Waiver> { wireMessage.fixed(0, as: ID<Waiver>.self) }

  /// The authority list that asked for it (lists.v1.AuthorityList).
  @inlinable public var list: WireUUID? { wireMessage.optionalFixed(slot: 0, as: WireUUID.self) }

  @inlinable public var requestedOn: CalendarDate? { wireMessage.bit(16, 1) ? wireMessage.fixed(17, as: CalendarDate.self) : nil }

  @inlinable public var decidedOn: CalendarDate? { wireMessage.bit(16, 2) ? wireMessage.fixed(21, as: CalendarDate.self) : nil }

  @inlinable public var outcome: LineOutcome { wireMessage.fixed(25, as: WireEnumLayout<LineOutcome>.self) }

  /// Percent of the fine that the authority waived; or `waivedCents`.
  @inlinable public var waivedPercent: UInt8 { wireMessage.fixed(26, as: UInt8.self) }

  /// US cents that the authority waived, beside what it waived in percent.
  @inlinable public var waivedCents: Int64 { wireMessage.fixed(27, as: Int64.self) }

  /// The last day for which the waiver covers the fine.
  @inlinable public var coversThrough: CalendarDate? { wireMessage.bit(16, 4) ? wireMessage.fixed(35, as: CalendarDate.self) : nil }

  /// Why it was refused, in the authority's words.
  @inlinable public var reason: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }
}

// MARK: Check of Waiver

extension WaiverView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
        try r.checkUnknownFields(
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
    _ = b16
    _ = w3
    _ = w4
    _ = w5
    _ = w6
    _ = w7
    _ = w8
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    if n0 != 0 {
      guard n0 == 16 else {
        throw r.malformed(p + o0, "a value has another size than its type")
      }
    }
    try r.checkText(p + o1, n1, max: 200)
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
}

/// A part of the fine that was paid.
///
/// A `Payment` that is read where its bytes are.
public struct PaymentView: WireView, ~Escapable {
  public typealias WireOwned = Payment

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var id: ID<Payment> { wireMessage.fixed(0, as: ID<Payment>.self) }

  @inlinable public var paidOn: CalendarDate { wireMessage.fixed(16, as: CalendarDate.self) }

  /// US cents, above 0.
  @inlinable public var cents: Int64 { wireMessage.fixed(20, as: Int64.self) }

  @inlinable public var receipt: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }
}

// MARK: Check of Payment

extension PaymentView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
        try r.checkUnknownFields(
          p, shape, fixedLength: 28, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    _ = w2
    _ = w3
    _ = o0
    _ = n0
    try r.checkText(p + o0, n0, max: 40)
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
}

/// A request for an exit permit, and the answer.
///
/// A `ExitPermit` that is read where its bytes are.
public struct ExitPermitView: WireView, ~Escapable {
  public typealias WireOwned = ExitPermit

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    try wireMessage.requireSize(16, ofSlot: 0)
    self.wireMessage = wireMessage
  }

  @inlinable public var id: ID<ExitPermit> { wireMessage.fixed(0, as: ID<ExitPermit>.self) }

  /// The authority list that asked for it (lists.v1.AuthorityList).
  @inlinable public var list: WireUUID? { wireMessage.optionalFixed(slot: 0, as: WireUUID.self) }

  @inlinable public var requestedOn: CalendarDate? { wireMessage.bit(16, 1) ? wireMessage.fixed(17, as: CalendarDate.self) : nil }

  @inlinable public var decidedOn: CalendarDate? { wireMessage.bit(16, 2) ? wireMessage.fixed(21, as: CalendarDate.self) : nil }

  @inlinable public var outcome: LineOutcome { wireMessage.fixed(25, as: WireEnumLayout<LineOutcome>.self) }

  @inlinable public var validUntil: CalendarDate? { wireMessage.bit(16, 4) ? wireMessage.fixed(26, as: CalendarDate.self) : nil }

  /// Port it is valid for (IATA code); empty for any.
  @inlinable public var port: FixedASCII<3> { wireMessage.fixed(30, as: FixedASCII<3>.self) }

  @inlinable public var number: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }

  /// Why it was refused, in the authority's words.
  @inlinable public var reason: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(2) }
  }
}

// MARK: Check of ExitPermit

extension ExitPermitView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
        try r.checkUnknownFields(
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
    _ = b16
    _ = w3
    _ = w4
    _ = w5
    _ = w6
    _ = w7
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    _ = o2
    _ = n2
    if n0 != 0 {
      guard n0 == 16 else {
        throw r.malformed(p + o0, "a value has another size than its type")
      }
    }
    if fixed >= 33 { _ = try r.ascii(f + 30, as: FixedASCII<3>.self) }
    try r.checkText(p + o1, n1, max: 40)
    try r.checkText(p + o2, n2, max: 200)
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
}

/// The fine for an overstay as far as it is settled: what waivers and payments add up to.
///
/// A `FineRecord` that is read where its bytes are.
public struct FineRecordView: WireView, ~Escapable {
  public typealias WireOwned = FineRecord

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  /// The newest request that is not decided yet.
  @inlinable public var requestedOn: CalendarDate? { wireMessage.bit(0, 1) ? wireMessage.fixed(1, as: CalendarDate.self) : nil }

  /// The newest refusal, when nothing was granted after it.
  @inlinable public var refusedOn: CalendarDate? { wireMessage.bit(0, 2) ? wireMessage.fixed(5, as: CalendarDate.self) : nil }

  /// Paid, in US cents.
  @inlinable public var paidCents: Int64 { wireMessage.fixed(9, as: Int64.self) }

  @inlinable public var terms: WireListView<WaiverTermView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(0, of: WaiverTermView.self) }
  }
}

// MARK: Check of FineRecord

extension FineRecordView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
        try r.checkUnknownFields(
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
    _ = b0
    _ = w1
    _ = w2
    _ = w3
    _ = o0
    _ = n0
    try WaiverTermView.checkWireList(p + o0, n0, max: 16, &r)
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
///
/// A `WaiverTerm` that is read where its bytes are.
public struct WaiverTermView: WireView, ~Escapable {
  public typealias WireOwned = WaiverTerm

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  /// Of the fine of each day that it covers.
  @inlinable public var percent: UInt8 { wireMessage.fixed(0, as: UInt8.self) }

  /// US cents beside that.
  @inlinable public var cents: Int64 { wireMessage.fixed(1, as: Int64.self) }

  /// The last day it covers; without one it covers them all.
  @inlinable public var coversThrough: CalendarDate? { wireMessage.bit(9, 1) ? wireMessage.fixed(10, as: CalendarDate.self) : nil }
}

// MARK: Check of WaiverTerm

extension WaiverTermView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
        try r.checkUnknownFields(
          p, shape, fixedLength: 14, slotCount: 0, bits: b9 & 254, isFrozen: false)
      }
    }
    let absent = UInt64.wire(wireMask(w3, b9 & 1 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    _ = w1
    _ = w2
    _ = b9
    _ = w3
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
}

/// The exit permit as it stands.
///
/// A `ExitRecord` that is read where its bytes are.
public struct ExitRecordView: WireView, ~Escapable {
  public typealias WireOwned = ExitRecord

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  /// The newest request that is not decided yet.
  @inlinable public var requestedOn: CalendarDate? { wireMessage.bit(0, 1) ? wireMessage.fixed(1, as: CalendarDate.self) : nil }

  /// Of the permits granted, the one that lasts longest.
  @inlinable public var grantedOn: CalendarDate? { wireMessage.bit(0, 2) ? wireMessage.fixed(5, as: CalendarDate.self) : nil }

  @inlinable public var validUntil: CalendarDate? { wireMessage.bit(0, 4) ? wireMessage.fixed(9, as: CalendarDate.self) : nil }

  /// Port it is valid for (IATA code); empty for any.
  @inlinable public var port: FixedASCII<3> { wireMessage.fixed(13, as: FixedASCII<3>.self) }

  /// The newest refusal.
  @inlinable public var refusedOn: CalendarDate? { wireMessage.bit(0, 8) ? wireMessage.fixed(16, as: CalendarDate.self) : nil }
}

// MARK: Check of ExitRecord

extension ExitRecordView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
        try r.checkUnknownFields(
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
    _ = b0
    _ = w1
    _ = w2
    _ = w3
    _ = w4
    _ = w5
    if fixed >= 16 { _ = try r.ascii(f + 13, as: FixedASCII<3>.self) }
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
///
/// A `EtdApplication` that is read where its bytes are.
public struct EtdApplicationView: WireView, ~Escapable {
  public typealias WireOwned = EtdApplication

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    try wireMessage.requireSize(16, ofSlot: 0)
    self.wireMessage = wireMessage
  }

  @inlinable public var appliedOn: CalendarDate? { wireMessage.bit(0, 1) ? wireMessage.fixed(1, as: CalendarDate.self) : nil }

  /// The authority list that asked for it (lists.v1.AuthorityList).
  @inlinable public var list: WireUUID? { wireMessage.optionalFixed(slot: 0, as: WireUUID.self) }

  /// Unset: not answered yet.
  @inlinable public var outcome: LineOutcome { wireMessage.fixed(5, as: WireEnumLayout<LineOutcome>.self) }

  @inlinable public var decidedOn: CalendarDate? { wireMessage.bit(0, 2) ? wireMessage.fixed(6, as: CalendarDate.self) : nil }

  /// Why it was refused, in the authority's words.
  @inlinable public var reason: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }
}

// MARK: Check of EtdApplication

extension EtdApplicationView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
        try r.checkUnknownFields(
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
    _ = b0
    _ = w1
    _ = w3
    _ = w4
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    if n0 != 0 {
      guard n0 == 16 else {
        throw r.malformed(p + o0, "a value has another size than its type")
      }
    }
    try r.checkText(p + o1, n1, max: 200)
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
///
/// A `Correction` that is read where its bytes are.
public struct CorrectionView: WireView, ~Escapable {
  public typealias WireOwned = Correction

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var reason: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var fullName: WireTextView? {
    @_lifetime(copy self) get { wireMessage.bit(0, 1) ? wireMessage.text(1) : nil }
  }

  @inlinable public var nativeName: WireTextView? {
    @_lifetime(copy self) get { wireMessage.bit(0, 2) ? wireMessage.text(2) : nil }
  }

  @inlinable public var sex: Sex { wireMessage.fixed(1, as: WireEnumLayout<Sex>.self) }

  @inlinable public var born: PartialDate? { wireMessage.bit(0, 4) ? wireMessage.fixed(2, as: PartialDate.self) : nil }

  @inlinable public var birthPlace: WireTextView? {
    @_lifetime(copy self) get { wireMessage.bit(0, 8) ? wireMessage.text(3) : nil }
  }

  @inlinable public var nationality: FixedASCII<3> { wireMessage.fixed(6, as: FixedASCII<3>.self) }

  @inlinable public var nationalID: WireTextView? {
    @_lifetime(copy self) get { wireMessage.bit(0, 16) ? wireMessage.text(4) : nil }
  }

  @inlinable public var originProvince: WireTextView? {
    @_lifetime(copy self) get { wireMessage.bit(0, 32) ? wireMessage.text(5) : nil }
  }

  @inlinable public var phone: WireTextView? {
    @_lifetime(copy self) get { wireMessage.bit(0, 64) ? wireMessage.text(6) : nil }
  }

  @inlinable public var safeToContact: Answer { wireMessage.fixed(9, as: WireEnumLayout<Answer>.self) }

  @inlinable public var exitSite: WireTextView? {
    @_lifetime(copy self) get { wireMessage.bit(0, 128) ? wireMessage.text(7) : nil }
  }

  @inlinable public var leftSiteOn: CalendarDate? { wireMessage.bit(10, 1) ? wireMessage.fixed(11, as: CalendarDate.self) : nil }

  @inlinable public var aliases: WireListView<WireTextView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(8, of: WireTextView.self) }
  }

  @inlinable public var primaryIdentifier: WireTextView? {
    @_lifetime(copy self) get { wireMessage.bit(10, 2) ? wireMessage.text(9) : nil }
  }

  @inlinable public var secondaryIdentifier: WireTextView? {
    @_lifetime(copy self) get { wireMessage.bit(10, 4) ? wireMessage.text(10) : nil }
  }

  @inlinable public var nameScript: FixedASCII<4> { wireMessage.fixed(15, as: FixedASCII<4>.self) }

  @inlinable public var estimatedAge: UInt8? { wireMessage.bit(10, 8) ? wireMessage.fixed(19, as: UInt8.self) : nil }

  @inlinable public var photo: WireTextView? {
    @_lifetime(copy self) get { wireMessage.bit(10, 16) ? wireMessage.text(11) : nil }
  }

  @inlinable public var scamLinked: Answer { wireMessage.fixed(20, as: WireEnumLayout<Answer>.self) }

  @inlinable public var shelter: Answer { wireMessage.fixed(21, as: WireEnumLayout<Answer>.self) }

  @inlinable public var monthsInSite: UInt16? { wireMessage.bit(10, 32) ? wireMessage.fixed(22, as: UInt16.self) : nil }

  /// Fields of this message, such as `born`, that are not known: they are emptied.
  @inlinable public var cleared: WireListView<WireTextView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(12, of: WireTextView.self) }
  }

  /// Numbers of documents that were recorded by mistake. What such a document had cancelled is as it
  /// was before.
  @inlinable public var withdrawnDocuments: WireListView<WireTextView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(13, of: WireTextView.self) }
  }
}

// MARK: Check of Correction

extension CorrectionView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
        try r.checkUnknownFields(
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
    _ = b0
    _ = w4
    _ = w5
    _ = w7
    _ = w11
    _ = b10
    _ = w13
    _ = w17
    _ = w18
    _ = w20
    _ = w21
    _ = w22
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    _ = o2
    _ = n2
    _ = o3
    _ = n3
    _ = o4
    _ = n4
    _ = o5
    _ = n5
    _ = o6
    _ = n6
    _ = o7
    _ = n7
    _ = o8
    _ = n8
    _ = o9
    _ = n9
    _ = o10
    _ = n10
    _ = o11
    _ = n11
    _ = o12
    _ = n12
    _ = o13
    _ = n13
    try r.checkText(p + o0, n0, max: 300)
    if b0 & 1 != 0 {
      try r.checkText(p + o1, n1, max: 200)
    }
    if b0 & 2 != 0 {
      try r.checkText(p + o2, n2, max: 200)
    }
    if b0 & 4 != 0, fixed >= 6 { _ = try r.partialDate(f + 2) }
    if b0 & 8 != 0 {
      try r.checkText(p + o3, n3, max: 100)
    }
    if fixed >= 9 { _ = try r.ascii(f + 6, as: FixedASCII<3>.self) }
    if b0 & 16 != 0 {
      try r.checkText(p + o4, n4, max: 32)
    }
    if b0 & 32 != 0 {
      try r.checkText(p + o5, n5, max: 60)
    }
    if b0 & 64 != 0 {
      try r.checkText(p + o6, n6, max: 40)
    }
    if b0 & 128 != 0 {
      try r.checkText(p + o7, n7, max: 60)
    }
    try r.checkTexts(p + o8, n8, max: 8, maxElement: 200)
    if b10 & 2 != 0 {
      try r.checkText(p + o9, n9, max: 200)
    }
    if b10 & 4 != 0 {
      try r.checkText(p + o10, n10, max: 200)
    }
    if fixed >= 19 { _ = try r.ascii(f + 15, as: FixedASCII<4>.self) }
    if b10 & 16 != 0 {
      try r.checkText(p + o11, n11, max: 64)
    }
    try r.checkTexts(p + o12, n12, max: 32, maxElement: 40)
    try r.checkTexts(p + o13, n13, max: 8, maxElement: 32)
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
///
/// A `StateChange` that is read where its bytes are.
public struct StateChangeView: WireView, ~Escapable {
  public typealias WireOwned = StateChange

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var to: CaseState { wireMessage.fixed(0, as: WireEnumLayout<CaseState>.self) }

  @inlinable public var reason: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  /// Left by themselves: seen by somebody, not only said.
  @inlinable public var confirmed: Bool { wireMessage.bit(1, 1) }

  /// Where to: the organisation or authority.
  @inlinable public var counterpart: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }
}

// MARK: Check of StateChange

extension StateChangeView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
        try r.checkUnknownFields(
          p, shape, fixedLength: 2, slotCount: 2, bits: b1 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    _ = w1
    _ = b1
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    try r.checkText(p + o0, n0, max: 300)
    try r.checkText(p + o1, n1, max: 100)
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
///
/// A `Screening` that is read where its bytes are.
public struct ScreeningView: WireView, ~Escapable {
  public typealias WireOwned = Screening

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var id: ID<Screening> { wireMessage.fixed(0, as: ID<Screening>.self) }

  @inlinable public var status: ScreeningStatus { wireMessage.fixed(16, as: WireEnumLayout<ScreeningStatus>.self) }

  @inlinable public var acts: WireFixedListView<WireEnumLayout<TraffickingAct>> {
    @_lifetime(copy self) get { wireMessage.fixedList(0, of: WireEnumLayout<TraffickingAct>.self) }
  }

  @inlinable public var means: WireFixedListView<WireEnumLayout<Indicator>> {
    @_lifetime(copy self) get { wireMessage.fixedList(1, of: WireEnumLayout<Indicator>.self) }
  }

  @inlinable public var purposes: WireFixedListView<WireEnumLayout<Exploitation>> {
    @_lifetime(copy self) get { wireMessage.fixedList(2, of: WireEnumLayout<Exploitation>.self) }
  }

  /// Name and version of the questionnaire.
  @inlinable public var instrument: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(3) }
  }

  @inlinable public var instrumentVersion: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(4) }
  }

  @inlinable public var screenedAt: Timestamp { wireMessage.fixed(17, as: Timestamp.self) }

  @inlinable public var narrative: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(5) }
  }
}

// MARK: Check of Screening

extension ScreeningView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
        try r.checkUnknownFields(
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
    _ = w2
    _ = w8
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    _ = o2
    _ = n2
    _ = o3
    _ = n3
    _ = o4
    _ = n4
    _ = o5
    _ = n5
    if n0 != 0 {
      _ = try r.fixedCount(
        p + o0, n0, size: 1, max: 8, stride: MemoryLayout<TraffickingAct>.stride)
    }
    if n1 != 0 {
      _ = try r.fixedCount(
        p + o1, n1, size: 1, max: 32, stride: MemoryLayout<Indicator>.stride)
    }
    if n2 != 0 {
      _ = try r.fixedCount(
        p + o2, n2, size: 1, max: 8, stride: MemoryLayout<Exploitation>.stride)
    }
    try r.checkText(p + o3, n3, max: 60)
    try r.checkText(p + o4, n4, max: 24)
    try r.checkText(p + o5, n5, max: 4000)
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
}

/// A clinical note: medical staff only. Others see fit or unfit, and until when.
///
/// A `MedicalNote` that is read where its bytes are.
public struct MedicalNoteView: WireView, ~Escapable {
  public typealias WireOwned = MedicalNote

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var text: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var notedAt: Timestamp { wireMessage.fixed(0, as: Timestamp.self) }
}

// MARK: Check of MedicalNote

extension MedicalNoteView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
        try r.checkUnknownFields(
          p, shape, fixedLength: 8, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    _ = w2
    _ = o0
    _ = n0
    try r.checkText(p + o0, n0, max: 2000)
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
}

/// An organisation is asked to help. The same id again updates it.
///
/// A `Referral` that is read where its bytes are.
public struct ReferralView: WireView, ~Escapable {
  public typealias WireOwned = Referral

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var id: ID<Referral> { wireMessage.fixed(0, as: ID<Referral>.self) }

  @inlinable public var service: ReferralService { wireMessage.fixed(16, as: WireEnumLayout<ReferralService>.self) }

  @inlinable public var to: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var reason: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }

  @inlinable public var referredOn: CalendarDate { wireMessage.fixed(17, as: CalendarDate.self) }

  @inlinable public var acceptedOn: CalendarDate? { wireMessage.bit(21, 1) ? wireMessage.fixed(22, as: CalendarDate.self) : nil }

  @inlinable public var closedOn: CalendarDate? { wireMessage.bit(21, 2) ? wireMessage.fixed(26, as: CalendarDate.self) : nil }

  @inlinable public var outcome: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(2) }
  }
}

// MARK: Check of Referral

extension ReferralView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
        try r.checkUnknownFields(
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
    _ = w2
    _ = w5
    _ = b21
    _ = w6
    _ = w7
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    _ = o2
    _ = n2
    try r.checkText(p + o0, n0, max: 100)
    try r.checkText(p + o1, n1, max: 300)
    try r.checkText(p + o2, n2, max: 200)
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
        try r.checkUnknownFields(
          p, shape, fixedLength: 3, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    _ = w1
    _ = o0
    _ = n0
    if fixed >= 3 { _ = try r.ascii(f, as: FixedASCII<3>.self) }
    try r.checkText(p + o0, n0, max: 40)
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
        try r.checkUnknownFields(
          p, shape, fixedLength: 3, slotCount: 0, bits: 0, isFrozen: false)
      }
    }
    _ = w1
    _ = w2
    _ = w3
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
        try r.checkUnknownFields(
          p, shape, fixedLength: 0, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    _ = o0
    _ = n0
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
        try r.checkUnknownFields(
          p, shape, fixedLength: 6, slotCount: 0, bits: b1 & 252, isFrozen: false)
      }
    }
    let absent = UInt64.wire(wireMask(w2, b1 & 1 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    _ = w1
    _ = b1
    _ = w2
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
        try r.checkUnknownFields(
          p, shape, fixedLength: 1, slotCount: 0, bits: b0 & 254, isFrozen: false)
      }
    }
    _ = b0
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
        try r.checkUnknownFields(
          p, shape, fixedLength: 5, slotCount: 0, bits: b0 & 252, isFrozen: false)
      }
    }
    let absent = UInt64.wire(wireMask(w2, b0 & 2 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    _ = b0
    _ = w2
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
    try wireMessage.requireSize(16, ofSlot: 21)
    try wireMessage.requireElements(ofSize: 16, inSlot: 22)
    try wireMessage.requireSize(16, ofSlot: 23)
    try wireMessage.requireElements(ofSize: 16, inSlot: 25)
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

  @inlinable public var waivers: WireListView<WaiverView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(13, of: WaiverView.self) }
  }

  @inlinable public var payments: WireListView<PaymentView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(14, of: PaymentView.self) }
  }

  @inlinable public var exitPermits: WireListView<ExitPermitView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(15, of: ExitPermitView.self) }
  }

  @inlinable public var consents: WireListView<ConsentView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(16, of: ConsentView.self) }
  }

  @inlinable public var screenings: WireListView<ScreeningView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(17, of: ScreeningView.self) }
  }

  @inlinable public var medicalNotes: WireListView<MedicalNoteView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(18, of: MedicalNoteView.self) }
  }

  @inlinable public var referrals: WireListView<ReferralView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(19, of: ReferralView.self) }
  }

  /// Why the case is in its state, and since when.
  @inlinable public var stateReason: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(20) }
  }

  @inlinable public var stateSince: Timestamp? { wireMessage.bit(20, 32) ? wireMessage.fixed(33, as: Timestamp.self) : nil }

  /// Left by themselves: seen by somebody, not only said.
  @inlinable public var stateConfirmed: Bool { wireMessage.bit(20, 64) }

  /// The state to which a case falls back when it is reopened or a merge is undone.
  @inlinable public var stateBefore: CaseState { wireMessage.fixed(41, as: WireEnumLayout<CaseState>.self) }

  /// The file that speaks for this one since a reviewer found them to be one person.
  @inlinable public var mergedInto: ID<PersonFile>? { wireMessage.optionalFixed(slot: 21, as: ID<PersonFile>.self) }

  @inlinable public var mergedFrom: WireFixedListView<ID<PersonFile>> {
    @_lifetime(copy self) get { wireMessage.fixedList(22, of: ID<PersonFile>.self) }
  }

  /// The transfer to another mission that is under way or done (reception.v1.Transfer).
  @inlinable public var transfer: WireUUID? { wireMessage.optionalFixed(slot: 23, as: WireUUID.self) }

  /// Fields of the registration that were corrected since.
  @inlinable public var corrected: WireListView<WireTextView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(24, of: WireTextView.self) }
  }

  /// Files of which a desk said, with both before it, that they are other people. A comparison
  /// offers them no more; an equal number still waits for a reviewer.
  @inlinable public var distinctFrom: WireFixedListView<ID<PersonFile>> {
    @_lifetime(copy self) get { wireMessage.fixedList(25, of: ID<PersonFile>.self) }
  }

  /// The mission that handed the file over; registered there, so not an arrival here.
  @inlinable public var receivedFrom: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(26) }
  }
}

// MARK: Check of PersonFile

extension PersonFileView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
        try r.checkUnknownFields(
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
    _ = w2
    _ = w3
    _ = w4
    _ = w11
    _ = w12
    _ = w13
    _ = b20
    _ = w22
    _ = w25
    _ = w34
    _ = w36
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    _ = o2
    _ = n2
    _ = o3
    _ = n3
    _ = o4
    _ = n4
    _ = o5
    _ = n5
    _ = o6
    _ = n6
    _ = o7
    _ = n7
    _ = o8
    _ = n8
    _ = o9
    _ = n9
    _ = o10
    _ = n10
    _ = o11
    _ = n11
    _ = o12
    _ = n12
    _ = o13
    _ = n13
    _ = o14
    _ = n14
    _ = o15
    _ = n15
    _ = o16
    _ = n16
    _ = o17
    _ = n17
    _ = o18
    _ = n18
    _ = o19
    _ = n19
    _ = o20
    _ = n20
    _ = o21
    _ = n21
    _ = o22
    _ = n22
    _ = o23
    _ = n23
    _ = o24
    _ = n24
    _ = o25
    _ = n25
    _ = o26
    _ = n26
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
    if n12 != 0 {
      _ = try r.fixedCount(
        p + o12, n12, size: 16, max: 64, stride: MemoryLayout<ID<PersonFile>>.stride)
    }
    try WaiverView.checkWireList(p + o13, n13, max: 16, &r)
    try PaymentView.checkWireList(p + o14, n14, max: 32, &r)
    try ExitPermitView.checkWireList(p + o15, n15, max: 16, &r)
    try ConsentView.checkWireList(p + o16, n16, max: 8, &r)
    try ScreeningView.checkWireList(p + o17, n17, max: 16, &r)
    try MedicalNoteView.checkWireList(p + o18, n18, max: 16, &r)
    try ReferralView.checkWireList(p + o19, n19, max: 16, &r)
    try r.checkText(p + o20, n20, max: 300)
    if n21 != 0 {
      guard n21 == 16 else {
        throw r.malformed(p + o21, "a value has another size than its type")
      }
    }
    if n22 != 0 {
      _ = try r.fixedCount(
        p + o22, n22, size: 16, max: 16, stride: MemoryLayout<ID<PersonFile>>.stride)
    }
    if n23 != 0 {
      guard n23 == 16 else {
        throw r.malformed(p + o23, "a value has another size than its type")
      }
    }
    try r.checkTexts(p + o24, n24, max: 32, maxElement: 40)
    if n25 != 0 {
      _ = try r.fixedCount(
        p + o25, n25, size: 16, max: 64, stride: MemoryLayout<ID<PersonFile>>.stride)
    }
    try r.checkText(p + o26, n26, max: 16)
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
}
