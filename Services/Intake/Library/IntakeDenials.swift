internal import EventStore
internal import RepatriationSchema
package import ServiceHost
internal import Wire

extension AccessAudit {
  /// Writes denials into intake's log.
  package init(
    _ environment: IntakeEnvironment, eventsPerPeriod: UInt32 = DenialLimits.eventsPerPeriod
  ) {
    // A host that is not the primary writes nothing down; its log says what it refuses.
    let isWriting: @Sendable () -> Bool = {
      environment.chainIsIntact() && environment.host?.isPrimary != false
    }
    self.init(
      store: environment.store, logger: environment.logger,
      chainIsIntact: isWriting, eventsPerPeriod: eventsPerPeriod
    ) { denied, author, mission, store in
      var intake = IntakeTransaction(
        store, environment, author: author, mission: mission, desk: "",
        seed: environment.random.bytes(count: 16))
      _ = try intake.append(.denied(denied), at: intake.recordedAt, persons: [])
    }
  }
}
