extension SchemaComparison {
  /// The rules of one kind of numbered member.
  struct MemberRules {
    /// How the member is called in messages.
    var what: String
    /// What its number is called.
    var number: String
    var deleted: BreakingRule
    var deletedAdvice: String
    var renumbered: BreakingRule
    var renamed: BreakingRule
    var renamedNoted: BreakingRule
    /// What shows names to others.
    var namedIn: String

    static let enumCase = MemberRules(
      what: "case", number: "value", deleted: .enumCaseDeleted,
      deletedAdvice: "its value stays in use, and JSON shows it as a number. Keep it, marked "
        + "`@deprecated`",
      renumbered: .enumCaseRenumbered, renamed: .enumCaseRenamed,
      renamedNoted: .enumCaseRenamedNoted, namedIn: "JSON and code use")
    static let unionCase = MemberRules(
      what: "case", number: "tag", deleted: .unionCaseDeleted,
      deletedAdvice: "what is stored under its tag becomes unknown, and JSON shows it as bytes. "
        + "Keep the case",
      renumbered: .unionCaseRenumbered, renamed: .unionCaseRenamed,
      renamedNoted: .unionCaseRenamedNoted, namedIn: "JSON and code use")
    static let method = MemberRules(
      what: "method", number: "number", deleted: .methodDeleted,
      deletedAdvice: "calls of older clients fail. Keep it, marked `@deprecated`",
      renumbered: .methodRenumbered, renamed: .methodRenamed,
      renamedNoted: .methodRenamedNoted, namedIn: "code uses")
  }

  mutating func compare(
    members oldMembers: [NumberedMember], _ newMembers: [NumberedMember], of owner: QualifiedName,
    at location: SourceLocation?, rules: MemberRules
  ) {
    for change in NumberedMember.changes(from: oldMembers, to: newMembers) {
      switch change {
      case .deleted(let member):
        report(
          rules.deleted,
          "the \(rules.what) with \(rules.number) \(member.number) is gone; \(rules.deletedAdvice)",
          path: "\(owner).\(member.name)", at: location)
      case .renumbered(let member, let successor):
        report(
          rules.renumbered,
          "had \(rules.number) \(member.number) and has \(successor.number); the two sides take one "
            + "for another. Keep the \(rules.number)",
          path: "\(owner).\(successor.name)", at: successor.location ?? location)
      case .renamed(let member, let successor, let isNoted):
        let advice = isNoted ? "" : ". Note it with `@was(\"\(member.name)\")`"
        report(
          isNoted ? rules.renamedNoted : rules.renamed,
          "was called `\(member.name)`; \(rules.namedIn) the new name\(advice)",
          path: "\(owner).\(successor.name)", at: successor.location ?? location)
      }
    }
  }

  mutating func compare(_ oldEnum: EnumDeclaration, _ newEnum: EnumDeclaration) {
    if oldEnum.width != newEnum.width {
      report(
        .enumWidthChanged,
        "took \(oldEnum.width) and takes \(newEnum.width) bytes, which moves what "
          + "follows it. Declare a wider enum under another name and append a field of it",
        path: newEnum.name.description, at: newEnum.location)
    }
    func members(_ declaration: EnumDeclaration) -> [NumberedMember] {
      declaration.cases.map {
        NumberedMember(
          number: $0.value, name: $0.name, formerNames: $0.formerNames, location: $0.location)
      }
    }
    compare(
      members: members(oldEnum), members(newEnum), of: newEnum.name, at: newEnum.location,
      rules: .enumCase)
  }

  mutating func compare(_ oldUnion: UnionDeclaration, _ newUnion: UnionDeclaration) {
    func members(_ declaration: UnionDeclaration) -> [NumberedMember] {
      declaration.cases.map {
        NumberedMember(
          number: $0.tag, name: $0.name, formerNames: $0.formerNames, location: $0.location)
      }
    }
    compare(
      members: members(oldUnion), members(newUnion), of: newUnion.name, at: newUnion.location,
      rules: .unionCase)
    let newCases = Dictionary(newUnion.cases.map { ($0.tag, $0) }) { first, _ in first }
    for oldCase in oldUnion.cases {
      guard let newCase = newCases[oldCase.tag] else { continue }
      let path = "\(newUnion.name).\(newCase.name)"
      let location = newCase.location ?? newUnion.location
      switch (oldCase.type, newCase.type) {
      case (let oldType?, let newType?): compare(oldType, newType, path: path, at: location)
      case (nil, nil): break
      case (nil, _):
        report(
          .typeChanged,
          "had no payload and has one; types never change. Add a case with the payload",
          path: path, at: location)
      case (_, nil):
        report(
          .typeChanged, "had a payload and has none; types never change. Add a case without one",
          path: path, at: location)
      }
    }
  }
}
