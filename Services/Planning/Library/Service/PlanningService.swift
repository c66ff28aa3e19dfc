internal import RepatriationSchema
internal import Wire

/// The methods of planning over a store. Each subject has a file of its own: departures, the plan,
/// manifests, explanations, status.
package struct PlanningService: PlanningHandlers, PlanningSubject {
  let environment: PlanningEnvironment
  /// Where plans are made, one after the other.
  let desk = PlanDesk()

  package init(_ environment: PlanningEnvironment) {
    self.environment = environment
  }
}

extension Rejected {
  /// Cuts both texts to what the message can carry.
  static func field(_ field: String, _ reason: String) -> Rejected {
    Rejected(
      field: String(decoding: field.utf8.prefix(64), as: UTF8.self),
      reason: String(decoding: reason.utf8.prefix(300), as: UTF8.self))
  }
}
