internal import EventStore
internal import PlanModel
internal import Planner
internal import RepatriationSchema
internal import Wire

/// What planners decided and did not lift.
enum DirectiveBook {
  /// Pins first, by departure and person.
  static func all(of mission: String, in reader: any StoreReader) throws -> [PlanDirective] {
    try PlanningReading.all(
      PlanningTable.directives, of: PlanDirective.self, mission: mission, in: reader
    ).sorted(by: inOrder)
  }

  static func inOrder(_ one: PlanDirective, _ other: PlanDirective) -> Bool {
    (one.kind.rawValue, one.departure, one.person)
      < (other.kind.rawValue, other.departure, other.person)
  }

  /// The stored directives in the model's words.
  static func stored(
    _ wanted: [Planner.Directive], among directives: [PlanDirective]
  ) -> [PlanDirective] {
    wanted.map { model in
      directives.first { Planner.Directive($0) == model } ?? PlanDirective(model)
    }
  }

  /// What a caller is told when a change of the plan is refused.
  ///
  /// - Parameter directives: those that hold or were about to.
  static func refusal(_ error: ChangeError, _ directives: [PlanDirective]) -> any Error {
    switch error {
    case .unknownPerson, .unknownParty:
      NotFound(what: "person in the plan")
    case .unknownDeparture: NotFound(what: "open departure")
    case .lockedList:
      Rejected.field("changes", "The person is on a locked list: change the list itself.")
    case .noHold: Rejected.field("changes", "There is no hold to lift.")
    case .differentPeople: Rejected.field("changes", "These are not the people of the party.")
    case .noDirective: Rejected.field("directive", "Nobody decided that, or it was lifted.")
    case .tooMany:
      Rejected.field(
        "changes", "At most \(Warm.directiveLimit) pins and \(Warm.changeLimit) changes at once.")
    case .conflict(let conflict):
      DirectivesConflict(directives: stored(conflict, among: directives))
    case .planDoesNotFit:
      Rejected.field("asOf", "The published plan does not fit the facts of this moment. Replan.")
    case .problem(let error): error
    }
  }

  /// For calls whose answer has no place for the set itself.
  static func sentence(of conflict: DirectivesConflict) -> String {
    let shown = conflict.directives.prefix(3).map { directive in
      "\(directive.person) \(directive.kind == .pin ? "pinned to" : "kept off") "
        + directive.departure
    }
    let more = conflict.directives.count - shown.count
    return "These cannot all hold, lift one: " + shown.joined(separator: "; ")
      + (more > 0 ? "; and \(more) more." : ".")
  }
}

extension Planner.Directive {
  /// - Returns: nil for a kind that this version does not know.
  init?(_ directive: PlanDirective) {
    let person = PersonID(directive.person)
    switch directive.kind {
    case .pin: self = .pin(person, DepartureID(directive.departure))
    case .forbid: self = .forbid(person, DepartureID(directive.departure))
    default: return nil
    }
  }
}

extension PlanDirective {
  init(_ directive: Planner.Directive) {
    self.init()
    departure = directive.departure.text
    person = directive.person.map(ID.init) ?? ID()
    if case .pin = directive { kind = .pin } else { kind = .forbid }
  }
}

extension ID where Tag == PersonFile {
  init(_ person: PersonID) {
    self.init(WireUUID(high: person.high, low: person.low))
  }
}
