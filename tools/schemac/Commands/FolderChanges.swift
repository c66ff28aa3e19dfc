internal import SchemaCompiler

/// What tells the generated files of a language from others.
struct GeneratedKind {
  /// How their names end.
  var suffix: String
  /// How their contents begin.
  var mark: String

  static let swift = GeneratedKind(suffix: ".swift", mark: "// Written by schemac ")
  static let python = GeneratedKind(suffix: ".py", mark: "# Written by schemac ")
  static let documentation = GeneratedKind(suffix: ".html", mark: DocumentationEmitter.mark)
}

/// What it takes to bring a folder of generated files up to date.
struct FolderChanges {
  /// Larger files are not ours.
  static let largestFile = 64 << 20

  var written: [(path: String, contents: String)] = []
  /// Files of an earlier run.
  var removed: [String] = []
  var unchangedCount = 0

  var isEmpty: Bool { written.isEmpty && removed.isEmpty }

  /// - Throws: `FileProblem` when a file cannot be read, or a file to be written is there and was not
  ///   generated.
  init(
    _ generated: [(name: String, contents: String)], of kind: GeneratedKind, in folder: String,
    files: FileSystem
  ) throws {
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    for file in generated {
      let path = prefix + file.name
      guard files.exists(path) else {
        written.append((path, file.contents))
        continue
      }
      let old = try files.contents(of: path, limit: Self.largestFile)
      if old == Array(file.contents.utf8) {
        unchangedCount += 1
      } else if Self.isGenerated(old, kind) {
        written.append((path, file.contents))
      } else {
        throw FileProblem("\(path) is in the way: it was not generated; move it")
      }
    }
    let names = Set(generated.map(\.name))
    for name in files.names(in: folder) where name.hasSuffix(kind.suffix) && !names.contains(name) {
      let path = prefix + name
      let start = try files.contents(of: path, limit: kind.mark.utf8.count)
      if Self.isGenerated(start, kind) { removed.append(path) }
    }
  }

  private static func isGenerated(_ bytes: [UInt8], _ kind: GeneratedKind) -> Bool {
    bytes.starts(with: kind.mark.utf8)
  }

  /// - Throws: `FileProblem`.
  func apply(to files: FileSystem) throws {
    for file in written { try files.write(Array(file.contents.utf8), to: file.path) }
    for path in removed { try files.remove(path) }
  }

  /// Tells what was done, or with `isCheck` what there is to do.
  func report(isCheck: Bool, asJSON: Bool, to output: any OutputSink) {
    if asJSON {
      output.write(json + "\n")
      return
    }
    let verb = isCheck ? ("stale", "left over") : ("wrote", "removed")
    for file in written { output.write("\(verb.0) \(file.path)\n") }
    for path in removed { output.write("\(verb.1) \(path)\n") }
    if isEmpty { output.write("up to date: \(unchangedCount) files\n") }
  }

  /// The JSON form of `schemac.v1.GenerateResult`.
  private var json: String {
    func list(_ paths: [String]) -> String {
      "[" + paths.map(DiagnosticJSON.quoted).joined(separator: ", ") + "]"
    }
    return "{\"changed\": \(list(written.map(\.path))), \"removed\": \(list(removed)), "
      + "\"unchanged\": \(unchangedCount)}"
  }
}
