internal import Dispatch
internal import Frames
package import Logging
internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Writes the plain frames of connections into files, one for each connection (SPEC.md, captures).
/// For finding faults: what is written holds personal data, so the folder and the files are readable
/// by this user only, and being on is a warning in the log.
package final class TransportCapture: Sendable {
  /// How much is written before it stops.
  package struct Limits: Hashable, Sendable {
    /// Bytes of all files together.
    package var bytes: Int
    package var files: Int

    package init(bytes: Int = 256 << 20, files: Int = 1000) {
      self.bytes = bytes
      self.files = files
    }
  }

  /// Bytes that may wait for the disk; a connection that would exceed them is not recorded further.
  static let maximumWaitingBytes = 16 << 20
  /// What the names of files end with.
  package static let fileExtension = "hwcap"

  private struct State {
    var files = 0
    var bytes = 0
    var waiting = 0
    var hasToldOfLimit = false
  }

  private let directory: String
  private let limits: Limits
  private let logger: Logger
  private let state = Mutex(State())
  /// Files are written here, in order, and never on an event loop.
  private let queue = DispatchQueue(label: "transport.capture")

  /// - Parameter directory: made with mode 0700 when it is not there.
  /// - Throws: `TransportError` with code `configuration` when it cannot be made or written to.
  package init(directory: String, limits: Limits = Limits(), logger: Logger) throws {
    self.directory = directory
    self.limits = limits
    self.logger = logger
    if mkdir(directory, 0o700) != 0, errno != EEXIST {
      throw TransportError(
        .configuration, "cannot make the folder for captures '\(directory)' (error \(errno))")
    }
    guard access(directory, W_OK | X_OK) == 0 else {
      throw TransportError(
        .configuration, "cannot write captures into '\(directory)' (error \(errno))")
    }
    logger.warning(
      "transport: captures are on; whole messages with personal data are written to files",
      metadata: ["directory": "\(directory)", "maximum-bytes": "\(limits.bytes)"])
  }

  /// Begins the record of a connection; `nil` when there is room for no more.
  func begin(_ recorder: TransportRole) -> ConnectionCapture? {
    let number = state.withLock { state -> Int? in
      guard state.files < limits.files, state.bytes < limits.bytes else { return nil }
      state.files += 1
      return state.files
    }
    guard let number else {
      tellOfLimit()
      return nil
    }
    let now = Self.microseconds()
    let name = "\(recorder.rawValue)-\(now)-\(getpid())-\(number).\(Self.fileExtension)"
    let capture = ConnectionCapture(self, path: "\(directory)/\(name)")
    _ = capture.write(CaptureWriter.bytes(of: CaptureHeader(recorder: recorder, microseconds: now)))
    return capture
  }

  /// Runs `body` after everything that is waiting.
  func enqueue(_ body: @escaping @Sendable () -> Void) {
    queue.async(execute: body)
  }

  /// Waits until everything recorded so far is in its file.
  package func flush() async {
    await withCheckedContinuation { continuation in queue.async { continuation.resume() } }
  }

  /// Takes room for bytes that are going to be written.
  ///
  /// - Returns: whether there is room.
  func reserve(_ count: Int) -> Bool {
    let hasRoom = state.withLock { state in
      guard state.bytes + count <= limits.bytes,
        state.waiting + count <= Self.maximumWaitingBytes
      else { return false }
      state.bytes += count
      state.waiting += count
      return true
    }
    if !hasRoom { tellOfLimit() }
    return hasRoom
  }

  func written(_ count: Int) {
    state.withLock { $0.waiting -= count }
  }

  func failed(_ code: Int32) {
    logger.error("transport: a capture cannot be written", metadata: ["error": "\(code)"])
  }

  private func tellOfLimit() {
    let isFirst = state.withLock { state in
      defer { state.hasToldOfLimit = true }
      return !state.hasToldOfLimit
    }
    guard isFirst else { return }
    logger.warning(
      "transport: captures have reached their limit; what follows is not recorded in full",
      metadata: ["directory": "\(directory)"])
  }

  /// Now, in microseconds since 1970-01-01T00:00Z.
  static func microseconds() -> Int64 {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    return Int64(now.tv_sec) * 1_000_000 + Int64(now.tv_nsec) / 1000
  }
}
