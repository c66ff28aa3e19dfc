internal import RepatriationSchema
internal import Wire

/// One desk's work with the form: who was saved, who is being typed, and saving so that nobody is lost
/// or registered twice. Both kinds of terminal drive it.
struct DeskWork {
  /// What came of asking to save.
  enum Saving {
    /// Saved; the form of the next person is open.
    case done(String)
    /// Cannot be saved like this: a field is wrong.
    case field(FormField, String)
    /// These may be the same person; nothing was sent.
    case candidates([Candidate])
    /// Not saved, and the form is as it was.
    case failed(String)
  }

  let mission: String
  let clock: any CommandClock
  let timeZone: String
  let saver: any RegistrationSaver
  let preview: any DuplicatePreview
  private(set) var form: RegistrationForm
  private(set) var savedCount = 0
  /// Ids of those saved, with what intake said about each, for the end of the session.
  private(set) var results: [RegisterLine] = []
  /// The last attempt of this person: the same content goes out under the same key.
  private var attempt: (request: RegisterRequest, key: WireUUID)?
  private var attempts = 0
  /// People whom the officer said to be others than the one at the desk.
  private var distinctFrom: [ID<PersonFile>] = []

  init(
    mission: String, clock: any CommandClock, timeZone: String, saver: any RegistrationSaver,
    preview: any DuplicatePreview, defaults: RegistrationForm.Defaults
  ) {
    self.mission = mission
    self.clock = clock
    self.timeZone = timeZone
    self.saver = saver
    self.preview = preview
    form = Self.form(mission, clock, timeZone, defaults)
  }

  private static func form(
    _ mission: String, _ clock: any CommandClock, _ timeZone: String,
    _ defaults: RegistrationForm.Defaults
  ) -> RegistrationForm {
    RegistrationForm(
      person: ID(clock.newIdentifier()), mission: mission,
      reading: FieldReading(now: clock.now, timeZone: timeZone), defaults: defaults)
  }

  mutating func enter(_ text: String, in field: FormField) -> RegistrationForm.Entry {
    form.enter(text, in: field)
  }

  mutating func clear(_ field: FormField) { form.clear(field) }

  /// Throws the person away and begins another.
  mutating func discard() {
    form = Self.form(mission, clock, timeZone, form.nextDefaults)
    attempt = nil
    attempts = 0
    distinctFrom = []
  }

  /// Saves the person, after a look for people who may be the same.
  ///
  /// - Parameter distinct: the officer saw these and says that the person is another.
  mutating func save(distinct: [ID<PersonFile>] = []) async -> Saving {
    if let problem = form.firstProblem() {
      form.refuse(problem.field, problem.reason)
      return .field(problem.field, problem.reason)
    }
    for person in distinct where !distinctFrom.contains(person) { distinctFrom.append(person) }
    var looked = ""
    do {
      let found = try await preview.candidates(for: form.registration)
        .filter { !distinctFrom.contains($0.hit.person) }
      if !found.isEmpty { return .candidates(found) }
    } catch {
      // An answer that cannot be had must not keep a person from being registered; what registering
      // itself finds is told afterwards.
      looked = " Nobody could look for people who may be the same."
    }
    return await send(note: looked)
  }

  private mutating func send(note: String) async -> Saving {
    let request = form.request(distinctFrom: distinctFrom)
    let key: WireUUID
    if let attempt, attempt.request == request {
      key = attempt.key
    } else {
      key = clock.newIdentifier()
    }
    let isChanged = attempt.map { $0.request != request } ?? false
    attempt = (request, key)
    attempts += 1
    switch await saver.save(request, key: key) {
    case .saved(let reply):
      var words = "Saved: \(reply.person)."
      if !reply.exactMatches.isEmpty {
        words +=
          " Shares a number with \(reply.exactMatches.map { "\($0)" }.joined(separator: ", "))."
      }
      if !reply.warnings.isEmpty { words += " Check: \(reply.warnings.joined(separator: ", "))." }
      results.append(RegisterLine(reply))
      return finish(words + note)
    case .kept(let number):
      results.append(
        RegisterLine(line: UInt32(results.count + 1), outcome: "kept", person: form.person))
      return finish("Kept in the outbox as \(number), to be synced.")
    case .refused(let field, let reason):
      if field == "person", isChanged {
        return .failed(
          "An earlier attempt did arrive, without what you changed since. Note the id and correct "
            + "the file: \(form.person). Then ^C and T.")
      }
      guard let own = FormField(refused: field) else { return .failed("\(field): \(reason)") }
      form.refuse(own, reason)
      return .field(own, reason)
    case .unsent(let reason):
      return .failed(
        "NOT SAVED, attempt \(attempts). \(reason) ^S tries again; nobody is registered twice.")
    }
  }

  private mutating func finish(_ words: String) -> Saving {
    savedCount += 1
    discard()
    return .done(words)
  }
}

extension RegisterLine {
  init(_ reply: RegisterReply, line: UInt32 = 0) {
    self.init(
      line: line, outcome: reply.repeated ? "repeated" : "registered", person: reply.person,
      sequence: reply.sequence, exactMatches: reply.exactMatches, warnings: reply.warnings)
  }
}
