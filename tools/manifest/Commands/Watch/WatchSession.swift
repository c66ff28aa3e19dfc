internal import RepatriationSchema
internal import Wire

/// The board on a terminal until somebody leaves.
struct WatchSession: Sendable {
  private enum Event: Sendable {
    case key(KeyPress)
    case state(WatchState)
  }

  /// Keys and answers that wait to be looked at.
  private static let waitingEvents = 1_024

  let source: WatchSource
  let clock: any CommandClock
  let interval: Duration

  /// Paints what changed whenever the services were asked.
  func run(on terminal: any TextTerminal) async {
    var painter = ScreenPainter()
    var state: WatchState?
    var size = terminal.size
    func draw() {
      guard let state else { return }
      if terminal.size != size {
        size = terminal.size
        painter.forget()
      }
      let page = WatchScreen(rows: size.rows, columns: size.columns).page(state)
      let bytes = painter.bytes(for: page)
      if !bytes.isEmpty { terminal.write(bytes) }
    }
    state = WatchState(mission: source.mission, asOf: clock.now)
    draw()
    await events(of: terminal) { event in
      switch event {
      case .state(let newest):
        state = newest
        draw()
      case .key(.control("l")):
        painter.forget()
        draw()
      case .key(let key): return Self.step(key)
      }
      return .stay
    }
  }

  /// Writes the board once, and then what changed of it, line by line.
  ///
  /// - Parameter terminal: where keys come from; `nil` when nothing can be typed.
  func run(lines terminal: (any TextTerminal)?, _ write: @Sendable (String) -> Void) async {
    var shown: [String] = []
    await events(of: terminal) { event in
      switch event {
      case .key(let key): return Self.step(key)
      case .state(let state):
        let screen = WatchScreen()
        let body = screen.body(state)
        let old = Set(shown)
        let isFirst = shown.isEmpty
        let changed = isFirst ? body : body.filter { !old.contains($0) }
        shown = body
        if !changed.isEmpty {
          write(([screen.title(state)] + changed).joined(separator: "\n") + "\n")
        }
        return .stay
      }
    }
  }

  private enum Step {
    case stay
    case askNow
    case leave
  }

  private static func step(_ key: KeyPress) -> Step {
    switch key {
    case .interrupt, .closed, .control("d"), .character("q"), .character("Q"): .leave
    case .character("r"), .character("R"): .askNow
    case .line(let line):
      switch line.first {
      case "q", "Q": .leave
      case "r", "R": .askNow
      default: .stay
      }
    default: .stay
    }
  }

  /// Hands over keys as they come and states as they are answered, until a step leaves.
  private func events(
    of terminal: (any TextTerminal)?, _ handle: (Event) -> Step
  ) async {
    let (events, continuation) = AsyncStream.makeStream(
      of: Event.self, bufferingPolicy: .bufferingOldest(Self.waitingEvents))
    let keys = terminal.map { terminal in
      Task {
        for await key in terminal.keys { continuation.yield(.key(key)) }
        continuation.yield(.key(.closed))
      }
    }
    var asking = ask(after: nil, continuation)
    var newest: WatchState?
    loop: for await event in events {
      if case .state(let state) = event { newest = state }
      switch handle(event) {
      case .stay: break
      case .askNow:
        asking.cancel()
        asking = ask(after: newest, continuation)
      case .leave: break loop
      }
    }
    asking.cancel()
    keys?.cancel()
    continuation.finish()
  }

  /// Asks, waits, and asks again.
  private func ask(
    after newest: WatchState?, _ continuation: AsyncStream<Event>.Continuation
  ) -> Task<Void, Never> {
    Task {
      var state = newest
      while !Task.isCancelled {
        let next = await source.look(after: state)
        if Task.isCancelled { return }
        state = next
        continuation.yield(.state(next))
        do {
          try await clock.sleep(interval)
        } catch {
          return
        }
      }
    }
  }
}
