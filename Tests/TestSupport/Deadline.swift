/// Something that should have happened did not within its time.
package struct DeadlinePassed: Error, CustomStringConvertible {
  package let description: String

  package init(_ what: String) {
    description = "deadline passed: \(what)"
  }
}

/// Runs `body` and fails when it has not ended in time.
package func within<Value: Sendable>(
  _ limit: Duration, _ what: String, _ body: @escaping @Sendable () async throws -> Value
) async throws -> Value {
  try await withThrowingTaskGroup(of: Value.self) { group in
    group.addTask { try await body() }
    group.addTask {
      try await Task.sleep(for: limit, clock: .continuous)
      throw DeadlinePassed(what)
    }
    defer { group.cancelAll() }
    guard let value = try await group.next() else { throw DeadlinePassed(what) }
    return value
  }
}
