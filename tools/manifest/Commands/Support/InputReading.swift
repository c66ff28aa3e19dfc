internal import Foundation
internal import SchemaJSON
internal import Wire

extension CommandEnvironment {
  /// Bytes that a command reads from its standard input at most.
  static let maximumInputBytes = 1 << 20

  /// The whole standard input as text.
  ///
  /// - Throws: `CommandFailure` when it is too long or not UTF-8.
  func inputText(limit: Int = maximumInputBytes) throws -> String {
    let bytes = try input.readAll(limit: limit + 1)
    guard bytes.count <= limit else {
      throw CommandFailure("The input has more than \(limit >> 20) MiB.")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw CommandFailure("The input is not UTF-8 text.")
    }
    return text
  }

  /// A whole file as text.
  ///
  /// - Throws: `CommandFailure` when it cannot be read, is too long or not UTF-8.
  func fileText(_ path: String, limit: Int) throws -> String {
    let whole = path.hasPrefix("/") ? path : workingDirectory + "/" + path
    guard let handle = FileHandle(forReadingAtPath: whole) else {
      throw CommandFailure("\(path) cannot be read; does it exist?")
    }
    defer { try? handle.close() }
    guard let data = try? handle.read(upToCount: limit + 1) ?? Data() else {
      throw CommandFailure("\(path) cannot be read.")
    }
    guard data.count <= limit else {
      throw CommandFailure("\(path) has more than \(limit >> 20) MiB.")
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      throw CommandFailure("\(path) is not UTF-8 text.")
    }
    return text
  }

  /// A message from its JSON form on standard input; nothing there stands for `{}`.
  func inputMessage<Message: WireMessage>(_ type: Message.Type) throws -> Message {
    let text = try inputText()
    guard text.contains(where: { !$0.isWhitespace }) else { return Message() }
    return try Self.message(type, from: text)
  }

  static func message<Message: WireMessage>(
    _ type: Message.Type, from text: String
  ) throws -> Message {
    do {
      return try MessageJSON.decode(type, from: text)
    } catch let error as MessageJSON.ReadError {
      throw CommandFailure("The input is not the JSON form of \(type.wireName): \(error)")
    }
  }

  /// Asks on a terminal, or takes the next line of standard input.
  func ask(_ question: String) -> String {
    if input.isTerminal { output.writeError(question + ": ") }
    return trimmed(input.readLine() ?? "")
  }

  /// Text such as a reason: one line on a terminal, the whole standard input otherwise.
  func askText(_ question: String) throws -> String {
    if input.isTerminal { return ask(question) }
    return trimmed(try inputText())
  }
}

/// Without blanks and line ends around it.
func trimmed(_ text: String) -> String {
  text.trimmingCharacters(in: .whitespacesAndNewlines)
}
