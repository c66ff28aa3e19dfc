internal import Casework
internal import PlanModel
internal import RepatriationSchema

extension FailureCodes {
  /// What says something of the departure, and of no person.
  static let departureSide = FailureCodes([.cutOffPassed, .departureClosed])

  /// The codes by how much they explain: what no date can cure, then what is not ready yet, then
  /// what belongs to the departure. Somebody who does not wish to return is counted as that, also
  /// when they would pay for themselves.
  static let headlineOrder: [ReasonCode] = [
    .caseNotOpen, .heldActive, .noReturnIntent, .selfFunded, .duplicateUnresolved,
    .identityUnverified, .noValidDocument, .fineUncleared, .exitPermitMissing,
    .documentRouteMismatch, .minorUnaccompanied, .notFitToFly, .groupIncomplete,
    .assessmentPending, .onAnotherManifest, .transitRule, .keptApart, .documentNotAccepted,
    .capacityFull, .cutOffPassed, .departureClosed,
  ]

  /// The code to show first; `nil` for the empty set.
  var headline: ReasonCode? { Self.headlineOrder.first { contains(FailureCodes($0)) } }

  /// The same in the words of the plan's model.
  var modelCodes: PlanModel.ReasonCodes {
    // The bits of B01 to B15 are the same on both sides.
    var codes = PlanModel.ReasonCodes(rawValue: rawValue & 0x7FFF)
    for (code, model) in Self.modelNames where contains(FailureCodes(code)) {
      codes.formUnion(model)
    }
    // Whatever the model has no word for still excludes.
    return codes.isEmpty && !isEmpty ? .departureClosed : codes
  }

  private static let modelNames: [(ReasonCode, PlanModel.ReasonCodes)] = [
    (.selfFunded, .selfFunded), (.cutOffPassed, .cutoffMissed),
    (.departureClosed, .departureClosed), (.documentNotAccepted, .documentNotAccepted),
  ]
}
