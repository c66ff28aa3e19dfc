/// Writes a passenger list. The counts of `UNT`, `CNT+42` and `UNZ` follow from what was written.
package struct PassengerListWriter: Sendable {
  /// The longest name part and free text that receivers take, in characters (3036, 1004).
  package static let maximumText = 70

  /// Begin with `UNA`.
  package var writesAdvice = true
  /// A line end behind each segment.
  package var breaksLines = true
  /// Two digits for the years of birth and expiry, as older receivers want them. Who is over a
  /// hundred years old is then read as a child.
  package var shortYears = false

  package init() {}

  /// - Throws: `EdifactError` with `character` for a text that the level cannot hold; the segment's
  ///   number is the one it would have had.
  package func bytes(_ list: PassengerList) throws(EdifactError) -> [UInt8] {
    var writer = EdifactWriter(
      level: list.envelope.level, writesAdvice: writesAdvice, breaksLines: breaksLines)
    var number = writesAdvice ? 1 : 0
    for var segment in segments(list) {
      number += 1
      segment.number = number
      try writer.append(segment)
    }
    return writer.bytes
  }

  /// The segments from `UNB` to `UNZ`.
  package func segments(_ list: PassengerList) -> [EdifactSegment] {
    let envelope = list.envelope
    let date = [EdifactTime.day(envelope.preparedAt), EdifactTime.time(envelope.preparedAt)]
    var result = [
      EdifactSegment(
        "UNB",
        [
          [envelope.level.rawValue, "4"], [envelope.sender], [envelope.recipient], date,
          [envelope.reference], [], ["PAXLST"],
        ])
    ]
    if let group = envelope.group {
      result.append(
        EdifactSegment(
          "UNG",
          [
            ["PAXLST"], [group.sender], [group.recipient], date, [group.reference], ["UN"],
            ["D", "05B"],
          ]))
    }
    var message = header(list)
    for flight in list.flights { message += segments(flight) }
    for passenger in list.passengers { message += segments(passenger) }
    message.append(EdifactSegment("CNT", [["42", String(list.passengers.count)]]))
    // UNT counts itself.
    message.append(
      EdifactSegment("UNT", [[String(message.count + 1)], [list.messageReference]]))
    result += message
    if let group = envelope.group {
      result.append(EdifactSegment("UNE", [["1"], [group.reference]]))
    }
    result.append(EdifactSegment("UNZ", [["1"], [envelope.reference]]))
    return result
  }

  private func header(_ list: PassengerList) -> [EdifactSegment] {
    var result = [
      EdifactSegment(
        "UNH",
        [
          [list.messageReference], ["PAXLST", "D", "05B", "UN", "IATA"], [list.accessReference],
        ]),
      EdifactSegment("BGM", [["745"], [list.documentName]]),
    ]
    if let reference = list.reference {
      let revision = reference.revision == 0 ? "" : String(reference.revision)
      result.append(EdifactSegment("RFF", [["TN", reference.text, "", "", revision]]))
    }
    if let moment = list.madeAt {
      result.append(
        EdifactSegment("DTM", [["137", EdifactTime.text(moment), EdifactTime.shortMinute]]))
    }
    if let contact = list.contact {
      result.append(EdifactSegment("NAD", [["MS"], [], [], [contact.name]]))
      var numbers: [[String]] = []
      if !contact.telephone.isEmpty { numbers.append([contact.telephone, "TE"]) }
      if !contact.mail.isEmpty { numbers.append([contact.mail, "EM"]) }
      if !numbers.isEmpty { result.append(EdifactSegment("COM", numbers)) }
    }
    return result
  }

  private func segments(_ flight: PassengerList.Flight) -> [EdifactSegment] {
    var result = [
      EdifactSegment("TDT", [["20"], [flight.number], [], [], [flight.carrier]])
    ]
    for stop in flight.stops {
      result.append(EdifactSegment("LOC", [[stop.function.rawValue], [stop.airport]]))
      for (code, moment) in [("189", stop.departs), ("232", stop.arrives)] {
        guard let moment else { continue }
        result.append(
          EdifactSegment("DTM", [[code, EdifactTime.text(moment), EdifactTime.shortMinute]]))
      }
    }
    return result
  }

  private func segments(_ passenger: PassengerList.Passenger) -> [EdifactSegment] {
    var result = [
      EdifactSegment("NAD", [["FL"], [], [], [passenger.surname, passenger.givenNames]])
    ]
    if passenger.sex != .unknown {
      result.append(EdifactSegment("ATT", [["2"], [], [passenger.sex.rawValue]]))
    }
    if let born = passenger.born {
      result.append(
        EdifactSegment("DTM", [["329"] + EdifactTime.text(born, isShort: shortYears)]))
    }
    let places = [
      ("178", passenger.embarks), ("179", passenger.debarks), ("174", passenger.residence),
    ]
    for (code, place) in places where !place.isEmpty {
      result.append(EdifactSegment("LOC", [[code], [place]]))
    }
    if !passenger.nationality.isEmpty {
      result.append(EdifactSegment("NAT", [["2"], [passenger.nationality]]))
    }
    if !passenger.booking.isEmpty {
      result.append(EdifactSegment("RFF", [["AVF", passenger.booking]]))
    }
    for document in passenger.documents {
      result.append(EdifactSegment("DOC", [[document.code, "110", "111"], [document.number]]))
      if let expires = document.expires {
        result.append(
          EdifactSegment("DTM", [["36"] + EdifactTime.text(expires, isShort: shortYears)]))
      }
      if !document.issuer.isEmpty {
        result.append(EdifactSegment("LOC", [["91"], [document.issuer]]))
      }
    }
    return result
  }
}
