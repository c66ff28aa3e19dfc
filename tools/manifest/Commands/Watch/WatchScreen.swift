internal import Foundation
internal import RepatriationSchema
internal import Wire

/// The board as lines. Pure: the same state gives the same lines.
struct WatchScreen: Sendable {
  static let leastRows = 24
  static let leastColumns = 80
  /// Title, today, backlog with its head and sum, the heads of departures and alarms, keys.
  private static let fixedRows = 15
  private static let mostAlarms = 4

  let rows: Int
  let columns: Int

  init(rows: Int = leastRows, columns: Int = leastColumns) {
    self.rows = max(rows, Self.leastRows)
    self.columns = max(columns, Self.leastColumns)
  }

  /// One column stays free: some terminals wrap when the last is written.
  private var width: Int { columns - 1 }

  func page(_ state: WatchState) -> TerminalPage {
    var lines = [title(state)] + body(state)
    while lines.count < rows - 1 { lines.append("") }
    lines.append("q leave   r ask now   ^L paint anew")
    var page = TerminalPage(lines: lines.map { TerminalPage.fit($0, width: width) })
    page.cursorRow = rows - 1
    return page
  }

  /// Everything under the title, which alone moves with the clock.
  func body(_ state: WatchState) -> [String] {
    let alarms = alarms(state)
    var lines = [today(state)] + backlog(state)
    lines += departures(state, most: rows - Self.fixedRows - alarms.count)
    lines.append("Alarms")
    return lines + alarms
  }

  // MARK: Title

  func title(_ state: WatchState) -> String {
    let offset = Self.offsetSeconds(state)
    var left = "\(state.mission)  \(Self.time(state.asOf, offset))"
    if let board = state.planning.content.board {
      left += board.planVersion > 0 ? "  plan \(board.planVersion)" : "  no plan yet"
      if let planned = board.plannedAt { left += " of \(Self.time(planned, offset))" }
    }
    let right = answer(state, offset)
    let gap = max(2, width - TextWidth.columns(left) - TextWidth.columns(right))
    return TextWidth.safe(left) + String(repeating: " ", count: gap) + right
  }

  private func answer(_ state: WatchState, _ offset: Int) -> String {
    let asked = [
      (state.intake.answeredAt, state.intake.problem, state.intake.silence),
      (state.planning.answeredAt, state.planning.problem, state.planning.silence),
    ].filter { $0.2 == nil }
    let answers = asked.compactMap(\.0)
    if asked.contains(where: { $0.1 != nil }) {
      let since = asked.filter { $0.1 != nil }.compactMap(\.0).min()
      return since.map { "no answer since \(Self.clock($0, offset))" } ?? "no answer yet"
    }
    return answers.min().map { "answered \(Self.clock($0, offset))" } ?? "asking ..."
  }

  /// Seconds east of UTC that the mission's clock shows, as a service told; 0 before one did.
  static func offsetSeconds(_ state: WatchState) -> Int {
    if let board = state.planning.content.board { return Int(board.offsetMinutes) * 60 }
    guard let zone = state.intake.content.arrivals?.timeZone else { return 0 }
    return TimeZone(identifier: zone)?.secondsFromGMT(
      for: Date(timeIntervalSince1970: Double(state.asOf.microseconds) / 1_000_000)) ?? 0
  }

  private static func time(_ moment: Timestamp, _ offset: Int) -> String {
    PlainText.shortTime(moment, offsetMinutes: Int16(clamping: offset / 60))
  }

  /// `08:00:17`.
  static func clock(_ moment: Timestamp, _ offset: Int) -> String {
    let seconds = moment.secondsOfDay(offsetSeconds: offset)
    return [seconds / 3_600, seconds / 60 % 60, seconds % 60]
      .map { ($0 < 10 ? "0" : "") + String($0) }.joined(separator: ":")
  }

  // MARK: Parts

  private func today(_ state: WatchState) -> String {
    var parts: [String] = []
    if let arrivals = state.intake.content.arrivals {
      let persons = arrivals.persons.map { " (\(PlainText.count($0, "person", "persons")))" } ?? ""
      parts.append(
        PlainText.count(arrivals.events, "arrival today", "arrivals today") + persons)
    } else if let board = state.planning.content.board {
      parts.append("\(PlainText.number(board.registeredToday)) registered today")
    }
    if let status = state.intake.content.status {
      parts.append("\(PlainText.number(status.queueWaiting)) in the queue")
      parts.append("\(PlainText.number(status.expectedArrivals)) announced")
    }
    let silent = [state.intake.silence, state.planning.silence].compactMap { $0 }
    return (parts + silent).joined(separator: "   ")
  }

  private static let classes: [CaseClass] = CaseClass.declared.filter { $0 != .unset }

  private func backlog(_ state: WatchState) -> [String] {
    let board = state.planning.content.board
    let isKnown = board != nil || state.intake.content.cases != nil
    let ages = board?.ages.map(Int.init) ?? []
    var heads = ["all"]
    for (index, first) in ages.enumerated() {
      heads.append(
        ages.indices.contains(index + 1) ? "\(first)-\(ages[index + 1] - 1) d" : "\(first)+ d")
    }
    var lines = [Self.row("Open cases", heads)]
    var sums = [UInt32](repeating: 0, count: ages.count + 1)
    for caseClass in Self.classes {
      var counts = [UInt32](repeating: 0, count: ages.count + 1)
      if let row = board?.backlog.first(where: { $0.caseClass == caseClass }) {
        counts[0] = row.persons
        for (index, count) in row.byAge.prefix(ages.count).enumerated() {
          counts[index + 1] = count
        }
      } else if board == nil {
        let rows = state.intake.content.cases?.rows.filter { $0.caseClass == caseClass } ?? []
        counts[0] = rows.reduce(0) { $0 &+ $1.persons }
      }
      for (index, count) in counts.enumerated() { sums[index] &+= count }
      lines.append(
        Self.row("  " + CaseWords.text(caseClass), isKnown ? counts.map(PlainText.number) : ["-"]))
    }
    lines.append(Self.row("  all", isKnown ? sums.map(PlainText.number) : ["not known"]))
    return lines
  }

  private static func row(_ label: String, _ cells: [String]) -> String {
    let name = label + String(repeating: " ", count: max(0, 26 - TextWidth.columns(label)))
    return name
      + cells.map { String(repeating: " ", count: max(1, 9 - $0.count)) + $0 }.joined()
  }

  private func departures(_ state: WatchState, most: Int) -> [String] {
    var lines = [
      "Departs              name     seats filled  lack  late  kept standby closes in"
    ]
    guard let board = state.planning.content.board else {
      return lines + [state.planning.silence ?? "not known"]
    }
    let all = board.departures
    let shown = all.count > most ? most - 1 : all.count
    for one in all.prefix(max(0, shown)) {
      let left = one.closesAt.microseconds - state.asOf.microseconds
      lines.append(
        Self.left(PlainText.shortTime(one.departsAt, offsetMinutes: one.departsOffsetMinutes), 21)
          + Self.left(TextWidth.safe(one.departure), 8) + Self.right(one.seats, 6)
          + Self.right(one.seatsTaken, 7) + Self.right(one.withMissing, 6)
          + Self.right(one.atRisk, 6) + Self.right(one.seatsReserved, 6)
          + Self.right(one.standby, 8) + " " + Self.remaining(left))
    }
    if all.count > shown { lines.append("  and \(all.count - shown) more: manifest show") }
    if all.isEmpty { lines.append("  none is planned") }
    return lines
  }

  private static func left(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - TextWidth.columns(text)))
  }

  private static func right(_ value: some BinaryInteger, _ width: Int) -> String {
    let text = PlainText.number(value)
    return String(repeating: " ", count: max(1, width - text.count)) + text
  }

  /// Coarse, so that it seldom changes: `9 d`, `29 h`, `40 min`, `closed`.
  static func remaining(_ microseconds: Int64) -> String {
    let minutes = microseconds / 60_000_000
    if minutes <= 0 { return "closed" }
    if minutes < 60 { return "\(minutes) min" }
    return minutes < 72 * 60 ? "\(minutes / 60) h" : "\(minutes / (24 * 60)) d"
  }

  private func alarms(_ state: WatchState) -> [String] {
    let alarms = state.alarms
    guard !alarms.isEmpty else { return ["  none"] }
    let room = Self.mostAlarms + max(0, (rows - Self.leastRows) / 2)
    var lines = alarms.prefix(room).map { "! \($0)" }
    if alarms.count > room {
      lines[room - 1] = "! and \(alarms.count - room + 1) more: manifest watch --once --json"
    }
    return lines
  }
}
