internal import PassengerLists
internal import RepatriationSchema
internal import Wire

/// The passenger list of a revision as UN/EDIFACT PAXLST: everybody who is still to travel.
///
/// Names stand as the document prints them in Latin letters. One that the level cannot hold is not
/// exchanged for another: then there is no list, and the error says which lines are to be completed.
package enum PassengerListPaper {
  /// Longest names of messages and documents (0068, 1004), in characters.
  private static let maximumReference = 35
  /// Lines that an error names.
  private static let namedLines = 20

  /// - Throws: `Failure` naming the lines that lack a name, a number or a date that can be written.
  package static func bytes(
    _ revision: NamedRevision, rule: CarrierRule
  ) throws(NamedRevision.Failure) -> [UInt8] {
    var writer = PassengerListWriter()
    writer.writesAdvice = rule.passengerList.writesAdvice
    writer.shortYears = rule.passengerList.shortYears
    let list = try list(revision, rule)
    do {
      return try writer.bytes(list)
    } catch {
      throw NamedRevision.Failure(
        "the passenger list has a character that \(rule.passengerList.level.rawValue) does not "
          + "have, in its segment \(error.segment)")
    }
  }

  /// The list before it is written.
  static func list(
    _ revision: NamedRevision, _ rule: CarrierRule
  ) throws(NamedRevision.Failure) -> PassengerList {
    let settings = rule.passengerList
    let level = settings.edifactLevel
    let manifest = revision.manifest
    let departure = revision.departure
    let offset = Int(departure.departsOffsetMinutes) * 60
    guard let printed = EdifactMoment(revision.stamp.printedAt, offsetSeconds: offset) else {
      throw NamedRevision.Failure("the clock of this computer is not between 2000 and 2099")
    }
    guard let flights = flights(departure) else {
      throw NamedRevision.Failure("the departure's times are not between 2000 and 2099")
    }
    let digest = "\(manifest.digest)".uppercased()
    let mission = departure.mission.uppercased()
    let sender = settings.sender.isEmpty ? mission : settings.sender
    let recipient = settings.recipient.isEmpty ? "\(departure.carrier)" : settings.recipient
    let name = String(manifest.id.uppercased().prefix(maximumReference))
    var list = PassengerList(
      envelope: .init(
        level: level, sender: sender, recipient: recipient, preparedAt: printed,
        // The same revision has the same reference, so that a receiver knows one sent twice.
        reference: String(digest.prefix(14))),
      accessReference: name, documentName: name,
      reference: .init(text: digest, revision: manifest.revision), madeAt: printed,
      contact: .init(
        name: settings.contactName.isEmpty ? mission : settings.contactName,
        telephone: settings.contactTelephone, mail: settings.contactMail),
      flights: flights)
    if !settings.application.isEmpty {
      list.envelope.group = .init(
        sender: sender, recipient: settings.application,
        reference: String(manifest.revision))
    }
    var unwritable: [Int] = []
    for row in revision.rows where row.isTravelling {
      if let passenger = passenger(row, revision, rule) {
        list.passengers.append(passenger)
      } else {
        unwritable.append(row.line)
      }
    }
    guard unwritable.isEmpty else {
      let lines = unwritable.prefix(namedLines).map(String.init).joined(separator: ", ")
      let more = unwritable.count > namedLines ? " and \(unwritable.count - namedLines) more" : ""
      throw NamedRevision.Failure(
        "the name or the document number of line \(lines)\(more) cannot be written in "
          + "\(settings.level.rawValue): have a desk record what the document prints in Latin "
          + "letters, then print again")
    }
    return list
  }

  /// - Returns: `nil` when the level cannot hold the name or a number.
  private static func passenger(
    _ row: NamedRevision.Row, _ revision: NamedRevision, _ rule: CarrierRule
  ) -> PassengerList.Passenger? {
    let settings = rule.passengerList
    let level = settings.edifactLevel
    // Only what a document prints, or what is in Latin letters already.
    var latin = rule
    latin.nameColumns = .surnameAndGiven
    if latin.script == .verbatim { latin.script = .ascii }
    let name = CarrierName(row.name, latin)
    func written(_ text: String) -> String? {
      // Documents print capitals; level A has no others.
      let text = level == .a ? capitals(text) : text
      return level.allows(text) ? text : nil
    }
    guard let surname = written(name.surname), !surname.isEmpty,
      let given = written(name.given), surname.utf8.count <= PassengerListWriter.maximumText,
      given.utf8.count <= PassengerListWriter.maximumText
    else { return nil }
    var passenger = PassengerList.Passenger(
      surname: surname, givenNames: given, sex: sex(row.name.sex), born: date(row.name.born),
      embarks: revision.departure.legs.first?.description ?? "",
      debarks: revision.pointOfEntry(row), nationality: "\(row.name.nationality)",
      booking: revision.departure.bookingReference)
    let person = row.name
    var documents: [NamedDocument] = []
    if !person.documentNumber.isEmpty {
      documents.append(
        NamedDocument(
          type: person.documentType, number: person.documentNumber,
          issuer: person.documentIssuer, expires: person.documentExpires))
    }
    for document in documents + person.otherDocuments {
      let word = ManifestWords.documentCode(document.type)
      guard let code = settings.documentCodes[word], let number = written(document.number)
      else { return nil }
      passenger.documents.append(
        PassengerList.Document(
          code: code, number: number, expires: document.expires.flatMap(date),
          issuer: "\(document.issuer)"))
    }
    return passenger
  }

  /// - Returns: `nil` when a time is not between 2000 and 2099.
  private static func flights(_ departure: Departure) -> [PassengerList.Flight]? {
    func moment(_ at: Timestamp, _ minutes: Int16) -> EdifactMoment? {
      EdifactMoment(at, offsetSeconds: Int(minutes) * 60)
    }
    var flights: [PassengerList.Flight] = []
    for flight in departure.flights {
      guard let departs = moment(flight.departsAt, flight.departsOffsetMinutes),
        let arrives = moment(flight.arrivesAt, flight.arrivesOffsetMinutes)
      else { return nil }
      flights.append(
        PassengerList.Flight(
          number: "\(flight.carrier)\(flight.number)".uppercased(), carrier: "\(flight.carrier)",
          stops: [
            .init(.departure, "\(flight.from)", departs: departs),
            .init(.arrival, "\(flight.to)", arrives: arrives),
          ]))
    }
    guard flights.isEmpty else { return flights }
    guard let departs = moment(departure.departsAt, departure.departsOffsetMinutes),
      let arrives = moment(departure.arrivesAt, departure.arrivesOffsetMinutes)
    else { return nil }
    let legs = departure.legs.map { $0.description }
    let stops = legs.enumerated().map { index, airport -> PassengerList.Stop in
      if index == 0 { return .init(.departure, airport, departs: departs) }
      if index == legs.count - 1 { return .init(.arrival, airport, arrives: arrives) }
      return .init(.next, airport)
    }
    return [
      PassengerList.Flight(
        number: "\(departure.carrier)\(departure.number)".uppercased(),
        carrier: "\(departure.carrier)", stops: stops)
    ]
  }

  private static func sex(_ sex: Sex) -> PassengerList.Sex {
    switch sex.known {
    case .male: .male
    case .female: .female
    case .unspecified: .unspecified
    case .unset, nil: .unknown
    }
  }

  private static func date(_ date: PartialDate) -> EdifactDate? {
    guard !date.isUnknown else { return nil }
    return EdifactDate(
      year: date.year, month: date.month == 0 ? nil : date.month,
      day: date.day == 0 ? nil : date.day)
  }

  private static func date(_ day: CalendarDate) -> EdifactDate? {
    EdifactDate(year: day.year, month: day.month, day: day.day)
  }

  private static func capitals(_ text: String) -> String {
    String(
      decoding: text.utf8.map { (0x61...0x7A).contains($0) ? $0 - 0x20 : $0 }, as: UTF8.self)
  }
}

extension EdifactMoment {
  /// A moment on the clock that is so many seconds east of UTC.
  init?(_ moment: Timestamp, offsetSeconds: Int) {
    let day = moment.calendarDate(offsetSeconds: offsetSeconds)
    let second = moment.secondsOfDay(offsetSeconds: offsetSeconds)
    self.init(
      year: day.year, month: day.month, day: day.day, hour: second / 3600,
      minute: second / 60 % 60)
  }
}
