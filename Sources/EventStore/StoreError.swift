/// Why the store refused or failed.
///
/// Messages hold no content: no key, no value, no reply.
package struct StoreError: Error, Hashable, Sendable {
  /// The kind of failure.
  package struct Code: Hashable, Sendable, CustomStringConvertible {
    private enum Value: String {
      case busy, conflict, deadlineExceeded, invalidArgument, duplicateEvent, changeWithoutEvent
      case readOnly, damaged, outcomeUnknown, closed, readTooLong, storage, chainBroken
      case alreadyOpen, notAStore, newerFormat, notDurable, notPrimary, unreachable
      case notSealed, keyMissing, wrongKey, tampered, erased
    }

    private let value: Value

    /// The queue is full; see ``StoreError/retryAfterMilliseconds``.
    package static let busy = Code(value: .busy)
    /// The idempotency key was used before for another payload.
    package static let conflict = Code(value: .conflict)
    /// The deadline passed before the command started; nothing happened.
    package static let deadlineExceeded = Code(value: .deadlineExceeded)
    /// An argument is over a limit or makes no sense.
    package static let invalidArgument = Code(value: .invalidArgument)
    /// The id of an event was used before.
    package static let duplicateEvent = Code(value: .duplicateEvent)
    /// A tracked document was changed by a command without an event.
    package static let changeWithoutEvent = Code(value: .changeWithoutEvent)
    /// No space is left; nothing was stored, and only reading is possible until there is space again.
    package static let readOnly = Code(value: .readOnly)
    /// What is stored is damaged: nothing is added to it until it is repaired.
    package static let damaged = Code(value: .damaged)
    /// The store failed while committing: the command may or may not be durable.
    package static let outcomeUnknown = Code(value: .outcomeUnknown)
    /// The store is closed.
    package static let closed = Code(value: .closed)
    /// A read kept its view for too long.
    package static let readTooLong = Code(value: .readTooLong)
    /// The storage below reported an error.
    package static let storage = Code(value: .storage)
    /// An event does not match the hash chain; see ``StoreError/sequence``.
    package static let chainBroken = Code(value: .chainBroken)
    /// Another process, or this one, has the data directory open.
    package static let alreadyOpen = Code(value: .alreadyOpen)
    /// The file is something else.
    package static let notAStore = Code(value: .notAStore)
    /// The file was written by a newer version of this software.
    package static let newerFormat = Code(value: .newerFormat)
    /// The storage did not accept the settings without which an acknowledgement means nothing.
    package static let notDurable = Code(value: .notDurable)
    /// No database server answers, or none takes writes now.
    package static let unreachable = Code(value: .unreachable)
    /// Something in a sealed store is not sealed.
    package static let notSealed = Code(value: .notSealed)
    /// There is no key for something that is sealed, and nobody destroyed it.
    package static let keyMissing = Code(value: .keyMissing)
    /// The keys are wrapped by another key than the one given.
    package static let wrongKey = Code(value: .wrongKey)
    /// Something was changed or moved after it was sealed.
    package static let tampered = Code(value: .tampered)
    /// The key was destroyed: what it sealed is erased.
    package static let erased = Code(value: .erased)

    /// Another host of the pair records; see ``ReplicatedStore``.
    package static let notPrimary = Code(value: .notPrimary)

    /// The name of the code.
    package var description: String { value.rawValue }
  }

  /// The kind of failure.
  package var code: Code
  /// What went wrong and what to do, for an operator.
  package var message: String
  /// With ``Code/busy`` and ``Code/readOnly``: when to try again. ms.
  package var retryAfterMilliseconds: Int?
  /// With ``Code/chainBroken``: the first event that does not match.
  package var sequence: Int64?

  /// Makes an error.
  package init(
    _ code: Code, _ message: String, retryAfterMilliseconds: Int? = nil, sequence: Int64? = nil
  ) {
    self.code = code
    self.message = message
    self.retryAfterMilliseconds = retryAfterMilliseconds
    self.sequence = sequence
  }

  /// No space is left on the disk.
  package static let full = StoreError(
    .readOnly,
    "no space is left for the store; nothing was stored. Free space: the store goes on by itself",
    retryAfterMilliseconds: StoreLimits.fullRetryMilliseconds)

  /// The storage below failed, and this process must not use it any more.
  static let failed = StoreError(.closed, "the store has failed and must be restarted")

  /// What callers are told of damage that was found.
  static func damaged(_ found: StoreError) -> StoreError {
    found.code == .damaged ? found : .damaged(found.message, sequence: found.sequence)
  }

  /// A part of the store is damaged.
  package static func damaged(_ what: String, sequence: Int64? = nil) -> StoreError {
    StoreError(
      .damaged, "\(what); nothing is added until it is restored from a backup or a replica",
      sequence: sequence)
  }

  /// The queue, or the set of running reads, is full.
  package static func busy(_ what: String) -> StoreError {
    StoreError(
      .busy, "\(what); try again later",
      retryAfterMilliseconds: StoreLimits.busyRetryMilliseconds)
  }
}

extension StoreError: CustomStringConvertible {
  /// The code and the message.
  package var description: String { "\(code): \(message)" }
}
