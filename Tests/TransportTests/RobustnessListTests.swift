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
      // What stands between backticks: every second piece.
      let cell = row.split(separator: "|").last?.split(
        separator: "`", omittingEmptySubsequences: false)
      let named = (cell ?? []).enumerated().filter {
        $0.offset % 2 == 1 && $0.element.contains(" ")
      }
      .map(\.element)
      #expect(!named.isEmpty, "\(row)")
      // Only what is missing is printed, not the sources.
      for name in named {
        let isThere = tests.contains("func `\(name)`(")
        #expect(isThere, "\(name)")
      }
    }
  }
}
