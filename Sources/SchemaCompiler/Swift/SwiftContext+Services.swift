internal import SchemaModel

extension SwiftContext {
  /// A service: its method table, a client, the protocol of its handlers, and their registration.
  func emit(_ service: ServiceDeclaration, _ writer: inout SwiftWriter) throws {
    try emitMethodTable(service, &writer)
    writer.line()
    emitClient(service, &writer)
    writer.line()
    emitHandlers(service, &writer)
    writer.line()
    emitRegistration(service, &writer)
  }

  private func kind(_ method: Method) -> String {
    switch method.kind {
    case .unary: ".unary"
    case .serverStream: ".serverStream"
    case .clientStream: ".clientStream"
    }
  }

  private func emitMethodTable(
    _ service: ServiceDeclaration, _ writer: inout SwiftWriter
  ) throws {
    let name = service.name.name
    writer.doc("The methods of \(service.name), for transports and access rules.")
    let schema = try self.schema.descriptor(reachableFrom: service.name)
    writer.block("\(access) enum \(name)Methods") { writer in
      for method in service.methods {
        writer.doc(method.documentation, deprecation: method.deprecation)
        writer.line(
          "\(access) static let \(SwiftNames.member(method.name)) = "
            + "RPCMethod<\(method.request.name), \(method.response.name)>(")
        writer.indented { writer in
          writer.line("RPCMethodInfo(")
          writer.indented { writer in
            writer.line(
              "service: \(SwiftNames.literal(service.name.description)), ordinal: \(method.ordinal),"
                + " name: \(SwiftNames.literal(method.name)),")
            // Beside the loops is what a method does that says nothing.
            let runs =
              method.runs == .offload ? "" : ", execution: .\(method.runs.rawValue)"
            let roles = method.roles.map(SwiftNames.literal).joined(separator: ", ")
            writer.line(
              "kind: \(kind(method)), isIdempotent: \(method.isIdempotent), isBulk: \(method.isBulk),"
                + " roles: [\(roles)]\(runs)),")
          }
          let thrown = method.thrown.map { "\($0.name).self" }.joined(separator: ", ")
          writer.line("thrown: [\(thrown)])")
        }
        writer.line()
      }
      writer.doc("What both sides announce of the service at connect.")
      writer.line("\(access) static let descriptor = RPCServiceDescriptor(")
      writer.indented { writer in
        writer.line("name: \(SwiftNames.literal(service.name.description)),")
        writer.line("fingerprint: fingerprint, schema: schema,")
        let infos = service.methods.map { "\(SwiftNames.member($0.name)).info" }
        writer.line("methods: [")
        writer.indented { writer in
          for info in infos { writer.line("\(info),") }
        }
        writer.line("])")
      }
      writer.line()
      writer.doc("SHA-256 of `schema`.")
      emitBytes("fingerprint", Fingerprint.sha256(schema), &writer)
      writer.line()
      writer.doc("The canonical descriptor of the service and every type it reaches.")
      emitBytes("schema", schema, &writer)
    }
  }

  private func emitClient(_ service: ServiceDeclaration, _ writer: inout SwiftWriter) {
    let name = service.name.name
    writer.doc(
      service.documentation.isEmpty ? "Calls \(service.name)." : service.documentation)
    writer.block("\(access) struct \(name)Client: Sendable") { writer in
      writer.line("private let transport: any RPCClientTransport")
      writer.line()
      writer.line(
        "\(access) init(_ transport: any RPCClientTransport) { self.transport = transport }")
      for method in service.methods {
        writer.line()
        writer.doc(method.documentation, deprecation: method.deprecation)
        emitCall(method, table: "\(name)Methods.\(SwiftNames.member(method.name))", &writer)
      }
    }
  }

  private func emitCall(_ method: Method, table: String, _ writer: inout SwiftWriter) {
    let member = SwiftNames.member(method.name)
    let request = method.request.name
    let response = method.response.name
    switch method.kind {
    case .unary:
      writer.line("\(access) func \(member)(")
      writer.line("  _ request: \(request), options: RPCCallOptions = RPCCallOptions()")
      writer.block(") async throws -> \(response)") { writer in
        writer.line(
          "try await transport.unary(request, method: \(table), options: options)")
      }
    case .serverStream:
      writer.line("\(access) func \(member)<Result: Sendable>(")
      writer.line("  _ request: \(request), options: RPCCallOptions = RPCCallOptions(),")
      writer.line("  _ body: (RPCMessageStream<\(response)>) async throws -> Result")
      writer.block(") async throws -> Result") { writer in
        writer.line("try await transport.serverStream(")
        writer.line("  request, method: \(table), options: options, body)")
      }
    case .clientStream:
      writer.line("\(access) func \(member)(")
      writer.line("  options: RPCCallOptions = RPCCallOptions(),")
      writer.line("  _ body: (RPCStreamWriter<\(request)>) async throws -> Void")
      writer.block(") async throws -> \(response)") { writer in
        writer.line("try await transport.clientStream(")
        writer.line("  method: \(table), options: options, body)")
      }
    }
  }

  private func emitHandlers(_ service: ServiceDeclaration, _ writer: inout SwiftWriter) {
    writer.doc("Answers the calls of \(service.name).")
    writer.block("\(access) protocol \(service.name.name)Handlers: Sendable") { writer in
      for (index, method) in service.methods.enumerated() {
        if index > 0 { writer.line() }
        writer.doc(method.documentation, deprecation: method.deprecation)
        let member = SwiftNames.member(method.name)
        let request = method.request.name
        let response = method.response.name
        switch method.kind {
        case .unary:
          writer.line("func \(member)(")
          writer.line("  _ request: \(request), context: RPCServerContext")
          writer.line(") async throws -> \(response)")
        case .serverStream:
          writer.line("func \(member)(")
          writer.line("  _ request: \(request), context: RPCServerContext,")
          writer.line("  to writer: RPCStreamWriter<\(response)>")
          writer.line(") async throws")
        case .clientStream:
          writer.line("func \(member)(")
          writer.line("  _ requests: RPCMessageStream<\(request)>, context: RPCServerContext")
          writer.line(") async throws -> \(response)")
        }
      }
    }
  }

  private func emitRegistration(_ service: ServiceDeclaration, _ writer: inout SwiftWriter) {
    let name = service.name.name
    writer.doc(
      "Serves \(service.name) with the given handlers. A request that lacks a required field is\n"
        + "refused before a handler sees it (wire rule R20).")
    writer.block(
      "\(access) struct \(name)Registration<Handlers: \(name)Handlers>: RPCService"
    ) { writer in
      writer.line(
        "\(access) static var descriptor: RPCServiceDescriptor { \(name)Methods.descriptor }")
      writer.line("private let handlers: Handlers")
      writer.line("private let execution: @Sendable (RPCMethodInfo) -> RPCExecution")
      writer.line()
      writer.doc(
        "- Parameter execution: where the handler of each method runs; as the schema says.")
      writer.line("\(access) init(")
      writer.line("  _ handlers: Handlers,")
      writer.line(
        "  execution: @escaping @Sendable (RPCMethodInfo) -> RPCExecution = { $0.execution }")
      writer.block(")") { writer in
        writer.line("self.handlers = handlers")
        writer.line("self.execution = execution")
      }
      writer.line()
      writer.block("\(access) func register(on router: inout some RPCRouter)") { writer in
        if !service.methods.isEmpty { writer.line("let handlers = self.handlers") }
        for method in service.methods {
          emitRegistration(
            method, table: "\(name)Methods.\(SwiftNames.member(method.name))", &writer)
        }
      }
    }
  }

  private func emitRegistration(
    _ method: Method, table: String, _ writer: inout SwiftWriter
  ) {
    let member = SwiftNames.member(method.name)
    let hasRequirements = hasRequiredFields(method.request)
    let (function, parameters, call) =
      switch method.kind {
      case .unary:
        ("handleUnary", "request, context", "handlers.\(member)(request, context: context)")
      case .serverStream:
        (
          "handleServerStream", "request, context, writer",
          "handlers.\(member)(request, context: context, to: writer)"
        )
      case .clientStream:
        (
          "handleClientStream", "requests, context",
          "handlers.\(member)(\(hasRequirements ? "requests.requiringFields()" : "requests"), context: context)"
        )
      }
    writer.line("router.\(function)(")
    writer.line("  \(table), execution: execution(\(table).info)")
    writer.line(") { \(parameters) in")
    writer.indented { writer in
      if hasRequirements, method.kind != .clientStream {
        writer.line("try request.requireFields()")
      }
      writer.line("\(method.kind == .serverStream ? "" : "return ")try await \(call)")
    }
    writer.line("}")
  }
}
