internal import PlanModel

/// What would change a person's place: changes that are tried on a copy, one at a time.
extension Explainer {
  /// Days by which it is tried to be ready earlier where nothing says how many are needed.
  private static let daysEarlier: Int64 = 3

  func changes(
    _ u: Int, _ verdicts: [DepartureVerdict], _ directives: [Directive], _ computing: Computing
  ) -> [ComputedChange] {
    // From the beginning both sides are planned anew; otherwise the plan as it is stands on one.
    var start = warm
    if case .solving(let effort) = computing {
      guard let again = try? warm.solvedAgain(effort) else { return [] }
      start = again
    }
    var found: [ComputedChange] = []
    func attempt(_ what: ComputedChange.Change, _ departure: DepartureID, _ changes: [Change]) {
      if found.count >= Self.changeLimit { return }
      guard var (after, diff) = try? replan(warm, changes) else { return }
      if case .solving(let effort) = computing {
        guard let again = try? after.solvedAgain(effort) else { return }
        after = again
        diff = Replanner(after).diff(from: start, to: after)
      }
      let id = warm.problem.parties[u].id
      found.append(
        ComputedChange(
          change: what, departure: departure, computing: computing,
          placedOn: after.departure(of: id),
          costChangeCents: after.cost.total - start.cost.total,
          othersMoved: diff.moves.count {
            $0.party != id && $0.from != nil && $0.from != $0.to
          }))
    }
    if warm.departureIndex(u) != nil && directives.isEmpty { return [] }
    for directive in directives {
      attempt(.lifted(directive), directive.departure, [.lifted(directive)])
    }
    if warm.departureIndex(u) != nil { return found }
    for verdict in verdicts {
      guard let f = warm.problem.index(of: verdict.departure) else { continue }
      for (what, changes) in candidates(u, f, verdict) {
        attempt(what, verdict.departure, changes)
      }
    }
    return found
  }

  private func candidates(
    _ u: Int, _ f: Int, _ verdict: DepartureVerdict
  ) -> [(ComputedChange.Change, [Change])] {
    let party = warm.problem.parties[u]
    let departure = warm.problem.departures[f]
    let isPast = departure.cutoffMinute < warm.problem.asOfMinute
    switch verdict.standing {
    case .excluded where verdict.codes == .cutoffMissed && !isPast:
      guard let ready = party.readyAtMinute else { return [] }
      let days = max(Self.daysEarlier, verdict.daysLate ?? 0)
      return [
        (
          .readyEarlier(days: days),
          [.clearances(party.id, [:], readyAtMinute: ready - days * 1_440)]
        )
      ]
    case .excluded where verdict.codes.isSubset(of: .clearable.union(.cutoffMissed)) && !isPast:
      let codes = verdict.codes.subtracting(.cutoffMissed)
      return [
        (
          .clearances(codes),
          [.clearances(party.id, [departure.id: .eligible], readyAtMinute: nil)]
        )
      ]
    case .excluded where verdict.codes == .departureLocked:
      return [(.lockReleased, [.lifted(.lock(departure.id))])]
    case .blocked where verdict.obstacles == .notOpened:
      guard let person = party.members.first else { return [] }
      return [(.charterOpened, [.ordered(.pin(person.id, departure.id))])]
    case .blocked:
      guard let kind = soleLimit(verdict.obstacles) else { return [] }
      let needs = warm.allocation.riders[u].needs
      return [
        (
          .morePlaces(kind),
          [
            .capacity(
              departure.id, departure.capacity.enlarged(kind, by: needs),
              reserveSeats: departure.reserveSeats)
          ]
        )
      ]
    default: return []
    }
  }

  /// The limit that alone is in the way.
  private func soleLimit(_ obstacles: Obstacles) -> Obstacles? {
    let limits = obstacles.subtracting(.groupDoesNotFit)
    return Obstacles.places.first { $0 == limits }
  }
}

extension Capacity {
  /// The capacity with as many more places of one kind as somebody needs.
  func enlarged(_ kind: Obstacles, by needs: Needs) -> Capacity {
    var capacity = self
    let escorts = needs.escortedMinors + needs.escortedMedical
    switch kind {
    case .lapInfants: capacity.lapInfants += max(1, needs.lapInfants)
    case .stretchers: capacity.stretchers += max(1, needs.stretchers)
    case .wheelchairs: capacity.wheelchairs += max(1, needs.wheelchairs)
    case .unaccompaniedMinors: capacity.unaccompaniedMinors += max(1, needs.unaccompaniedMinors)
    case .deportees: capacity.deportees += max(1, needs.deportees)
    case .escorts: capacity.escorts += max(1, escorts)
    default: capacity.seats += max(1, needs.seats + escorts)
    }
    return capacity
  }
}

extension Obstacles {
  /// The kinds of places that a departure has a limit of.
  static let places: [Obstacles] = [
    .seats, .lapInfants, .stretchers, .wheelchairs, .unaccompaniedMinors, .deportees, .escorts,
  ]
}
