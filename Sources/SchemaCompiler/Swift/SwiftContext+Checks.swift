internal import SchemaModel

/// The check of a message without making a value: the decoder's tests, in the decoder's order, so that
/// both refuse the same bytes with the same error at the same place. What a field is laid out as, how
/// a fixed value is loaded and how the ends of a message are tested is written by the decoder's own
/// functions.
extension SwiftContext {
  /// The functions that check a message, or the entry of a map.
  ///
  /// - Parameters:
  ///   - name: `checkWire`, or `checkWireEntry` for an entry, which returns its key.
  ///   - key: the Swift type of what is returned.
  func emitCheck(
    _ plan: MessagePlan, name: String, key: String?, _ writer: inout SwiftWriter
  ) {
    let result = key.map { " -> \($0)" } ?? ""
    writer.line("\(access) static func \(name)(")
    writer.line("  _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader")
    writer.block(") throws(WireError)\(result)") { writer in
      emitFront(plan, takeUnknown: "try r.checkUnknownFields", &writer)
      for local in frontLocals(plan) { writer.line("_ = \(local)") }
      for field in plan.fields { emitFieldCheck(field, plan, &writer) }
      if key != nil { emitCheckedKey(plan, &writer) }
    }
    emitUnitCheck(plan, access: "private ", &writer)
  }

  /// What the front of a message declares; a check does not use all of it.
  private func frontLocals(_ plan: MessagePlan) -> [String] {
    rawLocals(plan).map(\.name)
      + (0..<plan.slotCount).flatMap { ["o\($0)", "n\($0)"] }
  }

  private func emitFieldCheck(
    _ field: FieldPlan, _ plan: MessagePlan, _ writer: inout SwiftWriter
  ) {
    let presence = field.layout.presence.map { "b\($0.byteOffset) & \($0.mask) != 0" }
    switch field.layout.place {
    case .bit: return
    case .fixed(let offset, let size):
      guard let check = fixedCheck(field.field.type, "f", offset, xor: field.defaultBits)
      else { return }
      let conditions = [presence, "fixed >= \(offset + size)"].compactMap { $0 }
      writer.line("if \(conditions.joined(separator: ", ")) { \(check) }")
    case .slot(let index): emitSlotCheck(field, index, presence, plan, &writer)
    }
  }

  private func emitSlotCheck(
    _ field: FieldPlan, _ index: Int, _ presence: String?, _ plan: MessagePlan,
    _ writer: inout SwiftWriter
  ) {
    let place = "p + o\(index)"
    func check(_ writer: inout SwiftWriter) {
      emitValueCheck(
        field.field.type, place, "n\(index)", owner: plan.fullName, member: field.field.memberName,
        &writer)
    }
    if let presence {
      writer.block("if \(presence)") { check(&$0) }
      return
    }
    switch field.field.type {
    case .message where !field.field.isOptional:
      writer.block("if n\(index) != 0") { writer in
        writer.line("try r.refuseDefault(\(place), n\(index))")
        check(&writer)
      }
    case .message, .union:
      writer.block("if n\(index) != 0") { writer in
        if field.isBoxed {
          let type = self.type(field.field.type)
          writer.line("try r.charge(memory: MemoryLayout<\(type)>.stride, at: \(place))")
        }
        check(&writer)
      }
    case .string, .bytes, .list, .map: check(&writer)
    default:
      // An optional fixed type of more than eight bytes.
      let size = sizes.fixedSize(of: field.field.type) ?? 0
      writer.block("if n\(index) != 0") { writer in
        writer.block("guard n\(index) == \(size) else") { writer in
          writer.line("throw r.malformed(\(place), \"a value has another size than its type\")")
        }
        if let check = fixedCheck(field.field.type, "(\(place))", 0) { writer.line(check) }
      }
    }
  }

  /// Statements that check the value of a slot, or a payload; the sizes of fixed types have been
  /// checked.
  func emitValueCheck(
    _ type: TypeReference, _ pointer: String, _ count: String, owner: QualifiedName,
    member: String, _ writer: inout SwiftWriter
  ) {
    let place = "\(pointer), \(count)"
    switch type {
    case .string(let max): writer.line("try r.checkText(\(place), max: \(max))")
    case .bytes(let max): writer.line("try r.checkBytes(\(place), max: \(max))")
    case .message(let name): writer.line("try \(viewName(name)).checkNestedWire(\(place), &r)")
    case .union(let name): writer.line("try \(viewName(name)).checkWire(\(place), &r)")
    case .list(.string(let maxElement), let max):
      writer.line("try r.checkTexts(\(place), max: \(max), maxElement: \(maxElement))")
    case .list(.bytes(let maxElement), let max):
      writer.line("try r.checkByteArrays(\(place), max: \(max), maxElement: \(maxElement))")
    case .list(.message(let name), let max):
      writer.line("try \(viewName(name)).checkWireList(\(place), max: \(max), &r)")
    case .list(let element, let max):
      emitFixedListCheck(element, pointer, count, max: max, &writer)
    case .map(let key, let value, let max):
      guard let map = MapPlan(type, owner: owner, member: member) else { return }
      let entry = "WireMap<\(self.type(key)), \(self.type(value))>.Entry"
      writer.line("try \(map.entryName)View.checkWireMap(")
      writer.line("  \(place), max: \(max), stride: MemoryLayout<\(entry)>.stride, &r)")
    default:
      if let check = fixedCheck(type, pointer, 0) { writer.line(check) }
    }
  }

  private func emitFixedListCheck(
    _ element: TypeReference, _ pointer: String, _ count: String, max: Int,
    _ writer: inout SwiftWriter
  ) {
    let size = sizes.fixedSize(of: element) ?? 1
    let check = fixedCheck(element, "q", 0)
    writer.block("if \(count) != 0") { writer in
      writer.line("\(check == nil ? "_" : "let elements") = try r.fixedCount(")
      writer.line(
        "  \(pointer), \(count), size: \(size), max: \(max),"
          + " stride: MemoryLayout<\(self.type(element))>.stride)")
      guard let check else { return }
      writer.line("var q = \(pointer)")
      writer.block("for _ in 0..<elements") { writer in
        writer.line(check)
        writer.line("q += \(size)")
      }
    }
  }

  /// A statement that checks a value of a fixed type; `nil` when all bytes are a value.
  func fixedCheck(
    _ type: TypeReference, _ pointer: String, _ offset: Int, xor bits: UInt64 = 0
  ) -> String? {
    if case .structure(let name) = type {
      guard canFail(type) else { return nil }
      return "try \(name.name)Layout.checkWire(\(at(pointer, offset)), &r)"
    }
    let value = load(type, pointer, offset, xor: bits)
    return value.canThrow ? "_ = \(value.tried)" : nil
  }

  /// Whether some bytes are no value of a fixed type.
  func canFail(_ type: TypeReference) -> Bool {
    guard case .structure(let name) = type else { return load(type, "p", 0).canThrow }
    return structure(name)?.fields.contains { canFail($0.type) } ?? false
  }

  /// What the check of an entry returns: the key, or where the text of it is.
  private func emitCheckedKey(_ plan: MessagePlan, _ writer: inout SwiftWriter) {
    guard let key = plan.fields.first else { return }
    switch key.layout.place {
    case .slot(let index):
      writer.line("return UnsafeRawBufferPointer(start: p + o\(index), count: n\(index))")
    case .bit(let bit):
      writer.line(
        "return fixed > \(bit.byteOffset)"
          + " && wireLoad(f, \(bit.byteOffset), UInt8.self) & \(bit.mask) != 0")
    case .fixed(let offset, let size):
      let value = load(key.field.type, "f", offset)
      writer.line(
        "return \(value.canThrow ? "try " : "")fixed >= \(offset + size) ? \(value.text)"
          + " : \(zero(key.field.type))")
    }
  }

  // MARK: Structs and unions

  /// How a struct is read in place, and its check where one is needed.
  func emitLayout(_ declaration: StructDeclaration, _ writer: inout SwiftWriter) {
    let name = declaration.name.name
    var offset = 0
    var places: [(field: Field, offset: Int)] = []
    for field in declaration.fields {
      places.append((field, offset))
      offset += sizes.fixedSize(of: field.type) ?? 0
    }
    writer.doc("How `\(name)` is read where its bytes are.")
    writer.block("\(access) enum \(name)Layout: WireFixedLayout") { writer in
      writer.line("\(inlinedAccess) static var wireSize: Int { \(offset) }")
      writer.line("\(inlinedAccess) static var zero: \(name) { \(name)() }")
      writer.line()
      writer.block(
        "\(inlinedAccess) static func read(_ bytes: RawSpan, at offset: Int) -> \(name)"
      ) { writer in
        writer.line("\(name)(")
        writer.indented { writer in
          for (index, place) in places.enumerated() {
            let comma = index + 1 < places.count ? "," : ")"
            let start = place.offset == 0 ? "offset" : "offset &+ \(place.offset)"
            writer.line(
              "\(SwiftNames.member(place.field.name)): "
                + "\(layoutName(place.field.type)).read(bytes, at: \(start))\(comma)")
          }
        }
      }
      guard canFail(.structure(declaration.name)) else { return }
      writer.line()
      writer.line("static func checkWire(")
      writer.line("  _ p: UnsafeRawPointer, _ r: inout WireReader")
      writer.block(") throws(WireError)") { writer in
        for place in places {
          if let check = fixedCheck(place.field.type, "p", place.offset) { writer.line(check) }
        }
      }
    }
  }

  func emitCheck(_ declaration: UnionDeclaration, _ writer: inout SwiftWriter) {
    writer.line("\(access) static func checkWire(")
    writer.line("  _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader")
    writer.block(") throws(WireError)") { writer in
      writer.line("let tag = try r.tag(p, n)")
      writer.line("let q = p + 2")
      writer.line("let count = n &- 2")
      if isInlineRecursive(declaration.name) {
        writer.line(
          "try r.charge(memory: MemoryLayout<\(declaration.name.name)>.stride, at: p)")
      }
      writer.block("switch tag") { writer in
        for item in declaration.cases.sorted(by: { $0.tag < $1.tag }) {
          writer.line("case \(item.tag):")
          writer.indented { writer in
            let size = item.type.map { sizes.fixedSize(of: $0) } ?? 0
            if let size {
              writer.block("guard count == \(size) else") { writer in
                writer.line(
                  "throw r.malformed(p, \"the payload of a union has another size than its type\")")
              }
            }
            guard let type = item.type else { return }
            emitValueCheck(
              type, "q", "count", owner: declaration.name, member: item.name, &writer)
          }
        }
        writer.line("default: try r.checkUnknownCase(q, count)")
      }
    }
  }
}
