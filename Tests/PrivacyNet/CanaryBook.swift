internal import Synchronization

/// Everything personal that the tests of this process have written or were told: what must not show up in
/// a log, a metric, an error or a name of a file.
package final class CanaryBook: Sendable {
  /// The one that harnesses share.
  package static let shared = CanaryBook()

  private struct State {
    /// Where a phrase comes from, such as `person.v1.Registration.fullName`.
    var origins: [String: String] = [:]
    /// Numbers of words of the phrases that begin with a word.
    var lengths: [String: Set<Int>] = [:]
  }
  private let state = Mutex(State())

  /// From this year on dates are those of tests, programs and certificates, too.
  private static let loggedYear = 2020
  /// Fewest digits of a number that is looked for, and most groups that it is written in.
  private static let fewestDigits = 7
  private static let digitGroups = 6

  package init() {}

  /// How many phrases are looked for.
  package var count: Int { state.withLock { $0.origins.count } }

  /// Remembers a text, its digits when it is a number, and of a name every longer word.
  package func add(_ text: String, from origin: String, isName: Bool = false) {
    let words = CanaryText.words(text)
    if CanaryText.isDistinctive(words, of: text) { add(words, origin) }
    let digits = text.filter { ("0"..."9").contains($0) }
    if digits.count >= Self.fewestDigits, digits.count * 2 >= text.count { add([digits], origin) }
    guard isName else { return }
    for word in text.split(whereSeparator: { !$0.isLetter }).map(String.init) {
      let words = CanaryText.words(word)
      if CanaryText.isDistinctive(words, of: word) { add(words, origin) }
    }
  }

  /// Remembers a date in its usual forms; a part of a date says nothing, and a date of the last years
  /// stands in every log.
  package func add(year: Int, month: Int, day: Int, from origin: String) {
    guard year < Self.loggedYear else { return }
    let forms = CanaryText.forms(year: year, month: month, day: day)
    guard let first = forms.first, !ProgramWords.all.contains(first) else { return }
    for form in forms {
      add(CanaryText.words(form), origin)
    }
  }

  private func add(_ words: [String], _ origin: String) {
    guard words.count > CanaryText.longest else { return insert(words, origin) }
    for start in 0...(words.count - CanaryText.longest) {
      insert(Array(words[start..<(start + CanaryText.longest)]), origin)
    }
  }

  private func insert(_ words: [String], _ origin: String) {
    guard let first = words.first else { return }
    state.withLock { state in
      state.origins[words.joined(separator: " "), default: origin] = origin
      state.lengths[first, default: []].insert(words.count)
    }
  }

  /// Where what is personal in a text comes from; empty for a text that tells nothing.
  package func origins(in text: String) -> [String] {
    let words = CanaryText.words(text)
    return state.withLock { state in
      var found: Set<String> = []
      for start in words.indices {
        guard let lengths = state.lengths[words[start]] else { continue }
        for length in lengths where start + length <= words.count {
          let phrase = words[start..<(start + length)].joined(separator: " ")
          if let origin = state.origins[phrase] { found.insert(origin) }
        }
      }
      for number in Self.numbers(in: words) {
        if let origin = state.origins[number] { found.insert(origin) }
      }
      return found.sorted()
    }
  }

  /// Numbers as they may have been written in groups, such as those of a telephone.
  private static func numbers(in words: [String]) -> [String] {
    var numbers: [String] = []
    for start in words.indices {
      var number = ""
      for word in words[start...].prefix(digitGroups) {
        guard word.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { break }
        number += word
        if number.utf8.count >= fewestDigits { numbers.append(number) }
      }
    }
    return numbers
  }
}
