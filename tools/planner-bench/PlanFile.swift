internal import Foundation
internal import PlanModel
internal import Planner
internal import PlannerProblems

/// Plans and certificates as lines of whole numbers, for checking by another program.
enum PlanFile {
  static func write(_ outcome: Outcome, _ problem: Problem, to path: String) throws {
    var lines = ""
    var listed: Set<PersonID> = []
    for manifest in outcome.plan.manifests {
      let index = number(manifest.departure)
      for entry in manifest.entries {
        listed.insert(entry.person)
        lines += "A \(entry.person.low) \(index)\n"
      }
    }
    for party in problem.parties {
      for member in party.members where !listed.contains(member.id) {
        lines += "A \(member.id.low) -1\n"
      }
    }
    try Data(lines.utf8).write(to: URL(fileURLWithPath: path + ".plan"))
    lines = ""
    for part in outcome.certificate.cases {
      lines += "LEAF\n"
      for decision in part.decisions {
        lines += "Y \(number(decision.departure)) \(decision.isUsed ? 1 : 0)\n"
      }
      for price in part.prices {
        let index = number(price.departure)
        lines += "L \(index) \(price.seat)\nW \(index) \(price.wheelchair)\n"
        lines += "N \(index) \(price.deportee)\nE \(index) \(price.escort)\n"
      }
      let parties = Dictionary(uniqueKeysWithValues: problem.parties.lazy.map { ($0.id, $0) })
      func first(_ party: PartyID) -> UInt64 { parties[party]?.members.first?.id.low ?? 0 }
      for share in part.shares { lines += "S \(first(share.party)) \(share.cents)\n" }
      for separation in part.separations {
        let pair = separation.pair
        lines += "K \(first(pair.first)) \(first(pair.second)) "
        lines += "\(number(separation.departure)) \(separation.cents)\n"
      }
      // Some checkers price locked lists too: this price proves most of their opening to them.
      for departure in problem.departures where departure.lockedPeople != nil {
        let price = departure.openCostCents / Int64(max(1, departure.capacity.seats))
        lines += "L \(number(departure.id)) \(price)\n"
      }
    }
    try Data(lines.utf8).write(to: URL(fileURLWithPath: path + ".certificate"))
  }

  private static func number(_ id: DepartureID) -> Int { (Int(id.text.dropFirst()) ?? 0) - 10_000 }
}
