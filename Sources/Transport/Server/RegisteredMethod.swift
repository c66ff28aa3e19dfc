internal import Frames
internal import Wire
internal import WireRPC

/// Hands one encoded item to the peer and waits for credit.
typealias ItemSink = @Sendable (_ message: [UInt8]) async throws -> Void
/// The next encoded item, `nil` at the end.
typealias ItemSource = @Sendable () async throws -> [UInt8]?

/// A method with its handler, in terms of bytes. A class, so that a call holds it with one reference.
final class RegisteredMethod: Sendable {
  enum Handler: Sendable {
    case unary(@Sendable ([UInt8], Terms) async throws -> [UInt8])
    case serverStream(@Sendable ([UInt8], Terms, @escaping ItemSink) async throws -> Void)
    case clientStream(@Sendable (@escaping ItemSource, Terms) async throws -> [UInt8])
  }

  /// What a handler's wrapper is told of a call.
  struct Terms: Sendable {
    let context: RPCServerContext
    let reading: MessageReading
  }

  let info: RPCMethodInfo
  let execution: RPCExecution
  let handler: Handler
  /// The declared errors in order; the tag on the wire counts from 1.
  let thrown: [any (WireMessage & Error).Type]
  /// What counts its calls.
  let metrics: any CallMetrics

  init(
    info: RPCMethodInfo, execution: RPCExecution, handler: Handler,
    thrown: [any (WireMessage & Error).Type], metrics: any CallMetrics = NoTransportMetrics()
  ) {
    self.info = info
    self.execution = execution
    self.handler = handler
    self.thrown = thrown
    self.metrics = metrics
  }

  /// The same, counted.
  func counted(by metrics: any TransportMetrics) -> RegisteredMethod {
    RegisteredMethod(
      info: info, execution: execution, handler: handler, thrown: thrown,
      metrics: metrics.calls(of: info, .server))
  }
}
