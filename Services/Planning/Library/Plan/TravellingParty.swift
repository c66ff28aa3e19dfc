internal import Casework
internal import RepatriationSchema
internal import Wire

/// People who travel together or not at all, before any departure is looked at.
struct TravellingParty: Sendable {
  /// In the order of the ids.
  let members: [PlanningView]
  /// What the whole group says, also of members who are not in this party.
  let situation: GroupSituation
  /// The group's id; `nil` for a person on their own.
  let group: ID<Group>?

  /// Whose province decides where the party would like to arrive: the head of the group, else who
  /// registered first.
  var leader: PlanningView? {
    members.first { $0.relation == .head }
      ?? members.min { ($0.registeredAt, $0.person) < ($1.registeredAt, $1.person) }
  }

  /// The highest tier among the members, also after waiting.
  func tier(_ policy: RepatriationSchema.Policy, on day: CalendarDate) -> UInt8 {
    members.map { PriorityByWaiting($0, policy: policy, on: day).tier }.min() ?? 3
  }

  /// Divides people into parties.
  ///
  /// - A group that may not be split is one party of all members in `travelling`.
  /// - In a group that may be split, minors stay with those adults who may answer for them, and every
  ///   other adult is on their own.
  /// - Everybody else is on their own.
  ///
  /// - Parameters:
  ///   - travelling: whose parties are wanted.
  ///   - views: everybody of the mission, since a group's situation depends on all its members.
  ///   - isMinor: whether a person counts as a minor.
  static func parties(
    of travelling: [PlanningView], among views: [PlanningView],
    isMinor: (PlanningView) -> Bool
  ) -> [TravellingParty] {
    var membersOf: [ID<Group>: [PlanningView]] = [:]
    for view in views {
      if let group = view.group { membersOf[group, default: []].append(view) }
    }
    var parties: [TravellingParty] = []
    var presentOf: [ID<Group>: [PlanningView]] = [:]
    var groups: [ID<Group>] = []
    for view in travelling {
      guard let group = view.group else {
        parties.append(TravellingParty(members: [view], situation: .alone, group: nil))
        continue
      }
      if presentOf[group] == nil { groups.append(group) }
      presentOf[group, default: []].append(view)
    }
    for group in groups {
      let present = presentOf[group] ?? []
      let all = membersOf[group] ?? present
      parties += split(present, situation: GroupSituation(members: all), group: group, isMinor)
    }
    return parties
  }

  private static let responsible: [Relation] = [
    .head, .spouse, .parent, .guardian, .sibling, .escort,
  ]

  private static func split(
    _ members: [PlanningView], situation: GroupSituation, group: ID<Group>,
    _ isMinor: (PlanningView) -> Bool
  ) -> [TravellingParty] {
    let sorted = members.sorted { $0.person < $1.person }
    guard sorted.allSatisfy(\.groupSplittable) else {
      return [TravellingParty(members: sorted, situation: situation, group: group)]
    }
    let hasMinors = sorted.contains(where: isMinor)
    let core = sorted.filter {
      isMinor($0) || (hasMinors && responsible.contains($0.relation))
    }
    var parties: [TravellingParty] = []
    if !core.isEmpty {
      parties.append(TravellingParty(members: core, situation: situation, group: group))
    }
    for view in sorted where !core.contains(where: { $0.person == view.person }) {
      parties.append(TravellingParty(members: [view], situation: .alone, group: group))
    }
    return parties
  }
}
