internal import GRDB

/// The layout of the database file, and how older ones are brought up to date.
enum SQLiteSchema {
  /// "HWES" in ASCII, at offset 68 of the file.
  static let applicationID: Int64 = 0x4857_4553

  /// The steps from an empty file to the present layout; step n makes `user_version` n + 1.
  /// A step that was released never changes.
  private static let migrations = [
    """
    CREATE TABLE store (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      lineage BLOB NOT NULL CHECK (length(lineage) = 16),
      epoch INTEGER NOT NULL CHECK (epoch >= 1),
      head_seq INTEGER NOT NULL CHECK (head_seq >= 0),
      head_hash BLOB NOT NULL CHECK (length(head_hash) = 32)
    ) STRICT;

    CREATE TABLE event (
      seq INTEGER PRIMARY KEY,
      epoch INTEGER NOT NULL,
      id BLOB NOT NULL UNIQUE,
      kind INTEGER NOT NULL,
      version INTEGER NOT NULL,
      partition TEXT NOT NULL,
      event_utc INTEGER NOT NULL,
      recorded_utc INTEGER NOT NULL,
      recorded_mono INTEGER NOT NULL,
      header BLOB NOT NULL,
      body BLOB NOT NULL,
      hash BLOB NOT NULL
    ) STRICT;

    CREATE TABLE command (
      partition TEXT NOT NULL,
      key BLOB NOT NULL,
      payload_hash BLOB NOT NULL,
      epoch INTEGER NOT NULL,
      seq INTEGER NOT NULL,
      reply BLOB NOT NULL,
      PRIMARY KEY (partition, key)
    ) STRICT;

    CREATE TABLE document (
      tbl TEXT NOT NULL,
      key BLOB NOT NULL,
      partition TEXT NOT NULL,
      row_seq INTEGER NOT NULL,
      value BLOB NOT NULL,
      PRIMARY KEY (tbl, key)
    ) STRICT;
    CREATE INDEX document_by_partition ON document (tbl, partition, key);
    CREATE INDEX document_by_change ON document (tbl, partition, row_seq, key);

    CREATE TABLE tombstone (
      tbl TEXT NOT NULL,
      partition TEXT NOT NULL,
      key BLOB NOT NULL,
      row_seq INTEGER NOT NULL,
      PRIMARY KEY (tbl, partition, key)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX tombstone_by_change ON tombstone (tbl, partition, row_seq, key);

    CREATE TABLE document_index (
      tbl TEXT NOT NULL,
      name TEXT NOT NULL,
      value BLOB NOT NULL,
      key BLOB NOT NULL,
      PRIMARY KEY (tbl, name, value, key)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX document_index_by_key ON document_index (tbl, key);
    """,
    // Untracked documents are in no feed: an index of their place in it costs a page for each.
    """
    DROP INDEX document_by_change;
    CREATE INDEX document_by_change ON document (tbl, partition, row_seq, key) WHERE row_seq > 0;
    """,
    // Every row has the number of its last change, by which standbys are told of it.
    """
    ALTER TABLE command ADD COLUMN change_seq INTEGER NOT NULL DEFAULT 0;
    UPDATE command SET change_seq = rowid;
    CREATE INDEX command_by_change_seq ON command (change_seq);

    ALTER TABLE document ADD COLUMN change_seq INTEGER NOT NULL DEFAULT 0;
    UPDATE document SET change_seq = rowid;
    CREATE INDEX document_by_change_seq ON document (change_seq) WHERE change_seq > 0;

    ALTER TABLE tombstone ADD COLUMN change_seq INTEGER NOT NULL DEFAULT 0;
    UPDATE tombstone SET change_seq = numbered.number
    FROM (
      SELECT tbl, partition, key, row_number() OVER (ORDER BY row_seq, tbl, partition, key) AS number
      FROM tombstone
    ) AS numbered
    WHERE tombstone.tbl = numbered.tbl AND tombstone.partition = numbered.partition
      AND tombstone.key = numbered.key;
    CREATE INDEX tombstone_by_change_seq ON tombstone (change_seq);

    CREATE TABLE removal (
      tbl TEXT NOT NULL,
      partition TEXT NOT NULL,
      key BLOB NOT NULL,
      change_seq INTEGER NOT NULL,
      PRIMARY KEY (tbl, partition, key)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX removal_by_change_seq ON removal (change_seq);

    CREATE TABLE opening (
      change_seq INTEGER PRIMARY KEY,
      id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
      lineage BLOB NOT NULL CHECK (length(lineage) = 16),
      epoch INTEGER NOT NULL,
      seq INTEGER NOT NULL,
      hash BLOB NOT NULL CHECK (length(hash) = 32)
    ) STRICT;
    """,
  ]

  private static var version: Int64 { Int64(migrations.count) }

  /// Refuses a file that is something else or newer, from its first bytes, before SQLite touches
  /// it. The offsets are those of the SQLite database file format, §1.3.
  static func check(header: [UInt8]) throws {
    guard !header.isEmpty else { return }
    guard header.count == 100, header.starts(with: Array("SQLite format 3\0".utf8)) else {
      throw StoreError(.notAStore, "the database file is not an SQLite database")
    }
    func integer(at offset: Int) -> Int64 {
      header[offset..<offset + 4].reduce(0) { $0 << 8 | Int64($1) }
    }
    // Both are 0 while the first commits are in the write-ahead log only.
    try check(applicationID: integer(at: 68), version: integer(at: 60), isEmpty: true)
  }

  private static func check(applicationID id: Int64, version: Int64, isEmpty: Bool) throws {
    guard id == applicationID || (id == 0 && version == 0 && isEmpty) else {
      throw StoreError(.notAStore, "the database file belongs to another application")
    }
    guard version <= Self.version else {
      throw StoreError(
        .newerFormat,
        "the database has format \(version) and this software knows up to \(Self.version);"
          + " install the newer software")
    }
  }

  /// Brings the file to the present layout, in one transaction.
  ///
  /// - Parameter random: gives the lineage of a new store, and is not asked otherwise.
  static func migrate(_ database: Database, random: any RandomBytes) throws {
    try database.inTransaction(.immediate) {
      let id = try Int64.fetchOne(database, sql: "PRAGMA application_id") ?? 0
      let found = try Int64.fetchOne(database, sql: "PRAGMA user_version") ?? 0
      let objects = try Int64.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master") ?? 0
      try check(applicationID: id, version: found, isEmpty: objects == 0)
      guard found < version else { return .commit }
      for step in migrations[Int(clamping: found)...] {
        try database.execute(sql: step)
      }
      try database.execute(sql: "PRAGMA application_id = \(applicationID)")
      try database.execute(sql: "PRAGMA user_version = \(version)")
      guard found == 0 else { return .commit }
      try database.execute(
        sql: "INSERT INTO store (id, lineage, epoch, head_seq, head_hash) VALUES (1, ?, ?, 0, ?)",
        arguments: [
          StoreIdentifier.randomUUID(random: random).bytes.blob, StorePosition.firstEpoch,
          StoreHash.zero.bytes.blob,
        ])
      return .commit
    }
  }
}
