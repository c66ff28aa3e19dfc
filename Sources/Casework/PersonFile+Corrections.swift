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
    corrected = Array(Set(corrected).union(fields)).sorted()
    return fields
  }
}
