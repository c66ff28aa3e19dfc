/// The type of a field, an element, a map's key or value, or a union case.
///
/// Sizes and maxima are in bytes for text and bytes, in elements for lists and maps.
package indirect enum TypeReference: Hashable, Sendable {
  case bool
  case i8, i16, i32, i64
  case u8, u16, u32, u64
  case f32, f64
  /// Strict UTF-8, at most `max` bytes.
  case string(max: Int)
  /// Opaque bytes, at most `max`.
  case bytes(max: Int)
  /// Exactly `count` bytes, stored inline.
  case fixedBytes(count: Int)
  /// Up to `count` (1…8) printable ASCII characters, 21–7E, padded right with zero bytes.
  case ascii(count: Int)
  /// 16 bytes in text order (RFC 9562).
  case uuid
  /// A uuid that names a message of type `of`.
  case id(of: QualifiedName)
  /// Days since 1970-01-01, proleptic Gregorian, as `i32`.
  case date
  /// `year << 16 | month << 8 | day`, a zero part is unknown, as `u32`.
  case partialDate
  /// Microseconds since 1970-01-01T00:00Z without leap seconds, as `i64`.
  case timestamp
  /// Microseconds, as `i64`.
  case duration
  case enumeration(QualifiedName)
  case structure(QualifiedName)
  case message(QualifiedName)
  case union(QualifiedName)
  case list(TypeReference, max: Int)
  case map(key: TypeReference, value: TypeReference, max: Int)

  /// The largest number of elements of a list or map that states none (wire rule R14).
  package static let defaultMaximumCount = 4096
}
