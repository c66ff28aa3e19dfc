internal import EventStore
internal import RepatriationSchema
internal import Sealing
internal import Testing
internal import Wire

@testable internal import IntakeService

/// Cases that go from one mission to another: one live file at any moment, and the history with it.
@Suite struct TransferTests {
  private static let id: ID<Transfer> = IntakeBench.id(70)
  private static let received = IntakeBench.person(200)
  private static let group: ID<Group> = IntakeBench.id(80)

  private static func offer(
    _ number: UInt8 = 1, wholeGroup: Bool = false, id: ID<Transfer> = id
  ) -> TransferRequest {
    TransferRequest(
      transfer: id, person: IntakeBench.person(number), to: IntakeBench.chn,
      reason: "is of that nationality", wholeGroup: wholeGroup)
  }

  private func offer(_ bench: IntakeBench, _ request: TransferRequest) async throws -> TransferReply
  {
    try await bench.reception().transfer(request, options: bench.key())
  }

  private func decide(
    _ bench: IntakeBench, accept: Bool, reason: String = "", received: ID<PersonFile>? = received
  ) async throws -> TransferReply {
    try await bench.reception(of: IntakeBench.chn).decideTransfer(
      DecideTransferRequest(
        transfer: Self.id, accept: accept, reason: reason, received: accept ? received : nil),
      options: bench.key())
  }

  private func liveFiles(_ bench: IntakeBench) async throws -> Int {
    var live = 0
    for mission in [IntakeBench.idn, IntakeBench.chn] {
      let report = try await bench.reports(of: mission).statusReport(
        ReportRequest(mission: mission))
      live += Int(report.persons)
    }
    return live
  }

  @Test func `an accepted case moves with its history, and the sender's file is closed`()
    async throws
  {
    let bench = try IntakeBench()
    try await bench.register(1) { $0.documents = [IntakeBench.passport("C1")] }
    try await bench.update(1, .assessmentOffered)
    _ = try await bench.client().placeHold(IntakeBench.hold(90), options: bench.key())
    let offered = try await offer(bench, Self.offer())
    #expect(offered.transfer.state == .offered && offered.transfer.people == 1)
    #expect(try await bench.file(1).state == .processing)
    #expect(try await liveFiles(bench) == 1)
    let accepted = try await decide(bench, accept: true)
    #expect(accepted.transfer.state == .accepted && accepted.transfer.received == Self.received)
    #expect(try await liveFiles(bench) == 1)

    let closed = try await bench.file(1)
    #expect(closed.state == .transferred && closed.stateReason == "is of that nationality")
    let moved = try await bench.file(200, of: IntakeBench.chn)
    #expect(moved.state == .processing && moved.receivedFrom == IntakeBench.idn)
    #expect(moved.registration.mission == IntakeBench.chn && moved.assessmentOffered)
    #expect(moved.documents == closed.documents && moved.holds.count == 1)
    #expect(moved.registration.receivedAt == closed.registration.receivedAt)
    let shown = try await bench.client(of: IntakeBench.chn).show(
      ShowRequest(person: Self.received))
    #expect(
      shown.history.map(\.kind)
        == [
          "registered", "changed", "hold placed", "transfer", "transfer",
          "received from another mission",
        ])
    #expect(shown.history.first?.author.contains("/mission/IDN-PNH/") == true)
    let kept = try await bench.client().show(ShowRequest(person: IntakeBench.person(1)))
    #expect(kept.history.suffix(2).map(\.kind) == ["transfer", "changed"])
    #expect(kept.history.last?.author.contains("/mission/CHN-PNH/") == true)
    // It arrived once, at the mission that registered it.
    let arrivals = try await bench.reports(of: IntakeBench.chn).arrivals(
      ReportRequest(mission: IntakeBench.chn))
    #expect(arrivals.events == 0)
  }

  @Test func `a case that another mission has is reopened by nobody here`() async throws {
    let bench = try IntakeBench()
    try await bench.register(1)
    _ = try await offer(bench, Self.offer())
    _ = try await decide(bench, accept: true)
    await #expect(throws: Rejected.self) {
      try await bench.update(1, .state(StateChange(to: .processing, reason: "came back")))
    }
    // It comes back as it went: offered and accepted.
    _ = try await bench.reception(of: IntakeBench.chn).transfer(
      TransferRequest(
        transfer: IntakeBench.id(71), person: Self.received, to: IntakeBench.idn, reason: "error"),
      options: bench.key())
    let back = try await bench.reception().decideTransfer(
      DecideTransferRequest(transfer: IntakeBench.id(71), accept: true), options: bench.key())
    let received = try #require(back.transfer.received)
    let file = try await bench.client().show(ShowRequest(person: received)).file
    #expect(file.state == .registered && file.receivedFrom == IntakeBench.chn)
    #expect(try await liveFiles(bench) == 1)
  }

  @Test func `the receiver sees nobody before accepting`() async throws {
    let bench = try IntakeBench()
    try await bench.register(1)
    _ = try await offer(bench, Self.offer())
    let chn = try bench.reception(of: IntakeBench.chn)
    let request = TransfersRequest(mission: IntakeBench.chn)
    let incoming = try #require(try await chn.transfers(request).transfers.first)
    #expect(incoming.person.isNil && incoming.people == 1)
    #expect(incoming.reason == "is of that nationality")
    await #expect(throws: NotFound.self) {
      try await bench.client(of: IntakeBench.chn).show(ShowRequest(person: IntakeBench.person(1)))
    }
    #expect(
      try await bench.client(of: IntakeBench.chn).status(StatusRequest()).transfersToDecide == 1)
    let own = try await bench.reception().transfers(TransfersRequest(mission: IntakeBench.idn))
    #expect(own.transfers.first?.person == IntakeBench.person(1))
    _ = try await decide(bench, accept: true)
    #expect(try await chn.transfers(request).transfers.isEmpty)
    let all = try await chn.transfers(TransfersRequest(mission: IntakeBench.chn, all: true))
    #expect(all.transfers.first?.received == Self.received)
    #expect(
      try await bench.client(of: IntakeBench.chn).status(StatusRequest()).transfersToDecide == 0)
  }

  @Test func `a declined case stays, with the reason, and can be offered again`() async throws {
    let bench = try IntakeBench()
    try await bench.register(1)
    _ = try await offer(bench, Self.offer())
    await #expect(throws: Rejected.self) { try await decide(bench, accept: false, reason: " ") }
    let declined = try await decide(bench, accept: false, reason: "not ours")
    #expect(declined.transfer.state == .declined && declined.transfer.person.isNil)
    let file = try await bench.file(1)
    #expect(file.state == .registered && file.transfer == nil)
    let own = try await bench.reception().transfers(
      TransfersRequest(mission: IntakeBench.idn, all: true))
    #expect(own.transfers.first?.decisionReason == "not ours")
    _ = try await offer(bench, Self.offer(id: IntakeBench.id(71)))
  }

  @Test func `a repeated decision is the same decision, with another key too`() async throws {
    let bench = try IntakeBench()
    try await bench.register(1)
    let key = bench.key()
    _ = try await bench.reception().transfer(Self.offer(), options: key)
    let again = try await bench.reception().transfer(Self.offer(), options: key)
    #expect(again.repeated)
    let first = try await decide(bench, accept: true)
    let head = try await bench.head()
    let second = try await decide(bench, accept: true, received: nil)
    #expect(!first.repeated && second.repeated && second.transfer == first.transfer)
    #expect(try await bench.head() == head)
    let declined = await #expect(throws: Rejected.self) {
      try await decide(bench, accept: false, reason: "no")
    }
    #expect(declined?.reason.contains("accepted since 2026-01-21") == true)
  }

  @Test(arguments: 0..<8)
  func `when both act at once one of them wins and there is one live file`(
    _ round: Int
  ) async throws {
    let bench = try IntakeBench()
    try await bench.register(1)
    _ = try await offer(bench, Self.offer())
    let withdrawal = TransferRequest(transfer: Self.id, withdraw: true)
    let won = await withTaskGroup(of: Bool.self) { group in
      for turn in 0..<4 {
        group.addTask {
          do {
            if (turn + round).isMultiple(of: 2) {
              _ = try await bench.reception().transfer(withdrawal, options: bench.key())
            } else {
              _ = try await decide(bench, accept: true)
            }
            return true
          } catch { return !(error is Rejected) }
        }
      }
      return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
    }
    // Each side acts twice: the one that came first both times, the other never.
    #expect(won == 2)
    #expect(try await liveFiles(bench) == 1)
    let state = try await bench.file(1).state
    #expect(state == .transferred || state == .registered)
  }

  @Test func `a family goes together or not at all`() async throws {
    let bench = try IntakeBench()
    for number in UInt8(1)...3 {
      try await bench.register(number) {
        $0.group = Self.group
        $0.relation = number == 1 ? .head : .child
      }
    }
    let alone = await #expect(throws: Rejected.self) { try await offer(bench, Self.offer()) }
    #expect(alone?.field == "wholeGroup")
    let offered = try await offer(bench, Self.offer(wholeGroup: true))
    #expect(offered.transfer.people == 3 && offered.transfer.companions.count == 2)
    let accepted = try await decide(bench, accept: true)
    let ids =
      try [#require(accepted.transfer.received)]
      + accepted.transfer.companions.map { try #require($0.received) }
    #expect(Set(ids).count == 3)
    var groups: Set<ID<Group>> = []
    for id in ids {
      let file = try await bench.client(of: IntakeBench.chn).show(ShowRequest(person: id)).file
      groups.insert(try #require(file.group))
    }
    #expect(groups.count == 1 && groups.first != Self.group)
    let view = try await bench.view(200)
    #expect(view.groupSize == 3 && view.mission == IntakeBench.chn)
    #expect(try await liveFiles(bench) == 3)
  }

  @Test func `a family that has grown since the offer is offered again`() async throws {
    let bench = try IntakeBench()
    for number in UInt8(1)...2 { try await bench.register(number) { $0.group = Self.group } }
    _ = try await offer(bench, Self.offer(wholeGroup: true))
    try await bench.register(3) { $0.group = Self.group }
    let error = await #expect(throws: Rejected.self) { try await decide(bench, accept: true) }
    #expect(error?.reason.contains("group has changed") == true)
    #expect(try await liveFiles(bench) == 3)
  }

  @Test func `who leaves a party that may be split leaves it whole`() async throws {
    let bench = try IntakeBench()
    for number in UInt8(1)...3 { try await bench.register(number) }
    _ = try await bench.client().defineGroup(
      DefineGroupRequest(
        group: Group(
          id: Self.group, kind: .travelParty, splittable: true,
          members: [1, 2, 3].map { GroupMember(person: IntakeBench.person($0)) })),
      options: bench.key())
    _ = try await offer(bench, Self.offer())
    _ = try await decide(bench, accept: true)
    #expect(try await bench.view(2).groupSize == 2)
    #expect(try await bench.file(1).group == nil)
    #expect(try await bench.file(200, of: IntakeBench.chn).group == nil)
  }

  @Test func `what keeps two people apart goes along only between those who go`() async throws {
    let bench = try IntakeBench()
    for number in UInt8(1)...3 { try await bench.register(number) }
    _ = try await bench.client().defineGroup(
      DefineGroupRequest(
        group: Group(
          id: Self.group, kind: .travelParty, splittable: true,
          members: [1, 2].map { GroupMember(person: IntakeBench.person($0)) })),
      options: bench.key())
    for other in [UInt8(2), 3] {
      _ = try await bench.client().keepApart(
        KeepApartRequest(
          first: IntakeBench.person(1), second: IntakeBench.person(other), reason: "threats"),
        options: bench.key())
    }
    _ = try await offer(bench, Self.offer(wholeGroup: true))
    let accepted = try await decide(bench, accept: true)
    let companion = try #require(accepted.transfer.companions.first?.received)
    #expect(try await bench.file(200, of: IntakeBench.chn).keepApart == [companion])
  }

  @Test func `whom the receiver has already is a possible duplicate there`() async throws {
    let bench = try IntakeBench()
    try await bench.register(1) { $0.documents = [IntakeBench.passport("C1")] }
    try await bench.register(20, of: IntakeBench.chn) {
      $0.documents = [IntakeBench.passport("C1")]
    }
    _ = try await offer(bench, Self.offer())
    _ = try await decide(bench, accept: true)
    #expect(
      try await bench.file(200, of: IntakeBench.chn).possibleDuplicates == [IntakeBench.person(20)])
  }

  @Test func `an offer that cannot be says why`() async throws {
    let bench = try IntakeBench()
    try await bench.register(1)
    try await bench.register(2)
    try await bench.register(3) { $0.documents = [IntakeBench.passport("C1")] }
    try await bench.register(4) { $0.documents = [IntakeBench.passport("C1")] }
    try await bench.update(2, .state(StateChange(to: .selfDeparted, reason: "left")))
    _ = try await offer(bench, Self.offer())
    var unknown = Self.offer(id: IntakeBench.id(71))
    unknown.to = "FRA-PNH"
    var own = unknown
    own.to = IntakeBench.idn
    var silent = Self.offer(id: IntakeBench.id(71))
    silent.reason = " "
    let cases: [(TransferRequest, String)] = [
      (Self.offer(id: IntakeBench.id(71)), "offered to CHN-PNH already"),
      (Self.offer(2, id: IntakeBench.id(71)), "The case is selfDeparted."),
      (Self.offer(3, id: IntakeBench.id(71)), "registered twice"),
      (Self.offer(), "another transfer"), (unknown, "Others: CHN-PNH."), (own, "already"),
      (silent, "Say why"),
    ]
    for (request, words) in cases {
      let error = await #expect(throws: Rejected.self, "\(words)") {
        try await offer(bench, request)
      }
      #expect(error?.reason.contains(words) == true, "\(error?.reason ?? "")")
    }
    await #expect(throws: NotFound.self) {
      try await bench.reception(of: IntakeBench.chn).transfer(
        TransferRequest(transfer: Self.id, withdraw: true), options: bench.key())
    }
    await #expect(throws: NotFound.self) {
      try await bench.reception().decideTransfer(
        DecideTransferRequest(transfer: Self.id, accept: true), options: bench.key())
    }
  }

  @Test func `a case that ended since it was offered is not taken`() async throws {
    let bench = try IntakeBench()
    try await bench.register(1)
    _ = try await offer(bench, Self.offer())
    try await bench.update(1, .state(StateChange(to: .deceased, reason: "hospital")))
    let head = try await bench.head()
    let error = await #expect(throws: Rejected.self) { try await decide(bench, accept: true) }
    #expect(error?.reason.contains("deceased at IDN-PNH") == true)
    #expect(try await bench.head() == head)
    let withdrawn = try await offer(bench, TransferRequest(transfer: Self.id, withdraw: true))
    #expect(withdrawn.transfer.state == .withdrawn)
  }
}
