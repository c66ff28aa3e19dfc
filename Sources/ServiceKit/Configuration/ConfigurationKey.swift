/// What is known about one key, without the type of its value. Help, the sample file and the
/// resolver all work from this and from nothing else.
package struct ConfigurationDeclaration: Sendable {
  /// The key as written in a file and, after `--`, on the command line.
  package let name: String
  /// What stands for the value in help text.
  package let placeholder: String
  /// The kind of value, with its range, in words.
  package let kind: String
  /// The default as it would be written in a file; `nil` when there is none.
  package let defaultText: String?
  /// Whether resolving fails without a value.
  package let isRequired: Bool
  /// Whether the value must never be printed, nor given on the command line.
  package let isSecret: Bool
  /// Whether `--name` alone means `true`.
  package let isSwitch: Bool
  /// What the key does, in whole sentences.
  package let documentation: String
  /// Reads and checks a value.
  let parse: @Sendable (String) throws(ConfigurationValueError) -> any ConfigurationValue

  fileprivate init<Value: ConfigurationValue>(
    _ name: String, default defaultValue: Value?, isRequired: Bool, isSecret: Bool,
    limits: String?, documentation: String,
    check: @escaping @Sendable (Value) throws(ConfigurationValueError) -> Void
  ) {
    precondition(ConfigurationText.isKey(name), "a key is lower-case words joined by hyphens")
    precondition(!documentation.isEmpty, "every key is documented")
    precondition(!isSecret || defaultValue == nil, "a secret has no default")
    self.name = name
    self.placeholder = Value.placeholder
    self.kind = [Value.kindDescription, limits].compactMap(\.self).joined(separator: ", ")
    self.defaultText = defaultValue?.configurationText
    self.isRequired = isRequired
    self.isSecret = isSecret
    self.isSwitch = Value.self == Bool.self
    self.documentation = documentation
    let parse: @Sendable (String) throws(ConfigurationValueError) -> any ConfigurationValue = {
      (text) throws(ConfigurationValueError) -> any ConfigurationValue in
      let value = try Value(configurationText: text)
      try check(value)
      return value
    }
    self.parse = parse
    if let defaultText {
      precondition((try? parse(defaultText)) != nil, "a default is a valid value of its key")
    }
  }
}

/// Anything that declares a key; what a ``ConfigurationSchema`` is made of.
package protocol ConfigurationDeclaring: Sendable {
  var declaration: ConfigurationDeclaration { get }
}

/// A key that always has a value: its default, or one that must be given.
///
/// ```swift
/// let backlog = ConfigurationKey(
///   "backlog", default: 128, in: 1...4096, "How many connections may wait to be accepted.")
/// let waiting = configuration[backlog]
/// ```
package struct ConfigurationKey<Value: ConfigurationValue>: ConfigurationDeclaring {
  package let declaration: ConfigurationDeclaration

  /// A key with a default.
  package init(_ name: String, default value: Value, _ documentation: String) {
    declaration = ConfigurationDeclaration(
      name, default: value, isRequired: false, isSecret: false, limits: nil,
      documentation: documentation, check: acceptAll)
  }

  /// A key with a default and a range.
  package init(
    _ name: String, default value: Value, in range: ClosedRange<Value>, _ documentation: String
  ) where Value: Comparable {
    declaration = ConfigurationDeclaration(
      name, default: value, isRequired: false, isSecret: false, limits: describe(range),
      documentation: documentation, check: within(range))
  }

  /// A key without a default: resolving fails when nothing sets it.
  package init(required name: String, isSecret: Bool = false, _ documentation: String) {
    declaration = ConfigurationDeclaration(
      name, default: Value?.none, isRequired: true, isSecret: isSecret, limits: nil,
      documentation: documentation, check: acceptAll)
  }
}

/// A key that may be left out.
package struct OptionalConfigurationKey<Value: ConfigurationValue>: ConfigurationDeclaring {
  package let declaration: ConfigurationDeclaration

  package init(_ name: String, isSecret: Bool = false, _ documentation: String) {
    declaration = ConfigurationDeclaration(
      name, default: Value?.none, isRequired: false, isSecret: isSecret, limits: nil,
      documentation: documentation, check: acceptAll)
  }

  /// An optional key with a range.
  package init(
    _ name: String, in range: ClosedRange<Value>, _ documentation: String
  ) where Value: Comparable {
    declaration = ConfigurationDeclaration(
      name, default: Value?.none, isRequired: false, isSecret: false, limits: describe(range),
      documentation: documentation, check: within(range))
  }
}

@Sendable private func acceptAll<Value>(_ value: Value) throws(ConfigurationValueError) {}

private func describe<Value: ConfigurationValue>(_ range: ClosedRange<Value>) -> String {
  "from \(range.lowerBound.configurationText) to \(range.upperBound.configurationText)"
}

private func within<Value: ConfigurationValue & Comparable>(
  _ range: ClosedRange<Value>
) -> @Sendable (Value) throws(ConfigurationValueError) -> Void {
  { (value) throws(ConfigurationValueError) -> Void in
    guard range.contains(value) else {
      throw ConfigurationValueError("must be \(describe(range))")
    }
  }
}
