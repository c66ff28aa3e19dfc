internal import Wire

/// Hands one encoded item to the peer and waits for credit.
typealias ItemSink = @Sendable (_ message: [UInt8]) async throws -> Void
/// The next encoded item, `nil` at the end.
typealias ItemSource = @Sendable () async throws -> [UInt8]?

/// A method with its handler, in terms of bytes.
struct RegisteredMethod: Sendable {
  enum Handler: Sendable {
    case unary(@Sendable ([UInt8], RPCServerContext) async throws -> [UInt8])
    case serverStream(
      @Sendable ([UInt8], RPCServerContext, @escaping ItemSink) async throws -> Void)
    case clientStream(@Sendable (@escaping ItemSource, RPCServerContext) async throws -> [UInt8])
  }

  let info: RPCMethodInfo
  let execution: RPCExecution
  let handler: Handler
  /// The declared errors in order; the tag on the wire counts from 1.
  let thrown: [any (WireMessage & Error).Type]

  /// Runs the handler to its end.
  ///
  /// - Returns: the encoded reply; nothing for a server stream.
  func run(
    request: [UInt8], context: RPCServerContext, source: @escaping ItemSource,
    sink: @escaping ItemSink
  ) async throws -> [UInt8] {
    switch handler {
    case .unary(let body): return try await body(request, context)
    case .serverStream(let body):
      try await body(request, context, sink)
      return []
    case .clientStream(let body): return try await body(source, context)
    }
  }
}

/// A reply or a request could not be written; the fault is ours, not the peer's.
struct UnencodableMessage: Error {
  let reason: WireError
}

/// Turns bytes into messages and back with the status that each failure has on the wire.
enum MessageCoding {
  /// With equal fingerprints unknown data can only be a forgery or a bug (rule R9), and calls run
  /// only between equal fingerprints.
  static let options = WireDecodingOptions(refusesUnknown: true)

  /// - Throws: `RPCError` with status 32, 33 or 34.
  static func decode<Message: WireMessage>(
    _ bytes: [UInt8], as: Message.Type = Message.self
  ) throws -> Message {
    do {
      return try Message(encoded: bytes, options: options)
    } catch {
      throw RPCError(
        RPCError.Status(rawValue: error.code.status), "\(Message.wireName): \(error.description)")
    }
  }

  /// - Throws: `UnencodableMessage`.
  static func encode(_ message: some WireMessage) throws -> [UInt8] {
    do {
      return try message.encodedBytes()
    } catch {
      throw UnencodableMessage(reason: error)
    }
  }
}
