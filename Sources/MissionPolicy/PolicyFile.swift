package import Casework
internal import Foundation
package import RepatriationSchema
internal import SchemaJSON
internal import Wire

/// A policy file: the JSON form of `Policy`, checked.
package struct PolicyFile: Sendable {
  /// Why a policy cannot be used.
  package struct Failure: Error, Sendable, CustomStringConvertible {
    package let description: String
  }

  /// Largest policy file, in bytes.
  package static let maximumBytes = 4 * 1024 * 1024

  package let policy: Policy
  /// Counts days in the policy's time zone.
  package let calendar: MissionCalendar

  /// - Throws: `Failure` naming the file and what to change in it.
  package static func load(path: String) throws -> PolicyFile {
    let data: Data
    do {
      let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
      defer { try? handle.close() }
      data = try handle.read(upToCount: maximumBytes + 1) ?? Data()
    } catch {
      throw Failure(description: "\(path): the policy file cannot be read; does it exist?")
    }
    guard data.count <= maximumBytes else {
      throw Failure(description: "\(path): the policy file has more than 4 MiB")
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      throw Failure(description: "\(path): the policy file is not UTF-8")
    }
    do {
      return try PolicyFile(text: text)
    } catch {
      throw Failure(description: "\(path): \(error)")
    }
  }

  /// - Parameter text: the JSON form of `Policy`.
  package init(text: String) throws {
    let policy = try MessageJSON.decode(Policy.self, from: text)
    if let field = policy.missingRequiredFields().first {
      throw Failure(description: "the field '\(field)' must be set")
    }
    if let problem = Self.problem(in: policy) { throw Failure(description: problem) }
    guard let zone = TimeZone(identifier: policy.timeZone) else {
      throw Failure(
        description: "timeZone '\(policy.timeZone)' is not in the system's time zone database")
    }
    self.policy = policy
    calendar = MissionCalendar(
      timeZone: policy.timeZone, holidays: policy.leadTimes.holidays
    ) { moment in
      zone.secondsFromGMT(
        for: Date(timeIntervalSince1970: Double(moment.microseconds) / 1_000_000))
    }
  }

  /// What makes no sense together, in words; `nil` when all does.
  private static func problem(in policy: Policy) -> String? {
    let planning = policy.planning
    if planning.waitCentsPerDay.count != 4 {
      return "planning.waitCentsPerDay needs four amounts, for the tiers 0 to 3"
    }
    if planning.unseatedCents.count != 4 {
      return "planning.unseatedCents needs four amounts, for the tiers 0 to 3"
    }
    if policy.documents.sealHours == 0 || policy.documents.sealHours > 168 {
      return "documents.sealHours is 1 to 168 hours, such as 12"
    }
    if zip(planning.moveCents, planning.moveCents.dropFirst()).contains(where: { $0 > $1 }) {
      return "planning.moveCents does not fall: the firmer a list, the dearer a move off it"
    }
    if planning.reservePermille > 1000 { return "planning.reservePermille is at most 1000" }
    if planning.slopeFourAfterDays < planning.slopeTwoAfterDays {
      return "planning.slopeFourAfterDays is not before slopeTwoAfterDays"
    }
    if policy.boarding.adultAge == 0 || policy.boarding.seatAge > policy.boarding.adultAge {
      return "boarding.adultAge is above 0 and not below seatAge"
    }
    if policy.boarding.pregnancyLimitWeek < policy.boarding.pregnancyCertificateWeek {
      return "boarding.pregnancyLimitWeek is not before pregnancyCertificateWeek"
    }
    let expectable: [ReasonCode] = [
      .noValidDocument, .fineUncleared, .exitPermitMissing, .identityUnverified,
    ]
    if let other = policy.boarding.expectable.first(where: { !expectable.contains($0) }) {
      return "boarding.expectable cannot hold \(other): only B01, B03, B04 and B07 can be expected"
    }
    if let problem = limitProblem(in: policy) { return problem }
    if let problem = lifecycleProblem(in: policy) { return problem }
    if Set(policy.missions.map(\.mission)).count != policy.missions.count {
      return "missions names a mission twice"
    }
    return nil
  }

  /// What makes no sense in the life of a manifest.
  private static func lifecycleProblem(in policy: Policy) -> String? {
    let rules = policy.lifecycle
    if rules.proposeHours < policy.planning.lockHours {
      return "lifecycle.proposeHours is not below planning.lockHours"
    }
    if rules.checkInHours == 0 { return "lifecycle.checkInHours is above 0" }
    if rules.viewsMinutes == 0 { return "lifecycle.viewsMinutes is above 0" }
    let never: [ReasonCode] = [.heldActive, .noReturnIntent, .keptApart, .onAnotherManifest]
    if let code = rules.overridable.first(where: {
      !(1...15).contains($0.rawValue) || never.contains($0)
    }) {
      return "lifecycle.overridable cannot hold \(code): nobody overrides a hold, no wish to "
        + "return, a separation or a second seat"
    }
    return nil
  }

  /// The longest time of one stage that is believed, in days.
  private static let maximumStageDays = 365
  /// The highest fine for one day that is believed, in US cents.
  private static let maximumCentsPerDay = 1_000_000

  /// What goes well is not slower than usual, and what takes long not faster.
  private static func paceProblem(_ times: LeadTimes) -> String? {
    let usual = StageDays(
      identityDays: times.identityDays, etdDays: times.etdDays, waiverDays: times.waiverDays,
      exitPermitWorkingDays: times.exitPermitWorkingDays)
    if let early = times.earliest, !isOrdered(early, usual) {
      return "leadTimes.earliest has a stage that takes longer than usual"
    }
    if let late = times.late {
      guard isOrdered(usual, late) else {
        return "leadTimes.late has a stage that takes less than usual"
      }
      let longest = max(
        late.identityDays, late.etdDays, late.waiverDays, late.exitPermitWorkingDays)
      if Int(longest) > maximumStageDays {
        return "leadTimes.late has a stage of more than \(maximumStageDays) days"
      }
    }
    return nil
  }

  private static func isOrdered(_ one: StageDays, _ other: StageDays) -> Bool {
    one.identityDays <= other.identityDays && one.etdDays <= other.etdDays
      && one.waiverDays <= other.waiverDays
      && one.exitPermitWorkingDays <= other.exitPermitWorkingDays
  }

  /// Longest time over which arrivals are counted, in days.
  private static let maximumArrivalDays = 90

  /// A reserve is released, never built up, as a departure comes nearer.
  private static func reserveProblem(_ reserve: ReserveRules) -> String? {
    for (step, next) in zip(reserve.steps, reserve.steps.dropFirst())
    where step.fromDaysAhead >= next.fromDaysAhead || step.permille > next.permille {
      return "planning.reserve.steps rise in days, and never fall in thousandths"
    }
    let shares =
      reserve.steps.map(\.permille) + [
        reserve.announcedPermille, reserve.arrivalPermille, reserve.mostPermille,
      ]
    if shares.contains(where: { $0 > 1_000 }) {
      return "planning.reserve: a share is at most 1000 thousandths"
    }
    if Int(reserve.arrivalDays) > maximumArrivalDays {
      return "planning.reserve.arrivalDays is at most \(maximumArrivalDays)"
    }
    return nil
  }

  /// Numbers that were forgotten, or that no authority sets.
  private static func limitProblem(in policy: Policy) -> String? {
    let times = policy.leadTimes
    let stages = [
      ("identityDays", times.identityDays), ("etdDays", times.etdDays),
      ("waiverDays", times.waiverDays), ("exitPermitWorkingDays", times.exitPermitWorkingDays),
    ]
    if let stage = stages.first(where: { Int($0.1) > maximumStageDays }) {
      return "leadTimes.\(stage.0) is at most \(maximumStageDays)"
    }
    if policy.fines.centsPerDay > maximumCentsPerDay {
      return "fines.centsPerDay is at most \(maximumCentsPerDay)"
    }
    if let problem = paceProblem(times) { return problem }
    if let problem = reserveProblem(policy.planning.reserve) { return problem }
    if policy.priority.highestTierByWaiting > 3 {
      return "priority.highestTierByWaiting is at most 3"
    }
    if policy.reports.cutOffMinutes >= 24 * 60 { return "reports.cutOffMinutes is below 1440" }
    let boarding = policy.boarding
    if policy.priority.elderlyAge < boarding.adultAge {
      return "priority.elderlyAge is not below boarding.adultAge"
    }
    if boarding.pregnancyCertificateWeek == 0 {
      return "boarding.pregnancyCertificateWeek is above 0"
    }
    if boarding.certificateDays == 0 { return "boarding.certificateDays is above 0" }
    if boarding.etdValidityDays == 0 { return "boarding.etdValidityDays is above 0" }
    return nil
  }
}

extension Policy {
  /// The rules of one mission; empty ones when the policy does not name it.
  package func rules(of mission: String) -> MissionRules {
    missions.first { $0.mission == mission } ?? MissionRules(mission: mission)
  }
}
