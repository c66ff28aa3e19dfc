internal import Casework
internal import EventStore
internal import RepatriationSchema
internal import Wire

/// How a case came to be what it is, from the events of its history.
struct CaseHistory {
  let environment: IntakeEnvironment
  let mission: String
  let reader: any StoreReader

  /// The case after one event.
  private struct Step {
    let day: CalendarDate
    let view: PlanningView
  }

  /// Since which day a case that is ready has been so without a break.
  ///
  /// Between two events a case only decays, so one that is ready when the next event comes was ready
  /// from the event before on.
  ///
  /// - Parameters:
  ///   - view: the case as it is.
  ///   - day: the day on which it is ready.
  ///   - moment: the last moment whose events count.
  func readySince(
    _ view: PlanningView, on day: CalendarDate, until moment: Timestamp
  ) throws -> CalendarDate {
    let steps = try steps(of: view.person, until: moment)
    let registeredOn = environment.calendar.day(of: view.registeredAt)
    guard let last = steps.last else { return registeredOn }
    guard isReady(last.view, on: day) else {
      // Something that is no change of this file alone made it ready: the newest event did.
      return try changedOn(view.person) ?? last.day
    }
    var since = last.day
    for index in steps.indices.dropFirst().reversed() {
      guard isReady(steps[index - 1].view, on: steps[index].day) else { break }
      since = steps[index - 1].day
    }
    return since
  }

  /// When the person left on a departure; `nil` for everybody else.
  func departed(_ file: PersonFile, until moment: Timestamp) throws -> Timestamp? {
    let hasLeft =
      [.departed, .arrived].contains(file.state)
      || file.state == .closed && [.departed, .arrived].contains(file.stateBefore)
    guard hasLeft else { return nil }
    var departed: Timestamp?
    try forEachEvent(of: file.registration.person, until: moment) { event, _, occurredAt in
      if case .changed(let changed) = event, case .state(let step)? = changed.change,
        step.to == .departed
      {
        departed = occurredAt
      }
    }
    if let departed { return departed }
    return file.stateSince.flatMap { $0 <= moment ? $0 : nil }
  }

  private func isReady(_ view: PlanningView, on day: CalendarDate) -> Bool {
    Clearances(view, policy: environment.policy).caseClass(on: day) == .ready
  }

  private func changedOn(_ person: ID<PersonFile>) throws -> CalendarDate? {
    guard let document = try reader.get(IntakeTable.persons, key: person.uuid.bytes) else {
      return nil
    }
    let changedAt = try IntakeReading.decode(PersonFile.self, document.value).changedAt
    let stored = try reader.events(after: changedAt - 1, limit: 1).elements.first
    return stored.map {
      environment.calendar.day(of: Timestamp(microseconds: $0.event.eventTime))
    }
  }

  private func steps(of person: ID<PersonFile>, until moment: Timestamp) throws -> [Step] {
    let projection = PlanningViewProjection(
      policy: environment.policy, calendar: environment.calendar)
    var file: PersonFile?
    var steps: [Step] = []
    try forEachEvent(of: person, until: moment) { event, stored, occurredAt in
      let day = environment.calendar.day(of: occurredAt)
      switch event {
      case .registered(let event):
        file = PersonFile(
          event, sequence: stored.sequence,
          recordedAt: Timestamp(microseconds: stored.recordedTime), policy: environment.policy)
      case .changed(let event):
        guard let change = event.change else { return }
        file?.apply(
          change, sequence: stored.sequence, at: occurredAt, on: day, policy: environment.policy)
      case .holdPlaced(let event): file?.place(event.hold, sequence: stored.sequence)
      case .holdReleased(let event): file?.release(event, sequence: stored.sequence)
      default: return
      }
      guard let file else { return }
      // What was recorded late counts from the step before it at the earliest.
      steps.append(
        Step(
          day: max(day, steps.last?.day ?? day),
          view: projection.view(of: file, group: nil, at: occurredAt)))
    }
    return steps
  }

  /// Goes through what concerns a person, in the order of recording.
  private func forEachEvent(
    of person: ID<PersonFile>, until moment: Timestamp,
    _ body: (IntakeEvent, StoredEvent, _ occurredAt: Timestamp) throws -> Void
  ) throws {
    try IntakeReading.forEach(
      IntakeTable.history, mission: mission, keys: .prefix(person.uuid.bytes), in: reader
    ) { document in
      let entry = try IntakeReading.decode(HistoryEntry.self, document.value)
      guard entry.occurredAt <= moment,
        let stored = try reader.events(after: entry.sequence - 1, limit: 1).elements.first,
        stored.sequence == entry.sequence,
        let event = try IntakeReading.decode(EventBody.self, stored.event.body).event
      else { return }
      try body(event, stored, entry.occurredAt)
    }
  }
}
