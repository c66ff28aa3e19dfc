internal import Dispatch
package import Logging
package import ServiceLifecycle
internal import Synchronization
internal import UnixSignals

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Runs the services of a process until SIGTERM or SIGINT and then ends them in order.
///
/// What happens on the first signal: readiness goes false, the services are told to shut down, the
/// last one of the list first; after ``shutdownLimit`` what still works is cancelled; and should
/// even that not end within ``cancellationLimit``, the process exits with 1 so that a supervisor is
/// never left with a process that neither works nor ends.
package struct ProcessLifecycle: Sendable {
  /// How long cancelled work may take to notice, unless told otherwise.
  package static let defaultCancellationLimit = Duration.seconds(5)

  /// How long work in hand may take after a signal.
  package let shutdownLimit: Duration
  /// How long cancelled work may take to notice.
  package let cancellationLimit: Duration

  private let gate: ReadinessGate
  private let logger: Logger
  private let exitAtOnce: @Sendable () -> Void

  /// - Parameters:
  ///   - shutdownLimit: how long work in hand may take after a signal.
  ///   - cancellationLimit: how long cancelled work may take to notice.
  ///   - gate: goes not ready on the first signal.
  ///   - logger: is told of the start and the end.
  ///   - exitAtOnce: ends the process when everything else failed; a test passes its own.
  package init(
    shutdownLimit: Duration,
    cancellationLimit: Duration = ProcessLifecycle.defaultCancellationLimit, gate: ReadinessGate,
    logger: Logger, exitAtOnce: @escaping @Sendable () -> Void = { _exit(1) }
  ) {
    self.shutdownLimit = shutdownLimit
    self.cancellationLimit = cancellationLimit
    self.gate = gate
    self.logger = logger
    self.exitAtOnce = exitAtOnce
  }

  /// Makes a write to a closed pipe or socket an error of that write instead of the end of the
  /// process. Every `main` calls this first.
  package static func ignoreBrokenPipes() {
    signal(SIGPIPE, SIG_IGN)
  }

  /// Runs `services` until a signal, or until one of them ends by itself.
  ///
  /// - Parameters:
  ///   - services: those that others depend on come first; the admin server is the first, so that it
  ///     answers until the end. Their sockets are open already.
  ///   - announcement: is printed once signals are handled, so that whoever reads it may send one.
  /// - Throws: ``ServiceKitError`` with `lifecycle` when a service failed or ended unasked, or when
  ///   work in hand had to be cancelled. An orderly shutdown returns.
  package func run(
    _ services: [any Service], announcing announcement: ListeningAnnouncement? = nil
  ) async throws {
    let watchdog = ShutdownWatchdog()
    let gate = gate
    let group = ServiceGroup(
      configuration: groupConfiguration(
        services
          + [
            DrainService(
              onStart: { announcement?.announce() },
              onShutdown: { [self] in
                gate.beginDraining()
                watchdog.arm(
                  cancelAfter: shutdownLimit, exitAfter: shutdownLimit + cancellationLimit,
                  logger: logger, exitAtOnce: exitAtOnce)
                logger.notice("shutting down")
              })
          ]))
    let running = Task { try await group.run() }
    watchdog.cancellation.withLock { $0 = { running.cancel() } }
    let result = await withTaskCancellationHandler {
      await running.result
    } onCancel: {
      running.cancel()
    }
    gate.beginDraining()
    // Services may end with or without an error when they are cancelled.
    guard !watchdog.disarm() else {
      throw ServiceKitError(
        .lifecycle,
        "work in hand did not finish within \(shutdownLimit.configurationText) and was cancelled")
    }
    do {
      try result.get()
    } catch {
      throw ServiceKitError(.lifecycle, "a service ended with an error", cause: error)
    }
    logger.notice("shut down")
  }

  private func groupConfiguration(_ services: [any Service]) -> ServiceGroupConfiguration {
    ServiceGroupConfiguration(
      services: services.map { service in
        ServiceGroupConfiguration.ServiceConfiguration(
          service: service, serviceName: "\(type(of: service))")
      },
      gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
  }
}

/// The last service of a group, hence the first that is told to shut down.
private struct DrainService: Service {
  let onStart: @Sendable () -> Void
  let onShutdown: @Sendable () -> Void

  func run() async throws {
    onStart()
    try await gracefulShutdown()
    onShutdown()
  }
}

/// Cancels a shutdown that takes too long, and ends the process when even that takes too long.
///
/// The time limits of `ServiceGroup` do neither: it does not tell afterwards that it cancelled, and
/// it ends the process by a trap. This uses a thread of its own, so that it works even when all
/// threads of Swift's concurrency are blocked.
private final class ShutdownWatchdog: Sendable {
  private enum State { case idle, armed, expired, disarmed }

  /// Cancels the services; set as soon as they start, long before a limit can pass.
  let cancellation = Mutex<(@Sendable () -> Void)?>(nil)
  private let state = Mutex(State.idle)

  func arm(
    cancelAfter: Duration, exitAfter: Duration, logger: Logger,
    exitAtOnce: @escaping @Sendable () -> Void
  ) {
    guard move(from: .idle, to: .armed) else { return }
    after(cancelAfter) {
      guard self.move(from: .armed, to: .expired) else { return }
      logger.warning("work in hand did not finish in time and is cancelled")
      self.cancellation.withLock { $0 }?()
    }
    after(exitAfter) {
      guard self.state.withLock({ $0 == .expired }) else { return }
      logger.critical("shutdown took too long, exiting")
      exitAtOnce()
    }
  }

  /// - Returns: whether the services were cancelled because they took too long.
  func disarm() -> Bool {
    state.withLock { state in
      defer { state = .disarmed }
      return state == .expired
    }
  }

  private func move(from: State, to: State) -> Bool {
    state.withLock { state in
      guard state == from else { return false }
      state = to
      return true
    }
  }

  private func after(_ duration: Duration, _ body: @escaping @Sendable () -> Void) {
    let milliseconds = Int(clamping: duration.wholeMilliseconds)
    DispatchQueue.global().asyncAfter(
      deadline: .now() + .milliseconds(milliseconds), execute: body)
  }
}
