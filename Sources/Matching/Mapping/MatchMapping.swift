/// Which fields of a kind of record are compared, and what two records must share before they are
/// called the same without a person looking. Read from a file: nothing in this module knows one
/// kind of record.
package struct MatchMapping: Hashable, Sendable {
  /// The version of the format that this module reads and writes.
  package static let version = 1

  /// What "the same" needs besides probability.
  package enum Automatic: String, Codable, Sendable {
    /// An equal identifier, and no contradiction by another one or by the name.
    case strongIdentifier
    /// Agreement in a field that is not demographic, so not by name and birth date alone.
    case corroborated
  }

  /// Names the mapping; a model says for which mapping it was learned.
  package let name: String
  package let automatic: Automatic
  package let names: NameCustoms
  package let fields: [MatchField]

  /// - Throws: `MatchingError` with the code `mapping`, saying what to change.
  package init(
    name: String, automatic: Automatic, names: NameCustoms = NameCustoms(), fields: [MatchField]
  ) throws {
    self.name = name
    self.automatic = automatic
    self.names = names
    self.fields = fields
    if let problem = problem() { throw MatchingError(.mapping, problem) }
  }

  /// For each field the index of the field whose evidence it repeats, or its own.
  var evidenceFields: [Int] {
    fields.indices.map { index in
      fields[index].repeats.flatMap { name in fields.firstIndex { $0.name == name } } ?? index
    }
  }

  /// The category that names and places depend on.
  var stratum: Int? { fields.firstIndex(where: \.isStratum) }

  private func problem() -> String? {
    if fields.isEmpty || fields.count > MatchingLimits.fields {
      return "a mapping has 1 to \(MatchingLimits.fields) fields"
    }
    if Set(fields.map(\.name)).count != fields.count { return "two fields have one name" }
    for (index, field) in fields.enumerated() {
      if let other = field.repeats,
        !fields[..<index].contains(where: { $0.name == other && $0.repeats == nil })
      {
        return "the field '\(field.name)' repeats '\(other)', which is no earlier field of its own"
      }
      if field.columns.isEmpty || field.columns.count > MatchingLimits.columns {
        return "the field '\(field.name)' has 1 to \(MatchingLimits.columns) columns"
      }
      if field.lifelong && field.kind != .identifier {
        return "the field '\(field.name)' is lifelong, which only an identifier is"
      }
      if field.isStratum && (field.kind != .category || fields.filter(\.isStratum).count > 1) {
        return "only one field, a category, is a stratum"
      }
      if field.role == .strong && field.kind != .identifier {
        return "the field '\(field.name)' is strong, which only an identifier is"
      }
    }
    if automatic == .strongIdentifier && !fields.contains(where: { $0.role == .strong }) {
      return "without a strong field nothing is the same by a strong identifier"
    }
    if names.respellings.contains(where: { $0.count != 2 || $0[0].isEmpty }) {
      return "a respelling is a pair: what is replaced, and by what"
    }
    return nil
  }
}

extension MatchMapping: Codable {
  private enum Key: String, CodingKey {
    case version, name, automatic, names, fields
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    let version = try container.decode(Int.self, forKey: .version)
    guard version == Self.version else {
      throw MatchingError(.mapping, "version \(version) is not \(Self.version)")
    }
    try self.init(
      name: try container.decode(String.self, forKey: .name),
      automatic: try container.decode(Automatic.self, forKey: .automatic),
      names: try container.decodeIfPresent(NameCustoms.self, forKey: .names) ?? NameCustoms(),
      fields: try container.decode([MatchField].self, forKey: .fields))
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(Self.version, forKey: .version)
    try container.encode(name, forKey: .name)
    try container.encode(automatic, forKey: .automatic)
    try container.encode(names, forKey: .names)
    try container.encode(fields, forKey: .fields)
  }
}
