internal import SchemaModel

/// What comes first when a message is read: its head, the lengths of its slots, the last values of its
/// fixed block, and every check that needs no value. It is the same for whatever is made of the
/// values after it.
///
/// Nearly every message is *near*: all lengths take one byte, nothing is unknown, and at least one of
/// the last units of the fixed block is there. It is read without a branch that depends on which
/// fields are set: as the message is longer than the whole block and the table of lengths, all of both
/// can be loaded, and what is not there is masked out. Whatever else is found goes the general way,
/// where every rule is checked by itself and has an error of its own.
extension SwiftContext {
  /// How many units at the end of the fixed block a near message may lack.
  private static let looseUnits = 4

  func looseUnits(_ plan: MessagePlan) -> ArraySlice<MessageLayout.Placement> {
    plan.layout.placements.suffix(Self.looseUnits)
  }

  /// Declares, for the code that follows:
  /// - `f`, the fixed block, and `fixed`, its length;
  /// - `o0`, `n0`, `o1`…: offset (from `p`) and length of every slot;
  /// - `b7`: the bit-byte at offset 7;
  /// - `w3`: the value of field 3 as an integer, 0 when it is not there.
  ///
  /// - Parameter takeUnknown: takes what the schema does not know; arguments are appended.
  func emitFront(_ plan: MessagePlan, takeUnknown: String, _ writer: inout SwiftWriter) {
    let hasBlock = plan.fixedLength > 0
    let loose = looseUnits(plan)
    let start = loose.first?.offset ?? 0
    let isVariable = plan.hasExactShape
    let binding = isVariable ? "var" : "let"
    func declare(_ name: String, _ type: String, _ value: String) {
      writer.line("\(binding) \(name): \(type)\(isVariable ? " = \(value)" : "")")
    }
    if hasBlock { declare("f", "UnsafeRawPointer", "p + 2") }
    for name in looseLocals(plan, from: start) { declare(name.name, name.type, "0") }
    if plan.slotCount > 0 { declare("o0", "Int", "0") }
    for index in 0..<plan.slotCount { declare("n\(index)", "Int", "0") }
    if isVariable {
      let whole = 2 + plan.fixedLength + plan.slotCount
      writer.line("let head = n >= \(whole) ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF")
      writer.line("\(hasBlock ? "var" : "let") fixed = head & 0xFF")
      writer.line("let count = head &>> 8")
      var conditions = ["fixed <= \(plan.fixedLength)", "count <= \(plan.slotCount)"]
      if start > 0 { conditions.insert("fixed > \(start)", at: 0) }
      writer.line("var isNear = \(conditions.joined(separator: " && "))")
      writer.block("if isNear") { emitNear(plan, loose, &$0) }
      writer.block("if !isNear") { emitGeneral(plan, takeUnknown, from: start, &$0) }
    } else {
      if hasBlock { writer.line("let fixed: Int") }
      writer.block("do") { emitGeneral(plan, takeUnknown, from: start, &$0) }
    }
    emitFirmLocals(plan, before: start, &writer)
    for index in 0..<max(0, plan.slotCount - 1) {
      writer.line("let o\(index + 1) = o\(index) &+ n\(index)")
    }
    emitAbsentCheck(plan, &writer)
  }

  // MARK: Values of the fixed block

  struct RawLocal {
    let name: String
    let type: String
    let offset: Int
    let end: Int
    /// Loads it, wherever it is known to be readable.
    let load: String
  }

  /// All values of the fixed block that are read as integers, in the order of their places.
  func rawLocals(_ plan: MessagePlan) -> [RawLocal] {
    var locals: [RawLocal] = []
    for placement in plan.layout.placements {
      guard case .bits = placement.content else { continue }
      let offset = placement.offset
      locals.append(
        RawLocal(
          name: "b\(offset)", type: "UInt8", offset: offset, end: offset + 1,
          load: "wireLoad(f, \(offset), UInt8.self)"))
    }
    for field in plan.fields {
      guard case .fixed(let offset, let size) = field.layout.place,
        let type = rawInteger(field.field.type)
      else { continue }
      locals.append(
        RawLocal(
          name: field.rawLocal, type: type, offset: offset, end: offset + size,
          load: rawLoad(field.field.type, "f", offset)))
    }
    return locals.sorted { $0.offset < $1.offset }
  }

  private func looseLocals(_ plan: MessagePlan, from start: Int) -> [RawLocal] {
    rawLocals(plan).filter { $0.offset >= start }
  }

  /// The values that nearly every message has: a branch that is always taken is cheaper than a mask.
  private func emitFirmLocals(
    _ plan: MessagePlan, before start: Int, _ writer: inout SwiftWriter
  ) {
    for local in rawLocals(plan) where local.offset < start {
      writer.line("let \(local.name): \(local.type) = fixed >= \(local.end) ? \(local.load) : 0")
    }
  }

  // MARK: The near message

  private func emitNear(
    _ plan: MessagePlan, _ loose: ArraySlice<MessageLayout.Placement>, _ writer: inout SwiftWriter
  ) {
    let start = loose.first?.offset ?? 0
    for local in looseLocals(plan, from: start) {
      writer.line("\(local.name) = wireMask(\(local.load), fixed >= \(local.end))")
    }
    var conditions: [String] = []
    if !loose.isEmpty {
      // The block ends with a unit that is not zero.
      var ends = start == 0 ? ["wireBit(fixed == 0)"] : []
      let locals = rawLocals(plan)
      for unit in loose {
        let isUsed =
          locals.first { $0.offset == unit.offset }.map { "\($0.name) != 0" }
          ?? "!wireIsZero(\(at("f", unit.offset)), \(unit.size))"
        ends.append("wireBit(fixed == \(unit.end)) & wireBit(\(isUsed))")
      }
      writer.line("var ends = \(ends[0])")
      for end in ends.dropFirst() { writer.line("ends |= \(end)") }
      conditions.append("ends != 0")
    }
    if let free = plan.freeBits {
      // Within what is firm, the byte is there; else it has been loaded and masked.
      let bits =
        free.offset >= start ? "b\(free.offset)" : "wireLoad(f, \(free.offset), UInt8.self)"
      conditions.append("\(bits) & \(free.mask) == 0")
    }
    if plan.slotCount > 0 {
      let table = plan.fixedLength > 0 ? "f + fixed" : "p + 2"
      writer.line("let table = \(table)")
      writer.line("o0 = 2 &+ fixed &+ count")
      writer.line("var end = o0")
      for index in 0..<plan.slotCount {
        writer.line(
          "n\(index) = wireMask(Int(wireLoad(table, \(index), UInt8.self)), count > \(index))")
        writer.line("end &+= n\(index)")
      }
      conditions.append("end == n")
      conditions.append("(count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)")
    } else {
      conditions.append("2 &+ fixed == n")
    }
    writer.line("isNear = \(conditions.joined(separator: " && "))")
  }

  // MARK: Any message

  private func emitGeneral(
    _ plan: MessagePlan, _ takeUnknown: String, from start: Int, _ writer: inout SwiftWriter
  ) {
    let hasBlock = plan.fixedLength > 0
    writer.line("let shape = try r.shape(p, n)")
    if hasBlock {
      writer.line("f = p + shape.headLength")
      writer.line("fixed = shape.fixedLength")
      writer.line("try checkWireUnits(f, fixed, &r)")
      for local in looseLocals(plan, from: start) {
        writer.line("\(local.name) = fixed >= \(local.end) ? \(local.load) : 0")
      }
    }
    var conditions: [String] = [
      "shape.fixedLength > \(plan.fixedLength)", "shape.slotCount > \(plan.slotCount)",
    ]
    var bits = "0"
    if let free = plan.freeBits {
      if free.offset >= start {
        bits = "b\(free.offset) & \(free.mask)"
      } else {
        writer.line(
          "let free: UInt8 = fixed > \(free.offset) ? wireLoad(f, \(free.offset), UInt8.self)"
            + " & \(free.mask) : 0")
        bits = "free"
      }
      conditions.append("\(bits) != 0")
    }
    writer.block("if \(conditions.joined(separator: " || "))") { writer in
      writer.line("\(takeUnknown)(")
      writer.line(
        "  p, shape, fixedLength: \(plan.fixedLength), slotCount: \(plan.slotCount), bits: \(bits),"
          + " isFrozen: \(plan.isFrozen))")
    }
    if plan.slotCount > 0 { writer.line("o0 = shape.slotsOffset") }
    for index in 0..<plan.slotCount { writer.line("n\(index) = shape.length(p, \(index))") }
  }

  /// The function that checks the end of the fixed block (wire rule R3): it is the end of a unit, which
  /// is not all zero.
  func emitUnitCheck(_ plan: MessagePlan, access: String, _ writer: inout SwiftWriter) {
    guard plan.fixedLength > 0 else { return }
    writer.line()
    writer.line("@inline(never)")
    writer.line("\(access)static func checkWireUnits(")
    writer.line("  _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader")
    writer.block(") throws(WireError)") { writer in
      writer.line("let unit: Int")
      writer.block("switch fixed") { writer in
        writer.line("case 0, \(plan.fixedLength + 1)...: return")
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
        writer.line("default: throw r.malformed(f, \"the fixed block ends inside a value\")")
      }
      writer.block("if wireIsZero(f + (fixed &- unit), unit)") { writer in
        writer.line("throw r.nonCanonical(f, \"the fixed block ends with zeros\")")
      }
    }
  }

  // MARK: Absent fields

  /// A field that is absent has no value (wire rule R5).
  private func emitAbsentCheck(_ plan: MessagePlan, _ writer: inout SwiftWriter) {
    var terms: [String] = []
    var tests: [String] = []
    for field in plan.fields {
      guard let bit = field.layout.presence else { continue }
      let isAbsent = "b\(bit.byteOffset) & \(bit.mask) == 0"
      switch field.layout.place {
      case .bit(let value):
        terms.append("wireMask(b\(value.byteOffset), \(isAbsent)) & \(value.mask)")
      case .fixed(let offset, let size):
        if rawInteger(field.field.type) != nil {
          terms.append("wireMask(\(field.rawLocal), \(isAbsent))")
        } else {
          tests.append(
            "\(isAbsent), fixed >= \(offset + size), !wireIsZero(\(at("f", offset)), \(size))")
        }
      case .slot(let index):
        terms.append("wireMask(n\(index), \(isAbsent))")
      }
    }
    if !terms.isEmpty {
      let values = terms.map { "UInt64(truncatingIfNeeded: \($0))" }
      writer.line("\(values.count == 1 ? "let" : "var") absent = \(values[0])")
      for value in values.dropFirst() { writer.line("absent |= \(value)") }
      tests.insert("absent != 0", at: 0)
    }
    for test in tests {
      writer.block("if \(test)") { writer in
        writer.line("throw r.nonCanonical(p, \"an absent field has a value\")")
      }
    }
  }
}
