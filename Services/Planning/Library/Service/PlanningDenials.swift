internal import EventStore
internal import RepatriationSchema
package import ServiceHost

extension AccessAudit {
  /// Writes denials into planning's log.
  package init(
    _ environment: PlanningEnvironment, eventsPerPeriod: UInt32 = DenialLimits.eventsPerPeriod
  ) {
    let log = PlanningLog(environment: environment)
    self.init(
      store: environment.store, logger: environment.logger,
      chainIsIntact: environment.chainIsIntact, eventsPerPeriod: eventsPerPeriod
    ) { denied, author, mission, store in
      try log.append(.denied(denied), mission: mission, author: author, in: store)
    }
  }
}
