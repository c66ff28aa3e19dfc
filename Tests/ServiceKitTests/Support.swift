internal import Foundation
internal import Logging
internal import ServiceKit
internal import Synchronization
internal import Testing

/// A small random generator whose run can be repeated from its seed (SplitMix64, Steele, Lea and
/// Flood, OOPSLA 2014).
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func bytes(_ count: Int) -> [UInt8] {
    (0..<count).map { _ in UInt8.random(in: 0...255, using: &self) }
  }
}

/// Keeps log lines.
final class MemorySink: LogSink {
  private let storage = Mutex<[String]>([])

  func write(line: String) { storage.withLock { $0.append(line) } }

  var lines: [String] { storage.withLock { $0 } }
}

/// A moment that every test knows: 2026-01-21T01:00:00.250Z.
let knownMoment = Date(timeIntervalSince1970: 1_768_957_200.25)

/// A logger that writes nowhere.
func quietLogger() -> Logger {
  ServiceLogging.logger(label: "test", clock: { knownMoment }, sink: MemorySink())
}

/// Calls `body` with a new directory and removes it afterwards.
func withTemporaryDirectory<Result>(
  _ body: (String) async throws -> Result
) async throws -> Result {
  let url = FileManager.default.temporaryDirectory
    .appendingPathComponent("servicekit-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: url) }
  return try await body(url.path)
}

/// The lower nine bits of a file's mode.
func mode(of path: String) throws -> Int {
  let attributes = try FileManager.default.attributesOfItem(atPath: path)
  return try #require(attributes[.posixPermissions] as? Int) & 0o777
}

/// Calls `body` and returns the error of this module that it must throw.
func serviceKitError(
  sourceLocation: SourceLocation = #_sourceLocation, _ body: () throws -> Void
) throws -> ServiceKitError {
  try #require(
    try #require(throws: (any Error).self, sourceLocation: sourceLocation, performing: body)
      as? ServiceKitError, sourceLocation: sourceLocation)
}
