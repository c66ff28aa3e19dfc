internal import Casework
internal import EventStore
internal import MissionPolicy
internal import RepatriationSchema
internal import Sealing
internal import Testing
internal import Wire

@testable internal import IntakeService

/// Random lives of cases through the service: what intake keeps is what its log says, and nothing that
/// was recorded ever changes.
@Suite struct ReplayTests {
  /// The files as the log alone tells them.
  private struct Replay {
    var files: [ID<PersonFile>: PersonFile] = [:]
    var groups: [ID<Group>: Group] = [:]

    mutating func apply(_ stored: StoredEvent) throws {
      let sequence = stored.sequence
      let moment = Timestamp(microseconds: stored.event.eventTime)
      let day = IntakeBench.policy.calendar.day(of: moment)
      let policy = IntakeBench.policy.policy
      switch try EventBody(encoded: stored.event.body).event {
      case .registered(let event):
        let person = event.registration.person
        files[person] = PersonFile(
          event, sequence: sequence, recordedAt: Timestamp(microseconds: stored.recordedTime),
          policy: policy)
        if let id = event.registration.group {
          var group =
            groups[id]
            ?? Group(
              id: id, mission: event.registration.mission,
              kind: event.groupKind == .unset ? .family : event.groupKind)
          group.members.append(
            GroupMember(person: person, relation: event.registration.relation))
          groups[id] = group
        }
        for other in event.distinctFrom {
          files[other]?.declareDistinct(from: person, sequence: sequence)
        }
      case .changed(let event):
        let change = try #require(event.change)
        files[event.person]?.apply(
          change, sequence: sequence, at: moment, on: day, policy: policy)
      case .holdPlaced(let event): files[event.person]?.place(event.hold, sequence: sequence)
      case .holdReleased(let event): files[event.person]?.release(event, sequence: sequence)
      case .separated(let event):
        files[event.first]?.separate(
          from: event.second, lifted: event.lifted, sequence: sequence)
        files[event.second]?.separate(
          from: event.first, lifted: event.lifted, sequence: sequence)
      case .grouped(let group):
        let before = groups[group.id]?.members.map(\.person) ?? []
        for person in before { files[person]?.group = nil }
        for member in group.members { files[member.person]?.group = group.id }
        for person in Set(before + group.members.map(\.person)) {
          files[person]?.changedAt = sequence
        }
        groups[group.id] = group
      default: break
      }
    }
  }

  /// One random life of a few cases.
  private struct Life {
    var random: SeededGenerator
    let bench: IntakeBench
    /// The file as it was before the call, to judge a refusal by.
    private(set) var refusals = 0
    private(set) var accepted = 0

    init(seed: UInt64) throws {
      random = SeededGenerator(seed: seed)
      bench = try IntakeBench()
    }

    mutating func number(_ range: Range<Int>) -> Int { Int.random(in: range, using: &random) }
    mutating func pick<Value>(_ values: [Value]) -> Value { values[number(0..<values.count)] }
    mutating func id<Tag>(_ base: UInt8) -> ID<Tag> { IntakeBench.id(base + UInt8(number(0..<3))) }

    mutating func day() -> CalendarDate {
      IntakeBench.day("2026-01-21").adding(days: number(-60..<2))
    }

    mutating func maybe<Value>(_ value: Value) -> Value? { number(0..<3) == 0 ? nil : value }

    mutating func registration(_ person: UInt8) -> Registration {
      var registration = IntakeBench.registration(person)
      registration.born = pick(["1998-09-14", "2010", "1998", ""].compactMap { PartialDate($0) })
      registration.nationalID = pick(["", "", "1271015409980001", "x"])
      registration.phone = pick(["", "1"])
      if number(0..<3) == 0 { registration.group = id(90) }
      registration.stay.authorisedUntil = maybe(day())
      registration.documents = (0..<number(0..<3)).map { _ in document() }
      registration.consentRecorded = number(0..<2) == 0
      return registration
    }

    mutating func document() -> TravelDocument {
      TravelDocument(
        type: pick([.passport, .passport, .emergencyTravelDocument]),
        number: pick(["", "D1", "D2", "D3"]), issuer: IntakeBench.code("IDN"),
        issued: maybe(day()), expires: maybe(day().adding(days: 400)),
        custody: pick([.holder, .mission, .confiscated]),
        validity: pick([.unset, .valid, .valid, .cancelled]),
        mrzLine2: pick(["", "D12<<", "7408122F1204159UTO<<<<<<<<<<<6"]),
        journeysLeft: pick([nil, 1, 1, 2]))
    }

    mutating func correction() -> Correction {
      Correction(
        reason: pick(["misheard", "misheard", ""]), fullName: pick([nil, "Another Name", " "]),
        born: pick([nil, PartialDate("1997-01-01"), PartialDate("2030")]),
        nationalID: pick([nil, "1271015409980001"]), phone: pick([nil, "1", "2"]),
        cleared: pick([[], ["born"], ["fullName"], ["phone", "aliases"], ["person"]]),
        withdrawnDocuments: pick([[], [], ["D1"], ["D2"]]))
    }

    mutating func change() -> Change {
      switch number(0..<17) {
      case 0: .identityVerified(IdentityVerified(nationality: pick(["IDN", "Q"]), basis: "seen"))
      case 1, 2: .document(document())
      case 3: .etdApplied(EtdApplication(appliedOn: maybe(day())))
      case 4, 5:
        .waiver(
          Waiver(
            id: id(100), requestedOn: maybe(day()), decidedOn: maybe(day()),
            outcome: pick([.pending, .granted, .refused]), waivedPercent: pick([0, 50, 100, 120]),
            coversThrough: maybe(day())))
      case 6: .payment(Payment(id: id(110), paidOn: day(), cents: pick([0, 5_000])))
      case 7:
        .exitPermit(
          ExitPermit(
            id: id(120), requestedOn: maybe(day()), decidedOn: maybe(day()),
            outcome: pick([.pending, .granted, .refused]), validUntil: maybe(day())))
      case 8: .stay(Stay(entered: maybe(day()), authorisedUntil: maybe(day())))
      case 9:
        .intent(IntentChange(intent: pick([.returnHome, .stay]), consent: pick([.yes, .no])))
      case 10: .needs(NeedsChange(needs: [Need(code: pick([.stretcher, .unset, .pregnant]))]))
      case 11, 12: .correction(correction())
      case 13:
        .state(
          StateChange(
            to: CaseState(rawValue: UInt8(number(1..<19))), reason: pick(["", "because"])))
      case 14:
        .screening(
          Screening(
            id: id(130), status: pick([.possible, .actual, .not]), acts: [.recruitment],
            means: pick([[], [.threats]]), purposes: [.servitude], instrument: "HTCDS",
            instrumentVersion: "1"))
      case 15: .consent(Consent(purpose: .returnTravel, answer: pick([.yes, .no])))
      default: .assessmentOffered
      }
    }

    /// One call; whether it was accepted is the service's to say.
    mutating func step() async throws {
      let before = try await bench.head()
      let person = UInt8(number(1..<5))
      do {
        switch number(0..<12) {
        case 0, 1:
          let registration = registration(person)
          let others = number(0..<4) == 0 ? [IntakeBench.person(UInt8(number(1..<5)))] : []
          _ = try await bench.client().register(
            RegisterRequest(registration: registration, distinctFrom: others),
            options: bench.key())
        case 2:
          _ = try await bench.client().placeHold(
            IntakeBench.hold(UInt8(140 + number(0..<3)), on: person), options: bench.key())
        case 3:
          _ = try await bench.client("approver").releaseHold(
            ReleaseHoldRequest(
              person: IntakeBench.person(person), hold: id(140), reason: "looked at"),
            options: bench.key())
        case 4:
          _ = try await bench.client().keepApart(
            KeepApartRequest(
              first: IntakeBench.person(person), second: IntakeBench.person(UInt8(number(1..<5))),
              reason: "told so", lift: number(0..<3) == 0), options: bench.key())
        case 5:
          let members = Set((0..<number(1..<4)).map { _ in UInt8(number(1..<5)) }).sorted()
          _ = try await bench.client().defineGroup(
            DefineGroupRequest(
              group: Group(
                id: id(90), kind: .family, splittable: number(0..<2) == 0,
                members: members.map { GroupMember(person: IntakeBench.person($0)) })),
            options: bench.key())
        default:
          let change = change()
          let state = try? await bench.file(person).state
          do {
            try await bench.update(person, change)
          } catch let rejected as Rejected where rejected.field == "change.state.to" {
            // A refused step says which steps there are: all of them and no other.
            let allowed = CaseTransitions.allowedForOfficers(from: try #require(state))
            for next in CaseState.declared {
              let words = rejected.reason.split { " ,.".contains($0) }.map(String.init)
              let named = words.drop { $0 != "Allowed:" }.contains(next.name)
              #expect(named == allowed.contains(next), "\(rejected.reason)")
            }
            throw rejected
          }
        }
        accepted += 1
      } catch is Rejected {
        refusals += 1
        #expect(try await bench.head() == before)
      } catch is NotFound {
        refusals += 1
        // At most that it was refused.
        #expect(try await bench.head().sequence <= before.sequence + 1)
      }
      bench.clock.advance(byMicroseconds: Int64(number(1..<7_200)) * 1_000_000)
    }
  }

  @Test func `what intake keeps follows from its log alone, and the log only grows`() async throws {
    var accepted = 0
    var refused = 0
    for seed in UInt64(1)...25 {
      var life = try Life(seed: seed)
      var log: [StoredEvent] = []
      for _ in 0..<80 {
        try await life.step()
        let now = try await life.bench.store.read { try $0.events(after: 0, limit: 1_000).elements }
        #expect(Array(now.prefix(log.count)) == log, "seed \(seed): the log was changed")
        log = now
      }
      accepted += life.accepted
      refused += life.refusals
      var replay = Replay()
      for event in log { try replay.apply(event) }
      try await compare(replay, life.bench, seed)
      _ = try await life.bench.store.verifyChain()
    }
    // The lives were lives: much was recorded and much was refused.
    #expect(accepted > 500 && refused > 300, "\(accepted) accepted, \(refused) refused")
  }

  private func compare(_ replay: Replay, _ bench: IntakeBench, _ seed: UInt64) async throws {
    let environment = bench.environment
    #expect(!replay.files.isEmpty, "seed \(seed): nobody was registered")
    for number in UInt8(1)...4 {
      guard let file = replay.files[IntakeBench.person(number)] else { continue }
      var kept = try await bench.file(number)
      // Pairs follow from comparing files, not from one file's events: `MergeTests` replays those.
      kept.possibleDuplicates = []
      kept.changedAt = file.changedAt
      #expect(kept == file, "seed \(seed), person \(number)")
      // State, clearances and class, on some days of this year.
      let projection = PlanningViewProjection(
        policy: environment.policy, calendar: environment.calendar)
      let group = file.group.flatMap { replay.groups[$0] }
      let derived = projection.view(of: file, group: group, at: environment.now)
      let stored = try await bench.view(number)
      #expect(stored.state == derived.state, "seed \(seed)")
      #expect(stored.groupSize == derived.groupSize, "seed \(seed)")
      for days in [0, 10, 40, 300] {
        let moment = Timestamp(
          microseconds: IntakeBench.start.microseconds + Int64(days) * 86_400_000_000)
        #expect(
          environment.axes(of: stored, asOf: moment) == environment.axes(of: derived, asOf: moment),
          "seed \(seed), person \(number), day \(days)")
      }
    }
  }
}

/// Random numbers that a seed repeats (SplitMix64).
private struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
