package import Casework
package import EventStore
package import Logging
package import RepatriationSchema
package import Sealing
package import ServiceKit
internal import Wire

/// Everything the handlers of intake work with. All of it comes from outside: the store, the clock
/// and randomness can be those of a simulation.
package struct IntakeEnvironment: Sendable {
  package let store: any EventStore
  /// The same store, when its content is sealed; `nil` in tests of what has nothing to do with that.
  package let sealed: SealedEventStore?
  package let clock: any WallClock
  package let random: any RandomBytes
  package let policy: Policy
  package let calendar: MissionCalendar
  package let logger: Logger
  /// Who may be whom.
  package let people: PeopleMatching
  /// Whether every link of the log that was checked so far holds.
  package let chainIsIntact: @Sendable () -> Bool
  /// Who sealed a revision.
  package let seals: any SealReading
  /// Signs what others keep of intake's; nil where nobody checks it, as in a simulation.
  package let signing: (any StatementSigning)?
  /// Waits until a checkpoint behind a sequence was signed; never returns where none is.
  package let waitForCheckpoint: @Sendable (Int64) async -> Int64
  /// Where snapshots are spooled.
  package let snapshotDirectory: String
  /// This host's part in a pair; `nil` where there is no standby to keep.
  package let host: IntakeHost?
  /// What an operator should look at, in words of the program.
  package let warnings: @Sendable () -> [String]
  /// The store below, where other nodes write to it as well.
  package let shared: (any SharedEventStore)?
  /// SQLite's version or whatever else the store wants an operator to know.
  package let storeVersion: String

  /// - Parameter sealed: the store that seals, when `store` is one above it.
  package init(
    store: any EventStore, clock: any WallClock, random: any RandomBytes, policy: Policy,
    calendar: MissionCalendar, logger: Logger, people: PeopleMatching, snapshotDirectory: String,
    storeVersion: String,
    chainIsIntact: @escaping @Sendable () -> Bool, seals: any SealReading = NoSeals(),
    signing: (any StatementSigning)? = nil, sealed: SealedEventStore? = nil,
    waitForCheckpoint: @escaping @Sendable (Int64) async -> Int64 =
      IntakeEnvironment.noCheckpoint,
    host: IntakeHost? = nil, shared: (any SharedEventStore)? = nil,
    warnings: @escaping @Sendable () -> [String] = { [] }
  ) {
    self.warnings = warnings
    self.signing = signing
    self.store = store
    self.sealed = sealed ?? store as? SealedEventStore
    self.clock = clock
    self.random = random
    self.policy = policy
    self.calendar = calendar
    self.logger = logger
    self.people = people
    self.snapshotDirectory = snapshotDirectory
    self.storeVersion = storeVersion
    self.chainIsIntact = chainIsIntact
    self.seals = seals
    self.waitForCheckpoint = waitForCheckpoint
    self.host = host
    self.shared = shared
  }

  /// Where nothing is signed: waits for the end of the task.
  package static func noCheckpoint(_ sequence: Int64) async -> Int64 {
    let (never, _) = AsyncStream.makeStream(of: Never.self)
    for await _ in never {}
    return sequence
  }

  var now: Timestamp { Timestamp(microseconds: clock.now()) }
}
