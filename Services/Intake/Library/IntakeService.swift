internal import RepatriationSchema

/// The service `Intake` over a store: registration, cases, reading, the feed, each in a file of its own.
package struct IntakeService: IntakeHandlers, IntakeSubject {
  let environment: IntakeEnvironment
  let snapshots: SnapshotLibrary

  package init(_ environment: IntakeEnvironment) {
    self.init(environment, snapshots: SnapshotLibrary(environment))
  }

  /// - Parameter snapshots: what it gives out, where others use the same.
  init(_ environment: IntakeEnvironment, snapshots: SnapshotLibrary) {
    self.environment = environment
    self.snapshots = snapshots
  }
}
