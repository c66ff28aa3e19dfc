internal import SchemaModel

/// Looks up every name, checks every rule that one declaration can break, and builds the model.
struct Resolver {
  /// A declared type or service.
  struct Symbol {
    var name: QualifiedName
    var file: Int
    var declaration: Int
    var location: SourceLocation
  }

  let files: [ParsedFile]
  let options: CompilationOptions
  var sink: DiagnosticSink
  var schema = Schema()
  /// By full name.
  var symbols: [String: Symbol] = [:]
  /// Full names with the given unqualified name, in the order of files.
  var symbolsByOwnName: [String: [Symbol]] = [:]
  /// The files that each file imports.
  var imports: [[Int]]
  /// The imported files that a name was found in.
  var usedImports: [Set<Int>]
  /// Files with an import that was not found; their unknown names may be in it.
  var hasMissingImport: [Bool]
  var suggestions = NameSuggestion()
  /// What `@allow` silences, in the order in which it was read.
  var allowances: [Allowance] = []
  /// Indices of the allowances that concern what is being resolved: those of the declaration, then
  /// those of the member.
  var allowancesInForce: [Int] = []
  /// The name of the declaration whose members are being resolved.
  var owner = ""
  /// The names of the cases of each enum that a default named so far.
  var caseNames: [QualifiedName: Set<String>] = [:]

  init(files: [ParsedFile], options: CompilationOptions, sink: DiagnosticSink) {
    self.files = files
    self.options = options
    self.sink = sink
    imports = [[Int]](repeating: [], count: files.count)
    usedImports = [Set<Int>](repeating: [], count: files.count)
    hasMissingImport = [Bool](repeating: false, count: files.count)
  }

  mutating func resolve() -> Schema {
    resolveImports()
    declareSymbols()
    for file in files.indices {
      for declaration in files[file].declarations { resolve(declaration, in: file) }
    }
    reportUnusedImports()
    collectPackages()
    checkCycles()
    if !sink.hasErrors { checkSizes() }
    if !sink.hasErrors { reportUnusedAllowances() }
    if options.requiresUniqueSwiftNames { checkSwiftNames() }
    return schema
  }

  func package(of file: Int) -> String { files[file].package?.text ?? "" }

  // MARK: Names

  private mutating func declareSymbols() {
    for file in files.indices {
      for (index, declaration) in files[file].declarations.enumerated() {
        let name = QualifiedName(package: package(of: file), name: declaration.name.text)
        checkTypeName(declaration.name)
        let symbol = Symbol(
          name: name, file: file, declaration: index, location: declaration.name.location)
        if let first = symbols[name.description] {
          sink.report(
            .duplicateType, "`\(name)` is declared twice; rename or remove one",
            at: symbol.location, notes: [Diagnostic.Note("the first is here", at: first.location)])
          continue
        }
        symbols[name.description] = symbol
        symbolsByOwnName[name.name, default: []].append(symbol)
      }
    }
  }

  func declaration(of symbol: Symbol) -> ParsedDeclaration {
    files[symbol.file].declarations[symbol.declaration]
  }

  /// Finds what `name` means in `file`; reports when it means nothing or too much.
  mutating func lookUp(_ name: ParsedName, in file: Int) -> Symbol? {
    let isQualified = name.text.contains(".")
    let full = isQualified ? name.text : "\(package(of: file)).\(name.text)"
    if let symbol = symbols[full] { return visible(symbol, name, from: file) }
    let ownName = name.text.split(separator: ".").last.map(String.init) ?? ""
    let namesakes = symbolsByOwnName[ownName] ?? []
    if !isQualified {
      let found = namesakes.filter { imports[file].contains($0.file) }
      if found.count == 1 { return visible(found[0], name, from: file) }
      if found.count > 1 {
        sink.report(
          .ambiguousType,
          "`\(name.text)` is in more than one imported package; write its full name",
          at: name.location,
          notes: found.map { Diagnostic.Note("`\($0.name)` is here", at: $0.location) },
          suggestion: found.map { "`\($0.name)`" }.joined(separator: " or "))
        return nil
      }
      if let other = namesakes.first { return visible(other, name, from: file) }
    }
    guard !hasMissingImport[file] else { return nil }
    let (suggestion, replacement) = suggestion(for: name.text, in: file, namesakes: namesakes)
    sink.report(
      .unknownType, "there is no type `\(name.text)`", at: name.location, suggestion: suggestion,
      fix: replacement.map { FixIt(replacing: name, with: $0) })
    return nil
  }

  private mutating func visible(_ symbol: Symbol, _ name: ParsedName, from file: Int) -> Symbol? {
    if symbol.file == file { return symbol }
    if imports[file].contains(symbol.file) {
      usedImports[file].insert(symbol.file)
      return symbol
    }
    // The import that was not found may be the one.
    if hasMissingImport[file] { return symbol }
    let path = relativePath(of: symbol.file, from: file)
    sink.report(
      .typeNotImported, "`\(symbol.name)` is declared in a file that this one does not import",
      at: name.location,
      notes: [Diagnostic.Note("it is declared here", at: symbol.location)],
      suggestion: "add `import \"\(path)\"`",
      fix: files[file].importsEnd.map { FixIt(inserting: "\nimport \"\(path)\"", at: $0) })
    return nil
  }

  /// The path to write in an import, when both files are in one folder or below.
  func relativePath(of target: Int, from file: Int) -> String {
    let path = SourcePath.normalised(files[target].name)
    let own = SourcePath.normalised(files[file].name)
    let folder = own.lastIndex(of: "/").map { own[...$0] } ?? ""
    return path.hasPrefix(folder) ? String(path.dropFirst(folder.count)) : path
  }

  /// What to write instead of an unknown name: advice, and the name when it can just be replaced.
  private mutating func suggestion(
    for name: String, in file: Int, namesakes: [Symbol]
  ) -> (text: String?, replacement: String?) {
    func meant(_ name: String) -> (String?, String?) { ("did you mean `\(name)`?", name) }
    if let namesake = namesakes.first { return meant(namesake.name.description) }
    if let foreign = ForeignSyntax.types[name.lowercased()] {
      return ("the language's name for it is `\(foreign)`", ForeignSyntax.plainType(name))
    }
    if let advice = ForeignSyntax.advice[name.lowercased()] { return (advice, nil) }
    let count = ([file] + imports[file]).reduce(0) { $0 + files[$1].declarations.count }
    guard suggestions.isAffordable(among: count) else { return (nil, nil) }
    let own = files[file].declarations.map(\.name.text)
    let imported = imports[file].flatMap { files[$0].declarations.map(\.name.text) }
    let builtIn = BuiltInType.allCases.map(\.rawValue)
    if let closest = suggestions.closest(to: name, among: own + imported + builtIn) {
      return meant(closest)
    }
    // A name that some other file declares is worth an import.
    let all = symbols.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    guard suggestions.isAffordable(among: all.count) else { return (nil, nil) }
    return suggestions.closest(to: name, among: all).map(meant)
      ?? farType(name, among: all).map(meant) ?? (nil, nil)
  }

  /// The full name of a type in a file that is not imported whose own name is close to `name`.
  private mutating func farType(_ name: String, among all: [String]) -> String? {
    guard !name.contains("."), suggestions.isAffordable(among: all.count) else { return nil }
    let own = symbolsByOwnName.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return suggestions.closest(to: name, among: own).flatMap {
      symbolsByOwnName[$0]?.first?.name.description
    }
  }

  private mutating func collectPackages() {
    var documentation: [String: [String]] = [:]
    for file in files {
      guard let package = file.package else { continue }
      documentation[package.text, default: []] +=
        file.packageDocumentation.isEmpty ? [] : [file.packageDocumentation]
    }
    for name in documentation.keys.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      schema.packages.append(
        PackageDeclaration(
          name: name, documentation: (documentation[name] ?? []).joined(separator: "\n\n")))
    }
  }
}
