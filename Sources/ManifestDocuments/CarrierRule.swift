/// How one carrier wants its passenger list, as data: an embassy sets it, nobody codes it.
package struct CarrierRule: Sendable, Hashable, Codable {
  /// In which columns the name stands.
  package enum NameColumns: String, Sendable, Hashable, Codable {
    /// One column, `full_name`, with the name as the desk recorded it.
    case full
    /// Two columns, `surname` and `given_names`, for carriers whose systems want them. They hold the
    /// identifiers that the document prints, where the desk wrote them down. The software never splits
    /// a name: else one with several words stands whole in `surname`, and the list says `NAME_PARTS`.
    case surnameAndGiven = "surname-and-given"
  }

  /// What stands beside the name of a person with one name. Only a carrier's own rule puts anything
  /// there.
  package enum Mononym: String, Sendable, Hashable, Codable {
    /// Nothing.
    case asIs = "as-is"
    /// `FNU`, first name unknown, as the given name.
    case fnu
    /// The one name again, as the given name.
    case `repeat`
    /// The one name is the given name, and `LNU`, last name unknown, the surname.
    case lnu
  }

  /// Which names the carrier's system takes. Nothing is transliterated: a name that the rule cannot
  /// hold is replaced by the identifiers in Latin letters that the document prints, and where nobody
  /// wrote those down it is left out and marked `LATIN_NAME`.
  package enum Script: String, Sendable, Hashable, Codable {
    /// Any, in UTF-8.
    case verbatim
    /// ASCII only.
    case ascii
    /// Capital letters A to Z and blanks, as the machine-readable zone has them (ICAO Doc 9303-3
    /// section 4.6): apostrophes drop, a hyphen is a blank.
    case letters
  }

  /// What happens to a cell that a spreadsheet would take for a formula: one that begins with `=`,
  /// `+`, `-`, `@`, a tab or a line end (CWE-1236). No name and no number of a travel document
  /// begins so (ICAO Doc 9303-3 section 4.6 allows letters, digits and `<`), so a guard never
  /// touches a good cell.
  package enum FormulaGuard: String, Sendable, Hashable, Codable {
    /// An apostrophe before it: spreadsheets show the text. For carriers whose staff open the file.
    case apostrophe
    /// A blank before it, which loaders trim. For carriers that load the file into a system.
    case space
    /// Only for carriers that have shown that their system takes such cells for text.
    case none
  }

  /// How whole days are written. A date of which only year or month is known stays as it is known,
  /// `1998-09`, and is marked `DATE_PARTS` where the form has no way to say so.
  package enum DateFormat: String, Sendable, Hashable, Codable {
    /// `1998-09-14`.
    case iso
    /// `14SEP1998`.
    case dayMonthName = "ddMMMyyyy"
    /// `14/09/1998`.
    case dayMonthYear = "dd/MM/yyyy"
    /// `19980914`.
    case compact = "yyyyMMdd"
  }

  package var nameColumns: NameColumns
  package var mononym: Mononym
  package var script: Script
  package var formulaGuard: FormulaGuard
  package var dateFormat: DateFormat
  /// The columns in the carrier's order; `nil` for ``CarrierColumn/standard(_:)``.
  package var columns: [CarrierColumn]?
  /// The most characters of a name cell. What is longer is cut there and marked `TRUNCATED`.
  package var maximumName: Int?
  package var passengerList: PassengerListRule

  package init(
    nameColumns: NameColumns = .full, mononym: Mononym = .asIs, script: Script = .verbatim,
    formulaGuard: FormulaGuard = .apostrophe, dateFormat: DateFormat = .iso,
    columns: [CarrierColumn]? = nil, maximumName: Int? = nil,
    passengerList: PassengerListRule = PassengerListRule()
  ) {
    self.nameColumns = nameColumns
    self.mononym = mononym
    self.script = script
    self.formulaGuard = formulaGuard
    self.dateFormat = dateFormat
    self.columns = columns
    self.maximumName = maximumName
    self.passengerList = passengerList
  }

  /// For a carrier that has stated nothing: the whole name in one column, verbatim, safe to open.
  package static let standard = CarrierRule()

  private enum CodingKeys: String, CodingKey {
    case nameColumns, mononym, script, formulaGuard, dateFormat, columns, maximumName
    case passengerList
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    func value<Value: Decodable>(_ key: CodingKeys, _ standard: Value) throws -> Value {
      try values.decodeIfPresent(Value.self, forKey: key) ?? standard
    }
    let standard = CarrierRule.standard
    nameColumns = try value(.nameColumns, standard.nameColumns)
    mononym = try value(.mononym, standard.mononym)
    script = try value(.script, standard.script)
    formulaGuard = try value(.formulaGuard, standard.formulaGuard)
    dateFormat = try value(.dateFormat, standard.dateFormat)
    columns = try values.decodeIfPresent([CarrierColumn].self, forKey: .columns)
    maximumName = try values.decodeIfPresent(Int.self, forKey: .maximumName)
    passengerList = try value(.passengerList, standard.passengerList)
  }

  /// What makes no sense together, in words; `nil` when all does.
  package var problem: String? {
    if let maximumName, !(10...200).contains(maximumName) {
      return "maximumName is 10 to 200 characters"
    }
    guard let columns else { return passengerList.problem }
    if Set(columns).count != columns.count { return "columns names one of them twice" }
    let needed: [CarrierColumn] = [.line, .manifest, .revision, .digest]
    if let missing = needed.first(where: { !columns.contains($0) }) {
      return "columns leaves out \(missing.rawValue), by which a row is known"
    }
    let names: [CarrierColumn] =
      nameColumns == .full ? [.fullName] : [.surname, .givenNames]
    let others: [CarrierColumn] =
      nameColumns == .full ? [.surname, .givenNames] : [.fullName]
    if !names.allSatisfy(columns.contains) || others.contains(where: columns.contains) {
      return "columns names not those of the name that nameColumns says"
    }
    return passengerList.problem
  }
}
