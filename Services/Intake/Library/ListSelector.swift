internal import Casework
internal import EventStore
internal import RepatriationSchema
internal import Wire

/// Finds whom a list takes.
struct ListSelector: Sendable {
  /// People in the order in which they are asked for, and who fits the filter and is left out.
  struct Selection: Sendable {
    var people: [ID<PersonFile>] = []
    var leftOut: [LeftOut] = []
  }

  let environment: IntakeEnvironment
  let kind: ListKind
  let mission: String
  private let need: ListNeed
  private let day: CalendarDate

  init(_ environment: IntakeEnvironment, kind: ListKind, mission: String) {
    self.environment = environment
    self.kind = kind
    self.mission = mission
    day = environment.calendar.day(of: environment.now)
    need = ListNeed(kind, policy: environment.policy, day: day)
  }

  /// Why this person is not put on the list; `nil` when they are.
  func problem(
    of person: ID<PersonFile>, for list: AuthorityList, in transaction: IntakeTransaction
  ) throws -> String? {
    if list.lineNumber(of: person) != nil { return "Is on this list already." }
    let file = try transaction.file(of: person)
    if try transaction.openList(of: person, kind: kind) != nil {
      return "Is on another list of this kind that is not answered."
    }
    if let reason = try need.problem(of: transaction.view(of: person)) { return reason }
    if let reason = need.consentProblem(of: file) { return reason }
    if isFull(file) { return "The file holds no further request of this kind." }
    if list.lines.count >= AuthorityList.maximumLines { return Self.noRoom }
    return nil
  }

  private static let noRoom = "The list is full: the next one takes them."

  private func isFull(_ file: PersonFile) -> Bool {
    switch kind {
    case .fineWaiver: file.waivers.count >= FileLimits.waivers
    case .exitPermit: file.exitPermits.count >= FileLimits.exitPermits
    default: file.documents.count >= FileLimits.documents
    }
  }

  /// Who fits a filter: by tier, then who has waited longest, then by id.
  func select(_ filter: ListFilter, in reader: any StoreReader) throws -> Selection {
    var selection = Selection()
    var waiting: [PlanningView] = []
    try IntakeReading.forEach(IntakeTable.views, mission: mission, in: reader) { document in
      let view = try IntakeReading.decode(PlanningView.self, document.value)
      guard fits(view, filter), need.problem(of: view) == nil else { return }
      if !filter.exitSite.isEmpty {
        let file = try IntakeReading.file(of: view.person, mission: mission, in: reader)
        guard file.registration.exitSite == filter.exitSite else { return }
      }
      waiting.append(view)
    }
    waiting.sort {
      ($0.tier, $0.registeredAt, $0.person) < ($1.tier, $1.registeredAt, $1.person)
    }
    let most = filter.limit == 0 ? AuthorityList.maximumLines : Int(filter.limit)
    for view in waiting {
      let reason: String? =
        if view.held, filter.caseClasses.isEmpty {
          "Is on hold."
        } else if view.possibleDuplicate {
          "May be registered twice: decide that first."
        } else if selection.people.count >= min(most, AuthorityList.maximumLines) {
          Self.noRoom
        } else {
          nil
        }
      if let reason {
        guard selection.leftOut.count < AuthorityList.maximumLines else { continue }
        selection.leftOut.append(LeftOut(person: view.person, reason: reason))
      } else {
        selection.people.append(view.person)
      }
    }
    return selection
  }

  private func fits(_ view: PlanningView, _ filter: ListFilter) -> Bool {
    if let least = filter.tierAtMost, view.tier > least { return false }
    let registered = environment.calendar.day(of: view.registeredAt)
    if let from = filter.registeredFrom, registered < from { return false }
    if let to = filter.registeredTo, registered > to { return false }
    guard !filter.caseClasses.isEmpty else { return true }
    return filter.caseClasses.contains(
      Clearances(view, policy: environment.policy).caseClass(on: day))
  }
}
