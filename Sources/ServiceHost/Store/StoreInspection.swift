internal import Checkpoints
package import EventStore
package import Logging
internal import RepatriationSchema
package import ServiceKit
internal import ServiceLifecycle

/// Proves that a log is what was written: its newest part before the service is ready, all of it behind
/// the scenes after the start and every night.
///
/// What is found to be damaged makes the service not ready and stops the store from taking commands,
/// so that nothing is acknowledged on top of it. The process goes on: reading works as far as it can,
/// and a restart would find the same.
package struct StoreInspection: Service {
  /// The name of the readiness check.
  package static let check = "chain"
  /// Links proved before the service is ready.
  package static let recentLinks: Int64 = 10_000
  /// Links proved at once in the background.
  private static let slice: Int64 = 2_000

  private let store: any EventStore
  private let integrity: StoreIntegrity
  private let statements: any StatementVerifying
  private let schedule: InspectionSchedule
  private let gate: ReadinessGate
  private let logger: Logger
  private let verified: GaugeMetric
  private let finished: GaugeMetric
  private let failures: CounterMetric

  /// - Parameters:
  ///   - statements: says who signed the checkpoints of the log.
  ///   - schedule: when the whole log is proved again.
  ///   - gate: has the check ``check``.
  package init(
    store: any EventStore, integrity: StoreIntegrity, statements: any StatementVerifying,
    schedule: InspectionSchedule, gate: ReadinessGate, registry: MetricsRegistry, logger: Logger
  ) {
    self.store = store
    self.integrity = integrity
    self.statements = statements
    self.schedule = schedule
    self.gate = gate
    self.logger = logger
    verified = registry.gauge(
      "homeward_log_verified_sequence", help: "Newest event of the last proof of the log.")
    finished = registry.gauge(
      "homeward_log_verified_seconds",
      help: "When the whole log was last proved, in seconds since 1970.")
    failures = registry.counter(
      "homeward_log_damage_total", help: "Proofs of the log that failed.", labels: ["part"])
  }

  /// Proves the last checkpoint and the newest links. To be called before anything is served.
  ///
  /// - Parameter checkpoint: `false` for a copy that is being filled, whose rows are of no one moment yet.
  /// - Throws: what has nothing to do with damage, such as a store that is closed.
  package func prove(checkpoint: Bool = true) async throws {
    do {
      if let damage = await store.statistics().damage { throw StoreError.damaged(damage) }
      if checkpoint { try await proveCheckpoint() }
      let head = try await store.verifyRecent(Self.recentLinks)
      verified.set(to: Double(head.sequence))
      gate.markReady(Self.check)
      logger.notice("the log is intact", metadata: ["head": "\(head.sequence)"])
    } catch let error as StoreError where error.meansDamage {
      report(error, part: "recent")
    }
  }

  /// Runs until the process is told to end.
  package func run() async throws {
    await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        await proveAll()
        do { try await schedule.sleepUntilNext() } catch { return }
      }
    }
  }

  /// Proves every link, then lets the storage check itself.
  package func proveAll() async {
    do {
      var end: Int64 = 0
      while true {
        let head = try await store.read { try $0.head.sequence }
        guard end < head else { break }
        let next = min(end + Self.slice, head)
        let start = ContinuousClock.now
        try await store.verifyChain(from: end + 1, to: next)
        end = next
        verified.set(to: Double(end))
        // As long at rest as at work: whoever registers meanwhile has the other core to themselves.
        try await Task.sleep(for: ContinuousClock.now - start)
      }
      try await store.checkStorage()
      finished.set(to: Double(schedule.clock.now()) / 1_000_000)
      logger.info("the whole log was verified", metadata: ["head": "\(end)"])
    } catch let error as StoreError where error.meansDamage {
      report(error, part: error.code == .chainBroken ? "chain" : "storage")
    } catch is CancellationError {
    } catch {
      logger.warning(
        "the log could not be verified now and will be at the next time",
        metadata: ["error": "\((error as? StoreError)?.code.description ?? "\(type(of: error))")"])
    }
  }

  /// The log must still lead to what was signed of it last.
  private func proveCheckpoint() async throws {
    let (signed, found, head) = try await store.read { reader in
      let signed = try StoreCheckpoints.newest(in: reader)
      let sequence = signed?.checkpoint.position.sequence ?? 0
      return (signed, try reader.position(at: sequence), try reader.head)
    }
    guard let signed else { return }
    let position = signed.checkpoint.position
    guard let found else {
      throw StoreError.damaged(
        "the log ends at \(head.sequence), before its last checkpoint at \(position.sequence)",
        sequence: head.sequence)
    }
    let own = Position(of: found)
    guard !own.contradicts(position), own.epoch == position.epoch else {
      throw StoreError.damaged(
        "event \(position.sequence) is not the one that was signed", sequence: position.sequence)
    }
    do {
      _ = try await signed.signer(by: statements)
    } catch {
      // The log leads to it, so nothing was changed since; another authority may have been installed.
      logger.warning(
        "the signature of the last checkpoint cannot be verified", metadata: ["error": "\(error)"])
    }
  }

  private func report(_ error: StoreError, part: String) {
    integrity.markBroken()
    store.refuseCommands(error)
    failures.increment(part)
    gate.markNotReady(Self.check, reason: "the log is damaged: nothing can be recorded")
    logger.critical(
      "the log is damaged: nothing is recorded until it is restored from a backup or a replica",
      metadata: ["sequence": "\(error.sequence ?? 0)", "found": "\(error.message)"])
  }
}

extension StoreError {
  /// Whether what is stored is not what was written.
  var meansDamage: Bool { code == .chainBroken || code == .damaged }
}
