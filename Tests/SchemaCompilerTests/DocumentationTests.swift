internal import Foundation
internal import SchemaCompiler
internal import SchemaModel
internal import Testing

/// The pages that `schemac doc` writes.
@Suite struct DocumentationTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()

  private static let small = [
    SourceFile(
      name: "common.schema",
      text: """
        /// Words that <both> sides & all others use.
        package common.v1

        /// How it went.
        enum Outcome { fine = 1; failed = 2 @deprecated("say why") }

        /// Where, in metres.
        struct Point { 1 x: i32; 2 y: i32; 3 note: bytes[20] }
        """),
    SourceFile(
      name: "visit.schema",
      text: """
        package visit.v1
        import "common.schema"

        /// Somebody at a desk. See `Parcel`, `Outcome` and `common.v1.Point`.
        ///
        /// - It is short.
        /// - It says <b>"nothing"</b>.
        message Visit {
          1 badge: u16 @require
          2 urgent: bool
          3 floor: i8?
          4 name: string(40) @pii
          /// A `note`.
          5 note: string(80)? @was("remark")
          6 arrived: date = "2026-01-21"
          removed 7 old: u32
          8 outcome: Outcome
          9 place: Point
          10 next: Visit?
        }

        /// What is handed over.
        message Parcel {
          1 sizes: list<u16>(max 8)
          2 stock: map<ascii[2], u8>(max 8)
          3 owner: Owner
          4 visit: id<Visit>
        }

        /// Whose it is.
        union Owner { 1 desk: u32; 2 nobody; 3 visit: Visit }

        /// Nothing to say.
        message Done {}

        /// A desk.
        service Desk {
          /// Takes it in.
          1 take(Parcel) -> Done throws Visit @idempotent @roles("clerk", "guard")
          2 watch(Done) -> stream Visit @bulk
        }
        """),
  ]

  private func pages(_ sources: [SourceFile]) throws -> [(name: String, contents: String)] {
    let options = CompilationOptions(requiresUniqueSwiftNames: false)
    let schema = try #require(SchemaCompiler.compile(sources: sources, options: options).schema)
    return try DocumentationEmitter(schema: schema, title: "Test & more").files()
  }

  private static func project() throws -> [SourceFile] {
    let schemas = folder.deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Schema").resolvingSymlinksInPath()
    let names = try FileManager.default.contentsOfDirectory(atPath: schemas.path)
      .filter { $0.hasSuffix(".schema") }.sorted()
    return try names.map {
      SourceFile(name: $0, bytes: Array(try Data(contentsOf: schemas.appendingPathComponent($0))))
    }
  }

  @Test func `messages that hold each other deeper than a stack reaches are documented`() throws {
    let count = 3_000
    let messages = (0..<count).map { index in
      "message M\(index) { 1 a: \(index + 1 < count ? "M\(index + 1)?" : "u8") }"
    }
    let source = SourceFile(
      name: "a.schema", text: "package a.v1\n" + messages.joined(separator: "\n"))
    let pages = try pages([source])
    #expect(pages.count == 2)
    #expect(pages.allSatisfy { $0.contents.contains("M\(count - 1)") })
  }

  @Test func `the pages of a small schema are these`() throws {
    for page in try pages(Self.small) {
      let path = Self.folder.appendingPathComponent("Golden/\(page.name)").path
      let golden = FileManager.default.contents(atPath: path).map {
        String(decoding: $0, as: UTF8.self)
      }
      let start = try #require(page.contents.range(of: "<body>\n"))
      let end = try #require(page.contents.range(of: "<footer>"))
      let body = String(page.contents[start.upperBound..<end.lowerBound])
      #expect(golden == body, "\(page.name)")
    }
  }

  @Test func `the same schema gives the same pages in whatever order its files come`() throws {
    let forward = try pages(Self.small)
    let backward = try pages(Self.small.reversed())
    #expect(forward.map(\.name) == ["index.html", "common.v1.html", "visit.v1.html"])
    #expect(forward.map(\.contents) == backward.map(\.contents))
  }

  /// Every tag of a page: its name, its attributes, and whether it closes.
  private func tags(_ text: String) -> [(name: String, attributes: String, closes: Bool)] {
    text.matches(of: /<(\/?)([a-zA-Z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"<>]*")?)*)\s*>/).map {
      (String($0.output.2).lowercased(), String($0.output.3), !$0.output.1.isEmpty)
    }
  }

  @Test(arguments: [true, false])
  func `every link leads somewhere, and no two places have one name`(isSmall: Bool) throws {
    let pages = try pages(isSmall ? Self.small : Self.project())
    var anchors: [String: Set<String>] = [:]
    for page in pages {
      let ids = page.contents.matches(of: #/ id="([^"]*)"/#).map { String($0.output.1) }
      #expect(Set(ids).count == ids.count, "\(page.name)")
      anchors[page.name] = Set(ids)
    }
    var count = 0
    for page in pages {
      for match in page.contents.matches(of: #/ href="([^"]*)"/#) {
        let parts = match.output.1.split(separator: "#", omittingEmptySubsequences: false)
        let file = parts[0].isEmpty ? page.name : String(parts[0])
        let known = anchors[file]
        #expect(known != nil, "\(page.name) → \(match.output.1)")
        if parts.count > 1 {
          #expect(known?.contains(String(parts[1])) == true, "\(page.name) → \(match.output.1)")
        }
        count += 1
      }
    }
    #expect(count > (isSmall ? 50 : 1_000))
  }

  @Test(arguments: [true, false])
  func `tags close in order, and nothing is loaded from elsewhere`(isSmall: Bool) throws {
    let empty: Set<String> = ["meta", "input", "br"]
    for page in try pages(isSmall ? Self.small : Self.project()) {
      var text = page.contents
      for name in ["style", "script"] {
        if let start = text.range(of: "<\(name)>"), let end = text.range(of: "</\(name)>") {
          text.removeSubrange(start.upperBound..<end.lowerBound)
        }
      }
      var open: [String] = []
      let tags = tags(text)
      for tag in tags where !empty.contains(tag.name) {
        if tag.closes {
          #expect(open.popLast() == tag.name, "\(page.name)")
        } else {
          open.append(tag.name)
        }
      }
      #expect(open == [], "\(page.name)")
      // Every `<` begins a tag, the doctype or the comment: nothing came through unescaped.
      #expect(text.count { $0 == "<" } == tags.count + 2, "\(page.name)")
      #expect(!page.contents.contains("http://") && !page.contents.contains("https://"))
      #expect(!page.contents.contains(" src=") && !page.contents.contains("@import"))
    }
  }

  @Test func `sizes are bounds, also where a message holds itself`() throws {
    let text = """
      package a.v1
      message Leaf { 1 a: u32; 2 b: string(300) }
      message Tree { 1 left: Tree?; 2 leaf: Leaf }
      message Holder { 1 leaf: Leaf; 2 more: list<Leaf>(max 2); 3 key: map<u8, Leaf>(max 1) }
      """
    let page = try #require(
      pages([SourceFile(name: "a.schema", text: text)]).first { $0.name == "a.v1.html" })
    // 2 head, 4 fixed, one length of 2 bytes, 300 bytes.
    #expect(page.contents.contains("2 fields · 2 to 308 bytes"))
    #expect(page.contents.contains("it can contain itself"))
    // Slots: 308; 2 + 2 × 310 = 622; 2 + 2 + (2 + 1 + 2 + 308) = 317. Lengths: 3 × 2. Head 2.
    #expect(page.contents.contains("3 fields · 2 to 1,255 bytes"))
  }
}
