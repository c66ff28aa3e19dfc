internal import Casework
internal import EventStore
package import RepatriationSchema
internal import Wire
package import WireRPC

extension ReportService {
  package func outcomes(
    _ request: ReportRequest, context: RPCServerContext
  ) async throws -> OutcomesReport {
    let scope = try scope(request, context)
    let environment = environment
    return try await read { reader in
      let published =
        scope.cells.isExact ? nil : try ReportPeople.read(scope, environment, in: reader)
      var facts = OutcomeFacts(scope: scope, calendar: environment.calendar)
      try facts.addSteps(in: reader)
      try IntakeReading.forEach(IntakeTable.persons, mission: scope.mission, in: reader) {
        facts.add(try IntakeReading.decode(PersonFile.self, $0.value))
      }
      var tallies: [OutcomeKind: DayTally] = [:]
      for fact in facts.all where published?.contains(fact.person) ?? true {
        tallies[fact.kind, default: DayTally()].add(fact.day)
      }
      let rows = OutcomeKind.allCases.map { kind -> OutcomeRow in
        let count = tallies[kind]?.total(scope) ?? 0
        let isLeftOut = count == 0 && !scope.cells.isExact
        return OutcomeRow(what: kind.rawValue, count: isLeftOut ? nil : count, unit: "events")
      }
      var days: [CalendarDate: [Count]] = [:]
      for kind in OutcomeKind.allCases {
        for (day, count) in tallies[kind]?.days(scope) ?? [] {
          days[day, default: []].append(Count(label: kind.rawValue, count: count))
        }
      }
      try Self.requireFew(days.count)
      return OutcomesReport(
        mission: scope.mission, asOf: scope.asOf, from: scope.from, to: scope.to, rows: rows,
        days: days.sorted { $0.key < $1.key }.map { OutcomeDay(day: $0.key, counts: $0.value) },
        cell: scope.cell)
    }
  }
}

/// What happened to whom on which day, each once.
private struct OutcomeFacts {
  struct Fact: Hashable {
    let kind: OutcomeKind
    let person: ID<PersonFile>
    let day: CalendarDate
    /// Tells the requests, permits and documents of one person apart.
    var record: [UInt8] = []
  }

  let scope: ReportScope
  let calendar: MissionCalendar
  private(set) var all: Set<Fact> = []
  /// When a document came into a file, for those that state no day of issue.
  private var documentDays: [DocumentKey: CalendarDate] = [:]

  private struct DocumentKey: Hashable {
    let person: ID<PersonFile>
    let number: String
  }

  init(scope: ReportScope, calendar: MissionCalendar) {
    self.scope = scope
    self.calendar = calendar
  }

  private mutating func add(
    _ kind: OutcomeKind, _ person: ID<PersonFile>, _ day: CalendarDate?, record: [UInt8] = []
  ) {
    guard let day, day <= scope.today else { return }
    all.insert(Fact(kind: kind, person: person, day: day, record: record))
  }

  /// Steps between states, from the log: a file knows its last step alone.
  mutating func addSteps(in reader: any StoreReader) throws {
    var states: [ID<PersonFile>: CaseState] = [:]
    var after: Int64 = 0
    while true {
      let page = try reader.events(after: after, limit: IntakeLimits.scanPage)
      for stored in page.elements {
        after = stored.sequence
        let event = stored.event
        guard event.partition == scope.mission, event.kind == IntakeEventKind.changed.rawValue,
          event.eventTime <= scope.asOf.microseconds,
          case .changed(let changed)? = try IntakeReading.decode(
            EventBody.self, event.body
          ).event
        else { continue }
        let day = calendar.day(of: Timestamp(microseconds: event.eventTime))
        switch changed.change {
        case .state(let step):
          let before = states.updateValue(step.to, forKey: changed.person) ?? .unset
          if let kind = OutcomeKind.step(
            from: before, to: step.to, confirmed: step.confirmed)
          {
            add(kind, changed.person, day)
          }
        case .document(let document) where document.type == .emergencyTravelDocument:
          let key = DocumentKey(person: changed.person, number: document.number)
          if documentDays[key] == nil { documentDays[key] = day }
        default:
          break
        }
      }
      guard page.hasMore else { return }
    }
  }

  /// What a file holds, each with the day it states.
  mutating func add(_ file: PersonFile) {
    guard file.state != .voided, file.registration.receivedAt <= scope.asOf else { return }
    let person = file.registration.person
    let arrivedOn = calendar.day(of: file.registration.receivedAt)
    add(.documentsAskedFor, person, file.etd.appliedOn)
    for document in file.documents where document.type == .emergencyTravelDocument {
      let key = DocumentKey(person: person, number: document.number)
      add(
        .documentsIssued, person, document.issued ?? documentDays[key] ?? arrivedOn,
        record: Array(document.number.utf8))
    }
    for waiver in file.waivers {
      add(.waiversAskedFor, person, waiver.requestedOn, record: waiver.id.uuid.bytes)
      add(
        waiver.outcome, granted: .waiversGranted, refused: .waiversRefused, person,
        waiver.decidedOn, record: waiver.id.uuid.bytes)
    }
    for payment in file.payments {
      add(.finesPaid, person, payment.paidOn, record: payment.id.uuid.bytes)
    }
    for permit in file.exitPermits {
      add(.permitsAskedFor, person, permit.requestedOn, record: permit.id.uuid.bytes)
      add(
        permit.outcome, granted: .permitsGranted, refused: .permitsRefused, person,
        permit.decidedOn, record: permit.id.uuid.bytes)
    }
    guard let since = file.stateSince, since <= scope.asOf,
      let kind = OutcomeKind.step(
        from: file.stateBefore, to: file.state, confirmed: file.stateConfirmed)
    else { return }
    add(kind, person, calendar.day(of: since))
  }

  private mutating func add(
    _ outcome: LineOutcome, granted: OutcomeKind, refused: OutcomeKind, _ person: ID<PersonFile>,
    _ day: CalendarDate?, record: [UInt8]
  ) {
    switch outcome {
    case .granted: add(granted, person, day, record: record)
    case .refused: add(refused, person, day, record: record)
    default: break
    }
  }
}
