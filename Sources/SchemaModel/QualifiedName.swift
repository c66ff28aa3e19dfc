/// The full name of a declaration: its package and its own name, as in `intake.v1.Person`.
package struct QualifiedName: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The package, such as `intake.v1`.
  package var package: String
  /// The declared name, such as `Person`.
  package var name: String

  package init(package: String, name: String) {
    self.package = package
    self.name = name
  }

  /// Splits `intake.v1.Person` at its last dot; `nil` when there is no dot.
  package init?(_ text: String) {
    guard let dot = text.lastIndex(of: ".") else { return nil }
    self.init(package: String(text[..<dot]), name: String(text[text.index(after: dot)...]))
  }

  package var description: String { "\(package).\(name)" }

  package static func < (lhs: Self, rhs: Self) -> Bool {
    lhs.description.utf8.lexicographicallyPrecedes(rhs.description.utf8)
  }
}
