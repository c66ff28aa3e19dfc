internal import Foundation
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
    var firstLine: String?
  }

  private let process: Process
  private let state = Mutex(State())
  package let name: String

  package var identifier: Int32 { process.processIdentifier }

  /// - Parameters:
  ///   - input: written to its standard input, which is then closed.
  package init(
    _ path: String, _ arguments: [String], environment: [String: String] = [:],
    input: String = ""
  ) throws {
    name = URL(fileURLWithPath: path).lastPathComponent
    process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    var variables = ProcessInfo.processInfo.environment.filter {
      !$0.key.hasPrefix("HOMEWARD_") && $0.key != "XDG_CONFIG_HOME"
    }
    variables.merge(environment) { _, new in new }
    process.environment = variables
    let standardInput = Pipe()
    let output = Pipe()
    let errors = Pipe()
    process.standardInput = standardInput
    process.standardOutput = output
    process.standardError = errors
    collect(output.fileHandleForReading, isOutput: true)
    collect(errors.fileHandleForReading, isOutput: false)
    process.terminationHandler = { [weak self] process in
      self?.ended(
        status: process.terminationStatus, signalled: process.terminationReason == .uncaughtSignal)
    }
    try process.run()
    try standardInput.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try standardInput.fileHandleForWriting.close()
  }

  private func collect(_ handle: FileHandle, isOutput: Bool) {
    handle.readabilityHandler = { [weak self] handle in
      let data = handle.availableData
      guard let self else { return }
      if data.isEmpty {
        handle.readabilityHandler = nil
        self.settle { $0.openPipes -= 1 }
        return
      }
      self.settle { state in
        if isOutput { state.output += data } else { state.errors += data }
      }
    }
  }

  private func ended(status: Int32, signalled: Bool) {
    settle { state in
      state.status = status
      state.wasSignalled = signalled
    }
  }

  /// Changes the state and wakes those whose wait is over.
  private func settle(_ change: (inout State) -> Void) {
    typealias Woken = (
      ended: [CheckedContinuation<Void, Never>], lines: [CheckedContinuation<String?, Never>],
      line: String?
    )
    let woken = state.withLock { state -> Woken in
      change(&state)
      if state.firstLine == nil, let end = state.output.firstIndex(of: UInt8(ascii: "\n")) {
        state.firstLine = String(decoding: state.output[..<end], as: UTF8.self)
      }
      let isOver = state.status != nil && state.openPipes == 0
      let lines = state.firstLine != nil || isOver ? state.lineWaiters : []
      if !lines.isEmpty { state.lineWaiters = [] }
      guard isOver else { return ([], lines, state.firstLine) }
      let waiters = state.waiters
      state.waiters = []
      return (waiters, lines, state.firstLine)
    }
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
    return state.withLock { ($0.status ?? -1) + ($0.wasSignalled ? 128 : 0) }
  }

  package var output: String { state.withLock { String(decoding: $0.output, as: UTF8.self) } }
  package var errors: String { state.withLock { String(decoding: $0.errors, as: UTF8.self) } }
  package var isRunning: Bool { state.withLock { $0.status == nil } }

  package func kill() { if isRunning { Foundation.kill(identifier, SIGKILL) } }
  package func terminate() { if isRunning { Foundation.kill(identifier, SIGTERM) } }

  deinit {
    if process.isRunning { Foundation.kill(process.processIdentifier, SIGKILL) }
  }

  /// Runs a program to its end.
  package static func run(
    _ path: String, _ arguments: [String], environment: [String: String] = [:],
    input: String = "", limit: Duration = .seconds(120)
  ) async throws -> (status: Int32, output: String, errors: String) {
    let program = try SpawnedProgram(path, arguments, environment: environment, input: input)
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
