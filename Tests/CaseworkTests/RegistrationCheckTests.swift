internal import RepatriationSchema
internal import Testing
internal import Wire

@testable internal import Casework

@Suite struct RegistrationCheckTests {
  private func fields(_ change: (inout Registration) -> Void) -> [String] {
    var registration = Sample.registration()
    change(&registration)
    return RegistrationCheck.problems(
      of: registration, now: Sample.asOf, calendar: Sample.calendar
    ).map(\.field)
  }

  @Test func `little is needed`() {
    #expect(fields { _ in }.isEmpty)
    #expect(
      fields {
        $0 = Registration(
          person: $0.person, mission: $0.mission, receivedAt: $0.receivedAt, fullName: "Suharto")
      }.isEmpty)
    #expect(
      fields {
        $0.fullName = ""
        $0.nativeName = "សុខា"
      }.isEmpty)
  }

  @Test func `each refusal names its field`() {
    #expect(fields { $0.person = ID() } == ["person"])
    #expect(fields { $0.mission = "" } == ["mission"])
    #expect(fields { $0.fullName = " \t\u{3000}" } == ["fullName"])
    #expect(fields { $0.fullName = "Siti\nAminah" } == ["fullName"])
    #expect(fields { $0.nativeName = "a\u{1B}[2J" } == ["nativeName"])
    #expect(fields { $0.born = Sample.born("2026-01-22") } == ["born"])
    #expect(fields { $0.born = Sample.born("2026-01-21") }.isEmpty)
    #expect(fields { $0.nationality = Sample.code("XXZ") } == ["nationality"])
    #expect(fields { $0.nationality = FixedASCII() }.isEmpty)
    #expect(fields { $0 = Registration() } == ["person", "mission", "receivedAt", "fullName"])
  }

  @Test func `a desk's clock may run ten minutes ahead and has a battery`() {
    let limit = Sample.asOf.microseconds + RegistrationCheck.clockTolerance
    #expect(fields { $0.receivedAt = Timestamp(microseconds: limit) }.isEmpty)
    #expect(fields { $0.receivedAt = Timestamp(microseconds: limit + 1) } == ["receivedAt"])
    #expect(fields { $0.receivedAt = Timestamp(microseconds: .max) } == ["receivedAt"])
    #expect(fields { $0.receivedAt = Timestamp(microseconds: .min) } == ["receivedAt"])
    #expect(fields { $0.receivedAt = Sample.moment("1999-12-31T23:59:59Z") } == ["receivedAt"])
    #expect(fields { $0.receivedAt = Sample.moment("2000-01-01T00:00:00Z") }.isEmpty)
  }

  @Test func `what looks wrong is kept with a code`() {
    func warnings(_ change: (inout Registration) -> Void) -> [String] {
      var registration = Sample.registration()
      change(&registration)
      return RegistrationCheck.warnings(for: registration)
    }
    #expect(warnings { _ in }.isEmpty)
    #expect(warnings { $0.nationalID = "12" } == ["nik-form"])
    #expect(
      warnings {
        $0.nationalID = "12"
        $0.nationality = Sample.code("CHN")
      }.isEmpty)
    // 14 September 1998, a woman; the man's form of it is written with day 14.
    #expect(warnings { $0.nationalID = "3201015409980001" }.isEmpty)
    #expect(warnings { $0.nationalID = "3201011409980001" } == ["nik-sex"])
    #expect(warnings { $0.nationalID = "3201015509980001" } == ["nik-birth-date"])
    #expect(warnings { $0.born = PartialDate() } == ["birth-date-unknown"])
    var misread = Sample.passport()
    misread.mrzFailures = ["number", "composite"]
    #expect(warnings { $0.documents = [misread, misread] } == ["mrz-number", "mrz-composite"])
  }

  @Test func `no more codes are kept than fit a registration`() {
    var registration = Sample.registration()
    registration.documents = (0..<8).map { index in
      var document = Sample.passport("C\(index)")
      document.mrzFailures = (0..<16).map { "field-\(index)-\($0)" }
      return document
    }
    #expect(RegistrationCheck.warnings(for: registration).count == 16)
    let sent = (0..<16).map { "sent-\($0)" }
    #expect(RegistrationCheck.merged(sent, ["new"]) == sent)
    #expect(RegistrationCheck.merged(["a"], ["b", "a"]) == ["a", "b"])
  }

  @Test func `names are found by their letters, in every script`() {
    #expect(NameText.searchKey("  O'Neil-García, ANNA ") == "o neil garcía anna")
    #expect(NameText.searchKey("张伟") == "张伟")
    // A vowel sign and the sign that joins consonants belong to their word.
    #expect(NameText.searchKey("សុខា ម៉ៅ") == "សុខា ម៉ៅ")
    #expect(NameText.searchKey("ព្រះ").split(separator: " ").count == 1)
    #expect(NameText.searchKey("--- ").isEmpty && NameText.isBlank("\u{A0} "))
  }
}
