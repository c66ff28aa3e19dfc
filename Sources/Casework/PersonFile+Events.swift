package import RepatriationSchema
package import Wire

/// How a person's file follows from its events. Nothing else changes a file.
extension PersonFile {
  /// Starts a file.
  package init(_ event: Registered, sequence: Int64, recordedAt: Timestamp, policy: Policy) {
    let registration = event.registration
    self.init()
    self.registration = registration
    self.recordedAt = recordedAt
    self.sequence = sequence
    self.changedAt = sequence
    state = .registered
    stay = registration.stay
    intent = registration.intent
    travelMode = registration.travelMode
    consent = event.consent
    needs = registration.needs
    consents = registration.consents
    if let travel = consents.first(where: { $0.purpose == .returnTravel }), consent == .unset {
      consent = travel.answer
    }
    stateSince = registration.receivedAt
    group = registration.group
    distinctFrom = event.distinctFrom.sorted()
    // Emergency travel documents first, so that they cancel a passport wherever it stands.
    let isETD = { (document: TravelDocument) in document.type == .emergencyTravelDocument }
    for document in registration.documents.filter(isETD) { record(document) }
    for document in registration.documents.filter({ !isETD($0) }) { record(document) }
    if policy.boarding.passportInHandVerifiesIdentity,
      documents.contains(where: \.isPassportSeen)
    {
      identity = IdentityVerified(nationality: registration.nationality, basis: Self.passportSeen)
    }
    renewWarnings()
  }

  /// Applies what an officer recorded later.
  ///
  /// - Parameters:
  ///   - moment: when it happened.
  ///   - day: the same, in the mission's days.
  package mutating func apply(
    _ change: Change, sequence: Int64, at moment: Timestamp, on day: CalendarDate, policy: Policy
  ) {
    changedAt = sequence
    switch change {
    case .identityVerified(let verified): identity = verified
    case .document(let document):
      record(document)
      if policy.boarding.passportInHandVerifiesIdentity, identity == nil,
        documents.contains(where: { $0.number == document.number && $0.isPassportSeen })
      {
        identity = IdentityVerified(nationality: document.issuer, basis: Self.passportSeen)
      }
      renewWarnings()
    case .etdApplied(let application): etd = application
    case .waiver(var waiver):
      // An answer does not repeat the question.
      if let asked = waivers.first(where: { $0.id == waiver.id }) {
        waiver.requestedOn = waiver.requestedOn ?? asked.requestedOn
        waiver.list = waiver.list ?? asked.list
      }
      Self.put(waiver, in: &waivers) { $0.id == waiver.id }
      fine = Settlement.fine(waivers: waivers, payments: payments)
    case .payment(let payment):
      Self.put(payment, in: &payments) { $0.id == payment.id }
      fine = Settlement.fine(waivers: waivers, payments: payments)
    case .exitPermit(var permit):
      if let asked = exitPermits.first(where: { $0.id == permit.id }) {
        permit.requestedOn = permit.requestedOn ?? asked.requestedOn
        permit.list = permit.list ?? asked.list
      }
      Self.put(permit, in: &exitPermits) { $0.id == permit.id }
      exit = Settlement.exit(exitPermits)
    case .stay(let record): stay = record
    case .intent(let change):
      if change.intent != .unset { intent = change.intent }
      if change.travelMode != .unset { travelMode = change.travelMode }
      if change.consent != .unset { consent = change.consent }
    case .needs(let change): needs = change.needs
    case .assessmentOffered: assessmentOffered = true
    case .fitToFly(let certificate):
      fitToFly = certificate
      if certificate.until == nil {
        fitToFly?.until = day.adding(days: Int(policy.boarding.certificateDays))
      }
    case .vulnerability(let assessment): vulnerable = assessment.vulnerable
    case .danger(let assessment):
      inDanger = assessment.inDanger
      dangerDeadline = assessment.deadline
    case .bestInterestApproved: bestInterestApproved = true
    case .correction(let correction): apply(correction)
    case .state(let change):
      enter(change.to, reason: change.reason, at: moment, confirmed: change.confirmed)
      return
    case .consent(let answer):
      Self.put(answer, in: &consents) { $0.purpose == answer.purpose }
      if answer.purpose == .returnTravel { consent = answer.answer }
    // What is sealed leaves no trace in what planning is shown, not even in the state of the case.
    case .screening(let screening):
      screenings.append(screening)
      return
    case .medicalNote(let note):
      medicalNotes.append(note)
      return
    case .referral(let referral): Self.put(referral, in: &referrals) { $0.id == referral.id }
    case .unknown: break
    }
    if state == .registered { enter(.processing, reason: "", at: moment) }
  }

  /// The case enters a state; whether it may is decided before (`CaseTransitions`).
  package mutating func enter(
    _ next: CaseState, reason: String, at moment: Timestamp, confirmed: Bool = false
  ) {
    if state.isOpen || state == .departed || state == .arrived { stateBefore = state }
    state = next
    stateReason = reason
    stateSince = moment
    stateConfirmed = confirmed
  }

  /// Replaces the element that `isSame` finds, or adds one.
  private static func put<Element>(
    _ element: Element, in list: inout [Element], _ isSame: (Element) -> Bool
  ) {
    if let index = list.firstIndex(where: isSame) {
      list[index] = element
    } else {
      list.append(element)
    }
  }

  package mutating func place(_ hold: Hold, sequence: Int64) {
    changedAt = sequence
    holds.append(hold)
  }

  package mutating func release(_ event: HoldReleased, sequence: Int64) {
    changedAt = sequence
    for index in holds.indices where holds[index].id == event.hold {
      holds[index].releasedAt = event.releasedAt
      holds[index].releaseReason = event.reason
    }
  }

  package mutating func separate(from other: ID<PersonFile>, lifted: Bool, sequence: Int64) {
    changedAt = sequence
    keepApart.removeAll { $0 == other }
    if !lifted { keepApart.append(other) }
    keepApart.sort()
  }

  /// A desk said that another file is another person's.
  package mutating func declareDistinct(from other: ID<PersonFile>, sequence: Int64) {
    changedAt = sequence
    if !distinctFrom.contains(other) { distinctFrom.append(other) }
    distinctFrom.sort()
  }

  package var isHeld: Bool { holds.contains { $0.releasedAt == nil } }

  /// The document to travel on: the usable one that lasts longest. An emergency travel document wins
  /// over a passport, because it cancels it.
  package var travelDocument: TravelDocument? {
    let usable = documents.filter { $0.isInHand && $0.validity != .expired }
    let etds = usable.filter { $0.type == .emergencyTravelDocument }
    let candidates = etds.isEmpty ? usable.filter { $0.type == .passport } : etds
    return candidates.max { first, second in
      guard let last = second.expires else { return false }
      return first.expires.map { $0 < last } ?? true
    }
  }
}

extension TravelDocument {
  /// A passport that a desk has in front of it; it may have expired.
  package var isPassportSeen: Bool {
    type == .passport && (custody == .holder || custody == .mission) && !number.isEmpty
      && validity != .cancelled
  }

  /// A document that the person, or the mission for the person, holds and that nobody cancelled.
  package var isInHand: Bool {
    (custody == .holder || custody == .mission)
      && validity != .cancelled && validity != .damaged
  }
}

extension EtdApplication {
  /// Whether the answer is still awaited.
  package var isOpen: Bool {
    switch outcome {
    case .granted, .refused, .returned: false
    default: true
    }
  }
}
