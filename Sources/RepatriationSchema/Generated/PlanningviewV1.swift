// Written by schemac from package planningview.v1. Do not edit.
// swift-format-ignore-file

public import Wire

/// Fitness to fly, without the clinical reason.
public struct FitState: WireEnum {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Nothing asks for a certificate.
  public static var notAsked: FitState { FitState(rawValue: 1) }
  public static var certificateMissing: FitState { FitState(rawValue: 2) }
  public static var fit: FitState { FitState(rawValue: 3) }
  public static var unfit: FitState { FitState(rawValue: 4) }

  /// The values that the schema names, to switch over without a default.
  public enum Known: UInt8, Sendable {
    case unset = 0
    /// Nothing asks for a certificate.
    case notAsked = 1
    case certificateMissing = 2
    case fit = 3
    case unfit = 4
  }

  public static var wireNames: StaticString { "unset notAsked certificateMissing fit unfit" }
}

/// A person as planning sees one.
public struct PlanningView: WireMessage {
  public static var wireName: String { "planningview.v1.PlanningView" }

  public var person: ID<PersonFile>
  public var mission: String
  public var state: CaseState
  public var registeredAt: Timestamp
  public var identityVerified: Bool
  /// Type of the document in hand, unset when none can be used.
  public var documentType: DocumentType
  /// Last day of that document.
  public var documentExpires: CalendarDate?
  public var etdAppliedOn: CalendarDate?
  public var etdDestination: FixedASCII<3>
  public var etdTransits: [FixedASCII<3>]
  public var etdJourneysLeft: UInt8?
  public var stayStatus: StayStatus
  public var stayUntil: CalendarDate?
  public var fine: FineRecord
  public var exit: ExitRecord
  /// At least one hold is active; why and by whom stays at intake.
  public var held: Bool
  public var intent: Intent
  public var travelMode: TravelMode
  public var consent: Bool
  public var possibleDuplicate: Bool
  public var assessmentOffered: Bool
  public var ageBand: AgeBand
  /// When the band changes within the next 120 days of the last change of this view.
  public var ageBandChangesOn: CalendarDate?
  /// 0 to 3, never with its cause.
  public var tier: UInt8
  public var services: [SpecialService]
  /// Seats a stretcher takes are stated by the departure.
  public var fit: FitState
  public var fitUntil: CalendarDate?
  public var group: ID<Group>?
  public var relation: Relation
  public var groupSplittable: Bool
  public var groupSize: UInt16
  public var keepApart: [ID<PersonFile>]
  public var originProvince: String
  public var sheltered: Bool
  public var bestInterestApproved: Bool
  /// Pregnancy: the day after which nobody flies, when the week is known.
  public var pregnancyLimitOn: CalendarDate?
  /// The holder travels on a document that replaced another one.
  public var replacementDocument: Bool
  /// The day of the newest grant that the case rests on: document, waiver, payment, permit, and at the
  /// earliest the day of registration.
  public var grantedOn: CalendarDate?
  /// The file that speaks for this one since a reviewer found them to be one person.
  public var mergedInto: ID<PersonFile>?
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: PlanningView, rhs: PlanningView) -> Bool {
    guard lhs.person == rhs.person else { return false }
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard lhs.state == rhs.state else { return false }
    guard lhs.registeredAt == rhs.registeredAt else { return false }
    guard lhs.identityVerified == rhs.identityVerified else { return false }
    guard lhs.documentType == rhs.documentType else { return false }
    guard lhs.documentExpires == rhs.documentExpires else { return false }
    guard lhs.etdAppliedOn == rhs.etdAppliedOn else { return false }
    guard lhs.etdDestination == rhs.etdDestination else { return false }
    guard lhs.etdTransits == rhs.etdTransits else { return false }
    guard lhs.etdJourneysLeft == rhs.etdJourneysLeft else { return false }
    guard lhs.stayStatus == rhs.stayStatus else { return false }
    guard lhs.stayUntil == rhs.stayUntil else { return false }
    guard lhs.fine == rhs.fine else { return false }
    guard lhs.exit == rhs.exit else { return false }
    guard lhs.held == rhs.held else { return false }
    guard lhs.intent == rhs.intent else { return false }
    guard lhs.travelMode == rhs.travelMode else { return false }
    guard lhs.consent == rhs.consent else { return false }
    guard lhs.possibleDuplicate == rhs.possibleDuplicate else { return false }
    guard lhs.assessmentOffered == rhs.assessmentOffered else { return false }
    guard lhs.ageBand == rhs.ageBand else { return false }
    guard lhs.ageBandChangesOn == rhs.ageBandChangesOn else { return false }
    guard lhs.tier == rhs.tier else { return false }
    guard lhs.services == rhs.services else { return false }
    guard lhs.fit == rhs.fit else { return false }
    guard lhs.fitUntil == rhs.fitUntil else { return false }
    guard lhs.group == rhs.group else { return false }
    guard lhs.relation == rhs.relation else { return false }
    guard lhs.groupSplittable == rhs.groupSplittable else { return false }
    guard lhs.groupSize == rhs.groupSize else { return false }
    guard lhs.keepApart == rhs.keepApart else { return false }
    guard (String).wireEquals(lhs.originProvince, rhs.originProvince) else { return false }
    guard lhs.sheltered == rhs.sheltered else { return false }
    guard lhs.bestInterestApproved == rhs.bestInterestApproved else { return false }
    guard lhs.pregnancyLimitOn == rhs.pregnancyLimitOn else { return false }
    guard lhs.replacementDocument == rhs.replacementDocument else { return false }
    guard lhs.grantedOn == rhs.grantedOn else { return false }
    guard lhs.mergedInto == rhs.mergedInto else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.person)
    self.mission.wireHash(into: &hasher)
    hasher.combine(self.state)
    hasher.combine(self.registeredAt)
    hasher.combine(self.identityVerified)
    hasher.combine(self.documentType)
    hasher.combine(self.documentExpires)
    hasher.combine(self.etdAppliedOn)
    hasher.combine(self.etdDestination)
    hasher.combine(self.etdTransits)
    hasher.combine(self.etdJourneysLeft)
    hasher.combine(self.stayStatus)
    hasher.combine(self.stayUntil)
    hasher.combine(self.fine)
    hasher.combine(self.exit)
    hasher.combine(self.held)
    hasher.combine(self.intent)
    hasher.combine(self.travelMode)
    hasher.combine(self.consent)
    hasher.combine(self.possibleDuplicate)
    hasher.combine(self.assessmentOffered)
    hasher.combine(self.ageBand)
    hasher.combine(self.ageBandChangesOn)
    hasher.combine(self.tier)
    hasher.combine(self.services)
    hasher.combine(self.fit)
    hasher.combine(self.fitUntil)
    hasher.combine(self.group)
    hasher.combine(self.relation)
    hasher.combine(self.groupSplittable)
    hasher.combine(self.groupSize)
    hasher.combine(self.keepApart)
    self.originProvince.wireHash(into: &hasher)
    hasher.combine(self.sheltered)
    hasher.combine(self.bestInterestApproved)
    hasher.combine(self.pregnancyLimitOn)
    hasher.combine(self.replacementDocument)
    hasher.combine(self.grantedOn)
    hasher.combine(self.mergedInto)
    hasher.combine(self._unknown)
  }
}

extension PlanningView {
  /// The message in which every field is absent.
  public init() {
    self.init(
      person: ID<PersonFile>(),
      mission: "",
      state: .unset,
      registeredAt: Timestamp(),
      identityVerified: false,
      documentType: .unset,
      documentExpires: nil,
      etdAppliedOn: nil,
      etdDestination: FixedASCII<3>(),
      etdTransits: [],
      etdJourneysLeft: nil,
      stayStatus: .unset,
      stayUntil: nil,
      fine: FineRecord(),
      exit: ExitRecord(),
      held: false,
      intent: .unset,
      travelMode: .unset,
      consent: false,
      possibleDuplicate: false,
      assessmentOffered: false,
      ageBand: .unset,
      ageBandChangesOn: nil,
      tier: 0,
      services: [],
      fit: .unset,
      fitUntil: nil,
      group: nil,
      relation: .unset,
      groupSplittable: false,
      groupSize: 0,
      keepApart: [],
      originProvince: "",
      sheltered: false,
      bestInterestApproved: false,
      pregnancyLimitOn: nil,
      replacementDocument: false,
      grantedOn: nil,
      mergedInto: nil,
      _unknown: nil)
  }

  public init(
    person: ID<PersonFile> = ID<PersonFile>(),
    mission: String = "",
    state: CaseState = .unset,
    registeredAt: Timestamp = Timestamp(),
    identityVerified: Bool = false,
    documentType: DocumentType = .unset,
    documentExpires: CalendarDate? = nil,
    etdAppliedOn: CalendarDate? = nil,
    etdDestination: FixedASCII<3> = FixedASCII<3>(),
    etdTransits: [FixedASCII<3>] = [],
    etdJourneysLeft: UInt8? = nil,
    stayStatus: StayStatus = .unset,
    stayUntil: CalendarDate? = nil,
    fine: FineRecord = FineRecord(),
    exit: ExitRecord = ExitRecord(),
    held: Bool = false,
    intent: Intent = .unset,
    travelMode: TravelMode = .unset,
    consent: Bool = false,
    possibleDuplicate: Bool = false,
    assessmentOffered: Bool = false,
    ageBand: AgeBand = .unset,
    ageBandChangesOn: CalendarDate? = nil,
    tier: UInt8 = 0,
    services: [SpecialService] = [],
    fit: FitState = .unset,
    fitUntil: CalendarDate? = nil,
    group: ID<Group>? = nil,
    relation: Relation = .unset,
    groupSplittable: Bool = false,
    groupSize: UInt16 = 0,
    keepApart: [ID<PersonFile>] = [],
    originProvince: String = "",
    sheltered: Bool = false,
    bestInterestApproved: Bool = false,
    pregnancyLimitOn: CalendarDate? = nil,
    replacementDocument: Bool = false,
    grantedOn: CalendarDate? = nil,
    mergedInto: ID<PersonFile>? = nil
  ) {
    self.init(
      person: person,
      mission: mission,
      state: state,
      registeredAt: registeredAt,
      identityVerified: identityVerified,
      documentType: documentType,
      documentExpires: documentExpires,
      etdAppliedOn: etdAppliedOn,
      etdDestination: etdDestination,
      etdTransits: etdTransits,
      etdJourneysLeft: etdJourneysLeft,
      stayStatus: stayStatus,
      stayUntil: stayUntil,
      fine: fine,
      exit: exit,
      held: held,
      intent: intent,
      travelMode: travelMode,
      consent: consent,
      possibleDuplicate: possibleDuplicate,
      assessmentOffered: assessmentOffered,
      ageBand: ageBand,
      ageBandChangesOn: ageBandChangesOn,
      tier: tier,
      services: services,
      fit: fit,
      fitUntil: fitUntil,
      group: group,
      relation: relation,
      groupSplittable: groupSplittable,
      groupSize: groupSize,
      keepApart: keepApart,
      originProvince: originProvince,
      sheltered: sheltered,
      bestInterestApproved: bestInterestApproved,
      pregnancyLimitOn: pregnancyLimitOn,
      replacementDocument: replacementDocument,
      grantedOn: grantedOn,
      mergedInto: mergedInto,
      _unknown: nil)
  }
}

// MARK: Codec of PlanningView

extension PlanningView {
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
    let n0 = e.pointee.mission.utf8.count
    if n0 > 16 { throw wireLimit("PlanningView.mission is longer than 16 bytes") }
    let c1 = e.pointee.etdTransits.count
    try b.charge(
      elements: c1, stride: MemoryLayout<FixedASCII<3>>.stride, max: 8)
    let n1 = c1 &* 3
    let c4 = e.pointee.services.count
    try b.charge(
      elements: c4, stride: MemoryLayout<SpecialService>.stride, max: 8)
    let n4 = c4 &* 1
    let n5 = e.pointee.group == nil ? 0 : 16
    let c6 = e.pointee.keepApart.count
    try b.charge(
      elements: c6, stride: MemoryLayout<ID<PersonFile>>.stride, max: 32)
    let n6 = c6 &* 16
    let n7 = e.pointee.originProvince.utf8.count
    if n7 > 60 { throw wireLimit("PlanningView.originProvince is longer than 60 bytes") }
    let n8 = e.pointee.mergedInto == nil ? 0 : 16
    var text = n0
    text &+= n7
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(108 &+ n0 &+ n1)
    let f = p + 2
    var b25: UInt8 = 0
    var b46: UInt8 = 0
    var b65: UInt8 = e.pointee._unknown?.bits ?? 0
    e.pointee.person.storeWire(f)
    let w3 = e.pointee.state.rawValue
    wireStore(f, 16, w3)
    let w4 = e.pointee.registeredAt.microseconds
    wireStore(f, 17, w4)
    b25 |= wireBit(e.pointee.identityVerified)
    let w6 = e.pointee.documentType.rawValue
    wireStore(f, 26, w6)
    b25 |= wireBit(e.pointee.documentExpires != nil) &<< 1
    let w7 = (e.pointee.documentExpires ?? CalendarDate()).daysSinceEpoch
    wireStore(f, 27, w7)
    b25 |= wireBit(e.pointee.etdAppliedOn != nil) &<< 2
    let w8 = (e.pointee.etdAppliedOn ?? CalendarDate()).daysSinceEpoch
    wireStore(f, 31, w8)
    let w9 = e.pointee.etdDestination.wireBits
    FixedASCII<3>.storeStorage(f + 35, w9)
    b25 |= wireBit(e.pointee.etdJourneysLeft != nil) &<< 3
    let w11 = (e.pointee.etdJourneysLeft ?? 0)
    wireStore(f, 38, w11)
    let w12 = e.pointee.stayStatus.rawValue
    wireStore(f, 39, w12)
    b25 |= wireBit(e.pointee.stayUntil != nil) &<< 4
    let w13 = (e.pointee.stayUntil ?? CalendarDate()).daysSinceEpoch
    wireStore(f, 40, w13)
    b25 |= wireBit(e.pointee.held) &<< 5
    let w17 = e.pointee.intent.rawValue
    wireStore(f, 44, w17)
    let w18 = e.pointee.travelMode.rawValue
    wireStore(f, 45, w18)
    b25 |= wireBit(e.pointee.consent) &<< 6
    b25 |= wireBit(e.pointee.possibleDuplicate) &<< 7
    b46 |= wireBit(e.pointee.assessmentOffered)
    let w22 = e.pointee.ageBand.rawValue
    wireStore(f, 47, w22)
    b46 |= wireBit(e.pointee.ageBandChangesOn != nil) &<< 1
    let w23 = (e.pointee.ageBandChangesOn ?? CalendarDate()).daysSinceEpoch
    wireStore(f, 48, w23)
    let w24 = e.pointee.tier
    wireStore(f, 52, w24)
    let w26 = e.pointee.fit.rawValue
    wireStore(f, 53, w26)
    b46 |= wireBit(e.pointee.fitUntil != nil) &<< 2
    let w27 = (e.pointee.fitUntil ?? CalendarDate()).daysSinceEpoch
    wireStore(f, 54, w27)
    let w29 = e.pointee.relation.rawValue
    wireStore(f, 58, w29)
    b46 |= wireBit(e.pointee.groupSplittable) &<< 3
    let w31 = e.pointee.groupSize
    wireStore(f, 59, w31)
    b46 |= wireBit(e.pointee.sheltered) &<< 4
    b46 |= wireBit(e.pointee.bestInterestApproved) &<< 5
    b46 |= wireBit(e.pointee.pregnancyLimitOn != nil) &<< 6
    let w36 = (e.pointee.pregnancyLimitOn ?? CalendarDate()).daysSinceEpoch
    wireStore(f, 61, w36)
    b46 |= wireBit(e.pointee.replacementDocument) &<< 7
    b65 |= wireBit(e.pointee.grantedOn != nil)
    let w38 = (e.pointee.grantedOn ?? CalendarDate()).daysSinceEpoch
    wireStore(f, 66, w38)
    wireStore(f, 25, b25)
    wireStore(f, 46, b46)
    wireStore(f, 65, b65)
    var used = wireBit(w31 != 0)
    used |= wireBit(w36 != 0) &<< 1
    used |= wireBit(b65 != 0) &<< 2
    used |= wireBit(w38 != 0) &<< 3
    var fixed = wireLastEnd(used, 0x4642413D00)
    if used == 0 {
      fixed = wireUsedLength(f, 59)
      if fixed > 58 {
      } else if fixed > 54 {
        fixed = 58
      } else if fixed > 52 {
      } else if fixed > 48 {
        fixed = 52
      } else if fixed > 44 {
      } else if fixed > 40 {
        fixed = 44
      } else if fixed > 38 {
      } else if fixed > 35 {
        fixed = 38
      } else if fixed > 31 {
        fixed = 35
      } else if fixed > 27 {
        fixed = 31
      } else if fixed > 25 {
      } else if fixed > 17 {
        fixed = 25
      } else if fixed > 16 {
      } else if fixed > 0 {
        fixed = 16
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
    } else if n4 != 0 {
      count = 5
    } else {
      count = 4
    }
    var lengths = n0
    lengths |= n1
    lengths |= n4
    lengths |= n5
    lengths |= n6
    lengths |= n7
    lengths |= n8
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, e.pointee.mission, n0)
    for element in e.pointee.etdTransits {
      element.storeWire(t0)
      t0 += 3
    }
    b.advance(to: t0)
    let s2 = b.byteCount
    b.enterPlain()
    try e.pointee.fine.appendWire(to: &b)
    var n2 = b.byteCount &- s2
    if n2 == 2 {  // The default message is the empty slot (rule R6).
      b.truncate(to: s2)
      n2 = 0
    } else {
      try b.checkDepth()
    }
    b.leave()
    let s3 = b.byteCount
    b.enterPlain()
    try e.pointee.exit.appendWire(to: &b)
    var n3 = b.byteCount &- s3
    if n3 == 2 {  // The default message is the empty slot (rule R6).
      b.truncate(to: s3)
      n3 = 0
    } else {
      try b.checkDepth()
    }
    b.leave()
    var t4 = b.reserve(n4 &+ n5 &+ n6 &+ n7 &+ n8)
    for element in e.pointee.services {
      wireStore(t4, 0, element.rawValue)
      t4 += 1
    }
    if let value = e.pointee.group {
      value.storeWire(t4)
      t4 += 16
    }
    for element in e.pointee.keepApart {
      element.storeWire(t4)
      t4 += 16
    }
    t4 = wirePut(t4, e.pointee.originProvince, n7)
    if let value = e.pointee.mergedInto {
      value.storeWire(t4)
      t4 += 16
    }
    b.advance(to: t4)
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
        start: start, used: fixed, known: 70, room: count &<< width,
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
    var w31: UInt16 = 0
    var w36: Int32 = 0
    var b65: UInt8 = 0
    var w38: Int32 = 0
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
    let head = n >= 81 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 59 && fixed <= 70 && count <= 9
    if isNear {
      w31 = wireMask(wireLoad(f, 59, UInt16.self), fixed >= 61)
      w36 = wireMask(wireLoad(f, 61, Int32.self), fixed >= 65)
      b65 = wireMask(wireLoad(f, 65, UInt8.self), fixed >= 66)
      w38 = wireMask(wireLoad(f, 66, Int32.self), fixed >= 70)
      var ends = wireBit(fixed == 61) & wireBit(w31 != 0)
      ends |= wireBit(fixed == 65) & wireBit(w36 != 0)
      ends |= wireBit(fixed == 66) & wireBit(b65 != 0)
      ends |= wireBit(fixed == 70) & wireBit(w38 != 0)
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
      isNear = ends != 0 && b65 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w31 = fixed >= 61 ? wireLoad(f, 59, UInt16.self) : 0
      w36 = fixed >= 65 ? wireLoad(f, 61, Int32.self) : 0
      b65 = fixed >= 66 ? wireLoad(f, 65, UInt8.self) : 0
      w38 = fixed >= 70 ? wireLoad(f, 66, Int32.self) : 0
      if shape.fixedLength > 70 || shape.slotCount > 9 || b65 & 254 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 70, slotCount: 9, bits: b65 & 254, isFrozen: false)
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
    let w3: UInt8 = fixed >= 17 ? wireLoad(f, 16, UInt8.self) : 0
    let w4: Int64 = fixed >= 25 ? wireLoad(f, 17, Int64.self) : 0
    let b25: UInt8 = fixed >= 26 ? wireLoad(f, 25, UInt8.self) : 0
    let w6: UInt8 = fixed >= 27 ? wireLoad(f, 26, UInt8.self) : 0
    let w7: Int32 = fixed >= 31 ? wireLoad(f, 27, Int32.self) : 0
    let w8: Int32 = fixed >= 35 ? wireLoad(f, 31, Int32.self) : 0
    let w9: UInt64 = fixed >= 38 ? FixedASCII<3>.loadStorage(f + 35) : 0
    let w11: UInt8 = fixed >= 39 ? wireLoad(f, 38, UInt8.self) : 0
    let w12: UInt8 = fixed >= 40 ? wireLoad(f, 39, UInt8.self) : 0
    let w13: Int32 = fixed >= 44 ? wireLoad(f, 40, Int32.self) : 0
    let w17: UInt8 = fixed >= 45 ? wireLoad(f, 44, UInt8.self) : 0
    let w18: UInt8 = fixed >= 46 ? wireLoad(f, 45, UInt8.self) : 0
    let b46: UInt8 = fixed >= 47 ? wireLoad(f, 46, UInt8.self) : 0
    let w22: UInt8 = fixed >= 48 ? wireLoad(f, 47, UInt8.self) : 0
    let w23: Int32 = fixed >= 52 ? wireLoad(f, 48, Int32.self) : 0
    let w24: UInt8 = fixed >= 53 ? wireLoad(f, 52, UInt8.self) : 0
    let w26: UInt8 = fixed >= 54 ? wireLoad(f, 53, UInt8.self) : 0
    let w27: Int32 = fixed >= 58 ? wireLoad(f, 54, Int32.self) : 0
    let w29: UInt8 = fixed >= 59 ? wireLoad(f, 58, UInt8.self) : 0
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let o3 = o2 &+ n2
    let o4 = o3 &+ n3
    let o5 = o4 &+ n4
    let o6 = o5 &+ n5
    let o7 = o6 &+ n6
    let o8 = o7 &+ n7
    var absent = UInt64.wire(wireMask(w7, b25 & 2 == 0))
    absent |= UInt64.wire(wireMask(w8, b25 & 4 == 0))
    absent |= UInt64.wire(wireMask(w11, b25 & 8 == 0))
    absent |= UInt64.wire(wireMask(w13, b25 & 16 == 0))
    absent |= UInt64.wire(wireMask(w23, b46 & 2 == 0))
    absent |= UInt64.wire(wireMask(w27, b46 & 4 == 0))
    absent |= UInt64.wire(wireMask(w36, b46 & 64 == 0))
    absent |= UInt64.wire(wireMask(w38, b65 & 1 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    let v1: ID<PersonFile> = fixed >= 16 ? ID<PersonFile>(wire: f) : ID<PersonFile>()
    let v2: String = try r.text(p + o0, n0, max: 16)
    let v3: CaseState = CaseState(rawValue: w3)
    let v4: Timestamp = Timestamp(microseconds: w4)
    let v5: Bool = b25 & 1 != 0
    let v6: DocumentType = DocumentType(rawValue: w6)
    let v7: CalendarDate? = b25 & 2 != 0 ? CalendarDate(daysSinceEpoch: w7) : nil
    let v8: CalendarDate? = b25 & 4 != 0 ? CalendarDate(daysSinceEpoch: w8) : nil
    let v9: FixedASCII<3> = try r.ascii(w9, at: f + 35, as: FixedASCII<3>.self)
    let v10: [FixedASCII<3>] = try Self.decodeWireListEtdTransits(p + o1, n1, &r)
    let v11: UInt8? = b25 & 8 != 0 ? w11 : nil
    let v12: StayStatus = StayStatus(rawValue: w12)
    let v13: CalendarDate? = b25 & 16 != 0 ? CalendarDate(daysSinceEpoch: w13) : nil
    let v14: FineRecord
    if n2 == 0 {
      v14 = FineRecord()
    }
    else {
      try r.refuseDefault(p + o2, n2)
      v14 = try FineRecord.decodeNestedWire(p + o2, n2, &r)
    }
    let v15: ExitRecord
    if n3 == 0 {
      v15 = ExitRecord()
    }
    else {
      try r.refuseDefault(p + o3, n3)
      v15 = try ExitRecord.decodeNestedWire(p + o3, n3, &r)
    }
    let v16: Bool = b25 & 32 != 0
    let v17: Intent = Intent(rawValue: w17)
    let v18: TravelMode = TravelMode(rawValue: w18)
    let v19: Bool = b25 & 64 != 0
    let v20: Bool = b25 & 128 != 0
    let v21: Bool = b46 & 1 != 0
    let v22: AgeBand = AgeBand(rawValue: w22)
    let v23: CalendarDate? = b46 & 2 != 0 ? CalendarDate(daysSinceEpoch: w23) : nil
    let v24: UInt8 = w24
    let v25: [SpecialService] = try Self.decodeWireListServices(p + o4, n4, &r)
    let v26: FitState = FitState(rawValue: w26)
    let v27: CalendarDate? = b46 & 4 != 0 ? CalendarDate(daysSinceEpoch: w27) : nil
    let v28: ID<Group>?
    if n5 == 0 {
      v28 = nil
    }
    else {
      guard n5 == 16 else {
        throw r.malformed(p + o5, "a value has another size than its type")
      }
      v28 = ID<Group>(wire: (p + o5))
    }
    let v29: Relation = Relation(rawValue: w29)
    let v30: Bool = b46 & 8 != 0
    let v31: UInt16 = w31
    let v32: [ID<PersonFile>] = try Self.decodeWireListKeepApart(p + o6, n6, &r)
    let v33: String = try r.text(p + o7, n7, max: 60)
    let v34: Bool = b46 & 16 != 0
    let v35: Bool = b46 & 32 != 0
    let v36: CalendarDate? = b46 & 64 != 0 ? CalendarDate(daysSinceEpoch: w36) : nil
    let v37: Bool = b46 & 128 != 0
    let v38: CalendarDate? = b65 & 1 != 0 ? CalendarDate(daysSinceEpoch: w38) : nil
    let v39: ID<PersonFile>?
    if n8 == 0 {
      v39 = nil
    }
    else {
      guard n8 == 16 else {
        throw r.malformed(p + o8, "a value has another size than its type")
      }
      v39 = ID<PersonFile>(wire: (p + o8))
    }
    return Self(
      person: v1,
      mission: v2,
      state: v3,
      registeredAt: v4,
      identityVerified: v5,
      documentType: v6,
      documentExpires: v7,
      etdAppliedOn: v8,
      etdDestination: v9,
      etdTransits: v10,
      etdJourneysLeft: v11,
      stayStatus: v12,
      stayUntil: v13,
      fine: v14,
      exit: v15,
      held: v16,
      intent: v17,
      travelMode: v18,
      consent: v19,
      possibleDuplicate: v20,
      assessmentOffered: v21,
      ageBand: v22,
      ageBandChangesOn: v23,
      tier: v24,
      services: v25,
      fit: v26,
      fitUntil: v27,
      group: v28,
      relation: v29,
      groupSplittable: v30,
      groupSize: v31,
      keepApart: v32,
      originProvince: v33,
      sheltered: v34,
      bestInterestApproved: v35,
      pregnancyLimitOn: v36,
      replacementDocument: v37,
      grantedOn: v38,
      mergedInto: v39,
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
      case 0, 71...: return
      case 16: unit = 16
      case 17: unit = 1
      case 25: unit = 8
      case 26...27: unit = 1
      case 31: unit = 4
      case 35: unit = 4
      case 38: unit = 3
      case 39...40: unit = 1
      case 44: unit = 4
      case 45...48: unit = 1
      case 52: unit = 4
      case 53...54: unit = 1
      case 58: unit = 4
      case 59: unit = 1
      case 61: unit = 2
      case 65: unit = 4
      case 66: unit = 1
      case 70: unit = 4
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }

  private static func decodeWireListEtdTransits(
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

  private static func decodeWireListServices(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> [SpecialService] {
    if n == 0 { return [] }
    let count = try r.fixedCount(
      p, n, size: 1, max: 8, stride: MemoryLayout<SpecialService>.stride)
    var list: [SpecialService] = []
    list.reserveCapacity(count)
    var q = p
    for _ in 0..<count {
      list.append(SpecialService(rawValue: wireLoad(q, 0, UInt8.self)))
      q += 1
    }
    return list
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
