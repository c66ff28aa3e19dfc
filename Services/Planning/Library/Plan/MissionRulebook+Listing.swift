internal import Casework
internal import PlanModel
internal import RepatriationSchema
internal import Wire

/// What a list says of a person beside their id.
extension MissionRulebook {
  func band(of view: PlanningView, on day: CalendarDate) -> AgeBand {
    if boarding.isInfant(view, on: day) { return .infant }
    return boarding.isMinor(view, on: day) ? .minor : .adult
  }

  /// INFT is an infant on a lap; a child in a seat, of whatever age, is CHLD.
  func services(
    of view: PlanningView, place: Member.Place?, on day: CalendarDate
  ) -> [SpecialService] {
    var services = view.services.filter { $0 != .infant && $0 != .child }
    if place == .lapInfant {
      services.append(.infant)
    } else if band(of: view, on: day) != .adult {
      services.append(.child)
    }
    return services.sorted { $0.rawValue < $1.rawValue }
  }
}
