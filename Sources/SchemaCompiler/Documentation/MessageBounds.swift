internal import SchemaModel

/// How many bytes a message can have at most.
struct MessageBounds {
  private let schema: Schema
  private let sizes: StructSizes
  private var messages: [QualifiedName: MessageDeclaration] = [:]
  private var unions: [QualifiedName: UnionDeclaration] = [:]
  private var known: [QualifiedName: Int?] = [:]
  private var open: Set<QualifiedName> = []

  /// What is larger than any frame is as good as without an end.
  private static let cap = 1 << 40

  init(_ schema: Schema, sizes: StructSizes) {
    self.schema = schema
    self.sizes = sizes
    for item in schema.messages { messages[item.name] = item }
    for item in schema.unions { unions[item.name] = item }
  }

  /// The largest encoding of a message of this type, unknown data aside; `nil` when it can contain
  /// itself and so has no largest one.
  mutating func largest(_ name: QualifiedName) -> Int? {
    settle(name)
    return known[name] ?? nil
  }

  /// Finds the size of everything that a type contains before its own. Types can contain each other
  /// deeper than a thread has stack, so this does not call itself.
  private mutating func settle(_ root: QualifiedName) {
    guard known[root] == nil, open.insert(root).inserted else { return }
    var path: [(name: QualifiedName, rest: [QualifiedName])] = [(root, contained(in: root))]
    while let last = path.indices.last {
      if let next = path[last].rest.popLast() {
        // What is open contains itself; its size is asked for before it is known.
        guard known[next] == nil, open.insert(next).inserted else { continue }
        path.append((next, contained(in: next)))
      } else {
        let name = path.removeLast().name
        known[name] = .some(size(of: name))
        open.remove(name)
      }
    }
  }

  /// Messages and unions that a value of this type can hold.
  private func contained(in name: QualifiedName) -> [QualifiedName] {
    let types = messages[name]?.fields.map(\.type) ?? unions[name]?.cases.compactMap(\.type) ?? []
    return types.flatMap(\.carriedNames).filter { messages[$0] != nil || unions[$0] != nil }
  }

  private func size(of name: QualifiedName) -> Int? {
    if let message = messages[name] { return largest(message.fields) }
    guard let union = unions[name] else { return nil }
    var size = 0
    for option in union.cases {
      guard let type = option.type else { continue }
      guard let payload = largestElement(type) else { return nil }
      size = max(size, payload)
    }
    return 2 + size
  }

  private func largest(_ fields: [Field]) -> Int? {
    let layout = MessageLayout(fields: fields, sizes: sizes)
    var slots: [Int] = []
    for (field, place) in zip(fields, layout.fields) {
      guard case .slot = place.place else { continue }
      guard let size = largestInSlot(field.type) else { return nil }
      slots.append(size)
    }
    let head = layout.fixedLength >= 255 || layout.slotCount >= 63 ? 6 : 2
    return min(Self.cap, head + layout.fixedLength + Self.withLengths(slots))
  }

  /// Lengths, each as wide as the longest needs, and what they count.
  private static func withLengths(_ slots: [Int]) -> Int {
    let width = width(slots.max() ?? 0)
    return slots.reduce(0) { min(cap, $0 + $1 + width) }
  }

  private static func width(_ length: Int) -> Int { length < 256 ? 1 : length < 65_536 ? 2 : 4 }

  private func largestInSlot(_ type: TypeReference) -> Int? {
    switch type {
    case .list(let element, let max):
      if let size = sizes.fixedSize(of: element) { return min(Self.cap, max * size) }
      guard let size = largestElement(element) else { return nil }
      return Self.list(max, of: size)
    case .map(let key, let value, let max):
      guard let size = largest(MessageLayout.entryFields(key: key, value: value)) else {
        return nil
      }
      return Self.list(max, of: size)
    default: return largestElement(type)
    }
  }

  private static func list(_ count: Int, of size: Int) -> Int {
    let head = count >= 16_383 ? 6 : 2
    return min(cap, head + count * (width(size) + size))
  }

  private func largestElement(_ type: TypeReference) -> Int? {
    switch type {
    case .string(let max), .bytes(let max): return max
    case .message(let name), .union(let name): return known[name] ?? nil
    case .list, .map: return largestInSlot(type)
    default: return sizes.fixedSize(of: type)
    }
  }
}
