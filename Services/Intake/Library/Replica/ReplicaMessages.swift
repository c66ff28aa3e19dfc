internal import EventStore
internal import RepatriationSchema
internal import Wire
internal import WireRPC

/// A message of a peer that cannot be rows of a store.
struct UnreadableRows: Error, CustomStringConvertible {
  let what: String
  var description: String { "a page of rows cannot be read: \(what)" }
}

extension StorePosition {
  init(_ position: Position) throws {
    guard let lineage = StoreIdentifier(position.lineage.bytes),
      let hash = StoreHash(position.hash.bytes), position.sequence >= 0, position.epoch >= 0
    else { throw UnreadableRows(what: "a position") }
    self.init(
      lineage: lineage, epoch: position.epoch, sequence: position.sequence, chainHash: hash)
  }
}

extension StorePlace {
  init(_ place: ReplicaPlace) throws {
    guard place.change >= 0 else { throw UnreadableRows(what: "a place") }
    self.init(
      log: try StorePosition(place.log), change: place.change,
      opening: place.opening.isNil ? nil : StoreIdentifier(place.opening.bytes))
  }
}

extension ReplicaPlace {
  init(_ place: StorePlace) {
    self.init(
      log: Position(place.log), change: place.change,
      opening: place.opening.map { WireUUID($0) } ?? WireUUID())
  }
}

extension WireUUID {
  init(_ id: StoreIdentifier) { self = WireUUID(bytes: id.bytes) ?? WireUUID() }
}

extension StoreIdentifier {
  init(reading id: WireUUID) throws {
    guard let identifier = StoreIdentifier(id.bytes) else {
      throw UnreadableRows(what: "an id")
    }
    self = identifier
  }
}

extension StoreHash {
  init(reading bytes: FixedBytes<32>) throws {
    guard let hash = StoreHash(bytes.bytes) else { throw UnreadableRows(what: "a hash") }
    self = hash
  }

  var wire: FixedBytes<32> { FixedBytes<32>(bytes) ?? FixedBytes<32>() }
}

extension ReplicaPage {
  init(_ rows: StoreRows) {
    self.init(
      events: rows.events.map(ReplicaEvent.init), commands: rows.commands.map(ReplicaCommand.init),
      documents: rows.documents.map { row in
        ReplicaDocument(
          table: row.table, key: row.document.key, partition: row.document.partition,
          rowSequence: row.document.rowSequence, value: row.document.value,
          indexes: row.indexes.map { ReplicaIndex(name: $0.name, value: $0.value) },
          change: row.change)
      },
      tombstones: rows.tombstones.map { row in
        ReplicaTombstone(
          table: row.table, partition: row.partition, key: row.key, rowSequence: row.rowSequence,
          change: row.change)
      },
      removals: rows.removals.map { row in
        ReplicaRemoval(
          table: row.table, partition: row.partition, key: row.key, change: row.change)
      },
      openings: rows.openings.map { row in
        ReplicaOpening(id: WireUUID(row.id), log: Position(row.log), change: row.change)
      },
      through: ReplicaPlace(rows.through), more: rows.more)
  }
}

extension StoreRows {
  /// - Throws: `UnreadableRows` for what no store holds; the store itself checks sizes and links.
  init(_ page: ReplicaPage) throws {
    self.init(through: try StorePlace(page.through), more: page.more)
    events = try page.events.map { try StoredEvent($0) }
    commands = try page.commands.map { try ChangedCommand($0) }
    documents = try page.documents.map { row in
      ChangedDocument(
        table: row.table,
        document: StoredDocument(
          key: row.key, partition: row.partition, rowSequence: row.rowSequence, value: row.value),
        indexes: row.indexes.map { IndexValue($0.name, $0.value) },
        change: try Self.change(row.change))
    }
    tombstones = try page.tombstones.map { row in
      ChangedTombstone(
        table: row.table, partition: row.partition, key: row.key, rowSequence: row.rowSequence,
        change: try Self.change(row.change))
    }
    removals = try page.removals.map { row in
      ChangedRemoval(
        table: row.table, partition: row.partition, key: row.key,
        change: try Self.change(row.change))
    }
    openings = try page.openings.map { row in
      StoreOpening(
        id: try StoreIdentifier(reading: row.id), log: try StorePosition(row.log),
        change: try Self.change(row.change))
    }
  }

  /// A row without a number would never be told to a standby of this host.
  private static func change(_ number: Int64) throws -> Int64 {
    guard number > 0 else { throw UnreadableRows(what: "a change without a number") }
    return number
  }
}

extension ReplicaEvent {
  init(_ stored: StoredEvent) {
    self.init(
      sequence: stored.sequence, epoch: stored.epoch, id: WireUUID(stored.event.id),
      kind: stored.event.kind, version: stored.event.version, partition: stored.event.partition,
      eventTime: stored.event.eventTime, recordedTime: stored.recordedTime,
      monotonicTime: stored.monotonicTime, header: stored.event.header, body: stored.event.body,
      hash: stored.chainHash.wire)
  }
}

extension StoredEvent {
  init(_ event: ReplicaEvent) throws {
    self.init(
      sequence: event.sequence, epoch: event.epoch, recordedTime: event.recordedTime,
      monotonicTime: event.monotonicTime,
      event: NewEvent(
        id: try StoreIdentifier(reading: event.id), kind: event.kind, version: event.version,
        partition: event.partition, eventTime: event.eventTime, header: event.header,
        body: event.body),
      chainHash: try StoreHash(reading: event.hash))
  }
}

extension ReplicaCommand {
  init(_ command: ChangedCommand) {
    self.init(
      partition: command.key.partition, key: WireUUID(command.key.key),
      payloadHash: command.payloadHash.wire, epoch: command.epoch, sequence: command.sequence,
      reply: command.reply, change: command.change)
  }
}

extension ChangedCommand {
  init(_ command: ReplicaCommand) throws {
    guard command.change > 0 else { throw UnreadableRows(what: "a change without a number") }
    self.init(
      key: DeduplicationKey(
        partition: command.partition, key: try StoreIdentifier(reading: command.key)),
      payloadHash: try StoreHash(reading: command.payloadHash), epoch: command.epoch,
      sequence: command.sequence, reply: command.reply, change: command.change)
  }
}
