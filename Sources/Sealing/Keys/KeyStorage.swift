package import EventStore

/// A key of a subject as it is kept: wrapped by a key-encryption key, or destroyed.
package struct WrappedKey: Hashable, Sendable {
  /// How many bytes a wrapped key has: nonce, key and tag.
  package static let byteCount = 12 + 32 + 16

  /// Whose key it is.
  package var subject: SubjectIdentifier
  /// Counts the keys of a subject from 1. A shared subject gets a new one when somebody in it is
  /// erased.
  package var generation: UInt32
  /// Which key wraps it, and the wrapped bytes; `nil` once it is destroyed.
  package var wrapping: Wrapping?
  /// Counts the changes of this storage; assigned by it.
  package var change: Int64

  /// How a living key is kept.
  package struct Wrapping: Hashable, Sendable {
    package var key: KeyIdentifier
    package var bytes: [UInt8]

    package init(key: KeyIdentifier, bytes: [UInt8]) {
      self.key = key
      self.bytes = bytes
    }
  }

  /// Makes a key from its parts.
  package init(
    subject: SubjectIdentifier, generation: UInt32, wrapping: Wrapping?, change: Int64 = 0
  ) {
    self.subject = subject
    self.generation = generation
    self.wrapping = wrapping
    self.change = change
  }
}

/// That a subject holds data of a person.
package struct SubjectLink: Hashable, Sendable {
  package var person: StoreIdentifier
  package var subject: SubjectIdentifier

  package init(person: StoreIdentifier, subject: SubjectIdentifier) {
    self.person = person
    self.subject = subject
  }
}

/// Whose changes a storage of keys holds, and how many of them.
package struct KeyPlace: Hashable, Sendable {
  /// The host that gave the changes their numbers, since it began to be the primary.
  package var origin: StoreIdentifier
  /// The last change that was copied from it; 0 at that host itself.
  package var change: Int64

  package init(origin: StoreIdentifier, change: Int64) {
    self.origin = origin
    self.change = change
  }
}

/// Some of the changes of a storage of keys.
package struct KeyChanges: Hashable, Sendable {
  package var origin: StoreIdentifier
  package var keys: [WrappedKey]
  package var links: [SubjectLink]
  /// The last change included.
  package var through: Int64
  /// More has changed since.
  package var hasMore: Bool

  package init(
    origin: StoreIdentifier, keys: [WrappedKey], links: [SubjectLink], through: Int64,
    hasMore: Bool
  ) {
    self.origin = origin
    self.keys = keys
    self.links = links
    self.through = through
    self.hasMore = hasMore
  }

  /// The largest number in it.
  var newest: Int64 { keys.reduce(through) { max($0, $1.change) } }

  /// What is left of a page of each kind, where one that has more is complete before its last row only.
  ///
  /// - Parameter newest: the number of the newest change of all.
  static func page(
    _ keys: [WrappedKey], _ links: [(link: SubjectLink, change: Int64)], origin: StoreIdentifier,
    newest: Int64, limit: Int
  ) -> KeyChanges {
    var through = newest
    if keys.count > limit, let last = keys.last { through = min(through, last.change - 1) }
    if links.count > limit, let last = links.last { through = min(through, last.change - 1) }
    return KeyChanges(
      origin: origin, keys: keys.filter { $0.change <= through },
      links: links.filter { $0.change <= through }.map(\.link), through: through,
      hasMore: through < newest)
  }
}

/// How many keys a storage holds.
package struct KeyCounts: Hashable, Sendable {
  /// Keys that exist.
  package var living = 0
  /// Of them those that another key than the given one wraps.
  package var waiting = 0
  /// Keys that were destroyed.
  package var destroyed = 0

  package init(living: Int = 0, waiting: Int = 0, destroyed: Int = 0) {
    self.living = living
    self.waiting = waiting
    self.destroyed = destroyed
  }
}

/// Where wrapped keys are kept: apart from the store whose content they open.
///
/// Calls block; every change is durable when its call returns.
package protocol KeyStorage: Sendable {
  /// All keys of a subject, in the order of their generations.
  func keys(of subject: SubjectIdentifier) throws -> [WrappedKey]

  /// The subjects that hold data of a person, other than the person's own, in order.
  func subjects(naming person: StoreIdentifier) throws -> [SubjectIdentifier]

  /// Adds keys and links; a link that exists already stays.
  func add(_ keys: [WrappedKey], links: [SubjectLink]) throws

  /// Destroys the keys of a subject up to a generation, without a trace of their bytes in the files.
  /// The links go with the last of them. When only the files could not be rid of them it throws, and does
  /// that when it is called again.
  func destroy(_ subjects: [(subject: SubjectIdentifier, through: UInt32)]) throws

  /// Some of the living keys that another key than `newest` wraps; none when there are none left.
  func keys(
    notWrappedBy newest: KeyIdentifier, limit: Int
  ) throws -> [WrappedKey]

  /// Puts keys that were wrapped anew in place of the same ones, unless they were destroyed since.
  func replace(_ keys: [WrappedKey]) throws

  /// Removes what replaced keys have left in the files.
  func forgetReplaced() throws

  /// Whether the copies that go on by themselves have everything that was written before the call. Waits
  /// a little for them.
  func isCopied() -> Bool

  /// How many keys there are.
  func counts(wrappedBy newest: KeyIdentifier) throws -> KeyCounts

  /// What changed behind `change`, in that order and no more than `limit` of either kind: what a standby
  /// copies. It needs no key for that.
  func changes(after change: Int64, limit: Int) throws -> KeyChanges

  /// The number of the newest change.
  func newestChange() throws -> Int64

  /// Writes what changed at another host as it is there. A destroyed key stays destroyed, and its bytes
  /// leave the files before this returns; when they cannot, it throws and the place stays where it was.
  func apply(_ changes: KeyChanges) throws

  /// Whose numbers the changes here have, and through which they were copied; `nil` before the first.
  func place() throws -> KeyPlace?

  /// Numbers of changes are this host's own from now on.
  func begin(_ origin: StoreIdentifier) throws

  /// The keys that wrap something here, in order.
  func wrappers() throws -> [KeyIdentifier]

  /// Runs `body` while no other process uses the keys.
  ///
  /// - Throws: ``SealingError`` with `mismatch` when one does.
  func alone(_ body: () throws -> Void) throws

  /// Whether nothing was ever stored here.
  func isEmpty() throws -> Bool

  /// Releases files. Nothing may be called afterwards.
  func close()
}

extension KeyStorage {
  /// Nothing is copied.
  package func isCopied() -> Bool { true }
  /// A storage in files is used by the one process that holds the data directory.
  package func alone(_ body: () throws -> Void) throws { try body() }
}
