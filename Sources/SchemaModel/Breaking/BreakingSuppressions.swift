/// One change that somebody decided to accept, why, and until when.
package struct BreakingSuppression: Hashable, Sendable {
  package var rule: BreakingRule
  /// The full name in the change, such as `intake.v1.Person.family`.
  package var path: String
  /// For the next reader; never empty.
  package var reason: String
  /// The last day on which it holds, in days since 1970-01-01.
  package var lastDay: Int32

  package init(rule: BreakingRule, path: String, reason: String, lastDay: Int32) {
    self.rule = rule
    self.path = path
    self.reason = reason
    self.lastDay = lastDay
  }

  /// The last day as `2027-03-31`.
  package var lastDayText: String { ISOText.date(days: Int64(lastDay)) }
}

/// The accepted changes of a schema, usually `suppressions.json` beside its locked descriptor:
///
/// ```json
/// {"suppressions": [
///   {"rule": "max-lowered", "path": "intake.v1.Person.family", "until": "2027-03-31",
///    "reason": "no stored name is longer than 80 bytes, checked on every mission's store"}
/// ]}
/// ```
///
/// A file and not an annotation: what is gone has no place left in the schema that could hold one.
package struct BreakingSuppressions: Hashable, Sendable {
  /// A suppression holds for at most this many days from the day of the check.
  package static let longestDays: Int32 = 366
  /// Entries of one file.
  package static let largestCount = 1_000
  /// Bytes of a reason.
  package static let longestReason = 500

  package var entries: [BreakingSuppression]

  package init(_ entries: [BreakingSuppression] = []) { self.entries = entries }

  /// Something about a suppression itself that needs doing.
  package struct Problem: Hashable, Sendable, CustomStringConvertible {
    package enum Kind: String, Hashable, Sendable {
      /// Its last day is over; the change is reported again.
      case expired = "suppression-expired"
      /// It would hold for more than `longestDays`; it is not applied.
      case tooLong = "suppression-too-long"
      /// Nothing that it names has changed.
      case unused = "suppression-unused"
    }

    package var kind: Kind
    package var suppression: BreakingSuppression

    package var severity: BreakingSeverity { kind == .unused ? .warning : .error }

    package var message: String {
      switch kind {
      case .expired: "the suppression ended with \(suppression.lastDayText)"
      case .tooLong: "a suppression holds for at most \(longestDays) days; set `until` earlier"
      case .unused: "the suppression of `\(suppression.rule.rawValue)` meets no change; remove it"
      }
    }

    package var description: String {
      "\(severity.rawValue)[\(kind.rawValue)]: \(suppression.path): \(message)"
    }
  }

  /// What is left of changes after suppressions.
  package struct Outcome: Sendable {
    /// In the order of the changes.
    package var open: [BreakingChange] = []
    package var suppressed: [(change: BreakingChange, by: BreakingSuppression)] = []
    /// In the order of the entries.
    package var problems: [Problem] = []

    package var hasErrors: Bool {
      open.contains { $0.severity == .error } || problems.contains { $0.severity == .error }
    }

    package var hasWarnings: Bool {
      open.contains { $0.severity == .warning } || problems.contains { $0.severity == .warning }
    }
  }

  /// What a suppression is found by.
  struct Key: Hashable {
    var rule: BreakingRule
    var path: String
  }

  /// Takes the suppressed changes out.
  ///
  /// - Parameter today: days since 1970-01-01.
  package func apply(to changes: [BreakingChange], today: Int32) -> Outcome {
    var outcome = Outcome()
    var inForce: [Key: BreakingSuppression] = [:]
    let changed = Set(changes.map { Key(rule: $0.rule, path: $0.path) })
    for entry in entries {
      let key = Key(rule: entry.rule, path: entry.path)
      if !changed.contains(key) {
        outcome.problems.append(Problem(kind: .unused, suppression: entry))
      } else if entry.lastDay < today {
        outcome.problems.append(Problem(kind: .expired, suppression: entry))
      } else if Int64(entry.lastDay) - Int64(today) > Int64(Self.longestDays) {
        outcome.problems.append(Problem(kind: .tooLong, suppression: entry))
      } else {
        inForce[key] = entry
      }
    }
    for change in changes {
      if let entry = inForce[Key(rule: change.rule, path: change.path)] {
        outcome.suppressed.append((change, entry))
      } else {
        outcome.open.append(change)
      }
    }
    return outcome
  }

  /// Days since 1970-01-01 of a date such as `2027-03-31`; `nil` when it is none.
  package static func day(_ text: String) -> Int32? { ISOText.days(text) }
}
