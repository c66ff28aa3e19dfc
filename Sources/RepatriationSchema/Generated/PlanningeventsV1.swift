// Written by schemac from package planningevents.v1. Do not edit.
// swift-format-ignore-file

public import Wire

/// One thing that happened at planning. Append-only.
public enum PlanningEvent: WireValue {
  case departureAdded(Departure)
  case viewsApplied(ViewsApplied)
  case planPublished(PlanPublished)
  case quarantined(Quarantined)
  case manifestAdvanced(LifeChange)
  case entriesChanged(LifeChange)
  case seatsGiven(LifeChange)
  case arrivalsRecorded(LifeChange)
  case overrideRequested(Override)
  case overrideDecided(Override)
  case revisionSealed(RevisionSealed)
  /// A planner pinned a person to a departure, or forbade one.
  case directiveOrdered(PlanDirective)
  case directiveLifted(PlanDirective)
  case denied(Denied)
  /// Intake signed something that its feed contradicts.
  case witnessContradicted(WitnessContradicted)
  case keysRotated(KeysRotated)
  /// A case of a newer schema, kept verbatim.
  case unknown(tag: UInt16, bytes: [UInt8])

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    switch self {
      case .departureAdded(let value):
        for path in value.missingRequiredFields() { missing.append("departureAdded.\(path)") }
      case .directiveOrdered(let value):
        for path in value.missingRequiredFields() { missing.append("directiveOrdered.\(path)") }
      case .directiveLifted(let value):
        for path in value.missingRequiredFields() { missing.append("directiveLifted.\(path)") }
      default: break
    }
    return missing
  }
}

// MARK: Codec of PlanningEvent

extension PlanningEvent {
  func appendWire(to b: inout WireBuffer) throws(WireError) {
    switch self {
      case .departureAdded(let value):
        b.append(tag: 1)
        try b.enter()
        try value.appendWire(to: &b)
        b.leave()
      case .viewsApplied(let value):
        b.append(tag: 2)
        try b.enter()
        try value.appendWire(to: &b)
        b.leave()
      case .planPublished(let value):
        b.append(tag: 3)
        try b.enter()
        try value.appendWire(to: &b)
        b.leave()
      case .quarantined(let value):
        b.append(tag: 4)
        try b.enter()
        try value.appendWire(to: &b)
        b.leave()
      case .manifestAdvanced(let value):
        b.append(tag: 5)
        try b.enter()
        try value.appendWire(to: &b)
        b.leave()
      case .entriesChanged(let value):
        b.append(tag: 6)
        try b.enter()
        try value.appendWire(to: &b)
        b.leave()
      case .seatsGiven(let value):
        b.append(tag: 7)
        try b.enter()
        try value.appendWire(to: &b)
        b.leave()
      case .arrivalsRecorded(let value):
        b.append(tag: 8)
        try b.enter()
        try value.appendWire(to: &b)
        b.leave()
      case .overrideRequested(let value):
        b.append(tag: 9)
        try b.enter()
        try value.appendWire(to: &b)
        b.leave()
      case .overrideDecided(let value):
        b.append(tag: 10)
        try b.enter()
        try value.appendWire(to: &b)
        b.leave()
      case .revisionSealed(let value):
        b.append(tag: 15)
        try b.enter()
        try value.appendWire(to: &b)
        b.leave()
      case .directiveOrdered(let value):
        b.append(tag: 21)
        try b.enter()
        try value.appendWire(to: &b)
        b.leave()
      case .directiveLifted(let value):
        b.append(tag: 22)
        try b.enter()
        try value.appendWire(to: &b)
        b.leave()
      case .denied(let value):
        b.append(tag: 26)
        try b.enter()
        try value.appendWire(to: &b)
        b.leave()
      case .witnessContradicted(let value):
        b.append(tag: 27)
        try b.enter()
        try value.appendWire(to: &b)
        b.leave()
      case .keysRotated(let value):
        b.append(tag: 28)
        try b.enter()
        try value.appendWire(to: &b)
        b.leave()
      case .unknown(let tag, let bytes):
        let isKnown = switch tag {
        case 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 15, 21, 22, 26, 27, 28: true
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
        return .departureAdded(try Departure.decodeNestedWire(q, count, &r))
      case 2:
        return .viewsApplied(try ViewsApplied.decodeNestedWire(q, count, &r))
      case 3:
        return .planPublished(try PlanPublished.decodeNestedWire(q, count, &r))
      case 4:
        return .quarantined(try Quarantined.decodeNestedWire(q, count, &r))
      case 5:
        return .manifestAdvanced(try LifeChange.decodeNestedWire(q, count, &r))
      case 6:
        return .entriesChanged(try LifeChange.decodeNestedWire(q, count, &r))
      case 7:
        return .seatsGiven(try LifeChange.decodeNestedWire(q, count, &r))
      case 8:
        return .arrivalsRecorded(try LifeChange.decodeNestedWire(q, count, &r))
      case 9:
        return .overrideRequested(try Override.decodeNestedWire(q, count, &r))
      case 10:
        return .overrideDecided(try Override.decodeNestedWire(q, count, &r))
      case 15:
        return .revisionSealed(try RevisionSealed.decodeNestedWire(q, count, &r))
      case 21:
        return .directiveOrdered(try PlanDirective.decodeNestedWire(q, count, &r))
      case 22:
        return .directiveLifted(try PlanDirective.decodeNestedWire(q, count, &r))
      case 26:
        return .denied(try Denied.decodeNestedWire(q, count, &r))
      case 27:
        return .witnessContradicted(try WitnessContradicted.decodeNestedWire(q, count, &r))
      case 28:
        return .keysRotated(try KeysRotated.decodeNestedWire(q, count, &r))
      default: return .unknown(tag: tag, bytes: try r.unknownCase(q, count))
    }
  }
}

/// Wraps the union so that an event is a message.
public struct PlanningEventBody: WireMessage {
  public static var wireName: String { "planningevents.v1.PlanningEventBody" }

  public var event: PlanningEvent?
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: PlanningEventBody, rhs: PlanningEventBody) -> Bool {
    guard lhs.event == rhs.event else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.event)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    for path in self.event?.missingRequiredFields() ?? [] { missing.append("event.\(path)") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension PlanningEventBody {
  /// The message in which every field is absent.
  public init() {
    self.init(
      event: nil,
      _unknown: nil)
  }

  public init(
    event: PlanningEvent? = nil
  ) {
    self.init(
      event: event,
      _unknown: nil)
  }
}

// MARK: Codec of PlanningEventBody

extension PlanningEventBody {
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
    if self.event != nil {
      count = 1
    } else {
      count = 0
    }
    let width = 0
    let slots = f + 0 + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    if let value = self.event {
      try value.appendWire(to: &b)
    }
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
    let v1: PlanningEvent?
    if n0 == 0 {
      v1 = nil
    }
    else {
      v1 = try PlanningEvent.decodeWire(p + o0, n0, &r)
    }
    return Self(
      event: v1,
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

/// A step of the feed. Views and position are committed together with it.
public struct ViewsApplied: WireMessage {
  public static var wireName: String { "planningevents.v1.ViewsApplied" }

  public var mission: String
  public var through: Position
  public var changed: UInt32
  public var removed: UInt32
  /// The step came from a snapshot.
  public var fromSnapshot: Bool
  /// Views that hold what this version does not know: kept apart, and not planned with.
  public var setAside: UInt32
  /// The step came from a delta.
  public var fromDelta: Bool
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ViewsApplied, rhs: ViewsApplied) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard lhs.through == rhs.through else { return false }
    guard lhs.changed == rhs.changed else { return false }
    guard lhs.removed == rhs.removed else { return false }
    guard lhs.fromSnapshot == rhs.fromSnapshot else { return false }
    guard lhs.setAside == rhs.setAside else { return false }
    guard lhs.fromDelta == rhs.fromDelta else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.mission.wireHash(into: &hasher)
    hasher.combine(self.through)
    hasher.combine(self.changed)
    hasher.combine(self.removed)
    hasher.combine(self.fromSnapshot)
    hasher.combine(self.setAside)
    hasher.combine(self.fromDelta)
    hasher.combine(self._unknown)
  }
}

extension ViewsApplied {
  /// The message in which every field is absent.
  public init() {
    self.init(
      mission: "",
      through: Position(),
      changed: 0,
      removed: 0,
      fromSnapshot: false,
      setAside: 0,
      fromDelta: false,
      _unknown: nil)
  }

  public init(
    mission: String = "",
    through: Position = Position(),
    changed: UInt32 = 0,
    removed: UInt32 = 0,
    fromSnapshot: Bool = false,
    setAside: UInt32 = 0,
    fromDelta: Bool = false
  ) {
    self.init(
      mission: mission,
      through: through,
      changed: changed,
      removed: removed,
      fromSnapshot: fromSnapshot,
      setAside: setAside,
      fromDelta: fromDelta,
      _unknown: nil)
  }
}

// MARK: Codec of ViewsApplied

extension ViewsApplied {
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
    if n0 > 16 { throw wireLimit("ViewsApplied.mission is longer than 16 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(83 &+ n0)
    let f = p + 2
    var b72: UInt8 = self._unknown?.bits ?? 0
    self.through.storeWire(f)
    let w3 = self.changed
    wireStore(f, 64, w3)
    let w4 = self.removed
    wireStore(f, 68, w4)
    b72 |= wireBit(self.fromSnapshot)
    let w6 = self.setAside
    wireStore(f, 73, w6)
    b72 |= wireBit(self.fromDelta) &<< 1
    wireStore(f, 72, b72)
    var used = wireBit(w3 != 0)
    used |= wireBit(w4 != 0) &<< 1
    used |= wireBit(b72 != 0) &<< 2
    used |= wireBit(w6 != 0) &<< 3
    var fixed = wireLastEnd(used, 0x4D49484400)
    if used == 0 {
      fixed = wireUsedLength(f, 64)
      if fixed > 0 {
        fixed = 64
      }
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
    t0 = wirePut(t0, self.mission, n0)
    b.advance(to: t0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 77, room: count &<< width,
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
    var w3: UInt32 = 0
    var w4: UInt32 = 0
    var b72: UInt8 = 0
    var w6: UInt32 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 80 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 64 && fixed <= 77 && count <= 1
    if isNear {
      w3 = wireMask(wireLoad(f, 64, UInt32.self), fixed >= 68)
      w4 = wireMask(wireLoad(f, 68, UInt32.self), fixed >= 72)
      b72 = wireMask(wireLoad(f, 72, UInt8.self), fixed >= 73)
      w6 = wireMask(wireLoad(f, 73, UInt32.self), fixed >= 77)
      var ends = wireBit(fixed == 68) & wireBit(w3 != 0)
      ends |= wireBit(fixed == 72) & wireBit(w4 != 0)
      ends |= wireBit(fixed == 73) & wireBit(b72 != 0)
      ends |= wireBit(fixed == 77) & wireBit(w6 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      isNear = ends != 0 && b72 & 252 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w3 = fixed >= 68 ? wireLoad(f, 64, UInt32.self) : 0
      w4 = fixed >= 72 ? wireLoad(f, 68, UInt32.self) : 0
      b72 = fixed >= 73 ? wireLoad(f, 72, UInt8.self) : 0
      w6 = fixed >= 77 ? wireLoad(f, 73, UInt32.self) : 0
      if shape.fixedLength > 77 || shape.slotCount > 1 || b72 & 252 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 77, slotCount: 1, bits: b72 & 252, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let v1: String = try r.text(p + o0, n0, max: 16)
    let v2: Position = try fixed >= 64 ? Position.loadWire(f, &r) : Position()
    let v3: UInt32 = w3
    let v4: UInt32 = w4
    let v5: Bool = b72 & 1 != 0
    let v6: UInt32 = w6
    let v7: Bool = b72 & 2 != 0
    return Self(
      mission: v1,
      through: v2,
      changed: v3,
      removed: v4,
      fromSnapshot: v5,
      setAside: v6,
      fromDelta: v7,
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
      case 0, 78...: return
      case 64: unit = 64
      case 68: unit = 4
      case 72: unit = 4
      case 73: unit = 1
      case 77: unit = 4
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// A verified plan became the published one.
public struct PlanPublished: WireMessage {
  public static var wireName: String { "planningevents.v1.PlanPublished" }

  public var mission: String
  public var asOf: Timestamp
  public var policy: String
  public var basis: Position
  public var planVersion: Int64
  public var manifests: [String]
  public var digest: FixedBytes<32>
  public var author: String
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: PlanPublished, rhs: PlanPublished) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard lhs.asOf == rhs.asOf else { return false }
    guard (String).wireEquals(lhs.policy, rhs.policy) else { return false }
    guard lhs.basis == rhs.basis else { return false }
    guard lhs.planVersion == rhs.planVersion else { return false }
    guard ([String]).wireEquals(lhs.manifests, rhs.manifests) else { return false }
    guard lhs.digest == rhs.digest else { return false }
    guard (String).wireEquals(lhs.author, rhs.author) else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.mission.wireHash(into: &hasher)
    hasher.combine(self.asOf)
    self.policy.wireHash(into: &hasher)
    hasher.combine(self.basis)
    hasher.combine(self.planVersion)
    self.manifests.wireHash(into: &hasher)
    hasher.combine(self.digest)
    self.author.wireHash(into: &hasher)
    hasher.combine(self._unknown)
  }
}

extension PlanPublished {
  /// The message in which every field is absent.
  public init() {
    self.init(
      mission: "",
      asOf: Timestamp(),
      policy: "",
      basis: Position(),
      planVersion: 0,
      manifests: [],
      digest: FixedBytes<32>(),
      author: "",
      _unknown: nil)
  }

  public init(
    mission: String = "",
    asOf: Timestamp = Timestamp(),
    policy: String = "",
    basis: Position = Position(),
    planVersion: Int64 = 0,
    manifests: [String] = [],
    digest: FixedBytes<32> = FixedBytes<32>(),
    author: String = ""
  ) {
    self.init(
      mission: mission,
      asOf: asOf,
      policy: policy,
      basis: basis,
      planVersion: planVersion,
      manifests: manifests,
      digest: digest,
      author: author,
      _unknown: nil)
  }
}

// MARK: Codec of PlanPublished

extension PlanPublished {
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
    if n0 > 16 { throw wireLimit("PlanPublished.mission is longer than 16 bytes") }
    let n1 = self.policy.utf8.count
    if n1 > 40 { throw wireLimit("PlanPublished.policy is longer than 40 bytes") }
    let n3 = self.author.utf8.count
    if n3 > 300 { throw wireLimit("PlanPublished.author is longer than 300 bytes") }
    var text = n0
    text &+= n1
    text &+= n3
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(130 &+ n0 &+ n1)
    let f = p + 2
    let w2 = self.asOf.microseconds
    wireStore(f, 0, w2)
    self.basis.storeWire(f + 8)
    let w5 = self.planVersion
    wireStore(f, 72, w5)
    self.digest.storeWire(f + 80)
    var used = wireBit(w2 != 0)
    used |= wireBit(!wireIsZero(f + 8, 64)) &<< 1
    used |= wireBit(w5 != 0) &<< 2
    used |= wireBit(!wireIsZero(f + 80, 32)) &<< 3
    let fixed = wireLastEnd(used, 0x7050480800)
    let count: Int
    if n3 != 0 {
      count = 4
    } else if !self.manifests.isEmpty {
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
    lengths |= self.manifests.count &* 24
    lengths |= n3
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.mission, n0)
    t0 = wirePut(t0, self.policy, n1)
    b.advance(to: t0)
    let s2 = b.byteCount
    try b.append(texts: self.manifests, max: 1024, maxElement: 64)
    let n2 = b.byteCount &- s2
    var t3 = b.reserve(n3)
    t3 = wirePut(t3, self.author, n3)
    b.advance(to: t3)
    let written: Int
    if n3 != 0 {
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
    let needed = wireWidth(all)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 112, room: count &<< width,
        lengths: [n0, n1, n2, n3],
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
    if written == 4, needed == 0 {
      wireStore(table, 0, UInt8.wire(n0))
      wireStore(table, 1, UInt8.wire(n1))
      wireStore(table, 2, UInt8.wire(n2))
      wireStore(table, 3, UInt8.wire(n3))
    }
    else {
      if written > 0 { wireStoreLength(table, 0, needed, n0) }
      if written > 1 { wireStoreLength(table, 1, needed, n1) }
      if written > 2 { wireStoreLength(table, 2, needed, n2) }
      if written > 3 { wireStoreLength(table, 3, needed, n3) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
    var f: UnsafeRawPointer = p + 2
    var w2: Int64 = 0
    var w5: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    let head = n >= 118 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 112 && count <= 4
    if isNear {
      w2 = wireMask(wireLoad(f, 0, Int64.self), fixed >= 8)
      w5 = wireMask(wireLoad(f, 72, Int64.self), fixed >= 80)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 8) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 72) & wireBit(!wireIsZero(f + 8, 64))
      ends |= wireBit(fixed == 80) & wireBit(w5 != 0)
      ends |= wireBit(fixed == 112) & wireBit(!wireIsZero(f + 80, 32))
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
      isNear = ends != 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w2 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
      w5 = fixed >= 80 ? wireLoad(f, 72, Int64.self) : 0
      if shape.fixedLength > 112 || shape.slotCount > 4 {
        unknown = try r.unknown(
          p, shape, fixedLength: 112, slotCount: 4, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
      n3 = shape.length(p, 3)
    }
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let o3 = o2 &+ n2
    let v1: String = try r.text(p + o0, n0, max: 16)
    let v2: Timestamp = Timestamp(microseconds: w2)
    let v3: String = try r.text(p + o1, n1, max: 40)
    let v4: Position = try fixed >= 72 ? Position.loadWire(f + 8, &r) : Position()
    let v5: Int64 = w5
    let v6: [String] = try r.texts(p + o2, n2, max: 1024, maxElement: 64)
    let v7: FixedBytes<32> = fixed >= 112 ? FixedBytes<32>(wire: f + 80) : FixedBytes<32>()
    let v8: String = try r.text(p + o3, n3, max: 300)
    return Self(
      mission: v1,
      asOf: v2,
      policy: v3,
      basis: v4,
      planVersion: v5,
      manifests: v6,
      digest: v7,
      author: v8,
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
      case 0, 113...: return
      case 8: unit = 8
      case 72: unit = 64
      case 80: unit = 8
      case 112: unit = 32
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Intake did not go on at the position of the views.
public struct Quarantined: WireMessage {
  public static var wireName: String { "planningevents.v1.Quarantined" }

  public var mission: String
  public var position: Position
  /// `diverged`: the views were replaced by those of another history. `fenced`: they stay.
  public var verdict: FollowVerdict
  /// The file that keeps the views as they were.
  public var copy: String
  public var people: UInt32
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: Quarantined, rhs: Quarantined) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard lhs.position == rhs.position else { return false }
    guard lhs.verdict == rhs.verdict else { return false }
    guard (String).wireEquals(lhs.copy, rhs.copy) else { return false }
    guard lhs.people == rhs.people else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.mission.wireHash(into: &hasher)
    hasher.combine(self.position)
    hasher.combine(self.verdict)
    self.copy.wireHash(into: &hasher)
    hasher.combine(self.people)
    hasher.combine(self._unknown)
  }
}

extension Quarantined {
  /// The message in which every field is absent.
  public init() {
    self.init(
      mission: "",
      position: Position(),
      verdict: .unset,
      copy: "",
      people: 0,
      _unknown: nil)
  }

  public init(
    mission: String = "",
    position: Position = Position(),
    verdict: FollowVerdict = .unset,
    copy: String = "",
    people: UInt32 = 0
  ) {
    self.init(
      mission: mission,
      position: position,
      verdict: verdict,
      copy: copy,
      people: people,
      _unknown: nil)
  }
}

// MARK: Codec of Quarantined

extension Quarantined {
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
    if n0 > 16 { throw wireLimit("Quarantined.mission is longer than 16 bytes") }
    let n1 = self.copy.utf8.count
    if n1 > 128 { throw wireLimit("Quarantined.copy is longer than 128 bytes") }
    var text = n0
    text &+= n1
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(79 &+ n0 &+ n1)
    let f = p + 2
    self.position.storeWire(f)
    let w3 = self.verdict.rawValue
    wireStore(f, 64, w3)
    let w5 = self.people
    wireStore(f, 65, w5)
    var used = wireBit(!wireIsZero(f, 64))
    used |= wireBit(w3 != 0) &<< 1
    used |= wireBit(w5 != 0) &<< 2
    let fixed = wireLastEnd(used, 0x45414000)
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
    t0 = wirePut(t0, self.mission, n0)
    t0 = wirePut(t0, self.copy, n1)
    b.advance(to: t0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 69, room: count &<< width,
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
    var w3: UInt8 = 0
    var w5: UInt32 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 73 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 69 && count <= 2
    if isNear {
      w3 = wireMask(wireLoad(f, 64, UInt8.self), fixed >= 65)
      w5 = wireMask(wireLoad(f, 65, UInt32.self), fixed >= 69)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 64) & wireBit(!wireIsZero(f, 64))
      ends |= wireBit(fixed == 65) & wireBit(w3 != 0)
      ends |= wireBit(fixed == 69) & wireBit(w5 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      isNear = ends != 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w3 = fixed >= 65 ? wireLoad(f, 64, UInt8.self) : 0
      w5 = fixed >= 69 ? wireLoad(f, 65, UInt32.self) : 0
      if shape.fixedLength > 69 || shape.slotCount > 2 {
        unknown = try r.unknown(
          p, shape, fixedLength: 69, slotCount: 2, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    let v1: String = try r.text(p + o0, n0, max: 16)
    let v2: Position = try fixed >= 64 ? Position.loadWire(f, &r) : Position()
    let v3: FollowVerdict = FollowVerdict(rawValue: w3)
    let v4: String = try r.text(p + o1, n1, max: 128)
    let v5: UInt32 = w5
    return Self(
      mission: v1,
      position: v2,
      verdict: v3,
      copy: v4,
      people: v5,
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
      case 0, 70...: return
      case 64: unit = 64
      case 65: unit = 1
      case 69: unit = 4
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// A revision was sealed, so that its names could be asked for.
public struct RevisionSealed: WireMessage {
  public static var wireName: String { "planningevents.v1.RevisionSealed" }

  public var mission: String
  public var manifest: String
  public var revision: UInt32
  public var state: RevisionState
  public var digest: FixedBytes<32>
  public var persons: UInt32
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: RevisionSealed, rhs: RevisionSealed) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard (String).wireEquals(lhs.manifest, rhs.manifest) else { return false }
    guard lhs.revision == rhs.revision else { return false }
    guard lhs.state == rhs.state else { return false }
    guard lhs.digest == rhs.digest else { return false }
    guard lhs.persons == rhs.persons else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.mission.wireHash(into: &hasher)
    self.manifest.wireHash(into: &hasher)
    hasher.combine(self.revision)
    hasher.combine(self.state)
    hasher.combine(self.digest)
    hasher.combine(self.persons)
    hasher.combine(self._unknown)
  }
}

extension RevisionSealed {
  /// The message in which every field is absent.
  public init() {
    self.init(
      mission: "",
      manifest: "",
      revision: 0,
      state: .unset,
      digest: FixedBytes<32>(),
      persons: 0,
      _unknown: nil)
  }

  public init(
    mission: String = "",
    manifest: String = "",
    revision: UInt32 = 0,
    state: RevisionState = .unset,
    digest: FixedBytes<32> = FixedBytes<32>(),
    persons: UInt32 = 0
  ) {
    self.init(
      mission: mission,
      manifest: manifest,
      revision: revision,
      state: state,
      digest: digest,
      persons: persons,
      _unknown: nil)
  }
}

// MARK: Codec of RevisionSealed

extension RevisionSealed {
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
    if n0 > 16 { throw wireLimit("RevisionSealed.mission is longer than 16 bytes") }
    let n1 = self.manifest.utf8.count
    if n1 > 64 { throw wireLimit("RevisionSealed.manifest is longer than 64 bytes") }
    var text = n0
    text &+= n1
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(51 &+ n0 &+ n1)
    let f = p + 2
    let w3 = self.revision
    wireStore(f, 0, w3)
    let w4 = self.state.rawValue
    wireStore(f, 4, w4)
    self.digest.storeWire(f + 5)
    let w6 = self.persons
    wireStore(f, 37, w6)
    var used = wireBit(w3 != 0)
    used |= wireBit(w4 != 0) &<< 1
    used |= wireBit(!wireIsZero(f + 5, 32)) &<< 2
    used |= wireBit(w6 != 0) &<< 3
    let fixed = wireLastEnd(used, 0x2925050400)
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
    t0 = wirePut(t0, self.mission, n0)
    t0 = wirePut(t0, self.manifest, n1)
    b.advance(to: t0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 41, room: count &<< width,
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
    var w3: UInt32 = 0
    var w4: UInt8 = 0
    var w6: UInt32 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 45 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 41 && count <= 2
    if isNear {
      w3 = wireMask(wireLoad(f, 0, UInt32.self), fixed >= 4)
      w4 = wireMask(wireLoad(f, 4, UInt8.self), fixed >= 5)
      w6 = wireMask(wireLoad(f, 37, UInt32.self), fixed >= 41)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 4) & wireBit(w3 != 0)
      ends |= wireBit(fixed == 5) & wireBit(w4 != 0)
      ends |= wireBit(fixed == 37) & wireBit(!wireIsZero(f + 5, 32))
      ends |= wireBit(fixed == 41) & wireBit(w6 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      isNear = ends != 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w3 = fixed >= 4 ? wireLoad(f, 0, UInt32.self) : 0
      w4 = fixed >= 5 ? wireLoad(f, 4, UInt8.self) : 0
      w6 = fixed >= 41 ? wireLoad(f, 37, UInt32.self) : 0
      if shape.fixedLength > 41 || shape.slotCount > 2 {
        unknown = try r.unknown(
          p, shape, fixedLength: 41, slotCount: 2, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    let v1: String = try r.text(p + o0, n0, max: 16)
    let v2: String = try r.text(p + o1, n1, max: 64)
    let v3: UInt32 = w3
    let v4: RevisionState = RevisionState(rawValue: w4)
    let v5: FixedBytes<32> = fixed >= 37 ? FixedBytes<32>(wire: f + 5) : FixedBytes<32>()
    let v6: UInt32 = w6
    return Self(
      mission: v1,
      manifest: v2,
      revision: v3,
      state: v4,
      digest: v5,
      persons: v6,
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
      case 0, 42...: return
      case 4: unit = 4
      case 5: unit = 1
      case 37: unit = 32
      case 41: unit = 4
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// A checkpoint that intake signed does not agree with another one, or with the position that its feed
/// led to: its log was changed, or somebody else signs for it.
public struct WitnessContradicted: WireMessage {
  public static var wireName: String { "planningevents.v1.WitnessContradicted" }

  public var mission: String
  /// The signed position.
  public var checkpoint: Position
  /// What it contradicts, at the same sequence.
  public var known: Position
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: WitnessContradicted, rhs: WitnessContradicted) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard lhs.checkpoint == rhs.checkpoint else { return false }
    guard lhs.known == rhs.known else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.mission.wireHash(into: &hasher)
    hasher.combine(self.checkpoint)
    hasher.combine(self.known)
    hasher.combine(self._unknown)
  }
}

extension WitnessContradicted {
  /// The message in which every field is absent.
  public init() {
    self.init(
      mission: "",
      checkpoint: Position(),
      known: Position(),
      _unknown: nil)
  }

  public init(
    mission: String = "",
    checkpoint: Position = Position(),
    known: Position = Position()
  ) {
    self.init(
      mission: mission,
      checkpoint: checkpoint,
      known: known,
      _unknown: nil)
  }
}

// MARK: Codec of WitnessContradicted

extension WitnessContradicted {
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
    if n0 > 16 { throw wireLimit("WitnessContradicted.mission is longer than 16 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(134 &+ n0)
    let f = p + 2
    self.checkpoint.storeWire(f)
    self.known.storeWire(f + 64)
    var used = wireBit(!wireIsZero(f, 64))
    used |= wireBit(!wireIsZero(f + 64, 64)) &<< 1
    let fixed = wireLastEnd(used, 0x804000)
    let count: Int
    if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    let width = wireWidth(n0)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.mission, n0)
    b.advance(to: t0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 128, room: count &<< width,
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
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 131 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 128 && count <= 1
    if isNear {
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 64) & wireBit(!wireIsZero(f, 64))
      ends |= wireBit(fixed == 128) & wireBit(!wireIsZero(f + 64, 64))
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
      if shape.fixedLength > 128 || shape.slotCount > 1 {
        unknown = try r.unknown(
          p, shape, fixedLength: 128, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let v1: String = try r.text(p + o0, n0, max: 16)
    let v2: Position = try fixed >= 64 ? Position.loadWire(f, &r) : Position()
    let v3: Position = try fixed >= 128 ? Position.loadWire(f + 64, &r) : Position()
    return Self(
      mission: v1,
      checkpoint: v2,
      known: v3,
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
      case 0, 129...: return
      case 64: unit = 64
      case 128: unit = 64
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}
