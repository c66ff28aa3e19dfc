internal import Casework
internal import ManifestDocuments
internal import RepatriationSchema
internal import Wire

/// The part of the demo about documents: what goes to the gate, the carrier and the other side.
extension DemoRun {
  /// Prints the list as it stands, and what changed for the carrier since its final list.
  ///
  /// - Parameter since: the revision that the carrier got first.
  func printed(
    _ manifest: String, since: UInt32, _ planner: ConnectionSettings
  ) async throws -> [PrintResult] {
    say("\nDocuments of the list as it stands:")
    let sealed = try await SealedNames(manifest, revision: 0, environment, planner)
    let earlier = try await SealedNames(manifest, revision: since, environment, planner)
    let calendar = try MissionClock.calendar(planner[.timeZone])
    let printedAt = PlainText.moment(environment.clock.now, timeZone: calendar.timeZone)
    let rule = CarrierRulesFile().rule(for: "\(sealed.manifest.departure.carrier)")
    let isProvisional = CarrierList.isProvisional(sealed.manifest.state)
    let changes = DocumentForm.carrier
    var results: [PrintResult] = []
    for (form, before) in DocumentForm.allCases.map({ ($0, SealedNames?.none) })
      + [(changes, earlier)]
    {
      let label = before == nil ? form.rawValue : "since-r\(since)"
      let path = DocumentFile.path(
        sealed.manifest, label: label, suffix: form.suffix, isProvisional: isProvisional, out: nil,
        in: directory)
      func names(_ sealed: SealedNames) async throws -> NamedRevision {
        try await sealed.names(
          for: form.kind, purpose: "demo", recipient: "demo", environment, planner)
      }
      let writer = DocumentWriter(form: form, rule: rule, printedAt: printedAt)
      let named = try await names(sealed)
      var since: NamedRevision?
      if let before { since = try await names(before) }
      var (text, result) = try writer.write(named, since: since)
      try OutputFile.write(text, to: path, replacing: false, what: "The document")
      result.file = path
      say("\n" + DocumentText.text(result))
      results.append(result)
    }
    return results
  }
}
