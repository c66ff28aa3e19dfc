internal import SchemaModel
internal import Sealing
internal import Testing

extension SampleRequests {
  /// Personal fields that are no text and are set in an answer: dates, codes, numbers, such as
  /// `person.v1.Registration.born`.
  func personalFields(in answer: [UInt8], of type: String) throws -> Set<String> {
    var found: Set<String> = []
    collect(try decoded(answer, as: try #require(QualifiedName(type))), into: &found)
    return found
  }

  private func collect(_ message: DynamicMessage, into found: inout Set<String>) {
    guard let declaration = schema.message(named: message.type) else { return }
    for entry in message.fields {
      guard let field = declaration.fields.first(where: { $0.ordinal == entry.ordinal }) else {
        continue
      }
      if field.isPersonal, !Self.isText(field.type) {
        found.insert("\(message.type).\(field.name)")
      }
      collect(entry.value, into: &found)
    }
  }

  private func collect(_ value: DynamicValue, into found: inout Set<String>) {
    switch value {
    case .message(let message): collect(message, into: &found)
    case .list(let values): for value in values { collect(value, into: &found) }
    case .union(_, let value?): collect(value, into: &found)
    default: break
    }
  }

  private static func isText(_ type: TypeReference) -> Bool {
    switch type {
    case .string: true
    case .list(let element, _): isText(element)
    default: false
    }
  }
}
