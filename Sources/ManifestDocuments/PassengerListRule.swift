internal import PassengerLists

/// How one receiver wants its PAXLST.
package struct PassengerListRule: Sendable, Hashable, Codable {
  /// Which characters it takes.
  package enum Level: String, Sendable, Hashable, Codable {
    case unoa = "UNOA"
    case unob = "UNOB"
  }

  package var level: Level
  /// Begin with `UNA`.
  package var writesAdvice: Bool
  /// Two digits for the years of birth and expiry.
  package var shortYears: Bool
  /// Who we are and who they are, for `UNB`; empty for the mission and the carrier.
  package var sender: String
  package var recipient: String
  /// Their application, for `UNG`; empty for a message without one.
  package var application: String
  /// Whom they may ask, for `NAD+MS`, and how, for `COM`; empty for the mission's code alone.
  package var contactName: String
  package var contactTelephone: String
  package var contactMail: String
  /// The code of `DOC` by our word for the document, such as `PASSPORT`.
  package var documentCodes: [String: String]

  /// A passport is `P`, an identity card `I`. An emergency travel document and a certificate of
  /// identity are `F`, an approved non-standard identity document.
  package static let standardCodes = [
    "PASSPORT": "P", "ETD": "F", "CERTIFICATE_OF_IDENTITY": "F", "IDENTITY_CARD": "I",
  ]

  package init() {
    level = .unoa
    writesAdvice = true
    shortYears = false
    sender = ""
    recipient = ""
    application = ""
    contactName = ""
    contactTelephone = ""
    contactMail = ""
    documentCodes = Self.standardCodes
  }

  private enum CodingKeys: String, CodingKey {
    case level, writesAdvice, shortYears, sender, recipient, application, contactName
    case contactTelephone, contactMail, documentCodes
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init()
    func text(_ key: CodingKeys) throws -> String {
      try values.decodeIfPresent(String.self, forKey: key) ?? ""
    }
    level = try values.decodeIfPresent(Level.self, forKey: .level) ?? level
    writesAdvice = try values.decodeIfPresent(Bool.self, forKey: .writesAdvice) ?? writesAdvice
    shortYears = try values.decodeIfPresent(Bool.self, forKey: .shortYears) ?? shortYears
    sender = try text(.sender)
    recipient = try text(.recipient)
    application = try text(.application)
    contactName = try text(.contactName)
    contactTelephone = try text(.contactTelephone)
    contactMail = try text(.contactMail)
    let codes = try values.decodeIfPresent([String: String].self, forKey: .documentCodes) ?? [:]
    documentCodes.merge(codes) { _, given in given }
  }

  /// What cannot be written, in words; `nil` when all can.
  var problem: String? {
    for text in [sender, recipient, application, contactName, contactTelephone, contactMail] {
      if text.utf8.count > 35 { return "passengerList: a text is longer than 35 characters" }
      if !edifactLevel.allows(text) {
        return "passengerList: a text has characters that \(level.rawValue) does not have"
      }
    }
    for (word, code) in documentCodes.sorted(by: { $0.key < $1.key }) {
      guard Self.standardCodes[word] != nil else {
        return "passengerList.documentCodes: \(word) is not a kind of document"
      }
      guard (1...3).contains(code.utf8.count), EdifactLevel.a.allows(code) else {
        return "passengerList.documentCodes: a code has one to three capital letters"
      }
    }
    return nil
  }

  var edifactLevel: EdifactLevel { level == .unoa ? .a : .b }
}
