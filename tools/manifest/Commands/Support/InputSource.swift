internal import Foundation
internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Where a command reads what must not be an argument: personal data shows in process lists.
protocol InputSource: Sendable {
  var isTerminal: Bool { get }
  /// Everything up to the end; at most `limit` bytes, one more tells that there are too many.
  func readAll(limit: Int) throws -> [UInt8]
  /// The next line without its end; `nil` at the end.
  func readLine() -> String?
}

/// The process's standard input.
struct StandardInput: InputSource {
  var isTerminal: Bool { isatty(0) == 1 }

  func readAll(limit: Int) throws -> [UInt8] {
    Array(try FileHandle.standardInput.read(upToCount: limit) ?? Data())
  }

  func readLine() -> String? { Swift.readLine(strippingNewline: true) }
}

/// Input that is there already.
final class CollectedInput: InputSource {
  private let rest: Mutex<[UInt8]>
  let isTerminal: Bool

  init(_ text: String, isTerminal: Bool = false) {
    rest = Mutex(Array(text.utf8))
    self.isTerminal = isTerminal
  }

  func readAll(limit: Int) -> [UInt8] {
    rest.withLock { rest in
      let taken = Array(rest.prefix(limit))
      rest.removeFirst(taken.count)
      return taken
    }
  }

  func readLine() -> String? {
    rest.withLock { rest in
      guard !rest.isEmpty else { return nil }
      let line = rest.prefix { $0 != UInt8(ascii: "\n") }
      let text = String(decoding: line, as: UTF8.self)
      rest.removeFirst(min(line.count + 1, rest.count))
      return text
    }
  }
}
