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

  /// Learns a model from records, without knowing which of them are of one person unless it is told.
  ///
  /// - Parameters:
  ///   - persons: who each record is, by its id: only of invented people is that known. What they agree
  ///     in is then counted. `nil` finds it out.
  /// - Complexity: that of comparing each record with its candidates, a few times.
  /// - Throws: `MatchingError` for a record that no index can hold.
  package static func learn(
    _ records: some Sequence<MatchRecord>, mapping: MatchMapping, persons: [String: Int]? = nil
  ) throws -> MatchModel {
    var store = RecordStore(mapping: mapping)
    for record in records { try store.put(record) }
    var learner = Learner(store: store)
    return try persons.map { try learner.count($0) } ?? learner.learn()
  }

  /// Log odds that two of so many records are of one person.
  func logOdds(
    _ agreements: [Agreement], records: Int, holders: (Int32) -> Int
  ) -> Double {
    prior(records: records)
      + weights.sum(agreements, holders: holders, records: records).total
  }

  /// People from whom on somebody comes again as often as the model says. It takes days: of the first
  /// people of a mission, each pair is no likelier to be one person than among so many.
  private static let settledPeople = 1_000

  /// Before anything is compared: as many repeats as the model knows, among all pairs.
  func prior(records: Int) -> Double {
    let people = max(Self.settledPeople, records)
    let share = min(0.5, model.matchesPerRecord / Double(people - 1))
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

  /// Whether more than two records have an identifier in which two are equal.
  ///
  /// - Parameter records: how many have a term.
  func isShared(_ agreements: [Agreement], records: (Int32) -> Int) -> Bool {
    agreements.contains { isStrong(CollectionOfOne($0)) && records($0.term) > 2 }
  }

  /// The pair with its explanation, in its zone.
  ///
  /// - Parameters:
  ///   - holders: how many have a term, the two records counted as one.
  ///   - isShared: whether a third record has the identifier in which these two are equal.
  func judge(
    _ first: String, _ second: String, _ agreements: [Agreement], records: Int,
    holders: (Int32) -> Int, isShared: Bool
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
    var findings = Findings(
      agreements, evidence, isStrong: isStrong(agreements), mapping: mapping)
    findings.isShared = isShared
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
    var hasDateConflict = false
    /// An equal identifier that further records have.
    var isShared = false

    init(
      _ agreements: [Agreement], _ evidence: [MatchEvidence], isStrong: Bool, mapping: MatchMapping
    ) {
      self.isStrong = isStrong
      var beyondDemography = 0.0
      var nameRanks: [Int] = []
      var isNearConflict = false
      var isLifelongEqual = false
      for (agreement, evidence) in zip(agreements, evidence) {
        let field = mapping.fields[Int(agreement.field)]
        if field.role != .demographic { beyondDemography += max(0, evidence.bits) }
        if field.lifelong && agreement.level == .different { hasIdentifierConflict = true }
        if field.lifelong && agreement.level == .near { isNearConflict = true }
        if field.lifelong && agreement.level == .exact { isLifelongEqual = true }
        switch field.kind {
        case .personName, .nativeName: nameRanks.append(agreement.level.rank)
        case .date where agreement.level == .different: hasDateConflict = true
        default: break
        }
      }
      isCorroborated = beyondDemography > 0
      if mapping.automatic == .strongIdentifier && isNearConflict { hasIdentifierConflict = true }
      // A number that is one person's for life bears a word that somebody misheard.
      hasNameConflict =
        !isLifelongEqual && nameRanks.contains(AgreementLevel.different.rank)
        || !nameRanks.isEmpty && nameRanks.allSatisfy { $0 <= AgreementLevel.initial.rank }
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
      if findings.isStrong {
        if findings.hasDateConflict { cautions.append(.dateConflict) }
        if findings.isShared { cautions.append(.sharedIdentifier) }
      }
      return (cautions.isEmpty && findings.isStrong ? .same : .review, cautions)
    case .corroborated:
      return (cautions.isEmpty ? .same : .review, cautions)
    }
  }
}
