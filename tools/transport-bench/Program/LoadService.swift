internal import LoadGenerator
internal import Transport
internal import Wire
internal import WireRPC

/// Answers with bytes that are ready.
struct LoadService: LoadHandlers {
  private let answer = Answer(filling: [UInt8](repeating: 7, count: 97))
  private let item = Item(filling: [UInt8](repeating: 7, count: LoadSizes.item - 8))

  func call(_ request: Ask, context: RPCServerContext) async throws -> Answer {
    guard request.filling.count == 296 else {
      throw RPCError(.invalidArgument, "296 bytes of filling make a request of 300")
    }
    return answer
  }

  func stream(
    _ request: Wish, context: RPCServerContext, to writer: RPCStreamWriter<Item>
  ) async throws {
    for _ in 0..<request.items { try await writer.write(item) }
  }
}

/// Drives one connection of a client.
struct TransportTarget: LoadTarget {
  let client: LoadClient
  let executor: (any TaskExecutor)?
  private let ask = Ask(filling: [UInt8](repeating: 5, count: 296))

  init(client: LoadClient, executor: (any TaskExecutor)?) {
    self.client = client
    self.executor = executor
  }

  func call() async throws {
    let answer = try await client.call(ask)
    guard answer.filling.count == 97 else { throw LoadBenchError.wrongSize }
  }

  func stream(items: Int) async throws -> Int {
    try await client.stream(Wish(items: UInt32(items))) { items in
      var bytes = 0
      for try await item in items { bytes += item.filling.count }
      return bytes
    }
  }
}
