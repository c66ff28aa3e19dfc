internal import SchemaModel

/// `matches`, which compares what a view reads with a message, field by field. Tests and fuzzing use
/// it to set the view against the decoder.
extension SwiftContext {
  func emitComparison(_ message: MessageDeclaration, _ writer: inout SwiftWriter) {
    let plan = MessagePlan(message, self)
    writer.line()
    writer.block("extension \(viewName(message.name))") { writer in
      writer.doc("Whether every field reads as it is in `message`.")
      writer.block(
        "\(access) func matches(_ message: \(plan.name)) throws(WireError) -> Bool"
      ) { writer in
        for field in plan.fields where !field.field.isRemoved {
          let isOptional = field.type.hasSuffix("?")
          let isTried = accessor(field, plan).canThrow
          emitMatch(
            field.field.type, view: (isTried ? "try " : "") + "self.\(field.name)",
            value: "message.\(field.name)", isOptional: isOptional, depth: 0, &writer)
        }
        writer.line("return true")
      }
    }
  }

  func emitComparison(_ declaration: UnionDeclaration, _ writer: inout SwiftWriter) {
    writer.line()
    writer.block("extension \(viewName(declaration.name))") { writer in
      writer.doc("Whether the case and its payload are those of `union`.")
      writer.block(
        "\(access) func matches(_ union: \(declaration.name.name)) throws(WireError) -> Bool"
      ) { writer in
        writer.block("switch self") { writer in
          for item in declaration.cases {
            let member = SwiftNames.member(item.name)
            guard let type = item.type else {
              writer.line("case .\(member): return union == .\(member)")
              continue
            }
            writer.line("case .\(member)(let view):")
            writer.indented { writer in
              writer.line("guard case .\(member)(let value) = union else { return false }")
              emitMatch(
                type, view: "view", value: "value", isOptional: false, depth: 0, &writer)
              writer.line("return true")
            }
          }
          writer.line("case .unknown(let tag, let view):")
          writer.indented { writer in
            writer.line("guard case .unknown(tag, let value) = union else { return false }")
            writer.line("return wireEquals(view, value)")
          }
        }
      }
    }
  }

  /// Statements that return false when a view and a value differ.
  private func emitMatch(
    _ type: TypeReference, view: String, value: String, isOptional: Bool, depth: Int,
    _ writer: inout SwiftWriter
  ) {
    let viewLocal = "view\(depth)"
    let valueLocal = "value\(depth)"
    if isOptional {
      writer.block("if let \(viewLocal) = \(view)") { writer in
        writer.line("guard let \(valueLocal) = \(value) else { return false }")
        emitMatch(
          type, view: viewLocal, value: valueLocal, isOptional: false, depth: depth + 1, &writer)
      }
      writer.block("else if \(value) != nil") { $0.line("return false") }
      return
    }
    switch type {
    case .string: writer.line("guard \(view) == \(value) else { return false }")
    case .bytes: writer.line("guard wireEquals(\(view), \(value)) else { return false }")
    case .message, .union:
      writer.line("guard try (\(view)).matches(\(value)) else { return false }")
    case .list(let element, _) where sizes.fixedSize(of: element) != nil:
      writer.line("guard wireEquals(\(view), \(value)) else { return false }")
    case .list(let element, _):
      writer.block("do") { writer in
        writer.line("let list = \(view)")
        writer.line("guard list.count == \(value).count else { return false }")
        writer.line("var cursor = list.cursor()")
        writer.block("for index in 0..<list.count") { writer in
          writer.line("let item = \(value)[index]")
          writer.line("guard let next = try cursor.next() else { return false }")
          emitMatch(
            element, view: "next", value: "item", isOptional: false, depth: depth + 1, &writer)
          emitMatch(
            element, view: "list.element(at: index)", value: "item", isOptional: false,
            isTried: true, depth: depth + 1, &writer)
        }
      }
    case .map(let key, let item, _):
      writer.block("do") { writer in
        writer.line("let map = \(view)")
        writer.line("guard map.count == \(value).count else { return false }")
        writer.line("var cursor = map.cursor()")
        writer.block("for entry in \(value)") { writer in
          writer.line("guard let next = try cursor.next() else { return false }")
          emitMatch(
            key, view: "next.key", value: "entry.key", isOptional: false, depth: depth + 1, &writer)
          writer.line("guard let found = try map.entry(for: entry.key) else { return false }")
          emitMatch(
            item, view: "found.value", value: "entry.value", isOptional: false,
            isTried: isTried(entryValue: item), depth: depth + 1, &writer)
        }
      }
    default:
      writer.line(
        "guard \(self.type(type)).wireEquals(\(view), \(value)) else { return false }")
    }
  }

  private func isTried(entryValue type: TypeReference) -> Bool {
    if case .message = type { true } else { false }
  }

  private func emitMatch(
    _ type: TypeReference, view: String, value: String, isOptional: Bool, isTried: Bool, depth: Int,
    _ writer: inout SwiftWriter
  ) {
    emitMatch(
      type, view: (isTried ? "try " : "") + view, value: value, isOptional: isOptional,
      depth: depth, &writer)
  }
}
