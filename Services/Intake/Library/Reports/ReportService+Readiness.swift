internal import Casework
internal import EventStore
package import RepatriationSchema
internal import Wire
package import WireRPC

extension ReportService {
  /// Days from which each age of the ready backlog begins, with its name.
  private static let ages = [
    (from: 0, label: "0 to 2 days"), (from: 3, label: "3 to 6 days"),
    (from: 7, label: "7 to 13 days"), (from: 14, label: "14 days and more"),
  ]

  package func readiness(
    _ request: ReportRequest, context: RPCServerContext
  ) async throws -> ReadinessReport {
    let scope = try scope(request, context)
    let environment = environment
    return try await read { reader in
      let history = CaseHistory(environment: environment, mission: scope.mission, reader: reader)
      var (ready, waiting, sheltered) = (DayTally(), DayTally(), DayTally())
      var ageTallies = [DayTally](repeating: DayTally(), count: Self.ages.count)
      var readyDays: [Int] = []
      var waitDays: [Int] = []
      var queue: [QueuedPerson] = []
      var stages: [StageKey: StageTally] = [:]
      try Self.forEachOpenCase(scope, environment, in: reader) { view, registeredOn in
        let isInWindow = scope.contains(registeredOn)
        if view.sheltered { sheltered.add(registeredOn) }
        guard view.intent == .returnHome else { return }
        waiting.add(registeredOn)
        if isInWindow { waitDays.append(max(0, registeredOn.days(until: scope.today))) }
        let clearances = Clearances(view, policy: environment.policy)
        let caseClass = clearances.caseClass(on: scope.today)
        for (stage, askedOn) in Stage.missing(clearances, on: scope.today) {
          stages[StageKey(caseClass: caseClass.rawValue, stage: stage), default: StageTally()]
            .add(
              registeredOn, askedOn: askedOn, isInWindow: isInWindow, today: scope.today)
        }
        guard caseClass == .ready else { return }
        ready.add(registeredOn)
        let since = try history.readySince(view, on: scope.today, until: scope.asOf)
        let days = max(0, since.days(until: scope.today))
        let age = Self.ages.lastIndex { $0.from <= days } ?? 0
        ageTallies[age].add(registeredOn)
        if isInWindow {
          readyDays.append(days)
          queue.append(
            QueuedPerson(tier: view.tier, readySince: since, registeredOn: registeredOn))
        }
      }
      var inversions = DayTally()
      let left = try Self.left(scope, environment, history, in: reader)
      for person in queue where person.wasPassedOver(by: left) {
        inversions.add(person.registeredOn)
      }
      let report = Percentiles(cells: scope.cells)
      return ReadinessReport(
        mission: scope.mission, asOf: scope.asOf, policy: environment.policy.version,
        ready: ready.total(scope),
        readyDaysMedian: report.value(50, of: readyDays) ?? 0,
        readyDaysNinetieth: report.value(90, of: readyDays) ?? 0,
        waitDaysMedian: report.value(50, of: waitDays) ?? 0,
        waitDaysNinetieth: report.value(90, of: waitDays) ?? 0,
        ages: zip(Self.ages, ageTallies).map {
          Count(label: $0.label, count: $1.total(scope))
        },
        inversions: inversions.total(scope), sheltered: sheltered.total(scope), unit: "persons",
        waiting: waiting.total(scope), stages: Self.rows(stages, scope), cell: scope.cell)
    }
  }

  private static func rows(_ stages: [StageKey: StageTally], _ scope: ReportScope) -> [StageRow] {
    let percentiles = Percentiles(cells: scope.cells)
    return stages.sorted { $0.key < $1.key }.compactMap { key, tally in
      let persons = tally.persons.total(scope)
      guard persons > 0 else { return nil }
      return StageRow(
        caseClass: CaseClass(rawValue: key.caseClass), stage: key.stage.rawValue,
        persons: persons, askedFor: tally.askedFor.total(scope),
        daysMedian: percentiles.value(50, of: tally.days),
        daysNinetieth: percentiles.value(90, of: tally.days))
    }
  }

  /// Who left on a departure up to the scope's moment.
  private static func left(
    _ scope: ReportScope, _ environment: IntakeEnvironment, _ history: CaseHistory,
    in reader: any StoreReader
  ) throws -> [LeftPerson] {
    var left: [LeftPerson] = []
    try IntakeReading.forEach(IntakeTable.persons, mission: scope.mission, in: reader) { document in
      let file = try IntakeReading.decode(PersonFile.self, document.value)
      guard let departed = try history.departed(file, until: scope.asOf),
        let stored = try reader.get(IntakeTable.views, key: document.key)
      else { return }
      let view = try IntakeReading.decode(PlanningView.self, stored.value)
      let day = environment.calendar.day(of: departed)
      left.append(
        LeftPerson(
          tier: view.tier, leftOn: day,
          readySince: try history.readySince(view, on: day, until: departed)))
    }
    return left
  }

  /// Open cases that had arrived at the scope's moment; in a publication those of whole cells only.
  static func forEachOpenCase(
    _ scope: ReportScope, _ environment: IntakeEnvironment, in reader: any StoreReader,
    _ body: (PlanningView, _ registeredOn: CalendarDate) throws -> Void
  ) throws {
    let published =
      scope.cells.isExact ? nil : try ReportPeople.read(scope, environment, in: reader)
    try IntakeReading.forEach(IntakeTable.views, mission: scope.mission, in: reader) { document in
      let view = try IntakeReading.decode(PlanningView.self, document.value)
      guard view.state.isOpen, view.registeredAt <= scope.asOf,
        published?.contains(view.person) ?? true
      else { return }
      try body(view, environment.calendar.day(of: view.registeredAt))
    }
  }
}

/// A stage on the way to being ready.
private enum Stage: String, CaseIterable, Comparable {
  case hold
  case identity
  case document = "travel document"
  case fine = "fine waiver"
  case exit = "exit permit"

  /// What is missing on a day, and when it was asked for.
  static func missing(
    _ clearances: Clearances, on day: CalendarDate
  ) -> [(stage: Stage, askedOn: CalendarDate?)] {
    let view = clearances.view
    var missing: [(stage: Stage, askedOn: CalendarDate?)] = []
    if view.held { missing.append((.hold, nil)) }
    if !view.identityVerified { missing.append((.identity, nil)) }
    if !clearances.hasValidDocument(on: day) { missing.append((.document, view.etdAppliedOn)) }
    if !clearances.fineIsCleared(on: day) {
      missing.append((.fine, clearances.waiverRequestedOn))
    }
    if !clearances.exitIsCleared(on: day) { missing.append((.exit, clearances.exitRequestedOn)) }
    return missing
  }

  static func < (lhs: Stage, rhs: Stage) -> Bool {
    (allCases.firstIndex(of: lhs) ?? 0) < (allCases.firstIndex(of: rhs) ?? 0)
  }
}

private struct StageKey: Hashable, Comparable {
  let caseClass: UInt8
  let stage: Stage

  static func < (lhs: StageKey, rhs: StageKey) -> Bool {
    (lhs.caseClass, lhs.stage) < (rhs.caseClass, rhs.stage)
  }
}

private struct StageTally {
  var persons = DayTally()
  var askedFor = DayTally()
  /// Of those in the window.
  var days: [Int] = []

  mutating func add(
    _ registeredOn: CalendarDate, askedOn: CalendarDate?, isInWindow: Bool, today: CalendarDate
  ) {
    persons.add(registeredOn)
    if askedOn != nil { askedFor.add(registeredOn) }
    if isInWindow { days.append(max(0, (askedOn ?? registeredOn).days(until: today))) }
  }
}

/// Percentiles by nearest rank, where enough people lie beyond them.
private struct Percentiles {
  let cells: SmallCells

  func value(_ percent: Int, of values: [Int]) -> UInt32? {
    guard cells.showsPercentile(percent, of: values.count) else { return nil }
    let rank = (values.count * percent + 99) / 100
    return UInt32(clamping: values.sorted()[max(0, rank - 1)])
  }
}

/// Somebody who left.
private struct LeftPerson {
  let tier: UInt8
  let leftOn: CalendarDate
  let readySince: CalendarDate
}

/// Somebody who is ready and waits.
private struct QueuedPerson {
  let tier: UInt8
  let readySince: CalendarDate
  let registeredOn: CalendarDate

  /// Whether somebody of a lower tier left while this person was ready, or somebody of the same tier
  /// who became ready later.
  func wasPassedOver(by left: [LeftPerson]) -> Bool {
    left.contains { other in
      readySince <= other.leftOn
        && (tier < other.tier || tier == other.tier && readySince < other.readySince)
    }
  }
}
