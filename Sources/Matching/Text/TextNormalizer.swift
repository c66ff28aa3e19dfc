/// Takes values apart into the words that are compared.
struct TextNormalizer: Sendable {
  private let titles: Set<[UInt32]>
  private let equivalents: [[UInt32]: [UInt32]]
  private let respellings: [(from: [UInt32], to: [UInt32])]

  init(customs: NameCustoms) {
    titles = Set(customs.titles.map { Self.letters(of: $0) })
    var equivalents: [[UInt32]: [UInt32]] = [:]
    for group in customs.equivalents {
      let words = group.map { Self.letters(of: $0) }
      guard let head = words.first else { continue }
      for word in words { equivalents[word] = head }
    }
    self.equivalents = equivalents
    respellings = customs.respellings.map {
      (Self.letters(of: $0[0]), Self.letters(of: $0[1]))
    }
  }

  /// The words of a name, in order, without titles, marks and punctuation.
  func nameWords(_ values: [String]) -> [[UInt32]] {
    var words: [[UInt32]] = []
    for value in values.prefix(MatchingLimits.values) { words += Self.words(of: value) }
    let named = words.filter { !titles.contains($0) }
    return Array((named.isEmpty ? words : named).prefix(MatchingLimits.nameTokens))
  }

  /// The spelling under which variants of one name meet. Equal to the word for most words.
  func variant(of word: [UInt32]) -> [UInt32] {
    if let head = equivalents[word] { return head }
    var spelling = word
    for (from, to) in respellings where spelling.count >= from.count {
      spelling = Self.replacing(from, by: to, in: spelling)
    }
    return equivalents[spelling] ?? spelling
  }

  private static func replacing(
    _ from: [UInt32], by to: [UInt32], in word: [UInt32]
  ) -> [UInt32] {
    var result: [UInt32] = []
    var index = 0
    while index < word.count {
      if index + from.count <= word.count && word[index..<index + from.count] == from[...] {
        result += to
        index += from.count
      } else {
        result.append(word[index])
        index += 1
      }
    }
    return Array(result.prefix(MatchingLimits.termScalars))
  }

  /// All letters and digits of a value in one run, in lower case, at most
  /// `MatchingLimits.termScalars`.
  static func letters(of value: String) -> [UInt32] {
    var run: [UInt32] = []
    for scalar in value.unicodeScalars.prefix(MatchingLimits.valueScalars) {
      if case .letters(let folded) = LetterFold.fold(scalar) { run += folded }
      if run.count >= MatchingLimits.termScalars { break }
    }
    return Array(run.prefix(MatchingLimits.termScalars))
  }

  /// The words of a value. Stops inside one chunk of short parts (`S.Pd`, `M.T.`) do not break it.
  static func words(of value: String) -> [[UInt32]] {
    var words: [[UInt32]] = []
    var parts: [[UInt32]] = [[]]
    func flush() {
      let filled = parts.filter { !$0.isEmpty }
      // Degrees and titles have parts of at most three letters, and end in a part of two or more;
      // initials are single letters and stay words of their own.
      if filled.count > 1, filled.allSatisfy({ $0.count <= 3 }),
        filled.contains(where: { $0.count > 1 })
      {
        words.append(Array(filled.joined()))
      } else {
        words += filled
      }
      parts = [[]]
    }
    for scalar in value.unicodeScalars.prefix(MatchingLimits.valueScalars) {
      switch LetterFold.fold(scalar) {
      case .letters(let folded): parts[parts.count - 1] += folded
      case .nothing: break
      case .stop: parts.append([])
      case .separator: flush()
      }
    }
    flush()
    return words.map { Array($0.prefix(MatchingLimits.termScalars)) }
  }
}
