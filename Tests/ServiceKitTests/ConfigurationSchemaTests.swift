internal import Logging
internal import ServiceKit
internal import Testing

@Suite struct ConfigurationSchemaTests {
  private static let backlog = ConfigurationKey(
    "backlog", default: 128, in: 1...4096, "How many connections may wait to be accepted.")
  private static let frame = ConfigurationKey(
    "frame-limit", default: .kibibytes(64), in: .kibibytes(1)...ByteCount.mebibytes(16),
    "The largest frame that a peer may send; a larger one ends the connection before any memory "
      + "is set aside for it.")
  private static let names = ConfigurationKey(
    "missions", default: [String](), "The missions that are served.")
  private static let password = OptionalConfigurationKey<String>(
    "seal-passphrase", isSecret: true, "Unlocks the key file.")
  private static let policy = OptionalConfigurationKey<FilePathText>(
    "policy", "The policy file; the built-in policy applies without it.")
  private static let idle = OptionalConfigurationKey<Duration>(
    "idle", in: .seconds(1)...(.seconds(60)), "When an idle connection is closed.")

  private let schema = ConfigurationSchema(
    program: "desk-service", summary: "serves a desk.", environmentPrefix: "HOMEWARD_DESK",
    example: "desk-service --data /var/lib/desk --listen 127.0.0.1:7000",
    keys: [
      StandardKeys.listen, StandardKeys.adminAllowRemote, StandardKeys.data,
      StandardKeys.logLevel, backlog, frame, names, policy, idle, password,
    ])

  private func file(_ text: String) throws -> ConfigurationFile {
    try ConfigurationFile(parsing: Array(text.utf8), name: "desk.conf")
  }

  private func run(
    _ arguments: [String], _ environment: [String: String] = [:], file text: String? = nil
  ) throws -> Configuration {
    let request = try schema.load(arguments: arguments, environment: environment) { path in
      try ConfigurationFile(parsing: Array((text ?? "").utf8), name: path)
    }
    guard case .run(let configuration) = request else {
      throw ServiceKitError(.usage, "the request is not to run")
    }
    return configuration
  }

  @Test func `a flag wins over the environment, that over the file, that over the default`() throws
  {
    let text = "backlog = 3"
    let environment = ["HOMEWARD_DESK_BACKLOG": "2", "HOMEWARD_DESK_CONFIG": "env.conf"]
    let base = ["--data", "/d"]
    let flag = try run(base + ["--backlog=1"], environment, file: text)
    #expect(flag[Self.backlog] == 1)
    #expect(flag.source(of: Self.backlog) == .flag)
    let variable = try run(base, environment, file: text)
    #expect(variable[Self.backlog] == 2)
    #expect(
      variable.source(of: Self.backlog) == .environment(variable: "HOMEWARD_DESK_BACKLOG"))
    let inFile = try run(base + ["--config", "flag.conf"], file: text)
    #expect(inFile[Self.backlog] == 3)
    #expect(
      inFile.source(of: Self.backlog)
        == .file(ServiceKitError.Location(file: "flag.conf", line: 1)))
    let neither = try run(base)
    #expect(neither[Self.backlog] == 128)
    #expect(neither.source(of: Self.backlog) == .builtIn)
  }

  @Test func `the flag for the file wins over the variable`() throws {
    let environment = ["HOMEWARD_DESK_CONFIG": "env.conf"]
    let configuration = try run(
      ["--data", "/d", "--config", "flag.conf"], environment, file: "backlog = 3")
    #expect(configuration.source(of: Self.backlog)?.description == "flag.conf:1")
  }

  @Test func `every kind of value is typed`() throws {
    let configuration = try run(
      [
        "--data", "/d", "--admin-allow-remote", "--listen", "[::1]:9", "--missions", "IDN-PNH,X",
        "--log-level=debug", "--frame-limit", "1MiB", "--idle", "2s",
      ])
    #expect(configuration[StandardKeys.adminAllowRemote])
    #expect(configuration[StandardKeys.listen].host == "::1")
    #expect(configuration[StandardKeys.data].path == "/d")
    #expect(configuration[StandardKeys.logLevel] == .debug)
    #expect(configuration[Self.names] == ["IDN-PNH", "X"])
    #expect(configuration[Self.frame] == .mebibytes(1))
    #expect(configuration[Self.idle] == .seconds(2))
    #expect(configuration[Self.policy] == nil)
    #expect(configuration.source(of: Self.policy) == nil)
  }

  @Test(arguments: [
    (["--bcklog", "1"], "unknown option '--bcklog'; did you mean '--backlog'?"),
    (["--wholly-different", "1"], "unknown option '--wholly-different'"),
    (["--halp"], "unknown option '--halp'; did you mean '--help'?"),
    (["--backlog"], "--backlog needs a value"),
    (["--backlog", "1", "--backlog=2"], "--backlog is given twice"),
    (["stray"], "unexpected argument 'stray'"), (["--"], "unexpected argument '--'"),
    (["-x"], "unexpected argument '-x'"), (["--help=1"], "--help takes no value"),
    (["a\u{1B}]0;b"], "unexpected argument 'a?]0;b'"),
  ])
  func `a wrong command line is named`(arguments: [String], message: String) throws {
    let error = try serviceKitError { _ = try run(arguments) }
    #expect(error.code == .usage)
    #expect(error.exitCode == 64)
    #expect(error.message == message + "\nTry 'desk-service --help'.")
  }

  @Test func `a command line may have 512 arguments and not 513`() throws {
    let error = try serviceKitError {
      _ = try run([String](repeating: "--help", count: 513))
    }
    #expect(error.message.hasPrefix("there are more than 512 arguments"))
    let request = try schema.load(
      arguments: [String](repeating: "--help", count: 512), environment: [:])
    guard case .print = request else {
      Issue.record("512 arguments were not read")
      return
    }
  }

  @Test func `a bad value is named with its source`() throws {
    let flag = try serviceKitError { _ = try run(["--data", "/d", "--backlog", "0"]) }
    #expect(flag.description == "the value of --backlog must be from 1 to 4096")
    let variable = try serviceKitError {
      _ = try run(["--data", "/d"], ["HOMEWARD_DESK_FRAME_LIMIT": "17MiB"])
    }
    #expect(
      variable.description == "the value of HOMEWARD_DESK_FRAME_LIMIT must be from 1KiB to 16MiB")
    let inFile = try serviceKitError {
      _ = try run(["--data", "/d", "--config", "d.conf"], file: "\nlog-level = loud")
    }
    #expect(
      inFile.description
        == "d.conf:2: the value of 'log-level' must be one of trace, debug, info, notice, warning, "
        + "error, critical")
  }

  @Test func `a bad value is refused even where another one overrides it`() throws {
    let error = try serviceKitError {
      _ = try run(["--data", "/d", "--backlog", "5", "--config", "d.conf"], file: "backlog = x")
    }
    #expect(error.description == "d.conf:1: the value of 'backlog' must be a whole number")
  }

  @Test(arguments: [(0, false), (1, true), (2, true), (4095, true), (4096, true), (4097, false)])
  func `a range includes its ends`(value: Int, isGood: Bool) {
    let result = try? schema.resolve(flags: ["data": "/d", "backlog": "\(value)"])
    #expect((result != nil) == isGood)
  }

  @Test func `unknown keys and variables are named with a suggestion, all at once`() throws {
    let error = try serviceKitError {
      _ = try run(
        ["--config", "d.conf"], ["HOMEWARD_DESK_BACKLOGS": "1", "HOMEWARD_DESKTOP": "x"],
        file: "listne = x\nwholly-different = 1\nconfig = y")
    }
    #expect(
      error.description == """
        5 problems:
          d.conf:1: unknown key 'listne'; did you mean 'listen'?
          d.conf:2: unknown key 'wholly-different'
          d.conf:3: unknown key 'config'
          unknown environment variable 'HOMEWARD_DESK_BACKLOGS'; \
        did you mean 'HOMEWARD_DESK_BACKLOG'?
          the key 'data' must be set: with --data, HOMEWARD_DESK_DATA or in the file
        """)
  }

  @Test func `a secret is never printed and not taken from the command line`() throws {
    let secret = "hunter2hunter2"
    let configuration = try run(["--data", "/d"], ["HOMEWARD_DESK_SEAL_PASSPHRASE": secret])
    #expect(configuration[Self.password] == secret)
    var dumped = ""
    dump(configuration, to: &dumped)
    for text in ["\(configuration)", String(reflecting: configuration), dumped] {
      #expect(!text.contains(secret))
    }
    #expect(configuration.description.contains("seal-passphrase = (secret)  # environment"))
    let error = try serviceKitError { _ = try run(["--seal-passphrase", secret]) }
    #expect(!error.description.contains(secret))
    #expect(error.message.contains("HOMEWARD_DESK_SEAL_PASSPHRASE"))
  }

  @Test func `a printed configuration says where each value came from`() throws {
    let configuration = try schema.resolve(flags: ["data": "/d x #1"])
    let lines = configuration.description.split(separator: "\n")
    #expect(lines.contains("data = \"/d x #1\"  # flag"))
    #expect(lines.contains("backlog = 128  # default"))
    #expect(lines.contains("# policy is not set"))
  }

  @Test func `the sample file, uncommented, is a configuration with every default`() throws {
    let uncommented = schema.sampleFile.split(separator: "\n").compactMap { line -> String? in
      guard line.hasPrefix("#"), !line.hasPrefix("# "), line != "#" else { return nil }
      let text = String(line.dropFirst())
      return text.hasSuffix("=") ? nil : text
    }
    #expect(uncommented.count == 6)
    let sample = try file(uncommented.joined(separator: "\n") + "\ndata = /d\n")
    let fromSample = try schema.resolve(file: sample)
    let fromDefaults = try schema.resolve(flags: ["data": "/d"])
    #expect(fromSample[StandardKeys.listen] == fromDefaults[StandardKeys.listen])
    #expect(fromSample[Self.backlog] == fromDefaults[Self.backlog])
    #expect(fromSample[Self.frame] == fromDefaults[Self.frame])
    #expect(fromSample[Self.names] == fromDefaults[Self.names])
  }

  @Test func `the sample file is itself a valid file without keys`() throws {
    #expect(try file(schema.sampleFile).entries.isEmpty)
  }

  @Test func `help is made from the declarations`() throws {
    for flag in ["--help", "-h"] {
      guard case .print(let text) = try schema.load(arguments: [flag], environment: [:]) else {
        Issue.record("\(flag) does not print")
        return
      }
      #expect(text == Self.help)
    }
  }

  @Test func `the sample file is made from the declarations`() throws {
    guard case .print(let text) = try schema.load(arguments: ["--sample-config"], environment: [:])
    else {
      Issue.record("--sample-config does not print")
      return
    }
    #expect(text == Self.sample)
  }

  private static let help = """
    serves a desk.

    USAGE: desk-service [--OPTION VALUE]…

    EXAMPLE:
      desk-service --data /var/lib/desk --listen 127.0.0.1:7000

    Each option is also a key of the configuration file and an environment variable.
    The flag wins over the variable, the variable over the file, the file over the default.

    OPTIONS:
      --config PATH
          The configuration file.
          Variable: HOMEWARD_DESK_CONFIG
      --listen HOST:PORT
          Where the service accepts calls. Port 0 picks a free port and prints it.
          Value: a host and a port, as 127.0.0.1:443 or [::1]:443
          Default: 127.0.0.1:0
          Variable: HOMEWARD_DESK_LISTEN
      --admin-allow-remote
          Allow the admin address to be reachable from other machines. It has no
          authentication.
          Value: true or false
          Default: false
          Variable: HOMEWARD_DESK_ADMIN_ALLOW_REMOTE
      --data PATH
          The directory that holds the service's durable state.
          Value: the path of a file or directory
          Must be set.
          Variable: HOMEWARD_DESK_DATA
      --log-level LEVEL
          The least severe level that is logged.
          Value: one of trace, debug, info, notice, warning, error, critical
          Default: info
          Variable: HOMEWARD_DESK_LOG_LEVEL
      --backlog N
          How many connections may wait to be accepted.
          Value: a whole number, from 1 to 4096
          Default: 128
          Variable: HOMEWARD_DESK_BACKLOG
      --frame-limit BYTES
          The largest frame that a peer may send; a larger one ends the connection
          before any memory is set aside for it.
          Value: a number of bytes, as 4096, 64KiB, 16MiB or 2GiB, from 1KiB to
          16MiB
          Default: 64KiB
          Variable: HOMEWARD_DESK_FRAME_LIMIT
      --missions TEXT,…
          The missions that are served.
          Value: a list separated by commas
          Default: ""
          Variable: HOMEWARD_DESK_MISSIONS
      --policy PATH
          The policy file; the built-in policy applies without it.
          Value: the path of a file or directory
          May be left out.
          Variable: HOMEWARD_DESK_POLICY
      --idle TIME
          When an idle connection is closed.
          Value: a length of time, as 250ms, 30s, 5m or 2h, from 1s to 1m
          May be left out.
          Variable: HOMEWARD_DESK_IDLE
      seal-passphrase (a secret: variable or file only)
          Unlocks the key file.
          Value: text (secret)
          May be left out.
          Variable: HOMEWARD_DESK_SEAL_PASSPHRASE
      --sample-config
          Print a commented configuration file and exit.
      -h, --help
          Print this text and exit.

    """

  private static let sample = """
    # Configuration of desk-service: serves a desk.
    #
    # Lines are 'key = value'. Put a value in double quotes when it begins or ends
    # with a space or contains ' #'. A flag (--key) or a variable
    # (HOMEWARD_DESK_KEY) wins over this file.

    # Where the service accepts calls. Port 0 picks a free port and prints it.
    # Value: a host and a port, as 127.0.0.1:443 or [::1]:443
    # Default: 127.0.0.1:0
    #listen = 127.0.0.1:0

    # Allow the admin address to be reachable from other machines. It has no
    # authentication.
    # Value: true or false
    # Default: false
    #admin-allow-remote = false

    # The directory that holds the service's durable state.
    # Value: the path of a file or directory
    # Must be set.
    #data =

    # The least severe level that is logged.
    # Value: one of trace, debug, info, notice, warning, error, critical
    # Default: info
    #log-level = info

    # How many connections may wait to be accepted.
    # Value: a whole number, from 1 to 4096
    # Default: 128
    #backlog = 128

    # The largest frame that a peer may send; a larger one ends the connection
    # before any memory is set aside for it.
    # Value: a number of bytes, as 4096, 64KiB, 16MiB or 2GiB, from 1KiB to 16MiB
    # Default: 64KiB
    #frame-limit = 64KiB

    # The missions that are served.
    # Value: a list separated by commas
    # Default: ""
    #missions = ""

    # The policy file; the built-in policy applies without it.
    # Value: the path of a file or directory
    # May be left out.
    #policy =

    # When an idle connection is closed.
    # Value: a length of time, as 250ms, 30s, 5m or 2h, from 1s to 1m
    # May be left out.
    #idle =

    # Unlocks the key file.
    # Value: text (secret)
    # May be left out.
    #seal-passphrase =

    """
}
