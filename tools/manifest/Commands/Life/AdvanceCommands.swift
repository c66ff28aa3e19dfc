internal import ArgumentParser
internal import RepatriationSchema
internal import SchemaJSON
internal import Wire
internal import WireRPC

/// A step in the life of a manifest.
protocol AdvanceCommand: ManifestSubcommand {
  static var to: ManifestState { get }
  var step: AdvanceOptions { get }
}

/// What every step needs.
struct AdvanceOptions: ParsableArguments {
  @OptionGroup var life: LifeOptions
  @Option(
    help: ArgumentHelp(
      "Take these off, of whom the check has said that they fail; a terminal asks.",
      valueName: "person"))
  var takeOff: [PersonArgument] = []
}

extension AdvanceCommand {
  func run(in environment: CommandEnvironment) async throws {
    let settings = try step.life.connection.settings(environment)
    let named = step.takeOff.map { ID<PersonFile>($0.uuid) }
    var reason = step.life.reason
    if Self.to == .cancelled, reason.isEmpty {
      reason = try environment.askText("Why is the list cancelled")
    }
    let stated = reason
    let outcome = try await environment.withLife(settings) { client, caller in
      var request = AdvanceRequest(
        mission: caller.mission, manifest: step.life.manifest, to: Self.to,
        at: step.life.moment(environment), reason: stated, confirmed: named,
        staleAcknowledged: step.life.staleOk)
      if let seen = step.life.seen {
        request.version = seen
      } else {
        request.version = try await step.life.current(client, caller.mission).version
      }
      do {
        return try await AdvanceOutcome.done(
          client.advance(request, options: step.life.options(environment)))
      } catch let refused as LifeRefused where refused.confirmable && named.isEmpty {
        guard environment.input.isTerminal, !step.life.result.json else { return .refused(refused) }
        environment.note(LifeText.text(refused))
        let answer = environment.ask("Take these off? They wait again. (yes, no)")
        guard answer.lowercased() == "yes" else { return .declined }
        // Exactly those who were shown, on exactly the list that was checked.
        request.confirmed = refused.failing.map(\.person)
        request.version = refused.version
        return try await AdvanceOutcome.done(
          client.advance(request, options: step.life.options(environment)))
      }
    }
    try step.finish(outcome, in: environment)
  }
}

extension AdvanceOptions {
  /// Shows what a step came to.
  ///
  /// - Throws: `NegativeAnswer` when it was not taken.
  fileprivate func finish(_ outcome: AdvanceOutcome, in environment: CommandEnvironment) throws {
    switch outcome {
    case .done(let reply): try life.show(reply, environment)
    case .declined:
      environment.note("Nothing was changed.")
      throw NegativeAnswer()
    case .refused(let refused):
      try environment.show(refused, life.result) {
        LifeText.text(refused) + "\nName them with --take-off, or run this on a terminal."
      }
      throw NegativeAnswer()
    }
  }
}

private enum AdvanceOutcome: Sendable {
  case done(LifeReply)
  case refused(LifeRefused)
  case declined
}

extension LifeOptions {
  func options(_ environment: CommandEnvironment) -> RPCCallOptions {
    RPCCallOptions(idempotencyKey: repeating.key(environment))
  }
}

/// `manifest propose`.
struct ProposeCommand: AdvanceCommand {
  static let to = ManifestState.proposed
  static let configuration = CommandConfiguration(
    commandName: "propose", abstract: "Makes a draft the provisional, numbered list.",
    discussion: """
      Everybody is checked again. Clearances that are expected in time may stand,
      marked. Whoever fails is shown by number and code, and is taken off only when
      you say so. From here on 'plan' leaves the list alone; 'replan' changes it where
      that pays, as a new revision, and seats are given with 'substitute'.

      Earlier than the policy's hours before departure needs a --reason.

      EXAMPLES
        manifest propose IDN-PNH-D07
        manifest propose IDN-PNH-D07 --at 2026-02-03T22:00+07:00
      """)
  @OptionGroup var step: AdvanceOptions
}

/// `manifest lock`.
struct LockCommand: AdvanceCommand {
  static let to = ManifestState.locked
  static let configuration = CommandConfiguration(
    commandName: "lock", abstract: "Locks a proposed list: only what is granted counts.",
    discussion: """
      Whoever still lacks a clearance is shown, and taken off only when you say so.
      From here on every change is a revision of its own.

      EXAMPLE
        manifest lock IDN-PNH-D07
      """)
  @OptionGroup var step: AdvanceOptions
}

/// `manifest submit`.
struct SubmitCommand: AdvanceCommand {
  static let to = ManifestState.submitted
  static let configuration = CommandConfiguration(
    commandName: "submit", abstract: "Makes a locked list the final one.",
    discussion: """
      From here on the carrier is told of each change, as long as it takes changes.

      EXAMPLE
        manifest submit IDN-PNH-D07
      """)
  @OptionGroup var step: AdvanceOptions
}

/// `manifest depart`.
struct DepartCommand: AdvanceCommand {
  static let to = ManifestState.departed
  static let configuration = CommandConfiguration(
    commandName: "depart", abstract: "Says that a departure has left.",
    discussion: """
      Who was checked in has boarded. Who was not is shown, and becomes a no-show when
      you say so. Then tell intake: 'manifest cases'.

      EXAMPLE
        manifest depart IDN-PNH-D07
      """)
  @OptionGroup var step: AdvanceOptions
}

/// `manifest close`.
struct CloseCommand: AdvanceCommand {
  static let to = ManifestState.closed
  static let configuration = CommandConfiguration(
    commandName: "close", abstract: "Ends the life of a list that has departed.",
    discussion: """
      Of everybody who boarded it must be known whether they arrived, and intake must
      have been told.

      EXAMPLE
        manifest close IDN-PNH-D07
      """)
  @OptionGroup var step: AdvanceOptions
}

/// `manifest cancel`.
struct CancelCommand: AdvanceCommand {
  static let to = ManifestState.cancelled
  static let configuration = CommandConfiguration(
    commandName: "cancel", abstract: "Cancels a list before it has departed.",
    discussion: """
      Everybody on it waits again; the next plan lists them elsewhere. Asks for the
      reason on a terminal; otherwise reads it from --reason or standard input. A
      list cancelled by mistake: 'manifest reopen'.

      EXAMPLE
        manifest cancel IDN-PNH-D07 --reason "aircraft out of service"
      """)
  @OptionGroup var step: AdvanceOptions
}

/// `manifest reopen`.
struct ReopenCommand: ManifestSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "reopen", abstract: "Takes back a list that was cancelled by mistake.",
    discussion: """
      A draft is a draft again; any other list is proposed again, with everybody
      checked anew: who fails, or has a seat elsewhere by now, is shown and left off
      only when you say so. It works for the policy's hours after the cancelling. A
      list that was locked or submitted is taken back by somebody else than who
      cancelled it. Then lock and submit it again.

      EXAMPLE
        manifest reopen IDN-PNH-D07 --reason "cancelled the wrong flight"
      """)
  @OptionGroup var step: AdvanceOptions

  func run(in environment: CommandEnvironment) async throws {
    let settings = try step.life.connection.settings(environment)
    let named = step.takeOff.map { ID<PersonFile>($0.uuid) }
    var reason = step.life.reason
    if reason.isEmpty { reason = try environment.askText("Why is the list taken back") }
    let stated = reason
    let outcome = try await environment.withLife(settings) { client, caller in
      var request = ReopenRequest(
        mission: caller.mission, manifest: step.life.manifest,
        at: step.life.moment(environment), reason: stated, confirmed: named,
        staleAcknowledged: step.life.staleOk)
      if let seen = step.life.seen {
        request.version = seen
      } else {
        request.version = try await step.life.current(client, caller.mission).version
      }
      do {
        return try await AdvanceOutcome.done(
          client.reopen(request, options: step.life.options(environment)))
      } catch let refused as LifeRefused where refused.confirmable && named.isEmpty {
        guard environment.input.isTerminal, !step.life.result.json else { return .refused(refused) }
        environment.note(LifeText.text(refused))
        let answer = environment.ask("Leave these off? They wait. (yes, no)")
        guard answer.lowercased() == "yes" else { return .declined }
        request.confirmed = refused.failing.map(\.person)
        request.version = refused.version
        return try await AdvanceOutcome.done(
          client.reopen(request, options: step.life.options(environment)))
      }
    }
    try step.finish(outcome, in: environment)
  }
}
