internal import SchemaModel
internal import Testing

@Suite struct SuppressionTests {
  private let change = BreakingChange(.maxLowered, "lower", path: "a.v1.Person.family")
  private let other = BreakingChange(.fieldDeleted, "gone", path: "a.v1.Person.family")

  /// 2026-11-21.
  private let today: Int32 = 20_778

  private func suppressions(_ lastDay: Int32) -> BreakingSuppressions {
    BreakingSuppressions([
      BreakingSuppression(
        rule: .maxLowered, path: "a.v1.Person.family", reason: "checked", lastDay: lastDay)
    ])
  }

  @Test func `days are counted from 1970`() {
    #expect(BreakingSuppressions.day("2026-11-21") == today)
    #expect(BreakingSuppressions.day("2026-02-30") == nil)
  }

  @Test func `a suppression takes out its rule at its path alone`() {
    let outcome = suppressions(today + 1).apply(to: [other, change], today: today)
    #expect(outcome.open == [other])
    #expect(outcome.suppressed.map(\.change) == [change])
    #expect(outcome.problems == [])
  }

  @Test(arguments: [
    (0, nil), (-1, "suppression-expired"), (366, nil), (367, "suppression-too-long"),
  ])
  func `a suppression holds through its last day, at most 366 days ahead`(
    days: Int32, problem: String?
  ) {
    let outcome = suppressions(today + days).apply(to: [change], today: today)
    #expect(outcome.problems.map(\.kind.rawValue) == (problem.map { [$0] } ?? []))
    #expect(outcome.open.isEmpty == (problem == nil))
    #expect(outcome.hasErrors == (problem != nil))
  }

  @Test func `a suppression of nothing is a warning`() {
    let outcome = suppressions(today + 1).apply(to: [], today: today)
    #expect(outcome.problems.map(\.kind) == [.unused])
    #expect(!outcome.hasErrors && outcome.hasWarnings)
  }

  @Test func `the extremes of dates do not trap`() {
    #expect(suppressions(.max).apply(to: [change], today: .min).problems.map(\.kind) == [.tooLong])
    #expect(suppressions(.min).apply(to: [change], today: .max).problems.map(\.kind) == [.expired])
  }

  @Test func `a file of suppressions is read`() throws {
    let text = """
      {"suppressions": [
        {"rule": "max-lowered", "path": "a.v1.Person.family", "until": "2026-11-22",
         "reason": "checked"}
      ]}
      """
    #expect(try BreakingSuppressions(json: Array(text.utf8)) == suppressions(today + 1))
    #expect(try BreakingSuppressions(json: Array(#"{"suppressions": []}"#.utf8)).entries == [])
  }

  @Test(arguments: [
    ("[]", "1:1: expected an object, found an array"),
    ("{}", "1:1: expected an object with an array `suppressions`"),
    (
      #"{"suppressions": [{"rule": "max-lowered", "path": "p", "until": "2026-11-22"}]}"#,
      "1:19: a suppression without `reason`"
    ),
    (
      #"{"suppressions": [{"rule": "x", "path": "p", "until": "2026-11-22", "reason": " "}]}"#,
      "1:28: there is no such rule"
    ),
    (
      #"{"suppressions": [{"rule": "max-lowred", "path": "p", "until": "2026-11-22", "reason": "r"}]}"#,
      "1:28: there is no such rule; did you mean \"max-lowered\"?"
    ),
    (
      #"{"suppressions": [{"rule": "max-lowered", "path": "p", "until": "2026-11-22", "reason": " "}]}"#,
      "1:89: a reason has 1 to 500 bytes that say something"
    ),
    (
      #"{"suppressions": [{"rule": "max-lowered", "path": "p", "until": "soon", "reason": "r"}]}"#,
      "1:65: expected a date such as \"2027-03-31\""
    ),
    (
      #"{"suppressions": [{"rule": "max-lowered", "path": 1, "until": "soon", "reason": "r"}]}"#,
      "1:51: expected a string, found a number"
    ),
    (#"{"suppresions": []}"#, "1:2: unknown member; did you mean \"suppressions\"?"),
  ])
  func `a wrong file of suppressions is refused with its place`(text: String, error: String) {
    #expect {
      try BreakingSuppressions(json: Array(text.utf8))
    } throws: {
      "\($0)" == error
    }
  }

  @Test func `one change is not suppressed twice, and entries are limited`() {
    let entry = #"{"rule": "max-lowered", "path": "p", "until": "2026-11-22", "reason": "r"}"#
    let twice = "{\"suppressions\": [\(entry), \(entry)]}"
    #expect(throws: DynamicJSONError.self) { try BreakingSuppressions(json: Array(twice.utf8)) }
    func many(_ count: Int) -> [UInt8] {
      let entries = (0..<count).map { entry.replacing("\"p\"", with: "\"p\($0)\"") }
      return Array("{\"suppressions\": [\(entries.joined(separator: ","))]}".utf8)
    }
    #expect((try? BreakingSuppressions(json: many(1_000)))?.entries.count == 1_000)
    #expect(throws: DynamicJSONError.self) { try BreakingSuppressions(json: many(1_001)) }
  }
}
