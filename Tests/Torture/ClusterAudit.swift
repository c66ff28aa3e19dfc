#if PostgreSQL
  internal import EventStore
  internal import Logging
  internal import RepatriationSchema
  internal import Wire

  /// Proves again and again that the log holds everything that was acknowledged, without gap or double.
  struct ClusterAudit {
    /// The tag of `Registered` among the events of the schema.
    private static let registered: UInt16 = 1

    private let settings: PostgreSQLSettings
    private var position: StorePosition?
    private var recorded: [ID<PersonFile>: Int64] = [:]
    private(set) var epoch: Int64 = 0

    init(_ settings: PostgreSQLSettings) { self.settings = settings }

    mutating func check(_ acknowledged: [ID<PersonFile>: Int64]) async throws {
      let store = try PostgreSQLEventStore(
        settings, clock: SystemClock(), random: SystemRandom(),
        logger: Logger(label: "torture", factory: { _ in SwiftLogNoOpLogHandler() }))
      do {
        try await follow(store)
      } catch {
        await store.close()
        throw Finding("the log does not hold: \(error)")
      }
      await store.close()
      for (person, sequence) in acknowledged {
        guard let found = recorded[person] else {
          throw Finding("event \(sequence) was acknowledged and its registration is lost")
        }
        guard found == sequence else {
          throw Finding(
            "event \(sequence) was acknowledged, and the registration is event \(found)")
        }
      }
    }

    private mutating func follow(_ store: PostgreSQLEventStore) async throws {
      if let before = position {
        let same = try await store.read { try $0.position(at: before.sequence) }
        guard let same, same.chainHash == before.chainHash, same.lineage == before.lineage else {
          let now = same.map { "another, of epoch \($0.epoch)" } ?? "gone"
          throw Finding(
            "event \(before.sequence) of epoch \(before.epoch) was here before and is \(now)")
        }
      }
      var last = position?.sequence ?? 0
      let proved = try await store.verifyChain(from: last + 1)
      var hasMore = proved.sequence > last
      while hasMore {
        let after = last
        let page = try await store.read { try $0.events(after: after, limit: 1_000) }
        for stored in page.elements where stored.sequence <= proved.sequence {
          guard stored.sequence == last + 1 else { throw Finding("event \(last + 1) is missing") }
          last = stored.sequence
          guard stored.event.kind == Self.registered,
            let person = try EventHeader(encoded: stored.event.header).person
          else { continue }
          guard recorded.updateValue(last, forKey: person) == nil else {
            throw Finding("a person was registered a second time, as event \(last)")
          }
        }
        hasMore = page.hasMore && last < proved.sequence
      }
      position = proved
      epoch = try await store.read { try $0.head.epoch }
    }
  }
#endif
