internal import RepatriationSchema
internal import Testing
internal import Wire

@testable internal import Casework

@Suite struct NationalIdentityNumberTests {
  @Test func `the parts of a man's number read as they stand`() throws {
    // 443111 261202 2135: region, 26 December (20)02, serial.
    let nik = try #require(NationalIdentityNumber("4431112612022135"))
    #expect(nik.region == 443_111 && nik.serial == 2135)
    #expect(nik.day == 26 && nik.month == 12 && nik.yearOfCentury == 2 && !nik.isFemale)
    #expect(nik.disagreements(born: Sample.born("2002-12-26"), sex: .male).isEmpty)
  }

  @Test func `a woman's day stands forty above the calendar's`() throws {
    // 54 is 14; 41 is the 1st and 71 the 31st.
    let nik = try #require(NationalIdentityNumber("3201015409980001"))
    #expect(nik.isFemale && nik.day == 14 && nik.month == 9)
    #expect(nik.disagreements(born: Sample.born("1998-09-14"), sex: .female).isEmpty)
    #expect(NationalIdentityNumber("3201014101980001")?.day == 1)
    #expect(NationalIdentityNumber("3201017101980001")?.day == 31)
  }

  @Test func `the number of a known day is compared with what is known of the birth date`() throws {
    let nik = try #require(NationalIdentityNumber("3201015409980001"))
    #expect(nik.disagreements(born: PartialDate(), sex: .unset).isEmpty)
    #expect(nik.disagreements(born: Sample.born("1998"), sex: .unset).isEmpty)
    #expect(nik.disagreements(born: Sample.born("1998-09"), sex: .unspecified).isEmpty)
    #expect(nik.disagreements(born: Sample.born("1898-09-14"), sex: .unset).isEmpty)
    #expect(nik.disagreements(born: Sample.born("1997"), sex: .unset) == ["nik-birth-date"])
    #expect(nik.disagreements(born: Sample.born("1998-10"), sex: .unset) == ["nik-birth-date"])
    #expect(nik.disagreements(born: Sample.born("1998-09-15"), sex: .unset) == ["nik-birth-date"])
    #expect(nik.disagreements(born: PartialDate(), sex: .male) == ["nik-sex"])
    #expect(
      nik.disagreements(born: Sample.born("1998-09-15"), sex: .male)
        == ["nik-birth-date", "nik-sex"])
  }

  @Test(arguments: [
    "", "320101540998000", "32010154099800011", "320101540998000A", "３201015409980001",
    "3201010009980001", "3201013209980001", "3201014009980001", "3201017209980001",
    "3201015400980001", "3201015413980001",
  ])
  func `what is not sixteen digits with a day and a month is no number`(_ text: String) {
    // Days 00, 32, 40 and 72, months 00 and 13 do not exist.
    #expect(NationalIdentityNumber(text) == nil)
  }
}

@Suite struct AgeTests {
  @Test func `a birthday on 29 February is kept on 1 March of a common year`() throws {
    let born = Sample.born("2008-02-29")
    #expect(try #require(Age(born: born, on: Sample.day("2026-02-28"))).atLeast == 17)
    #expect(try #require(Age(born: born, on: Sample.day("2026-03-01"))).atLeast == 18)
    #expect(try #require(Age(born: born, on: Sample.day("2028-02-29"))).atLeast == 20)
  }

  @Test func `a year alone is read both ways, for the person`() throws {
    // Born between 1 January and 31 December 2008: on 21 January 2026 that is 17 or 18.
    let age = try #require(Age(born: Sample.born("2008"), on: Sample.today))
    #expect(age.atLeast == 17 && age.atMost == 18)
    #expect(age.band(Sample.policy.boarding) == .minor)
    // Born in 2007: 18 or 19, an adult in any case.
    #expect(
      try #require(Age(born: Sample.born("2007"), on: Sample.today))
        .band(Sample.policy.boarding) == .adult)
  }

  @Test func `a month alone is read both ways, for the person`() throws {
    // Born in January 2024: on 21 January 2026 perhaps two years old already, so a seat of their own.
    let toddler = try #require(Age(born: Sample.born("2024-01"), on: Sample.today))
    #expect(toddler.atLeast == 1 && toddler.atMost == 2)
    #expect(toddler.band(Sample.policy.boarding) == .minor)
    // Born in February 2024: one year old in any case.
    #expect(
      try #require(Age(born: Sample.born("2024-02"), on: Sample.today))
        .band(Sample.policy.boarding) == .infant)
  }

  @Test func `the band changes on the birthday itself`() throws {
    let rules = Sample.policy.boarding
    let adult = Sample.born("2008-01-22")
    #expect(try #require(Age(born: adult, on: Sample.today)).band(rules) == .minor)
    #expect(
      try #require(Age(born: adult, on: Sample.day("2026-01-22"))).band(rules) == .adult)
    let infant = Sample.born("2024-01-22")
    #expect(try #require(Age(born: infant, on: Sample.today)).band(rules) == .infant)
    #expect(
      try #require(Age(born: infant, on: Sample.day("2026-01-22"))).band(rules) == .minor)
  }

  @Test func `nothing is said of somebody without a year or not yet born`() {
    #expect(Age(born: PartialDate(), on: Sample.today) == nil)
    #expect(Age(born: Sample.born("2026-01-22"), on: Sample.today) == nil)
    #expect(Age(born: Sample.born("2027"), on: Sample.today) == nil)
    #expect(Age(born: Sample.born("2026"), on: Sample.today)?.atLeast == 0)
  }
}

@Suite struct MissionCalendarTests {
  @Test func `days are counted in the mission's zone`() {
    let calendar = Sample.calendar
    #expect(calendar.timeZone == "Asia/Phnom_Penh")
    // Phnom Penh is seven hours ahead: 17:00Z is midnight.
    #expect(calendar.day(of: Sample.moment("2026-01-18T16:59:59Z")) == Sample.day("2026-01-18"))
    #expect(calendar.day(of: Sample.moment("2026-01-18T17:00:00Z")) == Sample.day("2026-01-19"))
  }

  @Test func `days before 1970 are counted downwards`() {
    let calendar = MissionCalendar(timeZone: "Test") { _ in 7 * 3600 }
    #expect(calendar.day(of: Timestamp(microseconds: -1)) == Sample.day("1970-01-01"))
    #expect(calendar.day(of: Sample.moment("1969-12-31T16:59:59Z")) == Sample.day("1969-12-31"))
    #expect(calendar.day(of: Sample.moment("1900-01-01T12:00:00Z")) == Sample.day("1900-01-01"))
  }

  @Test func `the ends of time are days as well`() {
    let calendar = Sample.calendar
    let first = calendar.day(of: Timestamp(microseconds: .min))
    let last = calendar.day(of: Timestamp(microseconds: .max))
    #expect(first < Sample.day("1900-01-01") && last > Sample.day("2100-01-01"))
  }

  @Test func `working days leave out the weekend and the holidays`() {
    let calendar = Sample.calendar
    // Wednesday 21 January: Thursday 22, Friday 23, Monday 26.
    #expect(calendar.adding(workingDays: 3, to: Sample.today) == Sample.day("2026-01-26"))
    // From a Saturday the first working day is Monday.
    #expect(
      calendar.adding(workingDays: 1, to: Sample.day("2026-01-24")) == Sample.day("2026-01-26"))
    // Wednesday 7 January is a holiday of the policy: from Monday 5, Tuesday 6 and Thursday 8.
    #expect(
      calendar.adding(workingDays: 2, to: Sample.day("2026-01-05")) == Sample.day("2026-01-08"))
    #expect(
      calendar.adding(workingDays: 0, to: Sample.day("2026-01-24")) == Sample.day("2026-01-24"))
    #expect(!calendar.isWorkingDay(Sample.day("2026-01-07")))
    #expect(!calendar.isWorkingDay(Sample.day("2026-01-25")))
  }

  @Test func `a calendar without a working day comes to an end`() {
    let start = Sample.today
    let never = (0..<2000).map { start.adding(days: $0) }
    let calendar = MissionCalendar(timeZone: "Test", holidays: never) { _ in 0 }
    #expect(calendar.adding(workingDays: 3, to: start) == start.adding(days: 3 * 7 + 366))
  }
}
