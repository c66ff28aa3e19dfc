internal import EventStore
internal import RepatriationSchema
internal import Sealing
internal import ServiceKit
internal import Wire

/// The keys that a standby lacks, told before the rows that need them.
///
/// A key is durable before the rows that it seals, so whatever is read behind rows has all their keys. One
/// that was destroyed since is told only with rows that say so, or before them: of several pages those may be
/// the last ones, and the standby destroys it behind them (``IncomingRows``).
struct ReplicaKeyFeed {
  private static let attempts = 16

  /// `nil` where nothing is sealed.
  let keys: KeyRing?
  /// Through which change the standby has the keys, or will once it has read what was sent.
  private var place: KeyPlace?
  /// Keys up to this change go with the rows that were read.
  private var until: Int64 = 0

  init(keys: KeyRing?, place: KeyPlace?) {
    self.keys = keys
    self.place = place
  }

  /// Reads rows, and finds out which keys go with them.
  mutating func read<Rows: Sendable>(
    _ rows: () async throws -> Rows
  ) async throws -> Rows {
    guard let keys else { return try await rows() }
    for _ in 1..<Self.attempts {
      let before = try await BlockingWork.run { try keys.newestChange() }
      let found = try await rows()
      let destroyed: Bool
      (until, destroyed) = try await BlockingWork.run {
        let newest = try keys.newestChange()
        return (newest, try newest > before && keys.destroysSomething(after: before))
      }
      if !destroyed { return found }
    }
    // Somebody is destroying key after key: the rows that say so follow at once.
    return try await rows()
  }

  /// The next page to send; `nil` when the standby has been sent all.
  mutating func next() async throws -> ReplicaKeys? {
    guard let keys else { return nil }
    let (place, until) = (place, until)
    let page = try await BlockingWork.run { try keys.changes(after: place) }
    guard let page else { return nil }
    var sent = page
    sent.keys.removeAll { $0.wrapping == nil && $0.change > until }
    sent.through = min(page.through, until)
    self.place = KeyPlace(origin: page.origin, change: sent.through)
    return sent.through > place.map({ $0.origin == page.origin ? $0.change : 0 }) ?? 0
      ? ReplicaKeys(sent) : nil
  }
}

extension KeyPlace {
  init(_ place: ReplicaKeyPlace) throws {
    guard place.change >= 0 else { throw UnreadableRows(what: "a place of keys") }
    self.init(origin: try StoreIdentifier(reading: place.origin), change: place.change)
  }
}

extension ReplicaKeyPlace {
  init(_ place: KeyPlace) { self.init(origin: WireUUID(place.origin), change: place.change) }
}

extension ReplicaKeys {
  init(_ changes: KeyChanges) {
    self.init(
      origin: WireUUID(changes.origin),
      keys: changes.keys.map { key in
        ReplicaKey(
          subject: FixedBytes<17>(key.subject.bytes) ?? FixedBytes<17>(),
          generation: key.generation, wrappedBy: key.wrapping?.key.bytes ?? [],
          wrapped: key.wrapping?.bytes ?? [], change: key.change)
      },
      links: changes.links.map { link in
        ReplicaKeyLink(
          person: WireUUID(link.person),
          subject: FixedBytes<17>(link.subject.bytes) ?? FixedBytes<17>())
      }, through: changes.through)
  }
}

extension KeyChanges {
  /// - Throws: `UnreadableRows` for what no storage of keys holds.
  init(_ page: ReplicaKeys) throws {
    func subject(_ bytes: FixedBytes<17>) throws -> SubjectIdentifier {
      guard let subject = SubjectIdentifier(bytes.bytes) else {
        throw UnreadableRows(what: "a subject")
      }
      return subject
    }
    self.init(
      origin: try StoreIdentifier(reading: page.origin),
      keys: try page.keys.map { key in
        var wrapping: WrappedKey.Wrapping?
        if !key.wrapped.isEmpty || !key.wrappedBy.isEmpty {
          guard let by = KeyIdentifier(key.wrappedBy), key.wrapped.count == WrappedKey.byteCount
          else { throw UnreadableRows(what: "a key") }
          wrapping = WrappedKey.Wrapping(key: by, bytes: key.wrapped)
        }
        guard key.generation > 0, key.change > 0 else {
          throw UnreadableRows(what: "the number of a key")
        }
        return WrappedKey(
          subject: try subject(key.subject), generation: key.generation, wrapping: wrapping,
          change: key.change)
      },
      links: try page.links.map {
        SubjectLink(
          person: try StoreIdentifier(reading: $0.person), subject: try subject($0.subject))
      }, through: page.through, hasMore: false)
  }
}
