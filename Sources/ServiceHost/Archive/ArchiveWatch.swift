package import Archive
package import EventStore
package import Logging
package import ServiceKit
internal import ServiceLifecycle

/// Tells operators how the archive stands: figures in `/metrics`, a warning in `/readyz`, and a line in
/// the log whenever that changes. Nothing about an archive makes a service not ready.
package struct ArchiveWatch: Service {
  private static let interval = Duration.seconds(2)
  private static let failing =
    "the archive cannot be written: what is recorded now is on one disk alone"
  private static let behind =
    "the archive is more than a minute behind: what is recorded now is on one disk alone"
  /// How far the archive may be behind before there is a warning, beside its delay. µs.
  private static let lateness: Int64 = 60_000_000

  private let archive: LogArchive
  private let keys: LogArchive?
  private let clock: any WallClock
  private let gate: ReadinessGate
  private let logger: Logger

  /// - Parameter keys: the archive of the store's keys; `nil` where nothing is sealed.
  package init(
    archive: LogArchive, keys: LogArchive? = nil, clock: any WallClock, gate: ReadinessGate,
    registry: MetricsRegistry, logger: Logger
  ) {
    self.archive = archive
    self.keys = keys
    self.clock = clock
    self.gate = gate
    self.logger = logger
    func observe(
      _ name: String, _ help: String, _ read: @escaping @Sendable (ArchiveStatus) -> Double
    ) {
      registry.observe(name, help: help, read: { read(Self.status(archive, keys)) })
    }
    observe(
      "homeward_archive_complete_seconds",
      "When everything that was recorded was in the archive, in seconds since 1970."
    ) { Double($0.completeAt) / 1_000_000 }
    observe("homeward_archive_pending_bytes", "Bytes of the log that are not in the archive yet.") {
      Double($0.pendingBytes)
    }
    observe("homeward_archive_failing", "1 while the archive cannot be written.") {
      $0.failure == nil ? 0 : 1
    }
    observe("homeward_archive_failures", "Times that writing failed since the start.") {
      Double($0.failures)
    }
    observe("homeward_archive_gaps", "Gaps in the archive since the start.") { Double($0.broken) }
    observe("homeward_archive_generation", "The generation that is written.") {
      Double($0.generation)
    }
    observe("homeward_archive_written_bytes", "Bytes written to the archive since the start.") {
      Double($0.writtenBytes)
    }
  }

  /// Runs until the process is told to end.
  package func run() async throws {
    await cancelWhenGracefulShutdown {
      var before = ArchiveStatus()
      while !Task.isCancelled {
        before = look(behind: before)
        do { try await Task.sleep(for: Self.interval) } catch { return }
      }
    }
  }

  /// How the archive of a store stands, with what is wrong with that of its keys.
  private static func status(_ archive: LogArchive, _ keys: LogArchive?) -> ArchiveStatus {
    var status = archive.status
    guard let keys = keys?.status else { return status }
    status.failure = status.failure ?? keys.failure
    status.baseFailure = status.baseFailure ?? keys.baseFailure
    status.failures += keys.failures
    status.writtenBytes += keys.writtenBytes
    return status
  }

  private func warning(_ status: ArchiveStatus) -> String? {
    guard status.failure == nil, status.baseFailure == nil else { return Self.failing }
    let delay = Int64(archive.delay.components.seconds) * 1_000_000
    let isBehind =
      status.completeAt > 0 && clock.now() &- status.completeAt > delay + Self.lateness
    return isBehind ? Self.behind : nil
  }

  /// Looks once, and tells what is new.
  package func look(behind before: ArchiveStatus) -> ArchiveStatus {
    let status = Self.status(archive, keys)
    gate.warn(StoreArchive.warning, reason: warning(status))
    if let failure = status.failure ?? status.baseFailure,
      failure != before.failure ?? before.baseFailure
    {
      logger.error(
        "the archive cannot be written; recording goes on", metadata: ["error": "\(failure)"])
    } else if before.failure ?? before.baseFailure != nil, status.failure == nil,
      status.baseFailure == nil
    {
      logger.notice("the archive is written again")
    }
    if status.broken > before.broken {
      logger.critical(
        "the archive has a gap: moments until the next generation began cannot be restored",
        metadata: ["gaps": "\(status.broken)"])
    }
    if status.generation != before.generation, status.generation > 0 {
      logger.notice(
        "the archive is written", metadata: ["generation": "\(status.generation)"])
    }
    return status
  }
}
