internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Where a command writes. Tests collect; the program writes to its streams.
protocol OutputSink: Sendable {
  /// Results.
  func write(_ text: String)
  /// Everything else.
  func writeError(_ text: String)
  var errorsGoToTerminal: Bool { get }
  /// Why results could not be written; `nil` when all were, or when their reader has gone away.
  var failure: String? { get }
}

extension OutputSink {
  var failure: String? { nil }
}

/// Standard output and standard error.
final class StandardOutput: OutputSink {
  private enum State {
    case open
    /// The reader has gone away, as in `manifest show … | head`: that is not an error.
    case unread
    case failed(String)
  }

  private let results: Int32
  private let errors: Int32
  private let state = Mutex(State.open)

  /// - Parameters:
  ///   - results: the descriptor for results.
  ///   - errors: the descriptor for everything else.
  init(results: Int32 = 1, errors: Int32 = 2) {
    self.results = results
    self.errors = errors
  }

  var errorsGoToTerminal: Bool { isatty(errors) == 1 }

  var failure: String? {
    state.withLock { state in
      if case .failed(let reason) = state { return reason }
      return nil
    }
  }

  func write(_ text: String) {
    state.withLock { state in
      guard case .open = state else { return }
      switch Self.write(text, to: results) {
      case 0: break
      case EPIPE: state = .unread
      case let number: state = .failed(String(cString: strerror(number)))
      }
    }
  }

  func writeError(_ text: String) { _ = Self.write(text, to: errors) }

  /// - Returns: 0, or the number of the system's error.
  private static func write(_ text: String, to descriptor: Int32) -> Int32 {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { systemWrite(descriptor, $0) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if count == 0 {
        return ENOSPC
      } else if errno != EINTR {
        return errno
      }
    }
    return 0
  }
}

// A member called `write` hides the system's function of that name.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  guard let base = bytes.baseAddress else { return 0 }
  return write(descriptor, base, bytes.count)
}

/// Keeps what a command writes.
final class CollectedOutput: OutputSink {
  private let texts = Mutex((results: "", errors: ""))

  var results: String { texts.withLock { $0.results } }
  var errors: String { texts.withLock { $0.errors } }
  var errorsGoToTerminal: Bool { false }

  func write(_ text: String) { texts.withLock { $0.results += text } }

  func writeError(_ text: String) { texts.withLock { $0.errors += text } }
}
