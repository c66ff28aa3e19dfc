internal import Foundation
internal import ServiceKit
internal import ServiceLifecycle
internal import Synchronization
internal import Testing

/// Tells when it runs (signals are handled by then), waits for the end, and then does what a test wants.
private struct Probe: Service {
  let onRun: @Sendable () -> Void
  let onEnd: @Sendable () async throws -> Void

  init(
    onRun: @escaping @Sendable () -> Void = {},
    onEnd: @escaping @Sendable () async throws -> Void = {}
  ) {
    self.onRun = onRun
    self.onEnd = onEnd
  }

  func run() async throws {
    onRun()
    try await gracefulShutdown()
    try await onEnd()
  }
}

private struct Failing: Service {
  struct Broken: Error {}
  func run() async throws { throw Broken() }
}

/// A list that services write to.
private final class Journal: Sendable {
  private let entries = Mutex<[String]>([])
  func add(_ entry: String) { entries.withLock { $0.append(entry) } }
  var all: [String] { entries.withLock { $0 } }
}

// Serialized: a signal reaches every service group of the process.
@Suite(.serialized, .timeLimit(.minutes(1))) struct LifecycleTests {
  private func lifecycle(
    gate: ReadinessGate, limit: Duration = .seconds(20), cancellation: Duration = .seconds(20),
    exit: @escaping @Sendable () -> Void = { Issue.record("the process would have exited") }
  ) -> ProcessLifecycle {
    ProcessLifecycle(
      shutdownLimit: limit, cancellationLimit: cancellation, gate: gate, logger: quietLogger(),
      exitAtOnce: exit)
  }

  @Test(arguments: [SIGTERM, SIGINT])
  func `a signal drains readiness first and then ends the services, the last one first`(
    signal: Int32
  ) async throws {
    let gate = ReadinessGate(checks: ["store"])
    gate.markReady("store")
    let journal = Journal()
    func probe(_ name: String, onRun: @escaping @Sendable () -> Void = {}) -> Probe {
      Probe(onRun: onRun) { journal.add("\(name) ready=\(gate.isReady)") }
    }
    try await lifecycle(gate: gate).run([
      probe("first"), probe("second") { kill(getpid(), signal) },
    ])
    #expect(journal.all == ["second ready=false", "first ready=false"])
    #expect(gate.obstacles.map(\.name) == [ReadinessGate.drainingCheck])
  }

  @Test func `a service that fails ends the others and is an error`() async throws {
    let gate = ReadinessGate(checks: [])
    let error = try await #require(throws: ServiceKitError.self) {
      try await lifecycle(gate: gate).run([Probe(), Failing()])
    }
    #expect(error.code == .lifecycle)
    #expect(error.exitCode == 1)
    #expect(error.cause is Failing.Broken)
    #expect(!gate.isReady)
  }

  @Test func `work that does not finish in time is cancelled and that is an error`() async throws {
    let error = try await #require(throws: ServiceKitError.self) {
      try await lifecycle(gate: ReadinessGate(checks: []), limit: .milliseconds(50)).run([
        Probe(onRun: { kill(getpid(), SIGTERM) }) { try await Task.sleep(for: .seconds(3600)) }
      ])
    }
    #expect(
      error.message == "work in hand did not finish within 50ms and was cancelled")
  }

  @Test func `work that ignores cancellation ends with the process`() async throws {
    let (exits, continuation) = AsyncStream.makeStream(of: Void.self)
    let error = try await #require(throws: ServiceKitError.self) {
      try await lifecycle(
        gate: ReadinessGate(checks: []), limit: .milliseconds(20), cancellation: .milliseconds(30),
        exit: { continuation.yield() }
      ).run([
        Probe(onRun: { kill(getpid(), SIGTERM) }) {
          // A task of its own does not see the cancellation.
          await Task.detached { for await _ in exits { break } }.value
        }
      ])
    }
    #expect(error.code == .lifecycle)
  }

  @Test func `a write to a closed pipe is not the end of the process`() throws {
    ProcessLifecycle.ignoreBrokenPipes()
    let pipe = Pipe()
    try pipe.fileHandleForReading.close()
    DescriptorLogSink(descriptor: pipe.fileHandleForWriting.fileDescriptor).write(line: "x\n")
    // Reached only when SIGPIPE did not end the process.
    #expect(pipe.fileHandleForWriting.fileDescriptor >= 0)
  }

  @Test func `a line goes to its descriptor in one piece`() throws {
    let pipe = Pipe()
    DescriptorLogSink(descriptor: pipe.fileHandleForWriting.fileDescriptor).write(line: "é x\n")
    try pipe.fileHandleForWriting.close()
    #expect(pipe.fileHandleForReading.readDataToEndOfFile() == Data("é x\n".utf8))
  }

  @Test func `an announcement is one JSON line that can be read back`() throws {
    let announcement = ListeningAnnouncement(
      service: "intake", listen: try HostPort(host: "127.0.0.1", port: 40001),
      admin: try HostPort(host: "::1", port: 40002))
    #expect(
      announcement.line
        == #"{"service":"intake","listen":"127.0.0.1:40001","admin":"[::1]:40002"}"# + "\n")
    #expect(ListeningAnnouncement(line: announcement.line) == announcement)
  }

  @Test(arguments: [
    "", "x", "{}", "[1]", #"{"service":"intake","listen":"127.0.0.1:1"}"#,
    #"{"service":"In take","listen":"127.0.0.1:1","admin":"127.0.0.1:2"}"#,
    #"{"service":"intake","listen":"127.0.0.1","admin":"127.0.0.1:2"}"#,
    #"{"service":"intake","listen":7,"admin":"127.0.0.1:2"}"#,
  ])
  func `a line that is no announcement is not read as one`(line: String) {
    #expect(ListeningAnnouncement(line: line) == nil)
  }
}
