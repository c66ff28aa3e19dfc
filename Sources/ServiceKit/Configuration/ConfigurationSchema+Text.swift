extension ConfigurationSchema {
  /// The width of help and sample file, in characters.
  private static let width = 80

  /// The text of `--help`, made from the declarations.
  package var helpText: String {
    var lines = [
      summary, "", "USAGE: \(program) [--OPTION VALUE]…", "", "EXAMPLE:", "  \(example)", "",
      "Each option is also a key of the configuration file and an environment variable.",
      "The flag wins over the variable, the variable over the file, the file over the default.",
      "", "OPTIONS:",
    ]
    lines += [
      "  --\(Self.fileFlag) PATH", "      The configuration file.",
      "      Variable: \(environmentVariable(for: Self.fileFlag))",
    ]
    for declaration in declarations {
      if declaration.isSecret {
        lines.append("  \(declaration.name) (a secret: variable or file only)")
      } else if declaration.isSwitch {
        lines.append("  --\(declaration.name)")
      } else {
        lines.append("  --\(declaration.name) \(declaration.placeholder)")
      }
      lines += Self.wrap(declaration.documentation, indent: "      ")
      for fact in Self.facts(declaration) { lines += Self.wrap(fact, indent: "      ") }
      lines.append("      Variable: \(environmentVariable(for: declaration.name))")
    }
    lines += [
      "  --\(Self.sampleFlag)", "      Print a commented configuration file and exit.",
      "  -h, --\(Self.helpFlag)", "      Print this text and exit.",
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  /// A commented configuration file with every key at its default, made from the declarations. Keys
  /// that must be set stand in it without a value.
  package var sampleFile: String {
    var lines = ["# Configuration of \(program): \(summary)", "#"]
    lines += Self.wrap(
      "Lines are 'key = value'. Put a value in double quotes when it begins or ends with a space "
        + "or contains ' #'. A flag (--key) or a variable (\(environmentPrefix)_KEY) wins over "
        + "this file.", indent: "# ")
    for declaration in declarations {
      lines.append("")
      lines += Self.wrap(declaration.documentation, indent: "# ")
      for fact in Self.facts(declaration) { lines += Self.wrap(fact, indent: "# ") }
      let value = declaration.defaultText.map { " " + ConfigurationFile.written($0) } ?? ""
      lines.append("#\(declaration.name) =\(value)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// One line on the kind of value, and one on what happens without it. The default ends its line,
  /// so that no full stop is taken for a part of it.
  private static func facts(_ declaration: ConfigurationDeclaration) -> [String] {
    let kind = "Value: \(declaration.kind)\(declaration.isSecret ? " (secret)" : "")"
    if let text = declaration.defaultText {
      return [kind, "Default: \(ConfigurationFile.written(text))"]
    }
    return [kind, declaration.isRequired ? "Must be set." : "May be left out."]
  }

  private static func wrap(_ text: String, indent: String) -> [String] {
    var lines = [String]()
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, indent.count + line.count + 1 + word.count > width {
        lines.append(indent + line)
        line = ""
      }
      line += line.isEmpty ? String(word) : " \(word)"
    }
    return line.isEmpty ? lines : lines + [indent + line]
  }
}
