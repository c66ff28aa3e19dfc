internal import Foundation

/// What files and standard input tell of people: tables whose heads name personal columns, and JSON whose
/// keys are personal fields.
extension PrivacyNet {
  /// Columns of the arrivals file and of others' sheets that are personal.
  private static let columns: Set<String> = [
    "full_name", "native_name", "birth_date", "national_id", "phone", "document_number",
    "mrz_line_1", "mrz_line_2", "note", "name",
  ]

  /// Learns from a table or from JSON; other text tells nothing.
  package func learn(text: String) {
    let first = text.drop(while: \.isWhitespace).first
    if first == "{" || first == "[" {
      for line in [text] + text.split(separator: "\n").map(String.init) {
        guard let value = try? JSONSerialization.jsonObject(with: Data(line.utf8)) else { continue }
        learn(json: value, key: "")
      }
    } else {
      learn(table: text)
    }
  }

  /// Learns from a file when it is one of these.
  package func learn(file path: String) {
    guard path.hasSuffix(".csv") || path.hasSuffix(".json"),
      let data = FileManager.default.contents(atPath: path), data.count < 16 << 20
    else { return }
    learn(text: String(decoding: data, as: UTF8.self))
  }

  private func learn(json value: Any, key: String) {
    switch value {
    case let object as [String: Any]:
      for (key, value) in object { learn(json: value, key: key) }
    case let list as [Any]:
      for value in list { learn(json: value, key: key) }
    case let text as String:
      guard PersonalFields.installed?.textNames.contains(key) == true else { return }
      if !learn(date: text, "JSON \(key)") {
        book.add(text, from: "JSON \(key)", isName: key.lowercased().hasSuffix("name"))
      }
    default: break
    }
  }

  /// Quotes are respected within a line; no personal column of a test holds a line break.
  private func learn(table text: String) {
    let lines = text.split(whereSeparator: \.isNewline).map(String.init)
    guard let head = lines.first else { return }
    let names = Self.cells(head).map { $0.trimmingCharacters(in: .whitespaces) }
    let personal = names.indices.filter { Self.columns.contains(names[$0]) }
    guard !personal.isEmpty else { return }
    for line in lines.dropFirst() {
      let cells = Self.cells(line)
      for index in personal where index < cells.count {
        let origin = "column \(names[index])"
        if !learn(date: cells[index], origin) {
          book.add(cells[index], from: origin, isName: names[index].hasSuffix("name"))
        }
      }
    }
  }

  private static func cells(_ line: String) -> [String] {
    var cells: [String] = [""]
    var isQuoted = false
    for character in line {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: cells.append("")
      default: cells[cells.count - 1].append(character)
      }
    }
    return cells
  }

  /// Whether it is a date; a year and a month alone say little.
  private func learn(date text: String, _ origin: String) -> Bool {
    let parts = text.split(separator: "-").map { Int($0) }
    guard (1...3).contains(parts.count), !parts.contains(nil), text.count <= 10 else {
      return false
    }
    let numbers = parts.compactMap(\.self)
    guard let year = numbers.first, (1850...2100).contains(year) else { return false }
    if numbers.count == 3 {
      book.add(year: year, month: numbers[1], day: numbers[2], from: origin)
    }
    return true
  }
}
