/// Where a value came from.
package enum ConfigurationSource: Hashable, Sendable, CustomStringConvertible {
  case flag
  case environment(variable: String)
  case file(ServiceKitError.Location)
  case builtIn

  package var description: String {
    switch self {
    case .flag: "flag"
    case .environment(let variable): "environment \(variable)"
    case .file(let location): location.description
    case .builtIn: "default"
    }
  }
}

/// The resolved values of a ``ConfigurationSchema``. Reading a key cannot fail: everything was
/// checked when this was made.
package struct Configuration: Sendable, CustomStringConvertible, CustomDebugStringConvertible {
  struct Value: Sendable {
    var value: any ConfigurationValue
    var source: ConfigurationSource
  }

  private let declarations: [ConfigurationDeclaration]
  private let values: [String: Value]

  init(declarations: [ConfigurationDeclaration], values: [String: Value]) {
    self.declarations = declarations
    self.values = values
  }

  /// The value of a key. Asking for a key that the schema does not declare is a mistake in the
  /// program.
  package subscript<Value>(key: ConfigurationKey<Value>) -> Value {
    guard let value = values[key.declaration.name]?.value as? Value else {
      preconditionFailure("the key \(key.declaration.name) is not part of this schema")
    }
    return value
  }

  /// The value of an optional key, or `nil` when nothing set it.
  package subscript<Value>(key: OptionalConfigurationKey<Value>) -> Value? {
    precondition(
      declarations.contains { $0.name == key.declaration.name },
      "the key \(key.declaration.name) is not part of this schema")
    return values[key.declaration.name]?.value as? Value
  }

  /// Where the value of a key came from; `nil` when it has none.
  package func source(of key: some ConfigurationDeclaring) -> ConfigurationSource? {
    values[key.declaration.name]?.source
  }

  /// One line per key, in the order of the schema: `key = value  # source`. A secret's value is
  /// replaced by a word.
  package var description: String {
    declarations.map { declaration in
      guard let value = values[declaration.name] else { return "# \(declaration.name) is not set" }
      let text =
        declaration.isSecret
        ? "(secret)" : ConfigurationFile.written(value.value.configurationText)
      return "\(declaration.name) = \(text)  # \(value.source)"
    }.joined(separator: "\n")
  }

  package var debugDescription: String { description }
}

extension Configuration: CustomReflectable {
  /// Without children, so that `dump` and a debugger's view show no secrets either.
  package var customMirror: Mirror { Mirror(self, children: [:]) }
}
