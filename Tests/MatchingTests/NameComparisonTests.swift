internal import Matching
internal import Testing

@Suite struct NameComparisonTests {
  @Test(arguments: [
    ("Siti Rahmawati", "Rahmawati Siti"), ("SITI RAHMAWATI", "siti  rahmawati"),
    ("Siti-Rahmawati", "Siti Rahmawati"), ("Nur'aini Siti", "Nuraini Siti"),
    ("Nur’aini Siti", "Nuraini Siti"), ("José Ñuñez", "Jose Nunez"), ("Ｓｉｔｉ Aini", "Siti Aini"),
    ("Nguyễn Thị", "Nguyen Thi"), ("Ødegård Æsa", "Odegard Aesa"),
  ])
  func `case, order, marks and punctuation do not matter`(_ first: String, _ second: String) throws
  {
    #expect(try Samples.levels(.personName, first, second) == [.exact, .exact])
  }

  @Test func `a decomposed letter is the same letter`() throws {
    #expect(try Samples.levels(.personName, "Jose\u{301}", "Jos\u{e9}") == [.exact])
  }

  @Test func `one name is as complete as two`() throws {
    #expect(try Samples.levels(.personName, "Suharto", "Ahmad Suharto") == [.exact])
    #expect(try Samples.levels(.personName, "Suharto", "Suharto") == [.exact])
    #expect(try Samples.levels(.personName, "Suharto", "Rina Wati") == [.different])
  }

  @Test(arguments: [
    ("Juli Sniaga", "Juli Sinaga", [AgreementLevel.exact, .near]),
    ("Yunita Suartni", "Yunita Suartini", [.exact, .near]),
    ("FebiNugroho", "Febi Nugroho", [.near]),
    ("BajraginA gustina", "Bajragin Agustina", [.near, .near]),
    ("Lasmant oPertiwi", "Lasmanto Pertiwi", [.near, .near]),
    ("T. Hamzah", "Teuku Hamzah", [.exact, .initial]),
    ("Gao Wei", "Mao Wei", [.exact, .similar]),
    ("Tu Wei", "Li Wei", [.exact, .different]),
    ("Kartini Sari", "Sari Wulandari", [.exact, .different]),
  ])
  func `slips, spaces and initials are told from other names`(
    _ first: String, _ second: String, _ levels: [AgreementLevel]
  ) throws {
    #expect(try Samples.levels(.personName, first, second) == levels)
  }

  @Test func `titles and degrees are dropped while a name remains`() throws {
    let names = NameCustoms(titles: ["dr", "h", "spd", "haji"])
    #expect(
      try Samples.levels(.personName, "Dr. H. Budi Santoso, S.Pd.", "budi santoso", names: names)
        == [.exact, .exact])
    #expect(try Samples.levels(.personName, "Haji", "HAJI", names: names) == [.exact])
  }

  @Test func `other spellings of a name agree nearly`() throws {
    let names = NameCustoms(
      equivalents: [["muhammad", "moh", "mochamad"]], respellings: [["oe", "u"], ["dj", "j"]])
    #expect(
      try Samples.levels(.personName, "Moh. Djoko", "Muhammad Joko", names: names) == [
        .near, .near,
      ])
    #expect(try Samples.levels(.personName, "Soekarno", "Sukarno", names: names) == [.near])
  }

  @Test func `scripts are compared apart`() throws {
    #expect(try Samples.levels(.personName, "王小明", "Wang Xiaoming") == [])
    #expect(try Samples.levels(.personName, "Wang 王小明", "王小明 Li") == [.different, .exact])
    #expect(try Samples.levels(.nativeName, "王小明", "王小明") == [.exact])
    #expect(try Samples.levels(.nativeName, "王小明", "王大明") == [.near])
    #expect(try Samples.levels(.nativeName, "王伟", "王芳") == [.different])
    #expect(try Samples.levels(.nativeName, "សុខ សុភា", "សុភា សុខ") == [.exact, .exact])
  }

  @Test func `what two scripts say counts once`() throws {
    let mapping = try MatchMapping(
      name: "two scripts", automatic: .corroborated,
      fields: [
        MatchField(name: "name", kind: .personName, columns: ["latin"]),
        MatchField(name: "native", kind: .nativeName, columns: ["native"], repeats: "name"),
      ])
    var index = try Samples.index(mapping)
    for id in ["a", "b"] {
      try index.add(MatchRecord(id: id, row: ["latin": "Sok Dara", "native": "សុខ តារា"]))
    }
    let pair = try #require(index.compare("a", "b"))
    let bits = Dictionary(grouping: pair.evidence, by: \.field).mapValues {
      $0.reduce(0) { $0 + $1.bits }
    }
    #expect(bits.values.filter { $0 > 0 }.count == 1)
    #expect(bits.values.filter { $0 == 0 }.count == 1)
  }
}
