internal import SchemaCompiler
internal import SchemaModel
internal import Testing

@Suite struct LoaderTests {
  /// Files in memory.
  struct MemoryLoader: SourceLoader {
    struct Failure: Error, CustomStringConvertible { var description = "permission denied" }
    var files: [String: String]
    var unreadable: Set<String> = []

    func bytes(at path: String) throws -> [UInt8]? {
      if unreadable.contains(path) { throw Failure() }
      return files[path].map { Array($0.utf8) }
    }
  }

  private let files = [
    "s/intake.schema": "package intake.v1\nimport \"base/common.schema\"\nmessage A { 1 s: Sex }\n",
    "s/base/common.schema": "package common.v1\nimport \"../other.schema\"\nenum Sex { a = 1 }\n",
    "s/other.schema": "package other.v1\nmessage O {}\n",
    "lib/shared.schema": "package shared.v1\nmessage Shared {}\n",
  ]

  @Test func `imports are followed, each file once`() {
    let loader = MemoryLoader(files: files)
    let loaded = SchemaCompiler.load(["s/intake.schema", "./s/other.schema"], from: loader)
    #expect(loaded.sources.map(\.name) == ["s/intake.schema", "s/base/common.schema"])
    #expect(loaded.diagnostics.map(\.ruleID) == ["unreadable-source"])
    let named = SchemaCompiler.load(["s/intake.schema", "s/other.schema"], from: loader)
    #expect(
      named.sources.map(\.name) == ["s/intake.schema", "s/other.schema", "s/base/common.schema"])
    #expect(SchemaCompiler.compile(paths: ["s/intake.schema"], from: loader).schema != nil)
  }

  @Test func `an import is sought beside the file, then under the include roots`() {
    var loader = MemoryLoader(files: files)
    loader.files["s/user.schema"] =
      "package user.v1\nimport \"shared.schema\"\nmessage U { 1 s: Shared }\n"
    let without = SchemaCompiler.compile(paths: ["s/user.schema"], from: loader)
    #expect(
      without.diagnostics.filter { $0.severity == .error }.map(\.ruleID) == ["import-not-found"])
    #expect(without.diagnostics.compactMap(\.suggestion) == ["looked for `s/shared.schema`"])
    let with = SchemaCompiler.compile(
      paths: ["s/user.schema"], options: CompilationOptions(includeRoots: ["lib"]), from: loader)
    #expect(with.schema?.messages.map(\.name.description) == ["shared.v1.Shared", "user.v1.U"])
  }

  @Test func `a file that is not there or cannot be read is told`() {
    let loader = MemoryLoader(files: [:], unreadable: ["b.schema"])
    let result = SchemaCompiler.compile(paths: ["a.schema", "b.schema"], from: loader)
    #expect(result.schema == nil)
    #expect(
      result.diagnostics.map(\.description) == [
        "a.schema:1:1: error[unreadable-source]: there is no such file; check the path",
        "b.schema:1:1: error[unreadable-source]: the file cannot be read: permission denied",
      ])
  }

  @Test func `loading stops when there are too many files`() {
    var many: [String: String] = [:]
    for index in 0..<2000 {
      many["f\(index).schema"] = "package p\(index).v1\nimport \"f\(index + 1).schema\"\n"
    }
    let loaded = SchemaCompiler.load(["f0.schema"], from: MemoryLoader(files: many))
    #expect(loaded.sources.count == CompilerLimits.sources + 1)
    let rules = SchemaCompiler.compile(sources: loaded.sources).diagnostics.map(\.rule)
    #expect(rules.contains(.tooManySources))
  }

  @Test(arguments: [
    ("a/./b//c", "a/b/c"), ("a/../b", "b"), ("../a", "../a"), ("/../a", "/a"), ("./a", "a"),
    ("a/b/../../../c", "../c"), ("", ""),
  ])
  func `paths are brought into one form`(path: String, expected: String) {
    #expect(SourcePath.normalised(path) == expected)
  }
}
