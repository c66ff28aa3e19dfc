/// What one top-level message may cost (wire rule R27).
package struct DynamicLimits: Hashable, Sendable {
  /// How deep messages nest; the outermost is at depth 1, and a map's entry is a message.
  package var depth = 32
  /// Elements of all lists and maps together.
  package var elementCount = 65_536
  /// Bytes of fixed blocks, slots and union payloads that the schema does not know, together.
  package var unknownByteCount = 65_536
  /// Memory for the decoded values in bytes, charged before each allocation.
  package var memoryByteCount = 8 << 20

  package init() {}
}
