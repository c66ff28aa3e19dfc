internal import SchemaCompiler
internal import SchemaModel
internal import Testing

/// What comes out of schemas that are right.
@Suite struct GoldenModelTests {
  static let person = SourceFile(
    name: "person.schema",
    text: """
      /// Travellers.
      /// Second line.
      package person.v1

      // Not documentation.
      /// How fit someone is.
      enum Travel {
        /// Can sit up.
        fit = 1
        unfit = 3 @was("ill", "sick"); escort = 2 @deprecated("use unfit")
      }

      /// A place.
      struct Place { 1 latitude: f64; 2 longitude: f64; 3 port: ascii[3] }

      enum Kind: u16 { passport = 300 }

      message Document {
        1 kind: Kind = passport
        2 number: string(40) @pii
        3 issued: date? ; 4 verified: bool = true
      }

      message Person {
        1 id: id<Person> @require
        2 born: partialdate @pii
        removed 3 code: u32 = 7
        5 where: Place?
        4 documents: list<Document>(max 16)
        6 scores: map<string(8), i32>
        7 since: timestamp = "2026-01-21T08:00:00.25Z"
        8 ratio: f32 = -0.1
        9 digest: bytes[32]
        10 photo: bytes(1000)?
        11 change: Change
        12 limit: i64 = -9223372036854775808
        13 mask: u64 = 18446744073709551615
        14 port: ascii[3] = "PNH"
        15 wait: duration = 60000000
        16 day: date = "1969-12-31"
        17 part: partialdate = "2002-10"
      }

      union Change { 2 nothing; 1 document: Document; 7 many: list<u8>(max 4) }

      service Desk {
        /// Records someone.
        2 register(Person) -> Document throws Document,
          Person
          @idempotent @runs("loop") @roles("intake-officer", "desk")
        1 follow(person.v1.Person) -> stream Document @bulk
        1023 upload(stream Document) -> Person @deprecated("x") @was("send")
      }
      """)

  private func schema() throws -> Schema {
    let result = SchemaCompiler.compile(sources: [Self.person])
    #expect(result.diagnostics.filter { $0.severity == .error } == [])
    return try #require(result.schema)
  }

  private func name(_ text: String) -> QualifiedName {
    QualifiedName(package: "person.v1", name: text)
  }

  @Test func `packages and declarations keep their documentation`() throws {
    let schema = try schema()
    #expect(
      schema.packages == [
        PackageDeclaration(name: "person.v1", documentation: "Travellers.\nSecond line.")
      ])
    #expect(schema.enums.map(\.documentation) == ["How fit someone is.", ""])
    #expect(schema.enums[0].cases.map(\.documentation) == ["Can sit up.", "", ""])
    #expect(schema.structs.map(\.documentation) == ["A place."])
    #expect(schema.services[0].methods.map(\.documentation) == ["", "Records someone.", ""])
  }

  @Test func `cases come in the order of their numbers`() throws {
    let schema = try schema()
    let travel = try #require(schema.enumeration(named: name("Travel")))
    #expect(travel.width == 1)
    #expect(travel.cases.map { "\($0.value) \($0.name)" } == ["1 fit", "2 escort", "3 unfit"])
    #expect(travel.cases[1].deprecation == "use unfit")
    #expect(travel.cases[2].formerNames == ["ill", "sick"])
    #expect(schema.enumeration(named: name("Kind"))?.width == 2)
    let change = try #require(schema.union(named: name("Change")))
    #expect(change.cases.map(\.tag) == [1, 2, 7])
    #expect(change.cases.map(\.type) == [.message(name("Document")), nil, .list(.u8, max: 4)])
  }

  @Test func `fields have their types, defaults and marks`() throws {
    let schema = try schema()
    let person = try #require(schema.message(named: name("Person")))
    #expect(person.fields.map(\.ordinal) == Array(1...17))
    let types: [TypeReference] = [
      .id(of: name("Person")), .partialDate, .u32, .list(.message(name("Document")), max: 16),
      .structure(name("Place")), .map(key: .string(max: 8), value: .i32, max: 4096), .timestamp,
      .f32, .fixedBytes(count: 32), .bytes(max: 1000), .union(name("Change")), .i64, .u64,
      .ascii(count: 3), .duration, .date, .partialDate,
    ]
    #expect(person.fields.map(\.type) == types)
    // 2026-01-21 is day 20,474; 08:00:00.25 are 28,800.25 seconds.
    let since: Int64 = (20_474 * 86_400 + 28_800) * 1_000_000 + 250_000
    let defaults: [Int: DefaultValue] = [
      3: .integer(7), 7: .integer(since), 8: .float(Double(Float(-0.1))), 12: .integer(.min),
      13: .unsigned(.max), 14: .ascii("PNH"), 15: .integer(60_000_000), 16: .integer(-1),
      17: .integer(2002 << 16 | 10 << 8),
    ]
    for field in person.fields { #expect(field.defaultValue == defaults[field.ordinal]) }
    #expect(person.fields.filter(\.isOptional).map(\.ordinal) == [5, 10])
    #expect(person.fields.filter(\.isRemoved).map(\.ordinal) == [3])
    #expect(person.fields.filter(\.isRequired).map(\.ordinal) == [1])
    #expect(person.fields.filter(\.isPersonal).map(\.ordinal) == [2])
    let document = try #require(schema.message(named: name("Document")))
    #expect(document.fields[0].defaultValue == .enumCase("passport"))
    #expect(document.fields[3].defaultValue == .bool(true))
    #expect(
      document.fields[0].location == SourceLocation(file: "person.schema", line: 19, column: 5))
  }

  @Test func `methods have their kinds, errors and marks`() throws {
    let service = try #require(try schema().service(named: name("Desk")))
    #expect(service.methods.map(\.ordinal) == [1, 2, 1023])
    #expect(service.methods.map(\.kind) == [.serverStream, .unary, .clientStream])
    #expect(service.methods[1].thrown == [name("Document"), name("Person")])
    #expect(service.methods[1].roles == ["intake-officer", "desk"])
    #expect(service.methods.map(\.isIdempotent) == [false, true, false])
    #expect(service.methods.map(\.isBulk) == [true, false, false])
    #expect(service.methods.map(\.runs) == [.offload, .loop, .offload])
    #expect(service.methods[2].deprecation == "x")
    #expect(service.methods[2].formerNames == ["send"])
  }

  @Test func `an unqualified name is the own package's before an imported one's`() throws {
    let sources = [
      SourceFile(
        name: "a.schema",
        text: """
          package a.v1
          import "b.schema"
          message X { 1 own: Y; 2 other: b.v1.Y; 3 only: Z }
          message Y {}
          """),
      SourceFile(name: "b.schema", text: "package b.v1\nmessage Y {}\nmessage Z {}\n"),
    ]
    let result = compile(sources, options: CompilationOptions(requiresUniqueSwiftNames: false))
    #expect(result.diagnostics == [])
    let fields = try #require(result.schema?.messages.first { $0.name.name == "X" }?.fields)
    #expect(fields.map { "\($0.type)".contains("a.v1") } == [true, false, false])
  }

  @Test func `words of the language may be names of members`() throws {
    let result = compile(
      """
      package a.v1
      message M {
        1 message: u8; 2 struct: u8; 3 enum: u8; 4 removed: u8; 5 stream: u8; 6 package: u8
        removed 7 import: u8
        8 throws: u8; 9 max: u8; 10 true: bool
      }
      enum E { message = 1; removed = 2 }
      union U { 1 message: M; 2 service }
      service S { 1 stream(M) -> M; 2 throws(stream M) -> M throws M }
      """)
    #expect(result.diagnostics == [])
    #expect(result.schema?.messages.first?.fields.count == 10)
  }

  @Test func `a message reached through an optional, a list or a map may hold itself`() {
    let result = compile(
      """
      package a.v1
      message M { 1 a: M?; 2 b: list<M>(max 2); 3 c: map<u8, M>(max 2); 4 d: U; 5 e: id<M> }
      union U { 1 m: M }
      """)
    #expect(result.diagnostics == [])
  }
}
