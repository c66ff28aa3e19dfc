internal import Foundation
internal import Testing
package import Wire

/// Catches personal data where it must not be. Every harness of the tests hands it what is sent and
/// answered, which it learns from, and what is logged, measured and refused, in which it looks.
package struct PrivacyNet: Sendable {
  /// Fails the test that runs, or the whole run when none does.
  package static let shared = PrivacyNet(book: .shared) { finding in
    Issue.record("\(finding)")
  }

  package let book: CanaryBook
  private let report: @Sendable (String) -> Void

  /// - Parameter report: takes what was found, with the field that it comes from.
  package init(book: CanaryBook, report: @escaping @Sendable (String) -> Void) {
    self.book = book
    self.report = report
  }

  package func learn<Message: WireMessage>(_ message: Message) {
    guard let fields = PersonalFields.installed else {
      return report("the schema's descriptor cannot be read, so nothing personal is known")
    }
    fields.harvest(message, into: book)
  }

  /// Looks at a text that leaves the program for people who must not be told anything of a person.
  package func check(_ text: @autoclosure () -> String, _ place: String) {
    let text = text()
    let origins = book.origins(in: text)
    guard !origins.isEmpty else { return }
    report("personal data (\(origins.joined(separator: ", "))) in \(place): \(text.prefix(2_000))")
  }

  /// Looks at a log or a page line by line, so that the finding names the line.
  package func check(lines text: String, _ place: String) {
    for line in text.split(whereSeparator: \.isNewline) { check(String(line), place) }
  }

  /// Looks at the names of all files below a directory.
  package func check(fileNamesIn directory: String) {
    for path in (try? FileManager.default.subpathsOfDirectory(atPath: directory)) ?? [] {
      check(path, "the name of a file")
    }
  }

  /// Looks at what everybody on a machine can see of a process: its arguments and, for its owner, its
  /// environment. A process that has ended has none.
  package func check(process identifier: Int32, _ name: String) {
    for file in ["cmdline", "environ"] {
      guard
        let data = FileManager.default.contents(atPath: "/proc/\(identifier)/\(file)")
      else { continue }
      for text in data.split(separator: 0) {
        check(String(decoding: text, as: UTF8.self), "\(file) of \(name)")
      }
    }
  }
}
