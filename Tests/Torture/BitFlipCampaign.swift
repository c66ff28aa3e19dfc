internal import EventStore
internal import Foundation
internal import GRDB
internal import Snapshots
internal import TestSupport

/// One bit of every byte of a small store and of a snapshot is turned over: whatever changes what can be read is found.
///
/// Which bytes of a database are used is decided by reading: everything of every table is read, along the table and
/// along each index of it. A byte is unused when all of that stays the same after its bit was turned: free space in
/// pages, free pages, counters in the header that only say what has changed.
enum BitFlipCampaign {
  static let campaign = Campaign(
    name: "bit-flips", summary: "one bit of every byte of a small store and of a snapshot", run: run
  )

  private static let mission = "IDN-PNH"
  private static let people = 4

  private static func run(_ budget: Budget) async throws -> CampaignReport {
    let snapshot = try flipSnapshot(budget)
    let store = try await flipStore(budget)
    let places = store.undetected.sorted { $0.key < $1.key }
      .map { "\($0.value) in \($0.key)" }.joined(separator: ", ")
    guard store.undetected.isEmpty else {
      throw Finding("what was read otherwise was not detected: \(places); seed \(budget.seed)")
    }
    return CampaignReport(
      done: "\(store.tried.grouped) bytes of a store, \(snapshot.grouped) of a snapshot",
      held:
        "every one detected that can be read: all of the snapshot, \(store.used.grouped) of the store"
    )
  }

  // MARK: Snapshot

  private static func flipSnapshot(_ budget: Budget) throws -> Int {
    let file = try SnapshotCutCampaign.makeFile(seed: budget.seed, rows: 60)
    let step = max(1, file.count / (budget.count ?? (budget.isQuick ? 300 : file.count)))
    var random = SeededGenerator(seed: budget.seed)
    var tried = 0
    for place in stride(from: 0, to: file.count, by: step) {
      var damaged = file
      damaged[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      let reader: SnapshotReader
      do {
        reader = try SnapshotReader(SnapshotMemorySource(damaged))
        try reader.verifyFileDigest()
      } catch {
        tried += 1
        continue
      }
      _ = reader
      throw Finding("byte \(place) of a snapshot was changed and nothing was found")
    }
    return tried
  }

  // MARK: Store

  /// What a disk leaves as it is while a bit of the database turns over: the checksums of its pages, and the time
  /// at which it was written last.
  private struct FilesBeside {
    private let checksums: Data
    private let changed: FileTime

    init(_ directory: String) throws {
      checksums = try Data(contentsOf: URL(fileURLWithPath: directory + "/store.pages"))
      guard let changed = FileTime(of: directory + "/store.sqlite") else {
        throw Finding("the store is gone")
      }
      self.changed = changed
    }

    func restore(in folder: String) throws {
      try checksums.write(to: URL(fileURLWithPath: folder + "/store.pages"))
      guard changed.set(on: folder + "/store.sqlite") else {
        throw Finding("the time of the store's copy cannot be set")
      }
    }
  }

  private struct Flips {
    var tried = 0
    var used = 0
    var undetected: [String: Int] = [:]
  }

  private static func flipStore(_ budget: Budget) async throws -> Flips {
    let site = try TortureSite(missions: [mission])
    let intake = try await site.startIntake()
    let ledger = Ledger(seed: budget.seed)
    let desks = Desks(ledger)
    let client = try site.intake("officer-\(mission)")
    for _ in 0..<people { try await desks.register(ledger.begin(), mission: mission, client) }
    try await site.stop(intake)
    let bytes = [UInt8](
      try Data(contentsOf: URL(fileURLWithPath: site.intakeData + "/store.sqlite")))
    let beside = try FilesBeside(site.intakeData)
    // In memory where there is such a file system: nothing here is about durability.
    let base = FileManager.default.fileExists(atPath: "/dev/shm") ? "/dev/shm" : site.directory.path
    let folder = "\(base)/homeward-flips-\(ProcessInfo.processInfo.processIdentifier)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    guard let content = try look(at: bytes, beside, in: folder), try await isSound(folder) else {
      throw Finding("the store is not sound to begin with")
    }
    var flips = Flips()
    var random = SeededGenerator(seed: budget.seed)
    let step = max(1, bytes.count / (budget.count ?? (budget.isQuick ? 250 : bytes.count)))
    for place in stride(from: 0, to: bytes.count, by: step) {
      var damaged = bytes
      damaged[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      let now = try look(at: damaged, beside, in: folder)
      flips.tried += 1
      if flips.tried % 10_000 == 0 { budget.note("\(flips.tried.grouped) of \(bytes.count)") }
      guard now != content else { continue }
      flips.used += 1
      guard try await isSound(folder) else { continue }
      let tables = content.keys.filter { now?[$0] != content[$0] }.sorted()
      flips.undetected[tables.first ?? "?", default: 0] += 1
    }
    return flips
  }

  /// SHA-256 over everything that can be read of a file with these bytes, by table and index; `nil` when reading
  /// fails.
  private static func look(
    at bytes: [UInt8], _ beside: FilesBeside, in folder: String
  ) throws -> [String: Digest32]? {
    try? FileManager.default.removeItem(atPath: folder)
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let path = folder + "/store.sqlite"
    guard FileManager.default.createFile(atPath: path, contents: Data(bytes)) else {
      throw Finding("the copy of the store cannot be written")
    }
    let content = try? read(path)
    try beside.restore(in: folder)
    return content
  }

  /// What the service's own checks say: those of a start, and of the nightly look at the whole chain.
  private static func isSound(_ folder: String) async throws -> Bool {
    guard let store = try? StoreAudit.open(folder) else { return false }
    let chain = try? await store.verifyChain()
    let damage = await store.statistics().damage
    await store.close()
    return chain != nil && damage == nil
  }

  /// Everything that SQLite gives out, along every table and every index.
  private static func read(_ path: String) throws -> [String: Digest32] {
    var configuration = Configuration()
    configuration.readonly = true
    let database = try DatabaseQueue(path: path, configuration: configuration)
    defer { try? database.close() }
    return try database.read { database in
      var content: [String: Digest32] = [:]
      let tables = try String.fetchAll(
        database,
        sql: "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
          + "ORDER BY name")
      content["sqlite_master"] = try digest(
        database, "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY name")
      content["versions"] = try digest(
        database, "SELECT * FROM pragma_application_id, pragma_user_version")
      for table in tables {
        content[table] = try digest(database, "SELECT * FROM \(table) NOT INDEXED")
        let indexes = try Row.fetchAll(
          database,
          sql: "SELECT list.name, list.partial, sql FROM pragma_index_list('\(table)') AS list "
            + "LEFT JOIN sqlite_master AS made ON made.name = list.name ORDER BY list.name")
        for row in indexes {
          let index: String = row[0]
          // An index of some rows is used only where the same is asked for.
          var rows = ""
          if row[1] == 1, let sql: String = row[2], let place = sql.range(of: "WHERE") {
            rows = String(sql[place.lowerBound...])
          }
          let columns = try String.fetchAll(
            database, sql: "SELECT name FROM pragma_index_info('\(index)') ORDER BY seqno")
          guard !columns.isEmpty else { continue }
          let list = columns.joined(separator: ", ")
          content["\(table) by \(list)"] = try digest(
            database,
            "SELECT \(list) FROM \(table) INDEXED BY \"\(index)\" \(rows) ORDER BY \(list)")
        }
      }
      return content
    }
  }

  private static func digest(_ database: Database, _ sql: String) throws -> Digest32 {
    var bytes: [UInt8] = []
    let rows = try Row.fetchCursor(database, sql: sql)
    while let row = try rows.next() {
      for value in row.databaseValues {
        switch value.storage {
        case .null: bytes.append(0)
        case .int64(let number): bytes += Array("i\(number);".utf8)
        case .double(let number): bytes += Array("d\(number);".utf8)
        case .string(let text): bytes += Array("s\(text.utf8.count):\(text)".utf8)
        case .blob(let data): bytes += Array("b\(data.count):".utf8) + [UInt8](data)
        }
      }
    }
    return Digest32(hashing: bytes)
  }
}
