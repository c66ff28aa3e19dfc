internal import RepatriationSchema
internal import Wire

/// What a line of a person's history says of an event: which fields it changed, and the reason that
/// may be read by everybody who reads the history. Sealed reasons stay in their place in the file.
struct HistoryNote {
  /// Fields that a line names at most; the schema's limit.
  static let maximumFields = 32

  let fields: [String]
  let reason: String
  /// In place of the event's own title.
  let title: String?

  init(fields: [String] = [], reason: String = "", title: String? = nil) {
    self.title = title
    self.fields = Array(fields.prefix(Self.maximumFields))
    self.reason = reason
  }

  init(_ event: IntakeEvent) {
    switch event {
    case .registered: self.init(fields: ["registration"])
    case .changed(let changed):
      guard let change = changed.change else {
        self.init()
        return
      }
      self.init(change)
    case .holdPlaced, .holdReleased: self.init(fields: ["holds"])
    case .separated: self.init(fields: ["keepApart"])
    case .grouped: self.init(fields: ["group"])
    case .namesRead(let event):
      let recipient = event.recipient.isEmpty ? "" : ", for \(event.recipient)"
      self.init(reason: "\(event.purpose)\(recipient)")
    case .transferChanged: self.init(fields: ["transfer"])
    case .pairChanged: self.init(fields: ["possibleDuplicates"])
    default: self.init()
    }
  }

  /// A correction that was compared with the file names the fields that it changed.
  init(_ change: Change, corrected: [String] = []) {
    switch change {
    case .identityVerified(let verified):
      self.init(fields: ["identity"], reason: verified.basis)
    case .document: self.init(fields: ["documents"])
    case .etdApplied: self.init(fields: ["etd"])
    case .waiver: self.init(fields: ["waivers"])
    case .exitPermit: self.init(fields: ["exitPermits"])
    case .stay: self.init(fields: ["stay"])
    case .intent(let change):
      var fields: [String] = []
      if change.intent != .unset { fields.append("intent") }
      if change.travelMode != .unset { fields.append("travelMode") }
      if change.consent != .unset { fields.append("consent") }
      self.init(fields: fields)
    case .needs: self.init(fields: ["needs"])
    case .assessmentOffered: self.init(fields: ["assessmentOffered"])
    case .fitToFly: self.init(fields: ["fitToFly"])
    case .vulnerability: self.init(fields: ["vulnerable"])
    case .danger: self.init(fields: ["inDanger"])
    case .bestInterestApproved: self.init(fields: ["bestInterestApproved"])
    case .payment: self.init(fields: ["payments"])
    case .correction(let correction):
      self.init(fields: corrected, reason: correction.reason, title: "corrected")
    case .state(let step): self.init(fields: ["state"], reason: step.reason)
    case .consent: self.init(fields: ["consents"])
    case .screening: self.init(fields: ["screenings"])
    case .medicalNote: self.init(fields: ["medicalNotes"])
    case .referral(let referral): self.init(fields: ["referrals"], reason: referral.reason)
    case .unknown: self.init()
    }
  }
}
