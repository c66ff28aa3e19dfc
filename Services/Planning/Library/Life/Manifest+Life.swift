internal import Casework
internal import Crypto
internal import RepatriationSchema
internal import Wire
internal import WireRPC

extension Manifest {
  /// Everybody who holds a seat, in the order of the list.
  var travelling: [ID<PersonFile>] {
    entries.lazy.filter(\.state.isLive).map(\.person)
  }

  /// Everybody who is taken by this list: nobody else may list them.
  var taken: Set<ID<PersonFile>> { state.isActive ? Set(travelling) : [] }

  func holds(_ person: ID<PersonFile>) -> Bool {
    entries.contains { $0.person == person && $0.state.isLive }
  }

  func index(of person: ID<PersonFile>) -> Int? {
    entries.firstIndex { $0.person == person }
  }

  /// Where the listed people stand, by state.
  var counts: [StateCount] {
    EntryState.declared.compactMap { state in
      let persons = entries.count { $0.state == state }
      return persons == 0 ? nil : StateCount(state: state, persons: UInt32(clamping: persons))
    }
  }

  /// Names those who have no number yet, in the order of the list. A number stays with its entry.
  mutating func numberEntries() {
    for index in entries.indices where entries[index].number == 0 {
      numbers = UInt16(clamping: Int(numbers) + 1)
      entries[index].number = numbers
    }
  }

  /// The numbers of the next change of its life.
  ///
  /// - Throws: `RPCError` when no number is left.
  mutating func becomeNext(at moment: Timestamp, policy: String) throws {
    let (next, overflow) = version.addingReportingOverflow(1)
    guard !overflow, revision < .max else { throw RPCError(.outOfRange, "no version is left") }
    version = next
    revision += 1
    changedAt = moment
    self.policy = policy
  }

  /// Seats and digest as they follow from the entries.
  mutating func seal() throws {
    seatsTaken = UInt16(clamping: seatsOfEntries + Int(escorts))
    digest = FixedBytes<32>()
    var hash = SHA256()
    hash.update(data: try encodedBytes())
    digest = hash.finishedBytes()
  }

  /// What the states of a life must hold, in words; `nil` when all does.
  var brokenInvariant: String? {
    if Set(entries.map(\.person)).count != entries.count { return "a person is listed twice" }
    if state.isActive, seatsOfEntries + Int(escorts) > Int(departure.seats) {
      return "more seats are taken than the departure has"
    }
    let allowed: [EntryState]
    switch state {
    case .draft, .proposed: allowed = [.planned]
    case .locked: allowed = [.confirmed, .offloaded, .denied, .substituted]
    case .submitted:
      allowed = EntryState.declared.filter { $0 != .planned && $0 != .unset }
    case .departed, .closed:
      allowed = [.boarded, .noShow, .offloaded, .denied, .substituted]
    default: return nil
    }
    guard entries.allSatisfy({ allowed.contains($0.state) }) else {
      return "somebody stands where nobody can on a list that is \(state.name)"
    }
    if state == .closed,
      entries.contains(where: { $0.state == .boarded && $0.arrival == .unset })
    {
      return "nobody said whether somebody who boarded arrived"
    }
    return nil
  }
}

extension EntryState {
  /// As it stands in a sentence: `checked in`.
  var words: String {
    name.reduce(into: "") { words, letter in
      words += letter.isUppercase ? " " + letter.lowercased() : String(letter)
    }
  }
}
