package import Casework
package import EventStore
package import Logging
package import PlanModel
package import Planner
package import RepatriationSchema
package import Sealing
package import ServiceKit
internal import Wire

/// Everything the handlers and the followers of planning work with. All of it comes from outside:
/// store, clock, randomness and the solver can be those of a simulation.
package struct PlanningEnvironment: Sendable {
  package let store: any EventStore
  /// The same store, when its content is sealed; `nil` in tests of what has nothing to do with that.
  package let sealed: SealedEventStore?
  package let clock: any WallClock
  package let random: any RandomBytes
  package let policy: RepatriationSchema.Policy
  package let calendar: MissionCalendar
  package let logger: Logger
  /// What the followers say of themselves.
  package let board: FollowBoard
  /// What an operator should look at, in words of the program.
  package let warnings: @Sendable () -> [String]
  /// SQLite's version or whatever else the store wants an operator to know.
  package let storeVersion: String
  /// Whether every link of the log that was checked so far holds.
  package let chainIsIntact: @Sendable () -> Bool
  /// Makes plans. Whatever it returns, nothing is published that the verifier does not accept.
  package let solve: @Sendable (Problem, Effort) -> Outcome
  /// Signs revisions of manifests for whoever prints them.
  package let sealing: any RevisionSealing
  /// Says who signed what intake swears of its log, and its snapshots; `nil` where nobody can.
  package let statements: (any StatementVerifying)?

  /// - Parameter sealed: the store that seals, when `store` is one above it.
  package init(
    store: any EventStore, clock: any WallClock, random: any RandomBytes,
    policy: RepatriationSchema.Policy, calendar: MissionCalendar, logger: Logger,
    board: FollowBoard, storeVersion: String,
    chainIsIntact: @escaping @Sendable () -> Bool,
    solve: @escaping @Sendable (Problem, Effort) -> Outcome = { plan($0, effort: $1) },
    sealing: any RevisionSealing = NoSealing(),
    statements: (any StatementVerifying)? = nil, sealed: SealedEventStore? = nil,
    warnings: @escaping @Sendable () -> [String] = { [] }
  ) {
    self.warnings = warnings
    self.statements = statements
    self.store = store
    self.sealed = sealed ?? store as? SealedEventStore
    self.clock = clock
    self.random = random
    self.policy = policy
    self.calendar = calendar
    self.logger = logger
    self.board = board
    self.storeVersion = storeVersion
    self.chainIsIntact = chainIsIntact
    self.solve = solve
    self.sealing = sealing
  }

  var now: Timestamp { Timestamp(microseconds: clock.now()) }
}
