package import RepatriationSchema
package import Wire

/// One revision of a manifest with the names of everybody on it: what every document is made from.
package struct NamedRevision: Sendable {
  /// Why a document cannot be made.
  package struct Failure: Error, Sendable, Hashable, CustomStringConvertible {
    package let description: String

    package init(_ description: String) { self.description = description }
  }

  /// One line of the list.
  package struct Row: Sendable {
    /// The entry's number, which it keeps through all revisions; before it has one, its place,
    /// counting from 1.
    package let line: Int
    package let entry: ManifestEntry
    package let name: TravelName

    /// Whether the person is still to travel.
    package var isTravelling: Bool {
      switch entry.state.known {
      case .noShow, .offloaded, .denied, .substituted: false
      default: true
      }
    }

    /// What the carrier provides, as the revision says it.
    package var services: [String] { entry.services.map(ManifestWords.serviceCode) }

    /// Whether intake knows of a need that the revision does not have: it came up since.
    package var needsChanged: Bool {
      let ofAge: Set<SpecialService> = [.infant, .child]
      return name.services.contains { !ofAge.contains($0) && !entry.services.contains($0) }
    }
  }

  package let manifest: Manifest
  package let stamp: DocumentStamp
  package let rows: [Row]

  /// - Parameters:
  ///   - names: what intake says of exactly these people, in any order.
  /// - Throws: `Failure` when a listed person has no name.
  package init(
    _ manifest: Manifest, names: [TravelName], stamp: DocumentStamp
  ) throws(Failure) {
    var byPerson: [ID<PersonFile>: TravelName] = [:]
    for name in names { byPerson[name.person] = name }
    var rows: [Row] = []
    for (index, entry) in manifest.entries.enumerated() {
      let line = entry.number > 0 ? Int(entry.number) : index + 1
      guard let name = byPerson[entry.person] else {
        throw Failure(
          "intake gave no name for line \(line) of \(manifest.id); "
            + "print again, and if it stays so ask the operator")
      }
      rows.append(Row(line: line, entry: entry, name: name))
    }
    self.manifest = manifest
    self.stamp = stamp
    self.rows = rows
  }

  package var departure: Departure { manifest.departure }

  /// Letters for the groups that have more than one member here, in the order of the list.
  package var groupMarks: [ID<Group>: String] {
    var counts: [ID<Group>: Int] = [:]
    for row in rows { if let group = row.entry.group { counts[group, default: 0] += 1 } }
    var marks: [ID<Group>: String] = [:]
    for row in rows {
      guard let group = row.entry.group, counts[group, default: 0] > 1, marks[group] == nil
      else { continue }
      marks[group] = Self.mark(marks.count)
    }
    return marks
  }

  /// `A` … `Z`, `AA` …, as the columns of a sheet.
  private static func mark(_ index: Int) -> String {
    var (rest, text) = (index, "")
    repeat {
      text = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(rest % 26))) + text
      rest = rest / 26 - 1
    } while rest >= 0
    return text
  }

  /// Where somebody leaves the aircraft.
  package func pointOfEntry(_ row: Row) -> String {
    row.entry.pointOfEntry.isEmpty
      ? departure.legs.last?.description ?? "" : row.entry.pointOfEntry.description
  }
}

extension DocumentStamp {
  /// What stands on every document of a revision.
  package init(
    _ manifest: Manifest, purpose: String, recipient: String, printedAt: Timestamp
  ) {
    self.init(
      manifest: manifest.id, revision: manifest.revision, digest: manifest.digest,
      state: RevisionState(rawValue: manifest.state.rawValue),
      provisional: CarrierList.isProvisional(manifest.state), purpose: purpose,
      recipient: recipient, printedAt: printedAt)
  }
}
