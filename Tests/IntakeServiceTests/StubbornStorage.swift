internal import EventStore
internal import Sealing
internal import Synchronization

/// Keys whose storage fails to destroy, until it is repaired.
final class StubbornStorage: KeyStorage {
  struct Ended: Error {}

  /// When it fails.
  enum Failure {
    /// Before anything was destroyed, as when the process ends there.
    case before
    /// When the keys are destroyed and their bytes are still to leave the files.
    case afterwards
  }

  private struct State {
    var failure: Failure?
    var tries = 0
  }

  let base = MemoryKeyStorage()
  private let state = Mutex(State())

  /// How often keys were to be destroyed.
  var tries: Int { state.withLock { $0.tries } }

  func repair() { state.withLock { $0.failure = nil } }
  func fail(_ failure: Failure = .before) { state.withLock { $0.failure = failure } }

  private func destroying(_ body: () throws -> Void) throws {
    let failure = state.withLock { state in
      state.tries += 1
      return state.failure
    }
    if failure == .before { throw Ended() }
    try body()
    if failure == .afterwards { throw Ended() }
  }

  func keys(of subject: SubjectIdentifier) throws -> [WrappedKey] { try base.keys(of: subject) }
  func subjects(naming person: StoreIdentifier) throws -> [SubjectIdentifier] {
    try base.subjects(naming: person)
  }
  func add(_ keys: [WrappedKey], links: [SubjectLink]) throws {
    try base.add(keys, links: links)
  }
  func destroy(_ subjects: [(subject: SubjectIdentifier, through: UInt32)]) throws {
    try destroying { try base.destroy(subjects) }
  }
  func keys(notWrappedBy newest: KeyIdentifier, limit: Int) throws -> [WrappedKey] {
    try base.keys(notWrappedBy: newest, limit: limit)
  }
  func replace(_ keys: [WrappedKey]) throws { try base.replace(keys) }
  func forgetReplaced() throws { try base.forgetReplaced() }
  func counts(wrappedBy newest: KeyIdentifier) throws -> KeyCounts {
    try base.counts(wrappedBy: newest)
  }
  func changes(after change: Int64, limit: Int) throws -> KeyChanges {
    try base.changes(after: change, limit: limit)
  }
  func newestChange() throws -> Int64 { try base.newestChange() }
  func apply(_ changes: KeyChanges) throws {
    guard changes.keys.contains(where: { $0.wrapping == nil }) else {
      return try base.apply(changes)
    }
    try destroying { try base.apply(changes) }
  }
  func place() throws -> KeyPlace? { try base.place() }
  func begin(_ origin: StoreIdentifier) throws { try base.begin(origin) }
  func wrappers() throws -> [KeyIdentifier] { try base.wrappers() }
  func isEmpty() throws -> Bool { try base.isEmpty() }
  func close() {}
}
