package import EventStore

/// What somebody else has kept of a log: that it once had this hash at this sequence. The signature
/// was checked by whoever made this value.
package struct WitnessedPosition: Hashable, Sendable {
  /// The position that was signed.
  package var position: StorePosition
  /// Whose certificate signed it.
  package var signer: String

  /// Makes a position.
  package init(position: StorePosition, signer: String) {
    self.position = position
    self.signer = signer
  }
}

/// Compares a log with what a witness on another host has kept of it.
///
/// A chain of hashes alone cannot tell that its owner has written all of it anew; a witness can.
package struct WitnessCheck: Hashable, Sendable {
  /// What is wrong with a log.
  package enum Finding: Hashable, Sendable, CustomStringConvertible {
    /// The log is another one: it was made anew, or exchanged.
    case otherHistory(sequence: Int64)
    /// The log ends before an event that was witnessed.
    case truncated(head: Int64, witnessed: Int64)
    /// Events up to this one are not those that were witnessed; up to the other one they are.
    case rewritten(after: Int64, through: Int64)
    /// The chain itself does not hold.
    case broken(sequence: Int64)
    /// The witness has two different hashes of one event, so the log was rewritten between them.
    case contradictory(sequence: Int64)

    package var description: String {
      switch self {
      case .otherHistory(let sequence):
        "the log is not the one that was witnessed at event \(sequence): it was made anew"
      case .truncated(let head, let witnessed):
        "the log ends at event \(head), and event \(witnessed) was witnessed: it was cut off"
      case .rewritten(let after, let through):
        "the log was rewritten: somewhere in events \(after + 1) to \(through)"
      case .broken(let sequence):
        "the chain of hashes does not hold at event \(sequence)"
      case .contradictory(let sequence):
        "the witness holds two different hashes of event \(sequence)"
      }
    }
  }

  /// What is wrong, in the order of sequences; nothing when the log is what was witnessed.
  package var findings: [Finding]
  /// How many witnessed positions were compared.
  package var compared: Int
  /// The newest of them; events behind it are chained and not witnessed.
  package var witnessedThrough: Int64
  /// The end of the log.
  package var head: Int64

  /// Makes a result from its parts.
  package init(findings: [Finding], compared: Int, witnessedThrough: Int64, head: Int64) {
    self.findings = findings
    self.compared = compared
    self.witnessedThrough = witnessedThrough
    self.head = head
  }

  /// Whether the log is the one that was witnessed.
  package var isIntact: Bool { findings.isEmpty }

  /// Recomputes the chain of the whole log from its first event and compares it at each witnessed
  /// position.
  ///
  /// - Throws: ``StoreError`` when the log cannot be read; ``SealingError`` with `malformed` when there
  ///   is nothing to compare with.
  package static func run(
    _ witness: [WitnessedPosition], against store: any EventStore
  ) async throws -> WitnessCheck {
    guard !witness.isEmpty else {
      throw SealingError(.malformed, "the witness file holds no checkpoint of this log")
    }
    let store = store.chained
    let head = try await store.read { try $0.head }
    let ordered = witness.map(\.position).sorted {
      $0.sequence < $1.sequence
    }
    var check = WitnessCheck(
      findings: [], compared: 0, witnessedThrough: ordered.last?.sequence ?? 0,
      head: head.sequence)
    var proved: Int64 = 0
    var previous: StorePosition?
    for position in ordered {
      if let previous, previous.sequence == position.sequence {
        if previous.chainHash != position.chainHash || previous.lineage != position.lineage {
          check.findings.append(.contradictory(sequence: position.sequence))
        }
        continue
      }
      previous = position
      check.compared += 1
      guard position.lineage == head.lineage else {
        check.findings.append(.otherHistory(sequence: position.sequence))
        continue
      }
      guard position.sequence <= head.sequence else {
        check.findings.append(.truncated(head: head.sequence, witnessed: position.sequence))
        continue
      }
      do {
        // From the event that was proved last: each part of the log is read once.
        let found = try await store.verifyChain(from: proved + 1, to: position.sequence)
        if found.chainHash == position.chainHash {
          proved = position.sequence
        } else {
          check.findings.append(.rewritten(after: proved, through: position.sequence))
          return check
        }
      } catch let error as StoreError where error.code == .chainBroken {
        check.findings.append(.broken(sequence: error.sequence ?? position.sequence))
        return check
      }
    }
    do {
      try await store.verifyChain(from: min(proved, head.sequence) + 1)
    } catch let error as StoreError where error.code == .chainBroken {
      check.findings.append(.broken(sequence: error.sequence ?? head.sequence))
    }
    return check
  }
}
