internal import Foundation
internal import Glibc
package import PrivacyNet
internal import Synchronization

/// A program that a test has started: what it wrote, how it ended, and a way to end it.
package final class SpawnedProgram: Sendable {
  private struct State {
    var output: [UInt8] = []
    var errors: [UInt8] = []
    var openPipes = 2
    var status: Int32?
    var wasSignalled = false
    var waiters: [CheckedContinuation<Void, Never>] = []
    var lineWaiters: [CheckedContinuation<String?, Never>] = []
    var errorWaiters: [(isMet: @Sendable (String) -> Bool, CheckedContinuation<Bool, Never>)] = []
    var firstLine: String?
    var wasInspected = false
  }

  private static let spawning = Mutex(())
  private let state = Mutex(State())
  package let name: String
  package let identifier: Int32
  private let net: PrivacyNet
  /// What everybody on the machine can see of it.
  private let words: [String]

  /// - Parameters:
  ///   - input: written to its standard input, which is then closed.
  ///   - net: looks at its arguments, its environment and what it writes to standard error.
  package init(
    _ path: String, _ arguments: [String], environment: [String: String] = [:],
    input: String = "", net: PrivacyNet = .shared
  ) throws {
    name = URL(fileURLWithPath: path).lastPathComponent
    self.net = net
    words = arguments + environment.map { "\($0.key)=\($0.value)" }
    _ = Self.samples
    // What a person types or hands over is what must not come out elsewhere.
    net.learn(text: input)
    for argument in arguments { net.learn(file: argument) }
    guard !SpawnedPrograms.areOver else { throw DeadlinePassed("what was started is being ended") }
    // A child that ends before it has read its input must not end the tests.
    signal(SIGPIPE, SIG_IGN)
    var variables = ProcessInfo.processInfo.environment.filter {
      !$0.key.hasPrefix("HOMEWARD_") && $0.key != "XDG_CONFIG_HOME"
    }
    variables.merge(environment) { _, new in new }
    let settings = variables.map { "\($0.key)=\($0.value)" }.sorted()
    // One at a time: a child born between the making of a pipe and its marking would keep it open.
    let (pipes, child) = try Self.spawning.withLock { _ in
      let pipes = try (0..<3).map { _ in try Self.pipe() }
      let child = try Self.spawn(
        path, arguments: [path] + arguments, variables: settings,
        standard: [pipes[0].read, pipes[1].write, pipes[2].write])
      return (pipes, child)
    }
    identifier = child
    for descriptor in [pipes[0].read, pipes[1].write, pipes[2].write] { close(descriptor) }
    // Reading, writing and waiting block, so each has a thread of its own.
    Thread.detachNewThread { Self.write(Array(input.utf8), to: pipes[0].write) }
    Thread.detachNewThread { self.collect(pipes[1].read, isOutput: true) }
    Thread.detachNewThread { self.collect(pipes[2].read, isOutput: false) }
    Thread.detachNewThread { self.awaitEnd() }
    SpawnedPrograms.add(child)
  }

  /// The people of the sample arrivals, of whom `manifest demo` and many tests tell.
  private static let samples: Void = PrivacyNet.shared.learn(
    file: Executables.sample("arrivals-2026-01.csv"))

  /// Both ends are closed in every child that does not get them on purpose.
  private static func pipe() throws -> (read: Int32, write: Int32) {
    var ends: [Int32] = [0, 0]
    guard Glibc.pipe(&ends) == 0 else { throw DeadlinePassed("no pipe can be made") }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }

  private static func spawn(
    _ path: String, arguments: [String], variables: [String], standard: [Int32]
  ) throws -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (target, descriptor) in standard.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, descriptor, Int32(target))
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    var all = sigset_t()
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
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

  private static func write(_ bytes: [UInt8], to descriptor: Int32) {
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      guard count > 0 else { break }
      sent += count
    }
    close(descriptor)
  }

  private func collect(_ descriptor: Int32, isOutput: Bool) {
    var buffer = [UInt8](repeating: 0, count: 64 * 1024)
    while true {
      let count = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      settle { state in
        if isOutput { state.output += buffer[..<count] } else { state.errors += buffer[..<count] }
      }
    }
    close(descriptor)
    settle { $0.openPipes -= 1 }
  }

  private func awaitEnd() {
    var information = siginfo_t()
    while waitid(P_PID, id_t(identifier), &information, WEXITED | WNOWAIT) < 0, errno == EINTR {}
    // Until here the number is this program's.
    SpawnedPrograms.remove(identifier)
    var status: Int32 = 0
    while waitpid(identifier, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7F
    settle { state in
      state.status = signal == 0 ? status >> 8 & 0xFF : signal
      state.wasSignalled = signal != 0
    }
  }

  /// Changes the state and wakes those whose wait is over.
  private func settle(_ change: (inout State) -> Void) {
    typealias Woken = (
      ended: [CheckedContinuation<Void, Never>], lines: [CheckedContinuation<String?, Never>],
      line: String?, errors: [(CheckedContinuation<Bool, Never>, Bool)]
    )
    let woken = state.withLock { state -> Woken in
      change(&state)
      if state.firstLine == nil, let end = state.output.firstIndex(of: UInt8(ascii: "\n")) {
        state.firstLine = String(decoding: state.output[..<end], as: UTF8.self)
      }
      let isOver = state.status != nil && state.openPipes == 0
      let lines = state.firstLine != nil || isOver ? state.lineWaiters : []
      if !lines.isEmpty { state.lineWaiters = [] }
      var errors: [(CheckedContinuation<Bool, Never>, Bool)] = []
      if !state.errorWaiters.isEmpty {
        let text = String(decoding: state.errors, as: UTF8.self)
        var rest = state.errorWaiters
        rest.removeAll { isMet, continuation in
          guard isOver || isMet(text) else { return false }
          errors.append((continuation, isMet(text)))
          return true
        }
        state.errorWaiters = rest
      }
      guard isOver else { return ([], lines, state.firstLine, errors) }
      let waiters = state.waiters
      state.waiters = []
      return (waiters, lines, state.firstLine, errors)
    }
    for (waiter, isMet) in woken.errors { waiter.resume(returning: isMet) }
    for waiter in woken.lines { waiter.resume(returning: woken.line) }
    for waiter in woken.ended { waiter.resume() }
  }

  /// The first line on standard output; `nil` when the program ended without one.
  package func firstLine() async -> String? {
    await withCheckedContinuation { continuation in
      let line = state.withLock { state -> String?? in
        if let line = state.firstLine { return .some(line) }
        if state.status != nil, state.openPipes == 0 { return .some(nil) }
        state.lineWaiters.append(continuation)
        return nil
      }
      if let line { continuation.resume(returning: line) }
    }
  }

  /// Waits until what the program has written to standard error is such. Looked at whenever it writes.
  ///
  /// - Returns: false when it ended before.
  package func errors(until isMet: @escaping @Sendable (String) -> Bool) async -> Bool {
    await withCheckedContinuation { continuation in
      let now = state.withLock { state -> Bool? in
        if isMet(String(decoding: state.errors, as: UTF8.self)) { return true }
        if state.status != nil, state.openPipes == 0 { return false }
        state.errorWaiters.append((isMet, continuation))
        return nil
      }
      if let now { continuation.resume(returning: now) }
    }
  }

  /// Waits for the end.
  ///
  /// - Returns: the exit status; 128 and the signal's number when a signal ended it.
  @discardableResult
  package func wait() async -> Int32 {
    await withCheckedContinuation { (continuation: CheckedContinuation<Void, Never>) in
      let isOver = state.withLock { state in
        if state.status != nil, state.openPipes == 0 { return true }
        state.waiters.append(continuation)
        return false
      }
      if isOver { continuation.resume() }
    }
    inspect()
    return state.withLock { ($0.status ?? -1) + ($0.wasSignalled ? 128 : 0) }
  }

  /// Looks at everything that is not meant for whoever may read about people. Once, after its end; the
  /// harness does it for a program that nobody waits for.
  package func inspect() {
    let isFirst = state.withLock { state in
      defer { state.wasInspected = true }
      return !state.wasInspected
    }
    guard isFirst else { return }
    for word in words { net.check(word, "the arguments or the environment of \(name)") }
    // The demo tells its onlooker of the sample's invented people.
    if name == "manifest", words.first == "demo" { return }
    net.check(lines: errors, "what \(name) wrote to standard error")
  }

  package var output: String { state.withLock { String(decoding: $0.output, as: UTF8.self) } }
  package var errors: String { state.withLock { String(decoding: $0.errors, as: UTF8.self) } }
  package var isRunning: Bool { state.withLock { $0.status == nil } }

  package func kill() { send(SIGKILL) }
  package func terminate() { send(SIGTERM) }

  /// Under the lock, so that the number cannot have gone to another process meanwhile.
  private func send(_ signal: Int32) {
    state.withLock { state in
      if state.status == nil { _ = Glibc.kill(identifier, signal) }
    }
  }

  /// Runs a program to its end.
  package static func run(
    _ path: String, _ arguments: [String], environment: [String: String] = [:],
    input: String = "", limit: Duration = .seconds(120), net: PrivacyNet = .shared
  ) async throws -> (status: Int32, output: String, errors: String) {
    let program = try SpawnedProgram(
      path, arguments, environment: environment, input: input, net: net)
    let status = try await within(limit, "\(program.name) \(arguments.first ?? "")") {
      await withTaskCancellationHandler {
        await program.wait()
      } onCancel: {
        program.kill()
      }
    }
    return (status, program.output, program.errors)
  }
}
