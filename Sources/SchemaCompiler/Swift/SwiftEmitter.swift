package import SchemaModel

/// Writes a schema as Swift: types with their codec, and clients, handlers and registrations of its
/// services. The output is a pure function of the schema and the options.
///
/// All packages become one module, so type names are unique across them.
package struct SwiftEmitter {
  package struct Options: Hashable, Sendable {
    /// Who may use the generated code.
    package enum AccessLevel: String, Hashable, Sendable {
      case `public`
      case `package`
    }

    /// The module that the files become part of; names the type with the descriptor.
    package var moduleName: String
    package var accessLevel: AccessLevel
    /// Modules to import beside `Wire`.
    package var imports: [String]

    package init(
      moduleName: String, accessLevel: AccessLevel = .public, imports: [String] = []
    ) {
      self.moduleName = moduleName
      self.accessLevel = accessLevel
      self.imports = imports
    }
  }

  private let context: SwiftContext

  package init(schema: Schema, options: Options) {
    context = SwiftContext(schema: schema, options: options)
  }

  /// One file for each package, and `<Module>Schema.swift`, sorted by name.
  ///
  /// - Throws: `SwiftEmitterError` when a name cannot be used in Swift, `DynamicError` when the
  ///   schema has no descriptor.
  package func files() throws -> [(name: String, contents: String)] {
    try context.checkNames()
    var packages: Set<String> = []
    for name in context.declaredNames { packages.insert(name.package) }
    var files: [(name: String, contents: String)] = []
    for package in packages.sorted() {
      files.append(
        (SwiftNames.file(package: package) + ".swift", try contents(package: package)))
    }
    files.append((context.options.moduleName + "Schema.swift", try schemaFile()))
    return files.sorted { $0.name < $1.name }
  }

  private func header(_ writer: inout SwiftWriter, package: String) {
    writer.line("// Written by schemac from package \(package). Do not edit.")
    writer.line("// swift-format-ignore-file")
    writer.line()
    let hasServices = context.schema.services.contains { $0.name.package == package }
    let runtime = hasServices ? ["Wire", "WireRPC"] : ["Wire"]
    for module in (context.options.imports + runtime).sorted() {
      writer.line("\(context.access) import \(module)")
    }
  }

  private func contents(package: String) throws -> String {
    let schema = context.schema
    var writer = SwiftWriter()
    header(&writer, package: package)
    let thrown = Set(schema.services.flatMap { $0.methods.flatMap(\.thrown) })
    for declaration in schema.enums where declaration.name.package == package {
      writer.line()
      context.emit(declaration, &writer)
    }
    for declaration in schema.structs where declaration.name.package == package {
      writer.line()
      context.emit(declaration, &writer)
    }
    for declaration in schema.unions where declaration.name.package == package {
      writer.line()
      context.emit(declaration, &writer)
    }
    for declaration in schema.messages where declaration.name.package == package {
      writer.line()
      context.emit(declaration, &writer)
      if thrown.contains(declaration.name) {
        writer.line()
        writer.line("extension \(declaration.name.name): Error {}")
      }
    }
    for declaration in schema.services where declaration.name.package == package {
      writer.line()
      try context.emit(declaration, &writer)
    }
    return writer.text
  }

  private func schemaFile() throws -> String {
    var writer = SwiftWriter()
    writer.line(
      "// Written by schemac from all packages of \(context.options.moduleName). Do not edit.")
    writer.line("// swift-format-ignore-file")
    writer.line()
    writer.line("\(context.access) import Wire")
    writer.line()
    writer.doc("What the messages of this module are made of.")
    let descriptor = try context.schema.descriptor()
    writer.block("\(context.access) enum \(context.options.moduleName)Schema") { writer in
      writer.doc("The canonical descriptor of every package of this module.")
      context.emitBytes("descriptor", descriptor, &writer)
      writer.line()
      writer.doc("Every message of this module, by full name.")
      writer.line("\(context.access) static let messageTypes: [any WireMessage.Type] = [")
      writer.indented { writer in
        let names = context.schema.messages.map(\.name).sorted()
        for name in names { writer.line("\(name.name).self,") }
      }
      writer.line("]")
    }
    return writer.text
  }
}
