/// The limits of one log record. What is over a limit is cut, and the cut is marked with `…`.
package struct LogLimits: Sendable {
  /// The longest message or metadata value, in bytes of UTF-8 before escaping.
  package var valueBytes = 1024
  /// The longest metadata key, in bytes.
  package var keyBytes = 64
  /// The most metadata entries of a record, and the most items of one list or dictionary.
  package var entries = 64
  /// How deep lists and dictionaries may nest.
  package var depth = 4
  /// The size after which no further metadata entry is begun, in bytes of the written line.
  package var recordBytes = 16 * 1024

  package init() {}
}
