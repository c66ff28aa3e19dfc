#if PostgreSQL
  /// Rows that a batch has changed and the server has not been told of.
  ///
  /// A later change of a row takes the place of an earlier one, so that each row is in one place.
  struct PostgreSQLPending {
    struct DocumentID: Hashable {
      var table: String
      var key: [UInt8]
    }
    struct IndexID: Hashable {
      var table: String
      var index: IndexValue
      var key: [UInt8]
    }
    struct TombstoneID: Hashable {
      var table: String
      var partition: String
      var key: [UInt8]
    }

    /// Rows in the order in which they were first changed; `nil` stands for a row to remove.
    struct Rows<ID: Hashable, Row> {
      private(set) var order: [ID] = []
      private var rows: [ID: Row?] = [:]

      /// What is known of a row; `nil` for nothing.
      subscript(id: ID) -> Row?? { rows[id] }

      mutating func set(_ id: ID, _ row: Row?) {
        if rows.updateValue(row, forKey: id) == nil { order.append(id) }
      }

      mutating func take(_ later: Rows) {
        for id in later.order {
          if let row = later.rows[id] { set(id, row) }
        }
      }
    }

    var events: [StoredEvent] = []
    var commands: [(key: DeduplicationKey, command: StoredCommand)] = []
    var documents = Rows<DocumentID, StoredDocument>()
    var indexes = Rows<IndexID, Bool>()
    var tombstones = Rows<TombstoneID, Int64>()

    var isEmpty: Bool {
      events.isEmpty && commands.isEmpty && documents.order.isEmpty && indexes.order.isEmpty
        && tombstones.order.isEmpty
    }

    /// Adds what was changed after this.
    mutating func take(_ later: PostgreSQLPending) {
      events += later.events
      commands += later.commands
      documents.take(later.documents)
      indexes.take(later.indexes)
      tombstones.take(later.tombstones)
    }

    /// The call of `append_batch` that writes all of it.
    var statement: PostgreSQLStatement {
      var values = eventValues
      values += [
        .texts(commands.map(\.key.partition)), .byteStrings(commands.map(\.key.key.bytes)),
        .byteStrings(commands.map(\.command.payloadHash.bytes)),
        .integers(commands.map(\.command.position.epoch)),
        .integers(commands.map(\.command.position.sequence)),
        .byteStrings(commands.map(\.command.reply)),
      ]
      let gone = documents.order.filter { documents[$0] == .some(nil) }
      let kept = documents.order.compactMap { id in
        documents[id].flatMap { $0 }.map { (table: id.table, row: $0) }
      }
      values += [.texts(gone.map(\.table)), .byteStrings(gone.map(\.key))]
      values += [
        .texts(kept.map(\.table)), .byteStrings(kept.map(\.row.key)),
        .texts(kept.map(\.row.partition)), .integers(kept.map(\.row.rowSequence)),
        .byteStrings(kept.map(\.row.value)),
      ]
      for isAdded in [false, true] {
        let chosen = indexes.order.filter { (indexes[$0] != .some(nil)) == isAdded }
        values += [
          .texts(chosen.map(\.table)), .texts(chosen.map(\.index.name)),
          .byteStrings(chosen.map(\.index.value)), .byteStrings(chosen.map(\.key)),
        ]
      }
      let lifted = tombstones.order.filter { tombstones[$0] == .some(nil) }
      values += [
        .texts(lifted.map(\.table)), .texts(lifted.map(\.partition)),
        .byteStrings(lifted.map(\.key)),
      ]
      let buried = tombstones.order.compactMap { id in
        tombstones[id].flatMap { $0 }.map { (id: id, sequence: $0) }
      }
      values += [
        .texts(buried.map(\.id.table)), .texts(buried.map(\.id.partition)),
        .byteStrings(buried.map(\.id.key)), .integers(buried.map(\.sequence)),
      ]
      return PostgreSQLStatement(Self.call(values.count), values)
    }

    private var eventValues: [PostgreSQLValue] {
      [
        .integers(events.map(\.sequence)), .integers(events.map(\.epoch)),
        .byteStrings(events.map(\.event.id.bytes)),
        .integers(events.map { Int64($0.event.kind) }),
        .integers(events.map { Int64($0.event.version) }), .texts(events.map(\.event.partition)),
        .integers(events.map(\.event.eventTime)), .integers(events.map(\.recordedTime)),
        .integers(events.map(\.monotonicTime)), .byteStrings(events.map(\.event.header)),
        .byteStrings(events.map(\.event.body)), .byteStrings(events.map(\.chainHash.bytes)),
      ]
    }

    private static func call(_ count: Int) -> String {
      "SELECT append_batch(" + (1...count).map { "$\($0)" }.joined(separator: ", ") + ")"
    }
  }
#endif
