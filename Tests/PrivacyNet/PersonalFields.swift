internal import Foundation
internal import SchemaModel
package import Wire

/// Finds what is personal in any message of the services: the fields that the schema marks `@pii`.
package struct PersonalFields: Sendable {
  /// By the descriptor of this build's schemas, which a gate keeps current.
  package static let installed: PersonalFields? = {
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    guard
      let data = try? Data(contentsOf: root.appending(path: "Schema/locked/v1.descriptor")),
      let schema = try? Schema(descriptor: Array(data)), let codec = try? DynamicCodec(schema)
    else { return nil }
    return PersonalFields(schema: schema, codec: codec)
  }()

  private let codec: DynamicCodec
  private let fields: [QualifiedName: [Int: Field]]
  private let payloads: [QualifiedName: [Int: TypeReference]]
  /// Names of personal text fields, by which they are found in JSON and tables.
  package let textNames: Set<String>

  init(schema: Schema, codec: DynamicCodec) {
    self.codec = codec
    var fields: [QualifiedName: [Int: Field]] = [:]
    var names: Set<String> = []
    for message in schema.messages {
      fields[message.name] = Dictionary(
        message.fields.map { ($0.ordinal, $0) }, uniquingKeysWith: { first, _ in first })
      for field in message.fields where field.isPersonal { names.insert(field.name) }
    }
    self.fields = fields
    payloads = Dictionary(
      schema.unions.map { union in
        let types = union.cases.compactMap { entry in entry.type.map { (entry.tag, $0) } }
        return (union.name, Dictionary(types, uniquingKeysWith: { first, _ in first }))
      }, uniquingKeysWith: { first, _ in first })
    textNames = names
  }

  /// Remembers everything personal in a message.
  package func harvest<Message: WireMessage>(_ message: Message, into book: CanaryBook) {
    guard let name = QualifiedName(Message.wireName), fields[name] != nil,
      let bytes = try? message.encodedBytes(), let dynamic = try? codec.decode(bytes, as: name)
    else { return }
    harvest(dynamic, into: book)
  }

  private func harvest(_ message: DynamicMessage, into book: CanaryBook) {
    for entry in message.fields {
      guard let field = fields[message.type]?[entry.ordinal] else { continue }
      let origin = field.isPersonal ? "\(message.type).\(field.name)" : nil
      harvest(entry.value, field.type, origin, into: book)
    }
  }

  private func harvest(
    _ value: DynamicValue, _ type: TypeReference, _ origin: String?, into book: CanaryBook
  ) {
    switch (value, type) {
    case (.message(let message), _): harvest(message, into: book)
    case (.list(let values), .list(let element, _)):
      for value in values { harvest(value, element, origin, into: book) }
    case (.union(let tag, let value?), .union(let name)):
      guard let payload = payloads[name]?[tag] else { return }
      harvest(value, payload, origin, into: book)
    case (.text(let text), _):
      guard let origin else { return }
      book.add(text.string, from: origin, isName: Self.isName(origin))
    case (.unsigned(let packed), .partialDate):
      guard let origin else { return }
      book.add(
        year: Int(packed >> 16), month: Int(packed >> 8 & 0xFF), day: Int(packed & 0xFF),
        from: origin)
    default: break
    }
  }

  /// Whether each word of a field is somebody's name.
  private static func isName(_ origin: String) -> Bool {
    let names = ["fullName", "nativeName", "aliases", "primaryIdentifier", "secondaryIdentifier"]
    return names.contains { origin.hasSuffix("." + $0) }
  }
}
