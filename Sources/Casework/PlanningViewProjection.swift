package import RepatriationSchema
package import Wire

/// Makes the view of a person that leaves intake: classes and dates, no name, no narrative.
///
/// A projection for a role builds a new message, so nothing that this schema does not know can cross
/// (wire rule R23).
package struct PlanningViewProjection: Sendable {
  package let policy: Policy
  package let calendar: MissionCalendar

  /// How far ahead a change of age band is told to planning, in days.
  static let ageHorizonDays = 120

  package init(policy: Policy, calendar: MissionCalendar) {
    self.policy = policy
    self.calendar = calendar
  }

  /// - Parameters:
  ///   - file: the person's file.
  ///   - group: the group of the file, when it has one.
  ///   - moment: when the file last changed; the age band is taken on that day.
  package func view(of file: PersonFile, group: Group?, at moment: Timestamp) -> PlanningView {
    let day = calendar.day(of: moment)
    var view = PlanningView()
    view.person = file.registration.person
    view.mission = file.registration.mission
    view.state = file.state
    view.registeredAt = file.registration.receivedAt
    view.identityVerified = file.identity != nil
    view.intent = file.intent
    view.travelMode = file.travelMode
    view.consent = file.consent == .yes
    view.held = file.isHeld
    view.possibleDuplicate = !file.possibleDuplicates.isEmpty
    view.assessmentOffered = file.assessmentOffered
    view.tier = PriorityRulebook(policy: policy).tier(of: file, on: day)
    view.keepApart = file.keepApart
    view.originProvince = file.registration.originProvince
    view.sheltered = file.registration.shelter == .yes
    view.bestInterestApproved = file.bestInterestApproved
    view.fine = file.fine
    view.exit = file.exit
    view.grantedOn = grantedOn(file)
    view.mergedInto = file.mergedInto
    addDocument(of: file, to: &view)
    addStay(of: file, to: &view)
    addAge(of: file, on: day, to: &view)
    addFitness(of: file, on: day, to: &view)
    addGroup(group, of: file, to: &view)
    view.services = services(of: file, band: view.ageBand, on: day)
    return view
  }

  private func addDocument(of file: PersonFile, to view: inout PlanningView) {
    view.etdAppliedOn = file.etd.isOpen ? file.etd.appliedOn : nil
    guard let best = file.travelDocument else { return }
    view.documentType = best.type
    view.documentExpires = best.expires
    if best.type == .emergencyTravelDocument {
      view.etdDestination = best.destination
      view.etdTransits = best.transits
      view.etdJourneysLeft = best.journeysLeft
    }
    view.replacementDocument =
      best.type == .passport
      && file.documents.contains { $0.type == .passport && $0.validity == .cancelled }
  }

  private func addStay(of file: PersonFile, to view: inout PlanningView) {
    view.stayUntil = file.stay.authorisedUntil
    if file.stay.authorisedUntil == nil {
      let entered = file.stay.entered != nil || !file.stay.entryPort.isEmpty
      view.stayStatus = entered ? .unknown : .noEntryRecord
    }
  }

  private func addAge(of file: PersonFile, on day: CalendarDate, to view: inout PlanningView) {
    let born = file.registration.born
    guard let age = Age(born: born, on: day) else { return }
    view.ageBand = age.band(policy.boarding)
    for ahead in 1...Self.ageHorizonDays {
      let later = day.adding(days: ahead)
      if let then = Age(born: born, on: later), then.band(policy.boarding) != view.ageBand {
        view.ageBandChangesOn = later
        return
      }
    }
  }

  private func addFitness(of file: PersonFile, on day: CalendarDate, to view: inout PlanningView) {
    let rules = policy.boarding
    view.fit = .notAsked
    for need in file.needs where need.until.map({ $0 >= day }) ?? true {
      if rules.certificateNeeds.contains(need.code) { view.fit = .certificateMissing }
      guard need.code == .pregnant else { continue }
      guard let week = need.week, let established = need.asOf else {
        view.fit = .certificateMissing
        continue
      }
      let limit = established.adding(days: (Int(rules.pregnancyLimitWeek) - Int(week)) * 7 - 1)
      view.pregnancyLimitOn = view.pregnancyLimitOn.map { min($0, limit) } ?? limit
      let certificateFrom = established.adding(
        days: (Int(rules.pregnancyCertificateWeek) - Int(week)) * 7)
      if day >= certificateFrom {
        view.fit = .certificateMissing
      } else {
        // Nothing asks for a certificate yet; from that day on something does.
        let last = certificateFrom.adding(days: -1)
        view.fitUntil = view.fitUntil.map { min($0, last) } ?? last
      }
    }
    if let certificate = file.fitToFly {
      view.fit = certificate.fit == .yes ? .fit : .unfit
      view.fitUntil = certificate.until
    }
  }

  private func addGroup(_ group: Group?, of file: PersonFile, to view: inout PlanningView) {
    // A merged file stands in no group any more; its own record of it stays.
    view.group = file.mergedInto == nil ? file.group : nil
    view.relation = file.registration.relation
    guard let group, view.group != nil else { return }
    view.groupSplittable = group.splittable
    view.groupSize = UInt16(clamping: group.members.count)
    if let member = group.members.first(where: { $0.person == file.registration.person }),
      member.relation != .unset
    {
      view.relation = member.relation
    }
    // Whoever leads a party of travellers is no relative of its minors.
    if group.kind == .travelParty, view.relation == .head { view.relation = .other }
  }

  /// What the carrier must be asked for. A stretcher case is also a medical case for the carrier.
  private func services(
    of file: PersonFile, band: AgeBand, on day: CalendarDate
  ) -> [SpecialService] {
    var services: [SpecialService] = []
    for need in file.needs where need.until.map({ $0 >= day }) ?? true {
      switch need.code {
      case .wheelchair: services.append(.wheelchairSteps)
      case .stretcher: services += [.stretcher, .medicalCase]
      case .seriousIllness: services.append(.medicalCase)
      default: break
      }
    }
    if band == .infant { services.append(.infant) }
    if band == .minor { services.append(.child) }
    services.sort { $0.rawValue < $1.rawValue }
    return services.reduce(into: []) { unique, service in
      if unique.last != service { unique.append(service) }
    }
  }
}
