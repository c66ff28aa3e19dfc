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

  /// Departures whose lists are frozen.
  static func frozen(_ directives: [PlanDirective]) -> Set<String> {
    Set(directives.filter { $0.kind == .freeze }.map(\.departure))
  }

  /// - Returns: what is wrong with what was asked for; `nil` for a directive that can be judged.
  static func problem(in directive: PlanDirective) -> Rejected? {
    switch directive.kind {
    case .pin, .forbid:
      directive.person.isNil ? .field("directive.person", "Name the person.") : nil
    case .freeze:
      directive.person.isNil
        ? nil : .field("directive.person", "A list is frozen as a whole: name nobody.")
    default: .field("directive.kind", "A directive is a pin, a forbid or a freeze.")
    }
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
    case .lockedList(let departure):
      Rejected.field(
        "changes", "The list of \(departure.text) is frozen: lift that with 'manifest unfreeze'.")
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
      switch directive.kind {
      case .pin: "\(directive.person) pinned to \(directive.departure)"
      case .forbid: "\(directive.person) kept off \(directive.departure)"
      default: "the list of \(directive.departure) frozen"
      }
    }
    let more = conflict.directives.count - shown.count
    return
      (conflict.directives.count == 1
      ? "This cannot hold any more, lift it: " : "These cannot all hold, lift one: ")
      + shown.joined(separator: "; ")
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
    case .freeze: self = .lock(DepartureID(directive.departure))
    default: return nil
    }
  }
}

extension PlanDirective {
  init(_ directive: Planner.Directive) {
    self.init()
    departure = directive.departure.text
    person = directive.person.map(ID.init) ?? ID()
    kind =
      switch directive {
      case .pin: .pin
      case .forbid: .forbid
      case .lock: .freeze
      }
  }
}

extension ID where Tag == PersonFile {
  init(_ person: PersonID) {
    self.init(WireUUID(high: person.high, low: person.low))
  }
}
