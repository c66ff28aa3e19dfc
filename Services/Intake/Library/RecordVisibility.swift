internal import RepatriationSchema
internal import ServiceKit
internal import Wire

/// What of a recorded event a role may read: of events that nobody has thought about nothing, and of
/// changes what `FieldReaders` lets it be told.
struct RecordVisibility {
  let role: Role

  /// The event as the role may see it, and what was left out.
  ///
  /// - Parameter person: the only person whose part of an event about several is shown.
  func apply(
    to event: IntakeEvent, of person: ID<PersonFile>
  ) -> (event: IntakeEvent?, withheld: [String]) {
    switch event {
    case .registered(var registered):
      let result = FileVisibility(role: role).apply(
        to: PersonFile(registration: registered.registration))
      registered.registration = result.file.registration
      return (.registered(registered), result.withheld.filter { $0.hasPrefix("registration.") })
    case .changed(var changed):
      var withheld: [String] = []
      changed.change = changed.change.flatMap { visible($0, &withheld) }
      return (.changed(changed), withheld)
    case .holdPlaced(var placed):
      guard role != .approver else { return (event, []) }
      placed.hold.reason = ""
      placed.hold.releaseReason = ""
      return (.holdPlaced(placed), ["hold.reason"])
    case .holdReleased(var released):
      guard role != .approver else { return (event, []) }
      released.reason = ""
      return (.holdReleased(released), ["reason"])
    case .separated:
      return role == .screener ? (event, []) : (nil, ["event"])
    case .namesRead(var read):
      read.persons = read.persons.filter { $0 == person }
      return (.namesRead(read), ["persons"])
    case .grouped, .sealedRead:
      return (event, [])
    default:
      return (nil, ["event"])
    }
  }

  private func visible(_ change: Change, _ withheld: inout [String]) -> Change? {
    func only(_ roles: Set<Role>, field: String) -> Change? {
      guard !roles.contains(role) else { return change }
      withheld.append(field)
      return nil
    }
    switch change {
    case .screening:
      return only(FieldReaders.roles("person.v1.Screening", "narrative"), field: "screening")
    case .medicalNote:
      return only(FieldReaders.roles("person.v1.MedicalNote", "text"), field: "medicalNote")
    case .referral:
      return only(FieldReaders.roles("person.v1.Referral", "reason"), field: "referral")
    case .vulnerability: return only([.screener], field: "vulnerability")
    case .danger: return only([.screener], field: "danger")
    case .needs: return role == .liaison ? only([], field: "needs") : change
    case .fitToFly: return role == .liaison ? only([], field: "fitToFly") : change
    case .correction(var correction):
      if role != .screener {
        correction.scamLinked = .unset
        correction.cleared.removeAll { $0 == "scamLinked" }
        withheld.append("correction.scamLinked")
      }
      if correction.phone != nil,
        !FieldReaders.roles("person.v1.Correction", "phone").contains(role)
      {
        correction.phone = nil
        withheld.append("correction.phone")
      }
      return .correction(correction)
    default: return change
    }
  }

  /// What is sealed in an event that the role is shown; `nil` when nothing is.
  func sealedFields(in event: IntakeEvent) -> [String]? {
    switch event {
    case .registered where role == .screener:
      ["registration.indicators", "registration.scamLinked", "registration.note"]
    case .changed(let changed):
      switch changed.change {
      case .screening: ["screening"]
      case .medicalNote: ["medicalNote"]
      case .vulnerability: ["vulnerability"]
      case .danger: ["danger"]
      case .correction where role == .screener: ["correction.scamLinked"]
      default: nil
      }
    case .holdPlaced where role == .approver: ["hold.reason"]
    case .holdReleased where role == .approver: ["reason"]
    case .separated: ["keepApart"]
    default: nil
    }
  }
}
