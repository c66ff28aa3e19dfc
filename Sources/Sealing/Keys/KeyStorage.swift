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
  /// The links go with the last of them.
  func destroy(_ subjects: [(subject: SubjectIdentifier, through: UInt32)]) throws

  /// Some of the living keys that another key than `newest` wraps; none when there are none left.
  func keys(
    notWrappedBy newest: KeyIdentifier, limit: Int
  ) throws -> [WrappedKey]

  /// Puts keys that were wrapped anew in place of the same ones, unless they were destroyed since.
  func replace(_ keys: [WrappedKey]) throws

  /// Removes what replaced keys have left in the files.
  func forgetReplaced() throws

  /// How many keys there are.
  func counts(wrappedBy newest: KeyIdentifier) throws -> KeyCounts

  /// Keys changed behind `change`, in that order: what a standby copies. It needs no key for that.
  func changes(after change: Int64, limit: Int) throws -> [WrappedKey]

  /// Whether nothing was ever stored here.
  func isEmpty() throws -> Bool

  /// Releases files. Nothing may be called afterwards.
  func close()
}
