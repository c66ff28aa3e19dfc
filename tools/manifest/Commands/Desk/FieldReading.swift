internal import ArrivalsImport
internal import Casework
internal import Foundation
internal import Wire

/// Reads what an officer typed into a field: the form in which it is kept, or what to type instead.
struct FieldReading: Sendable {
  /// Why a text cannot stand in a field, and what to type.
  struct Refusal: Error, Hashable {
    let reason: String
  }

  /// A text as it is kept, with what is unusual about it and no reason to refuse.
  struct Value: Hashable {
    let text: String
    var note = ""
  }

  /// The moment of registration; nobody is received or born after it.
  let now: Timestamp
  /// IANA name of the mission's zone.
  let timeZone: String

  private static let oldestYear = 1900
  private static let oldestAge = 120

  func read(_ typed: String, in field: FormField) throws(Refusal) -> Value {
    let text = NameText.trimmed(typed)
    if text.isEmpty { return Value(text: "") }
    if NameText.hasControlCharacter(text, exceptLines: false) {
      throw Refusal(reason: "There is a control character in it. Type it by hand.")
    }
    if text.utf8.count > field.maximumBytes {
      throw Refusal(
        reason: "That has \(text.utf8.count) bytes; at most \(field.maximumBytes) can be kept.")
    }
    if !field.choices.isEmpty { return Value(text: try choice(text, field)) }
    switch field {
    case .born: return Value(text: try born(text))
    case .leftSite, .entered:
      return Value(text: try day(text, mayBeFuture: false))
    case .documentExpires, .authorisedUntil:
      return Value(text: try day(text, mayBeFuture: true))
    case .nationality: return Value(text: try nationality(text))
    case .months:
      guard let number = Int(text), (0...1200).contains(number) else {
        throw Refusal(reason: "Type whole months, such as 8.")
      }
      return Value(text: String(number))
    case .receivedAt: return Value(text: try moment(text))
    case .nationalID:
      let digits = text.filter { !" -.".contains($0) }
      let isNumber = digits.utf8.allSatisfy { (0x30...0x39).contains($0) }
      // Blanks between groups of digits are how people read the number out.
      if isNumber, NationalIdentityNumber(digits) != nil { return Value(text: digits) }
      return Value(
        text: text, note: "Not the form of a NIK (16 digits with a birth date): kept and flagged.")
    case .documentNumber:
      let number = text.uppercased().filter { $0 != " " }
      return Value(text: number)
    default: return Value(text: text)
    }
  }

  // MARK: Choices

  private func choice(_ text: String, _ field: FormField) throws(Refusal) -> String {
    guard field.holdsSeveral else { return try one(text, field) }
    var chosen: [String] = []
    for word in text.split(whereSeparator: { ",;+".contains($0) }) {
      let choice = try one(NameText.trimmed(String(word)), field)
      if !choice.isEmpty, !chosen.contains(choice) { chosen.append(choice) }
    }
    return chosen.joined(separator: ", ")
  }

  /// The choice that begins as the text does; the first letters of its words count as well.
  private func one(_ text: String, _ field: FormField) throws(Refusal) -> String {
    let key = text.lowercased()
    if key.isEmpty || field.choices.contains(key) { return key }
    var found = field.choices.filter { $0.hasPrefix(key) }
    if found.isEmpty {
      found = field.choices.filter { choice in
        choice.split(separator: " ").compactMap(\.first).map(String.init).joined() == key
      }
    }
    if found.isEmpty, field == .sex {
      let words = ["male": "m", "laki-laki": "m", "female": "f", "perempuan": "f"]
      found = words.filter { $0.key.hasPrefix(key) }.map(\.value).sorted()
    }
    if found.count == 1, let only = found.first { return only }
    throw Refusal(
      reason: found.isEmpty
        ? "Type one of: \(field.choices.joined(separator: ", "))."
        : "That could be \(found.joined(separator: " or ")). Type one more letter.")
  }

  // MARK: Days

  private static let dayPatterns = [
    "yyyy-MM-dd", "dd/MM/yyyy", "dd.MM.yyyy", "dd-MM-yyyy", "dd MMM yyyy", "dd/MM/yy", "dd.MM.yy",
    "yyyy/MM/dd",
  ].compactMap { DatePattern($0) }
  private static let monthPatterns = ["yyyy-MM", "MM/yyyy", "MM-yyyy", "MMM yyyy", "yyyy"]
    .compactMap { DatePattern($0) }

  private var today: CalendarDate { now.calendarDate(offsetSeconds: offsetSeconds(at: now)) }

  private func parsed(_ text: String, _ patterns: [DatePattern], isPast: Bool) -> String? {
    var text = text
    if text.utf8.count == 8, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      // 14091998 from a keypad.
      text = "\(text.prefix(2))/\(text.dropFirst(2).prefix(2))/\(text.suffix(4))"
    }
    for pattern in patterns {
      if let reading = pattern.read(text, isPast: isPast, thisYear: today.year),
        let day = reading.dayText
      {
        return day
      }
    }
    return nil
  }

  private func day(_ text: String, mayBeFuture: Bool) throws(Refusal) -> String {
    guard let found = parsed(text, Self.dayPatterns, isPast: !mayBeFuture),
      let day = CalendarDate(found)
    else {
      throw Refusal(reason: "Not a day that exists. Type day/month/year, such as 05/01/2026.")
    }
    guard mayBeFuture || day <= today else {
      throw Refusal(reason: "\(found) has not come yet. Check the year.")
    }
    guard day.year >= Self.oldestYear else {
      throw Refusal(reason: "\(found) is too long ago. Type the year with four digits.")
    }
    return found
  }

  private func born(_ text: String) throws(Refusal) -> String {
    let key = text.lowercased()
    let ageText =
      key.hasPrefix("age ")
      ? String(key.dropFirst(4))
      : key.hasSuffix("y")
        ? String(key.dropLast())
        : ""
    if !ageText.isEmpty {
      guard let age = Int(NameText.trimmed(ageText)), (0...Self.oldestAge).contains(age) else {
        throw Refusal(reason: "Type an age in years, such as 27y.")
      }
      return "age \(age)"
    }
    guard
      let found = parsed(text, Self.dayPatterns + Self.monthPatterns, isPast: true),
      let date = PartialDate(found)
    else {
      throw Refusal(
        reason: "Not a day that exists. Type 14/09/1998, 09/1998, 1998, or an age such as 27y.")
    }
    if let first = date.earliest, first > today {
      throw Refusal(reason: "\(found) has not come yet. Type the year with four digits.")
    }
    guard date.year >= Self.oldestYear else {
      throw Refusal(reason: "Nobody here was born before \(Self.oldestYear). Check the year.")
    }
    return found
  }

  private func nationality(_ text: String) throws(Refusal) -> String {
    let code = text.uppercased()
    if CountryCodes.isKnown(code), FixedASCII<3>(code) != nil { return code }
    throw Refusal(reason: "Not a country code. Type IDN, KHM, CHN …, or XXX when it is not known.")
  }

  // MARK: Moments

  /// Seconds by which the mission's clock is ahead of UTC.
  func offsetSeconds(at moment: Timestamp) -> Int {
    TimeZone(identifier: timeZone)?.secondsFromGMT(
      for: Date(timeIntervalSince1970: Double(moment.microseconds) / 1_000_000)) ?? 0
  }

  /// `2026-01-19 08:30`, on the mission's clock.
  func words(of moment: Timestamp) -> String {
    String(PlainText.moment(moment, offsetSeconds: offsetSeconds(at: moment)).prefix(16))
  }

  /// The moment that ``words(of:)`` writes.
  func moment(of words: String) -> Timestamp? {
    if let exact = Timestamp(words) { return exact }
    guard let pattern = DatePattern("yyyy-MM-dd HH:mm"),
      let reading = pattern.read(words, isPast: true, thisYear: today.year),
      let utc = reading.moment(offset: "Z").flatMap({ Timestamp($0) })
    else { return nil }
    return Timestamp(
      microseconds: utc.microseconds - Int64(offsetSeconds(at: utc)) * 1_000_000)
  }

  private func moment(_ text: String) throws(Refusal) -> String {
    let full = text.utf8.count <= 5 && text.contains(":") ? "\(today) \(text)" : text
    guard let moment = moment(of: full) else {
      throw Refusal(reason: "Type a time such as 08:30, or a day and time: 2026-01-19 08:30.")
    }
    guard moment <= now else {
      throw Refusal(reason: "That time has not come yet. Type 2026-01-19 08:30 for another day.")
    }
    return words(of: moment)
  }
}
