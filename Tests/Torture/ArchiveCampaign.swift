internal import Crypto
internal import EventStore
internal import Foundation
internal import GRDB
internal import RepatriationSchema
internal import ServiceHost
internal import TestSupport
internal import Wire

/// A service with an archive registers people, is killed, and has its archive's disk run full meanwhile; then its archive is restored to random
/// seconds, and what comes out is compared, row by row, with what the database was then.
enum ArchiveCampaign {
  static let campaign = Campaign(
    name: "archive", summary: "an archive is restored to random seconds: exactly the state of then",
    run: run)

  private static let mission = "IDN-PNH"
  /// Longest pause between two registrations.
  private static let pauseMilliseconds = 500

  /// What the database was after an acknowledgement.
  private struct State {
    var sequence: Int64
    /// When its newest event was recorded, µs since 1970 UTC.
    var moment: Int64
    var digest: String
  }

  private static func run(_ budget: Budget) async throws -> CampaignReport {
    let target = budget.target(full: 100, quick: 3)
    var random = SeededGenerator(seed: budget.seed)
    do {
      let site = try TortureSite(missions: [mission])
      let archive = site.directory.file("archive")
      try FileManager.default.createDirectory(
        atPath: archive, withIntermediateDirectories: false)
      let registrations = budget.isQuick ? 20 : 160
      let (states, kills) = try await record(registrations, site, archive, &random)
      guard let first = states.first, let last = states.last else {
        throw Finding("nothing was registered")
      }
      budget.note(
        "\(states.count) states recorded over \((last.moment - first.moment) / 1_000_000) s")
      var exact = 0
      while exact < target {
        // The seconds from the first state on, and one behind the last.
        let second = Int64.random(
          in: (first.moment / 1_000_000 + 1)...(last.moment / 1_000_000 + 1), using: &random)
        guard let expected = states.last(where: { $0.moment <= second * 1_000_000 }) else {
          throw Finding("no state was recorded before second \(second)")
        }
        try await restore(second, expected, site, archive)
        exact += 1
        if exact % 20 == 0 { budget.note("\(exact) restores") }
      }
      return CampaignReport(
        done: "\(target) restores to random seconds of an archive of \(states.count) states, "
          + "written over \(kills) kills and a full disk",
        held: "\(exact) of \(target) were exactly the state of then, every row of every table")
    } catch {
      throw Finding("\(error)\n(seed \(budget.seed))")
    }
  }

  // MARK: Recording

  private static func record(
    _ count: Int, _ site: TortureSite, _ archive: String, _ random: inout SeededGenerator
  ) async throws -> (states: [State], kills: Int) {
    let ledger = Ledger(seed: random.next())
    let desks = Desks(ledger)
    var start = TortureSite.Start(arguments: ["--archive-dir", archive, "--archive-delay", "1s"])
    let faults = try FaultyDiskFile.missing() == nil ? FaultyDiskFile(in: site.directory) : nil
    if let faults { start.environment = faults.environment(folder: archive) }
    var intake = try await site.startIntake(start)
    // A moment before the archive began is not in it.
    try await within(.seconds(60), "the archive begins") {
      let base = archive + "/intake-store/0000000001/base"
      while !FileManager.default.fileExists(atPath: base) {
        try await Task.sleep(for: .milliseconds(10), clock: .continuous)
      }
    }
    var states: [State] = []
    var kills = 0
    for number in 0..<count {
      // In the second quarter the archive's disk is full: nobody waits for it, and nothing is missing
      // afterwards.
      if number == count / 4 { faults?.strike(.diskFull, at: 1) }
      if number == count / 2 { faults?.strike(.diskFull, at: 0) }
      let client = try site.intake("officer-\(mission)")
      try await desks.register(ledger.begin(), mission: mission, client)
      states.append(try state(of: site.intakeData))
      let pause = Int.random(in: 0...pauseMilliseconds, using: &random)
      try await Task.sleep(for: .milliseconds(pause), clock: .continuous)
      guard number % 50 == 9 else { continue }
      await site.kill(intake)
      kills += 1
      intake = try await site.startIntake(start)
    }
    try await site.stop(intake)
    return (states, kills)
  }

  private static func state(of data: String) throws -> State {
    var configuration = Configuration()
    configuration.readonly = true
    let queue = try DatabaseQueue(path: data + "/store.sqlite", configuration: configuration)
    return try queue.read { database in
      let row = try Row.fetchOne(
        database, sql: "SELECT seq, recorded_utc FROM event ORDER BY seq DESC LIMIT 1")
      guard let row else { throw Finding("the database has no event") }
      return State(sequence: row[0], moment: row[1], digest: try digest(database))
    }
  }

  /// A digest over every row but those that say which host this is and which history: a restore makes a
  /// new one.
  private static func digest(_ database: Database) throws -> String {
    var hash = SHA256()
    let local = ReplicaLimits.localPrefix
    let mine = "tbl <> '\(StoreCheckpoints.table)' AND substr(tbl, 1, \(local.count)) <> '\(local)'"
    for sql in [
      "SELECT * FROM event ORDER BY seq",
      "SELECT * FROM command ORDER BY partition, key",
      "SELECT * FROM document WHERE \(mine) ORDER BY tbl, key",
      "SELECT * FROM document_index WHERE \(mine) ORDER BY tbl, name, value, key",
      "SELECT * FROM tombstone WHERE \(mine) ORDER BY tbl, partition, key",
    ] {
      let rows = try Row.fetchCursor(database, sql: sql)
      while let row = try rows.next() {
        for (_, value) in row {
          switch value.storage {
          case .blob(let blob): hash.update(data: Data("\(blob.count):".utf8) + blob)
          case let other: hash.update(data: Data("\(other)|".utf8))
          }
        }
      }
    }
    return hash.finalize().map { String($0, radix: 16) }.joined()
  }

  // MARK: Restoring

  private static func restore(
    _ second: Int64, _ expected: State, _ site: TortureSite, _ archive: String
  ) async throws {
    let made = site.directory.file("restored")
    defer { try? FileManager.default.removeItem(atPath: made) }
    let moment = Timestamp(microseconds: second * 1_000_000)
    let program = try SpawnedProgram(
      Executables.path("manifest"),
      ["restore", "--archive", archive, "--data", made, "--to", "\(moment)"])
    let status = await program.wait()
    guard status == 0 else {
      throw Finding("restore --to \(moment) ended with \(status):\n\(program.errors.suffix(2_000))")
    }
    let state = try state(of: made)
    guard state.sequence == expected.sequence, state.digest == expected.digest else {
      throw Finding(
        "restored to \(moment) the store stands at event \(state.sequence), not as it did at "
          + "event \(expected.sequence)")
    }
  }
}
