internal import EventStore
internal import RepatriationSchema
package import Sealing
internal import ServiceHost
internal import Wire

/// Whom everything in planning's store belongs to. Planning knows people by their ids: views, seats,
/// pins and overrides are sealed with the person's key; plans and manifests, which list many, with the
/// common one. When intake erases somebody, only the id remains on lists that were made, and nothing says
/// any more whose it was.
package enum PlanningSealing {
  /// The rules of planning's store.
  package static let rules = SealingRules(
    tables: [
      PlanningTable.views: .person(at: -16),
      PlanningTable.setAside: .person(at: -16),
      PlanningTable.seats: .person(at: -16),
      PlanningTable.directives: .person(at: -17),
      PlanningTable.overrides: SealingRules.Table { row, _ in
        .person(identifier(try Override(encoded: row.value).person))
      },
      PlanningTable.positions: SealingRules.Table(),
      PlanningTable.changes: SealingRules.Table(),
      PlanningTable.quarantines: SealingRules.Table(),
      PlanningTable.witnesses: SealingRules.Table(),
      StoreCheckpoints.table: .plain,
      PlanningTable.departures: SealingRules.Table(),
      PlanningTable.manifests: SealingRules.Table(),
      PlanningTable.plans: SealingRules.Table(),
      PlanningTable.lifeChanges: SealingRules.Table(),
      PlanningTable.revisions: SealingRules.Table(),
      PlanningTable.gone: SealingRules.Table(),
      PlanningTable.denials: SealingRules.Table(),
    ],
    event: { event, _ in
      switch PlanningEventKind(rawValue: event.kind) {
      case .overrideRequested, .overrideDecided, .directiveOrdered, .directiveLifted:
        try PlanningEventBody(encoded: event.body).event.map(person(of:)) ?? .common
      default: .common
      }
    })

  private static func person(of event: PlanningEvent) -> SealedSubject {
    switch event {
    case .overrideRequested(let override), .overrideDecided(let override):
      .person(identifier(override.person))
    case .directiveOrdered(let directive), .directiveLifted(let directive):
      .person(identifier(directive.person))
    default: .common
    }
  }

  /// An id as the store and its keys know it.
  static func identifier<Tag>(_ id: ID<Tag>) -> StoreIdentifier {
    guard let identifier = StoreIdentifier(id.uuid.bytes) else {
      preconditionFailure("an id has 16 bytes")
    }
    return identifier
  }
}
