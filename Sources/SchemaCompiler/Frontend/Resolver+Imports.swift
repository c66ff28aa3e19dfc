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
          let meant = closestPath(to: path.text, from: index)
          sink.report(
            .importNotFound,
            "`\(path.text)` is neither beside this file nor under an include root",
            at: path.location,
            suggestion: meant.map { "did you mean `\($0)`?" }
              ?? "looked for " + candidates.map { "`\($0)`" }.joined(separator: ", "),
            fix: meant.map { FixIt(from: path.location, to: path.end, "\"\($0)\"") })
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

  /// The path of a file that is compiled, too, as it would be written here, when it is close: the same
  /// name in another folder, or a name mistyped.
  private mutating func closestPath(to path: String, from file: Int) -> String? {
    guard suggestions.isAffordable(among: files.count) else { return nil }
    let paths = files.indices.filter { $0 != file }.map { relativePath(of: $0, from: file) }
      .filter { !$0.hasPrefix("/") }.sorted()
    func name(_ path: String) -> Substring { path.split(separator: "/").last ?? "" }
    let namesakes = paths.filter { name($0) == name(path) }
    if namesakes.count == 1 { return namesakes[0] }
    return suggestions.closest(to: path, among: paths)
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
          at: path.location, fix: FixIt(from: path.start, to: path.end, ""))
      }
    }
  }
}
