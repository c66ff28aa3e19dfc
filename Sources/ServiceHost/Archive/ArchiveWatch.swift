package import Archive
package import Logging
package import ServiceKit
internal import ServiceLifecycle

/// Tells operators how the archive stands: figures in `/metrics`, a warning in `/readyz`, and a line in
/// the log whenever that changes. Nothing about an archive makes a service not ready.
package struct ArchiveWatch: Service {
  private static let interval = Duration.seconds(2)
  private static let reason =
    "the archive cannot be written: what is recorded now is on one disk alone"

  private let archive: LogArchive
  private let gate: ReadinessGate
  private let logger: Logger

  package init(
    archive: LogArchive, gate: ReadinessGate, registry: MetricsRegistry, logger: Logger
  ) {
    self.archive = archive
    self.gate = gate
    self.logger = logger
    func observe(
      _ name: String, _ help: String, _ read: @escaping @Sendable (ArchiveStatus) -> Double
    ) {
      registry.observe(name, help: help, read: { read(archive.status) })
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

  /// Looks once, and tells what is new.
  package func look(behind before: ArchiveStatus) -> ArchiveStatus {
    let status = archive.status
    gate.warn(
      StoreArchive.warning,
      reason: status.failure == nil && status.baseFailure == nil ? nil : Self.reason)
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
