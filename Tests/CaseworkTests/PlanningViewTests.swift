internal import RepatriationSchema
internal import Testing
internal import Wire

@testable internal import Casework

@Suite struct PlanningViewTests {
  private func file(_ change: (inout Registration) -> Void = { _ in }) -> PersonFile {
    var registration = Sample.registration()
    change(&registration)
    return Sample.registered(registration)
  }

  /// A file with a value of its own in every field that the schema marks `@pii` and can hold text.
  private func canaryFile() -> (file: PersonFile, canaries: [String]) {
    var number = 0
    var canaries: [String] = []
    func canary() -> String {
      number += 1
      let text = "CANARY\(number)X"
      canaries.append(text)
      return text
    }
    var document = Sample.passport(canary())
    document.mrzLine1 = canary()
    document.mrzLine2 = canary()
    document.mrzLine3 = canary()
    var registration = Sample.registration()
    registration.fullName = canary()
    registration.nativeName = canary()
    registration.birthPlace = canary()
    registration.nationalID = canary()
    registration.phone = canary()
    registration.note = canary()
    registration.queueToken = canary()
    registration.desk = canary()
    registration.exitSite = canary()
    registration.stay = Stay(entryPort: canary(), authorisedUntil: Sample.day("2025-12-31"))
    registration.born = Sample.born("1987-03-04")
    registration.indicators = [.debtBondage, .sexualAbuse]
    registration.scamLinked = .yes
    registration.documents = [document]
    registration.warnings = [canary()]
    var file = Sample.registered(registration)
    file.place(
      Hold(
        id: Sample.id(5), kind: .police, authority: canary(), reference: canary(),
        reason: canary(), releaseReason: canary()), sequence: 2)
    file.record(.identityVerified(IdentityVerified(nationality: Sample.home, basis: canary())))
    return (file, canaries)
  }

  @Test func `no name, number, narrative or reason leaves intake`() throws {
    let (file, canaries) = canaryFile()
    let group = Group(
      id: Sample.id(9), mission: "IDN-PNH", kind: .family,
      members: [GroupMember(person: Sample.id(1), relation: .head)])
    let fileBytes = try file.encodedBytes()
    let bytes = try Sample.view(of: file, group: group).encodedBytes()
    #expect(canaries.count == 20)
    for canary in canaries {
      #expect(contains(fileBytes, canary), "the test itself must plant \(canary)")
      #expect(!contains(bytes, canary), "\(canary) left intake")
    }
    // The birth date leaves as a band only: 1987-03-04 is stored as 07C3 03 04, low byte first.
    let born: [UInt8] = [0x04, 0x03, 0xC3, 0x07]
    #expect(contains(fileBytes, born) && !contains(bytes, born))
  }

  private func contains(_ bytes: [UInt8], _ text: String) -> Bool {
    contains(bytes, Array(text.utf8))
  }

  private func contains(_ bytes: [UInt8], _ part: [UInt8]) -> Bool {
    bytes.indices.dropLast(part.count - 1).contains { bytes[$0...].starts(with: part) }
  }

  @Test func `screening changes nothing in the view`() {
    let plain = Sample.view(of: file())
    let screened = Sample.view(
      of: file {
        $0.indicators = [.debtBondage]
        $0.scamLinked = .yes
        $0.note = "sold twice"
        $0.monthsInSite = 8
        $0.exitSite = "Bavet"
      })
    #expect(plain == screened)
  }

  // MARK: Age

  @Test func `a change of age band is told when it is near`() {
    // 18 on 21 May 2026: 120 days after 21 January.
    let near = Sample.view(of: file { $0.born = Sample.born("2008-05-21") })
    #expect(near.ageBand == .minor && near.ageBandChangesOn == Sample.day("2026-05-21"))
    let far = Sample.view(of: file { $0.born = Sample.born("2008-05-22") })
    #expect(far.ageBand == .minor && far.ageBandChangesOn == nil)
    let unknown = Sample.view(of: file { $0.born = PartialDate() })
    #expect(unknown.ageBand == .unset && unknown.ageBandChangesOn == nil)
  }

  // MARK: Stay

  @Test func `entered is known from a date or a port, else there is no entry record`() {
    #expect(Sample.view(of: file()).stayStatus == .noEntryRecord)
    #expect(
      Sample.view(of: file { $0.stay.entryPort = "BAVET" }).stayStatus == .unknown)
    #expect(
      Sample.view(of: file { $0.stay.entered = Sample.day("2025-01-01") }).stayStatus == .unknown)
    let known = Sample.view(of: file { $0.stay.authorisedUntil = Sample.day("2026-02-01") })
    #expect(known.stayStatus == .unset && known.stayUntil == Sample.day("2026-02-01"))
  }

  // MARK: Fitness

  @Test(arguments: [
    (NeedCode.seriousIllness, FitState.certificateMissing), (.stretcher, .certificateMissing),
    (.wheelchair, .notAsked), (.psychosocial, .notAsked), (.disability, .notAsked),
    (.pregnant, .certificateMissing),
  ])
  func `the policy says which needs ask for a certificate`(_ code: NeedCode, _ fit: FitState) {
    // A pregnancy without a week may be any week.
    #expect(Sample.view(of: file { $0.needs = [Need(code: code)] }).fit == fit)
  }

  @Test func `a need that has ended asks for nothing`() {
    let over = Need(code: .seriousIllness, until: Sample.day("2026-01-20"))
    let lasting = Need(code: .seriousIllness, until: Sample.day("2026-01-21"))
    #expect(Sample.view(of: file { $0.needs = [over] }).fit == .notAsked)
    #expect(Sample.view(of: file { $0.needs = [over] }).services.isEmpty)
    #expect(Sample.view(of: file { $0.needs = [lasting] }).fit == .certificateMissing)
  }

  private func pregnant(week: UInt8) -> PlanningView {
    Sample.view(
      of: file { $0.needs = [Need(code: .pregnant, week: week, asOf: Sample.today)] })
  }

  @Test func `a pregnancy asks for a certificate from week 28 and ends flying with week 36`() {
    // Week 26 on 21 January: week 28 begins on 4 February, week 36 on 1 April.
    let view = pregnant(week: 26)
    #expect(view.fit == .notAsked && view.fitUntil == Sample.day("2026-02-03"))
    #expect(view.pregnancyLimitOn == Sample.day("2026-03-31"))
    #expect(pregnant(week: 27).fit == .notAsked && pregnant(week: 28).fit == .certificateMissing)
    #expect(pregnant(week: 35).pregnancyLimitOn == Sample.day("2026-01-27"))
    #expect(pregnant(week: 36).pregnancyLimitOn == Sample.day("2026-01-20"))
    #expect(pregnant(week: 255).fit == .certificateMissing)
  }

  @Test func `a certificate that will be needed by the departure keeps the person back`() {
    // Week 27 on 21 January: week 28 begins on 28 January; the charter leaves on 6 February.
    var view = pregnant(week: 27)
    view.identityVerified = true
    view.documentType = .passport
    view.documentExpires = Sample.day("2030-01-01")
    view.stayUntil = Sample.day("2026-12-31")
    view.stayStatus = .unset
    #expect(Sample.assess(view).codes == [.notFitToFly])
    var early = Sample.charter()
    early.departsAt = Sample.moment("2026-01-27T22:00:00+07:00")
    early.arrivesAt = Sample.moment("2026-01-28T01:10:00+07:00")
    #expect(Sample.assess(view, early).verdict == .boardable)
  }

  @Test func `a certificate answers what asked for it, not the limit`() {
    var person = file { $0.needs = [Need(code: .pregnant, week: 30, asOf: Sample.today)] }
    person.record(.fitToFly(FitToFly(fit: .yes, until: Sample.day("2026-02-20"))))
    let view = Sample.view(of: person)
    #expect(view.fit == .fit && view.fitUntil == Sample.day("2026-02-20"))
    #expect(view.pregnancyLimitOn == Sample.day("2026-03-03"))
  }

  // MARK: Services, groups

  @Test func `needs become what the carrier is asked for, without repeats`() {
    let view = Sample.view(
      of: file {
        $0.needs = [.stretcher, .seriousIllness, .wheelchair, .psychosocial].map { Need(code: $0) }
        $0.born = Sample.born("2010-01-01")
      })
    #expect(view.services == [.wheelchairSteps, .stretcher, .medicalCase, .child])
    let infant = Sample.view(of: file { $0.born = Sample.born("2025-06-01") })
    #expect(infant.services == [.infant])
    let adult = Sample.view(of: file { $0.needs = [Need(code: .psychosocial)] })
    #expect(adult.services.isEmpty)
  }

  @Test func `a voluntary returnee is never coded as a deportee`() {
    for code in NeedCode.declared {
      let view = Sample.view(of: file { $0.needs = [Need(code: code)] })
      #expect(!view.services.contains(.deportedAccompanied))
      #expect(!view.services.contains(.deportedUnaccompanied))
    }
  }

  @Test func `the group's word on a relation wins over the registration's`() {
    let person = file {
      $0.group = Sample.id(9)
      $0.relation = .other
    }
    let members = [
      GroupMember(person: Sample.id(1), relation: .guardian), GroupMember(person: Sample.id(2)),
    ]
    var group = Group(id: Sample.id(9), kind: .guardianChild, splittable: true, members: members)
    let view = Sample.view(of: person, group: group)
    #expect(view.relation == .guardian && view.groupSize == 2 && view.groupSplittable)
    #expect(view.group == Sample.id(9))
    group.members[0].relation = .unset
    #expect(Sample.view(of: person, group: group).relation == .other)
    #expect(Sample.view(of: person).groupSize == 0)
  }

  @Test func `whoever leads a party of travellers answers for nobody's child`() {
    let person = file { $0.group = Sample.id(9) }
    let member = [GroupMember(person: Sample.id(1), relation: .head)]
    let party = Group(id: Sample.id(9), kind: .travelParty, members: member)
    #expect(Sample.view(of: person, group: party).relation == .other)
    let family = Group(id: Sample.id(9), kind: .family, members: member)
    #expect(Sample.view(of: person, group: family).relation == .head)
  }

  @Test func `a hold leaves as a flag and a separation as the other's id`() {
    var person = file()
    person.place(Hold(id: Sample.id(5), kind: .court), sequence: 2)
    person.separate(from: Sample.id(7), lifted: false, sequence: 3)
    person.setPossibleDuplicates([Sample.id(8)], sequence: 4)
    let view = Sample.view(of: person)
    #expect(view.held && view.keepApart == [Sample.id(7)] && view.possibleDuplicate)
  }
}

@Suite struct PriorityTests {
  private func tier(_ change: (inout PersonFile) -> Void) -> UInt8 {
    var file = Sample.registered(Sample.registration())
    change(&file)
    return PriorityRulebook(policy: Sample.policy).tier(of: file, on: Sample.today)
  }

  @Test func `danger and a deadline come first`() {
    #expect(tier { $0.record(.danger(DangerAssessed(inDanger: true))) } == 0)
    #expect(tier { $0.record(.danger(DangerAssessed(deadline: Sample.day("2026-02-01")))) } == 0)
    #expect(
      tier {
        $0.record(.danger(DangerAssessed(inDanger: true)))
        $0.record(.danger(DangerAssessed()))
      } == 3)
  }

  @Test func `the vulnerable come second, whatever made them so`() {
    #expect(tier { $0.record(.vulnerability(VulnerabilityAssessed(vulnerable: true))) } == 1)
    for code: NeedCode in [.wheelchair, .stretcher, .pregnant, .seriousIllness, .disability] {
      #expect(tier { $0.record(.needs(NeedsChange(needs: [Need(code: code)]))) } == 1)
    }
    #expect(tier { $0.record(.needs(NeedsChange(needs: [Need(code: .psychosocial)]))) } == 3)
  }

  @Test func `age counts where the birth date leaves a doubt`() {
    // Under 18 on 21 January 2026: born after 21 January 2008; 2008 alone may be.
    #expect(tier { $0.registration.born = Sample.born("2008-01-22") } == 1)
    #expect(tier { $0.registration.born = Sample.born("2008-01-21") } == 3)
    #expect(tier { $0.registration.born = Sample.born("2008") } == 1)
    // 60 and over: born by 21 January 1966; 1966 alone may be.
    #expect(tier { $0.registration.born = Sample.born("1966-01-21") } == 1)
    #expect(tier { $0.registration.born = Sample.born("1966-01-22") } == 3)
    #expect(tier { $0.registration.born = Sample.born("1966") } == 1)
    #expect(tier { $0.registration.born = Sample.born("1967") } == 3)
    #expect(tier { $0.registration.born = PartialDate() } == 3)
    #expect(
      tier {
        $0.registration.born = PartialDate()
        $0.registration.relation = .child
      } == 1)
  }

  @Test func `the sheltered come third and the rest last`() {
    #expect(tier { $0.registration.shelter = .yes } == 2)
    #expect(tier { $0.registration.shelter = .no } == 3)
    #expect(tier { _ in } == 3)
  }

  @Test func `indicators of trafficking alone do not move anybody`() {
    // Screening raises a tier through an officer's assessment only, so that a tier tells nothing.
    #expect(
      tier {
        $0.registration.indicators = [.withholdsDocuments, .debtBondage]
        $0.registration.scamLinked = .yes
      } == 3)
  }
}
