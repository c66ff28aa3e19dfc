internal import Foundation

/// Work that blocks, on a thread of its own: never on those that tasks share.
package enum BlockingWork {
  package static func run<Value: Sendable>(
    _ body: @escaping @Sendable () throws -> Value
  ) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
      let thread = Thread { continuation.resume(with: Result { try body() }) }
      thread.name = "keys"
      thread.start()
    }
  }
}
