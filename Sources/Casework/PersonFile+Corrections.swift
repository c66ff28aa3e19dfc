package import RepatriationSchema
internal import Wire

extension PersonFile {
  /// Puts right what was recorded wrongly. The event that recorded it keeps what it said.
  ///
  /// - Returns: the fields that changed, as the schema names them.
  @discardableResult
  package mutating func apply(_ correction: Correction) -> [String] {
    var fields: [String] = []
    func set<Value: Equatable>(_ name: String, _ value: Value?, _ place: inout Value) {
      guard let value, value != place else { return }
      place = value
      fields.append(name)
    }
    func code(_ name: String, _ value: FixedASCII<3>, _ place: inout FixedASCII<3>) {
      set(name, value == FixedASCII() ? nil : value, &place)
    }
    set("fullName", correction.fullName, &registration.fullName)
    set("nativeName", correction.nativeName, &registration.nativeName)
    set("sex", correction.sex == .unset ? nil : correction.sex, &registration.sex)
    set("born", correction.born, &registration.born)
    set("birthPlace", correction.birthPlace, &registration.birthPlace)
    code("nationality", correction.nationality, &registration.nationality)
    set("nationalID", correction.nationalID, &registration.nationalID)
    set("originProvince", correction.originProvince, &registration.originProvince)
    set("phone", correction.phone, &registration.phone)
    set(
      "safeToContact", correction.safeToContact == .unset ? nil : correction.safeToContact,
      &registration.safeToContact)
    set("exitSite", correction.exitSite, &registration.exitSite)
    set("leftSiteOn", correction.leftSiteOn.map(Optional.some), &registration.leftSiteOn)
    set("aliases", correction.aliases.isEmpty ? nil : correction.aliases, &registration.aliases)
    set("primaryIdentifier", correction.primaryIdentifier, &registration.primaryIdentifier)
    set("secondaryIdentifier", correction.secondaryIdentifier, &registration.secondaryIdentifier)
    set(
      "nameScript", correction.nameScript == FixedASCII() ? nil : correction.nameScript,
      &registration.nameScript)
    set("estimatedAge", correction.estimatedAge.map(Optional.some), &registration.estimatedAge)
    set("photo", correction.photo, &registration.photo)
    set(
      "scamLinked", correction.scamLinked == .unset ? nil : correction.scamLinked,
      &registration.scamLinked)
    set("shelter", correction.shelter == .unset ? nil : correction.shelter, &registration.shelter)
    set("monthsInSite", correction.monthsInSite.map(Optional.some), &registration.monthsInSite)
    for field in correction.cleared where clear(field) { fields.append(field) }
    for number in correction.withdrawnDocuments where withdraw(number) {
      fields.append("documents")
    }
    renewWarnings()
    corrected = Array(Set(corrected).union(fields)).sorted()
    return fields
  }

  /// Fields that a correction may empty, as the schema names them.
  package static let clearable: Set<String> = [
    "fullName", "nativeName", "sex", "born", "birthPlace", "nationality", "nationalID",
    "originProvince", "phone", "safeToContact", "exitSite", "leftSiteOn", "aliases",
    "primaryIdentifier", "secondaryIdentifier", "nameScript", "estimatedAge", "photo",
    "scamLinked", "shelter", "monthsInSite",
  ]

  /// - Returns: whether there was something to empty.
  private mutating func clear(_ field: String) -> Bool {
    func empty<Value: Equatable>(_ place: inout Value, _ nothing: Value) -> Bool {
      guard place != nothing else { return false }
      place = nothing
      return true
    }
    return switch field {
    case "fullName": empty(&registration.fullName, "")
    case "nativeName": empty(&registration.nativeName, "")
    case "sex": empty(&registration.sex, .unset)
    case "born": empty(&registration.born, PartialDate())
    case "birthPlace": empty(&registration.birthPlace, "")
    case "nationality": empty(&registration.nationality, FixedASCII())
    case "nationalID": empty(&registration.nationalID, "")
    case "originProvince": empty(&registration.originProvince, "")
    case "phone": empty(&registration.phone, "")
    case "safeToContact": empty(&registration.safeToContact, .unset)
    case "exitSite": empty(&registration.exitSite, "")
    case "leftSiteOn": empty(&registration.leftSiteOn, nil)
    case "aliases": empty(&registration.aliases, [])
    case "primaryIdentifier": empty(&registration.primaryIdentifier, "")
    case "secondaryIdentifier": empty(&registration.secondaryIdentifier, "")
    case "nameScript": empty(&registration.nameScript, FixedASCII())
    case "estimatedAge": empty(&registration.estimatedAge, nil)
    case "photo": empty(&registration.photo, "")
    case "scamLinked": empty(&registration.scamLinked, .unset)
    case "shelter": empty(&registration.shelter, .unset)
    case "monthsInSite": empty(&registration.monthsInSite, nil)
    default: false
    }
  }

  /// Looks anew for what is unusual: a correction may have settled it, or made it so. Codes that a desk
  /// wrote and nothing here can find stay.
  package mutating func renewWarnings() {
    var seen = registration
    seen.documents = documents
    registration.warnings = RegistrationCheck.merged(
      registration.warnings.filter { !RegistrationCheck.isFound($0) },
      RegistrationCheck.warnings(for: seen))
  }
}
