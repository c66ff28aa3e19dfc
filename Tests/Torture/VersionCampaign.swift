internal import Foundation
internal import TestSupport

/// Programs built from an old, a new and a broken version of a schema call each other in every combination.
enum VersionCampaign {
  static let campaign = Campaign(
    name: "versions", summary: "old, new and incompatible binaries against each other", run: run)

  private static let programs = ["desk-old", "desk-new", "desk-broken"]

  private static func run(_ budget: Budget) async throws -> CampaignReport {
    let rounds = budget.target(full: 20, quick: 1)
    var (same, refused) = (0, 0)
    for _ in 0..<rounds {
      for server in programs {
        let serving = try SpawnedProgram(Executables.path(server), ["serve"])
        defer { serving.kill() }
        let line = try await within(.seconds(30), "\(server) serves") { await serving.firstLine() }
        guard let port = line?.split(separator: "=").last else {
          throw Finding("\(server) did not start: \(serving.errors)")
        }
        for client in programs {
          let result = try await SpawnedProgram.run(
            Executables.path(client), ["call", String(port)], limit: .seconds(30))
          guard result.status == 0 else {
            throw Finding("\(client) against \(server) ended with \(result.status)")
          }
          for line in result.output.split(separator: "\n") where !line.hasPrefix("own-sample=") {
            let answer = line.split(separator: "=", maxSplits: 1).last ?? ""
            if answer.hasPrefix("same") || Int(answer) != nil {
              same += 1
            } else if answer.hasPrefix("SCHEMA_INCOMPATIBLE") || answer.hasPrefix("UNIMPLEMENTED") {
              refused += 1
            } else {
              throw Finding("\(client) against \(server): \(line)")
            }
          }
        }
      }
    }
    return CampaignReport(
      done: "\(rounds * programs.count * programs.count) pairs of binaries",
      held: "\(same) calls agreed, \(refused) were refused by name, none misread")
  }
}
