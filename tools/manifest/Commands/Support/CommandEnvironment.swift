internal import Wire

/// What a command may touch beside its arguments. Tests pass their own.
struct CommandEnvironment: Sendable {
  var output: any OutputSink
  var input: any InputSource
  /// The variables of the process.
  var variables: [String: String]
  var clock: any CommandClock
  /// Makes clients of the services.
  var connecting: any ServiceConnecting
  /// Where the running program lies; the services are looked for beside it.
  var programDirectory: String
  var workingDirectory: String
  /// Takes over the terminal for a form.
  var terminal: @Sendable (TextTerminalKind) throws -> any TextTerminal = {
    try ProcessTerminal($0)
  }

  /// Whether progress is shown: never off a terminal.
  var showsProgress: Bool { output.errorsGoToTerminal && !isPlain }

  /// `NO_COLOR` (https://no-color.org) counts when it is set and not empty; a dumb terminal counts
  /// too.
  var isPlain: Bool {
    variables["NO_COLOR"].map { !$0.isEmpty } ?? false || variables["TERM"] == "dumb"
  }

  /// Writes one line, or several, of results.
  func print(_ text: String) { output.write(text + "\n") }

  /// Writes one line beside the results.
  func note(_ text: String) { output.writeError(text + "\n") }
}
