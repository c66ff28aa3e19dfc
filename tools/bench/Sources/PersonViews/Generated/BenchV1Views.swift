// Written by schemac from package bench.v1, as views. Do not edit.
// swift-format-ignore-file

public import PersonRecord
public import Wire
public import WireViews

/// A travel or identity document.
///
/// A `Document` that is read where its bytes are.
public struct DocumentView: WireView, ~Escapable {
  public typealias WireOwned = Document

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var kind: DocumentKind { wireMessage.fixed(0, as: WireEnumLayout<DocumentKind>.self) }

  /// ISO 3166-1 alpha-2.
  @inlinable public var issuer: FixedASCII<2> { wireMessage.fixed(1, as: FixedASCII<2>.self) }

  @inlinable public var issued: CalendarDate { wireMessage.fixed(3, as: CalendarDate.self) }

  @inlinable public var verified: Bool { wireMessage.bit(7, 1) }

  @inlinable public var expires: CalendarDate? { wireMessage.bit(7, 2) ? wireMessage.fixed(8, as: CalendarDate.self) : nil }

  @inlinable public var number: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }
}

// MARK: Check of Document

extension DocumentView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
        try r.checkUnknownFields(
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
    _ = w1
    _ = w2
    _ = w3
    _ = b7
    _ = w5
    _ = o0
    _ = n0
    if fixed >= 3 { _ = try r.ascii(f + 1, as: FixedASCII<2>.self) }
    try r.checkText(p + o0, n0, max: 40)
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
}

/// One person.
///
/// A `Person` that is read where its bytes are.
public struct PersonView: WireView, ~Escapable {
  public typealias WireOwned = Person

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    try wireMessage.requireSize(16, ofSlot: 5)
    self.wireMessage = wireMessage
  }

  @inlinable public var id: ID<Person> { wireMessage.fixed(0, as: ID<Person>.self) }

  @inlinable public var born: PartialDate { wireMessage.fixed(16, as: PartialDate.self) }

  /// ISO 3166-1 alpha-2.
  @inlinable public var nationality: FixedASCII<2> { wireMessage.fixed(20, as: FixedASCII<2>.self) }

  @inlinable public var registeredAt: Timestamp { wireMessage.fixed(22, as: Timestamp.self) }

  @inlinable public var sex: Sex { wireMessage.fixed(30, as: WireEnumLayout<Sex>.self) }

  @inlinable public var progress: Progress { wireMessage.fixed(31, as: WireEnumLayout<Progress>.self) }

  @inlinable public var channel: Channel { wireMessage.fixed(32, as: WireEnumLayout<Channel>.self) }

  @inlinable public var language: Language { wireMessage.fixed(33, as: WireEnumLayout<Language>.self) }

  @inlinable public var danger: Danger { wireMessage.fixed(34, as: WireEnumLayout<Danger>.self) }

  @inlinable public var health: Health { wireMessage.fixed(35, as: WireEnumLayout<Health>.self) }

  @inlinable public var fitness: Fitness { wireMessage.fixed(36, as: WireEnumLayout<Fitness>.self) }

  @inlinable public var consent: Consent { wireMessage.fixed(37, as: WireEnumLayout<Consent>.self) }

  @inlinable public var familyName: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var givenNames: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }

  /// In its own script.
  @inlinable public var nativeName: WireTextView? {
    @_lifetime(copy self) get { wireMessage.bit(38, 1) ? wireMessage.text(2) : nil }
  }

  @inlinable public var phone: WireTextView? {
    @_lifetime(copy self) get { wireMessage.bit(38, 2) ? wireMessage.text(3) : nil }
  }

  @inlinable public var notes: WireTextView? {
    @_lifetime(copy self) get { wireMessage.bit(38, 4) ? wireMessage.text(4) : nil }
  }

  @inlinable public var group: WireUUID? { wireMessage.optionalFixed(slot: 5, as: WireUUID.self) }

  @inlinable public var clearedAt: Timestamp? { wireMessage.bit(38, 8) ? wireMessage.fixed(39, as: Timestamp.self) : nil }

  @inlinable public var heightInCentimetres: UInt16? { wireMessage.bit(38, 16) ? wireMessage.fixed(47, as: UInt16.self) : nil }

  @inlinable public var documents: WireListView<DocumentView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(6, of: DocumentView.self) }
  }
}

// MARK: Check of Person

extension PersonView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
        try r.checkUnknownFields(
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
    _ = w2
    _ = w3
    _ = w4
    _ = w5
    _ = w6
    _ = w7
    _ = w8
    _ = w9
    _ = w10
    _ = w11
    _ = w12
    _ = b38
    _ = w19
    _ = w20
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
    if fixed >= 20 { _ = try r.partialDate(f + 16) }
    if fixed >= 22 { _ = try r.ascii(f + 20, as: FixedASCII<2>.self) }
    try r.checkText(p + o0, n0, max: 120)
    try r.checkText(p + o1, n1, max: 120)
    if b38 & 1 != 0 {
      try r.checkText(p + o2, n2, max: 240)
    }
    if b38 & 2 != 0 {
      try r.checkText(p + o3, n3, max: 40)
    }
    if b38 & 4 != 0 {
      try r.checkText(p + o4, n4, max: 2000)
    }
    if n5 != 0 {
      guard n5 == 16 else {
        throw r.malformed(p + o5, "a value has another size than its type")
      }
    }
    try DocumentView.checkWireList(p + o6, n6, max: 16, &r)
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
