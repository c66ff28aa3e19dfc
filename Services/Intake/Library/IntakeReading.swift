internal import EventStore
internal import RepatriationSchema
internal import ServiceHost
internal import Wire
internal import WireRPC

/// Look-ups that commands and queries share.
enum IntakeReading {
  /// - Throws: `HiddenID` when the person is another mission's or nobody: the answer tells nothing.
  static func file(
    of person: ID<PersonFile>, mission: String, in reader: any StoreReader
  ) throws -> PersonFile {
    guard let document = try reader.get(IntakeTable.persons, key: person.uuid.bytes),
      document.partition == mission
    else { throw HiddenID(what: "person") }
    return try decode(PersonFile.self, document.value)
  }

  /// Decodes what this store holds. Data that this schema does not know was written by a newer
  /// intake: it is neither dropped nor passed on unseen through a role's filter (wire rule R23).
  static func decode<Message: WireMessage>(
    _ type: Message.Type, _ bytes: [UInt8]
  ) throws -> Message {
    do throws(WireError) {
      return try Message(encoded: bytes, options: WireDecodingOptions(refusesUnknown: true))
    } catch {
      throw RPCError(
        .failedPrecondition,
        "a record was written by a newer intake or is damaged; run the newer version")
    }
  }

  /// Goes through all documents of a mission in the order of their keys.
  static func forEach(
    _ table: String, mission: String?, keys: KeyRange = .all, in reader: any StoreReader,
    _ body: (StoredDocument) throws -> Void
  ) throws {
    var range = keys
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
