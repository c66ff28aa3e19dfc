internal import RepatriationSchema

/// The fields of the registration form, in the order in which a desk asks.
enum FormField: Int, CaseIterable, Comparable, Sendable {
  case fullName, nativeName, sex, born, nationality
  case documentType, documentNumber, documentExpires, custody, nationalID
  case province, phone, exitSite, leftSite, entered, entryPort, authorisedUntil
  case intent, mode, consent, needs, household, relation
  case indicators, scamLinked, months, shelter, note
  case queueToken, desk, channel, receivedAt

  static func < (lhs: FormField, rhs: FormField) -> Bool { lhs.rawValue < rhs.rawValue }

  var next: FormField? { FormField(rawValue: rawValue + 1) }
  var previous: FormField? { FormField(rawValue: rawValue - 1) }

  /// At most 17 columns.
  var label: String {
    switch self {
    case .fullName: "Name"
    case .nativeName: "Name, own script"
    case .sex: "Sex"
    case .born: "Born"
    case .nationality: "Nationality"
    case .documentType: "Document"
    case .documentNumber: "Document number"
    case .documentExpires: "Document expires"
    case .custody: "Document is with"
    case .nationalID: "Identity number"
    case .province: "From province"
    case .phone: "Phone"
    case .exitSite: "Came out of"
    case .leftSite: "Left it on"
    case .entered: "Entered country"
    case .entryPort: "Entered at"
    case .authorisedUntil: "Stay allowed to"
    case .intent: "Wants"
    case .mode: "Travels"
    case .consent: "Consents"
    case .needs: "Needs"
    case .household: "Family or group"
    case .relation: "Is in it"
    case .indicators: "Indicators"
    case .scamLinked: "Scam work"
    case .months: "Months in site"
    case .shelter: "Needs shelter"
    case .note: "Note"
    case .queueToken: "Queue token"
    case .desk: "Desk"
    case .channel: "Came by"
    case .receivedAt: "Received"
    }
  }

  /// What to type, in at most three lines of a screen.
  var help: String {
    switch self {
    case .fullName:
      "As it stands on the document, in one field. One name is enough. A scanned or pasted "
        + "machine-readable zone fills the form from here or from any other field."
    case .nativeName: "In Khmer, Chinese or another script, letter by letter; never transliterated."
    case .sex: "m, f, or x as documents have it. Empty when it is not known."
    case .born: "14/09/1998, 1998-09-14, 09/1998, 1998, or an age such as 27y. Empty: not known."
    case .nationality: "Three letters, such as IDN, KHM or CHN; XXX when it is not known."
    case .documentType: "What the person had last, also when somebody took it: a letter is enough."
    case .documentNumber: "As printed. Empty when nobody knows it."
    case .documentExpires: "A day such as 31/12/2030."
    case .custody: "Who has the document now. Confiscated (a boss took it) is not lost."
    case .nationalID: "NIK: 16 digits. What disagrees with the birth date is kept and flagged."
    case .province: "The province to which the person goes home."
    case .phone: "As told, such as +62 812 3456 7890."
    case .exitSite: "The place or compound, in the person's words."
    case .leftSite, .entered: "A day such as 05/01/2026. Empty when it is not known."
    case .entryPort: "Airport or border, such as KTI or Poipet."
    case .authorisedUntil:
      "The last day of the visa or permit. Empty: not known, or no entry stamp."
    case .intent: "Return, undecided or stay: only who wants to return is ever listed."
    case .mode: "Assisted, or self-funded: at their own expense."
    case .consent: "Whether the person agrees to be registered and returned."
    case .needs: "Parted by commas; a few letters each. Empty for none."
    case .household:
      "The same word for everybody who must travel together, such as the token of the first. It "
        + "stays for the next person; Ctrl-U takes it out."
    case .relation: "What the person is to the group."
    case .indicators: "Signs that you noticed, parted by commas; never a label for the person."
    case .scamLinked: "Whether the person was made to work in scams. Sealed."
    case .months: "Whole months in the site, from 0 to 1200."
    case .shelter: "Whether the person needs a bed."
    case .note: "Sealed: only screeners read it. At most 1000 bytes."
    case .queueToken: "What stands on the slip of paper. It ends the wait."
    case .desk: "Stays for the next person."
    case .channel: "How the person came. Stays for the next person."
    case .receivedAt: "08:30 for today, or 2026-01-19 08:30. Never in the future."
    }
  }

  /// What may be chosen; empty for a field of free text.
  var choices: [String] {
    switch self {
    case .sex: ["m", "f", "x"]
    case .documentType: ["passport", "etd", "identity card", "certificate", "none"]
    case .custody:
      ["holder", "mission", "confiscated", "lost", "police", "never had", "unknown"]
    case .intent: ["return", "undecided", "stay"]
    case .mode: ["assisted", "self-funded"]
    case .consent, .scamLinked, .shelter: ["yes", "no"]
    case .needs:
      ["wheelchair", "stretcher", "pregnant", "serious illness", "psychosocial", "disability"]
    case .relation:
      ["head", "spouse", "child", "sibling", "parent", "guardian", "escort", "other"]
    case .indicators:
      [
        "withholds documents", "restricts movement", "takes earnings", "false promises",
        "debt bondage", "physical abuse", "psychological abuse", "sexual abuse", "threats",
        "excessive working hours", "withholds necessities", "restricts financial access",
        "psychoactive substances", "restricts medical care",
      ]
    case .channel: ["walk-in", "province", "police", "hotline", "bulk"]
    default: []
    }
  }

  /// Whether several choices may stand in it.
  var holdsSeveral: Bool { self == .needs || self == .indicators }

  /// Longest text in bytes; the schema's limits.
  var maximumBytes: Int {
    switch self {
    case .fullName, .nativeName: 200
    case .documentNumber, .nationalID, .entryPort: 32
    case .province, .exitSite: 60
    case .phone, .household: 40
    case .note: 1000
    case .queueToken: 24
    case .desk: 16
    default: 200
    }
  }

  /// The field of the form behind a field that the service refused.
  init?(refused name: String) {
    let last = name.split(separator: ".").last.map(String.init) ?? name
    let fields: [String: FormField] = [
      "fullName": .fullName, "nativeName": .nativeName, "sex": .sex, "born": .born,
      "nationality": .nationality, "number": .documentNumber, "type": .documentType,
      "custody": .custody, "expires": .documentExpires, "nationalID": .nationalID,
      "receivedAt": .receivedAt, "group": .household, "desk": .desk, "channel": .channel,
      "queueToken": .queueToken, "intent": .intent, "travelMode": .mode, "relation": .relation,
      "code": .needs, "indicators": .indicators, "shelter": .shelter, "scamLinked": .scamLinked,
    ]
    guard let field = fields[last] else { return nil }
    self = field
  }
}
