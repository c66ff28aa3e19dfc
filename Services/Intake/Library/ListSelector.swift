internal import Casework
internal import EventStore
internal import RepatriationSchema
internal import Wire

/// Who is not on a list, each with why: the first are named, all are counted.
struct LeftOutPeople: Sendable {
  private(set) var named: [LeftOut] = []
  private(set) var count = 0

  mutating func add(_ person: ID<PersonFile>, _ reason: String) {
    count += 1
    guard named.count < AuthorityList.maximumLines else { return }
    named.append(LeftOut(person: person, reason: reason))
  }

  mutating func add(_ others: LeftOutPeople) {
    named += others.named.prefix(AuthorityList.maximumLines - named.count)
    count += others.count
  }
}

extension ListReply {
  init(list: AuthorityList, sequence: Int64, leftOut: LeftOutPeople) {
    self.init(
      list: list, sequence: sequence, leftOut: leftOut.named,
      leftOutInAll: UInt32(clamping: leftOut.count))
  }
}

/// Finds whom a list takes.
struct ListSelector: Sendable {
  /// People in the order in which they are asked for, and who fits the filter and is left out.
  struct Selection: Sendable {
    var people: [ID<PersonFile>] = []
    var leftOut = LeftOutPeople()
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
    let file = try transaction.file(of: person)
    // Before files were merged either may have been asked for.
    let all = [person] + (try transaction.spokenFor(by: file)).map(\.registration.person)
    if all.contains(where: { list.lineNumber(of: $0) != nil }) { return "Is on this list already." }
    if try all.contains(where: { try transaction.openList(of: $0, kind: kind) != nil }) {
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
        selection.leftOut.add(view.person, reason)
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
