/// What is to be done with two records.
package enum MatchZone: String, Codable, Sendable {
  /// They are of one person, and no one needs to look.
  case same = "SAME"
  /// A person decides.
  case review = "REVIEW"
  /// Nothing suggests that they are of one person.
  case different = "DIFFERENT"
}

/// Why a probable pair is not simply the same.
package enum MatchCaution: String, Codable, Sendable {
  /// Only names, birth dates and the like agree, as they do for namesakes.
  case demographicOnly = "DEMOGRAPHIC_ONLY"
  /// Two different identifiers that a person keeps for life, or two that differ in a slip, as those of
  /// twins do.
  case identifierConflict = "IDENTIFIER_CONFLICT"
  /// An equal identifier under names of which a word has no counterpart, as mother and child have it.
  case nameConflict = "NAME_CONFLICT"
  /// An equal identifier under birth dates that no slip explains.
  case dateConflict = "DATE_CONFLICT"
  /// An identifier that a third record has as well: rather a family's, or a slip that was copied.
  case sharedIdentifier = "SHARED_IDENTIFIER"
  /// Probable, but below the line for deciding without a person.
  case uncertain = "UNCERTAIN"
  /// Probable as a pair, but not when the other records of each are looked at.
  case outweighed = "OUTWEIGHED"
  /// The same because both are the same as further records.
  case throughOthers = "THROUGH_OTHERS"
}

/// What agreement or disagreement in one value says.
package struct MatchEvidence: Hashable, Sendable, Codable {
  /// The field's name in the mapping.
  package let field: String
  package let level: AgreementLevel
  /// Bits for (above 0) or against the two being one person; 0 where another field says the same.
  package let bits: Double
}

/// Two records, how probable it is that they are of one person, and why.
package struct CandidatePair: Hashable, Sendable, Codable {
  /// The smaller of the two ids.
  package let first: String
  package let second: String
  package let probability: Double
  /// The natural logarithm of the odds of being one person.
  package let logOdds: Double
  package let zone: MatchZone
  /// In the order of the mapping. A field that either record leaves empty is missing.
  package let evidence: [MatchEvidence]
  package let cautions: [MatchCaution]

  func moved(to zone: MatchZone, caution: MatchCaution? = nil) -> CandidatePair {
    CandidatePair(
      first: first, second: second, probability: probability, logOdds: logOdds, zone: zone,
      evidence: evidence, cautions: caution.map { cautions + [$0] } ?? cautions)
  }
}

/// The candidates of one record.
package struct CandidateList: Hashable, Sendable {
  /// Those in `same` and `review`, the most probable first.
  package let pairs: [CandidatePair]
  /// Whether a limit of the search left records out.
  package let isLimited: Bool
}

/// All pairs of an index.
package struct MatchBatch: Hashable, Sendable {
  /// Those in `same` and `review`, by ids.
  package let pairs: [CandidatePair]
  /// Records that are of one person according to pairs in `same`, directly or through others; ids
  /// ascend in a group, groups by their first id.
  package let groups: [[String]]
  /// Whether a limit of the search left records out.
  package let isLimited: Bool
}
