internal import EventStore
internal import RepatriationSchema
internal import Wire

/// Look-ups that commands and queries share.
enum IntakeReading {
  /// - Throws: `NotFound` also when the person is another mission's: the answer tells nothing.
  static func file(
    of person: ID<PersonFile>, mission: String, in reader: any StoreReader
  ) throws -> PersonFile {
    guard let document = try reader.get(IntakeTable.persons, key: person.uuid.bytes),
      document.partition == mission
    else { throw NotFound(what: "person") }
    return try PersonFile(encoded: document.value)
  }

  /// Goes through all documents of a mission in the order of their keys.
  static func forEach(
    _ table: String, mission: String, in reader: any StoreReader,
    _ body: (StoredDocument) throws -> Void
  ) throws {
    var range = KeyRange.all
    while true {
      let page = try reader.scan(
        table, partition: mission, keys: range, limit: IntakeLimits.scanPage)
      for document in page.elements { try body(document) }
      guard page.hasMore, let last = page.elements.last else { return }
      range = range.after(last.key)
    }
  }
}

extension Position {
  init(_ position: StorePosition) {
    self.init(
      lineage: WireUUID(bytes: position.lineage.bytes) ?? WireUUID(), epoch: position.epoch,
      sequence: position.sequence,
      hash: FixedBytes<32>(position.chainHash.bytes) ?? FixedBytes<32>())
  }
}
