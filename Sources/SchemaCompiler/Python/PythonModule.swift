internal import SchemaModel

/// One package as a Python module: first all classes, then the imports of other packages, then the
/// tables that refer to classes. In this order two packages may use each other's types.
struct PythonModule {
  let package: String
  let schema: Schema
  private let types: PythonTypes

  init(package: String, schema: Schema) {
    self.package = package
    self.schema = schema
    types = PythonTypes(package: package, schema: schema)
  }

  private func own<Declaration>(
    _ declarations: [Declaration], _ name: KeyPath<Declaration, QualifiedName>
  ) -> [Declaration] {
    declarations.filter { $0[keyPath: name].package == package }
  }

  private var enums: [EnumDeclaration] { own(schema.enums, \.name) }
  private var structs: [StructDeclaration] { own(schema.structs, \.name) }
  private var unions: [UnionDeclaration] { own(schema.unions, \.name) }
  private var messages: [MessageDeclaration] { own(schema.messages, \.name) }
  private var services: [ServiceDeclaration] { own(schema.services, \.name) }

  func text() throws -> String {
    var writer = PythonWriter()
    writer.line("# Written by schemac from package \(package). Do not edit.")
    let documentation = schema.packages.first { $0.name == package }?.documentation ?? ""
    writer.documentation(documentation.isEmpty ? "Package \(package)." : documentation)
    writer.line()
    writer.line("import homeward_wire as wire")
    for declaration in enums { emitClass(declaration, &writer) }
    for declaration in structs {
      header(declaration.name, base: "Struct", declaration.documentation, &writer)
      emitMembers(declaration.fields, &writer)
    }
    for declaration in unions { emitClass(declaration, &writer) }
    for declaration in messages {
      header(declaration.name, base: "Message", declaration.documentation, &writer)
      emitMembers(declaration.fields, &writer)
    }
    for declaration in services { try emitClass(declaration, &writer) }
    writer.line()
    writer.line()
    let imports = types.importedPackages
    for package in imports { writer.line("import \(PythonNames.module(package: package))") }
    if !imports.isEmpty { writer.line() }
    emitTables(&writer)
    return writer.text
  }

  // MARK: Classes

  private func header(
    _ name: QualifiedName, base: String, _ documentation: String, _ writer: inout PythonWriter
  ) {
    writer.line()
    writer.line()
    writer.line("class \(PythonNames.identifier(name.name))(wire.\(base)):")
    writer.indented { writer in
      writer.documentation(documentation.isEmpty ? "\(name)" : documentation)
      writer.line("full_name = \(PythonNames.literal(name.description))")
    }
  }

  /// Names and types of fields, for editors and readers; the field table is what counts.
  private func emitMembers(_ fields: [Field], _ writer: inout PythonWriter) {
    writer.indented { writer in
      for field in fields where !field.isRemoved {
        let type = types.annotation(field.type, isOptional: field.isOptional)
        writer.line("\(PythonNames.identifier(field.name)): \(type)")
        let remark = types.remark(on: field)
        let parts = [field.documentation, remark.isEmpty ? "" : "(\(remark))"]
        let separator = field.documentation.contains("\n") ? "\n" : " "
        let text = parts.filter { !$0.isEmpty }.joined(separator: separator)
        if !text.isEmpty { writer.documentation(text) }
      }
    }
  }

  private func emitClass(_ declaration: UnionDeclaration, _ writer: inout PythonWriter) {
    let cases = declaration.cases.map { item in
      let type = item.type.map { types.annotation($0).dropFirst().dropLast() }
      return type.map { "    \(item.name): \($0)" } ?? "    \(item.name)"
    }
    let own = declaration.documentation.isEmpty ? "\(declaration.name)" : declaration.documentation
    let text = ([own, "", "Cases:", ""] + cases).joined(separator: "\n")
    header(declaration.name, base: "Union", text, &writer)
  }

  private func emitClass(_ declaration: EnumDeclaration, _ writer: inout PythonWriter) {
    header(declaration.name, base: "Enum", declaration.documentation, &writer)
    writer.indented { writer in
      writer.line("__slots__ = ()")
      if declaration.width == 2 { writer.line("byte_count = 2") }
      let type = PythonNames.literal(PythonNames.identifier(declaration.name.name))
      for item in declaration.cases {
        writer.line("\(PythonNames.identifier(item.name)): \(type)")
        if !item.documentation.isEmpty { writer.documentation(item.documentation) }
      }
      writer.table("case_names = {", "}", declaration.cases) { item in
        "\(item.value): \(PythonNames.literal(item.name)),"
      }
    }
  }

  private func emitClass(_ declaration: ServiceDeclaration, _ writer: inout PythonWriter) throws {
    header(declaration.name, base: "Service", declaration.documentation, &writer)
    let descriptor = try schema.descriptor(reachableFrom: declaration.name)
    let fingerprint = Fingerprint.sha256(descriptor)
      .map { PythonNames.hex(UInt32($0), digits: 2) }.joined()
    writer.indented { $0.line("fingerprint = bytes.fromhex(\"\(fingerprint)\")") }
  }

  // MARK: Tables

  private func emitTables(_ writer: inout PythonWriter) {
    for declaration in enums {
      let name = PythonNames.identifier(declaration.name.name)
      for item in declaration.cases {
        writer.line("\(name).\(PythonNames.identifier(item.name)) = \(name)(\(item.value))")
      }
    }
    for declaration in structs { emitFields(declaration.name, declaration.fields, &writer) }
    for declaration in unions {
      let name = PythonNames.identifier(declaration.name.name)
      writer.table("\(name).case_table = {", "}", declaration.cases) { item in
        let type = item.type.map { ", " + types.expression($0) } ?? ""
        return "\(item.tag): wire.Case(\(item.tag), \(PythonNames.literal(item.name))\(type)),"
      }
    }
    for declaration in messages { emitFields(declaration.name, declaration.fields, &writer) }
    for declaration in services { emitMethods(declaration, &writer) }
    writer.line()
    writer.table("MESSAGES = {", "}", messages.sorted { $0.name < $1.name }) { message in
      "\(PythonNames.literal(message.name.description)): "
        + "\(PythonNames.identifier(message.name.name)),"
    }
  }

  private func emitFields(
    _ name: QualifiedName, _ fields: [Field], _ writer: inout PythonWriter
  ) {
    writer.table("\(PythonNames.identifier(name.name)).field_table = (", ")", fields) { field in
      "wire.Field(" + types.arguments(of: field).joined(separator: ", ") + "),"
    }
  }

  private func emitMethods(_ service: ServiceDeclaration, _ writer: inout PythonWriter) {
    let name = PythonNames.identifier(service.name.name)
    writer.table("\(name).method_table = {", "}", service.methods) { method in
      var arguments = [
        "\(method.ordinal)", PythonNames.literal(method.name), types.className(method.request),
        types.className(method.response),
      ]
      switch method.kind {
      case .unary: break
      case .serverStream: arguments.append("wire.SERVER_STREAM")
      case .clientStream: arguments.append("wire.CLIENT_STREAM")
      }
      if !method.thrown.isEmpty {
        let thrown = method.thrown.map { types.className($0) + "," }
        arguments.append("thrown=(\(thrown.joined(separator: " ")))")
      }
      if method.isIdempotent { arguments.append("idempotent=True") }
      if method.isBulk { arguments.append("bulk=True") }
      return "\(PythonNames.literal(method.name)): "
        + "wire.Method(\(arguments.joined(separator: ", "))),"
    }
  }
}
