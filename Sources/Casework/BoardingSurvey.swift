package import RepatriationSchema
package import Wire

/// What the boarding rules say of one person on one departure, as sets of codes.
package struct BoardingOutlook: Sendable, Hashable {
  /// All that speaks against it.
  package let codes: FailureCodes
  /// What of it cannot be gone before the manifest is locked.
  package let blocking: FailureCodes

  package var verdict: Boardability.Verdict {
    if codes.isEmpty { return .boardable }
    return blocking.isEmpty ? .expected : .excluded
  }
}

/// The boarding rules for many people on the same departures, some twenty-five times as fast as one `assess`
/// after the other and with the same answers.
///
/// A fine that is cleared on one day is cleared on every day before, and so is an exit permit, so for
/// each person one day of the departures' days says it for all of them. What does not depend on a day is
/// asked once.
package struct BoardingSurvey: Sendable {
  /// A departure in days since 1970, ready to be compared.
  private struct Column {
    let departureDay: Int
    /// The day through which a document must be valid: of arrival, and the policy's margin.
    let documentDay: Int
    /// The first day on which an emergency document issued anew must be issued to be valid on arrival.
    let earliestIssue: Int
    let lastClearanceDay: Int
    /// The place of the departure's day among all days, from 0.
    let rank: Int
    let acceptsPassport: Bool
    let acceptsEmergencyDocument: Bool
    let passesRestrictedTransit: Bool
    /// Index into `routes`.
    let route: Int
    let firstAirport: FixedASCII<3>
    /// What speaks against everybody: closed, or past its cut-off.
    let closed: FailureCodes
  }

  private let rulebook: BoardingRulebook
  private let homeCountry: FixedASCII<3>
  private let today: CalendarDate
  private let columns: [Column]
  /// The different departure days in ascending order.
  private let days: [CalendarDate]
  /// The different transits of the departures.
  private let routes: [[FixedASCII<3>]]
  private let expectable: FailureCodes
  /// When the working days of an exit permit are over, by the day they begin, from `today` on.
  private let permitDays: [Int]

  /// - Parameters:
  ///   - departures: in the order in which answers are wanted.
  ///   - asOf: the moment from which one looks.
  package init(
    _ rulebook: BoardingRulebook, departures: [DepartureConditions], homeCountry: FixedASCII<3>,
    asOf: Timestamp
  ) {
    self.rulebook = rulebook
    self.homeCountry = homeCountry
    let today = rulebook.calendar.day(of: asOf)
    self.today = today
    let days = Set(departures.map(\.departureDay)).sorted()
    self.days = days
    var routes: [[FixedASCII<3>]] = []
    let boarding = rulebook.policy.boarding
    let margin = Int(boarding.documentValidityMarginDays)
    columns = departures.map { conditions in
      let route: Int
      if let known = routes.firstIndex(of: conditions.transits) {
        route = known
      } else {
        route = routes.count
        routes.append(conditions.transits)
      }
      let departure = conditions.departure
      let validity = Int(boarding.etdValidityDays)
      let earliest =
        validity == 0 ? .min : conditions.arrivalDay.adding(days: margin - validity).number
      let rank = days.firstIndex(of: conditions.departureDay) ?? 0
      return Column(
        departureDay: conditions.departureDay.number,
        documentDay: conditions.arrivalDay.adding(days: margin).number, earliestIssue: earliest,
        lastClearanceDay: conditions.lastClearanceDay.number, rank: rank,
        acceptsPassport: departure.acceptedDocuments.contains(.passport),
        acceptsEmergencyDocument: departure.acceptedDocuments.contains(.emergencyTravelDocument),
        passesRestrictedTransit: conditions.transits.contains(
          where: boarding.restrictedTransits.contains),
        route: route, firstAirport: departure.legs.first ?? FixedASCII(),
        closed: Self.closed(conditions, asOf: asOf))
    }
    self.routes = routes
    expectable = FailureCodes(boarding.expectable)
    let calendar = rulebook.calendar
    let workingDays = Int(rulebook.policy.leadTimes.exitPermitWorkingDays)
    permitDays = (0..<Self.permitHorizon).map {
      calendar.adding(workingDays: workingDays, to: today.adding(days: $0)).number
    }
  }

  /// How many days ahead permits are counted beforehand; later ones are counted when asked for.
  private static let permitHorizon = 400

  private static func closed(_ conditions: DepartureConditions, asOf: Timestamp) -> FailureCodes {
    if conditions.departure.cancelled || conditions.departure.departsAt <= asOf {
      return FailureCodes(.departureClosed)
    }
    return conditions.lockAt <= asOf ? FailureCodes(.cutOffPassed) : []
  }

  /// What the rules say of a person on each departure, in their order.
  ///
  /// - Parameter group: what the group says; `.alone` without one.
  package func outlooks(of view: PlanningView, group: GroupSituation) -> [BoardingOutlook] {
    let person = Person(view, group: group, in: self)
    return columns.map { outlook(of: person, on: $0) }
  }

  private func outlook(of person: Person, on column: Column) -> BoardingOutlook {
    var codes = person.always.union(column.closed)
    var blocking = codes
    func fail(_ code: FailureCodes) {
      codes.formUnion(code)
      blocking.formUnion(code)
    }
    func fail(_ code: FailureCodes, expectedBy day: Int) {
      codes.formUnion(code)
      if day > column.lastClearanceDay || !expectable.contains(code) { blocking.formUnion(code) }
    }

    let hasDocument = person.documentExpires >= column.documentDay
    var papers = person.identified
    if let day = person.identityDay { fail(.identity, expectedBy: day) }
    if !hasDocument {
      let day = max(person.documentDay, column.earliestIssue)
      papers = max(papers, day)
      fail(.document, expectedBy: day)
    } else if !person.fitsRoute(column.route) {
      fail(.route)
    }
    if column.rank >= person.fineClearedDays {
      papers = max(papers, person.fineDay)
      if person.waiverIsRefused { fail(.fine) } else { fail(.fine, expectedBy: person.fineDay) }
    }
    if column.rank >= person.exitClearedDays {
      let day = max(papers, person.permitDay ?? permitDay(from: papers))
      if person.exitIsRefused { fail(.exit) } else { fail(.exit, expectedBy: day) }
    } else if column.rank >= person.exitFreeDays, person.port != column.firstAirport {
      fail(.exit)
    }

    let travelsOnPassport = hasDocument && person.holdsPassport
    if !travelsOnPassport, column.passesRestrictedTransit { fail(.transit) }
    if !(travelsOnPassport ? column.acceptsPassport : column.acceptsEmergencyDocument) {
      fail(.notAccepted)
    }
    if column.departureDay < person.minorBefore { fail(.minor) }
    if column.departureDay > person.fitThrough { fail(.unfit) }
    return BoardingOutlook(codes: codes, blocking: blocking)
  }

  private func permitDay(from day: Int) -> Int {
    let ahead = day - today.number
    if permitDays.indices.contains(ahead) { return permitDays[ahead] }
    return rulebook.calendar.adding(
      workingDays: Int(rulebook.policy.leadTimes.exitPermitWorkingDays),
      to: CalendarDate(daysSinceEpoch: Int32(clamping: day))
    ).number
  }

  // MARK: One person

  /// What is the same on all departures, and the days on which the rest changes.
  private struct Person {
    let always: FailureCodes
    let holdsPassport: Bool
    /// The last day of the document in hand, `.min` without one that can be used.
    let documentExpires: Int
    /// For each route, whether an emergency document in hand is for it; empty when it need not be.
    let routes: [Bool]
    /// B07; `nil` when it is verified.
    let identityDay: Int?
    let identified: Int
    let documentDay: Int
    let fineDay: Int
    let waiverIsRefused: Bool
    let exitIsRefused: Bool
    /// When the permit that was asked for is there; `nil` when none was.
    let permitDay: Int?
    /// How many of the departures' days, from the first on, find the fine and the permit cleared.
    let fineClearedDays: Int
    let exitClearedDays: Int
    /// How many of them need no permit; all, when the one in hand is for any port.
    let exitFreeDays: Int
    let port: FixedASCII<3>
    let minorBefore: Int
    let fitThrough: Int

    func fitsRoute(_ route: Int) -> Bool { routes.isEmpty || routes[route] }

    init(_ view: PlanningView, group: GroupSituation, in survey: BoardingSurvey) {
      let rulebook = survey.rulebook
      let days = survey.days
      let clearances = Clearances(view, policy: rulebook.policy)
      let times = rulebook.policy.leadTimes
      let today = survey.today

      always = rulebook.lastingFailures(view, group: group)
      let usable = view.documentType == .passport || view.documentType == .emergencyTravelDocument
      holdsPassport = view.documentType == .passport
      documentExpires = usable ? view.documentExpires.map(\.number) ?? .min : .min
      routes =
        view.documentType == .emergencyTravelDocument
        ? survey.routes.map {
          rulebook.etdFits(view, transits: $0, homeCountry: survey.homeCountry)
        } : []

      let identity = view.identityVerified ? nil : today.adding(days: Int(times.identityDays))
      identityDay = identity?.number
      let from = identity ?? today
      identified = from.number
      documentDay = max(from, (view.etdAppliedOn ?? from).adding(days: Int(times.etdDays))).number
      fineDay =
        max(
          from, (clearances.waiverRequestedOn ?? from).adding(days: Int(times.waiverDays))
        ).number
      waiverIsRefused = clearances.waiverIsRefused
      exitIsRefused = clearances.exitIsRefused
      permitDay = clearances.exitRequestedOn.map {
        rulebook.calendar.adding(workingDays: Int(times.exitPermitWorkingDays), to: $0).number
      }
      fineClearedDays = leading(days) { clearances.fineIsCleared(on: $0) }
      exitClearedDays = leading(days) { clearances.exitIsCleared(on: $0) }
      port = view.exit.port
      let isBound = view.exit.grantedOn != nil && port != FixedASCII()
      exitFreeDays = isBound ? leading(days) { !clearances.exitIsRequired(on: $0) } : days.count

      minorBefore = rulebook.minorBefore(view, group: group)
      fitThrough = rulebook.fitThrough(view)
    }
  }
}

/// How many of `days` hold, of which all that do come before all that do not.
private func leading(_ days: [CalendarDate], _ holds: (CalendarDate) -> Bool) -> Int {
  guard let first = days.first, let last = days.last, holds(first) else { return 0 }
  if holds(last) { return days.count }
  var low = 1
  var high = days.count - 1
  while low < high {
    let middle = (low + high) / 2
    if holds(days[middle]) { low = middle + 1 } else { high = middle }
  }
  return low
}

extension CalendarDate {
  /// Days since 1970.
  fileprivate var number: Int { Int(daysSinceEpoch) }
}

extension FailureCodes {
  fileprivate static let identity = FailureCodes(.identityUnverified)
  fileprivate static let document = FailureCodes(.noValidDocument)
  fileprivate static let route = FailureCodes(.documentRouteMismatch)
  fileprivate static let fine = FailureCodes(.fineUncleared)
  fileprivate static let exit = FailureCodes(.exitPermitMissing)
  fileprivate static let transit = FailureCodes(.transitRule)
  fileprivate static let notAccepted = FailureCodes(.documentNotAccepted)
  fileprivate static let minor = FailureCodes(.minorUnaccompanied)
  fileprivate static let unfit = FailureCodes(.notFitToFly)
}
