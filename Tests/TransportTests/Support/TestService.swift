internal import Frames
internal import SchemaModel
internal import Synchronization
internal import Wire
internal import WireRPC

@testable internal import Transport

// The transport's own messages serve as payloads: `CallError` has a text and up to 256 KiB of bytes.
typealias Note = CallError
/// A declared error.
typealias Conflict = Verdict
extension Verdict: Error {}

/// A service whose handlers are closures of the test.
struct TestService: RPCService {
  typealias Unary = @Sendable (Note, RPCServerContext) async throws -> Note
  typealias ServerStream =
    @Sendable (Note, RPCServerContext, RPCStreamWriter<Note>) async throws -> Void
  typealias ClientStream =
    @Sendable (RPCMessageStream<Note>, RPCServerContext) async throws -> Note

  static let name = "test.v1.Notes"
  static let schema = Evolution.bytes(of: Evolution.schema(Self.name, methods: descriptorMethods))
  static let fingerprint = Fingerprint.sha256(schema)

  static func info(
    _ ordinal: UInt16, _ name: String, _ kind: RPCKind, isIdempotent: Bool = false,
    isBulk: Bool = false
  ) -> RPCMethodInfo {
    RPCMethodInfo(
      service: Self.name, ordinal: ordinal, name: name, kind: kind, isIdempotent: isIdempotent,
      isBulk: isBulk)
  }

  /// Answers on the pool.
  static let echo = RPCMethod<Note, Note>(info(1, "echo", .unary), thrown: [Conflict.self])
  /// Answers on the event loop.
  static let loop = RPCMethod<Note, Note>(info(2, "loop", .unary), thrown: [Conflict.self])
  static let idempotent = RPCMethod<Note, Note>(
    info(3, "idempotent", .unary, isIdempotent: true))
  static let follow = RPCMethod<Note, Note>(info(4, "follow", .serverStream))
  static let bulk = RPCMethod<Note, Note>(info(5, "bulk", .serverStream, isBulk: true))
  static let upload = RPCMethod<Note, Note>(info(6, "upload", .clientStream))
  static let bulkUpload = RPCMethod<Note, Note>(
    info(7, "bulkUpload", .clientStream, isBulk: true))

  static let descriptor = RPCServiceDescriptor(
    name: name, fingerprint: fingerprint, schema: schema, methods: descriptorMethods)
  private static let descriptorMethods = [
    echo.info, loop.info, idempotent.info, follow.info, bulk.info, upload.info, bulkUpload.info,
  ]

  var unary: Unary = { request, _ in request }
  /// Where `echo` runs.
  var execution = RPCExecution.offload
  var stream: ServerStream = { request, _, writer in
    for _ in request.details { try await writer.write(request) }
  }
  var upload: ClientStream = { requests, _ in
    var count = 0
    for try await _ in requests { count += 1 }
    return Note(text: "\(count)")
  }

  func register(on router: inout some RPCRouter) {
    router.handleUnary(Self.echo, execution: execution, unary)
    router.handleUnary(Self.loop, execution: .loop, unary)
    router.handleUnary(Self.idempotent, execution: .offload, unary)
    router.handleServerStream(Self.follow, execution: .offload, stream)
    router.handleServerStream(Self.bulk, execution: .loop, stream)
    router.handleClientStream(Self.upload, execution: .offload, upload)
    router.handleClientStream(Self.bulkUpload, execution: .loop, upload)
  }
}

extension RPCClientTransport {
  func echo(
    _ text: String = "hello", _ options: RPCCallOptions = RPCCallOptions()
  ) async throws -> String {
    try await unary(Note(text: text), method: TestService.echo, options: options).text
  }
}

/// The `RPCError` that `body` throws; anything else is reported as itself.
func rpcError(_ body: () async throws -> Void) async throws -> RPCError {
  do {
    try await body()
  } catch let error as RPCError {
    return error
  }
  throw NothingThrown()
}

struct NothingThrown: Error {}

extension Duration {
  /// Bounds that only a hung test reaches.
  static let patience = Duration.seconds(20)
}
