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
