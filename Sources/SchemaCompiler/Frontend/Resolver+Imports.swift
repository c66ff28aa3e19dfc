internal import SchemaModel

extension Resolver {
  /// Finds the imported files among the sources and refuses cycles.
  mutating func resolveImports() {
    var byPath: [String: Int] = [:]
    for (index, file) in files.enumerated() { byPath[SourcePath.normalised(file.name)] = index }
    for index in files.indices {
      for path in files[index].imports {
        let candidates = SourcePath.candidates(
          for: path.text, importedBy: files[index].name, includeRoots: options.includeRoots)
        guard let target = candidates.lazy.compactMap({ byPath[$0] }).first else {
          hasMissingImport[index] = true
          sink.report(
            .importNotFound,
            "`\(path.text)` is neither beside this file nor under an include root",
            at: path.location,
            notes: [],
            suggestion: "looked for " + candidates.map { "`\($0)`" }.joined(separator: ", "))
          continue
        }
        if !imports[index].contains(target) { imports[index].append(target) }
      }
    }
    let graph = imports
    for cycle in Graph.cycles(count: files.count, successors: { graph[$0] }) {
      let names = Graph.description(of: cycle) { files[$0].name }
      let next = cycle.count > 1 ? cycle[1] : cycle[0]
      let place =
        files[cycle[0]].imports.first { path in
          SourcePath.candidates(
            for: path.text, importedBy: files[cycle[0]].name, includeRoots: options.includeRoots
          ).contains(SourcePath.normalised(files[next].name))
        }?.location ?? SourceLocation(file: files[cycle[0]].name, line: 1, column: 1)
      sink.report(
        .importCycle,
        "files import each other in a circle: \(names); move what they share into another file",
        at: place)
    }
  }

  mutating func reportUnusedImports() {
    for file in files.indices {
      for path in files[file].imports {
        let candidates = SourcePath.candidates(
          for: path.text, importedBy: files[file].name, includeRoots: options.includeRoots)
        let target = imports[file].first { index in
          candidates.contains(SourcePath.normalised(files[index].name))
        }
        guard let target, !usedImports[file].contains(target) else { continue }
        sink.report(
          .importUnused, "nothing of `\(path.text)` is used here; remove the import",
          at: path.location)
      }
    }
  }
}
