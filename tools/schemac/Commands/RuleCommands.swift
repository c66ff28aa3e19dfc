internal import ArgumentParser
internal import SchemaCompiler

struct RulesCommand: SchemacSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "Lists every rule of 'check' and 'breaking'.",
    discussion: """
      Errors always have to be put right. Warnings name what is of no use. Advice is good practice; \
      @allow("rule-id", "reason") silences it on a declaration or member.

      EXAMPLES
        schemac rules
        schemac rules --json
        schemac explain personal-unmarked
      """)

  @Flag(help: "Print a schemac.v1.RuleList.")
  var json = false

  func run(in environment: CommandEnvironment) {
    let rules = RuleEntry.all
    if json {
      let list = rules.map { "    " + $0.json }.joined(separator: ",\n")
      environment.output.write("{\n  \"rules\": [\n\(list)\n  ]\n}\n")
      return
    }
    let width = rules.map(\.id.count).max() ?? 0
    for command in ["check", "breaking"] {
      environment.output.write("Rules of `schemac \(command)`:\n")
      for rule in rules where rule.command == command {
        let id = rule.id + String(repeating: " ", count: width - rule.id.count)
        let kind = rule.level.map { "\(rule.kind), \($0)" } ?? rule.kind
        let padding = String(repeating: " ", count: max(0, 15 - kind.count))
        environment.output.write("  \(id)  \(kind)\(padding)  \(rule.explanation.meaning)\n")
      }
    }
  }
}

struct ExplainCommand: SchemacSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Says what a rule means and what to do about it.",
    discussion: """
      EXAMPLES
        schemac explain ordinal-gap
        schemac explain max-lowered field-deleted
      """)

  @Flag(help: "Print a schemac.v1.RuleList.")
  var json = false

  @Argument(help: ArgumentHelp("The ids of rules, as they are reported.", valueName: "rule"))
  var rules: [String]

  func run(in environment: CommandEnvironment) throws {
    var found: [RuleEntry] = []
    var isComplete = true
    for id in rules {
      let matches = RuleEntry.all.filter { $0.id == id }
      found += matches
      guard matches.isEmpty else { continue }
      isComplete = false
      let close = SchemaCompiler.closestName(to: id, among: RuleEntry.all.map(\.id))
      let hint = close.map { "did you mean \($0)?" } ?? "'schemac rules' lists them"
      environment.output.writeError("error: there is no rule \(id); \(hint)\n")
    }
    if json {
      let list = found.map { "    " + $0.json }.joined(separator: ",\n")
      environment.output.write("{\n  \"rules\": [\n\(list)\n  ]\n}\n")
    } else {
      environment.output.write(found.map(\.text).joined(separator: "\n"))
    }
    if !isComplete { throw ExitCode(1) }
  }
}
