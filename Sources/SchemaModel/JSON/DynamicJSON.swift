/// Messages as JSON, without loss in either direction (wire rule R25).
///
/// - Fields stand in ordinal order under their lowerCamel names. A field that is absent, or plain and
///   its default, is left out; `includeDefaults` writes it too, absent ones as `null`. Members of a
///   struct are always written.
/// - `bool`, integers up to 32 bits and floats are JSON's own; 64-bit integers are strings (a plain
///   integer is accepted); the floats JSON lacks are `"NaN"`, `"Infinity"` and `"-Infinity"`.
/// - `string`, `ascii`: strings. `bytes`, `bytes[N]`: base64. `uuid`, `id`: RFC 9562 text.
/// - `date` `"2026-01-19"`, `partialdate` `"2002-10"`, `timestamp` `"2026-01-19T03:00:00.5Z"` (any
///   offset is accepted), `duration` `"PT5400S"`.
/// - Enums by name; `"unset"` for 0; `"#7"` for a value without a name.
/// - Unions `{"caseName": value}`, a case without payload `{"caseName": {}}`, an unknown case
///   `{"#7": base64}`.
/// - A map whose keys are strings in JSON is an object, any other an array of `{"key", "value"}`.
/// - `"$unknown": {"bits": {"7": 4}, "fixed": base64, "slots": [base64]}` holds what the schema does not
///   know (keys of `bits` are byte offsets in the fixed block), `"$removed": {"7": value}` what stands
///   in removed fields, by ordinal.
package struct DynamicJSON: Sendable {
  package let codec: DynamicCodec
  package var limits = DynamicJSONLimits()

  package init(_ codec: DynamicCodec) { self.codec = codec }

  /// The JSON text of `message`, which was decoded with the same schema. No newline at the end.
  ///
  /// - Throws: `DynamicError` with code `invalidValue` when a value is not of its field's type, with
  ///   code `limit` when defaults would make the text longer than is read.
  package func encode(
    _ message: DynamicMessage, pretty: Bool = false, includeDefaults: Bool = false
  ) throws(DynamicError) -> String {
    var writer = DynamicJSONWriter(
      codec: codec, isPretty: pretty, includesDefaults: includeDefaults,
      largest: limits.byteCount)
    try writer.write(message)
    return writer.text
  }

  /// What stands in place of personal data.
  package static let mask = "(personal)"

  /// `message` for people: in place of every value that is marked `@pii`, and of all unknown data,
  /// stands `mask`. It cannot be read back.
  ///
  /// - Throws: as `encode`.
  package func masked(
    _ message: DynamicMessage, pretty: Bool = false
  ) throws(DynamicError) -> String {
    var writer = DynamicJSONWriter(
      codec: codec, isPretty: pretty, includesDefaults: false, masksPersonal: true,
      largest: limits.byteCount)
    try writer.write(message)
    return writer.text
  }

  /// Reads one message. Unknown and duplicate keys are errors, and so is every value that its field
  /// cannot hold; limits of a whole message are checked when it is encoded.
  ///
  /// - Throws: `DynamicJSONError` with line, column and field path.
  package func decode(
    _ text: [UInt8], as type: QualifiedName
  ) throws(DynamicJSONError) -> DynamicMessage {
    do throws(JSONFault) {
      let node = try JSONParser.parse(text, limits: limits)
      return try DynamicJSONReader(codec: codec).message(type, node, path: "")
    } catch {
      throw error.located(in: text)
    }
  }

  /// Reads one message.
  package func decode(
    _ text: String, as type: QualifiedName
  ) throws(DynamicJSONError) -> DynamicMessage {
    try decode(Array(text.utf8), as: type)
  }

  /// Whether keys of `type` are strings in JSON, so that the map is an object.
  static func isTextKey(_ type: TypeReference) -> Bool {
    switch type {
    case .bool, .i8, .i16, .i32, .u8, .u16, .u32: false
    default: true
    }
  }
}
