internal import Casework
internal import Foundation
internal import RepatriationSchema
internal import SchemaJSON
internal import Testing
internal import Wire

@testable internal import MissionPolicy

@Suite struct PolicyFileTests {
  static let path = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Services/policies/khm-idn-2026-01.json").path

  private func failure(_ change: (inout Policy) -> Void) throws -> String {
    var policy = try PolicyFile.load(path: Self.path).policy
    change(&policy)
    let text = try MessageJSON.encode(policy)
    do {
      _ = try PolicyFile(text: text)
      return ""
    } catch {
      return "\(error)"
    }
  }

  @Test func `the sample policy says what January 2026 was planned with`() throws {
    let file = try PolicyFile.load(path: Self.path)
    let policy = file.policy
    #expect(policy.version == "KHM-2026-01" && file.calendar.timeZone == "Asia/Phnom_Penh")
    #expect(policy.leadTimes.identityDays == 2 && policy.leadTimes.etdDays == 3)
    #expect(policy.leadTimes.waiverDays == 13 && policy.leadTimes.exitPermitWorkingDays == 3)
    #expect(policy.fines.centsPerDay == 1000 && policy.fines.accruesPastCover)
    #expect(policy.boarding.importedReturnIsConsent && !policy.boarding.requiresAssessmentOffer)
    #expect(policy.rules(of: "IDN-PNH").homeCountry.description == "IDN")
    #expect(policy.rules(of: "IDN-PNH").pointsOfEntry.count == 15)
    #expect(policy.rules(of: "XXX-XXX") == MissionRules(mission: "XXX-XXX"))
  }

  @Test func `a policy survives its own JSON`() throws {
    let policy = try PolicyFile.load(path: Self.path).policy
    #expect(try PolicyFile(text: try MessageJSON.encode(policy)).policy == policy)
    #expect(try failure { _ in } == "")
  }

  @Test func `the zone's rules are those of the day`() throws {
    let here = try PolicyFile(
      text: try MessageJSON.encode(
        {
          var policy = try PolicyFile.load(path: Self.path).policy
          policy.timeZone = "Europe/Berlin"
          return policy
        }()))
    // Summer time began on 29 March 2026 at 01:00Z: 22:30Z is then half past midnight.
    let winter = try #require(Timestamp("2026-03-28T22:30:00Z"))
    let summer = try #require(Timestamp("2026-03-29T22:30:00Z"))
    #expect(here.calendar.day(of: winter).description == "2026-03-28")
    #expect(here.calendar.day(of: summer).description == "2026-03-30")
  }

  static let mistakes: [(String, @Sendable (inout Policy) -> Void)] = [
    ("'version' must be set", { $0.version = "" }),
    ("'timeZone' must be set", { $0.timeZone = "" }),
    ("is not in the system's time zone database", { $0.timeZone = "Asia/Atlantis" }),
    ("waitCentsPerDay needs four", { $0.planning.waitCentsPerDay = [1, 2, 3] }),
    ("unseatedCents needs four", { $0.planning.unseatedCents = [] }),
    ("sealHours is 1 to 168", { $0.documents.sealHours = 0 }),
    ("sealHours is 1 to 168", { $0.documents.sealHours = 169 }),
    ("reservePermille is at most 1000", { $0.planning.reservePermille = 1001 }),
    ("moveCents does not fall", { $0.planning.moveCents = [300, 200, 20_000] }),
    ("slopeFourAfterDays is not before", { $0.planning.slopeFourAfterDays = 13 }),
    ("adultAge is above 0", { $0.boarding.adultAge = 0 }),
    ("not below seatAge", { $0.boarding.seatAge = 19 }),
    ("pregnancyLimitWeek is not before", { $0.boarding.pregnancyLimitWeek = 27 }),
    ("pregnancyCertificateWeek is above 0", { $0.boarding.pregnancyCertificateWeek = 0 }),
    ("certificateDays is above 0", { $0.boarding.certificateDays = 0 }),
    ("etdValidityDays is above 0", { $0.boarding.etdValidityDays = 0 }),
    ("elderlyAge is not below", { $0.priority.elderlyAge = 17 }),
    ("leadTimes.waiverDays is at most 365", { $0.leadTimes.waiverDays = 366 }),
    ("leadTimes.exitPermitWorkingDays", { $0.leadTimes.exitPermitWorkingDays = .max }),
    ("centsPerDay is at most 1000000", { $0.fines.centsPerDay = .max }),
    ("cutOffMinutes is below 1440", { $0.reports.cutOffMinutes = 1440 }),
    ("can be expected", { $0.boarding.expectable.append(.heldActive) }),
    ("proposeHours is not below", { $0.lifecycle.proposeHours = 23 }),
    ("checkInHours is above 0", { $0.lifecycle.checkInHours = 0 }),
    ("viewsMinutes is above 0", { $0.lifecycle.viewsMinutes = 0 }),
    ("nobody overrides a hold", { $0.lifecycle.overridable.append(.heldActive) }),
    ("nobody overrides a hold", { $0.lifecycle.overridable.append(.keptApart) }),
    ("nobody overrides a hold", { $0.lifecycle.overridable.append(.selfFunded) }),
    ("leadTimes.earliest has a stage that takes longer", { $0.leadTimes.earliest?.etdDays = 4 }),
    ("leadTimes.late has a stage that takes less", { $0.leadTimes.late?.waiverDays = 12 }),
    ("leadTimes.late has a stage of more than 365", { $0.leadTimes.late?.waiverDays = 366 }),
    ("reserve.steps rise", { $0.planning.reserve.steps.reverse() }),
    ("reserve.steps rise", { $0.planning.reserve.steps[0].permille = 60 }),
    ("a share is at most 1000", { $0.planning.reserve.mostPermille = 1_001 }),
    ("arrivalDays is at most 90", { $0.planning.reserve.arrivalDays = 91 }),
    ("highestTierByWaiting is at most 3", { $0.priority.highestTierByWaiting = 4 }),
    ("names a mission twice", { $0.missions.append($0.missions[0]) }),
  ]

  @Test(arguments: mistakes.indices)
  func `what makes no sense is refused in words`(_ index: Int) throws {
    let (part, change) = Self.mistakes[index]
    let message = try failure(change)
    #expect(message.contains(part), "\(message)")
  }

  @Test func `an unknown key is refused with its place and what was meant perhaps`() throws {
    let text = try String(contentsOfFile: Self.path, encoding: .utf8)
      .replacing("\"waiverDays\"", with: "\"waverDays\"")
    let error = try #require(throws: MessageJSON.ReadError.self) { try PolicyFile(text: text) }
    #expect(error.description.contains("\"waiverDays\""))
    #expect(error.description.hasPrefix("8:5: leadTimes"))
  }

  @Test(arguments: ["", "{", "[]", "null", "{\"version\": 7}", "{\"version\": \"a\"} x"])
  func `text that is no policy is refused`(_ text: String) {
    #expect(throws: MessageJSON.ReadError.self) { try PolicyFile(text: text) }
  }

  @Test func `a file that cannot be used is named`() throws {
    let directory = FileManager.default.temporaryDirectory
      .appending(path: "policy-\(ProcessInfo.processInfo.processIdentifier)")
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: directory) }
    func message(_ name: String, _ bytes: [UInt8]?) throws -> String {
      let path = directory.appending(path: name).path
      if let bytes { try Data(bytes).write(to: URL(fileURLWithPath: path)) }
      let error = try #require(throws: PolicyFile.Failure.self) { try PolicyFile.load(path: path) }
      #expect(error.description.hasPrefix(path))
      return error.description
    }
    #expect(try message("none.json", nil).contains("does it exist?"))
    #expect(try message("latin.json", [0x22, 0xE9, 0x22]).contains("not UTF-8"))
    let large = [UInt8](repeating: 0x20, count: PolicyFile.maximumBytes + 1)
    #expect(try message("large.json", large).contains("more than 4 MiB"))
    #expect(try message("open.json", [0x7B]).contains("1:2"))
  }
}
