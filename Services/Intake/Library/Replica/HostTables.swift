internal import EventStore
internal import RepatriationSchema
internal import Sealing
internal import Wire

/// What a host keeps of its part in the pair.
enum HostTable {
  /// `HostRecord`, this host's own.
  static let host = "local-host"
  /// Slices of pages that are not applied yet, in order; this host's own.
  static let pages = "local-page"
  /// `ReplicaKeys` whose destruction the rows that are here ask for and which are still to be destroyed, in
  /// order; this host's own.
  static let doomed = "local-doomed"
  /// `StandbyState` by a digest of the identity, this host's own: for whom acknowledgements wait.
  static let standbys = "local-standby"

  private static let hostKey = Array("host".utf8)

  static func record(in reader: any StoreReader) throws -> HostRecord? {
    try reader.get(host, key: hostKey).map { try HostRecord(encoded: $0.value) }
  }

  static func put(_ record: HostRecord, in store: any ReplicaTransaction) throws {
    try store.putLocal(host, key: hostKey, value: try record.encodedBytes())
  }

  /// The standbys for whom acknowledgements wait.
  static func standbys(in reader: any StoreReader) throws -> [StandbyState] {
    try reader.scan(
      standbys, partition: nil, keys: .all, limit: ReplicaLimits.standbys
    ).elements.map { try StandbyState(encoded: $0.value) }
  }

  /// Keeps destructions that are due as soon as this is durable.
  static func put(doomed: KeyChanges, in store: any ReplicaTransaction) throws {
    // None is left of the moment before.
    var number: UInt64 = 0
    var rest = doomed.keys[...]
    repeat {
      let some = rest.prefix(KeyRing.copiedPerPage)
      rest = rest.dropFirst(KeyRing.copiedPerPage)
      let page = KeyChanges(
        origin: doomed.origin, keys: Array(some), links: [],
        through: rest.isEmpty ? doomed.through : some.last?.change ?? 0, hasMore: !rest.isEmpty)
      try store.putLocal(
        self.doomed, key: IntakeTransaction.bigEndian(number),
        value: try ReplicaKeys(page).encodedBytes())
      number += 1
    } while !rest.isEmpty
  }

  /// Forgets the pages that were kept aside.
  static func dropPages(in store: any ReplicaTransaction) throws {
    while true {
      let page = try store.scan(pages, partition: nil, keys: .all, limit: 64)
      for document in page.elements { try store.deleteLocal(pages, key: document.key) }
      if !page.hasMore { return }
    }
  }
}
