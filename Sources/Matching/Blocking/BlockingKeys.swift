/// A key that records share when a value of theirs is alike.
struct BlockingKey: Hashable {
  /// What is shared: a hash of field, form and letters.
  let hash: UInt64
  /// Keys of one value are in one group: they are different forms of the same evidence, and only
  /// the rarest that two records share counts.
  let group: UInt8
  let field: UInt8
  /// Whether every record with the whole value has this key as well.
  let isWider: Bool
  /// Whether sharing it is always reason enough to compare: a whole identifier.
  let isStrong: Bool
  /// Whether this is the category that names and places depend on.
  let isStratum: Bool
}

/// Makes the keys of a record. Several independent ones per field, so that no single slip, missing
/// value or exchange separates two records of one person.
struct BlockingKeys: Sendable {
  /// Consonants in the skeleton of a word: enough to tell words apart, few enough that the last
  /// letters may be misspelt.
  private static let skeletonLength = 4
  /// Letters at the beginning of a whole name, for names with misplaced spaces.
  private static let headLength = 6

  private let kinds: [FieldKind]
  private let evidenceFields: [Int]
  private let stratum: Int?
  private let isStrong: [Bool]

  init(mapping: MatchMapping) {
    kinds = mapping.fields.map(\.kind)
    evidenceFields = mapping.evidenceFields
    stratum = mapping.stratum
    isStrong = mapping.fields.map { $0.role == .strong }
  }

  func keys(of values: [[FieldValue]]) -> [BlockingKey] {
    var keys: [BlockingKey] = []
    // The first group of each field, and how many it has.
    var first: [UInt8] = []
    var next: UInt8 = 0
    for (field, kind) in kinds.enumerated() {
      // A field that repeats another has that one's groups, so that nothing counts twice.
      let other = evidenceFields[field]
      let isRepeat = other != field && !values[other].isEmpty
      let start = isRepeat ? first[other] : next
      let last =
        isRepeat
        ? min(start + UInt8(values[other].count - 1), CandidateSearch.lastGroup)
        : CandidateSearch.lastGroup
      first.append(start)
      var group = start
      for value in values[field] {
        append(value, kind: kind, field: field, group: group, to: &keys)
        group = min(group + 1, last, CandidateSearch.lastGroup)
      }
      let isName = kind == .personName || kind == .nativeName
      if isName && !values[field].isEmpty {
        // Grouped with the first word: it says nothing that the words do not say.
        let head = Array(values[field].lazy.flatMap(\.letters).prefix(Self.headLength))
        add(.head, head, field: field, group: start, to: &keys)
      }
      if !isRepeat { next = group }
    }
    return keys
  }

  private enum Form: UInt32 {
    case whole, skeleton, head, front, back, month, anniversary, year
  }

  private func append(
    _ value: FieldValue, kind: FieldKind, field: Int, group: UInt8, to keys: inout [BlockingKey]
  ) {
    let letters = value.letters
    switch kind {
    case .personName:
      add(.whole, letters, field: field, group: group, to: &keys)
      add(.skeleton, Self.skeleton(of: letters), field: field, group: group, to: &keys)
    case .nativeName:
      add(.whole, letters, field: field, group: group, to: &keys)
      if letters.count >= 3 {
        add(.front, Array(letters.prefix(2)), field: field, group: group, to: &keys)
        add(.back, Array(letters.suffix(2)), field: field, group: group, to: &keys)
      }
    case .text:
      add(.whole, letters, field: field, group: group, to: &keys)
      add(.skeleton, Self.skeleton(of: letters), field: field, group: group, to: &keys)
      add(.head, Array(letters.prefix(Self.headLength)), field: field, group: group, to: &keys)
    case .identifier, .phone:
      add(.whole, letters, field: field, group: group, to: &keys)
      // One slip leaves one half as it was.
      let middle = letters.count / 2
      add(.front, Array(letters[..<middle]), field: field, group: group, to: &keys)
      add(.back, Array(letters[middle...]), field: field, group: group, to: &keys)
    case .code, .category:
      add(.whole, letters, field: field, group: group, to: &keys)
    case .date:
      appendDate(value, field: field, group: group, to: &keys)
    }
  }

  private func appendDate(
    _ value: FieldValue, field: Int, group: UInt8, to keys: inout [BlockingKey]
  ) {
    let date = DateValue(packed: value.detail)
    guard date.year > 0 else {
      add(.whole, value.letters, field: field, group: group, to: &keys)
      return
    }
    let (year, month, day) = (UInt32(date.year), UInt32(date.month), UInt32(date.day))
    if day > 0 && !date.isByConvention {
      // In either order of day and month.
      add(.whole, [year, min(month, day), max(month, day)], field: field, group: group, to: &keys)
      add(.anniversary, [month, day], field: field, group: group, to: &keys)
    }
    if month > 0 && !date.isByConvention {
      add(.month, [year, month], field: field, group: group, to: &keys)
    }
    add(.year, [year], field: field, group: group, to: &keys)
  }

  private func add(
    _ form: Form, _ letters: [UInt32], field: Int, group: UInt8, to keys: inout [BlockingKey]
  ) {
    guard !letters.isEmpty else { return }
    var hash = StableHash()
    hash.add(UInt32(field) << 8 | form.rawValue)
    hash.add(letters)
    let key = hash.value
    if !keys.contains(where: { $0.hash == key }) {
      let isWider = form == .skeleton || (form == .head && kinds[field] == .text)
      keys.append(
        BlockingKey(
          hash: key, group: group, field: UInt8(truncatingIfNeeded: field), isWider: isWider,
          isStrong: form == .whole && isStrong[field],
          isStratum: field == stratum))
    }
  }

  /// The first letter and the next consonants, doubled letters once, sounds that are written in
  /// several ways as one. Other scripts keep their letters.
  static func skeleton(of letters: [UInt32]) -> [UInt32] {
    guard let first = letters.first else { return [] }
    var skeleton = [sound(first)]
    for letter in letters.dropFirst() {
      let sound = sound(letter)
      if sound == 0 || sound == skeleton[skeleton.count - 1] { continue }
      skeleton.append(sound)
      if skeleton.count == skeletonLength { break }
    }
    return skeleton
  }

  /// 0 for vowels and breaths, which are the first to be misspelt.
  private static func sound(_ letter: UInt32) -> UInt32 {
    switch letter {
    case 0x61, 0x65, 0x69, 0x6f, 0x75, 0x68, 0x77, 0x79: 0  // a e i o u h w y
    case 0x63, 0x6b, 0x71: 0x6b  // c k q
    case 0x73, 0x78, 0x7a: 0x73  // s x z
    case 0x66, 0x76: 0x66  // f v
    case 0x67, 0x6a: 0x6a  // g j
    default: letter
    }
  }
}
