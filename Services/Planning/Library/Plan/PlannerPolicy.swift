internal import Casework
internal import PlanModel
internal import RepatriationSchema

/// The embassy's numbers in the model's words: every weight of a plan comes from the policy file.
enum PlannerPolicy {
  /// Waiting costs `waitCentsPerDay` of the tier for each day, twice and four times that after the
  /// policy's days.
  static func model(_ policy: RepatriationSchema.Policy) -> PlanModel.Policy {
    let planning = policy.planning
    var steps = [WaitingCurve.Step(fromDay: 0, centsPerDay: 1)]
    for (day, factor) in [(planning.slopeTwoAfterDays, 2), (planning.slopeFourAfterDays, 4)] {
      if steps.last?.fromDay == Int64(day) { steps.removeLast() }
      steps.append(WaitingCurve.Step(fromDay: Int64(day), centsPerDay: Int64(factor)))
    }
    return PlanModel.Policy(
      tierWeights: planning.waitCentsPerDay.map(Int64.init),
      waiting: WaitingCurve(steps: steps),
      noDepartureCents: planning.unseatedCents.map(Int64.init),
      noDepartureDelayDays: Int64(planning.unseatedDelayDays),
      expectedCents: Int64(planning.expectedClearanceCents),
      preferenceStepCents: Int64(planning.onwardTravelCents),
      moveCents: Int64(planning.moveCents.last ?? 0),
      reservePermille: Int(planning.reservePermille),
      minorsPerEscort: max(1, Int(planning.minorsPerEscort)),
      medicalPerEscort: max(1, Int(planning.peoplePerMedicalEscort)),
      escortCents: Int64(planning.escortCents), splitCents: Int64(planning.splitCents),
      draftMoveCents: planning.moveCents.first.map(Int64.init),
      proposedMoveCents: planning.moveCents.dropFirst().first.map(Int64.init))
  }

  /// How expected clearances were counted, and why, in a sentence for people.
  static func counting(_ policy: RepatriationSchema.Policy) -> String {
    switch policy.planning.counting {
    case .late:
      "An expected clearance counts when also its late day is in time: no list rests on luck."
    default:
      policy.planning.lateRiskCents > 0
        ? "An expected clearance counts when its usual day is in time, so that no seat waits for "
          + "nothing; one that may be late is weighed and marked."
        : "An expected clearance counts when its usual day is in time; one that may be late is marked."
    }
  }
}
