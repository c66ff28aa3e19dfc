internal import PassengerLists

extension FuzzSeeds {
  /// Lists with each part there and not there, in each way of writing.
  static func passengerLists() throws -> [[UInt8]] {
    guard
      let moment = EdifactMoment(year: 2026, month: 1, day: 26, hour: 13, minute: 10)
    else { return [] }
    var full = PassengerList(
      envelope: .init(
        sender: "IDN-PNH", recipient: "Q9", preparedAt: moment, reference: "42",
        group: .init(sender: "IDN-PNH", recipient: "Q9APIS", reference: "7")),
      accessReference: "D02", documentName: "D02",
      reference: .init(text: "AB12", revision: 3), madeAt: moment,
      contact: .init(name: "DESK", telephone: "+855", mail: "A(A)B"),
      flights: [
        .init(
          number: "Q9225", carrier: "Q9",
          stops: [
            .init(.departure, "KTI", departs: moment), .init(.next, "SIN"),
            .init(.arrival, "CGK", arrives: moment),
          ])
      ],
      passengers: [
        .init(
          surname: "D'CRUZ+A", givenNames: "WHO?:", sex: .female,
          born: EdifactDate(year: 1998, month: 9, day: 14), embarks: "KTI", debarks: "CGK",
          residence: "IDN", nationality: "IDN", booking: "XK7Z2Q",
          documents: [
            .init(
              code: "P", number: "C1", expires: EdifactDate(year: 2033, month: 8, day: 3),
              issuer: "IDN"), .init(code: "I", number: "K1"),
          ]),
        .init(surname: "SITI", born: EdifactDate(year: 1961)),
      ])
    var lists = [full]
    full.envelope.group = nil
    lists.append(full)
    full.reference = nil
    full.contact = nil
    full.madeAt = nil
    lists.append(full)
    full.envelope.level = .b
    full.passengers[1].surname = "Siti"
    full.passengers[1].born = EdifactDate(year: 1961, month: 5)
    lists.append(full)
    full.passengers = []
    full.flights = []
    lists.append(full)
    var inputs: [[UInt8]] = []
    for list in lists {
      for (advice, lines, short) in [(true, true, false), (false, false, true)] {
        var writer = PassengerListWriter()
        writer.writesAdvice = advice
        writer.breaksLines = lines
        writer.shortYears = short
        inputs.append(try writer.bytes(list))
      }
    }
    return inputs
  }
}
