/// What agreement is worth, learned from records without knowing who is who. Policy: kept in a
/// versioned file, named in the decisions it made. Holds no value of any record.
package struct MatchModel: Hashable, Sendable {
  /// The version of the format that this module reads and writes.
  package static let version = 1

  /// How often two values agree at a level.
  package struct Level: Hashable, Sendable, Codable {
    package let level: AgreementLevel
    /// Among pairs of records of one person.
    package let matched: Double
    /// Among pairs of records of two people. For exact agreement this is an average; the weight of
    /// a value follows from how frequent that value is.
    package let unrelated: Double
  }

  /// The levels of one field.
  package struct Field: Hashable, Sendable, Codable {
    package let name: String
    /// How much of one record a value counts less than it was seen, 0 to below 1: near 1 where
    /// nearly all values are unique, such as birth dates. See `ValueFrequency`.
    package let discount: Double
    package let levels: [Level]
  }

  /// The name of the mapping.
  package let mapping: String
  /// Other records of the same person that a record has on average.
  package let matchesPerRecord: Double
  package let fields: [Field]
  /// The probability from which two records are taken for one person.
  package let sameFrom: Double
  /// The probability from which a person should look at two records.
  package let reviewFrom: Double

  /// - Throws: `MatchingError` with the code `model`.
  package init(
    mapping: String, matchesPerRecord: Double, fields: [Field], sameFrom: Double,
    reviewFrom: Double
  ) throws {
    self.mapping = mapping
    self.matchesPerRecord = matchesPerRecord
    self.fields = fields
    self.sameFrom = sameFrom
    self.reviewFrom = reviewFrom
    guard matchesPerRecord > 0, matchesPerRecord.isFinite else {
      throw MatchingError(.model, "matchesPerRecord is above 0")
    }
    guard reviewFrom > 0, reviewFrom <= sameFrom, sameFrom <= 1 else {
      throw MatchingError(.model, "0 < reviewFrom <= sameFrom <= 1")
    }
    for field in fields {
      guard field.discount >= 0, field.discount < 1 else {
        throw MatchingError(.model, "the field '\(field.name)' has a discount outside 0 ..< 1")
      }
      let levels = field.levels
      guard Set(levels.map(\.level)).count == levels.count,
        levels.allSatisfy({ Self.isShare($0.matched) && Self.isShare($0.unrelated) })
      else {
        throw MatchingError(
          .model, "the field '\(field.name)' has levels twice, or shares not above 0 and up to 1")
      }
    }
  }

  private static func isShare(_ value: Double) -> Bool { value > 0 && value <= 1 }

  /// Before anything is learned: most values of one person agree, few of two people do.
  ///
  /// Learning starts here and leaves it as soon as there are pairs to learn from.
  package static func initial(for mapping: MatchMapping) -> MatchModel {
    let fields = mapping.fields.map { field in
      let levels = field.kind.levels
      let others = Double(levels.count - 1)
      return Field(
        name: field.name, discount: 0.5,
        levels: levels.map { level in
          switch level {
          case .exact: Level(level: level, matched: 0.8, unrelated: 0.01)
          case .different:
            Level(level: level, matched: 0.1, unrelated: field.kind == .category ? 0.5 : 0.9)
          default: Level(level: level, matched: 0.1 / max(1, others - 1), unrelated: 0.01)
          }
        })
    }
    // One record in ten is a repeat, until the records say otherwise.
    guard
      let model = try? MatchModel(
        mapping: mapping.name, matchesPerRecord: 0.1, fields: fields, sameFrom: 0.99,
        reviewFrom: 0.1)
    else { preconditionFailure("the initial model breaks no rule of its own") }
    return model
  }
}

extension MatchModel: Codable {
  private enum Key: String, CodingKey {
    case version, mapping, matchesPerRecord, sameFrom, reviewFrom, fields
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    let version = try container.decode(Int.self, forKey: .version)
    guard version == Self.version else {
      throw MatchingError(.model, "version \(version) is not \(Self.version)")
    }
    try self.init(
      mapping: try container.decode(String.self, forKey: .mapping),
      matchesPerRecord: try container.decode(Double.self, forKey: .matchesPerRecord),
      fields: try container.decode([Field].self, forKey: .fields),
      sameFrom: try container.decode(Double.self, forKey: .sameFrom),
      reviewFrom: try container.decode(Double.self, forKey: .reviewFrom))
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(Self.version, forKey: .version)
    try container.encode(mapping, forKey: .mapping)
    try container.encode(matchesPerRecord, forKey: .matchesPerRecord)
    try container.encode(sameFrom, forKey: .sameFrom)
    try container.encode(reviewFrom, forKey: .reviewFrom)
    try container.encode(fields, forKey: .fields)
  }
}
