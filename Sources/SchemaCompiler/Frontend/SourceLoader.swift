internal import SchemaModel

/// Where sources come from: the file system in `schemac`, a dictionary in tests.
package protocol SourceLoader {
  /// The bytes at `path`, `nil` when there is no such file. Reads at most one byte more than
  /// `CompilerLimits.sourceBytes`, so that the compiler can tell an oversize file.
  ///
  /// - Throws: when the file is there and cannot be read.
  func bytes(at path: String) throws -> [UInt8]?
}

extension SchemaCompiler {
  /// Loads `paths` and, from them, every file they import.
  ///
  /// Each file is loaded once. A missing import is left to `compile`, which knows its place.
  package static func load(
    _ paths: [String], includeRoots: [String] = [], from loader: some SourceLoader
  ) -> (sources: [SourceFile], diagnostics: [Diagnostic]) {
    var sources: [SourceFile] = []
    var diagnostics: [Diagnostic] = []
    var known: Set<String> = []
    var missing: Set<String> = []

    func load(_ path: String, isNamed: Bool) -> Bool {
      let normal = SourcePath.normalised(path)
      if known.contains(normal) { return true }
      if missing.contains(normal) { return false }
      let place = SourceLocation(file: path, line: 1, column: 1)
      do {
        if let bytes = try loader.bytes(at: path) {
          known.insert(normal)
          sources.append(SourceFile(name: path, bytes: bytes))
          return true
        }
        missing.insert(normal)
        if isNamed {
          diagnostics.append(
            Diagnostic(.unreadableSource, "there is no such file; check the path", at: place))
        }
      } catch {
        missing.insert(normal)
        diagnostics.append(
          Diagnostic(.unreadableSource, "the file cannot be read: \(error)", at: place))
      }
      return false
    }

    for path in paths { _ = load(path, isNamed: true) }
    var index = 0
    while index < sources.count, sources.count <= CompilerLimits.sources {
      let source = sources[index]
      index += 1
      for path in imports(of: source) {
        let candidates = SourcePath.candidates(
          for: path, importedBy: source.name, includeRoots: includeRoots)
        for candidate in candidates where load(candidate, isNamed: false) { break }
      }
    }
    return (sources, diagnostics)
  }

  /// Loads and compiles.
  package static func compile(
    paths: [String], options: CompilationOptions = CompilationOptions(),
    from loader: some SourceLoader
  ) -> CompilationResult {
    let loaded = load(paths, includeRoots: options.includeRoots, from: loader)
    var result = compile(sources: loaded.sources, options: options)
    if !loaded.diagnostics.isEmpty {
      result.diagnostics = loaded.diagnostics + result.diagnostics
      result.schema = nil
    }
    return result
  }
}
