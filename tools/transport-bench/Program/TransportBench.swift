internal import Foundation
internal import LoadGenerator
internal import Logging
internal import NIOPosix
internal import ServiceHost
internal import ServiceKit
internal import Transport
internal import WireRPC

/// Our end of `tools/bench/run transport`, with everything that a service has switched on: mutual TLS,
/// limits, access rules from the schema, metrics.
///
/// ```
/// transport-bench certificates DIRECTORY
/// transport-bench server DIRECTORY sync|loop|offload
/// transport-bench client DIRECTORY loop|pool PORT
/// ```
@main
enum TransportBench {
  static let trustDomain = "load.example"

  static func main() async throws {
    let arguments = CommandLine.arguments.dropFirst()
    switch (arguments.first, arguments.count) {
    case ("certificates", 2): try LoadCertificates.make(in: arguments[2])
    case ("server", 3):
      guard let execution = execution(arguments[3]) else { throw LoadBenchError.usage }
      try await serve(directory: arguments[2], execution: execution)
    case ("client", 4):
      guard let port = Int(arguments[4]) else { throw LoadBenchError.usage }
      try await drive(directory: arguments[2], onLoop: arguments[3] == "loop", port: port)
    default: throw LoadBenchError.usage
    }
  }

  private static func execution(_ word: String) -> RPCExecution? {
    switch word {
    case "sync": .sync
    case "loop": .loop
    case "offload": .offload
    default: nil
    }
  }

  private static var logger: Logger {
    var logger = Logger(label: "load")
    logger.logLevel = .warning
    return logger
  }

  private static func serve(directory: String, execution: RPCExecution) async throws {
    let descriptor = LoadMethods.descriptor
    let policy = try AccessRules.policy(trustDomain: trustDomain, services: [descriptor])
    let server = try TransportServer(
      configuration: TransportServerConfiguration(
        address: TransportAddress(host: "127.0.0.1", port: 0),
        security: try LoadCertificates.security(directory)),
      services: [
        LoadRegistration(LoadService()) { $0.kind == .unary ? execution : .loop }
      ], authorise: AccessRules.authorisation(policy), logger: logger,
      metrics: TransportCounters(MetricsRegistry()))
    let address = try await server.start()
    LoadScript.ready(port: address.port)
    await LoadScript.waitForEnd()
    await server.shutdown(gracePeriod: .seconds(1))
  }

  private static func drive(directory: String, onLoop: Bool, port: Int) async throws {
    let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
    let client = try TransportClient(
      configuration: TransportClientConfiguration(
        addresses: [TransportAddress(host: "127.0.0.1", port: port)],
        security: try LoadCertificates.security(directory), services: [LoadMethods.descriptor],
        limits: .fewLargeStreams, agent: "transport-bench"), logger: logger,
      metrics: TransportCounters(MetricsRegistry()), group: group)
    let target = TransportTarget(
      client: LoadClient(client), executor: onLoop ? client.callerExecutor : nil)
    try await target.call()
    LoadScript.ready()
    try await LoadScript.run(target)
    await client.close(gracePeriod: .seconds(1))
  }
}

enum LoadBenchError: Error {
  case usage
  case wrongSize
}
