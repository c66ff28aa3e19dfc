internal import Testing
internal import Wire

struct TimestampTests {
  @Test(arguments: [
    ("1970-01-01T00:00:00Z", 0), ("2026-01-21T08:00:00+07:00", 1_768_957_200_000_000),
    ("2026-01-21T01:00Z", 1_768_957_200_000_000), ("1969-12-31T23:59:59.999999Z", -1),
    ("2026-01-21T01:00:00.5Z", 1_768_957_200_500_000),
    ("2026-01-20T19:30:00.000001-05:30", 1_768_957_200_000_001),
  ])
  func `ISO 8601 with an offset is read`(_ text: String, _ microseconds: Int64) {
    #expect(Timestamp(text)?.microseconds == microseconds)
  }

  @Test(arguments: [
    "2026-01-21", "2026-01-21T08:00:00", "2026-01-21 08:00:00Z", "2026-01-21T24:00:00Z",
    "2026-01-21T08:60:00Z", "2026-01-21T08:00:60Z", "2026-01-21T08:00:00.Z",
    "2026-01-21T08:00:00.1234567Z", "2026-01-21T08:00:00+0700", "2026-01-21T08:00:00+24:00",
    "2026-01-21T08:00:00Zx", "+300000-01-01T00:00:00Z", "2026-01-21t08:00:00z",
  ])
  func `another text is no timestamp`(_ text: String) {
    #expect(Timestamp(text) == nil)
  }

  @Test func `a timestamp writes UTC or a given offset, with as many decimals as needed`() throws {
    let moment = try #require(Timestamp("2026-01-21T08:00:00.250+07:00"))
    #expect(moment.description == "2026-01-21T01:00:00.25Z")
    #expect(moment.description(offsetSeconds: 25_200) == "2026-01-21T08:00:00.25+07:00")
    #expect(moment.description(offsetSeconds: -12_600) == "2026-01-20T21:30:00.25-03:30")
    #expect(moment.calendarDate(offsetSeconds: 25_200).description == "2026-01-21")
    #expect(moment.calendarDate(offsetSeconds: -12_600).description == "2026-01-20")
    #expect(moment.secondsOfDay(offsetSeconds: 25_200) == 8 * 3600)
  }

  @Test(arguments: [Int64.min, .min + 1, -1, 0, 1, .max - 1, .max])
  func `every moment has a text that reads back`(_ microseconds: Int64) {
    let moment = Timestamp(microseconds: microseconds)
    #expect(Timestamp(moment.description) == moment)
  }

  @Test func `random moments have a text that reads back`() throws {
    let seed: UInt64 = 20_260_119
    var random = SplitMix(seed: seed)
    for _ in 0..<2000 {
      let shift = Int64.random(in: 0..<60, using: &random)
      let moment = Timestamp(microseconds: Int64.random(in: .min ... .max, using: &random) >> shift)
      try #require(Timestamp(moment.description) == moment, "seed \(seed)")
    }
  }

  @Test func `a local time of day becomes a moment`() throws {
    let date = try #require(CalendarDate("2026-01-21"))
    let moment = Timestamp(date: date, secondsOfDay: 8 * 3600, offsetSeconds: 25_200)
    #expect(moment?.description == "2026-01-21T01:00:00Z")
    #expect(Timestamp(date: CalendarDate(daysSinceEpoch: .max)) == nil)
  }

  @Test func `arithmetic stops at the ends`() {
    let late = Timestamp(microseconds: .max - 5)
    #expect(late.adding(WireDuration(microseconds: 10)).microseconds == .max)
    let early = Timestamp(microseconds: .min + 5)
    #expect(early.adding(WireDuration(microseconds: -10)).microseconds == .min)
    #expect(early.duration(until: late).microseconds == .max)
    #expect(late.duration(until: early).microseconds == .min)
    #expect(Timestamp().duration(until: Timestamp(microseconds: 7)).microseconds == 7)
    #expect(Timestamp(microseconds: -1).milliseconds == -1)
  }

  @Test func `a duration converts and has a text`() {
    #expect(WireDuration(.milliseconds(1500)).microseconds == 1_500_000)
    #expect(WireDuration(microseconds: -1_500_000).description == "-1.5s")
    #expect(WireDuration(seconds: .max).microseconds == .max)
    #expect(WireDuration(seconds: .min).microseconds == .min)
    #expect(WireDuration(microseconds: 3).duration == .microseconds(3))
    #expect(WireDuration(Duration.seconds(Int64.max)).microseconds == .max)
  }
}
