internal import SchemaModel

/// The decoder of a message: where its values lie (see `emitFront`), then one value after the other in
/// the order of the ordinals, then all of them into the message at once.
extension SwiftContext {
  func emitDecoder(_ plan: MessagePlan, _ writer: inout SwiftWriter) {
    // Elements are decoded in the loop of their list: a large value that a function returns is copied
    // once more.
    if plan.isElement {
      writer.line()
      writer.line("static func decodeWire(")
      writer.line("  _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader")
      writer.block(") throws(WireError) -> Self") { $0.line("try decodeWireElement(p, n, &r)") }
    }
    writer.line()
    if plan.isElement { writer.line("@inline(__always)") }
    writer.line(
      "\(plan.isElement ? "private static func decodeWireElement" : "static func decodeWire")(")
    writer.line("  _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader")
    writer.block(") throws(WireError) -> Self") { writer in
      if !plan.isFrozen { writer.line("var unknown: WireUnknown? = nil") }
      emitFront(
        plan, takeUnknown: plan.isFrozen ? "_ = try r.unknown" : "unknown = try r.unknown",
        &writer)
      for field in plan.fields { emitField(field, plan, &writer) }
      emitPresent(plan, &writer)
      emitMemberwiseCall(
        "return Self", plan, present: "present", unknown: "unknown", &writer
      ) { $0.local }
    }
    if !plan.isFrozen {
      writer.line()
      writer.line("static func decodeNestedWire(")
      writer.line("  _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader")
      writer.block(") throws(WireError) -> Self") { writer in
        writer.line("try r.enter(p)")
        writer.line("let message = try decodeWire(p, n, &r)")
        writer.line("r.leave()")
        writer.line("return message")
      }
    }
    emitUnitCheck(plan, access: "private ", &writer)
    for field in plan.fields {
      emitListReader(field.field.type, member: field.field.memberName, &writer)
    }
  }

  private func emitPresent(_ plan: MessagePlan, _ writer: inout SwiftWriter) {
    guard let type = plan.presentType else { return }
    writer.line("var present: \(type) = 0")
    for field in plan.fields {
      guard let mask = field.presentMask, let bit = field.layout.presence else { continue }
      writer.line("if b\(bit.byteOffset) & \(bit.mask) != 0 { present |= \(mask) }")
    }
  }

  private func emitField(
    _ field: FieldPlan, _ plan: MessagePlan, _ writer: inout SwiftWriter
  ) {
    let declaration = "let \(field.local): \(field.storedType)"
    let isThere = field.layout.presence.map { "b\($0.byteOffset) & \($0.mask) != 0" }
    switch field.layout.place {
    case .bit(let bit):
      let isSet = "b\(bit.byteOffset) & \(bit.mask)"
      if let isThere {
        writer.line("\(declaration) = \(isThere) ? \(isSet) != 0 : nil")
      } else {
        writer.line("\(declaration) = \(isSet) \(field.defaultBits == 0 ? "!=" : "==") 0")
      }
    case .fixed(let offset, let size):
      let place = at("f", offset)
      let value: SwiftExpression
      if rawInteger(field.field.type) != nil {
        value = self.value(
          field.field.type, raw: field.rawLocal, place, xor: field.defaultBits)
      } else {
        let loaded = load(field.field.type, "f", offset, xor: field.defaultBits)
        let absent = absentValue(field.field.type, bits: field.defaultBits)
        value = SwiftExpression(
          text: "fixed >= \(offset + size) ? \(loaded.text) : \(absent)", canThrow: loaded.canThrow)
      }
      let attempt = value.canThrow ? "try " : ""
      if let isThere {
        let isNested = rawInteger(field.field.type) == nil
        writer.line(
          "\(declaration) = \(attempt)\(isThere) ? "
            + (isNested ? "(\(value.text))" : value.text) + " : nil")
      } else {
        writer.line("\(declaration) = \(attempt)\(value.text)")
      }
    case .slot(let index): emitSlot(field, index, isThere, declaration, plan, &writer)
    }
  }

  private func emitSlot(
    _ field: FieldPlan, _ index: Int, _ isThere: String?, _ declaration: String,
    _ plan: MessagePlan, _ writer: inout SwiftWriter
  ) {
    let place = "p + o\(index)"
    let value = readValue(
      field.field.type, place, "n\(index)", owner: plan.fullName, member: field.field.memberName)
    if let isThere, !field.isOptionalText {
      let attempt = value.canThrow ? "try " : ""
      writer.line("\(declaration) = \(attempt)\(isThere) ? \(value.text) : nil")
      return
    }
    switch field.field.type {
    case .message(let name) where !field.field.isOptional:
      writer.line(declaration)
      writer.block("if n\(index) == 0") { $0.line("\(field.local) = \(name.name)()") }
      writer.block("else") { writer in
        writer.line("try r.refuseDefault(\(place), n\(index))")
        writer.line("\(field.local) = \(value.tried)")
      }
    case .message, .union:
      writer.line(declaration)
      writer.block("if n\(index) == 0") { $0.line("\(field.local) = nil") }
      writer.block("else") { writer in
        if field.isBoxed {
          let type = self.type(field.field.type)
          writer.line("try r.charge(memory: MemoryLayout<\(type)>.stride, at: \(place))")
          writer.line("\(field.local) = WireBox(\(value.tried))")
        } else {
          writer.line("\(field.local) = \(value.tried)")
        }
      }
    case .string, .bytes, .list, .map:
      writer.line("\(declaration) = \(value.tried)")
    default:
      // An optional fixed type of more than eight bytes.
      let size = sizes.fixedSize(of: field.field.type) ?? 0
      writer.line(declaration)
      writer.block("if n\(index) == 0") { $0.line("\(field.local) = nil") }
      writer.block("else") { writer in
        writer.block("guard n\(index) == \(size) else") { writer in
          writer.line("throw r.malformed(\(place), \"a value has another size than its type\")")
        }
        writer.line("\(field.local) = \(load(field.field.type, "(\(place))", 0).tried)")
      }
    }
  }
}
