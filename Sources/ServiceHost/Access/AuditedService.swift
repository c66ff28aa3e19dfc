internal import Wire
internal import WireRPC

/// A service whose denials are written down: those of a mission, of an id, and those of a role that a
/// handler decides by itself.
struct AuditedService<Base: RPCService>: RPCService {
  static var descriptor: RPCServiceDescriptor { Base.descriptor }
  let base: Base
  let audit: AccessAudit

  func register(on router: inout some RPCRouter) {
    var audited = AuditingRouter(base: router, audit: audit)
    base.register(on: &audited)
    router = audited.base
  }
}

private struct AuditingRouter<Base: RPCRouter>: RPCRouter {
  var base: Base
  let audit: AccessAudit

  mutating func handleUnary<Request, Response>(
    _ method: RPCMethod<Request, Response>, execution: RPCExecution,
    _ handler: @escaping @Sendable (Request, RPCServerContext) async throws -> Response
  ) {
    base.handleUnary(method, execution: execution) { [audit] request, context in
      try await audit.watch(context) { try await handler(request, context) }
    }
  }

  mutating func handleServerStream<Request, Response>(
    _ method: RPCMethod<Request, Response>, execution: RPCExecution,
    _ handler:
      @escaping @Sendable (Request, RPCServerContext, RPCStreamWriter<Response>)
      async throws -> Void
  ) {
    base.handleServerStream(method, execution: execution) { [audit] request, context, writer in
      try await audit.watch(context) { try await handler(request, context, writer) }
    }
  }

  mutating func handleClientStream<Request, Response>(
    _ method: RPCMethod<Request, Response>, execution: RPCExecution,
    _ handler:
      @escaping @Sendable (RPCMessageStream<Request>, RPCServerContext) async throws -> Response
  ) {
    base.handleClientStream(method, execution: execution) { [audit] stream, context in
      try await audit.watch(context) { try await handler(stream, context) }
    }
  }
}
