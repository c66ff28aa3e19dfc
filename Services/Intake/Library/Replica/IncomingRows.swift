internal import EventStore
internal import RepatriationSchema
internal import Sealing
internal import Wire
internal import WireRPC

/// Puts slices together to pages, and pages to moments. A moment is applied in one commit, so that this
/// standby is at every time what its primary was at one; only its first fill is applied page by page.
///
/// Keys come before the rows that need them. A key that was destroyed comes before rows, too, and is destroyed
/// behind them: who takes over in between has the rows of before, and they need the key of before.
struct IncomingRows {
  let host: IntakeHost
  private var isFilling: Bool
  /// Whether pages of this moment are kept in the store.
  private var isStaged: Bool
  private var slices: [UInt8] = []
  /// Pages of this moment, encoded.
  private var held: [[UInt8]] = []
  private var heldBytes = 0
  /// Keys that are destroyed with this moment.
  private var doomed: KeyChanges?

  init(host: IntakeHost, isFilling: Bool, staged: Bool) {
    self.host = host
    self.isFilling = isFilling
    isStaged = staged
  }

  /// Takes the next item.
  ///
  /// - Returns: the place of this standby, when the item completed a moment that is on stable storage now.
  mutating func take(_ item: ReplicaItem) async throws -> ReplicaPlace? {
    guard slices.count + item.slice.count <= StandbyFollower.pageBytes else {
      throw UnreadableRows(what: "a page is longer than a page may be")
    }
    slices += item.slice
    guard item.last else {
      if item.slice.isEmpty { try await destroyAtRest() }
      return nil
    }
    let bytes = slices
    slices = []
    if item.keys {
      // Before the rows that need them: a receipt for those speaks for these, too.
      doomed = try await host.apply(
        try KeyChanges(
          ReplicaKeys(encoded: bytes, options: WireDecodingOptions(refusesUnknown: true))),
        holdingBack: doomed)
      return nil
    }
    let page = try StandbyPage.decode(bytes)
    if page.more {
      try await keep(bytes, page)
      return nil
    }
    try await apply(bytes, page)
    return ReplicaPlace(page.through)
  }

  private mutating func keep(_ bytes: [UInt8], _ page: StoreRows) async throws {
    if isFilling {
      // Nothing can be promoted before the first fill has ended, so nothing need be whole.
      try await commit([], page, isFilling: true)
      host.applied(page.through, isFilling: true)
      return
    }
    if heldBytes + bytes.count <= StandbyFollower.heldBytes, !isStaged {
      held.append(bytes)
      heldBytes += bytes.count
      return
    }
    let pages = held + [bytes]
    held = []
    heldBytes = 0
    isStaged = true
    let through = ReplicaPlace(page.through)
    try await host.store.inner.commitReplica { [host] transaction in
      try host.requireStandby()
      for page in pages { try StandbyPage.stage(page, in: transaction) }
      var record = try HostTable.record(in: transaction) ?? HostRecord()
      record.staged = through
      try HostTable.put(record, in: transaction)
      return []
    }
    host.staged(through)
  }

  private mutating func apply(_ bytes: [UInt8], _ page: StoreRows) async throws {
    try await commit(held, page, isFilling: false)
    held = []
    heldBytes = 0
    isStaged = false
    isFilling = false
    host.applied(page.through, isFilling: false)
    // Before a receipt: it speaks for these as well.
    if doomed != nil { try await destroyDoomed() }
  }

  /// The primary has nothing more: whatever asks for destructions is here already.
  private mutating func destroyAtRest() async throws {
    guard let due = doomed, !isFilling, !isStaged, held.isEmpty else { return }
    try await host.store.inner.commitReplica { [host] transaction in
      try host.requireStandby()
      try HostTable.put(doomed: due, in: transaction)
      return []
    }
    try await destroyDoomed()
  }

  private mutating func destroyDoomed() async throws {
    try await host.destroyDoomedKeys()
    let hasMore = doomed?.hasMore ?? false
    doomed = nil
    // A new session begins at the place behind these.
    if hasMore {
      throw RPCError(
        .aborted, "more keys were destroyed than a moment holds back; it is asked again")
    }
  }

  private func commit(_ pages: [[UInt8]], _ last: StoreRows, isFilling: Bool) async throws {
    let isStaged = isStaged
    let wasFilling = self.isFilling
    let due = isFilling ? nil : doomed
    try await host.store.inner.commitReplica { [host] transaction in
      try host.requireStandby()
      if isStaged {
        try StandbyPage.forEachStaged(in: transaction) { page in try transaction.apply(page) }
        try HostTable.dropPages(in: transaction)
      }
      for page in pages { try transaction.apply(try StandbyPage.decode(page)) }
      try transaction.apply(last)
      if let due { try HostTable.put(doomed: due, in: transaction) }
      if isStaged || wasFilling != isFilling {
        var record = try HostTable.record(in: transaction) ?? HostRecord()
        record.role = .standby
        record.filling = isFilling
        record.staged = ReplicaPlace()
        try HostTable.put(record, in: transaction)
      }
      return []
    }
  }
}

/// Pages as bytes.
enum StandbyPage {
  /// Bytes of a page in one document.
  private static let pieceBytes = 512 << 10

  static func decode(_ bytes: [UInt8]) throws -> StoreRows {
    // What is not known would be lost here: an older standby must not follow a newer primary.
    let page = try ReplicaPage(
      encoded: bytes, options: WireDecodingOptions(refusesUnknown: true))
    return try StoreRows(page)
  }

  /// Keeps a page in the host's own table: its pieces, each behind a byte that says whether it is the last.
  static func stage(_ bytes: [UInt8], in transaction: any ReplicaTransaction) throws {
    var number = try next(in: transaction)
    var rest = bytes[...]
    repeat {
      let piece = rest.prefix(pieceBytes)
      rest = rest.dropFirst(pieceBytes)
      try transaction.putLocal(
        HostTable.pages, key: IntakeTransaction.bigEndian(number),
        value: [rest.isEmpty ? 1 : 0] + piece)
      number += 1
    } while !rest.isEmpty
  }

  private static func next(in reader: any StoreReader) throws -> UInt64 {
    // Keys are numbers from 0 without a gap.
    UInt64(try reader.count(HostTable.pages, partition: nil))
  }

  static func forEachStaged(
    in reader: any StoreReader, _ body: (StoreRows) throws -> Void
  ) throws {
    var range = KeyRange.all
    var bytes: [UInt8] = []
    while true {
      let pieces = try reader.scan(HostTable.pages, partition: nil, keys: range, limit: 4)
      for piece in pieces.elements {
        bytes += piece.value.dropFirst()
        guard piece.value.first == 1 else { continue }
        try body(try decode(bytes))
        bytes = []
      }
      guard pieces.hasMore, let last = pieces.elements.last else { return }
      range = range.after(last.key)
    }
  }
}
