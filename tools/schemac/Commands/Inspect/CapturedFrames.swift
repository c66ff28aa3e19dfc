internal import Compression
internal import Frames
internal import SchemaModel
internal import Wire

/// A frame as it is shown.
struct CapturedFrame {
  var type = "UNREADABLE"
  var flags: [String] = []
  /// The id of the call.
  var call: Int?
  /// The full name of the method, as far as it is known.
  var method = ""
  var status = ""
  /// The argument of the header: milliseconds, bytes or a token.
  var argument = 0
  /// What the argument is, for a person.
  var detail = ""
  var inflatedBytes: Int?
  var messageType = ""
  /// One line of JSON.
  var message = ""
  var problems: [String] = []
}

/// Reads the frames of one connection in order and knows which call is of which method.
struct CapturedFrames {
  let schema: Schema?
  let printer: MessagePrinter?
  var opened: Int64 = 0

  /// A call that has no END yet.
  private struct Call {
    var name: String
    var method: SchemaModel.Method?
  }

  /// The services of HELLO, by index.
  private var services: [String] = []
  /// By id. A slot has one live call, so there are at most as many as slots in use.
  private var calls: [UInt32: Call] = [:]
  /// More live calls than any connection may have; a capture that opens more is not a real one.
  private static let mostCalls = 4_096

  init(schema: Schema?, printer: MessagePrinter?) {
    self.schema = schema
    self.printer = printer
  }

  mutating func read(_ record: CaptureRecord) -> CapturedFrame {
    var frame = CapturedFrame()
    let bytes = record.bytes
    let rules = FrameRules(reader: record.sender.other)
    let header: FrameHeader
    do {
      header = try bytes.withUnsafeBytes { try rules.header(in: $0) }
    } catch {
      frame.problems.append((error as? FrameViolation)?.reason ?? "\(error)")
      return frame
    }
    describe(header, &frame)
    let payload = Array(bytes[FrameHeader.byteCount...])
    guard payload.count == Int(header.length) else {
      frame.problems.append(
        "\(payload.count) of \(header.length) bytes of the payload are there")
      return frame
    }
    read(header, payload, &frame, from: record.sender)
    return frame
  }

  // MARK: Headers

  private static let types: [FrameType: String] = [
    .hello: "HELLO", .welcome: "WELCOME", .schema: "SCHEMA", .request: "REQUEST", .item: "ITEM",
    .end: "END", .cancel: "CANCEL", .credit: "CREDIT", .ping: "PING", .pong: "PONG",
    .goAway: "GOAWAY",
  ]

  private func describe(_ header: FrameHeader, _ frame: inout CapturedFrame) {
    frame.type = Self.types[header.type] ?? ""
    for (flag, name) in [
      (FrameFlags.zlib, "zlib"), (.last, "last"), (.metadata, "metadata"),
      (.notExecuted, "notExecuted"),
    ] where header.flags.contains(flag) {
      frame.flags.append(name)
    }
    if header.stream != .connection { frame.call = Int(header.stream.rawValue) }
    frame.argument = Int(header.argument)
    if header.argument > 0 {
      switch header.type {
      case .request: frame.detail = "\(header.argument) ms left"
      case .end: frame.detail = "retry after \(header.argument) ms"
      case .credit: frame.detail = "\(header.argument) bytes more"
      case .goAway: frame.detail = "\(header.argument) ms until the close"
      case .ping, .pong: frame.detail = "token \(header.argument)"
      default: break
      }
    }
    switch header.type {
    case .end, .cancel, .goAway:
      frame.status = "\(RPCError.Status(rawValue: header.auxiliary))"
    default: break
    }
  }

  // MARK: Payloads

  private mutating func read(
    _ header: FrameHeader, _ payload: [UInt8], _ frame: inout CapturedFrame,
    from sender: TransportRole
  ) {
    switch header.type {
    case .hello, .welcome: readHandshake(header, payload, &frame)
    case .request:
      open(header, &frame)
      let method = calls[header.stream.rawValue]?.method
      let body = withoutMetadata(header, payload, &frame)
      if let method, !body.isEmpty { show(body, as: method.request, &frame) }
    case .item:
      name(header, &frame)
      guard !payload.isEmpty, let body = inflated(header, payload, &frame) else { return }
      guard let method = calls[header.stream.rawValue]?.method else { return }
      show(body, as: sender == .client ? method.request : method.response, &frame)
    case .end:
      name(header, &frame)
      let call = calls.removeValue(forKey: header.stream.rawValue)
      let body = withoutMetadata(header, payload, &frame)
      guard !body.isEmpty else { return }
      if header.auxiliary == 0 {
        if let method = call?.method { show(body, as: method.response, &frame) }
      } else {
        showError(body, of: call?.method, &frame)
      }
    case .goAway: if !payload.isEmpty { showError(payload, of: nil, &frame) }
    case .cancel, .credit: name(header, &frame)
    case .schema, .ping, .pong: break
    }
  }

  private mutating func readHandshake(
    _ header: FrameHeader, _ payload: [UInt8], _ frame: inout CapturedFrame
  ) {
    do {
      _ = try payload.withUnsafeBytes { try Preamble(decoding: $0) }
    } catch {
      frame.problems.append((error as? FrameViolation)?.reason ?? "\(error)")
      return
    }
    let body = Array(payload.dropFirst(Preamble.byteCount))
    if header.type == .hello, let hello = try? Hello(encoded: body) {
      services = hello.services.map(\.name)
      frame.detail = services.joined(separator: ", ")
    }
    show(body, as: Self.transport(header.type == .hello ? "Hello" : "Welcome"), &frame)
  }

  private static func transport(_ name: String) -> QualifiedName {
    QualifiedName(package: "transport.v1", name: name)
  }

  private mutating func open(_ header: FrameHeader, _ frame: inout CapturedFrame) {
    let number = MethodNumber(rawValue: header.auxiliary)
    guard services.indices.contains(number.service) else {
      frame.method = "service \(number.service), method \(number.ordinal)"
      return
    }
    let service = services[number.service]
    let declared = QualifiedName(service).flatMap { schema?.service(named: $0) }
    let method = declared?.methods.first { $0.ordinal == Int(number.ordinal) }
    let name = "\(service).\(method?.name ?? String(number.ordinal))"
    frame.method = name
    if calls.count < Self.mostCalls {
      calls[header.stream.rawValue] = Call(name: name, method: method)
    }
  }

  private func name(_ header: FrameHeader, _ frame: inout CapturedFrame) {
    frame.method = calls[header.stream.rawValue]?.name ?? ""
  }

  /// The payload behind `u16 n | Metadata`.
  private func withoutMetadata(
    _ header: FrameHeader, _ payload: [UInt8], _ frame: inout CapturedFrame
  ) -> [UInt8] {
    guard header.flags.contains(.metadata) else { return payload }
    guard payload.count >= 2 else {
      frame.problems.append("the metadata has no length")
      return []
    }
    let count = Int(payload[0]) | Int(payload[1]) << 8
    guard payload.count >= 2 + count else {
      frame.problems.append("the metadata is longer than the frame")
      return []
    }
    return Array(payload[(2 + count)...])
  }

  /// The payload, inflated if need be.
  private func inflated(
    _ header: FrameHeader, _ payload: [UInt8], _ frame: inout CapturedFrame
  ) -> [UInt8]? {
    guard header.flags.contains(.zlib) else { return payload }
    guard payload.count > 4 else {
      frame.problems.append("a compressed payload has no size")
      return nil
    }
    let size = payload.withUnsafeBytes { $0.littleEndian(at: 0, as: UInt32.self) }
    do throws(CompressionError) {
      var inflater = try Inflater()
      let body = try inflater.inflate(
        Array(payload[4...]), exactly: Int(size), limit: FrameRules.maximumItem)
      frame.inflatedBytes = body.count
      return body
    } catch {
      frame.problems.append("the payload does not inflate: \(error.message)")
      return nil
    }
  }

  // MARK: Messages

  private func show(
    _ bytes: [UInt8], as type: QualifiedName, _ frame: inout CapturedFrame
  ) {
    guard let printer, schema?.message(named: type) != nil else { return }
    frame.messageType = type.description
    do throws(DynamicError) {
      frame.message = try printer.text(bytes, as: type)
    } catch {
      frame.problems.append("the payload is no \(type): \(error)")
    }
  }

  /// A `CallError`, and what was thrown in it.
  private func showError(
    _ bytes: [UInt8], of method: SchemaModel.Method?, _ frame: inout CapturedFrame
  ) {
    show(bytes, as: Self.transport("CallError"), &frame)
    guard let printer, let method, let error = try? CallError(encoded: bytes),
      error.thrown.count >= 2
    else { return }
    let thrown = Array(error.thrown)
    let tag = Int(thrown[0]) | Int(thrown[1]) << 8
    guard method.thrown.indices.contains(tag - 1) else {
      frame.problems.append("the method throws no message with the number \(tag)")
      return
    }
    let type = method.thrown[tag - 1]
    frame.messageType = type.description
    do throws(DynamicError) {
      frame.message = try printer.text(Array(thrown[2...]), as: type)
    } catch {
      frame.problems.append("what was thrown is no \(type): \(error)")
    }
  }
}
