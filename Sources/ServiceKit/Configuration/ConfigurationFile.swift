/// A configuration file that has been read: its keys and values in order, each with its line.
///
/// The format, line by line:
///
/// ```
/// # a comment
/// key = value            # a comment after a value needs a space before it
/// key = "a # value"      # in quotes: \" and \\ are the only escapes
/// ```
///
/// Lines end with LF or CRLF; a byte-order mark at the start is ignored. Which keys exist is not
/// known here; ``ConfigurationSchema`` decides that.
package struct ConfigurationFile: Sendable {
  /// The largest file that is read, in bytes.
  package static let maximumBytes = 256 * 1024
  /// The longest line, in bytes.
  package static let maximumLineBytes = 8 * 1024
  /// The longest key, in bytes.
  package static let maximumKeyBytes = 64
  /// The most entries in one file.
  package static let maximumEntries = 1024

  /// One `key = value` line.
  package struct Entry: Hashable, Sendable {
    package var key: String
    package var value: String
    package var location: ServiceKitError.Location
  }

  /// The path, as the reader named it; it appears in errors.
  package let name: String
  /// The entries in the order of the file; no key occurs twice.
  package let entries: [Entry]

  /// Reads the content of a file.
  ///
  /// - Parameters:
  ///   - bytes: the whole content.
  ///   - name: the path, for errors.
  /// - Throws: ``ServiceKitError`` with `configuration`, naming file and line of every fault found.
  package init(parsing bytes: [UInt8], name: String) throws {
    self.name = name
    guard bytes.count <= Self.maximumBytes else {
      throw ServiceKitError(
        .configuration, "'\(name)' is larger than \(Self.maximumBytes) bytes")
    }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let content = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
    var entries = [Entry]()
    var lineOfKey = [String: Int]()
    var problems = ConfigurationProblems()
    var number = 0
    for line in content.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      let location = ServiceKitError.Location(file: name, line: number)
      do {
        guard let (key, value) = try Self.parse(line: line) else { continue }
        if let first = lineOfKey[key] {
          throw ConfigurationValueError("the key '\(key)' is already set on line \(first)")
        }
        guard entries.count < Self.maximumEntries else {
          throw ConfigurationValueError("the file has more than \(Self.maximumEntries) keys")
        }
        lineOfKey[key] = number
        entries.append(Entry(key: key, value: value, location: location))
      } catch let error as ConfigurationValueError {
        problems.add(ServiceKitError(.configuration, error.reason, location: location))
        if problems.isFull { break }
      }
    }
    try problems.throwIfAny()
    self.entries = entries
  }

  /// Reads the file at `path`.
  ///
  /// - Throws: ``ServiceKitError`` when it cannot be read, or as ``init(parsing:name:)``.
  package init(path: String) throws {
    try self.init(
      parsing: BoundedFile.read(path, maximumBytes: Self.maximumBytes), name: path)
  }

  /// A value as it has to be written for ``init(parsing:name:)`` to read it back: bare where that
  /// suffices, else in quotes.
  package static func written(_ value: String) -> String {
    let scalars = value.unicodeScalars
    let blanks: Set<Unicode.Scalar> = [" ", "\t"]
    let hidesComment = zip(scalars, scalars.dropFirst()).contains {
      blanks.contains($0) && $1 == "#"
    }
    guard let first = scalars.first, let last = scalars.last, !hidesComment, first != "\"",
      first != "#", !blanks.contains(first), !blanks.contains(last)
    else {
      var quoted = "\"".unicodeScalars
      for scalar in scalars {
        if scalar == "\"" || scalar == "\\" { quoted.append("\\") }
        quoted.append(scalar)
      }
      quoted.append("\"")
      return String(quoted)
    }
    return value
  }

  private static func parse(
    line: ArraySlice<UInt8>
  ) throws(ConfigurationValueError) -> (key: String, value: String)? {
    var line = line
    if line.last == UInt8(ascii: "\r") { line.removeLast() }
    guard line.count <= maximumLineBytes else {
      throw ConfigurationValueError("the line is longer than \(maximumLineBytes) bytes")
    }
    guard let decoded = String(validating: line, as: UTF8.self) else {
      throw ConfigurationValueError("the line is not UTF-8 text")
    }
    guard !decoded.unicodeScalars.contains(where: { $0.isControl && $0 != "\t" }) else {
      throw ConfigurationValueError("the line contains a control character")
    }
    // Compared and cut by scalars: a combining mark after a sign must not hide the sign.
    let text = ScalarSlice(decoded.unicodeScalars[...]).trimmed()
    guard let first = text.first, first != "#" else { return nil }
    guard let equals = text.firstIndex(of: "=") else {
      throw ConfigurationValueError("expected 'key = value'")
    }
    let key = String(text[..<equals].trimmed())
    guard ConfigurationText.isKey(key) else {
      throw ConfigurationValueError(
        "'\(ConfigurationText.printable(key))' cannot be a key; keys are lower-case words joined "
          + "by hyphens")
    }
    let rest = text[text.index(after: equals)...].trimmed()
    let value = try rest.first == "\"" ? quoted(rest) : bare(rest)
    return (key, value)
  }

  private static func bare(_ text: ScalarSlice) throws(ConfigurationValueError) -> String {
    var end = text.endIndex
    var previous: Unicode.Scalar = " "
    for index in text.indices {
      if text[index] == "#", previous == " " || previous == "\t" {
        end = index
        break
      }
      previous = text[index]
    }
    let value = text[..<end].trimmed()
    guard !value.isEmpty else {
      throw ConfigurationValueError("the value is missing; write \"\" for an empty one")
    }
    return String(value)
  }

  private static func quoted(_ text: ScalarSlice) throws(ConfigurationValueError) -> String {
    var value = String.UnicodeScalarView()
    var index = text.index(after: text.startIndex)
    while index < text.endIndex {
      let scalar = text[index]
      index = text.index(after: index)
      switch scalar {
      case "\"":
        let rest = text[index...].trimmed()
        guard rest.isEmpty || rest.first == "#" else {
          throw ConfigurationValueError("there is text after the closing quote")
        }
        return String(value)
      case "\\":
        guard index < text.endIndex, text[index] == "\"" || text[index] == "\\" else {
          throw ConfigurationValueError("only \\\" and \\\\ are escapes in a quoted value")
        }
        value.append(text[index])
        index = text.index(after: index)
      default:
        value.append(scalar)
      }
    }
    throw ConfigurationValueError("the closing quote is missing")
  }
}

private typealias ScalarSlice = Substring.UnicodeScalarView

extension ScalarSlice {
  fileprivate func trimmed() -> ScalarSlice {
    var result = self
    while let first = result.first, first == " " || first == "\t" { result.removeFirst() }
    while let last = result.last, last == " " || last == "\t" { result.removeLast() }
    return result
  }
}

extension Unicode.Scalar {
  /// Whether this is a C0 or C1 control character or DEL.
  var isControl: Bool { value < 0x20 || (0x7F...0x9F) ~= value }
}
