/// A value with exactly one encoding, generated from a schema.
///
/// Equal values have equal bytes and equal bytes are equal values (Schema/SPEC.md, rule R17).
public protocol WireMessage: WireValue {
  /// The full schema name, such as `intake.v1.Person`.
  static var wireName: String { get }

  /// The message in which every field is absent; its encoding is `00 00`.
  init()

  /// Appends the canonical encoding.
  ///
  /// - Throws: `WireError` with code `limit` when a text, list or map exceeds its declared maximum.
  ///   The buffer is then as before the call.
  func encode(into buffer: inout WireBuffer) throws(WireError)

  /// Decodes one message that takes up all the bytes, checking every canonical rule and limit.
  ///
  /// - Throws: `WireError`; the offset counts from the start of `bytes`.
  init(decoding bytes: UnsafeRawBufferPointer, options: WireDecodingOptions) throws(WireError)

  /// The paths of fields marked `@require` that are unset, such as `documents[2].number`; at most
  /// `WireLimits.reportedMissingFields`. Checked where a call enters, never when bytes are read
  /// (rule R20).
  func missingRequiredFields() -> [String]
}

extension WireMessage {
  public func missingRequiredFields() -> [String] { [] }
}

/// How strictly bytes are read. Limits are always on.
public struct WireDecodingOptions: Sendable {
  /// Refuse fields, bits, slots and union cases that this schema does not know (rules R9 and R23).
  public var refusesUnknown: Bool

  @inlinable public init(refusesUnknown: Bool = false) {
    self.refusesUnknown = refusesUnknown
  }
}

extension WireMessage {
  /// The canonical encoding.
  public func encodedBytes() throws(WireError) -> [UInt8] {
    var buffer = WireBuffer(capacity: 256)
    try encode(into: &buffer)
    return buffer.array
  }

  /// Decodes one message that takes up all of `bytes`.
  @inlinable
  public init(
    encoded bytes: [UInt8], options: WireDecodingOptions = WireDecodingOptions()
  ) throws(WireError) {
    self = try bytes.span.bytes.withUnsafeBytes { raw throws(WireError) in
      try Self(decoding: raw, options: options)
    }
  }
}
