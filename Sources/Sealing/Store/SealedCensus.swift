internal import EventStore

/// What of some subjects stands in a store, and what of it can be read.
package struct SealedCensus: Hashable, Sendable {
  /// Envelopes whose key exists.
  package var readableEvents = 0
  package var readableDocuments = 0
  /// Envelopes whose key was destroyed.
  package var erasedEvents = 0
  package var erasedDocuments = 0

  package init() {}
}

extension SealedEventStore {
  /// Counts what stands in the store of each of `subjects`, by looking at every event and every
  /// document of the tables that the rules name. It reads heads alone and opens nothing.
  ///
  /// - Parameter subjects: each with the generation of keys up to which it is looked for.
  package func census(
    of subjects: [SubjectIdentifier: UInt32]
  ) async throws -> SealedCensus {
    var census = SealedCensus()
    let keys = keys
    @Sendable func isReadable(_ bytes: [UInt8]) throws -> Bool? {
      let head = try Envelope.head(bytes)
      guard let through = subjects[head.subject], head.generation <= through else { return nil }
      if case .living = try keys.key(head.subject, head.generation) { return true }
      return false
    }
    var after: Int64 = 0
    var hasMore = true
    while hasMore {
      let from = after
      let page = try await inner.read { reader in
        let page = try reader.events(after: from, limit: Self.censusPage)
        return (
          last: page.elements.last?.sequence ?? from, hasMore: page.hasMore,
          found: try page.elements.compactMap { try isReadable($0.event.body) }
        )
      }
      census.readableEvents += page.found.filter { $0 }.count
      census.erasedEvents += page.found.filter { !$0 }.count
      after = page.last
      hasMore = page.hasMore
    }
    for table in rules.tables.keys.sorted() where !rules.table(table).isPlain {
      var range: KeyRange? = .all
      while let keys = range {
        let page = try await inner.read { reader in
          let page = try reader.scan(
            table, partition: nil, keys: keys, limit: Self.censusPage)
          return (
            next: page.hasMore ? page.elements.last.map { keys.after($0.key) } : nil,
            found: try page.elements.compactMap { try isReadable($0.value) }
          )
        }
        census.readableDocuments += page.found.filter { $0 }.count
        census.erasedDocuments += page.found.filter { !$0 }.count
        range = page.next
      }
    }
    return census
  }

  private static let censusPage = 1_000
}
