/// Why a text is not a value of the wanted kind. The reason completes the sentence "the value …" and
/// never repeats the value, which may be a secret.
package struct ConfigurationValueError: Error, Hashable, Sendable {
  package var reason: String

  package init(_ reason: String) {
    self.reason = reason
  }
}

/// A kind of value that a configuration key can have.
///
/// `init(configurationText:)` and `configurationText` are inverses: what one prints, the other
/// reads.
package protocol ConfigurationValue: Sendable {
  /// What stands for a value in help text, such as `HOST:PORT`.
  static var placeholder: String { get }
  /// The kind of value in words, with an example.
  static var kindDescription: String { get }
  /// Reads a value from flag, environment variable or file.
  init(configurationText text: String) throws(ConfigurationValueError)
  /// The value as it would be written in a file.
  var configurationText: String { get }
}

extension String: ConfigurationValue {
  package static var placeholder: String { "TEXT" }
  package static var kindDescription: String { "text" }
  package init(configurationText text: String) throws(ConfigurationValueError) { self = text }
  package var configurationText: String { self }
}

extension Bool: ConfigurationValue {
  package static var placeholder: String { "true|false" }
  package static var kindDescription: String { "true or false" }
  package init(configurationText text: String) throws(ConfigurationValueError) {
    switch text {
    case "true": self = true
    case "false": self = false
    default: throw ConfigurationValueError("must be true or false")
    }
  }
  package var configurationText: String { self ? "true" : "false" }
}

extension Int: ConfigurationValue {
  package static var placeholder: String { "N" }
  package static var kindDescription: String { "a whole number" }
  package init(configurationText text: String) throws(ConfigurationValueError) {
    // `Int(_:)` also takes a leading plus sign, which no one means to write.
    guard let value = Int(text), !text.hasPrefix("+") else {
      throw ConfigurationValueError("must be a whole number")
    }
    self = value
  }
  package var configurationText: String { String(self) }
}

/// A list of texts, separated by commas. Spaces around an item are dropped; an empty text is the
/// empty list.
extension [String]: ConfigurationValue {
  /// How many items a list may have.
  package static let maximumConfigurationItems = 256

  package static var placeholder: String { "TEXT,…" }
  package static var kindDescription: String { "a list separated by commas" }
  package init(configurationText text: String) throws(ConfigurationValueError) {
    if text.isEmpty {
      self = []
      return
    }
    let items = text.split(separator: ",", omittingEmptySubsequences: false)
    guard items.count <= Self.maximumConfigurationItems else {
      throw ConfigurationValueError("has more than \(Self.maximumConfigurationItems) items")
    }
    var result = [String]()
    for item in items {
      let trimmed = ConfigurationText.trim(item)
      guard !trimmed.isEmpty else { throw ConfigurationValueError("has an empty item") }
      result.append(String(trimmed))
    }
    self = result
  }
  package var configurationText: String { joined(separator: ", ") }
}

/// The path of a file or directory: not empty and without a NUL byte. Whether it exists is asked by
/// whoever opens it.
package struct FilePathText: ConfigurationValue, Hashable, CustomStringConvertible {
  /// The longest path that Linux takes (`PATH_MAX`, with its closing NUL), in bytes.
  package static let maximumBytes = 4095

  package let path: String

  package init(configurationText text: String) throws(ConfigurationValueError) {
    guard !text.isEmpty else { throw ConfigurationValueError("must not be empty") }
    guard text.utf8.count <= Self.maximumBytes else {
      throw ConfigurationValueError("is longer than \(Self.maximumBytes) bytes")
    }
    guard !text.utf8.contains(0) else { throw ConfigurationValueError("contains a NUL byte") }
    path = text
  }

  package static var placeholder: String { "PATH" }
  package static var kindDescription: String { "the path of a file or directory" }
  package var configurationText: String { path }
  package var description: String { path }
}
