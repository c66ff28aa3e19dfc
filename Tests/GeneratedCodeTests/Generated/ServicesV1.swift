// Written by schemac from package services.v1. Do not edit.
// swift-format-ignore-file

public import Wire
public import WireRPC

public struct Question: WireMessage {
  public static var wireName: String { "services.v1.Question" }

  public var text: String
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: Question, rhs: Question) -> Bool {
    guard (String).wireEquals(lhs.text, rhs.text) else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.text.wireHash(into: &hasher)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.text.isEmpty { missing.append("text") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension Question {
  /// The message in which every field is absent.
  public init() {
    self.init(
      text: "",
      _unknown: nil)
  }

  public init(
    text: String = ""
  ) {
    self.init(
      text: text,
      _unknown: nil)
  }
}

// MARK: Codec of Question

extension Question {
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
    let n0 = self.text.utf8.count
    if n0 > 40 { throw wireLimit("Question.text is longer than 40 bytes") }
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
    t0 = wirePut(t0, self.text, n0)
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
    let v1: String = try r.text(p + o0, n0, max: 40)
    return Self(
      text: v1,
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

public struct Answer: WireMessage {
  public static var wireName: String { "services.v1.Answer" }

  public var text: String
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: Answer, rhs: Answer) -> Bool {
    guard (String).wireEquals(lhs.text, rhs.text) else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.text.wireHash(into: &hasher)
    hasher.combine(self._unknown)
  }
}

extension Answer {
  /// The message in which every field is absent.
  public init() {
    self.init(
      text: "",
      _unknown: nil)
  }

  public init(
    text: String = ""
  ) {
    self.init(
      text: text,
      _unknown: nil)
  }
}

// MARK: Codec of Answer

extension Answer {
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
    let n0 = self.text.utf8.count
    if n0 > 40 { throw wireLimit("Answer.text is longer than 40 bytes") }
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
    t0 = wirePut(t0, self.text, n0)
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
    let v1: String = try r.text(p + o0, n0, max: 40)
    return Self(
      text: v1,
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

public struct Busy: WireMessage {
  public static var wireName: String { "services.v1.Busy" }

  public var seconds: UInt32
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: Busy, rhs: Busy) -> Bool {
    guard lhs.seconds == rhs.seconds else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.seconds)
    hasher.combine(self._unknown)
  }
}

extension Busy {
  /// The message in which every field is absent.
  public init() {
    self.init(
      seconds: 0,
      _unknown: nil)
  }

  public init(
    seconds: UInt32 = 0
  ) {
    self.init(
      seconds: seconds,
      _unknown: nil)
  }
}

// MARK: Codec of Busy

extension Busy {
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
    let w1 = self.seconds
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
      seconds: v1,
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

extension Busy: Error {}

public struct Gone: WireMessage {
  public static var wireName: String { "services.v1.Gone" }

  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: Gone, rhs: Gone) -> Bool {
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self._unknown)
  }
}

extension Gone {
  /// The message in which every field is absent.
  public init() {
    self.init(
      _unknown: nil)
  }
}

// MARK: Codec of Gone

extension Gone {
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
    let p = b.reserve(2)
    b.advance(to: p + 2 + 0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: 0, known: 0, room: 0,
        lengths: [],
        unknown: self._unknown)
      return
    }
    wireStore(p, 0, UInt16.wire(0))
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
    let head = n >= 2 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    let fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 0 && count <= 0
    if isNear {
      isNear = 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      if shape.fixedLength > 0 || shape.slotCount > 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 0, slotCount: 0, bits: 0, isFrozen: false)
      }
    }
    return Self(
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

extension Gone: Error {}

/// The methods of services.v1.Oracle, for transports and access rules.
public enum OracleMethods {
  /// One question, one answer.
  public static let ask = RPCMethod<Question, Answer>(
    RPCMethodInfo(
      service: "services.v1.Oracle", ordinal: 1, name: "ask",
      kind: .unary, isIdempotent: true, isBulk: false, roles: ["asker", "auditor"], execution: .sync),
    thrown: [Busy.self, Gone.self])

  /// Many answers to one question.
  public static let listen = RPCMethod<Question, Answer>(
    RPCMethodInfo(
      service: "services.v1.Oracle", ordinal: 2, name: "listen",
      kind: .serverStream, isIdempotent: false, isBulk: true, roles: [], execution: .loop),
    thrown: [])

  /// One answer to many questions.
  public static let tell = RPCMethod<Question, Answer>(
    RPCMethodInfo(
      service: "services.v1.Oracle", ordinal: 3, name: "tell",
      kind: .clientStream, isIdempotent: false, isBulk: false, roles: []),
    thrown: [])

  /// A word of Swift as a name, and a request without required fields.
  public static let `repeat` = RPCMethod<Pair, Pair>(
    RPCMethodInfo(
      service: "services.v1.Oracle", ordinal: 7, name: "repeat",
      kind: .unary, isIdempotent: false, isBulk: false, roles: []),
    thrown: [])

  /// What both sides announce of the service at connect.
  public static let descriptor = RPCServiceDescriptor(
    name: "services.v1.Oracle",
    fingerprint: fingerprint, schema: schema,
    methods: [
      ask.info,
      listen.info,
      tell.info,
      `repeat`.info,
    ])

  /// SHA-256 of `schema`.
  public static let fingerprint: [UInt8] = wireLiteral(
    """
    Kev5GZW3D4nBxGDDd/PQ0ozrzEdwEQLuLa/yrf5h1X8=
    """)

  /// The canonical descriptor of the service and every type it reaches.
  public static let schema: [UInt8] = wireLiteral(
    """
    AEXEAAAAAAAAAAcBBQAoJRMrMgACEhJzZXJ2aWNlcy52MS5BbnN3ZXIBAA8AAgQHdGV4dAUADCgAAAAAAhARc2Vydmlj\
    ZXMudjEuQnVzeQEADgACBwNzZWNvbmRzAQAIAAEQc2VydmljZXMudjEuR29uZQACFBNzZXJ2aWNlcy52MS5RdWVzdGlv\
    bgEAEAECBAQHdGV4dAUADCgAAAAAAg4gdmFsdWVzLnYxLlBhaXICAA0PAAIGA251bWJlcgEABgACBAd0ZXh0BQAMLAEA\
    AAFAAwEAAhLtc2VydmljZXMudjEuT3JhY2xlBABWNTIqAwQBAAEDFBIkYXNrc2VydmljZXMudjEuUXVlc3Rpb25zZXJ2\
    aWNlcy52MS5BbnN3ZXICABAQc2VydmljZXMudjEuQnVzeXNlcnZpY2VzLnYxLkdvbmUEAwIAAgEGFBJsaXN0ZW5zZXJ2\
    aWNlcy52MS5RdWVzdGlvbnNlcnZpY2VzLnYxLkFuc3dlcgMDAwADBBQSdGVsbHNlcnZpY2VzLnYxLlF1ZXN0aW9uc2Vy\
    dmljZXMudjEuQW5zd2VyAwMHAAEGDg5yZXBlYXR2YWx1ZXMudjEuUGFpcnZhbHVlcy52MS5QYWly
    """)
}

/// Answers questions.
public struct OracleClient: Sendable {
  private let transport: any RPCClientTransport

  public init(_ transport: any RPCClientTransport) { self.transport = transport }

  /// One question, one answer.
  public func ask(
    _ request: Question, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> Answer {
    try await transport.unary(request, method: OracleMethods.ask, options: options)
  }

  /// Many answers to one question.
  public func listen<Result: Sendable>(
    _ request: Question, options: RPCCallOptions = RPCCallOptions(),
    _ body: (RPCMessageStream<Answer>) async throws -> Result
  ) async throws -> Result {
    try await transport.serverStream(
      request, method: OracleMethods.listen, options: options, body)
  }

  /// One answer to many questions.
  public func tell(
    options: RPCCallOptions = RPCCallOptions(),
    _ body: (RPCStreamWriter<Question>) async throws -> Void
  ) async throws -> Answer {
    try await transport.clientStream(
      method: OracleMethods.tell, options: options, body)
  }

  /// A word of Swift as a name, and a request without required fields.
  public func `repeat`(
    _ request: Pair, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> Pair {
    try await transport.unary(request, method: OracleMethods.`repeat`, options: options)
  }
}

/// Answers the calls of services.v1.Oracle.
public protocol OracleHandlers: Sendable {
  /// One question, one answer.
  func ask(
    _ request: Question, context: RPCServerContext
  ) async throws -> Answer

  /// Many answers to one question.
  func listen(
    _ request: Question, context: RPCServerContext,
    to writer: RPCStreamWriter<Answer>
  ) async throws

  /// One answer to many questions.
  func tell(
    _ requests: RPCMessageStream<Question>, context: RPCServerContext
  ) async throws -> Answer

  /// A word of Swift as a name, and a request without required fields.
  func `repeat`(
    _ request: Pair, context: RPCServerContext
  ) async throws -> Pair
}

/// Serves services.v1.Oracle with the given handlers. A request that lacks a required field is
/// refused before a handler sees it (wire rule R20).
public struct OracleRegistration<Handlers: OracleHandlers>: RPCService {
  public static var descriptor: RPCServiceDescriptor { OracleMethods.descriptor }
  private let handlers: Handlers
  private let execution: @Sendable (RPCMethodInfo) -> RPCExecution

  /// - Parameter execution: where the handler of each method runs; as the schema says.
  public init(
    _ handlers: Handlers,
    execution: @escaping @Sendable (RPCMethodInfo) -> RPCExecution = { $0.execution }
  ) {
    self.handlers = handlers
    self.execution = execution
  }

  public func register(on router: inout some RPCRouter) {
    let handlers = self.handlers
    router.handleUnary(
      OracleMethods.ask, execution: execution(OracleMethods.ask.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.ask(request, context: context)
    }
    router.handleServerStream(
      OracleMethods.listen, execution: execution(OracleMethods.listen.info)
    ) { request, context, writer in
      try request.requireFields()
      try await handlers.listen(request, context: context, to: writer)
    }
    router.handleClientStream(
      OracleMethods.tell, execution: execution(OracleMethods.tell.info)
    ) { requests, context in
      return try await handlers.tell(requests.requiringFields(), context: context)
    }
    router.handleUnary(
      OracleMethods.`repeat`, execution: execution(OracleMethods.`repeat`.info)
    ) { request, context in
      return try await handlers.`repeat`(request, context: context)
    }
  }
}
