/// A model as tables, to weigh agreements with: Fellegi and Sunter's log likelihood ratios.
final class LevelWeights: Sendable {
  /// Log shares by field and rank of level.
  private let matched: [Double]
  private let unrelated: [Double]
  /// The shares of unrelated pairs themselves.
  private let usual: [Double]
  private let discounts: [Double]
  private let evidenceFields: [Int]
  private let stratum: Int?

  /// - Throws: `MatchingError` when the model is not one of the mapping.
  init(model: MatchModel, mapping: MatchMapping) throws {
    guard model.mapping == mapping.name, model.fields.map(\.name) == mapping.fields.map(\.name)
    else {
      throw MatchingError(.model, "the model was not learned with the mapping '\(mapping.name)'")
    }
    let cells = mapping.fields.count * AgreementLevel.ranks
    var matched: [Double] = Array(repeating: 0, count: cells)
    var unrelated = matched
    var usual = matched
    discounts = model.fields.map(\.discount)
    evidenceFields = mapping.evidenceFields
    stratum = mapping.stratum
    for (index, field) in model.fields.enumerated() {
      guard Set(field.levels.map(\.level)) == Set(mapping.fields[index].kind.levels) else {
        throw MatchingError(.model, "the levels of '\(field.name)' are not those of its kind")
      }
      for level in field.levels {
        let cell = index * AgreementLevel.ranks + level.level.rank
        matched[cell] = naturalLogarithm(level.matched)
        unrelated[cell] = naturalLogarithm(level.unrelated)
        usual[cell] = level.unrelated
      }
    }
    self.matched = matched
    self.unrelated = unrelated
    self.usual = usual
  }

  /// - Parameters:
  ///   - holders: how many have a term, the two records that share it counted as one.
  ///   - records: all records.
  func weight(_ agreement: Agreement, holders: (Int32) -> Int, records: Int) -> Double {
    let field = Int(agreement.field)
    let cell = field * AgreementLevel.ranks + agreement.level.rank
    if agreement.level != .exact { return matched[cell] - unrelated[cell] }
    let chance = ValueFrequency.probability(
      holders: holders(agreement.term), of: records, discount: discounts[field],
      usual: usual[cell])
    return matched[cell] - naturalLogarithm(chance)
  }

  /// Among how many records the values of two records are rare or not: among those of the stratum that
  /// they agree in, or among all.
  func population(
    of agreements: [Agreement], holders: (Int32) -> Int, records: Int
  ) -> Int {
    guard let stratum,
      let shared = agreements.first(where: { Int($0.field) == stratum && $0.level == .exact })
    else { return records }
    return max(1, holders(shared.term))
  }

  /// What all agreements of two records say together.
  func sum(
    _ agreements: [Agreement], holders: (Int32) -> Int, records: Int
  ) -> EvidenceSum {
    let population = population(of: agreements, holders: holders, records: records)
    var sum = EvidenceSum()
    for agreement in agreements {
      let field = Int(agreement.field)
      sum.add(
        weight(
          agreement, holders: holders, records: field == stratum ? records : population),
        field: field)
    }
    sum.countRepeatsOnce(evidenceFields)
    return sum
  }
}

/// Weights by field, and together.
struct EvidenceSum {
  private(set) var fields = InlineArray<16, Double>(repeating: 0)
  private(set) var total = 0.0

  mutating func add(_ weight: Double, field: Int) {
    fields[field] += weight
    total += weight
  }

  /// Where a field repeats another and both speak for, or both against, only the stronger counts.
  mutating func countRepeatsOnce(_ evidenceFields: [Int]) {
    for (field, other) in evidenceFields.enumerated() where other != field {
      let (own, its) = (fields[field], fields[other])
      guard own * its > 0 else { continue }
      let weaker = abs(own) <= abs(its) ? field : other
      total -= fields[weaker]
      fields[weaker] = 0
    }
  }
}
