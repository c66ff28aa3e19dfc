package import Checkpoints
package import EventStore
package import Logging
internal import RepatriationSchema
package import ServiceKit
internal import ServiceLifecycle
internal import Synchronization
internal import Wire

/// Signs where the log stands, again and again: for followers and for files on another host, which
/// then find out when anything before was changed.
///
/// A checkpoint is due 1,024 events or a minute after the last one, when there is anything new. It is
/// kept in the store first, then appended to the witness file; what could not be appended is appended
/// with the next one.
package final class CheckpointKeeper: Service {
  /// Events after which a checkpoint is due.
  package static let interval: Int64 = 1_024
  /// The time after which one is due when there is any new event.
  package static let period = Duration.seconds(60)
  /// New checkpoints after which old ones are dropped.
  private static let batch = 256

  private struct State {
    /// Sequence of the newest checkpoint.
    var signed: Int64 = 0
    /// Sequence of the newest one in the witness file.
    var witnessed: Int64 = 0
    /// Checkpoints signed since old ones were dropped.
    var sinceDropped = CheckpointKeeper.batch
  }

  private let store: any EventStore
  private let clock: any WallClock
  private let signing: any StatementSigning
  private let witness: WitnessDirectory?
  private let logger: Logger
  private let state = Mutex(State())
  private let watch: HeadWatch
  private let signedGauge: GaugeMetric
  private let witnessedGauge: GaugeMetric
  private let failures: CounterMetric

  /// - Parameters:
  ///   - witness: where checkpoints are appended; `nil` for nowhere.
  package init(
    store: any EventStore, clock: any WallClock, signing: any StatementSigning,
    witness: WitnessDirectory?, registry: MetricsRegistry, logger: Logger
  ) {
    self.store = store
    self.clock = clock
    self.signing = signing
    self.witness = witness
    self.logger = logger
    watch = HeadWatch(head: 0)
    signedGauge = registry.gauge(
      "homeward_checkpoint_sequence", help: "Sequence of the newest signed checkpoint.")
    witnessedGauge = registry.gauge(
      "homeward_checkpoint_witnessed_sequence",
      help: "Sequence of the newest checkpoint in the witness file.")
    failures = registry.counter(
      "homeward_checkpoint_failures_total",
      help: "Checkpoints that could not be signed or written to the witness file.",
      labels: ["step"])
  }

  /// Runs until the process is told to end; then what is new is signed once more.
  package func run() async throws {
    await cancelWhenGracefulShutdown { await self.keep() }
    // In a task of its own: a store reads nothing for one that was cancelled.
    await Task { _ = await sign() }.value
  }

  /// Waits until a checkpoint behind `sequence` was signed, or the task is cancelled.
  package func waitForCheckpoint(after sequence: Int64) async -> Int64 {
    await watch.wait(after: sequence)
  }

  private func keep() async {
    await recall()
    while !Task.isCancelled {
      let due = state.withLock { $0.signed } + Self.interval - 1
      await withTaskGroup(of: Void.self) { group in
        group.addTask { [store] in _ = await store.waitForHead(after: due) }
        group.addTask { try? await Task.sleep(for: Self.period) }
        await group.next()
        group.cancelAll()
      }
      guard !Task.isCancelled else { return }
      if await !sign() { try? await Task.sleep(for: .seconds(1)) }
    }
  }

  /// Finds out what was signed before this process.
  private func recall() async {
    do {
      let newest = try await store.read { try StoreCheckpoints.newest(in: $0) }
      note(signed: newest?.checkpoint.position.sequence ?? 0)
      guard let witness, let lineage = newest?.checkpoint.position.lineage else { return }
      let last = try witness.last(of: lineage)?.checkpoint.position.sequence ?? 0
      state.withLock { $0.witnessed = last }
      witnessedGauge.set(to: Double(last))
    } catch {
      logger.warning("earlier checkpoints cannot be read", metadata: ["error": "\(error)"])
    }
  }

  private func note(signed sequence: Int64) {
    state.withLock { $0.signed = max($0.signed, sequence) }
    signedGauge.set(to: Double(sequence))
    watch.move(to: sequence)
  }

  /// Signs where the log stands, unless that was signed already.
  ///
  /// - Returns: whether there is nothing left to do now.
  @discardableResult
  package func sign() async -> Bool {
    do {
      // The epoch is that of the last event, which a reader finds there, and not one that began since.
      let head = try await store.read { try $0.position(at: $0.head.sequence) ?? $0.head }
      if head.sequence > state.withLock({ $0.signed }) {
        let checkpoint = Checkpoint(
          position: Position(of: head), signedAt: Timestamp(microseconds: clock.now()))
        let signed = try SignedCheckpoint(checkpoint, by: signing)
        try await keep(signed)
        note(signed: head.sequence)
      }
    } catch let error as StoreError where error.code == .notPrimary {
      // A standby keeps what its primary signs, and writes that down where it is told to.
      await recall()
      _ = await appendToWitness()
      return false
    } catch let error as StoreError where [.readOnly, .damaged, .closed].contains(error.code) {
      // A store that records nothing has nothing new to sign, and says so itself.
      return false
    } catch {
      failures.increment("sign")
      logger.error("no checkpoint can be signed", metadata: ["error": "\(error)"])
      return false
    }
    return await appendToWitness()
  }

  private func keep(_ signed: SignedCheckpoint) async throws {
    let key = StoreCheckpoints.key(signed.checkpoint.position.sequence)
    let bytes = try signed.encodedBytes()
    // What is old goes in one commit with every so manieth new one.
    let isTimeToDrop = state.withLock { state in
      state.sinceDropped += 1
      guard state.sinceDropped >= Self.batch else { return false }
      state.sinceDropped = 0
      return true
    }
    let old = isTimeToDrop ? try await store.read(StoreCheckpoints.superfluous) : []
    _ = try await store.commit(StoreCommand()) { store in
      try store.put(
        StoreCheckpoints.table, partition: StoreCheckpoints.partition, key: key, value: bytes,
        indexes: [], tracking: .untracked)
      for key in old { try store.delete(StoreCheckpoints.table, key: key) }
      return []
    }
  }

  private func appendToWitness() async -> Bool {
    guard let witness else { return true }
    do {
      let from = state.withLock { $0.witnessed }
      let waiting = try await store.read {
        try StoreCheckpoints.newest(StoreCheckpoints.kept, after: from, in: $0)
      }
      guard let last = waiting.last?.checkpoint.position.sequence else { return true }
      try witness.append(waiting)
      state.withLock { $0.witnessed = last }
      witnessedGauge.set(to: Double(last))
      return true
    } catch {
      failures.increment("witness")
      logger.error(
        "checkpoints cannot be written to the witness directory; they wait for it",
        metadata: ["error": "\(error)"])
      return false
    }
  }
}
