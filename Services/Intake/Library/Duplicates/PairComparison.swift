internal import Matching
internal import RepatriationSchema
internal import Wire

/// What comparing two files came to, in the words of the schema. Says which fields agree, never what is
/// in them.
struct PairComparison: Equatable {
  var zone = PairZone.different
  var basis = MatchBasis.comparison
  var weight: Int32 = 0
  var evidence: [PairEvidence] = []
  var cautions: [String] = []

  /// Nothing suggests that they are one person.
  static let none = PairComparison()

  private static let maximumEvidence = 24

  init() {}

  init(_ pair: CandidatePair) {
    zone = PairZone(pair.zone)
    weight = Self.thousandths(pair.logOdds / 0.693_147_180_559_945_3)
    cautions = pair.cautions.map {
      String($0.rawValue.lowercased().map { $0 == "_" ? "-" : $0 })
    }
    // A name gives one piece of evidence for each word; a reviewer reads one line for each field.
    var fields: [(name: String, levels: [AgreementLevel], bits: Double)] = []
    for piece in pair.evidence {
      if let last = fields.indices.last, fields[last].name == piece.field {
        fields[last].levels.append(piece.level)
        fields[last].bits += piece.bits
      } else {
        fields.append((piece.field, [piece.level], piece.bits))
      }
    }
    evidence = fields.prefix(Self.maximumEvidence).map {
      PairEvidence(
        field: String($0.name.prefix(40)), agreement: Self.words($0.levels),
        weight: Self.thousandths($0.bits))
    }
  }

  /// Whether a reviewer would see something else than in the pair as it stands. A weight moves a little
  /// with everybody who comes; that alone is nothing new.
  func saysMore(than pair: DuplicatePair) -> Bool {
    basis != pair.basis && pair.basis != .officer
      || evidence.map { [$0.field, $0.agreement] }
        != pair.evidence.map { [$0.field, $0.agreement] }
  }

  private static func thousandths(_ bits: Double) -> Int32 {
    Int32(max(-1e6, min(1e6, bits * 1000)).rounded())
  }

  private static func words(_ levels: [AgreementLevel]) -> String {
    let distinct = Set(levels)
    if distinct.count == 1, let level = levels.first { return word(level) }
    let equal = levels.count { $0 == .exact }
    if distinct.isSubset(of: [.exact, .near]) {
      return "\(equal) of \(levels.count) words equal, the rest nearly"
    }
    return "\(equal) of \(levels.count) words equal"
  }

  private static func word(_ level: AgreementLevel) -> String {
    switch level {
    case .exact: "equal"
    case .near: "nearly equal"
    case .similar: "alike"
    case .initial: "same initial"
    case .swapped: "day and month swapped"
    case .month: "same month"
    case .year: "same year"
    case .parts: "two of three parts equal"
    case .different: "different"
    }
  }
}

extension PairZone {
  init(_ zone: Matching.MatchZone) {
    switch zone {
    case .same: self = .same
    case .review: self = .review
    case .different: self = .different
    }
  }
}
