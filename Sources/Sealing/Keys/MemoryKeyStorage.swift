package import EventStore
private import Synchronization

/// Keys in memory with the semantics of a durable storage, for simulations and tests. What survives a
/// restart is this object.
package final class MemoryKeyStorage: KeyStorage {
  private struct State {
    var keys: [SubjectIdentifier: [WrappedKey]] = [:]
    var links: [StoreIdentifier: Set<SubjectIdentifier>] = [:]
    var change: Int64 = 0
  }

  private let state = Mutex(State())

  /// Makes an empty storage.
  package init() {}

  package func keys(of subject: SubjectIdentifier) throws -> [WrappedKey] {
    state.withLock { $0.keys[subject] ?? [] }
  }

  package func subjects(naming person: StoreIdentifier) throws -> [SubjectIdentifier] {
    state.withLock { ($0.links[person] ?? []).sorted() }
  }

  package func add(_ keys: [WrappedKey], links: [SubjectLink]) throws {
    state.withLock { state in
      for var key in keys {
        state.change += 1
        key.change = state.change
        state.keys[key.subject, default: []].append(key)
      }
      for link in links { state.links[link.person, default: []].insert(link.subject) }
    }
  }

  package func destroy(_ subjects: [(subject: SubjectIdentifier, through: UInt32)]) throws {
    state.withLock { state in
      for (subject, through) in subjects {
        var keys = state.keys[subject] ?? []
        for index in keys.indices
        where keys[index].generation <= through && keys[index].wrapping != nil {
          state.change += 1
          keys[index].wrapping = nil
          keys[index].change = state.change
        }
        state.keys[subject] = keys
        guard keys.allSatisfy({ $0.wrapping == nil }) else { continue }
        for person in Array(state.links.keys) { state.links[person]?.remove(subject) }
      }
    }
  }

  package func keys(notWrappedBy newest: KeyIdentifier, limit: Int) throws -> [WrappedKey] {
    state.withLock { state in
      let waiting = state.keys.values.joined().filter {
        $0.wrapping.map { $0.key != newest } ?? false
      }
      return Array(waiting.sorted { $0.change < $1.change }.prefix(limit))
    }
  }

  package func replace(_ keys: [WrappedKey]) throws {
    state.withLock { state in
      for key in keys {
        guard
          let index = state.keys[key.subject]?.firstIndex(where: {
            $0.generation == key.generation && $0.wrapping != nil
          })
        else { continue }
        state.change += 1
        state.keys[key.subject]?[index].wrapping = key.wrapping
        state.keys[key.subject]?[index].change = state.change
      }
    }
  }

  package func forgetReplaced() throws {}

  package func counts(wrappedBy newest: KeyIdentifier) throws -> KeyCounts {
    state.withLock { state in
      var counts = KeyCounts()
      for key in state.keys.values.joined() {
        guard let wrapping = key.wrapping else {
          counts.destroyed += 1
          continue
        }
        counts.living += 1
        if wrapping.key != newest { counts.waiting += 1 }
      }
      return counts
    }
  }

  package func changes(after change: Int64, limit: Int) throws -> [WrappedKey] {
    state.withLock { state in
      let changed = state.keys.values.joined().filter { $0.change > change }
      return Array(changed.sorted { $0.change < $1.change }.prefix(limit))
    }
  }

  package func isEmpty() throws -> Bool { state.withLock { $0.keys.isEmpty } }

  package func close() {}
}
