internal import RepatriationSchema
internal import SchemaModel
package import Wire

/// The JSON form of Homeward's messages (Schema/SPEC.md, JSON mapping).
///
/// A message goes to JSON through its bytes and the schema that the generated code carries, so what is
/// printed is what the schema documents.
package enum MessageJSON {
  /// Text that is not the JSON form of a message.
  package struct ReadError: Error, Sendable, CustomStringConvertible {
    /// What is wrong, where (line, column, field), and what was meant perhaps.
    package let description: String
  }

  private static let codec: Result<DynamicJSON, any Error> = Result {
    DynamicJSON(try DynamicCodec(try Schema(descriptor: RepatriationSchemaSchema.descriptor)))
  }

  /// - Parameters:
  ///   - includeDefaults: write fields also where they equal their default, for readers that
  ///     count on every field.
  ///   - pretty: over several lines, indented.
  package static func encode<Message: WireMessage>(
    _ message: Message, includeDefaults: Bool = true, pretty: Bool = true
  ) throws -> String {
    let json = try codec.get()
    let dynamic = try json.codec.decode(
      try message.encodedBytes(), as: try name(of: Message.self))
    return try json.encode(dynamic, pretty: pretty, includeDefaults: includeDefaults)
  }

  /// - Throws: `ReadError` for text that does not fit the message.
  package static func decode<Message: WireMessage>(
    _ type: Message.Type, from text: String
  ) throws -> Message {
    let json = try codec.get()
    do {
      let dynamic = try json.decode(text, as: try name(of: type))
      return try Message(encoded: try json.codec.encode(dynamic))
    } catch let error as DynamicJSONError {
      throw ReadError(description: error.description)
    } catch let error as DynamicError {
      throw ReadError(description: error.description)
    }
  }

  private static func name<Message: WireMessage>(of type: Message.Type) throws -> QualifiedName {
    guard let name = QualifiedName(type.wireName) else {
      throw ReadError(description: "'\(type.wireName)' is not the name of a message")
    }
    return name
  }
}
