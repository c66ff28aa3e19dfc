internal import RepatriationSchema
internal import Wire

/// What changed for the carrier between two revisions of one manifest, with names.
package struct CarrierDelta: Sendable {
  /// What became of one person.
  package enum Change: String, Sendable, Hashable {
    case added = "ADD"
    case removed = "REMOVE"
    case changed = "CHANGE"
  }

  private let before: NamedRevision
  private let after: NamedRevision
  private let changes: [(change: Change, row: NamedRevision.Row)]

  /// - Throws: `Failure` unless both are of one manifest and the first is the earlier one.
  package init(
    from before: NamedRevision, to after: NamedRevision, rule: CarrierRule
  ) throws(NamedRevision.Failure) {
    guard before.manifest.id == after.manifest.id,
      before.manifest.revision < after.manifest.revision
    else {
      throw NamedRevision.Failure(
        "a delta leads from an earlier revision of a manifest to a later one of the same")
    }
    self.before = before
    self.after = after
    var earlier: [ID<PersonFile>: NamedRevision.Row] = [:]
    for row in before.rows where row.isTravelling { earlier[row.entry.person] = row }
    var later: Set<ID<PersonFile>> = []
    var changes: [(Change, NamedRevision.Row)] = []
    for row in after.rows where row.isTravelling {
      later.insert(row.entry.person)
      guard let old = earlier[row.entry.person] else {
        changes.append((.added, row))
        continue
      }
      let same =
        Self.said(old, before, rule) == Self.said(row, after, rule)
      if !same { changes.append((.changed, row)) }
    }
    let gone = before.rows.filter { $0.isTravelling && !later.contains($0.entry.person) }
    self.changes = gone.map { (.removed, $0) } + changes
  }

  package func count(_ change: Change) -> Int { changes.count { $0.change == change } }

  /// One row for each change, the removed first: their seats are what the added take. Behind the
  /// carrier's columns stand the revision and the digest that the delta leads from.
  package func text(rule: CarrierRule) -> String {
    let head = ["change"] + CarrierList.header(rule) + ["since_revision", "since_digest"]
    let since = [String(before.manifest.revision), "\(before.manifest.digest)"]
    return CSVText.line(head)
      + changes.map { change, row in
        let revision = change == .removed ? before : after
        return CSVText.line(
          [change.rawValue] + CarrierList.cells(row, of: revision, rule) + since)
      }.joined()
  }

  /// What the carrier's list says of a person, without what changes with every revision or at
  /// the counter.
  private static func said(
    _ row: NamedRevision.Row, _ revision: NamedRevision, _ rule: CarrierRule
  ) -> [String] {
    let changing: Set<CarrierColumn> = [.line, .revision, .digest, .status, .state]
    let cells = CarrierList.cells(row, of: revision, rule)
    return zip(CarrierList.columns(rule), cells).filter { !changing.contains($0.0) }.map(\.1)
  }
}
