package import Archive
package import EventStore
internal import Foundation
package import Logging
internal import Sealing
package import ServiceKit
internal import ServiceLifecycle

/// Restores the archive every night beside the data and verifies what comes out, so that nobody finds
/// out on the worst day that it cannot be restored.
package final class ArchiveRehearsal: Service {
  /// The name of the warning.
  package static let warning = "archive-rehearsal"
  /// Without a success for so long there is a warning. µs.
  package static let longest: Int64 = 2 * 86_400_000_000
  private static let folderName = "rehearsal"

  private let folder: ArchiveFolder
  private let keys: ArchiveFolder?
  private let data: String
  private let store: any EventStore
  private let clock: any WallClock
  private let random: any RandomBytes
  private let schedule: InspectionSchedule
  private let gate: ReadinessGate
  private let logger: Logger
  private let succeededGauge: GaugeMetric
  private let failures: CounterMetric

  /// - Parameter keys: the archive of the store's keys; `nil` where nothing is sealed.
  package init(
    folder: ArchiveFolder, keys: ArchiveFolder? = nil, data: String, store: any EventStore,
    clock: any WallClock,
    random: any RandomBytes, schedule: InspectionSchedule, gate: ReadinessGate,
    registry: MetricsRegistry, logger: Logger
  ) {
    self.folder = folder
    self.keys = keys
    self.data = data
    self.store = store
    self.clock = clock
    self.random = random
    self.schedule = schedule
    self.gate = gate
    self.logger = logger
    succeededGauge = registry.gauge(
      "homeward_archive_rehearsed_seconds",
      help: "When the archive was last restored and verified, in seconds since 1970; 0 for never.")
    failures = registry.counter(
      "homeward_archive_rehearsal_failures_total",
      help: "Rehearsals that found that the archive cannot be restored.")
  }

  /// Where a rehearsal that succeeded is noted, so that a restart does not forget it.
  private var note: String { data + "/store.rehearsed" }

  /// When the last one succeeded, µs since 1970 UTC; 0 for never.
  private func lastSuccess() -> Int64 {
    guard let text = try? BoundedFile.readText(note, maximumBytes: 64) else { return 0 }
    return Int64(text.trimmingCharacters(in: .whitespacesAndNewlines)) ?? 0
  }

  /// Runs until the process is told to end.
  package func run() async throws {
    await cancelWhenGracefulShutdown {
      let begun = self.clock.now()
      var last = self.lastSuccess()
      self.succeededGauge.set(to: Double(last) / 1_000_000)
      while !Task.isCancelled {
        self.warnIfOld(since: max(last, last == 0 ? begun : last))
        do { try await self.schedule.sleepUntilNext() } catch { return }
        if await self.rehearse() { last = self.clock.now() }
      }
    }
  }

  private func warnIfOld(since last: Int64) {
    guard clock.now() &- last > Self.longest else { return }
    gate.warn(Self.warning, reason: "the archive was not restored and verified for two days")
  }

  /// Restores the newest state and compares it with the store.
  ///
  /// - Returns: whether that succeeded.
  @discardableResult
  package func rehearse() async -> Bool {
    let directory = data + "/" + Self.folderName
    defer { try? FileManager.default.removeItem(atPath: directory) }
    do {
      // What a process that was killed left there.
      if FileManager.default.fileExists(atPath: directory) {
        try FileManager.default.removeItem(atPath: directory)
      }
      let result = try await StoreRestore(clock: clock, random: random).run(
        folder, keys: keys, into: directory)
      let own = try await store.read { try $0.position(at: result.head.sequence) }
      guard own?.chainHash == result.head.chainHash else {
        throw StoreError.damaged("the archive holds another log than the store")
      }
      let now = clock.now()
      try AtomicFile.write(Array("\(now)\n".utf8), to: note, mode: 0o600)
      succeededGauge.set(to: Double(now) / 1_000_000)
      gate.warn(Self.warning, reason: nil)
      logger.notice(
        "the archive was restored and verified", metadata: ["head": "\(result.head.sequence)"])
      return true
    } catch is CancellationError {
      return false
    } catch {
      failures.increment()
      gate.warn(Self.warning, reason: "the archive cannot be restored")
      let words =
        (error as? ArchiveError)?.message ?? (error as? StoreError)?.message
        ?? (error as? SealingError)?.message ?? "\(error)"
      logger.critical("the archive cannot be restored", metadata: ["error": "\(words)"])
      return false
    }
  }
}
