internal import RepatriationSchema
internal import Testing
internal import Wire

@testable internal import Casework

/// Of an adult a means of control is needed, of a child none.
@Suite struct ScreeningRuleTests {
  private static let found = Screening(
    status: .actual, acts: [.recruitment], purposes: [.forcedLabour], instrument: "HTCDS",
    instrumentVersion: "1.2")

  /// - Returns: the field that a screening without a means lacks on the day of the tests.
  private func missing(_ change: (inout Registration) -> Void) -> String? {
    var registration = Sample.registration()
    change(&registration)
    return ScreeningRule.problem(
      in: Self.found, of: Sample.registered(registration), on: Sample.today,
      policy: Sample.policy)?.field
  }

  @Test func `eighteen on the day of the screening is of age, a day younger is not`() {
    #expect(missing { $0.born = Sample.born("2008-01-21") } == "means")
    #expect(missing { $0.born = Sample.born("2008-01-22") } == nil)
  }

  @Test func `the age when it began counts`() {
    // Eighteen today, seventeen when it began.
    let born = Sample.born("2007-12-01")
    #expect(missing { $0.born = born } == "means")
    #expect(
      missing {
        $0.born = born
        $0.monthsInSite = 2
      } == nil)
    #expect(
      missing {
        $0.born = born
        $0.leftSiteOn = Sample.day("2025-11-30")
      } == nil)
  }

  @Test func `a doubt about the age counts for the person`() {
    #expect(missing { $0.born = Sample.born("2008") } == nil)
    #expect(missing { $0.born = Sample.born("2007") } == "means")
    let unknown = { (registration: inout Registration) in registration.born = PartialDate() }
    #expect(missing { unknown(&$0) } == "means")
    #expect(
      missing {
        unknown(&$0)
        $0.estimatedAge = 17
      } == nil)
    #expect(
      missing {
        unknown(&$0)
        $0.estimatedAge = 18
      } == "means")
    #expect(
      missing {
        unknown(&$0)
        $0.estimatedAge = 18
        $0.monthsInSite = 1
      } == nil)
    #expect(
      missing {
        unknown(&$0)
        $0.relation = .child
      } == nil)
  }

  @Test(arguments: [ScreeningStatus.possible, .not, .notScreened])
  func `only what is said to be certain must be founded`(_ status: ScreeningStatus) {
    var screening = Self.found
    screening.status = status
    screening.acts = []
    screening.purposes = []
    let file = Sample.registered(Sample.registration())
    #expect(
      ScreeningRule.problem(in: screening, of: file, on: Sample.today, policy: Sample.policy)
        == nil)
  }
}
