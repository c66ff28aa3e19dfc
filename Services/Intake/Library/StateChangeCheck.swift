internal import Casework
internal import RepatriationSchema
internal import Wire

/// Which steps to another state an officer may record.
enum StateChangeCheck {
  /// - Returns: why the step cannot be taken and which can; `nil` when it can be.
  static func problem(in step: StateChange, from state: CaseState) -> Rejected? {
    let possible = CaseTransitions.allowedForOfficers(from: state)
    guard possible.contains(step.to) else {
      let list = possible.map(\.name).joined(separator: ", ")
      return Rejected(
        field: "change.state.to",
        reason: possible.isEmpty
          ? "From \(state.name) nobody takes a case to another state by hand."
          : "Not from \(state.name) by hand. Allowed: \(list).")
    }
    if NameText.isBlank(step.reason), CaseTransitions.needsReason(from: state, to: step.to) {
      return Rejected(
        field: "change.state.reason",
        reason: "Say why the case goes from \(state.name) to \(step.to.name).")
    }
    return nil
  }
}
