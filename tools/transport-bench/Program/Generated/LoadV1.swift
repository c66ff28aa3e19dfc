// Written by schemac from package load.v1. Do not edit.
// swift-format-ignore-file

package import Wire
package import WireRPC

/// 300 bytes when its filling is 296 bytes long.
package struct Ask: WireMessage {
  package static var wireName: String { "load.v1.Ask" }

  package var filling: [UInt8]
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  package var unknownFields: WireUnknown? { _unknown }

  package static func == (lhs: Ask, rhs: Ask) -> Bool {
    guard lhs.filling == rhs.filling else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(self.filling)
    hasher.combine(self._unknown)
  }
}

extension Ask {
  /// The message in which every field is absent.
  package init() {
    self.init(
      filling: [],
      _unknown: nil)
  }

  package init(
    filling: [UInt8] = []
  ) {
    self.init(
      filling: filling,
      _unknown: nil)
  }
}

// MARK: Codec of Ask

extension Ask {
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
    let n0 = self.filling.count
    if n0 > 1024 { throw wireLimit("Ask.filling is longer than 1024 bytes") }
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
    t0 = wirePut(t0, self.filling)
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
    let v1: [UInt8] = try r.bytes(p + o0, n0, max: 1024)
    return Self(
      filling: v1,
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

/// 100 bytes when its filling is 97 bytes long.
package struct Answer: WireMessage {
  package static var wireName: String { "load.v1.Answer" }

  package var filling: [UInt8]
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  package var unknownFields: WireUnknown? { _unknown }

  package static func == (lhs: Answer, rhs: Answer) -> Bool {
    guard lhs.filling == rhs.filling else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(self.filling)
    hasher.combine(self._unknown)
  }
}

extension Answer {
  /// The message in which every field is absent.
  package init() {
    self.init(
      filling: [],
      _unknown: nil)
  }

  package init(
    filling: [UInt8] = []
  ) {
    self.init(
      filling: filling,
      _unknown: nil)
  }
}

// MARK: Codec of Answer

extension Answer {
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
    let n0 = self.filling.count
    if n0 > 1024 { throw wireLimit("Answer.filling is longer than 1024 bytes") }
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
    t0 = wirePut(t0, self.filling)
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
    let v1: [UInt8] = try r.bytes(p + o0, n0, max: 1024)
    return Self(
      filling: v1,
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

/// How long a stream is.
package struct Wish: WireMessage {
  package static var wireName: String { "load.v1.Wish" }

  package var items: UInt32
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  package var unknownFields: WireUnknown? { _unknown }

  package static func == (lhs: Wish, rhs: Wish) -> Bool {
    guard lhs.items == rhs.items else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(self.items)
    hasher.combine(self._unknown)
  }
}

extension Wish {
  /// The message in which every field is absent.
  package init() {
    self.init(
      items: 0,
      _unknown: nil)
  }

  package init(
    items: UInt32 = 0
  ) {
    self.init(
      items: items,
      _unknown: nil)
  }
}

// MARK: Codec of Wish

extension Wish {
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
    let start = b.byteCount
    let p = b.reserve(6)
    let f = p + 2
    let w1 = self.items
    wireStore(f, 0, w1)
    let used = wireBit(w1 != 0)
    let fixed = wireLastEnd(used, 0x400)
    b.advance(to: p + 2 + fixed)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 4, room: 0,
        lengths: [],
        unknown: self._unknown)
      return
    }
    wireStore(p, 0, UInt16.wire(fixed))
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
    var f: UnsafeRawPointer = p + 2
    var w1: UInt32 = 0
    let head = n >= 6 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 4 && count <= 0
    if isNear {
      w1 = wireMask(wireLoad(f, 0, UInt32.self), fixed >= 4)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 4) & wireBit(w1 != 0)
      isNear = ends != 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w1 = fixed >= 4 ? wireLoad(f, 0, UInt32.self) : 0
      if shape.fixedLength > 4 || shape.slotCount > 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 4, slotCount: 0, bits: 0, isFrozen: false)
      }
    }
    let v1: UInt32 = w1
    return Self(
      items: v1,
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

/// One item of a stream.
package struct Item: WireMessage {
  package static var wireName: String { "load.v1.Item" }

  package var filling: [UInt8]
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  package var unknownFields: WireUnknown? { _unknown }

  package static func == (lhs: Item, rhs: Item) -> Bool {
    guard lhs.filling == rhs.filling else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(self.filling)
    hasher.combine(self._unknown)
  }
}

extension Item {
  /// The message in which every field is absent.
  package init() {
    self.init(
      filling: [],
      _unknown: nil)
  }

  package init(
    filling: [UInt8] = []
  ) {
    self.init(
      filling: filling,
      _unknown: nil)
  }
}

// MARK: Codec of Item

extension Item {
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
    let n0 = self.filling.count
    if n0 > 131000 { throw wireLimit("Item.filling is longer than 131000 bytes") }
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
    t0 = wirePut(t0, self.filling)
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
    let v1: [UInt8] = try r.bytes(p + o0, n0, max: 131000)
    return Self(
      filling: v1,
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

/// The methods of load.v1.Load, for transports and access rules.
package enum LoadMethods {
  /// Answers at once.
  package static let call = RPCMethod<Ask, Answer>(
    RPCMethodInfo(
      service: "load.v1.Load", ordinal: 1, name: "call",
      kind: .unary, isIdempotent: true, isBulk: false, roles: ["planning"], execution: .sync),
    thrown: [])

  /// As many items as are wished for.
  package static let stream = RPCMethod<Wish, Item>(
    RPCMethodInfo(
      service: "load.v1.Load", ordinal: 2, name: "stream",
      kind: .serverStream, isIdempotent: false, isBulk: false, roles: ["planning"], execution: .loop),
    thrown: [])

  /// What both sides announce of the service at connect.
  package static let descriptor = RPCServiceDescriptor(
    name: "load.v1.Load",
    fingerprint: fingerprint, schema: schema,
    methods: [
      call.info,
      stream.info,
    ])

  /// SHA-256 of `schema`.
  package static let fingerprint: [UInt8] = wireLiteral(
    """
    ohNMQxub0gv/8/oCvPhXEVVcYHnyQl+gJC/YxH/gn1I=
    """)

  /// The canonical descriptor of the service and every type it reaches.
  package static let schema: [UInt8] = wireLiteral(
    """
    AAWVAAAAYgQAJyQlHwACDhVsb2FkLnYxLkFuc3dlcgEAEgACBwdmaWxsaW5nBQANAAQAAAACCxVsb2FkLnYxLkFzawEA\
    EgACBwdmaWxsaW5nBQANAAQAAAACDBVsb2FkLnYxLkl0ZW0BABIAAgcHZmlsbGluZwUADbj/AQAAAgwPbG9hZC52MS5X\
    aXNoAQAMAAIFA2l0ZW1zAQAIAQBfAAIMT2xvYWQudjEuTG9hZAIAJSYDAwEAAQQLDmNhbGxsb2FkLnYxLkFza2xvYWQu\
    djEuQW5zd2VyAwMCAAIGDAxzdHJlYW1sb2FkLnYxLldpc2hsb2FkLnYxLkl0ZW0=
    """)
}

/// What is called and read.
package struct LoadClient: Sendable {
  private let transport: any RPCClientTransport

  package init(_ transport: any RPCClientTransport) { self.transport = transport }

  /// Answers at once.
  package func call(
    _ request: Ask, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> Answer {
    try await transport.unary(request, method: LoadMethods.call, options: options)
  }

  /// As many items as are wished for.
  package func stream<Result: Sendable>(
    _ request: Wish, options: RPCCallOptions = RPCCallOptions(),
    _ body: (RPCMessageStream<Item>) async throws -> Result
  ) async throws -> Result {
    try await transport.serverStream(
      request, method: LoadMethods.stream, options: options, body)
  }
}

/// Answers the calls of load.v1.Load.
package protocol LoadHandlers: Sendable {
  /// Answers at once.
  func call(
    _ request: Ask, context: RPCServerContext
  ) async throws -> Answer

  /// As many items as are wished for.
  func stream(
    _ request: Wish, context: RPCServerContext,
    to writer: RPCStreamWriter<Item>
  ) async throws
}

/// Serves load.v1.Load with the given handlers. A request that lacks a required field is
/// refused before a handler sees it (wire rule R20).
package struct LoadRegistration<Handlers: LoadHandlers>: RPCService {
  package static var descriptor: RPCServiceDescriptor { LoadMethods.descriptor }
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
      LoadMethods.call, execution: execution(LoadMethods.call.info)
    ) { request, context in
      return try await handlers.call(request, context: context)
    }
    router.handleServerStream(
      LoadMethods.stream, execution: execution(LoadMethods.stream.info)
    ) { request, context, writer in
      try await handlers.stream(request, context: context, to: writer)
    }
  }
}
