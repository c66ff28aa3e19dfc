// Written by schemac from package command.v1, as views. Do not edit.
// swift-format-ignore-file

public import RepatriationSchema
public import Wire
public import WireViews

/// A row that could not be read.
///
/// A `ImportReject` that is read where its bytes are.
public struct ImportRejectView: WireView, ~Escapable {
  public typealias WireOwned = ImportReject

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  /// Line in the file on which the row starts, counting from 1.
  @inlinable public var line: UInt32 { wireMessage.fixed(0, as: UInt32.self) }

  /// Data row, counting from 1.
  @inlinable public var row: UInt32 { wireMessage.fixed(4, as: UInt32.self) }

  /// Name of the column; empty when the row as a whole is at fault.
  @inlinable public var column: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  /// Position of the column, counting from 1.
  @inlinable public var columnNumber: UInt32 { wireMessage.fixed(8, as: UInt32.self) }

  @inlinable public var reason: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }
}

// MARK: Check of ImportReject

extension ImportRejectView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    if n >= 16, wireLoad(p, 0, UInt16.self) == 524 {
      return try checkWireBody(
        p, n, 2, 12, 2, 0, isExact: true, &r)
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
      case 0, 13...: unit = 0
      case 4: unit = 4
      case 8: unit = 4
      case 12: unit = 4
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    try r.checkUnknownFields(
      p, shape, fixedLength: 12, slotCount: 2, bits: 0, isFrozen: false)
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
      if wireIsZero(f + 8, 4) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    try r.checkText(p + o0, n0, max: 64)
    try r.checkText(p + o1, n1, max: 300)
  }
}

/// What an import did, counted in rows.
///
/// A `ImportResult` that is read where its bytes are.
public struct ImportResultView: WireView, ~Escapable {
  public typealias WireOwned = ImportResult

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var file: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var rows: UInt32 { wireMessage.fixed(0, as: UInt32.self) }

  @inlinable public var registered: UInt32 { wireMessage.fixed(4, as: UInt32.self) }

  /// Rows that were registered by an earlier import.
  @inlinable public var alreadyRegistered: UInt32 { wireMessage.fixed(8, as: UInt32.self) }

  @inlinable public var notYourMission: UInt32 { wireMessage.fixed(12, as: UInt32.self) }

  @inlinable public var rejected: UInt32 { wireMessage.fixed(16, as: UInt32.self) }

  @inlinable public var rejects: WireListView<ImportRejectView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(1, of: ImportRejectView.self) }
  }

  @inlinable public var dryRun: Bool { wireMessage.bit(20, 1) }

  /// Rows whose registration carries a warning, such as a misread machine-readable line.
  @inlinable public var withWarnings: UInt32 { wireMessage.fixed(21, as: UInt32.self) }

  /// Rows that share a document or national identity number with another file.
  @inlinable public var withExactMatch: UInt32 { wireMessage.fixed(25, as: UInt32.self) }

  /// Rows that could not be sent; run the import again.
  @inlinable public var unsent: UInt32 { wireMessage.fixed(29, as: UInt32.self) }

  @inlinable public var mission: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(2) }
  }
}

// MARK: Check of ImportResult

extension ImportResultView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    if n >= 38, wireLoad(p, 0, UInt16.self) == 801, wireLoad(p, 22, UInt8.self) & 254 == 0 {
      return try checkWireBody(
        p, n, 2, 33, 3, 0, isExact: true, &r)
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
      case 4: unit = 4
      case 8: unit = 4
      case 12: unit = 4
      case 16: unit = 4
      case 20: unit = 4
      case 21: unit = 1
      case 25: unit = 4
      case 29: unit = 4
      case 33: unit = 4
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 20 { bits = wireLoad(f, 20, UInt8.self) & 254 }
    try r.checkUnknownFields(
      p, shape, fixedLength: 33, slotCount: 3, bits: bits, isFrozen: false)
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
    if isExact {
      guard o3 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      guard n2 != 0 else {
        throw r.nonCanonical(p, "the last slot is empty")
      }
      if wireIsZero(f + 29, 4) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    try r.checkText(p + o0, n0, max: 255)
    try ImportRejectView.checkWireList(p + o1, n1, max: 4096, &r)
    try r.checkText(p + o2, n2, max: 16)
  }
}

/// What an import of departures did, counted in rows.
///
/// A `DepartureImportResult` that is read where its bytes are.
public struct DepartureImportResultView: WireView, ~Escapable {
  public typealias WireOwned = DepartureImportResult

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var added: UInt32 { wireMessage.fixed(0, as: UInt32.self) }

  @inlinable public var alreadyThere: UInt32 { wireMessage.fixed(4, as: UInt32.self) }

  @inlinable public var rejected: UInt32 { wireMessage.fixed(8, as: UInt32.self) }

  @inlinable public var rejects: WireListView<ImportRejectView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(0, of: ImportRejectView.self) }
  }
}

// MARK: Check of DepartureImportResult

extension DepartureImportResultView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    if n >= 15, wireLoad(p, 0, UInt16.self) == 268 {
      return try checkWireBody(
        p, n, 2, 12, 1, 0, isExact: true, &r)
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
      case 0, 13...: unit = 0
      case 4: unit = 4
      case 8: unit = 4
      case 12: unit = 4
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    try r.checkUnknownFields(
      p, shape, fixedLength: 12, slotCount: 1, bits: 0, isFrozen: false)
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
      if wireIsZero(f + 8, 4) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    try ImportRejectView.checkWireList(p + o0, n0, max: 1024, &r)
  }
}

/// `status`: both services as one answer.
///
/// A `SystemStatus` that is read where its bytes are.
public struct SystemStatusView: WireView, ~Escapable {
  public typealias WireOwned = SystemStatus

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var intake: ServiceStatusView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(0, as: ServiceStatusView.self) }
  }

  @inlinable public var planning: PlanningStatusView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(1, as: PlanningStatusView.self) }
  }

  /// Planning's digest equals intake's at the same position.
  @inlinable public var inStep: Bool { wireMessage.bit(0, 1) }
}

// MARK: Check of SystemStatus

extension SystemStatusView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    if n >= 5, wireLoad(p, 0, UInt16.self) == 513, wireLoad(p, 2, UInt8.self) & 254 == 0 {
      return try checkWireBody(
        p, n, 2, 1, 2, 0, isExact: true, &r)
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
      p, shape, fixedLength: 1, slotCount: 2, bits: bits, isFrozen: false)
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
      if wireIsZero(f, 1) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    if n0 != 0 {
      try r.refuseDefault(p + o0, n0)
      try ServiceStatusView.checkNestedWire(p + o0, n0, &r)
    }
    if n1 != 0 {
      try r.refuseDefault(p + o1, n1)
      try PlanningStatusView.checkNestedWire(p + o1, n1, &r)
    }
  }
}

/// What an export wrote.
///
/// A `ExportResult` that is read where its bytes are.
public struct ExportResultView: WireView, ~Escapable {
  public typealias WireOwned = ExportResult

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var manifest: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var revision: UInt32 { wireMessage.fixed(0, as: UInt32.self) }

  @inlinable public var state: ManifestState { wireMessage.fixed(4, as: WireEnumLayout<ManifestState>.self) }

  @inlinable public var file: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }

  @inlinable public var rows: UInt32 { wireMessage.fixed(5, as: UInt32.self) }

  @inlinable public var digest: FixedBytes<32> { wireMessage.fixed(9, as: FixedBytes<32>.self) }

  @inlinable public var provisional: Bool { wireMessage.bit(41, 1) }
}

// MARK: Check of ExportResult

extension ExportResultView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    if n >= 46, wireLoad(p, 0, UInt16.self) == 554, wireLoad(p, 43, UInt8.self) & 254 == 0 {
      return try checkWireBody(
        p, n, 2, 42, 2, 0, isExact: true, &r)
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
      case 0, 43...: unit = 0
      case 4: unit = 4
      case 5: unit = 1
      case 9: unit = 4
      case 41: unit = 32
      case 42: unit = 1
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 41 { bits = wireLoad(f, 41, UInt8.self) & 254 }
    try r.checkUnknownFields(
      p, shape, fixedLength: 42, slotCount: 2, bits: bits, isFrozen: false)
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
      if wireIsZero(f + 41, 1) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    try r.checkText(p + o0, n0, max: 64)
    try r.checkText(p + o1, n1, max: 1024)
  }
}

/// A manifest with the names that its entries stand for, for the export as JSON.
///
/// A `NamedManifest` that is read where its bytes are.
public struct NamedManifestView: WireView, ~Escapable {
  public typealias WireOwned = NamedManifest

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var manifest: ManifestView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(0, as: ManifestView.self) }
  }

  @inlinable public var names: WireListView<TravelNameView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(1, of: TravelNameView.self) }
  }
}

// MARK: Check of NamedManifest

extension NamedManifestView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    if n >= 4, wireLoad(p, 0, UInt16.self) == 512 {
      return try checkWireBody(
        p, n, 2, 0, 2, 0, isExact: true, &r)
    }
    return try checkWireSlowly(p, n, &r)
  }

  @inline(never)
  private static func checkWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    let shape = try r.shape(p, n)
    try r.checkUnknownFields(
      p, shape, fixedLength: 0, slotCount: 2, bits: 0, isFrozen: false)
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
    }
    if n0 != 0 {
      try r.refuseDefault(p + o0, n0)
      try ManifestView.checkNestedWire(p + o0, n0, &r)
    }
    try TravelNameView.checkWireList(p + o1, n1, max: 1024, &r)
  }
}

/// A certificate that `pki issue` made, and where it is.
///
/// A `IssuedCertificate` that is read where its bytes are.
public struct IssuedCertificateView: WireView, ~Escapable {
  public typealias WireOwned = IssuedCertificate

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var name: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var identity: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }

  @inlinable public var certificateFile: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(2) }
  }

  @inlinable public var keyFile: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(3) }
  }

  @inlinable public var expires: Timestamp { wireMessage.fixed(0, as: Timestamp.self) }
}

// MARK: Check of IssuedCertificate

extension IssuedCertificateView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    if n >= 14, wireLoad(p, 0, UInt16.self) == 1032 {
      return try checkWireBody(
        p, n, 2, 8, 4, 0, isExact: true, &r)
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
      case 0, 9...: unit = 0
      case 8: unit = 8
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    try r.checkUnknownFields(
      p, shape, fixedLength: 8, slotCount: 4, bits: 0, isFrozen: false)
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
      if wireIsZero(f, 8) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    try r.checkText(p + o0, n0, max: 64)
    try r.checkText(p + o1, n1, max: 512)
    try r.checkText(p + o2, n2, max: 1024)
    try r.checkText(p + o3, n3, max: 1024)
  }
}

/// Result of checking a snapshot file.
///
/// A `SnapshotCheck` that is read where its bytes are.
public struct SnapshotCheckView: WireView, ~Escapable {
  public typealias WireOwned = SnapshotCheck

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var file: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var valid: Bool { wireMessage.bit(0, 1) }

  @inlinable public var rows: Int64 { wireMessage.fixed(1, as: Int64.self) }

  @inlinable public var chunks: UInt32 { wireMessage.fixed(9, as: UInt32.self) }

  @inlinable public var position: Position { wireMessage.fixed(13, as: PositionLayout.self) }

  @inlinable public var problems: WireListView<WireTextView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(1, of: WireTextView.self) }
  }

  @inlinable public var digest: FixedBytes<32> { wireMessage.fixed(77, as: FixedBytes<32>.self) }

  @inlinable public var bytes: Int64 { wireMessage.fixed(109, as: Int64.self) }

  @inlinable public var mission: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(2) }
  }
}

// MARK: Check of SnapshotCheck

extension SnapshotCheckView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    if n >= 122, wireLoad(p, 0, UInt16.self) == 885, wireLoad(p, 2, UInt8.self) & 254 == 0 {
      return try checkWireBody(
        p, n, 2, 117, 3, 0, isExact: true, &r)
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
      case 0, 118...: unit = 0
      case 1: unit = 1
      case 9: unit = 8
      case 13: unit = 4
      case 77: unit = 64
      case 109: unit = 32
      case 117: unit = 8
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 0 { bits = wireLoad(f, 0, UInt8.self) & 254 }
    try r.checkUnknownFields(
      p, shape, fixedLength: 117, slotCount: 3, bits: bits, isFrozen: false)
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
    if isExact {
      guard o3 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      guard n2 != 0 else {
        throw r.nonCanonical(p, "the last slot is empty")
      }
      if wireIsZero(f + 109, 8) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    try r.checkText(p + o0, n0, max: 1024)
    try r.checkTexts(p + o1, n1, max: 256, maxElement: 300)
    try r.checkText(p + o2, n2, max: 16)
  }
}

/// What happened in `demo`, step by step.
///
/// A `DemoResult` that is read where its bytes are.
public struct DemoResultView: WireView, ~Escapable {
  public typealias WireOwned = DemoResult

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var imports: WireListView<ImportResultView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(0, of: ImportResultView.self) }
  }

  @inlinable public var arrivals: ArrivalsReportView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(1, as: ArrivalsReportView.self) }
  }

  @inlinable public var status: StatusReportView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(2, as: StatusReportView.self) }
  }

  @inlinable public var plan: PlanReplyView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(3, as: PlanReplyView.self) }
  }

  @inlinable public var export: ExportResultView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(4, as: ExportResultView.self) }
  }

  @inlinable public var system: SystemStatusView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(5, as: SystemStatusView.self) }
  }
}

// MARK: Check of DemoResult

extension DemoResultView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    if n >= 8, wireLoad(p, 0, UInt16.self) == 1536 {
      return try checkWireBody(
        p, n, 2, 0, 6, 0, isExact: true, &r)
    }
    return try checkWireSlowly(p, n, &r)
  }

  @inline(never)
  private static func checkWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    let shape = try r.shape(p, n)
    try r.checkUnknownFields(
      p, shape, fixedLength: 0, slotCount: 6, bits: 0, isFrozen: false)
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
    }
    try ImportResultView.checkWireList(p + o0, n0, max: 8, &r)
    if n1 != 0 {
      try r.refuseDefault(p + o1, n1)
      try ArrivalsReportView.checkNestedWire(p + o1, n1, &r)
    }
    if n2 != 0 {
      try r.refuseDefault(p + o2, n2)
      try StatusReportView.checkNestedWire(p + o2, n2, &r)
    }
    if n3 != 0 {
      try r.refuseDefault(p + o3, n3)
      try PlanReplyView.checkNestedWire(p + o3, n3, &r)
    }
    if n4 != 0 {
      try r.refuseDefault(p + o4, n4)
      try ExportResultView.checkNestedWire(p + o4, n4, &r)
    }
    if n5 != 0 {
      try r.refuseDefault(p + o5, n5)
      try SystemStatusView.checkNestedWire(p + o5, n5, &r)
    }
  }
}
