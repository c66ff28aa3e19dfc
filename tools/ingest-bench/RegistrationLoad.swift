internal import Foundation
internal import InventedRegistrations
internal import LoadGenerator
internal import RepatriationSchema
internal import Synchronization
internal import Transport
internal import Wire
internal import WireRPC

/// Desks that register invented people, each the next one as soon as the last is acknowledged.
final class RegistrationLoad: Sendable {
  struct Outcome: Sendable {
    var acknowledged = 0
    var seconds = 0.0
    var latencies = LatencyHistogram()
    /// Sequences that were acknowledged, to compare with the log.
    var lastSequence: Int64 = 0

    var perSecond: Double { Double(acknowledged) / seconds }
  }

  /// Which request is the next one.
  private final class Place: Sendable {
    private let next = Atomic<Int>(0)
    func take() -> Int { next.wrappingAdd(1, ordering: .relaxed).oldValue }
  }

  /// Between the ids of two people: a mission that registers 25,000 a second.
  private static let microsecondsApart: Int64 = 40

  private let registrations: InventedRegistrations
  private let next = Atomic<Int>(0)

  init(seed: UInt64) {
    registrations = InventedRegistrations(seed: seed)
  }

  /// Requests made beforehand, so that inventing people costs the load nothing. Their ids rise, as those do
  /// that a desk makes when a person comes.
  func prepare(_ count: Int) -> [RegisterRequest] {
    let first = next.wrappingAdd(count, ordering: .relaxed).oldValue
    let now = Int64(Date().timeIntervalSince1970 * 1_000_000)
    return (first..<first + count).map { number in
      let before = Int64(first + count - number) * Self.microsecondsApart
      var registration = registrations.registration(
        number, mission: IngestDeployment.mission,
        receivedAt: Timestamp(microseconds: now - before))
      registration.consentRecorded = true
      return RegisterRequest(registration: registration)
    }
  }

  /// - Parameters:
  ///   - inFlight: callers, spread over the connections.
  ///   - pause: what each waits between an answer and the next call.
  func run(
    _ clients: [TransportClient], inFlight: Int, seconds: Double, requests: [RegisterRequest],
    pause: Duration? = nil
  ) async throws -> Outcome {
    let place = Place()
    let start = ContinuousClock.now
    let end = start + .seconds(seconds)
    let outcomes = try await withThrowingTaskGroup(of: Outcome.self) { group in
      for caller in 0..<inFlight {
        let client = clients[caller % clients.count]
        group.addTask(executorPreference: client.callerExecutor) {
          let intake = IntakeClient(client)
          var outcome = Outcome()
          while ContinuousClock.now < end {
            let index = place.take()
            guard index < requests.count else { throw IngestBenchError("too few were prepared") }
            let began = ContinuousClock.now
            let request = requests[index]
            // A desk's key is as unique as its person's id.
            let reply = try await intake.register(
              request,
              options: RPCCallOptions(idempotencyKey: request.registration.person.uuid))
            let took = (ContinuousClock.now - began) / .nanoseconds(1)
            outcome.latencies.record(UInt64(took))
            outcome.acknowledged += 1
            outcome.lastSequence = max(outcome.lastSequence, reply.sequence)
            if let pause { try await Task.sleep(for: pause, clock: .continuous) }
          }
          return outcome
        }
      }
      var total = Outcome()
      for try await outcome in group {
        total.acknowledged += outcome.acknowledged
        total.latencies.add(outcome.latencies)
        total.lastSequence = max(total.lastSequence, outcome.lastSequence)
      }
      return total
    }
    var total = outcomes
    total.seconds = (ContinuousClock.now - start) / .seconds(1)
    return total
  }
}
