/// Why a command failed: what, with which input, and what to do next. Exit code 1.
package struct CommandFailure: Error, Hashable, CustomStringConvertible {
  package let description: String

  package init(_ description: String) { self.description = description }
}

/// A command that gave its answer, and the answer is no. Nothing more is printed; exit code 1.
struct NegativeAnswer: Error, Hashable {}
