// Written by schemac from package desk.v1. Do not edit.
// swift-format-ignore-file

package import Wire
package import WireRPC

/// How far a case is.
package struct Stage: WireEnum {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  package static var `open`: Stage { Stage(rawValue: 1) }
  package static var closed: Stage { Stage(rawValue: 2) }

  /// The values that the schema names, to switch over without a default.
  package enum Known: UInt8, Sendable {
    case unset = 0
    case `open` = 1
    case closed = 2
  }

  package static var wireNames: StaticString { "unset open closed" }
}

/// How somebody is reached.
package enum Contact: WireValue {
  case phone(String)
  case nobody
  /// A case of a newer schema, kept verbatim.
  case unknown(tag: UInt16, bytes: [UInt8])

  package static func == (lhs: Contact, rhs: Contact) -> Bool {
    switch (lhs, rhs) {
      case (.phone(let left), .phone(let right)): (String).wireEquals(left, right)
      case (.nobody, .nobody): true
      case (.unknown(let tag, let bytes), .unknown(let otherTag, let otherBytes)):
        tag == otherTag && bytes == otherBytes
      default: false
    }
  }

  package func hash(into hasher: inout Hasher) {
    switch self {
      case .phone(let value):
        hasher.combine(1)
        value.wireHash(into: &hasher)
      case .nobody: hasher.combine(2)
      case .unknown(let tag, let bytes):
        hasher.combine(tag)
        hasher.combine(bytes)
    }
  }
}

// MARK: Codec of Contact

extension Contact {
  func appendWire(to b: inout WireBuffer) throws(WireError) {
    switch self {
      case .phone(let value):
        b.append(tag: 1)
        try b.append(text: value, max: 20)
      case .nobody:
        b.append(tag: 2)
      case .unknown(let tag, let bytes):
        let isKnown = switch tag {
        case 1, 2: true
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
        return .phone(try r.text(q, count, max: 20))
      case 2:
        guard count == 0 else {
          throw r.malformed(p, "the payload of a union has another size than its type")
        }
        return .nobody
      default: return .unknown(tag: tag, bytes: try r.unknownCase(q, count))
    }
  }
}

/// One case.
package struct Case: WireMessage {
  package static var wireName: String { "desk.v1.Case" }

  package var number: String
  package var title: String
  package var stage: Stage
  package var contact: Contact?
  package var notes: [String]
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  package var unknownFields: WireUnknown? { _unknown }

  package static func == (lhs: Case, rhs: Case) -> Bool {
    guard (String).wireEquals(lhs.number, rhs.number) else { return false }
    guard (String).wireEquals(lhs.title, rhs.title) else { return false }
    guard lhs.stage == rhs.stage else { return false }
    guard lhs.contact == rhs.contact else { return false }
    guard ([String]).wireEquals(lhs.notes, rhs.notes) else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  package func hash(into hasher: inout Hasher) {
    self.number.wireHash(into: &hasher)
    self.title.wireHash(into: &hasher)
    hasher.combine(self.stage)
    hasher.combine(self.contact)
    self.notes.wireHash(into: &hasher)
    hasher.combine(self._unknown)
  }
}

extension Case {
  /// The message in which every field is absent.
  package init() {
    self.init(
      number: "",
      title: "",
      stage: .unset,
      contact: nil,
      notes: [],
      _unknown: nil)
  }

  package init(
    number: String = "",
    title: String = "",
    stage: Stage = .unset,
    contact: Contact? = nil,
    notes: [String] = []
  ) {
    self.init(
      number: number,
      title: title,
      stage: stage,
      contact: contact,
      notes: notes,
      _unknown: nil)
  }
}

// MARK: Codec of Case

extension Case {
  package func encode(into buffer: inout WireBuffer) throws(WireError) {
    let start = buffer.begin()
    do throws(WireError) {
      try appendWire(to: &buffer)
    } catch {
      buffer.truncate(to: start)
      throw error
    }
  }

  package init(
    decoding bytes: UnsafeRawBufferPointer, options: WireDecodingOptions
  ) throws(WireError) {
    guard let p = bytes.baseAddress else {
      throw WireError(.malformed, at: 0, "a message is shorter than its head")
    }
    var r = WireReader(p, options)
    self = try Self.decodeWire(p, bytes.count, &r)
  }

  func appendWire(to b: inout WireBuffer) throws(WireError) {
    let n0 = self.number.utf8.count
    if n0 > 20 { throw wireLimit("Case.number is longer than 20 bytes") }
    let n1 = self.title.utf8.count
    if n1 > 80 { throw wireLimit("Case.title is longer than 80 bytes") }
    var text = n0
    text &+= n1
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(19 &+ n0 &+ n1)
    let f = p + 2
    let w3 = self.stage.rawValue
    wireStore(f, 0, w3)
    let used = wireBit(w3 != 0)
    let fixed = wireLastEnd(used, 0x100)
    let count: Int
    if !self.notes.isEmpty {
      count = 4
    } else if self.contact != nil {
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
    lengths |= self.notes.count &* 24
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.number, n0)
    t0 = wirePut(t0, self.title, n1)
    b.advance(to: t0)
    let s2 = b.byteCount
    if let value = self.contact {
      try value.appendWire(to: &b)
    }
    let n2 = b.byteCount &- s2
    let s3 = b.byteCount
    try b.append(texts: self.notes, max: 8, maxElement: 40)
    let n3 = b.byteCount &- s3
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
        start: start, used: fixed, known: 1, room: count &<< width,
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
    var w3: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    let head = n >= 7 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 1 && count <= 4
    if isNear {
      w3 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(w3 != 0)
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
      w3 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      if shape.fixedLength > 1 || shape.slotCount > 4 {
        unknown = try r.unknown(
          p, shape, fixedLength: 1, slotCount: 4, bits: 0, isFrozen: false)
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
    let v1: String = try r.text(p + o0, n0, max: 20)
    let v2: String = try r.text(p + o1, n1, max: 80)
    let v3: Stage = Stage(rawValue: w3)
    let v4: Contact?
    if n2 == 0 {
      v4 = nil
    }
    else {
      v4 = try Contact.decodeWire(p + o2, n2, &r)
    }
    let v5: [String] = try r.texts(p + o3, n3, max: 8, maxElement: 40)
    return Self(
      number: v1,
      title: v2,
      stage: v3,
      contact: v4,
      notes: v5,
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

/// The case cannot be taken.
package struct Unfit: WireMessage {
  package static var wireName: String { "desk.v1.Unfit" }

  package var reason: String
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  package var unknownFields: WireUnknown? { _unknown }

  package static func == (lhs: Unfit, rhs: Unfit) -> Bool {
    guard (String).wireEquals(lhs.reason, rhs.reason) else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  package func hash(into hasher: inout Hasher) {
    self.reason.wireHash(into: &hasher)
    hasher.combine(self._unknown)
  }
}

extension Unfit {
  /// The message in which every field is absent.
  package init() {
    self.init(
      reason: "",
      _unknown: nil)
  }

  package init(
    reason: String = ""
  ) {
    self.init(
      reason: reason,
      _unknown: nil)
  }
}

// MARK: Codec of Unfit

extension Unfit {
  package func encode(into buffer: inout WireBuffer) throws(WireError) {
    let start = buffer.begin()
    do throws(WireError) {
      try appendWire(to: &buffer)
    } catch {
      buffer.truncate(to: start)
      throw error
    }
  }

  package init(
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
    if n0 > 80 { throw wireLimit("Unfit.reason is longer than 80 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(6 &+ n0)
    let f = p + 2
    let count: Int
    if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    let width = wireWidth(n0)
    let slots = f + 0 + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.reason, n0)
    b.advance(to: t0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: 0, known: 0, room: count &<< width,
        lengths: [n0],
        unknown: self._unknown)
      return
    }
    let shape = 0 | count &<< 8 | width &<< 14
    wireStore(p, 0, UInt16.wire(shape))
    let table = (f + 0)
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
    let v1: String = try r.text(p + o0, n0, max: 80)
    return Self(
      reason: v1,
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

extension Unfit: Error {}

/// The methods of desk.v1.Desk, for transports and access rules.
package enum DeskMethods {
  /// Gives back what it is given, what it does not know included.
  package static let echo = RPCMethod<Case, Case>(
    RPCMethodInfo(
      service: "desk.v1.Desk", ordinal: 1, name: "echo",
      kind: .unary, isIdempotent: false, isBulk: false, roles: []),
    thrown: [Unfit.self])

  /// Makes the case durable, so it takes nothing that it does not know.
  package static let store = RPCMethod<Case, Case>(
    RPCMethodInfo(
      service: "desk.v1.Desk", ordinal: 2, name: "store",
      kind: .unary, isIdempotent: false, isBulk: false, roles: []),
    thrown: [])

  /// The fullest case that the desk can make.
  package static let sample = RPCMethod<Case, Case>(
    RPCMethodInfo(
      service: "desk.v1.Desk", ordinal: 3, name: "sample",
      kind: .unary, isIdempotent: false, isBulk: false, roles: []),
    thrown: [])

  /// Gives back what it is given.
  package static let list = RPCMethod<Case, Case>(
    RPCMethodInfo(
      service: "desk.v1.Desk", ordinal: 4, name: "list",
      kind: .unary, isIdempotent: false, isBulk: false, roles: []),
    thrown: [])

  /// What both sides announce of the service at connect.
  package static let descriptor = RPCServiceDescriptor(
    name: "desk.v1.Desk",
    fingerprint: fingerprint, schema: schema,
    methods: [
      echo.info,
      store.info,
      sample.info,
      list.info,
    ])

  /// SHA-256 of `schema`.
  package static let fingerprint: [UInt8] = wireLiteral(
    """
    +yMYaWumCNAJDLCQR8fb2QmSI99SrNQBlh5juW5xKKQ=
    """)

  /// The canonical descriptor of the service and every type it reaches.
  package static let schema: [UInt8] = wireLiteral(
    """
    AAWyAC03vQIAiSUAAgx5ZGVzay52MS5DYXNlBQAREBoeGQACBgdudW1iZXIFAAwUAAAAAAIFB3RpdGxlBQAMUAAAAAAC\
    BRFzdGFnZQEBFg1kZXNrLnYxLlN0YWdlAAIHE2NvbnRhY3QBARkPZGVzay52MS5Db250YWN0AAIFEG5vdGVzBQIaCAAA\
    AAAHBQAMKAAAAAACDRRkZXNrLnYxLlVuZml0AQARAAIGB3JlYXNvbgUADFAAAAABACoBAgENGGRlc2sudjEuU3RhZ2UC\
    AAkLAgEBAARvcGVuAgECAAZjbG9zZWQBADQAAg8hZGVzay52MS5Db250YWN0AgASCwICAQAFB3Bob25lBQAMFAAAAAIB\
    AgAGbm9ib2R5AQC6AAIMqmRlc2sudjEuRGVzawQANSUmJAMEAQABBAwMEGVjaG9kZXNrLnYxLkNhc2VkZXNrLnYxLkNh\
    c2UBAA1kZXNrLnYxLlVuZml0AwMCAAEFDAxzdG9yZWRlc2sudjEuQ2FzZWRlc2sudjEuQ2FzZQMDAwABBgwMc2FtcGxl\
    ZGVzay52MS5DYXNlZGVzay52MS5DYXNlAwMEAAEEDAxsaXN0ZGVzay52MS5DYXNlZGVzay52MS5DYXNl
    """)
}

/// Takes cases and gives them back.
package struct DeskClient: Sendable {
  private let transport: any RPCClientTransport

  package init(_ transport: any RPCClientTransport) { self.transport = transport }

  /// Gives back what it is given, what it does not know included.
  package func echo(
    _ request: Case, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> Case {
    try await transport.unary(request, method: DeskMethods.echo, options: options)
  }

  /// Makes the case durable, so it takes nothing that it does not know.
  package func store(
    _ request: Case, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> Case {
    try await transport.unary(request, method: DeskMethods.store, options: options)
  }

  /// The fullest case that the desk can make.
  package func sample(
    _ request: Case, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> Case {
    try await transport.unary(request, method: DeskMethods.sample, options: options)
  }

  /// Gives back what it is given.
  package func list(
    _ request: Case, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> Case {
    try await transport.unary(request, method: DeskMethods.list, options: options)
  }
}

/// Answers the calls of desk.v1.Desk.
package protocol DeskHandlers: Sendable {
  /// Gives back what it is given, what it does not know included.
  func echo(
    _ request: Case, context: RPCServerContext
  ) async throws -> Case

  /// Makes the case durable, so it takes nothing that it does not know.
  func store(
    _ request: Case, context: RPCServerContext
  ) async throws -> Case

  /// The fullest case that the desk can make.
  func sample(
    _ request: Case, context: RPCServerContext
  ) async throws -> Case

  /// Gives back what it is given.
  func list(
    _ request: Case, context: RPCServerContext
  ) async throws -> Case
}

/// Serves desk.v1.Desk with the given handlers. A request that lacks a required field is
/// refused before a handler sees it (wire rule R20).
package struct DeskRegistration<Handlers: DeskHandlers>: RPCService {
  package static var descriptor: RPCServiceDescriptor { DeskMethods.descriptor }
  private let handlers: Handlers
  private let execution: @Sendable (RPCMethodInfo) -> RPCExecution

  /// - Parameter execution: where the handler of each method runs; as the schema says.
  package init(
    _ handlers: Handlers,
    execution: @escaping @Sendable (RPCMethodInfo) -> RPCExecution = { $0.execution }
  ) {
    self.handlers = handlers
    self.execution = execution
  }

  package func register(on router: inout some RPCRouter) {
    let handlers = self.handlers
    router.handleUnary(
      DeskMethods.echo, execution: execution(DeskMethods.echo.info)
    ) { request, context in
      return try await handlers.echo(request, context: context)
    }
    router.handleUnary(
      DeskMethods.store, execution: execution(DeskMethods.store.info)
    ) { request, context in
      return try await handlers.store(request, context: context)
    }
    router.handleUnary(
      DeskMethods.sample, execution: execution(DeskMethods.sample.info)
    ) { request, context in
      return try await handlers.sample(request, context: context)
    }
    router.handleUnary(
      DeskMethods.list, execution: execution(DeskMethods.list.info)
    ) { request, context in
      return try await handlers.list(request, context: context)
    }
  }
}
