internal import SchemaModel

extension SwiftContext {
  /// An open enum: a struct with a static property for each case, and `Known` to switch over.
  func emit(_ declaration: EnumDeclaration, _ writer: inout SwiftWriter) {
    let name = declaration.name.name
    let raw = rawType(declaration.name)
    let cases = declaration.cases.sorted { $0.value < $1.value }
    writer.doc(declaration.documentation)
    writer.block("\(access) struct \(name): WireEnum") { writer in
      writer.line("\(access) let rawValue: \(raw)")
      writer.line()
      writer.line("\(access) init(rawValue: \(raw)) { self.rawValue = rawValue }")
      writer.line()
      for item in cases {
        writer.doc(item.documentation, deprecation: item.deprecation)
        let member = SwiftNames.member(item.name)
        writer.line(
          "\(access) static var \(member): \(name) { \(name)(rawValue: \(item.value)) }")
      }
      writer.line()
      writer.doc("The values that the schema names, to switch over without a default.")
      writer.block("\(access) enum Known: \(raw), Sendable") { writer in
        writer.line("case unset = 0")
        for item in cases {
          writer.doc(item.documentation, deprecation: item.deprecation)
          writer.line("case \(SwiftNames.member(item.name)) = \(item.value)")
        }
      }
      writer.line()
      writer.line("\(access) static var wireNames: StaticString { \"\(names(cases))\" }")
    }
  }

  /// The names in the order of their numbers, with the number of each that does not follow on the one
  /// before.
  private func names(_ cases: [EnumCase]) -> String {
    var names = "unset"
    var next = 1
    for item in cases {
      names += item.value == next ? " \(item.name)" : " \(item.value)=\(item.name)"
      next = Int(item.value) + 1
    }
    return names
  }

  /// A frozen struct of fixed-size members (wire rule R10).
  func emit(_ declaration: StructDeclaration, _ writer: inout SwiftWriter) {
    let name = declaration.name.name
    let fields = declaration.fields
    writer.doc(declaration.documentation)
    writer.block("\(access) struct \(name): WireValue, BitwiseCopyable") { writer in
      for field in fields {
        writer.doc(field.documentation, deprecation: field.deprecation)
        writer.line("\(access) var \(SwiftNames.member(field.name)): \(type(field.type))")
      }
      writer.line()
      writer.line("\(access) init(")
      writer.indented { writer in
        for (index, field) in fields.enumerated() {
          let comma = index + 1 < fields.count ? "," : ""
          writer.line(
            "\(SwiftNames.member(field.name)): \(type(field.type)) = "
              + absentValue(field.type) + comma)
        }
      }
      writer.block(")") { writer in
        for field in fields {
          let member = SwiftNames.member(field.name)
          writer.line("self.\(member) = \(member)")
        }
      }
      if fields.contains(where: { needsWireEquality($0.type) }) {
        writer.line()
        emitEquality(
          type: name,
          fields.map {
            StoredProperty(SwiftNames.member($0.name), type($0.type), needsWireEquality($0.type))
          },
          &writer)
      }
      writer.line()
      writer.line("static func loadWire(")
      writer.line("  _ p: UnsafeRawPointer, _ r: inout WireReader")
      writer.block(") throws(WireError) -> \(name)") { writer in
        writer.line("\(name)(")
        writer.indented { writer in
          var offset = 0
          for (index, field) in fields.enumerated() {
            let comma = index + 1 < fields.count ? "," : ""
            let value = load(field.type, "p", offset)
            writer.line("\(SwiftNames.member(field.name)): \(value.tried)\(comma)")
            offset += sizes.fixedSize(of: field.type) ?? 0
          }
        }
        writer.line(")")
      }
      writer.line()
      writer.block("func storeWire(_ p: UnsafeMutableRawPointer)") { writer in
        var offset = 0
        for field in fields {
          writer.line(store(field.type, "p", offset, "self.\(SwiftNames.member(field.name))"))
          offset += sizes.fixedSize(of: field.type) ?? 0
        }
      }
    }
  }

  /// A stored property as `==` and `hash(into:)` see it.
  struct StoredProperty {
    let name: String
    let type: String
    let needsWireEquality: Bool

    init(_ name: String, _ type: String, _ needsWireEquality: Bool) {
      self.name = name
      self.type = type
      self.needsWireEquality = needsWireEquality
    }
  }

  /// Equality that agrees with the bytes (wire rule R17).
  func emitEquality(
    type: String, _ properties: [StoredProperty], _ writer: inout SwiftWriter
  ) {
    writer.block("\(access) static func == (lhs: \(type), rhs: \(type)) -> Bool") { writer in
      for property in properties {
        let left = "lhs.\(property.name)"
        let right = "rhs.\(property.name)"
        let equal =
          property.needsWireEquality
          ? "(\(property.type)).wireEquals(\(left), \(right))" : "\(left) == \(right)"
        writer.line("guard \(equal) else { return false }")
      }
      writer.line("return true")
    }
    writer.line()
    writer.block("\(access) func hash(into hasher: inout Hasher)") { writer in
      for property in properties {
        writer.line(
          property.needsWireEquality
            ? "self.\(property.name).wireHash(into: &hasher)"
            : "hasher.combine(self.\(property.name))")
      }
    }
  }
}
