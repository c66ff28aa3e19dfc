internal import ServiceLifecycle

/// Sees to it while the process runs that denials which were only counted become events.
package struct DenialSweep: Service {
  private let audit: AccessAudit

  package init(_ audit: AccessAudit) { self.audit = audit }

  /// Runs until the process is told to end, or the task is cancelled.
  package func run() async throws {
    await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        await audit.settle()
        do {
          try await Task.sleep(for: DenialLimits.sweepInterval, clock: .continuous)
        } catch {
          return
        }
      }
    }
  }
}
