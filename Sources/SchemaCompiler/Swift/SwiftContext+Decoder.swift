internal import SchemaModel

/// The decoder of a message. One body serves two shapes: the exact one, in which every field is
/// there and every length is one byte, so that all tests fold away, and any other.
extension SwiftContext {
  func emitDecoder(_ plan: MessagePlan, _ writer: inout SwiftWriter) {
    writer.line()
    writer.line("static func decodeWire(")
    writer.line("  _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader")
    writer.block(") throws(WireError) -> Self") { writer in
      if plan.hasExactShape {
        let head = plan.fixedLength | plan.slotCount << 8
        let least = 2 + plan.fixedLength + plan.slotCount
        var condition = "n >= \(least), wireLoad(p, 0, UInt16.self) == \(head)"
        if let free = plan.freeBits {
          condition += ", wireLoad(p, \(2 + free.offset), UInt8.self) & \(free.mask) == 0"
        }
        writer.block("if \(condition)") { writer in
          writer.line("return try decodeWireBody(")
          writer.line(
            "  p, n, 2, \(plan.fixedLength), \(plan.slotCount), 0, isExact: true"
              + "\(plan.isFrozen ? "" : ", nil"), &r)")
        }
      }
      writer.line("return try decodeWireSlowly(p, n, &r)")
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
    emitSlowDecoder(plan, &writer)
    emitBody(plan, &writer)
    for field in plan.fields {
      emitListReader(field.field.type, member: field.field.memberName, &writer)
    }
  }

  private func emitSlowDecoder(_ plan: MessagePlan, _ writer: inout SwiftWriter) {
    writer.line()
    writer.line("@inline(never)")
    writer.line("private static func decodeWireSlowly(")
    writer.line("  _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader")
    writer.block(") throws(WireError) -> Self") { writer in
      writer.line("let shape = try r.shape(p, n)")
      if plan.fixedLength > 0 {
        writer.line("let f = p + shape.headLength")
        emitUnitCheck(plan, &writer)
      }
      var bits = "0"
      if let free = plan.freeBits {
        writer.line("var bits: UInt8 = 0")
        writer.line(
          "if shape.fixedLength > \(free.offset) { bits = wireLoad(f, \(free.offset), UInt8.self)"
            + " & \(free.mask) }")
        bits = "bits"
      }
      writer.line((plan.isFrozen ? "_" : "let unknown") + " = try r.unknown(")
      writer.line(
        "  p, shape, fixedLength: \(plan.fixedLength), slotCount: \(plan.slotCount), bits: \(bits),"
          + " isFrozen: \(plan.isFrozen))")
      writer.line("return try decodeWireBody(")
      writer.line("  p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,")
      writer.line("  isExact: false\(plan.isFrozen ? "" : ", unknown"), &r)")
    }
  }

  /// The fixed block ends at the end of a unit, which is not all zero (wire rule R3).
  func emitUnitCheck(_ plan: MessagePlan, _ writer: inout SwiftWriter) {
    writer.line("let unit: Int")
    writer.block("switch shape.fixedLength") { writer in
      writer.line("case 0, \(plan.fixedLength + 1)...: unit = 0")
      let units = plan.layout.placements
      var index = 0
      while index < units.count {
        var last = index
        if units[index].size == 1 {
          while last + 1 < units.count, units[last + 1].size == 1 { last += 1 }
        }
        let pattern =
          units[index].end == units[last].end
          ? "\(units[index].end)" : "\(units[index].end)...\(units[last].end)"
        writer.line("case \(pattern): unit = \(units[index].size)")
        index = last + 1
      }
      writer.line("default: throw r.malformed(p, \"the fixed block ends inside a value\")")
    }
    writer.block("if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit)") { writer in
      writer.line("throw r.nonCanonical(p, \"the fixed block ends with zeros\")")
    }
  }

  private func emitBody(_ plan: MessagePlan, _ writer: inout SwiftWriter) {
    writer.line()
    writer.line("@inline(__always)")
    writer.line("private static func decodeWireBody(")
    writer.line("  _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,")
    writer.line(
      "  _ width: Int, isExact: Bool\(plan.isFrozen ? "" : ", _ unknown: WireUnknown?"),"
        + " _ r: inout WireReader")
    writer.block(") throws(WireError) -> Self") { writer in
      let hasFields = plan.fixedLength > 0
      if hasFields || plan.slotCount > 0 { writer.line("let f = p + headLength") }
      if plan.slotCount > 0 { writer.line("let table = f + fixed") }
      writer.line("let o0 = headLength &+ fixed &+ (count &<< width)")
      for index in 0..<plan.slotCount {
        writer.line("let n\(index) = \(plan.slotLength(index))")
        writer.line("let o\(index + 1) = o\(index) &+ n\(index)")
      }
      emitExactChecks(plan, &writer)
      for placement in plan.layout.placements {
        guard case .bits = placement.content else { continue }
        let offset = placement.offset
        writer.line(
          "let b\(offset): UInt8 = fixed > \(offset) ? wireLoad(f, \(offset), UInt8.self) : 0")
      }
      for field in plan.fields { emitField(field, plan, &writer) }
      if let type = plan.presentType {
        writer.line("var present: \(type) = 0")
        for field in plan.fields {
          guard let mask = field.presentMask, let bit = field.layout.presence else { continue }
          writer.line("if b\(bit.byteOffset) & \(bit.mask) != 0 { present |= \(mask) }")
        }
      }
      writer.line("return Self(")
      writer.indented { writer in
        for field in plan.fields { writer.line("\(field.local),") }
        if plan.presentType != nil { writer.line("present: present,") }
        writer.line(plan.isFrozen ? "frozen: ())" : "unknown: unknown)")
      }
    }
  }

  /// What `WireReader.shape` and the slow decoder check for every other shape.
  func emitExactChecks(_ plan: MessagePlan, _ writer: inout SwiftWriter) {
    writer.block("if isExact") { writer in
      writer.block("guard o\(plan.slotCount) == n else") { writer in
        writer.line("throw r.malformed(p, \"the lengths of the slots do not add up\")")
      }
      if plan.slotCount > 0 {
        writer.block("guard n\(plan.slotCount - 1) != 0 else") { writer in
          writer.line("throw r.nonCanonical(p, \"the last slot is empty\")")
        }
      }
      if let unit = plan.layout.placements.last {
        writer.block("if wireIsZero(\(at("f", unit.offset)), \(unit.size))") { writer in
          writer.line("throw r.nonCanonical(p, \"the fixed block ends with zeros\")")
        }
      }
    }
  }

  private func emitField(
    _ field: FieldPlan, _ plan: MessagePlan, _ writer: inout SwiftWriter
  ) {
    let declaration = "let \(field.local): \(field.storedType)"
    let presence = field.layout.presence.map { "b\($0.byteOffset) & \($0.mask) != 0" }
    switch field.layout.place {
    case .bit(let bit):
      let isSet = "b\(bit.byteOffset) & \(bit.mask)"
      guard let presence else {
        writer.line("\(declaration) = \(isSet) \(field.defaultBits == 0 ? "!=" : "==") 0")
        return
      }
      writer.line(declaration)
      writer.block("if \(presence)") { $0.line("\(field.local) = \(isSet) != 0") }
      writer.block("else") { writer in
        writer.block("if \(isSet) != 0") { emitAbsentError("f", &$0) }
        writer.line("\(field.local) = nil")
      }
    case .fixed(let offset, let size):
      let value = load(field.field.type, "f", offset, xor: field.defaultBits)
      let absent = absentValue(field.field.type, bits: field.defaultBits)
      let expression =
        (value.canThrow ? "try " : "") + "fixed >= \(offset + size) ? \(value.text) : \(absent)"
      guard let presence else {
        writer.line("\(declaration) = \(expression)")
        return
      }
      writer.line(declaration)
      writer.block("if \(presence)") { $0.line("\(field.local) = \(expression)") }
      writer.block("else") { writer in
        let place = at("f", offset)
        writer.block("if fixed >= \(offset + size), !wireIsZero(\(place), \(size))") {
          emitAbsentError(place, &$0)
        }
        writer.line("\(field.local) = nil")
      }
    case .slot(let index): emitSlot(field, index, presence, declaration, plan, &writer)
    }
  }

  func emitAbsentError(_ place: String, _ writer: inout SwiftWriter) {
    writer.line("throw r.nonCanonical(\(place), \"an absent field has a value\")")
  }

  private func emitSlot(
    _ field: FieldPlan, _ index: Int, _ presence: String?, _ declaration: String,
    _ plan: MessagePlan, _ writer: inout SwiftWriter
  ) {
    let place = "p + o\(index)"
    let value = readValue(
      field.field.type, place, "n\(index)", owner: plan.fullName, member: field.field.memberName)
    if let presence {
      if field.isOptionalText {
        writer.block("if !(\(presence)), n\(index) != 0") { emitAbsentError(place, &$0) }
        writer.line("\(declaration) = \(value.tried)")
        return
      }
      writer.line(declaration)
      writer.block("if \(presence)") { $0.line("\(field.local) = \(value.tried)") }
      writer.block("else") { writer in
        writer.block("if n\(index) != 0") { emitAbsentError(place, &$0) }
        writer.line("\(field.local) = nil")
      }
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
