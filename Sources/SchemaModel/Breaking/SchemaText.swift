extension TypeReference {
  /// The type as the schema language writes it, with full names.
  package var schemaText: String {
    switch self {
    case .bool: "bool"
    case .i8: "i8"
    case .i16: "i16"
    case .i32: "i32"
    case .i64: "i64"
    case .u8: "u8"
    case .u16: "u16"
    case .u32: "u32"
    case .u64: "u64"
    case .f32: "f32"
    case .f64: "f64"
    case .string(let max): "string(\(max))"
    case .bytes(let max): "bytes(\(max))"
    case .fixedBytes(let count): "bytes[\(count)]"
    case .ascii(let count): "ascii[\(count)]"
    case .uuid: "uuid"
    case .id(let name): "id<\(name)>"
    case .date: "date"
    case .partialDate: "partialdate"
    case .timestamp: "timestamp"
    case .duration: "duration"
    case .enumeration(let name), .structure(let name), .message(let name), .union(let name):
      name.description
    case .list(let element, let max): "list<\(element.schemaText)>(max \(max))"
    case .map(let key, let value, let max):
      "map<\(key.schemaText), \(value.schemaText)>(max \(max))"
    }
  }
}

/// How one type differs from another.
struct TypeDifference: Hashable {
  /// The types are not the same, whatever their maxima.
  var isOther = false
  /// Some maximum is lower than it was.
  var isLowered = false
  /// Some maximum is higher than it was.
  var isRaised = false

  /// - Complexity: in proportion to how deep the types nest.
  init(from old: TypeReference, to new: TypeReference) { compare(old, new) }

  private mutating func compare(_ old: TypeReference, _ new: TypeReference) {
    switch (old, new) {
    case (.string(let old), .string(let new)), (.bytes(let old), .bytes(let new)):
      compare(maximum: old, new)
    case (.list(let old, let oldMax), .list(let new, let newMax)):
      compare(old, new)
      compare(maximum: oldMax, newMax)
    case (
      .map(let oldKey, let oldValue, let oldMax), .map(let newKey, let newValue, let newMax)
    ):
      compare(oldKey, newKey)
      compare(oldValue, newValue)
      compare(maximum: oldMax, newMax)
    default: if old != new { isOther = true }
    }
  }

  private mutating func compare(maximum old: Int, _ new: Int) {
    if new < old { isLowered = true }
    if new > old { isRaised = true }
  }
}
