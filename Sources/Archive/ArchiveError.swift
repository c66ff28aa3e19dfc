/// Why an archive cannot be written or read. Messages name files and numbers, and no content.
package struct ArchiveError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The kind of failure.
  package struct Code: Hashable, Sendable, CustomStringConvertible {
    private enum Value: String {
      case fileSystem, damaged, missing, notContiguous, inUse, newerFormat, notReached, notEmpty
    }

    private let value: Value

    /// The system refused to read or write.
    package static let fileSystem = Code(value: .fileSystem)
    /// A file is not what was written.
    package static let damaged = Code(value: .damaged)
    /// A file that must be there is not.
    package static let missing = Code(value: .missing)
    /// What follows in the database's log does not follow on what was archived of it.
    package static let notContiguous = Code(value: .notContiguous)
    /// Somebody else writes to the archive.
    package static let inUse = Code(value: .inUse)
    /// A file was written by newer software.
    package static let newerFormat = Code(value: .newerFormat)
    /// The archive does not reach back to what was asked for.
    package static let notReached = Code(value: .notReached)
    /// There is something already where a database would be restored to.
    package static let notEmpty = Code(value: .notEmpty)

    /// The name of the code.
    package var description: String { value.rawValue }
  }

  /// The kind of failure.
  package let code: Code
  /// What went wrong and what to do, for an operator.
  package let message: String

  /// Makes an error.
  package init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }

  package var description: String { "\(code): \(message)" }
}
