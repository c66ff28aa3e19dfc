internal import SchemaModel

/// Views: types that read the fields of a message where its bytes are. Accessors are one call each;
/// what they do is written once, in the module `WireViews`.
extension SwiftContext {
  /// The name of the view of a message or union.
  func viewName(_ name: QualifiedName) -> String { "\(name.name)View" }

  func structure(_ name: QualifiedName) -> StructDeclaration? {
    schema.structs.first { $0.name == name }
  }

  /// The type that knows how a fixed type is read.
  func layoutName(_ type: TypeReference) -> String {
    switch type {
    case .enumeration(let name): "WireEnumLayout<\(name.name)>"
    case .structure(let name): "\(name.name)Layout"
    default: self.type(type)
    }
  }

  /// How an element of a list is read that has a length of its own.
  private func elementView(_ type: TypeReference) -> String {
    switch type {
    case .string: "WireTextView"
    case .bytes: "RawSpan"
    case .message(let name), .union(let name): viewName(name)
    default: self.type(type)
    }
  }

  /// - Throws: `SwiftEmitterError` when the name of a view is taken.
  func checkViewNames() throws {
    var taken: Set<String> = Set(declaredNames.map(\.name))
    func take(_ viewName: String, for name: QualifiedName, _ location: SourceLocation?) throws {
      if !taken.insert(viewName).inserted {
        throw SwiftEmitterError(
          message: "the view of \(name) would be \(viewName), which is there already; rename one",
          location: location)
      }
    }
    for item in schema.messages {
      try take(viewName(item.name), for: item.name, item.location)
      for map in MapPlan.all(item) {
        try take("\(map.entryName)View", for: item.name, item.location)
      }
      for field in item.fields where field.name == "wireMessage" && !field.isRemoved {
        throw SwiftEmitterError(
          message: "\(item.name).\(field.name) has a name that its view needs; rename it",
          location: field.location)
      }
    }
    for item in schema.structs {
      try take("\(item.name.name)Layout", for: item.name, item.location)
    }
    for item in schema.unions {
      try take(viewName(item.name), for: item.name, item.location)
      for map in MapPlan.all(item) {
        try take("\(map.entryName)View", for: item.name, item.location)
      }
    }
    for name in declaredNames where ["RawSpan", "UTF8Span", "Span"].contains(name.name) {
      throw SwiftEmitterError(
        message: "a type named \(name.name) would hide one that views need; rename \(name)",
        location: nil)
    }
  }

  /// What an accessor begins with. Across modules its one call costs less when it is inlined.
  var inlinedAccess: String { options.accessLevel == .public ? "@inlinable public" : access }

  /// The same for what borrows, where the attribute stands on a line of its own.
  private func emitLifetime(_ of: String, _ writer: inout SwiftWriter) {
    writer.line(
      options.accessLevel == .public
        ? "@inlinable @_lifetime(copy \(of))" : "@_lifetime(copy \(of))")
  }

  // MARK: Messages

  func emitView(_ message: MessageDeclaration, _ writer: inout SwiftWriter) {
    let plan = MessagePlan(message, self)
    let name = viewName(message.name)
    writer.doc(message.documentation.isEmpty ? "" : message.documentation + "\n")
    writer.doc("A `\(plan.name)` that is read where its bytes are.")
    writer.block("\(access) struct \(name): WireView, ~Escapable") { writer in
      writer.line("\(access) typealias WireOwned = \(plan.name)")
      writer.line()
      emitViewStorage(plan, &writer)
      emitAccessors(plan, &writer)
    }
    writer.line()
    writer.line("// MARK: Check of \(plan.name)")
    writer.line()
    writer.block("extension \(name)") { writer in
      emitCheck(plan, name: "checkWire", key: nil, &writer)
    }
    for map in MapPlan.all(message) { emitEntryView(map, &writer) }
  }

  private func emitViewStorage(_ plan: MessagePlan, _ writer: inout SwiftWriter) {
    writer.line("\(access) let wireMessage: WireMessageView")
    writer.line()
    emitLifetime("wireMessage", &writer)
    writer.block("\(access) init(wireMessage: WireMessageView) throws(WireError)") { writer in
      for field in plan.slots where !field.field.isRemoved {
        guard let slot = field.slot else { continue }
        switch MessagePlan.slotKind(field.field.type, sizes) {
        case .large(let size):
          writer.line("try wireMessage.requireSize(\(size), ofSlot: \(slot))")
        case .fixedList(_, let size, _) where size > 1:
          writer.line("try wireMessage.requireElements(ofSize: \(size), inSlot: \(slot))")
        default: break
        }
      }
      writer.line("self.wireMessage = wireMessage")
    }
  }

  private func emitAccessors(_ plan: MessagePlan, _ writer: inout SwiftWriter) {
    for field in plan.fields where !field.field.isRemoved {
      writer.line()
      writer.doc(field.field.documentation, deprecation: field.field.deprecation)
      let accessor = self.accessor(field, plan)
      let head = "\(inlinedAccess) var \(field.name): \(accessor.type)"
      if accessor.borrows || accessor.canThrow {
        writer.block(head) { writer in
          let lifetime = accessor.borrows ? "@_lifetime(copy self) " : ""
          let effects = accessor.canThrow ? " throws(WireError)" : ""
          writer.line("\(lifetime)get\(effects) { \(accessor.expression) }")
        }
      } else {
        writer.line("\(head) { \(accessor.expression) }")
      }
    }
  }

  /// How a field is read.
  struct ViewAccessor {
    var type: String
    var expression: String
    /// Whether the value lies in the bytes of the message.
    var borrows: Bool
    var canThrow: Bool
  }

  func accessor(_ field: FieldPlan, _ plan: MessagePlan) -> ViewAccessor {
    var result = plainAccessor(field, plan)
    if let bit = field.layout.presence {
      result.type += "?"
      result.expression =
        "wireMessage.bit(\(bit.byteOffset), \(bit.mask)) ? \(result.expression) : nil"
    }
    return result
  }

  private func plainAccessor(_ field: FieldPlan, _ plan: MessagePlan) -> ViewAccessor {
    let type = field.field.type
    switch field.layout.place {
    case .bit(let bit):
      let not = field.defaultBits == 0 ? "" : "!"
      return ViewAccessor(
        type: "Bool", expression: "\(not)wireMessage.bit(\(bit.byteOffset), \(bit.mask))",
        borrows: false, canThrow: false)
    case .fixed(let offset, _):
      let xor = field.defaultBits == 0 ? "" : ", xor: \(hexadecimal(field.defaultBits))"
      return ViewAccessor(
        type: self.type(type),
        expression: "wireMessage.fixed(\(offset), as: \(layoutName(type)).self\(xor))",
        borrows: false, canThrow: false)
    case .slot(let slot):
      return slotAccessor(field, slot, plan)
    }
  }

  private func slotAccessor(
    _ field: FieldPlan, _ slot: Int, _ plan: MessagePlan
  ) -> ViewAccessor {
    let type = field.field.type
    let name = valueView(type, owner: plan.fullName, member: field.field.memberName)
    switch type {
    case .string:
      return ViewAccessor(
        type: name, expression: "wireMessage.text(\(slot))", borrows: true, canThrow: false)
    case .bytes:
      return ViewAccessor(
        type: name, expression: "wireMessage.slot(\(slot))", borrows: true, canThrow: false)
    case .message where !field.field.isOptional:
      return ViewAccessor(
        type: name, expression: "try wireMessage.message(\(slot), as: \(name).self)",
        borrows: true, canThrow: true)
    case .message, .union:
      return ViewAccessor(
        type: "\(name)?", expression: "try wireMessage.optional(\(slot), as: \(name).self)",
        borrows: true, canThrow: true)
    case .list(let element, _) where sizes.fixedSize(of: element) != nil:
      return ViewAccessor(
        type: name,
        expression: "wireMessage.fixedList(\(slot), of: \(layoutName(element)).self)",
        borrows: true, canThrow: false)
    case .list(let element, _):
      return ViewAccessor(
        type: name,
        expression: "try wireMessage.list(\(slot), of: \(elementView(element)).self)",
        borrows: true, canThrow: true)
    case .map:
      let entry = MapPlan(type, owner: plan.fullName, member: field.field.memberName)
      return ViewAccessor(
        type: name,
        expression: "try wireMessage.map(\(slot), of: \(entry?.entryName ?? "")View.self)",
        borrows: true, canThrow: true)
    default:
      return ViewAccessor(
        type: "\(name)?",
        expression: "wireMessage.optionalFixed(slot: \(slot), as: \(layoutName(type)).self)",
        borrows: false, canThrow: false)
    }
  }

  /// The type that a value of any type is read as.
  func valueView(_ type: TypeReference, owner: QualifiedName, member: String) -> String {
    switch type {
    case .list(let element, _) where sizes.fixedSize(of: element) != nil:
      return "WireFixedListView<\(layoutName(element))>"
    case .list(let element, _): return "WireListView<\(elementView(element))>"
    case .map:
      let entry = MapPlan(type, owner: owner, member: member)
      return "WireMapView<\(entry?.entryName ?? "")View>"
    default: return elementView(type)
    }
  }

  // MARK: Entries of maps

  /// The entry of a map as a message of two fields.
  func entryPlan(_ map: MapPlan) -> MessagePlan {
    let fields = MessageLayout.entryFields(key: map.key, value: map.value)
    var message = MessageDeclaration(
      name: QualifiedName(package: "", name: map.entryName), fields: fields)
    message.isFrozen = true
    return MessagePlan(message, self)
  }

  private func emitEntryView(_ map: MapPlan, _ writer: inout SwiftWriter) {
    let plan = entryPlan(map)
    let key = type(map.key)
    let isText = if case .string = map.key { true } else { false }
    let checked = isText ? "UnsafeRawBufferPointer" : key
    writer.line()
    writer.doc("An entry of a map that is read where its bytes are (rule R16).")
    writer.block("\(access) struct \(map.entryName)View: WireMapEntryView, ~Escapable") { writer in
      writer.line("\(access) typealias WireLookupKey = \(key)")
      writer.line("\(access) typealias WireCheckedKey = \(checked)")
      writer.line()
      emitViewStorage(plan, &writer)
      emitAccessors(plan, &writer)
      writer.line()
      writer.block("\(inlinedAccess) func compareKey(to other: \(key)) -> Int") { writer in
        writer.line(isText ? "self.key.compare(to: other)" : "wireCompare(self.key, other)")
      }
      writer.line()
      writer.block(
        "\(inlinedAccess) static func precedes(_ first: \(checked), _ second: \(checked)) -> Bool"
      ) { writer in
        writer.line(
          isText ? "wireCompare(first, second) < 0" : "\(key).wirePrecedes(first, second)")
      }
      writer.line()
      emitCheck(plan, name: "checkWireEntry", key: checked, &writer)
    }
  }

  // MARK: Unions

  func emitView(_ declaration: UnionDeclaration, _ writer: inout SwiftWriter) {
    let name = viewName(declaration.name)
    let cases = declaration.cases.sorted { $0.tag < $1.tag }
    writer.doc(declaration.documentation.isEmpty ? "" : declaration.documentation + "\n")
    writer.doc("A `\(declaration.name.name)` that is read where its bytes are.")
    writer.block("\(access) enum \(name): WireElementView, ~Escapable") { writer in
      for item in cases {
        writer.doc(item.documentation)
        let payload = item.type.map { type in
          sizes.fixedSize(of: type) == nil
            ? "(\(valueView(type, owner: declaration.name, member: item.name)))"
            : "(\(self.type(type)))"
        }
        writer.line("case \(SwiftNames.member(item.name))\(payload ?? "")")
      }
      writer.doc("A case of a newer schema.")
      writer.line("case unknown(tag: UInt16, bytes: RawSpan)")
      writer.line()
      emitLifetime("bytes", &writer)
      writer.block("\(access) init(element bytes: RawSpan) throws(WireError)") { writer in
        writer.line("let tag = try wireTag(bytes)")
        writer.line("let payload = wirePayload(bytes)")
        writer.block("switch tag") { writer in
          for item in cases { emitUnionCase(item, declaration, &writer) }
          writer.line("default: self = .unknown(tag: tag, bytes: payload)")
        }
      }
      writer.line()
      emitCheck(declaration, &writer)
    }
    for map in MapPlan.all(declaration) { emitEntryView(map, &writer) }
  }

  private func emitUnionCase(
    _ item: UnionCase, _ declaration: UnionDeclaration, _ writer: inout SwiftWriter
  ) {
    let member = SwiftNames.member(item.name)
    writer.line("case \(item.tag):")
    writer.indented { writer in
      guard let type = item.type else {
        writer.line("try wireRequire(payload, size: 0)")
        writer.line("self = .\(member)")
        return
      }
      let view = valueView(type, owner: declaration.name, member: item.name)
      switch type {
      case .string: writer.line("self = .\(member)(WireTextView(payload))")
      case .bytes: writer.line("self = .\(member)(payload)")
      case .message, .union:
        writer.line("self = .\(member)(try \(view)(element: payload))")
      case .list(let element, _):
        if let size = sizes.fixedSize(of: element) {
          if size > 1 { writer.line("try wireRequire(payload, elementsOf: \(size))") }
          writer.line("self = .\(member)(\(view)(payload))")
        } else {
          writer.line("self = .\(member)(try \(view)(payload))")
        }
      case .map: writer.line("self = .\(member)(try \(view)(payload))")
      default:
        writer.line("try wireRequire(payload, size: \(sizes.fixedSize(of: type) ?? 0))")
        writer.line("self = .\(member)(\(layoutName(type)).read(payload, at: 0))")
      }
    }
  }
}
