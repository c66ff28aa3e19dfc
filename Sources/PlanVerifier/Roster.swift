internal import PlanModel

/// Where each person stands in the problem.
struct Roster {
  struct Place {
    /// Index of the party in the problem.
    let party: Int
    /// Index of the person in the party.
    let member: Int
  }

  let places: [PersonID: Place]
  let parties: [PartyID: Int]
  let departures: [DepartureID: Int]
  /// The index of the locked departure of each person on a locked list.
  let locked: [PersonID: Int]

  init(_ problem: Problem) {
    var places: [PersonID: Place] = [:]
    var parties: [PartyID: Int] = [:]
    for (party, value) in problem.parties.enumerated() {
      parties[value.id] = party
      for (member, person) in value.members.enumerated() {
        places[person.id] = Place(party: party, member: member)
      }
    }
    var departures: [DepartureID: Int] = [:]
    var locked: [PersonID: Int] = [:]
    for (index, departure) in problem.departures.enumerated() {
      departures[departure.id] = index
      for person in departure.lockedPeople ?? [] { locked[person] = index }
    }
    self.places = places
    self.parties = parties
    self.departures = departures
    self.locked = locked
  }
}
