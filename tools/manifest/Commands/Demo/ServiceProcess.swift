internal import Foundation
internal import ServiceKit
internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A service that this process started, and ends again.
final class ServiceProcess: Sendable {
  private static let startLimit = Duration.seconds(30)
  private static let stopLimit = Duration.seconds(20)

  let name: String
  let announcement: ListeningAnnouncement
  private let process: Process
  private let end: ProcessEnd

  private init(
    name: String, announcement: ListeningAnnouncement, process: Process, end: ProcessEnd
  ) {
    self.name = name
    self.announcement = announcement
    self.process = process
    self.end = end
  }

  /// Starts a program and waits for the line in which it says where it listens.
  ///
  /// - Parameters:
  ///   - logPath: where its log goes.
  ///   - variables: its whole environment.
  ///   - launched: given the process as soon as there is one.
  /// - Throws: `CommandFailure` when it cannot be started, or ends, or says nothing in time.
  static func start(
    _ name: String, program: String, arguments: [String], logPath: String,
    variables: [String: String], launched: (Process) -> Void = { _ in }
  ) async throws -> ServiceProcess {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.environment = variables
    process.standardInput = FileHandle.nullDevice
    do {
      try AtomicFile.write([], to: logPath, mode: 0o600)
      process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: logPath))
    } catch {
      throw CommandFailure("The log \(logPath) cannot be written.")
    }
    let output = Pipe()
    process.standardOutput = output
    let end = ProcessEnd()
    process.terminationHandler = { process in end.resolve(process.terminationStatus) }
    do {
      try process.run()
    } catch {
      throw CommandFailure("\(program) could not be started. Is it built, and beside manifest?")
    }
    launched(process)
    let lines = FirstLine(output.fileHandleForReading, limit: ListeningAnnouncement.maximumBytes)
    let line = await lines.wait(startLimit)
    guard let announcement = line.flatMap({ ListeningAnnouncement(line: $0) }) else {
      process.terminate()
      let ended = await end.wait(stopLimit)
      if ended == nil { kill(process.processIdentifier, SIGKILL) }
      throw CommandFailure(
        "\(name) did not say where it listens: \(lastLine(of: logPath)). Its log is \(logPath).")
    }
    return ServiceProcess(name: name, announcement: announcement, process: process, end: end)
  }

  /// Asks it to end (SIGTERM), waits, and ends it (SIGKILL) when it does not in time.
  ///
  /// - Returns: whether it ended by itself with exit code 0.
  @discardableResult
  func stop() async -> Bool {
    if process.isRunning { process.terminate() }
    if let status = await end.wait(Self.stopLimit) { return status == 0 }
    kill(process.processIdentifier, SIGKILL)
    _ = await end.wait(Self.stopLimit)
    return false
  }

  private static func lastLine(of path: String) -> String {
    let text = (try? BoundedFile.readText(path, maximumBytes: 1 << 20)) ?? ""
    let line = text.split(separator: "\n").last.map(String.init) ?? "it logged nothing"
    return TextWidth.safe(String(line.prefix(300)))
  }
}

/// The exit status of a process, once there is one.
private final class ProcessEnd: Sendable {
  private let stream: AsyncStream<Int32>
  private let continuation: AsyncStream<Int32>.Continuation
  private let status = Mutex<Int32?>(nil)

  init() {
    (stream, continuation) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
  }

  func resolve(_ value: Int32) {
    status.withLock { $0 = value }
    continuation.yield(value)
    continuation.finish()
  }

  /// `nil` when it did not end in time.
  func wait(_ limit: Duration) async -> Int32? {
    if let known = status.withLock({ $0 }) { return known }
    return await withTaskGroup(of: Int32?.self) { group in
      group.addTask { [stream] in
        for await value in stream { return value }
        return nil
      }
      group.addTask {
        try? await Task.sleep(for: limit)
        return nil
      }
      let first = await group.next() ?? nil
      group.cancelAll()
      return first ?? status.withLock { $0 }
    }
  }
}

/// The first line of what a process prints; whatever follows is read and dropped, so that the process
/// never waits for a reader.
private final class FirstLine: Sendable {
  private let stream: AsyncStream<String>

  init(_ handle: FileHandle, limit: Int) {
    let (stream, continuation) = AsyncStream<String>.makeStream(
      bufferingPolicy: .bufferingNewest(1))
    self.stream = stream
    // A thread of its own, because reading blocks: it ends when the process closes its output.
    let reader = Thread {
      var bytes: [UInt8] = []
      var isFound = false
      while true {
        let data = handle.availableData
        guard !data.isEmpty else { break }
        guard !isFound, bytes.count <= limit else { continue }
        bytes += data.prefix(limit + 1 - bytes.count)
        if let end = bytes.firstIndex(of: UInt8(ascii: "\n")) {
          continuation.yield(String(decoding: bytes[..<end], as: UTF8.self))
          continuation.finish()
          isFound = true
        }
      }
      continuation.finish()
    }
    reader.name = "output of a service"
    reader.start()
  }

  func wait(_ limit: Duration) async -> String? {
    await withTaskGroup(of: String?.self) { group in
      group.addTask { [stream] in
        for await line in stream { return line }
        return nil
      }
      group.addTask {
        try? await Task.sleep(for: limit)
        return nil
      }
      let first = await group.next() ?? nil
      group.cancelAll()
      return first
    }
  }
}
