/// A passenger list as UN/EDIFACT has it: message `PAXLST`, directory D.05B, in the form that carriers
/// and border authorities agreed on (WCO/IATA/ICAO guidelines on advance passenger information).
///
/// It knows texts, codes and dates; what a manifest is, it does not.
package struct PassengerList: Sendable, Hashable {
  package var envelope: Envelope
  /// `UNH` 0062: names the message within its interchange.
  package var messageReference: String
  /// `UNH` 0068: common to all messages about one flight; may be empty.
  package var accessReference: String
  /// `BGM` 1004: the sender's name of the list; may be empty.
  package var documentName: String
  package var reference: Reference?
  /// `DTM+137`: when the list was made.
  package var madeAt: EdifactMoment?
  package var contact: Contact?
  /// One, or all flights in order where people change aircraft.
  package var flights: [Flight]
  package var passengers: [Passenger]

  package init(
    envelope: Envelope, messageReference: String = "1", accessReference: String = "",
    documentName: String = "", reference: Reference? = nil, madeAt: EdifactMoment? = nil,
    contact: Contact? = nil, flights: [Flight] = [], passengers: [Passenger] = []
  ) {
    self.envelope = envelope
    self.messageReference = messageReference
    self.accessReference = accessReference
    self.documentName = documentName
    self.reference = reference
    self.madeAt = madeAt
    self.contact = contact
    self.flights = flights
    self.passengers = passengers
  }

  /// From whom to whom: `UNB`, and `UNG` where there is one.
  package struct Envelope: Sendable, Hashable {
    package var level: EdifactLevel
    package var sender: String
    package var recipient: String
    package var preparedAt: EdifactMoment
    /// `UNB` 0020, repeated by `UNZ`.
    package var reference: String
    package var group: Group?

    package init(
      level: EdifactLevel = .a, sender: String, recipient: String, preparedAt: EdifactMoment,
      reference: String, group: Group? = nil
    ) {
      self.level = level
      self.sender = sender
      self.recipient = recipient
      self.preparedAt = preparedAt
      self.reference = reference
      self.group = group
    }
  }

  /// `UNG`: the applications between which the message goes.
  package struct Group: Sendable, Hashable {
    package var sender: String
    package var recipient: String
    package var reference: String

    package init(sender: String, recipient: String, reference: String) {
      self.sender = sender
      self.recipient = recipient
      self.reference = reference
    }
  }

  /// `RFF+TN`: which text this message was made from.
  package struct Reference: Sendable, Hashable {
    package var text: String
    /// Number of its revision; 0 where there is none.
    package var revision: UInt32

    package init(text: String, revision: UInt32) {
      self.text = text
      self.revision = revision
    }
  }

  /// `NAD+MS` and `COM`: whom to ask.
  package struct Contact: Sendable, Hashable {
    package var name: String
    package var telephone: String
    package var mail: String

    package init(name: String, telephone: String = "", mail: String = "") {
      self.name = name
      self.telephone = telephone
      self.mail = mail
    }
  }

  /// `TDT+20` with its places.
  package struct Flight: Sendable, Hashable {
    /// Carrier and number, such as `Q9225`.
    package var number: String
    package var carrier: String
    package var stops: [Stop]

    package init(number: String, carrier: String, stops: [Stop]) {
      self.number = number
      self.carrier = carrier
      self.stops = stops
    }
  }

  /// `LOC` of a flight with its local times.
  package struct Stop: Sendable, Hashable {
    /// What happens there, with its code.
    package enum Function: String, Sendable, Hashable, CaseIterable {
      case departure = "125"
      case next = "92"
      case arrival = "87"
    }

    package var function: Function
    package var airport: String
    package var departs: EdifactMoment?
    package var arrives: EdifactMoment?

    package init(
      _ function: Function, _ airport: String, departs: EdifactMoment? = nil,
      arrives: EdifactMoment? = nil
    ) {
      self.function = function
      self.airport = airport
      self.departs = departs
      self.arrives = arrives
    }
  }

  /// `ATT+2`.
  package enum Sex: String, Sendable, Hashable, CaseIterable {
    case male = "M"
    case female = "F"
    case unspecified = "X"
    /// Also what a message without `ATT` says.
    case unknown = "U"
  }

  /// `NAD+FL` and what follows it.
  package struct Passenger: Sendable, Hashable {
    package var surname: String
    package var givenNames: String
    package var sex: Sex
    package var born: EdifactDate?
    package var embarks: String
    package var debarks: String
    /// Country of residence (ISO 3166-1 alpha-3); empty when not known.
    package var residence: String
    package var nationality: String
    /// `RFF+AVF`: the carrier's booking; empty when not known.
    package var booking: String
    package var documents: [Document]

    package init(
      surname: String, givenNames: String = "", sex: Sex = .unknown, born: EdifactDate? = nil,
      embarks: String = "", debarks: String = "", residence: String = "",
      nationality: String = "", booking: String = "", documents: [Document] = []
    ) {
      self.surname = surname
      self.givenNames = givenNames
      self.sex = sex
      self.born = born
      self.embarks = embarks
      self.debarks = debarks
      self.residence = residence
      self.nationality = nationality
      self.booking = booking
      self.documents = documents
    }
  }

  /// `DOC` with its expiry and issuer.
  package struct Document: Sendable, Hashable {
    /// Such as `P` for a passport.
    package var code: String
    package var number: String
    package var expires: EdifactDate?
    package var issuer: String

    package init(code: String, number: String, expires: EdifactDate? = nil, issuer: String = "") {
      self.code = code
      self.number = number
      self.expires = expires
      self.issuer = issuer
    }
  }
}

/// A day, a month or a year, as precisely as it is known.
package struct EdifactDate: Sendable, Hashable {
  package let year: Int
  package let month: Int?
  package let day: Int?

  /// - Returns: `nil` for a day that does not exist, or a year outside 1900 to 2999.
  package init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (1900...2999).contains(year) else { return nil }
    if let month { guard (1...12).contains(month) else { return nil } }
    if let day {
      guard let month, day >= 1, day <= Self.days(year, month) else { return nil }
    }
    self.year = year
    self.month = month
    self.day = day
  }

  private static func days(_ year: Int, _ month: Int) -> Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }
}

/// A moment of a local clock, to the minute, in the years 2000 to 2099: its year has two digits.
package struct EdifactMoment: Sendable, Hashable {
  package let date: EdifactDate
  package let hour: Int
  package let minute: Int

  package init?(year: Int, month: Int, day: Int, hour: Int, minute: Int) {
    guard (2000...2099).contains(year), (0...23).contains(hour), (0...59).contains(minute),
      let date = EdifactDate(year: year, month: month, day: day)
    else { return nil }
    self.date = date
    self.hour = hour
    self.minute = minute
  }
}
