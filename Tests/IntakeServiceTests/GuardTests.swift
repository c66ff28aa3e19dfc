internal import RepatriationSchema
internal import Sealing
internal import Testing
internal import Wire

@testable internal import IntakeService

/// What intake does not let through, whoever asks.
struct GuardTests {
  @Test func `a code of a newer version is not recorded for ever`() async throws {
    let bench = try IntakeBench()
    let changes: [(field: String, change: @Sendable (inout Registration) -> Void)] = [
      ("intent", { $0.intent = Intent(rawValue: 200) }),
      ("channel", { $0.channel = Channel(rawValue: 200) }),
      ("needs.code", { $0.needs = [Need(code: NeedCode(rawValue: 200))] }),
    ]
    for (number, entry) in changes.enumerated() {
      do {
        try await bench.register(UInt8(number + 1)) { entry.change(&$0) }
        Issue.record("\(entry.field) was recorded")
      } catch let rejected as Rejected {
        #expect(rejected.field == entry.field)
      }
    }
    #expect(try await bench.head().sequence == 0)
  }

  @Test(arguments: ["CHN-PNH-D01", "D01", "IDN-PNH-\u{1B}[2J", "IDN-PNH-D 1"])
  func `names are read for a manifest of the caller's mission only`(manifest: String) async throws {
    let bench = try IntakeBench()
    try await bench.register(1)
    let before = try await bench.head().sequence
    await #expect(throws: Rejected.self) {
      _ = try await bench.names([1], manifest: manifest)
    }
    #expect(try await bench.head().sequence == before)
  }

  @Test func `a reading of names stands in the person's history`() async throws {
    let bench = try IntakeBench()
    let person = try await bench.register(1).person
    _ = try await bench.names([1])
    let reply = try await bench.client().show(ShowRequest(person: person))
    #expect(reply.history.last?.kind == IntakeEventKind.namesRead.title)
  }

  @Test func `that somebody is kept apart is told to screeners alone`() async throws {
    let bench = try IntakeBench()
    let first = try await bench.register(1).person
    let second = try await bench.register(2).person
    _ = try await bench.client().keepApart(
      KeepApartRequest(first: first, second: second, reason: "test"), options: bench.key())
    let title = IntakeEventKind.separated.title
    let officer = try await bench.client().show(ShowRequest(person: first))
    #expect(!officer.history.contains { $0.kind == title })
    let screener = try await bench.client("screener").show(ShowRequest(person: first))
    #expect(screener.history.contains { $0.kind == title })
  }
}
