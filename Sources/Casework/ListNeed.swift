package import RepatriationSchema
package import Wire

/// Whether a case belongs on a list to an authority, and if not, why.
package struct ListNeed: Sendable {
  package let kind: ListKind
  private let policy: Policy
  private let day: CalendarDate

  /// - Parameter day: as of which the stay and what was granted count.
  package init(_ kind: ListKind, policy: Policy, day: CalendarDate) {
    self.kind = kind
    self.policy = policy
    self.day = day
  }

  /// Why the case is not asked for; `nil` when it is.
  package func problem(of view: PlanningView) -> String? {
    guard view.state.isOpen else { return "The case is \(view.state.name)." }
    let clearances = Clearances(view, policy: policy)
    switch kind {
    case .fineWaiver: return fineProblem(clearances)
    case .exitPermit: return exitProblem(clearances)
    case .travelDocument: return documentProblem(clearances)
    default: return "This version does not know the kind of list."
    }
  }

  /// A person who said no to being named to the host's authorities is on none of their lists. The
  /// mission's own capital is no host authority.
  package func consentProblem(of file: PersonFile) -> String? {
    guard kind != .travelDocument else { return nil }
    let answer = file.consents.last { $0.purpose == .shareWithHostAuthorities }?.answer
    return answer == .no ? "Said no to being named to the host's authorities." : nil
  }

  private func fineProblem(_ clearances: Clearances) -> String? {
    if clearances.fineIsCleared(on: day) { return "No fine is due." }
    return clearances.waiverRequestedOn.map { "A waiver was asked for on \($0)." }
  }

  private func exitProblem(_ clearances: Clearances) -> String? {
    if clearances.view.intent == .stay { return "Wants to stay." }
    if !clearances.exitIsRequired(on: day) { return "No exit permit is needed." }
    if clearances.exitIsCleared(on: day) { return "Has an exit permit." }
    return clearances.exitRequestedOn.map { "An exit permit was asked for on \($0)." }
  }

  private func documentProblem(_ clearances: Clearances) -> String? {
    if clearances.hasValidDocument(on: day) { return "Has a valid travel document." }
    if !clearances.view.identityVerified { return "The identity is not verified." }
    return clearances.view.etdAppliedOn.map { "A travel document was asked for on \($0)." }
  }
}
