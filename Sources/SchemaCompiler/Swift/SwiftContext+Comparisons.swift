internal import SchemaModel

/// `matches`, which compares what a view reads with a message, field by field. Tests and fuzzing use
/// it to set the view against the decoder.
extension SwiftContext {
  func emitComparison(_ message: MessageDeclaration, _ writer: inout SwiftWriter) {
    let plan = MessagePlan(message, self)
    writer.line()
    writer.block("extension \(viewName(message.name)): WireComparedView") { writer in
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
      writer.line()
      emitWalk(plan, &writer)
    }
    for map in MapPlan.all(message) { emitWalk(map, &writer) }
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
      writer.line()
      emitWalk(declaration, &writer)
    }
    for map in MapPlan.all(declaration) { emitWalk(map, &writer) }
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
          // By its bytes alone, or the work would double with each level.
          writer.line(
            "guard wireEquals(next\(bytes(of: element)), try list.element(at: index)"
              + "\(bytes(of: element))) else { return false }")
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

  /// What leads from the view of an element to its bytes.
  private func bytes(of element: TypeReference) -> String {
    switch element {
    case .string: ".bytes"
    case .message: ".wireBytes"
    default: ""
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

  // MARK: Walks

  /// A function that reads every field, also of bytes that are wrong.
  private func emitWalk(_ plan: MessagePlan, _ writer: inout SwiftWriter) {
    writer.doc("Reads every field, wrong or not.")
    writer.block("\(access) func walk(_ walker: inout WireWalker)") { writer in
      writer.line("guard walker.enter() else { return }")
      for field in plan.fields where !field.field.isRemoved {
        let accessor = accessor(field, plan)
        let isOptional = accessor.type.hasSuffix("?")
        attempt(accessor.canThrow, &writer) { writer in
          let value = (accessor.canThrow ? "try " : "") + "self.\(field.name)"
          if isOptional {
            writer.block("if let value = \(value)") {
              emitWalk(field.field.type, "value", depth: 0, &$0)
            }
          } else {
            writer.line("let value = \(value)")
            emitWalk(field.field.type, "value", depth: 0, &writer)
          }
        }
      }
      writer.line("walker.leave()")
    }
  }

  private func emitWalk(_ map: MapPlan, _ writer: inout SwiftWriter) {
    writer.line()
    writer.block("extension \(map.entryName)View") { emitWalk(entryPlan(map), &$0) }
  }

  private func emitWalk(_ declaration: UnionDeclaration, _ writer: inout SwiftWriter) {
    writer.doc("Reads the payload, wrong or not.")
    writer.block("\(access) func walk(_ walker: inout WireWalker)") { writer in
      writer.line("guard walker.enter() else { return }")
      writer.block("switch self") { writer in
        for item in declaration.cases {
          let member = SwiftNames.member(item.name)
          guard let type = item.type else {
            writer.line("case .\(member): break")
            continue
          }
          writer.line("case .\(member)(let value):")
          writer.indented { emitWalk(type, "value", depth: 0, &$0) }
        }
        writer.line("case .unknown(_, let value): walker.take(value)")
      }
      writer.line("walker.leave()")
    }
  }

  /// A block of its own, which may throw.
  private func attempt(
    _ canThrow: Bool, _ writer: inout SwiftWriter, _ body: (inout SwiftWriter) -> Void
  ) {
    guard canThrow else {
      writer.block("do", body)
      return
    }
    writer.line("do throws(WireError) {")
    writer.indented(body)
    writer.line("} catch {")
    writer.line("  walker.fail(error)")
    writer.line("}")
  }

  private func emitWalk(
    _ type: TypeReference, _ value: String, depth: Int, _ writer: inout SwiftWriter
  ) {
    let item = "item\(depth)"
    switch type {
    case .message, .union: writer.line("\(value).walk(&walker)")
    case .list(let element, _) where sizes.fixedSize(of: element) == nil:
      writer.line("var cursor = \(value).cursor()")
      writer.block("for index in 0..<\(value).count") { writer in
        attempt(true, &writer) { writer in
          writer.block("if let \(item) = try cursor.next()") { writer in
            emitWalk(element, item, depth: depth + 1, &writer)
          }
        }
        writer.line("guard index < 4 || index &+ 1 == \(value).count else { continue }")
        attempt(true, &writer) { writer in
          // Its bytes alone, or the work would double with each level.
          writer.line("let \(item) = try \(value).element(at: index)")
          writer.line("walker.take(\(item)\(bytes(of: element)))")
        }
      }
    case .map(let key, _, _):
      writer.line("var cursor = \(value).cursor()")
      writer.block("for _ in 0..<\(value).count") { writer in
        attempt(true, &writer) { writer in
          writer.line("guard let entry = try cursor.next() else { break }")
          writer.line("entry.walk(&walker)")
          let lookup =
            if case .string = key { "try entry.key.string" } else { "entry.key" }
          writer.line("if let found = try \(value).entry(for: \(lookup)) {")
          writer.line("  walker.take(found.wireBytes)")
          writer.line("}")
        }
      }
    default: writer.line("walker.take(\(value))")
    }
  }
}
