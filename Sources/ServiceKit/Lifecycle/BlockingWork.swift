internal import Dispatch

/// Runs what blocks, such as reading files, on threads that are not those of Swift's concurrency.
package enum BlockingWork {
  private static let queue = DispatchQueue(
    label: "blocking-work", qos: .utility, attributes: .concurrent)

  /// Runs `body` and returns what it returns. Cancellation has no effect on it.
  package static func run<Value: Sendable>(
    _ body: @escaping @Sendable () throws -> Value
  ) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
      queue.async { continuation.resume(with: Result(catching: body)) }
    }
  }
}
