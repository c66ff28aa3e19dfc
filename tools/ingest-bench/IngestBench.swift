internal import Foundation
internal import LoadGenerator
internal import Transport

/// What intake's durability costs; see tools/bench/README.md.
///
/// ```
/// ingest-bench ROOT INTAKE-SERVICE [--rounds N] [--seconds S] [--seed N] [--only
///   throughput|archive|sealing|large] [--data DIRECTORY] [--people N]
/// ```
@main
struct IngestBench {
  /// Records of the bare log have the size that a registration has on the wire.
  private static let recordBytes = 320
  private static let connections = 4
  /// Registrations that wait at once.
  static let inFlight = [64, 256]

  var root = ""
  var program = ""
  var rounds = 3
  var seconds = 3.0
  var seed: UInt64 = 20_260_121
  var only = ""
  var cases = ""
  /// Where the large store is made, and kept for the next time.
  var data = ""
  var people = 1_000_000

  static func main() async throws {
    var bench = IngestBench()
    var words = CommandLine.arguments.dropFirst()
    if words.first == "serve" { return try await UnsealedServer.run(words.dropFirst()) }
    guard words.count >= 2 else {
      throw IngestBenchError("usage: ingest-bench ROOT INTAKE-SERVICE")
    }
    bench.root = words.removeFirst()
    bench.program = words.removeFirst()
    while let option = words.popFirst() {
      guard let value = words.popFirst() else { throw IngestBenchError("\(option) needs a value") }
      switch option {
      case "--rounds": bench.rounds = Int(value) ?? bench.rounds
      case "--seconds": bench.seconds = Double(value) ?? bench.seconds
      case "--seed": bench.seed = UInt64(value) ?? bench.seed
      case "--only": bench.only = value
      case "--cases": bench.cases = value
      case "--data": bench.data = value
      case "--people": bench.people = Int(value) ?? bench.people
      default: throw IngestBenchError("unknown option \(option)")
      }
    }
    let directory = FileManager.default.temporaryDirectory
      .appending(path: "ingest-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(
      atPath: directory, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    defer { try? FileManager.default.removeItem(atPath: directory) }
    print("seed \(bench.seed)")
    let bars = try Bars(bench.cases)
    if ["", "throughput"].contains(bench.only) {
      try await bench.measureThroughput(directory + "/small", bars)
    }
    if ["", "archive"].contains(bench.only) {
      try await bench.measureArchive(directory + "/archive", bars)
    }
    if ["", "sealing"].contains(bench.only) {
      try await bench.measureSealing(directory + "/sealing", bars)
    }
    if ["", "large"].contains(bench.only) {
      let data =
        bench.data.isEmpty
        ? FileManager.default.temporaryDirectory.appending(path: "homeward-ingest-store").path
        : bench.data
      try await bench.measureLargeStore(directory + "/large", data: data, bars)
    }
    if !bars.allHold { exit(1) }
  }

  private func measureThroughput(_ directory: String, _ bars: Bars) async throws {
    try FileManager.default.createDirectory(
      atPath: directory, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let deployment = try IngestDeployment(
      directory: directory, root: root, program: program)
    try await deployment.start(data: directory + "/data")
    defer { deployment.stop() }
    let clients = try (0..<Self.connections).map { _ in try deployment.client("desk") }
    let load = RegistrationLoad(seed: seed)
    var bareRates: [Int: Double] = [:]
    for inFlight in Self.inFlight {
      var ours: [Double] = []
      var bare: [Double] = []
      for round in 0..<rounds {
        let requests = load.prepare(Int(seconds * 25_000))
        let log = try BareLog(path: directory + "/bare.log", recordBytes: Self.recordBytes)
        let peer = await Self.append(to: log, inFlight: inFlight, seconds: seconds / 2)
        log.end()
        let before = deployment.processorSeconds
        let outcome = try await load.run(
          clients, inFlight: inFlight, seconds: seconds, requests: requests)
        let cpu = deployment.processorSeconds - before
        ours.append(outcome.perSecond)
        bare.append(peer)
        let sync = log.sync
        print(
          "\(inFlight) in flight, round \(round + 1): intake \(Int(outcome.perSecond))/s"
            + " p50 \(Self.ms(outcome.latencies.percentile(0.5)))"
            + " p99 \(Self.ms(outcome.latencies.percentile(0.99))) ms,"
            + " \(Int(cpu * 1e6 / Double(max(1, outcome.acknowledged)))) µs of CPU each;"
            + " bare log \(Int(peer))/s,"
            + " fdatasync \(sync.nanoseconds / UInt64(max(1, sync.count)) / 1_000) µs")
      }
      let (one, other) = (Self.median(ours), Self.median(bare))
      print("\(inFlight) in flight: \(Int(one))/s beside \(Int(other))/s of the bare log")
      bars.report("registrations, \(inFlight) in flight", one / other)
      bareRates[inFlight] = other
    }
    for client in clients { await client.close(gracePeriod: .seconds(1)) }
    deployment.stop()
    try measureSQLiteAlone(directory, bareRates)
  }

  /// What of the bare log is within reach of a store in SQLite at all.
  private func measureSQLiteAlone(_ directory: String, _ bareRates: [Int: Double]) throws {
    let alone = try SQLiteAlone(data: directory + "/data")
    let rows = "\(alone.count) registrations, \((alone.rowsEach * 10).rounded() / 10) rows each"
    for inFlight in Self.inFlight {
      let rates = try (0..<rounds).map { round in
        try alone.write(into: directory + "/alone-\(inFlight)-\(round)", atOnce: inFlight)
      }
      let rate = Self.median(rates)
      let percent = (rate / (bareRates[inFlight] ?? .infinity) * 1_000).rounded() / 10
      print(
        "SQLite alone, the rows of \(rows), \(inFlight) to a commit: \(Int(rate))/s,"
          + " \(percent) % of the bare log")
    }
  }

  /// Appends per second by so many waiting clients in this process.
  private static func append(to log: BareLog, inFlight: Int, seconds: Double) async -> Double {
    let start = ContinuousClock.now
    let end = start + .seconds(seconds)
    let count = await withTaskGroup(of: Int.self) { group in
      for _ in 0..<inFlight {
        group.addTask {
          var count = 0
          while ContinuousClock.now < end {
            await log.append()
            count += 1
          }
          return count
        }
      }
      return await group.reduce(0, +)
    }
    return Double(count) / ((ContinuousClock.now - start) / .seconds(1))
  }

  static func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

  static func ms(_ nanoseconds: UInt64) -> String {
    let tenths = Double(nanoseconds) / 1e5
    return "\(tenths.rounded() / 10)"
  }
}
