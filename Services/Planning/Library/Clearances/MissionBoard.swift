internal import Casework
internal import RepatriationSchema
internal import Wire

/// How a mission stands at a moment, in counts, and what somebody must look at.
struct MissionBoard {
  /// First days of the ages by which the backlog is told.
  private static let ages = [0, 3, 7, 14]
  private static let alarms = 64

  let input: PlanningInput
  let plan: PlanReply?
  /// Views changed after the published plan.
  let isStale: Bool
  let isQuarantined: Bool
  let isConnected: Bool

  private var today: CalendarDate { input.calendar.day(of: input.asOf) }

  func reply() -> BoardReply {
    let today = today
    let open = input.views.filter(\.state.isOpen)
    var reply = BoardReply(
      mission: input.mission, asOf: input.asOf,
      offsetMinutes: Int16(clamping: input.calendar.offsetSeconds(at: input.asOf) / 60),
      policy: input.policy.version, planVersion: plan?.planVersion ?? 0, plannedAt: plan?.asOf,
      isStale: isStale)
    reply.backlog = backlog(open, on: today)
    reply.ages = Self.ages.map(UInt16.init)
    reply.registeredToday = UInt32(
      clamping: input.views.count { input.calendar.day(of: $0.registeredAt) == today })
    reply.departures = (plan?.manifests ?? []).filter { $0.departsAt > input.asOf }
    reply.alarms = Array(alarms(open).prefix(Self.alarms))
    return reply
  }

  private func backlog(_ open: [PlanningView], on today: CalendarDate) -> [BacklogRow] {
    var rows = CaseClass.declared.filter { $0 != .unset }.map {
      BacklogRow(caseClass: $0, byAge: Self.ages.map { _ in 0 })
    }
    for view in open {
      let caseClass = Clearances(view, policy: input.policy).caseClass(on: today)
      guard let row = rows.firstIndex(where: { $0.caseClass == caseClass }) else { continue }
      let days = waitedDays(view)
      let age = Self.ages.lastIndex { $0 <= days } ?? 0
      rows[row].persons += 1
      rows[row].byAge[age] += 1
    }
    return rows
  }

  private func waitedDays(_ view: PlanningView) -> Int {
    let since = input.calendar.day(of: view.registeredAt)
    return max(0, Int(today.daysSinceEpoch) - Int(since.daysSinceEpoch))
  }

  // MARK: Alarms

  /// What stops planning first, then what closes or runs out soonest.
  private func alarms(_ open: [PlanningView]) -> [Alarm] {
    var alarms: [Alarm] = []
    if isQuarantined {
      alarms.append(
        Alarm(
          kind: .quarantine,
          sentence: "QUARANTINE: intake does not know planning's position. Ask the operator."))
    } else if !isConnected {
      alarms.append(
        Alarm(kind: .feedDown, sentence: "Planning is not connected to intake: counts may be old."))
    }
    alarms += manifestAlarms()
    alarms += urgentAlarm(open)
    alarms += expiryAlarms(open)
    let held = open.count(where: \.held)
    if held > 0 {
      alarms.append(
        Alarm(
          kind: .held, persons: UInt32(clamping: held),
          sentence: "\(held) \(held == 1 ? "person is" : "persons are") held."))
    }
    if isStale {
      alarms.append(
        Alarm(kind: .stale, sentence: "People's data changed after the plan: plan again."))
    }
    return alarms
  }

  private func manifestAlarms() -> [Alarm] {
    let rulebook = MissionRulebook(
      mission: input.mission, policy: input.policy, calendar: input.calendar)
    let views = Dictionary(
      input.views.map { ($0.person, $0) }, uniquingKeysWith: { first, _ in first })
    let groups = Dictionary(grouping: input.views.filter { $0.group != nil }) { $0.group }
    let hours = Int64(input.policy.planning.closingWarningHours)
    var alarms: [Alarm] = []
    let over: [ManifestState] = [.departed, .closed, .cancelled]
    for manifest in input.published
    where manifest.departure.departsAt > input.asOf && !over.contains(manifest.state) {
      let conditions = rulebook.conditions(of: manifest.departure)
      let id = manifest.departure.id
      let isDraft = !manifest.state.isOutOfDraft
      let gone = manifest.entries.count { entry in
        guard isDraft || entry.state.isLive else { return false }
        guard let view = views[entry.person] else { return true }
        let members = view.group.flatMap { groups[$0] } ?? []
        let found = rulebook.assess(
          view, group: view.group == nil ? .alone : GroupSituation(members: members),
          on: conditions, asOf: input.asOf)
        return found.failures.contains {
          $0.code != .cutOffPassed && !rulebook.isInTime($0, on: conditions)
        }
      }
      if gone > 0 {
        alarms.append(
          Alarm(
            kind: .listedNoMore, persons: UInt32(clamping: gone), departure: id,
            sentence: "\(id): \(gone) listed may no longer board. "
              + (isDraft ? "Plan again." : "Its next step takes them off.")))
      }
      let left = conditions.lockAt.microseconds - input.asOf.microseconds
      let missing = manifest.entries.count { !$0.missing.isEmpty }
      if left > 0, left <= hours * 3_600_000_000, missing > 0 {
        alarms.append(
          Alarm(
            kind: .closing, persons: UInt32(clamping: missing), departure: id,
            by: conditions.lastClearanceDay,
            sentence:
              "\(id) closes in \(left / 3_600_000_000) h; \(missing) listed lack a clearance."))
      }
    }
    return alarms
  }

  private func urgentAlarm(_ open: [PlanningView]) -> [Alarm] {
    let urgent = open.filter { $0.tier == 0 }
    guard let oldest = urgent.map(waitedDays).max() else { return [] }
    return [
      Alarm(
        kind: .oldestUrgent, persons: UInt32(clamping: urgent.count),
        sentence: "P0: \(urgent.count) waiting, the longest for \(oldest) "
          + "\(oldest == 1 ? "day" : "days").")
    ]
  }

  private func expiryAlarms(_ open: [PlanningView]) -> [Alarm] {
    let returning = open.filter { $0.intent == .returnHome }
    let kinds: [(AlarmKind, String, String)] = [
      (.permitsExpire, "exit permit", "exit permits"),
      (.waiversExpire, "fine waiver", "fine waivers"),
      (.documentsExpire, "travel document", "travel documents"),
    ]
    let last = today.adding(days: Int(input.policy.planning.warningDays))
    return kinds.compactMap { kind, one, many in
      let days = returning.compactMap { end(of: kind, $0) }.filter { $0 >= today && $0 <= last }
      guard let first = days.min() else { return nil }
      return Alarm(
        kind: kind, persons: UInt32(clamping: days.count), by: first,
        sentence: "\(days.count) \(days.count == 1 ? "\(one) runs" : "\(many) run") out by "
          + "\(ClearanceSentences.day(last)), the first on \(ClearanceSentences.day(first)).")
    }
  }

  /// The last day of what an alarm is about; `nil` when the person has none, or one without an end.
  private func end(of kind: AlarmKind, _ view: PlanningView) -> CalendarDate? {
    switch kind {
    case .permitsExpire: return view.exit.grantedOn == nil ? nil : view.exit.validUntil
    case .waiversExpire:
      let ends = view.fine.terms.map(\.coversThrough)
      return ends.contains(nil) ? nil : ends.compactMap { $0 }.max()
    default: return view.documentExpires
    }
  }
}
