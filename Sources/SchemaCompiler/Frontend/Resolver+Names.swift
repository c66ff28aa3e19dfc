internal import SchemaModel

extension Resolver {
  /// Types of Swift that readers of generated code expect to be Swift's own, beside those that the
  /// emitter uses.
  private static let reservedTypeNames: Set<String> = [
    "Character", "Codable", "Comparable", "Dictionary", "Duration", "Equatable", "Never",
    "RawRepresentable", "RawSpan", "Result", "Set", "Span", "Substring", "UInt",
    "UnsafeMutableRawBufferPointer",
  ]

  mutating func checkTypeName(_ name: ParsedName) {
    checkName(name, startsUpper: true, example: "TravelDocument")
    if Self.reservedTypeNames.contains(name.text) || SwiftNames.isReserved(type: name.text) {
      sink.report(
        .reservedName, "generated Swift uses `\(name.text)` itself; choose another name",
        at: name.location)
    }
  }

  /// - Parameter reserved: names that the generated type has of its own.
  mutating func checkMemberName(_ name: ParsedName, reserved: Set<String>) {
    checkName(name, startsUpper: false, example: "fullName")
    if reserved.contains(name.text) {
      sink.report(
        .reservedName, "the generated type has a `\(name.text)` of its own; choose another name",
        at: name.location)
    }
  }

  private mutating func checkName(_ name: ParsedName, startsUpper: Bool, example: String) {
    let text = name.text
    if text.utf8.count > CompilerLimits.nameBytes {
      sink.report(
        .nameTooLong, "a name has at most \(CompilerLimits.nameBytes) characters",
        at: name.location)
      return
    }
    let first = text.utf8.first ?? 0
    let isUpper = (65...90).contains(first)
    if isUpper == startsUpper, first != 95, !text.contains("_") { return }
    let restyled = Self.restyled(text, startsUpper: startsUpper)
    sink.report(
      .nameStyle,
      startsUpper
        ? "the name of a type begins with a capital and has no `_`, as in `\(example)`"
        : "this name begins with a small letter and has no `_`, as in `\(example)`",
      at: name.location, suggestion: restyled.map { "write `\($0)`" },
      fix: restyled.map { FixIt(replacing: name, with: $0) })
  }

  /// `full_name` and `FULL_NAME` as `fullName`.
  private static func restyled(_ text: String, startsUpper: Bool) -> String? {
    var words = text.split(separator: "_").map(String.init)
    if !text.utf8.contains(where: { (97...122).contains($0) }),
      words.count > 1 || !startsUpper || text.count > 3
    {
      words = words.map { $0.lowercased() }
    }
    guard let head = words.first, head.utf8.first.map({ $0 > 57 }) == true else { return nil }
    func cased(_ word: String, upper: Bool) -> String {
      let first = word.prefix(1)
      return (upper ? first.uppercased() : first.lowercased()) + word.dropFirst()
    }
    let rest = words.dropFirst().map { cased($0, upper: true) }
    return cased(head, upper: startsUpper) + rest.joined()
  }

  /// All types of a Swift module share one namespace, whatever their package.
  mutating func checkSwiftNames() {
    var owners: [String: (what: String, location: SourceLocation)] = [:]
    for file in files.indices {
      for declaration in files[file].declarations {
        let full = "\(package(of: file)).\(declaration.name.text)"
        // A second declaration of the same full name was reported as such.
        guard symbols[full]?.location == declaration.name.location else { continue }
        for name in Self.swiftNames(of: declaration) {
          guard let owner = owners[name] else {
            owners[name] = (full, declaration.name.location)
            continue
          }
          sink.report(
            .swiftNameCollision,
            "`\(full)` and `\(owner.what)` would both be `\(name)` in the generated Swift; "
              + "rename one",
            at: declaration.name.location,
            notes: [Diagnostic.Note("`\(owner.what)` is here", at: owner.location)])
        }
      }
    }
  }

  private static func swiftNames(of declaration: ParsedDeclaration) -> [String] {
    let name = declaration.name.text
    guard case .service = declaration.body else { return [name] }
    return ["Methods", "Client", "Handlers", "Registration"].map { name + $0 }
  }
}
