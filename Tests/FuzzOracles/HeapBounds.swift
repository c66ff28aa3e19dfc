internal import SchemaModel
internal import Wire

/// How much heap a decoded message may take for each byte of it.
///
/// The smallest element of a list takes three bytes, a length and `00 00`, and becomes a whole value in
/// memory: the constant of a type is a third of the largest value that it can hold. What has no lists
/// stays far below.
struct HeapBounds {
  /// Bytes of the smallest element of a list of messages, and of an optional message in a slot.
  private static let smallestElement = 3
  /// Of a value, beside itself: a key, a box, what an allocator rounds up to.
  private static let besideValue = 96

  private let schema: Schema
  private var strides: [QualifiedName: Int] = [:]

  init(_ schema: Schema, _ types: [any WireMessage.Type]) {
    self.schema = schema
    for type in types {
      guard let name = QualifiedName(type.wireName) else { continue }
      strides[name] = Self.stride(type)
    }
  }

  private static func stride<M: WireMessage>(_ type: M.Type) -> Int { MemoryLayout<M>.stride }

  func heapPerByte(of root: QualifiedName) -> Int {
    var open = [root]
    var reached: Set<QualifiedName> = []
    var largest = 0
    while let name = open.popLast() {
      guard reached.insert(name).inserted else { continue }
      largest = max(largest, strides[name] ?? 0)
      let types =
        (schema.message(named: name)?.fields.map(\.type) ?? [])
        + (schema.union(named: name)?.cases.compactMap(\.type) ?? [])
      open += types.flatMap(\.carriedNames)
    }
    return (largest + Self.besideValue) / Self.smallestElement
  }
}
