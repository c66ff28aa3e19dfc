/// One field to compare: which columns of a record it reads, and as what.
package struct MatchField: Hashable, Sendable {
  /// Names the field in models and explanations.
  package let name: String
  package let kind: FieldKind
  /// Columns of a record. The words of a name are those of all its columns; of other kinds each
  /// column is a value of its own, and any may equal any.
  package let columns: [String]
  package let role: FieldRole
  /// An identifier that a person keeps for life: two different ones contradict each other.
  package let lifelong: Bool
  /// The name of an earlier field that this one says again in other words, such as a name in another
  /// script. What both say counts once.
  package let repeats: String?
  /// Whether names and places depend on this category, as they do on a nationality: a value is then as
  /// rare as it is among those who agree in the category.
  package let isStratum: Bool
  /// Values that say nothing, such as `U` for an unknown sex, after normalisation.
  package let unknown: [String]

  package init(
    name: String, kind: FieldKind, columns: [String], role: FieldRole? = nil,
    lifelong: Bool = false, repeats: String? = nil, isStratum: Bool = false,
    unknown: [String] = []
  ) {
    self.name = name
    self.kind = kind
    self.columns = columns
    self.role = role ?? kind.usualRole
    self.lifelong = lifelong
    self.repeats = repeats
    self.isStratum = isStratum
    self.unknown = unknown
  }
}

extension MatchField: Codable {
  private enum Key: String, CodingKey {
    case name, kind, columns, role, lifelong, repeats, unknown
    case isStratum = "stratum"
  }

  /// All but `name`, `kind` and `columns` may be left out.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    self.init(
      name: try container.decode(String.self, forKey: .name),
      kind: try container.decode(FieldKind.self, forKey: .kind),
      columns: try container.decode([String].self, forKey: .columns),
      role: try container.decodeIfPresent(FieldRole.self, forKey: .role),
      lifelong: try container.decodeIfPresent(Bool.self, forKey: .lifelong) ?? false,
      repeats: try container.decodeIfPresent(String.self, forKey: .repeats),
      isStratum: try container.decodeIfPresent(Bool.self, forKey: .isStratum) ?? false,
      unknown: try container.decodeIfPresent([String].self, forKey: .unknown) ?? [])
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(name, forKey: .name)
    try container.encode(kind, forKey: .kind)
    try container.encode(columns, forKey: .columns)
    try container.encode(role, forKey: .role)
    if lifelong { try container.encode(lifelong, forKey: .lifelong) }
    try container.encodeIfPresent(repeats, forKey: .repeats)
    if isStratum { try container.encode(isStratum, forKey: .isStratum) }
    if !unknown.isEmpty { try container.encode(unknown, forKey: .unknown) }
  }
}
