/// A value after normalisation, before it has a number.
struct FieldValue: Equatable {
  var letters: [UInt32]
  /// See `TermTable.Term.detail`.
  var detail: UInt64 = 0
}

/// Turns records into normalised values, field by field.
struct RecordReader: Sendable {
  /// Last digits of a telephone number that are compared. Country and area prefixes are written or
  /// left out at will; eight digits tell subscribers of one network apart.
  static let phoneDigits = 8
  /// Fewer digits are an extension or a slip.
  static let leastPhoneDigits = 6
  /// Fewer letters and digits are no identifier.
  static let leastIdentifierLength = 4

  private let mapping: MatchMapping
  private let normalizer: TextNormalizer
  private let unknown: [Set<[UInt32]>]

  init(mapping: MatchMapping) {
    self.mapping = mapping
    normalizer = TextNormalizer(customs: mapping.names)
    unknown = mapping.fields.map { Set($0.unknown.map { TextNormalizer.letters(of: $0) }) }
  }

  /// - Throws: `MatchingError` for an id that is empty or too long.
  func values(of record: MatchRecord) throws -> [[FieldValue]] {
    guard !record.id.isEmpty, record.id.utf8.count <= MatchingLimits.idBytes else {
      throw MatchingError(
        .record, "an id has 1 to \(MatchingLimits.idBytes) bytes; this one has another length")
    }
    return mapping.fields.indices.map { values(of: record, field: $0) }
  }

  private func values(of record: MatchRecord, field index: Int) -> [FieldValue] {
    let field = mapping.fields[index]
    let texts = field.columns.flatMap {
      (record.values[$0] ?? []).prefix(MatchingLimits.values)
    }
    let values: [FieldValue]
    switch field.kind {
    case .personName, .nativeName:
      return normalizer.nameWords(texts).filter { !unknown[index].contains($0) }.map(word)
    case .date:
      values = texts.compactMap { text in
        DateValue(text).map { FieldValue(letters: mark($0), detail: $0.packed) }
      }
    case .identifier: values = texts.compactMap(identifier)
    case .phone: values = texts.compactMap(phone)
    case .text, .code, .category:
      values = texts.map { FieldValue(letters: TextNormalizer.letters(of: $0)) }
    }
    var kept: [FieldValue] = []
    for value in values.prefix(MatchingLimits.values)
    where !value.letters.isEmpty && !unknown[index].contains(value.letters)
      && !kept.contains(value)
    {
      kept.append(value)
    }
    return kept
  }

  private func word(_ letters: [UInt32]) -> FieldValue {
    var hash = StableHash()
    hash.add(normalizer.variant(of: letters))
    return FieldValue(letters: letters, detail: hash.value)
  }

  /// An estimated year is another value than the same year as written.
  private func mark(_ date: DateValue) -> [UInt32] {
    date.isEstimate ? [0x7e] + date.digits : date.digits
  }

  private func identifier(_ text: String) -> FieldValue? {
    let letters = TextNormalizer.letters(of: text)
    // A repeated character, such as 0000000, fills a form; it is no number.
    guard letters.count >= Self.leastIdentifierLength, Set(letters).count > 1 else { return nil }
    return FieldValue(letters: letters)
  }

  private func phone(_ text: String) -> FieldValue? {
    let digits = TextNormalizer.letters(of: text).filter { (0x30...0x39).contains($0) }
    guard digits.count >= Self.leastPhoneDigits, Set(digits).count > 1 else { return nil }
    return FieldValue(letters: Array(digits.suffix(Self.phoneDigits)))
  }
}
