internal import Casework
internal import RepatriationSchema
internal import Wire

/// Why one person is where they are: every departure's verdict, and what comes first.
struct PersonAccount {
  let view: PlanningView
  /// Everybody of the person's group, the person included; empty without one.
  let members: [PlanningView]
  /// In the order of time.
  let departures: [Departure]
  /// The published ones.
  let manifests: [Manifest]
  let rulebook: MissionRulebook
  let asOf: Timestamp
  /// Views changed after the published plan was made.
  let isStale: Bool

  /// One departure with what speaks against the person there.
  private struct Found {
    let conditions: DepartureConditions
    /// Of the person.
    let own: Boardability
    /// Of the person, and of travelling with the others.
    var failures: [BoardingFailure]
    var verdict: Boardability.Verdict
    let isSeated: Bool
    let hasLeft: Bool
  }

  func explanation() -> Explanation {
    let policy = rulebook.policy
    let clearances = Clearances(view, policy: policy)
    let today = rulebook.calendar.day(of: asOf)
    let axes = CaseSummary.axes(
      of: view, policy: policy, calendar: rulebook.calendar, asOf: asOf)
    let own = manifests.first { manifest in
      (manifest.state == .draft || manifest.state.isActive) && manifest.holds(view.person)
    }
    let found = relevant(own).map { judge($0, seatedOn: own) }
    let waiting = PriorityByWaiting(view, policy: policy, on: today)
    let range = ReadyRange(view, policy: policy, from: today, calendar: rulebook.calendar)
    return Explanation(
      person: view.person, asOf: asOf, caseClass: clearances.caseClass(on: today),
      mainBlocker: clearances.mainBlocker(on: today), tier: waiting.tier, readyBy: axes.readyBy,
      manifest: own?.id ?? "", headline: headline(found, own),
      verdicts: found.map { verdict($0, seatedOn: own) }, policy: policy.version, axes: axes,
      readyEarliest: range?.earliest, readyLate: range?.late,
      readyDays: waiting.readyDays.map { UInt16(clamping: $0) },
      movedUpAfterDays: waiting.movedUpAfterDays)
  }

  /// Departures that are not over, and the one on whose list the person is; the first ones when
  /// there are more than fit.
  private func relevant(_ own: Manifest?) -> [Departure] {
    let open = departures.filter { $0.departsAt > asOf || $0.id == own?.departure.id }
    return Array(open.prefix(PlanningLimits.verdicts))
  }

  private func judge(_ departure: Departure, seatedOn own: Manifest?) -> Found {
    let conditions = rulebook.conditions(of: departure)
    let situation = members.isEmpty ? GroupSituation.alone : GroupSituation(members: members)
    let alone = rulebook.assess(view, group: situation, on: conditions, asOf: asOf)
    var found = Found(
      conditions: conditions, own: alone, failures: alone.failures, verdict: alone.verdict,
      isSeated: own?.departure.id == departure.id,
      hasLeft: departure.departsAt <= asOf && !departure.cancelled)
    if !found.hasLeft {
      addGroup(to: &found, situation)
      addSeparation(to: &found)
    }
    return found
  }

  /// A group that may not be split travels when all of it can; who of the others cannot, and why,
  /// is not told here. Added also to what speaks against the person: both are true.
  private func addGroup(to found: inout Found, _ situation: GroupSituation) {
    guard members.contains(where: { !$0.groupSplittable }),
      !found.failures.contains(where: { $0.code == .groupIncomplete })
    else { return }
    let isStuck = members.contains { other in
      guard other.person != view.person, other.state.isOpen else { return false }
      let theirs = rulebook.assess(other, group: situation, on: found.conditions, asOf: asOf)
      let standing = rulebook.standing(
        theirs.failures, verdict: theirs.verdict, on: found.conditions)
      return !standing.blocking.subtracting(.departureSide).isEmpty
    }
    guard isStuck else { return }
    found.failures.append(BoardingFailure(.groupIncomplete))
    found.verdict = .excluded
  }

  private func addSeparation(to found: inout Found) {
    let all = members.isEmpty ? [view] : members
    let others = Set(all.flatMap(\.keepApart))
    guard !others.isEmpty, !found.failures.contains(where: { $0.code == .keptApart }),
      let list = manifests.first(where: { $0.departure.id == found.conditions.departure.id }),
      list.entries.contains(where: { $0.state.isLive && others.contains($0.person) })
    else { return }
    found.failures.append(BoardingFailure(.keptApart))
    found.verdict = .excluded
  }

  private func verdict(_ found: Found, seatedOn own: Manifest?) -> DepartureVerdict {
    var codes = found.failures.map(\.code)
    let couldTravel = !found.isSeated && found.verdict != .excluded
    if couldTravel && own == nil && !manifests.isEmpty { codes.append(.capacityFull) }
    let expectable = rulebook.policy.boarding.expectable
    return DepartureVerdict(
      departure: found.conditions.departure.id, departsAt: found.conditions.departure.departsAt,
      departsOffsetMinutes: found.conditions.departure.departsOffsetMinutes,
      seated: found.isSeated, failing: codes.sorted { $0.rawValue < $1.rawValue },
      missing: rulebook.missing(
        found.own.failures.filter { expectable.contains($0.code) }, view,
        group: members.isEmpty ? .alone : GroupSituation(members: members),
        on: found.conditions, asOf: asOf),
      sentence: ReasonSentences.verdict(
        ReasonSentences.Case(
          conditions: found.conditions, failures: found.failures, verdict: found.verdict,
          isSeated: found.isSeated, seatedElsewhere: own?.departure.id, blocking: blocking(found)
        )))
  }

  /// What is not expected to be gone when the list closes. Who is on a closed list stays there, and
  /// a departure that has left is history.
  private func blocking(_ found: Found) -> [BoardingFailure] {
    if found.isSeated && found.hasLeft { return [] }
    return found.failures.filter { failure in
      if found.isSeated && failure.code == .cutOffPassed { return false }
      return !rulebook.isInTime(failure, on: found.conditions)
    }
  }

  private func headline(_ found: [Found], _ own: Manifest?) -> String {
    if let own, let seat = found.first(where: \.isSeated) {
      let blocking = blocking(seat)
      if let code = FailureCodes(blocking.map(\.code)).headline,
        let first = blocking.first(where: { $0.code == code })
      {
        return ReasonSentences.noLonger(on: own.departure.id, first)
      }
      return dated(
        ReasonSentences.listed(
          on: own.departure.id, day: seat.conditions.departureDay,
          missing: seat.failures.count { $0.expectedBy != nil }))
    }
    if view.registeredAt > asOf { return ReasonSentences.registeredLater }
    return dated(reasonForNoList(found))
  }

  /// Says that a plan made before the newest changes is one.
  private func dated(_ headline: String) -> String {
    isStale ? "\(headline) \(ReasonSentences.stale)" : headline
  }

  private func reasonForNoList(_ found: [Found]) -> String {
    if let survivor = view.mergedInto { return ReasonSentences.merged(into: survivor) }
    if !view.state.isOpen { return ReasonSentences.notListed(.caseNotOpen, expected: nil) }
    if found.isEmpty { return ReasonSentences.notListed(reasonWithoutDeparture, expected: nil) }
    // Where the person could go, what keeps them off is the reason: others, or a rule about others.
    let possible = found.filter { $0.own.verdict != .excluded }
    let standings =
      possible.isEmpty
      ? found.map { rulebook.standing($0.own.failures, verdict: $0.own.verdict, on: $0.conditions) }
      : possible.map { rulebook.standing($0.failures, verdict: $0.verdict, on: $0.conditions) }
    guard let code = UnplacedCounts.headline(of: standings) else {
      return ReasonSentences.notListed(nil, expected: nil)
    }
    let isExpectable = rulebook.policy.boarding.expectable.contains(code)
    let days = found.flatMap(\.failures).filter { $0.code == code }.compactMap(\.expectedBy)
    return ReasonSentences.notListed(code, expected: isExpectable ? days.max() : nil)
  }

  /// As planning counts where no departure is left: only who could otherwise go lacks one.
  private var reasonWithoutDeparture: ReasonCode {
    let situation = members.isEmpty ? GroupSituation.alone : GroupSituation(members: members)
    if let own = rulebook.lastingCodes(view, group: situation, asOf: asOf).headline { return own }
    let travelTogether = members.contains { !$0.groupSplittable }
    let isStuck = members.contains {
      $0.state.isOpen && !rulebook.lastingCodes($0, group: situation, asOf: asOf).isEmpty
    }
    return travelTogether && isStuck ? .groupIncomplete : .departureClosed
  }
}
