// Written by schemac from package events.v1. Do not edit.
// swift-format-ignore-file

public import Wire

/// What happened to an authority list.
public struct ListChangeKind: WireEnum {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static var created: ListChangeKind { ListChangeKind(rawValue: 1) }
  public static var edited: ListChangeKind { ListChangeKind(rawValue: 2) }
  public static var submitted: ListChangeKind { ListChangeKind(rawValue: 3) }
  public static var answered: ListChangeKind { ListChangeKind(rawValue: 4) }
  public static var closed: ListChangeKind { ListChangeKind(rawValue: 5) }

  /// The values that the schema names, to switch over without a default.
  public enum Known: UInt8, Sendable {
    case unset = 0
    case created = 1
    case edited = 2
    case submitted = 3
    case answered = 4
    case closed = 5
  }

  public static var wireNames: StaticString { "unset created edited submitted answered closed" }
}

/// One thing that happened at intake. Append-only: a case may be added, never changed.
public enum IntakeEvent: WireValue {
  case registered(Registered)
  case changed(Changed)
  case holdPlaced(HoldPlaced)
  case holdReleased(HoldReleased)
  case separated(Separated)
  case grouped(Group)
  case namesRead(NamesRead)
  case rowsRejected(RowsRejected)
  case listChanged(ListChanged)
  case announced(Announcement)
  case queueChanged(QueueEntry)
  case transferChanged(Transfer)
  case pairChanged(PairChanged)
  case exported(Exported)
  case sealedRead(SealedRead)
  case denied(Denied)
  case fileReceived(FileReceived)
  case replicaChanged(ReplicaChanged)
  case erasureChanged(Erasure)
  case legalHoldChanged(LegalHold)
  case keysRotated(KeysRotated)
  /// A case of a newer schema, kept verbatim.
  case unknown(tag: UInt16, bytes: [UInt8])

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    switch self {
      case .registered(let value):
        for path in value.missingRequiredFields() { missing.append("registered.\(path)") }
      case .fileReceived(let value):
        for path in value.missingRequiredFields() { missing.append("fileReceived.\(path)") }
      default: break
    }
    return missing
  }
}

// MARK: Codec of IntakeEvent

extension IntakeEvent {
  func appendWire(to b: inout WireBuffer) throws(WireError) {
    switch self {
      case .registered(let value):
        b.append(tag: 1)
        try b.enter()
        try value.appendWire(to: &b)
        b.leave()
      case .changed(let value):
        b.append(tag: 2)
        try b.enter()
        try value.appendWire(to: &b)
        b.leave()
      case .holdPlaced(let value):
        b.append(tag: 3)
        try b.enter()
        try value.appendWire(to: &b)
        b.leave()
      case .holdReleased(let value):
        b.append(tag: 4)
        try b.enter()
        try value.appendWire(to: &b)
        b.leave()
      case .separated(let value):
        b.append(tag: 5)
        try b.enter()
        try value.appendWire(to: &b)
        b.leave()
      case .grouped(let value):
        b.append(tag: 6)
        try b.enter()
        try value.appendWire(to: &b)
        b.leave()
      case .namesRead(let value):
        b.append(tag: 7)
        try b.enter()
        try value.appendWire(to: &b)
        b.leave()
      case .rowsRejected(let value):
        b.append(tag: 8)
        try b.enter()
        try value.appendWire(to: &b)
        b.leave()
      case .listChanged(let value):
        b.append(tag: 9)
        try b.enter()
        try value.appendWire(to: &b)
        b.leave()
      case .announced(let value):
        b.append(tag: 10)
        try b.enter()
        try value.appendWire(to: &b)
        b.leave()
      case .queueChanged(let value):
        b.append(tag: 11)
        try b.enter()
        try value.appendWire(to: &b)
        b.leave()
      case .transferChanged(let value):
        b.append(tag: 12)
        try b.enter()
        try value.appendWire(to: &b)
        b.leave()
      case .pairChanged(let value):
        b.append(tag: 13)
        try b.enter()
        try value.appendWire(to: &b)
        b.leave()
      case .exported(let value):
        b.append(tag: 14)
        try b.enter()
        try value.appendWire(to: &b)
        b.leave()
      case .sealedRead(let value):
        b.append(tag: 15)
        try b.enter()
        try value.appendWire(to: &b)
        b.leave()
      case .denied(let value):
        b.append(tag: 16)
        try b.enter()
        try value.appendWire(to: &b)
        b.leave()
      case .fileReceived(let value):
        b.append(tag: 17)
        try b.enter()
        try value.appendWire(to: &b)
        b.leave()
      case .replicaChanged(let value):
        b.append(tag: 18)
        try b.enter()
        try value.appendWire(to: &b)
        b.leave()
      case .erasureChanged(let value):
        b.append(tag: 19)
        try b.enter()
        try value.appendWire(to: &b)
        b.leave()
      case .legalHoldChanged(let value):
        b.append(tag: 20)
        try b.enter()
        try value.appendWire(to: &b)
        b.leave()
      case .keysRotated(let value):
        b.append(tag: 21)
        try b.enter()
        try value.appendWire(to: &b)
        b.leave()
      case .unknown(let tag, let bytes):
        let isKnown = switch tag {
        case 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21: true
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
        return .registered(try Registered.decodeNestedWire(q, count, &r))
      case 2:
        return .changed(try Changed.decodeNestedWire(q, count, &r))
      case 3:
        return .holdPlaced(try HoldPlaced.decodeNestedWire(q, count, &r))
      case 4:
        return .holdReleased(try HoldReleased.decodeNestedWire(q, count, &r))
      case 5:
        return .separated(try Separated.decodeNestedWire(q, count, &r))
      case 6:
        return .grouped(try Group.decodeNestedWire(q, count, &r))
      case 7:
        return .namesRead(try NamesRead.decodeNestedWire(q, count, &r))
      case 8:
        return .rowsRejected(try RowsRejected.decodeNestedWire(q, count, &r))
      case 9:
        return .listChanged(try ListChanged.decodeNestedWire(q, count, &r))
      case 10:
        return .announced(try Announcement.decodeNestedWire(q, count, &r))
      case 11:
        return .queueChanged(try QueueEntry.decodeNestedWire(q, count, &r))
      case 12:
        return .transferChanged(try Transfer.decodeNestedWire(q, count, &r))
      case 13:
        return .pairChanged(try PairChanged.decodeNestedWire(q, count, &r))
      case 14:
        return .exported(try Exported.decodeNestedWire(q, count, &r))
      case 15:
        return .sealedRead(try SealedRead.decodeNestedWire(q, count, &r))
      case 16:
        return .denied(try Denied.decodeNestedWire(q, count, &r))
      case 17:
        return .fileReceived(try FileReceived.decodeNestedWire(q, count, &r))
      case 18:
        return .replicaChanged(try ReplicaChanged.decodeNestedWire(q, count, &r))
      case 19:
        return .erasureChanged(try Erasure.decodeNestedWire(q, count, &r))
      case 20:
        return .legalHoldChanged(try LegalHold.decodeNestedWire(q, count, &r))
      case 21:
        return .keysRotated(try KeysRotated.decodeNestedWire(q, count, &r))
      default: return .unknown(tag: tag, bytes: try r.unknownCase(q, count))
    }
  }
}

/// Wraps the union so that an event is a message.
public struct EventBody: WireMessage {
  public static var wireName: String { "events.v1.EventBody" }

  public var event: IntakeEvent?
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: EventBody, rhs: EventBody) -> Bool {
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

extension EventBody {
  /// The message in which every field is absent.
  public init() {
    self.init(
      event: nil,
      _unknown: nil)
  }

  public init(
    event: IntakeEvent? = nil
  ) {
    self.init(
      event: event,
      _unknown: nil)
  }
}

// MARK: Codec of EventBody

extension EventBody {
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
    let v1: IntakeEvent?
    if n0 == 0 {
      v1 = nil
    }
    else {
      v1 = try IntakeEvent.decodeWire(p + o0, n0, &r)
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

/// Who recorded it, for every event: the header of the log.
public struct EventHeader: WireMessage {
  public static var wireName: String { "events.v1.EventHeader" }

  public var author: String
  public var desk: String
  public var mission: String
  public var person: ID<PersonFile>?
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: EventHeader, rhs: EventHeader) -> Bool {
    guard (String).wireEquals(lhs.author, rhs.author) else { return false }
    guard (String).wireEquals(lhs.desk, rhs.desk) else { return false }
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard lhs.person == rhs.person else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.author.wireHash(into: &hasher)
    self.desk.wireHash(into: &hasher)
    self.mission.wireHash(into: &hasher)
    hasher.combine(self.person)
    hasher.combine(self._unknown)
  }
}

extension EventHeader {
  /// The message in which every field is absent.
  public init() {
    self.init(
      author: "",
      desk: "",
      mission: "",
      person: nil,
      _unknown: nil)
  }

  public init(
    author: String = "",
    desk: String = "",
    mission: String = "",
    person: ID<PersonFile>? = nil
  ) {
    self.init(
      author: author,
      desk: desk,
      mission: mission,
      person: person,
      _unknown: nil)
  }
}

// MARK: Codec of EventHeader

extension EventHeader {
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
    if n0 > 300 { throw wireLimit("EventHeader.author is longer than 300 bytes") }
    let n1 = self.desk.utf8.count
    if n1 > 16 { throw wireLimit("EventHeader.desk is longer than 16 bytes") }
    let n2 = self.mission.utf8.count
    if n2 > 16 { throw wireLimit("EventHeader.mission is longer than 16 bytes") }
    let n3 = self.person == nil ? 0 : 16
    var text = n0
    text &+= n1
    text &+= n2
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(18 &+ n0 &+ n1 &+ n2 &+ n3)
    let f = p + 2
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
    let slots = f + 0 + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.author, n0)
    t0 = wirePut(t0, self.desk, n1)
    t0 = wirePut(t0, self.mission, n2)
    if let value = self.person {
      value.storeWire(t0)
      t0 += 16
    }
    b.advance(to: t0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: 0, known: 0, room: count &<< width,
        lengths: [n0, n1, n2, n3],
        unknown: self._unknown)
      return
    }
    let shape = 0 | count &<< 8 | width &<< 14
    wireStore(p, 0, UInt16.wire(shape))
    let table = (f + 0)
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
    var unknown: WireUnknown? = nil
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    let head = n >= 6 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    let fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 0 && count <= 4
    if isNear {
      let table = p + 2
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
      isNear = end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      if shape.fixedLength > 0 || shape.slotCount > 4 {
        unknown = try r.unknown(
          p, shape, fixedLength: 0, slotCount: 4, bits: 0, isFrozen: false)
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
    let v1: String = try r.text(p + o0, n0, max: 300)
    let v2: String = try r.text(p + o1, n1, max: 16)
    let v3: String = try r.text(p + o2, n2, max: 16)
    let v4: ID<PersonFile>?
    if n3 == 0 {
      v4 = nil
    }
    else {
      guard n3 == 16 else {
        throw r.malformed(p + o3, "a value has another size than its type")
      }
      v4 = ID<PersonFile>(wire: (p + o3))
    }
    return Self(
      author: v1,
      desk: v2,
      mission: v3,
      person: v4,
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

/// A person was registered.
public struct Registered: WireMessage {
  public static var wireName: String { "events.v1.Registered" }

  public var registration: Registration
  public var groupKind: GroupKind
  public var consent: Answer
  /// The desk saw these files and said that this is another person.
  public var distinctFrom: [ID<PersonFile>]
  public var offline: OfflineOrigin?
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: Registered, rhs: Registered) -> Bool {
    guard lhs.registration == rhs.registration else { return false }
    guard lhs.groupKind == rhs.groupKind else { return false }
    guard lhs.consent == rhs.consent else { return false }
    guard lhs.distinctFrom == rhs.distinctFrom else { return false }
    guard lhs.offline == rhs.offline else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.registration)
    hasher.combine(self.groupKind)
    hasher.combine(self.consent)
    hasher.combine(self.distinctFrom)
    hasher.combine(self.offline)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    for path in self.registration.missingRequiredFields() { missing.append("registration.\(path)") }
    for path in self.offline?.missingRequiredFields() ?? [] { missing.append("offline.\(path)") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension Registered {
  /// The message in which every field is absent.
  public init() {
    self.init(
      registration: Registration(),
      groupKind: .unset,
      consent: .unset,
      distinctFrom: [],
      offline: nil,
      _unknown: nil)
  }

  public init(
    registration: Registration = Registration(),
    groupKind: GroupKind = .unset,
    consent: Answer = .unset,
    distinctFrom: [ID<PersonFile>] = [],
    offline: OfflineOrigin? = nil
  ) {
    self.init(
      registration: registration,
      groupKind: groupKind,
      consent: consent,
      distinctFrom: distinctFrom,
      offline: offline,
      _unknown: nil)
  }
}

// MARK: Codec of Registered

extension Registered {
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
    let c1 = self.distinctFrom.count
    try b.charge(
      elements: c1, stride: MemoryLayout<ID<PersonFile>>.stride, max: 16)
    let n1 = c1 &* 16
    let start = b.byteCount
    let p = b.reserve(16)
    let f = p + 2
    let w2 = self.groupKind.rawValue
    wireStore(f, 0, w2)
    let w3 = self.consent.rawValue
    wireStore(f, 1, w3)
    var used = wireBit(w2 != 0)
    used |= wireBit(w3 != 0) &<< 1
    let fixed = wireLastEnd(used, 0x20100)
    let count: Int
    if self.offline != nil {
      count = 3
    } else if n1 != 0 {
      count = 2
    } else {
      count = 1
    }
    let width = wireWidth(n1)
    let slots = f + fixed + (count &<< width)
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
    var t1 = b.reserve(n1)
    for element in self.distinctFrom {
      element.storeWire(t1)
      t1 += 16
    }
    b.advance(to: t1)
    let s2 = b.byteCount
    if let value = self.offline {
      try b.enter()
      try value.appendWire(to: &b)
      b.leave()
    }
    let n2 = b.byteCount &- s2
    let written: Int
    if n2 != 0 {
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
    let needed = wireWidth(all)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 2, room: count &<< width,
        lengths: [n0, n1, n2],
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
    if written == 3, needed == 0 {
      wireStore(table, 0, UInt8.wire(n0))
      wireStore(table, 1, UInt8.wire(n1))
      wireStore(table, 2, UInt8.wire(n2))
    }
    else {
      if written > 0 { wireStoreLength(table, 0, needed, n0) }
      if written > 1 { wireStoreLength(table, 1, needed, n1) }
      if written > 2 { wireStoreLength(table, 2, needed, n2) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
    var f: UnsafeRawPointer = p + 2
    var w2: UInt8 = 0
    var w3: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    let head = n >= 7 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 2 && count <= 3
    if isNear {
      w2 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      w3 = wireMask(wireLoad(f, 1, UInt8.self), fixed >= 2)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 2) & wireBit(w3 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      n2 = wireMask(Int.wire(wireLoad(table, 2, UInt8.self)), count > 2)
      end &+= n2
      isNear = ends != 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w2 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      w3 = fixed >= 2 ? wireLoad(f, 1, UInt8.self) : 0
      if shape.fixedLength > 2 || shape.slotCount > 3 {
        unknown = try r.unknown(
          p, shape, fixedLength: 2, slotCount: 3, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
    }
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let v1: Registration
    if n0 == 0 {
      v1 = Registration()
    }
    else {
      try r.refuseDefault(p + o0, n0)
      v1 = try Registration.decodeNestedWire(p + o0, n0, &r)
    }
    let v2: GroupKind = GroupKind(rawValue: w2)
    let v3: Answer = Answer(rawValue: w3)
    let v4: [ID<PersonFile>] = try Self.decodeWireListDistinctFrom(p + o1, n1, &r)
    let v5: OfflineOrigin?
    if n2 == 0 {
      v5 = nil
    }
    else {
      v5 = try OfflineOrigin.decodeNestedWire(p + o2, n2, &r)
    }
    return Self(
      registration: v1,
      groupKind: v2,
      consent: v3,
      distinctFrom: v4,
      offline: v5,
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

  private static func decodeWireListDistinctFrom(
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
}

/// An officer recorded something about an open case.
public struct Changed: WireMessage {
  public static var wireName: String { "events.v1.Changed" }

  public var person: ID<PersonFile>
  public var change: Change?
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: Changed, rhs: Changed) -> Bool {
    guard lhs.person == rhs.person else { return false }
    guard lhs.change == rhs.change else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.person)
    hasher.combine(self.change)
    hasher.combine(self._unknown)
  }
}

extension Changed {
  /// The message in which every field is absent.
  public init() {
    self.init(
      person: ID<PersonFile>(),
      change: nil,
      _unknown: nil)
  }

  public init(
    person: ID<PersonFile> = ID<PersonFile>(),
    change: Change? = nil
  ) {
    self.init(
      person: person,
      change: change,
      _unknown: nil)
  }
}

// MARK: Codec of Changed

extension Changed {
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
    self.person.storeWire(f)
    let used = wireBit(!wireIsZero(f, 16))
    let fixed = wireLastEnd(used, 0x1000)
    let count: Int
    if self.change != nil {
      count = 1
    } else {
      count = 0
    }
    let width = 0
    let slots = f + fixed + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    if let value = self.change {
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
        start: start, used: fixed, known: 16, room: count &<< width,
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
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 19 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 16 && count <= 1
    if isNear {
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 16) & wireBit(!wireIsZero(f, 16))
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
      if shape.fixedLength > 16 || shape.slotCount > 1 {
        unknown = try r.unknown(
          p, shape, fixedLength: 16, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let v1: ID<PersonFile> = fixed >= 16 ? ID<PersonFile>(wire: f) : ID<PersonFile>()
    let v2: Change?
    if n0 == 0 {
      v2 = nil
    }
    else {
      v2 = try Change.decodeWire(p + o0, n0, &r)
    }
    return Self(
      person: v1,
      change: v2,
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
      case 0, 17...: return
      case 16: unit = 16
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// A hold was placed.
public struct HoldPlaced: WireMessage {
  public static var wireName: String { "events.v1.HoldPlaced" }

  public var person: ID<PersonFile>
  public var hold: Hold
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: HoldPlaced, rhs: HoldPlaced) -> Bool {
    guard lhs.person == rhs.person else { return false }
    guard lhs.hold == rhs.hold else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.person)
    hasher.combine(self.hold)
    hasher.combine(self._unknown)
  }
}

extension HoldPlaced {
  /// The message in which every field is absent.
  public init() {
    self.init(
      person: ID<PersonFile>(),
      hold: Hold(),
      _unknown: nil)
  }

  public init(
    person: ID<PersonFile> = ID<PersonFile>(),
    hold: Hold = Hold()
  ) {
    self.init(
      person: person,
      hold: hold,
      _unknown: nil)
  }
}

// MARK: Codec of HoldPlaced

extension HoldPlaced {
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
    self.person.storeWire(f)
    let used = wireBit(!wireIsZero(f, 16))
    let fixed = wireLastEnd(used, 0x1000)
    let count: Int
    count = 1
    let width = 0
    let slots = f + fixed + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    b.enterPlain()
    try self.hold.appendWire(to: &b)
    var n0 = b.byteCount &- s0
    if n0 == 2 {  // The default message is the empty slot (rule R6).
      b.truncate(to: s0)
      n0 = 0
    } else {
      try b.checkDepth()
    }
    b.leave()
    let written: Int
    if n0 != 0 {
      written = 1
    } else {
      written = 0
    }
    let needed = wireWidth(n0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 16, room: count &<< width,
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
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 19 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 16 && count <= 1
    if isNear {
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 16) & wireBit(!wireIsZero(f, 16))
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
      if shape.fixedLength > 16 || shape.slotCount > 1 {
        unknown = try r.unknown(
          p, shape, fixedLength: 16, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let v1: ID<PersonFile> = fixed >= 16 ? ID<PersonFile>(wire: f) : ID<PersonFile>()
    let v2: Hold
    if n0 == 0 {
      v2 = Hold()
    }
    else {
      try r.refuseDefault(p + o0, n0)
      v2 = try Hold.decodeNestedWire(p + o0, n0, &r)
    }
    return Self(
      person: v1,
      hold: v2,
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
      case 0, 17...: return
      case 16: unit = 16
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// A hold was released.
public struct HoldReleased: WireMessage {
  public static var wireName: String { "events.v1.HoldReleased" }

  public var person: ID<PersonFile>
  public var hold: ID<Hold>
  public var reason: String
  public var releasedAt: Timestamp
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: HoldReleased, rhs: HoldReleased) -> Bool {
    guard lhs.person == rhs.person else { return false }
    guard lhs.hold == rhs.hold else { return false }
    guard (String).wireEquals(lhs.reason, rhs.reason) else { return false }
    guard lhs.releasedAt == rhs.releasedAt else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.person)
    hasher.combine(self.hold)
    self.reason.wireHash(into: &hasher)
    hasher.combine(self.releasedAt)
    hasher.combine(self._unknown)
  }
}

extension HoldReleased {
  /// The message in which every field is absent.
  public init() {
    self.init(
      person: ID<PersonFile>(),
      hold: ID<Hold>(),
      reason: "",
      releasedAt: Timestamp(),
      _unknown: nil)
  }

  public init(
    person: ID<PersonFile> = ID<PersonFile>(),
    hold: ID<Hold> = ID<Hold>(),
    reason: String = "",
    releasedAt: Timestamp = Timestamp()
  ) {
    self.init(
      person: person,
      hold: hold,
      reason: reason,
      releasedAt: releasedAt,
      _unknown: nil)
  }
}

// MARK: Codec of HoldReleased

extension HoldReleased {
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
    if n0 > 500 { throw wireLimit("HoldReleased.reason is longer than 500 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(46 &+ n0)
    let f = p + 2
    self.person.storeWire(f)
    self.hold.storeWire(f + 16)
    let w4 = self.releasedAt.microseconds
    wireStore(f, 32, w4)
    var used = wireBit(!wireIsZero(f, 16))
    used |= wireBit(!wireIsZero(f + 16, 16)) &<< 1
    used |= wireBit(w4 != 0) &<< 2
    let fixed = wireLastEnd(used, 0x28201000)
    let count: Int
    if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    let width = wireWidth(n0)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.reason, n0)
    b.advance(to: t0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 40, room: count &<< width,
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
    var w4: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 43 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 40 && count <= 1
    if isNear {
      w4 = wireMask(wireLoad(f, 32, Int64.self), fixed >= 40)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 16) & wireBit(!wireIsZero(f, 16))
      ends |= wireBit(fixed == 32) & wireBit(!wireIsZero(f + 16, 16))
      ends |= wireBit(fixed == 40) & wireBit(w4 != 0)
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
      w4 = fixed >= 40 ? wireLoad(f, 32, Int64.self) : 0
      if shape.fixedLength > 40 || shape.slotCount > 1 {
        unknown = try r.unknown(
          p, shape, fixedLength: 40, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let v1: ID<PersonFile> = fixed >= 16 ? ID<PersonFile>(wire: f) : ID<PersonFile>()
    let v2: ID<Hold> = fixed >= 32 ? ID<Hold>(wire: f + 16) : ID<Hold>()
    let v3: String = try r.text(p + o0, n0, max: 500)
    let v4: Timestamp = Timestamp(microseconds: w4)
    return Self(
      person: v1,
      hold: v2,
      reason: v3,
      releasedAt: v4,
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
      case 0, 41...: return
      case 16: unit = 16
      case 32: unit = 16
      case 40: unit = 8
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Two persons are to be kept apart, or no longer.
public struct Separated: WireMessage {
  public static var wireName: String { "events.v1.Separated" }

  public var first: ID<PersonFile>
  public var second: ID<PersonFile>
  public var reason: String
  public var lifted: Bool
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: Separated, rhs: Separated) -> Bool {
    guard lhs.first == rhs.first else { return false }
    guard lhs.second == rhs.second else { return false }
    guard (String).wireEquals(lhs.reason, rhs.reason) else { return false }
    guard lhs.lifted == rhs.lifted else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.first)
    hasher.combine(self.second)
    self.reason.wireHash(into: &hasher)
    hasher.combine(self.lifted)
    hasher.combine(self._unknown)
  }
}

extension Separated {
  /// The message in which every field is absent.
  public init() {
    self.init(
      first: ID<PersonFile>(),
      second: ID<PersonFile>(),
      reason: "",
      lifted: false,
      _unknown: nil)
  }

  public init(
    first: ID<PersonFile> = ID<PersonFile>(),
    second: ID<PersonFile> = ID<PersonFile>(),
    reason: String = "",
    lifted: Bool = false
  ) {
    self.init(
      first: first,
      second: second,
      reason: reason,
      lifted: lifted,
      _unknown: nil)
  }
}

// MARK: Codec of Separated

extension Separated {
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
    if n0 > 500 { throw wireLimit("Separated.reason is longer than 500 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(39 &+ n0)
    let f = p + 2
    var b32: UInt8 = self._unknown?.bits ?? 0
    self.first.storeWire(f)
    self.second.storeWire(f + 16)
    b32 |= wireBit(self.lifted)
    wireStore(f, 32, b32)
    var used = wireBit(!wireIsZero(f, 16))
    used |= wireBit(!wireIsZero(f + 16, 16)) &<< 1
    used |= wireBit(b32 != 0) &<< 2
    let fixed = wireLastEnd(used, 0x21201000)
    let count: Int
    if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    let width = wireWidth(n0)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.reason, n0)
    b.advance(to: t0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 33, room: count &<< width,
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
    var b32: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 36 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 33 && count <= 1
    if isNear {
      b32 = wireMask(wireLoad(f, 32, UInt8.self), fixed >= 33)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 16) & wireBit(!wireIsZero(f, 16))
      ends |= wireBit(fixed == 32) & wireBit(!wireIsZero(f + 16, 16))
      ends |= wireBit(fixed == 33) & wireBit(b32 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      isNear = ends != 0 && b32 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b32 = fixed >= 33 ? wireLoad(f, 32, UInt8.self) : 0
      if shape.fixedLength > 33 || shape.slotCount > 1 || b32 & 254 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 33, slotCount: 1, bits: b32 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let v1: ID<PersonFile> = fixed >= 16 ? ID<PersonFile>(wire: f) : ID<PersonFile>()
    let v2: ID<PersonFile> = fixed >= 32 ? ID<PersonFile>(wire: f + 16) : ID<PersonFile>()
    let v3: String = try r.text(p + o0, n0, max: 500)
    let v4: Bool = b32 & 1 != 0
    return Self(
      first: v1,
      second: v2,
      reason: v3,
      lifted: v4,
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
      case 32: unit = 16
      case 33: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// An audited read of names.
public struct NamesRead: WireMessage {
  public static var wireName: String { "events.v1.NamesRead" }

  public var manifest: String
  public var revision: UInt32
  public var persons: [ID<PersonFile>]
  public var purpose: String
  public var recipient: String
  public var document: DocumentKind
  public var state: RevisionState
  /// The digest of the revision, as printed on its documents.
  public var digest: FixedBytes<32>
  /// The identity of the certificate that sealed the revision, and when.
  public var sealedBy: String
  public var sealedAt: Timestamp
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: NamesRead, rhs: NamesRead) -> Bool {
    guard (String).wireEquals(lhs.manifest, rhs.manifest) else { return false }
    guard lhs.revision == rhs.revision else { return false }
    guard lhs.persons == rhs.persons else { return false }
    guard (String).wireEquals(lhs.purpose, rhs.purpose) else { return false }
    guard (String).wireEquals(lhs.recipient, rhs.recipient) else { return false }
    guard lhs.document == rhs.document else { return false }
    guard lhs.state == rhs.state else { return false }
    guard lhs.digest == rhs.digest else { return false }
    guard (String).wireEquals(lhs.sealedBy, rhs.sealedBy) else { return false }
    guard lhs.sealedAt == rhs.sealedAt else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.manifest.wireHash(into: &hasher)
    hasher.combine(self.revision)
    hasher.combine(self.persons)
    self.purpose.wireHash(into: &hasher)
    self.recipient.wireHash(into: &hasher)
    hasher.combine(self.document)
    hasher.combine(self.state)
    hasher.combine(self.digest)
    self.sealedBy.wireHash(into: &hasher)
    hasher.combine(self.sealedAt)
    hasher.combine(self._unknown)
  }
}

extension NamesRead {
  /// The message in which every field is absent.
  public init() {
    self.init(
      manifest: "",
      revision: 0,
      persons: [],
      purpose: "",
      recipient: "",
      document: .unset,
      state: .unset,
      digest: FixedBytes<32>(),
      sealedBy: "",
      sealedAt: Timestamp(),
      _unknown: nil)
  }

  public init(
    manifest: String = "",
    revision: UInt32 = 0,
    persons: [ID<PersonFile>] = [],
    purpose: String = "",
    recipient: String = "",
    document: DocumentKind = .unset,
    state: RevisionState = .unset,
    digest: FixedBytes<32> = FixedBytes<32>(),
    sealedBy: String = "",
    sealedAt: Timestamp = Timestamp()
  ) {
    self.init(
      manifest: manifest,
      revision: revision,
      persons: persons,
      purpose: purpose,
      recipient: recipient,
      document: document,
      state: state,
      digest: digest,
      sealedBy: sealedBy,
      sealedAt: sealedAt,
      _unknown: nil)
  }
}

// MARK: Codec of NamesRead

extension NamesRead {
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
    let n0 = self.manifest.utf8.count
    if n0 > 64 { throw wireLimit("NamesRead.manifest is longer than 64 bytes") }
    let c1 = self.persons.count
    try b.charge(
      elements: c1, stride: MemoryLayout<ID<PersonFile>>.stride, max: 1024)
    let n1 = c1 &* 16
    let n2 = self.purpose.utf8.count
    if n2 > 100 { throw wireLimit("NamesRead.purpose is longer than 100 bytes") }
    let n3 = self.recipient.utf8.count
    if n3 > 100 { throw wireLimit("NamesRead.recipient is longer than 100 bytes") }
    let n4 = self.sealedBy.utf8.count
    if n4 > 300 { throw wireLimit("NamesRead.sealedBy is longer than 300 bytes") }
    var text = n0
    text &+= n2
    text &+= n3
    text &+= n4
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(68 &+ n0 &+ n1 &+ n2 &+ n3 &+ n4)
    let f = p + 2
    let w2 = self.revision
    wireStore(f, 0, w2)
    let w6 = self.document.rawValue
    wireStore(f, 4, w6)
    let w7 = self.state.rawValue
    wireStore(f, 5, w7)
    self.digest.storeWire(f + 6)
    let w10 = self.sealedAt.microseconds
    wireStore(f, 38, w10)
    var used = wireBit(w6 != 0)
    used |= wireBit(w7 != 0) &<< 1
    used |= wireBit(!wireIsZero(f + 6, 32)) &<< 2
    used |= wireBit(w10 != 0) &<< 3
    var fixed = wireLastEnd(used, 0x2E26060500)
    if used == 0 {
      fixed = wireUsedLength(f, 4)
      if fixed > 0 {
        fixed = 4
      }
    }
    let count: Int
    if n4 != 0 {
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
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.manifest, n0)
    for element in self.persons {
      element.storeWire(t0)
      t0 += 16
    }
    t0 = wirePut(t0, self.purpose, n2)
    t0 = wirePut(t0, self.recipient, n3)
    t0 = wirePut(t0, self.sealedBy, n4)
    b.advance(to: t0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 46, room: count &<< width,
        lengths: [n0, n1, n2, n3, n4],
        unknown: self._unknown)
      return
    }
    let shape = fixed | count &<< 8 | width &<< 14
    wireStore(p, 0, UInt16.wire(shape))
    let table = (f + fixed)
    if count == 5, width == 0 {
      wireStore(table, 0, UInt8.wire(n0))
      wireStore(table, 1, UInt8.wire(n1))
      wireStore(table, 2, UInt8.wire(n2))
      wireStore(table, 3, UInt8.wire(n3))
      wireStore(table, 4, UInt8.wire(n4))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, width, n0) }
      if count > 1 { wireStoreLength(table, 1, width, n1) }
      if count > 2 { wireStoreLength(table, 2, width, n2) }
      if count > 3 { wireStoreLength(table, 3, width, n3) }
      if count > 4 { wireStoreLength(table, 4, width, n4) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
    var f: UnsafeRawPointer = p + 2
    var w6: UInt8 = 0
    var w7: UInt8 = 0
    var w10: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    var n4: Int = 0
    let head = n >= 53 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 4 && fixed <= 46 && count <= 5
    if isNear {
      w6 = wireMask(wireLoad(f, 4, UInt8.self), fixed >= 5)
      w7 = wireMask(wireLoad(f, 5, UInt8.self), fixed >= 6)
      w10 = wireMask(wireLoad(f, 38, Int64.self), fixed >= 46)
      var ends = wireBit(fixed == 5) & wireBit(w6 != 0)
      ends |= wireBit(fixed == 6) & wireBit(w7 != 0)
      ends |= wireBit(fixed == 38) & wireBit(!wireIsZero(f + 6, 32))
      ends |= wireBit(fixed == 46) & wireBit(w10 != 0)
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
      isNear = ends != 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w6 = fixed >= 5 ? wireLoad(f, 4, UInt8.self) : 0
      w7 = fixed >= 6 ? wireLoad(f, 5, UInt8.self) : 0
      w10 = fixed >= 46 ? wireLoad(f, 38, Int64.self) : 0
      if shape.fixedLength > 46 || shape.slotCount > 5 {
        unknown = try r.unknown(
          p, shape, fixedLength: 46, slotCount: 5, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
      n3 = shape.length(p, 3)
      n4 = shape.length(p, 4)
    }
    let w2: UInt32 = fixed >= 4 ? wireLoad(f, 0, UInt32.self) : 0
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let o3 = o2 &+ n2
    let o4 = o3 &+ n3
    let v1: String = try r.text(p + o0, n0, max: 64)
    let v2: UInt32 = w2
    let v3: [ID<PersonFile>] = try Self.decodeWireListPersons(p + o1, n1, &r)
    let v4: String = try r.text(p + o2, n2, max: 100)
    let v5: String = try r.text(p + o3, n3, max: 100)
    let v6: DocumentKind = DocumentKind(rawValue: w6)
    let v7: RevisionState = RevisionState(rawValue: w7)
    let v8: FixedBytes<32> = fixed >= 38 ? FixedBytes<32>(wire: f + 6) : FixedBytes<32>()
    let v9: String = try r.text(p + o4, n4, max: 300)
    let v10: Timestamp = Timestamp(microseconds: w10)
    return Self(
      manifest: v1,
      revision: v2,
      persons: v3,
      purpose: v4,
      recipient: v5,
      document: v6,
      state: v7,
      digest: v8,
      sealedBy: v9,
      sealedAt: v10,
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
      case 0, 47...: return
      case 4: unit = 4
      case 5...6: unit = 1
      case 38: unit = 32
      case 46: unit = 8
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }

  private static func decodeWireListPersons(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> [ID<PersonFile>] {
    if n == 0 { return [] }
    let count = try r.fixedCount(
      p, n, size: 16, max: 1024, stride: MemoryLayout<ID<PersonFile>>.stride)
    var list: [ID<PersonFile>] = []
    list.reserveCapacity(count)
    var q = p
    for _ in 0..<count {
      list.append(ID<PersonFile>(wire: q))
      q += 16
    }
    return list
  }
}

/// An authority list as it stood after the change; outcomes are also changes of each person's file.
public struct ListChanged: WireMessage {
  public static var wireName: String { "events.v1.ListChanged" }

  public var list: AuthorityList
  public var change: ListChangeKind
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ListChanged, rhs: ListChanged) -> Bool {
    guard lhs.list == rhs.list else { return false }
    guard lhs.change == rhs.change else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.list)
    hasher.combine(self.change)
    hasher.combine(self._unknown)
  }
}

extension ListChanged {
  /// The message in which every field is absent.
  public init() {
    self.init(
      list: AuthorityList(),
      change: .unset,
      _unknown: nil)
  }

  public init(
    list: AuthorityList = AuthorityList(),
    change: ListChangeKind = .unset
  ) {
    self.init(
      list: list,
      change: change,
      _unknown: nil)
  }
}

// MARK: Codec of ListChanged

extension ListChanged {
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
    let w2 = self.change.rawValue
    wireStore(f, 0, w2)
    let used = wireBit(w2 != 0)
    let fixed = wireLastEnd(used, 0x100)
    let count: Int
    count = 1
    let width = 0
    let slots = f + fixed + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    b.enterPlain()
    try self.list.appendWire(to: &b)
    var n0 = b.byteCount &- s0
    if n0 == 2 {  // The default message is the empty slot (rule R6).
      b.truncate(to: s0)
      n0 = 0
    } else {
      try b.checkDepth()
    }
    b.leave()
    let written: Int
    if n0 != 0 {
      written = 1
    } else {
      written = 0
    }
    let needed = wireWidth(n0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 1, room: count &<< width,
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
    var w2: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 4 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 1 && count <= 1
    if isNear {
      w2 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(w2 != 0)
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
      w2 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      if shape.fixedLength > 1 || shape.slotCount > 1 {
        unknown = try r.unknown(
          p, shape, fixedLength: 1, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let v1: AuthorityList
    if n0 == 0 {
      v1 = AuthorityList()
    }
    else {
      try r.refuseDefault(p + o0, n0)
      v1 = try AuthorityList.decodeNestedWire(p + o0, n0, &r)
    }
    let v2: ListChangeKind = ListChangeKind(rawValue: w2)
    return Self(
      list: v1,
      change: v2,
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

/// A pair of files that may be one person was found, decided or reopened.
public struct PairChanged: WireMessage {
  public static var wireName: String { "events.v1.PairChanged" }

  public var pair: DuplicatePair
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: PairChanged, rhs: PairChanged) -> Bool {
    guard lhs.pair == rhs.pair else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.pair)
    hasher.combine(self._unknown)
  }
}

extension PairChanged {
  /// The message in which every field is absent.
  public init() {
    self.init(
      pair: DuplicatePair(),
      _unknown: nil)
  }

  public init(
    pair: DuplicatePair = DuplicatePair()
  ) {
    self.init(
      pair: pair,
      _unknown: nil)
  }
}

// MARK: Codec of PairChanged

extension PairChanged {
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
    count = 1
    let width = 0
    let slots = f + 0 + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    b.enterPlain()
    try self.pair.appendWire(to: &b)
    var n0 = b.byteCount &- s0
    if n0 == 2 {  // The default message is the empty slot (rule R6).
      b.truncate(to: s0)
      n0 = 0
    } else {
      try b.checkDepth()
    }
    b.leave()
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
    let v1: DuplicatePair
    if n0 == 0 {
      v1 = DuplicatePair()
    }
    else {
      try r.refuseDefault(p + o0, n0)
      v1 = try DuplicatePair.decodeNestedWire(p + o0, n0, &r)
    }
    return Self(
      pair: v1,
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

/// People left the service in bulk, for a purpose and a recipient.
public struct Exported: WireMessage {
  public static var wireName: String { "events.v1.Exported" }

  public var what: String
  public var purpose: String
  public var recipient: String
  public var persons: UInt32
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: Exported, rhs: Exported) -> Bool {
    guard (String).wireEquals(lhs.what, rhs.what) else { return false }
    guard (String).wireEquals(lhs.purpose, rhs.purpose) else { return false }
    guard (String).wireEquals(lhs.recipient, rhs.recipient) else { return false }
    guard lhs.persons == rhs.persons else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.what.wireHash(into: &hasher)
    self.purpose.wireHash(into: &hasher)
    self.recipient.wireHash(into: &hasher)
    hasher.combine(self.persons)
    hasher.combine(self._unknown)
  }
}

extension Exported {
  /// The message in which every field is absent.
  public init() {
    self.init(
      what: "",
      purpose: "",
      recipient: "",
      persons: 0,
      _unknown: nil)
  }

  public init(
    what: String = "",
    purpose: String = "",
    recipient: String = "",
    persons: UInt32 = 0
  ) {
    self.init(
      what: what,
      purpose: purpose,
      recipient: recipient,
      persons: persons,
      _unknown: nil)
  }
}

// MARK: Codec of Exported

extension Exported {
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
    let n0 = self.what.utf8.count
    if n0 > 60 { throw wireLimit("Exported.what is longer than 60 bytes") }
    let n1 = self.purpose.utf8.count
    if n1 > 100 { throw wireLimit("Exported.purpose is longer than 100 bytes") }
    let n2 = self.recipient.utf8.count
    if n2 > 100 { throw wireLimit("Exported.recipient is longer than 100 bytes") }
    var text = n0
    text &+= n1
    text &+= n2
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(18 &+ n0 &+ n1 &+ n2)
    let f = p + 2
    let w4 = self.persons
    wireStore(f, 0, w4)
    let used = wireBit(w4 != 0)
    let fixed = wireLastEnd(used, 0x400)
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
    t0 = wirePut(t0, self.what, n0)
    t0 = wirePut(t0, self.purpose, n1)
    t0 = wirePut(t0, self.recipient, n2)
    b.advance(to: t0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 4, room: count &<< width,
        lengths: [n0, n1, n2],
        unknown: self._unknown)
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
    var unknown: WireUnknown? = nil
    var f: UnsafeRawPointer = p + 2
    var w4: UInt32 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    let head = n >= 9 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 4 && count <= 3
    if isNear {
      w4 = wireMask(wireLoad(f, 0, UInt32.self), fixed >= 4)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 4) & wireBit(w4 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      n2 = wireMask(Int.wire(wireLoad(table, 2, UInt8.self)), count > 2)
      end &+= n2
      isNear = ends != 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w4 = fixed >= 4 ? wireLoad(f, 0, UInt32.self) : 0
      if shape.fixedLength > 4 || shape.slotCount > 3 {
        unknown = try r.unknown(
          p, shape, fixedLength: 4, slotCount: 3, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
    }
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let v1: String = try r.text(p + o0, n0, max: 60)
    let v2: String = try r.text(p + o1, n1, max: 100)
    let v3: String = try r.text(p + o2, n2, max: 100)
    let v4: UInt32 = w4
    return Self(
      what: v1,
      purpose: v2,
      recipient: v3,
      persons: v4,
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
      case 0, 5...: return
      case 4: unit = 4
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Somebody read what is sealed.
public struct SealedRead: WireMessage {
  public static var wireName: String { "events.v1.SealedRead" }

  public var person: ID<PersonFile>
  /// Which parts, such as `screenings`.
  public var fields: [String]
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: SealedRead, rhs: SealedRead) -> Bool {
    guard lhs.person == rhs.person else { return false }
    guard ([String]).wireEquals(lhs.fields, rhs.fields) else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.person)
    self.fields.wireHash(into: &hasher)
    hasher.combine(self._unknown)
  }
}

extension SealedRead {
  /// The message in which every field is absent.
  public init() {
    self.init(
      person: ID<PersonFile>(),
      fields: [],
      _unknown: nil)
  }

  public init(
    person: ID<PersonFile> = ID<PersonFile>(),
    fields: [String] = []
  ) {
    self.init(
      person: person,
      fields: fields,
      _unknown: nil)
  }
}

// MARK: Codec of SealedRead

extension SealedRead {
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
    self.person.storeWire(f)
    let used = wireBit(!wireIsZero(f, 16))
    let fixed = wireLastEnd(used, 0x1000)
    let count: Int
    if !self.fields.isEmpty {
      count = 1
    } else {
      count = 0
    }
    let width = wireWidth(self.fields.count &* 24)
    let slots = f + fixed + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    try b.append(texts: self.fields, max: 32, maxElement: 40)
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
        start: start, used: fixed, known: 16, room: count &<< width,
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
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 19 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 16 && count <= 1
    if isNear {
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 16) & wireBit(!wireIsZero(f, 16))
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
      if shape.fixedLength > 16 || shape.slotCount > 1 {
        unknown = try r.unknown(
          p, shape, fixedLength: 16, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let v1: ID<PersonFile> = fixed >= 16 ? ID<PersonFile>(wire: f) : ID<PersonFile>()
    let v2: [String] = try r.texts(p + o0, n0, max: 32, maxElement: 40)
    return Self(
      person: v1,
      fields: v2,
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
      case 0, 17...: return
      case 16: unit = 16
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Rows of an import could not be read; their people wait.
public struct RowsRejected: WireMessage {
  public static var wireName: String { "events.v1.RowsRejected" }

  public var tokens: [String]
  /// Rows whose people are registered since.
  public var settled: [String]
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: RowsRejected, rhs: RowsRejected) -> Bool {
    guard ([String]).wireEquals(lhs.tokens, rhs.tokens) else { return false }
    guard ([String]).wireEquals(lhs.settled, rhs.settled) else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.tokens.wireHash(into: &hasher)
    self.settled.wireHash(into: &hasher)
    hasher.combine(self._unknown)
  }
}

extension RowsRejected {
  /// The message in which every field is absent.
  public init() {
    self.init(
      tokens: [],
      settled: [],
      _unknown: nil)
  }

  public init(
    tokens: [String] = [],
    settled: [String] = []
  ) {
    self.init(
      tokens: tokens,
      settled: settled,
      _unknown: nil)
  }
}

// MARK: Codec of RowsRejected

extension RowsRejected {
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
    let p = b.reserve(10)
    let f = p + 2
    let count: Int
    if !self.settled.isEmpty {
      count = 2
    } else if !self.tokens.isEmpty {
      count = 1
    } else {
      count = 0
    }
    var lengths = self.tokens.count &* 24
    lengths |= self.settled.count &* 24
    let width = wireWidth(lengths)
    let slots = f + 0 + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    try b.append(texts: self.tokens, max: 4096, maxElement: 64)
    let n0 = b.byteCount &- s0
    let s1 = b.byteCount
    try b.append(texts: self.settled, max: 4096, maxElement: 64)
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
        start: start, used: 0, known: 0, room: count &<< width,
        lengths: [n0, n1],
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
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 4 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    let fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 0 && count <= 2
    if isNear {
      let table = p + 2
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      isNear = end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      if shape.fixedLength > 0 || shape.slotCount > 2 {
        unknown = try r.unknown(
          p, shape, fixedLength: 0, slotCount: 2, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    let v1: [String] = try r.texts(p + o0, n0, max: 4096, maxElement: 64)
    let v2: [String] = try r.texts(p + o1, n1, max: 4096, maxElement: 64)
    return Self(
      tokens: v1,
      settled: v2,
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
