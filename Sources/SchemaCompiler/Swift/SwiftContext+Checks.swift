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
    let parameters = "  _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader"
    writer.line("\(access) static func \(name)(")
    writer.line(parameters)
    writer.block(") throws(WireError)\(result)") { writer in
      if plan.hasExactShape {
        let head = plan.fixedLength | plan.slotCount << 8
        let least = 2 + plan.fixedLength + plan.slotCount
        var condition = "n >= \(least), wireLoad(p, 0, UInt16.self) == \(head)"
        if let free = plan.freeBits {
          condition += ", wireLoad(p, \(2 + free.offset), UInt8.self) & \(free.mask) == 0"
        }
        writer.block("if \(condition)") { writer in
          writer.line("return try checkWireBody(")
          writer.line(
            "  p, n, 2, \(plan.fixedLength), \(plan.slotCount), 0, isExact: true, &r)")
        }
      }
      writer.line("return try checkWireSlowly(p, n, &r)")
    }
    writer.line()
    writer.line("@inline(never)")
    writer.line("private static func checkWireSlowly(")
    writer.line(parameters)
    writer.block(") throws(WireError)\(result)") { writer in
      emitShapeCheck(plan, &writer)
      writer.line("return try checkWireBody(")
      writer.line("  p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,")
      writer.line("  isExact: false, &r)")
    }
    writer.line()
    writer.line("@inline(__always)")
    writer.line("private static func checkWireBody(")
    writer.line("  _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,")
    writer.line("  _ width: Int, isExact: Bool, _ r: inout WireReader")
    writer.block(") throws(WireError)\(result)") { writer in
      emitCheckBody(plan, &writer)
      if key != nil { emitCheckedKey(plan, &writer) }
    }
  }

  private func emitShapeCheck(_ plan: MessagePlan, _ writer: inout SwiftWriter) {
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
    writer.line("try r.checkUnknownFields(")
    writer.line(
      "  p, shape, fixedLength: \(plan.fixedLength), slotCount: \(plan.slotCount), bits: \(bits),"
        + " isFrozen: \(plan.isFrozen))")
  }

  private func emitCheckBody(_ plan: MessagePlan, _ writer: inout SwiftWriter) {
    if plan.fixedLength > 0 || plan.slotCount > 0 { writer.line("let f = p + headLength") }
    if plan.slotCount > 0 { writer.line("let table = f + fixed") }
    writer.line("let o0 = headLength &+ fixed &+ (count &<< width)")
    for index in 0..<plan.slotCount {
      writer.line("let n\(index) = \(plan.slotLength(index))")
      writer.line("let o\(index + 1) = o\(index) &+ n\(index)")
    }
    emitExactChecks(plan, &writer)
    // The bits of plain bools are not tested.
    var tested = Set(plan.fields.compactMap { $0.layout.presence?.byteOffset })
    for field in plan.fields where field.layout.presence != nil {
      if case .bit(let bit) = field.layout.place { tested.insert(bit.byteOffset) }
    }
    for placement in plan.layout.placements {
      guard case .bits = placement.content, tested.contains(placement.offset) else { continue }
      let offset = placement.offset
      writer.line(
        "let b\(offset): UInt8 = fixed > \(offset) ? wireLoad(f, \(offset), UInt8.self) : 0")
    }
    for field in plan.fields { emitFieldCheck(field, plan, &writer) }
  }

  private func emitFieldCheck(
    _ field: FieldPlan, _ plan: MessagePlan, _ writer: inout SwiftWriter
  ) {
    let presence = field.layout.presence.map { "b\($0.byteOffset) & \($0.mask)" }
    switch field.layout.place {
    case .bit(let bit):
      guard let presence else { return }
      writer.block("if \(presence) == 0, b\(bit.byteOffset) & \(bit.mask) != 0") {
        emitAbsentError("f", &$0)
      }
    case .fixed(let offset, let size):
      let check = fixedCheck(field.field.type, "f", offset, xor: field.defaultBits)
      let isThere = "fixed >= \(offset + size)"
      guard let presence else {
        if let check { writer.line("if \(isThere) { \(check) }") }
        return
      }
      let place = at("f", offset)
      let isNotZero = "\(isThere), !wireIsZero(\(place), \(size))"
      guard let check else {
        writer.block("if \(presence) == 0, \(isNotZero)") { emitAbsentError(place, &$0) }
        return
      }
      writer.block("if \(presence) != 0") { $0.line("if \(isThere) { \(check) }") }
      writer.block("else if \(isNotZero)") { emitAbsentError(place, &$0) }
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
      writer.block("if \(presence) == 0") { writer in
        writer.block("if n\(index) != 0") { emitAbsentError(place, &$0) }
      }
      writer.block("else") { check(&$0) }
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
