internal import RepatriationSchema
internal import ServiceKit
internal import Wire
internal import WireRPC

/// The service `Reports`: counts with their window, their unit and the moment as of which they hold.
/// Each report is in a file of its own.
package struct ReportService: ReportsHandlers, IntakeSubject {
  let environment: IntakeEnvironment

  package init(_ environment: IntakeEnvironment) {
    self.environment = environment
  }

  /// What a report tells of whom, once it is clear that the caller may ask.
  ///
  /// - Parameter roundsFor: roles that read no file are not shown small groups of people either.
  func scope(
    _ request: ReportRequest, _ context: RPCServerContext, roundsFor: Set<Role> = []
  ) throws -> ReportScope {
    let caller = try Caller(context)
    try caller.require(mission: request.mission)
    return try ReportScope(
      request, isRounded: roundsFor.contains(caller.identity.role), in: environment)
  }

  /// Days of one report.
  static let maximumDays = 1024

  static func requireFew(_ days: Int) throws {
    guard days <= maximumDays else {
      throw Rejected(field: "from", reason: "More than 1,024 days. Ask for a shorter time.")
    }
  }
}
