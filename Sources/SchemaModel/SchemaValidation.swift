/// The rules that every schema keeps before bytes are read or written with it.
///
/// The compiler reports its own diagnostics with locations; this is the check of a model from
/// anywhere, above all of a descriptor that a peer sent (wire rule R22).
struct SchemaValidation {
  /// Fields of a message or struct, cases of a union.
  static let largestMemberCount = 1024
  /// Bytes that `bytes[N]` may have.
  static let largestFixedBytes = 4096
  static let largestMethodOrdinal = 1023
  static let longestName = 200
  /// The largest declared maximum of a text or bytes: the memory of one message (wire rule R27).
  static let largestText = 8 << 20
  /// The largest declared maximum of a list or map: the elements of one message (wire rule R27).
  static let largestCount = 65_536

  private let schema: Schema
  private let sizes: StructSizes
  private var kinds: [QualifiedName: Kind] = [:]
  private var enums: [QualifiedName: EnumDeclaration] = [:]

  private enum Kind { case message, structure, enumeration, union, service }

  private init(_ schema: Schema, sizes: StructSizes) {
    self.schema = schema
    self.sizes = sizes
  }

  /// - Throws: `DynamicError` with code `invalidSchema` for the first broken rule. The reason names
  ///   the declaration.
  static func check(_ schema: Schema, sizes: StructSizes) throws(DynamicError) {
    var validation = SchemaValidation(schema, sizes: sizes)
    try validation.collectNames()
    for declaration in schema.enums { try validation.check(declaration) }
    for declaration in schema.structs { try validation.check(declaration) }
    for declaration in schema.unions { try validation.check(declaration) }
    for declaration in schema.messages { try validation.check(declaration) }
    for declaration in schema.services { try validation.check(declaration) }
    try validation.checkPlainRecursion()
  }

  private static func fail(_ reason: String) -> DynamicError {
    DynamicError(.invalidSchema, reason)
  }

  private func require(_ condition: Bool, _ reason: @autoclosure () -> String) throws(DynamicError)
  {
    if !condition { throw Self.fail(reason()) }
  }

  // MARK: Names

  private mutating func collectNames() throws(DynamicError) {
    let typeCount =
      schema.messages.count + schema.structs.count + schema.enums.count + schema.unions.count
    try require(typeCount <= Schema.largestTypeCount, "more than \(Schema.largestTypeCount) types")
    for declaration in schema.messages { try declare(declaration.name, .message) }
    for declaration in schema.structs { try declare(declaration.name, .structure) }
    for declaration in schema.unions { try declare(declaration.name, .union) }
    for declaration in schema.services { try declare(declaration.name, .service) }
    for declaration in schema.enums {
      try declare(declaration.name, .enumeration)
      enums[declaration.name] = declaration
    }
  }

  private mutating func declare(_ name: QualifiedName, _ kind: Kind) throws(DynamicError) {
    let package = name.package.utf8.split(
      separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    try require(
      name.description.utf8.count <= Self.longestName
        && Self.isIdentifier(name.name.utf8[...]) && package.allSatisfy(Self.isIdentifier),
      "a type has an impossible name")
    try require(kinds.updateValue(kind, forKey: name) == nil, "\(name) is declared twice")
  }

  private static func isIdentifier(_ text: Substring.UTF8View) -> Bool {
    guard let first = text.first, isLetter(first) else { return false }
    return text.dropFirst().allSatisfy { isLetter($0) || (0x30...0x39).contains($0) || $0 == 0x5F }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  private func checkMembers(_ names: [String], of owner: QualifiedName) throws(DynamicError) {
    try require(
      names.allSatisfy { $0.utf8.count <= Self.longestName && Self.isIdentifier($0.utf8[...]) },
      "\(owner) has a member with an impossible name")
    try require(Set(names).count == names.count, "\(owner) has two members of one name")
  }

  // MARK: Declarations

  private func check(_ declaration: EnumDeclaration) throws(DynamicError) {
    let owner = declaration.name
    try require((1...2).contains(declaration.width), "\(owner) is neither u8 nor u16")
    try checkMembers(declaration.cases.map(\.name), of: owner)
    let largest = declaration.width == 1 ? 0xFF : 0xFFFF
    var values: Set<Int> = []
    for item in declaration.cases {
      try require((1...largest).contains(item.value), "\(owner) has a case out of range")
      try require(values.insert(item.value).inserted, "\(owner) has two cases of one value")
      try require(item.name != "unset", "\(owner) names a case unset")
    }
  }

  private func check(_ declaration: StructDeclaration) throws(DynamicError) {
    try checkFields(declaration.fields, of: declaration.name)
    for field in declaration.fields {
      try require(
        !field.isOptional && !field.isRemoved && field.defaultValue == nil,
        "\(declaration.name) has an optional, a default or a removed member")
      try check(field.type, of: declaration.name)
      try require(
        sizes.fixedSize(of: field.type) != nil,
        "\(declaration.name) has a member without a fixed size")
    }
    try require(
      sizes.fixedSize(of: .structure(declaration.name)) != nil,
      "\(declaration.name) is empty, too large, nests too deep or contains itself")
  }

  private func check(_ declaration: UnionDeclaration) throws(DynamicError) {
    let owner = declaration.name
    try require(
      declaration.cases.count <= Self.largestMemberCount, "\(owner) has too many cases")
    try checkMembers(declaration.cases.map(\.name), of: owner)
    var tags: Set<Int> = []
    for item in declaration.cases {
      try require((1...0xFFFF).contains(item.tag), "\(owner) has a case out of range")
      try require(tags.insert(item.tag).inserted, "\(owner) has two cases of one tag")
      guard let type = item.type else { continue }
      try check(type, of: owner)
      if case .union = type { throw Self.fail("\(owner) has a union as a case") }
    }
  }

  private func check(_ declaration: MessageDeclaration) throws(DynamicError) {
    let owner = declaration.name
    try checkFields(declaration.fields, of: owner)
    for field in declaration.fields {
      try check(field.type, of: owner)
      if field.isOptional, case .union = field.type {
        throw Self.fail("\(owner).\(field.name) is an optional union")
      }
      guard let value = field.defaultValue else { continue }
      try require(!field.isOptional, "\(owner).\(field.name) is optional and has a default")
      let bits = DefaultBits.bits(of: value, type: field.type) { enums[$0] }
      try require(bits != nil, "\(owner).\(field.name) cannot have its default")
    }
    let layout = MessageLayout(of: declaration, sizes: sizes)
    try require(layout.fixedLength <= 0xFFFF, "the fixed block of \(owner) is too long")
  }

  private func checkFields(_ fields: [Field], of owner: QualifiedName) throws(DynamicError) {
    try require(fields.count <= Self.largestMemberCount, "\(owner) has too many fields")
    for (index, field) in fields.enumerated() {
      try require(field.ordinal == index + 1, "the ordinals of \(owner) are not 1, 2, 3 …")
    }
    try checkMembers(fields.map(\.name), of: owner)
  }

  private func check(_ declaration: ServiceDeclaration) throws(DynamicError) {
    let owner = declaration.name
    try checkMembers(declaration.methods.map(\.name), of: owner)
    var ordinals: Set<Int> = []
    for method in declaration.methods {
      try require(
        (1...Self.largestMethodOrdinal).contains(method.ordinal)
          && ordinals.insert(method.ordinal).inserted,
        "\(owner) has a method ordinal that is out of range or used twice")
      let messages = [method.request, method.response] + method.thrown
      try require(
        messages.allSatisfy { kinds[$0] == .message },
        "\(owner).\(method.name) names a message that does not exist")
      try require(
        Set(method.thrown).count == method.thrown.count,
        "\(owner).\(method.name) throws one message twice")
    }
  }

  // MARK: Types

  private func check(_ type: TypeReference, of owner: QualifiedName) throws(DynamicError) {
    switch type {
    case .string(let max), .bytes(let max):
      try checkMaximum(max, Self.largestText, of: owner)
    case .fixedBytes(let count):
      try require(
        (1...Self.largestFixedBytes).contains(count), "\(owner) has an impossible size of bytes")
    case .ascii(let count):
      try require((1...8).contains(count), "\(owner) has an ascii that is not of 1 to 8 bytes")
    // What an id names is not carried, so a descriptor of one service need not declare it.
    case .id(let name):
      let kind = kinds[name]
      try require(kind == nil || kind == .message, "\(owner) has an id of what is not a message")
    case .message(let name): try check(name, is: .message, of: owner)
    case .enumeration(let name): try check(name, is: .enumeration, of: owner)
    case .structure(let name): try check(name, is: .structure, of: owner)
    case .union(let name): try check(name, is: .union, of: owner)
    case .list(let element, let max):
      try checkMaximum(max, Self.largestCount, of: owner)
      try checkElement(element, of: owner)
    case .map(let key, let value, let max):
      try checkMaximum(max, Self.largestCount, of: owner)
      try check(key, of: owner)
      try require(Self.isKey(key), "\(owner) has a map with an impossible key")
      try checkElement(value, of: owner)
    case .bool, .i8, .i16, .i32, .i64, .u8, .u16, .u32, .u64, .f32, .f64, .uuid, .date,
      .partialDate, .timestamp, .duration:
      break
    }
  }

  private func check(
    _ name: QualifiedName, is kind: Kind, of owner: QualifiedName
  ) throws(DynamicError) {
    try require(kinds[name] == kind, "\(owner) names a type that does not exist")
  }

  private func checkMaximum(
    _ max: Int, _ largest: Int, of owner: QualifiedName
  ) throws(DynamicError) {
    try require((1...largest).contains(max), "\(owner) has an impossible maximum")
  }

  private func checkElement(
    _ type: TypeReference, of owner: QualifiedName
  ) throws(DynamicError) {
    switch type {
    case .list, .map, .union:
      throw Self.fail("\(owner) has a list or map of lists, maps or unions")
    default: try check(type, of: owner)
    }
  }

  /// Wire rule R16.
  private static func isKey(_ type: TypeReference) -> Bool {
    switch type {
    case .bool, .i8, .i16, .i32, .i64, .u8, .u16, .u32, .u64, .string, .fixedBytes, .ascii, .uuid,
      .id, .date, .partialDate, .enumeration:
      true
    case .f32, .f64, .timestamp, .duration, .bytes, .structure, .message, .union, .list, .map: false
    }
  }

  // MARK: Recursion

  /// A plain message field may not contain its own type, directly or through others (wire rule R6).
  ///
  /// Removes messages whose plain message fields are all removed already, until none is left; what
  /// cannot be removed is on a cycle or leads to one. Linear in the number of fields.
  private func checkPlainRecursion() throws(DynamicError) {
    var openCount: [QualifiedName: Int] = [:]
    var users: [QualifiedName: [QualifiedName]] = [:]
    var ready: [QualifiedName] = []
    for message in schema.messages {
      var count = 0
      for field in message.fields where !field.isOptional {
        guard case .message(let name) = field.type else { continue }
        count += 1
        users[name, default: []].append(message.name)
      }
      openCount[message.name] = count
      if count == 0 { ready.append(message.name) }
    }
    var doneCount = 0
    while let name = ready.popLast() {
      doneCount += 1
      for user in users[name] ?? [] {
        let left = (openCount[user] ?? 0) - 1
        openCount[user] = left
        if left == 0 { ready.append(user) }
      }
    }
    guard doneCount < schema.messages.count else { return }
    let stuck = schema.messages.map(\.name).filter { (openCount[$0] ?? 0) > 0 }.min()
    throw Self.fail("\(stuck?.description ?? "a message") contains itself through plain fields")
  }
}
