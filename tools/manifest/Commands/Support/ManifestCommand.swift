package import ArgumentParser
internal import Foundation

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// `manifest`, the command of desks and planners.
///
/// Exit codes: 0 done, 1 a negative answer or a failure, 64 wrong usage. Results go to standard
/// output, everything else to standard error.
package struct ManifestCommand: ParsableCommand, CommandCollection {
  package static let configuration = CommandConfiguration(
    commandName: "manifest",
    abstract: "Registers people, and lists them on departures home.",
    discussion: """
      EXAMPLES
        manifest demo                    the whole way once, with made-up people
        manifest import arrivals.csv --intake 10.0.0.5:7201 --credential desk-3
        manifest plan --as-of 2026-01-21T08:00+07:00
        manifest show                    all manifests
        manifest show IDN-PNH-D07        one of them
        manifest explain 019bb2f4-…      why a person is listed, or is not

      CONNECTION
        Where the services are and who you are comes from a flag, else from a
        variable of the environment, else from a profile: a file NAME.conf in the
        folder homeward of $XDG_CONFIG_HOME, with lines such as
          intake = 10.0.0.5:7201
          planning = 10.0.0.6:7202
          trust = /etc/homeward/trust
          credential = desk-3
        The variables are HOMEWARD_INTAKE, HOMEWARD_PLANNING, HOMEWARD_TRUST,
        HOMEWARD_CREDENTIAL, HOMEWARD_CREDENTIAL_INTAKE,
        HOMEWARD_CREDENTIAL_PLANNING, HOMEWARD_MISSION, HOMEWARD_DESK,
        HOMEWARD_TIME_ZONE and HOMEWARD_PROFILE.

      EXIT CODES
        0 done, 1 a negative answer or a failure, 64 wrong usage.
      """,
    version: version,
    groupedSubcommands: [
      CommandGroup(
        name: "People",
        subcommands: [
          ImportCommand.self, RegisterCommand.self, OutboxCommand.self, PersonCommand.self,
          HoldCommand.self, KeepApartCommand.self, GroupCommand.self, DuplicatesCommand.self,
        ]),
      CommandGroup(
        name: "Reception",
        subcommands: [QueueCommand.self, AnnounceCommand.self, TransferCommand.self]),
      CommandGroup(name: "Authorities", subcommands: [ListCommand.self]),
      CommandGroup(
        name: "Departures",
        subcommands: [
          DepartureCommand.self, PlanCommand.self, ShowCommand.self, ExplainCommand.self,
          ClearancesCommand.self, ReplanCommand.self, WhatIfCommand.self, PinCommand.self,
          ForbidCommand.self, UnpinCommand.self, FreezeCommand.self, UnfreezeCommand.self,
          PinsCommand.self, ExportCommands.self, PrintCommand.self,
        ]),
      CommandGroup(
        name: "Life of a manifest",
        subcommands: [
          ProposeCommand.self, LockCommand.self, SubmitCommand.self, StandbyCommand.self,
          SubstituteCommand.self, OverrideCommand.self, CheckInCommand.self, BoardCommand.self,
          NoShowCommand.self, OffloadCommand.self, DenyCommand.self, ReinstateCommand.self,
          DepartCommand.self, ArrivedCommand.self, CasesCommand.self, CloseCommand.self,
          CancelCommand.self, ReopenCommand.self, HistoryCommand.self,
        ]),
      CommandGroup(
        name: "Overview",
        subcommands: [
          ReportCommand.self, StatusCommand.self, WatchCommand.self, AuditCommand.self,
          DemoCommand.self,
        ]),
      CommandGroup(
        name: "Protection",
        subcommands: [EraseCommand.self, LegalHoldCommand.self, KeysCommand.self]),
      CommandGroup(
        name: "Operation",
        subcommands: [
          PairCommand.self, BackupCommand.self, RestoreCommand.self, SnapshotCommand.self,
          PKICommand.self,
        ]),
    ]
  )

  /// The version of the release that this program is of.
  static let version = "0.1.0-dev"

  package init() {}

  /// Runs the command with these arguments.
  ///
  /// - Returns: the exit code.
  static func run(_ arguments: [String], in environment: CommandEnvironment) async -> Int32 {
    let code = await perform(arguments, in: environment)
    guard let failure = environment.output.failure else { return code }
    environment.note("manifest: The result could not be written: \(failure).")
    return ExitCode.failure.rawValue
  }

  private static func perform(
    _ arguments: [String], in environment: CommandEnvironment
  ) async -> Int32 {
    do {
      var command = try parseAsRoot(arguments)
      if let command = command as? any ManifestSubcommand {
        try await command.run(in: environment)
      } else if let group = command as? any CommandCollection {
        environment.output.writeError(type(of: group).usage)
        return ExitCode.validationFailure.rawValue
      } else {
        try command.run()
      }
      return 0
    } catch is NegativeAnswer {
      return ExitCode.failure.rawValue
    } catch let failure as CommandFailure {
      environment.note("manifest: \(failure)")
      return ExitCode.failure.rawValue
    } catch {
      let code = exitCode(for: error).rawValue
      let text = fullMessage(for: error)
      if code == 0 { environment.print(text) } else { environment.note(text) }
      return code
    }
  }

  /// Runs the command with the arguments of the process and exits.
  package static func runProgram() async -> Never {
    // A reader that has gone away shows as an error of `write`, not as a signal.
    signal(SIGPIPE, SIG_IGN)
    let variables = ProcessInfo.processInfo.environment
    let environment = CommandEnvironment(
      output: StandardOutput(), input: StandardInput(), variables: variables,
      clock: SystemClock(), connecting: NetworkConnecting(),
      programDirectory: ProgramLocation.directory(),
      workingDirectory: FileManager.default.currentDirectoryPath)
    endProcess(await run(Array(CommandLine.arguments.dropFirst()), in: environment))
  }
}

/// A command that does something.
protocol ManifestSubcommand: AsyncParsableCommand {
  func run(in environment: CommandEnvironment) async throws
}

/// A command that only holds others: by itself it is wrong usage.
protocol CommandCollection: ParsableCommand {}

extension CommandCollection {
  static var usage: String { ManifestCommand.helpMessage(for: self) + "\n" }
}

// A command has a static `exit` of its own, which hides the system's.
private func endProcess(_ code: Int32) -> Never { exit(code) }
