/// Reads one message from `UNH` to `UNT`.
struct MessageReader {
  private let header: EdifactSegment
  private let envelope: PassengerList.Envelope

  init(_ header: EdifactSegment, _ envelope: PassengerList.Envelope) {
    self.header = header
    self.envelope = envelope
  }

  /// Segments of a passenger that are of no use here.
  private static let passedOver: Set<String> = ["MEA", "GEI", "FTX", "COM", "EMP", "QTY", "CPI"]
  /// How many years ahead of the message a document may expire, where its year has two digits.
  private static let expiryAhead = 50

  func read(_ cursor: inout EdifactCursor) throws(EdifactError) -> PassengerList {
    guard header[1] == "PAXLST" else {
      throw cursor.error(.value, "the message is not a PAXLST", at: header)
    }
    var list = PassengerList(
      envelope: envelope, messageReference: header[0], accessReference: header[2])
    let begin = try cursor.require("BGM", "UNH is followed by BGM")
    guard begin[0] == "745" || begin[0] == "250" else {
      throw cursor.error(.value, "BGM names no list of passengers or crew", at: begin)
    }
    list.documentName = begin[1]
    while let reference = cursor.next("RFF") {
      guard reference[0] == "TN" else { continue }
      guard reference[0, 4].isEmpty || UInt32(reference[0, 4]) != nil else {
        throw cursor.error(.value, "RFF has a revision that is no number", at: reference)
      }
      list.reference = PassengerList.Reference(
        text: reference[0, 1], revision: UInt32(reference[0, 4]) ?? 0)
    }
    while let date = cursor.next("DTM") {
      guard date[0] == "137" else { continue }
      list.madeAt = try moment(date, cursor)
    }
    try readContacts(&list, &cursor)
    try readFlights(&list, &cursor)
    try readPassengers(&list, &cursor)
    return try readEnd(list, &cursor)
  }

  private func readContacts(
    _ list: inout PassengerList, _ cursor: inout EdifactCursor
  ) throws(EdifactError) {
    while let party = cursor.peek, party.tag == "NAD",
      !["FL", "FM", "DDU", "DDT"].contains(party[0])
    {
      _ = cursor.next("NAD")
      var contact = PassengerList.Contact(name: party[3].isEmpty ? party[2] : party[3])
      while let numbers = cursor.next("COM") {
        for element in numbers.elements.indices {
          switch numbers[element, 1] {
          case "TE": contact.telephone = numbers[element]
          case "EM": contact.mail = numbers[element]
          default: break
          }
        }
      }
      if party[0] == "MS" { list.contact = contact }
    }
  }

  private func readFlights(
    _ list: inout PassengerList, _ cursor: inout EdifactCursor
  ) throws(EdifactError) {
    while let transport = cursor.next("TDT") {
      guard list.flights.count < PassengerListReader.maximumFlights else {
        throw cursor.error(.tooLarge, "too many flights", at: transport)
      }
      var flight = PassengerList.Flight(number: transport[1], carrier: transport[4], stops: [])
      // Some directories call a DTM here mandatory; real messages leave it out.
      cursor.skip(["DTM"])
      while let place = cursor.next("LOC") {
        guard flight.stops.count < PassengerListReader.maximumFlights else {
          throw cursor.error(.tooLarge, "too many places of one flight", at: place)
        }
        var departs: EdifactMoment?
        var arrives: EdifactMoment?
        while let date = cursor.next("DTM") {
          switch date[0] {
          case "189": departs = try moment(date, cursor)
          case "232": arrives = try moment(date, cursor)
          default: break
          }
        }
        guard let function = PassengerList.Stop.Function(rawValue: place[0]) else { continue }
        flight.stops.append(
          PassengerList.Stop(function, place[1], departs: departs, arrives: arrives))
      }
      list.flights.append(flight)
    }
  }

  private func readPassengers(
    _ list: inout PassengerList, _ cursor: inout EdifactCursor
  ) throws(EdifactError) {
    while let name = cursor.next("NAD", "FL", "FM", "DDU", "DDT") {
      guard list.passengers.count < PassengerListReader.maximumPassengers else {
        throw cursor.error(.tooLarge, "too many passengers", at: name)
      }
      guard !name[3].isEmpty else {
        throw cursor.error(.form, "a passenger has no name", at: name)
      }
      var passenger = PassengerList.Passenger(surname: name[3], givenNames: name[3, 1])
      try readPerson(&passenger, &cursor)
      try readDocuments(&passenger, &cursor)
      list.passengers.append(passenger)
    }
  }

  private func readPerson(
    _ passenger: inout PassengerList.Passenger, _ cursor: inout EdifactCursor
  ) throws(EdifactError) {
    while let attribute = cursor.next("ATT") {
      guard attribute[0] == "2" else { continue }
      guard let sex = PassengerList.Sex(rawValue: attribute[2]) else {
        throw cursor.error(.value, "ATT+2 has a code that is not known", at: attribute)
      }
      passenger.sex = sex
    }
    while let date = cursor.next("DTM") {
      guard date[0] == "329" else { continue }
      passenger.born = try self.date(date, latest: envelope.preparedAt.date.year, cursor)
    }
    cursor.skip(Self.passedOver)
    while let place = cursor.next("LOC") {
      switch place[0] {
      case "178": passenger.embarks = place[1]
      case "179": passenger.debarks = place[1]
      case "174": passenger.residence = place[1]
      default: break
      }
    }
    cursor.skip(Self.passedOver)
    while let nationality = cursor.next("NAT") {
      if nationality[0] == "2" { passenger.nationality = nationality[1] }
    }
    while let reference = cursor.next("RFF") {
      if reference[0] == "AVF" { passenger.booking = reference[0, 1] }
    }
  }

  private func readDocuments(
    _ passenger: inout PassengerList.Passenger, _ cursor: inout EdifactCursor
  ) throws(EdifactError) {
    while let segment = cursor.next("DOC") {
      guard passenger.documents.count < PassengerListReader.maximumDocuments else {
        throw cursor.error(.tooLarge, "too many documents of one passenger", at: segment)
      }
      var document = PassengerList.Document(code: segment[0], number: segment[1])
      while let date = cursor.next("DTM") {
        guard date[0] == "36" else { continue }
        let latest = envelope.preparedAt.date.year + Self.expiryAhead
        document.expires = try self.date(date, latest: latest, cursor)
      }
      cursor.skip(["GEI", "RFF"])
      while let place = cursor.next("LOC") {
        if place[0] == "91" { document.issuer = place[1] }
      }
      cursor.skip(["CPI", "QTY"])
      passenger.documents.append(document)
    }
  }

  private func readEnd(
    _ list: PassengerList, _ cursor: inout EdifactCursor
  ) throws(EdifactError) -> PassengerList {
    while let control = cursor.next("CNT") {
      guard control[0] == "42" || control[0] == "41" else { continue }
      guard control[0, 1] == String(list.passengers.count) else {
        throw cursor.error(
          .count, "CNT counts otherwise than there are (\(list.passengers.count))", at: control)
      }
    }
    let trailer = try cursor.require("UNT", "a segment does not belong here; UNT was expected")
    try cursor.expect(
      trailer, count: trailer.number - header.number + 1, reference: list.messageReference)
    return list
  }

  private func date(
    _ segment: EdifactSegment, latest: Int, _ cursor: EdifactCursor
  ) throws(EdifactError) -> EdifactDate {
    guard let date = EdifactTime.date(segment[0, 1], code: segment[0, 2], latest: latest) else {
      throw cursor.error(.value, "DTM has no date that exists", at: segment)
    }
    return date
  }

  private func moment(
    _ segment: EdifactSegment, _ cursor: EdifactCursor
  ) throws(EdifactError) -> EdifactMoment {
    guard let moment = EdifactTime.moment(segment[0, 1], code: segment[0, 2]) else {
      throw cursor.error(.value, "DTM has no date and time that exist", at: segment)
    }
    return moment
  }
}
