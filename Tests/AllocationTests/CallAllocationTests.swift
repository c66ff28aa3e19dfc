internal import CAllocationMeter
internal import Frames
internal import Logging
internal import NIOCore
internal import NIOPosix
internal import Testing
internal import Transport
internal import Wire
internal import WireRPC

/// How often a small call asks for memory, client and server together with everything below them. Both live on one
/// event loop, so that one thread does it all.
struct CallAllocationTests {
  /// Answers with what it is asked.
  private struct Echo: RPCService {
    static let method = RPCMethod<CallError, CallError>(
      RPCMethodInfo(
        service: "test.v1.Echo", ordinal: 1, name: "echo", kind: .unary, execution: .sync))
    static let descriptor = RPCServiceDescriptor(
      name: "test.v1.Echo", fingerprint: [UInt8](repeating: 1, count: 32), schema: [],
      methods: [method.info])

    func register(on router: inout some RPCRouter) {
      router.handleUnary(Self.method, execution: Self.method.info.execution) { request, _ in
        request
      }
    }
  }

  /// Without optimisation, as tests are built; optimised, it is a fifth of that. A number that grows is a decision.
  private static let most = 160.0

  @Test(.enabled(if: homeward_meter_works()))
  func `a small call allocates no more than it did`() async throws {
    let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
    let silent = Logger(label: "silent") { _ in SwiftLogNoOpLogHandler() }
    let server = try TransportServer(
      configuration: TransportServerConfiguration(
        address: TransportAddress(host: "127.0.0.1", port: 0),
        security: .plaintextOnLoopback(peer: "spiffe://test.example/one")),
      services: [Echo()], authorise: { _, _ in nil }, logger: silent, group: group)
    let address = try await server.start()
    let client = try TransportClient(
      configuration: TransportClientConfiguration(
        addresses: [address], security: .plaintextOnLoopback(peer: "spiffe://test.example/two"),
        services: [Echo.descriptor]), logger: silent, group: group)
    let calls = 400
    // Where the machine is busy a call takes more turns of the loop, so the least of some rounds counts.
    let rounds = 6
    let perCall = try await Task(executorPreference: client.callerExecutor) {
      func call(_ count: Int) async throws {
        for _ in 0..<count {
          _ = try await client.unary(
            CallError(text: "ping"), method: Echo.method, options: RPCCallOptions())
        }
      }
      try await call(500)
      var least = Double.infinity
      for _ in 0..<rounds {
        let before = homeward_meter_count()
        try await call(calls)
        least = min(least, Double(homeward_meter_count() - before) / Double(calls))
      }
      return least
    }.value
    print("allocations of a call: \(perCall)")
    #expect(perCall <= Self.most)
    await client.close(gracePeriod: .seconds(1))
    await server.shutdown(gracePeriod: .seconds(1))
    try await group.shutdownGracefully()
  }
}
