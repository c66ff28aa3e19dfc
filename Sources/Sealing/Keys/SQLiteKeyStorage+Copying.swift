package import EventStore
internal import Foundation
internal import GRDB
internal import Synchronization

/// What a standby copies, and what it writes.
extension SQLiteKeyStorage {
  package func changes(after change: Int64, limit: Int) throws -> KeyChanges {
    try read { database in
      guard let place = try Self.place(database) else {
        throw SealingError(.missing, "no host has begun here")
      }
      let keys = try Self.fetch(
        database,
        "SELECT \(Self.columns) FROM subject_key WHERE change > ? ORDER BY change LIMIT ?",
        [change, limit + 1])
      let statement = try database.cachedStatement(
        sql: "SELECT person, subject, change FROM named WHERE change > ? ORDER BY change LIMIT ?")
      let rows = try Row.fetchCursor(statement, arguments: [change, limit + 1])
      var links: [(link: SubjectLink, change: Int64)] = []
      while let row = try rows.next() {
        guard let person = Data.fromDatabaseValue(row[0]).flatMap({ StoreIdentifier($0) }),
          let subject = Data.fromDatabaseValue(row[1]).flatMap({ SubjectIdentifier($0) }),
          let number = Int64.fromDatabaseValue(row[2])
        else { throw Self.damage }
        links.append((SubjectLink(person: person, subject: subject), number))
      }
      return KeyChanges.page(
        keys, links, origin: place.origin, newest: max(change, try Self.newestChange(database)),
        limit: limit)
    }
  }

  package func newestChange() throws -> Int64 { try read { try Self.newestChange($0) } }

  /// What is in the database counts: a number that was taken for what did not become durable is given
  /// again after a restart.
  static func newestChange(_ database: Database) throws -> Int64 {
    max(
      try Int64.fetchOne(database, sql: "SELECT max(change) FROM subject_key") ?? 0,
      try Int64.fetchOne(database, sql: "SELECT max(change) FROM named") ?? 0)
  }

  package func place() throws -> KeyPlace? { try read { try Self.place($0) } }

  private static func place(_ database: Database) throws -> KeyPlace? {
    guard let row = try Row.fetchOne(database, sql: "SELECT origin, change FROM place") else {
      return nil
    }
    guard let origin = Data.fromDatabaseValue(row[0]).flatMap({ StoreIdentifier($0) }),
      let change = Int64.fromDatabaseValue(row[1])
    else { throw damage }
    return KeyPlace(origin: origin, change: change)
  }

  package func begin(_ origin: StoreIdentifier) throws {
    try write { try Self.put(KeyPlace(origin: origin, change: 0), $0) }
  }

  private static func put(_ place: KeyPlace, _ database: Database) throws {
    try database.execute(
      sql: "INSERT OR REPLACE INTO place (id, origin, change) VALUES (1, ?, ?)",
      arguments: [Data(place.origin.bytes), place.change])
  }

  package func wrappers() throws -> [KeyIdentifier] {
    try read { database in
      try Data.fetchAll(
        database,
        sql: """
          SELECT DISTINCT wrapped_by FROM subject_key WHERE wrapped_by IS NOT NULL ORDER BY 1
          """
      ).map { data in
        guard let key = KeyIdentifier(data) else { throw Self.damage }
        return key
      }
    }
  }

  package func apply(_ changes: KeyChanges) throws {
    let place = KeyPlace(origin: changes.origin, change: changes.through)
    var overwrites = false
    try write { database in
      let link = try database.cachedStatement(
        sql: "INSERT OR REPLACE INTO named (person, subject, change) VALUES (?, ?, ?)")
      for new in changes.links {
        try link.execute(arguments: [
          Data(new.person.bytes), Data(new.subject.bytes), changes.through,
        ])
      }
      let update = try database.cachedStatement(
        sql: """
          UPDATE subject_key SET wrapped_by = ?, wrapped = ?, change = ?
          WHERE subject = ? AND generation = ? AND wrapped IS NOT NULL
          """)
      let insert = try database.cachedStatement(
        sql: """
          INSERT OR IGNORE INTO subject_key (wrapped_by, wrapped, change, subject, generation)
          VALUES (?, ?, ?, ?, ?)
          """)
      for key in changes.keys {
        let values: StatementArguments = [
          key.wrapping.map { Data($0.key.bytes) }, key.wrapping.map { Data($0.bytes) }, key.change,
          Data(key.subject.bytes), Int64(key.generation),
        ]
        try update.execute(arguments: values)
        if database.changesCount > 0 {
          overwrites = true
        } else {
          try insert.execute(arguments: values)
        }
        if key.wrapping == nil {
          // Told again, it may be overwritten already and still stand in the log.
          overwrites = true
          try Self.dropLinks(to: key.subject, database)
        }
      }
      if !overwrites { try Self.put(place, database) }
    }
    // Keys may be written that are behind the place.
    change.withLock { $0 = max($0, changes.newest) }
    guard overwrites else { return }
    // The place comes last: what could not be taken out of the files is told again, and tried again.
    try emptyLog()
    try write { try Self.put(place, $0) }
  }
}
