internal import Foundation
internal import Snapshots
internal import TestLine
internal import TestSupport

/// A snapshot's way is cut at every byte of it in process, and at random ones between the real programs.
enum SnapshotCutCampaign {
  static let campaign = Campaign(
    name: "cut", summary: "a snapshot is cut at every byte, and over TLS at random ones", run: run)

  private static let mission = "IDN-PNH"
  private static let rows = 6_400
  /// Stored chunks of about this size, so that 1 MiB has many.
  private static let chunkBytes = 128 << 10
  /// What a connection costs besides the snapshot: TLS, schemas, frames, and the digests that are compared.
  private static let connectionBytes = 48 << 10

  private static func run(_ budget: Budget) async throws -> CampaignReport {
    let every = try inProcess(budget)
    let lines = try await overTLS(budget)
    return CampaignReport(
      done: "\(every.cuts.grouped) cuts in process, \(lines.cuts.grouped) over TLS",
      held: "the same digest each time, at most one chunk sent again (\(every.again) B and "
        + "\(lines.again) B at most, chunks of \(every.chunk) B and \(256 << 10) B raw)")
  }

  // MARK: In process

  /// Feeds an assembler up to byte k, ends it, and lets another go on from what lies on disk.
  private static func inProcess(_ budget: Budget) throws -> (cuts: Int, again: Int, chunk: Int) {
    let folder = try TemporaryDirectory("homeward-cut")
    let file = try makeFile(seed: budget.seed)
    let reader = try SnapshotReader(SnapshotMemorySource(file))
    let manifest = reader.manifest
    let chunks = try (0..<manifest.chunkCount).map { try reader.storedChunk($0) }
    let total = chunks.reduce(0) { $0 + $1.count }
    guard total >= 1 << 20 else { throw Finding("the snapshot has only \(total) bytes of chunks") }
    let target = budget.count ?? (budget.isQuick ? 400 : total)
    var cuts = 0
    var most = 0
    var start = 0
    for (number, chunk) in chunks.enumerated() {
      // What an uninterrupted transfer has put on disk by the beginning of this chunk.
      var assembler = try SnapshotAssembler(manifest: manifest, folder: folder.path)
      let step = max(1, total / target)
      for place in stride(from: (step - start % step) % step, to: chunk.count, by: step) {
        _ = try assembler.accept(slice: Array(chunk[..<place]), of: number, at: 0)
        let resumed = try SnapshotAssembler(manifest: manifest, folder: folder.path)
        guard resumed.bitmap.presentCount == number else {
          throw Finding(
            "cut at byte \(start + place): \(resumed.bitmap.presentCount) chunks are there, not "
              + "\(number)")
        }
        assembler = resumed
        most = max(most, place)
        cuts += 1
      }
      try assembler.accept(chunk: number, chunk)
      start += chunk.count
      if !budget.isQuick { budget.note("\(cuts.grouped) cuts in process") }
    }
    let target2 = folder.file("whole.rsnp")
    try SnapshotAssembler(manifest: manifest, folder: folder.path).finish(at: target2)
    guard try [UInt8](Data(contentsOf: URL(fileURLWithPath: target2))) == file else {
      throw Finding("the file differs from the one that was sent")
    }
    return (cuts, most, chunks.map(\.count).max() ?? 0)
  }

  /// A snapshot file of a little more than 1 MiB of bytes that do not compress well.
  static func makeFile(seed: UInt64, rows: Int = rows) throws -> [UInt8] {
    var random = SeededGenerator(seed: seed)
    guard let zero = Bytes16([UInt8](repeating: 1, count: 16)),
      let digest = Digest32([UInt8](repeating: 2, count: 32))
    else { throw Finding("no header can be made") }
    let header = SnapshotHeader(
      kind: .full, lineage: zero, epoch: 1, baseSequence: 0, sequence: UInt64(rows),
      partition: try PartitionCode(mission), chainHash: digest, schemaHash: digest,
      rowCount: UInt32(rows))
    let writer = try SnapshotWriter(
      header: header, splitter: WholeRowSplitter(), targetRawBytes: chunkBytes,
      sink: SnapshotMemorySink())
    for number in 0..<rows {
      let value = (0..<22).flatMap { _ in
        let word = random.next()
        return (0..<8).map { UInt8(truncatingIfNeeded: word >> (8 * $0)) }
      }
      let key = (0..<16).map { $0 < 8 ? UInt8(truncatingIfNeeded: number >> (56 - 8 * $0)) : 7 }
      guard let key = Bytes16(key) else { throw Finding("no key can be made") }
      try writer.append(SnapshotRow(key: key, value: value))
    }
    _ = try writer.finish()
    return writer.sink.bytes
  }

  // MARK: Over TLS

  private static func overTLS(_ budget: Budget) async throws -> (cuts: Int, again: Int) {
    let target = budget.count.map { min($0, 1_000) } ?? (budget.isQuick ? 3 : 1_000)
    let people = budget.isQuick ? 300 : 6_000
    var random = SeededGenerator(seed: budget.seed)
    let site = try TortureSite(missions: [mission])
    let ledger = Ledger(seed: budget.seed)
    let desks = Desks(ledger)
    let intake = try await site.startIntake()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<8 {
        group.addTask {
          let client = try site.intake("officer-\(mission)")
          for _ in 0..<people / 8 {
            try await desks.register(ledger.begin(), mission: mission, client)
          }
        }
      }
      try await group.waitForAll()
    }
    // Undisturbed, for what a whole transfer is.
    let whole = try await bootstrap(site, cuts: [])
    var (cuts, most) = (0, 0)
    while cuts < target {
      let places = (0..<2).map { _ in Int.random(in: 1..<whole, using: &random) }
      let carried = try await bootstrap(site, cuts: places)
      let again = max(0, carried - whole - 2 * connectionBytes)
      guard again <= 2 * 256 << 10 else {
        throw Finding(
          "\(carried) bytes were sent instead of \(whole) after cuts at \(places), seed \(budget.seed)"
        )
      }
      cuts += 2
      most = max(most, again / 2)
      if cuts % 100 == 0 { budget.note("\(cuts) cuts over TLS") }
    }
    try await site.stop(intake)
    return (cuts, most)
  }

  /// Planning begins with nothing, over a line that is cut after so many bytes of each of its first connections.
  ///
  /// - Returns: the bytes that intake sent in all.
  private static func bootstrap(_ site: TortureSite, cuts: [Int]) async throws -> Int {
    try? FileManager.default.removeItem(atPath: site.planningData)
    let line = try await FaultyLine(to: site.port(of: "intake"))
    let plan = cuts
    if let first = plan.first { line.set(.toClient) { $0.cutAfter = first } }
    let planning = try await site.startPlanning(TortureSite.Start(intakePort: line.port))
    for number in plan.indices {
      // The next connection begins after the cut. What is left may end before it: then the line is cut
      // when all of it is there.
      let late = Task {
        try await site.inStep()
        await line.cut()
      }
      let wanted = number + 2
      await line.wait { accepted, _ in accepted >= wanted }
      late.cancel()
      let next = number + 1 < plan.count ? plan[number + 1] : nil
      line.set(.toClient) { $0.cutAfter = next }
    }
    try await site.inStep()
    let carried = line.carried(.toClient)
    await site.kill(planning)
    await line.close()
    return carried
  }
}
