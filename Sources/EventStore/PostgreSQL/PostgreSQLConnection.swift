#if PostgreSQL
  internal import CPostgreSQL
  internal import Foundation

  /// A connection to the server that takes writes, used by one thread at a time. Every call blocks.
  ///
  /// Statements given together travel together: they cost one round trip, whatever their number.
  package final class PostgreSQLConnection {
    /// Warnings that the server sent while a call ran.
    private final class Notices {
      /// Enough to tell what happened; a server that sends more says nothing new.
      static let kept = 16
      var warnings: [String] = []
    }

    private let connection: OpaquePointer
    private let notices = Notices()
    /// Whether commits of this session must wait for a standby.
    let requiresStandby: Bool
    /// Names of prepared statements by their text.
    private var prepared: [String: String] = [:]

    /// Set once the connection, or a transaction on it, cannot be gone on with.
    package private(set) var failure: PostgreSQLFailure?

    /// How long the server may take to answer before it counts as gone: one that was stopped keeps its
    /// connections open. By then a cluster has nearly replaced it, and desks wait. ms.
    package var answerMilliseconds: Int64 = 10_000

    /// Connects, to the first of the addresses that takes writes.
    ///
    /// - Parameters:
    ///   - settings: where the server is, and the schema that everything is in.
    ///   - applicationName: how the server shows this connection.
    ///   - idleMilliseconds: how long a transaction of this session may stand still before the server
    ///     ends it, so that a process that was stopped holds nothing up.
    /// - Throws: ``StoreError/Code/unreachable`` when there is no such server now;
    ///   ``StoreError/Code/notDurable`` when its commits mean nothing.
    package init(
      _ settings: PostgreSQLSettings, applicationName: String, idleMilliseconds: Int = 60_000
    ) throws {
      // Later ones win in libpq, so the operator's own words come last.
      let parameters: [(String, String)] =
        [
          ("connect_timeout", "3"), ("keepalives", "1"), ("keepalives_idle", "5"),
          ("keepalives_interval", "2"), ("keepalives_count", "3"), ("tcp_user_timeout", "10000"),
          ("target_session_attrs", "read-write"), ("client_encoding", "UTF8"),
          ("fallback_application_name", applicationName), ("dbname", settings.connection),
        ] + (settings.password.map { [("password", $0)] } ?? [])
      guard let connection = Self.connect(parameters) else {
        throw StoreError(.storage, "there is no memory for a connection to the database")
      }
      self.connection = connection
      requiresStandby = settings.requiresStandby
      guard PQstatus(connection) == CONNECTION_OK else {
        // Whatever is thrown from here on, `deinit` closes the connection.
        let reason = PostgreSQLFailure.connectionState(connection)
        throw StoreError(.unreachable, "no database server takes writes now: \(reason)")
      }
      PQsetNoticeReceiver(
        connection,
        { context, result in
          guard let context, let result else { return }
          let notices = Unmanaged<Notices>.fromOpaque(context).takeUnretainedValue()
          let severity = PostgreSQLFailure.field(result, CPostgreSQLSeverity)
          guard severity == "WARNING", notices.warnings.count < Notices.kept else { return }
          notices.warnings.append(PostgreSQLFailure.field(result, CPostgreSQLState))
        }, Unmanaged.passUnretained(notices).toOpaque())
      try prepareSession(settings, idleMilliseconds: idleMilliseconds)
    }

    private static func connect(_ parameters: [(String, String)]) -> OpaquePointer? {
      // libpq copies what it is given.
      let keys = parameters.map { $0.0.withCString { strdup($0) } } + [nil]
      let values = parameters.map { $0.1.withCString { strdup($0) } } + [nil]
      defer { for text in keys + values { free(text) } }
      return keys.map { UnsafePointer($0) }.withUnsafeBufferPointer { keys in
        values.map { UnsafePointer($0) }.withUnsafeBufferPointer { values in
          PQconnectdbParams(keys.baseAddress, values.baseAddress, 1)
        }
      }
    }

    deinit {
      PQfinish(connection)
    }

    /// The socket, to wait on.
    var socket: Int32 { PQsocket(connection) }

    /// What every session of ours begins with, and what must hold in it.
    private func prepareSession(
      _ settings: PostgreSQLSettings, idleMilliseconds: Int
    ) throws {
      // Of a host that is gone the server hears nothing: what its session holds is let go of soon.
      let limits = [
        ("idle_in_transaction_session_timeout", "\(idleMilliseconds)"),
        ("tcp_keepalives_idle", "5"), ("tcp_keepalives_interval", "2"),
        ("tcp_keepalives_count", "3"), ("client_connection_check_interval", "2000"),
        ("lock_timeout", "20000"),
        // A commit whose wait for the standby was cancelled is told by a warning alone.
        ("client_min_messages", "warning"),
      ]
      // The name is one of letters, digits and _, as the settings were checked.
      let own = [("search_path", settings.schema)]
      for (name, value) in limits + own { try execute("SET \(name) = \(value)") }
      let result = try run([Self.durability])[0]
      guard result.count == 1 else { throw StoreError(.storage, "the database gave no answer") }
      try requireDurability(result.row(0))
      // What is set in a session stands whatever the server's configuration becomes.
      try execute("SET synchronous_commit = \(try result.row(0).text(2))")
    }

    /// Asks what an acknowledgement rests on; the answer is for ``requireDurability(_:)``.
    static let durability = PostgreSQLStatement(
      "SELECT "
        + ["fsync", "full_page_writes", "synchronous_commit", standbyNames]
        .map { "current_setting('\($0)')" }.joined(separator: ", "))

    /// - Parameter row: the answer to ``durability``.
    /// - Throws: ``StoreError/Code/notDurable``.
    func requireDurability(_ row: PostgreSQLRow) throws {
      let required: [(String, Set<String>)] = [
        ("fsync", ["on"]), ("full_page_writes", ["on"]),
        ("synchronous_commit", ["on", "remote_apply"]),
      ]
      for (index, (name, allowed)) in required.enumerated() {
        let value = try row.text(Int32(index))
        guard allowed.contains(value) else {
          throw StoreError(
            .notDurable,
            "the database server runs with \(name) \(value), so that an acknowledgement"
              + " means nothing; set it to \(allowed.sorted().joined(separator: " or "))")
        }
      }
      guard try !requiresStandby || !row.text(Int32(required.count)).isEmpty else {
        throw Self.noStandby
      }
    }

    /// What says for whom commits wait.
    static let standbyNames = "synchronous_standby_names"

    /// Commits wait for nobody.
    static var noStandby: StoreError {
      StoreError(
        .notDurable,
        "the database server waits for no standby (\(standbyNames) is empty), and the configuration"
          + " asks for one")
    }

    /// Executes one statement that has no parameters.
    package func execute(_ sql: String) throws {
      _ = try run([PostgreSQLStatement(sql)])
    }

    /// Executes statements in one round trip. When one fails, those behind it are not executed.
    ///
    /// - Returns: the result of each.
    /// - Throws: ``StoreError/Code/storage`` for the first that failed; ``failure`` is set too.
    @discardableResult
    package func run(_ statements: [PostgreSQLStatement]) throws -> [PostgreSQLResult] {
      if let failure { throw failure.error }
      notices.warnings = []
      guard PQenterPipelineMode(connection) == 1 else { throw fail() }
      var answers: [Bool] = []
      for statement in statements { try send(statement, &answers) }
      guard PQpipelineSync(connection) == 1 else { throw fail() }
      return try receive(answers)
    }

    /// SQLSTATEs of the warnings that came with the last call.
    package var warnings: [String] { notices.warnings }

    /// - Parameter answers: for each result to come, whether it is that of a statement.
    private func send(_ statement: PostgreSQLStatement, _ answers: inout [Bool]) throws {
      let name: String
      if let known = prepared[statement.sql] {
        name = known
      } else {
        name = "s\(prepared.count)"
        let types = statement.values.map(\.objectID)
        guard
          PQsendPrepare(connection, name, statement.sql, Int32(clamping: types.count), types) == 1
        else { throw fail() }
        prepared[statement.sql] = name
        answers.append(false)
      }
      var bytes: [UInt8] = []
      var places: [Range<Int>?] = []
      for value in statement.values {
        let start = bytes.count
        places.append(value.append(to: &bytes).map { start..<start + $0 })
      }
      let lengths = places.map { Int32(clamping: $0?.count ?? 0) }
      let formats = places.map { _ in Int32(1) }
      // libpq tells NULL by the missing address, so that an empty value needs one too.
      bytes.append(0)
      let isSent = bytes.withUnsafeBytes { bytes in
        let addresses = places.map { place in
          place.flatMap { bytes.baseAddress?.advanced(by: $0.lowerBound) }?
            .assumingMemoryBound(to: CChar.self)
        }
        return PQsendQueryPrepared(
          connection, name, Int32(clamping: places.count), addresses, lengths, formats, 1)
      }
      guard isSent == 1 else { throw fail() }
      answers.append(true)
    }

    private func receive(_ answers: [Bool]) throws -> [PostgreSQLResult] {
      var results: [PostgreSQLResult] = []
      var first: PostgreSQLFailure?
      for isStatement in answers {
        try awaitAnswer()
        guard let raw = PQgetResult(connection) else { throw fail() }
        let result = PostgreSQLResult(raw)
        switch PQresultStatus(raw) {
        case PGRES_TUPLES_OK, PGRES_COMMAND_OK:
          if isStatement { results.append(result) }
        default:
          if first == nil { first = PostgreSQLFailure(result: raw) }
        }
        // Each statement ends with an empty result.
        try awaitAnswer()
        while let rest = PQgetResult(connection) {
          defer { PQclear(rest) }
          guard PQresultStatus(rest) != PGRES_FATAL_ERROR else { throw fail() }
        }
      }
      try awaitAnswer()
      guard let sync = PQgetResult(connection) else { throw fail(first) }
      defer { PQclear(sync) }
      guard PQresultStatus(sync) == PGRES_PIPELINE_SYNC, PQexitPipelineMode(connection) == 1 else {
        throw fail(first)
      }
      if let first { throw fail(first) }
      return results
    }

    /// Waits until the next result can be taken without waiting.
    private func awaitAnswer() throws {
      let start = ContinuousClock.now
      while PQisBusy(connection) == 1 {
        let left = .milliseconds(answerMilliseconds) - (ContinuousClock.now - start)
        var socket = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
        let count = poll(&socket, 1, max(0, Int32(clamping: left.wholeMicroseconds / 1_000)))
        if count == 0 {
          throw fail(.lost("the server gave no answer for \(answerMilliseconds / 1_000) s"))
        }
        guard PQconsumeInput(connection) == 1 else { throw fail() }
      }
    }

    private func fail(_ reason: PostgreSQLFailure? = nil) -> StoreError {
      let reason =
        failure ?? reason ?? .lost(PostgreSQLFailure.connectionState(connection))
      failure = reason
      return reason.error
    }

    // MARK: Notifications

    /// Reads what has come on the socket, without waiting.
    ///
    /// - Returns: whether there was a notification.
    func takeNotifications() throws -> Bool {
      guard PQconsumeInput(connection) == 1 else { throw fail() }
      var isNotified = false
      while let notification = PQnotifies(connection) {
        isNotified = true
        PQfreemem(notification)
      }
      return isNotified
    }
  }

  /// Why a connection cannot be gone on with. Says nothing of values.
  package enum PostgreSQLFailure: Error, Sendable {
    /// The server refused a statement; its SQLSTATE.
    case refused(String)
    /// The connection was lost.
    case lost(String)

    fileprivate init(result: OpaquePointer) {
      self = .refused(Self.field(result, CPostgreSQLState))
    }

    /// How it is told; the server's own messages may hold values, so only codes are passed on.
    package var error: StoreError {
      switch self {
      case .refused(let state):
        StoreError(.storage, "the database refused a statement with SQLSTATE \(state)")
      case .lost(let reason):
        StoreError(.unreachable, "the connection to the database was lost: \(reason)")
      }
    }

    fileprivate static func field(_ result: OpaquePointer, _ code: Int32) -> String {
      PQresultErrorField(result, code).map { String(cString: $0) } ?? ""
    }

    /// A word for the state of a connection that is not good; libpq's message names hosts only.
    fileprivate static func connectionState(_ connection: OpaquePointer) -> String {
      guard PQstatus(connection) != CONNECTION_OK else { return "it broke the protocol" }
      let message = PQerrorMessage(connection).map { String(cString: $0) } ?? ""
      let line = message.split(separator: "\n").first.map(String.init) ?? "no reason given"
      return String(line.prefix(200))
    }
  }
#endif
