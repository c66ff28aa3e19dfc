internal import Synchronization

/// Refusals that are not written down yet, counted by who was refused what.
final class WaitingDenials: Sendable {
  private struct State {
    var counts: [Refusal: UInt32] = [:]
    var isWriting = false

    /// False when there is no room.
    mutating func keep(_ refusal: Refusal, _ times: UInt32) -> Bool {
      var refusal = refusal
      if counts[refusal] == nil, counts.count >= DenialLimits.waiting {
        refusal.method = ""
        let hasRoom = counts.count < DenialLimits.waitingWithoutMethod
        guard counts[refusal] != nil || hasRoom else { return false }
      }
      counts[refusal] = counts[refusal, default: 0].addingSaturated(times)
      return true
    }
  }
  private let state = Mutex(State())

  enum Outcome {
    /// Somebody writes already.
    case kept
    /// The caller is to see to it that what waits is written.
    case keptFirst
    /// There is no room.
    case lost
  }

  /// Adds a refusal for whoever writes.
  func add(_ refusal: Refusal) -> Outcome {
    state.withLock { state in
      guard state.keep(refusal, 1) else { return .lost }
      defer { state.isWriting = true }
      return state.isWriting ? .kept : .keptFirst
    }
  }

  /// Adds a refusal that could not be written, for the next time; false when there is no room.
  func keep(_ refusal: Refusal) -> Bool {
    state.withLock { $0.keep(refusal, 1) }
  }

  /// Begins to write what waits; false when somebody does, or nothing waits.
  func begin() -> Bool {
    state.withLock { state in
      guard !state.isWriting, !state.counts.isEmpty else { return false }
      state.isWriting = true
      return true
    }
  }

  /// What one command writes next, in an order that does not depend on chance. Without any, writing has
  /// ended.
  func take() -> [(refusal: Refusal, times: UInt32)] {
    state.withLock { state in
      let next = state.counts.keys.sorted().prefix(DenialLimits.perCommand)
      if next.isEmpty { state.isWriting = false }
      return next.map { ($0, state.counts.removeValue(forKey: $0) ?? 0) }
    }
  }

  /// Writing has ended without success: what was taken waits again.
  func giveBack(_ taken: [(refusal: Refusal, times: UInt32)]) {
    state.withLock { state in
      for entry in taken { _ = state.keep(entry.refusal, entry.times) }
      state.isWriting = false
    }
  }
}
