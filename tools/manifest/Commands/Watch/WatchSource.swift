internal import Foundation
internal import RepatriationSchema
internal import ServiceKit
internal import Wire
internal import WireRPC

/// Asks both services with the caller's own certificates, over connections that are kept.
struct WatchSource: Sendable {
  private struct Line: Sendable {
    let endpoint: ServiceEndpoint
    let connection: ServiceConnection
  }

  let mission: String
  private let environment: CommandEnvironment
  private let asOf: Timestamp?
  private let timeout: Duration
  private let intake: Line?
  private let planning: Line?

  /// - Parameters:
  ///   - asOf: a moment to look at again and again; `nil` looks at now.
  ///   - timeout: how long one answer is waited for.
  /// - Throws: `CommandFailure` when neither service is known, or a certificate cannot be used.
  init(
    _ environment: CommandEnvironment, _ settings: ConnectionSettings, asOf: Timestamp?,
    timeout: Duration
  ) throws {
    func line(_ service: ServiceName, _ key: ConnectionKey) throws -> Line? {
      guard settings[key] != nil else { return nil }
      let endpoint = try settings.endpoint(service)
      return Line(endpoint: endpoint, connection: try environment.connecting.connect(endpoint))
    }
    self.environment = environment
    self.asOf = asOf
    self.timeout = timeout
    intake = try line(.intake, .intake)
    planning = try line(.planning, .planning)
    guard let any = intake ?? planning else {
      _ = try settings.endpoint(.intake)
      throw CommandFailure("Say where intake or planning is.")
    }
    mission = settings[.mission] ?? any.connection.identity.mission.code
  }

  func close() async {
    await intake?.connection.close()
    await planning?.connection.close()
  }

  /// The newest state: what does not answer stays as it was, with the reason.
  func look(after before: WatchState?) async -> WatchState {
    let now = environment.clock.now
    var state = before ?? WatchState(mission: mission, asOf: asOf ?? now)
    state.asOf = asOf ?? now
    let asked = state
    async let intake = askIntake(asked)
    async let planning = askPlanning(asked)
    state.intake = await intake
    state.planning = await planning
    return state
  }

  private var options: RPCCallOptions { RPCCallOptions(timeout: timeout) }

  private func askIntake(_ state: WatchState) async -> WatchState.Seen<WatchState.Intake> {
    var seen = state.intake
    guard let intake else {
      seen.silence = "intake's address is not set"
      return seen
    }
    let transport = intake.connection.transport
    let today = Self.today(state)
    let report = ReportRequest(mission: mission, from: today, to: today, asOf: state.asOf)
    do {
      var content = WatchState.Intake()
      content.status = try await allowed {
        try await IntakeClient(transport).status(StatusRequest(mission: mission), options: options)
      }
      content.arrivals = try await allowed {
        try await ReportsClient(transport).arrivals(report, options: options)
      }
      if planning == nil || state.planning.content.board == nil {
        content.cases = try await allowed {
          try await ReportsClient(transport).statusReport(
            ReportRequest(mission: mission, asOf: state.asOf), options: options)
        }
      }
      let isSilent = content.status == nil && content.arrivals == nil && content.cases == nil
      return WatchState.Seen(
        content: content, answeredAt: environment.clock.now,
        silence: isSilent ? "intake is not for your role" : nil)
    } catch {
      seen.problem = Self.words(error, intake)
      return seen
    }
  }

  private func askPlanning(_ state: WatchState) async -> WatchState.Seen<WatchState.Planning> {
    var seen = state.planning
    guard let planning else {
      seen.silence = "planning's address is not set"
      return seen
    }
    let transport = planning.connection.transport
    do {
      var content = WatchState.Planning()
      content.board = try await allowed {
        try await ClearancePlanningClient(transport).board(
          BoardRequest(mission: mission, asOf: state.asOf), options: options)
      }
      content.status = try await allowed {
        try await PlanningClient(transport).status(
          PlanningStatusRequest(mission: mission), options: options)
      }
      let isSilent = content.board == nil && content.status == nil
      return WatchState.Seen(
        content: content, answeredAt: environment.clock.now,
        silence: isSilent ? "planning is not for your role" : nil)
    } catch {
      seen.problem = Self.words(error, planning)
      return seen
    }
  }

  /// The mission's day, by the clock that a service told; UTC before it did.
  private static func today(_ state: WatchState) -> CalendarDate {
    state.asOf.calendarDate(offsetSeconds: WatchScreen.offsetSeconds(state))
  }

  /// What the role may not ask is left out.
  private func allowed<Value>(_ call: () async throws -> Value) async throws -> Value? {
    do {
      return try await call()
    } catch let error as RPCError where error.status == .permissionDenied {
      return nil
    }
  }

  private static func words(_ error: any Error, _ line: Line) -> String {
    let explained = CallFailure.explained(error, line.endpoint, line.connection.identity)
    let text = (explained as? CommandFailure)?.description ?? "it does not answer"
    return text.split(whereSeparator: \.isNewline).first.map(String.init) ?? text
  }
}
