package import SchemaModel

/// Writes views of a schema's messages: types over bytes that read each field where it lies, and the
/// check of bytes from outside. The output is a pure function of the schema and the options.
///
/// Views stand in a module of their own beside the generated messages, which do not know them. That
/// module needs the experimental feature `Lifetimes`.
package struct SwiftViewEmitter {
  private let context: SwiftContext
  private let options: Options

  package struct Options: Hashable, Sendable {
    /// The module that the files become part of; names the type with all checks.
    package var moduleName: String
    /// The module with the messages; `nil` when they are in the same one.
    package var messagesModule: String?
    package var accessLevel: SwiftEmitter.Options.AccessLevel
    /// Also write what sets a view against the message, field by field; needs the module
    /// `WireViewComparison`. For tests.
    package var includesComparisons: Bool

    package init(
      moduleName: String, messagesModule: String?,
      accessLevel: SwiftEmitter.Options.AccessLevel = .public, includesComparisons: Bool = false
    ) {
      self.moduleName = moduleName
      self.messagesModule = messagesModule
      self.accessLevel = accessLevel
      self.includesComparisons = includesComparisons
    }
  }

  package init(schema: Schema, options: Options) {
    self.options = options
    context = SwiftContext(
      schema: schema,
      options: SwiftEmitter.Options(
        moduleName: options.moduleName, accessLevel: options.accessLevel))
  }

  /// One file for each package that has messages, unions or structs, and `<Module>Checks.swift`,
  /// sorted by name.
  ///
  /// - Throws: `SwiftEmitterError` when a name cannot be used in Swift.
  package func files() throws -> [(name: String, contents: String)] {
    try context.checkNames()
    try context.checkViewNames()
    let schema = context.schema
    let names =
      schema.messages.map(\.name) + schema.unions.map(\.name) + schema.structs.map(\.name)
    var files: [(name: String, contents: String)] = []
    for package in Set(names.map(\.package)).sorted() {
      files.append((SwiftNames.file(package: package) + "Views.swift", contents(package)))
    }
    files.append((options.moduleName + "Checks.swift", checksFile()))
    return files.sorted { $0.name < $1.name }
  }

  private func header(_ origin: String, imports: [String]) -> SwiftWriter {
    var writer = SwiftWriter()
    writer.line("// Written by schemac from \(origin), as views. Do not edit.")
    writer.line("// swift-format-ignore-file")
    writer.line()
    for module in imports.sorted() { writer.line("\(context.access) import \(module)") }
    return writer
  }

  private func contents(_ package: String) -> String {
    let schema = context.schema
    let structs = schema.structs.filter { $0.name.package == package }
    let unions = schema.unions.filter { $0.name.package == package }
    let messages = schema.messages.filter { $0.name.package == package }
    var imports = ["WireViews"]
    if let module = options.messagesModule { imports.append(module) }
    if options.includesComparisons, !messages.isEmpty || !unions.isEmpty {
      imports.append("WireViewComparison")
    }
    // A struct alone does not say what an error is.
    if !messages.isEmpty || !unions.isEmpty { imports.append("Wire") }
    var writer = header("package \(package)", imports: imports)
    if messages.isEmpty, unions.isEmpty { writer.line("internal import Wire") }
    for declaration in structs {
      writer.line()
      context.emitLayout(declaration, &writer)
    }
    for declaration in unions {
      writer.line()
      context.emitView(declaration, &writer)
      if options.includesComparisons { context.emitComparison(declaration, &writer) }
    }
    for declaration in messages {
      writer.line()
      context.emitView(declaration, &writer)
      if options.includesComparisons { context.emitComparison(declaration, &writer) }
    }
    return writer.text
  }

  private func checksFile() -> String {
    let comparison = options.includesComparisons ? ["WireViewComparison"] : []
    var writer = header(
      "all packages of \(options.moduleName)", imports: ["WireViews"] + comparison)
    writer.line()
    writer.doc("The checks of the messages whose views this module has.")
    writer.block("\(context.access) enum \(options.moduleName)Checks") { writer in
      writer.doc("Every message by full name, in ascending order.")
      writer.line("\(context.access) static let all: [WireCheck] = [")
      writer.indented { writer in
        for name in context.schema.messages.map(\.name).sorted() {
          writer.line("\(context.viewName(name)).wireCheck,")
        }
      }
      writer.line("]")
      guard options.includesComparisons else { return }
      writer.line()
      writer.doc("The comparison of every message, in the same order.")
      writer.line("\(context.access) static let comparisons: [WireComparison] = [")
      writer.indented { writer in
        for name in context.schema.messages.map(\.name).sorted() {
          writer.line("WireComparison(\(context.viewName(name)).self),")
        }
      }
      writer.line("]")
    }
    return writer.text
  }
}
