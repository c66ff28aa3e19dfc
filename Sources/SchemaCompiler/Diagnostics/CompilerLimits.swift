/// What the compiler takes at most. A schema over a limit is refused, never truncated.
package enum CompilerLimits {
  /// Bytes of one source file.
  package static let sourceBytes = 1 << 20
  /// Source files of one compilation, imports included.
  package static let sources = 1_000
  /// Errors, and warnings, that one compilation reports before it only counts.
  package static let diagnostics = 1_000
  /// How deep type arguments may nest in the text; the language itself never needs more than two.
  package static let typeNesting = 8
  /// Bytes of a declared name.
  package static let nameBytes = 64
  /// Bytes of a package name.
  package static let packageBytes = 64
  /// Bytes of the full name of a service, which HELLO carries.
  package static let serviceNameBytes = 80
  /// Fields of a message or struct, and cases of a union.
  package static let members = 1_024
  /// Messages that one method throws.
  package static let thrown = 64
  /// Bytes of the fixed block of a message, and of a struct: the wire counts them in 16 bits.
  package static let fixedBlockBytes = 65_535
  /// Bytes that `bytes[N]` may have.
  package static let fixedBytes = 4_096
  /// Declared maximum of a string or bytes: the memory one decoded message may take (R27).
  package static let textBytes = 8 << 20
  /// Declared maximum of a list or map: the elements one decoded message may have (R27).
  package static let elements = 65_536
  /// Searches for a similar name in one compilation; each costs time in proportion to the names.
  package static let suggestions = 50
  /// Names that such a search compares with; with more there is no suggestion.
  package static let suggestionCandidates = 2_000
}
