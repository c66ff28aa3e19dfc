internal import RepatriationSchema
internal import Wire
internal import WireRPC

/// What intake knows of groups that are still to come, for a plan that keeps seats for some of them.
enum AnnouncedGroups {
  /// Waiting longer would hold up a plan for what is only a reserve.
  private static let timeout = Duration.seconds(10)

  /// Nobody when it is not said where intake is; nobody, with a note, when it cannot be asked.
  static func expected(
    _ environment: CommandEnvironment, _ settings: ConnectionSettings
  ) async throws -> [AnnouncedPeople] {
    guard settings[.intake] != nil else { return [] }
    do {
      let reply = try await environment.withReception(settings) { client, caller in
        try await client.announcements(
          AnnouncementsRequest(mission: caller.mission),
          options: RPCCallOptions(timeout: timeout))
      }
      return people(reply.announcements)
    } catch let failure as CommandFailure {
      environment.note(
        "Intake was not asked who is expected, so no seats are kept for announced groups: "
          + "\(failure)")
      return []
    }
  }

  static func people(_ announcements: [Announcement]) -> [AnnouncedPeople] {
    announcements.filter { $0.closedAt == nil && $0.expected > $0.arrived }.map {
      AnnouncedPeople(expectedAt: $0.expectedAt, people: $0.expected - $0.arrived)
    }.sorted { ($0.expectedAt, $0.people) < ($1.expectedAt, $1.people) }
  }
}
