extension SchemaComparison {
  /// The two ages of one message, with their fields by name.
  private struct MessagePair {
    let old: MessageDeclaration
    let new: MessageDeclaration
    let oldOrdinals: [String: Int]
    let newOrdinals: [String: Int]
    let oldFields: [Int: Field]
    let newFields: [Int: Field]

    init(_ old: MessageDeclaration, _ new: MessageDeclaration) {
      self.old = old
      self.new = new
      oldOrdinals = Dictionary(old.fields.map { ($0.name, $0.ordinal) }) { first, _ in first }
      newOrdinals = Dictionary(new.fields.map { ($0.name, $0.ordinal) }) { first, _ in first }
      oldFields = Dictionary(old.fields.map { ($0.ordinal, $0) }) { first, _ in first }
      newFields = Dictionary(new.fields.map { ($0.ordinal, $0) }) { first, _ in first }
    }

    func path(_ field: Field) -> String { "\(new.name).\(field.name)" }
  }

  mutating func compare(_ oldMessage: MessageDeclaration, _ newMessage: MessageDeclaration) {
    let pair = MessagePair(oldMessage, newMessage)
    for field in oldMessage.fields {
      guard let newField = pair.newFields[field.ordinal] else {
        deleted(field, pair)
        continue
      }
      compare(field, newField, pair)
    }
    for field in newMessage.fields where pair.oldFields[field.ordinal] == nil {
      appended(field, pair)
    }
    for field in newMessage.fields where !field.isRemoved { compareName(of: field, pair) }
    for move in Self.moves(from: oldMessage, in: old, to: newMessage, in: new) {
      report(
        .fieldMovedIntoUnion,
        "moved into the union of `\(move.union.name)`; an older reader sees "
          + "neither. Keep the field where it is",
        path: "\(newMessage.name).\(move.field.name)",
        at: move.union.location ?? newMessage.location)
    }
  }

  private mutating func deleted(_ field: Field, _ pair: MessagePair) {
    guard pair.newOrdinals[field.name] == nil else { return }
    let type = field.type.schemaText + (field.isOptional ? "?" : "")
    report(
      .fieldDeleted,
      "field \(field.ordinal) is gone, and with it what is stored there. Write "
        + "`removed \(field.ordinal) \(field.name): \(type)` in its place",
      path: pair.path(field), at: pair.new.location)
  }

  private mutating func appended(_ field: Field, _ pair: MessagePair) {
    guard !field.isRemoved else { return }
    if field.isRequired {
      report(
        .requireAdded,
        "a new field is required; readers refuse every request of an older writer. "
          + "Drop `@require`", path: pair.path(field), at: field.location)
    }
    guard !field.isOptional, field.defaultValue == nil else { return }
    switch field.type {
    case .list, .map, .message, .union: return
    default: break
    }
    report(
      .fieldPlainAppended,
      "a new plain field reads as \(Self.zero(of: field.type)) where an older "
        + "writer has not set it. Write `\(field.type.schemaText)?` unless that is meant",
      path: pair.path(field), at: field.location)
  }

  private static func zero(of type: TypeReference) -> String {
    switch type {
    case .bool: "false"
    case .string, .bytes, .ascii: "empty"
    case .enumeration: "`unset`"
    default: "zero"
    }
  }

  /// Two fields of one ordinal, tombstones included: the place and its bytes must stay.
  private mutating func compare(_ oldField: Field, _ newField: Field, _ pair: MessagePair) {
    let path = pair.path(newField)
    let location = newField.location ?? pair.new.location
    compare(oldField.type, newField.type, path: path, at: location)
    if oldField.isOptional != newField.isOptional {
      report(
        .optionalChanged,
        newField.isOptional
          ? "became optional, which moves its bytes. Append an optional field instead"
          : "was optional and is not any more, which moves its bytes. Append a field instead",
        path: path, at: location)
    }
    if oldField.type == newField.type,
      old.defaultBits(of: oldField) != new.defaultBits(of: newField)
    {
      report(
        .defaultChanged,
        "has another default; stored values change their meaning. Keep the default",
        path: path, at: location)
    }
    if oldField.isRequired, !newField.isRequired {
      report(
        .requireDropped,
        "is not required any more; deploy readers first, older ones refuse "
          + "requests without it", path: path, at: location)
    }
    if !oldField.isRequired, newField.isRequired {
      report(
        .requireAdded,
        "became required; readers refuse requests of older writers without it. Drop "
          + "`@require`", path: path, at: location)
    }
    if oldField.isPersonal, !newField.isPersonal {
      report(
        .personalDropped, "lost `@pii`; what is stored there is still personal data. Keep the mark",
        path: path, at: location)
    }
    if newField.isRemoved, !oldField.isRemoved {
      report(
        .fieldRemoved,
        "is removed; code that uses it does not compile. Mark it `@deprecated` for a "
          + "release first", path: path, at: location)
    }
    if oldField.isRemoved, !newField.isRemoved {
      report(
        .removedOrdinalReused,
        "takes number \(newField.ordinal) of a removed field; what old "
          + "writers stored there comes back. Append a field with the next number",
        path: path, at: location)
    }
  }

  /// What became of the name of a live field of the new message.
  private mutating func compareName(of field: Field, _ pair: MessagePair) {
    let path = pair.path(field)
    let location = field.location ?? pair.new.location
    if let ordinal = pair.oldOrdinals[field.name] {
      guard ordinal != field.ordinal else { return }
      // A tombstone frees its place for good; only its name comes back, on a field of its own.
      let isReused =
        pair.oldFields[ordinal]?.isRemoved == true
        || pair.newFields[ordinal]?.isRemoved == true && pair.oldFields[field.ordinal] == nil
        || pair.oldFields[field.ordinal]?.isRemoved == true && pair.newFields[ordinal] == nil
      if isReused {
        report(
          .removedNameReused,
          "has the name of the removed field \(ordinal); old JSON is read as the "
            + "new field. Choose another name", path: path, at: location)
      } else {
        report(
          .fieldRenumbered,
          "was number \(ordinal) and is now \(field.ordinal); fields keep their "
            + "numbers for good, and new ones are appended", path: path, at: location)
      }
      return
    }
    guard let oldField = pair.oldFields[field.ordinal], !oldField.isRemoved,
      pair.newOrdinals[oldField.name] == nil
    else { return }
    if field.formerNames.contains(oldField.name) {
      report(
        .fieldRenamedNoted, "was called `\(oldField.name)`; JSON and code use the new name",
        path: path, at: location)
    } else {
      report(
        .fieldRenamed,
        "was called `\(oldField.name)`; JSON and code use the new name. Note it with "
          + "`@was(\"\(oldField.name)\")`", path: path, at: location)
    }
  }

  /// Fields that the second message has not got and that appear, by name and type, as a case of a
  /// union that it carries, where that union had no such case.
  static func moves(
    from first: MessageDeclaration, in firstIndex: SchemaIndex,
    to second: MessageDeclaration, in secondIndex: SchemaIndex
  ) -> [(field: Field, union: Field)] {
    let names = Set(second.fields.filter { !$0.isRemoved }.map(\.name))
    let gone = first.fields.filter { !$0.isRemoved && !names.contains($0.name) }
    guard !gone.isEmpty else { return [] }
    // Each union once, however many fields carry it.
    var unions: [(name: QualifiedName, field: Field)] = []
    var seen: Set<QualifiedName> = []
    for field in second.fields where !field.isRemoved {
      if case .union(let name) = field.type, seen.insert(name).inserted {
        unions.append((name, field))
      }
    }
    var result: [(field: Field, union: Field)] = []
    for field in gone {
      let found = unions.first { union in
        secondIndex.unionCases[union.name]?[field.name] == .some(field.type)
          && firstIndex.unionCases[union.name]?[field.name] == nil
      }
      if let found { result.append((field, found.field)) }
    }
    return result
  }

  // MARK: Structs

  mutating func compare(_ oldStruct: StructDeclaration, _ newStruct: StructDeclaration) {
    let path = newStruct.name.description
    let advice = "structs never change. Declare a new one and append a field of it"
    if oldStruct.fields.count != newStruct.fields.count {
      report(
        .structChanged,
        "had \(oldStruct.fields.count) members and has \(newStruct.fields.count); "
          + advice, path: path, at: newStruct.location)
    }
    for (oldMember, newMember) in zip(oldStruct.fields, newStruct.fields) {
      let memberPath = "\(path).\(newMember.name)"
      let location = newMember.location ?? newStruct.location
      if oldMember.name != newMember.name || oldMember.type != newMember.type {
        report(
          .structChanged,
          "was `\(oldMember.name): \(oldMember.type.schemaText)` and is now "
            + "`\(newMember.name): \(newMember.type.schemaText)`; " + advice,
          path: memberPath, at: location)
      }
      if oldMember.isPersonal, !newMember.isPersonal {
        report(
          .personalDropped,
          "lost `@pii`; what is stored there is still personal data. Keep the mark",
          path: memberPath, at: location)
      }
    }
  }
}
