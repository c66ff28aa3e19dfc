internal import Foundation
internal import Wire

/// Questions that fill a message on a terminal. Off a terminal its JSON form is read from standard
/// input, as for every command.
struct Form {
  /// How often a question is asked again before the command gives up.
  static let attempts = 3

  enum Answer: Sendable {
    case text
    case day
    /// A date of which parts may be unknown: `1998`, `1998-09`.
    case partialDate
    case number
    /// US dollars, such as `210` or `210.50`, kept in cents.
    case dollars
    case yesOrNo
    case choice([String])
    /// Several, parted by blanks or commas.
    case choices([String])
    /// Several, parted by blanks or commas.
    case codes
    /// Several, parted by commas.
    case texts
  }

  struct Question: Sendable {
    /// The JSON name of the field.
    let field: String
    let text: String
    var answer = Answer.text
    /// What an empty answer means; without one the field stays empty.
    var standard: String?
    var isNeeded = false
    /// The words of a choice stand on the screen already.
    var hidesWords = false
  }

  private let environment: CommandEnvironment

  init(_ environment: CommandEnvironment) { self.environment = environment }

  /// Asks all questions that `isAsked` lets through.
  ///
  /// - Parameter isAsked: sees the answers so far, by field, as they were typed.
  /// - Returns: the members of a JSON object.
  func ask(
    _ questions: [Question], if isAsked: (Question, [String: String]) -> Bool = { _, _ in true }
  ) throws -> [String] {
    var typed: [String: String] = [:]
    var members: [String] = []
    for question in questions where isAsked(question, typed) {
      guard let (text, json) = try ask(question) else { continue }
      typed[question.field] = text
      members.append("\(Self.quoted(question.field)):\(json)")
    }
    return members
  }

  /// - Returns: what was typed and its JSON; `nil` when nothing was answered.
  func ask(_ question: Question) throws -> (text: String, json: String)? {
    switch question.answer {
    case .choice(let words) where !question.hidesWords, .choices(let words):
      let lines = TextWidth.wrapped(words.joined(separator: ", "), width: TextTable.width - 2)
      if lines.count > 1 { for line in lines { environment.note("  " + line) } }
    default: break
    }
    for _ in 0..<Self.attempts {
      let typed = environment.ask(prompt(question))
      let text = typed.isEmpty ? question.standard ?? "" : typed
      if text.isEmpty {
        guard question.isNeeded else { return nil }
        environment.note("  An answer is needed.")
        continue
      }
      if let json = Self.json(text, question.answer) { return (text, json) }
      environment.note("  \(Self.advice(question.answer))")
    }
    throw CommandFailure("'\(question.text)' was not answered. Nothing was recorded.")
  }

  private func prompt(_ question: Question) -> String {
    var text = question.text
    if case .choice(let words) = question.answer, words.count <= 4 {
      text += " (\(words.joined(separator: ", ")))"
    }
    if let standard = question.standard { text += " [\(standard)]" }
    return text
  }

  // MARK: Answers as JSON

  /// - Returns: `nil` for what cannot be meant.
  static func json(_ text: String, _ answer: Answer) -> String? {
    switch answer {
    case .text: quoted(text)
    case .day: CalendarDate(text).map { quoted("\($0)") }
    case .partialDate: PartialDate(text).map { quoted("\($0)") }
    case .number: UInt16(text).map { "\($0)" }
    case .dollars: cents(text).map { quoted("\($0)") }
    case .yesOrNo: word(text, ["yes", "no"]).map { $0 == "yes" ? "true" : "false" }
    case .choice(let words): word(text, words).map(quoted)
    case .choices(let words): list(text) { word($0, words) }
    case .codes: list(text) { $0.uppercased() }
    case .texts: array(text.split(separator: ",").map { trimmed(String($0)) })
    }
  }

  private static func advice(_ answer: Answer) -> String {
    switch answer {
    case .day: "Write a day that exists, such as 2026-01-21."
    case .partialDate: "Write a date, or as much of it as is known: 1998-09-14, 1998-09 or 1998."
    case .number: "Write a whole number."
    case .dollars: "Write US dollars, such as 210 or 210.50."
    case .yesOrNo: "Write yes or no."
    case .choice: "Write one of the words; its beginning is enough."
    case .choices: "Write words of this list, parted by commas; their beginnings are enough."
    default: "That cannot be read."
    }
  }

  /// The one word that is meant: itself, or the only one that begins so.
  private static func word(_ text: String, _ words: [String]) -> String? {
    let wanted = text.lowercased()
    if let same = words.first(where: { $0.lowercased() == wanted }) { return same }
    let meant = words.filter { $0.lowercased().hasPrefix(wanted) }
    return meant.count == 1 ? meant[0] : nil
  }

  private static func list(_ text: String, _ item: (String) -> String?) -> String? {
    let words = text.split { $0 == "," || $0 == " " }.map(String.init)
    let items = words.compactMap(item)
    return items.count == words.count ? array(items) : nil
  }

  private static func array(_ items: [String]) -> String {
    "[" + items.filter { !$0.isEmpty }.map(quoted).joined(separator: ",") + "]"
  }

  private static func cents(_ text: String) -> Int64? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let dollars = Int64(parts[0]), dollars >= 0 else { return nil }
    var cents: Int64 = 0
    if parts.count == 2 {
      guard parts[1].utf8.count == 2, let rest = Int64(parts[1]), rest >= 0 else { return nil }
      cents = rest
    }
    let (whole, overflow) = dollars.multipliedReportingOverflow(by: 100)
    let (sum, beyond) = whole.addingReportingOverflow(cents)
    return overflow || beyond ? nil : sum
  }

  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      default:
        if scalar.value < 0x20 {
          let hex = String(scalar.value, radix: 16)
          result += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }
}

extension CommandEnvironment {
  /// A message: asked for on a terminal, read as JSON otherwise.
  func filled<Message: WireMessage>(
    _ type: Message.Type, _ questions: [Form.Question],
    if isAsked: (Form.Question, [String: String]) -> Bool = { _, _ in true }
  ) throws -> Message {
    guard input.isTerminal else { return try inputMessage(type) }
    let members = try Form(self).ask(questions, if: isAsked)
    return try Self.message(type, from: "{\(members.joined(separator: ","))}")
  }
}
