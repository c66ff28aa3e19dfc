internal import SchemaModel
internal import Testing

@Suite struct DescriptorTests {
  private static func name(_ text: String) -> QualifiedName {
    QualifiedName(package: "desk.v1", name: text)
  }

  /// A service with everything that a descriptor can hold, and a message beside it.
  private static func sample() -> Schema {
    var schema = Schema()
    var kind = EnumDeclaration(
      name: name("Kind"),
      cases: [EnumCase(name: "fit", value: 1), EnumCase(name: "escort", value: 2)])
    kind.cases[1].formerNames = ["guard"]
    kind.cases[0].deprecation = "unused"
    schema.enums = [kind]
    schema.structs = [
      StructDeclaration(name: name("Place"), fields: [Field(ordinal: 1, name: "x", type: .f64)])
    ]
    schema.unions = [
      UnionDeclaration(
        name: name("Choice"),
        cases: [
          UnionCase(tag: 1, name: "none", type: nil),
          UnionCase(tag: 2, name: "place", type: .structure(name("Place"))),
        ])
    ]
    var kindField = Field(ordinal: 1, name: "kind", type: .enumeration(name("Kind")))
    kindField.defaultValue = .enumCase("escort")
    kindField.isRequired = true
    var text = Field(ordinal: 2, name: "text", type: .string(max: 40))
    text.isOptional = true
    text.isPersonal = true
    text.deprecation = "later"
    text.formerNames = ["words"]
    var gone = Field(ordinal: 3, name: "gone", type: .u32)
    gone.isRemoved = true
    schema.messages = [
      MessageDeclaration(
        name: name("Request"),
        fields: [
          kindField, text, gone,
          Field(ordinal: 4, name: "choice", type: .union(name("Choice"))),
          Field(
            ordinal: 5, name: "all",
            type: .map(key: .ascii(count: 2), value: .message(name("Reply")), max: 9)),
          Field(ordinal: 6, name: "owner", type: .id(of: name("Other"))),
        ]),
      MessageDeclaration(
        name: name("Reply"),
        fields: [Field(ordinal: 1, name: "list", type: .list(.fixedBytes(count: 3), max: 7))]),
      MessageDeclaration(
        name: name("Other"), fields: [Field(ordinal: 1, name: "x", type: .bool)]),
      MessageDeclaration(name: name("Failure"), fields: []),
    ]
    var ask = Method(
      ordinal: 1, name: "ask", request: name("Request"), response: name("Reply"), kind: .unary)
    ask.thrown = [name("Failure")]
    ask.isIdempotent = true
    ask.roles = ["officer"]
    var follow = Method(
      ordinal: 7, name: "follow", request: name("Request"), response: name("Reply"),
      kind: .serverStream)
    follow.isBulk = true
    schema.services = [ServiceDeclaration(name: name("Desk"), methods: [ask, follow])]
    return schema
  }

  private static func sorted(_ schema: Schema) -> Schema {
    var result = schema
    result.messages.sort { $0.name < $1.name }
    result.structs.sort { $0.name < $1.name }
    result.enums.sort { $0.name < $1.name }
    result.unions.sort { $0.name < $1.name }
    result.services.sort { $0.name < $1.name }
    return result
  }

  @Test func `the schema of descriptors is what its file says`() throws {
    let compiled = try VectorFolder.compile("descriptor.schema")
    let read = try Schema(descriptor: compiled.descriptor())
    #expect(Set(read.messages.map(\.name.name)).contains("Descriptor"))
    #expect(try compiled.descriptor() == Schema.ofDescriptors.descriptor())
  }

  @Test func `a descriptor of everything holds everything`() throws {
    let schema = Self.sample()
    let read = try Schema(descriptor: schema.descriptor(detail: .policy))
    #expect(read == Self.sorted(schema))
  }

  @Test func `the descriptor for the wire leaves policy out`() throws {
    let schema = Self.sample()
    var plain = Self.sorted(schema)
    plain.enums[0].cases[0].deprecation = nil
    plain.enums[0].cases[1].formerNames = []
    let request = try #require(plain.messages.firstIndex { $0.name == Self.name("Request") })
    plain.messages[request].fields[1].isPersonal = false
    plain.messages[request].fields[1].deprecation = nil
    plain.messages[request].fields[1].formerNames = []
    plain.services[0].methods[0].isIdempotent = false
    plain.services[0].methods[0].roles = []
    #expect(try Schema(descriptor: schema.descriptor()) == plain)
    #expect(try plain.descriptor() == schema.descriptor())
  }

  @Test func `order in files does not reach the descriptor`() throws {
    let schema = Self.sample()
    var other = schema
    other.messages.reverse()
    other.enums[0].cases.reverse()
    other.unions[0].cases.reverse()
    other.services[0].methods.reverse()
    other.messages[0].documentation = "Words."
    other.messages[0].location = SourceLocation(file: "a.schema", line: 3, column: 1)
    #expect(try other.descriptor() == schema.descriptor())
  }

  @Test func `a service's descriptor has what it carries and no more`() throws {
    let bytes = try Self.sample().descriptor(reachableFrom: Self.name("Desk"))
    let read = try Schema(descriptor: bytes)
    #expect(read.messages.map(\.name.name) == ["Failure", "Reply", "Request"])
    #expect(read.enums.count == 1)
    #expect(read.unions.count == 1)
    #expect(read.structs.count == 1)
    #expect(throws: DynamicError.self) {
      try Self.sample().descriptor(reachableFrom: Self.name("Nothing"))
    }
  }

  /// Wire rule R21: names, maxima, `@require`, `throws` and tombstones are all in the fingerprint.
  @Test func `every edit of what the wire depends on changes the fingerprint`() throws {
    let edits: [(String, (inout Schema) -> Void)] = [
      ("field name", { $0.messages[0].fields[0].name = "sort" }),
      ("maximum", { $0.messages[0].fields[1].type = .string(max: 41) }),
      ("optional", { $0.messages[0].fields[1].isOptional = false }),
      ("require", { $0.messages[0].fields[0].isRequired = false }),
      ("default", { $0.messages[0].fields[0].defaultValue = nil }),
      ("tombstone", { $0.messages[0].fields[2].isRemoved = false }),
      (
        "case names swapped",
        {
          $0.enums[0].cases[0].name = "escort"
          $0.enums[0].cases[1].name = "fit"
          $0.messages[0].fields[0].defaultValue = .enumCase("fit")
        }
      ),
      ("throws", { $0.services[0].methods[0].thrown = [] }),
      ("bulk", { $0.services[0].methods[1].isBulk = false }),
      ("method name", { $0.services[0].methods[1].name = "watch" }),
      ("method ordinal", { $0.services[0].methods[1].ordinal = 8 }),
      ("kind", { $0.services[0].methods[1].kind = .unary }),
      ("width", { $0.enums[0].width = 2 }),
      ("union case", { $0.unions[0].cases[1].name = "where" }),
    ]
    let original = Fingerprint.sha256(try Self.sample().descriptor())
    var seen: Set<[UInt8]> = [original]
    for (what, edit) in edits {
      var schema = Self.sample()
      edit(&schema)
      #expect(seen.insert(Fingerprint.sha256(try schema.descriptor())).inserted, "\(what)")
    }
  }

  @Test func `random schemas survive their descriptor`() throws {
    for seed in UInt64(1)...200 {
      var generator = RandomSchema(random: SplitMix(seed: seed))
      let schema = generator.make()
      #expect(try Schema(descriptor: schema.descriptor()) == Self.sorted(schema), "seed \(seed)")
    }
  }

  // MARK: Untrusted descriptors

  @Test func `damaged descriptors are refused, or are of a valid schema`() throws {
    let bytes = try Self.sample().descriptor(detail: .policy)
    var random = SplitMix(seed: 5)
    for _ in 0..<1500 {
      var damaged = bytes
      for _ in 0...random.below(2) {
        damaged[random.below(damaged.count)] = UInt8.random(in: 0...255, using: &random)
      }
      guard let schema = try? Schema(descriptor: damaged) else { continue }
      #expect(try schema.descriptor(detail: .policy) == damaged, "seed 5")
      #expect(throws: Never.self) { try DynamicCodec(schema) }
    }
  }

  @Test func `a descriptor over 256 KiB is refused before it is read`() {
    #expect {
      try Schema(descriptor: [UInt8](repeating: 0, count: 256 * 1024 + 1))
    } throws: { error in
      (error as? DynamicError)?.code == .limit
    }
  }

  @Test(arguments: [(4096, true), (4097, false)])
  func `a descriptor has at most 4096 types`(count: Int, isAccepted: Bool) throws {
    var schema = Schema()
    func name(_ index: Int) -> QualifiedName { QualifiedName(package: "t.v1", name: "T\(index)") }
    schema.messages = (0..<3000).map { MessageDeclaration(name: name($0), fields: []) }
    schema.enums = (3000..<count).map { EnumDeclaration(name: name($0), cases: []) }
    let bytes = try schema.descriptor()
    #expect(bytes.count < Schema.largestDescriptor)
    #expect(((try? Schema(descriptor: bytes)) != nil) == isAccepted)
  }

  @Test func `schemas that break a rule are refused`() throws {
    let plain = Self.name("Request")
    let edits: [(String, (inout Schema) -> Void)] = [
      ("a missing type", { $0.structs = [] }),
      ("a name of another kind", { $0.messages[0].fields[3].type = .message(Self.name("Kind")) }),
      ("one name twice", { $0.messages.append($0.messages[0]) }),
      ("one field name twice", { $0.messages[0].fields[1].name = "kind" }),
      ("a size of zero", { $0.messages[1].fields[0].type = .fixedBytes(count: 0) }),
      ("bytes of 4097", { $0.messages[1].fields[0].type = .fixedBytes(count: 4097) }),
      (
        "1025 fields",
        { schema in
          schema.messages[2].fields = (1...1025).map {
            Field(ordinal: $0, name: "f\($0)", type: .u8)
          }
        }
      ),
      (
        "1025 cases of a union",
        { schema in
          schema.unions[0].cases = (1...1025).map {
            UnionCase(tag: $0, name: "c\($0)", type: nil)
          }
        }
      ),
      ("an ascii of nine", { $0.messages[1].fields[0].type = .ascii(count: 9) }),
      ("a maximum of zero", { $0.messages[0].fields[1].type = .string(max: 0) }),
      (
        "a list of lists",
        {
          $0.messages[1].fields[0].type = .list(.list(.u8, max: 1), max: 1)
        }
      ),
      (
        "a float as a key",
        {
          $0.messages[1].fields[0].type = .map(key: .f32, value: .u8, max: 1)
        }
      ),
      ("an optional union", { $0.messages[0].fields[3].isOptional = true }),
      ("a union in a union", { $0.unions[0].cases[0].type = .union(Self.name("Choice")) }),
      ("an optional with a default", { $0.messages[0].fields[0].isOptional = true }),
      ("an enum of three bytes", { $0.enums[0].width = 3 }),
      ("a case out of range", { $0.enums[0].cases[1].value = 256 }),
      ("one value twice", { $0.enums[0].cases[1].value = 1 }),
      ("an empty struct", { $0.structs[0].fields = [] }),
      ("a text in a struct", { $0.structs[0].fields[0].type = .string(max: 4) }),
      ("a method without its message", { $0.services[0].methods[0].request = Self.name("Kind") }),
      ("one ordinal twice", { $0.services[0].methods[1].ordinal = 1 }),
      ("a method ordinal too large", { $0.services[0].methods[1].ordinal = 1024 }),
      ("an impossible name", { $0.messages[2].name = Self.name("a b") }),
      (
        "plain recursion",
        {
          $0.messages[0].fields[1] = Field(ordinal: 2, name: "self", type: .message(plain))
        }
      ),
      (
        "a block too long",
        {
          $0.messages[2].fields = (1...17).map {
            Field(ordinal: $0, name: "f\($0)", type: .fixedBytes(count: 4096))
          }
        }
      ),
    ]
    for (what, edit) in edits {
      var schema = Self.sample()
      edit(&schema)
      #expect(throws: DynamicError.self, "\(what)") { try DynamicCodec(schema) }
      if let bytes = try? schema.descriptor() {
        #expect(throws: DynamicError.self, "\(what)") { try Schema(descriptor: bytes) }
      }
    }
    #expect(throws: Never.self) { try DynamicCodec(Self.sample()) }
  }

  @Test func `unsorted declarations are not canonical`() throws {
    let json = """
      {"messages": [{"name": "t.v1.B"}, {"name": "t.v1.A"}]}
      """
    let codec = try DynamicCodec(Schema.ofDescriptors)
    let type = QualifiedName(package: "schema.v1", name: "Descriptor")
    let bytes = try codec.encode(DynamicJSON(codec).decode(json, as: type))
    #expect {
      try Schema(descriptor: bytes)
    } throws: { error in
      (error as? DynamicError)?.code == .nonCanonical
    }
  }
}
