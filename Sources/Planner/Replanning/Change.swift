package import PlanModel

/// Something that happened, or that a planner decided, after the plan was made.
package enum Change: Hashable, Sendable {
  // MARK: Departures

  /// The departure leaves, and its list closes, at other moments: a delay, or the end of one.
  case departureMoved(DepartureID, minute: Int64, cutoffMinute: Int64)
  /// The departure does not go. Its people need another place, whether or not its list was locked.
  case departureCancelled(DepartureID)
  case departureAdded(Departure, Boarding)
  /// The departure takes so many of each kind, and keeps so many seats free.
  case capacity(DepartureID, Capacity, reserveSeats: Int?)

  // MARK: People

  /// One person does not travel any more; the rest of the party still does.
  case personWithdrawn(PersonID)
  case partyWithdrawn(PartyID)
  /// Clearances were granted or refused: the values that changed, by departure, and when everything
  /// is ready (nil: it is).
  case clearances(PartyID, [DepartureID: Eligibility], readyAtMinute: Int64?)
  /// Nobody of the party travels before the hold is lifted.
  case holdPlaced(PartyID)
  /// The hold is gone. What the party may be on is what it was before the hold was placed here, with
  /// these values instead where they are given; a party that came with its hold needs all of them.
  case holdLifted(PartyID, [DepartureID: Eligibility])
  /// A party that was not known; its rows follow the order of the problem's departures.
  case partyArrived(Party, keptApartFrom: [PartyID] = [], companions: [PartyID] = [])
  /// A party travels in parts from now on. Each part is kept apart from whom the whole was.
  case partySplit(PartyID, into: [Party])
  /// Parties travel as one from now on.
  case partiesMerged([PartyID], into: Party)

  // MARK: Planners

  /// A directive holds from now on.
  case ordered(Directive)
  /// A directive holds no longer. Lifting a lock also opens a list that came locked.
  case lifted(Directive)
}

/// What is known about everybody and one new departure.
package struct Boarding: Hashable, Sendable {
  /// By party; `others` for those not here.
  package let eligibility: [PartyID: Eligibility]
  package let others: Eligibility
  /// What one person's way home costs the mission, cents; nothing for parties not here.
  package let onwardCents: [PartyID: Int64]

  package init(
    _ eligibility: [PartyID: Eligibility] = [:], others: Eligibility,
    onwardCents: [PartyID: Int64] = [:]
  ) {
    self.eligibility = eligibility
    self.others = others
    self.onwardCents = onwardCents
  }
}

/// Why changes were refused. Nothing was changed.
package enum ChangeError: Error, Hashable, Sendable {
  /// The plan has not this party, or not any more.
  case unknownParty(PartyID)
  case unknownPerson(PersonID)
  case unknownDeparture(DepartureID)
  /// Somebody on a locked list cannot be taken off it, split or merged here: that is a revision of
  /// the list.
  case lockedList(DepartureID)
  /// No hold was placed on the party here, and the change does not say what it may be on.
  case noHold(PartyID)
  /// The parts of a split, or the whole of a merger, are not the people they were.
  case differentPeople(PartyID)
  /// There is no such directive to lift.
  case noDirective(Directive)
  /// More than ``Warm/directiveLimit`` directives, or ``Warm/changeLimit`` changes at once.
  case tooMany
  /// These cannot all hold; without any one of them the others can. Which rule is in the way is
  /// not said: it may be one of safeguarding.
  case conflict([Directive])
  /// The plan has people where they may not be, or more than fit.
  case planDoesNotFit(DepartureID)
  /// The problem with the change would not be one.
  case problem(ProblemError)
}
