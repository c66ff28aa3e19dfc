internal import Foundation
package import PlanModel

/// A file of whole numbers, one row a line, that describes a planning problem:
///
/// ```text
/// H horizon noneDay noneSeat nonePenalty escort minorsPerEscort medicalPerEscort move split step1 step2
/// O home destination onward
/// D id day cutoff destination seats wheelchairs escorts deportees open seat documents locked
/// P id arrival ready home weight shelter document wheelchair deportee escort party soft previous excluded
/// S person person
/// ```
///
/// Days count from the day of planning, money is in cents. People who are excluded are left out.
package struct InstanceFile {
  /// Why lines are no problem.
  package struct Unreadable: Error, CustomStringConvertible {
    package let description: String
  }

  private var head: [Int] = []
  private var onward: [[Int]: Int] = [:]
  private var departures: [[Int]] = []
  private var people: [[Int]] = []
  private var apart: [[Int]] = []

  package init(path: String) throws {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Unreadable(description: "\(path) cannot be read")
    }
    try self.init(text: String(decoding: data, as: UTF8.self), path: path)
  }

  /// - Parameter path: What errors call it.
  package init(text: String, path: String) throws {
    for line in text.split(separator: "\n") {
      if line.hasPrefix("#") { continue }
      let words = line.split(separator: " ")
      let row = words.dropFirst().compactMap { Int($0) }
      let lengths: [Substring: Int] = ["H": 11, "O": 3, "D": 12, "P": 14, "S": 2]
      guard let kind = words.first, lengths[kind] == row.count else {
        throw Unreadable(description: "\(path): '\(line)'")
      }
      switch kind {
      case "H": head = row
      case "O": onward[[row[0], row[1]]] = row[2]
      case "D": departures.append(row)
      case "P": people.append(row)
      default: apart.append(row)
      }
    }
    guard !head.isEmpty else { throw Unreadable(description: "\(path): no line H") }
  }

  package static func departureID(_ index: Int) -> DepartureID { DepartureID("D\(10_000 + index)") }

  /// The problem that the lines describe.
  package func problem() throws -> Problem {
    let lastDay = departures.map { $0[1] }.max() ?? 0
    let none = Int64(head[2] + head[3])
    func step(_ day: Int, _ cents: Int64) -> WaitingCurve.Step {
      WaitingCurve.Step(fromDay: Int64(day), centsPerDay: cents)
    }
    let policy = Policy(
      tierWeights: [8, 4, 2, 2],
      waiting: WaitingCurve(steps: [step(0, 100), step(head[9], 200), step(head[10], 400)]),
      noDepartureCents: [none, none, none, none], noDepartureDelayDays: Int64(head[1] - lastDay),
      expectedCents: 0, preferenceStepCents: 0, moveCents: Int64(head[7]), reservePermille: 0,
      minorsPerEscort: head[5], medicalPerEscort: head[6], escortCents: Int64(head[4]),
      splitCents: Int64(head[8]))
    var parties: [[[Int]]] = []
    var partyOf: [Int: Int] = [:]
    var families: [Int: Int] = [:]
    for person in people where person[13] == 0 {
      if person[10] >= 0, let index = families[person[10]] {
        parties[index].append(person)
        partyOf[person[0]] = index
        continue
      }
      if person[10] >= 0 { families[person[10]] = parties.count }
      partyOf[person[0]] = parties.count
      parties.append([person])
    }
    var soft: [Int: [PartyID]] = [:]
    for (index, party) in parties.enumerated() where party[0][11] >= 0 {
      soft[party[0][11], default: []].append(Self.partyID(index))
    }
    return try Problem(
      asOfMinute: 0,
      departures: departures.enumerated().map { index, row in departure(index, row) },
      parties: parties.enumerated().map { index, members in party(index, members) },
      keepApart: apart.compactMap { pair in
        guard let one = partyOf[pair[0]], let other = partyOf[pair[1]] else { return nil }
        return KeepApart(Self.partyID(one), Self.partyID(other))
      },
      softGroups: soft.values.map(SoftGroup.init), policy: policy)
  }

  private static func partyID(_ index: Int) -> PartyID { PartyID(high: 0, low: UInt64(index)) }

  private func departure(_ index: Int, _ row: [Int]) -> Departure {
    let aboard = people.filter { $0[12] == index && $0[13] == 0 }.map { Self.personID($0[0]) }
    return Departure(
      id: Self.departureID(index), minute: Int64(row[1] * 1_440),
      cutoffMinute: Int64(row[2] * 1_440), destinations: ["P\(row[3])"],
      capacity: Capacity(
        seats: row[4], lapInfants: 0, wheelchairs: row[5], unaccompaniedMinors: row[4],
        deportees: row[7], escorts: row[6]),
      reserveSeats: 0, openCostCents: Int64(row[8]), seatCostCents: Int64(row[9]),
      lockedPeople: row[11] == 1 ? aboard : nil)
  }

  package static func personID(_ number: Int) -> PersonID { PersonID(high: 0, low: UInt64(number)) }

  private func party(_ index: Int, _ members: [[Int]]) -> Party {
    let ready = members.map { $0[2] }.max() ?? 0
    let documents = members.reduce(0) { $0 | $1[6] }
    let previous = members[0][12]
    return Party(
      id: Self.partyID(index),
      members: members.map { row in
        var needs: Member.Needs = []
        if row[7] == 1 { needs.insert(.wheelchair) }
        if row[8] == 1 { needs.insert(.deportee) }
        if row[9] == 1 { needs.insert(.unaccompaniedMinor) }
        if row[9] == 2 { needs.insert(.medicalEscort) }
        return Member(
          id: Self.personID(row[0]), ageBand: row[9] == 1 ? .minor : .adult, needs: needs,
          waitingWeight: Int64(row[4]), shelterCentsPerDay: Int64(row[5]))
      },
      tier: .p3, registeredAtMicroseconds: Int64(members[0][1] * 1_440) * 60_000_000,
      readyAtMinute: Int64(ready * 1_440),
      previousDeparture: previous >= 0 ? Self.departureID(previous) : nil,
      eligibility: departures.map { row in
        documents & ~row[10] == 0 ? .eligible : .excluded(.documentNotAccepted)
      },
      onwardCents: departures.map { row in Int64(onward[[members[0][3], row[3]]] ?? 0) })
  }
}
