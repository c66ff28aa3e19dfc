internal import Casework
internal import EventStore
package import RepatriationSchema
internal import ServiceKit
internal import Wire
package import WireRPC

extension ReportService {
  /// Values of one dimension that have a row of their own; the rest is told as one.
  static let maximumValues = 64
  /// The share of scam-linked people is told of so many cells of answers or more: below, rounding
  /// would say more than the answers.
  static let answeredCells = 10

  private static let otherValues = "others"
  private static let leftOut = "left out"

  package func profile(
    _ request: ReportRequest, context: RPCServerContext
  ) async throws -> ProfileReport {
    // An auditor reads no file, so small groups tell nothing to an auditor either.
    let scope = try scope(request, context, roundsFor: [.auditor])
    let environment = environment
    return try await read { reader in
      let people = try ReportPeople.read(scope, environment, in: reader)
      var all = DayTally()
      var cells: [ProfileValues.Dimension: [String: DayTally]] = [:]
      for (person, day) in people.persons() {
        all.add(day)
        for (dimension, value) in person.profile.values {
          cells[dimension, default: [:]][value, default: DayTally()].add(day)
        }
      }
      let rows = ProfileValues.Dimension.allCases.flatMap {
        Self.rows($0, cells[$0] ?? [:], scope)
      }
      return ProfileReport(
        mission: scope.mission, asOf: scope.asOf, from: scope.from, to: scope.to, rows: rows,
        persons: all.total(scope),
        scamLinkedPermille: try Self.scamLinked(request, environment, in: reader),
        unit: "persons", cell: scope.cell)
    }
  }

  /// Ages and times in their order; of others the most frequent values first, and those of equal counts
  /// in the order of their names.
  private static func rows(
    _ dimension: ProfileValues.Dimension, _ values: [String: DayTally], _ scope: ReportScope
  ) -> [ProfileRow] {
    let counted = values.map { (value: $0.key, count: $0.value.total(scope)) }
      .filter { $0.count > 0 }
      .sorted {
        dimension.isOrdered
          ? ProfileValues.rank($0.value) < ProfileValues.rank($1.value)
          : ($1.count, $0.value) < ($0.count, $1.value)
      }
    var rows = counted.prefix(maximumValues).map {
      ProfileRow(
        dimension: dimension.rawValue, value: String($0.value.prefix(60)), persons: $0.count)
    }
    let others = counted.dropFirst(maximumValues).reduce(UInt32(0)) { $0 + $1.count }
    if others > 0 {
      rows.append(
        ProfileRow(dimension: dimension.rawValue, value: otherValues, persons: others))
    }
    // Always there, so that its presence tells nothing.
    if !scope.cells.isExact {
      rows.append(ProfileRow(dimension: dimension.rawValue, value: leftOut, persons: nil))
    }
    return rows
  }

  /// Thousandths of those who answered. Of one person the answer is sealed, so the share is made of a
  /// publication's counts also for those who are shown exact ones of everything else.
  private static func scamLinked(
    _ request: ReportRequest, _ environment: IntakeEnvironment, in reader: any StoreReader
  ) throws -> UInt32? {
    guard environment.policy.reports.smallestCell > 1 else { return nil }
    let scope = try ReportScope(request, isRounded: true, in: environment)
    var (linked, answered) = (DayTally(), DayTally())
    for (person, day) in try ReportPeople.read(scope, environment, in: reader).persons() {
      if person.scamLinked == .yes { linked.add(day) }
      if person.scamLinked == .yes || person.scamLinked == .no { answered.add(day) }
    }
    let all = answered.total(scope)
    guard Int(all) >= answeredCells * scope.cells.smallest else { return nil }
    return UInt32(clamping: min(1000, UInt64(linked.total(scope)) * 1000 / UInt64(all)))
  }
}
