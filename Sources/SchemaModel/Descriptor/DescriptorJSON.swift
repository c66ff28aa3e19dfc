extension Schema {
  /// The JSON form of the message `schema.v1.Descriptor`, indented.
  ///
  /// - Throws: `DynamicError` as `descriptor(detail:)` does.
  package func descriptorJSON(detail: DescriptorDetail = .wire) throws(DynamicError) -> String {
    let codec = try DescriptorSchema.codec()
    let message = try codec.decode(try descriptor(detail: detail), as: DescriptorSchema.descriptor)
    return try DynamicJSON(codec).encode(message, pretty: true)
  }
}
