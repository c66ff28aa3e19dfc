internal import Synchronization

/// What is known of a log: whether everything that was checked so far is as it was written.
package final class StoreIntegrity: Sendable {
  private let intact = Mutex(true)

  package init() {}

  package var isIntact: Bool { intact.withLock { $0 } }

  func markBroken() { intact.withLock { $0 = false } }
}
