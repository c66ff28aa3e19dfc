extension Problem {
  /// Limits of what a problem may hold. They keep every sum of costs and prices inside 64 bits.
  package enum Limit {
    /// Departures in one problem.
    package static let departures = 4_096
    /// People in one problem.
    package static let people = 1_000_000
    /// People in one party.
    package static let membersPerParty = 512
    /// Places of one kind on one departure.
    package static let placesPerDeparture = 100_000
    /// Places of one kind on all departures.
    package static let placesInAll = 4_000_000
    /// Seats one stretcher may cover.
    package static let seatsPerStretcher = 64
    /// Preferred points of entry of one party.
    package static let preferences = 64
    /// Steps of the waiting curve.
    package static let waitingSteps = 64
    /// Any single amount of money, cents.
    package static let amountCents: Int64 = 1_000_000_000_000
    /// A tier's weight.
    package static let weight: Int64 = 1_000_000
    /// People moved for each person displaced.
    package static let movesPerDisplaced = 1_000
    /// Any moment, minutes from 1970 either way: about 3,800 years.
    package static let minute: Int64 = 2_000_000_000
    /// Sum of everything that could ever be charged, cents.
    package static let totalCents: Int64 = 1 << 58
  }

  func validate() throws {
    try validatePolicy()
    try validateDepartures()
    try validateParties()
    try validateReferences()
    try validateTotalCost()
  }

  private func require(
    _ holds: Bool, _ code: ProblemError.Code, _ message: @autoclosure () -> String
  ) throws {
    if !holds { throw ProblemError(code, message()) }
  }

  private func validatePolicy() throws {
    let amounts = 0...Limit.amountCents
    try require(
      policy.tierWeights.count == Tier.allCases.count
        && policy.tierWeights.allSatisfy { (0...Limit.weight).contains($0) },
      .outOfRange, "the policy needs one weight of 0 to \(Limit.weight) per tier")
    try require(
      policy.noDepartureCents.count == Tier.allCases.count
        && policy.noDepartureCents.allSatisfy(amounts.contains),
      .outOfRange, "the policy needs one cost of having no departure per tier")
    let steps = policy.waiting.steps
    try require(
      (1...Limit.waitingSteps).contains(steps.count) && steps.first?.fromDay == 0
        && zip(steps, steps.dropFirst()).allSatisfy {
          $0.fromDay < $1.fromDay && $0.centsPerDay <= $1.centsPerDay
        } && steps.allSatisfy { amounts.contains($0.centsPerDay) },
      .outOfRange, "waiting steps start at day 0, and neither days nor cents may fall")
    try require(
      (0...100_000).contains(policy.noDepartureDelayDays), .outOfRange,
      "noDepartureDelayDays is outside 0...100000")
    try require(
      [
        policy.expectedCents, policy.preferenceStepCents, policy.moveCents, policy.escortCents,
        policy.splitCents, policy.draftMoveCents, policy.proposedMoveCents,
      ].allSatisfy(amounts.contains),
      .outOfRange, "a cost of the policy is outside 0...\(Limit.amountCents) cents")
    try require(
      (0...1000).contains(policy.reservePermille), .outOfRange,
      "reservePermille is outside 0...1000")
    try require(
      (1...1000).contains(policy.minorsPerEscort) && (1...1000).contains(policy.medicalPerEscort),
      .outOfRange, "an escort ratio is outside 1...1000")
    try require(
      (0...Limit.movesPerDisplaced).contains(policy.movesPerDisplaced), .outOfRange,
      "movesPerDisplaced is outside 0...\(Limit.movesPerDisplaced)")
    try require(
      (-Limit.minute...Limit.minute).contains(asOfMinute), .outOfRange, "asOfMinute")
  }

  func validateDepartures() throws {
    try require(
      departures.count <= Limit.departures, .tooLarge,
      "\(departures.count) departures; at most \(Limit.departures)")
    for (one, next) in zip(departures, departures.dropFirst()) {
      try require(one.id != next.id, .duplicateID, "departure \(one.id) is there twice")
    }
    var places = [0, 0, 0, 0, 0, 0, 0]
    for departure in departures {
      let id = departure.id
      try require(
        id.isWellFormed, .malformedID,
        "departure ids have 1 to \(DepartureID.maximumByteCount) printable ASCII bytes")
      try require(
        departure.destinations.allSatisfy { DepartureID($0).isWellFormed }, .malformedID,
        "a point of entry of departure \(id)")
      let moments = -Limit.minute...Limit.minute
      try require(
        moments.contains(departure.minute) && moments.contains(departure.cutoffMinute),
        .outOfRange, "the times of departure \(id)")
      let capacity = departure.capacity
      let kinds = [
        capacity.seats, capacity.lapInfants, capacity.stretchers, capacity.wheelchairs,
        capacity.unaccompaniedMinors, capacity.deportees, capacity.escorts,
      ]
      try require(
        kinds.allSatisfy { (0...Limit.placesPerDeparture).contains($0) }, .outOfRange,
        "a capacity of departure \(id) is outside 0...\(Limit.placesPerDeparture)")
      for (kind, count) in kinds.enumerated() { places[kind] += count }
      try require(
        (0...Limit.placesPerDeparture).contains(departure.reserveSeats ?? 0), .outOfRange,
        "the reserve of departure \(id)")
      try require(
        (0...Limit.amountCents).contains(departure.openCostCents)
          && (0...Limit.amountCents).contains(departure.seatCostCents),
        .outOfRange, "a cost of departure \(id) is outside 0...\(Limit.amountCents) cents")
    }
    try require(
      places.allSatisfy { $0 <= Limit.placesInAll }, .tooLarge,
      "more than \(Limit.placesInAll) places of one kind")
  }

  private func validateParties() throws {
    for (one, next) in zip(parties, parties.dropFirst()) {
      try require(one.id != next.id, .duplicateID, "party \(one.id) is there twice")
    }
    var people: Set<PersonID> = []
    for party in parties {
      for member in party.members {
        try require(
          people.insert(member.id).inserted, .duplicateID, "person \(member.id) is there twice")
      }
      try require(
        people.count <= Limit.people, .tooLarge, "more than \(Limit.people) people")
      try validate(party)
    }
  }

  /// Checks what can be seen of one party alone.
  func validate(_ party: Party) throws {
    let moments = -Limit.minute...Limit.minute
    try require(!party.members.isEmpty, .emptyParty, "party \(party.id) has nobody")
    try require(
      party.members.count <= Limit.membersPerParty, .tooLarge,
      "party \(party.id) has more than \(Limit.membersPerParty) people")
    for member in party.members {
      try require(
        (0...Limit.weight).contains(member.waitingWeight ?? 0)
          && (0...Limit.amountCents).contains(member.shelterCentsPerDay),
        .outOfRange, "the weight or the shelter of person \(member.id)")
      if case .stretcher(let seats) = member.place {
        try require(
          (1...Limit.seatsPerStretcher).contains(seats), .outOfRange,
          "the stretcher of person \(member.id)")
      }
    }
    try require(
      moments.contains(party.registeredAtMicroseconds / 60_000_000)
        && moments.contains(party.readyAtMinute ?? 0),
      .outOfRange, "the times of party \(party.id)")
    try require(
      party.destinationPreferences.count <= Limit.preferences
        && party.destinationPreferences.allSatisfy { DepartureID($0).isWellFormed },
      .malformedID, "the points of entry that party \(party.id) prefers")
    for (index, value) in party.eligibility.enumerated() {
      let onward = party.onwardCents.isEmpty ? 0 : party.onwardCents[index]
      try validate(value, onward, of: party.id)
    }
  }

  /// Checks what a party's rows say of one departure.
  func validate(_ value: Eligibility, _ onward: Int64, of party: PartyID) throws {
    try require(
      (0...Limit.amountCents).contains(onward), .outOfRange, "an onward cost of party \(party)")
    let holds =
      switch value {
      case .eligible: true
      case .expected(let codes): !codes.isEmpty && codes.isSubset(of: .clearable)
      case .excluded(let codes): !codes.isEmpty && codes.isSubset(of: .all)
      }
    try require(
      holds, .eligibilityCodes,
      "party \(party): only B01, B03, B04, B07 can be expected, and an exclusion has a code")
  }

  private func validateReferences() throws {
    let known = Set(parties.lazy.map(\.id))
    for pair in keepApart {
      try require(
        known.contains(pair.first) && known.contains(pair.second), .unknownID,
        "a keep-apart pair names a party the problem does not have")
    }
    var grouped: Set<PartyID> = []
    for group in softGroups {
      for party in group.parties {
        try require(
          known.contains(party), .unknownID, "a soft group names a party the problem does not have")
        try require(
          grouped.insert(party).inserted, .duplicateID, "party \(party) is in two soft groups")
      }
    }
    guard departures.contains(where: { $0.lockedPeople != nil }) else { return }
    var listed: [PersonID: Int] = [:]
    for (index, departure) in departures.enumerated() {
      for person in departure.lockedPeople ?? [] {
        try require(
          listed.updateValue(index, forKey: person) == nil, .lockedPeople,
          "person \(person) is on locked lists twice")
      }
    }
    var found = 0
    for party in parties {
      let places = party.members.map { listed[$0.id] }
      found += places.count { $0 != nil }
      try require(
        places.allSatisfy { $0 == places.first }, .lockedPeople,
        "a locked list has a part of party \(party.id) only")
    }
    try require(
      found == listed.count, .unknownID, "a locked list names a person the problem does not have")
  }

  /// Bounds the dearest plan from above and refuses numbers that could leave 64 bits.
  func validateTotalCost() throws {
    // The dearest way home any party may have will mostly do, and spares a look at all of them.
    if totalCost(onward: Limit.amountCents).isWithin(Limit.totalCents) { return }
    let onward = parties.lazy.map { $0.onwardCents.max() ?? 0 }.max() ?? 0
    try require(
      totalCost(onward: onward).isWithin(Limit.totalCents), .costsTooLarge,
      "the policy's numbers times the people could leave 64 bits; use smaller weights")
  }

  /// What the dearest plan costs at most, when nobody's way home costs more than `onward`.
  private func totalCost(onward: Int64) -> Total {
    let horizon =
      (departures.map(\.minute).max().map { max($0, asOfMinute) } ?? asOfMinute)
      + policy.noDepartureDelayDays * 1_440
    var registered = parties.isEmpty ? 0 : Int64.max
    var total = Total()
    var people: Int64 = 0
    var seats: Int64 = 0
    let slope = policy.waiting.steps.last?.centsPerDay ?? 0
    var weight = policy.tierWeights.max() ?? 0
    var shelter: Int64 = 0
    for party in parties {
      registered = min(registered, party.registeredAtMicroseconds / 60_000_000 - 1)
      people += Int64(party.members.count)
      for member in party.members {
        seats += Int64(member.place.seats)
        weight = max(weight, member.waitingWeight ?? 0)
        shelter = max(shelter, member.shelterCentsPerDay)
      }
    }
    let days = max(0, horizon - registered) / 1_440 + 1
    total.add(people, days, slope, weight)
    total.add(people, max(0, horizon - asOfMinute) / 1_440 + 1, shelter, 1)
    total.add(people, onward, 1, 1)
    total.add(people, policy.splitCents, 1, 1)
    total.add(people, policy.noDepartureCents.max() ?? 0, 1, 1)
    total.add(people, policy.expectedCents, 1, 1)
    let moves = Notice.allCases.map { policy.moveCents(after: $0) }
    total.add(people, moves.max() ?? 0, 1, 1)
    total.add(people, policy.preferenceStepCents, Int64(Limit.preferences), 1)
    total.add(2 * people, policy.escortCents, 1, 1)
    total.add(seats, departures.map(\.seatCostCents).max() ?? 0, 1, 1)
    for departure in departures { total.add(departure.openCostCents, 1, 1, 1) }
    return total
  }
}

/// A sum of products of nonnegative numbers that remembers an overflow.
private struct Total {
  private var cents: Int64 = 0
  private var overflow = false

  func isWithin(_ limit: Int64) -> Bool { !overflow && cents <= limit }

  mutating func add(_ first: Int64, _ factors: Int64...) {
    var product = first
    for factor in factors {
      let (value, over) = product.multipliedReportingOverflow(by: factor)
      overflow = overflow || over
      product = value
    }
    let (value, over) = cents.addingReportingOverflow(product)
    overflow = overflow || over
    cents = value
  }
}
