internal import Foundation
internal import Glibc
internal import PrivacyNet
internal import Synchronization

/// A program on a terminal of its own: a pseudo-terminal of 80 columns and 24 rows.
package final class TerminalProgram: Sendable {
  private struct State {
    var screen = TerminalScreen()
    var bytes: [UInt8] = []
    var status: Int32?
    var isClosed = false
    /// Counts changes, so that none is missed between looking and waiting.
    var version = 0
    var waiters: [CheckedContinuation<Void, Never>] = []
  }

  private let state = Mutex(State())
  private let master: Int32
  package let identifier: Int32
  private let keys = Mutex(0)

  /// - Parameter environment: variables beside those of the tests; `TERM` is `vt100` without one.
  package init(
    _ path: String, _ arguments: [String], environment: [String: String] = [:]
  ) throws {
    var window = winsize(ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
    var ends: (Int32, Int32) = (0, 0)
    var name = [CChar](repeating: 0, count: 128)
    guard openpty(&ends.0, &ends.1, &name, nil, &window) == 0 else {
      throw DeadlinePassed("no pseudo-terminal can be made")
    }
    master = ends.0
    _ = fcntl(ends.0, F_SETFD, FD_CLOEXEC)
    _ = fcntl(ends.1, F_SETFD, FD_CLOEXEC)
    var variables = ProcessInfo.processInfo.environment.filter {
      !$0.key.hasPrefix("HOMEWARD_") && $0.key != "XDG_CONFIG_HOME"
    }
    variables["TERM"] = "vt100"
    variables.merge(environment) { _, new in new }
    let settings = variables.map { "\($0.key)=\($0.value)" }.sorted()
    identifier = try Self.spawn(
      path, [path] + arguments, settings,
      terminal: String(decoding: name.prefix { $0 != 0 }.map(UInt8.init), as: UTF8.self))
    close(ends.1)
    Thread.detachNewThread { self.collect() }
    Thread.detachNewThread { self.awaitEnd() }
  }

  deinit {
    kill()
    close(master)
  }

  /// The first terminal that a session's leader opens is its own, so that Control-C and a hang-up reach
  /// it.
  private static func spawn(
    _ path: String, _ arguments: [String], _ variables: [String], terminal: String
  ) throws -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    var all = sigset_t()
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    let setsid: Int32 = 0x80
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | setsid))
    let words = arguments.map { strdup($0) } + [nil]
    let settings = variables.map { strdup($0) } + [nil]
    defer { for text in words + settings { free(text) } }
    var child: Int32 = 0
    let code = posix_spawn(&child, path, &actions, &attributes, words, settings)
    guard code == 0 else {
      throw DeadlinePassed("\(path) cannot be started: \(String(cString: strerror(code)))")
    }
    return child
  }

  private func collect() {
    var buffer = [UInt8](repeating: 0, count: 64 * 1024)
    while true {
      let count = buffer.withUnsafeMutableBytes { read(master, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      // The other end closed shows as an error.
      guard count > 0 else { break }
      settle { state in
        state.screen.feed(buffer[..<count])
        state.bytes += buffer[..<count]
      }
    }
    settle { $0.isClosed = true }
  }

  private func awaitEnd() {
    var status: Int32 = 0
    while waitpid(identifier, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7F
    settle { $0.status = signal == 0 ? status >> 8 & 0xFF : 128 + signal }
  }

  private func settle(_ change: (inout State) -> Void) {
    let woken = state.withLock { state in
      change(&state)
      state.version += 1
      let waiters = state.waiters
      state.waiters = []
      return waiters
    }
    for waiter in woken { waiter.resume() }
  }

  package var screen: TerminalScreen { state.withLock { $0.screen } }
  /// Everything that the program wrote, with its control sequences.
  package var written: String { state.withLock { String(decoding: $0.bytes, as: UTF8.self) } }
  /// Keys pressed so far.
  package var keyCount: Int { keys.withLock { $0 } }

  /// Presses keys: text as it is typed, control characters and sequences as terminals send them.
  package func press(_ text: String) {
    keys.withLock { $0 += 1 }
    send(text)
  }

  /// Presses a key for every character.
  package func type(_ text: String) {
    keys.withLock { $0 += text.count }
    PrivacyNet.shared.book.add(text, from: "what was typed")
    send(text)
  }

  /// Sends what no finger typed, such as a scanner's lines.
  package func send(_ text: String) {
    let bytes = Array(text.utf8)
    var sent = 0
    while sent < bytes.count {
      let from = sent
      let count = bytes.withUnsafeBytes { buffer in
        write(master, buffer.baseAddress.map { $0 + from }, buffer.count - from)
      }
      guard count > 0 else { return }
      sent += count
    }
  }

  /// Waits until the screen is as a test expects it. Looks at whole pages only: the terminal may hand
  /// one over in parts.
  @discardableResult
  package func wait(
    _ what: String, limit: Duration = .seconds(60),
    until isThere: @escaping @Sendable (TerminalScreen) -> Bool
  ) async throws -> TerminalScreen {
    do {
      return try await look(what, limit: limit, until: isThere)
    } catch let passed as DeadlinePassed {
      throw DeadlinePassed("\(passed.description)\n\(screen.text)")
    }
  }

  private func look(
    _ what: String, limit: Duration, until isThere: @escaping @Sendable (TerminalScreen) -> Bool
  ) async throws -> TerminalScreen {
    try await within(limit, "the screen shows \(what); it shows:") {
      while true {
        let seen = self.state.withLock { ($0.screen, $0.isClosed && $0.status != nil, $0.version) }
        if seen.0.isWhole, isThere(seen.0) { return seen.0 }
        if seen.1 { throw DeadlinePassed("the program ended:\n\(seen.0.text)") }
        await self.change(since: seen.2)
        try Task.checkCancellation()
      }
    }
  }

  /// Waits until a text is on the screen.
  @discardableResult
  package func wait(for text: String) async throws -> TerminalScreen {
    try await wait("'\(text)'") { $0.text.contains(text) }
  }

  /// Waits until the program ends.
  package func end(limit: Duration = .seconds(60)) async throws -> Int32 {
    try await within(limit, "the program ends; it shows:\n\(screen.text)") {
      while true {
        let seen = self.state.withLock { ($0.isClosed ? $0.status : nil, $0.version) }
        if let status = seen.0 { return status }
        await self.change(since: seen.1)
        try Task.checkCancellation()
      }
    }
  }

  /// The next change of the state; also ends when the test gives up.
  private func change(since version: Int) async {
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let isOver = state.withLock { state in
          if Task.isCancelled || state.version != version { return true }
          state.waiters.append(continuation)
          return false
        }
        if isOver { continuation.resume() }
      }
    } onCancel: {
      settle { _ in }
    }
  }

  package func kill() {
    state.withLock { state in
      if state.status == nil { _ = Glibc.kill(identifier, SIGKILL) }
    }
  }

  /// The terminal goes away, as when a window is closed.
  package func hangUp() {
    state.withLock { state in
      if state.status == nil { _ = Glibc.kill(identifier, SIGHUP) }
    }
  }
}
