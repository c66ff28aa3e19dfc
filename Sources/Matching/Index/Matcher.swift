/// A mapping and a model: all it takes to weigh two records.
package struct Matcher: Sendable {
  package let mapping: MatchMapping
  package let model: MatchModel
  private let weights: LevelWeights
  let comparer: RecordComparer

  /// - Throws: `MatchingError` when the model is for another mapping.
  package init(mapping: MatchMapping, model: MatchModel) throws {
    self.mapping = mapping
    self.model = model
    weights = try LevelWeights(model: model, mapping: mapping)
    comparer = RecordComparer(mapping: mapping)
  }

  /// Learns a model from records, without knowing which of them are of one person.
  ///
  /// - Complexity: that of comparing each record with its candidates, a few times.
  /// - Throws: `MatchingError` for a record that no index can hold.
  package static func learn(
    _ records: some Sequence<MatchRecord>, mapping: MatchMapping
  ) throws -> MatchModel {
    var store = RecordStore(mapping: mapping)
    for record in records { try store.put(record) }
    var learner = Learner(store: store)
    return try learner.learn()
  }

  /// Log odds that two of so many records are of one person.
  func logOdds(
    _ agreements: [Agreement], records: Int, holders: (Int32) -> Int
  ) -> Double {
    prior(records: records)
      + weights.sum(agreements, holders: holders, records: records).total
  }

  /// Before anything is compared: as many repeats as the model knows, among all pairs.
  func prior(records: Int) -> Double {
    let share = min(0.5, model.matchesPerRecord / Double(max(1, records - 1)))
    return naturalLogarithm(share / (1 - share))
  }

  /// Whether a pair can be in another zone than `different`: most cannot, and need no explanation.
  func isWorthJudging(
    _ agreements: [Agreement], records: Int, holders: (Int32) -> Int
  ) -> Bool {
    isStrong(agreements)
      || probability(logOdds: logOdds(agreements, records: records, holders: holders))
        >= model.reviewFrom
  }

  /// Whether an identifier is equal.
  func isStrong(_ agreements: some Sequence<Agreement>) -> Bool {
    agreements.contains {
      $0.level == .exact && mapping.fields[Int($0.field)].role == .strong
    }
  }

  /// The pair with its explanation, in its zone.
  func judge(
    _ first: String, _ second: String, _ agreements: [Agreement], records: Int,
    holders: (Int32) -> Int
  ) -> CandidatePair {
    let sum = weights.sum(agreements, holders: holders, records: records)
    let logOdds = prior(records: records) + sum.total
    let population = weights.population(of: agreements, holders: holders, records: records)
    let evidence = agreements.map { agreement in
      let isCounted = sum.fields[Int(agreement.field)] != 0
      let isOfStratum = mapping.fields[Int(agreement.field)].isStratum
      let weight = weights.weight(
        agreement, holders: holders, records: isOfStratum ? records : population)
      return MatchEvidence(
        field: mapping.fields[Int(agreement.field)].name, level: agreement.level,
        bits: isCounted ? weight / 0.693_147_180_559_945_3 : 0)
    }
    let probability = probability(logOdds: logOdds)
    let findings = Findings(
      agreements, evidence, isStrong: isStrong(agreements), mapping: mapping)
    let (zone, cautions) = decide(probability, findings)
    return CandidatePair(
      first: first, second: second, probability: probability, logOdds: logOdds, zone: zone,
      evidence: evidence, cautions: cautions)
  }

  /// What the rules ask about a pair beside its probability.
  private struct Findings {
    /// An equal identifier.
    let isStrong: Bool
    /// More for than against in what is not demographic.
    var isCorroborated = false
    var hasIdentifierConflict = false
    var hasNameConflict = false

    init(
      _ agreements: [Agreement], _ evidence: [MatchEvidence], isStrong: Bool, mapping: MatchMapping
    ) {
      self.isStrong = isStrong
      var beyondDemography = 0.0
      var nameRanks: [Int] = []
      for (agreement, evidence) in zip(agreements, evidence) {
        let field = mapping.fields[Int(agreement.field)]
        if field.role != .demographic { beyondDemography += max(0, evidence.bits) }
        if field.lifelong && agreement.level == .different { hasIdentifierConflict = true }
        if field.kind == .personName || field.kind == .nativeName {
          nameRanks.append(agreement.level.rank)
        }
      }
      isCorroborated = beyondDemography > 0
      hasNameConflict =
        !nameRanks.isEmpty && nameRanks.allSatisfy { $0 <= AgreementLevel.initial.rank }
    }
  }

  private func decide(
    _ probability: Double, _ findings: Findings
  ) -> (MatchZone, [MatchCaution]) {
    // An equal identifier is looked at whatever else is said.
    guard probability >= model.reviewFrom || findings.isStrong else { return (.different, []) }
    var cautions: [MatchCaution] = []
    if !findings.isCorroborated { cautions.append(.demographicOnly) }
    if findings.hasIdentifierConflict { cautions.append(.identifierConflict) }
    if probability < model.sameFrom { cautions.append(.uncertain) }
    switch mapping.automatic {
    case .strongIdentifier:
      if findings.hasNameConflict { cautions.append(.nameConflict) }
      return (cautions.isEmpty && findings.isStrong ? .same : .review, cautions)
    case .corroborated:
      return (cautions.isEmpty ? .same : .review, cautions)
    }
  }
}
