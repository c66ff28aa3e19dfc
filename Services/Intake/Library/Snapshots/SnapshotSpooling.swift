internal import EventStore
internal import Snapshots
internal import WireRPC

/// Copies rows out of the store, as they are at one event, without holding any read for long.
///
/// One read is enough for most missions. A larger one takes several: the rows that were read first
/// may have changed by the end, so what changed since the first read is read again, in the last
/// read together with its position. Reads see consistent moments, so the rows are those of that
/// position, whatever was committed between the reads.
struct SnapshotSpooling: Sendable {
  let store: any EventStore
  let clock: any WallClock
  let table: String
  let mission: String
  /// When a read has spooled so much, or takes so long (µs), the next one goes on.
  var readBytes = SnapshotLimits.readBytes
  var readMicroseconds = SnapshotLimits.readMicroseconds

  /// Spools all rows.
  ///
  /// - Returns: the event that they are of.
  func all(into spool: SnapshotSpool) async throws -> StorePosition {
    var next = KeyRange.all
    var first: StorePosition?
    for _ in 0..<SnapshotLimits.reads {
      let from = next
      let (head, rest) = try await store.read { reader in
        (try reader.head, try scan(from, into: spool, in: reader))
      }
      let begin = first ?? head
      first = begin
      guard let rest else {
        // One read saw everything at once.
        guard begin.sequence != head.sequence else { return head }
        return try await changes(after: begin.sequence, into: spool)
      }
      next = rest
    }
    throw Self.tooFast
  }

  /// Spools what changed since an event: new content, and what is gone.
  ///
  /// - Returns: the event that it leads to.
  func changes(after sequence: Int64, into spool: SnapshotSpool) async throws -> StorePosition {
    var next = ChangeCursor(rowSequence: sequence)
    for _ in 0..<SnapshotLimits.reads {
      let from = next
      let (head, rest) = try await store.read { reader in
        (try reader.head, try changes(from, into: spool, in: reader))
      }
      // The end of the feed and the head of one read belong together.
      guard let rest else { return head }
      next = rest
    }
    throw Self.tooFast
  }

  private static let tooFast = RPCError(
    .unavailable, "the views change faster than they can be read; ask again later")

  /// - Returns: where the next read goes on; nil at the end.
  private func scan(
    _ range: KeyRange, into spool: SnapshotSpool, in reader: any StoreReader
  ) throws -> KeyRange? {
    var range = range
    let budget = Budget(self, spool)
    while true {
      let page = try reader.scan(
        table, partition: mission, keys: range, limit: SnapshotLimits.page)
      for document in page.elements {
        try spool.append(key: try Self.key(document.key), value: document.value)
      }
      guard page.hasMore, let last = page.elements.last else { return nil }
      range = range.after(last.key)
      if budget.isSpent(spool) { return range }
    }
  }

  private func changes(
    _ cursor: ChangeCursor, into spool: SnapshotSpool, in reader: any StoreReader
  ) throws -> ChangeCursor? {
    var cursor = cursor
    let budget = Budget(self, spool)
    while true {
      let page = try reader.changes(
        table, partition: mission, after: cursor, limit: SnapshotLimits.page)
      for change in page.elements {
        try spool.change(key: try Self.key(change.key), value: change.value)
      }
      guard page.hasMore, let last = page.elements.last else { return nil }
      cursor = last.cursor
      if budget.isSpent(spool) { return cursor }
    }
  }

  private static func key(_ bytes: [UInt8]) throws -> Bytes16 {
    guard let key = Bytes16(bytes) else {
      throw RPCError(.internal, "a view is kept under a key that is no id")
    }
    return key
  }

  /// What one read may take.
  private struct Budget {
    private let clock: any WallClock
    private let deadline: Int64
    private let lastByte: UInt64

    init(_ spooling: SnapshotSpooling, _ spool: SnapshotSpool) {
      clock = spooling.clock
      deadline = spooling.clock.monotonic() &+ spooling.readMicroseconds
      lastByte = spool.byteCount + spooling.readBytes
    }

    func isSpent(_ spool: SnapshotSpool) -> Bool {
      spool.byteCount >= lastByte || clock.monotonic() >= deadline
    }
  }
}
