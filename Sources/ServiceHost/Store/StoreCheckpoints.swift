package import EventStore
package import RepatriationSchema
internal import Wire

/// The signed checkpoints that a store keeps of itself.
package enum StoreCheckpoints {
  /// `SignedCheckpoint` by the complement of its sequence, big-endian: the newest comes first.
  package static let table = "checkpoint"
  /// Checkpoints that are kept; the witness files have them all.
  package static let kept = 4_096

  static let partition = "log"

  package static func key(_ sequence: Int64) -> [UInt8] {
    let value = ~UInt64(bitPattern: sequence)
    return (0..<8).map { UInt8(truncatingIfNeeded: value >> UInt64(8 * (7 - $0))) }
  }

  /// The newest checkpoint.
  ///
  /// - Throws: `StoreError` with `damaged` when it cannot be read.
  package static func newest(in reader: any StoreReader) throws -> SignedCheckpoint? {
    try reader.scan(table, partition: partition, keys: .all, limit: 1).elements.first
      .map { try decode($0.value) }
  }

  /// The newest checkpoints of events behind `sequence`, the oldest of them first.
  ///
  /// - Parameter limit: how many at most.
  package static func newest(
    _ limit: Int, after sequence: Int64, in reader: any StoreReader
  ) throws -> [SignedCheckpoint] {
    var found: [SignedCheckpoint] = []
    var keys = KeyRange(to: key(sequence))
    while found.count < limit {
      let page = try reader.scan(
        table, partition: partition, keys: keys, limit: min(limit - found.count, kept))
      found += try page.elements.map { try decode($0.value) }
      guard page.hasMore, let last = page.elements.last else { break }
      keys = keys.after(last.key)
    }
    return found.reversed()
  }

  /// Keys of checkpoints that are not among those kept.
  static func superfluous(in reader: any StoreReader) throws -> [[UInt8]] {
    var superfluous: [[UInt8]] = []
    var count = 0
    var keys = KeyRange.all
    while true {
      let page = try reader.scan(table, partition: partition, keys: keys, limit: kept)
      for document in page.elements {
        count += 1
        if count > kept { superfluous.append(document.key) }
      }
      guard page.hasMore, let last = page.elements.last else { return superfluous }
      keys = keys.after(last.key)
    }
  }

  static func decode(_ bytes: [UInt8]) throws -> SignedCheckpoint {
    do {
      return try SignedCheckpoint(encoded: bytes)
    } catch {
      throw StoreError.damaged("a checkpoint of the log cannot be read")
    }
  }
}

extension Position {
  /// Where a store stands.
  package init(of position: StorePosition) {
    self.init(
      lineage: WireUUID(bytes: position.lineage.bytes) ?? WireUUID(), epoch: position.epoch,
      sequence: position.sequence,
      hash: FixedBytes<32>(position.chainHash.bytes) ?? FixedBytes<32>())
  }
}
