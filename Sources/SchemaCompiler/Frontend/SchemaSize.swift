internal import SchemaModel

/// Whether a schema fits into a descriptor, without which it can be neither generated nor sent.
enum SchemaSize {
  /// Why it does not; `nil` when it does.
  static func excess(of schema: Schema) -> String? {
    let types =
      schema.messages.count + schema.structs.count + schema.enums.count + schema.unions.count
    if types > Schema.largestTypeCount {
      return "\(types) types, at most \(Schema.largestTypeCount) fit into a descriptor"
    }
    if schema.services.count > Schema.largestServiceCount {
      return "\(schema.services.count) services, at most \(Schema.largestServiceCount) fit into a "
        + "descriptor"
    }
    do throws(DynamicError) {
      let bytes = try schema.descriptor(detail: .policy).count
      guard bytes > Schema.largestDescriptor else { return nil }
      return "the descriptor has \(bytes) bytes, at most \(Schema.largestDescriptor) are read"
    } catch {
      return "no descriptor holds the schema, \(error.reason)"
    }
  }
}
