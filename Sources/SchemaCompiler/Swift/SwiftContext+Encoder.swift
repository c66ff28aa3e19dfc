internal import SchemaModel

/// The encoder of a message: the fixed block, the lengths known beforehand, the slots in order, and
/// then the head and the table of lengths. One reservation covers everything up to the first slot
/// whose length is not known beforehand.
extension SwiftContext {
  func emitEncoder(_ plan: MessagePlan, _ writer: inout SwiftWriter) {
    // An element is read where it lies in its list, which would hand a copy to a method.
    let isElement = plan.isElement
    if isElement {
      writer.block("func appendWire(to b: inout WireBuffer) throws(WireError)") { writer in
        writer.line("try withUnsafePointer(to: self) { e throws(WireError) in")
        writer.line("  try Self.appendWire(e, to: &b)")
        writer.line("}")
      }
      writer.line()
      writer.line("@inline(__always)")
      writer.line("private static func appendWire(")
      writer.line("  _ e: UnsafePointer<Self>, to b: inout WireBuffer")
    }
    let header =
      isElement
      ? ") throws(WireError)" : "func appendWire(to b: inout WireBuffer) throws(WireError)"
    writer.block(header) { writer in
      emitLengths(plan, &writer)
      let needsStart =
        !plan.isFrozen || !plan.hasExactShape || plan.slots.contains(where: isDynamic)
      if needsStart { writer.line("let start = b.byteCount") }
      let firstRun = directRun(plan, from: 0)
      let room = 2 + plan.fixedLength + 4 * plan.slotCount
      let bound = ([String(room)] + firstRun.map { "n\($0)" }).joined(separator: " &+ ")
      writer.line("let p = b.reserve(\(bound))")
      if plan.fixedLength > 0 || plan.slotCount > 0 { writer.line("let f = p + 2") }
      emitFixedBlock(plan, &writer)
      if plan.slotCount == 0 {
        emitEndWithoutSlots(plan, &writer)
      } else {
        emitSlots(plan, &writer)
      }
    }
  }

  private func kind(_ field: FieldPlan) -> FieldPlan.SlotKind {
    MessagePlan.slotKind(field.field.type, sizes)
  }

  private func isDynamic(_ field: FieldPlan) -> Bool {
    if case .dynamic = kind(field) { true } else { false }
  }

  /// The slots from `index` on whose lengths are known, up to the first that is not.
  private func directRun(_ plan: MessagePlan, from index: Int) -> [Int] {
    var run: [Int] = []
    for slot in index..<max(index, plan.slotCount) {
      if isDynamic(plan.slots[slot]) { break }
      run.append(slot)
    }
    return run
  }

  /// Lengths of slots that are known before they are written, checked against their maxima.
  private func emitLengths(_ plan: MessagePlan, _ writer: inout SwiftWriter) {
    var texts: [String] = []
    for (index, field) in plan.slots.enumerated() {
      let value = field.source
      let what = "\(plan.name).\(field.field.name)"
      switch kind(field) {
      case .text:
        // Past 64 optional texts the rest is stored as `String?`.
        let isWrapped = field.storedType.hasSuffix("?")
        writer.line(
          "let n\(index) = "
            + (isWrapped ? "\(value)?.utf8.count ?? 0" : "\(value).utf8.count"))
        if case .string(let max) = field.field.type {
          writer.line(
            "if n\(index) > \(max) { throw wireLimit(\"\(what) is longer than \(max) bytes\") }")
        }
        texts.append("n\(index)")
      case .bytes:
        writer.line(
          "let n\(index) = "
            + (field.field.isOptional ? "\(value)?.count ?? 0" : "\(value).count"))
        if case .bytes(let max) = field.field.type {
          writer.line(
            "if n\(index) > \(max) { throw wireLimit(\"\(what) is longer than \(max) bytes\") }")
        }
        texts.append("n\(index)")
      case .fixedList(let element, let size, let max):
        writer.line(
          "let c\(index) = "
            + (field.field.isOptional ? "\(value)?.count ?? 0" : "\(value).count"))
        writer.line("try b.charge(")
        writer.line(
          "  elements: c\(index), stride: MemoryLayout<\(type(element))>.stride, max: \(max))")
        writer.line("let n\(index) = c\(index) &* \(size)")
      case .large(let size):
        writer.line("let n\(index) = \(value) == nil ? 0 : \(size)")
      case .dynamic: break
      }
    }
    if texts.count == 1 {
      writer.line("try b.charge(memory: \(texts[0]))")
    } else if !texts.isEmpty {
      writer.line("var text = \(texts[0])")
      for length in texts.dropFirst() { writer.line("text &+= \(length)") }
      writer.line("try b.charge(memory: text)")
    }
  }

  private func emitFixedBlock(_ plan: MessagePlan, _ writer: inout SwiftWriter) {
    for placement in plan.layout.placements {
      guard case .bits = placement.content else { continue }
      let hasFree = plan.freeBits?.offset == placement.offset && !plan.isFrozen
      writer.line(
        "var b\(placement.offset): UInt8 = " + (hasFree ? "\(plan.base)._unknown?.bits ?? 0" : "0"))
    }
    for field in plan.fields {
      let value = field.source
      if let bit = field.layout.presence {
        let isThere =
          field.presentMask.map { "\(plan.base)._present & \($0) != 0" } ?? "\(value) != nil"
        emitBit(bit, isThere, &writer)
      }
      switch field.layout.place {
      case .bit(let bit):
        let isSet =
          field.field.isOptional
          ? "\(value) == true" : (field.defaultBits == 0 ? value : "!\(value)")
        emitBit(bit, isSet, &writer)
      case .fixed(let offset, _):
        let stored = field.field.isOptional ? "(\(value) ?? \(zero(field.field.type)))" : value
        if let integer = rawValue(field.field.type, stored, xor: field.defaultBits) {
          writer.line("let \(field.rawLocal) = \(integer)")
          writer.line(rawStore(field.field.type, "f", offset, field.rawLocal))
        } else {
          writer.line(store(field.field.type, "f", offset, stored, xor: field.defaultBits))
        }
      case .slot: break
      }
    }
    for placement in plan.layout.placements {
      if case .bits = placement.content {
        writer.line("wireStore(f, \(placement.offset), b\(placement.offset))")
      }
    }
    emitTrim(plan, &writer)
  }

  private func emitBit(
    _ bit: MessageLayout.Bit, _ condition: String, _ writer: inout SwiftWriter
  ) {
    let shift = bit.mask.trailingZeroBitCount
    writer.line(
      "b\(bit.byteOffset) |= wireBit(\(condition))" + (shift == 0 ? "" : " &<< \(shift)"))
  }

  /// The used length of the fixed block, which ends with a unit that is not zero (wire rule R3).
  ///
  /// Which of the last units are there differs from message to message, so their values are tested, all
  /// of them and without a branch; what has just been stored is not loaded again.
  private func emitTrim(_ plan: MessagePlan, _ writer: inout SwiftWriter) {
    guard plan.fixedLength > 0 else { return }
    guard plan.hasExactShape else {
      // Ends above 255 are rare enough to look at the bytes.
      writer.line("var fixed = 0")
      emitFirmTrim(plan, before: plan.fixedLength, &writer)
      return
    }
    let loose = looseUnits(plan)
    let start = loose.first?.offset ?? 0
    let locals = rawLocals(plan)
    var terms: [String] = []
    var ends: UInt64 = 0
    for (index, unit) in loose.enumerated() {
      let isUsed =
        locals.first { $0.offset == unit.offset }.map { "\($0.name) != 0" }
        ?? "!wireIsZero(\(at("f", unit.offset)), \(unit.size))"
      terms.append("wireBit(\(isUsed))" + (index == 0 ? "" : " &<< \(index)"))
      ends |= UInt64(unit.end) << UInt64(8 * (index + 1))
    }
    writer.line("\(terms.count == 1 ? "let" : "var") used = \(terms[0])")
    for term in terms.dropFirst() { writer.line("used |= \(term)") }
    let binding = start == 0 ? "let" : "var"
    writer.line("\(binding) fixed = wireLastEnd(used, \(hexadecimal(ends)))")
    if start > 0 {
      writer.block("if used == 0") { emitFirmTrim(plan, before: start, &$0) }
    }
  }

  /// The same for the units before `start`, when all others are zero.
  private func emitFirmTrim(
    _ plan: MessagePlan, before start: Int, _ writer: inout SwiftWriter
  ) {
    writer.line("fixed = wireUsedLength(f, \(start))")
    var branches: [(condition: String?, body: String)] = []
    var singleRun: Int?
    for unit in plan.layout.placements.reversed() where unit.offset < start {
      if unit.size == 1 {
        singleRun = unit.offset
        continue
      }
      if let run = singleRun { branches.append(("fixed > \(run)", "")) }
      singleRun = nil
      branches.append(("fixed > \(unit.offset)", "fixed = \(unit.end)"))
    }
    writer.chain(branches)
  }

  private func emitEndWithoutSlots(_ plan: MessagePlan, _ writer: inout SwiftWriter) {
    let fixed = plan.fixedLength > 0 ? "fixed" : "0"
    writer.line("b.advance(to: p + 2 + \(fixed))")
    emitUncommon(plan, condition: nil, room: "0", &writer)
    writer.line("wireStore(p, 0, UInt16(truncatingIfNeeded: \(fixed)))")
  }

  /// The way out for unknown data and extended heads.
  private func emitUncommon(
    _ plan: MessagePlan, condition: String?, room: String, _ writer: inout SwiftWriter
  ) {
    var conditions: [String] = plan.isFrozen ? [] : ["\(plan.base)._unknown != nil"]
    if plan.fixedLength >= 0xFF { conditions.append("fixed >= 255") }
    if let condition { conditions.append(condition) }
    guard !conditions.isEmpty else { return }
    let lengths = plan.slots.indices.map { "n\($0)" }.joined(separator: ", ")
    writer.block("if \(conditions.joined(separator: " || "))") { writer in
      writer.line("try b.finishUncommon(")
      writer.line(
        "  start: start, used: \(plan.fixedLength > 0 ? "fixed" : "0"), known: \(plan.fixedLength),"
          + " room: \(room),")
      writer.line("  lengths: [\(lengths)],")
      writer.line("  unknown: \(plan.isFrozen ? "nil" : "\(plan.base)._unknown"))")
      writer.line("return")
    }
  }

  // MARK: Slots

  /// Whether a slot will have bytes, as far as is known before it is written; `nil` when it must be
  /// assumed.
  private func isUsed(_ field: FieldPlan, _ index: Int) -> String? {
    guard isDynamic(field) else { return "n\(index) != 0" }
    let value = field.source
    switch field.field.type {
    case .list, .map:
      return field.field.isOptional ? "\(value)?.isEmpty == false" : "!\(value).isEmpty"
    case .message where !field.field.isOptional: return nil
    default: return "\(value) != nil"
    }
  }

  private func emitSlots(_ plan: MessagePlan, _ writer: inout SwiftWriter) {
    let fixed = plan.fixedLength > 0 ? "fixed" : "0"
    let dynamic = plan.slots.contains(where: isDynamic)
    emitGuess(plan, dynamic: dynamic, &writer)
    writer.line(
      "let slots = f + \(fixed) + (count &<< width)")
    if plan.slots.first.map(isDynamic) == true { writer.line("b.advance(to: slots)") }
    var index = 0
    while index < plan.slotCount {
      let run = directRun(plan, from: index)
      if run.isEmpty {
        emitDynamicSlot(plan.slots[index], index, owner: plan.fullName, &writer)
        index += 1
      } else {
        let bound = run.map { "n\($0)" }.joined(separator: " &+ ")
        writer.line("var t\(index) = " + (index == 0 ? "slots" : "b.reserve(\(bound))"))
        for slot in run { emitDirectSlot(plan.slots[slot], target: "t\(index)", &writer) }
        writer.line("b.advance(to: t\(index))")
        index += run.count
      }
    }
    if dynamic {
      emitDynamicEnd(plan, fixed: fixed, &writer)
    } else {
      let wide = plan.slotCount >= 0x3F ? "count >= 63" : nil
      emitUncommon(plan, condition: wide, room: "count &<< width", &writer)
      emitHead(
        plan, head: "p", table: "(f + \(fixed))", count: "count", width: "width", fixed, &writer)
    }
  }

  /// `count` slots and the `width` of their lengths: exact when all lengths are known, else a guess.
  private func emitGuess(_ plan: MessagePlan, dynamic: Bool, _ writer: inout SwiftWriter) {
    var branches: [(condition: String?, body: String)] = []
    for (index, field) in plan.slots.enumerated().reversed() {
      let condition = isUsed(field, index)
      branches.append((condition, "count = \(index + 1)"))
      if condition == nil { break }
    }
    if branches.last?.condition != nil { branches.append((nil, "count = 0")) }
    writer.line("let count: Int")
    writer.chain(branches)
    var terms: [String] = []
    for (index, field) in plan.slots.enumerated() {
      if !isDynamic(field) {
        terms.append("n\(index)")
      } else if case .list = field.field.type {
        let value = field.source
        let count = field.field.isOptional ? "(\(value)?.count ?? 0)" : "\(value).count"
        terms.append("\(count) &* \(Self.likelyElementBytes)")
      }
    }
    if terms.isEmpty {
      writer.line("let width = 0")
    } else if terms.count == 1 {
      writer.line("let width = wireWidth(\(terms[0]))")
    } else {
      writer.line("var lengths = \(terms[0])")
      for term in terms.dropFirst() { writer.line("lengths |= \(term)") }
      writer.line("let width = wireWidth(lengths)")
    }
  }

  /// A guess at the bytes of an element of variable size. Only speed depends on it.
  private static let likelyElementBytes = 24

  private func emitDirectSlot(
    _ field: FieldPlan, target: String, _ writer: inout SwiftWriter
  ) {
    let value = field.source
    let index = field.slot ?? 0
    switch kind(field) {
    case .text:
      let text = field.storedType.hasSuffix("?") ? "(\(value) ?? \"\")" : value
      writer.line("\(target) = wirePut(\(target), \(text), n\(index))")
    case .bytes:
      let bytes = field.field.isOptional ? "(\(value) ?? [])" : value
      writer.line("\(target) = wirePut(\(target), \(bytes))")
    case .fixedList(let element, let size, _):
      let list = field.field.isOptional ? "\(value) ?? []" : value
      writer.block("for element in \(list)") { writer in
        writer.line(store(element, target, 0, "element"))
        writer.line("\(target) += \(size)")
      }
    case .large(let size):
      writer.block("if let value = \(value)") { writer in
        writer.line(store(field.field.type, target, 0, "value"))
        writer.line("\(target) += \(size)")
      }
    case .dynamic: break
    }
  }

  private func emitDynamicSlot(
    _ field: FieldPlan, _ index: Int, owner: QualifiedName, _ writer: inout SwiftWriter
  ) {
    let value = field.source
    let member = field.field.memberName
    writer.line("let s\(index) = b.byteCount")
    if field.isBoxed {
      writer.block("if let box = \(value)") { writer in
        writer.line("try b.charge(memory: MemoryLayout<\(type(field.field.type))>.stride)")
        appendValue(field.field.type, "box.value", owner: owner, member: member, &writer)
      }
      writer.line("let n\(index) = b.byteCount &- s\(index)")
    } else if field.type.hasSuffix("?") {
      writer.block("if let value = \(value)") { writer in
        appendValue(field.field.type, "value", owner: owner, member: member, &writer)
      }
      writer.line("let n\(index) = b.byteCount &- s\(index)")
    } else if case .message = field.field.type {
      writer.line("b.enterPlain()")
      writer.line("try \(value).appendWire(to: &b)")
      writer.line("var n\(index) = b.byteCount &- s\(index)")
      writer.line("if n\(index) == 2 {  // The default message is the empty slot (rule R6).")
      writer.line("  b.truncate(to: s\(index))")
      writer.line("  n\(index) = 0")
      writer.line("} else {")
      writer.line("  try b.checkDepth()")
      writer.line("}")
      writer.line("b.leave()")
    } else {
      appendValue(field.field.type, value, owner: owner, member: member, &writer)
      writer.line("let n\(index) = b.byteCount &- s\(index)")
    }
  }

  /// Corrects the guess once all lengths are known.
  private func emitDynamicEnd(_ plan: MessagePlan, fixed: String, _ writer: inout SwiftWriter) {
    var branches: [(condition: String?, body: String)] = plan.slots.indices.reversed().map {
      ("n\($0) != 0", "written = \($0 + 1)")
    }
    branches.append((nil, "written = 0"))
    writer.line("let written: Int")
    writer.chain(branches)
    if plan.slotCount == 1 {
      writer.line("let needed = wireWidth(n0)")
    } else {
      writer.line("var all = n0")
      for index in 1..<plan.slotCount { writer.line("all |= n\(index)") }
      writer.line("let needed = wireWidth(all)")
    }
    let wide = plan.slotCount >= 0x3F ? "written >= 63" : nil
    emitUncommon(plan, condition: wide, room: "count &<< width", &writer)
    writer.block("if written != count || needed != width") { writer in
      writer.line(
        "b.resizeTable(at: start + 2 + \(fixed), from: count &<< width, to: written &<< needed)")
    }
    writer.line("let head = b.pointer(at: start)")
    emitHead(
      plan, head: "head", table: "(head + 2 + \(fixed))", count: "written", width: "needed", fixed,
      &writer)
  }

  private func emitHead(
    _ plan: MessagePlan, head: String, table: String, count: String, width: String, _ fixed: String,
    _ writer: inout SwiftWriter
  ) {
    writer.line("let shape = \(fixed) | \(count) &<< 8 | \(width) &<< 14")
    writer.line("wireStore(\(head), 0, UInt16(truncatingIfNeeded: shape))")
    writer.line("let table = \(table)")
    writer.block("if \(count) == \(plan.slotCount), \(width) == 0") { writer in
      for index in plan.slots.indices {
        writer.line("wireStore(table, \(index), UInt8(truncatingIfNeeded: n\(index)))")
      }
    }
    writer.block("else") { writer in
      for index in plan.slots.indices {
        writer.line(
          "if \(count) > \(index) { wireStoreLength(table, \(index), \(width), n\(index)) }")
      }
    }
  }
}
