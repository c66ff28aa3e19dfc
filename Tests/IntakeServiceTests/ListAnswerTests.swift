internal import RepatriationSchema
internal import Sealing
internal import Testing
internal import Wire

@testable internal import IntakeService

/// What authorities answer, line by line.
@Suite struct ListAnswerTests: ListScene {
  @Test func `an answer stands on the list and in the file, and the rest stays open`() async throws
  {
    let bench = try await bench()
    _ = try await submitted(bench)
    let partial = try await answer(bench, [Self.granted(1), Self.refused(2)])
    #expect(partial.list.state == .partial && partial.list.closedOn == nil)
    let granted = try await bench.file(1)
    #expect(granted.waivers.count == 1 && granted.waivers.first?.outcome == .granted)
    #expect(granted.waivers.first?.requestedOn == Self.today)
    #expect(granted.fine.terms.map(\.percent) == [100] && granted.fine.requestedOn == nil)
    let refused = try await bench.file(2)
    #expect(refused.fine.refusedOn == Self.today)
    #expect(refused.waivers.first?.reason == "no entry stamp")
    #expect(try await bench.file(3).fine.requestedOn == Self.today)
    let closed = try await answer(bench, [Self.granted(3)])
    #expect(closed.list.state == .closed && closed.list.closedOn == Self.today)
  }

  @Test func `the list and its files change in one commit or not at all`() async throws {
    let bench = try await bench()
    _ = try await submitted(bench)
    let before = try await bench.head()
    let wrong: [(String, [ListLine])] = [
      ("lines[1].person", [Self.granted(1), Self.granted(4)]),
      ("lines[1].person", [Self.granted(1), Self.refused(1)]),
      ("lines[1].outcome", [Self.granted(1), ListLine(person: IntakeBench.person(2))]),
      (
        "lines[1].decidedOn",
        [Self.granted(1), ListLine(person: IntakeBench.person(2), outcome: .refused)]
      ),
    ]
    for (field, lines) in wrong {
      let error = await #expect(throws: Rejected.self, "\(field)") {
        try await answer(bench, lines)
      }
      #expect(error?.field == field)
    }
    #expect(try await bench.head() == before)
    #expect(try await bench.file(1).fine.terms.isEmpty)
  }

  static let mistakes: [(String, ListKind, @Sendable (inout ListLine) -> Void)] = [
    ("decidedOn", .fineWaiver, { $0.decidedOn = IntakeBench.day("2026-01-20") }),
    ("decidedOn", .fineWaiver, { $0.decidedOn = IntakeBench.day("2026-01-22") }),
    ("waivedPercent", .fineWaiver, { $0.waivedPercent = 0 }),
    ("waivedPercent", .fineWaiver, { $0.waivedPercent = 101 }),
    ("waivedCents", .fineWaiver, { $0.waivedCents = -1 }),
    ("validUntil", .fineWaiver, { $0.validUntil = today }),
    ("port", .fineWaiver, { $0.port = IntakeBench.code("KTI") }),
    (
      "coversThrough", .fineWaiver,
      { line in
        line.outcome = .refused
        line.waivedPercent = 0
      }
    ),
    ("waivedPercent", .exitPermit, { _ in }),
    (
      "validUntil", .exitPermit,
      { line in
        line = ListLine(
          person: line.person, outcome: .granted, decidedOn: today,
          validUntil: IntakeBench.day("2026-01-20"))
      }
    ),
  ]

  @Test(arguments: mistakes.indices)
  func `an answer that cannot be is refused with its field`(_ index: Int) async throws {
    let (field, kind, spoil) = Self.mistakes[index]
    let bench = try await bench()
    _ = try await submitted(bench, [1], kind: kind)
    var line = Self.granted(1)
    spoil(&line)
    let spoilt = line
    let error = await #expect(throws: Rejected.self) { try await answer(bench, [spoilt]) }
    #expect(error?.field == "lines[0].\(field)")
  }

  @Test func `the same answer again changes nothing, another one is a correction`() async throws {
    let bench = try await bench()
    _ = try await submitted(bench)
    let first = try await answer(bench, [Self.refused(1)])
    let again = try await answer(bench, [Self.refused(1)])
    #expect(again.repeated && again.sequence == first.sequence)
    let error = await #expect(throws: Rejected.self) { try await answer(bench, [Self.granted(1)]) }
    #expect(error?.reason.contains("Line 1 is answered: refused on 2026-01-21.") == true)
    let corrected = try await answer(bench, [Self.granted(1)], correct: true)
    #expect(corrected.list.lines[0].outcome == .granted)
    let file = try await bench.file(1)
    #expect(file.waivers.count == 1 && file.fine.refusedOn == nil && file.fine.terms.count == 1)
  }

  @Test func `whoever was refused or sent back is asked for again`() async throws {
    let bench = try await bench()
    _ = try await submitted(bench)
    _ = try await answer(bench, [Self.granted(1), Self.refused(2)])
    _ = try await bench.lists().closeList(
      CloseListRequest(list: Self.list, reason: "office moved"), options: bench.key())
    let sentBack = try await bench.file(3)
    #expect(sentBack.waivers.first?.outcome == .returned && sentBack.fine.requestedOn == nil)
    let again = try await bench.lists().createList(
      Self.create(again: Self.list, list: IntakeBench.id(101)), options: bench.key())
    #expect(again.list.lines.map(\.person) == [2, 3].map(IntakeBench.person))
    #expect(again.leftOut.isEmpty)
    await #expect(throws: Rejected.self) {
      try await bench.lists().createList(
        Self.create(kind: .exitPermit, again: Self.list, list: IntakeBench.id(102)),
        options: bench.key())
    }
  }

  @Test func `a draft that is closed asked for nobody`() async throws {
    let bench = try await bench()
    _ = try await bench.lists().createList(Self.create([1]), options: bench.key())
    _ = try await bench.lists().closeList(
      CloseListRequest(list: Self.list, reason: "not needed"), options: bench.key())
    #expect(try await bench.file(1).waivers.isEmpty)
    let other = try await bench.lists().createList(
      Self.create([1], list: IntakeBench.id(101)), options: bench.key())
    #expect(other.leftOut.isEmpty)
  }

  @Test func `a travel document is issued for one journey home, and taken back by a correction`()
    async throws
  {
    let bench = try IntakeBench()
    try await bench.register(1) {
      $0.documents = [
        TravelDocument(
          type: .passport, number: "C1", issuer: IntakeBench.code("IDN"), custody: .confiscated)
      ]
    }
    let refused = try await #require(throws: Rejected.self) {
      try await bench.lists().createList(
        Self.create([1], kind: .travelDocument), options: bench.key())
    }
    #expect(refused.reason.contains("The identity is not verified."))
    try await bench.update(
      1, .identityVerified(IdentityVerified(nationality: IntakeBench.code("IDN"), basis: "x")))
    _ = try await submitted(bench, [1], kind: .travelDocument)
    #expect(try await bench.view(1).etdAppliedOn == Self.today)
    let until = IntakeBench.day("2026-03-01")
    _ = try await answer(
      bench,
      [
        ListLine(
          person: IntakeBench.person(1), outcome: .granted, decidedOn: Self.today,
          validUntil: until, number: "E1")
      ])
    let file = try await bench.file(1)
    let document = try #require(file.documents.last)
    #expect(document.type == .emergencyTravelDocument && document.number == "E1")
    #expect(document.journeysLeft == 1 && "\(document.destination)" == "IDN")
    #expect(file.documents.first?.validity == .cancelled)
    #expect(file.etd.outcome == .granted && file.etd.decidedOn == Self.today)
    #expect(try await bench.view(1).documentExpires == until)
    _ = try await answer(bench, [Self.refused(1)], correct: true)
    #expect(try await bench.file(1).documents.last?.validity == .cancelled)
    #expect(try await bench.view(1).etdAppliedOn == nil)
    #expect(try await bench.view(1).documentExpires == nil)
  }

  @Test func `an exit permit is granted until a day and for a port`() async throws {
    let bench = try await bench()
    _ = try await submitted(bench, [1], kind: .exitPermit)
    #expect(try await bench.file(1).exit.requestedOn == Self.today)
    _ = try await answer(
      bench,
      [
        ListLine(
          person: IntakeBench.person(1), outcome: .granted, decidedOn: Self.today,
          validUntil: IntakeBench.day("2026-02-20"), port: IntakeBench.code("KTI"), number: "X7")
      ])
    let exit = try await bench.view(1).exit
    #expect(exit.validUntil == IntakeBench.day("2026-02-20") && "\(exit.port)" == "KTI")
    #expect(exit.requestedOn == nil)
  }

  @Test func `an answer for somebody who left is kept, and says whom to tell`() async throws {
    let bench = try await bench()
    _ = try await submitted(bench)
    let transfer: ID<Transfer> = IntakeBench.id(70)
    _ = try await bench.reception().transfer(
      TransferRequest(
        transfer: transfer, person: IntakeBench.person(1), to: IntakeBench.chn, reason: "asked"),
      options: bench.key())
    _ = try await bench.reception(of: IntakeBench.chn).decideTransfer(
      DecideTransferRequest(transfer: transfer, accept: true), options: bench.key())
    let reply = try await answer(bench, [Self.granted(1)])
    #expect(reply.leftOut.map(\.person) == [IntakeBench.person(1)])
    #expect(reply.leftOut.first?.reason.contains("another mission") == true)
    #expect(try await bench.file(1).waivers.first?.outcome == .granted)
  }
}
