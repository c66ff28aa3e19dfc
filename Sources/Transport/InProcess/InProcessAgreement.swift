internal import SchemaModel
internal import Wire

/// What the two sides of an in-process transport make of each other's schemas: the outcome of a
/// handshake without the frames.
struct InProcessAgreement: Sendable {
  /// Of one service that the client was set up for.
  struct Service: Sendable {
    /// The rules that either side found broken.
    let rules: [String]
    let isSameSchema: Bool
  }

  /// `nil` when the client has the server's own schema.
  private let services: [String: Service]?

  /// - Parameters:
  ///   - offered: the client's services, or `nil` for the server's own.
  ///   - served: the server's services, by name.
  init(offered: [RPCServiceDescriptor]?, served: [String: RPCServiceDescriptor]) {
    guard let offered else {
      services = nil
      return
    }
    var result: [String: Service] = [:]
    for service in offered {
      result[service.name] = Self.judge(service, served[service.name])
    }
    services = result
  }

  private static func judge(
    _ client: RPCServiceDescriptor, _ server: RPCServiceDescriptor?
  ) -> Service {
    guard let server else {
      return Service(rules: SchemaVerdict.unknown.rules, isSameSchema: false)
    }
    if client.fingerprint == server.fingerprint { return Service(rules: [], isSameSchema: true) }
    let requests = verdict(writer: client, reader: server, .requests)
    let replies = verdict(writer: server, reader: client, .replies)
    let rules = requests.rules + replies.rules.filter { !requests.rules.contains($0) }
    return Service(rules: rules, isSameSchema: false)
  }

  private static func verdict(
    writer: RPCServiceDescriptor, reader: RPCServiceDescriptor, _ carrying: SchemaCheck.Direction
  ) -> SchemaVerdict {
    guard Fingerprint.sha256(writer.schema) == writer.fingerprint,
      let own = try? Schema(descriptor: reader.schema)
    else { return .invalid }
    return SchemaCheck.verdict(
      received: writer.schema, own: own, service: reader.name, carrying: carrying)
  }

  /// Whether both sides have the same schema of a method's service.
  ///
  /// - Throws: `RPCError` with `isNotExecuted` when the service cannot be called.
  func isSameSchema(_ info: RPCMethodInfo) throws -> Bool {
    guard let services else { return true }
    guard let service = services[info.service] else {
      throw RPCError(
        .unimplemented, "this client was not set up for \(info.service)", isNotExecuted: true)
    }
    guard service.rules.isEmpty else {
      throw RPCError.refusedService(info.service, rules: service.rules)
    }
    return service.isSameSchema
  }
}
