extension ConfigurationSchema {
  /// The most arguments that are looked at.
  static let maximumArguments = 512

  enum Information: Sendable { case help, sample }

  struct Flags {
    var values = [String: String]()
    var request: Information?
  }

  /// Takes a command line apart: `--key value`, `--key=value`, and for keys of kind true or false
  /// also `--key` alone. There are no positional arguments.
  func parseFlags(_ arguments: [String]) throws -> Flags {
    guard arguments.count <= Self.maximumArguments else {
      throw usage("there are more than \(Self.maximumArguments) arguments")
    }
    var flags = Flags()
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      if argument == "-h" {
        flags.request = .help
        continue
      }
      guard argument.hasPrefix("--"), argument.utf8.count > 2 else {
        throw usage("unexpected argument '\(ConfigurationText.printable(argument))'")
      }
      let body = argument.dropFirst(2)
      let name = String(body.prefix { $0 != "=" })
      var value = body.firstIndex(of: "=").map { String(body[body.index(after: $0)...]) }
      if name == Self.helpFlag || name == Self.sampleFlag {
        guard value == nil else { throw usage("--\(name) takes no value") }
        flags.request = flags.request ?? (name == Self.helpFlag ? .help : .sample)
        continue
      }
      let declaration = declarations.first { $0.name == name }
      guard declaration != nil || name == Self.fileFlag else {
        let known =
          declarations.filter { !$0.isSecret }.map(\.name)
          + [Self.fileFlag, Self.helpFlag, Self.sampleFlag]
        throw usage(
          "unknown option '--\(ConfigurationText.printable(name))'"
            + Self.hint(name, among: known, prefix: "--"))
      }
      if let declaration, declaration.isSecret {
        throw usage(
          "'\(name)' is a secret and is not taken from the command line, where other users see it; "
            + "set \(environmentVariable(for: name)) or write it in the file")
      }
      if value == nil { value = declaration?.isSwitch == true ? "true" : rest.popFirst() }
      guard let value else { throw usage("--\(name) needs a value") }
      guard flags.values[name] == nil else { throw usage("--\(name) is given twice") }
      flags.values[name] = value
    }
    return flags
  }

  private func usage(_ message: String) -> ServiceKitError {
    ServiceKitError(.usage, "\(message)\nTry '\(program) --help'.")
  }
}
