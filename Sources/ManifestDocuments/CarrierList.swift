package import RepatriationSchema
internal import Wire

/// The passenger list of one manifest for its carrier, as comma-separated text.
///
/// RFC 4180, UTF-8 without a byte-order mark, CRLF, one header line and no comments, so that any
/// loader reads it. Every row repeats the manifest, its revision and its digest: a row that is cut out
/// of the file still says which list it belongs to.
///
/// It holds what a carrier needs to seat and identify a person, and nothing sealed: no class, no
/// tier, no reason, no indicator.
package enum CarrierList {
  /// Why a list cannot be written.
  package typealias Failure = NamedRevision.Failure

  /// A list that is not locked says `PROVISIONAL`: names may come and go without a new number. From the lock
  /// on every change is a numbered revision.
  package static func isProvisional(_ state: ManifestState) -> Bool {
    switch state.known {
    case .locked, .submitted, .departed, .closed: false
    default: true
    }
  }

  /// What the status column says.
  static func status(_ state: ManifestState) -> String {
    switch state.known {
    case .locked: "LOCKED"
    case .submitted, .departed, .closed: "FINAL"
    default: "PROVISIONAL"
    }
  }

  /// The same for a person who asked for the document.
  package static func standing(_ state: ManifestState) -> String {
    switch state.known {
    case .draft: "a draft, for planning: it has no names"
    case .locked: "locked list: each change is a new revision; final once it is submitted"
    case .submitted, .departed, .closed: "final list"
    case .cancelled: "CANCELLED: nobody travels with this list"
    default: "PROVISIONAL: names may still change"
    }
  }

  /// The headings, in order.
  package static func header(_ rule: CarrierRule) -> [String] {
    columns(rule).map(\.rawValue)
  }

  static func columns(_ rule: CarrierRule) -> [CarrierColumn] {
    rule.columns ?? CarrierColumn.standard(rule.nameColumns)
  }

  /// - Parameters:
  ///   - manifest: who travels; standby is not listed.
  ///   - names: what intake says of exactly these people.
  /// - Throws: `Failure` when a listed person has no name in `names`.
  package static func text(
    _ manifest: Manifest, names: [TravelName], rule: CarrierRule
  ) throws(Failure) -> String {
    let stamp = DocumentStamp(manifest, purpose: "", recipient: "", printedAt: Timestamp())
    return text(try NamedRevision(manifest, names: names, stamp: stamp), rule: rule)
  }

  package static func text(_ revision: NamedRevision, rule: CarrierRule) -> String {
    CSVText.line(header(rule))
      + revision.rows.filter(\.isTravelling).map { CSVText.line(cells($0, of: revision, rule)) }
      .joined()
  }

  /// What somebody must look at before the carrier gets the list, by line.
  package static func remarks(_ revision: NamedRevision, rule: CarrierRule) -> [PrintRemark] {
    revision.rows.filter(\.isTravelling).flatMap { row in
      Passenger(row, rule).remarks.map { PrintRemark(line: UInt32(clamping: row.line), code: $0) }
    }
  }

  /// The cells of one person, in the order of the columns.
  static func cells(
    _ row: NamedRevision.Row, of revision: NamedRevision, _ rule: CarrierRule
  ) -> [String] {
    let passenger = Passenger(row, rule)
    return columns(rule).map { guarded(cell($0, row, passenger, revision, rule), rule) }
  }

  /// A person with everything that the rule has a say in.
  private struct Passenger {
    let name: CarrierName
    let born: String
    let remarks: [String]

    init(_ row: NamedRevision.Row, _ rule: CarrierRule) {
      name = CarrierName(row.name, rule)
      let date = DateText.text(row.name.born, rule.dateFormat)
      born = date.text
      remarks =
        name.remarks + (date.isIncomplete ? ["DATE_PARTS"] : [])
        + (row.needsChanged ? ["NEEDS_CHANGED"] : [])
    }
  }

  private static func cell(
    _ column: CarrierColumn, _ row: NamedRevision.Row, _ passenger: Passenger,
    _ revision: NamedRevision, _ rule: CarrierRule
  ) -> String {
    let (departure, name) = (revision.departure, row.name)
    switch column {
    case .line: return String(row.line)
    case .manifest: return revision.manifest.id
    case .revision: return String(revision.manifest.revision)
    case .digest: return "\(revision.manifest.digest)"
    case .status: return status(revision.manifest.state)
    case .flight: return "\(departure.carrier)\(departure.number)"
    case .date:
      let day = departure.departsAt.calendarDate(
        offsetSeconds: Int(departure.departsOffsetMinutes) * 60)
      return DateText.text(day, rule.dateFormat)
    case .from: return departure.legs.first?.description ?? ""
    case .to: return revision.pointOfEntry(row)
    case .fullName: return passenger.name.full
    case .surname: return passenger.name.surname
    case .givenNames: return passenger.name.given
    case .nativeName: return name.nativeName
    case .sex: return ManifestWords.sexCode(name.sex)
    case .birthDate: return passenger.born
    case .nationality: return "\(name.nationality)"
    case .documentType:
      return ManifestWords.documentCode(
        name.documentType == .unset ? row.entry.documentType : name.documentType)
    case .documentNumber: return name.documentNumber
    case .documentIssuer: return "\(name.documentIssuer)"
    case .documentExpiry:
      return name.documentExpires.map { DateText.text($0, rule.dateFormat) } ?? ""
    case .ssr: return row.services.joined(separator: ";")
    case .state: return ManifestWords.entryState(row.entry.state)
    case .missing:
      return (missing(row.entry) + passenger.remarks).joined(separator: ";")
    }
  }

  /// What a listed person still lacks, such as `TRAVEL_DOCUMENT by 2026-01-26`.
  static func missing(_ entry: ManifestEntry) -> [String] {
    stillMissing(entry).map { word, by in by.map { "\(word) by \($0)" } ?? word }
  }

  /// Each word once, with the latest day on which it is expected.
  static func stillMissing(_ entry: ManifestEntry) -> [(word: String, by: CalendarDate?)] {
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
    return words
  }

  static func guarded(_ cell: String, _ rule: CarrierRule) -> String {
    guard CSVText.looksLikeFormula(cell) else { return cell }
    switch rule.formulaGuard {
    case .apostrophe: return "'" + cell
    case .space: return " " + cell
    case .none: return cell
    }
  }
}
