internal import RepatriationSchema
internal import Wire

@testable internal import IntakeService

/// A mission with people who have overstayed, and the list that is made of them.
protocol ListScene {}

extension ListScene {
  /// Four people: the first three have overstayed by 21 days, the fourth has not.
  func bench() async throws -> IntakeBench {
    let bench = try IntakeBench()
    for number in UInt8(1)...4 {
      try await bench.register(number) {
        if number < 4 { $0.stay.authorisedUntil = IntakeBench.day("2025-12-31") }
        $0.documents = [IntakeBench.passport("C\(number)")]
      }
    }
    return bench
  }

  static var list: ID<AuthorityList> { IntakeBench.id(100) }
  static var today: CalendarDate { IntakeBench.day("2026-01-21") }

  static func create(
    _ persons: [UInt8] = [], kind: ListKind = .fineWaiver, filter: ListFilter? = nil,
    again: ID<AuthorityList>? = nil, list: ID<AuthorityList> = list
  ) -> CreateListRequest {
    CreateListRequest(
      list: list, kind: kind, authority: "Immigration", persons: persons.map(IntakeBench.person),
      filter: filter, again: again)
  }

  func submitted(
    _ bench: IntakeBench, _ persons: [UInt8] = [1, 2, 3], kind: ListKind = .fineWaiver
  ) async throws -> AuthorityList {
    _ = try await bench.lists().createList(Self.create(persons, kind: kind), options: bench.key())
    return try await bench.lists().submitList(
      SubmitListRequest(list: Self.list, submittedOn: Self.today, reference: "R-1"),
      options: bench.key()
    ).list
  }

  func answer(
    _ bench: IntakeBench, _ lines: [ListLine], correct: Bool = false
  ) async throws -> ListReply {
    try await bench.lists().listOutcomes(
      ListOutcomesRequest(list: Self.list, lines: lines, correct: correct), options: bench.key())
  }

  static func granted(_ number: UInt8) -> ListLine {
    ListLine(
      person: IntakeBench.person(number), outcome: .granted, decidedOn: today, waivedPercent: 100,
      coversThrough: IntakeBench.day("2026-02-28"))
  }

  static func refused(_ number: UInt8) -> ListLine {
    ListLine(
      person: IntakeBench.person(number), outcome: .refused, decidedOn: today,
      reason: "no entry stamp")
  }
}
