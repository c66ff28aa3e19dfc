internal import RepatriationSchema
internal import Wire

/// The form as questions and answers, for a terminal whose cursor cannot be moved.
struct LineSession {
  private enum Mode {
    case asking
    case comparing([Candidate])
    case leaving
  }

  private(set) var work: DeskWork
  private let terminal: any TextTerminal
  private var mode = Mode.asking
  private var current = FormField.fullName

  init(_ work: DeskWork, on terminal: any TextTerminal) {
    self.work = work
    self.terminal = terminal
  }

  private static let instructions = """
    Enter keeps what stands in [ ]. Alone in an answer:
      ?  what to type      <  one back      -  empty it
      !  save              *  show all      .  leave
    NAME=  goes to a field, such as born=
    A scanned document may be read at any question.
    """

  /// As `ScreenSession.run()`.
  mutating func run() async -> (work: DeskWork, isLost: Bool) {
    say("Register a person, \(work.mission)\n" + Self.instructions)
    ask()
    for await key in terminal.keys {
      let isOver: Bool
      switch key {
      case .closed: return (work, work.form.isBegun)
      case .interrupt: isOver = leaving()
      case .line(let line):
        switch mode {
        case .asking: isOver = await answer(line)
        case .comparing(let candidates):
          await compare(line, candidates)
          isOver = false
        case .leaving: isOver = await leave(line)
        }
      default: isOver = false
      }
      if isOver { return (work, false) }
      ask()
    }
    return (work, work.form.isBegun)
  }

  private func say(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      TextWidth.columns(String(line)) < FormScreen.leastColumns
        ? [TextWidth.safe(String(line))]
        : TextWidth.wrapped(TextWidth.safe(String(line)), width: FormScreen.leastColumns - 1)
    }
    terminal.write(lines.joined(separator: "\n") + "\n")
  }

  private func ask() {
    switch mode {
    case .asking:
      let value = TextWidth.safe(work.form[current])
      terminal.write("\(current.label)\(value.isEmpty ? "" : " [\(value)]"): ")
    case .comparing(let candidates):
      terminal.write("n another person: save, e edit, 1-\(candidates.count) it is this one: ")
    case .leaving: terminal.write("This person is not saved. s save, t throw away, e go on: ")
    }
  }

  // MARK: Answers

  private mutating func answer(_ line: String) async -> Bool {
    let text = trimmed(line)
    switch text {
    case "?":
      let choices = current.choices
      say(current.help + (choices.isEmpty ? "" : " [\(choices.joined(separator: ", "))]"))
    case "<": current = current.previous ?? .fullName
    case "-": work.clear(current)
    case "*": showAll()
    case "!": await save()
    case ".": return leaving()
    case "": await next()
    default:
      if let field = Self.field(named: text) {
        current = field
      } else {
        await enter(text)
      }
    }
    return false
  }

  /// `born=` names the field whose label begins so.
  private static func field(named text: String) -> FormField? {
    guard text.hasSuffix("="), text.count > 2 else { return nil }
    let key = text.dropLast().lowercased()
    return FormField.allCases.first { $0.label.lowercased().hasPrefix(key) }
  }

  private mutating func enter(_ text: String) async {
    switch work.enter(text, in: current) {
    case .accepted(let note):
      if !note.isEmpty { say(note) }
      await next()
    case .refused(let reason): say("! \(reason)")
    case .scanning(let words): say(words)
    case .scanned(let words):
      say(words)
      current = work.form.fieldAfterScan
    }
  }

  private mutating func next() async {
    if let next = current.next {
      current = next
    } else {
      await save()
    }
  }

  private func showAll() {
    var table = TextTable([.text(""), .flexible("")])
    for field in FormField.allCases where !work.form[field].isEmpty {
      table.add([(work.form.problems[field] == nil ? "" : "! ") + field.label, work.form[field]])
    }
    say(table.text(indent: 2))
  }

  // MARK: Saving and leaving

  private mutating func save(distinct: [ID<PersonFile>] = []) async {
    mode = .asking
    switch await work.save(distinct: distinct) {
    case .done(let words):
      say("\(words)\n\nNext person")
      current = .fullName
    case .field(let field, let reason):
      say("! \(field.label): \(reason)")
      current = field
    case .candidates(let candidates):
      say(CandidateText.lines(candidates, for: work.form).joined(separator: "\n"))
      mode = .comparing(candidates)
    case .failed(let words):
      say("! " + words.replacing("^S", with: "!").replacing("^C", with: "."))
    }
  }

  private mutating func compare(_ line: String, _ candidates: [Candidate]) async {
    let text = trimmed(line).lowercased()
    if text == "n" {
      await save(distinct: candidates.map(\.hit.person))
    } else if text == "e" {
      mode = .asking
    } else if let number = Int(text), (1...candidates.count).contains(number) {
      work.discard()
      mode = .asking
      current = .fullName
      say("Not saved: on file as \(candidates[number - 1].hit.person). Add what is new there.")
    }
  }

  /// - Returns: whether nothing keeps the officer.
  private mutating func leaving() -> Bool {
    guard work.form.isBegun else { return true }
    say("")
    mode = .leaving
    return false
  }

  private mutating func leave(_ line: String) async -> Bool {
    switch trimmed(line).lowercased() {
    case "t": return true
    case "s":
      let before = work.savedCount
      await save()
      return work.savedCount > before
    case "e":
      mode = .asking
      return false
    default: return false
    }
  }
}
