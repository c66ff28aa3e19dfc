internal import RepatriationSchema
internal import Wire

/// The form on a screen with a cursor.
struct ScreenSession {
  private enum Mode {
    case typing
    case comparing([Candidate])
    case leaving
  }

  private(set) var work: DeskWork
  private let terminal: any TextTerminal
  private var mode = Mode.typing
  private var current = FormField.fullName
  /// What stands in the current field while it is typed.
  private var text: [Character] = []
  private var caret = 0
  private var message = ""
  /// The last field is done and Enter would save.
  private var isAtEnd = false

  init(_ work: DeskWork, on terminal: any TextTerminal) {
    self.work = work
    self.terminal = terminal
  }

  /// Runs until the officer leaves.
  ///
  /// - Returns: the work as it stands; `isLost` when the terminal went away with a person typed in.
  mutating func run() async -> (work: DeskWork, isLost: Bool) {
    take(current)
    draw()
    for await key in terminal.keys {
      if key == .closed { return (work, work.form.isBegun || !text.isEmpty) }
      switch mode {
      case .typing:
        if await type(key) { return (work, false) }
      case .comparing(let candidates): await compare(key, candidates)
      case .leaving:
        if await leave(key) { return (work, false) }
      }
      draw()
    }
    return (work, work.form.isBegun)
  }

  // MARK: Showing

  private var title: String {
    let desk = work.form[.desk].isEmpty ? "" : "  desk \(work.form[.desk])"
    return "Register a person  \(work.mission)\(desk)  saved \(work.savedCount)"
  }

  private func draw() {
    let size = terminal.size
    var screen = FormScreen(rows: size.rows, columns: size.columns)
    screen.title = title
    screen.message = message
    let page: TerminalPage
    switch mode {
    case .typing:
      page = screen.page(work.form, at: current, text: String(text), caret: caret)
    case .comparing(let candidates):
      page = screen.page(
        lines: CandidateText.lines(candidates, for: work.form),
        keys: "N another person: save   E edit   1-\(candidates.count) it is this one: do not save "
      )
    case .leaving:
      page = screen.page(
        lines: ["This person is not saved.", "", message], keys: "S save   T throw away   E go on ")
    }
    terminal.write(page.bytes)
  }

  private mutating func take(_ field: FormField) {
    current = field
    text = Array(work.form[field])
    caret = text.count
    isAtEnd = false
  }

  // MARK: Typing

  /// - Returns: whether the session is over.
  private mutating func type(_ key: KeyPress) async -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .paste(let pasted): paste(pasted)
    case .line(let line): insert(line)
    case .enter: await enter()
    case .tab, .down: step(to: current.next ?? .fullName)
    case .backTab, .up: step(to: current.previous ?? .receivedAt)
    case .pageDown: step(to: FormField(rawValue: current.rawValue + 8) ?? .receivedAt)
    case .pageUp: step(to: FormField(rawValue: current.rawValue - 8) ?? .fullName)
    case .left: caret = max(0, caret - 1)
    case .right:
      if caret < text.count { caret += 1 } else { showNextChoice() }
    case .home, .control("a"): caret = 0
    case .end, .control("e"): caret = text.count
    case .backspace:
      if caret > 0 {
        caret -= 1
        text.remove(at: caret)
      }
    case .delete:
      if caret < text.count { text.remove(at: caret) }
    case .control("u"):
      work.clear(current)
      take(current)
      message = ""
    case .help: message = ""
    case .control("s"): await save()
    case .interrupt, .control("d"):
      _ = commit()
      guard work.form.isBegun else { return true }
      mode = .leaving
      message = ""
    case .control, .closed: break
    }
    return false
  }

  private mutating func insert(_ typed: String) {
    // A field takes what it can hold and a line of a machine-readable zone.
    guard String(text).utf8.count + typed.utf8.count <= max(current.maximumBytes, 64) else {
      message = "The field is full."
      return
    }
    text.insert(contentsOf: Array(typed), at: caret)
    caret += typed.count
    message = ""
  }

  private mutating func paste(_ pasted: String) {
    let lines = ScannedLines.lines(in: pasted)
    if !lines.isEmpty {
      settle(work.enter(pasted, in: current))
      return
    }
    let parts = pasted.split(whereSeparator: \.isNewline)
    insert(parts.first.map(String.init) ?? "")
    if parts.count > 1 { message = "Only the first line was taken: a field holds one line." }
  }

  /// In a field with choices the right arrow goes through them.
  private mutating func showNextChoice() {
    let choices = current.choices
    guard !choices.isEmpty, !current.holdsSeveral else { return }
    let index = choices.firstIndex(of: String(text)).map { $0 + 1 } ?? 0
    text = Array(choices[index % choices.count])
    caret = text.count
  }

  /// Enters what was typed.
  ///
  /// - Returns: whether the current field may be left forwards.
  private mutating func commit() -> Bool {
    guard String(text) != work.form[current] || work.form.problems[current] != nil else {
      return true
    }
    let entry = work.enter(String(text), in: current)
    if case .accepted(let note) = entry {
      message = note
      return true
    }
    settle(entry)
    return false
  }

  private mutating func settle(_ entry: RegistrationForm.Entry) {
    switch entry {
    case .accepted(let note): message = note
    case .refused(let reason): message = reason
    case .scanning(let words):
      take(current)
      message = words
    case .scanned(let words):
      take(work.form.fieldAfterScan)
      message = words
    }
  }

  private mutating func enter() async {
    if isAtEnd, String(text) == work.form[current] {
      await save()
      return
    }
    guard commit() else { return }
    if let next = current.next {
      let note = message
      take(next)
      message = note
    } else {
      take(current)
      isAtEnd = true
      message = "That was the last field. Enter once more saves; Up goes back."
    }
  }

  /// Going elsewhere is always possible: what cannot stand is marked and keeps the person from being
  /// saved.
  private mutating func step(to field: FormField) {
    let entry =
      String(text) != work.form[current]
      ? work.enter(String(text), in: current) : .accepted(note: "")
    switch entry {
    case .scanning, .scanned: settle(entry)
    case .refused(let reason):
      let label = current.label
      take(field)
      message = "\(label): \(reason)"
    case .accepted(let note):
      take(field)
      message = note
    }
  }

  // MARK: Saving

  private mutating func save(distinct: [ID<PersonFile>] = []) async {
    guard commit() else { return }
    message = "Saving ..."
    draw()
    switch await work.save(distinct: distinct) {
    case .done(let words):
      mode = .typing
      take(.fullName)
      message = words
    case .field(let field, let reason):
      mode = .typing
      take(field)
      message = reason
    case .candidates(let candidates):
      mode = .comparing(candidates)
      message = ""
    case .failed(let words):
      mode = .typing
      message = words
    }
  }

  private mutating func compare(_ key: KeyPress, _ candidates: [Candidate]) async {
    guard case .character(let character) = key else {
      if key == .interrupt { mode = .typing }
      return
    }
    if "nN".contains(character) {
      await save(distinct: candidates.map(\.hit.person))
    } else if "eE".contains(character) {
      mode = .typing
      message = "Not saved."
    } else if let number = character.wholeNumberValue, (1...candidates.count).contains(number) {
      // Who is on file already is not registered again; what is new goes into that file.
      let person = candidates[number - 1].hit.person
      work.discard()
      mode = .typing
      take(.fullName)
      message = "Not saved: on file as \(person). Add what is new there: manifest person."
    }
  }

  // MARK: Leaving

  /// - Returns: whether the session is over.
  private mutating func leave(_ key: KeyPress) async -> Bool {
    guard case .character(let character) = key else { return false }
    if "tT".contains(character) { return true }
    if "sS".contains(character) {
      let before = work.savedCount
      await save()
      // Saved: the wish to leave stands.
      return work.savedCount > before
    }
    if "eE".contains(character) {
      mode = .typing
      message = ""
    }
    return false
  }
}
