/// What is known about the names of the people in a set of records. All of it is data, and all of
/// it may be empty.
package struct NameCustoms: Hashable, Sendable {
  /// Words that are no part of a name: `mr`, `dr`, `haji`. Dropped while another word remains.
  package var titles: [String]
  /// Words that are the same name: `muhammad`, `mohamad`, `moh`. Such words agree nearly.
  package var equivalents: [[String]]
  /// Spellings of one sound, as pairs of from and to: `oe` and `u`. Words that are the same after
  /// all of them, in this order, agree nearly.
  package var respellings: [[String]]

  package init(
    titles: [String] = [], equivalents: [[String]] = [], respellings: [[String]] = []
  ) {
    self.titles = titles
    self.equivalents = equivalents
    self.respellings = respellings
  }
}

extension NameCustoms: Codable {
  private enum Key: String, CodingKey {
    case titles, equivalents, respellings
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    self.init(
      titles: try container.decodeIfPresent([String].self, forKey: .titles) ?? [],
      equivalents: try container.decodeIfPresent([[String]].self, forKey: .equivalents) ?? [],
      respellings: try container.decodeIfPresent([[String]].self, forKey: .respellings) ?? [])
  }
}
