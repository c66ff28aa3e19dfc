internal import SchemaCompiler
internal import SchemaModel
internal import Testing

/// One file with the faults of somebody who comes from another schema language and types in haste.
@Suite struct RecoveryTests {
  static let common = SourceFile(
    name: "common.schema", text: "package common.v1\n\n/// A thing.\nmessage Thing { 1 a: u8 }\n")

  static let faults = """
    syntax = "proto3";
    package shop.v1;
    import "comon.schema"

    option java_package = "x";

    mesage Item {
      1 name: string
      2 price: double
      3 count: int32,
      4 tags: repeated string(20)
      5 born: date @pi
      6 colour: Colour = rde
      7 active: bool = True
      8 size: u8 = 300
      8 width: u8
      10 code: ascii(3)
      repeated Item parts = 11;
      optional string note = 12;
      map<string, int32> stock = 13;
      oneof choice { string a = 14; int32 b = 15; }
      remved 14 old: u8
      15 list: list<u8>(16)
      16 Full_Name: strng(40)
      17 when timestamp?
      18 zero: u8 = 0
      19 x: list<Item?>(max = 4)
      20 y: Item[]
    }

    enum Colour : u32 {
      RED = 1,
      GREEN = 2;
      3 blue
      yellow
    }

    /// A desk.
    service Desk {
      rpc GetItem(Item) returns (stream Item);
      2 put(Item) returns Item
      3 list(strem Item) -> Item raises Item @idempotnt
      4 all(stream Item) -> stream Item @bulk @bulk
      get(Item) -> Item
    }

    """

  private var sources: [SourceFile] {
    [SourceFile(name: "a.schema", text: Self.faults), Self.common]
  }

  @Test func `every one of many faults is reported, each once`() {
    let result = compile(sources)
    #expect(
      result.diagnostics.map { "\($0.location.line):\($0.location.column) \($0.ruleID)" } == [
        "1:1 syntax", "3:8 import-not-found", "5:1 syntax", "7:1 syntax", "8:11 maximum-missing",
        "10:17 missing-separator", "11:11 syntax", "12:5 zero-is-epoch", "12:5 personal-unmarked",
        "12:17 annotation-unknown", "13:22 default-type", "14:20 default-type",
        "15:16 default-range", "16:3 ordinal-duplicate", "17:12 type-arguments", "18:3 syntax",
        "19:3 syntax", "20:3 syntax", "21:3 syntax", "22:3 syntax", "23:12 type-arguments",
        "24:6 name-style", "25:11 syntax", "26:17 default-zero", "27:18 optional-not-allowed",
        "27:25 syntax", "28:14 syntax", "31:15 enum-width", "32:3 name-style",
        "32:10 missing-separator", "33:3 name-style", "34:3 syntax", "35:3 syntax", "40:3 syntax",
        "41:15 syntax", "42:10 syntax", "42:30 syntax", "42:43 annotation-unknown",
        "43:9 stream-both-sides", "43:44 annotation-duplicate", "44:3 syntax",
      ])
  }

  @Test func `what can be written instead is told, and most of it as an edit`() {
    let diagnostics = compile(sources).diagnostics.filter { $0.severity == .error }
    #expect(diagnostics.count { $0.suggestion != nil } >= 30)
    #expect(diagnostics.count { $0.fix != nil } >= 25)
  }

  @Test func `the edits leave what only a person can decide`() throws {
    var source = sources[0]
    var rounds = 0
    while rounds < 8 {
      let edited = SchemaCompiler.applyFixes(
        of: compile([source, Self.common]).diagnostics, to: source)
      if edited.count == 0 { break }
      source.bytes = edited.bytes
      rounds += 1
    }
    #expect(rounds < 8, "edits do not come to an end")
    let rest = compile([source, Self.common]).diagnostics.filter { $0.severity == .error }
    #expect(
      rest.map { "\($0.location.line) \($0.ruleID)" } == [
        "1 syntax", "5 syntax", "8 maximum-missing", "11 syntax", "15 default-range",
        "16 ordinal-duplicate", "18 syntax", "19 syntax", "20 syntax", "21 syntax", "28 syntax",
        "43 stream-both-sides",
      ])
  }
}
