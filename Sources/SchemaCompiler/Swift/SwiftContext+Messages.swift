internal import SchemaModel

extension SwiftContext {
  /// A message with its codec, and the entry types of its maps.
  func emit(_ message: MessageDeclaration, _ writer: inout SwiftWriter) {
    let plan = MessagePlan(message, self)
    writer.doc(message.documentation)
    writer.block("\(access) struct \(plan.name): WireMessage") { writer in
      writer.line(
        "\(access) static var wireName: String { \(SwiftNames.literal(message.name.description)) }")
      writer.line()
      emitProperties(plan, &writer)
      writer.line()
      emitEquality(type: plan.name, storedProperties(plan), &writer)
      if hasRequiredFields(message.name) {
        writer.line()
        emitRequirements(plan, &writer)
      }
    }
    writer.line()
    writer.block("extension \(plan.name)") { emitInitializers(plan, &$0) }
    writer.line()
    writer.line("// MARK: Codec of \(plan.name)")
    writer.line()
    writer.block("extension \(plan.name)") { writer in
      emitEntryPoints(plan, &writer)
      emitEncoder(plan, &writer)
      emitDecoder(plan, &writer)
      if listElements.contains(message.name) { emitListCodec(plan, &writer) }
    }
    for map in MapPlan.all(message) { emitMapEntry(map, &writer) }
  }

  private func emitProperties(_ plan: MessagePlan, _ writer: inout SwiftWriter) {
    for field in plan.fields {
      if field.field.isRemoved {
        writer.line("var \(field.storage): \(field.storedType)")
        continue
      }
      writer.doc(field.field.documentation, deprecation: field.field.deprecation)
      if let mask = field.presentMask {
        writer.block("\(access) var \(field.name): String?") { writer in
          writer.line("get { _present & \(mask) != 0 ? \(field.storage) : nil }")
          writer.block("set") { writer in
            writer.line("if newValue == nil { _present &= ~\(mask) } else { _present |= \(mask) }")
            writer.line("\(field.storage) = newValue ?? \"\"")
          }
        }
      } else if field.isBoxed {
        writer.block("\(access) var \(field.name): \(field.type)") { writer in
          writer.line("get { \(field.storage)?.value }")
          writer.line("set { \(field.storage) = newValue.map { WireBox($0) } }")
        }
      } else {
        writer.line("\(access) var \(field.name): \(field.type)")
      }
    }
    for field in plan.fields where field.isStoredApart {
      writer.line("private var \(field.storage): \(field.storedType)")
    }
    if let type = plan.presentType {
      writer.line("private var _present: \(type)")
    }
    writer.line("private let _unknown: WireUnknown?")
    writer.doc("What a newer schema added and this one does not know.")
    writer.line("\(access) var unknownFields: WireUnknown? { _unknown }")
  }

  private func absent(_ field: FieldPlan) -> String {
    field.field.isOptional ? "nil" : absentValue(field.field.type, bits: field.defaultBits)
  }

  /// Both initializers hand all values at once to the memberwise one, which Swift makes as long as the
  /// type itself declares none: storing them one by one into a large struct would copy every reference
  /// in it.
  private func emitInitializers(_ plan: MessagePlan, _ writer: inout SwiftWriter) {
    writer.doc("The message in which every field is absent.")
    writer.block("\(access) init()") { writer in
      emitMemberwiseCall(
        "self.init", plan, present: "0", unknown: "nil", &writer
      ) { $0.isOptionalText ? "\"\"" : absent($0) }
    }
    let visible = plan.fields.filter { !$0.field.isRemoved }
    if visible.isEmpty { return }
    writer.line()
    writer.line("\(access) init(")
    writer.indented { writer in
      for (index, field) in visible.enumerated() {
        let comma = index + 1 < visible.count ? "," : ""
        writer.line("\(field.name): \(field.type) = \(absent(field))\(comma)")
      }
    }
    writer.block(")") { writer in
      if let type = plan.presentType {
        let texts = visible.filter(\.isOptionalText)
        writer.line("\(texts.isEmpty ? "let" : "var") _present: \(type) = 0")
        for field in texts {
          writer.line("if \(field.name) != nil { _present |= \(field.presentMask ?? 0) }")
        }
      }
      emitMemberwiseCall(
        "self.init", plan, present: "_present", unknown: "nil", &writer
      ) { field in
        if field.field.isRemoved { return field.isOptionalText ? "\"\"" : absent(field) }
        if field.isOptionalText { return "\(field.name) ?? \"\"" }
        return field.isBoxed ? "\(field.name).map { WireBox($0) }" : field.name
      }
    }
  }

  /// A call of the memberwise initializer, whose arguments have the order of the stored properties.
  ///
  /// - Parameters:
  ///   - call: what comes before the parenthesis.
  ///   - value: an expression for a stored property.
  func emitMemberwiseCall(
    _ call: String, _ plan: MessagePlan, present: String, unknown: String,
    _ writer: inout SwiftWriter, value: (FieldPlan) -> String
  ) {
    let stored = plan.fields.filter { !$0.isStoredApart } + plan.fields.filter(\.isStoredApart)
    var arguments = stored.map { "\(SwiftNames.label($0.storage)): \(value($0))" }
    if plan.presentType != nil { arguments.append("_present: \(present)") }
    if !plan.isFrozen { arguments.append("_unknown: \(unknown)") }
    writer.line("\(call)(")
    writer.indented { writer in
      for (index, argument) in arguments.enumerated() {
        writer.line(argument + (index + 1 < arguments.count ? "," : ")"))
      }
    }
  }

  private func storedProperties(_ plan: MessagePlan) -> [StoredProperty] {
    var result = plan.fields.map { field in
      StoredProperty(field.storage, field.storedType, needsWireEquality(field.field.type))
    }
    if let type = plan.presentType { result.append(StoredProperty("_present", type, false)) }
    result.append(StoredProperty("_unknown", "WireUnknown?", false))
    return result
  }

  /// The public entry points of the codec.
  private func emitEntryPoints(_ plan: MessagePlan, _ writer: inout SwiftWriter) {
    writer.block("\(access) func encode(into buffer: inout WireBuffer) throws(WireError)") {
      writer in
      writer.line("let start = buffer.begin()")
      writer.line("do throws(WireError) {")
      writer.line("  try appendWire(to: &buffer)")
      writer.line("} catch {")
      writer.line("  buffer.truncate(to: start)")
      writer.line("  throw error")
      writer.line("}")
    }
    writer.line()
    writer.line("\(access) init(")
    writer.line("  decoding bytes: UnsafeRawBufferPointer, options: WireDecodingOptions")
    writer.block(") throws(WireError)") { writer in
      writer.block("guard let p = bytes.baseAddress else") { writer in
        writer.line("throw WireError(.malformed, at: 0, \"a message is shorter than its head\")")
      }
      writer.line("var r = WireReader(p, options)")
      writer.line("self = try Self.decodeWire(p, bytes.count, &r)")
    }
    writer.line()
  }

  /// The functions for a list of this message.
  private func emitListCodec(_ plan: MessagePlan, _ writer: inout SwiftWriter) {
    writer.line()
    writer.line("static func appendWireList(")
    writer.line("  _ list: [Self], max: Int, to b: inout WireBuffer")
    writer.block(") throws(WireError)") { writer in
      writer.line("if list.isEmpty { return }")
      writer.line(
        "try b.charge(elements: list.count, stride: MemoryLayout<Self>.stride, max: max)")
      writer.line("try b.enter()")
      writer.line("var lengths = b.beginList(list.count)")
      writer.line("try list.withUnsafeBufferPointer { elements throws(WireError) in")
      writer.indented { writer in
        writer.line("guard let first = elements.baseAddress else { return }")
        writer.block("for index in 0..<elements.count") { writer in
          writer.line("try Self.appendWire(first + index, to: &b)")
          writer.line("b.endElement(&lengths)")
        }
      }
      writer.line("}")
      writer.line("b.endList(lengths)")
      writer.line("b.leave()")
    }
    writer.line()
    writer.line("static func decodeWireList(")
    writer.line("  _ p: UnsafeRawPointer, _ n: Int, max: Int, _ r: inout WireReader")
    writer.block(") throws(WireError) -> [Self]") { writer in
      writer.line("if n == 0 { return [] }")
      writer.line("let shape = try r.list(")
      writer.line("  p, n, max: max, stride: MemoryLayout<Self>.stride, minimum: 2)")
      writer.line("try r.enter(p)")
      writer.line("var list: [Self] = []")
      writer.line("list.reserveCapacity(shape.count)")
      emitListLoop(&writer) { writer in
        writer.line("list.append(try Self.decodeWireElement(first + total, length, &r))")
      }
      writer.line("r.leave()")
      writer.line("return list")
    }
  }

  /// The loop over the elements of a list of messages, of which `r.list` has returned the shape.
  private func emitListLoop(_ writer: inout SwiftWriter, _ body: (inout SwiftWriter) -> Void) {
    writer.line("let table = p + shape.tableOffset")
    writer.line("let first = p + shape.elementsOffset")
    writer.line("var total = 0")
    writer.line("var all = 0")
    writer.block("for index in 0..<shape.count") { writer in
      writer.line("let length = wireLength(table, index, shape.width)")
      writer.block("guard length <= shape.elementBytes &- total else") { writer in
        writer.line("throw r.malformed(p, \"the lengths of a list do not add up\")")
      }
      body(&writer)
      writer.line("total &+= length")
      writer.line("all |= length")
    }
    writer.line("try r.checkList(p, shape, total: total, all: all)")
  }

  /// The entry of a map: a frozen message with its codec, and that of the map.
  func emitMapEntry(_ map: MapPlan, _ writer: inout SwiftWriter) {
    let fields = MessageLayout.entryFields(key: map.key, value: map.value)
    var message = MessageDeclaration(
      name: QualifiedName(package: "", name: map.entryName), fields: fields)
    message.isFrozen = true
    let plan = MessagePlan(message, self)
    let mapType = "WireMap<\(type(map.key)), \(type(map.value))>"
    writer.line()
    writer.line("/// An entry of a map on the wire (rule R16).")
    writer.block("private struct \(map.entryName)") { writer in
      for field in plan.fields { writer.line("let \(field.storage): \(field.storedType)") }
      writer.line()
      emitEncoder(plan, &writer)
      emitDecoder(plan, &writer)
      writer.line()
      writer.line("static func appendWireMap(")
      writer.line("  _ map: \(mapType), max: Int, to b: inout WireBuffer")
      writer.block(") throws(WireError)") { writer in
        writer.line("if map.isEmpty { return }")
        writer.line("try b.charge(")
        writer.line(
          "  elements: map.count, stride: MemoryLayout<\(mapType).Entry>.stride, max: max)")
        writer.line("try b.enter()")
        writer.line("var lengths = b.beginList(map.count)")
        writer.block("for entry in map") { writer in
          writer.line("try Self(key: entry.key, value: entry.value).appendWire(to: &b)")
          writer.line("b.endElement(&lengths)")
        }
        writer.line("b.endList(lengths)")
        writer.line("b.leave()")
      }
      writer.line()
      writer.line("static func decodeWireMap(")
      writer.line("  _ p: UnsafeRawPointer, _ n: Int, max: Int, _ r: inout WireReader")
      writer.block(") throws(WireError) -> \(mapType)") { writer in
        writer.line("if n == 0 { return \(mapType)() }")
        writer.line("let shape = try r.list(")
        writer.line("  p, n, max: max, stride: MemoryLayout<\(mapType).Entry>.stride, minimum: 2)")
        writer.line("try r.enter(p)")
        writer.line("var list: [\(mapType).Entry] = []")
        writer.line("list.reserveCapacity(shape.count)")
        emitListLoop(&writer) { writer in
          writer.line("let entry = try Self.decodeWire(first + total, length, &r)")
          writer.block(
            "if let last = list.last, !\(type(map.key)).wirePrecedes(last.key, entry.key)"
          ) { writer in
            writer.line(
              "throw r.nonCanonical(first + total, \"the keys of a map are not ascending\")")
          }
          writer.line(
            "list.append(\(mapType).Entry(key: entry.key, value: entry.value))")
        }
        writer.line("r.leave()")
        writer.line("return \(mapType)(ascending: list)")
      }
    }
  }
}
