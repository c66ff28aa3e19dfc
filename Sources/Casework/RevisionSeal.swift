package import RepatriationSchema
package import Wire

/// What planning signs of a revision of a manifest, and what such a statement must hold before
/// anybody is named for it.
package enum RevisionSeal {
  /// How far a seal's moment may lie ahead of the reader's clock, in microseconds: hosts' clocks
  /// differ.
  package static let clockAllowance: Int64 = 300 * 1_000_000

  /// Keeps a signature over a revision from being taken for one over anything else.
  private static let context = Array("homeward revision seal v1".utf8) + [0]
  private static let hour: Int64 = 3_600 * 1_000_000

  /// The bytes that are signed.
  package static func signedBytes(_ statement: RevisionStatement) throws(WireError) -> [UInt8] {
    context + (try statement.encodedBytes())
  }

  /// Whether names of the revision may still come and go: it is not locked yet.
  package static func isProvisional(_ state: RevisionState) -> Bool { state == .proposed }

  /// What a statement lacks, in words; `nil` when names may be read for it.
  ///
  /// - Parameters:
  ///   - mission: whose names are asked for.
  ///   - now: when.
  package static func problem(
    in statement: RevisionStatement, mission: String, now: Timestamp, rules: DocumentRules
  ) -> String? {
    guard statement.mission == mission, isManifest(statement.manifest, of: mission) else {
      return "Not a manifest of your mission, such as \(mission)-D01."
    }
    switch statement.state.known {
    case .proposed, .locked, .submitted, .departed, .closed: break
    case .draft: return "A draft gets no names: propose or lock the manifest first."
    case .cancelled: return "The manifest is cancelled: its people travel with another one."
    case .unset, nil: return "Its state is not one for which names are given."
    }
    guard statement.revision > 0 else { return "It has no number of a revision." }
    guard statement.digest != FixedBytes<32>() else { return "It has no digest." }
    guard Set(statement.persons).count == statement.persons.count else {
      return "Somebody is listed twice."
    }
    return freshness(statement, now, rules)
  }

  private static func freshness(
    _ statement: RevisionStatement, _ now: Timestamp, _ rules: DocumentRules
  ) -> String? {
    let (age, overflow) = now.microseconds.subtractingReportingOverflow(
      statement.sealedAt.microseconds)
    guard !overflow, age >= -clockAllowance else {
      return "It was sealed in the future: compare the clocks of planning and intake."
    }
    guard age <= Int64(rules.sealHours) * hour else {
      return "It was sealed more than \(rules.sealHours) hours ago: ask planning again."
    }
    return nil
  }

  /// Whether a text can be the id of one of a mission's manifests: letters, digits, `-`, `.` and `_`.
  package static func isManifest(_ text: String, of mission: String) -> Bool {
    text.hasPrefix(mission + "-") && text.utf8.allSatisfy(isManifestByte)
  }

  private static func isManifestByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
