internal import Foundation
internal import LoadGenerator
internal import Transport

extension IngestBench {
  private static let archiveConnections = 4
  private static let archiveInFlight = 64

  /// What the archive costs registrations: the same service twice, by turns, one of them with an archive on
  /// the same disk.
  func measureArchive(_ directory: String, _ bars: Bars) async throws {
    let load = RegistrationLoad(seed: seed)
    let names = ["without", "with"]
    var deployments: [IngestDeployment] = []
    defer { for deployment in deployments { deployment.stop() } }
    for name in names {
      let path = directory + "/" + name
      let archive = path + "/archive"
      try FileManager.default.createDirectory(
        atPath: archive, withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
      let deployment = try IngestDeployment(directory: path, root: root, program: program)
      try await deployment.start(
        data: path + "/data", settings: name == "with" ? ["--archive-dir", archive] : [])
      deployments.append(deployment)
    }
    var rates: [[Double]] = [[], []]
    var costs: [[Double]] = [[], []]
    for round in 0..<rounds {
      // Who begins takes turns, too.
      for side in round % 2 == 0 ? [0, 1] : [1, 0] {
        let deployment = deployments[side]
        let clients = try (0..<Self.archiveConnections).map { _ in try deployment.client("desk") }
        let requests = load.prepare(Int(seconds * 25_000))
        let before = deployment.processorSeconds
        let outcome = try await load.run(
          clients, inFlight: Self.archiveInFlight, seconds: seconds, requests: requests)
        let cost =
          (deployment.processorSeconds - before) * 1e6 / Double(max(1, outcome.acknowledged))
        rates[side].append(outcome.perSecond)
        costs[side].append(cost)
        print(
          "\(names[side]) an archive, round \(round + 1): \(Int(outcome.perSecond))/s"
            + " p50 \(Self.ms(outcome.latencies.percentile(0.5)))"
            + " p99 \(Self.ms(outcome.latencies.percentile(0.99))) ms, \(Int(cost)) µs of CPU each")
        for client in clients { await client.close(gracePeriod: .seconds(1)) }
      }
    }
    let rate = rates.map(Self.median)
    let cost = costs.map(Self.median)
    print(
      "an archive: \(Int(rate[1]))/s beside \(Int(rate[0]))/s without, \(Int(cost[1])) µs of CPU"
        + " beside \(Int(cost[0])) µs")
    bars.report("registrations with an archive, of those without", rate[1] / rate[0])
  }
}
