internal import SchemaModel

/// Advice: what is legal and mostly a mistake. `@allow` silences each of these rules.
extension Resolver {
  /// Half of the 128 KiB of an ITEM: a text that is longer leaves no room for what it belongs to, and
  /// two of them never travel in one message.
  static let sensibleTextBytes = 64 << 10
  /// The largest payload of any frame. A list whose elements do not fit in it even when each is as
  /// small as can be never travels with as many elements as it allows.
  static let sensibleListBytes = 1 << 20

  mutating func lint(_ declaration: ParsedDeclaration) {
    let name = declaration.name
    if declaration.documentation.isEmpty {
      advise(
        .documentationMissing,
        "`\(name.text)` has no documentation; say in a `///` line what it stands for",
        at: name.location)
    }
    let kind = declaration.body.kind.split(separator: " ").last.map(String.init) ?? ""
    let suffix = kind.prefix(1).uppercased() + kind.dropFirst()
    if name.text.hasSuffix(suffix), name.text != suffix {
      let short = String(name.text.dropLast(suffix.count))
      advise(
        .nameSaysKind,
        "`\(name.text)` says again that it is \(declaration.body.kind); name what it stands for",
        at: name.location, suggestion: "write `\(short)`")
    }
    owner = name.text
  }

  /// A name within the declaration that was looked at last.
  mutating func lintName(_ name: ParsedName) {
    let prefix = owner.prefix(1).lowercased() + owner.dropFirst()
    let rest = name.text.dropFirst(prefix.count)
    guard name.text.hasPrefix(prefix), let first = rest.utf8.first, (65...90).contains(first) else {
      return
    }
    advise(
      .nameRepeatsOwner,
      "`\(name.text)` is always read as a part of `\(owner)`; leave the type's name out",
      at: name.location, suggestion: "write `\(rest.prefix(1).lowercased() + rest.dropFirst())`")
  }

  mutating func lint(_ method: Method) {
    guard let location = method.location else { return }
    lintName(ParsedName(text: method.name, location: location))
    guard method.documentation.isEmpty else { return }
    advise(
      .documentationMissing,
      "`\(method.name)` has no documentation; say in a `///` line what calling it does",
      at: location)
  }

  mutating func lint(_ field: Field, parsed: ParsedField) {
    guard !field.isRemoved else { return }
    let location = parsed.name.location
    lintName(parsed.name)
    lintMaxima(field.type, parsed.type)
    let isTime = field.type == .date || field.type == .timestamp
    if isTime, !field.isOptional, !field.zeroIsEpoch, parsed.defaultValue == nil {
      advise(
        .zeroIsEpoch,
        "a plain date or timestamp cannot tell 1970-01-01 from unset; make it optional with `?`, or "
          + "say `@zeroIsEpoch`", at: location)
    }
    if !field.isPersonal, Self.canHoldPersonalData(field.type), Self.soundsPersonal(field.name) {
      advise(
        .personalUnmarked,
        "`\(field.name)` sounds like personal data; mark it `@pii`, or rename it", at: location,
        fix: FixIt(inserting: " @pii", at: parsed.end))
    }
    if field.type == .bool, Self.soundsNegated(field.name) {
      advise(
        .nameNegated,
        "`\(field.name)` turns `false` into a double negation; name what is so when it is `true`",
        at: location)
    }
  }

  // MARK: Maxima

  mutating func lintMaxima(_ type: TypeReference, _ parsed: ParsedType) {
    switch type {
    case .string(let maximum), .bytes(let maximum):
      guard maximum > Self.sensibleTextBytes, let place = parsed.maximum?.location else { return }
      advise(
        .maximumExcessive,
        "one value of \(maximum) bytes is more than half of what an item of a stream may carry; "
          + "\(Self.sensibleTextBytes) is the most that leaves room for the rest", at: place)
    case .list(let element, let maximum):
      lintCount(type, smallest: Self.smallestSize(element), maximum, parsed)
      if let inner = parsed.arguments.first { lintMaxima(element, inner) }
    case .map(let key, let value, let maximum):
      // An entry is a message: at least a head, with a length before it.
      lintCount(type, smallest: 3, maximum, parsed)
      for (type, parsed) in zip([key, value], parsed.arguments) { lintMaxima(type, parsed) }
    default: break
    }
  }

  private mutating func lintCount(
    _ type: TypeReference, smallest: Int, _ maximum: Int, _ parsed: ParsedType
  ) {
    let what = parsed.name.text
    guard let place = parsed.maximum?.location else {
      advise(
        .maximumUnset,
        "this \(what) takes \(TypeReference.defaultMaximumCount) elements, which nobody has chosen; "
          + "say how many are sensible", at: parsed.name.location,
        suggestion: "write `(max N)` behind it")
      return
    }
    guard maximum * smallest > Self.sensibleListBytes else { return }
    advise(
      .maximumExcessive,
      "\(maximum) elements of at least \(smallest) bytes are more than any frame carries; at most "
        + "\(Self.sensibleListBytes / smallest) ever arrive", at: place)
  }

  /// Bytes that an element of a list takes at least, its length included; enums and structs are
  /// counted as one byte.
  private static func smallestSize(_ type: TypeReference) -> Int {
    switch type {
    case .i16, .u16: 2
    case .i32, .u32, .f32, .date, .partialDate: 4
    case .i64, .u64, .f64, .timestamp, .duration: 8
    case .uuid, .id: 16
    case .fixedBytes(let count), .ascii(let count): count
    case .message: 3
    default: 1
    }
  }

  // MARK: Names

  private static func canHoldPersonalData(_ type: TypeReference) -> Bool {
    switch type {
    case .string, .bytes, .ascii, .date, .partialDate: true
    case .list(let element, _): canHoldPersonalData(element)
    case .map(let key, let value, _): canHoldPersonalData(key) || canHoldPersonalData(value)
    default: false
    }
  }

  /// Words and pairs of words that name facts about a person.
  private static let personalWords: Set<String> = [
    "surname", "passport", "phone", "telephone", "mobile", "email", "birth", "born", "birthday",
    "birthplace", "nickname", "visa", "fingerprints", "ethnicity", "religion",
    "iban", "whatsapp", "telegram",
  ]
  private static let personalPairs: Set<String> = [
    "full name", "family name", "given name", "first name", "last name", "middle name",
    "native name", "maiden name", "national id", "identity number", "document number",
    "home address", "street address", "mother name", "father name", "social security",
    "bank account", "medical note", "medical notes",
  ]

  private static func soundsPersonal(_ name: String) -> Bool {
    let words = words(of: name)
    if words.contains(where: personalWords.contains) { return true }
    return zip(words, words.dropFirst()).contains { personalPairs.contains("\($0) \($1)") }
  }

  /// `notReady`, `isNotReady`, `cannotFly`. `noShow` is a thing of its own and not taken for one.
  private static func soundsNegated(_ name: String) -> Bool {
    let words = words(of: name)
    let beginnings: Set<String> = ["is", "has", "was", "are", "can", "may", "does"]
    if words.first == "cannot" || words.first == "not", words.count > 1 { return true }
    return words.count > 2 && beginnings.contains(words[0]) && words[1] == "not"
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
