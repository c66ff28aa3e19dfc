internal import RepatriationSchema
internal import Wire

/// What is known of both services: the newest answers, and since when there is none.
struct WatchState: Sendable, Hashable {
  /// One service as it was seen last.
  struct Seen<Content: Sendable & Hashable>: Sendable, Hashable {
    var content: Content
    /// When it answered last; `nil` before the first answer.
    var answeredAt: Timestamp?
    /// Why it does not answer now; `nil` when it does.
    var problem: String?
    /// It is not asked: nobody said where it is, or the role may not ask it anything.
    var silence: String?
  }

  /// What intake told; `nil` where the role may not ask.
  struct Intake: Sendable, Hashable {
    var status: ServiceStatus?
    var arrivals: ArrivalsReport?
    /// Asked where planning's board may not be seen.
    var cases: StatusReport?
  }

  /// What planning told; `nil` where the role may not ask.
  struct Planning: Sendable, Hashable {
    var status: PlanningStatus?
    var board: BoardReply?
  }

  var mission: String
  /// The moment that was asked about.
  var asOf: Timestamp
  var intake = Seen(content: Intake())
  var planning = Seen(content: Planning())

  var followed: FollowedMission? {
    planning.content.status?.missions.first { $0.mission == mission }
  }

  /// Events that planning has not followed; `nil` when one of the two is not known.
  var behind: Int64? {
    guard let followed, let head = intake.content.status?.position.sequence else { return nil }
    return max(0, head &- followed.position.sequence)
  }

  /// What somebody must look at, the most urgent first.
  var alarms: [String] {
    var alarms: [String] = []
    if let problem = intake.problem { alarms.append("intake: \(problem)") }
    if let problem = planning.problem { alarms.append("planning: \(problem)") }
    if intake.content.status.map({ !$0.chainIntact }) ?? false {
      alarms.append("intake's log is BROKEN. Ask the operator.")
    }
    if planning.content.status.map({ !$0.chainIntact }) ?? false {
      alarms.append("planning's log is BROKEN. Ask the operator.")
    }
    alarms += (intake.content.status?.warnings ?? []).map { "intake: \($0)" }
    alarms += (planning.content.status?.warnings ?? []).map { "planning: \($0)" }
    if planning.content.board == nil {
      if followed?.quarantined ?? false { alarms.append("Planning is QUARANTINED.") }
      if let aside = followed?.setAside, aside > 0 {
        alarms.append(
          "\(PlainText.count(aside, "person", "people")) not planned with: planning is too old.")
      }
      if followed.map({ !$0.connected }) ?? false {
        alarms.append("Planning is not connected to intake.")
      }
    }
    alarms += planning.content.board?.alarms.map(\.sentence) ?? []
    if let behind, behind >= Self.lagEvents {
      alarms.append("Planning is \(PlainText.number(behind)) events behind intake.")
    }
    if let waiting = intake.content.status?.rejectedRowsWaiting, waiting > 0 {
      alarms.append("\(PlainText.count(waiting, "rejected row", "rejected rows")) to correct.")
    }
    return alarms.map(TextWidth.safe)
  }

  /// Events by which planning is always a little behind, because both are asked one after the other.
  private static let lagEvents: Int64 = 50

  var result: WatchResult {
    WatchResult(
      mission: mission, asOf: asOf, intake: intake.content.status,
      arrivals: intake.content.arrivals, cases: intake.content.cases,
      board: planning.content.board, planning: planning.content.status,
      alarms: alarms.prefix(80).map { String(decoding: $0.utf8.prefix(300), as: UTF8.self) })
  }
}
