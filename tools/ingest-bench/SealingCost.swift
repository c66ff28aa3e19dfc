internal import Foundation
internal import LoadGenerator
internal import Transport

extension IngestBench {
  private static let sealingConnections = 4

  /// What sealing costs registrations: intake's own service twice, by turns, one of them over a store that
  /// is not sealed, which `intake-service` does not offer.
  func measureSealing(_ directory: String, _ bars: Bars) async throws {
    let load = RegistrationLoad(seed: seed)
    let kinds = [UnsealedServer.Kind.plain, .sealed]
    var deployments: [IngestDeployment] = []
    defer { for deployment in deployments { deployment.stop() } }
    for kind in kinds {
      let path = directory + "/" + kind.rawValue
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      let deployment = try IngestDeployment(
        directory: path, root: root, program: CommandLine.arguments[0])
      try await deployment.start(UnsealedServer.arguments(kind, deployment, data: path + "/data"))
      deployments.append(deployment)
    }
    for inFlight in Self.inFlight {
      var rates: [[Double]] = [[], []]
      var costs: [[Double]] = [[], []]
      for round in 0..<rounds {
        // Who begins takes turns, too.
        for side in round % 2 == 0 ? [0, 1] : [1, 0] {
          let deployment = deployments[side]
          let clients = try (0..<Self.sealingConnections).map { _ in
            try deployment.client("desk")
          }
          let requests = load.prepare(Int(seconds * 25_000))
          let before = deployment.processorSeconds
          let outcome = try await load.run(
            clients, inFlight: inFlight, seconds: seconds, requests: requests)
          let used = (deployment.processorSeconds - before) * 1e6
          rates[side].append(outcome.perSecond)
          costs[side].append(used / Double(max(1, outcome.acknowledged)))
          for client in clients { await client.close(gracePeriod: .seconds(1)) }
        }
      }
      for side in [0, 1] {
        print(
          "\(inFlight) in flight, \(kinds[side].rawValue): \(Int(Self.median(rates[side])))/s"
            + " \(rates[side].map { Int($0) }), \(Int(Self.median(costs[side]))) µs of CPU each")
      }
      let share = 1 - Self.median(rates[1]) / Self.median(rates[0])
      bars.report("sealing, \(inFlight) in flight", share * 100)
    }
  }
}
