package import EventStore
private import Synchronization

/// Keys in memory with the semantics of a durable storage, for simulations and tests. What survives a
/// restart is this object.
package final class MemoryKeyStorage: KeyStorage {
  private struct State {
    var keys: [SubjectIdentifier: [WrappedKey]] = [:]
    var links: [StoreIdentifier: [SubjectIdentifier: Int64]] = [:]
    var change: Int64 = 0
    var place: KeyPlace?

    mutating func dropLinks(to subject: SubjectIdentifier) {
      guard (keys[subject] ?? []).allSatisfy({ $0.wrapping == nil }) else { return }
      for person in Array(links.keys) { links[person]?[subject] = nil }
    }
  }

  private let state = Mutex(State())

  /// Makes an empty storage.
  package init() {}

  package func keys(of subject: SubjectIdentifier) throws -> [WrappedKey] {
    state.withLock { $0.keys[subject] ?? [] }
  }

  package func subjects(naming person: StoreIdentifier) throws -> [SubjectIdentifier] {
    state.withLock { ($0.links[person] ?? [:]).keys.sorted() }
  }

  package func add(_ keys: [WrappedKey], links: [SubjectLink]) throws {
    state.withLock { state in
      for var key in keys {
        state.change += 1
        key.change = state.change
        state.keys[key.subject, default: []].append(key)
      }
      for link in links where state.links[link.person]?[link.subject] == nil {
        state.change += 1
        state.links[link.person, default: [:]][link.subject] = state.change
      }
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
        state.dropLinks(to: subject)
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

  package func changes(after change: Int64, limit: Int) throws -> KeyChanges {
    try state.withLock { state in
      guard let place = state.place else { throw SealingError(.missing, "no host has begun here") }
      let keys = state.keys.values.joined().filter { $0.change > change }
      let links = state.links.flatMap { person, subjects in
        subjects.filter { $0.value > change }.map { subject, number in
          (link: SubjectLink(person: person, subject: subject), change: number)
        }
      }
      return KeyChanges.page(
        Array(keys.sorted { $0.change < $1.change }.prefix(limit + 1)),
        Array(links.sorted { $0.change < $1.change }.prefix(limit + 1)), origin: place.origin,
        newest: max(change, state.change), limit: limit)
    }
  }

  package func newestChange() throws -> Int64 { state.withLock { $0.change } }

  package func apply(_ changes: KeyChanges) throws {
    state.withLock { state in
      for link in changes.links {
        state.links[link.person, default: [:]][link.subject] = changes.through
      }
      for key in changes.keys {
        if let index = state.keys[key.subject]?.firstIndex(where: {
          $0.generation == key.generation
        }) {
          guard state.keys[key.subject]?[index].wrapping != nil else { continue }
          state.keys[key.subject]?[index] = key
        } else {
          state.keys[key.subject, default: []].append(key)
          state.keys[key.subject]?.sort { $0.generation < $1.generation }
        }
        if key.wrapping == nil { state.dropLinks(to: key.subject) }
      }
      // Keys may be written that are behind the place.
      state.change = max(state.change, changes.newest)
      state.place = KeyPlace(origin: changes.origin, change: changes.through)
    }
  }

  package func place() throws -> KeyPlace? { state.withLock { $0.place } }

  package func begin(_ origin: StoreIdentifier) throws {
    state.withLock { $0.place = KeyPlace(origin: origin, change: 0) }
  }

  package func wrappers() throws -> [KeyIdentifier] {
    state.withLock { state in
      Set(state.keys.values.joined().compactMap { $0.wrapping?.key })
        .sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
    }
  }

  package func isEmpty() throws -> Bool { state.withLock { $0.keys.isEmpty } }

  package func close() {}
}
