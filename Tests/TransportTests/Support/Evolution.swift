internal import SchemaModel
internal import Wire

@testable internal import Transport

/// Versions of the tests' services, for connections whose sides have different schemas.
enum Evolution {
  static let note = QualifiedName(package: "transport.v1", name: "CallError")
  private static let conflict = QualifiedName(package: "transport.v1", name: "Verdict")

  /// The schema of a service all of whose methods take and give a note.
  static func schema(_ service: String, methods: [RPCMethodInfo]) -> Schema {
    var schema = Schema()
    schema.messages = [
      MessageDeclaration(
        name: note,
        fields: [
          Field(ordinal: 1, name: "text", type: .string(max: 1024)),
          Field(ordinal: 2, name: "details", type: .list(.string(max: 256), max: 16)),
          Field(ordinal: 3, name: "thrown", type: .bytes(max: 262_144)),
        ]),
      MessageDeclaration(
        name: conflict,
        fields: [
          Field(ordinal: 1, name: "status", type: .u16),
          Field(ordinal: 2, name: "rules", type: .list(.string(max: 64), max: 64)),
        ]),
    ]
    guard let name = QualifiedName(service) else { return schema }
    schema.services = [
      ServiceDeclaration(
        name: name,
        methods: methods.map { info in
          var method = Method(
            ordinal: Int(info.ordinal), name: info.name, request: note, response: note,
            kind: CallKind(rawValue: info.kind.rawValue) ?? .unary)
          method.isBulk = info.isBulk
          if info.ordinal < 3, service == TestService.name { method.thrown = [conflict] }
          return method
        })
    ]
    return schema
  }

  /// The descriptor of the only service of a schema.
  static func bytes(of schema: Schema) -> [UInt8] {
    (try? schema.descriptor(reachableFrom: schema.services[0].name)) ?? []
  }

  /// A service as a program of another version has it.
  static func version(
    of descriptor: RPCServiceDescriptor = TestService.descriptor,
    _ change: (inout Schema) -> Void
  ) -> RPCServiceDescriptor {
    var schema = schema(descriptor.name, methods: descriptor.methods)
    change(&schema)
    return claiming(bytes(of: schema), descriptor)
  }

  /// A service that sends any bytes as its descriptor, and announces their digest.
  static func claiming(
    _ bytes: [UInt8], _ descriptor: RPCServiceDescriptor = TestService.descriptor
  ) -> RPCServiceDescriptor {
    RPCServiceDescriptor(
      name: descriptor.name, fingerprint: Fingerprint.sha256(bytes), schema: bytes,
      methods: descriptor.methods)
  }

  /// A newer version: a field and a method more.
  static let newer = version { schema in
    schema.messages[0].fields.append(optional(4, "extra", .u32))
    schema.services[0].methods.append(
      Method(ordinal: 9, name: "added", request: note, response: note, kind: .unary))
  }

  /// An older version: a field and a method less.
  static let older = version { schema in
    schema.messages[0].fields.removeLast()
    schema.services[0].methods.removeLast()
  }

  /// Writes texts that are longer than the server takes, and reads all that it sends.
  static let wider = version { schema in
    schema.messages[0].fields[0].type = .string(max: 2048)
  }

  /// Writes texts that the server takes, and reads shorter ones than it sends.
  static let narrower = version { schema in
    schema.messages[0].fields[0].type = .string(max: 512)
  }

  /// Breaks two rules in both directions.
  static let broken = version { schema in
    schema.messages[0].fields[0].type = .u64
    schema.services[0].methods[3].kind = .unary
  }

  static func optional(_ ordinal: Int, _ name: String, _ type: TypeReference) -> Field {
    var field = Field(ordinal: ordinal, name: name, type: type)
    field.isOptional = true
    return field
  }

  /// A note with data that no version here knows: one byte in its fixed block.
  static let unknownNote: [UInt8] = [1, 0, 5]
}
