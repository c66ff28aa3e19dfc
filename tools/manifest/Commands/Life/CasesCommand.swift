internal import ArgumentParser
internal import Foundation
internal import RepatriationSchema
internal import ServiceKit
internal import Wire
internal import WireRPC

/// `manifest cases`.
struct CasesCommand: ManifestSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "cases", abstract: "Tells intake what a manifest did to its people's cases.",
    discussion: """
      Planning never writes to intake: this reads what the manifest says and reports
      it under your own certificate, which must be a planner's on both. Listed on a
      locked list is MANIFESTED, boarded is DEPARTED, arrived is ARRIVED, and whoever
      did not go waits again. Safe to run twice.

      Exit code 1 when something else has happened to a case.

      EXAMPLE
        manifest cases IDN-PNH-D07
      """)

  @Argument(help: "The manifest, such as IDN-PNH-D07.")
  var manifest: String
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var result: ResultOptions

  func run(in environment: CommandEnvironment) async throws {
    let reply = try await Self.report(manifest, try connection.settings(environment), environment)
    try environment.show(reply, result) { LifeText.text(reply, of: manifest) }
    if !reply.elsewhere.isEmpty { throw NegativeAnswer() }
  }

  /// Reads the standings from planning and reports those that intake does not know yet.
  static func report(
    _ manifest: String, _ settings: ConnectionSettings, _ environment: CommandEnvironment
  ) async throws -> ReportTravelReply {
    let standings = try await environment.withLife(settings) { client, caller in
      try await client.standings(StandingsRequest(mission: caller.mission, manifest: manifest))
    }
    return try await environment.withIntake(settings) { client, caller in
      let request = ReportTravelRequest(
        mission: caller.mission, manifest: standings.manifest, revision: standings.revision,
        occurredAt: standings.at,
        standings: standings.standings.map { TravelStanding(person: $0.person, state: $0.state) })
      // The same revision says the same, so it is the same report.
      let key = IdempotencyKey.ofContent(try request.encodedBytes())
      return try await client.reportTravel(request, options: RPCCallOptions(idempotencyKey: key))
    }
  }
}
