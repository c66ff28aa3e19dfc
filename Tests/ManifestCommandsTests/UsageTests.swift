internal import ArgumentParser
internal import Testing

@testable internal import ManifestCommands

/// What is wrong usage, and what help says.
@Suite struct UsageTests {
  private static let person = "019bb2f4-1c3a-7000-8000-5a1b2c3d4e5f"

  @Test(arguments: [
    [], ["person"], ["nothing"], ["import"], ["import", "a.csv", "--patience", "-1"],
    ["import", "a.csv", "--patience", "soon"], ["person", "show"], ["person", "show", "42"],
    ["person", "show", "00000000-0000-0000-0000-000000000000"],
    ["person", "search", "Siti"], ["person", "search", "--limit", "0"],
    ["hold", "place", person], ["hold", "place", person, "--kind", "maybe"],
    ["keep-apart", person], ["keep-apart", person, person], ["plan"],
    ["plan", "--as-of", "yesterday"], ["plan", "--as-of", "2026-01-21"],
    ["plan", "--as-of", "2026-01-21T08:00+07:00", "--effort", "0"],
    ["export"], ["export", "M", "--format", "pdf"], ["export", "M", "--purpose", " "],
    ["report", "arrivals", "--from", "2026-01-20", "--to", "2026-01-19"],
    ["report", "arrivals", "--from", "20 January"], ["status", "--wait", "-1"],
    ["report", "profile", "--csv", "--json"], ["report", "daily"],
    ["snapshot", "verify"], ["pki", "issue", "d", "--mission", "IDN", "--role", "planner"],
    ["pki", "issue", "d", "--mission", "IDN-PNH", "--role", "boss", "--name", "a"],
    ["pki", "issue", "d", "--mission", "IDN-PNH", "--role", "planner", "--name", "A B"],
    ["pki", "issue", "d", "--mission", "IDN-PNH", "--role", "planner", "--name", "ca"],
    ["pki", "issue", "d", "--mission", "IDN-PNH", "--role", "intake", "--name", "intake"],
    ["pki", "init", "d", "--trust-domain", "Not A Domain"], ["demo", "--unknown"],
    ["departure", "add", "--id", "D1"], ["register", "--intent", "perhaps"],
  ])
  func `wrong usage ends with 64 and says so on standard error`(
    arguments: [String]
  ) async throws {
    let outcome = try await Rig().run(arguments, connected: false)
    #expect(outcome.exitCode == 64)
    #expect(outcome.output.isEmpty)
    #expect(!outcome.errors.isEmpty)
  }

  @Test func `a departure with a bad flag names the flag`() async throws {
    let outcome = try await Rig().run(
      [
        "departure", "add", "--id", "D15", "--carrier", "Q9", "--number", "225", "--legs",
        "KTI-CGK", "--departs", "2026-02-15T13:10+07:00", "--arrives", "2026-02-15T16:20+07:00",
        "--seats", "many", "--accepts", "PASSPORT",
      ], connected: false)
    #expect(outcome.exitCode == 64)
    #expect(outcome.errors.contains("--seats: Not a whole number"))
  }

  /// Every command with the words that lead to it.
  private static let commands: [[String]] = below(ManifestCommand.self, [])

  private static func below(
    _ type: any ParsableCommand.Type, _ path: [String]
  ) -> [[String]] {
    let configuration = type.configuration
    let children =
      configuration.ungroupedSubcommands
      + configuration.groupedSubcommands.flatMap(\.subcommands)
    return children.flatMap { child -> [[String]] in
      let here = path + [child.configuration.commandName ?? "?"]
      return [here] + below(child, here)
    }
  }

  @Test func `every command has an example in its help, on standard output, at 80 columns`()
    async throws
  {
    #expect(Self.commands.count > 25)
    for command in Self.commands {
      let outcome = try await Rig().run(command + ["--help"], connected: false)
      #expect(outcome.exitCode == 0, "\(command)")
      #expect(outcome.errors.isEmpty, "\(command)")
      #expect(outcome.output.contains("EXAMPLE"), "\(command)")
      #expect(outcome.output.contains("manifest " + command.joined(separator: " ")), "\(command)")
    }
  }

  @Test func `no line of help is so long that it is broken`() {
    func check(_ type: any ParsableCommand.Type, _ path: [String]) {
      for line in type.configuration.discussion.split(separator: "\n") {
        #expect(TextWidth.columns(String(line)) <= 80, "\(path): \(line)")
      }
      let configuration = type.configuration
      let children =
        configuration.ungroupedSubcommands
        + configuration.groupedSubcommands.flatMap(\.subcommands)
      for child in children { check(child, path + [child.configuration.commandName ?? "?"]) }
    }
    check(ManifestCommand.self, [])
  }

  @Test func `every command that prints a result can print JSON`() async throws {
    for command in Self.commands {
      let help = try await Rig().run(command + ["--help"], connected: false).output
      if help.contains("SUBCOMMANDS:") { continue }
      #expect(help.contains("--json"), "\(command)")
    }
  }

  @Test(arguments: [
    (["plan", "--as-of", "yesterday"], "such as 2026-01-21T08:00+07:00"),
    (["report", "arrivals", "--from", "20 January"], "such as 2026-01-21."),
  ])
  func `a moment or day that cannot be read names the form`(
    arguments: [String], words: String
  ) async throws {
    let outcome = try await Rig().run(arguments, connected: false)
    #expect(outcome.exitCode == 64)
    #expect(outcome.errors.contains(words))
  }

  @Test func `a group of commands shows how it is called, and the program its version`()
    async throws
  {
    let usage = try await Rig().run(["pki"], connected: false)
    #expect(usage.errors.contains("USAGE: manifest pki "))
    let version = try await Rig().run(["--version"], connected: false)
    #expect(version.exitCode == 0)
    #expect(version.output == ManifestCommand.version + "\n")
  }
}
