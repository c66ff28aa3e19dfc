internal import Casework
internal import EventStore
package import RepatriationSchema
internal import Wire
package import WireRPC

extension ManifestLifeService {
  package func advance(
    _ request: AdvanceRequest, context: RPCServerContext
  ) async throws -> LifeReply {
    // Who is not asked about, need not be known as of this minute.
    let checksPeople = ![.closed, .cancelled].contains(request.to)
    let isStale =
      checksPeople
      ? try requireFresh(
        mission: try Caller(context).mission, manifest: request.manifest,
        acknowledged: request.staleAcknowledged) : false
    return try await change(
      request, mission: request.mission, manifest: request.manifest, context: context
    ) { life in
      try life.require(version: request.version)
      guard ManifestTransitions.isAllowed(from: life.before.state, to: request.to) else {
        throw life.refusal(Self.notAllowed(request.to, life.before.state))
      }
      try life.require(moment: request.at)
      switch request.to {
      case .proposed: try life.propose(request)
      case .locked: try life.lock(request)
      case .submitted: try life.submit(request)
      case .departed: try life.depart(request)
      case .closed: try life.close(request)
      default: try life.cancel(request)
      }
      life.manifest.state = request.to
      return try life.save(
        Self.kind(of: request.to), at: request.at, reason: request.reason,
        staleAcknowledged: isStale)
    }
  }

  private static func notAllowed(_ to: ManifestState, _ from: ManifestState) -> String {
    let allowed = ManifestTransitions.allowed(from: from).map(\.name)
    if allowed.isEmpty { return "A list that is \(from.name) stays as it is." }
    return "A list that is \(from.name) cannot be \(to.name) next. It can be: "
      + allowed.joined(separator: ", ") + "."
  }

  private static func kind(of state: ManifestState) -> LifeChangeKind {
    switch state {
    case .proposed: .proposed
    case .locked: .locked
    case .submitted: .submitted
    case .departed: .departed
    case .closed: .closed
    default: .cancelled
    }
  }
}

extension LifeTransaction {
  /// Takes off whoever fails, if the caller was shown and has confirmed exactly these people.
  ///
  /// - Throws: `LifeRefused` with the list otherwise.
  mutating func takeOff(
    _ failing: [FailingEntry], confirmed: [ID<PersonFile>], _ what: String
  ) throws {
    guard Set(failing.map(\.person)) == Set(confirmed) else {
      var refusal = refusal(
        failing.isEmpty
          ? "Nobody on the list fails now, but people were named to be taken off. Look again."
          : "\(failing.count) on the list \(what). Confirm exactly these, and they wait again.")
      refusal.failing = failing
      refusal.confirmable = true
      throw refusal
    }
    takeOff(failing)
  }

  /// Not after it has left.
  func requireBeforeDeparture(_ at: Timestamp) throws {
    guard at < moments.departsAt else {
      throw refusal(
        "The departure left at \(moments.departsAt). The list can only be cancelled, or depart.")
    }
  }

  /// Before the policy's moment a list is proposed or locked only for a stated reason: whoever is ready
  /// later gets no seat by a plan any more.
  private func requireReason(_ request: AdvanceRequest, before moment: Timestamp) throws {
    guard request.at < moment, request.reason.isEmpty else { return }
    throw refusal(
      "By the policy it is \(request.to.name) from \(moment) on. State a reason to do it earlier.")
  }

  /// The list fits its departure, or nothing is changed.
  mutating func requireFit() throws {
    let review = try review(at: max(before.changedAt, before.asOf), countsOnlyGranted: false)
    let shape = try ListShape(
      review.parties, on: manifest.departure, mission: mission, environment: environment)
    if let problem = shape.problem {
      throw refusal("The list does not fit: \(problem). Take people off, or exchange them.")
    }
    manifest.escorts = UInt16(clamping: shape.escorts)
  }

  /// DRAFT → PROPOSED: the provisional list. What is expected in time may stand, marked.
  fileprivate mutating func propose(_ request: AdvanceRequest) throws {
    try requireBeforeDeparture(request.at)
    try requireReason(request, before: moments.proposeBy)
    guard !manifest.departure.cancelled else { throw refusal("The departure is cancelled.") }
    let review = try review(at: request.at, countsOnlyGranted: false)
    try takeOff(review.failing(becomes: .unset), confirmed: request.confirmed, "may not board")
    guard !manifest.entries.isEmpty else { throw refusal("Nobody is on the list.") }
    remark(review)
    manifest.standby = []
    manifest.numberEntries()
    try requireFit()
  }

  /// PROPOSED → LOCKED: from here on only what is granted counts.
  fileprivate mutating func lock(_ request: AdvanceRequest) throws {
    try requireBeforeDeparture(request.at)
    try requireReason(request, before: moments.lockBy)
    let review = try review(at: request.at, countsOnlyGranted: true)
    try takeOff(
      review.failing(becomes: .unset), confirmed: request.confirmed,
      "lack something that is not granted yet, or may not board")
    guard !manifest.entries.isEmpty else { throw refusal("Nobody is on the list.") }
    remark(review)
    for index in manifest.entries.indices { move(index, to: .confirmed) }
    try requireFit()
  }

  /// LOCKED → SUBMITTED: the final list.
  fileprivate mutating func submit(_ request: AdvanceRequest) throws {
    try requireBeforeDeparture(request.at)
    let review = try review(at: request.at, countsOnlyGranted: true)
    try takeOff(
      review.failing(becomes: .denied), confirmed: request.confirmed, "may not board any more")
    guard !manifest.travelling.isEmpty else { throw refusal("Nobody on the list may travel.") }
    remark(review)
    try requireFit()
  }

  /// SUBMITTED → DEPARTED: who was checked in has boarded; who was not did not come.
  fileprivate mutating func depart(_ request: AdvanceRequest) throws {
    guard request.at >= moments.departsFrom else {
      throw refusal(
        "It cannot have left at \(request.at): it departs at \(moments.departsAt), and by the policy "
          + "at \(moments.departsFrom) at the earliest.")
    }
    let review = try review(at: request.at, countsOnlyGranted: true)
    // Who is on board is on board: what fails for them is told, and offloading them comes first.
    let denied = review.failing(
      among: Set(manifest.entries.filter { $0.state != .confirmed }.map(\.person)),
      becomes: .denied
    ).filter { $0.state != .confirmed }
    let missing = manifest.entries.filter { $0.state == .confirmed }.map(\.person)
    let absent = Set(missing)
    let isDenied = Set(denied.map(\.person))
    // Who came without the rest of the party is not sent off alone.
    let stay = review.wholeParties(of: missing).filter { !isDenied.contains($0) }
    let behind = manifest.entries.filter { stay.contains($0.person) }.map { entry in
      let isAbsent = absent.contains(entry.person)
      return FailingEntry(
        person: entry.person, number: entry.number, group: entry.group, state: entry.state,
        codes: isAbsent ? [] : [.groupIncomplete], withGroup: !isAbsent,
        becomes: isAbsent ? .noShow : .offloaded)
    }
    let all = (denied + behind).sorted { $0.number < $1.number }
    try takeOff(all, confirmed: request.confirmed, "did not check in, or may not board")
    for index in manifest.entries.indices where manifest.entries[index].state == .checkedIn {
      move(index, to: .boarded)
    }
    try requireFit()
  }

  /// DEPARTED → CLOSED: of everybody who boarded it is known whether they arrived.
  fileprivate mutating func close(_ request: AdvanceRequest) throws {
    let boarded = manifest.entries.filter { $0.state == .boarded }
    let unknown = boarded.filter { $0.arrival == .unset }
    guard unknown.isEmpty else {
      var refusal = refusal(
        "Of \(unknown.count) who boarded nobody has said whether they arrived. Say it, or say why not."
      )
      refusal.failing = unknown.map(Self.naming)
      throw refusal
    }
    // Closing lets go of the people. Somebody whose case is open still would be planned again.
    let open = try boarded.filter { entry in
      guard entry.arrival == .arrived else { return false }
      let view = try PlanningReading.view(of: entry.person, mission: mission, in: store)
      return view?.state.isOpen ?? false
    }
    guard open.isEmpty else {
      var refusal = refusal(
        "The cases of \(open.count) who arrived are still open at intake. Report them to intake first."
      )
      refusal.failing = open.map(Self.naming)
      throw refusal
    }
  }

  private static func naming(_ entry: ManifestEntry) -> FailingEntry {
    FailingEntry(
      person: entry.person, number: entry.number, group: entry.group, state: entry.state)
  }

  /// Before it has departed: everybody waits again. The list keeps how it stood.
  fileprivate mutating func cancel(_ request: AdvanceRequest) throws {
    guard !request.reason.isEmpty else {
      throw Rejected.field("reason", "Say why the list is cancelled.")
    }
    manifest.standby = []
  }
}
