#if PostgreSQL
  /// The tables and functions in the database, and how older ones are brought up to date.
  ///
  /// The tables are those of the SQLite file, with `feed_head` for `store`: its only row is locked for
  /// the length of a batch, through the commit and the wait for a standby, so that sequences are given
  /// in commit order and a batch that is rolled back leaves no gap.
  enum PostgreSQLSchema {
    /// The steps from an empty schema to the present layout; step n makes version n + 1. A step that
    /// was released never changes.
    private static let migrations = [tables]

    /// Brings the schema to the present layout, in one transaction that no other node runs meanwhile.
    ///
    /// - Parameter random: gives the lineage of a new store, and is not asked otherwise.
    static func migrate(
      _ connection: PostgreSQLConnection, schema: String, random: any RandomBytes
    ) throws {
      let version = migrations.count
      try connection.execute("BEGIN")
      // The number is arbitrary and ours: "HWES".
      try connection.execute("SELECT pg_advisory_xact_lock(1213678931)")
      try connection.execute("CREATE SCHEMA IF NOT EXISTS \(schema)")
      try connection.execute("CREATE TABLE IF NOT EXISTS store_format (version bigint NOT NULL)")
      let found = try connection.run([PostgreSQLStatement("SELECT version FROM store_format")])[0]
      let present = found.count == 0 ? 0 : try found.row(0).integer(0, as: Int.self)
      guard present <= version else {
        throw StoreError(
          .newerFormat,
          "the database has format \(present) and this software knows up to \(version);"
            + " install the newer software")
      }
      for step in migrations[min(max(present, 0), version)...] {
        for statement in step { try connection.execute(statement) }
      }
      for function in functions { try connection.execute(function) }
      if present == 0 {
        try connection.run([
          PostgreSQLStatement("INSERT INTO store_format (version) VALUES ($1)", [.integer(0)]),
          PostgreSQLStatement(
            """
            INSERT INTO feed_head (id, lineage, epoch, head_seq, head_hash, timeline, batches)
            VALUES (1, $1, $2, 0, $3, substr(pg_walfile_name(pg_current_wal_lsn()), 1, 8), 0)
            """,
            [
              .bytes(StoreIdentifier.randomUUID(random: random).bytes),
              .integer(StorePosition.firstEpoch), .bytes(StoreHash.zero.bytes),
            ]),
        ])
      }
      try connection.run([
        PostgreSQLStatement(
          "UPDATE store_format SET version = $1", [.integer(Int64(version))])
      ])
      try connection.execute("COMMIT")
    }

    /// The tables below by name.
    static let tableNames = [
      "feed_head", "event", "command", "document", "tombstone", "document_index",
    ]

    /// `COLLATE "C"` orders text as its bytes; content is ciphertext or packed, so that compressing it
    /// again is in vain.
    private static let tables = [
      """
      CREATE TABLE feed_head (
        id bigint PRIMARY KEY CHECK (id = 1),
        lineage bytea NOT NULL CHECK (length(lineage) = 16),
        epoch bigint NOT NULL CHECK (epoch >= 1),
        head_seq bigint NOT NULL CHECK (head_seq >= 0),
        head_hash bytea NOT NULL CHECK (length(head_hash) = 32),
        timeline text NOT NULL,
        batches bigint NOT NULL
      ) WITH (fillfactor = 10)
      """,
      """
      CREATE TABLE event (
        seq bigint PRIMARY KEY,
        epoch bigint NOT NULL,
        id bytea NOT NULL UNIQUE,
        kind bigint NOT NULL,
        version bigint NOT NULL,
        partition text COLLATE "C" NOT NULL,
        event_utc bigint NOT NULL,
        recorded_utc bigint NOT NULL,
        recorded_mono bigint NOT NULL,
        header bytea NOT NULL,
        body bytea NOT NULL,
        hash bytea NOT NULL
      )
      """,
      """
      CREATE TABLE command (
        partition text COLLATE "C" NOT NULL,
        key bytea NOT NULL,
        payload_hash bytea NOT NULL,
        epoch bigint NOT NULL,
        seq bigint NOT NULL,
        reply bytea NOT NULL,
        PRIMARY KEY (partition, key)
      )
      """,
      """
      CREATE TABLE document (
        tbl text COLLATE "C" NOT NULL,
        key bytea NOT NULL,
        partition text COLLATE "C" NOT NULL,
        row_seq bigint NOT NULL,
        value bytea NOT NULL,
        PRIMARY KEY (tbl, key)
      )
      """,
      "CREATE INDEX document_by_partition ON document (tbl, partition, key)",
      "CREATE INDEX document_by_change ON document (tbl, partition, row_seq, key)",
      """
      CREATE TABLE tombstone (
        tbl text COLLATE "C" NOT NULL,
        partition text COLLATE "C" NOT NULL,
        key bytea NOT NULL,
        row_seq bigint NOT NULL,
        PRIMARY KEY (tbl, partition, key)
      )
      """,
      "CREATE INDEX tombstone_by_change ON tombstone (tbl, partition, row_seq, key)",
      """
      CREATE TABLE document_index (
        tbl text COLLATE "C" NOT NULL,
        name text COLLATE "C" NOT NULL,
        value bytea NOT NULL,
        key bytea NOT NULL,
        PRIMARY KEY (tbl, name, value, key)
      )
      """,
      "CREATE INDEX document_index_by_key ON document_index (tbl, key)",
      """
      ALTER TABLE event ALTER COLUMN header SET STORAGE EXTERNAL,
        ALTER COLUMN body SET STORAGE EXTERNAL
      """,
      "ALTER TABLE command ALTER COLUMN reply SET STORAGE EXTERNAL",
      "ALTER TABLE document ALTER COLUMN value SET STORAGE EXTERNAL",
    ]

    private static let functions = [beginBatch, appendBatch, endBatch]

    /// Locks the head for the batch and gives it. A server that was promoted since writes a new
    /// timeline: what it has may lack what its predecessor had shown, so a new epoch begins.
    private static let beginBatch = """
      CREATE OR REPLACE FUNCTION begin_batch(
        OUT lineage bytea, OUT epoch bigint, OUT head_seq bigint, OUT head_hash bytea
      ) LANGUAGE plpgsql AS $$
      DECLARE
        written text := substr(pg_walfile_name(pg_current_wal_lsn()), 1, 8);
        known text;
      BEGIN
        SELECT h.lineage, h.epoch, h.head_seq, h.head_hash, h.timeline
          INTO lineage, epoch, head_seq, head_hash, known
          FROM feed_head h WHERE h.id = 1 FOR UPDATE;
        IF known <> written THEN
          epoch := epoch + 1;
          UPDATE feed_head h SET epoch = begin_batch.epoch, timeline = written WHERE h.id = 1;
        END IF;
      END $$
      """

    /// Writes what a batch has changed, all kinds of rows at once.
    private static let appendBatch = """
      CREATE OR REPLACE FUNCTION append_batch(
        e_seq bigint[], e_epoch bigint[], e_id bytea[], e_kind bigint[], e_version bigint[],
        e_partition text[], e_utc bigint[], e_recorded bigint[], e_mono bigint[], e_header bytea[],
        e_body bytea[], e_hash bytea[],
        c_partition text[], c_key bytea[], c_payload bytea[], c_epoch bigint[], c_seq bigint[],
        c_reply bytea[],
        gone_tbl text[], gone_key bytea[],
        d_tbl text[], d_key bytea[], d_partition text[], d_seq bigint[], d_value bytea[],
        x_tbl text[], x_name text[], x_value bytea[], x_key bytea[],
        i_tbl text[], i_name text[], i_value bytea[], i_key bytea[],
        u_tbl text[], u_partition text[], u_key bytea[],
        t_tbl text[], t_partition text[], t_key bytea[], t_seq bigint[]
      ) RETURNS void LANGUAGE plpgsql AS $$
      BEGIN
        IF cardinality(e_seq) > 0 THEN
          INSERT INTO event (seq, epoch, id, kind, version, partition, event_utc, recorded_utc,
            recorded_mono, header, body, hash)
          SELECT * FROM unnest(e_seq, e_epoch, e_id, e_kind, e_version, e_partition, e_utc,
            e_recorded, e_mono, e_header, e_body, e_hash);
        END IF;
        IF cardinality(c_key) > 0 THEN
          INSERT INTO command (partition, key, payload_hash, epoch, seq, reply)
          SELECT * FROM unnest(c_partition, c_key, c_payload, c_epoch, c_seq, c_reply);
        END IF;
        IF cardinality(x_key) > 0 THEN
          DELETE FROM document_index i
          USING unnest(x_tbl, x_name, x_value, x_key) AS x (tbl, name, value, key)
          WHERE (i.tbl, i.name, i.value, i.key) = (x.tbl, x.name, x.value, x.key);
        END IF;
        IF cardinality(gone_key) > 0 THEN
          DELETE FROM document d USING unnest(gone_tbl, gone_key) AS g (tbl, key)
          WHERE (d.tbl, d.key) = (g.tbl, g.key);
        END IF;
        IF cardinality(d_key) > 0 THEN
          INSERT INTO document (tbl, key, partition, row_seq, value)
          SELECT * FROM unnest(d_tbl, d_key, d_partition, d_seq, d_value)
          ON CONFLICT (tbl, key) DO UPDATE SET partition = excluded.partition,
            row_seq = excluded.row_seq, value = excluded.value;
        END IF;
        IF cardinality(i_key) > 0 THEN
          INSERT INTO document_index (tbl, name, value, key)
          SELECT * FROM unnest(i_tbl, i_name, i_value, i_key) ON CONFLICT DO NOTHING;
        END IF;
        IF cardinality(u_key) > 0 THEN
          DELETE FROM tombstone t USING unnest(u_tbl, u_partition, u_key) AS u (tbl, partition, key)
          WHERE (t.tbl, t.partition, t.key) = (u.tbl, u.partition, u.key);
        END IF;
        IF cardinality(t_key) > 0 THEN
          INSERT INTO tombstone (tbl, partition, key, row_seq)
          SELECT * FROM unnest(t_tbl, t_partition, t_key, t_seq)
          ON CONFLICT (tbl, partition, key) DO UPDATE SET row_seq = excluded.row_seq;
        END IF;
      END $$
      """

    /// Records the head. Every batch writes here, also one in which nothing but repeats was answered,
    /// so that its commit waits for the standby as well.
    private static let endBatch = """
      CREATE OR REPLACE FUNCTION end_batch(
        new_epoch bigint, new_seq bigint, new_hash bytea
      ) RETURNS void LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE feed_head SET batches = batches + 1, epoch = coalesce(new_epoch, epoch),
          head_seq = coalesce(new_seq, head_seq), head_hash = coalesce(new_hash, head_hash)
        WHERE id = 1;
        IF new_seq IS NOT NULL
          AND new_seq IS DISTINCT FROM (SELECT coalesce(max(seq), 0) FROM event)
        THEN
          RAISE EXCEPTION 'the head is not the last event';
        END IF;
        PERFORM pg_notify('homeward_head', '');
      END $$
      """
  }
#endif
