/// Compares two schemas declaration by declaration and collects every difference that has a rule.
///
/// At connect the old schema is the writer's and the new one the reader's (wire rule R22).
struct SchemaComparison {
  let old: SchemaIndex
  let new: SchemaIndex
  /// At connect, what the writer sends; `nil` when a schema's next version is compared.
  let carrying: CarriedMessages?
  private let oldTypes: [QualifiedName]
  private let oldServices: [QualifiedName]
  private(set) var changes: [BreakingChange] = []

  init(from old: Schema, to new: Schema, carrying: CarriedMessages? = nil) {
    self.carrying = carrying
    self.old = SchemaIndex(old)
    self.new = SchemaIndex(new)
    oldTypes =
      old.messages.map(\.name) + old.structs.map(\.name) + old.enums.map(\.name)
      + old.unions.map(\.name)
    oldServices = old.services.map(\.name)
  }

  mutating func report(
    _ rule: BreakingRule, _ message: String, path: String, at location: SourceLocation?
  ) {
    changes.append(BreakingChange(rule, message, path: path, location: location))
  }

  /// Compares everything that the old schema declares. What only the new one declares is safe.
  mutating func compareAll() {
    for name in oldTypes { compareType(name) }
    for name in oldServices { compareService(name) }
  }

  mutating func compareService(_ name: QualifiedName) {
    guard let oldService = old.services[name] else { return }
    guard let newService = new.services[name] else {
      report(
        .serviceDeleted,
        "the service is gone; every call to it fails. Keep it, with its methods "
          + "marked `@deprecated`", path: name.description, at: nil)
      return
    }
    compare(oldService, newService)
  }

  /// Compares the type that both schemas declare under one name.
  mutating func compareType(_ name: QualifiedName) {
    guard let oldKind = old.kind(of: name) else { return }
    guard let newKind = new.kind(of: name) else {
      report(
        .typeDeleted,
        "\(oldKind) of this name was declared and is not any more; code that uses it "
          + "does not compile", path: name.description, at: nil)
      return
    }
    if oldKind != newKind {
      report(
        .typeKindChanged,
        "was \(oldKind) and is now \(newKind); their bytes differ. Declare the "
          + "new type under another name", path: name.description, at: new.location(of: name))
    } else if let oldMessage = old.messages[name], let newMessage = new.messages[name] {
      compare(oldMessage, newMessage)
    } else if let oldStruct = old.structs[name], let newStruct = new.structs[name] {
      compare(oldStruct, newStruct)
    } else if let oldEnum = old.enums[name], let newEnum = new.enums[name] {
      compare(oldEnum, newEnum)
    } else if let oldUnion = old.unions[name], let newUnion = new.unions[name] {
      compare(oldUnion, newUnion)
    }
  }

  /// Compares the types of a field or of a union's case.
  mutating func compare(
    _ oldType: TypeReference, _ newType: TypeReference, path: String, at location: SourceLocation?
  ) {
    let difference = TypeDifference(from: oldType, to: newType)
    if difference.isOther {
      report(
        .typeChanged,
        "was `\(oldType.schemaText)` and is now `\(newType.schemaText)`; types never "
          + "change. Append a field or case with the new type", path: path, at: location)
      return
    }
    let step = "from `\(oldType.schemaText)` to `\(newType.schemaText)`"
    if difference.isLowered {
      report(
        .maxLowered,
        "a maximum is lower, \(step); readers refuse what older writers send and what "
          + "is stored", path: path, at: location)
    }
    if difference.isRaised {
      report(
        .maxRaised,
        "a maximum is higher, \(step); deploy readers first, older ones refuse what is "
          + "longer", path: path, at: location)
    }
  }
}
