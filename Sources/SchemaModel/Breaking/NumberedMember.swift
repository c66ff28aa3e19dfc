/// What enum cases, union cases and methods have in common: a number for the bytes, a name for the rest.
struct NumberedMember {
  var number: Int
  var name: String
  var formerNames: [String]
  var location: SourceLocation?

  /// What became of one member.
  enum Change {
    case deleted(NumberedMember)
    case renumbered(from: NumberedMember, to: NumberedMember)
    case renamed(from: NumberedMember, to: NumberedMember, isNoted: Bool)
  }

  /// The changes of all old members, in their order. A member is the same when its name is; a new
  /// name under an old number is a rename, unless that name was there before under another number.
  static func changes(from old: [NumberedMember], to new: [NumberedMember]) -> [Change] {
    let oldNames = Set(old.map(\.name))
    let oldNumbers = Set(old.map(\.number))
    let newByName = Dictionary(new.map { ($0.name, $0) }) { first, _ in first }
    let newByNumber = Dictionary(new.map { ($0.number, $0) }) { first, _ in first }
    let added = new.filter { !oldNames.contains($0.name) && !oldNumbers.contains($0.number) }
    let addedByFormerName = Dictionary(
      added.flatMap { member in member.formerNames.map { ($0, member) } }
    ) { first, _ in first }

    var result: [Change] = []
    for member in old {
      if let same = newByName[member.name] {
        if same.number != member.number { result.append(.renumbered(from: member, to: same)) }
      } else if let successor = newByNumber[member.number], !oldNames.contains(successor.name) {
        let isNoted = successor.formerNames.contains(member.name)
        result.append(.renamed(from: member, to: successor, isNoted: isNoted))
      } else if let moved = addedByFormerName[member.name] {
        result.append(.renumbered(from: member, to: moved))
      } else {
        result.append(.deleted(member))
      }
    }
    return result
  }
}
