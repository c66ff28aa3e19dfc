/// Compares two terms by their letters.
///
/// The lengths and similarities here are what is common in record linkage, and only sort pairs into
/// levels; what a level is worth is learned.
extension TermView {
  /// From this length a word with two slips is still recognised.
  private static let lengthForTwoEdits = 5
  /// From this length a word with one slip is hardly another word. In shorter ones it often is:
  /// Yan and Yang, Gao and Mao.
  private static let lengthForNearOne = 5
  /// From this length two slips count as one does in shorter words.
  private static let lengthForNearTwo = 10
  /// The similarity above which shortened words are alike, as Winkler's studies set it.
  private static let similarity = 0.88
  /// Below this length one replaced letter makes another word: `tu` and `li`.
  private static let lengthForOneEdit = 3

  /// Exact, near, similar or different, for words and phrases.
  func compareWords(_ first: Int32, _ second: Int32) -> AgreementLevel {
    if first == second { return .exact }
    let (one, other) = (self[first], self[second])
    guard one.isLatin == other.isLatin else { return .different }
    if one.detail != 0 && one.detail == other.detail { return .near }
    let shorter = Int(min(one.length, other.length))
    if shorter < Self.lengthForOneEdit { return .different }
    let difference = (one.mask ^ other.mask).nonzeroBitCount
    if difference <= 4 {
      let limit = shorter >= Self.lengthForTwoEdits ? 2 : 1
      if let edits = edits(first, second, within: limit) {
        let near = shorter >= Self.lengthForNearTwo ? 2 : shorter >= Self.lengthForNearOne ? 1 : 0
        return edits <= near ? .near : .similar
      }
    }
    // Words with few letters in common cannot be alike; most pairs end here.
    let common = (one.mask & other.mask).nonzeroBitCount
    guard 3 * common >= 2 * min(one.mask.nonzeroBitCount, other.mask.nonzeroBitCount) else {
      return .different
    }
    let scalars = scalars
    let pool = scalars.span
    let alike = EditDistance.jaroWinkler(
      pool.extracting(range(one)), pool.extracting(range(other)))
    return alike >= Self.similarity ? .similar : .different
  }

  /// Exact, near for a single slip, or different; for numbers and codes.
  func compareCodes(_ first: Int32, _ second: Int32) -> AgreementLevel {
    if first == second { return .exact }
    let (one, other) = (self[first], self[second])
    guard Int(min(one.length, other.length)) >= Self.lengthForOneEdit,
      (one.mask ^ other.mask).nonzeroBitCount <= 2
    else { return .different }
    return edits(first, second, within: 1) == nil ? .different : .near
  }

  func edits(_ first: Int32, _ second: Int32, within limit: Int) -> Int? {
    let scalars = scalars
    let pool = scalars.span
    return EditDistance.within(
      limit, pool.extracting(range(self[first])), pool.extracting(range(self[second])))
  }

  /// Whether two names are the same but for their spaces, as far as they are in Latin letters, or as far
  /// as they are not. Where one has more words, one slip more is forgiven, or two in a long name; where
  /// both have as many, a slip was already looked for word by word.
  func areNearWithoutSpaces(
    _ first: Span<Int32>, _ second: Span<Int32>, isLatin: Bool
  ) -> Bool {
    func mask(_ words: Span<Int32>) -> UInt64 {
      var mask: UInt64 = 0
      for index in 0..<words.count where self[words[index]].isLatin == isLatin {
        mask |= self[words[index]].mask
      }
      return mask
    }
    guard (mask(first) ^ mask(second)).nonzeroBitCount <= 4 else { return false }
    func run(_ words: Span<Int32>) -> [UInt32] {
      var run: [UInt32] = []
      for index in 0..<words.count where self[words[index]].isLatin == isLatin {
        run += scalars[range(self[words[index]])]
      }
      return run
    }
    let (one, other) = (run(first), run(second))
    let shorter = min(one.count, other.count)
    guard shorter >= Self.lengthForTwoEdits else { return false }
    if first.count == second.count { return one == other }
    let limit = shorter >= Self.lengthForNearTwo ? 2 : 1
    return EditDistance.within(limit, one.span, other.span) != nil
  }

  /// Whether one is a single letter and the other a longer word that begins with it.
  func isInitial(_ first: Int32, of second: Int32) -> Bool {
    let (one, other) = (self[first], self[second])
    guard one.length > 0, other.length > 0, (one.length == 1) != (other.length == 1) else {
      return false
    }
    return scalars[Int(one.offset)] == scalars[Int(other.offset)]
  }
}
