internal import Foundation
internal import Testing

/// `docs/ROBUSTNESS.md` says which test proves what. A renamed test must not leave a row that nothing proves.
@Suite struct RobustnessListTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private func sources(_ folder: String) throws -> String {
    let directory = Self.root.appendingPathComponent(folder)
    let files = try #require(
      FileManager.default.enumerator(at: directory, includingPropertiesForKeys: nil))
    var text = ""
    for case let file as URL in files where file.pathExtension == "swift" {
      text += try String(contentsOf: file, encoding: .utf8)
    }
    return text
  }

  @Test func `every test that the list names is there`() throws {
    let list = try String(
      contentsOf: Self.root.appendingPathComponent("docs/ROBUSTNESS.md"), encoding: .utf8)
    let tests = try sources("Tests/TransportTests") + sources("Tests/Integration")
    let rows = list.split(separator: "\n").filter { $0.hasPrefix("| ") }.dropFirst()
    #expect(rows.count > 25)
    for row in rows {
      let names = row.split(separator: "|").last?.split(separator: "`") ?? []
      let named = names.filter { $0.contains(" ") && !$0.hasPrefix(",") && !$0.hasPrefix(" ") }
      #expect(!named.isEmpty, "\(row)")
      for name in named { #expect(tests.contains("func `\(name)`("), "\(name)") }
    }
  }
}
