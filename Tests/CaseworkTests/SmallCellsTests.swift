internal import Testing
internal import Wire

@testable internal import Casework

@Suite struct SmallCellsTests {
  @Test func `a count is shown as the multiple of the smallest cell below it`() {
    let cells = SmallCells(smallest: 5)
    #expect([0, 1, 4, 5, 6, 9, 10].map(cells.shown) == [0, 0, 0, 5, 5, 5, 10])
    // A window of one person shows as nothing, or as the cell that this person completes.
    #expect(cells.shown(through: 8, before: 7) == 0)
    #expect(cells.shown(through: 10, before: 9) == 5)
  }

  @Test func `without a smallest cell counts are exact`() {
    for smallest in [0, 1] {
      let cells = SmallCells(smallest: smallest)
      #expect(cells.isExact && cells.shown(3) == 3 && cells.shown(through: 8, before: 7) == 1)
    }
    #expect(!SmallCells(smallest: 2).isExact)
  }

  @Test func `a percentile has a whole cell of people beyond it`() {
    let cells = SmallCells(smallest: 5)
    #expect(!cells.showsPercentile(50, of: 9) && cells.showsPercentile(50, of: 10))
    #expect(!cells.showsPercentile(90, of: 49) && cells.showsPercentile(90, of: 50))
    #expect(SmallCells.exact.showsPercentile(90, of: 1))
    #expect(!SmallCells.exact.showsPercentile(50, of: 0))
  }

  @Test func `the last cut-off is that of the day, or of the day before`() throws {
    let calendar = MissionCalendar(timeZone: "test") { _ in 7 * 3600 }
    func latest(_ text: String) throws -> String {
      let moment = try #require(Timestamp(text))
      return calendar.latest(minutesOfDay: 17 * 60, notAfter: moment)
        .description(offsetSeconds: 7 * 3600)
    }
    #expect(try latest("2026-01-19T16:59:59+07:00").hasPrefix("2026-01-18T17:00:00"))
    #expect(try latest("2026-01-19T17:00:00+07:00").hasPrefix("2026-01-19T17:00:00"))
    #expect(try latest("2026-01-19T23:30:00+07:00").hasPrefix("2026-01-19T17:00:00"))
  }
}
