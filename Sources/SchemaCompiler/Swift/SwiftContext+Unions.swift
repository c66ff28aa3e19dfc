internal import SchemaModel

extension SwiftContext {
  /// A union: an enum with a case for each declared one, and `unknown` (wire rule R8).
  func emit(_ declaration: UnionDeclaration, _ writer: inout SwiftWriter) {
    let name = declaration.name.name
    let cases = declaration.cases.sorted { $0.tag < $1.tag }
    let isRecursive = isInlineRecursive(declaration.name)
    writer.doc(declaration.documentation)
    writer.block("\(access) \(isRecursive ? "indirect " : "")enum \(name): WireValue") { writer in
      for item in cases {
        writer.doc(item.documentation)
        let payload = item.type.map { "(\(type($0)))" } ?? ""
        writer.line("case \(SwiftNames.member(item.name))\(payload)")
      }
      writer.doc("A case of a newer schema, kept verbatim.")
      writer.line("case unknown(tag: UInt16, bytes: [UInt8])")
      if cases.contains(where: { $0.type.map(needsWireEquality) ?? false }) {
        writer.line()
        emitUnionEquality(name, cases, &writer)
      }
      if hasRequiredFields(declaration.name) {
        writer.line()
        emitRequirements(declaration, &writer)
      }
    }
    writer.line()
    writer.line("// MARK: Codec of \(name)")
    writer.line()
    writer.block("extension \(name)") { writer in
      emitUnionEncoder(declaration, cases, isRecursive, &writer)
      writer.line()
      emitUnionDecoder(declaration, cases, isRecursive, &writer)
      for item in cases {
        if let type = item.type { emitListReader(type, member: item.name, &writer) }
      }
    }
    for map in MapPlan.all(declaration) { emitMapEntry(map, &writer) }
  }

  private func emitUnionEquality(
    _ name: String, _ cases: [UnionCase], _ writer: inout SwiftWriter
  ) {
    writer.block("\(access) static func == (lhs: \(name), rhs: \(name)) -> Bool") { writer in
      writer.block("switch (lhs, rhs)") { writer in
        for item in cases {
          let member = SwiftNames.member(item.name)
          guard let payload = item.type else {
            writer.line("case (.\(member), .\(member)): true")
            continue
          }
          let equal =
            needsWireEquality(payload)
            ? "(\(type(payload))).wireEquals(left, right)" : "left == right"
          writer.line("case (.\(member)(let left), .\(member)(let right)): \(equal)")
        }
        writer.line("case (.unknown(let tag, let bytes), .unknown(let otherTag, let otherBytes)):")
        writer.line("  tag == otherTag && bytes == otherBytes")
        writer.line("default: false")
      }
    }
    writer.line()
    writer.block("\(access) func hash(into hasher: inout Hasher)") { writer in
      writer.block("switch self") { writer in
        for item in cases {
          let member = SwiftNames.member(item.name)
          guard let payload = item.type else {
            writer.line("case .\(member): hasher.combine(\(item.tag))")
            continue
          }
          writer.line("case .\(member)(let value):")
          writer.indented { writer in
            writer.line("hasher.combine(\(item.tag))")
            writer.line(
              needsWireEquality(payload)
                ? "value.wireHash(into: &hasher)" : "hasher.combine(value)")
          }
        }
        writer.line("case .unknown(let tag, let bytes):")
        writer.indented { writer in
          writer.line("hasher.combine(tag)")
          writer.line("hasher.combine(bytes)")
        }
      }
    }
  }

  private func emitUnionEncoder(
    _ declaration: UnionDeclaration, _ cases: [UnionCase], _ isRecursive: Bool,
    _ writer: inout SwiftWriter
  ) {
    writer.block("func appendWire(to b: inout WireBuffer) throws(WireError)") { writer in
      if isRecursive { writer.line("try b.charge(memory: MemoryLayout<Self>.stride)") }
      writer.block("switch self") { writer in
        for item in cases {
          let member = SwiftNames.member(item.name)
          writer.line("case .\(member)\(item.type == nil ? "" : "(let value)"):")
          writer.indented { writer in
            writer.line("b.append(tag: \(item.tag))")
            guard let type = item.type else { return }
            let isList =
              if case .list = type { sizes.fixedSize(of: element(type)) == nil } else { false }
            if isList || isMap(type) {
              writer.block("if !value.isEmpty") { writer in
                appendValue(type, "value", owner: declaration.name, member: item.name, &writer)
              }
            } else {
              appendValue(type, "value", owner: declaration.name, member: item.name, &writer)
            }
          }
        }
        writer.line("case .unknown(let tag, let bytes):")
        writer.indented { writer in
          let known = cases.map { String($0.tag) }.joined(separator: ", ")
          if cases.isEmpty {
            writer.line("try b.appendUnknownCase(tag: tag, bytes: bytes, isKnown: false)")
          } else {
            writer.line("let isKnown = switch tag {")
            writer.line("case \(known): true")
            writer.line("default: false")
            writer.line("}")
            writer.line("try b.appendUnknownCase(tag: tag, bytes: bytes, isKnown: isKnown)")
          }
        }
      }
    }
  }

  private func element(_ type: TypeReference) -> TypeReference {
    if case .list(let element, _) = type { element } else { type }
  }

  private func isMap(_ type: TypeReference) -> Bool {
    if case .map = type { true } else { false }
  }

  private func emitUnionDecoder(
    _ declaration: UnionDeclaration, _ cases: [UnionCase], _ isRecursive: Bool,
    _ writer: inout SwiftWriter
  ) {
    writer.line("static func decodeWire(")
    writer.line("  _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader")
    writer.block(") throws(WireError) -> Self") { writer in
      writer.line("let tag = try r.tag(p, n)")
      writer.line("let q = p + 2")
      writer.line("let count = n &- 2")
      if isRecursive { writer.line("try r.charge(memory: MemoryLayout<Self>.stride, at: p)") }
      writer.block("switch tag") { writer in
        for item in cases {
          let member = SwiftNames.member(item.name)
          writer.line("case \(item.tag):")
          writer.indented { writer in
            let size = item.type.map { sizes.fixedSize(of: $0) } ?? 0
            if let size {
              writer.block("guard count == \(size) else") { writer in
                writer.line(
                  "throw r.malformed(p, \"the payload of a union has another size than its type\")")
              }
            }
            guard let type = item.type else {
              writer.line("return .\(member)")
              return
            }
            let value = readValue(
              type, "q", "count", owner: declaration.name, member: item.name)
            writer.line("return .\(member)(\(value.tried))")
          }
        }
        writer.line("default: return .unknown(tag: tag, bytes: try r.unknownCase(q, count))")
      }
    }
  }
}
