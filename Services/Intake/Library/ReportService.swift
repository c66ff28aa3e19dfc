internal import Casework
internal import EventStore
package import RepatriationSchema
internal import Wire
package import WireRPC

/// The service `Reports`: counts with their window, their unit and the moment as of which they hold.
package struct ReportService: ReportsHandlers, IntakeSubject {
  let environment: IntakeEnvironment

  package init(_ environment: IntakeEnvironment) {
    self.environment = environment
  }

  package func arrivals(
    _ request: ReportRequest, context: RPCServerContext
  ) async throws -> ArrivalsReport {
    let caller = try Caller(context)
    try caller.require(mission: request.mission)
    try check(request)
    let environment = environment
    let asOf = request.asOf == Timestamp() ? environment.now : request.asOf
    return try await read { reader in
      let mission = request.mission
      let arrivals = try Self.perDay(IntakeIndex.arrivalDay, request, until: asOf, in: reader)
      let late = try Self.perDay(IntakeIndex.lateDay, request, until: asOf, in: reader)
      let lateOn = Dictionary(late.map { ($0.day, $0.count) }, uniquingKeysWith: +)
      let shown = arrivals.map { arrival in
        ArrivalDay(
          day: arrival.day, events: UInt32(clamping: arrival.count),
          late: UInt32(clamping: lateOn[arrival.day] ?? 0))
      }
      guard shown.count <= 1024 else {
        throw Rejected(field: "from", reason: "More than 1,024 days. Ask for a shorter time.")
      }
      let events = shown.reduce(UInt32(0)) { $0 + $1.events }
      let peak = shown.max { ($0.events, $1.day) < ($1.events, $0.day) }
      return ArrivalsReport(
        mission: mission, timeZone: environment.calendar.timeZone, asOf: asOf, days: shown,
        events: events, persons: nil, peak: peak?.day, unit: "events")
    }
  }

  /// Counts the arrivals of each day up to a moment: a day that is not over counts as far as it went.
  private static func perDay(
    _ index: String, _ request: ReportRequest, until asOf: Timestamp, in reader: any StoreReader
  ) throws -> [(day: CalendarDate, count: Int)] {
    let values = IntakeIndex.range(
      request.mission, from: request.from ?? CalendarDate(daysSinceEpoch: .min),
      to: request.to ?? CalendarDate(daysSinceEpoch: .max))
    let prefix = IntakeIndex.value(request.mission, "").count
    var days: [(day: CalendarDate, count: Int)] = []
    var entry: IndexEntry?
    while true {
      let page = try reader.entries(
        IntakeTable.persons, index: index, values: values, after: entry,
        limit: IntakeLimits.scanPage)
      // Entries come in the order of days.
      for element in page.elements {
        guard let arrival = IntakeIndex.arrival(element.value.dropFirst(prefix)),
          arrival.at <= asOf
        else { continue }
        if days.last?.day == arrival.day {
          days[days.count - 1].count += 1
        } else {
          days.append((arrival.day, 1))
        }
      }
      guard page.hasMore, let last = page.elements.last else { return days }
      entry = last
    }
  }

  package func statusReport(
    _ request: ReportRequest, context: RPCServerContext
  ) async throws -> StatusReport {
    let caller = try Caller(context)
    try caller.require(mission: request.mission)
    try check(request)
    let environment = environment
    let asOf = request.asOf == Timestamp() ? environment.now : request.asOf
    return try await read { reader in
      let day = environment.calendar.day(of: asOf)
      var counts: [StatusKey: UInt32] = [:]
      var persons: UInt32 = 0
      try IntakeReading.forEach(IntakeTable.views, mission: request.mission, in: reader) {
        document in
        let view = try IntakeReading.decode(PlanningView.self, document.value)
        guard view.state.isOpen, view.registeredAt <= asOf else { return }
        if let from = request.from, environment.calendar.day(of: view.registeredAt) < from {
          return
        }
        if let to = request.to, environment.calendar.day(of: view.registeredAt) > to { return }
        let caseClass = Clearances(view, policy: environment.policy).caseClass(on: day)
        counts[StatusKey(caseClass, view.intent.orUnset, view.travelMode.orUnset), default: 0] += 1
        persons += 1
      }
      let rows = counts.keys.sorted().map { key in
        StatusRow(
          caseClass: CaseClass(rawValue: key.caseClass), intent: Intent(rawValue: key.intent),
          travelMode: TravelMode(rawValue: key.travelMode), persons: counts[key] ?? 0)
      }
      let rulebook = BoardingRulebook(policy: environment.policy, calendar: environment.calendar)
      return StatusReport(
        mission: request.mission, asOf: asOf, policy: environment.policy.version, rows: rows,
        persons: persons, unit: "persons", rulesOff: rulebook.rulesOff)
    }
  }

  private func check(_ request: ReportRequest) throws {
    if let from = request.from, let to = request.to, to < from {
      throw rejection("to", "The last day lies before the first.")
    }
  }
}

/// Orders the lines of a status report.
private struct StatusKey: Hashable, Comparable {
  let caseClass: UInt8
  let intent: UInt8
  let travelMode: UInt8

  init(_ caseClass: CaseClass, _ intent: Intent, _ travelMode: TravelMode) {
    self.caseClass = caseClass.rawValue
    self.intent = intent.rawValue
    self.travelMode = travelMode.rawValue
  }

  static func < (lhs: StatusKey, rhs: StatusKey) -> Bool {
    (lhs.caseClass, lhs.intent, lhs.travelMode) < (rhs.caseClass, rhs.intent, rhs.travelMode)
  }
}

extension Intent {
  /// A value that this version has no word for counts as not stated.
  fileprivate var orUnset: Intent { known == nil ? .unset : self }
}

extension TravelMode {
  /// A value that this version has no word for counts as not stated.
  fileprivate var orUnset: TravelMode { known == nil ? .unset : self }
}
