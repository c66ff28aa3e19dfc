/// Limits that hold for each top-level message (wire rule R27), always on.
public enum WireLimits {
  /// Messages inside messages; the outermost has depth 1.
  @inlinable public static var depth: Int { 32 }
  /// Elements of all lists and maps together.
  @inlinable public static var elements: Int { 65_536 }
  /// Bytes of unknown data: fixed bytes, slots, and payloads of unknown union cases.
  @inlinable public static var unknownBytes: Int { 65_536 }
  /// Memory of the decoded value: element count times stride, and the bytes of texts.
  @inlinable public static var memoryBytes: Int { 8 &<< 20 }
  /// How many paths `missingRequiredFields()` lists.
  @inlinable public static var reportedMissingFields: Int { 16 }
}
