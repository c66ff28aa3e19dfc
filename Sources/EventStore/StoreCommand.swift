/// What makes a repeated command recognisable.
package struct DeduplicationKey: Hashable, Sendable {
  /// Whose key it is (the mission of the authenticated identity).
  package var partition: String
  /// The idempotency key chosen by the client.
  package var key: StoreIdentifier

  /// Makes a key; two commands with the same key in the same partition are the same command.
  package init(partition: String, key: StoreIdentifier) {
    self.partition = partition
    self.key = key
  }
}

/// The part of a command that the store itself must understand.
package struct StoreCommand: Sendable {
  /// The key under which the reply is kept, and the hash of the payload it stands for.
  package struct Deduplication: Hashable, Sendable {
    /// What identifies the command.
    package var key: DeduplicationKey
    /// SHA-256 over the message bytes; tells a repeat from another message under the same key.
    package var payloadHash: StoreHash
    /// The hash stands as a sealed store keeps it: it was read from one.
    package var isBlind = false

    package init(key: DeduplicationKey, payloadHash: StoreHash) {
      self.key = key
      self.payloadHash = payloadHash
    }
  }

  /// `nil` for a command that runs every time it is given.
  package var deduplication: Deduplication?

  /// ``WallClock/monotonic()`` in µs after which the command must not start; `nil` for never.
  package var deadline: Int64?

  /// Whether the command may run on the space that is kept in reserve once the disk is full: an
  /// erasure must be possible even then. It is small, and frees more than it needs.
  package var usesReserve = false

  /// A command that runs every time it is given.
  package init(deadline: Int64? = nil) {
    self.deduplication = nil
    self.deadline = deadline
  }

  /// A command that runs at most once.
  package init(
    deduplication: DeduplicationKey, payloadHash: StoreHash, deadline: Int64? = nil
  ) {
    self.deduplication = Deduplication(key: deduplication, payloadHash: payloadHash)
    self.deadline = deadline
  }
}

/// The outcome of a command, after it has become durable.
package struct Committed: Hashable, Sendable {
  /// The reply that `decide` returned, now or when the command first ran.
  package var reply: [UInt8]
  /// The head right behind the command, now or when it first ran.
  package var position: StorePosition
  /// Whether the command had run before, and `decide` did not run again.
  package var wasRepeated: Bool
  /// The number of the command's last change, now or when it first ran; see ``StorePlace``.
  package var change: Int64
  /// How many hosts have it on stable storage.
  package var durability: UInt8 = 1

  /// Makes an outcome from its parts.
  package init(
    reply: [UInt8], position: StorePosition, wasRepeated: Bool, change: Int64 = 0
  ) {
    self.reply = reply
    self.position = position
    self.wasRepeated = wasRepeated
    self.change = change
  }
}
