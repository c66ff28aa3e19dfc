internal import RepatriationSchema
internal import Synchronization
internal import Wire

/// What the clients were told, kept where no fault reaches it: in the memory of this process.
final class Ledger: Sendable {
  /// A person who was or will be registered under one key.
  struct Entry: Sendable {
    let number: Int
    let person: ID<PersonFile>
    let key: WireUUID
  }

  private struct State {
    var next = 0
    var acknowledged: [ID<PersonFile>: Int64] = [:]
    var repeats = 0
    var lastAnswer = ContinuousClock.now
    var longestPause = Duration.zero
  }

  private let state = Mutex(State())
  let seed: UInt64

  init(seed: UInt64) { self.seed = seed }

  /// The next person; nobody else gets the same.
  func begin() -> Entry {
    let number = state.withLock { state in
      defer { state.next += 1 }
      return state.next
    }
    var random = SeededGenerator(seed: seed &+ UInt64(number) &* 2)
    func identifier() -> WireUUID {
      var bytes = (0..<2).flatMap { _ in
        let word = random.next()
        return (0..<8).map { UInt8(truncatingIfNeeded: word >> (8 * $0)) }
      }
      bytes[6] = bytes[6] & 0x0F | 0x40
      bytes[8] = bytes[8] & 0x3F | 0x80
      return WireUUID(bytes: bytes) ?? WireUUID()
    }
    return Entry(number: number, person: ID(identifier()), key: identifier())
  }

  /// Notes an answer.
  ///
  /// - Throws: a ``Finding`` when the same registration was answered with another place before.
  func acknowledge(_ entry: Entry, _ reply: RegisterReply) throws {
    let before = state.withLock { state -> Int64? in
      if reply.repeated { state.repeats += 1 }
      let now = ContinuousClock.now
      state.longestPause = max(state.longestPause, now - state.lastAnswer)
      state.lastAnswer = now
      return state.acknowledged.updateValue(reply.sequence, forKey: entry.person)
    }
    guard reply.person == entry.person else { throw Finding("an answer names another person") }
    if let before, before != reply.sequence {
      throw Finding("one registration was answered with event \(before) and \(reply.sequence)")
    }
  }

  var acknowledged: [ID<PersonFile>: Int64] { state.withLock { $0.acknowledged } }
  var count: Int { state.withLock { $0.acknowledged.count } }
  /// The longest time in which nobody was answered, since the last call of this.
  func takeLongestPause() -> Duration {
    state.withLock { state in
      defer { state.longestPause = .zero }
      return state.longestPause
    }
  }

  /// Answers to a registration that was recorded before.
  var repeats: Int { state.withLock { $0.repeats } }
}
