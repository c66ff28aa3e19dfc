package import ServiceKit
private import Synchronization
package import Wire

/// What the followers say of themselves: for `status`, for readiness and for metrics.
package final class FollowBoard: Sendable {
  /// How far one follower is.
  package enum Phase: String, Hashable, Sendable {
    case connecting
    case loadingSnapshot = "loading-snapshot"
    case catchingUp = "catching-up"
    /// Everything that intake had is here.
    case following
    /// Intake does not know the position. A copy of the views is kept until they are replaced by
    /// intake's, and after it.
    case diverged
    /// This intake was replaced by another one. The views stay, and nothing of it is applied.
    case fenced

    var reason: String? {
      switch self {
      case .following: nil
      case .connecting: "not connected to intake"
      case .loadingSnapshot: "loading a snapshot"
      case .catchingUp: "catching up"
      case .diverged: "quarantined: intake does not know the position"
      case .fenced:
        "quarantined: this intake was replaced; point planning to the one that is in charge"
      }
    }

    /// Whether somebody must look at it.
    package var isAlarm: Bool { self == .diverged || self == .fenced }
  }

  /// What is known of one follower.
  package struct State: Hashable, Sendable {
    package var phase = Phase.connecting
    /// Whether the digest of the views equalled intake's when it was last compared at one place.
    package var isInStep = true
    /// Intake signed something of its log that its feed, or another signature, contradicts.
    package var isWitnessContradicted = false
    /// A view stream is open.
    package var isConnected = false
    /// When everything that intake had was known to be here for the last time; while a stream is open and
    /// nothing is behind, that is now.
    package var wasCurrentAt: Timestamp?
    /// Sequence of the position.
    package var sequence: Int64 = 0
    /// Why what intake sends was refused, until something of it is applied; no content.
    package var refusal: String?
    /// Views of another mission that were refused.
    package var foreignViews = 0
    /// Items of the feed applied.
    package var items = 0
    /// Streams that ended with an error.
    package var failures = 0
    /// Full snapshots loaded.
    package var snapshots = 0
    /// Deltas loaded.
    package var deltas = 0
    /// Snapshots that led to another snapshot and not to the feed.
    package var resyncs = 0
    /// Views that this version does not understand.
    package var setAside = 0
    /// Files of views whose history intake no longer knows.
    package var copiesAside = 0

    /// What somebody must act on, in words for an operator: it does not pass with time. Holds no content.
    package var fault: String? { refusalReason ?? contradiction }

    fileprivate var refusalReason: String? { refusal.map { "intake's data is refused: \($0)" } }

    fileprivate var contradiction: String? {
      if isWitnessContradicted { return "intake contradicts what it signed of its log" }
      return isInStep ? nil : "the views differ from intake's"
    }
  }

  private let states: Mutex<[String: State]>
  private let gate: ReadinessGate?
  /// The missions followed, sorted.
  package let missions: [String]

  /// - Parameters:
  ///   - missions: the missions followed.
  ///   - gate: has one check for each, as ``checks(for:)`` names them; `nil` where nobody asks.
  package init(missions: [String], gate: ReadinessGate? = nil) {
    self.missions = missions.sorted()
    states = Mutex(
      Dictionary(missions.map { ($0, State()) }, uniquingKeysWith: { first, _ in first }))
    self.gate = gate
  }

  /// The readiness check of a mission.
  package static func check(for mission: String) -> String { "follow-\(mission)" }

  /// - Returns: `nil` when the mission is not followed.
  package func state(of mission: String) -> State? { states.withLock { $0[mission] } }

  func update(_ mission: String, _ change: (inout State) -> Void) {
    let state = states.withLock { states -> State? in
      guard var state = states[mission] else { return nil }
      change(&state)
      states[mission] = state
      return state
    }
    guard let state, let gate else { return }
    let name = Self.check(for: mission)
    if let reason = state.refusalReason ?? state.phase.reason ?? state.contradiction {
      gate.markNotReady(name, reason: reason)
    } else {
      gate.markReady(name)
    }
  }
}
