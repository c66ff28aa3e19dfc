#if PostgreSQL
  internal import EventStore
  internal import Foundation
  internal import Synchronization
  internal import TestSupport

  /// A client that knows one server of a cluster alone, and writes there for as long as it is let. Whatever
  /// that server has confirmed must be there whoever leads afterwards: no server acknowledges alone.
  final class LoneWriter: Sendable {
    private static let table = "lone_writer"
    /// The server stands still or waits for a standby that is gone. ms.
    private static let answerMilliseconds: Int64 = 2_000
    /// Between two rows, so that the desks have the server as well. s.
    private static let pause = 0.02

    private struct State {
      var next: Int64 = 0
      var confirmed: Set<Int64> = []
      var unconfirmed = 0
      var isOver = false
    }

    private let everybody: PostgreSQLSettings
    private let state = Mutex(State())

    /// - Parameter settings: reaches whichever server leads.
    init(_ settings: PostgreSQLSettings) throws {
      everybody = settings
      let connection = try PostgreSQLConnection(settings, applicationName: "lone writer")
      try connection.execute("CREATE TABLE IF NOT EXISTS \(Self.table) (id bigint PRIMARY KEY)")
    }

    /// Rows that were confirmed.
    var confirmed: Int { state.withLock { $0.confirmed.count } }
    /// Attempts that were not.
    var unconfirmed: Int { state.withLock { $0.unconfirmed } }

    /// Writes to one server until the task is cancelled, on a thread of its own.
    func write(to server: PostgreSQLSettings) async {
      state.withLock { $0.isOver = Task.isCancelled }
      await withTaskCancellationHandler {
        await withCheckedContinuation { ended in
          Thread { [self] in
            var connection: PostgreSQLConnection?
            while !state.withLock({ $0.isOver }) {
              connection = write(to: server, on: connection)
              Thread.sleep(forTimeInterval: Self.pause)
            }
            ended.resume()
          }.start()
        }
      } onCancel: {
        state.withLock { $0.isOver = true }
      }
    }

    private func write(
      to server: PostgreSQLSettings, on connected: PostgreSQLConnection?
    ) -> PostgreSQLConnection? {
      let id = state.withLock { state in
        state.next += 1
        return state.next
      }
      do {
        let connection =
          try connected ?? PostgreSQLConnection(server, applicationName: "lone writer")
        connection.answerMilliseconds = Self.answerMilliseconds
        let insert = PostgreSQLStatement("INSERT INTO \(Self.table) VALUES ($1)", [.integer(id)])
        _ = try connection.run([insert])
        // A wait for the standby that was cancelled is told by a warning alone.
        let isConfirmed = connection.warnings.isEmpty
        state.withLock { state in
          if isConfirmed { state.confirmed.insert(id) } else { state.unconfirmed += 1 }
        }
        return connection
      } catch {
        state.withLock { $0.unconfirmed += 1 }
        return nil
      }
    }

    /// Proves that the cluster has what any server of it has confirmed.
    func check() throws {
      let connection = try PostgreSQLConnection(everybody, applicationName: "lone writer")
      let result = try connection.run([PostgreSQLStatement("SELECT id FROM \(Self.table)")])[0]
      let present = Set(try (0..<result.count).map { try result.row($0).integer(0) })
      let lost = state.withLock { $0.confirmed.subtracting(present).count }
      guard lost == 0 else {
        throw Finding("\(lost) rows were confirmed by a server alone and are lost")
      }
    }
  }
#endif
