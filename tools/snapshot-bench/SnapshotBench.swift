internal import Compression
internal import EventStore
internal import Foundation
internal import MissionPolicy
internal import PlanningService
internal import RepatriationSchema
internal import Snapshots
internal import Transport
internal import Wire
internal import WireRPC

/// What a snapshot of the planning views of a mission costs, from the question of an empty planning to
/// its being in step: built from a store on disk, sent over TLS, verified, and written to a store on
/// disk. Beside it what zlib alone takes for the same bytes on one core.
@main
struct SnapshotBench {
  private static let rounds = 5

  private let people: Int
  private let seed: UInt64
  private let hosts: TwoHosts
  private let values: [[UInt8]]

  static func main() async throws {
    do {
      let arguments = try BenchArguments(Array(CommandLine.arguments.dropFirst()))
      exit(try await run(arguments) ? 0 : 1)
    } catch let error as BenchArguments.Unusable {
      FileHandle.standardError.write(Data((error.description + "\n").utf8))
      exit(2)
    }
  }

  private static func run(_ arguments: BenchArguments) async throws -> Bool {
    let directory = FileManager.default.temporaryDirectory
      .appending(path: "snapshot-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(
      atPath: directory, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    defer { try? FileManager.default.removeItem(atPath: directory) }
    let hosts = try await TwoHosts(
      directory: directory, policy: try PolicyFile.load(path: arguments.policy),
      matching: arguments.matching)
    let bench = SnapshotBench(
      people: arguments.people, seed: arguments.seed, hosts: hosts,
      values: try await hosts.fill(arguments.people, seed: arguments.seed))
    let holds = try await bench.measure(try BenchReport(arguments))
    await hosts.close()
    return holds
  }

  private func measure(_ report: BenchReport) async throws -> Bool {
    var report = report
    let raw = values.reduce(0) { $0 + $1.count }
    report.note(
      "\(people) views of \(raw / max(1, people)) bytes on average, seed \(seed); medians of "
        + "\(Self.rounds) rounds, ours and zlib by turns")
    let rowWise = try RowWise(values)
    var zlib: [Double] = []
    var ours: [Double] = []
    var build: [Double] = []
    var size = 0
    for round in 0..<Self.rounds {
      zlib.append(try rowWise.seconds())
      // A new event makes a new snapshot necessary: the one before must not be served again.
      try await hosts.commit([], events: 1_001)
      let client = try hosts.client()
      let (built, bytes) = try await buildAlone(client)
      build.append(built)
      size = bytes
      try await hosts.commit([], events: 1_001)
      ours.append(try await follow("planning-\(round)", over: client))
      await client.close(gracePeriod: .zero)
      zlib.append(try rowWise.seconds())
    }
    let base = Self.median(zlib)
    report.note(
      "zlib alone \(Self.milliseconds(base)); ours \(Self.milliseconds(Self.median(ours))), of which "
        + "building \(Self.milliseconds(Self.median(build)))")
    report.note("the file has \(size) bytes, row-wise zlib \(rowWise.compressedBytes)")
    report.add("size", Double(size) / Double(rowWise.compressedBytes))
    report.add("build, transfer, verify, apply", Self.median(ours) / base)
    return report.holds
  }

  /// Has a snapshot built, and fetches its manifest alone.
  private func buildAlone(_ client: TransportClient) async throws -> (Double, Int) {
    let began = ContinuousClock.now
    let bytes = try await IntakeClient(client).snapshot(
      SnapshotRequest(mission: InventedViews.mission, manifestOnly: true)
    ) { slices in
      var bytes: [UInt8] = []
      for try await slice in slices { bytes += slice.bytes }
      return bytes
    }
    let seconds = (ContinuousClock.now - began) / .seconds(1)
    return (seconds, Int(try SnapshotManifest(decoding: bytes).fileByteCount))
  }

  /// Follows with an empty planning until it is in step.
  private func follow(_ name: String, over client: TransportClient) async throws -> Double {
    let (follower, store, board) = try hosts.planning(name, over: client)
    let began = ContinuousClock.now
    let task = Task { await follower.follow() }
    while board.state(of: InventedViews.mission)?.phase != .following {
      try await Task.sleep(for: .milliseconds(2))
    }
    let seconds = (ContinuousClock.now - began) / .seconds(1)
    task.cancel()
    await task.value
    guard let state = board.state(of: InventedViews.mission), state.failures == 0,
      state.snapshots == 1
    else { throw BenchArguments.Unusable(description: "the follower did not load one snapshot") }
    await store.close()
    return seconds
  }

  private static func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

  private static func milliseconds(_ seconds: Double) -> String {
    "\(Int((seconds * 1_000).rounded())) ms"
  }
}

/// zlib alone: every value behind its length, in pieces of 256 KiB, compressed at level 6 and inflated
/// again by one thread.
struct RowWise {
  private let bytes: [UInt8]
  private(set) var compressedBytes = 0
  private static let pieceBytes = 256 << 10

  init(_ values: [[UInt8]]) throws {
    var bytes: [UInt8] = []
    for value in values {
      let count = UInt32(value.count)
      for shift in [0, 8, 16, 24] as [UInt32] {
        bytes.append(UInt8(truncatingIfNeeded: count >> shift))
      }
      bytes += value
    }
    self.bytes = bytes
    compressedBytes = try pieces().reduce(0) { $0 + $1.count }
  }

  /// The time of one round. Seconds.
  func seconds() throws -> Double {
    let began = ContinuousClock.now
    let pieces = try pieces()
    var inflater = try Inflater()
    var left = bytes.count
    for piece in pieces {
      let count = min(left, Self.pieceBytes)
      _ = try inflater.inflate(piece[...], exactly: count, limit: Self.pieceBytes)
      left -= count
    }
    return (ContinuousClock.now - began) / .seconds(1)
  }

  private func pieces() throws -> [[UInt8]] {
    var deflater = try Deflater()
    return try stride(from: 0, to: bytes.count, by: Self.pieceBytes).map { start in
      try deflater.compress(
        bytes.span.extracting(start..<min(bytes.count, start + Self.pieceBytes)))
    }
  }
}
