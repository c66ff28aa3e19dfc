internal import SchemaModel

/// `missingRequiredFields()`, the check of `@require` where a call enters (wire rule R20).
extension SwiftContext {
  func emitRequirements(_ plan: MessagePlan, _ writer: inout SwiftWriter) {
    writer.block("\(access) func missingRequiredFields() -> [String]") { writer in
      writer.line("var missing: [String] = []")
      for field in plan.fields where !field.field.isRemoved {
        let value = "self.\(field.name)"
        if field.field.isRequired {
          writer.line(
            "if \(isUnset(field)) { missing.append(\(SwiftNames.literal(field.field.name))) }")
        }
        emitNested(
          field.field.type, value, isOptional: field.type.hasSuffix("?"),
          path: field.field.name, &writer)
      }
      writer.line("return Array(missing.prefix(WireLimits.reportedMissingFields))")
    }
  }

  /// A field is set when it is not what an absent one reads as.
  private func isUnset(_ field: FieldPlan) -> String {
    let value = "self.\(field.name)"
    if field.type.hasSuffix("?") { return "\(value) == nil" }
    switch field.field.type {
    case .string, .bytes, .list, .map: return "\(value).isEmpty"
    case .bool: return field.defaultBits == 0 ? "!\(value)" : value
    case .f32, .f64:
      let absent = absentValue(field.field.type, bits: field.defaultBits)
      return "\(type(field.field.type)).wireEquals(\(value), \(absent))"
    default:
      return "\(value) == (\(absentValue(field.field.type, bits: field.defaultBits)))"
    }
  }

  /// Looks into the messages that a value carries.
  private func emitNested(
    _ fieldType: TypeReference, _ value: String, isOptional: Bool, path: String,
    _ writer: inout SwiftWriter
  ) {
    let append = "missing.append(\"\(path)"
    switch fieldType {
    case .message(let name), .union(let name):
      guard hasRequiredFields(name) else { return }
      let source =
        isOptional ? "\(value)?.missingRequiredFields() ?? []" : "\(value).missingRequiredFields()"
      writer.line("for path in \(source) { \(append).\\(path)\") }")
    case .list(.message(let name), _):
      guard hasRequiredFields(name) else { return }
      let list = isOptional ? "(\(value) ?? [])" : value
      writer.block("for (index, element) in \(list).enumerated()") { writer in
        writer.line("if missing.count >= WireLimits.reportedMissingFields { break }")
        writer.line(
          "for path in element.missingRequiredFields() { \(append)[\\(index)].\\(path)\") }")
      }
    case .map(_, .message(let name), _):
      guard hasRequiredFields(name) else { return }
      // A key may be personal data, so the position stands for it.
      let map = isOptional ? "(\(value) ?? [:])" : value
      writer.block("for (index, entry) in \(map).enumerated()") { writer in
        writer.line("if missing.count >= WireLimits.reportedMissingFields { break }")
        writer.line(
          "for path in entry.value.missingRequiredFields() { \(append)[\\(index)].\\(path)\") }")
      }
    default: break
    }
  }

  /// The same for the case that a union has.
  func emitRequirements(_ declaration: UnionDeclaration, _ writer: inout SwiftWriter) {
    writer.block("\(access) func missingRequiredFields() -> [String]") { writer in
      writer.line("var missing: [String] = []")
      writer.block("switch self") { writer in
        for item in declaration.cases {
          guard let type = item.type, carriesRequired(type) else { continue }
          writer.line("case .\(SwiftNames.member(item.name))(let value):")
          writer.indented { writer in
            emitNested(type, "value", isOptional: false, path: item.name, &writer)
          }
        }
        writer.line("default: break")
      }
      writer.line("return missing")
    }
  }

  private func carriesRequired(_ type: TypeReference) -> Bool {
    switch type {
    case .message(let name), .union(let name), .list(.message(let name), _),
      .map(_, .message(let name), _):
      hasRequiredFields(name)
    default: false
    }
  }
}
