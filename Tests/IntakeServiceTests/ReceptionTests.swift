internal import EventStore
internal import RepatriationSchema
internal import Sealing
internal import Testing
internal import Wire

@testable internal import IntakeService

/// Who is expected, and who waits before registration.
@Suite struct ReceptionTests {
  private static let tonight = IntakeBench.moment("2026-01-21T20:00:00+07:00")
  private static let bus: ID<Announcement> = IntakeBench.id(60)

  private static func announcement(_ change: (inout Announcement) -> Void = { _ in })
    -> AnnounceRequest
  {
    var announcement = Announcement(
      id: bus, mission: IntakeBench.idn, label: "Bus", expected: 43, from: "Bavet",
      expectedAt: tonight, channel: .province, contact: "a driver")
    change(&announcement)
    return AnnounceRequest(announcement: announcement)
  }

  // MARK: Announced groups

  @Test func `a bus of 43 is expected until its people are registered`() async throws {
    let bench = try IntakeBench()
    let reply = try await bench.reception().announce(Self.announcement(), options: bench.key())
    #expect(reply.announcement.announcedAt == IntakeBench.start)
    for number in UInt8(1)...3 {
      try await bench.register(number) { $0.announcement = Self.bus.uuid }
    }
    try await bench.register(4)
    let request = AnnouncementsRequest(mission: IntakeBench.idn)
    let shown = try await bench.reception().announcements(request)
    #expect(shown.announcements.map(\.arrived) == [3] && shown.outstanding == 40)
    #expect(try await bench.client().status(StatusRequest()).expectedArrivals == 40)
    // More come than were announced: nobody is missing, and nobody is counted below nothing.
    _ = try await bench.reception().announce(
      Self.announcement { $0.expected = 2 }, options: bench.key())
    let fewer = try await bench.reception().announcements(request)
    #expect(fewer.announcements.map(\.arrived) == [3] && fewer.outstanding == 0)
  }

  @Test func `a repeated registration arrives once`() async throws {
    let bench = try IntakeBench()
    _ = try await bench.reception().announce(Self.announcement(), options: bench.key())
    let key = bench.key()
    var registration = IntakeBench.registration(1)
    registration.announcement = Self.bus.uuid
    for _ in 0..<2 {
      _ = try await bench.client().register(
        RegisterRequest(registration: registration), options: key)
    }
    let shown = try await bench.reception().announcements(
      AnnouncementsRequest(mission: IntakeBench.idn))
    #expect(shown.announcements.map(\.arrived) == [1])
  }

  @Test func `an announcement is corrected and closed with its reason`() async throws {
    let bench = try IntakeBench()
    _ = try await bench.reception().announce(Self.announcement(), options: bench.key())
    let corrected = try await bench.reception().announce(
      Self.announcement {
        $0.expected = 40
        // Not the caller's to say.
        $0.arrived = 9
      }, options: bench.key())
    #expect(corrected.announcement.expected == 40 && corrected.announcement.arrived == 0)
    var close = AnnounceRequest(
      announcement: Announcement(id: Self.bus, mission: IntakeBench.idn), closeReason: "turned back"
    )
    let closed = try await bench.reception().announce(close, options: bench.key())
    #expect(closed.announcement.expected == 40 && closed.announcement.closedAt != nil)
    let open = try await bench.reception().announcements(
      AnnouncementsRequest(mission: IntakeBench.idn))
    #expect(open.announcements.isEmpty && open.outstanding == 0)
    let all = try await bench.reception().announcements(
      AnnouncementsRequest(mission: IntakeBench.idn, all: true))
    #expect(all.announcements.map(\.closeReason) == ["turned back"] && all.outstanding == 0)
    let late = await #expect(throws: Rejected.self) {
      try await bench.reception().announce(Self.announcement(), options: bench.key())
    }
    #expect(late?.reason == "It was closed on 2026-01-21: turned back")
    close.announcement.id = IntakeBench.id(61)
    let unknown = close
    await #expect(throws: Rejected.self) {
      try await bench.reception().announce(unknown, options: bench.key())
    }
  }

  @Test(arguments: [
    ("announcement.expected", 0), ("announcement.expected", 1), ("announcement.from", 2),
    ("announcement.expectedAt", 3), ("announcement.id", 4),
  ])
  func `an announcement says how many, from where and when`(
    field: String, mistake: Int
  ) async throws {
    let bench = try IntakeBench()
    let request = Self.announcement {
      switch mistake {
      case 0: $0.expected = 0
      case 1: $0.expected = 10_001
      case 2: ($0.from, $0.label) = ("", " ")
      case 3: $0.expectedAt = Timestamp()
      default: $0.id = ID()
      }
    }
    let error = await #expect(throws: Rejected.self) {
      try await bench.reception().announce(request, options: bench.key())
    }
    #expect(error?.field == field)
  }

  @Test func `whom to call about a group is not for planners or the gate`() async throws {
    let bench = try IntakeBench()
    _ = try await bench.reception().announce(Self.announcement(), options: bench.key())
    let request = AnnouncementsRequest(mission: IntakeBench.idn)
    for (role, contact) in [
      ("intake-officer", "a driver"), ("liaison", "a driver"), ("planner", ""), ("queue", ""),
    ] {
      let shown = try await bench.reception(role).announcements(request)
      #expect(shown.announcements.map(\.contact) == [contact], "\(role)")
    }
  }

  @Test func `an announcement that nobody made is no reason to send a person away`() async throws {
    let bench = try IntakeBench()
    let reply = try await bench.register(1) { $0.announcement = WireUUID(high: 1, low: 2) }
    #expect(reply.warnings == ["announcement-unknown"])
  }

  // MARK: Queue

  private func token(
    _ bench: IntakeBench, _ request: QueueRequest, of mission: String = IntakeBench.idn
  ) async throws -> QueueReply {
    var request = request
    request.mission = mission
    return try await bench.reception("queue", of: mission).queueToken(
      request, options: bench.key())
  }

  @Test func `tokens are the day's next numbers, and each mission counts its own`() async throws {
    let bench = try IntakeBench()
    #expect(try await token(bench, QueueRequest()).entry.token == "0121-0001")
    #expect(try await token(bench, QueueRequest(token: "0121-0002")).entry.token == "0121-0002")
    // A number that somebody wrote by hand is passed over.
    let third = try await token(bench, QueueRequest(name: "Siti"))
    #expect(third.entry.token == "0121-0003" && third.waiting == 3)
    #expect(try await token(bench, QueueRequest(), of: IntakeBench.chn).entry.token == "0121-0001")
    bench.clock.advance(byMicroseconds: 86_400_000_000)
    #expect(try await token(bench, QueueRequest()).entry.token == "0122-0001")
    let shown = try await bench.reception().queue(QueueListRequest(mission: IntakeBench.idn))
    #expect(
      shown.entries.map(\.token) == ["0121-0001", "0121-0002", "0121-0003", "0122-0001"])
  }

  @Test func `a registration uses its token up`() async throws {
    let bench = try IntakeBench()
    let issued = try await token(bench, QueueRequest()).entry.token
    try await bench.register(1) { $0.queueToken = issued }
    let shown = try await bench.reception().queue(QueueListRequest(mission: IntakeBench.idn))
    #expect(shown.entries.isEmpty && shown.waiting == 0)
    #expect(try await bench.client().status(StatusRequest()).queueWaiting == 0)
    let again = try await bench.register(2) { $0.queueToken = issued }
    #expect(again.warnings == ["queue-token-used"])
    let taken = await #expect(throws: Rejected.self) {
      try await token(bench, QueueRequest(token: issued))
    }
    #expect(taken?.reason == "This token is given out already.")
    // Also one that only a registration has.
    await #expect(throws: Rejected.self) {
      try await bench.register(3)
      _ = try await token(bench, QueueRequest(token: "T3"))
    }
  }

  @Test func `two desks that call the next person get two people`() async throws {
    let bench = try IntakeBench()
    for _ in 0..<8 { _ = try await token(bench, QueueRequest()) }
    let called = try await withThrowingTaskGroup(of: String.self) { group in
      for desk in 0..<8 {
        group.addTask {
          try await token(bench, QueueRequest(desk: "D\(desk)", call: true)).entry.token
        }
      }
      return try await group.reduce(into: Set<String>()) { $0.insert($1) }
    }
    #expect(called.count == 8)
    let none = await #expect(throws: Rejected.self) {
      try await token(bench, QueueRequest(call: true))
    }
    #expect(none?.reason == "Nobody waits.")
    let shown = try await bench.reception().queue(QueueListRequest(mission: IntakeBench.idn))
    #expect(shown.waiting == 0 && shown.entries.allSatisfy { $0.state == .called })
  }

  @Test func `the same call with the same key calls one person`() async throws {
    let bench = try IntakeBench()
    for _ in 0..<2 { _ = try await token(bench, QueueRequest()) }
    let key = bench.key()
    let request = QueueRequest(mission: IntakeBench.idn, desk: "D1", call: true)
    let first = try await bench.reception().queueToken(request, options: key)
    let again = try await bench.reception().queueToken(request, options: key)
    #expect(first.entry == again.entry && again.repeated && first.waiting == 1)
  }

  @Test func `somebody who left is not called, and may register all the same`() async throws {
    let bench = try IntakeBench()
    let first = try await token(bench, QueueRequest()).entry.token
    _ = try await token(bench, QueueRequest(token: first, left: true))
    await #expect(throws: Rejected.self) {
      try await token(bench, QueueRequest(token: first, call: true))
    }
    let reply = try await bench.register(1) { $0.queueToken = first }
    #expect(reply.warnings.isEmpty)
    await #expect(throws: Rejected.self) {
      try await token(bench, QueueRequest(token: first, left: true))
    }
  }

  @Test func `no mission sees another's queue or announcements`() async throws {
    let bench = try IntakeBench()
    let other = try bench.reception(of: IntakeBench.chn)
    let idn = IntakeBench.idn
    _ = try await bench.reception().announce(Self.announcement(), options: bench.key())
    let calls: [() async throws -> Void] = [
      { _ = try await other.announcements(AnnouncementsRequest(mission: idn)) },
      { _ = try await other.announce(Self.announcement(), options: bench.key()) },
      { _ = try await other.queue(QueueListRequest(mission: idn)) },
      { _ = try await other.queueToken(QueueRequest(mission: idn), options: bench.key()) },
      { _ = try await other.transfers(TransfersRequest(mission: idn)) },
    ]
    for call in calls { await #expect(throws: NotYourMission.self) { try await call() } }
    // Nor can an id be taken over.
    let taken = await #expect(throws: Rejected.self) {
      try await other.announce(
        Self.announcement { $0.mission = IntakeBench.chn }, options: bench.key())
    }
    #expect(taken?.field == "announcement.id")
    // A registration of one mission is no arrival at the other.
    try await bench.register(20, of: IntakeBench.chn) { $0.announcement = Self.bus.uuid }
    let shown = try await bench.reception().announcements(AnnouncementsRequest(mission: idn))
    #expect(shown.announcements.map(\.arrived) == [0])
  }
}
