#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The conversation of a peer with the program that compares peers: one command a line on standard input,
/// one answer a line on standard output. All peers speak it.
///
/// ```
/// server → ready PORT
/// client → ready
/// closed IN-FLIGHT MILLISECONDS
/// open CALLS-PER-SECOND MILLISECONDS
/// stream ITEMS MILLISECONDS
/// beside ITEMS MILLISECONDS
/// ```
public enum LoadScript {
  /// Says that the peer can be used, with the port that a server listens on.
  public static func ready(port: Int? = nil) {
    answer(port.map { "ready \($0)" } ?? "ready")
  }

  /// Waits until standard input ends.
  public static func waitForEnd() async {
    await onThread { while readLine() != nil {} }
  }

  /// Carries out commands until standard input ends.
  public static func run(_ target: some LoadTarget) async throws {
    while let line = await onThread({ readLine() }) {
      let words = line.split(separator: " ")
      guard words.count == 3, let first = UInt64(words[1]), let milliseconds = UInt64(words[2]),
        first > 0
      else { throw LoadScriptError(line: line) }
      let result =
        switch words[0] {
        case "closed":
          try await Loads.closed(target, inFlight: Int(first), milliseconds: milliseconds)
        case "open": try await Loads.open(target, perSecond: first, milliseconds: milliseconds)
        case "stream":
          try await Loads.streams(target, items: Int(first), milliseconds: milliseconds)
        case "beside":
          try await Loads.beside(target, items: Int(first), milliseconds: milliseconds)
        default: throw LoadScriptError(line: line)
        }
      answer(result.line)
    }
  }

  private static func answer(_ line: String) {
    print(line)
    fflush(nil)
  }

  /// Reading blocks, and must not block the pool that the load runs on.
  private static func onThread<Value: Sendable>(
    _ body: @escaping @Sendable () -> Value
  ) async -> Value {
    await withCheckedContinuation { continuation in
      let job = ThreadJob { continuation.resume(returning: body()) }
      var thread = pthread_t()
      pthread_create(
        &thread, nil,
        { argument in
          guard let argument else { return nil }
          Unmanaged<ThreadJob>.fromOpaque(argument).takeRetainedValue().body()
          return nil
        }, Unmanaged.passRetained(job).toOpaque())
      pthread_detach(thread)
    }
  }
}

/// A command that is none.
public struct LoadScriptError: Error, CustomStringConvertible {
  let line: String
  public var description: String { "'\(line)' is not a load" }
}

private final class ThreadJob: Sendable {
  let body: @Sendable () -> Void
  init(_ body: @escaping @Sendable () -> Void) { self.body = body }
}
