/// Compares two records field by field.
///
/// A field that either record leaves empty gives no agreement, neither for nor against. The result
/// is the same in both directions as long as callers put the records in one order, which they do by
/// id.
struct RecordComparer: Sendable {
  private let kinds: [FieldKind]

  init(mapping: MatchMapping) {
    kinds = mapping.fields.map(\.kind)
  }

  /// Appends what was found, fields in the order of the mapping.
  func compare(
    _ first: CompiledRecord, _ second: CompiledRecord, in terms: TermView,
    into agreements: inout [Agreement]
  ) {
    let one = first.cells.span
    let other = second.cells.span
    for (index, kind) in kinds.enumerated() {
      let (own, its) = (first.range(of: index), second.range(of: index))
      if own.isEmpty || its.isEmpty { continue }
      let field = UInt8(truncatingIfNeeded: index)
      compare(
        one.extracting(own), other.extracting(its), kind: kind, field: field, in: terms,
        into: &agreements)
    }
  }

  private func compare(
    _ one: Span<Int32>, _ other: Span<Int32>, kind: FieldKind, field: UInt8,
    in terms: TermView, into agreements: inout [Agreement]
  ) {
    switch kind {
    case .personName, .nativeName:
      compareNames(one, other, field: field, kind: kind, in: terms, into: &agreements)
    case .text:
      let isPair = one.count > 1 || other.count > 1
      if isPair {
        pair(one, other, field: field, kind: kind, script: nil, in: terms, into: &agreements)
      } else {
        best(one, other, field: field, kind: kind, in: terms, into: &agreements)
      }
    default:
      best(one, other, field: field, kind: kind, in: terms, into: &agreements)
    }
  }

  private func level(
    _ one: Int32, _ other: Int32, kind: FieldKind, in terms: TermView
  ) -> AgreementLevel {
    if one == other && kind != .date { return .exact }
    switch kind {
    case .personName:
      let level = terms.compareWords(one, other)
      guard level == .different else { return level }
      return terms.isInitial(one, of: other) ? .initial : .different
    case .text: return terms.compareWords(one, other)
    case .date: return terms.compareDates(one, other)
    case .identifier, .phone, .code, .nativeName: return terms.compareCodes(one, other)
    case .category: return .different
    }
  }

  /// One agreement: that of the best two values. A person has several documents, and one that both
  /// records know is enough.
  private func best(
    _ one: Span<Int32>, _ other: Span<Int32>, field: UInt8, kind: FieldKind,
    in terms: TermView, into agreements: inout [Agreement]
  ) {
    var found = Agreement(field: field, level: .different)
    for first in 0..<one.count {
      for second in 0..<other.count {
        let level = level(one[first], other[second], kind: kind, in: terms)
        guard level.rank > found.level.rank else { continue }
        found.level = level
        found.term = level == .exact ? one[first] : -1
      }
    }
    agreements.append(found)
  }

  /// As many agreements as the record with fewer values has: each value with its best partner. Of
  /// values in a script only, when one is given. Records have at most
  /// `MatchingLimits.columns` × `MatchingLimits.values` values, of which the first 64 count.
  private func pair(
    _ one: Span<Int32>, _ other: Span<Int32>, field: UInt8, kind: FieldKind, script isLatin: Bool?,
    in terms: TermView, into agreements: inout [Agreement]
  ) {
    // Values that have no partner yet, one bit each.
    var open = Self.members(of: one, isLatin, in: terms)
    var partners = Self.members(of: other, isLatin, in: terms)
    for own in 0..<min(one.count, 64) where open >> UInt64(own) & 1 == 1 {
      for its in 0..<min(other.count, 64)
      where partners >> UInt64(its) & 1 == 1 && one[own] == other[its] {
        open &= ~(1 << UInt64(own))
        partners &= ~(1 << UInt64(its))
        agreements.append(Agreement(field: field, level: .exact, term: one[own]))
        break
      }
    }
    while open != 0 && partners != 0 {
      var choice = (
        own: open.trailingZeroBitCount, its: partners.trailingZeroBitCount,
        level: AgreementLevel.different
      )
      for own in 0..<min(one.count, 64) where open >> UInt64(own) & 1 == 1 {
        for its in 0..<min(other.count, 64) where partners >> UInt64(its) & 1 == 1 {
          let level = level(one[own], other[its], kind: kind, in: terms)
          if level.rank > choice.level.rank { choice = (own, its, level) }
        }
      }
      open &= ~(1 << UInt64(choice.own))
      partners &= ~(1 << UInt64(choice.its))
      agreements.append(Agreement(field: field, level: choice.level))
    }
  }

  private static func members(
    of values: Span<Int32>, _ isLatin: Bool?, in terms: TermView
  ) -> UInt64 {
    var members: UInt64 = 0
    for index in 0..<min(values.count, 64)
    where isLatin == nil || terms[values[index]].isLatin == isLatin {
      members |= 1 << UInt64(index)
    }
    return members
  }

  /// Each word of the shorter name with its best partner, in any order. Words that only the longer
  /// name has say nothing, so that one name is as complete as two. Scripts are compared apart.
  private func compareNames(
    _ one: Span<Int32>, _ other: Span<Int32>, field: UInt8, kind: FieldKind,
    in terms: TermView, into agreements: inout [Agreement]
  ) {
    compareNames(one, other, field, kind, isLatin: true, in: terms, into: &agreements)
    compareNames(one, other, field, kind, isLatin: false, in: terms, into: &agreements)
  }

  private func compareNames(
    _ one: Span<Int32>, _ other: Span<Int32>, _ field: UInt8, _ kind: FieldKind, isLatin: Bool,
    in terms: TermView, into agreements: inout [Agreement]
  ) {
    let start = agreements.count
    pair(one, other, field: field, kind: kind, script: isLatin, in: terms, into: &agreements)
    var isDoubtful = false
    for index in start..<agreements.count
    where agreements[index].level.rank < AgreementLevel.near.rank {
      isDoubtful = true
    }
    // Spaces moved, or words written as one: what is not the same word is a slip of the pen.
    guard isDoubtful, terms.areNearWithoutSpaces(one, other, isLatin: isLatin) else { return }
    for index in start..<agreements.count where agreements[index].level != .exact {
      agreements[index].level = .near
    }
  }
}

extension AgreementLevel {
  /// Which of two levels of one kind is better.
  var rank: Int {
    switch self {
    case .exact: 8
    case .swapped: 7
    case .near: 6
    case .similar: 5
    case .month: 4
    case .parts: 3
    case .year: 2
    case .initial: 1
    case .different: 0
    }
  }

  /// Ranks are unique, and so a place in a table.
  static let ranks = 9
}
