/// How much of what depends on a schema must go on working: each level includes the ones before it.
package enum CompatibilityLevel: String, CaseIterable, Comparable, Hashable, Sendable {
  /// Readers and writers of the two schemas understand each other's bytes.
  case wire
  /// The JSON mapping of every message stays the same, too.
  case json
  /// Code written against the generated types compiles and means the same, too.
  case api

  package static func < (lhs: Self, rhs: Self) -> Bool { lhs.rank < rhs.rank }

  private var rank: Int {
    switch self {
    case .wire: 0
    case .json: 1
    case .api: 2
    }
  }
}

/// What a change between two schemas asks of the person who made it.
package enum BreakingSeverity: String, Hashable, Sendable {
  /// Something that depends on the old schema breaks.
  case error
  /// Nothing breaks; somebody may be misled.
  case warning
  /// Nothing breaks when both sides are deployed in the right order.
  case note
}
