internal import RepatriationSchema
internal import ServiceKit
internal import Wire

/// What of a file a role may read. Everything else is left out and named.
struct FileVisibility {
  let role: Role

  /// A part of a file that not every desk reads.
  private struct Part: Sendable {
    /// As a reply names what it withholds, and an event of the audit trail what was read.
    let name: String
    let readers: Set<Role>
    let isSealed: Bool
    let clear: @Sendable (inout PersonFile) -> Void

    init(
      _ name: String, _ readers: Set<Role>, isSealed: Bool = false,
      _ clear: @escaping @Sendable (inout PersonFile) -> Void
    ) {
      self.name = name
      self.readers = readers
      self.isSealed = isSealed
      self.clear = clear
    }

    /// A part with the readers of a personal field.
    init(
      _ name: String, like message: String, _ field: String,
      _ clear: @escaping @Sendable (inout PersonFile) -> Void
    ) {
      let row = FieldReaders.row(of: message, field)
      self.init(name, row?.roles ?? [], isSealed: row?.isSealed ?? false, clear)
    }
  }

  private static let parts: [Part] = [
    Part("registration.indicators", like: "person.v1.Registration", "indicators") {
      $0.registration.indicators = []
    },
    Part("registration.scamLinked", like: "person.v1.Registration", "scamLinked") { file in
      file.registration.scamLinked = .unset
      file.corrected.removeAll { $0 == "scamLinked" }
    },
    Part("registration.note", like: "person.v1.Registration", "note") {
      $0.registration.note = ""
    },
    // What a screening led to tells its result, and so do separations.
    Part("vulnerable", [.screener], isSealed: true) { $0.vulnerable = false },
    Part("inDanger", [.screener], isSealed: true) { file in
      file.inDanger = false
      file.dangerDeadline = nil
    },
    Part("keepApart", [.screener], isSealed: true) { $0.keepApart = [] },
    Part("screenings", like: "person.v1.Screening", "narrative") { $0.screenings = [] },
    Part("medicalNotes", like: "person.v1.MedicalNote", "text") { $0.medicalNotes = [] },
    Part("holds.reason", like: "person.v1.Hold", "reason") { file in
      for index in file.holds.indices {
        file.holds[index].reason = ""
        file.holds[index].releaseReason = ""
      }
    },
    Part("registration.phone", like: "person.v1.Registration", "phone") {
      $0.registration.phone = ""
    },
    Part("referrals", like: "person.v1.Referral", "reason") { $0.referrals = [] },
    // What a carrier must know is told as service codes; lists for authorities need none of it.
    Part("needs", [.intakeOfficer, .screener, .medical, .approver]) { file in
      file.needs = []
      file.registration.needs = []
      file.fitToFly = nil
    },
  ]

  /// What the role is shown that others are not: its reading is an event.
  var sealedFields: [String] {
    Self.parts.filter { $0.isSealed && $0.readers.contains(role) }.map(\.name)
  }

  /// The line of a history as the role may read it; `nil` when nothing of it is for the role. That
  /// somebody is kept apart or was screened is as sealed as the rest of it.
  func visible(_ entry: HistoryEntry) -> HistoryEntry? {
    guard role == .screener || entry.kind != IntakeEventKind.separated.title else { return nil }
    var shown = entry
    let withheld = entry.fields.filter { part(of: $0) != nil }
    shown.fields.removeAll { part(of: $0)?.isSealed ?? false }
    if shown.fields.isEmpty, !entry.fields.isEmpty { return nil }
    // A reason may tell of any of the fields.
    if !withheld.isEmpty { shown.reason = "" }
    return shown
  }

  /// The part withheld from the role to which a field of a history belongs.
  private func part(of field: String) -> Part? {
    Self.parts.first { part in
      !part.readers.contains(role)
        && (part.name == field || part.name == "registration.\(field)")
    }
  }

  func apply(to file: PersonFile) -> (file: PersonFile, withheld: [String]) {
    var file = file
    let withheld = Self.parts.filter { !$0.readers.contains(role) }
    for part in withheld { part.clear(&file) }
    return (file, withheld.map(\.name))
  }
}
