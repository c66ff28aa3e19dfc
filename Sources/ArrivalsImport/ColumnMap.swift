package import RepatriationSchema
internal import Wire

/// A checked column mapping: turns the rows of another sheet into those of an arrivals file.
package struct ColumnMap: Sendable {
  /// Why a mapping cannot be used, and which part of it is at fault.
  package struct Problem: Error, Sendable, Hashable {
    /// The way to the fault, such as `columns`, `3`, `to`.
    package let path: [String]
    package let reason: String
  }

  struct Rule: Sendable {
    let to: String
    let from: [String]
    let separator: String
    let constant: String
    let dates: [DatePattern]
    /// By their word in lower case.
    let codes: [String: String]
    let otherwise: String?
  }

  package let name: String
  let separator: UInt8
  let skippedLines: Int
  let rules: [Rule]
  let offset: String

  /// Their columns, each once, in the order of the mapping.
  var columns: [String] {
    var seen: Set<String> = []
    return rules.flatMap(\.from).filter { seen.insert($0).inserted }
  }

  /// - Returns: the map, or everything that is wrong with the mapping.
  package static func check(_ mapping: ColumnMapping) -> Result<ColumnMap, Problems> {
    var problems: [Problem] = []
    func refuse(_ path: [String], _ reason: String) {
      problems.append(Problem(path: path, reason: reason))
    }
    let delimiters = ["": ",", ",": ",", ";": ";", "\t": "\t", "|": "|"]
    let delimiter = delimiters[mapping.delimiter]
    if delimiter == nil {
      refuse(["delimiter"], "Cells are parted by one of , ; | or a tab (\\t).")
    }
    let patterns = dates(mapping.dates, at: ["dates"], refuse)
    if !mapping.offset.isEmpty,
      Timestamp("2026-01-01T00:00:00" + mapping.offset) == nil || mapping.offset == "Z"
    {
      refuse(["offset"], "Write it as +07:00.")
    }
    var rules: [Rule] = []
    var places: [String: Int] = [:]
    for (index, column) in mapping.columns.enumerated() {
      let place = ["columns", String(index)]
      if !ArrivalsColumns.all.contains(column.to) {
        refuse(place + ["to"], "Not one of our columns. They are \(known(near: column.to)).")
      } else if let first = places[column.to] {
        refuse(
          place + ["to"],
          "\(column.to) is there twice, first as column \(first + 1) of the mapping. Join both in "
            + "one 'from'.")
      } else {
        places[column.to] = index
      }
      if column.from.isEmpty, column.constant.isEmpty {
        refuse(place + ["from"], "Name their column in 'from', or give a 'constant'.")
      }
      for (number, name) in column.from.enumerated() where CSVTable.trimmed(name).isEmpty {
        refuse(place + ["from", String(number)], "A column without a name cannot be meant.")
      }
      let own = dates(column.dates, at: place + ["dates"], refuse)
      if !column.dates.isEmpty, !ArrivalsColumns.days.contains(column.to), column.to != "event_time"
      {
        refuse(place + ["dates"], "\(column.to) is not a day.")
      }
      rules.append(
        Rule(
          to: column.to, from: column.from.map(CSVTable.trimmed),
          separator: column.separator.isEmpty ? " " : column.separator,
          constant: column.constant, dates: own.isEmpty ? patterns : own,
          codes: codes(of: column, at: place, refuse), otherwise: column.otherwise))
      if let words = ArrivalsColumns.codes(of: column.to) {
        for (field, text) in [("constant", column.constant), ("otherwise", column.otherwise ?? "")]
        where !text.isEmpty && !words.contains(text) {
          refuse(place + [field], "Not one of \(words.joined(separator: ", ")).")
        }
      }
    }
    for needed in ["event_time", "mission", "nationality"] where places[needed] == nil {
      refuse(
        ["columns"],
        "Nothing leads to \(needed), and no row can be registered without it. Add a column for it, "
          + "with a 'constant' where it is always the same.")
    }
    if places["full_name"] == nil, places["native_name"] == nil {
      refuse(["columns"], "Nothing leads to full_name or native_name: one of them is needed.")
    }
    guard problems.isEmpty, let byte = delimiter?.utf8.first else {
      return .failure(Problems(all: problems))
    }
    return .success(
      ColumnMap(
        name: mapping.name, separator: byte, skippedLines: Int(mapping.skipLines), rules: rules,
        offset: mapping.offset))
  }

  /// Everything that is wrong with a mapping.
  package struct Problems: Error, Sendable {
    package let all: [Problem]
  }

  private static func dates(
    _ texts: [String], at path: [String], _ refuse: ([String], String) -> Void
  ) -> [DatePattern] {
    texts.enumerated().compactMap { index, text in
      if let pattern = DatePattern(text) { return pattern }
      refuse(
        path + [String(index)],
        "Not a form of a day. Use yyyy yy MM M MMM dd d HH H mm ss, such as dd/MM/yyyy, or excel.")
      return nil
    }
  }

  private static func codes(
    of column: ColumnRule, at place: [String], _ refuse: ([String], String) -> Void
  ) -> [String: String] {
    var codes: [String: String] = [:]
    let words = ArrivalsColumns.codes(of: column.to)
    for (index, code) in column.codes.enumerated() {
      let path = place + ["codes", String(index)]
      if let words, !code.ours.isEmpty, !words.contains(code.ours) {
        refuse(path + ["ours"], "Not one of \(words.joined(separator: ", ")).")
      }
      if code.theirs.isEmpty { refuse(path + ["theirs"], "Name at least one of their words.") }
      for (number, theirs) in code.theirs.enumerated() {
        let key = CSVTable.trimmed(theirs).lowercased()
        if codes.updateValue(code.ours, forKey: key) != nil {
          refuse(path + ["theirs", String(number)], "This word was given a meaning before.")
        }
      }
    }
    return codes
  }

  private static func known(near text: String) -> String {
    let start = text.lowercased().prefix(3)
    let close = ArrivalsColumns.all.filter { $0.hasPrefix(start) }
    return (close.isEmpty ? ArrivalsColumns.all : close).joined(separator: ", ")
  }
}
