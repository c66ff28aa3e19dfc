/// How one carrier wants its passenger list, as data: an embassy sets it, nobody codes it.
package struct CarrierRule: Sendable, Hashable, Codable {
  /// In which columns the name stands.
  package enum NameColumns: String, Sendable, Hashable, Codable {
    /// One column, `full_name`, with the name as the desk recorded it.
    case full
    /// Two columns, `surname` and `given_names`, for carriers whose systems want them. The software
    /// never splits a name: one with several words stands whole in `surname`, and the list says
    /// `NAME_PARTS`, so that the desk fills in what the document shows.
    case surnameAndGiven = "surname-and-given"
  }

  /// What stands in `given_names` for a person with one name. Only a carrier's own rule puts
  /// anything there.
  package enum Mononym: String, Sendable, Hashable, Codable {
    /// Nothing.
    case asIs = "as-is"
    /// `FNU`, first name unknown.
    case fnu
    /// The one name again.
    case `repeat`
  }

  /// Which names the carrier's system takes.
  package enum Script: String, Sendable, Hashable, Codable {
    /// Any, in UTF-8.
    case verbatim
    /// ASCII only. A name with another letter is left out and marked `LATIN_NAME`: what the document
    /// prints in Latin letters is for the desk to enter, and never made up by transliteration.
    case ascii
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

  package var nameColumns: NameColumns
  package var mononym: Mononym
  package var script: Script
  package var formulaGuard: FormulaGuard

  package init(
    nameColumns: NameColumns = .full, mononym: Mononym = .asIs, script: Script = .verbatim,
    formulaGuard: FormulaGuard = .apostrophe
  ) {
    self.nameColumns = nameColumns
    self.mononym = mononym
    self.script = script
    self.formulaGuard = formulaGuard
  }

  /// For a carrier that has stated nothing: the whole name in one column, verbatim, safe to open.
  package static let standard = CarrierRule()

  private enum CodingKeys: String, CodingKey {
    case nameColumns, mononym, script, formulaGuard
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    let standard = CarrierRule.standard
    nameColumns =
      try values.decodeIfPresent(NameColumns.self, forKey: .nameColumns) ?? standard.nameColumns
    mononym = try values.decodeIfPresent(Mononym.self, forKey: .mononym) ?? standard.mononym
    script = try values.decodeIfPresent(Script.self, forKey: .script) ?? standard.script
    formulaGuard =
      try values.decodeIfPresent(FormulaGuard.self, forKey: .formulaGuard) ?? standard.formulaGuard
  }
}
