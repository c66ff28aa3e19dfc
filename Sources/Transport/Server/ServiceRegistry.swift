package import WireRPC

/// The handlers of a set of services, by service name and method ordinal.
package struct ServiceRegistry: RPCRouter, Sendable {
  struct Service: Sendable {
    let descriptor: RPCServiceDescriptor
    var methods: [UInt16: RegisteredMethod] = [:]
  }

  private(set) var services: [String: Service] = [:]
  /// Methods registered twice or for no known service, in the order noticed.
  private var faults: [String] = []

  /// - Throws: `TransportError` with code `configuration` when a service appears twice, a method
  ///   of a descriptor has no handler, or a handler no method.
  package init(_ all: [any RPCService]) throws {
    for service in all {
      let descriptor = type(of: service).descriptor
      guard services[descriptor.name] == nil else {
        throw TransportError(
          .configuration, "the service \(descriptor.name) is registered twice; register it once")
      }
      services[descriptor.name] = Service(descriptor: descriptor)
      service.register(on: &self)
      for method in descriptor.methods
      where services[descriptor.name]?.methods[method.ordinal] == nil {
        faults.append("\(method.fullName) has no handler")
      }
    }
    guard faults.isEmpty else {
      throw TransportError(.configuration, faults.joined(separator: "; "))
    }
    try TransportLimits.checkDescriptors(all.map { type(of: $0).descriptor })
  }

  func method(service: String, ordinal: UInt16) -> RegisteredMethod? {
    services[service]?.methods[ordinal]
  }

  /// Has every method's calls counted.
  mutating func count(with metrics: any TransportMetrics) {
    services = services.mapValues { service in
      Service(
        descriptor: service.descriptor,
        methods: service.methods.mapValues { $0.counted(by: metrics) })
    }
  }

  private mutating func add(_ method: RegisteredMethod) {
    let info = method.info
    guard let service = services[info.service],
      service.descriptor.methods.contains(where: { $0.ordinal == info.ordinal && $0 == info })
    else {
      faults.append("\(info.fullName) is not in the descriptor of its service")
      return
    }
    guard service.methods[info.ordinal] == nil else {
      faults.append("\(info.fullName) has two handlers")
      return
    }
    services[info.service]?.methods[info.ordinal] = method
  }

  package mutating func handleUnary<Request, Response>(
    _ method: RPCMethod<Request, Response>, execution: RPCExecution,
    _ handler: @escaping @Sendable (Request, RPCServerContext) async throws -> Response
  ) {
    add(
      RegisteredMethod(
        info: method.info, execution: execution,
        handler: .unary { bytes, terms in
          let request: Request = try MessageCoding.decode(bytes, terms.reading)
          return try MessageCoding.encode(try await handler(request, terms.context))
        }, thrown: method.thrown))
  }

  package mutating func handleServerStream<Request, Response>(
    _ method: RPCMethod<Request, Response>, execution: RPCExecution,
    _ handler:
      @escaping @Sendable (Request, RPCServerContext, RPCStreamWriter<Response>)
      async throws -> Void
  ) {
    add(
      RegisteredMethod(
        info: method.info, execution: execution,
        handler: .serverStream { bytes, terms, sink in
          let request: Request = try MessageCoding.decode(bytes, terms.reading)
          let writer = RPCStreamWriter<Response> { try await sink(try MessageCoding.encode($0)) }
          try await handler(request, terms.context, writer)
        }, thrown: method.thrown))
  }

  package mutating func handleClientStream<Request, Response>(
    _ method: RPCMethod<Request, Response>, execution: RPCExecution,
    _ handler:
      @escaping @Sendable (RPCMessageStream<Request>, RPCServerContext)
      async throws -> Response
  ) {
    add(
      RegisteredMethod(
        info: method.info, execution: execution,
        handler: .clientStream { source, terms in
          let requests = RPCMessageStream<Request> {
            guard let bytes = try await source() else { return nil }
            return try MessageCoding.decode(bytes, as: Request.self, terms.reading)
          }
          return try MessageCoding.encode(try await handler(requests, terms.context))
        }, thrown: method.thrown))
  }
}
