internal import EventStore
internal import RepatriationSchema
package import ServiceHost

extension AccessAudit {
  /// Writes denials into planning's log.
  package init(_ environment: PlanningEnvironment) {
    let log = PlanningLog(environment: environment)
    self.init(
      store: environment.store, logger: environment.logger,
      chainIsIntact: environment.chainIsIntact
    ) { denied, author, mission, store in
      try log.append(.denied(denied), mission: mission, author: author, in: store)
    }
  }
}
