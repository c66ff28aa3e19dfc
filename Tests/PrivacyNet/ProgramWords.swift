internal import Foundation

/// Words that the programs themselves use, in lower case, and days of their examples: a person whom a test calls "Another Name" does
/// not make every "another" personal.
enum ProgramWords {
  /// Fewer letters make no canary by themselves.
  static let shortest = 6

  static let all: Set<String> = {
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    var words: Set<String> = []
    for folder in ["Sources", "Services", "tools"] {
      let path = root.appending(path: folder).path
      for name in (try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? []
      where name.hasSuffix(".swift") && !name.contains("Generated") && !name.contains(".build") {
        guard let data = FileManager.default.contents(atPath: path + "/" + name) else { continue }
        collect(Array(data), into: &words)
      }
    }
    return words
  }()

  private static func collect(_ bytes: [UInt8], into words: inout Set<String>) {
    for word in bytes.split(whereSeparator: { !(0x61...0x7A).contains($0 | 0x20) }) {
      // What begins with a capital may be a name.
      guard word.count >= shortest, let first = word.first, first >= 0x61 else { continue }
      words.insert(String(decoding: word, as: UTF8.self).lowercased())
    }
    // Days that stand in examples.
    for day in bytes.split(whereSeparator: { !(0x30...0x39).contains($0) && $0 != 0x2D })
    where day.count == 10 { words.insert(String(decoding: day, as: UTF8.self)) }
  }
}
