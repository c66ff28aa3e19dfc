/// The size in bytes of every fixed-size type of a schema (wire rules R2, R10 and R12).
///
/// Sizes of structs are computed once, so asking is cheap however the structs are nested.
package struct StructSizes: Sendable {
  /// No fixed-size type may be larger: the fixed block's length is a `u16` (wire rule R4).
  package static let largestFixedSize = 0xFFFF
  /// How deep structs may nest inside structs.
  package static let deepestStruct = 32

  private var sizes: [QualifiedName: Int] = [:]
  private var enumWidths: [QualifiedName: Int] = [:]

  /// Measures the structs and enums of `schema`.
  ///
  /// A struct that contains itself, nests too deep, names a type that does not exist or has a member
  /// without a fixed size, gets no size.
  package init(_ schema: Schema) {
    for declaration in schema.enums { enumWidths[declaration.name] = declaration.width }
    var declarations: [QualifiedName: StructDeclaration] = [:]
    for declaration in schema.structs { declarations[declaration.name] = declaration }
    var visited: Set<QualifiedName> = []
    for declaration in schema.structs {
      _ = measure(declaration, in: declarations, visited: &visited, depth: 1)
    }
  }

  /// Measures one struct and, first, the structs inside it. Each is entered once: a struct that is
  /// met again while it is being measured contains itself.
  private mutating func measure(
    _ declaration: StructDeclaration, in declarations: [QualifiedName: StructDeclaration],
    visited: inout Set<QualifiedName>, depth: Int
  ) -> Int? {
    if let known = sizes[declaration.name] { return known }
    guard depth <= Self.deepestStruct, visited.insert(declaration.name).inserted else { return nil }
    var total = 0
    for field in declaration.fields {
      if case .structure(let name) = field.type, let inner = declarations[name] {
        _ = measure(inner, in: declarations, visited: &visited, depth: depth + 1)
      }
      guard let size = fixedSize(of: field.type), total + size <= Self.largestFixedSize else {
        return nil
      }
      total += size
    }
    guard total > 0 else { return nil }
    sizes[declaration.name] = total
    return total
  }

  /// The size of `type` in bytes when it stands outside the bit-bytes; `nil` when it has none, that
  /// is for text, bytes, lists, maps, unions and messages.
  package func fixedSize(of type: TypeReference) -> Int? {
    switch type {
    case .bool, .i8, .u8: 1
    case .i16, .u16: 2
    case .i32, .u32, .f32, .date, .partialDate: 4
    case .i64, .u64, .f64, .timestamp, .duration: 8
    case .uuid, .id: 16
    case .fixedBytes(let count), .ascii(let count): count
    case .enumeration(let name): enumWidths[name]
    case .structure(let name): sizes[name]
    case .string, .bytes, .message, .union, .list, .map: nil
    }
  }
}

extension Schema {
  /// The size of `type` in bytes, `nil` when it is not fixed (wire rules R10 and R12).
  ///
  /// Measures the whole schema on every call; keep a `StructSizes` to ask often.
  package func fixedSize(of type: TypeReference) -> Int? {
    StructSizes(self).fixedSize(of: type)
  }
}
