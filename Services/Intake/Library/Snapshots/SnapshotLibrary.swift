internal import EventStore
internal import Foundation
internal import Logging
internal import RepatriationSchema
internal import Sealing
internal import ServiceHost
internal import ServiceKit
internal import Snapshots
internal import Wire
internal import WireRPC

/// The snapshots of planning views that intake has on disk, built when somebody asks.
///
/// A snapshot that somebody downloads is leased: no newer one takes it away. Leases are few, and end
/// with the download or when it stands still. Files outlive the process.
actor SnapshotLibrary {
  typealias Entry = SnapshotShelf.Entry

  /// A download under way.
  struct Lease: Sendable {
    let number: Int
    let entry: Entry
  }

  private struct Holding {
    let id: [UInt8]
    var usedAt: Int64
  }

  private let environment: IntakeEnvironment
  private let shelf: SnapshotShelf
  private var entries: [Entry]?
  private var leases: [Int: Holding] = [:]
  private var nextLease = 0
  private var nextSpool = 0
  /// One build for each mission and base: those who ask meanwhile wait for it.
  private var building: [String: Task<Entry, any Error>] = [:]
  private var lastBuild: Task<Void, Never>?
  private var opening: Task<[Entry], any Error>?

  init(_ environment: IntakeEnvironment) {
    self.environment = environment
    shelf = SnapshotShelf(
      directory: environment.snapshotDirectory, keys: environment.sealed?.keys.fileKeys)
  }

  private var now: Int64 { environment.clock.monotonic() }

  /// Leases the snapshot of that id.
  ///
  /// - Throws: `NotFound` when it is not there any more.
  func lease(_ id: [UInt8], mission: String) async throws -> Lease {
    let entries = try await opened()
    guard let entry = entries.first(where: { $0.id == id && $0.mission == mission }) else {
      throw NotFound(what: "snapshot")
    }
    return try lease(entry)
  }

  /// Leases a snapshot of the mission that is new enough, built when there is none.
  ///
  /// - Parameter base: where the asker stands and wants to go on from; nil for everything. The answer
  ///   can be everything all the same, when too much changed.
  func lease(mission: String, base: Position?) async throws -> Lease {
    let head = try await environment.store.read { try $0.head.sequence }
    if let newest = try await opened().last(where: {
      $0.mission == mission && $0.serves(base: base)
    }), head - newest.sequence <= SnapshotLimits.freshEvents {
      return try lease(newest)
    }
    let name = "\(mission) \(base.map { "\($0.sequence) \($0.hash)" } ?? "")"
    let task = building[name] ?? begin(name, mission: mission, base: base)
    defer { if building[name] == task { building[name] = nil } }
    return try lease(try await task.value)
  }

  /// A chunk of a leased snapshot, as stored, with its SHA-256 checked.
  ///
  /// - Throws: `RPCError` with `dataLoss` when the file is damaged; it is gone then.
  func chunk(_ number: Int, of lease: Lease) async throws -> [UInt8] {
    guard leases[lease.number] != nil else { throw NotFound(what: "snapshot") }
    leases[lease.number]?.usedAt = now
    let (manifest, path, keys) = (lease.entry.manifest, lease.entry.path, shelf.keys)
    do {
      // Opened for each chunk: a follower that stands still keeps no file open.
      return try await BlockingWork.run {
        try manifest.storedChunk(number, in: SnapshotFileSource(path: path, keys: keys))
      }
    } catch let error as SnapshotError {
      environment.logger.error(
        "a snapshot on disk is damaged, and was removed",
        metadata: ["mission": "\(lease.entry.mission)", "cause": "\(error.code)"])
      remove(lease.entry)
      throw RPCError(.dataLoss, "the snapshot was damaged on disk; ask for a new one")
    }
  }

  /// Ends a download.
  func release(_ lease: Lease) {
    leases[lease.number] = nil
    tidy()
  }

  /// Throws away every snapshot of a mission, or of all, because somebody in it was erased: also those of an earlier
  /// process, and those that are being built. Whoever downloads one asks for a new one.
  ///
  /// - Returns: how many there were.
  func destroy(mission: String?) async throws -> Int {
    await lastBuild?.value
    let own = try await opened().filter { mission == nil || $0.mission == mission }
    for entry in own { remove(entry) }
    return own.count
  }

  /// How many downloads are under way.
  var leaseCount: Int { leases.count }

  // MARK: Leases

  private func lease(_ entry: Entry) throws -> Lease {
    tidy()
    guard leases.count < SnapshotLimits.leases else {
      throw RPCError(
        .resourceExhausted,
        "\(SnapshotLimits.leases) downloads are under way; ask again in a minute")
    }
    nextLease += 1
    leases[nextLease] = Holding(id: entry.id, usedAt: now)
    return Lease(number: nextLease, entry: entry)
  }

  /// Removes what nobody needs: leases that stand still, files that are old, or too many.
  private func tidy() {
    let now = now
    leases = leases.filter { now - $0.value.usedAt < SnapshotLimits.leaseMicroseconds }
    let leased = Set(leases.values.map(\.id))
    for entry in entries ?? [] where now - entry.since >= SnapshotLimits.maximumAgeMicroseconds {
      remove(entry)
    }
    var kept: [String: Int] = [:]
    var bytes: Int64 = 0
    for entry in (entries ?? []).reversed() {
      kept[entry.mission, default: 0] += 1
      bytes += entry.byteCount
      let isOver =
        kept[entry.mission, default: 0] > SnapshotLimits.keptPerMission
        || bytes > SnapshotLimits.directoryBytes
      if isOver, !leased.contains(entry.id), entry.id != entries?.last?.id { remove(entry) }
    }
  }

  private func remove(_ entry: Entry) {
    entries?.removeAll { $0.id == entry.id }
    shelf.remove(entry.path)
  }

  // MARK: Files

  private func opened() async throws -> [Entry] {
    if let entries { return entries }
    let task =
      opening
      ?? Task { [shelf, environment] in
        try await shelf.find(in: environment.store, now: environment.clock.monotonic())
      }
    opening = task
    let found = try await task.value
    if entries == nil { entries = found }
    return entries ?? found
  }

  /// Builds once whatever is being built is done: snapshots are never in each other's way, and take
  /// two threads in all.
  private func begin(
    _ name: String, mission: String, base: Position?
  ) -> Task<Entry, any Error> {
    let previous = lastBuild
    let task = Task {
      await previous?.value
      return try await build(mission: mission, base: base)
    }
    building[name] = task
    lastBuild = Task { _ = try? await task.value }
    return task
  }

  private func build(mission: String, base: Position?) async throws -> Entry {
    if let base, let entry = try await buildDelta(mission: mission, base: base) { return entry }
    let key = try await fileKey(mission)
    let spool = try makeSpool(key)
    let spooling = spooling(mission)
    let position = try await spooling.all(into: spool)
    return try await finish(spool, key, mission, position, base: nil)
  }

  /// - Returns: nil when too much changed.
  private func buildDelta(mission: String, base: Position) async throws -> Entry? {
    let known = try await environment.store.read { try $0.position(at: base.sequence) }
    guard let known, known.chainHash.bytes == base.hash.bytes,
      known.lineage.bytes == base.lineage.bytes
    else {
      throw RPCError(
        .failedPrecondition, "the base of the delta is not part of this history; follow first")
    }
    let key = try await fileKey(mission)
    let spool = try makeSpool(key)
    do {
      let position = try await spooling(mission).changes(after: base.sequence, into: spool)
      return try await finish(spool, key, mission, position, base: base)
    } catch let error as SnapshotError where error.code == .limitExceeded {
      return nil
    }
  }

  private func fileKey(_ mission: String) async throws -> FileKey? {
    guard let sealed = environment.sealed else { return nil }
    return try await sealed.fileSealing(of: mission).key
  }

  private func makeSpool(_ key: FileKey?) throws -> SnapshotSpool {
    nextSpool += 1
    return try SnapshotSpool(path: shelf.spoolPath(nextSpool), key: key)
  }

  private func spooling(_ mission: String) -> SnapshotSpooling {
    SnapshotSpooling(
      store: environment.store, clock: environment.clock, table: IntakeTable.views,
      mission: mission)
  }

  /// Compresses what was spooled. Nobody waits for it in the store any more.
  private func finish(
    _ spool: SnapshotSpool, _ key: FileKey?, _ mission: String, _ position: StorePosition,
    base: Position?
  ) async throws -> Entry {
    let header = try header(spool, mission, position, base)
    let schema = try SnapshotSchema(
      message: ViewSchema.message, descriptor: ViewSchema.descriptor)
    let build = SnapshotBuild(header: header, schema: schema, sign: signer)
    let path = shelf.path(header)
    let manifest = try await BlockingWork.run { try build.write(spool, to: path, key: key) }
    let entry = Entry(manifest: manifest, mission: mission, path: path, since: now)
    entries?.removeAll { $0.path == path }
    entries?.append(entry)
    tidy()
    return entry
  }

  private func header(
    _ spool: SnapshotSpool, _ mission: String, _ position: StorePosition, _ base: Position?
  ) throws -> SnapshotHeader {
    guard let lineage = Bytes16(position.lineage.bytes),
      let chainHash = Digest32(position.chainHash.bytes),
      let baseHash = Digest32(base?.hash.bytes ?? Digest32.zero.bytes),
      let schemaHash = Digest32(ViewSchema.fingerprint)
    else { throw RPCError(.internal, "the position of the log cannot be written") }
    return SnapshotHeader(
      kind: base == nil ? .full : .delta, lineage: lineage, epoch: UInt64(clamping: position.epoch),
      baseSequence: UInt64(clamping: base?.sequence ?? 0),
      sequence: UInt64(clamping: position.sequence), partition: try PartitionCode(mission),
      chainHash: chainHash, schemaHash: schemaHash,
      rowCount: try spool.rowCount(keepsErasures: base != nil), baseHash: baseHash,
      written: environment.clock.now())
  }

  private var signer: SnapshotSigner? {
    guard let signing = environment.signing else { return nil }
    return { message in
      let signed = try signing.sign(message)
      return try SnapshotSignature(
        certificates: signed.certificates, signature: signed.signature)
    }
  }
}
