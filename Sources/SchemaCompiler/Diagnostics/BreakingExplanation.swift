package import SchemaModel

extension BreakingRule {
  /// The rule, explained (SPEC.md, section 7.1). Every rule has one.
  package var explanation: RuleExplanation {
    switch self {
    case .typeDeleted:
      .init("A message, struct, enum or union is gone.", "Keep it while code uses it.")
    case .typeKindChanged:
      .init("A name stands for another kind of type.", "Declare the new type under another name.")
    case .structChanged:
      .init(
        "A struct has another number of members, or a member another name or type.",
        "Structs never change: declare a new one and append a field of it.")
    case .fieldDeleted:
      .init(
        "A field is gone, and with it the place that its bytes have.",
        "Write `removed n name: type` in its place.")
    case .fieldRemoved:
      .init(
        "A field became `removed`: bytes are safe, code that uses it does not compile.",
        "Change that code first.")
    case .fieldRenumbered:
      .init("A field's name has another number.", "Numbers never change; restore it.")
    case .fieldRenamed:
      .init(
        "A field's number has a new name, which changes JSON and code.",
        "Keep the name, or note the old one with `@was(\"old\")`.")
    case .fieldRenamedNoted:
      .init("A field was renamed, and `@was` says so.", "Tell who reads the JSON.")
    case .fieldPlainAppended:
      .init(
        "A new plain field reads as zero where an older writer has not set it.",
        "Write `T?` unless zero is right for all that is stored.")
    case .fieldMovedIntoUnion:
      .init(
        "A field is gone and a union of the message has a new case of its name and type; an older "
          + "reader sees neither.", "Keep the field where it is.")
    case .removedOrdinalReused:
      .init("A removed field's number has a live field.", "Append with the next free number.")
    case .removedNameReused:
      .init("A removed field's name is that of another field.", "Choose another name.")
    case .optionalChanged:
      .init("`T` became `T?` or back, which moves bytes.", "Append a field instead.")
    case .defaultChanged:
      .init(
        "A default has other bits, so that stored values change their meaning.", "Keep the default."
      )
    case .requireAdded:
      .init(
        "A field became `@require`, or is new with it; requests of older writers are refused.",
        "Drop `@require`.")
    case .requireDropped:
      .init("A field lost `@require`.", "Deploy readers first.")
    case .typeChanged:
      .init("A field or case has another type.", "Append one with the new type.")
    case .maxLowered:
      .init(
        "A maximum is lower; readers refuse what older writers send and what is stored.",
        "Keep the maximum.")
    case .maxRaised:
      .init("A maximum is higher; older readers refuse what is longer.", "Deploy readers first.")
    case .enumWidthChanged:
      .init("An enum has another width.", "Declare a new enum and append a field of it.")
    case .enumCaseDeleted, .unionCaseDeleted:
      .init(
        "A case's name and number are gone; JSON with its name is refused.",
        "Keep the case, for an enum with `@deprecated`.")
    case .enumCaseRenumbered, .unionCaseRenumbered:
      .init("A case's name has another number.", "Numbers never change; restore it.")
    case .enumCaseRenamed, .unionCaseRenamed:
      .init(
        "A case's number has a new name, which changes JSON and code.",
        "Keep the name, or note the old one with `@was(\"old\")`.")
    case .enumCaseRenamedNoted, .unionCaseRenamedNoted:
      .init("A case was renamed, and `@was` says so.", "Tell who reads the JSON.")
    case .serviceDeleted:
      .init("A service is gone; every call to it fails.", "Keep it, with `@deprecated` methods.")
    case .methodDeleted:
      .init("A method's name and number are gone.", "Keep it, with `@deprecated`.")
    case .methodRenumbered:
      .init("A method's name has another number.", "Numbers never change; restore it.")
    case .methodRenamed:
      .init("A method's number has a new name.", "Note the old one with `@was(\"old\")`.")
    case .methodRenamedNoted:
      .init("A method was renamed, and `@was` says so.", "Change the code that calls it.")
    case .methodKindChanged:
      .init("Unary, server stream and client stream were exchanged.", "Add a method instead.")
    case .methodTypeChanged:
      .init("A request or a reply is another message.", "Add a method instead.")
    case .throwsAdded:
      .init(
        "`throws` is longer; older clients see only the status.", "Nothing, if that is enough.")
    case .throwsChanged:
      .init(
        "What is thrown is numbered by its place, and places changed.",
        "Let the list grow at its end only.")
    case .bulkChanged:
      .init(
        "`@bulk` was added or dropped; one side compresses what the other refuses.",
        "Add a method instead.")
    case .personalDropped:
      .init("A field lost `@pii`; what is stored there is still personal.", "Keep the mark.")
    case .idempotentDropped:
      .init(
        "A method lost `@idempotent`; older clients go on sending calls again.",
        "Keep the mark, or add a method.")
    }
  }
}
