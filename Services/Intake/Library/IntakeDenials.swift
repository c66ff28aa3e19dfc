internal import EventStore
internal import RepatriationSchema
package import ServiceHost
internal import Wire

extension AccessAudit {
  /// Writes denials into intake's log.
  package init(
    _ environment: IntakeEnvironment, eventsPerPeriod: UInt32 = DenialLimits.eventsPerPeriod
  ) {
    self.init(
      store: environment.store, logger: environment.logger,
      chainIsIntact: environment.chainIsIntact, eventsPerPeriod: eventsPerPeriod
    ) { denied, author, mission, store in
      var intake = IntakeTransaction(
        store, environment, author: author, mission: mission, desk: "",
        seed: environment.random.bytes(count: 16))
      _ = try intake.append(.denied(denied), at: intake.recordedAt, persons: [])
    }
  }
}
