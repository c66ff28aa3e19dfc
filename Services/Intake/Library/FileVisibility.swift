internal import RepatriationSchema
internal import ServiceKit
internal import Wire

/// What of a file a role may read. Everything else is left out and named.
struct FileVisibility {
  let role: Role

  /// Whether the role is shown what others are not: its reading is logged.
  var readsSealed: Bool { role == .screener || role == .approver }

  /// That a person is kept apart from somebody is as sealed as from whom.
  func shows(_ entry: HistoryEntry) -> Bool {
    role == .screener || entry.kind != IntakeEventKind.separated.title
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
      withhold("registration.scamLinked") { $0.registration.scamLinked = .unset }
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
