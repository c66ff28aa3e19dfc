// Written by schemac from package planningview.v1. Do not edit.
// swift-format-ignore-file

public import Wire

/// Fitness to fly, without the clinical reason.
public struct FitState: WireEnum {
  public var rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Not stated.
  public static var unset: FitState { FitState(rawValue: 0) }
  /// Nothing asks for a certificate.
  public static var notAsked: FitState { FitState(rawValue: 1) }
  public static var certificateMissing: FitState { FitState(rawValue: 2) }
  public static var fit: FitState { FitState(rawValue: 3) }
  public static var unfit: FitState { FitState(rawValue: 4) }

  /// The values that the schema names, to switch over without a default.
  public enum Known: UInt8, CaseIterable, Hashable, Sendable {
    case unset = 0
    /// Nothing asks for a certificate.
    case notAsked = 1
    case certificateMissing = 2
    case fit = 3
    case unfit = 4
  }

  /// `nil` for a value that a newer schema names.
  public var known: Known? { Known(rawValue: rawValue) }

  public var name: String {
    switch rawValue {
      case 0: "unset"
      case 1: "notAsked"
      case 2: "certificateMissing"
      case 3: "fit"
      case 4: "unfit"
      default: "#\(rawValue)"
    }
  }

  public init?(name: String) {
    switch name {
      case "unset": self = .unset
      case "notAsked": self = .notAsked
      case "certificateMissing": self = .certificateMissing
      case "fit": self = .fit
      case "unfit": self = .unfit
      default:
        guard let rawValue = Self.unnamed(name) else { return nil }
        self.init(rawValue: rawValue)
        if known != nil { return nil }
    }
  }
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
  private var _unknown: WireUnknown?
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
    replacementDocument: Bool = false
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
    let n0 = self.mission.utf8.count
    if n0 > 16 { throw wireLimit("PlanningView.mission is longer than 16 bytes") }
    let c1 = self.etdTransits.count
    try b.charge(
      elements: c1, stride: MemoryLayout<FixedASCII<3>>.stride, max: 8)
    let n1 = c1 &* 3
    let c4 = self.services.count
    try b.charge(
      elements: c4, stride: MemoryLayout<SpecialService>.stride, max: 8)
    let n4 = c4 &* 1
    let n5 = self.group == nil ? 0 : 16
    let c6 = self.keepApart.count
    try b.charge(
      elements: c6, stride: MemoryLayout<ID<PersonFile>>.stride, max: 32)
    let n6 = c6 &* 16
    let n7 = self.originProvince.utf8.count
    if n7 > 60 { throw wireLimit("PlanningView.originProvince is longer than 60 bytes") }
    var text = n0
    text &+= n7
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(99 &+ n0 &+ n1)
    let f = p + 2
    var b25: UInt8 = 0
    var b46: UInt8 = 0
    self.person.storeWire(f)
    wireStore(f, 16, self.state.rawValue)
    wireStore(f, 17, self.registeredAt.microseconds)
    if self.identityVerified { b25 |= 1 }
    wireStore(f, 26, self.documentType.rawValue)
    if self.documentExpires != nil { b25 |= 2 }
    wireStore(f, 27, (self.documentExpires ?? CalendarDate()).daysSinceEpoch)
    if self.etdAppliedOn != nil { b25 |= 4 }
    wireStore(f, 31, (self.etdAppliedOn ?? CalendarDate()).daysSinceEpoch)
    self.etdDestination.storeWire(f + 35)
    if self.etdJourneysLeft != nil { b25 |= 8 }
    wireStore(f, 38, (self.etdJourneysLeft ?? 0))
    wireStore(f, 39, self.stayStatus.rawValue)
    if self.stayUntil != nil { b25 |= 16 }
    wireStore(f, 40, (self.stayUntil ?? CalendarDate()).daysSinceEpoch)
    if self.held { b25 |= 32 }
    wireStore(f, 44, self.intent.rawValue)
    wireStore(f, 45, self.travelMode.rawValue)
    if self.consent { b25 |= 64 }
    if self.possibleDuplicate { b25 |= 128 }
    if self.assessmentOffered { b46 |= 1 }
    wireStore(f, 47, self.ageBand.rawValue)
    if self.ageBandChangesOn != nil { b46 |= 2 }
    wireStore(f, 48, (self.ageBandChangesOn ?? CalendarDate()).daysSinceEpoch)
    wireStore(f, 52, self.tier)
    wireStore(f, 53, self.fit.rawValue)
    if self.fitUntil != nil { b46 |= 4 }
    wireStore(f, 54, (self.fitUntil ?? CalendarDate()).daysSinceEpoch)
    wireStore(f, 58, self.relation.rawValue)
    if self.groupSplittable { b46 |= 8 }
    wireStore(f, 59, self.groupSize)
    if self.sheltered { b46 |= 16 }
    if self.bestInterestApproved { b46 |= 32 }
    if self.pregnancyLimitOn != nil { b46 |= 64 }
    wireStore(f, 61, (self.pregnancyLimitOn ?? CalendarDate()).daysSinceEpoch)
    if self.replacementDocument { b46 |= 128 }
    wireStore(f, 25, b25)
    wireStore(f, 46, b46)
    var fixed = wireUsedLength(f, 65)
    if fixed > 61 {
      fixed = 65
    } else if fixed > 59 {
      fixed = 61
    } else if fixed > 58 {
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
    let used: Int
    if n7 != 0 {
      used = 8
    } else if n6 != 0 {
      used = 7
    } else if n5 != 0 {
      used = 6
    } else if n4 != 0 {
      used = 5
    } else {
      used = 4
    }
    var lengths = n0
    lengths |= n1
    lengths |= n4
    lengths |= n5
    lengths |= n6
    lengths |= n7
    let width = wireWidth(lengths)
    let slots = f + fixed + (used &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.mission, n0)
    for element in self.etdTransits {
      element.storeWire(t0)
      t0 += 3
    }
    b.advance(to: t0)
    let s2 = b.byteCount
    b.enterPlain()
    try self.fine.appendWire(to: &b)
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
    try self.exit.appendWire(to: &b)
    var n3 = b.byteCount &- s3
    if n3 == 2 {  // The default message is the empty slot (rule R6).
      b.truncate(to: s3)
      n3 = 0
    } else {
      try b.checkDepth()
    }
    b.leave()
    var t4 = b.reserve(n4 &+ n5 &+ n6 &+ n7)
    for element in self.services {
      wireStore(t4, 0, element.rawValue)
      t4 += 1
    }
    if let value = self.group {
      value.storeWire(t4)
      t4 += 16
    }
    for element in self.keepApart {
      element.storeWire(t4)
      t4 += 16
    }
    t4 = wirePut(t4, self.originProvince, n7)
    b.advance(to: t4)
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
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 65, room: used &<< width,
        lengths: [n0, n1, n2, n3, n4, n5, n6, n7],
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
    if n >= 75, wireLoad(p, 0, UInt16.self) == 2113 {
      return try decodeWireBody(
        p, n, 2, 65, 8, 0, isExact: true, nil, &r)
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
      case 0, 66...: unit = 0
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
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    let unknown = try r.unknown(
      p, shape, fixedLength: 65, slotCount: 8, bits: 0, isFrozen: false)
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
      if wireIsZero(f + 61, 4) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b25: UInt8 = fixed > 25 ? wireLoad(f, 25, UInt8.self) : 0
    let b46: UInt8 = fixed > 46 ? wireLoad(f, 46, UInt8.self) : 0
    let v1: ID<PersonFile> = fixed >= 16 ? ID<PersonFile>(wire: f) : ID<PersonFile>()
    let v2: String = try r.text(p + o0, n0, max: 16)
    let v3: CaseState = fixed >= 17 ? CaseState(rawValue: wireLoad(f, 16, UInt8.self)) : .unset
    let v4: Timestamp = fixed >= 25 ? Timestamp(microseconds: wireLoad(f, 17, Int64.self)) : Timestamp()
    let v5: Bool = b25 & 1 != 0
    let v6: DocumentType = fixed >= 27 ? DocumentType(rawValue: wireLoad(f, 26, UInt8.self)) : .unset
    let v7: CalendarDate?
    if b25 & 2 != 0 {
      v7 = fixed >= 31 ? CalendarDate(daysSinceEpoch: wireLoad(f, 27, Int32.self)) : CalendarDate()
    }
    else {
      if fixed >= 31, !wireIsZero(f + 27, 4) {
        throw r.nonCanonical(f + 27, "an absent field has a value")
      }
      v7 = nil
    }
    let v8: CalendarDate?
    if b25 & 4 != 0 {
      v8 = fixed >= 35 ? CalendarDate(daysSinceEpoch: wireLoad(f, 31, Int32.self)) : CalendarDate()
    }
    else {
      if fixed >= 35, !wireIsZero(f + 31, 4) {
        throw r.nonCanonical(f + 31, "an absent field has a value")
      }
      v8 = nil
    }
    let v9: FixedASCII<3> = try fixed >= 38 ? r.ascii(f + 35, as: FixedASCII<3>.self) : FixedASCII<3>()
    let v10: [FixedASCII<3>] = try Self.decodeWireListEtdTransits(p + o1, n1, &r)
    let v11: UInt8?
    if b25 & 8 != 0 {
      v11 = fixed >= 39 ? wireLoad(f, 38, UInt8.self) : 0
    }
    else {
      if fixed >= 39, !wireIsZero(f + 38, 1) {
        throw r.nonCanonical(f + 38, "an absent field has a value")
      }
      v11 = nil
    }
    let v12: StayStatus = fixed >= 40 ? StayStatus(rawValue: wireLoad(f, 39, UInt8.self)) : .unset
    let v13: CalendarDate?
    if b25 & 16 != 0 {
      v13 = fixed >= 44 ? CalendarDate(daysSinceEpoch: wireLoad(f, 40, Int32.self)) : CalendarDate()
    }
    else {
      if fixed >= 44, !wireIsZero(f + 40, 4) {
        throw r.nonCanonical(f + 40, "an absent field has a value")
      }
      v13 = nil
    }
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
    let v17: Intent = fixed >= 45 ? Intent(rawValue: wireLoad(f, 44, UInt8.self)) : .unset
    let v18: TravelMode = fixed >= 46 ? TravelMode(rawValue: wireLoad(f, 45, UInt8.self)) : .unset
    let v19: Bool = b25 & 64 != 0
    let v20: Bool = b25 & 128 != 0
    let v21: Bool = b46 & 1 != 0
    let v22: AgeBand = fixed >= 48 ? AgeBand(rawValue: wireLoad(f, 47, UInt8.self)) : .unset
    let v23: CalendarDate?
    if b46 & 2 != 0 {
      v23 = fixed >= 52 ? CalendarDate(daysSinceEpoch: wireLoad(f, 48, Int32.self)) : CalendarDate()
    }
    else {
      if fixed >= 52, !wireIsZero(f + 48, 4) {
        throw r.nonCanonical(f + 48, "an absent field has a value")
      }
      v23 = nil
    }
    let v24: UInt8 = fixed >= 53 ? wireLoad(f, 52, UInt8.self) : 0
    let v25: [SpecialService] = try Self.decodeWireListServices(p + o4, n4, &r)
    let v26: FitState = fixed >= 54 ? FitState(rawValue: wireLoad(f, 53, UInt8.self)) : .unset
    let v27: CalendarDate?
    if b46 & 4 != 0 {
      v27 = fixed >= 58 ? CalendarDate(daysSinceEpoch: wireLoad(f, 54, Int32.self)) : CalendarDate()
    }
    else {
      if fixed >= 58, !wireIsZero(f + 54, 4) {
        throw r.nonCanonical(f + 54, "an absent field has a value")
      }
      v27 = nil
    }
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
    let v29: Relation = fixed >= 59 ? Relation(rawValue: wireLoad(f, 58, UInt8.self)) : .unset
    let v30: Bool = b46 & 8 != 0
    let v31: UInt16 = fixed >= 61 ? wireLoad(f, 59, UInt16.self) : 0
    let v32: [ID<PersonFile>] = try Self.decodeWireListKeepApart(p + o6, n6, &r)
    let v33: String = try r.text(p + o7, n7, max: 60)
    let v34: Bool = b46 & 16 != 0
    let v35: Bool = b46 & 32 != 0
    let v36: CalendarDate?
    if b46 & 64 != 0 {
      v36 = fixed >= 65 ? CalendarDate(daysSinceEpoch: wireLoad(f, 61, Int32.self)) : CalendarDate()
    }
    else {
      if fixed >= 65, !wireIsZero(f + 61, 4) {
        throw r.nonCanonical(f + 61, "an absent field has a value")
      }
      v36 = nil
    }
    let v37: Bool = b46 & 128 != 0
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
      _unknown: unknown)
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
