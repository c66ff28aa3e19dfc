internal import PlanModel

/// SplitMix64: the same numbers for the same seed on every machine.
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }

  mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &self) < percent
  }
}

/// The parts of a problem before ``Problem`` sorts them, so that tests can permute them.
struct ProblemParts {
  var asOfMinute: Int64 = RandomProblem.now
  var departures: [Departure]
  var parties: [Party]
  var keepApart: [KeepApart] = []
  var softGroups: [SoftGroup] = []
  var policy = RandomProblem.policy

  func problem() throws -> Problem {
    try Problem(
      asOfMinute: asOfMinute, departures: departures, parties: parties, keepApart: keepApart,
      softGroups: softGroups, policy: policy)
  }

  /// The same problem with its rows in another order.
  func shuffled(seed: UInt64) -> ProblemParts {
    var random = SeededRandom(seed: seed)
    var copy = self
    let order = departures.indices.shuffled(using: &random)
    copy.departures = order.map { departures[$0] }
    copy.parties = parties.shuffled(using: &random).map { party in
      Party(
        id: party.id, members: party.members.shuffled(using: &random), tier: party.tier,
        earliestClearanceExpiryDay: party.earliestClearanceExpiryDay,
        registeredAtMicroseconds: party.registeredAtMicroseconds,
        readyAtMinute: party.readyAtMinute,
        destinationPreferences: party.destinationPreferences,
        previousDeparture: party.previousDeparture, notice: party.notice,
        eligibility: order.map { party.eligibility[$0] },
        onwardCents: party.onwardCents.isEmpty ? [] : order.map { party.onwardCents[$0] })
    }
    copy.softGroups = softGroups.map { SoftGroup($0.parties.reversed()) }
      .shuffled(using: &random)
    copy.keepApart = keepApart.map { KeepApart($0.second, $0.first) }.shuffled(using: &random)
    return copy
  }
}

/// Random problems with every kind of party and departure.
struct RandomProblem {
  static let now: Int64 = 29_482_620  // 2026-01-21T01:00Z
  static let policy = Policy(
    tierWeights: [16, 8, 4, 2],
    waiting: WaitingCurve(steps: [
      .init(fromDay: 0, centsPerDay: 100), .init(fromDay: 14, centsPerDay: 200),
      .init(fromDay: 28, centsPerDay: 400),
    ]),
    noDepartureCents: [2_000_000, 400_000, 100_000, 60_000], noDepartureDelayDays: 7,
    expectedCents: 500, preferenceStepCents: 3_000, moveCents: 4_000, reservePermille: 50,
    minorsPerEscort: 3, medicalPerEscort: 2, escortCents: 30_000, splitCents: 7_000)

  var parties = 6
  var departures = 2
  var seats = 1...6
  /// Only parties of one seat without needs, and no charters.
  var isPlain = false
  var hasLocked = true
  var tiers = Tier.allCases
  /// With soft groups, onward costs, and shelter and weights of their own.
  var hasGroups = false

  func parts(seed: UInt64) -> ProblemParts {
    var random = SeededRandom(seed: seed)
    var departures = (0..<self.departures).map { departure($0, &random) }
    var people: UInt64 = 0
    let rows = (0..<parties).map { party($0, &people, departures, &random) }
    var pairs: [KeepApart] = []
    if !isPlain {
      for one in rows where random.chance(12) {
        if let other = rows.randomElement(using: &random) {
          pairs.append(KeepApart(one.id, other.id))
        }
      }
    }
    if hasLocked, !isPlain, random.chance(40), let last = departures.popLast() {
      let aboard = rows.filter { _ in random.chance(20) }.flatMap { $0.members.map(\.id) }
      departures.append(
        Departure(
          id: last.id, minute: last.minute, cutoffMinute: last.cutoffMinute,
          destinations: last.destinations, capacity: last.capacity,
          openCostCents: last.openCostCents, seatCostCents: last.seatCostCents,
          lockedPeople: aboard))
    }
    return ProblemParts(
      departures: departures.shuffled(using: &random), parties: rows, keepApart: pairs,
      softGroups: hasGroups ? groups(rows, &random) : []
    ).following(departures)
  }

  private func departure(_ index: Int, _ random: inout SeededRandom) -> Departure {
    let day = Int64.random(in: 0...12, using: &random)
    let minute = Self.now + day * 1_440 + Int64.random(in: 0..<1_440, using: &random)
    let capacity = Capacity(
      seats: Int.random(in: seats, using: &random),
      lapInfants: Int.random(in: 0...2, using: &random),
      stretchers: Int.random(in: 0...1, using: &random),
      wheelchairs: Int.random(in: 0...2, using: &random),
      unaccompaniedMinors: Int.random(in: 0...2, using: &random),
      deportees: Int.random(in: 0...2, using: &random),
      escorts: Int.random(in: 0...2, using: &random))
    let isCharter = !isPlain && random.chance(30)
    return Departure(
      id: DepartureID("D\(index)"), minute: minute,
      cutoffMinute: minute - Int64.random(in: 0...2_000, using: &random),
      destinations: random.chance(50) ? ["CGK"] : ["KNO"], capacity: capacity,
      reserveSeats: random.chance(50) ? 0 : nil,
      openCostCents: isCharter ? Int64.random(in: 10_000...400_000, using: &random) : 0,
      seatCostCents: Int64.random(in: 800...17_000, using: &random))
  }

  private func party(
    _ index: Int, _ people: inout UInt64, _ departures: [Departure], _ random: inout SeededRandom
  ) -> Party {
    var members: [Member] = []
    func add(_ place: Member.Place, _ band: Member.AgeBand, _ needs: Member.Needs = []) {
      people += 1
      // Ids whose order has nothing to do with the order of rows.
      members.append(
        Member(
          id: PersonID(high: people &* 0x9e37_79b9_7f4a_7c15, low: people), place: place,
          ageBand: band, needs: needs,
          waitingWeight: hasGroups && random.chance(30)
            ? Int64.random(in: 1...9, using: &random) : nil,
          shelterCentsPerDay: hasGroups ? Int64.random(in: 0...1_500, using: &random) : 0))
    }
    let kind = isPlain ? 0 : Int.random(in: 0..<100, using: &random)
    switch kind {
    case ..<50: add(.seat, .adult)
    case ..<60: add(.seat, .adult, .deportee)
    case ..<65: add(.seat, .adult, .wheelchair)
    case ..<68: add(.stretcher(seats: 3), .adult, .medicalEscort)
    case ..<73: add(.seat, .minor, .unaccompaniedMinor)
    case ..<76:
      add(.seat, .minor, .unaccompaniedMinor)
      add(.seat, .adult, .appointedEscort)
    case ..<78: add(.seat, .minor)
    case ..<80:
      add(.seat, .adult)
      add(.lapInfant, .infant)
      add(.lapInfant, .infant)
    case ..<86:
      add(.seat, .adult)
      add(.lapInfant, .infant)
    default:
      for member in 0..<Int.random(in: 2...4, using: &random) {
        add(.seat, member == 0 ? .adult : .minor)
      }
    }
    let clearable: [ReasonCodes] = [.b01, .b03, .b04, .b07, [.b01, .b04]]
    let excluding: [ReasonCodes] = [.b05, .b06, .destinationMismatch, [.b02, .b15], .cutoffMissed]
    let eligibility = departures.map { _ -> Eligibility in
      switch Int.random(in: 0..<100, using: &random) {
      case ..<50: .eligible
      case ..<70: .expected(clearable.randomElement(using: &random) ?? .b01)
      default: .excluded(excluding.randomElement(using: &random) ?? .b05)
      }
    }
    let number = UInt64(index + 1)
    let wait = Int64.random(in: 0...40 * 1_440, using: &random)
    return Party(
      id: PartyID(high: number &* 0xbf58_476d_1ce4_e5b9, low: number), members: members,
      tier: tiers.randomElement(using: &random) ?? .p3,
      earliestClearanceExpiryDay: random.chance(30)
        ? 20_480 + Int64.random(in: 0...3, using: &random) : nil,
      registeredAtMicroseconds: (Self.now - wait) * 60_000_000,
      readyAtMinute: random.chance(20)
        ? Self.now + Int64.random(in: 0...9, using: &random) * 1_440 : nil,
      destinationPreferences: random.chance(50) ? ["CGK", "KNO"] : [],
      previousDeparture: random.chance(20)
        ? departures.randomElement(using: &random)?.id : nil,
      eligibility: eligibility,
      onwardCents: hasGroups && random.chance(50)
        ? departures.map { _ in Int64.random(in: 0...9_000, using: &random) } : [])
  }

  /// Some of the parties in groups of two or three that would rather stay together.
  private func groups(_ rows: [Party], _ random: inout SeededRandom) -> [SoftGroup] {
    var groups: [SoftGroup] = []
    var left = rows.map(\.id).filter { _ in random.chance(40) }.shuffled(using: &random)
    while left.count > 1 {
      let size = min(left.count, Int.random(in: 2...3, using: &random))
      groups.append(SoftGroup(Array(left.prefix(size))))
      left.removeFirst(size)
    }
    return groups
  }
}

extension ProblemParts {
  /// The parts with their eligibility rows, written for departures in the order given, brought
  /// into the order of these departures.
  fileprivate func following(_ order: [Departure]) -> ProblemParts {
    var columns: [Int] = []
    for departure in departures {
      columns.append(order.firstIndex { $0.id == departure.id } ?? 0)
    }
    var copy = self
    copy.parties = parties.map { party in
      Party(
        id: party.id, members: party.members, tier: party.tier,
        earliestClearanceExpiryDay: party.earliestClearanceExpiryDay,
        registeredAtMicroseconds: party.registeredAtMicroseconds,
        readyAtMinute: party.readyAtMinute,
        destinationPreferences: party.destinationPreferences,
        previousDeparture: party.previousDeparture, notice: party.notice,
        eligibility: columns.map { party.eligibility[$0] },
        onwardCents: party.onwardCents.isEmpty ? [] : columns.map { party.onwardCents[$0] })
    }
    return copy
  }
}
