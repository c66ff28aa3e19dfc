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
  /// without a fixed size, gets no size. The order of the declarations does not matter.
  /// - Complexity: in proportion to the number of members.
  package init(_ schema: Schema) {
    for declaration in schema.enums { enumWidths[declaration.name] = declaration.width }
    measure(schema.structs)
  }

  /// Measures structs from the inside out: one is ready when those inside it were measured, so what
  /// contains itself never is.
  private mutating func measure(_ structs: [StructDeclaration]) {
    var declarations: [QualifiedName: StructDeclaration] = [:]
    for declaration in structs { declarations[declaration.name] = declaration }
    var openCount: [QualifiedName: Int] = [:]
    var users: [QualifiedName: [QualifiedName]] = [:]
    var ready: [QualifiedName] = []
    for declaration in declarations.values {
      var count = 0
      for case .structure(let name) in declaration.fields.map(\.type)
      where declarations[name] != nil {
        count += 1
        users[name, default: []].append(declaration.name)
      }
      openCount[declaration.name] = count
      if count == 0 { ready.append(declaration.name) }
    }
    // How many structs deep each one is, itself included.
    var depths: [QualifiedName: Int] = [:]
    while let name = ready.popLast() {
      guard let declaration = declarations[name] else { continue }
      var depth = 1
      for case .structure(let inner) in declaration.fields.map(\.type) {
        depth = max(depth, (depths[inner] ?? 0) + 1)
      }
      depths[name] = depth
      if depth <= Self.deepestStruct { sizes[name] = sum(of: declaration.fields) }
      for user in users[name] ?? [] {
        let left = (openCount[user] ?? 0) - 1
        openCount[user] = left
        if left == 0 { ready.append(user) }
      }
    }
  }

  /// The size of a struct with these members, `nil` when it has none.
  private func sum(of fields: [Field]) -> Int? {
    var total = 0
    for field in fields {
      guard let size = fixedSize(of: field.type), total + size <= Self.largestFixedSize else {
        return nil
      }
      total += size
    }
    return total > 0 ? total : nil
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
