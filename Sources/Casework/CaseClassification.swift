package import RepatriationSchema
package import Wire

extension Clearances {
  /// The class of the case on `day`: the first that fits, in the order of the enum.
  package func caseClass(on day: CalendarDate) -> CaseClass {
    if view.held { return .held }
    if !view.identityVerified { return .unverified }
    let exitCleared = exitIsCleared(on: day)
    if stay(on: day) == .noEntryRecord && !exitCleared { return .irregularEntry }
    let documentCleared = hasValidDocument(on: day)
    let fineCleared = fineIsCleared(on: day)
    switch (documentCleared, fineCleared) {
    case (false, false): return .docAndFine
    case (false, true): return .docOnly
    case (true, false): return .fineOnly
    case (true, true): return exitCleared ? .ready : .exitOnly
    }
  }

  /// What stands in the way first, as a code for people and programs.
  package func mainBlocker(on day: CalendarDate) -> String {
    switch caseClass(on: day) {
    case .held: "hold"
    case .unverified: "identity"
    case .irregularEntry: "entry-record"
    // Of two stages that run side by side the longer one blocks.
    case .docAndFine:
      policy.leadTimes.waiverDays >= policy.leadTimes.etdDays ? "fine-waiver" : "travel-document"
    case .docOnly: "travel-document"
    case .fineOnly: "fine-waiver"
    case .exitOnly: "exit-permit"
    default: "none"
    }
  }
}
