/// Who is on which departure. Everybody else has no departure.
///
/// A plan holds what it was given, sorted; ``Problem`` and the verifier say whether it makes sense.
package struct Plan: Hashable, Sendable {
  /// One person on a list.
  package struct Entry: Hashable, Sendable, Comparable {
    package let party: PartyID
    package let person: PersonID
    /// The clearances expected but not granted yet; empty when everything is granted.
    package let missing: ReasonCodes

    package init(party: PartyID, person: PersonID, missing: ReasonCodes = []) {
      self.party = party
      self.person = person
      self.missing = missing
    }

    package static func < (left: Entry, right: Entry) -> Bool {
      if left.party != right.party { return left.party < right.party }
      if left.person != right.person { return left.person < right.person }
      return left.missing.rawValue < right.missing.rawValue
    }
  }

  /// The people of one departure.
  package struct Manifest: Hashable, Sendable {
    package let departure: DepartureID
    /// Seats set aside for escorts that the mission sends.
    package let escorts: Int
    /// Sorted by party, then person.
    package let entries: [Entry]

    package init(departure: DepartureID, escorts: Int, entries: [Entry]) {
      self.departure = departure
      self.escorts = escorts
      self.entries = entries.sorted()
    }
  }

  /// Sorted by departure. A departure without people has no manifest.
  package let manifests: [Manifest]

  package init(manifests: [Manifest]) {
    self.manifests = manifests.sorted { $0.departure < $1.departure }
  }
}

extension Plan {
  /// The canonical bytes: equal plans have equal bytes, on every machine.
  ///
  /// ```text
  /// "HWP1" | manifests:u32 | manifest...
  /// manifest = idLength:u16 | id (ASCII) | escorts:u32 | entries:u32 | entry...
  /// entry    = party:16 | person:16 | missing:u32
  /// ```
  ///
  /// Every integer is big-endian.
  package var canonicalBytes: [UInt8] {
    var bytes: [UInt8] = Array("HWP1".utf8)
    bytes.reserveCapacity(16 + manifests.reduce(0) { $0 + 80 + 36 * $1.entries.count })
    append(UInt32(truncatingIfNeeded: manifests.count), to: &bytes)
    for manifest in manifests {
      append(UInt16(truncatingIfNeeded: manifest.departure.text.utf8.count), to: &bytes)
      bytes.append(contentsOf: manifest.departure.text.utf8)
      append(UInt32(truncatingIfNeeded: manifest.escorts), to: &bytes)
      append(UInt32(truncatingIfNeeded: manifest.entries.count), to: &bytes)
      for entry in manifest.entries {
        append(entry.party.high, to: &bytes)
        append(entry.party.low, to: &bytes)
        append(entry.person.high, to: &bytes)
        append(entry.person.low, to: &bytes)
        append(entry.missing.rawValue, to: &bytes)
      }
    }
    return bytes
  }

  /// The stable text, one line per manifest and per person, each ended by a newline:
  ///
  /// ```text
  /// plan 1
  /// departure GA863 escorts 0 people 1
  /// <party, 32 hex digits> <person, 32 hex digits> B01,B04
  /// ```
  package var text: String {
    var lines = "plan 1\n"
    for manifest in manifests {
      lines += "departure \(manifest.departure) escorts \(manifest.escorts)"
      lines += " people \(manifest.entries.count)\n"
      for entry in manifest.entries {
        lines += "\(entry.party) \(entry.person) \(entry.missing)\n"
      }
    }
    return lines
  }
}

private func append(_ value: some FixedWidthInteger, to bytes: inout [UInt8]) {
  var shift = value.bitWidth - 8
  while shift >= 0 {
    bytes.append(UInt8(truncatingIfNeeded: value >> shift))
    shift -= 8
  }
}
