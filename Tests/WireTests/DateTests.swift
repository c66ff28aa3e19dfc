internal import Testing
internal import Wire

struct DateTests {
  @Test(arguments: [
    (1970, 1, 1, 0), (1969, 12, 31, -1), (2000, 2, 29, 11_016), (2026, 1, 19, 20_472),
    (1600, 3, 1, -135_080), (0, 1, 1, -719_528), (9999, 12, 31, 2_932_896),
  ])
  func `days are counted from 1970`(_ year: Int, _ month: Int, _ day: Int, _ days: Int) throws {
    let date = try #require(CalendarDate(year: year, month: month, day: day))
    #expect(Int(date.daysSinceEpoch) == days)
    #expect(date.components == (year, month, day))
  }

  @Test func `every day of 800 years comes back, in order, and as its text`() throws {
    var previous: (Int, Int, Int)?
    for days in Int32(-150_000)..<Int32(150_000) {
      let date = CalendarDate(daysSinceEpoch: days)
      let parts = date.components
      if let previous { #expect(previous < parts) }
      previous = parts
      try #require(CalendarDate(year: parts.year, month: parts.month, day: parts.day) == date)
      if days % 97 == 0 { #expect(CalendarDate(date.description) == date) }
    }
  }

  @Test(arguments: [
    "2026-02-29", "2026-13-01", "2026-00-01", "2026-01-00", "2026-04-31", "2026-1-1", "20260119",
    "2026-01-19 ", "+2026-01-19", "+02026-01-19", "-00000-01-01", "+012345-01-02", "-0001-12-31",
    "26-01-19", "",
  ])
  func `what is no date is refused`(_ text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test func `the ends of the range have a text that reads back`() {
    for days in [Int32.min, Int32.max] {
      let date = CalendarDate(daysSinceEpoch: days)
      #expect(CalendarDate(date.description) == date)
    }
    #expect(CalendarDate("+12345-01-02")?.year == 12345)
    #expect(CalendarDate("-00001-12-31")?.year == -1)
  }

  @Test func `arithmetic stops at the ends`() throws {
    let date = try #require(CalendarDate("2026-01-19"))
    #expect(date.adding(days: 13).description == "2026-02-01")
    #expect(date.days(until: date.adding(days: -400)) == -400)
    #expect(date.isoWeekday == 1)
    #expect(CalendarDate().isoWeekday == 4)
    #expect(CalendarDate(daysSinceEpoch: -4).isoWeekday == 7)
    #expect(date.adding(days: .max).daysSinceEpoch == .max)
    #expect(date.adding(days: .min).daysSinceEpoch == .min)
  }

  @Test func `ages count whole years`() throws {
    let born = try #require(CalendarDate("2008-02-29"))
    #expect(born.wholeYears(until: try #require(CalendarDate("2026-02-28"))) == 17)
    #expect(born.wholeYears(until: try #require(CalendarDate("2026-03-01"))) == 18)
    #expect(born.wholeYears(until: try #require(CalendarDate("2028-02-29"))) == 20)
  }

  @Test(arguments: ["2002-10-05", "2002-10", "2002", "", "0001-01-01", "9999-12-31"])
  func `a partial date reads and writes what is known`(_ text: String) throws {
    #expect(try #require(PartialDate(text)).description == text)
  }

  @Test(arguments: [
    "2002-00", "2002-13", "2002-02-30", "2002-10-", "02-10", "0000-10", "2002-1", "10000",
    "2002-10-00",
  ])
  func `an impossible partial date is refused`(_ text: String) {
    #expect(PartialDate(text) == nil)
  }

  @Test func `a partial date needs its larger parts`() {
    #expect(PartialDate(year: 0, month: 5) == nil)
    #expect(PartialDate(year: 2002, month: 0, day: 3) == nil)
    #expect(PartialDate(year: 10_000) == nil)
    #expect(PartialDate(year: -1) == nil)
    #expect(PartialDate(rawValue: 2002 << 16 | 10 << 8 | 5)?.day == 5)
    #expect(PartialDate(rawValue: 0xFFFF_FFFF) == nil)
    #expect(PartialDate(year: 2000, month: 2, day: 29)?.calendarDate != nil)
    #expect(PartialDate(year: 2001, month: 2, day: 29) == nil)
  }

  @Test func `a partial date spans the days it can mean`() throws {
    let month = try #require(PartialDate("2004-02"))
    #expect(month.earliest?.description == "2004-02-01")
    #expect(month.latest?.description == "2004-02-29")
    #expect(PartialDate("2004")?.latest?.description == "2004-12-31")
    #expect(PartialDate().earliest == nil)
  }
}
