#if PostgreSQL
  extension PostgreSQLStorage {
    func epochAndHash(at sequence: Int64) throws -> (epoch: Int64, hash: StoreHash)? {
      let result = try query(
        "SELECT epoch, hash FROM event WHERE seq = $1", [.integer(sequence)])
      guard result.count > 0 else { return nil }
      return (try result.row(0).integer(0), try result.row(0).hash(1))
    }

    func events(after sequence: Int64, limit: Int) throws -> StorePage<StoredEvent> {
      try page(
        Self.cut(
          """
          SELECT seq, epoch, id, kind, version, partition, event_utc, recorded_utc, recorded_mono,
            header, body, hash, length(header) + length(body) AS size
          FROM event WHERE seq > $1 ORDER BY seq LIMIT $2
          """, order: "seq",
          columns: """
            seq, epoch, id, kind, version, partition, event_utc, recorded_utc, recorded_mono, header,
            body, hash
            """),
        [.integer(sequence)], limit: limit, cut: 12
      ) { row in
        let event = NewEvent(
          id: try row.identifier(2), kind: try row.integer(3, as: UInt16.self),
          version: try row.integer(4, as: UInt16.self), partition: try row.text(5),
          eventTime: try row.integer(6), header: try row.bytes(9), body: try row.bytes(10))
        return StoredEvent(
          sequence: try row.integer(0), epoch: try row.integer(1),
          recordedTime: try row.integer(7), monotonicTime: try row.integer(8), event: event,
          chainHash: try row.hash(11))
      }
    }

    /// A query whose rows end with the one that fills a page's bytes, so that the server sends no
    /// more than a page. Its last column is the number of rows before the cut.
    ///
    /// - Parameters:
    ///   - query: with a column `size` and a LIMIT.
    ///   - order: the columns that the query is ordered by.
    ///   - columns: what is selected of it.
    private static func cut(_ query: String, order: String, columns: String) -> String {
      """
      SELECT \(columns), rows FROM (
        SELECT *, count(*) OVER () AS rows, coalesce(sum(size) OVER (
          ORDER BY \(order) ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS before
        FROM (\(query)) AS found
      ) AS measured WHERE before < \(StoreLimits.pageBytes) ORDER BY \(order)
      """
    }

    func document(_ table: String, key: [UInt8]) throws -> StoredDocument? {
      try seenDocument(DocumentID(table: table, key: key))
    }

    func documents(
      _ table: String, partition: String?, keys: KeyRange, limit: Int
    ) throws -> StorePage<StoredDocument> {
      var values: [PostgreSQLValue] = [.text(table), .bytes(keys.from)]
      var place = "tbl = $1 AND key >= $2"
      if let partition {
        values.append(.text(partition))
        place += " AND partition = $\(values.count)"
      }
      if let end = keys.to {
        values.append(.bytes(end))
        place += " AND key < $\(values.count)"
      }
      let query = """
        SELECT key, partition, row_seq, value, length(value) AS size
        FROM document WHERE \(place) ORDER BY key LIMIT $\(values.count + 1)
        """
      return try page(
        Self.cut(query, order: "key", columns: "key, partition, row_seq, value"), values,
        limit: limit, cut: 4, Self.document)
    }

    func keys(
      _ table: String, index: String, value: [UInt8], after key: [UInt8]?, limit: Int
    ) throws -> StorePage<[UInt8]> {
      var values: [PostgreSQLValue] = [.text(table), .text(index), .bytes(value)]
      var place = "tbl = $1 AND name = $2 AND value = $3"
      if let key {
        values.append(.bytes(key))
        place += " AND key > $\(values.count)"
      }
      return try page(
        """
        SELECT key, 0::bigint FROM document_index WHERE \(place)
        ORDER BY key LIMIT $\(values.count + 1)
        """, values, limit: limit, cut: 1
      ) { try $0.bytes(0) }
    }

    func entries(
      _ table: String, index: String, values range: KeyRange, after entry: IndexEntry?, limit: Int
    ) throws -> StorePage<IndexEntry> {
      var values: [PostgreSQLValue] = [.text(table), .text(index), .bytes(range.from)]
      var place = "tbl = $1 AND name = $2 AND value >= $3"
      if let end = range.to {
        values.append(.bytes(end))
        place += " AND value < $\(values.count)"
      }
      if let entry {
        values += [.bytes(entry.value), .bytes(entry.key)]
        place += " AND (value, key) > ($\(values.count - 1), $\(values.count))"
      }
      return try page(
        """
        SELECT value, key, 0::bigint FROM document_index WHERE \(place)
        ORDER BY value, key LIMIT $\(values.count + 1)
        """, values, limit: limit, cut: 2
      ) { IndexEntry(value: try $0.bytes(0), key: try $0.bytes(1)) }
    }

    func count(_ table: String, partition: String?) throws -> Int {
      guard let partition else {
        return try number("SELECT count(*) FROM document WHERE tbl = $1", [.text(table)])
      }
      return try number(
        "SELECT count(*) FROM document WHERE tbl = $1 AND partition = $2",
        [.text(table), .text(partition)])
    }

    func count(_ table: String, index: String, value: [UInt8]) throws -> Int {
      try number(
        "SELECT count(*) FROM document_index WHERE tbl = $1 AND name = $2 AND value = $3",
        [.text(table), .text(index), .bytes(value)])
    }

    private func number(_ sql: String, _ values: [PostgreSQLValue]) throws -> Int {
      let result = try query(sql, values)
      return result.count == 0 ? 0 : Int(clamping: try result.row(0).integer(0))
    }

    func changes(
      _ table: String, partition: String, after cursor: ChangeCursor, limit: Int
    ) throws -> StorePage<DocumentChange> {
      var values: [PostgreSQLValue] = [
        .text(table), .text(partition), .integer(cursor.rowSequence),
      ]
      var place = "tbl = $1 AND partition = $2 AND row_seq > $3"
      if let key = cursor.key {
        values.append(.bytes(key))
        place = "tbl = $1 AND partition = $2 AND (row_seq, key) > ($3, $4)"
      }
      let query = """
        SELECT row_seq, key, value, length(value) AS size FROM document WHERE \(place)
        UNION ALL
        SELECT row_seq, key, NULL, 0 FROM tombstone WHERE \(place)
        ORDER BY row_seq, key LIMIT $\(values.count + 1)
        """
      return try page(
        Self.cut(query, order: "row_seq, key", columns: "row_seq, key, value"), values,
        limit: limit, cut: 3
      ) { row in
        DocumentChange(
          rowSequence: try row.integer(0), key: try row.bytes(1),
          value: row.isNull(2) ? nil : try row.bytes(2))
      }
    }
  }
#endif
