internal import RepatriationSchema

/// The service `Intake` over a store: registration, cases, reading, the feed, each in a file of its own.
package struct IntakeService: IntakeHandlers, IntakeSubject {
  let environment: IntakeEnvironment
  let snapshots: SnapshotLibrary

  package init(_ environment: IntakeEnvironment) {
    self.environment = environment
    snapshots = SnapshotLibrary(environment)
  }
}
