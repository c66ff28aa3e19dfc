internal import Foundation
internal import RepatriationSchema
internal import SchemaModel
internal import Sealing
internal import ServiceKit
internal import Testing
internal import Wire

@testable internal import IntakeService

/// Pages of the project that must say what the code does.
@Suite struct DocumentTests {
  @Test func `the page on roles is what schema and services say`() throws {
    try ProjectFiles.expect("docs/ROLES.md", toBe: try Self.rolesPage())
  }

  /// Every mistake of the page is answered by a test that exists.
  @Test func `the page on mistakes names tests that exist`() throws {
    let page = try ProjectFiles.text("docs/MISTAKES.md")
    var names: Set<String> = []
    for path in try ProjectFiles.files(in: "Tests", suffix: ".swift") {
      for match in try ProjectFiles.text(path).matches(of: /func `([^`]+)`/) {
        names.insert(String(match.1))
      }
    }
    let rows = page.split(separator: "\n").filter {
      $0.hasPrefix("| ") && !$0.hasPrefix("| mistake")
    }
    #expect(rows.count >= 14)
    for row in rows {
      let tests = row.matches(of: /\*([^*]+)\*/).map { String($0.1) }
      #expect(!tests.isEmpty, "\(row): no test is named")
      for test in tests { #expect(names.contains(test), "no test has the name: \(test)") }
    }
    // The ten mistakes of the domain, all of them.
    for number in 1...10 {
      #expect(rows.contains { $0.hasPrefix("| \(number).") }, "mistake \(number) has no row")
    }
  }

  private static func rolesPage() throws -> String {
    let schema = try #require(ProjectFiles.schema)
    var page = """
      # Who may do and read what

      A caller's role and mission come from the certificate. A method is given to roles by `@roles` in the
      schema and to nobody else; whoever may call one reaches the people of the own mission alone. Each
      refusal is written into the log of the service that refused, with the caller, the method and the
      rule, and without personal data: of one identity and rule the first 20 of an hour each, the others
      as their number. An id of another mission is refused as an id of nobody is. `Tests/AccessTests` calls
      every method with every role of the own and of another mission, and follows a mark in every personal
      field of every request to every answer. This page is printed by the same tests.

      ## Methods


      """
    for service in schema.services.sorted(by: { $0.name < $1.name }) {
      page += "### \(service.name)\n\n| method | roles |\n|---|---|\n"
      for method in service.methods {
        page += "| \(method.name) | \(method.roles.joined(separator: ", ")) |\n"
      }
      page += "\n"
    }
    page += """
      ## Changes to a case

      `update` records only what the caller's role decides about.

      | change | roles |
      |---|---|

      """
    var samples = try SampleRequests()
    for (name, change) in try samples.changes() {
      let roles = ChangeRoles.allowed(for: change).sorted().map(\.rawValue)
      page += "| \(name) | \(roles.joined(separator: ", ")) |\n"
    }
    page += """

      ## Personal fields

      Who may be told the content of a field, wherever it appears. *Other* are the personal fields of the
      message that no other row names. Of a sealed field each reading is an event of the audit trail.

      | message | fields | roles | sealed |
      |---|---|---|---|

      """
    for row in FieldReaders.rows {
      let fields = row.fields.isEmpty ? "*other*" : row.fields.joined(separator: ", ")
      let roles = row.roles.sorted().map(\.rawValue).joined(separator: ", ")
      page += "| \(row.message) | \(fields) | \(roles) | \(row.isSealed ? "yes" : "") |\n"
    }
    return page
  }
}
