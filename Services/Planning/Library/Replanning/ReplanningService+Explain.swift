internal import PlanModel
internal import Planner
package import RepatriationSchema
internal import Wire
package import WireRPC

extension ReplanningService {
  package func explainPlace(
    _ request: ExplainPlaceRequest, context: RPCServerContext
  ) async throws -> PlaceAccountOfPerson {
    let caller = try Caller(context)
    try caller.require(mission: request.mission)
    let person = request.person
    return try await trying(
      caller.mission, asOf: request.asOf, announced: request.announced
    ) { published in
      _ = try published.requireParty(of: person)
      let (warm, _) = try published.ready()
      guard
        let found = Explainer(warm).explain(PersonID(person), computing: .replanning)
      else { throw NotFound(what: "person") }
      return PlaceAccountOfPerson(
        person: person, departure: found.departure?.text ?? "",
        people: UInt32(clamping: found.people),
        verdicts: found.verdicts.prefix(PlanningLimits.verdicts).map(PlaceVerdict.init),
        tried: found.changes.prefix(16).map(TriedChange.init),
        sentences: Self.fitting(Self.words(warm).sentences(found), count: 300))
    }
  }

  package func explainDeparture(
    _ request: ExplainDepartureRequest, context: RPCServerContext
  ) async throws -> DepartureAccount {
    let caller = try Caller(context)
    try caller.require(mission: request.mission)
    let departure = request.departure
    return try await trying(
      caller.mission, asOf: request.asOf, announced: request.announced
    ) { published in
      let id = try published.requireOpen(departure)
      let (warm, _) = try published.ready()
      guard let found = Explainer(warm).explain(departure: id) else {
        throw NotFound(what: "departure")
      }
      var account = DepartureAccount(departure: departure, open: found.isOpen)
      account.people = UInt32(clamping: found.people)
      account.expected = UInt32(clamping: found.expectedPeople)
      account.reserve = UInt32(clamping: found.reserve)
      account.places = found.places.map { places in
        PlaceAccount(
          kind: PlaceKind.name(places.kind), used: UInt32(clamping: places.used),
          limit: UInt32(clamping: places.limit), oneMoreCents: places.oneMoreCents)
      }
      account.sentences = Self.fitting(Self.words(warm).sentences(found), count: 64)
      return account
    }
  }

  package func explainPlan(
    _ request: ExplainPlanRequest, context: RPCServerContext
  ) async throws -> PlanAccount {
    let caller = try Caller(context)
    try caller.require(mission: request.mission)
    let solve = environment.solve
    return try await trying(
      caller.mission, asOf: request.asOf, announced: request.announced
    ) { published in
      let (warm, moved) = try published.ready()
      // The published bound was proved for the facts of that moment: of these it says nothing.
      let bound = try published.bound(of: warm, solve: solve)
      let found = Explainer(warm).explainPlan(bound: bound)
      var account = PlanAccount()
      account.asOf = published.state.input.asOf
      account.alreadyMoved = UInt32(clamping: moved)
      account.planVersion = published.state.published?.planVersion ?? 0
      account.people = UInt32(clamping: found.people)
      account.listed = UInt32(clamping: found.listedPeople)
      account.parts = CostPart.parts(of: found.cost)
      account.totalCents = found.cost.total
      account.unavoidableCents = found.unavoidableCents
      account.publishedCents = published.state.published?.costCents ?? 0
      account.boundCents = bound
      account.oldestUnlistedDays = found.oldestUnlisted.map { UInt32(clamping: $0.days) }
      account.oldestDays = found.oldest.map { UInt32(clamping: $0.days) }
      account.passedOver = UInt32(clamping: found.inversions.count)
      account.directives = UInt32(clamping: warm.directives.count)
      var sentences = Self.words(warm).sentences(found)
      if moved > 0 {
        sentences.append(
          "Facts or decisions changed after the plan: replanning would change the place of "
            + "\(moved == 1 ? "1 person" : "\(moved) people"), and the numbers above count that in."
        )
      }
      if !warm.directives.isEmpty {
        sentences.append("Pins, forbids and frozen lists that hold: \(warm.directives.count).")
      }
      account.sentences = Self.fitting(sentences, count: 64)
      return account
    }
  }

  private static func words(_ warm: Warm) -> Sentences {
    Sentences(warm.problem) { "\(ID<PersonFile>($0))" }
  }

  /// As many sentences as the message can hold, each cut to what it can carry.
  private static func fitting(_ sentences: [String], count: Int) -> [String] {
    sentences.prefix(count).map {
      String(decoding: $0.utf8.prefix(PlanningLimits.accountBytes), as: UTF8.self)
    }
  }
}

extension PlaceVerdict {
  fileprivate init(_ verdict: Planner.DepartureVerdict) {
    self.init()
    departure = verdict.departure.text
    standing = verdict.standing.rawValue
    obstacles = verdict.obstacles.names
    daysLate = verdict.daysLate.map { UInt32(clamping: $0) }
    waitingCents = verdict.swap?.waitingCents
    moneyCents = verdict.swap?.moneyCents
    othersMoved = UInt32(
      clamping: verdict.swap?.moves.reduce(0) { $0 + $1.people.count } ?? 0)
  }
}

extension TriedChange {
  fileprivate init(_ change: ComputedChange) {
    self.init()
    departure = change.departure.text
    placedOn = change.placedOn?.text ?? ""
    costChangeCents = change.costChangeCents
    othersMoved = UInt32(clamping: change.othersMoved)
  }
}

extension CostPart {
  fileprivate static func parts(of cost: CostBreakdown) -> [CostPart] {
    [
      ("waiting", cost.waiting), ("noDeparture", cost.noDeparture), ("seats", cost.seats),
      ("preference", cost.preference), ("expectation", cost.expectation), ("moves", cost.moves),
      ("opening", cost.opening), ("escorts", cost.escorts), ("shelter", cost.shelter),
      ("onward", cost.onward), ("splits", cost.splits),
    ].filter { $0.1 != 0 }.map { CostPart(part: $0.0, cents: $0.1) }
  }
}

/// Kinds of places by stable names.
private enum PlaceKind {
  static func name(_ kind: Obstacles) -> String {
    switch kind {
    case .seats: "SEATS"
    case .lapInfants: "LAP_INFANTS"
    case .stretchers: "STRETCHERS"
    case .wheelchairs: "WHEELCHAIRS"
    case .unaccompaniedMinors: "UNACCOMPANIED_MINORS"
    case .deportees: "DEPORTEES"
    default: "ESCORTS"
    }
  }
}
