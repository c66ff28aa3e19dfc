package import ServiceKit

/// How many denials a log takes, so that somebody who is refused without end does not fill it.
package enum DenialLimits {
  /// Denials of one identity by one rule in a period that are events of their own, unless a service is
  /// configured otherwise. What follows is counted, and the count is one event once the period is over.
  package static let eventsPerPeriod: UInt32 = 20
  /// The key of both services. One event at least: nobody is refused without a trace.
  package static let events = ConfigurationKey<Int>(
    "denial-events", default: Int(eventsPerPeriod), in: 1...1_000,
    "Denials of one certificate by one rule in an hour that stand in the log one by one; further ones "
      + "are counted.")
  /// How long a period is, in µs. It begins with its first denial.
  package static let period: Int64 = 3_600_000_000
  /// How often counts are looked at whose period may be over.
  package static let sweepInterval = Duration.seconds(300)
  /// Denials by the transport that wait to be written, told apart by identity, rule and method. Of more
  /// the method is no longer told.
  package static let waiting = 256
  /// Identities and rules that wait at the most; of more only the log tells.
  package static let waitingWithoutMethod = 1_024
  /// Of those, as many as one command writes: with all their events under the store's limit.
  package static let perCommand = 128
}
