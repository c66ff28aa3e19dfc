internal import Casework
package import RepatriationSchema
internal import Wire
package import WireRPC

extension ReportService {
  package func statusReport(
    _ request: ReportRequest, context: RPCServerContext
  ) async throws -> StatusReport {
    let scope = try scope(request, context)
    let environment = environment
    return try await read { reader in
      var counts: [StatusKey: DayTally] = [:]
      var persons = DayTally()
      try Self.forEachOpenCase(scope, environment, in: reader) { view, registeredOn in
        let clearances = Clearances(view, policy: environment.policy)
        let key = StatusKey(
          clearances.caseClass(on: scope.today), view.intent.orUnset, view.travelMode.orUnset)
        counts[key, default: DayTally()].add(registeredOn)
        persons.add(registeredOn)
      }
      let rows = counts.sorted { $0.key < $1.key }.compactMap { key, tally -> StatusRow? in
        let count = tally.total(scope)
        return count == 0
          ? nil
          : StatusRow(
            caseClass: CaseClass(rawValue: key.caseClass), intent: Intent(rawValue: key.intent),
            travelMode: TravelMode(rawValue: key.travelMode), persons: count)
      }
      let rulebook = BoardingRulebook(policy: environment.policy, calendar: environment.calendar)
      return StatusReport(
        mission: scope.mission, asOf: scope.asOf, policy: environment.policy.version, rows: rows,
        persons: persons.total(scope), unit: "persons", rulesOff: rulebook.rulesOff,
        cell: scope.cell)
    }
  }
}

/// Orders the lines of a status report.
private struct StatusKey: Hashable, Comparable {
  let caseClass: UInt8
  let intent: UInt8
  let travelMode: UInt8

  init(_ caseClass: CaseClass, _ intent: Intent, _ travelMode: TravelMode) {
    self.caseClass = caseClass.rawValue
    self.intent = intent.rawValue
    self.travelMode = travelMode.rawValue
  }

  static func < (lhs: StatusKey, rhs: StatusKey) -> Bool {
    (lhs.caseClass, lhs.intent, lhs.travelMode) < (rhs.caseClass, rhs.intent, rhs.travelMode)
  }
}

extension Intent {
  /// A value that this version has no word for counts as not stated.
  fileprivate var orUnset: Intent { known == nil ? .unset : self }
}

extension TravelMode {
  /// A value that this version has no word for counts as not stated.
  fileprivate var orUnset: TravelMode { known == nil ? .unset : self }
}
