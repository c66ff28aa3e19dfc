/// The keys of one program, and the way from flags, environment and file to a ``Configuration``.
///
/// Precedence: flag, environment variable, file, default. An unknown key is an error in each of
/// them, because a mistyped key that is ignored silently leaves a limit or a protection off.
package struct ConfigurationSchema: Sendable {
  /// The name of the flag that names the configuration file; no key may have it.
  package static let fileFlag = "config"
  /// The name of the flag that prints help.
  package static let helpFlag = "help"
  /// The name of the flag that prints a commented sample file.
  package static let sampleFlag = "sample-config"

  /// The name of the executable.
  package let program: String
  /// One line on what the program is.
  package let summary: String
  /// What every environment variable starts with, such as `HOMEWARD_INTAKE`. Variables that start
  /// with it and an underscore belong to the program, all of them.
  package let environmentPrefix: String
  /// A command line that works, for the help text.
  package let example: String
  /// The keys in the order of help and sample file.
  package let declarations: [ConfigurationDeclaration]

  package init(
    program: String, summary: String, environmentPrefix: String, example: String,
    keys: [any ConfigurationDeclaring]
  ) {
    self.program = program
    self.summary = summary
    self.environmentPrefix = environmentPrefix
    self.example = example
    self.declarations = keys.map(\.declaration)
    let names = declarations.map(\.name) + [Self.fileFlag, Self.helpFlag, Self.sampleFlag]
    precondition(Set(names).count == names.count, "every key is declared once")
  }

  /// The environment variable of a key: prefix, underscore, the key in capitals with underscores.
  package func environmentVariable(for name: String) -> String {
    let words = name.uppercased().map { $0 == "-" ? "_" : $0 }
    return "\(environmentPrefix)_\(String(words))"
  }

  /// What the command line asks for.
  package enum Request: Sendable {
    /// Run with this configuration.
    case run(Configuration)
    /// Print this text on stdout and exit 0.
    case print(String)
  }

  /// Resolves command line, environment and the file that one of them names.
  ///
  /// - Parameters:
  ///   - arguments: without the program's own name.
  ///   - environment: all variables of the process.
  ///   - readFile: reads the file of a path; the default reads from disk with a limit.
  /// - Throws: ``ServiceKitError`` with `usage` or `configuration`, listing every fault found, or
  ///   `file` when the file cannot be read.
  package func load(
    arguments: [String], environment: [String: String],
    readFile: (String) throws -> ConfigurationFile = { try ConfigurationFile(path: $0) }
  ) throws -> Request {
    let flags = try parseFlags(arguments)
    switch flags.request {
    case .help: return .print(helpText)
    case .sample: return .print(sampleFile)
    case nil: break
    }
    let path = flags.values[Self.fileFlag] ?? environment[environmentVariable(for: Self.fileFlag)]
    let file = try path.map(readFile)
    return .run(try resolve(flags: flags.values, environment: environment, file: file))
  }

  /// Resolves values that have been taken apart already.
  ///
  /// Every given value is checked, also one that another overrides: it would come to effect the day
  /// the other is removed.
  ///
  /// - Parameters:
  ///   - flags: values by key.
  ///   - environment: all variables of the process.
  ///   - file: the configuration file, if there is one.
  /// - Throws: as ``load(arguments:environment:readFile:)``.
  package func resolve(
    flags: [String: String] = [:], environment: [String: String] = [:],
    file: ConfigurationFile? = nil
  ) throws -> Configuration {
    var problems = ConfigurationProblems()
    checkNames(environment: environment, file: file, problems: &problems)
    let entries = Dictionary(
      (file?.entries ?? []).map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    var values = [String: Configuration.Value]()
    for declaration in declarations {
      var found = [(text: String, source: ConfigurationSource)]()
      if let text = flags[declaration.name] { found.append((text, .flag)) }
      let variable = environmentVariable(for: declaration.name)
      if let text = environment[variable] {
        found.append((text, .environment(variable: variable)))
      }
      if let entry = entries[declaration.name] {
        found.append((entry.value, .file(entry.location)))
      }
      if found.isEmpty, let text = declaration.defaultText { found.append((text, .builtIn)) }
      for (text, source) in found {
        do {
          let value = try declaration.parse(text)
          if values[declaration.name] == nil {
            values[declaration.name] = Configuration.Value(value: value, source: source)
          }
        } catch {
          problems.add(Self.badValue(declaration, source, error))
        }
      }
      if found.isEmpty, declaration.isRequired {
        let flag = declaration.isSecret ? "" : "--\(declaration.name), "
        problems.add(
          ServiceKitError(
            .configuration,
            "the key '\(declaration.name)' must be set: with \(flag)\(variable) or in the file"))
      }
    }
    try problems.throwIfAny()
    return Configuration(declarations: declarations, values: values)
  }

  private func checkNames(
    environment: [String: String], file: ConfigurationFile?, problems: inout ConfigurationProblems
  ) {
    let keys = declarations.map(\.name)
    for entry in file?.entries ?? [] where !keys.contains(entry.key) {
      let hint = Self.hint(entry.key, among: keys)
      problems.add(
        ServiceKitError(
          .configuration, "unknown key '\(entry.key)'\(hint)", location: entry.location))
    }
    let variables = (keys + [Self.fileFlag]).map(environmentVariable(for:))
    for name in environment.keys.sorted()
    where name.hasPrefix(environmentPrefix + "_") && !variables.contains(name) {
      let hint = Self.hint(name, among: variables)
      problems.add(
        ServiceKitError(
          .configuration,
          "unknown environment variable '\(ConfigurationText.printable(name))'\(hint)"))
    }
  }

  static func hint(_ name: String, among known: [String], prefix: String = "") -> String {
    ConfigurationText.suggestion(for: name, among: known)
      .map { "; did you mean '\(prefix)\($0)'?" } ?? ""
  }

  private static func badValue(
    _ declaration: ConfigurationDeclaration, _ source: ConfigurationSource,
    _ error: ConfigurationValueError
  ) -> ServiceKitError {
    switch source {
    case .flag:
      ServiceKitError(.usage, "the value of --\(declaration.name) \(error.reason)")
    case .environment(let variable):
      ServiceKitError(.configuration, "the value of \(variable) \(error.reason)")
    case .file(let location):
      ServiceKitError(
        .configuration, "the value of '\(declaration.name)' \(error.reason)", location: location)
    case .builtIn:
      // Declarations check their default when they are made.
      preconditionFailure("the default of \(declaration.name) \(error.reason)")
    }
  }
}
