internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Where finished log lines go.
package protocol LogSink: Sendable {
  /// Takes one line, which ends with its only line feed. Must not block for long and cannot fail:
  /// there is nowhere to report a log that cannot be written.
  func write(line: String)
}

/// Writes each line to a file descriptor in one piece: lines of several threads never mix.
package final class DescriptorLogSink: LogSink {
  /// How many short or interrupted writes one line may take before the rest of it is dropped.
  private static let maximumAttempts = 64

  private let descriptor: Mutex<Int32>

  /// - Parameter descriptor: an open descriptor, which stays the caller's to close.
  package init(descriptor: Int32) {
    self.descriptor = Mutex(descriptor)
  }

  /// Standard error.
  package static let standardError = DescriptorLogSink(descriptor: STDERR_FILENO)

  package func write(line: String) {
    var line = line
    line.withUTF8 { bytes in
      descriptor.withLock { descriptor in
        var rest = UnsafeRawBufferPointer(bytes)
        var attempts = 0
        while let base = rest.baseAddress, !rest.isEmpty, attempts < Self.maximumAttempts {
          attempts += 1
          let count = systemWrite(descriptor, base, rest.count)
          if count < 0, errno != EINTR { return }
          if count > 0 { rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count)) }
        }
      }
    }
  }
}

// A member called `write` hides the system's function of that name.
private func systemWrite(_ descriptor: Int32, _ base: UnsafeRawPointer, _ count: Int) -> Int {
  write(descriptor, base, count)
}
