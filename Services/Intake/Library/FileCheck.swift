internal import Casework
internal import RepatriationSchema
internal import Wire

/// What a change must hold beside the file that it changes.
enum FileCheck {
  /// - Returns: the field that cannot be accepted, with what to do; `nil` when all can.
  static func problem(
    in change: Change, of file: PersonFile, on day: CalendarDate, _ environment: IntakeEnvironment
  ) -> Rejected? {
    switch change {
    case .screening(let screening):
      if file.screenings.contains(where: { $0.id == screening.id }) {
        return Rejected(
          field: "change.screening.id",
          reason: "This id names another screening. A screening is added, never changed.")
      }
      let problem = ScreeningRule.problem(
        in: screening, of: file, on: day, policy: environment.policy)
      return problem.map { Rejected(field: "change.screening.\($0.field)", reason: $0.reason) }
    case .correction(let correction):
      return problem(in: correction, of: file, environment)
    default:
      return nil
    }
  }

  /// What is right must be as possible as what a registration says.
  private static func problem(
    in correction: Correction, of file: PersonFile, _ environment: IntakeEnvironment
  ) -> Rejected? {
    var corrected = file
    guard !corrected.apply(correction).isEmpty else {
      return Rejected(field: "change.correction", reason: "Nothing of the file would change.")
    }
    let problems = RegistrationCheck.problems(
      of: corrected.registration, now: environment.now, calendar: environment.calendar)
    return problems.first.map {
      Rejected(field: "change.correction.\($0.field)", reason: $0.reason)
    }
  }

  /// Fields that a correction changes in the file, as the schema names them.
  static func corrected(by change: Change, in file: PersonFile) -> [String] {
    guard case .correction(let correction) = change else { return [] }
    var corrected = file
    return corrected.apply(correction)
  }
}
