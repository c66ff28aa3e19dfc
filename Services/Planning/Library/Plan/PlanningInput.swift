package import Casework
package import RepatriationSchema
package import Wire

/// Everything one plan depends on: the state of one mission, the policy and the moment.
package struct PlanningInput: Sendable {
  package var mission: String
  /// One for each person, in the order of the ids.
  package var views: [PlanningView]
  /// In the order of time, then id.
  package var departures: [Departure]
  package var policy: Policy
  package var calendar: MissionCalendar
  package var asOf: Timestamp
  /// The published manifests.
  package var published: [Manifest]
  /// People of announced groups who are still to come.
  package var announced: [AnnouncedPeople]
  /// Departures whose published list planners froze.
  package var frozen: Set<String> = []
  /// Whether lists that were proposed and are not closed yet are planned again; otherwise they are carried
  /// along as they are.
  package var replansProposed = false

  package init(
    mission: String, views: [PlanningView], departures: [Departure], policy: Policy,
    calendar: MissionCalendar, asOf: Timestamp, published: [Manifest] = [],
    announced: [AnnouncedPeople] = []
  ) {
    self.mission = mission
    self.views = views
    self.departures = departures
    self.policy = policy
    self.calendar = calendar
    self.asOf = asOf
    self.published = published
    self.announced = announced
  }
}

extension PlanningInput {
  /// Whether a list was proposed and may change all the same: planning again, before its cut-off.
  func replans(_ manifest: Manifest, _ rulebook: MissionRulebook) -> Bool {
    guard replansProposed, manifest.state == .proposed,
      let departure = departures.first(where: { $0.id == manifest.departure.id }),
      !departure.cancelled, PlanningHorizon(around: asOf).contains(departure.departsAt)
    else { return false }
    return rulebook.conditions(of: departure).lockAt > asOf
  }
}
