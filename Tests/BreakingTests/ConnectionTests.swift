internal import SchemaModel
internal import Testing

/// The check at connect (wire rule R22), on schemas as peers send them: descriptors of one service.
@Suite struct ConnectionTests {
  private let name = QualifiedName(package: "a.v1", name: "Desk")

  private func peer(_ body: String) throws -> Schema {
    let declared = try schema("package a.v1\n" + body)
    return try Schema(descriptor: declared.descriptor(reachableFrom: name))
  }

  private func rules(
    writer: String, reader: String, _ carrying: CarriedMessages = .requests
  ) throws -> [String] {
    Schema.compatibility(
      writer: try peer(writer), reader: try peer(reader), service: name, carrying: carrying
    ).ruleIDs
  }

  /// A service whose request has these fields and whose reply has those.
  private func service(
    _ fields: String, reply: String = "1 found: bool", types: String = "",
    method: String = "1 find(Ask) -> Answer"
  ) -> String {
    """
    \(types)
    message Ask { \(fields) }
    message Answer { \(reply) }
    service Desk { \(method) }
    """
  }

  @Test func `an appended field breaks neither direction`() throws {
    let old = service("1 name: string(40)")
    let new = service("1 name: string(40); 2 born: date?; 3 bags: u8")
    #expect(try rules(writer: old, reader: new) == [])
    #expect(try rules(writer: new, reader: old) == [])
  }

  @Test func `a removed field breaks neither direction`() throws {
    let old = service("1 name: string(40); 2 born: date?")
    let new = service("1 name: string(40); removed 2 born: date?")
    #expect(try rules(writer: old, reader: new) == [])
    #expect(try rules(writer: new, reader: old) == [])
  }

  @Test func `a field that the reader requires and the writer has removed is refused`() throws {
    let old = service("1 name: string(40); 2 born: date? @require")
    let new = service("1 name: string(40); removed 2 born: date?")
    #expect(try rules(writer: old, reader: new) == [])
    #expect(try rules(writer: new, reader: old) == ["require-added"])
  }

  @Test func `required fields are judged on requests alone`() throws {
    let loose = service("1 name: string(40)", reply: "1 name: string(40)")
    let strict = service(
      "1 name: string(40) @require; 2 age: u8? @require", reply: "1 name: string(40) @require")
    #expect(try rules(writer: loose, reader: strict) == ["require-added"])
    #expect(try rules(writer: strict, reader: loose) == [])
    #expect(try rules(writer: loose, reader: strict, .replies) == [])
  }

  @Test func `a reader with a lower maximum is refused, one with a higher is not`() throws {
    let short = service("1 name: string(40)")
    let long = service("1 name: string(41)")
    #expect(try rules(writer: long, reader: short) == ["max-lowered"])
    #expect(try rules(writer: short, reader: long) == [])
  }

  @Test func `each direction has its own verdict`() throws {
    let old = service("1 name: string(40)", reply: "1 count: u8")
    let new = service("1 name: string(40)", reply: "1 count: u16")
    #expect(try rules(writer: old, reader: new, .requests) == [])
    #expect(try rules(writer: old, reader: new, .replies) == ["type-changed"])
    #expect(try rules(writer: new, reader: old, .replies) == ["type-changed"])
  }

  @Test func `exchanged enum cases are refused, added, deleted and renamed ones are not`() throws {
    func desk(_ cases: String) -> String {
      service("1 travel: Travel", types: "enum Travel { \(cases) }")
    }
    let old = desk("fit = 1; escort = 2")
    #expect(try rules(writer: old, reader: desk("escort = 1; fit = 2")) == ["enum-case-renumbered"])
    for new in ["fit = 1", "fit = 1; escort = 2; unfit = 3", "fit = 1; accompanied = 2"] {
      #expect(try rules(writer: old, reader: desk(new)) == [])
      #expect(try rules(writer: desk(new), reader: old) == [])
    }
  }

  @Test func `a field in a union on one side is refused, whichever side is newer`() throws {
    let old = service("1 phone: string(20)")
    let new = service(
      "removed 1 phone: string(20); 2 reach: Reach", types: "union Reach { 1 phone: string(20) }")
    #expect(try rules(writer: old, reader: new) == ["field-moved-into-union"])
    #expect(try rules(writer: new, reader: old) == ["field-moved-into-union"])
  }

  @Test func `the name of a removed field may come back`() throws {
    let old = service("1 name: string(40); 2 note: string(10)")
    let new = service("1 name: string(40); removed 2 oldNote: string(10); 3 note: string(99)")
    #expect(try rules(writer: old, reader: new) == [])
    #expect(try rules(writer: new, reader: old) == [])
  }

  @Test func `a type that only an unknown field reaches breaks nothing`() throws {
    let old = service("1 name: string(40)", reply: "1 tag: Tag", types: "enum Tag { a = 1 }")
    let new = service(
      "1 name: string(40); 2 tag: Tag", reply: "1 tag: Tag", types: "enum Tag: u16 { a = 1 }")
    #expect(try rules(writer: new, reader: old, .requests) == [])
    #expect(try rules(writer: new, reader: old, .replies) == ["enum-width-changed"])
  }

  @Test func `a method that one side lacks breaks nothing, a renumbered one does`() throws {
    let old = service("1 a: u8", method: "1 find(Ask) -> Answer; 2 list(Ask) -> stream Answer")
    let less = service("1 a: u8", method: "1 find(Ask) -> Answer")
    let moved = service("1 a: u8", method: "1 find(Ask) -> Answer; 3 list(Ask) -> stream Answer")
    let unary = service("1 a: u8", method: "1 find(Ask) -> Answer; 2 list(Ask) -> Answer")
    #expect(try rules(writer: old, reader: less) == [])
    #expect(try rules(writer: less, reader: old) == [])
    #expect(try rules(writer: old, reader: moved) == ["method-renumbered"])
    #expect(try rules(writer: old, reader: unary) == ["method-kind-changed"])
  }

  @Test func `a list of thrown messages may be longer on either side, not another`() throws {
    func desk(_ thrown: String) -> String {
      service(
        "1 a: u8", types: "message Busy { 1 a: u8 }\nmessage Gone { 1 a: u8 }",
        method: "1 find(Ask) -> Answer throws \(thrown)")
    }
    #expect(try rules(writer: desk("Busy"), reader: desk("Busy, Gone"), .replies) == [])
    #expect(try rules(writer: desk("Busy, Gone"), reader: desk("Busy"), .replies) == [])
    #expect(
      try rules(writer: desk("Gone, Busy"), reader: desk("Busy, Gone"), .replies)
        == ["throws-changed"])
  }

  @Test func `only a reader of compressed items must know of them`() throws {
    let plain = service("1 a: u8", method: "1 list(Ask) -> stream Answer")
    let bulk = service("1 a: u8", method: "1 list(Ask) -> stream Answer @bulk")
    #expect(try rules(writer: bulk, reader: plain, .replies) == ["bulk-changed"])
    #expect(try rules(writer: plain, reader: bulk, .replies) == [])
    #expect(try rules(writer: bulk, reader: plain, .requests) == [])
  }

  @Test func `a service that one side does not declare is refused`() throws {
    let here = try peer(service("1 a: u8"))
    let verdict = Schema.compatibility(
      writer: Schema(), reader: here, service: name, carrying: .requests)
    #expect(!verdict.isCompatible)
    #expect(verdict.ruleIDs == ["service-deleted"])
  }

  @Test(arguments: try Golden.all())
  func `equal schemas are compatible in both directions`(golden: Golden) throws {
    let declared = try schema(golden.fails)
    for service in declared.services {
      for carrying in [CarriedMessages.requests, .replies] {
        let verdict = Schema.compatibility(
          writer: declared, reader: declared, service: service.name, carrying: carrying)
        #expect(verdict.isCompatible)
      }
    }
  }

  @Test func `the largest schemas are compared in little time`() throws {
    var declared = Schema()
    let union = QualifiedName(package: "a.v1", name: "U")
    var wide = UnionDeclaration(name: union, cases: [])
    for tag in 1...1_000 {
      wide.cases.append(UnionCase(tag: tag, name: "case\(tag)", type: .u8))
    }
    declared.unions = [wide]
    var fields = [Field(ordinal: 1, name: "first", type: .union(union))]
    for ordinal in 2...1_000 {
      fields.append(Field(ordinal: ordinal, name: "field\(ordinal)", type: .u8))
    }
    for index in 0..<200 {
      declared.messages.append(
        MessageDeclaration(name: QualifiedName(package: "a.v1", name: "M\(index)"), fields: fields))
    }
    var changed = declared
    for index in changed.messages.indices {
      for place in 1..<1_000 { changed.messages[index].fields[place].name = "other\(place + 1)" }
    }
    let start = ContinuousClock.now
    let changes = Schema.breakingChanges(from: declared, to: changed)
    #expect(changes.count == 199_800)
    #expect(ContinuousClock.now - start < .seconds(120))
  }
}
