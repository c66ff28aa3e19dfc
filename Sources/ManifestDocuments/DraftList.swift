package import RepatriationSchema
internal import Wire

/// A draft as comma-separated text, for planning: ids and codes, and no names, which a draft gets none of.
package enum DraftList {
  private static let header = [
    "line", "manifest", "revision", "digest", "status", "flight", "date", "from", "to", "person",
    "group", "tier", "document_type", "ssr", "state", "missing",
  ]

  package static func text(_ manifest: Manifest) -> String {
    let departure = manifest.departure
    let day = departure.departsAt.calendarDate(
      offsetSeconds: Int(departure.departsOffsetMinutes) * 60)
    let common = [
      manifest.id, "\(manifest.revision)", "\(manifest.digest)", "DRAFT",
      "\(departure.carrier)\(departure.number)", "\(day)",
      departure.legs.first?.description ?? "",
    ]
    var text = CSVText.line(header)
    for (index, entry) in manifest.entries.enumerated() {
      let cells =
        ["\(index + 1)"] + common + [
          "\(entry.pointOfEntry)", "\(entry.person)", entry.group.map { "\($0)" } ?? "",
          "\(entry.tier)", ManifestWords.documentCode(entry.documentType),
          entry.services.map(ManifestWords.serviceCode).joined(separator: ";"),
          ManifestWords.entryState(entry.state),
          CarrierList.missing(entry).joined(separator: ";"),
        ]
      text += CSVText.line(cells.map { CarrierList.guarded($0, .standard) })
    }
    return text
  }
}
