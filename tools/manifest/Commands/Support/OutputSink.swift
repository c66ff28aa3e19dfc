internal import Foundation
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
}

/// Standard output and standard error.
struct StandardOutput: OutputSink {
  func write(_ text: String) { Self.write(text, to: FileHandle.standardOutput) }

  func writeError(_ text: String) { Self.write(text, to: FileHandle.standardError) }

  var errorsGoToTerminal: Bool { isatty(2) == 1 }

  /// A reader that has gone away, as in `manifest show … | head`, is not an error.
  private static func write(_ text: String, to handle: FileHandle) {
    try? handle.write(contentsOf: Data(text.utf8))
  }
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
