#if PostgreSQL
  /// One connection seen as a storage, for the length of one access.
  ///
  /// What a batch writes waits here until something has to be read that it may concern, or until the
  /// commit, and then travels together with it. Rows that the batch has seen stay here too: while it
  /// holds the head, nobody else changes them.
  final class PostgreSQLStorage: ReadableStorage {
    typealias DocumentID = PostgreSQLPending.DocumentID

    let connection: PostgreSQLConnection
    private(set) var fault: StorageFault?

    /// Changes of commands that have ended.
    private var batch = PostgreSQLPending()
    /// Changes of the command that runs.
    private var command = PostgreSQLPending()
    private var isInCommand = false
    private var hasSavepoint = false
    /// What goes before everything else on the next trip.
    private var deferred: [PostgreSQLStatement] = []

    /// The head that the batch began with; `nil` outside a batch.
    private var batchHead: StorePosition?
    private var seenDocuments: [DocumentID: StoredDocument?] = [:]
    private var seenIndexes: [DocumentID: Set<IndexValue>] = [:]

    /// - Parameter isReading: whether everything is read from one moment, in a transaction that
    ///   ``endReading()`` ends.
    init(_ connection: PostgreSQLConnection, isReading: Bool = false) {
      self.connection = connection
      if isReading {
        deferred = [PostgreSQLStatement("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")]
      }
    }

    /// Ends the transaction of a reader.
    func endReading() throws {
      guard deferred.isEmpty else { return }
      try run([PostgreSQLStatement("COMMIT")])
    }

    // MARK: Trips

    /// Executes statements in one round trip, behind the changes that wait.
    ///
    /// - Parameter sendsChanges: `false` when what is asked for cannot be among them.
    @discardableResult
    func run(
      _ statements: [PostgreSQLStatement], sendsChanges: Bool = true
    ) throws -> [PostgreSQLResult] {
      var all = deferred
      if sendsChanges {
        if !batch.isEmpty { all.append(batch.statement) }
        if isInCommand, !command.isEmpty {
          if !hasSavepoint { all.append(PostgreSQLStatement("SAVEPOINT command")) }
          all.append(command.statement)
        }
      }
      let results: [PostgreSQLResult]
      do {
        results = try connection.run(all + statements)
      } catch {
        if fault == nil { fault = .failed("\(error)") }
        throw error
      }
      deferred = []
      if sendsChanges {
        batch = PostgreSQLPending()
        if isInCommand, !command.isEmpty {
          hasSavepoint = true
          command = PostgreSQLPending()
        }
      }
      return Array(results.suffix(statements.count))
    }

    /// The result of one query.
    func query(
      _ sql: String, _ values: [PostgreSQLValue], sendsChanges: Bool = true
    ) throws -> PostgreSQLResult {
      let results = try run([PostgreSQLStatement(sql, values)], sendsChanges: sendsChanges)
      guard let result = results.first else {
        throw StoreError(.storage, "the database gave no answer")
      }
      return result
    }

    /// Rows of a query that was asked for one more than `limit`, made into elements.
    ///
    /// The query's last column says whether rows were left out because of their size.
    func page<Element: Sendable>(
      _ sql: String, _ values: [PostgreSQLValue], limit: Int, cut: Int32,
      _ make: (PostgreSQLRow) throws -> Element
    ) throws -> StorePage<Element> {
      let result = try query(sql, values + [.integer(Int64(limit) + 1)])
      var elements: [Element] = []
      elements.reserveCapacity(min(result.count, limit))
      for index in 0..<min(result.count, limit) {
        elements.append(try make(result.row(index)))
      }
      let wasCut = try result.count > 0 && result.row(0).integer(cut) > Int64(result.count)
      return StorePage(elements: elements, hasMore: result.count > limit || wasCut)
    }

    // MARK: Rows that were seen

    /// A document, from what the batch has seen or else from the server.
    func seenDocument(_ id: DocumentID) throws -> StoredDocument? {
      if let seen = seenDocuments[id] { return seen }
      let isPending = command.documents[id] != nil || batch.documents[id] != nil
      let result = try query(
        "SELECT key, partition, row_seq, value FROM document WHERE tbl = $1 AND key = $2",
        [.text(id.table), .bytes(id.key)], sendsChanges: isPending)
      let found = result.count == 0 ? nil : try Self.document(result.row(0))
      if batchHead != nil {
        seenDocuments[id] = .some(found)
        if found == nil { seenIndexes[id] = [] }
      }
      return found
    }

    static func document(_ row: PostgreSQLRow) throws -> StoredDocument {
      StoredDocument(
        key: try row.bytes(0), partition: try row.text(1), rowSequence: try row.integer(2),
        value: try row.bytes(3))
    }

    func head() throws -> StorePosition {
      if let batchHead { return batchHead }
      let result = try query(
        "SELECT lineage, epoch, head_seq, head_hash FROM feed_head WHERE id = 1", [])
      guard result.count == 1 else {
        throw StoreError(.storage, "the database has no head; it is damaged")
      }
      return try Self.position(result.row(0))
    }

    private static func position(_ row: PostgreSQLRow) throws -> StorePosition {
      StorePosition(
        lineage: try row.identifier(0), epoch: try row.integer(1), sequence: try row.integer(2),
        chainHash: try row.hash(3))
    }
  }

  extension PostgreSQLStorage: WritableStorage {
    // MARK: Batches

    /// Begins a batch, and does nothing when it has begun already.
    func beginBatch() throws -> StorePosition? {
      if let batchHead { return batchHead }
      forgetSeen()
      let results = try run([
        PostgreSQLStatement("BEGIN"),
        PostgreSQLStatement("SELECT lineage, epoch, head_seq, head_hash FROM begin_batch()"),
        PostgreSQLConnection.durability,
      ])
      guard results.count == 3, results[1].count == 1, results[2].count == 1 else {
        throw StoreError(.storage, "the database has no head; it is damaged")
      }
      // It may have been set otherwise since this session began.
      try connection.requireDurability(results[2].row(0))
      let row = results[1]
      let head = try Self.position(row.row(0))
      batchHead = head
      return head
    }

    func commitBatch(head: StorePosition?) throws {
      let results = try run([
        PostgreSQLStatement(
          "SELECT end_batch($1, $2, $3)",
          [.integer(head?.epoch), .integer(head?.sequence), .bytes(head?.chainHash.bytes)]),
        PostgreSQLStatement("COMMIT"), PostgreSQLConnection.durability,
      ])
      // A wait for a standby that was cancelled leaves a commit that only this server has, and says so
      // with a warning; one that ended because nobody has to be waited for any more says nothing. Nobody
      // may take either for an acknowledgement.
      guard results.count == 3, results[1].commandTag == "COMMIT", connection.warnings.isEmpty,
        results[2].count == 1, (try? connection.requireDurability(results[2].row(0))) != nil
      else {
        let error = StoreError(.storage, "the database did not confirm a commit")
        fault = .failed("\(error)")
        throw error
      }
      endBatch()
    }

    func rollbackBatch() throws {
      batch = PostgreSQLPending()
      deferred = []
      endBatch()
      guard connection.failure == nil else { return }
      try run([PostgreSQLStatement("ROLLBACK")])
    }

    private func endBatch() {
      command = PostgreSQLPending()
      isInCommand = false
      hasSavepoint = false
      batchHead = nil
      forgetSeen()
    }

    private func forgetSeen() {
      seenDocuments = [:]
      seenIndexes = [:]
    }

    // MARK: Commands

    func beginCommand() throws {
      command = PostgreSQLPending()
      isInCommand = true
      hasSavepoint = false
    }

    func endCommand() throws {
      if hasSavepoint { deferred.append(PostgreSQLStatement("RELEASE command")) }
      batch.take(command)
      command = PostgreSQLPending()
      isInCommand = false
      hasSavepoint = false
    }

    func rollbackCommand() throws {
      if hasSavepoint {
        deferred.append(PostgreSQLStatement("ROLLBACK TO command"))
        deferred.append(PostgreSQLStatement("RELEASE command"))
      }
      command = PostgreSQLPending()
      isInCommand = false
      hasSavepoint = false
      forgetSeen()
    }

    func command(_ key: DeduplicationKey) throws -> StoredCommand? {
      if let waiting = batch.commands.last(where: { $0.key == key }) { return waiting.command }
      let result = try query(
        """
        SELECT c.payload_hash, c.epoch, c.seq, c.reply, e.hash
        FROM command c LEFT JOIN event e ON e.seq = c.seq WHERE c.partition = $1 AND c.key = $2
        """, [.text(key.partition), .bytes(key.key.bytes)], sendsChanges: false)
      guard result.count > 0 else { return nil }
      let row = result.row(0)
      let position = StorePosition(
        lineage: try head().lineage, epoch: try row.integer(1), sequence: try row.integer(2),
        chainHash: row.isNull(4) ? .zero : try row.hash(4))
      return StoredCommand(
        payloadHash: try row.hash(0), reply: try row.bytes(3), position: position, change: 0)
    }

    func insert(_ command: StoredCommand, key: DeduplicationKey) throws {
      self.command.commands.append((key: key, command: command))
    }

    func containsEvent(_ id: StoreIdentifier) throws -> Bool {
      if (batch.events + command.events).contains(where: { $0.event.id == id }) { return true }
      return try query(
        "SELECT 1::bigint FROM event WHERE id = $1", [.bytes(id.bytes)], sendsChanges: false
      ).count > 0
    }

    func insert(_ event: StoredEvent) throws {
      command.events.append(event)
    }

    // MARK: Documents

    func documentPlace(_ table: String, key: [UInt8]) throws -> DocumentPlace? {
      try seenDocument(DocumentID(table: table, key: key)).map {
        DocumentPlace(partition: $0.partition, rowSequence: $0.rowSequence)
      }
    }

    func write(_ document: StoredDocument, table: String, change: Int64) throws {
      let id = DocumentID(table: table, key: document.key)
      command.documents.set(id, document)
      seenDocuments[id] = document
    }

    func remove(_ table: String, key: [UInt8]) throws {
      let id = DocumentID(table: table, key: key)
      command.documents.set(id, nil)
      seenDocuments[id] = .some(nil)
      seenIndexes[id] = []
    }

    func indexes(_ table: String, key: [UInt8]) throws -> [IndexValue] {
      let id = DocumentID(table: table, key: key)
      if let seen = seenIndexes[id] { return Self.sorted(seen) }
      let result = try query(
        "SELECT name, value FROM document_index WHERE tbl = $1 AND key = $2",
        [.text(table), .bytes(key)])
      var found: Set<IndexValue> = []
      for index in 0..<result.count {
        let row = result.row(index)
        found.insert(IndexValue(try row.text(0), try row.bytes(1)))
      }
      seenIndexes[id] = found
      return Self.sorted(found)
    }

    private static func sorted(_ indexes: Set<IndexValue>) -> [IndexValue] {
      indexes.sorted {
        ($0.name, $1.value.lexicographicallyPrecedes($0.value) ? 1 : 0)
          < ($1.name, $0.value.lexicographicallyPrecedes($1.value) ? 1 : 0)
      }
    }

    func insertIndex(_ index: IndexValue, table: String, key: [UInt8]) throws {
      set(index, true, table: table, key: key)
    }

    func removeIndex(_ index: IndexValue, table: String, key: [UInt8]) throws {
      set(index, nil, table: table, key: key)
    }

    private func set(_ index: IndexValue, _ row: Bool?, table: String, key: [UInt8]) {
      command.indexes.set(PostgreSQLPending.IndexID(table: table, index: index, key: key), row)
      let id = DocumentID(table: table, key: key)
      if row == nil {
        seenIndexes[id]?.remove(index)
      } else {
        seenIndexes[id]?.insert(index)
      }
    }

    func writeTombstone(_ tombstone: ChangedTombstone) throws {
      let id = PostgreSQLPending.TombstoneID(
        table: tombstone.table, partition: tombstone.partition, key: tombstone.key)
      command.tombstones.set(id, tombstone.rowSequence)
    }

    func removeTombstone(_ table: String, partition: String, key: [UInt8]) throws -> Bool {
      let id = PostgreSQLPending.TombstoneID(table: table, partition: partition, key: key)
      command.tombstones.set(id, nil)
      return false
    }

    // The cluster tells its own standbys, so nobody asks for the rows that are gone.

    func writeRemoval(_ removal: ChangedRemoval) throws {}

    func removeRemoval(_ table: String, partition: String, key: [UInt8]) throws {}
  }
#endif
