internal import Casework
internal import PlanModel
internal import RepatriationSchema
internal import Wire

/// Turns views, departures and policy into a problem for the solver. Pure: the same input gives the
/// same problem, in whatever order rows came.
struct ProblemBuilder {
  private let input: PlanningInput
  private let rulebook: MissionRulebook
  /// Departures whose list is open and whose time can be believed, in the order of their ids.
  private let departures: [DepartureConditions]
  private let survey: BoardingSurvey
  /// The same rules when the authorities take long; `nil` where the policy counts so anyway.
  private let lateSurvey: BoardingSurvey?
  private let today: CalendarDate
  /// The published lists of `departures`, by departure.
  private let lists: [String: Manifest]
  /// Rules that two people set aside for somebody on a proposed list, by person and place in `departures`.
  private let overridden: [ID<PersonFile>: [Int: FailureCodes]]

  init(_ input: PlanningInput) {
    self.input = input
    let rulebook = MissionRulebook(
      mission: input.mission, policy: input.policy, calendar: input.calendar)
    self.rulebook = rulebook
    today = rulebook.calendar.day(of: input.asOf)
    let horizon = PlanningHorizon(around: input.asOf)
    let outOfDraft = Set(
      input.published.filter { $0.state.isOutOfDraft && !input.replans($0, rulebook) }
        .map(\.departure.id))
    departures =
      input.departures.filter { horizon.contains($0.departsAt) && !outOfDraft.contains($0.id) }
      .map(rulebook.conditions)
      .filter { !$0.departure.cancelled && $0.lockAt > input.asOf }
      .sorted { DepartureID($0.departure.id) < DepartureID($1.departure.id) }
    let published = Dictionary(
      input.published.map { ($0.departure.id, $0) }, uniquingKeysWith: { first, _ in first })
    lists = published.filter { !outOfDraft.contains($0.key) }
    var overridden: [ID<PersonFile>: [Int: FailureCodes]] = [:]
    for (index, conditions) in departures.enumerated() {
      guard let list = published[conditions.departure.id], list.state == .proposed else { continue }
      for entry in list.entries where !entry.overridden.isEmpty {
        overridden[entry.person, default: [:]][index] = FailureCodes(
          entry.overridden.filter { $0 != .heldActive })
      }
    }
    self.overridden = overridden
    let pace = input.policy.countedPace
    let isWeighed = pace == .usual && input.policy.planning.lateRiskCents > 0
    let (departures, home) = (departures, rulebook.rules.homeCountry)
    func survey(at pace: Pace) -> BoardingSurvey {
      BoardingSurvey(
        rulebook.boarding.at(pace), departures: departures, homeCountry: home, asOf: input.asOf)
    }
    self.survey = survey(at: pace)
    lateSurvey = isWeighed ? survey(at: .late) : nil
  }

  /// - Throws: `ProblemError` when a number of the input is out of the model's range.
  func build() throws -> PreparedProblem {
    let carried = CarriedManifests(input, rulebook: rulebook)
    let remaining = input.views.filter { !carried.people.contains($0.person) }
    let travelling = remaining.filter(\.state.isOpen)
    let days = departures.map(\.departureDay)
    let span = (days.min() ?? today)...(days.max() ?? today)
    // Who comes of age on the way stays with those who answer for them.
    let parties = TravellingParty.parties(of: travelling, among: input.views) {
      rulebook.boarding.isMinor($0, on: span.lowerBound)
    }
    let ids = Self.ids(of: parties)
    let prepared = zip(ids, parties).map { prepare($0, $1) }.sorted { $0.id < $1.id }
    let reserves = reserves(prepared)
    let previous = previousDepartures
    let problem = try PlanModel.Problem(
      asOfMinute: Self.minute(of: input.asOf),
      departures: zip(departures, reserves).map(departure).enumerated().map { index, departure in
        frozen(departure, at: index, prepared)
      },
      parties: prepared.map { party($0, span: span, previous: previous) },
      keepApart: keepApart(prepared), softGroups: softGroups(prepared),
      policy: PlannerPolicy.model(input.policy))
    return PreparedProblem(
      problem: problem, departures: departures, parties: prepared, reserves: reserves,
      carried: carried, closed: remaining.filter { !$0.state.isOpen }, rulebook: rulebook)
  }

  // MARK: Parties

  /// A single person gives the party its id; a group its own, or, where that is taken, the id of
  /// the first member that is not: desks make ids, so nothing keeps two from being equal.
  private static func ids(of parties: [TravellingParty]) -> [PartyID] {
    var used: Set<PartyID> = []
    var ids: [PartyID?] = parties.map { party in
      guard party.members.count == 1, let only = party.members.first else { return nil }
      let id = PartyID(only.person.uuid)
      used.insert(id)
      return id
    }
    for index in parties.indices where ids[index] == nil {
      let own = parties[index].group.map { [$0.uuid] } ?? []
      let candidates = (own + parties[index].members.map(\.person.uuid)).map(PartyID.init)
      let id = candidates.first { !used.contains($0) } ?? candidates.first
      if let id { used.insert(id) }
      ids[index] = id
    }
    return ids.compactMap { $0 }
  }

  private func prepare(_ id: PartyID, _ party: TravellingParty) -> PreparedProblem.PreparedParty {
    let rows = party.members.map { view in
      var row = survey.outlooks(of: view, group: party.situation).map { outlook in
        PreparedProblem.Standing(
          verdict: outlook.verdict, codes: outlook.codes, blocking: outlook.blocking)
      }
      for (index, codes) in overridden[view.person] ?? [:] {
        row[index] = row[index].without(codes)
      }
      return row
    }
    let own = party.members.map {
      rulebook.lastingCodes($0, group: party.situation, asOf: input.asOf)
    }
    let together = departures.indices.map { index in Self.together(rows.map { $0[index] }) }
    let province = party.leader?.originProvince ?? ""
    return PreparedProblem.PreparedParty(
      id: id, party: party,
      waiting: party.members.map {
        PriorityByWaiting($0, policy: input.policy, on: today)
      },
      memberStandings: rows, lastingCodes: own, standings: together,
      mayBeLate: lateRisks(party, together), airports: rulebook.airports(near: province))
  }

  /// By departure: listed as expected, and too late when the authorities take long.
  private func lateRisks(
    _ party: TravellingParty, _ standings: [PreparedProblem.Standing]
  ) -> [Bool] {
    guard let lateSurvey, standings.contains(where: { $0.verdict == .expected }) else {
      return []
    }
    let late = party.members.map { lateSurvey.outlooks(of: $0, group: party.situation) }
    return standings.indices.map { index in
      standings[index].verdict == .expected
        && late.contains { $0[index].verdict == .excluded }
    }
  }

  /// A party may board as its weakest member may, with everybody's codes.
  static func together(_ standings: [PreparedProblem.Standing]) -> PreparedProblem.Standing {
    var result = PreparedProblem.Standing(verdict: .boardable, codes: [], blocking: [])
    for standing in standings {
      result.codes.formUnion(standing.codes)
      result.blocking.formUnion(standing.blocking)
      switch (result.verdict, standing.verdict) {
      case (.excluded, _), (_, .boardable): break
      case (_, .excluded): result.verdict = .excluded
      case (_, .expected): result.verdict = .expected
      }
    }
    return result
  }

  private func party(
    _ prepared: PreparedProblem.PreparedParty, span: ClosedRange<CalendarDate>,
    previous: [ID<PersonFile>: DepartureID]
  ) -> PlanModel.Party {
    let party = prepared.party
    let risk = Int64(input.policy.planning.lateRiskCents)
    let before = Set(party.members.map { previous[$0.person] })
    return PlanModel.Party(
      id: prepared.id, members: members(of: party, span: span),
      tier: Tier(rawValue: prepared.tier) ?? .p3,
      earliestClearanceExpiryDay: party.members.compactMap(earliestExpiry).min().map {
        Int64($0.daysSinceEpoch)
      },
      registeredAtMicroseconds: party.members.map(\.registeredAt.microseconds).min() ?? 0,
      destinationPreferences: prepared.airports.map { $0.description },
      previousDeparture: before.count == 1 ? before.first ?? nil : nil,
      notice: before.count == 1 ? notice(before.first ?? nil) : .draft,
      eligibility: prepared.standings.map(Self.eligibility),
      // What a late clearance would cost is charged with the way home: it depends on the party and
      // the departure alone.
      onwardCents: prepared.mayBeLate.contains(true)
        ? prepared.mayBeLate.map { $0 ? risk : 0 } : [])
  }

  /// How firm the published list of a departure is.
  private func notice(_ departure: DepartureID?) -> Notice {
    departure.flatMap { lists[$0.text] }?.state == .proposed ? .proposed : .draft
  }

  /// On which departure the published plan has each person, where moving anybody costs something.
  private var previousDepartures: [ID<PersonFile>: DepartureID] {
    guard input.policy.planning.moveCents.contains(where: { $0 > 0 }) else { return [:] }
    let open = Set(departures.map(\.departure.id))
    var previous: [ID<PersonFile>: DepartureID] = [:]
    for manifest in lists.values where open.contains(manifest.departure.id) {
      for entry in manifest.entries {
        previous[entry.person] = DepartureID(manifest.departure.id)
      }
    }
    return previous
  }

  /// Groups that may be split would still rather travel together, where the policy says what it
  /// costs to spread them.
  private func softGroups(_ prepared: [PreparedProblem.PreparedParty]) -> [SoftGroup] {
    guard input.policy.planning.splitCents > 0 else { return [] }
    var parties: [ID<Group>: [PartyID]] = [:]
    for party in prepared {
      if let group = party.party.group { parties[group, default: []].append(party.id) }
    }
    return parties.sorted { $0.key < $1.key }.filter { $0.value.count > 1 }
      .map { SoftGroup($0.value) }
  }

  private func reserves(_ prepared: [PreparedProblem.PreparedParty]) -> [[ReservedSeats]] {
    let reserve = SeatReserve(
      input.policy, calendar: input.calendar, asOf: input.asOf, announced: input.announced)
    var couldGo = [Int](repeating: 0, count: departures.count)
    for party in prepared {
      let recent = party.party.members.count(where: reserve.isRecent)
      if recent == 0 { continue }
      for (index, standing) in party.standings.enumerated() where standing.verdict != .excluded {
        couldGo[index] += recent
      }
    }
    let seats = reserve.seats(
      zip(departures, couldGo).map { SeatReserve.Need(conditions: $0, recentWhoCouldGo: $1) })
    return zip(departures, seats).map { conditions, reserved in
      guard let list = lists[conditions.departure.id], list.state == .proposed else {
        return reserved
      }
      // What was given away of a proposed list's reserve is not taken back from those who have it.
      var free = max(0, Int(conditions.departure.seats) - Int(list.seatsTaken))
      return reserved.compactMap { part in
        let kept = min(Int(part.seats), free)
        free -= kept
        return kept > 0 ? ReservedSeats(reason: part.reason, seats: UInt16(clamping: kept)) : nil
      }
    }
  }

  private static func eligibility(_ standing: PreparedProblem.Standing) -> Eligibility {
    switch standing.verdict {
    case .boardable: .eligible
    case .expected: .expected(standing.codes.modelCodes)
    case .excluded: .excluded(standing.codes.modelCodes)
    }
  }

  /// One infant on the lap of each adult who has a seat; any further one takes a seat. An age that
  /// changes between the first and the last departure counts as what asks for more: who turns two
  /// takes a seat, and nobody sits on the lap of, or is escorted by, who is not of age yet.
  func members(
    of party: TravellingParty, span: ClosedRange<CalendarDate>
  ) -> [Member] {
    let lastDay = span.upperBound
    let isAdultThroughout = { (view: PlanningView) in
      !rulebook.boarding.isMinor(view, on: span.lowerBound)
        && !rulebook.boarding.isMinor(view, on: lastDay)
    }
    let isStretcher = { (view: PlanningView) in view.services.contains(.stretcher) }
    var laps = party.members.count {
      isAdultThroughout($0) && !isStretcher($0)
    }
    let chairs: [SpecialService] = [.wheelchairRamp, .wheelchairSteps, .wheelchairCabin]
    return party.members.map { view in
      let place: Member.Place
      if isStretcher(view) {
        place = .stretcher(seats: seatsPerStretcher)
      } else if rulebook.boarding.isInfant(view, on: lastDay), laps > 0 {
        laps -= 1
        place = .lapInfant
      } else {
        place = .seat
      }
      let band: Member.AgeBand =
        rulebook.boarding.isInfant(view, on: lastDay)
        ? .infant : rulebook.boarding.isMinor(view, on: lastDay) ? .minor : .adult
      var needs: Member.Needs = []
      if place == .seat, view.services.contains(where: chairs.contains) {
        needs.insert(.wheelchair)
      }
      if view.relation == .escort, isAdultThroughout(view) { needs.insert(.appointedEscort) }
      return Member(
        id: PersonID(view.person), place: place, ageBand: band, needs: needs,
        shelterCentsPerDay: view.sheltered ? Int64(input.policy.planning.shelterCentsPerDay) : 0)
    }
  }

  /// The model knows one size of stretcher for each person, departures state their own: the largest
  /// of those that carry any.
  private var seatsPerStretcher: Int {
    departures.filter { $0.departure.stretchers > 0 }
      .map { Int($0.departure.seatsPerStretcher) }.max() ?? 1
  }

  /// The first day on which something that is granted runs out.
  func earliestExpiry(_ view: PlanningView) -> CalendarDate? {
    let clearances = Clearances(view, policy: input.policy)
    var days: [CalendarDate?] = []
    if clearances.hasValidDocument(on: today) { days.append(view.documentExpires) }
    if clearances.stay(on: today) == .inStatus { days.append(view.stayUntil) }
    // A waiver without an end covers for good.
    let covers = view.fine.terms.map(\.coversThrough)
    if !covers.contains(nil) { days.append(covers.compactMap { $0 }.max()) }
    if view.exit.grantedOn != nil { days.append(view.exit.validUntil) }
    if view.fit == .fit { days.append(view.fitUntil) }
    return days.compactMap { $0 }.filter { $0 >= today }.min()
  }

  private func keepApart(_ prepared: [PreparedProblem.PreparedParty]) -> [KeepApart] {
    var partyOf: [ID<PersonFile>: PartyID] = [:]
    for party in prepared {
      for view in party.party.members { partyOf[view.person] = party.id }
    }
    return prepared.flatMap { party in
      party.party.members.flatMap(\.keepApart).compactMap { other in
        partyOf[other].map { KeepApart(party.id, $0) }
      }
    }
  }

  // MARK: Departures

  /// A list that planners froze: exactly those who are on it and may board, whole parties.
  private func frozen(
    _ departure: PlanModel.Departure, at index: Int,
    _ parties: [PreparedProblem.PreparedParty]
  ) -> PlanModel.Departure {
    guard input.frozen.contains(departure.id.text) else { return departure }
    let listed = Set(lists[departure.id.text]?.entries.map(\.person) ?? [])
    var departure = departure
    departure.lockedPeople = parties.filter { party in
      party.standings[index].verdict != .excluded
        && party.party.members.allSatisfy { listed.contains($0.person) }
    }.flatMap { $0.party.members.map { PersonID($0.person) } }
    return departure
  }

  /// - Parameter reserve: what is kept free of its seats.
  func departure(
    _ conditions: DepartureConditions, _ reserve: [ReservedSeats]
  ) -> PlanModel.Departure {
    let departure = conditions.departure
    let seats = Int(departure.seats)
    return PlanModel.Departure(
      id: DepartureID(departure.id), minute: Self.minute(of: departure.departsAt),
      cutoffMinute: Self.minute(of: conditions.lockAt),
      destinations: conditions.pointsOfEntry.map { $0.description },
      capacity: Capacity(
        seats: seats, lapInfants: min(seats, max(0, PlanningLimits.entries - seats)),
        stretchers: Int(departure.stretchers), wheelchairs: Int(departure.wheelchairs),
        unaccompaniedMinors: Int(departure.unaccompaniedMinors),
        deportees: Int(departure.deportees), escorts: seats),
      reserveSeats: reserve.reduce(0) { $0 + Int($1.seats) },
      openCostCents: departure.charterCents, seatCostCents: departure.seatCents)
  }

  static func minute(of moment: Timestamp) -> Int64 {
    let minutes = moment.microseconds / 60_000_000
    return moment.microseconds % 60_000_000 < 0 ? minutes - 1 : minutes
  }
}
