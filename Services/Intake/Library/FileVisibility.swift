internal import RepatriationSchema
internal import ServiceKit

/// What of a file a role may read. Everything else is left out and named.
struct FileVisibility {
  let role: Role

  /// Sealed parts of a file, as `SealedRead` names them, and the one role that reads each.
  private static let sealed: [(field: String, role: Role)] = [
    ("registration.indicators", .screener), ("registration.scamLinked", .screener),
    ("registration.note", .screener), ("vulnerable", .screener), ("inDanger", .screener),
    ("keepApart", .screener), ("screenings", .screener), ("medicalNotes", .medical),
    ("holds.reason", .approver),
  ]

  /// What the role is shown that others are not: its reading is an event.
  var sealedFields: [String] { Self.sealed.filter { $0.role == role }.map(\.field) }

  /// The line of a history as the role may read it; `nil` when nothing of it is for the role. That
  /// somebody is kept apart or was screened is as sealed as the rest of it.
  func visible(_ entry: HistoryEntry) -> HistoryEntry? {
    guard role == .screener || entry.kind != IntakeEventKind.separated.title else { return nil }
    var shown = entry
    shown.fields.removeAll { isHidden($0) }
    if shown.fields.isEmpty, !entry.fields.isEmpty { return nil }
    // A reason may tell of any of the fields.
    if shown.fields.count < entry.fields.count { shown.reason = "" }
    return shown
  }

  private func isHidden(_ field: String) -> Bool {
    Self.sealed.contains { sealed in
      sealed.role != role
        && (sealed.field == field || sealed.field == "registration.\(field)")
    }
  }

  func apply(to file: PersonFile) -> (file: PersonFile, withheld: [String]) {
    var file = file
    var withheld: [String] = []
    func withhold(_ field: String, _ clear: (inout PersonFile) -> Void) {
      clear(&file)
      withheld.append(field)
    }
    if role != .screener {
      withhold("registration.indicators") { $0.registration.indicators = [] }
      withhold("registration.scamLinked") { file in
        file.registration.scamLinked = .unset
        file.corrected.removeAll { $0 == "scamLinked" }
      }
      withhold("registration.note") { $0.registration.note = "" }
      withhold("vulnerable") { $0.vulnerable = false }
      withhold("inDanger") { file in
        file.inDanger = false
        file.dangerDeadline = nil
      }
      withhold("keepApart") { $0.keepApart = [] }
      withhold("screenings") { $0.screenings = [] }
    }
    if role != .medical { withhold("medicalNotes") { $0.medicalNotes = [] } }
    if role != .approver {
      withhold("holds.reason") { file in
        for index in file.holds.indices {
          file.holds[index].reason = ""
          file.holds[index].releaseReason = ""
        }
      }
    }
    if role == .liaison || role == .medical {
      withhold("registration.phone") { $0.registration.phone = "" }
      withhold("referrals") { $0.referrals = [] }
    }
    if role == .liaison {
      withhold("needs") { file in
        file.needs = []
        file.registration.needs = []
        file.fitToFly = nil
      }
    }
    return (file, withheld)
  }
}
