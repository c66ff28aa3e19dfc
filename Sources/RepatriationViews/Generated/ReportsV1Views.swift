// Written by schemac from package reports.v1, as views. Do not edit.
// swift-format-ignore-file

public import RepatriationSchema
public import Wire
public import WireViews

/// Asks for a report; without days it covers everything up to `asOf`.
///
/// A `ReportRequest` that is read where its bytes are.
public struct ReportRequestView: WireView, ~Escapable {
  public typealias WireOwned = ReportRequest

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var mission: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var from: CalendarDate? { wireMessage.bit(0, 1) ? wireMessage.fixed(1, as: CalendarDate.self) : nil }

  /// Last day included.
  @inlinable public var to: CalendarDate? { wireMessage.bit(0, 2) ? wireMessage.fixed(5, as: CalendarDate.self) : nil }

  @inlinable public var asOf: Timestamp { wireMessage.fixed(9, as: Timestamp.self) }

  /// For publication: as of the policy's last cut-off, and every count rounded down to a multiple of
  /// the policy's smallest cell, so that no difference of published counts is a smaller group.
  @inlinable public var `public`: Bool { wireMessage.bit(0, 4) }
}

// MARK: Check of ReportRequest

extension ReportRequestView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var b0: UInt8 = 0
    var w2: Int32 = 0
    var w3: Int32 = 0
    var w4: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 20 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 17 && count <= 1
    if isNear {
      b0 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      w2 = wireMask(wireLoad(f, 1, Int32.self), fixed >= 5)
      w3 = wireMask(wireLoad(f, 5, Int32.self), fixed >= 9)
      w4 = wireMask(wireLoad(f, 9, Int64.self), fixed >= 17)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(b0 != 0)
      ends |= wireBit(fixed == 5) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 9) & wireBit(w3 != 0)
      ends |= wireBit(fixed == 17) & wireBit(w4 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      isNear = ends != 0 && b0 & 248 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b0 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      w2 = fixed >= 5 ? wireLoad(f, 1, Int32.self) : 0
      w3 = fixed >= 9 ? wireLoad(f, 5, Int32.self) : 0
      w4 = fixed >= 17 ? wireLoad(f, 9, Int64.self) : 0
      if shape.fixedLength > 17 || shape.slotCount > 1 || b0 & 248 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 17, slotCount: 1, bits: b0 & 248, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    var absent = UInt64.wire(wireMask(w2, b0 & 1 == 0))
    absent |= UInt64.wire(wireMask(w3, b0 & 2 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    _ = b0
    _ = w2
    _ = w3
    _ = w4
    _ = o0
    _ = n0
    try r.checkText(p + o0, n0, max: 16)
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

/// Arrivals per day in the mission's time zone. Counted in events: a person who came twice counts twice.
///
/// A `ArrivalsReport` that is read where its bytes are.
public struct ArrivalsReportView: WireView, ~Escapable {
  public typealias WireOwned = ArrivalsReport

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var mission: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var timeZone: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }

  @inlinable public var asOf: Timestamp { wireMessage.fixed(0, as: Timestamp.self) }

  @inlinable public var days: WireListView<ArrivalDayView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(2, of: ArrivalDayView.self) }
  }

  @inlinable public var events: UInt32 { wireMessage.fixed(8, as: UInt32.self) }

  /// Persons whose first arrival lies in the window: files that a reviewer merged are one person.
  @inlinable public var persons: UInt32? { wireMessage.bit(12, 1) ? wireMessage.fixed(13, as: UInt32.self) : nil }

  @inlinable public var peak: CalendarDate? { wireMessage.bit(12, 2) ? wireMessage.fixed(17, as: CalendarDate.self) : nil }

  /// What the counts count: `events`.
  @inlinable public var unit: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(3) }
  }

  /// Files that are still open or were closed otherwise than by merging or voiding.
  @inlinable public var cases: UInt32? { wireMessage.bit(12, 4) ? wireMessage.fixed(21, as: UInt32.self) : nil }

  /// Pairs that nobody has decided: persons may be fewer by so many.
  @inlinable public var undecidedPairs: UInt32 { wireMessage.fixed(25, as: UInt32.self) }

  /// Counts are rounded down to multiples of this; 0: they are exact.
  @inlinable public var cell: UInt16 { wireMessage.fixed(29, as: UInt16.self) }

  /// The day with the most persons; `peak` is that with the most events.
  @inlinable public var personsPeak: CalendarDate? { wireMessage.bit(12, 8) ? wireMessage.fixed(31, as: CalendarDate.self) : nil }
}

// MARK: Check of ArrivalsReport

extension ArrivalsReportView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w9: UInt32 = 0
    var w10: UInt32 = 0
    var w11: UInt16 = 0
    var w12: Int32 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    let head = n >= 41 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 21 && fixed <= 35 && count <= 4
    if isNear {
      w9 = wireMask(wireLoad(f, 21, UInt32.self), fixed >= 25)
      w10 = wireMask(wireLoad(f, 25, UInt32.self), fixed >= 29)
      w11 = wireMask(wireLoad(f, 29, UInt16.self), fixed >= 31)
      w12 = wireMask(wireLoad(f, 31, Int32.self), fixed >= 35)
      var ends = wireBit(fixed == 25) & wireBit(w9 != 0)
      ends |= wireBit(fixed == 29) & wireBit(w10 != 0)
      ends |= wireBit(fixed == 31) & wireBit(w11 != 0)
      ends |= wireBit(fixed == 35) & wireBit(w12 != 0)
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
      isNear = ends != 0 && wireLoad(f, 12, UInt8.self) & 240 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w9 = fixed >= 25 ? wireLoad(f, 21, UInt32.self) : 0
      w10 = fixed >= 29 ? wireLoad(f, 25, UInt32.self) : 0
      w11 = fixed >= 31 ? wireLoad(f, 29, UInt16.self) : 0
      w12 = fixed >= 35 ? wireLoad(f, 31, Int32.self) : 0
      let free: UInt8 = fixed > 12 ? wireLoad(f, 12, UInt8.self) & 240 : 0
      if shape.fixedLength > 35 || shape.slotCount > 4 || free != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 35, slotCount: 4, bits: free, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
      n3 = shape.length(p, 3)
    }
    let w3: Int64 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
    let w5: UInt32 = fixed >= 12 ? wireLoad(f, 8, UInt32.self) : 0
    let b12: UInt8 = fixed >= 13 ? wireLoad(f, 12, UInt8.self) : 0
    let w6: UInt32 = fixed >= 17 ? wireLoad(f, 13, UInt32.self) : 0
    let w7: Int32 = fixed >= 21 ? wireLoad(f, 17, Int32.self) : 0
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let o3 = o2 &+ n2
    var absent = UInt64.wire(wireMask(w6, b12 & 1 == 0))
    absent |= UInt64.wire(wireMask(w7, b12 & 2 == 0))
    absent |= UInt64.wire(wireMask(w9, b12 & 4 == 0))
    absent |= UInt64.wire(wireMask(w12, b12 & 8 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    _ = w3
    _ = w5
    _ = b12
    _ = w6
    _ = w7
    _ = w9
    _ = w10
    _ = w11
    _ = w12
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    _ = o2
    _ = n2
    _ = o3
    _ = n3
    try r.checkText(p + o0, n0, max: 16)
    try r.checkText(p + o1, n1, max: 40)
    try ArrivalDayView.checkWireList(p + o2, n2, max: 1024, &r)
    try r.checkText(p + o3, n3, max: 16)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 36...: return
      case 8: unit = 8
      case 12: unit = 4
      case 13: unit = 1
      case 17: unit = 4
      case 21: unit = 4
      case 25: unit = 4
      case 29: unit = 4
      case 31: unit = 2
      case 35: unit = 4
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Arrivals of one day.
///
/// A `ArrivalDay` that is read where its bytes are.
public struct ArrivalDayView: WireView, ~Escapable {
  public typealias WireOwned = ArrivalDay

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var day: CalendarDate { wireMessage.fixed(0, as: CalendarDate.self) }

  @inlinable public var events: UInt32 { wireMessage.fixed(4, as: UInt32.self) }

  /// Registrations recorded after the day had ended.
  @inlinable public var late: UInt32 { wireMessage.fixed(8, as: UInt32.self) }

  /// Persons who arrived for the first time; absent in a cell that is left out.
  @inlinable public var persons: UInt32? { wireMessage.bit(12, 1) ? wireMessage.fixed(13, as: UInt32.self) : nil }
}

// MARK: Check of ArrivalDay

extension ArrivalDayView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w2: UInt32 = 0
    var w3: UInt32 = 0
    var b12: UInt8 = 0
    var w4: UInt32 = 0
    let head = n >= 19 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 4 && fixed <= 17 && count <= 0
    if isNear {
      w2 = wireMask(wireLoad(f, 4, UInt32.self), fixed >= 8)
      w3 = wireMask(wireLoad(f, 8, UInt32.self), fixed >= 12)
      b12 = wireMask(wireLoad(f, 12, UInt8.self), fixed >= 13)
      w4 = wireMask(wireLoad(f, 13, UInt32.self), fixed >= 17)
      var ends = wireBit(fixed == 8) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 12) & wireBit(w3 != 0)
      ends |= wireBit(fixed == 13) & wireBit(b12 != 0)
      ends |= wireBit(fixed == 17) & wireBit(w4 != 0)
      isNear = ends != 0 && b12 & 254 == 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w2 = fixed >= 8 ? wireLoad(f, 4, UInt32.self) : 0
      w3 = fixed >= 12 ? wireLoad(f, 8, UInt32.self) : 0
      b12 = fixed >= 13 ? wireLoad(f, 12, UInt8.self) : 0
      w4 = fixed >= 17 ? wireLoad(f, 13, UInt32.self) : 0
      if shape.fixedLength > 17 || shape.slotCount > 0 || b12 & 254 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 17, slotCount: 0, bits: b12 & 254, isFrozen: false)
      }
    }
    let w1: Int32 = fixed >= 4 ? wireLoad(f, 0, Int32.self) : 0
    let absent = UInt64.wire(wireMask(w4, b12 & 1 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    _ = w1
    _ = w2
    _ = w3
    _ = b12
    _ = w4
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 18...: return
      case 4: unit = 4
      case 8: unit = 4
      case 12: unit = 4
      case 13: unit = 1
      case 17: unit = 4
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Open cases by class, intent and travel mode: the files as they are now, asked as of a moment.
///
/// A `StatusReport` that is read where its bytes are.
public struct StatusReportView: WireView, ~Escapable {
  public typealias WireOwned = StatusReport

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var mission: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var asOf: Timestamp { wireMessage.fixed(0, as: Timestamp.self) }

  @inlinable public var policy: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }

  @inlinable public var rows: WireListView<StatusRowView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(2, of: StatusRowView.self) }
  }

  @inlinable public var persons: UInt32 { wireMessage.fixed(8, as: UInt32.self) }

  /// What the counts count: `persons`.
  @inlinable public var unit: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(3) }
  }

  /// Rules that the policy switches off, such as `B09`.
  @inlinable public var rulesOff: WireListView<WireTextView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(4, of: WireTextView.self) }
  }

  /// Counts are rounded down to multiples of this; 0: they are exact.
  @inlinable public var cell: UInt16 { wireMessage.fixed(12, as: UInt16.self) }
}

// MARK: Check of StatusReport

extension StatusReportView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w2: Int64 = 0
    var w5: UInt32 = 0
    var w8: UInt16 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    var n4: Int = 0
    let head = n >= 21 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 14 && count <= 5
    if isNear {
      w2 = wireMask(wireLoad(f, 0, Int64.self), fixed >= 8)
      w5 = wireMask(wireLoad(f, 8, UInt32.self), fixed >= 12)
      w8 = wireMask(wireLoad(f, 12, UInt16.self), fixed >= 14)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 8) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 12) & wireBit(w5 != 0)
      ends |= wireBit(fixed == 14) & wireBit(w8 != 0)
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
      w2 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
      w5 = fixed >= 12 ? wireLoad(f, 8, UInt32.self) : 0
      w8 = fixed >= 14 ? wireLoad(f, 12, UInt16.self) : 0
      if shape.fixedLength > 14 || shape.slotCount > 5 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 14, slotCount: 5, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
      n3 = shape.length(p, 3)
      n4 = shape.length(p, 4)
    }
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let o3 = o2 &+ n2
    let o4 = o3 &+ n3
    _ = w2
    _ = w5
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
    try r.checkText(p + o0, n0, max: 16)
    try r.checkText(p + o1, n1, max: 40)
    try StatusRowView.checkWireList(p + o2, n2, max: 256, &r)
    try r.checkText(p + o3, n3, max: 16)
    try r.checkTexts(p + o4, n4, max: 16, maxElement: 8)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 15...: return
      case 8: unit = 8
      case 12: unit = 4
      case 14: unit = 2
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// One line of the status report.
///
/// A `StatusRow` that is read where its bytes are.
public struct StatusRowView: WireView, ~Escapable {
  public typealias WireOwned = StatusRow

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var caseClass: CaseClass { wireMessage.fixed(0, as: WireEnumLayout<CaseClass>.self) }

  @inlinable public var intent: Intent { wireMessage.fixed(1, as: WireEnumLayout<Intent>.self) }

  @inlinable public var travelMode: TravelMode { wireMessage.fixed(2, as: WireEnumLayout<TravelMode>.self) }

  @inlinable public var persons: UInt32 { wireMessage.fixed(3, as: UInt32.self) }
}

// MARK: Check of StatusRow

extension StatusRowView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w1: UInt8 = 0
    var w2: UInt8 = 0
    var w3: UInt8 = 0
    var w4: UInt32 = 0
    let head = n >= 9 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 7 && count <= 0
    if isNear {
      w1 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      w2 = wireMask(wireLoad(f, 1, UInt8.self), fixed >= 2)
      w3 = wireMask(wireLoad(f, 2, UInt8.self), fixed >= 3)
      w4 = wireMask(wireLoad(f, 3, UInt32.self), fixed >= 7)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 2) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 3) & wireBit(w3 != 0)
      ends |= wireBit(fixed == 7) & wireBit(w4 != 0)
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
      w4 = fixed >= 7 ? wireLoad(f, 3, UInt32.self) : 0
      if shape.fixedLength > 7 || shape.slotCount > 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 7, slotCount: 0, bits: 0, isFrozen: false)
      }
    }
    _ = w1
    _ = w2
    _ = w3
    _ = w4
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 8...: return
      case 1...3: unit = 1
      case 7: unit = 4
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// How long ready people wait, and whether the order was kept.
///
/// A `ReadinessReport` that is read where its bytes are.
public struct ReadinessReportView: WireView, ~Escapable {
  public typealias WireOwned = ReadinessReport

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var mission: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var asOf: Timestamp { wireMessage.fixed(0, as: Timestamp.self) }

  @inlinable public var policy: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }

  @inlinable public var ready: UInt32 { wireMessage.fixed(8, as: UInt32.self) }

  /// Days since they became ready.
  @inlinable public var readyDaysMedian: UInt32 { wireMessage.fixed(12, as: UInt32.self) }

  @inlinable public var readyDaysNinetieth: UInt32 { wireMessage.fixed(16, as: UInt32.self) }

  /// Days since registration, of everybody who waits.
  @inlinable public var waitDaysMedian: UInt32 { wireMessage.fixed(20, as: UInt32.self) }

  @inlinable public var waitDaysNinetieth: UInt32 { wireMessage.fixed(24, as: UInt32.self) }

  /// Ready people by days of readiness: 0–2, 3–6, 7–13, 14 and more.
  @inlinable public var ages: WireListView<CountView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(2, of: CountView.self) }
  }

  /// Ready people of a higher tier, or of the same tier and longer ready, than somebody who has left.
  @inlinable public var inversions: UInt32 { wireMessage.fixed(28, as: UInt32.self) }

  @inlinable public var sheltered: UInt32 { wireMessage.fixed(32, as: UInt32.self) }

  @inlinable public var unit: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(3) }
  }

  @inlinable public var waiting: UInt32 { wireMessage.fixed(36, as: UInt32.self) }

  /// What is missing, by class and stage.
  @inlinable public var stages: WireListView<StageRowView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(4, of: StageRowView.self) }
  }

  /// Counts are rounded down to multiples of this; 0: they are exact.
  @inlinable public var cell: UInt16 { wireMessage.fixed(40, as: UInt16.self) }
}

// MARK: Check of ReadinessReport

extension ReadinessReportView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w10: UInt32 = 0
    var w11: UInt32 = 0
    var w13: UInt32 = 0
    var w15: UInt16 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    var n4: Int = 0
    let head = n >= 49 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 28 && fixed <= 42 && count <= 5
    if isNear {
      w10 = wireMask(wireLoad(f, 28, UInt32.self), fixed >= 32)
      w11 = wireMask(wireLoad(f, 32, UInt32.self), fixed >= 36)
      w13 = wireMask(wireLoad(f, 36, UInt32.self), fixed >= 40)
      w15 = wireMask(wireLoad(f, 40, UInt16.self), fixed >= 42)
      var ends = wireBit(fixed == 32) & wireBit(w10 != 0)
      ends |= wireBit(fixed == 36) & wireBit(w11 != 0)
      ends |= wireBit(fixed == 40) & wireBit(w13 != 0)
      ends |= wireBit(fixed == 42) & wireBit(w15 != 0)
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
      w10 = fixed >= 32 ? wireLoad(f, 28, UInt32.self) : 0
      w11 = fixed >= 36 ? wireLoad(f, 32, UInt32.self) : 0
      w13 = fixed >= 40 ? wireLoad(f, 36, UInt32.self) : 0
      w15 = fixed >= 42 ? wireLoad(f, 40, UInt16.self) : 0
      if shape.fixedLength > 42 || shape.slotCount > 5 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 42, slotCount: 5, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
      n3 = shape.length(p, 3)
      n4 = shape.length(p, 4)
    }
    let w2: Int64 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
    let w4: UInt32 = fixed >= 12 ? wireLoad(f, 8, UInt32.self) : 0
    let w5: UInt32 = fixed >= 16 ? wireLoad(f, 12, UInt32.self) : 0
    let w6: UInt32 = fixed >= 20 ? wireLoad(f, 16, UInt32.self) : 0
    let w7: UInt32 = fixed >= 24 ? wireLoad(f, 20, UInt32.self) : 0
    let w8: UInt32 = fixed >= 28 ? wireLoad(f, 24, UInt32.self) : 0
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let o3 = o2 &+ n2
    let o4 = o3 &+ n3
    _ = w2
    _ = w4
    _ = w5
    _ = w6
    _ = w7
    _ = w8
    _ = w10
    _ = w11
    _ = w13
    _ = w15
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
    try r.checkText(p + o0, n0, max: 16)
    try r.checkText(p + o1, n1, max: 40)
    try CountView.checkWireList(p + o2, n2, max: 8, &r)
    try r.checkText(p + o3, n3, max: 16)
    try StageRowView.checkWireList(p + o4, n4, max: 64, &r)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 43...: return
      case 8: unit = 8
      case 12: unit = 4
      case 16: unit = 4
      case 20: unit = 4
      case 24: unit = 4
      case 28: unit = 4
      case 32: unit = 4
      case 36: unit = 4
      case 40: unit = 4
      case 42: unit = 2
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// What people of one class lack at one stage, and for how long.
///
/// A `StageRow` that is read where its bytes are.
public struct StageRowView: WireView, ~Escapable {
  public typealias WireOwned = StageRow

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var caseClass: CaseClass { wireMessage.fixed(0, as: WireEnumLayout<CaseClass>.self) }

  /// `hold`, `identity`, `travel document`, `fine waiver` or `exit permit`.
  @inlinable public var stage: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  /// Open cases that want to return and lack it.
  @inlinable public var persons: UInt32 { wireMessage.fixed(1, as: UInt32.self) }

  /// Of those, for how many it was asked for and is not answered yet.
  @inlinable public var askedFor: UInt32 { wireMessage.fixed(5, as: UInt32.self) }

  /// Days since it was asked for, or since registration where nobody asked; absent for too few people.
  @inlinable public var daysMedian: UInt32? { wireMessage.bit(9, 1) ? wireMessage.fixed(10, as: UInt32.self) : nil }

  @inlinable public var daysNinetieth: UInt32? { wireMessage.bit(9, 2) ? wireMessage.fixed(14, as: UInt32.self) : nil }
}

// MARK: Check of StageRow

extension StageRowView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w4: UInt32 = 0
    var b9: UInt8 = 0
    var w5: UInt32 = 0
    var w6: UInt32 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 21 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 5 && fixed <= 18 && count <= 1
    if isNear {
      w4 = wireMask(wireLoad(f, 5, UInt32.self), fixed >= 9)
      b9 = wireMask(wireLoad(f, 9, UInt8.self), fixed >= 10)
      w5 = wireMask(wireLoad(f, 10, UInt32.self), fixed >= 14)
      w6 = wireMask(wireLoad(f, 14, UInt32.self), fixed >= 18)
      var ends = wireBit(fixed == 9) & wireBit(w4 != 0)
      ends |= wireBit(fixed == 10) & wireBit(b9 != 0)
      ends |= wireBit(fixed == 14) & wireBit(w5 != 0)
      ends |= wireBit(fixed == 18) & wireBit(w6 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      isNear = ends != 0 && b9 & 252 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w4 = fixed >= 9 ? wireLoad(f, 5, UInt32.self) : 0
      b9 = fixed >= 10 ? wireLoad(f, 9, UInt8.self) : 0
      w5 = fixed >= 14 ? wireLoad(f, 10, UInt32.self) : 0
      w6 = fixed >= 18 ? wireLoad(f, 14, UInt32.self) : 0
      if shape.fixedLength > 18 || shape.slotCount > 1 || b9 & 252 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 18, slotCount: 1, bits: b9 & 252, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let w1: UInt8 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
    let w3: UInt32 = fixed >= 5 ? wireLoad(f, 1, UInt32.self) : 0
    var absent = UInt64.wire(wireMask(w5, b9 & 1 == 0))
    absent |= UInt64.wire(wireMask(w6, b9 & 2 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    _ = w1
    _ = w3
    _ = w4
    _ = b9
    _ = w5
    _ = w6
    _ = o0
    _ = n0
    try r.checkText(p + o0, n0, max: 24)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 19...: return
      case 1: unit = 1
      case 5: unit = 4
      case 9: unit = 4
      case 10: unit = 1
      case 14: unit = 4
      case 18: unit = 4
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// What was asked for and granted, and who left, in a window.
///
/// A `OutcomesReport` that is read where its bytes are.
public struct OutcomesReportView: WireView, ~Escapable {
  public typealias WireOwned = OutcomesReport

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var mission: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var asOf: Timestamp { wireMessage.fixed(0, as: Timestamp.self) }

  @inlinable public var from: CalendarDate? { wireMessage.bit(8, 1) ? wireMessage.fixed(9, as: CalendarDate.self) : nil }

  @inlinable public var to: CalendarDate? { wireMessage.bit(8, 2) ? wireMessage.fixed(13, as: CalendarDate.self) : nil }

  @inlinable public var rows: WireListView<OutcomeRowView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(1, of: OutcomeRowView.self) }
  }

  /// The same by day; days and counts of 0 are left out.
  @inlinable public var days: WireListView<OutcomeDayView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(2, of: OutcomeDayView.self) }
  }

  /// Counts are rounded down to multiples of this; 0: they are exact.
  @inlinable public var cell: UInt16 { wireMessage.fixed(17, as: UInt16.self) }
}

// MARK: Check of OutcomesReport

extension OutcomesReportView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var b8: UInt8 = 0
    var w3: Int32 = 0
    var w4: Int32 = 0
    var w7: UInt16 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    let head = n >= 24 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 8 && fixed <= 19 && count <= 3
    if isNear {
      b8 = wireMask(wireLoad(f, 8, UInt8.self), fixed >= 9)
      w3 = wireMask(wireLoad(f, 9, Int32.self), fixed >= 13)
      w4 = wireMask(wireLoad(f, 13, Int32.self), fixed >= 17)
      w7 = wireMask(wireLoad(f, 17, UInt16.self), fixed >= 19)
      var ends = wireBit(fixed == 9) & wireBit(b8 != 0)
      ends |= wireBit(fixed == 13) & wireBit(w3 != 0)
      ends |= wireBit(fixed == 17) & wireBit(w4 != 0)
      ends |= wireBit(fixed == 19) & wireBit(w7 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      n2 = wireMask(Int.wire(wireLoad(table, 2, UInt8.self)), count > 2)
      end &+= n2
      isNear = ends != 0 && b8 & 252 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b8 = fixed >= 9 ? wireLoad(f, 8, UInt8.self) : 0
      w3 = fixed >= 13 ? wireLoad(f, 9, Int32.self) : 0
      w4 = fixed >= 17 ? wireLoad(f, 13, Int32.self) : 0
      w7 = fixed >= 19 ? wireLoad(f, 17, UInt16.self) : 0
      if shape.fixedLength > 19 || shape.slotCount > 3 || b8 & 252 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 19, slotCount: 3, bits: b8 & 252, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
    }
    let w2: Int64 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    var absent = UInt64.wire(wireMask(w3, b8 & 1 == 0))
    absent |= UInt64.wire(wireMask(w4, b8 & 2 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    _ = w2
    _ = b8
    _ = w3
    _ = w4
    _ = w7
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    _ = o2
    _ = n2
    try r.checkText(p + o0, n0, max: 16)
    try OutcomeRowView.checkWireList(p + o1, n1, max: 64, &r)
    try OutcomeDayView.checkWireList(p + o2, n2, max: 1024, &r)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 20...: return
      case 8: unit = 8
      case 9: unit = 1
      case 13: unit = 4
      case 17: unit = 4
      case 19: unit = 2
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// What happened on one day, in the labels and units of the rows.
///
/// A `OutcomeDay` that is read where its bytes are.
public struct OutcomeDayView: WireView, ~Escapable {
  public typealias WireOwned = OutcomeDay

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var day: CalendarDate { wireMessage.fixed(0, as: CalendarDate.self) }

  @inlinable public var counts: WireListView<CountView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(0, of: CountView.self) }
  }
}

// MARK: Check of OutcomeDay

extension OutcomeDayView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w1: Int32 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 7 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 4 && count <= 1
    if isNear {
      w1 = wireMask(wireLoad(f, 0, Int32.self), fixed >= 4)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 4) & wireBit(w1 != 0)
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
      w1 = fixed >= 4 ? wireLoad(f, 0, Int32.self) : 0
      if shape.fixedLength > 4 || shape.slotCount > 1 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 4, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    _ = w1
    _ = o0
    _ = n0
    try CountView.checkWireList(p + o0, n0, max: 64, &r)
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

/// One count with its unit.
///
/// A `OutcomeRow` that is read where its bytes are.
public struct OutcomeRowView: WireView, ~Escapable {
  public typealias WireOwned = OutcomeRow

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  /// Such as `travel documents issued`.
  @inlinable public var what: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  /// Absent in a cell that is left out.
  @inlinable public var count: UInt32? { wireMessage.bit(0, 1) ? wireMessage.fixed(1, as: UInt32.self) : nil }

  /// `persons`, `events` or `cases`.
  @inlinable public var unit: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }
}

// MARK: Check of OutcomeRow

extension OutcomeRowView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var b0: UInt8 = 0
    var w2: UInt32 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 9 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 5 && count <= 2
    if isNear {
      b0 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      w2 = wireMask(wireLoad(f, 1, UInt32.self), fixed >= 5)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(b0 != 0)
      ends |= wireBit(fixed == 5) & wireBit(w2 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      isNear = ends != 0 && b0 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b0 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      w2 = fixed >= 5 ? wireLoad(f, 1, UInt32.self) : 0
      if shape.fixedLength > 5 || shape.slotCount > 2 || b0 & 254 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 5, slotCount: 2, bits: b0 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    let absent = UInt64.wire(wireMask(w2, b0 & 1 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    _ = b0
    _ = w2
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    try r.checkText(p + o0, n0, max: 60)
    try r.checkText(p + o1, n1, max: 16)
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

/// People by what tells groups apart, and the share that is scam-linked. The share is sealed of a
/// person, so it is always made of rounded counts.
///
/// A `ProfileReport` that is read where its bytes are.
public struct ProfileReportView: WireView, ~Escapable {
  public typealias WireOwned = ProfileReport

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var mission: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var asOf: Timestamp { wireMessage.fixed(0, as: Timestamp.self) }

  @inlinable public var from: CalendarDate? { wireMessage.bit(8, 1) ? wireMessage.fixed(9, as: CalendarDate.self) : nil }

  @inlinable public var to: CalendarDate? { wireMessage.bit(8, 2) ? wireMessage.fixed(13, as: CalendarDate.self) : nil }

  @inlinable public var rows: WireListView<ProfileRowView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(1, of: ProfileRowView.self) }
  }

  @inlinable public var persons: UInt32 { wireMessage.fixed(17, as: UInt32.self) }

  /// Thousandths of those who answered; absent when too few did.
  @inlinable public var scamLinkedPermille: UInt32? { wireMessage.bit(8, 4) ? wireMessage.fixed(21, as: UInt32.self) : nil }

  @inlinable public var unit: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(2) }
  }

  /// Counts are rounded down to multiples of this; 0: they are exact.
  @inlinable public var cell: UInt16 { wireMessage.fixed(25, as: UInt16.self) }
}

// MARK: Check of ProfileReport

extension ProfileReportView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w4: Int32 = 0
    var w6: UInt32 = 0
    var w7: UInt32 = 0
    var w9: UInt16 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    let head = n >= 32 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 13 && fixed <= 27 && count <= 3
    if isNear {
      w4 = wireMask(wireLoad(f, 13, Int32.self), fixed >= 17)
      w6 = wireMask(wireLoad(f, 17, UInt32.self), fixed >= 21)
      w7 = wireMask(wireLoad(f, 21, UInt32.self), fixed >= 25)
      w9 = wireMask(wireLoad(f, 25, UInt16.self), fixed >= 27)
      var ends = wireBit(fixed == 17) & wireBit(w4 != 0)
      ends |= wireBit(fixed == 21) & wireBit(w6 != 0)
      ends |= wireBit(fixed == 25) & wireBit(w7 != 0)
      ends |= wireBit(fixed == 27) & wireBit(w9 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      n2 = wireMask(Int.wire(wireLoad(table, 2, UInt8.self)), count > 2)
      end &+= n2
      isNear = ends != 0 && wireLoad(f, 8, UInt8.self) & 248 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w4 = fixed >= 17 ? wireLoad(f, 13, Int32.self) : 0
      w6 = fixed >= 21 ? wireLoad(f, 17, UInt32.self) : 0
      w7 = fixed >= 25 ? wireLoad(f, 21, UInt32.self) : 0
      w9 = fixed >= 27 ? wireLoad(f, 25, UInt16.self) : 0
      let free: UInt8 = fixed > 8 ? wireLoad(f, 8, UInt8.self) & 248 : 0
      if shape.fixedLength > 27 || shape.slotCount > 3 || free != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 27, slotCount: 3, bits: free, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
    }
    let w2: Int64 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
    let b8: UInt8 = fixed >= 9 ? wireLoad(f, 8, UInt8.self) : 0
    let w3: Int32 = fixed >= 13 ? wireLoad(f, 9, Int32.self) : 0
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    var absent = UInt64.wire(wireMask(w3, b8 & 1 == 0))
    absent |= UInt64.wire(wireMask(w4, b8 & 2 == 0))
    absent |= UInt64.wire(wireMask(w7, b8 & 4 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    _ = w2
    _ = b8
    _ = w3
    _ = w4
    _ = w6
    _ = w7
    _ = w9
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    _ = o2
    _ = n2
    try r.checkText(p + o0, n0, max: 16)
    try ProfileRowView.checkWireList(p + o1, n1, max: 1024, &r)
    try r.checkText(p + o2, n2, max: 16)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 28...: return
      case 8: unit = 8
      case 9: unit = 1
      case 13: unit = 4
      case 17: unit = 4
      case 21: unit = 4
      case 25: unit = 4
      case 27: unit = 2
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// One cell of the profile.
///
/// A `ProfileRow` that is read where its bytes are.
public struct ProfileRowView: WireView, ~Escapable {
  public typealias WireOwned = ProfileRow

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  /// `sex`, `age band`, `origin province`, `exit site`, `entry port`, `months in site` or `channel`.
  @inlinable public var dimension: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var value: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }

  /// Absent in a cell that is left out.
  @inlinable public var persons: UInt32? { wireMessage.bit(0, 1) ? wireMessage.fixed(1, as: UInt32.self) : nil }
}

// MARK: Check of ProfileRow

extension ProfileRowView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var b0: UInt8 = 0
    var w3: UInt32 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 9 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 5 && count <= 2
    if isNear {
      b0 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      w3 = wireMask(wireLoad(f, 1, UInt32.self), fixed >= 5)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(b0 != 0)
      ends |= wireBit(fixed == 5) & wireBit(w3 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      isNear = ends != 0 && b0 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b0 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      w3 = fixed >= 5 ? wireLoad(f, 1, UInt32.self) : 0
      if shape.fixedLength > 5 || shape.slotCount > 2 || b0 & 254 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 5, slotCount: 2, bits: b0 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    let absent = UInt64.wire(wireMask(w3, b0 & 1 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    _ = b0
    _ = w3
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    try r.checkText(p + o0, n0, max: 24)
    try r.checkText(p + o1, n1, max: 60)
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
