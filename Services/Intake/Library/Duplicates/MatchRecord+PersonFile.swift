internal import Matching
internal import RepatriationSchema
internal import Wire

extension MatchRecord {
  /// What of a file may tell whether it is somebody else's: the columns that the mapping chooses from.
  init(_ file: PersonFile) {
    self.init(file.registration, documents: file.documents)
  }

  /// A registration that is not recorded yet.
  init(_ registration: Registration) {
    self.init(registration, documents: registration.documents)
  }

  private init(_ registration: Registration, documents: [TravelDocument]) {
    var values: [String: [String]] = [:]
    func add(_ column: String, _ texts: [String]) {
      let texts = texts.filter { !$0.isEmpty }
      if !texts.isEmpty { values[column] = texts }
    }
    add("full_name", [registration.fullName])
    add("native_name", [registration.nativeName])
    add("aliases", registration.aliases)
    add("primary_identifier", [registration.primaryIdentifier])
    add("secondary_identifier", [registration.secondaryIdentifier])
    add("birth_date", [Self.born(registration)])
    add("birth_place", [registration.birthPlace])
    add("sex", [Self.code(registration.sex)])
    add("nationality", [registration.nationality.description])
    add("national_id", [registration.nationalID])
    add("document_number", documents.map(\.number))
    add("phone", [registration.phone])
    add("origin_province", [registration.originProvince])
    self.init(id: registration.person.uuid.description, values: values)
  }

  /// The date as far as it is known, or the year that follows from an estimated age.
  private static func born(_ registration: Registration) -> String {
    guard registration.born.isUnknown, let age = registration.estimatedAge else {
      return registration.born.description
    }
    let year = registration.receivedAt.calendarDate().year - Int(age)
    return "~\(year)"
  }

  private static func code(_ sex: Sex) -> String {
    switch sex {
    case .male: "M"
    case .female: "F"
    case .unspecified: "X"
    default: ""
    }
  }
}
