internal import RepatriationSchema
internal import Wire

/// Words of names and whose they are, in memory: names stand in no index of the store, where the words
/// that many people share could be told from how often they occur.
struct NameIndex {
  /// Words are grouped by this many bytes of their beginning.
  private static let prefixBytes = 3

  private var words: [ID<PersonFile>: [String]] = [:]
  private var people: [String: [ID<PersonFile>]] = [:]
  private var groups: [UInt32: Set<String>] = [:]

  /// How many people are in it.
  var count: Int { words.count }

  /// Whether the person is in it.
  func contains(_ person: ID<PersonFile>) -> Bool { words[person] != nil }

  /// Puts a person's words in place of those that were known.
  mutating func put(_ new: [String], of person: ID<PersonFile>) {
    let old = words[person] ?? []
    guard old != new else { return }
    for word in old {
      people[word]?.removeAll { $0 == person }
      if people[word]?.isEmpty == true {
        people[word] = nil
        groups[Self.group(of: word), default: []].remove(word)
      }
    }
    words[person] = new.isEmpty ? nil : new
    for word in new {
      if people[word] == nil { groups[Self.group(of: word), default: []].insert(word) }
      people[word, default: []].append(person)
    }
  }

  /// Who has a word that begins with `prefix`: at most `limit` entries are looked at.
  func people(
    withWord prefix: String, limit: Int
  ) -> (people: Set<ID<PersonFile>>, isTruncated: Bool) {
    var found: Set<ID<PersonFile>> = []
    var looked = 0
    for word in words(beginningWith: prefix) {
      let holders = people[word] ?? []
      let room = limit - looked
      guard holders.count <= room else {
        found.formUnion(holders.prefix(room))
        return (found, true)
      }
      looked += holders.count
      found.formUnion(holders)
    }
    return (found, false)
  }

  /// In order, so that the same search finds the same people.
  private func words(beginningWith prefix: String) -> [String] {
    let start = Array(prefix.utf8.prefix(Self.prefixBytes))
    var found: [String] = []
    if start.count == Self.prefixBytes {
      found = groups[Self.group(of: prefix)]?.filter { $0.hasBytePrefix(prefix) } ?? []
    } else {
      for group in groups.values { found += group.filter { $0.hasBytePrefix(prefix) } }
    }
    return found.sorted()
  }

  private static func group(of word: String) -> UInt32 {
    word.utf8.prefix(prefixBytes).reduce(UInt32(1)) { $0 << 8 | UInt32($1) }
  }
}

extension String {
  /// Whether the UTF-8 of the word begins with that of `prefix`, as the comparison of index values does.
  fileprivate func hasBytePrefix(_ prefix: String) -> Bool {
    utf8.starts(with: prefix.utf8)
  }
}
