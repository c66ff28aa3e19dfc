internal import Foundation

/// Where a command writes. Tests collect; the program writes to its streams.
protocol OutputSink {
  /// Results.
  func write(_ bytes: [UInt8])
  /// Everything else.
  func writeError(_ text: String)
}

extension OutputSink {
  func write(_ text: String) { write(Array(text.utf8)) }
}

/// Standard output and standard error.
struct StandardOutput: OutputSink {
  func write(_ bytes: [UInt8]) { Self.write(bytes, to: FileHandle.standardOutput) }

  func writeError(_ text: String) { Self.write(Array(text.utf8), to: FileHandle.standardError) }

  /// A reader that has gone away, as in `schemac describe … | head`, is not an error.
  private static func write(_ bytes: [UInt8], to handle: FileHandle) {
    try? handle.write(contentsOf: Data(bytes))
  }
}
