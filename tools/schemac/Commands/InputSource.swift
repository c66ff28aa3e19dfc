internal import Foundation

/// Where a command reads from. Tests give bytes; the program reads its standard input.
protocol InputSource {
  /// At most `limit` bytes, fewer only at the end.
  func read(limit: Int) throws -> [UInt8]
}

struct StandardInput: InputSource {
  func read(limit: Int) throws -> [UInt8] {
    try FileSystem.read(FileHandle.standardInput, limit: limit)
  }
}
