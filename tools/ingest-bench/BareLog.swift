internal import Dispatch
internal import Foundation
internal import Synchronization

/// The peer: a file that records are appended to, with one `fdatasync` for all that wait, and nothing
/// else. Whoever appends waits for the sync, as in the store.
final class BareLog: Sendable {
  private struct State {
    var waiting: [CheckedContinuation<Void, Never>] = []
    var writerSleeps = false
    var isOver = false
  }

  /// Syncs and the time they took.
  struct Syncs: Sendable {
    var count = 0
    var nanoseconds: UInt64 = 0
  }

  private let state = Mutex(State())
  private let wake = DispatchSemaphore(value: 0)
  private let ended = DispatchSemaphore(value: 0)
  private let syncs = Mutex(Syncs())

  /// - Parameter recordBytes: the size of each record.
  init(path: String, recordBytes: Int) throws {
    let file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_TRUNC | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw IngestBenchError("the bare log cannot be opened") }
    let thread = Thread { [self] in
      run(file, recordBytes)
      close(file)
      ended.signal()
    }
    thread.name = "bare-log"
    thread.start()
  }

  var sync: Syncs { syncs.withLock { $0 } }

  /// Returns once a record is durable.
  func append() async {
    await withCheckedContinuation { caller in
      let mustWake = state.withLock { state in
        state.waiting.append(caller)
        defer { state.writerSleeps = false }
        return state.writerSleeps
      }
      if mustWake { wake.signal() }
    }
  }

  func end() {
    let mustWake = state.withLock { state in
      state.isOver = true
      defer { state.writerSleeps = false }
      return state.writerSleeps
    }
    if mustWake { wake.signal() }
    ended.wait()
  }

  private func run(_ file: Int32, _ recordBytes: Int) {
    let record = [UInt8](repeating: 0x5A, count: recordBytes)
    var buffer: [UInt8] = []
    while true {
      let batch = state.withLock { state -> [CheckedContinuation<Void, Never>]? in
        guard state.waiting.isEmpty else {
          defer { state.waiting = [] }
          return state.waiting
        }
        guard !state.isOver else { return nil }
        state.writerSleeps = true
        return []
      }
      guard let batch else { return }
      guard !batch.isEmpty else {
        wake.wait()
        continue
      }
      buffer.removeAll(keepingCapacity: true)
      for _ in batch { buffer += record }
      let written = buffer.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
      let start = DispatchTime.now().uptimeNanoseconds
      guard written == buffer.count, fdatasync(file) == 0 else { fatalError("the disk fails") }
      let took = DispatchTime.now().uptimeNanoseconds - start
      syncs.withLock {
        $0.count += 1
        $0.nanoseconds += took
      }
      for caller in batch { caller.resume() }
    }
  }
}
