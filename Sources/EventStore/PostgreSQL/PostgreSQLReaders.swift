#if PostgreSQL
  internal import Dispatch
  internal import Synchronization

  /// Connections that read, each with a thread of its own while it is in use.
  final class PostgreSQLReaders: Sendable {
    /// One connection, made when it is first needed and after it was lost.
    private final class Reader: @unchecked Sendable {
      // Only ever touched on `thread`, which is serial.
      private var connection: PostgreSQLConnection?
      private let thread = DispatchQueue(label: "store-reader")

      func run<Value: Sendable>(
        _ settings: PostgreSQLSettings, _ name: String,
        _ body: @escaping @Sendable (PostgreSQLConnection) throws -> Value
      ) async throws -> Value {
        try await withCheckedThrowingContinuation { caller in
          thread.async {
            caller.resume(with: Result { try self.use(settings, name, body) })
          }
        }
      }

      private func use<Value>(
        _ settings: PostgreSQLSettings, _ name: String,
        _ body: (PostgreSQLConnection) throws -> Value
      ) throws -> Value {
        defer {
          if connection?.failure != nil { connection = nil }
        }
        if let connection {
          do {
            return try body(connection)
          } catch {
            // What was kept since the last read may be to a server that is gone: once more, anew.
            guard case .lost = connection.failure else { throw error }
          }
        }
        let fresh = try PostgreSQLConnection(settings, applicationName: name)
        connection = fresh
        return try body(fresh)
      }

      func close() {
        thread.sync { connection = nil }
      }
    }

    private struct State {
      var free: [Reader]
      var waiting: [CheckedContinuation<Reader, Never>] = []
      var running = 0
      var isClosed = false
    }

    private let settings: PostgreSQLSettings
    private let name: String
    private let clock: any WallClock
    private let all: [Reader]
    private let state: Mutex<State>

    init(_ settings: PostgreSQLSettings, name: String, count: Int, clock: any WallClock) {
      self.settings = settings
      self.name = name
      self.clock = clock
      let readers = (0..<count).map { _ in Reader() }
      all = readers
      state = Mutex(State(free: readers))
    }

    func read<Value: Sendable>(
      _ body: @escaping @Sendable (any StoreReader) throws -> Value
    ) async throws -> Value {
      let clock = clock
      return try await use { connection in
        let storage = PostgreSQLStorage(connection, isReading: true)
        do {
          let value = try body(StorageReader(storage, clock: clock))
          try storage.endReading()
          return value
        } catch {
          // The transaction ends also when the reader gives up; where that fails so does the
          // connection, and the first error is the one to tell.
          if connection.failure == nil { try? storage.endReading() }
          throw error
        }
      }
    }

    /// Runs `body` on one of the connections, waiting for a free one.
    func use<Value: Sendable>(
      _ body: @escaping @Sendable (PostgreSQLConnection) throws -> Value
    ) async throws -> Value {
      try Task.checkCancellation()
      try state.withLock { state in
        guard !state.isClosed else { throw StoreError(.closed, "the store is closed") }
        guard state.running < StoreLimits.concurrentReads else {
          throw StoreError.busy("\(StoreLimits.concurrentReads) reads run or wait already")
        }
        state.running += 1
      }
      let reader = await takeReader()
      defer { giveBack(reader) }
      return try await reader.run(settings, name, body)
    }

    private func takeReader() async -> Reader {
      await withCheckedContinuation { caller in
        let reader = state.withLock { state -> Reader? in
          if let reader = state.free.popLast() { return reader }
          state.waiting.append(caller)
          return nil
        }
        if let reader { caller.resume(returning: reader) }
      }
    }

    private func giveBack(_ reader: Reader) {
      let next = state.withLock { state -> CheckedContinuation<Reader, Never>? in
        state.running -= 1
        guard !state.waiting.isEmpty else {
          state.free.append(reader)
          return nil
        }
        return state.waiting.removeFirst()
      }
      next?.resume(returning: reader)
    }

    /// Refuses further reads and closes what is idle; returns whether it was open.
    func close() -> Bool {
      let wasOpen = state.withLock { state in
        defer { state.isClosed = true }
        return !state.isClosed
      }
      for reader in all { reader.close() }
      return wasOpen
    }
  }
#endif
