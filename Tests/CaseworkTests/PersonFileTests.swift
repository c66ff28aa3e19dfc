internal import RepatriationSchema
internal import Testing
internal import Wire

@testable internal import Casework

@Suite struct PersonFileTests {
  private func file(_ documents: [TravelDocument] = []) -> PersonFile {
    var registration = Sample.registration()
    registration.documents = documents
    return Sample.registered(registration)
  }

  // MARK: Documents

  @Test func `a passport that a desk has seen verifies the identity, also an expired one`() {
    var expired = Sample.passport()
    expired.expires = Sample.day("2020-01-01")
    #expect(file([expired]).identity?.basis == "passport-seen")
    var policy = Sample.policy
    policy.boarding.passportInHandVerifiesIdentity = false
    var registration = Sample.registration()
    registration.documents = [expired]
    let strict = PersonFile(
      Registered(registration: registration), sequence: 1, recordedAt: Sample.asOf, policy: policy)
    #expect(strict.identity == nil)
  }

  @Test(arguments: [Custody.confiscated, .lost, .police, .neverHeld, .unknown, .unset])
  func `a passport that nobody has seen verifies nothing and cannot be used`(_ custody: Custody) {
    var passport = Sample.passport()
    passport.custody = custody
    let file = file([passport])
    #expect(file.identity == nil && file.travelDocument == nil)
    #expect(Sample.view(of: file).documentType == .unset)
  }

  @Test func `a passport without a number, or cancelled, verifies nothing`() {
    #expect(file([Sample.passport("")]).identity == nil)
    var cancelled = Sample.passport()
    cancelled.validity = .cancelled
    #expect(file([cancelled]).identity == nil)
  }

  @Test(arguments: [DocumentValidity.cancelled, .damaged, .expired])
  func `a document that a desk marked unusable is not travelled on`(_ validity: DocumentValidity) {
    var passport = Sample.passport()
    passport.validity = validity
    #expect(file([passport]).travelDocument == nil)
  }

  @Test func `issuing an emergency travel document cancels every passport of the file`() {
    var file = file([Sample.passport("C1"), Sample.passport("C2")])
    file.record(.document(Sample.etd()))
    #expect(file.documents.map(\.validity) == [.cancelled, .cancelled, .valid])
    let view = Sample.view(of: file)
    #expect(view.documentType == .emergencyTravelDocument && view.etdDestination == Sample.home)
    #expect(view.etdJourneysLeft == 1 && !view.replacementDocument)
    #expect(Clearances(view, policy: Sample.policy).exitIsRequired(on: Sample.today))
  }

  @Test func `nobody holds two valid emergency travel documents`() {
    var file = file()
    file.record(.document(Sample.etd("SPLP1")))
    file.record(.document(Sample.etd("SPLP2")), sequence: 3)
    #expect(file.documents.map(\.validity) == [.cancelled, .valid])
    #expect(file.travelDocument?.number == "SPLP2")
    // The first one turns up again: it stays cancelled and does not touch the second.
    file.record(.document(Sample.etd("SPLP1")), sequence: 4)
    #expect(file.documents.map(\.validity) == [.cancelled, .valid])
  }

  @Test func `a passport that resurfaces after its replacement stays unusable`() {
    var lost = Sample.passport("C1")
    lost.custody = .lost
    var file = file([lost])
    file.record(.document(Sample.etd()))
    file.record(.document(Sample.passport("C1")), sequence: 3)
    #expect(file.documents.first?.validity == .cancelled)
    #expect(file.travelDocument?.type == .emergencyTravelDocument)
    #expect(file.identity == nil)
  }

  @Test func `it stays unusable also when nobody had written its number down`() {
    // Most passports of the sample were taken before their number was known.
    var taken = Sample.passport("")
    taken.custody = .confiscated
    taken.issued = nil
    var file = file([taken])
    file.record(.document(Sample.etd()))
    var found = Sample.passport("C7654321")
    found.issued = nil
    file.record(.document(found), sequence: 3)
    #expect(file.documents.map(\.validity) == [.cancelled, .valid, .cancelled])
    found.number = "C7654322"
    found.issued = Sample.day("2019-05-06")
    file.record(.document(found), sequence: 4)
    #expect(file.documents.last?.validity == .cancelled)
    #expect(file.travelDocument?.type == .emergencyTravelDocument)
  }

  @Test func `a passport issued after the emergency document is a new one`() {
    var file = file([Sample.passport("C1")])
    file.record(.document(Sample.etd()))
    var new = Sample.passport("C2")
    new.issued = Sample.day("2026-01-26")
    file.record(.document(new), sequence: 3)
    #expect(file.documents.last?.validity == .valid)
    var used = Sample.etd()
    used.custody = .lost
    file.record(.document(used), sequence: 4)
    #expect(file.travelDocument?.number == "C2")
    #expect(Sample.view(of: file).replacementDocument)
  }

  @Test(arguments: [true, false])
  func `an emergency document at registration cancels the passport beside it`(_ first: Bool) {
    let documents =
      first ? [Sample.etd(), Sample.passport()] : [Sample.passport(), Sample.etd()]
    let file = file(documents)
    #expect(file.documents.first { $0.type == .passport }?.validity == .cancelled)
    #expect(file.travelDocument?.type == .emergencyTravelDocument)
    #expect(file.identity == nil)
  }

  @Test func `of two usable passports the one that lasts longer is travelled on`() {
    var short = Sample.passport("C1")
    short.expires = Sample.day("2026-03-01")
    var undated = Sample.passport("C3")
    undated.expires = nil
    let card = TravelDocument(
      type: .identityCard, number: "K1", expires: Sample.day("2040-01-01"), custody: .holder)
    #expect(file([short, Sample.passport("C2"), undated, card]).travelDocument?.number == "C2")
    #expect(file([undated]).travelDocument?.number == "C3")
    #expect(file([card]).travelDocument == nil)
  }

  @Test func `a document recorded again replaces itself`() {
    var file = file([Sample.passport("C1")])
    var damaged = Sample.passport("C1")
    damaged.validity = .damaged
    file.record(.document(damaged))
    #expect(file.documents == [damaged])
  }

  // MARK: Other changes

  @Test func `every change moves the case on and says which event did`() {
    var file = file()
    #expect(file.state == .registered && file.changedAt == 1)
    file.record(.assessmentOffered, sequence: 7)
    #expect(file.state == .processing && file.changedAt == 7 && file.assessmentOffered)
  }

  @Test func `a change of mind keeps what was not asked`() {
    var file = file()
    file.record(.intent(IntentChange(intent: .stay)))
    #expect(file.intent == .stay && file.travelMode == .assisted && file.consent == .yes)
    file.record(.intent(IntentChange(travelMode: .selfFunded, consent: .no)), sequence: 3)
    #expect(file.intent == .stay && file.travelMode == .selfFunded && file.consent == .no)
  }

  @Test func `a certificate without an end counts for the policy's days`() {
    var file = file()
    file.record(.fitToFly(FitToFly(fit: .yes)))
    // 21 January and ten days.
    #expect(file.fitToFly?.until == Sample.day("2026-01-31"))
    file.record(.fitToFly(FitToFly(fit: .yes, until: Sample.day("2026-03-01"))), sequence: 3)
    #expect(file.fitToFly?.until == Sample.day("2026-03-01"))
    #expect(Sample.view(of: file).fit == .fit)
    file.record(.fitToFly(FitToFly(fit: .no)), sequence: 4)
    #expect(Sample.view(of: file).fit == .unfit)
  }

  @Test func `a hold holds until it is released`() {
    var file = file()
    file.place(Hold(id: Sample.id(1), kind: .police), sequence: 2)
    file.place(Hold(id: Sample.id(2), kind: .court), sequence: 3)
    file.release(
      HoldReleased(
        person: Sample.id(1), hold: Sample.id(1), reason: "done", releasedAt: Sample.asOf),
      sequence: 4)
    #expect(file.isHeld && file.holds[0].releaseReason == "done")
    file.release(HoldReleased(hold: Sample.id(2), releasedAt: Sample.asOf), sequence: 5)
    #expect(!file.isHeld && file.changedAt == 5)
  }

  @Test func `separations and suspicions are sorted, without repeats`() {
    var file = file()
    for other: ID<PersonFile> in [Sample.id(9), Sample.id(3), Sample.id(9)] {
      file.separate(from: other, lifted: false, sequence: 2)
    }
    file.setPossibleDuplicates([Sample.id(9), Sample.id(3), Sample.id(9)], sequence: 2)
    #expect(file.keepApart == [Sample.id(3), Sample.id(9)])
    #expect(file.possibleDuplicates == [Sample.id(3), Sample.id(9)])
    file.separate(from: Sample.id(9), lifted: true, sequence: 3)
    file.separate(from: Sample.id(8), lifted: true, sequence: 4)
    #expect(file.keepApart == [Sample.id(3)])
  }

  // MARK: Withdrawing

  private func withdraw(_ file: inout PersonFile, _ numbers: [String]) {
    file.record(.correction(Correction(reason: "wrong file", withdrawnDocuments: numbers)))
  }

  @Test func `what a document cancelled is as it was when the document is withdrawn`() {
    var file = Sample.registered(Sample.registration())
    var damaged = Sample.passport("C1")
    damaged.validity = .damaged
    file.record(.document(damaged))
    file.record(.document(Sample.etd("S1")))
    #expect(file.documents[0].validity == .cancelled && file.documents[0].supersededBy == "S1")
    withdraw(&file, ["S1"])
    #expect(file.documents == [damaged] && file.corrected == ["documents"])
  }

  @Test func `what two documents cancelled stays cancelled while one of them stands`() {
    var file = Sample.registered(Sample.registration())
    file.record(.document(Sample.passport("C1")))
    for number in ["S1", "S2", "S3"] { file.record(.document(Sample.etd(number))) }
    // S1 was cancelled by S2, which was cancelled by S3.
    withdraw(&file, ["S2"])
    #expect(file.documents.map(\.validity) == [.cancelled, .cancelled, .valid])
    withdraw(&file, ["S3"])
    #expect(file.documents.map(\.validity) == [.cancelled, .valid])
    withdraw(&file, ["S1"])
    #expect(file.documents.map(\.validity) == [.valid])
  }

  @Test func `what somebody cancelled by hand stays so`() {
    var file = Sample.registered(Sample.registration())
    var passport = Sample.passport("C1")
    passport.validity = .cancelled
    file.record(.document(passport))
    file.record(.document(Sample.etd("S1")))
    withdraw(&file, ["S1"])
    #expect(file.documents.map(\.validity) == [.cancelled])
  }

  @Test func `an answer keeps the question that it answers`() {
    var file = Sample.registered(Sample.registration())
    let list = WireUUID(high: 1, low: 2)
    file.record(
      .waiver(
        Waiver(id: Sample.id(1), list: list, requestedOn: Sample.today, outcome: .pending)))
    file.record(
      .waiver(
        Waiver(id: Sample.id(1), decidedOn: Sample.today, outcome: .granted, waivedPercent: 100)))
    file.record(
      .exitPermit(
        ExitPermit(id: Sample.id(2), list: list, requestedOn: Sample.today, outcome: .pending)))
    file.record(
      .exitPermit(ExitPermit(id: Sample.id(2), decidedOn: Sample.today, outcome: .refused)))
    #expect(file.waivers.map(\.requestedOn) == [Sample.today] && file.waivers[0].list == list)
    #expect(file.exitPermits.map(\.requestedOn) == [Sample.today])
    #expect(file.exitPermits[0].list == list)
  }
}
