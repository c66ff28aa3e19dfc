internal import Synchronization

/// Whether a service can take work: a fixed set of named checks, all of which must be ready.
///
/// Each check starts as not ready, so that a service which forgets one is noticed. Names and reasons
/// are constants of the program; they are shown to anybody who may reach the admin port.
package final class ReadinessGate: Sendable {
  /// One check that is not ready, or one warning, and why.
  package struct Obstacle: Hashable, Sendable {
    package let name: String
    package let reason: String

    package init(name: String, reason: String) {
      self.name = name
      self.reason = reason
    }
  }

  /// The name of the check that fails from the moment of shutdown on.
  package static let drainingCheck = "draining"

  private struct State {
    /// The reason why a check is not ready; `nil` when it is.
    var reasons: [String: String?]
    /// What an operator should look at, by who says so; the service takes work all the same.
    var warnings: [String: [Obstacle]] = [:]
    var isDraining = false
  }

  private let state: Mutex<State>

  /// - Parameter checks: the names of all checks.
  package init(checks: [String]) {
    precondition(Set(checks).count == checks.count, "every check has its own name")
    let reasons: [(String, String?)] = checks.map { ($0, "starting") }
    state = Mutex(State(reasons: Dictionary(uniqueKeysWithValues: reasons)))
  }

  /// Marks a check as ready.
  package func markReady(_ name: String) { set(name, reason: nil) }

  /// Marks a check as not ready, with a constant reason such as `"following a snapshot"`.
  package func markNotReady(_ name: String, reason: String) { set(name, reason: reason) }

  /// Makes the whole gate not ready for good, because the process is going to end.
  package func beginDraining() {
    state.withLock { $0.isDraining = true }
  }

  /// The checks that are not ready, sorted by name; empty when the service can take work.
  package var obstacles: [Obstacle] {
    state.withLock { state in
      var result = state.reasons.compactMap { name, reason in
        reason.map { Obstacle(name: name, reason: $0) }
      }
      if state.isDraining {
        result.append(Obstacle(name: Self.drainingCheck, reason: "shutting down"))
      }
      return result.sorted { $0.name < $1.name }
    }
  }

  package var isReady: Bool { obstacles.isEmpty }

  /// Says what an operator should look at, or with `nil` that there is nothing any more. The service
  /// stays ready.
  ///
  /// - Parameters:
  ///   - name: a constant, such as `archive`.
  ///   - reason: a constant.
  package func warn(_ name: String, reason: String?) {
    warn(of: name, reason.map { [Obstacle(name: name, reason: $0)] } ?? [])
  }

  /// Replaces everything that one part of the service warns of.
  ///
  /// - Parameter source: a constant, such as `pair`.
  package func warn(of source: String, _ warnings: [Obstacle]) {
    state.withLock { $0.warnings[source] = warnings }
  }

  /// What an operator should look at, sorted by name.
  package var warnings: [Obstacle] {
    state.withLock { state in
      state.warnings.values.joined().sorted { $0.name < $1.name }
    }
  }

  private func set(_ name: String, reason: String?) {
    state.withLock { state in
      precondition(state.reasons.keys.contains(name), "the check \(name) was not declared")
      state.reasons[name] = .some(reason)
    }
  }
}
