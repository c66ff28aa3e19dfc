internal import ArgumentParser
internal import RepatriationSchema
internal import ServiceKit
internal import WireRPC

/// `manifest status`.
struct StatusCommand: ManifestSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Says how both services stand, and whether planning is in step with intake.",
    discussion: """
      In step means: at the same position, planning's digest of your mission's
      people equals intake's. Only operators and auditors may read intake's digest;
      for other roles it is said that it was not compared. A role that may not ask
      planning at all, such as an intake officer's, gets intake's half.

      Exit code 1 when a log is broken, planning is quarantined, or the two are not
      in step.

      EXAMPLES
        manifest status
        manifest status --wait 30 --credential operator-1
      """)

  @Option(
    help: ArgumentHelp(
      "Wait so many seconds for planning to be in step.", valueName: "seconds"))
  var wait = 0
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var result: ResultOptions

  func validate() throws {
    guard (0...86_400).contains(wait) else {
      throw ValidationError("--wait must be from 0 to 86400 seconds.")
    }
  }

  func run(in environment: CommandEnvironment) async throws {
    let settings = try connection.settings(environment)
    let progress = ProgressLine(environment, "")
    defer { progress.finish() }
    let check = try await environment.withIntake(settings) { intake, caller in
      if settings[.planningCredential] == nil, !StepCheck.mayAskPlanning(caller.identity.role) {
        return try await StepCheck.intakeOnly(intake, caller)
      }
      return try await environment.withPlanning(settings) { planning, _ in
        try await StepCheck(intake: intake, planning: planning, clock: environment.clock)
          .wait(upTo: .seconds(wait), mission: caller.mission) { progress.show($0) }
      }
    }
    progress.finish()
    try environment.show(check.status, result) { StatusText.text(check) }
    if check.isBad { throw NegativeAnswer() }
  }
}

/// Compares what planning knows of a mission with what intake knows.
struct StepCheck: Sendable {
  /// Both services at one moment.
  struct Answer: Sendable {
    let status: SystemStatus
    let mission: String
    /// The caller's role may read the digests that were compared.
    let isCompared: Bool
    /// Events that planning has not followed yet.
    let behind: Int64
    /// The role that may not ask planning, which therefore was not asked.
    var refusedRole: Role?

    var followed: FollowedMission? { status.planning.missions.first { $0.mission == mission } }

    /// Something is wrong that does not mend itself, or the two are known to differ.
    var isBad: Bool {
      if refusedRole != nil { return !status.intake.chainIntact }
      return !status.intake.chainIntact || !status.planning.chainIntact
        || (followed?.quarantined ?? false) || (isCompared && !status.inStep)
    }
  }

  private static let pause = Duration.milliseconds(100)

  let intake: IntakeClient
  let planning: PlanningClient
  let clock: any CommandClock

  /// Whether planning answers how it stands to this role: those that the schema names for the call.
  static func mayAskPlanning(_ role: Role) -> Bool {
    switch role {
    case .planner, .approver, .operator, .auditor: true
    default: false
    }
  }

  /// Intake's half, for somebody who may not ask planning.
  static func intakeOnly(_ intake: IntakeClient, _ caller: CallingAs) async throws -> Answer {
    var status = SystemStatus()
    status.intake = try await intake.status(StatusRequest(mission: caller.mission))
    return Answer(
      status: status, mission: caller.mission, isCompared: false, behind: 0,
      refusedRole: caller.identity.role)
  }

  /// Looks until the two are in step or the time is over.
  func wait(
    upTo limit: Duration, mission: String, progress: (String) -> Void
  ) async throws -> Answer {
    let start = clock.instant
    while true {
      let answer = try await look(mission: mission)
      if answer.status.inStep || clock.instant - start >= limit { return answer }
      if !answer.isCompared, answer.behind == 0 { return answer }
      progress("planning is \(PlainText.number(answer.behind)) events behind intake")
      try await clock.sleep(Self.pause)
    }
  }

  private func look(mission: String) async throws -> Answer {
    var status = SystemStatus()
    status.planning = try await planning.status(PlanningStatusRequest(mission: mission))
    var digest: DigestReply?
    do {
      digest = try await intake.digest(DigestRequest(mission: mission))
    } catch let error as RPCError where error.status == .permissionDenied {
      digest = nil
    }
    status.intake = try await intake.status(StatusRequest(mission: mission))
    let followed = status.planning.missions.first { $0.mission == mission }
    let head = digest?.position ?? status.intake.position
    if let digest, let followed {
      status.inStep =
        followed.position == digest.position && followed.digest == digest.digest
        && followed.people == digest.people
    }
    return Answer(
      status: status, mission: mission, isCompared: digest != nil,
      behind: max(0, head.sequence &- (followed?.position.sequence ?? 0)))
  }
}

/// The state of both services for people.
enum StatusText {
  static func text(_ check: StepCheck.Answer) -> String {
    let intake = check.status.intake
    if let role = check.refusedRole { return half(check, role) }
    let planning = check.status.planning
    var table = TextTable([.text(""), .flexible("intake"), .flexible("planning")])
    table.add([
      "log", intake.chainIntact ? "intact" : "BROKEN", planning.chainIntact ? "intact" : "BROKEN",
    ])
    table.add([
      "events", PlainText.number(intake.events), PlainText.number(planning.position.sequence),
    ])
    table.add([
      "people of \(check.mission)", PlainText.number(intake.people),
      PlainText.number(check.followed?.people ?? 0),
    ])
    table.add([
      "intake's event", PlainText.number(intake.position.sequence),
      PlainText.number(check.followed?.position.sequence ?? 0),
    ])
    table.add(["policy", intake.policy, planning.policy])
    table.add(["store", intake.storeVersion, planning.storeVersion])
    table.add(["rejected rows waiting", PlainText.number(intake.rejectedRowsWaiting), ""])
    for (label, count) in reception(intake) { table.add([label, PlainText.number(count), ""]) }
    table.add(["departures", "", PlainText.number(check.followed?.departures ?? 0)])
    table.add(["plan version", "", PlainText.number(check.followed?.planVersion ?? 0)])
    return table.text() + "\n"
      + TextWidth.wrapped(verdict(check), width: TextTable.width).joined(separator: "\n")
      + warnings(check)
  }

  /// What an operator should look at, though both services take work.
  private static func warnings(_ check: StepCheck.Answer) -> String {
    let warnings =
      check.status.intake.warnings.map { "WARNING of intake: \($0)" }
      + check.status.planning.warnings.map { "WARNING of planning: \($0)" }
    return warnings.flatMap { TextWidth.wrapped(TextWidth.safe($0), width: TextTable.width) }
      .map { "\n" + $0 }.joined()
  }

  /// Who is on the way or before the door.
  private static func reception(_ intake: ServiceStatus) -> [(label: String, count: UInt32)] {
    [
      ("announced, to come", intake.expectedArrivals),
      ("waiting in the queue", intake.queueWaiting),
      ("transfers to decide", intake.transfersToDecide),
    ]
  }

  private static func half(_ check: StepCheck.Answer, _ role: Role) -> String {
    let intake = check.status.intake
    var table = TextTable([.text(""), .flexible("intake")])
    table.add(["log", intake.chainIntact ? "intact" : "BROKEN"])
    table.add(["events", PlainText.number(intake.events)])
    table.add(["people of \(check.mission)", PlainText.number(intake.people)])
    table.add(["intake's event", PlainText.number(intake.position.sequence)])
    table.add(["policy", intake.policy])
    table.add(["store", intake.storeVersion])
    table.add(["rejected rows waiting", PlainText.number(intake.rejectedRowsWaiting)])
    for (label, count) in reception(intake) { table.add([label, PlainText.number(count)]) }
    return table.text() + "\nPlanning was not asked: the role '\(role)' may not."
      + warnings(check)
  }

  private static func verdict(_ check: StepCheck.Answer) -> String {
    guard let followed = check.followed else {
      return "Planning does not follow \(check.mission)."
    }
    let notes = followNotes(followed).map { "\n" + $0 }.joined()
    if followed.quarantined {
      return followed.phase == "fenced"
        ? "Planning is QUARANTINED: this intake was replaced by another one. Ask the operator."
          + notes
        : "Planning is QUARANTINED: its copy is not of intake's history. Ask the operator." + notes
    }
    return stepVerdict(check, followed) + notes
  }

  /// What somebody must look at, though views are followed.
  private static func followNotes(_ followed: FollowedMission) -> [String] {
    var notes: [String] = []
    if followed.setAside > 0 {
      notes.append(
        "\(PlainText.count(followed.setAside, "person is", "people are")) NOT PLANNED WITH: intake is newer "
          + "than planning, which does not understand what it says of them. Upgrade planning.")
    }
    if followed.copiesAside > 0 {
      notes.append(
        "\(PlainText.count(followed.copiesAside, "copy", "copies")) of views of another history in planning's "
          + "incoming/aside: compare, then take them away.")
    }
    return notes
  }

  private static func stepVerdict(
    _ check: StepCheck.Answer, _ followed: FollowedMission
  ) -> String {
    if check.status.inStep {
      return "In step: both digests are \(PlainText.short(followed.digest))"
    }
    let connection = followed.connected ? "" : " It is not connected to intake."
    guard check.isCompared else {
      return check.behind == 0
        ? "At the same event. The digests were not compared: your role may not read intake's."
        : "Planning is \(PlainText.number(check.behind)) events behind." + connection
    }
    return check.behind == 0
      ? "NOT in step: at the same event the digests differ. Ask the operator."
      : "NOT in step: planning is \(PlainText.number(check.behind)) events behind." + connection
  }
}
