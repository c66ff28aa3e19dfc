import EventStore
import IntakeService
import Logging
import RepatriationSchema
import Sealing
import Wire

/// What the log of a stopped intake says, read from disk.
struct IntakeLog {
  var gaps = 0
  var registrations = 0
  var distinctPersons = 0

  /// Opens the directory, proves the whole chain and counts.
  static func read(_ directory: String) async throws -> IntakeLog {
    let store = try await open(directory)
    try await store.verifyChain()
    let log = try await store.read { reader in
      var log = IntakeLog()
      var persons: Set<ID<PersonFile>> = []
      var last: Int64 = 0
      while true {
        let page = try reader.events(after: last, limit: 500)
        for stored in page.elements {
          if stored.sequence != last + 1 { log.gaps += 1 }
          last = stored.sequence
          let body = try EventBody(encoded: stored.event.body)
          if case .registered(let event)? = body.event {
            log.registrations += 1
            persons.insert(event.registration.person)
          }
        }
        guard page.hasMore else { break }
      }
      log.distinctPersons = persons.count
      return log
    }
    await store.close()
    return log
  }

  /// The sealed store of a stopped service, with the key file beside its directory.
  static func open(
    _ directory: String, rules: SealingRules = IntakeSealing.rules
  ) async throws -> SealedEventStore {
    let logger = Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() })
    let inner = try SQLiteEventStore(
      directory: directory, clock: SystemClock(), random: SystemRandom(), logger: logger)
    return try await SealedEventStore.open(
      inner,
      keys: SealingPlace.openKeys(
        data: directory, keyFile: nil, random: SystemRandom(), clock: SystemClock(),
        logger: logger), rules: rules, random: SystemRandom())
  }
}
