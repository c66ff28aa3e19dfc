internal import GRPCCore
internal import LoadGenerator

/// Bytes as they are: cheaper than any codec would be.
struct RawBytes: MessageSerializer, MessageDeserializer {
  func serialize<Bytes: GRPCContiguousBytes>(_ message: [UInt8]) throws -> Bytes { Bytes(message) }

  func deserialize<Bytes: GRPCContiguousBytes>(_ bytes: Bytes) throws -> [UInt8] {
    bytes.withUnsafeBytes { Array($0) }
  }
}

enum LoadMethods {
  static let service = ServiceDescriptor(fullyQualifiedService: "load.v1.Load")
  static let call = MethodDescriptor(service: service, method: "Call")
  static let stream = MethodDescriptor(service: service, method: "Stream")
}

struct LoadService: RegistrableRPCService {
  func registerMethods<Transport: ServerTransport>(with router: inout RPCRouter<Transport>) {
    router.registerHandler(
      forMethod: LoadMethods.call, deserializer: RawBytes(), serializer: RawBytes()
    ) { request, _ in
      let request = try await ServerRequest(stream: request)
      guard request.message.count == LoadSizes.request else { throw PeerError.wrongSize }
      return StreamingServerResponse(
        single: ServerResponse(message: [UInt8](repeating: 7, count: LoadSizes.response)))
    }
    router.registerHandler(
      forMethod: LoadMethods.stream, deserializer: RawBytes(), serializer: RawBytes()
    ) { request, _ in
      let message = try await ServerRequest(stream: request).message
      let items = message.reversed().reduce(0) { $0 << 8 | Int($1) }
      return StreamingServerResponse { writer in
        let item = [UInt8](repeating: 7, count: LoadSizes.item)
        for _ in 0..<items { try await writer.write(item) }
        return [:]
      }
    }
  }
}

/// Drives one connection of a client.
struct GRPCTarget<Transport: ClientTransport>: LoadTarget {
  let client: GRPCClient<Transport>
  private let request = [UInt8](repeating: 5, count: LoadSizes.request)

  init(client: GRPCClient<Transport>) { self.client = client }

  var executor: (any TaskExecutor)? { nil }

  func call() async throws {
    let count = try await client.unary(
      request: ClientRequest(message: request), descriptor: LoadMethods.call,
      serializer: RawBytes(), deserializer: RawBytes(), options: .defaults
    ) { try $0.message.count }
    guard count == LoadSizes.response else { throw PeerError.wrongSize }
  }

  func stream(items: Int) async throws -> Int {
    let message = (0..<4).map { UInt8(truncatingIfNeeded: items >> ($0 * 8)) }
    return try await client.serverStreaming(
      request: ClientRequest(message: message), descriptor: LoadMethods.stream,
      serializer: RawBytes(), deserializer: RawBytes(), options: .defaults
    ) { response in
      var bytes = 0
      for try await item in response.messages { bytes += item.count }
      return bytes
    }
  }
}
