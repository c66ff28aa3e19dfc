internal import SchemaModel

/// Values of variable size, as they lie in a slot or behind the tag of a union.
extension SwiftContext {
  /// Statements that append a value to the buffer `b`.
  ///
  /// - Parameters:
  ///   - value: an expression of the plain Swift type.
  ///   - owner: the declaration that holds it, and the member's name.
  func appendValue(
    _ type: TypeReference, _ value: String, owner: QualifiedName, member: String,
    _ writer: inout SwiftWriter
  ) {
    switch type {
    case .string(let max): writer.line("try b.append(text: \(value), max: \(max))")
    case .bytes(let max): writer.line("try b.append(bytes: \(value), max: \(max))")
    case .message:
      writer.line("try b.enter()")
      writer.line("try \(value).appendWire(to: &b)")
      writer.line("b.leave()")
    case .union: writer.line("try \(value).appendWire(to: &b)")
    case .list(.string(let maxElement), let max):
      writer.line("try b.append(texts: \(value), max: \(max), maxElement: \(maxElement))")
    case .list(.bytes(let maxElement), let max):
      writer.line("try b.append(byteArrays: \(value), max: \(max), maxElement: \(maxElement))")
    case .list(.message(let name), let max):
      writer.line("try \(name.name).appendWireList(\(value), max: \(max), to: &b)")
    case .list(let element, let max):
      let size = sizes.fixedSize(of: element) ?? 1
      writer.line(
        "try b.charge(elements: \(value).count, stride: MemoryLayout<\(self.type(element))>.stride,"
          + " max: \(max))")
      writer.line("var q = b.reserve(\(value).count &* \(size))")
      writer.block("for element in \(value)") { writer in
        writer.line(store(element, "q", 0, "element"))
        writer.line("q += \(size)")
      }
      writer.line("b.advance(to: q)")
    case .map(_, _, let max):
      if let plan = MapPlan(type, owner: owner, member: member) {
        writer.line("try \(plan.entryName).appendWireMap(\(value), max: \(max), to: &b)")
      }
    default:
      let size = sizes.fixedSize(of: type) ?? 0
      writer.line("let q = b.reserve(\(size))")
      writer.line(store(type, "q", 0, value))
      writer.line("b.advance(to: q + \(size))")
    }
  }

  /// An expression that decodes the value of a slot, or a payload. Fixed types have been checked for
  /// their size; lists of fixed types have a function of their own, see `emitListReader`.
  func readValue(
    _ type: TypeReference, _ pointer: String, _ count: String, owner: QualifiedName, member: String
  ) -> SwiftExpression {
    let place = "\(pointer), \(count)"
    let text: String
    switch type {
    case .string(let max): text = "r.text(\(place), max: \(max))"
    case .bytes(let max): text = "r.bytes(\(place), max: \(max))"
    case .message(let name): text = "\(name.name).decodeNestedWire(\(place), &r)"
    case .union(let name): text = "\(name.name).decodeWire(\(place), &r)"
    case .list(.string(let maxElement), let max):
      text = "r.texts(\(place), max: \(max), maxElement: \(maxElement))"
    case .list(.bytes(let maxElement), let max):
      text = "r.byteArrays(\(place), max: \(max), maxElement: \(maxElement))"
    case .list(.message(let name), let max):
      text = "\(name.name).decodeWireList(\(place), max: \(max), &r)"
    case .list:
      text = "Self.\(listReader(member))(\(place), &r)"
    case .map(_, _, let max):
      let plan = MapPlan(type, owner: owner, member: member)
      text = "\(plan?.entryName ?? "").decodeWireMap(\(place), max: \(max), &r)"
    default: return load(type, pointer, 0)
    }
    return SwiftExpression(text: text, canThrow: true)
  }

  private func listReader(_ member: String) -> String {
    "decodeWireList\(SwiftNames.upperFirst(member.drop { $0 == "_" }))"
  }

  /// The function that decodes a list of fixed-size elements; nothing for other types.
  func emitListReader(_ type: TypeReference, member: String, _ writer: inout SwiftWriter) {
    guard case .list(let element, let max) = type, let size = sizes.fixedSize(of: element) else {
      return
    }
    let swiftType = self.type(element)
    writer.line()
    writer.line("private static func \(listReader(member))(")
    writer.line("  _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader")
    writer.block(") throws(WireError) -> [\(swiftType)]") { writer in
      writer.line("if n == 0 { return [] }")
      writer.line("let count = try r.fixedCount(")
      writer.line(
        "  p, n, size: \(size), max: \(max), stride: MemoryLayout<\(swiftType)>.stride)")
      writer.line("var list: [\(swiftType)] = []")
      writer.line("list.reserveCapacity(count)")
      writer.line("var q = p")
      writer.block("for _ in 0..<count") { writer in
        let value = load(element, "q", 0)
        writer.line("list.append(\(value.tried))")
        writer.line("q += \(size)")
      }
      writer.line("return list")
    }
  }
}
