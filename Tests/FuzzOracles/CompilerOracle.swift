internal import SchemaCompiler
internal import SchemaModel

/// Bytes as schema sources, several of them with NUL between, which no source may hold.
enum CompilerOracle {
  /// Files of one input; the rest is one file.
  private static let mostFiles = 4
  /// Bytes of one diagnostic: a sentence and a few names of at most 64 bytes.
  private static let longestDiagnostic = 4 << 10

  static func check(_ input: [UInt8]) throws(FuzzFinding) {
    let sources = input.split(
      separator: 0, maxSplits: mostFiles - 1, omittingEmptySubsequences: false
    ).enumerated().map { SourceFile(name: "s\($0.offset).schema", bytes: Array($0.element)) }
    let result = SchemaCompiler.compile(sources: sources)
    try check(result, sources)
    let formatted = try format(sources, isAccepted: !result.hasErrors)
    guard let schema = result.schema else { return }
    let bytes = try descriptor(of: schema)
    try checkIndependence(sources.reversed(), bytes, what: "sources in another order")
    try checkIndependence(formatted, bytes, what: "formatted sources")
    try checkDescriptor(bytes)
    try generate(schema)
  }

  private static func check(
    _ result: CompilationResult, _ sources: [SourceFile]
  ) throws(FuzzFinding) {
    let errors = result.diagnostics.count { $0.severity == .error }
    try require(
      result.hasErrors == (errors > 0), "\(errors) errors, and a schema that does not agree")
    try require(
      errors <= CompilerLimits.diagnostics
        && result.diagnostics.count <= 2 * CompilerLimits.diagnostics + 1,
      "\(result.diagnostics.count) diagnostics")
    for diagnostic in result.diagnostics {
      let source = sources.first { $0.name == diagnostic.location.file }
      guard let source, diagnostic.location.line > 0, diagnostic.location.column > 0 else {
        throw FuzzFinding("\(diagnostic.ruleID) is nowhere: \(diagnostic.location)")
      }
      if let fix = diagnostic.fix {
        try require(
          fix.offset >= 0 && fix.length >= 0 && fix.offset + fix.length <= source.bytes.count,
          "the edit of \(diagnostic.ruleID) is outside of its file")
      }
      let length = diagnostic.description.utf8.count
      try require(length <= longestDiagnostic, "\(diagnostic.ruleID) has \(length) bytes")
    }
  }

  /// Formats each file, which changes nothing the second time.
  private static func format(
    _ sources: [SourceFile], isAccepted: Bool
  ) throws(FuzzFinding) -> [SourceFile] {
    var result: [SourceFile] = []
    for source in sources {
      let once = SchemaCompiler.format(source)
      guard let text = once.text else {
        try require(
          !isAccepted && !once.diagnostics.isEmpty,
          "a file is not formatted, and nothing says why")
        continue
      }
      let formatted = SourceFile(name: source.name, text: text)
      try require(
        SchemaCompiler.format(formatted).text == text, "formatting twice is not formatting once")
      result.append(formatted)
    }
    return result
  }

  private static func descriptor(of schema: Schema) throws(FuzzFinding) -> [UInt8] {
    do throws(DynamicError) {
      return try schema.descriptor(detail: .policy)
    } catch {
      throw FuzzFinding("an accepted schema has no descriptor: \(error)")
    }
  }

  /// The same declarations give the same descriptor, so the same fingerprint.
  private static func checkIndependence(
    _ sources: [SourceFile], _ bytes: [UInt8], what: String
  ) throws(FuzzFinding) {
    let result = SchemaCompiler.compile(sources: sources)
    guard let schema = result.schema else {
      throw FuzzFinding("\(what) are refused: \(result.diagnostics.first?.ruleID ?? "")")
    }
    try require(try descriptor(of: schema) == bytes, "\(what) have another descriptor")
  }

  /// What the compiler accepts, a peer accepts, too.
  private static func checkDescriptor(_ bytes: [UInt8]) throws(FuzzFinding) {
    do throws(DynamicError) {
      _ = try DynamicCodec(try Schema(descriptor: bytes))
    } catch {
      throw FuzzFinding("the descriptor of an accepted schema is refused: \(error)")
    }
  }

  private static func generate(_ schema: Schema) throws(FuzzFinding) {
    do {
      let outputs = [
        try SwiftEmitter(schema: schema, options: .init(moduleName: "Fuzz")).files(),
        try SwiftViewEmitter(
          schema: schema, options: .init(moduleName: "FuzzViews", messagesModule: "Fuzz")
        ).files(),
        try PythonEmitter(schema: schema).files(),
        try DocumentationEmitter(schema: schema).files(),
      ]
      for files in outputs {
        try require(!files.isEmpty, "nothing is generated")
        try require(
          Set(files.map(\.name)).count == files.count, "two generated files have one name")
      }
    } catch let finding as FuzzFinding {
      throw finding
    } catch {
      throw FuzzFinding("an accepted schema cannot be generated: \(error)")
    }
  }
}
