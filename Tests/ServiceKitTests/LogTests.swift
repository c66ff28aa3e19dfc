internal import Foundation
internal import Logging
internal import ServiceKit
internal import Testing

@Suite struct LogTests {
  private func lines(
    _ format: LogFormat, limits: LogLimits = LogLimits(), at moment: Date = knownMoment,
    _ body: (Logger) -> Void
  ) -> [String] {
    let sink = MemorySink()
    let logger = Logger(label: "intake") { label in
      LineLogHandler(
        label: label, format: format, level: .info, limits: limits, clock: { moment }, sink: sink)
    }
    body(logger)
    return sink.lines
  }

  @Test func `a record is one JSON line with sorted metadata`() {
    let result = lines(.json) { logger in
      logger.info("call refused", metadata: ["role": "planner", "method": "intake.Register"])
    }
    #expect(
      result == [
        #"{"time":"2026-01-21T01:00:00.250Z","level":"info","label":"intake","message":"call refused","#
          + #""metadata":{"method":"intake.Register","role":"planner"}}"# + "\n"
      ])
  }

  @Test func `a record is one line of text`() {
    let result = lines(.text) { logger in
      logger.warning("late", metadata: ["b": "two words", "a": "1", "c": ["x", "y"], "d": ""])
    }
    #expect(
      result == [
        #"2026-01-21T01:00:00.250Z warning intake: late a=1 b="two words" c=["x","y"] d="""# + "\n"
      ])
  }

  @Test func `levels below the configured one are not written`() {
    let result = lines(.json) { logger in
      logger.debug("no")
      logger.notice("yes")
    }
    #expect(result.count == 1)
  }

  @Test(arguments: LogFormat.allCases)
  func `no value can end its line or begin another`(format: LogFormat) {
    let nasty = "x\n{\"level\":\"critical\"}\r\u{1B}[2J\u{85}\u{2028}\u{202E}\u{7F}\"\\\u{0}"
    let result = lines(format) { logger in
      logger.info("\(nasty)", metadata: ["k\n\"": "\(nasty)", "list": ["\(nasty)"]])
    }
    #expect(result.count == 1)
    for line in result {
      #expect(line.hasSuffix("\n"))
      let body = line.dropLast().unicodeScalars
      #expect(
        !body.contains {
          $0.value < 0x20 || (0x7F...0x9F) ~= $0.value || [0x2028, 0x202E].contains($0.value)
        })
    }
  }

  @Test func `an escaped record is JSON that holds the original`() throws {
    let nasty = "a\n\u{1B}\"\\\u{202E}\u{1F600}é"
    let result = lines(.json) { $0.info("m", metadata: ["k": "\(nasty)", "d": ["e": "f"]]) }
    let line = try #require(result.first)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    let metadata = try #require(object["metadata"] as? [String: Any])
    #expect(metadata["k"] as? String == nasty)
    #expect(metadata["d"] as? [String: String] == ["e": "f"])
  }

  @Test(arguments: [(1023, false), (1024, false), (1025, true)])
  func `a value is cut at its limit`(count: Int, isCut: Bool) throws {
    let result = lines(.json) {
      $0.info("m", metadata: ["k": "\(String(repeating: "x", count: count))"])
    }
    let line = try #require(result.first)
    #expect(line.contains("…") == isCut)
    #expect(line.contains(String(repeating: "x", count: min(count, 1024)) + (isCut ? "…" : "\"")))
  }

  @Test func `a value is cut between characters`() throws {
    var limits = LogLimits()
    limits.valueBytes = 5
    let result = lines(.json, limits: limits) { $0.info("ééé") }
    #expect(try #require(result.first).contains("\"éé…\""))
  }

  @Test func `nesting, entries and the whole record are bounded and still JSON`() throws {
    var deep: Logger.Metadata.Value = "end"
    for _ in 0..<50 { deep = .array([deep]) }
    var many = Logger.Metadata()
    for index in 0..<2000 { many["k\(index)"] = "\(String(repeating: "v", count: 1000))" }
    many["aaa"] = deep
    many["aab"] = .array((0..<1000).map { "\($0)" })
    let result = lines(.json) { $0.info("m", metadata: many) }
    let line = try #require(result.first)
    #expect(line.utf8.count < 20 * 1024)
    #expect(!line.contains("end"))
    #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(line.utf8)) }
  }

  @Test func `the record's own metadata wins over the logger's`() {
    let result = lines(.text) { logger in
      var logger = logger
      logger[metadataKey: "a"] = "logger"
      logger[metadataKey: "b"] = "logger"
      logger.info("m", metadata: ["a": "record"])
    }
    #expect(result.first?.hasSuffix("m a=record b=logger\n") == true)
  }

  @Test(
    arguments: [
      (0, "1970-01-01T00:00:00.000Z"), (-0.001, "1969-12-31T23:59:59.999Z"),
      (951_782_399.999, "2000-02-28T23:59:59.999Z"), (951_782_400, "2000-02-29T00:00:00.000Z"),
      (4_107_542_399, "2100-02-28T23:59:59.000Z"), (4_107_542_400, "2100-03-01T00:00:00.000Z"),
      (1e300, "9999-12-31T23:59:59.999Z"), (-1e300, "0000-01-01T00:00:00.000Z"),
      (.nan, "1970-01-01T00:00:00.000Z"),
    ] as [(Double, String)])
  func `moments are written in UTC`(seconds: Double, text: String) {
    let result = lines(.text, at: Date(timeIntervalSince1970: seconds)) { $0.info("m") }
    #expect(result == ["\(text) info intake: m\n"])
  }
}
