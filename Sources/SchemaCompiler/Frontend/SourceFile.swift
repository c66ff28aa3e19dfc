/// The bytes of one schema file under the name a person knows it by.
package struct SourceFile: Hashable, Sendable {
  /// Appears in diagnostics; imports are found by it.
  package var name: String
  package var bytes: [UInt8]

  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  package init(name: String, text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }
}

/// Path arithmetic on text alone: no file is looked at.
package enum SourcePath {
  /// Removes `.`, empty and `directory/..` parts.
  package static func normalised(_ path: String) -> String {
    let isAbsolute = path.hasPrefix("/")
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." {
        parts.removeLast()
      } else if part == "..", isAbsolute, parts.isEmpty {
        continue
      } else {
        parts.append(part)
      }
    }
    return (isAbsolute ? "/" : "") + parts.joined(separator: "/")
  }

  /// Where `import "path"` in `file` may be, best first: beside the file, then under each root.
  package static func candidates(
    for path: String, importedBy file: String, includeRoots: [String]
  ) -> [String] {
    var directory = ""
    if let slash = file.lastIndex(of: "/") { directory = String(file[...slash]) }
    var result = [normalised(directory + path)]
    for root in includeRoots {
      let candidate = normalised(root.isEmpty ? path : root + "/" + path)
      if !result.contains(candidate) { result.append(candidate) }
    }
    return result
  }
}
