internal import ArrivalsImport
internal import Foundation
internal import ManifestDocuments
internal import MissionPolicy
internal import RepatriationSchema
internal import ServiceKit
internal import Wire
internal import WireRPC

/// The steps of `manifest demo`. Each is the same code that its own command runs.
struct DemoRun: Sendable {
  private static let asOf = "2026-01-21T08:00+07:00"
  private static let patience = Duration.seconds(60)
  private static let stepLimit = Duration.seconds(60)
  /// Lines of one manifest that are shown.
  private static let shownLines = 8

  let environment: CommandEnvironment
  let files: SampleFiles
  let programs: String
  let directory: String
  let isKept: Bool
  /// What intake is told of its store.
  let store: [String]
  /// The story goes to standard error, because standard output carries JSON.
  let isNarratedBeside: Bool

  /// Goes all the way.
  ///
  /// - Parameter running: told of each service as it starts.
  /// - Throws: `CommandFailure` for anything that is not as it must be.
  func perform(_ running: RunningServices) async throws -> DemoResult {
    guard let asOf = MomentArgument(argument: Self.asOf) else {
      throw CommandFailure("'\(Self.asOf)' is not a moment.")
    }
    var result = DemoResult()
    say("Starting intake and planning, with certificates for this demo only")
    let site = try await DemoSite.open(
      directory, programs: programs, policy: files.policy, matching: files.matching,
      store: store, environment, running)
    for service in site.services {
      say("  \(service.name) at \(service.announcement.listen)")
    }

    heading("Arrivals")
    let first = try await importArrivals(site, DemoSite.desk)
    say(ImportText.text(first.result))
    let second = try await importArrivals(site, DemoSite.neighbourDesk)
    say("")
    say(ImportText.text(withoutRejects(second.result)))
    result.imports = [first.result, second.result]
    try checkImports(first.result, second.result)

    heading("Arrivals per day")
    let report = ReportRequest(mission: DemoSite.home, asOf: asOf.moment)
    result.arrivals = try await environment.withReports(try site.settings(DemoSite.desk)) {
      client, _ in try await client.arrivals(report)
    }
    say(ReportText.text(result.arrivals))
    try require(
      result.arrivals.events <= first.result.registered,
      "More arrivals are reported than were registered.")

    heading("Open cases")
    result.status = try await environment.withReports(try site.settings(DemoSite.desk)) {
      client, _ in try await client.statusReport(report)
    }
    say(ReportText.text(result.status, offsetSeconds: asOf.offsetSeconds))

    heading("The peak day, on one page")
    guard let peak = result.arrivals.personsPeak else {
      throw CommandFailure("No day of arrivals is reported.")
    }
    result.situation = try await environment.withReports(try site.settings(DemoSite.desk)) {
      client, caller in
      try await SituationReport.ask(client, day: peak) {
        ReportRequest(mission: caller.mission, from: $0, to: $1, asOf: asOf.moment)
      }
    }
    say(ReportText.text(result.situation, offsetSeconds: asOf.offsetSeconds))
    try require(
      result.situation.status.persons == result.status.persons,
      "Two reports of one moment differ.")

    heading("Departures")
    let departures = try DeparturesImport.read(files.departures)
    let planner = try site.settings(DemoSite.planner)
    let imported = try await environment.withPlanning(planner) { client, _ in
      try await DeparturesImport.send(departures, to: client)
    }
    say(PlanningText.text(imported))
    try require(imported.result.rejected == 0, "Departures were rejected.")

    _ = try await inStep(site)
    result.plan = try await environment.withPlanning(planner) { client, caller in
      try await client.plan(
        PlanRequest(mission: caller.mission, asOf: asOf.moment),
        options: RPCCallOptions(timeout: PlanCommand.timeout))
    }
    heading("Plan")
    say(PlanningText.text(result.plan, offsetSeconds: asOf.offsetSeconds))
    try require(
      result.plan.persons == result.plan.placed + PlanningText.unplacedTotal(result.plan),
      "Listed and not listed persons do not add up.")

    try await planAgain(result.plan, planner)
    try await lookAsNeighbour(site)

    result.export = try await showAndExport(result.plan, planner)

    try await resolveDuplicates(site)
    try await settleFines(site, asOf: asOf)

    if let life = try await depart(result.plan, site) {
      result.departed = life.departed
      result.life = life.history
      result.documents = life.documents
    }
    _ = try await inStep(site)
    try await replan(result.plan, site, asOf: asOf)
    result.clearances = try await chase(result.plan, site, asOf: asOf)

    heading("The same file again")
    let again = try await importArrivals(site, DemoSite.desk)
    say(ImportText.text(withoutRejects(again.result)))
    result.imports.append(again.result)
    try require(
      again.result.registered == 0 && again.result.alreadyRegistered == first.result.registered,
      "Importing the same file again registered people again.")

    heading("Both services")
    let check = try await inStep(site)
    say(StatusText.text(check))
    result.system = check.status
    return result
  }

  /// Says how it ended, and where things are.
  func finish(_ result: DemoResult) {
    say("\nDone: everything is as it must be.")
    guard isKept else {
      say("Everything that was written is removed again; --keep DIR leaves it there.")
      return
    }
    // Names without the folder, so that none is broken over two lines.
    func name(_ path: String) -> String {
      path.hasPrefix("\(directory)/") ? String(path.dropFirst(directory.count + 1)) : path
    }
    var table = TextTable([.text(""), .flexible("")])
    table.add(["draft as a table", name(result.export.file)])
    for document in result.documents {
      table.add([
        "\(Self.words(document.document)) of \(document.stamp.manifest)", name(document.file),
      ])
    }
    table.add(["rejected rows", name(rejectsPath)])
    table.add(["logs", "intake.log, planning.log"])
    table.add(["data", "intake/, planning/"])
    table.add(["certificates", "trust/"])
    say("Kept in \(directory):")
    say(table.text(indent: 2))
  }

  // MARK: Steps

  private var rejectsPath: String { "\(directory)/rejects.csv" }

  private func importArrivals(
    _ site: DemoSite, _ holder: DemoSite.Holder
  ) async throws -> ArrivalsImportRun.Outcome {
    let calendar = try PolicyFile.load(path: files.policy).calendar
    let input = try ArrivalsInput(
      path: files.arrivals, now: environment.clock.now, calendar: calendar)
    let run = ArrivalsImportRun(
      input: input, clock: environment.clock, patience: Self.patience)
    let outcome = try await environment.withIntake(try site.settings(holder)) { client, caller in
      let progress = ProgressLine(
        environment, "rows settled of \(PlainText.number(input.rows.count))")
      defer { progress.finish() }
      return try await run.send(to: client, as: caller) { progress.show($0) }
    }
    if holder.name == DemoSite.desk.name {
      try OutputFile.write(
        RejectsFile.text(input, rejects: outcome.rejects, tokens: outcome.tokens), to: rejectsPath,
        replacing: true,
        what: "The rejects")
    }
    try require(outcome.result.unsent == 0, "Some rows could not be sent.")
    return outcome
  }

  private func checkImports(_ first: ImportResult, _ second: ImportResult) throws {
    try require(first.registered > 0, "Nobody was registered for \(DemoSite.home).")
    try require(
      first.notYourMission >= second.registered && second.notYourMission >= first.registered,
      "A mission registered people of the other one.")
    try require(
      first.registered + first.notYourMission + first.rejected == first.rows,
      "Some rows are unaccounted for.")
  }

  func inStep(_ site: DemoSite) async throws -> StepCheck.Answer {
    let watch = try site.settings(DemoSite.watch)
    let progress = ProgressLine(environment, "")
    defer { progress.finish() }
    let check = try await environment.withIntake(watch) { intake, caller in
      try await environment.withPlanning(watch) { planning, _ in
        try await StepCheck(intake: intake, planning: planning, clock: environment.clock)
          .wait(upTo: Self.stepLimit, mission: caller.mission) { progress.show($0) }
      }
    }
    try require(
      check.status.intake.chainIntact && check.status.planning.chainIntact, "A log is broken.")
    try require(check.status.inStep, "Planning is not in step with intake.")
    return check
  }

  /// Plans a second time: the same people, departures, policy and moment give the same manifests.
  private func planAgain(_ first: PlanReply, _ planner: ConnectionSettings) async throws {
    let again = try await environment.withPlanning(planner) { client, caller in
      try await client.plan(
        PlanRequest(mission: caller.mission, asOf: first.asOf),
        options: RPCCallOptions(timeout: PlanCommand.timeout))
    }
    try require(
      again.digest == first.digest && again.manifests == first.manifests,
      "Planning twice gave different manifests.")
    say("Planned twice: the manifests are identical, digest \(PlainText.short(again.digest))")
  }

  /// Looks with the certificate of the neighbour's planner for manifests of the home mission.
  private func lookAsNeighbour(_ site: DemoSite) async throws {
    let seen = try await environment.withPlanning(try site.settings(DemoSite.neighbourPlanner)) {
      client, caller in
      var seen: [ManifestSummary] = []
      do {
        seen += try await client.manifests(ManifestsRequest(mission: DemoSite.home)).manifests
      } catch is NotYourMission {
        // Refused, as it must be; what the neighbour's own list holds counts all the same.
      }
      let own = try await client.manifests(ManifestsRequest(mission: caller.mission))
      return seen + own.manifests.filter { $0.id.hasPrefix(DemoSite.home) }
    }
    say(
      "\(DemoSite.neighbour)'s planner, with its own certificate, sees "
        + "\(PlainText.number(seen.count)) of \(DemoSite.home)'s manifests.")
    try require(seen.isEmpty, "A planner saw manifests of another mission.")
  }

  /// Shows the head of the fullest manifest that still lacks something, and writes its list.
  private func showAndExport(
    _ plan: PlanReply, _ planner: ConnectionSettings
  ) async throws -> ExportResult {
    let lacking = plan.manifests.filter { $0.withMissing > 0 }
    let candidates = lacking.isEmpty ? plan.manifests : lacking
    guard let chosen = candidates.max(by: { $0.persons < $1.persons }), chosen.persons > 0 else {
      throw CommandFailure("Nobody could be listed on any departure.")
    }
    let manifest = try await environment.withPlanning(planner) { client, caller in
      try await client.manifest(ManifestRequest(mission: caller.mission, manifest: chosen.id))
    }
    try require(
      manifest.entries.count == Int(chosen.persons)
        && manifest.entries.count { !$0.missing.isEmpty } == Int(chosen.withMissing),
      "The manifest and its summary do not agree.")
    heading("One manifest: its first lines, and what each person still lacks")
    for line in ManifestText.heading(manifest) { say(line) }
    let shown = manifest.entries.prefix(Self.shownLines)
    say(ManifestText.entries(shown, from: 1))
    for line in ManifestText.legend(shown) { say(line) }
    if manifest.entries.count > Self.shownLines {
      let rest = manifest.entries.count - Self.shownLines
      say("  and \(PlainText.number(rest)) more: manifest show \(manifest.id)")
    }

    heading("The draft as a table, for planning: a draft gets no names")
    let export = try ManifestExport(draft: manifest, format: .carrierCSV)
    let path = ManifestExport.path(manifest, .carrierCSV, out: nil, in: directory)
    let result = try export.write(to: path, replacing: false)
    say(ManifestExport.text(result))
    return result
  }

  // MARK: Words

  private static func words(_ kind: DocumentKind) -> String {
    switch kind.known {
    case .manifest: "manifest"
    case .tickSheet: "tick-sheet"
    case .arrivalNeeds: "arrival needs"
    case .carrierList: "carrier's list"
    case .passengerList: "PAXLST"
    default: "data"
    }
  }

  func say(_ text: String) {
    if isNarratedBeside { environment.note(text) } else { environment.print(text) }
  }

  func heading(_ text: String) { say("\n== \(text)") }

  private func withoutRejects(_ result: ImportResult) -> ImportResult {
    var result = result
    result.rejects = []
    return result
  }

  func require(_ condition: Bool, _ words: String) throws {
    guard condition else {
      throw CommandFailure(words + (isKept ? " Look into \(directory)." : " Try --keep to look."))
    }
  }
}
