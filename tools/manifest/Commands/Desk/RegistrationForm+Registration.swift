internal import ArrivalsImport
internal import Casework
internal import RepatriationSchema
internal import Wire

extension RegistrationForm {
  /// What is sent: the form as a registration.
  func request(distinctFrom: [ID<PersonFile>] = []) -> RegisterRequest {
    var request = RegisterRequest(registration: registration)
    if !self[.household].isEmpty { request.groupKind = .family }
    request.distinctFrom = Array(distinctFrom.prefix(16))
    return request
  }

  var registration: Registration {
    var registration = Registration(person: person, mission: mission)
    registration.receivedAt = reading.moment(of: self[.receivedAt]) ?? reading.now
    registration.desk = self[.desk]
    registration.channel = FormWords.channel(self[.channel])
    registration.queueToken = self[.queueToken]
    registration.fullName = self[.fullName]
    registration.nativeName = self[.nativeName]
    registration.sex = FormWords.sex(self[.sex])
    if self[.born].hasPrefix("age ") {
      registration.estimatedAge = UInt8(self[.born].dropFirst(4))
    } else {
      registration.born = PartialDate(self[.born]) ?? PartialDate()
    }
    registration.nationality = FixedASCII<3>(self[.nationality]) ?? FixedASCII()
    registration.nationalID = self[.nationalID]
    registration.originProvince = self[.province]
    registration.phone = self[.phone]
    registration.exitSite = self[.exitSite]
    registration.leftSiteOn = CalendarDate(self[.leftSite])
    registration.stay = Stay(
      entered: CalendarDate(self[.entered]), entryPort: self[.entryPort],
      authorisedUntil: CalendarDate(self[.authorisedUntil]))
    registration.documents = document.map { [$0] } ?? []
    registration.intent = FormWords.intent(self[.intent])
    registration.travelMode = FormWords.mode(self[.mode])
    registration.consentRecorded = self[.consent] == "yes"
    registration.needs = parts(.needs).map { Need(code: FormWords.need($0)) }
    if !self[.household].isEmpty {
      registration.group = HouseholdGroup.id(mission: mission, household: self[.household])
    }
    registration.relation = FormWords.relation(self[.relation])
    registration.indicators = parts(.indicators).map(FormWords.indicator)
    registration.scamLinked = FormWords.answer(self[.scamLinked])
    registration.monthsInSite = UInt16(self[.months])
    registration.shelter = FormWords.answer(self[.shelter])
    registration.note = self[.note]
    registration.announcement = announcement
    registration.warnings = RegistrationCheck.warnings(for: registration)
    return registration
  }

  private func parts(_ field: FormField) -> [String] {
    self[field].split(separator: ",").map { NameText.trimmed(String($0)) }
  }

  private var document: TravelDocument? {
    let hasTyped = [FormField.documentNumber, .documentExpires, .custody].contains {
      !self[$0].isEmpty
    }
    guard self[.documentType] != "none" else { return nil }
    guard scanned != nil || hasTyped || !self[.documentType].isEmpty else { return nil }
    var document = scanned ?? TravelDocument()
    let read = document.number
    document.number = self[.documentNumber]
    // A number without its kind is a passport's: what desks see most.
    document.type =
      self[.documentType].isEmpty ? .passport : FormWords.documentType(self[.documentType])
    document.expires = CalendarDate(self[.documentExpires])
    document.custody = FormWords.custody(self[.custody])
    if document.issuer.isEmpty {
      document.issuer = FixedASCII<3>(self[.nationality]) ?? FixedASCII()
    }
    if scanned != nil, !read.isEmpty, read != document.number {
      document.mrzFailures.append("number-differs")
    }
    return document
  }
}

/// The words of the form for the codes of the schema.
enum FormWords {
  static func sex(_ value: Sex) -> String {
    switch value.known {
    case .male: "m"
    case .female: "f"
    case .unspecified: "x"
    default: ""
    }
  }

  static func sex(_ word: String) -> Sex {
    ["m": .male, "f": .female, "x": .unspecified][word] ?? .unset
  }

  private static let documentTypes: [(String, DocumentType)] = [
    ("passport", .passport), ("etd", .emergencyTravelDocument), ("identity card", .identityCard),
    ("certificate", .certificateOfIdentity),
  ]

  static func documentType(_ value: DocumentType) -> String {
    documentTypes.first { $0.1 == value }?.0 ?? ""
  }

  static func documentType(_ word: String) -> DocumentType {
    documentTypes.first { $0.0 == word }?.1 ?? .unset
  }

  static func custody(_ word: String) -> Custody {
    let words: [String: Custody] = [
      "holder": .holder, "mission": .mission, "confiscated": .confiscated, "lost": .lost,
      "police": .police, "never had": .neverHeld, "unknown": .unknown,
    ]
    return words[word] ?? .unset
  }

  static func channel(_ word: String) -> Channel {
    ChannelArgument(rawValue: word)?.value ?? .unset
  }

  static func intent(_ word: String) -> Intent { IntentArgument(rawValue: word)?.value ?? .unset }

  static func mode(_ word: String) -> TravelMode { ModeArgument(rawValue: word)?.value ?? .unset }

  static func answer(_ word: String) -> Answer { ["yes": .yes, "no": .no][word] ?? .unset }

  static func need(_ word: String) -> NeedCode {
    let words: [String: NeedCode] = [
      "wheelchair": .wheelchair, "stretcher": .stretcher, "pregnant": .pregnant,
      "serious illness": .seriousIllness, "psychosocial": .psychosocial,
      "disability": .disability,
    ]
    return words[word] ?? .unset
  }

  static func relation(_ word: String) -> Relation {
    let words: [String: Relation] = [
      "head": .head, "spouse": .spouse, "child": .child, "sibling": .sibling, "parent": .parent,
      "guardian": .guardian, "escort": .escort, "other": .other,
    ]
    return words[word] ?? .unset
  }

  static func indicator(_ word: String) -> Indicator {
    let words: [String: Indicator] = [
      "withholds documents": .withholdsDocuments, "restricts movement": .restrictsMovement,
      "takes earnings": .takesEarnings, "false promises": .falsePromises,
      "debt bondage": .debtBondage, "physical abuse": .physicalAbuse,
      "psychological abuse": .psychologicalAbuse, "sexual abuse": .sexualAbuse,
      "threats": .threats, "excessive working hours": .excessiveWorkingHours,
      "withholds necessities": .withholdsNecessities,
      "restricts financial access": .restrictsFinancialAccess,
      "psychoactive substances": .psychoactiveSubstances,
      "restricts medical care": .restrictsMedicalCare,
    ]
    return words[word] ?? .unset
  }
}
