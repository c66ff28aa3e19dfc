internal import Casework
internal import EventStore
internal import RepatriationSchema
internal import Wire

/// Checks again whether listed people may board: each by all rules, then whole parties.
struct BoardingReview {
  /// What the check reads: the list, and people and seats as they are now.
  struct Subject {
    let manifest: Manifest
    let mission: String
    let rulebook: MissionRulebook
    let conditions: DepartureConditions
    let at: Timestamp
    /// From the lock on only what is granted counts; before, also what is expected in time.
    let countsOnlyGranted: Bool
  }

  let subject: Subject
  /// Views of those who travel, and of everybody in their groups.
  private(set) var views: [ID<PersonFile>: PlanningView] = [:]
  private var members: [ID<Group>: [PlanningView]] = [:]
  /// Everything that fails for each person who travels, also what is expected in time.
  private var failures: [ID<PersonFile>: [BoardingFailure]] = [:]
  /// The parties in which those travel who are known.
  private(set) var parties: [TravellingParty] = []

  private let travelling: [ID<PersonFile>]
  private let present: Set<ID<PersonFile>>

  init(_ subject: Subject, in reader: any StoreReader) throws {
    self.subject = subject
    travelling = subject.manifest.travelling
    present = Set(travelling)
    for person in travelling {
      guard
        let view = try PlanningReading.view(of: person, mission: subject.mission, in: reader)
      else { continue }
      views[person] = view
      if let group = view.group, members[group] == nil {
        members[group] = try PlanningReading.members(
          of: view, mission: subject.mission, in: reader)
      }
    }
    let known = travelling.compactMap { views[$0] }
    let others = members.sorted { $0.key < $1.key }.flatMap(\.value)
      .filter { !present.contains($0.person) }
    parties = TravellingParty.parties(of: known, among: known + others) {
      subject.rulebook.boarding.isMinor($0, on: subject.conditions.departureDay)
    }
    for entry in subject.manifest.entries where entry.state.isLive {
      failures[entry.person] = try judge(entry, in: reader)
    }
  }

  /// What says something of the list itself, which the steps of its life decide.
  private static let ofTheList: [ReasonCode] = [.cutOffPassed, .departureClosed]

  private func judge(_ entry: ManifestEntry, in reader: any StoreReader) throws -> [BoardingFailure]
  {
    // Merged, moved to another mission or erased: nobody of that name is known here.
    guard let view = views[entry.person] else { return [BoardingFailure(.caseNotOpen)] }
    let group = view.group.flatMap { members[$0] } ?? []
    let found = subject.rulebook.assess(
      view, group: view.group == nil ? .alone : GroupSituation(members: group),
      on: subject.conditions, asOf: subject.at)
    var result = found.failures.filter { !Self.ofTheList.contains($0.code) }
    func fail(_ code: ReasonCode) {
      if !result.contains(where: { $0.code == code }) { result.append(BoardingFailure(code)) }
    }
    if view.keepApart.contains(where: present.contains) || isKeptApart(entry.person) {
      fail(.keptApart)
    }
    if group.contains(where: { !$0.groupSplittable }),
      group.contains(where: { $0.state.isOpen && !present.contains($0.person) })
    {
      fail(.groupIncomplete)
    }
    let seat = try PlanningReading.seat(
      of: entry.person, mission: subject.mission, in: reader)
    if let seat, seat != subject.manifest.id { fail(.onAnotherManifest) }
    // A hold is never overridden, whatever an entry says.
    return result.filter { $0.code == .heldActive || !entry.overridden.contains($0.code) }
      .sorted { $0.code.rawValue < $1.code.rawValue }
  }

  private func isKeptApart(_ person: ID<PersonFile>) -> Bool {
    views.values.contains { present.contains($0.person) && $0.keepApart.contains(person) }
  }

  /// Whether it speaks against somebody at this step.
  private func counts(_ failure: BoardingFailure) -> Bool {
    subject.countsOnlyGranted
      || !subject.rulebook.isInTime(failure, on: subject.conditions)
  }

  /// What keeps a person off, by code.
  func codes(of person: ID<PersonFile>) -> [ReasonCode] {
    (failures[person] ?? []).filter(counts).map(\.code)
  }

  /// What is still to come, with its day.
  func missing(of person: ID<PersonFile>) -> [MissingClearance] {
    (failures[person] ?? []).map { MissingClearance(code: $0.code, expectedBy: $0.expectedBy) }
  }

  /// Everybody who fails, and whoever is of one party with them, in the order of the list.
  ///
  /// - Parameters:
  ///   - among: whom the step is about; everybody who travels without it.
  ///   - becomes: where they stand when they are taken off.
  func failing(
    among: Set<ID<PersonFile>>? = nil, becomes: EntryState
  ) -> [FailingEntry] {
    var own: Set<ID<PersonFile>> = []
    for person in travelling where among?.contains(person) ?? true {
      if !codes(of: person).isEmpty { own.insert(person) }
    }
    if own.isEmpty { return [] }
    var whole = own
    for party in parties where party.members.contains(where: { own.contains($0.person) }) {
      whole.formUnion(party.members.map(\.person))
    }
    return subject.manifest.entries.filter { $0.state.isLive && whole.contains($0.person) }
      .map { entry in
        let isOwn = own.contains(entry.person)
        return FailingEntry(
          person: entry.person, number: entry.number, group: entry.group, state: entry.state,
          codes: isOwn ? codes(of: entry.person) : [.groupIncomplete],
          missing: isOwn ? missing(of: entry.person) : [], withGroup: !isOwn, becomes: becomes)
      }
  }

  /// Everybody of the parties to which these people belong, in the order of the list.
  func wholeParties(of people: [ID<PersonFile>]) -> [ID<PersonFile>] {
    let wanted = Set(people)
    var whole = wanted
    for party in parties where party.members.contains(where: { wanted.contains($0.person) }) {
      whole.formUnion(party.members.map(\.person))
    }
    return travelling.filter(whole.contains)
  }
}

extension LifeTransaction {
  /// Checks the list as it stands in this transaction.
  func review(at: Timestamp, countsOnlyGranted: Bool) throws -> BoardingReview {
    try BoardingReview(
      BoardingReview.Subject(
        manifest: manifest, mission: mission, rulebook: rulebook, conditions: conditions, at: at,
        countsOnlyGranted: countsOnlyGranted), in: store)
  }

  /// Writes down what those who travel still lack, and on what they would travel, as of the check.
  mutating func remark(_ review: BoardingReview) {
    let today = rulebook.calendar.day(of: review.subject.at)
    for index in manifest.entries.indices where manifest.entries[index].state.isLive {
      let person = manifest.entries[index].person
      guard let view = review.views[person] else { continue }
      let clearances = Clearances(view, policy: environment.policy)
      manifest.entries[index].missing = Array(review.missing(of: person).prefix(16))
      manifest.entries[index].caseClass = clearances.caseClass(on: today)
      manifest.entries[index].documentType = clearances.travelDocument(on: conditions.arrivalDay)
    }
  }
}
