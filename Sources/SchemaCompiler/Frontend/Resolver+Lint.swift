internal import SchemaModel

extension Resolver {
  mutating func lintDocumentation(_ declaration: ParsedDeclaration) {
    guard declaration.documentation.isEmpty else { return }
    sink.report(
      .documentationMissing,
      "`\(declaration.name.text)` has no documentation; say in a `///` line what it stands for",
      at: declaration.name.location)
  }

  mutating func lint(_ field: Field, type: TypeReference, hasDefault: Bool) {
    guard !field.isRemoved, let location = field.location else { return }
    let isTime = type == .date || type == .timestamp
    if isTime, !field.isOptional, !field.zeroIsEpoch, !hasDefault {
      sink.report(
        .zeroIsEpoch,
        "a plain date or timestamp cannot tell 1970-01-01 from unset; make it optional with `?`, or "
          + "say `@zeroIsEpoch`", at: location)
    }
    if !field.isPersonal, Self.canHoldPersonalData(type), Self.soundsPersonal(field.name) {
      sink.report(
        .personalUnmarked,
        "`\(field.name)` sounds like personal data; mark it `@pii`, or rename it", at: location)
    }
  }

  private static func canHoldPersonalData(_ type: TypeReference) -> Bool {
    switch type {
    case .string, .bytes, .ascii, .date, .partialDate: true
    case .list(let element, _): canHoldPersonalData(element)
    default: false
    }
  }

  /// Words and pairs of words that name facts about a person.
  private static let personalWords: Set<String> = [
    "surname", "passport", "phone", "telephone", "mobile", "email", "birth", "born", "birthday",
    "birthplace", "nickname", "visa", "fingerprints", "ethnicity", "religion",
  ]
  private static let personalPairs: Set<String> = [
    "full name", "family name", "given name", "first name", "last name", "middle name",
    "native name", "maiden name", "national id", "identity number", "document number",
    "home address", "mother name", "father name",
  ]

  private static func soundsPersonal(_ name: String) -> Bool {
    let words = words(of: name)
    if words.contains(where: personalWords.contains) { return true }
    return zip(words, words.dropFirst()).contains { personalPairs.contains("\($0) \($1)") }
  }

  /// `nationalID` as `national`, `id`.
  private static func words(of name: String) -> [String] {
    var words: [String] = []
    var previousIsUpper = true
    for character in name.utf8 {
      let isUpper = (65...90).contains(character)
      if words.isEmpty || (isUpper && !previousIsUpper) { words.append("") }
      words[words.count - 1] += String(UnicodeScalar(isUpper ? character + 32 : character))
      previousIsUpper = isUpper
    }
    return words
  }
}
