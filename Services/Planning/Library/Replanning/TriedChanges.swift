internal import PlanModel
internal import Planner
internal import RepatriationSchema
internal import Wire

/// Changes of a question "what if" in the planner's words.
struct TriedChanges {
  /// Longest delay, and earliest bringing forward, in minutes: sixty days.
  static let delayMinutes: Int32 = 86_400

  let published: DraftPlan

  private var problem: PlanModel.Problem { published.prepared.problem }

  /// - Throws: `NotFound`, `Rejected`; `ProblemError`.
  func changes(_ asked: [PlanChange]) throws -> [Planner.Change] {
    guard !asked.isEmpty else {
      throw Rejected.field("changes", "Say what is to be tried, such as a departure cancelled.")
    }
    return try asked.flatMap { try one($0) }
  }

  private func one(_ asked: PlanChange) throws -> [Planner.Change] {
    switch asked {
    case .cancel(let change):
      return [.departureCancelled(try published.requireOpen(change.departure))]
    case .delay(let change): return try delayed(change)
    case .capacity(let change): return [try resized(change)]
    case .withdraw(let change):
      _ = try published.requireParty(of: change.person)
      return [.personWithdrawn(PersonID(change.person))]
    case .granted(let change): return [granted(try published.requireParty(of: change.person))]
    case .hold(let change):
      return [.holdPlaced(try published.requireParty(of: change.person).id)]
    case .order(let directive): return [.ordered(try model(directive))]
    case .lift(let directive): return [.lifted(try model(directive))]
    default: throw Rejected.field("changes", "This version does not know such a change.")
    }
  }

  /// - Throws: `NotFound`, `Rejected` for a person or departure that planning leaves alone.
  func model(_ directive: PlanDirective) throws -> Planner.Directive {
    if let problem = DirectiveBook.problem(in: directive) { throw problem }
    if directive.kind != .freeze { _ = try published.requireParty(of: directive.person) }
    _ = try published.requireOpen(directive.departure)
    guard let model = Planner.Directive(directive) else {
      throw Rejected.field("directive.kind", "This version does not know such a directive.")
    }
    return model
  }

  /// The times, and whoever may or may not board then: a document can run out meanwhile, and a clearance
  /// can be in time.
  private func delayed(_ change: DepartureDelayed) throws -> [Planner.Change] {
    let id = try published.requireOpen(change.departure)
    guard (-Self.delayMinutes...Self.delayMinutes).contains(change.minutes) else {
      throw Rejected.field("minutes", "At most sixty days.")
    }
    var input = published.state.input
    for index in input.departures.indices where input.departures[index].id == change.departure {
      let departure = input.departures[index]
      input.departures[index].departsAt = departure.departsAt.moved(minutes: change.minutes)
      input.departures[index].arrivesAt = departure.arrivesAt.moved(minutes: change.minutes)
    }
    let later = try ProblemBuilder(input).build().problem
    guard let f = later.index(of: id), let before = problem.index(of: id) else {
      throw Rejected.field("minutes", "Its list would be closed then: nobody could be added.")
    }
    var changes: [Planner.Change] = [
      .departureMoved(
        id, minute: later.departures[f].minute, cutoffMinute: later.departures[f].cutoffMinute)
    ]
    for party in later.parties {
      guard let u = problem.index(of: party.id) else { continue }
      let known = problem.parties[u]
      guard known.eligibility[before] != party.eligibility[f] else { continue }
      changes.append(
        .clearances(
          party.id, [id: party.eligibility[f]], readyAtMinute: known.readyAtMinute))
    }
    return changes
  }

  private func resized(_ change: CapacityChanged) throws -> Planner.Change {
    let id = try published.requireOpen(change.departure)
    guard let f = problem.index(of: id) else { throw NotFound(what: "departure") }
    guard Int(change.seats) <= PlanningLimits.seats else {
      throw Rejected.field("seats", "At most \(PlanningLimits.seats).")
    }
    let departure = problem.departures[f]
    let seats = Int(change.seats)
    var capacity = departure.capacity
    capacity.seats = seats
    capacity.lapInfants = min(seats, max(0, PlanningLimits.entries - seats))
    capacity.escorts = seats
    capacity.stretchers = min(capacity.stretchers, seats)
    capacity.wheelchairs = min(capacity.wheelchairs, seats)
    capacity.unaccompaniedMinors = min(capacity.unaccompaniedMinors, seats)
    capacity.deportees = min(capacity.deportees, seats)
    return .capacity(id, capacity, reserveSeats: departure.reserveSeats.map { min($0, seats) })
  }

  /// Everything that can be expected is there; what no date cures stays.
  private func granted(_ party: PlanModel.Party) -> Planner.Change {
    var values: [DepartureID: Eligibility] = [:]
    for (departure, value) in zip(problem.departures, party.eligibility) {
      let codes = value.exclusion.union(value.missing)
      if !codes.isEmpty && codes.isSubset(of: .clearable) { values[departure.id] = .eligible }
    }
    return .clearances(party.id, values, readyAtMinute: nil)
  }
}

extension Timestamp {
  fileprivate func moved(minutes: Int32) -> Timestamp {
    let (moved, overflow) = microseconds.addingReportingOverflow(Int64(minutes) * 60_000_000)
    return overflow ? self : Timestamp(microseconds: moved)
  }
}
