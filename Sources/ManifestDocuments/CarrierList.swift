package import RepatriationSchema
internal import Wire

/// The passenger list of one manifest for its carrier, as comma-separated text.
///
/// RFC 4180, UTF-8 without a byte-order mark, CRLF, one header line and no comments, so that any
/// loader reads it. Every row repeats the manifest, its revision, its digest and its status: a row
/// that is cut out of the file still says which list it belongs to.
///
/// It holds what a carrier needs to seat and identify a person, and nothing sealed: no class, no
/// tier, no reason, no indicator.
package enum CarrierList {
  /// Why a list cannot be written.
  package struct Failure: Error, Sendable, Hashable, CustomStringConvertible {
    package let description: String
  }

  /// A list before its final one says `PROVISIONAL`: names may come and go.
  package static func isProvisional(_ state: ManifestState) -> Bool {
    switch state.known {
    case .submitted, .departed, .closed: false
    default: true
    }
  }

  /// The columns, in order.
  package static func header(_ rule: CarrierRule) -> [String] {
    let name: [String] =
      switch rule.nameColumns {
      case .full: ["full_name"]
      case .surnameAndGiven: ["surname", "given_names"]
      }
    return ["line", "manifest", "revision", "digest", "status", "flight", "date", "from", "to"]
      + name
      + [
        "sex", "birth_date", "nationality", "document_type", "document_number",
        "document_issuer", "document_expiry", "ssr", "state", "missing",
      ]
  }

  /// - Parameters:
  ///   - manifest: who travels; standby is not listed.
  ///   - names: what intake says of exactly these people.
  /// - Throws: `Failure` when a listed person has no name in `names`.
  package static func text(
    _ manifest: Manifest, names: [TravelName], rule: CarrierRule
  ) throws(Failure) -> String {
    var byPerson: [ID<PersonFile>: TravelName] = [:]
    for name in names { byPerson[name.person] = name }
    var text = CSVText.line(header(rule))
    for (index, entry) in manifest.entries.enumerated() {
      guard let name = byPerson[entry.person] else {
        throw Failure(
          description: "intake gave no name for line \(index + 1) of \(manifest.id); "
            + "export again, and if it stays so ask the operator")
      }
      text += CSVText.line(
        row(line: index + 1, entry, name, manifest, rule).map { guarded($0, rule) })
    }
    return text
  }

  private static func row(
    line: Int, _ entry: ManifestEntry, _ name: TravelName, _ manifest: Manifest,
    _ rule: CarrierRule
  ) -> [String] {
    let departure = manifest.departure
    let day = departure.departsAt.calendarDate(
      offsetSeconds: Int(departure.departsOffsetMinutes) * 60)
    let end =
      entry.pointOfEntry.isEmpty ? departure.legs.last?.description ?? "" : "\(entry.pointOfEntry)"
    let (nameCells, remark) = cells(name.fullName, rule)
    let type = name.documentType == .unset ? entry.documentType : name.documentType
    let missing = missing(entry) + (remark.map { [$0] } ?? [])
    return [
      String(line), manifest.id, String(manifest.revision), "\(manifest.digest)",
      isProvisional(manifest.state) ? "PROVISIONAL" : "FINAL",
      "\(departure.carrier)\(departure.number)", "\(day)",
      departure.legs.first?.description ?? "", end,
    ] + nameCells + [
      ManifestWords.sexCode(name.sex), name.born.isUnknown ? "" : "\(name.born)",
      "\(name.nationality)", ManifestWords.documentCode(type), name.documentNumber,
      "\(name.documentIssuer)", name.documentExpires.map { "\($0)" } ?? "",
      entry.services.map(ManifestWords.serviceCode).joined(separator: ";"),
      ManifestWords.entryState(entry.state), missing.joined(separator: ";"),
    ]
  }

  /// The name in its columns, and what the desk must still add to it.
  private static func cells(
    _ fullName: String, _ rule: CarrierRule
  ) -> (cells: [String], remark: String?) {
    if rule.script == .ascii, !fullName.utf8.allSatisfy({ $0 < 0x80 }) {
      return (rule.nameColumns == .full ? [""] : ["", ""], "LATIN_NAME")
    }
    guard rule.nameColumns == .surnameAndGiven else { return ([fullName], nil) }
    let words = fullName.split { $0.isWhitespace }
    guard words.count <= 1 else { return ([fullName, ""], "NAME_PARTS") }
    switch rule.mononym {
    case .asIs: return ([fullName, ""], nil)
    case .fnu: return ([fullName, "FNU"], nil)
    case .repeat: return ([fullName, fullName], nil)
    }
  }

  /// Each word once, with the latest day on which it is expected.
  private static func missing(_ entry: ManifestEntry) -> [String] {
    var words: [(word: String, by: CalendarDate?)] = []
    for clearance in entry.missing {
      let word = ManifestWords.clearanceWord(clearance.code)
      if let index = words.firstIndex(where: { $0.word == word }) {
        // Without a day for one of them nobody can say when the word is gone.
        if let earlier = words[index].by, let by = clearance.expectedBy {
          words[index].by = max(earlier, by)
        } else {
          words[index].by = nil
        }
      } else {
        words.append((word, clearance.expectedBy))
      }
    }
    return words.map { entry in entry.by.map { "\(entry.word) by \($0)" } ?? entry.word }
  }

  private static func guarded(_ cell: String, _ rule: CarrierRule) -> String {
    guard CSVText.looksLikeFormula(cell) else { return cell }
    switch rule.formulaGuard {
    case .apostrophe: return "'" + cell
    case .space: return " " + cell
    case .none: return cell
    }
  }
}
