package import EventStore

/// Whether a file of keys goes with a store: it has a key, living or destroyed, for every event. No key
/// file is needed for that, and nothing is opened.
package struct KeyCoverage: Hashable, Sendable {
  private static let page = 1_000

  /// Keys that exist.
  package let living: Int
  /// Keys that were destroyed.
  package let destroyed: Int

  /// Compares the two, and lets SQLite check the file. It blocks.
  ///
  /// - Parameter path: a file that no service has open.
  /// - Throws: ``SealingError`` or ``StoreError``, with `keyMissing` when they do not belong together.
  package static func check(keys path: String, of store: any EventStore) async throws -> KeyCoverage
  {
    let storage = try SQLiteKeyStorage(path: path)
    defer { storage.close() }
    try storage.checkFile()
    // How many keys of a subject there are; they are counted from 1.
    var known: [SubjectIdentifier: Int] = [:]
    var after: Int64 = 0
    var hasMore = true
    while hasMore {
      let from = after
      let page = try await store.chained.read { reader in
        let page = try reader.events(after: from, limit: Self.page)
        return (
          heads: try page.elements.map { ($0.sequence, try Envelope.head($0.event.body)) },
          hasMore: page.hasMore
        )
      }
      for (sequence, head) in page.heads {
        let count = try known[head.subject] ?? storage.keys(of: head.subject).count
        known[head.subject] = count
        guard head.generation >= 1, head.generation <= count else {
          throw StoreError(.keyMissing, "keys.db has no key for event \(sequence)")
        }
        after = sequence
      }
      hasMore = page.hasMore
    }
    let counts = try storage.counts()
    return KeyCoverage(living: counts.living, destroyed: counts.destroyed)
  }
}
