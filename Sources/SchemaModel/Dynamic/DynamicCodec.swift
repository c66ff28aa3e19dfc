/// Decodes and encodes messages of any type of a schema, checking every rule of the format.
///
/// ```swift
/// let codec = try DynamicCodec(schema)
/// let person = try codec.decode(bytes, as: QualifiedName(package: "intake.v1", name: "Person"))
/// ```
///
/// Shares no code with the `Wire` module, so that generated code and this codec test each other.
package struct DynamicCodec: Sendable {
  let table: TypeTable
  package var limits: DynamicLimits
  /// Refuse fields, bits, slots and union cases that the schema does not know (wire rule R9).
  package var refusesUnknown = false

  /// - Throws: `DynamicError` with code `invalidSchema`.
  package init(
    _ schema: Schema, limits: DynamicLimits = DynamicLimits()
  ) throws(DynamicError) {
    table = try TypeTable(schema)
    self.limits = limits
  }

  package var schema: Schema { table.schema }

  /// Decodes one message that takes up all of `bytes`.
  ///
  /// - Throws: `DynamicError`; its offset counts from the start of `bytes`.
  package func decode(
    _ bytes: [UInt8], as type: QualifiedName
  ) throws(DynamicError) -> DynamicMessage {
    let message = try table.message(type)
    var decoder = DynamicDecoder(
      bytes: bytes, table: table, limits: limits, refusesUnknown: refusesUnknown)
    return try decoder.message(message, name: type, in: 0..<bytes.count, depth: 1)
  }

  /// The canonical encoding of `message`, which decodes to an equal message.
  ///
  /// - Throws: `DynamicError` with code `invalidValue` when a value is not of its field's type, or
  ///   `limit` when a declared maximum or a limit of the format is exceeded.
  package func encode(_ message: DynamicMessage) throws(DynamicError) -> [UInt8] {
    var encoder = DynamicEncoder(table: table, limits: limits)
    return try encoder.message(message, as: try table.message(message.type), depth: 1)
  }

  /// The value of a field, with the default of a plain field that is not set; `nil` for an optional
  /// that is absent and for an unset union.
  package func value(
    of field: Field, in message: DynamicMessage
  ) throws(DynamicError) -> DynamicValue? {
    if let value = message[field.ordinal] { return value }
    return field.isOptional ? nil : try table.defaultValue(of: field)
  }
}
