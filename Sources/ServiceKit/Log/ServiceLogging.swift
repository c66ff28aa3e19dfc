package import Foundation
package import Logging

/// Sets up logging for a whole process. Only an executable's `main` calls this.
package enum ServiceLogging {
  /// Makes every logger of the process write lines to stderr.
  ///
  /// Must be called at most once, before the first logger is made.
  ///
  /// - Parameters:
  ///   - format: how records look.
  ///   - level: the least severe level that is written.
  ///   - clock: tells the time of each record.
  package static func bootstrap(
    format: LogFormat, level: Logger.Level,
    clock: @escaping @Sendable () -> Date = { Date() }
  ) {
    LoggingSystem.bootstrap { label in
      LineLogHandler(
        label: label, format: format, level: level, clock: clock,
        sink: DescriptorLogSink.standardError)
    }
  }

  /// A logger that writes to a sink of its own, whatever the process's logging is.
  package static func logger(
    label: String, format: LogFormat = .json, level: Logger.Level = .info,
    clock: @escaping @Sendable () -> Date, sink: any LogSink
  ) -> Logger {
    Logger(label: label) { label in
      LineLogHandler(label: label, format: format, level: level, clock: clock, sink: sink)
    }
  }
}
