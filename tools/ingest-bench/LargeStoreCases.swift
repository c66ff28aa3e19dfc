internal import Foundation
internal import GRDBSQLite
internal import LoadGenerator
internal import RepatriationSchema
internal import ServiceKit
internal import Transport
internal import WireRPC

/// What a store with many people costs: until intake is ready, for whoever registers while a snapshot is
/// built or a follower stands still, and in memory.
extension IngestBench {
  private static let followers = 8
  private static let rows = 10_000
  /// Desks that register all the time, and the pause of each: about 400 registrations a second.
  private static let desks = 8
  private static let pause = Duration.milliseconds(20)

  func measureLargeStore(_ directory: String, data: String, _ bars: Bars) async throws {
    try FileManager.default.createDirectory(
      atPath: directory, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let generated = GeneratedStore(directory: data, people: people)
    try await generated.make(root: root, seed: seed)
    let deployment = try IngestDeployment(directory: directory, root: root, program: program)
    for (mission, _) in generated.missions.prefix(Self.followers) {
      try deployment.issue("planning-\(mission.prefix(3).lowercased())", mission, .planning)
    }
    try await measureRestart(deployment, data, bars)
    try await measureNeighbours(deployment, generated, bars)
  }

  // MARK: Restart

  private func measureRestart(
    _ deployment: IngestDeployment, _ data: String, _ bars: Bars
  ) async throws {
    var ours: [Double] = []
    var peers: [Double] = []
    for _ in 0..<rounds {
      peers.append(try Self.read(data + "/store.sqlite"))
      ours.append(try await deployment.start(data: data))
      deployment.stop()
    }
    let (one, other) = (Self.median(ours), Self.median(peers))
    print(
      "restart: ready after \(Self.ms(UInt64(one * 1e9))) ms; SQLite opens the file and reads"
        + " \(Self.rows) rows in \(Self.ms(UInt64(other * 1e9))) ms")
    bars.report("restart beside SQLite reading 10,000 rows", one / other)
  }

  /// Seconds for SQLite alone to open the file and read the newest events.
  private static func read(_ path: String) throws -> Double {
    let start = ContinuousClock.now
    var connection: OpaquePointer?
    var statement: OpaquePointer?
    guard sqlite3_open_v2(path, &connection, SQLITE_OPEN_READWRITE, nil) == SQLITE_OK,
      sqlite3_prepare_v2(
        connection, "SELECT * FROM event ORDER BY seq DESC LIMIT \(rows)", -1, &statement, nil)
        == SQLITE_OK
    else { throw IngestBenchError("SQLite cannot open the store") }
    var count = 0
    var bytes = 0
    while sqlite3_step(statement) == SQLITE_ROW {
      count += 1
      for column in 0..<sqlite3_column_count(statement) {
        // Asking for the bytes makes SQLite read them.
        if sqlite3_column_blob(statement, column) != nil {
          bytes += Int(sqlite3_column_bytes(statement, column))
        }
      }
    }
    sqlite3_finalize(statement)
    sqlite3_close(connection)
    guard count == rows, bytes > 0 else { throw IngestBenchError("the store has too few events") }
    return (ContinuousClock.now - start) / .seconds(1)
  }

  // MARK: Neighbours and memory

  private func measureNeighbours(
    _ deployment: IngestDeployment, _ generated: GeneratedStore, _ bars: Bars
  ) async throws {
    try await deployment.start(data: generated.directory)
    defer { deployment.stop() }
    let client = try deployment.client("desk")
    // Everybody in the store has a number below these.
    let load = RegistrationLoad(seed: seed &+ 1)
    func register(_ seconds: Double) async throws -> LatencyHistogram {
      let requests = load.prepare(Int(seconds * 1_000) + 100)
      return try await load.run(
        [client], inFlight: Self.desks, seconds: seconds, requests: requests, pause: Self.pause
      ).latencies
    }
    _ = try await register(seconds)
    var alone = LatencyHistogram()
    var beside = LatencyHistogram()
    var stopped = LatencyHistogram()
    let planning = try deployment.client("planning")
    for _ in 0..<rounds {
      alone.add(try await register(seconds))
      let snapshots = Task { try await Self.takeSnapshots(planning) }
      beside.add(try await register(seconds))
      snapshots.cancel()
      _ = try? await snapshots.value
      let followers = Followers()
      let still = try deployment.client("planning")
      try await followers.follow(still, mission: GeneratedStore.large, isStopped: true)
      stopped.add(try await register(seconds))
      await followers.end()
      await still.close(gracePeriod: .zero)
    }
    let p99 = Double(alone.percentile(0.99))
    print("registration p99 undisturbed \(Self.ms(alone.percentile(0.99))) ms")
    for (name, histogram) in [
      ("a snapshot is built", beside), ("a follower stands still", stopped),
    ] {
      print("registration p99 while \(name) \(Self.ms(histogram.percentile(0.99))) ms")
      bars.report("p99 while \(name)", Double(histogram.percentile(0.99)) / p99)
    }
    try await measureMemory(deployment, generated, bars, register)
    await client.close(gracePeriod: .seconds(1))
    await planning.close(gracePeriod: .seconds(1))
  }

  private func measureMemory(
    _ deployment: IngestDeployment, _ generated: GeneratedStore, _ bars: Bars,
    _ register: (Double) async throws -> LatencyHistogram
  ) async throws {
    let followers = Followers()
    var clients: [TransportClient] = []
    for (index, mission) in generated.missions.prefix(Self.followers).enumerated() {
      let client = try deployment.client("planning-\(mission.code.prefix(3).lowercased())")
      clients.append(client)
      try await followers.follow(client, mission: mission.code, isStopped: index == 0)
    }
    let snapshotClient = clients[0]
    let snapshots = Task { try await Self.takeSnapshots(snapshotClient) }
    _ = try await register(seconds * 2)
    snapshots.cancel()
    _ = try? await snapshots.value
    print(
      "memory with \(generated.people) people, \(clients.count) followers of whom one stands still,"
        + " while snapshots are taken: \(Int(deployment.memory("VmRSS"))) MiB now")
    bars.report("peak memory", deployment.memory("VmHWM"))
    await followers.end()
    for client in clients { await client.close(gracePeriod: .zero) }
  }

  private static func takeSnapshots(_ client: TransportClient) async throws {
    let intake = IntakeClient(client)
    while !Task.isCancelled {
      try await intake.snapshot(SnapshotRequest(mission: GeneratedStore.large)) { stream in
        for try await _ in stream {}
      }
    }
  }
}
