/// What a rule asks for, for people.
package struct RuleExplanation: Hashable, Sendable {
  /// What it means that a schema breaks the rule.
  package var meaning: String
  /// What to do about it.
  package var remedy: String

  init(_ meaning: String, _ remedy: String) {
    self.meaning = meaning
    self.remedy = remedy
  }
}

extension DiagnosticRule {
  /// The rule, explained. Every rule has one.
  package var explanation: RuleExplanation {
    fileExplanation ?? declarationExplanation ?? typeExplanation
      ?? RuleExplanation("", "")
  }

  /// Rules of files, characters, grammar and imports.
  private var fileExplanation: RuleExplanation? {
    switch self {
    case .sourceTooLarge:
      .init("A file is larger than 1 MiB.", "Split it and import the parts.")
    case .tooManySources:
      .init(
        "More than 1,000 files are compiled together, or imported by one.",
        "Compile fewer packages at a time.")
    case .unreadableSource:
      .init("A file is not there or cannot be read.", "Check the path and who may read it.")
    case .byteOrderMark:
      .init("The file starts with a byte order mark.", "Save it as UTF-8 without one.")
    case .invalidUTF8:
      .init("The file is not UTF-8.", "Save it as UTF-8; the message names the first bad byte.")
    case .nulCharacter:
      .init("The file contains a NUL character.", "Remove it; it may have been cut off or padded.")
    case .controlCharacter:
      .init(
        "A control character, or one that changes the direction of text, stands in the file. It can "
          + "make a line read otherwise than it is compiled.", "Remove it, in comments too.")
    case .tabCharacter:
      .init("A tab stands in the file.", "Run `schemac format`, which writes spaces.")
    case .invalidCharacter:
      .init(
        "A character has no meaning in the language.",
        "Names are ASCII letters and digits; other text belongs into comments.")
    case .blockComment:
      .init("`/* … */` is no comment here.", "Begin each line with `//`.")
    case .unterminatedString:
      .init("A text in quotes does not end in its line.", "Write the closing `\"`.")
    case .invalidEscape:
      .init(
        "A backslash is followed by something else than `\"` or `\\`.", "Write two backslashes.")
    case .invalidNumber:
      .init(
        "A number is not written in decimal digits, begins with a zero, or is 2^64 or more.",
        "Write it as in `42` or `2.5`.")
    case .tooManyDiagnostics:
      .init(
        "More than 1,000 errors or warnings were found; the rest is only counted.",
        "Correct the ones shown and check again.")
    case .syntax:
      .init(
        "Something else was expected at this place.",
        "Write what the message expects. The grammar is in Schema/SPEC.md, section 1.2.")
    case .missingSeparator:
      .init(
        "A member goes on where it should have ended.",
        "Begin a new line, or write `;` between members on one line.")
    case .missingBrace:
      .init(
        "A declaration begins, or the file ends, inside the braces of another.",
        "Close the first one with `}`. Declarations do not nest.")
    case .nestingTooDeep:
      .init("Types nest too deep in each other.", "Name the inner one as a message.")
    case .packageMissing:
      .init("The file names no package.", "Begin it with a line such as `package intake.v1`.")
    case .packageName:
      .init(
        "A package is lower-case words and digits with dots between, and a version last.",
        "Write it as in `intake.v1`.")
    case .packageDuplicate:
      .init("The file names a package twice.", "Remove one of the lines.")
    case .misplacedDocumentation:
      .init(
        "`///` stands where nothing follows that it could document.",
        "Put it on its own line before the declaration or member, or write `//`.")
    case .importOrder:
      .init(
        "A package or an import stands behind what should follow it.",
        "Write the package first, then imports, then declarations.")
    case .importPath:
      .init(
        "A path in an import is absolute, has backslashes, or does not name a `.schema` file.",
        "Write it relative to the importing file, or to a folder given with `--include`.")
    case .importNotFound:
      .init(
        "The imported file is not there.",
        "Check the path, or name the folder it is in with `--include`.")
    case .importCycle:
      .init("Files import each other in a circle.", "Move what they share into another file.")
    case .importDuplicate:
      .init("A file is imported twice.", "Remove one of the lines.")
    case .importUnused:
      .init("Nothing of an imported file is used.", "Remove the import.")
    default: nil
    }
  }

  /// Rules of names, numbers, methods and annotations.
  private var declarationExplanation: RuleExplanation? {
    switch self {
    case .nameStyle:
      .init(
        "Names of types begin with a capital, all others with a small letter, none has `_`, so that "
          + "every generated language can write them in its own way.",
        "Write `TravelDocument`, `fullName`.")
    case .nameTooLong:
      .init(
        "A name has more than 64 bytes, or the full name of a service more than 80.",
        "Choose a shorter one.")
    case .reservedName:
      .init("Generated code needs the name for itself.", "Choose another.")
    case .duplicateType:
      .init("Two declarations of a package have one name.", "Rename or remove one.")
    case .duplicateName:
      .init(
        "Two members have one name. Names of removed fields stay taken, so that old JSON is never "
          + "read as something else.", "Rename one.")
    case .swiftNameCollision:
      .init(
        "Two declarations of different packages would have one name in the generated module.",
        "Rename one, or give `--separate-modules` when they go into different modules.")
    case .ordinalRange:
      .init("Numbers of fields are 1 to 1,024.", "Write the next free number.")
    case .ordinalDuplicate:
      .init(
        "Two fields have one number. Bytes are found by number, so a number is never used twice.",
        "Give the newer field the next free number.")
    case .ordinalGap:
      .init(
        "A number is left out. Places follow from numbers, so a gap cannot be told from a field that "
          + "was deleted.", "Number without gaps; write `removed n name: type` for what is gone.")
    case .enumWidth:
      .init("An enum is stored in one byte or two.", "Write `: u8`, `: u16`, or nothing for u8.")
    case .enumValueRange:
      .init(
        "A case's number is 1 to 255, or to 65,535 with `: u16`. 0 means unset in every enum.",
        "Choose another number, or widen a new enum.")
    case .enumValueDuplicate, .tagDuplicate:
      .init("Two cases have one number.", "Give the newer one the next free number.")
    case .tagRange:
      .init("The number of a union's case is 1 to 65,535.", "Choose one in the range.")
    case .methodOrdinalRange:
      .init("A method's number is 1 to 1,023.", "Choose one in the range.")
    case .methodOrdinalDuplicate:
      .init("Two methods have one number.", "Give the newer one a free number; gaps are fine.")
    case .tooManyMembers:
      .init("A declaration has more members than the wire can count.", "Split it.")
    case .emptyDeclaration:
      .init("Only a message may be empty.", "Add a member, or remove the declaration.")
    case .streamBothSides:
      .init("Only one side of a call is a stream.", "Split the method into two.")
    case .bulkNotStream:
      .init("`@bulk` lets the items of a stream be compressed; this method has none.", "Remove it.")
    case .throwsDuplicate:
      .init("A method throws one message twice.", "Remove one.")
    case .annotationUnknown:
      .init("There is no annotation of this name.", "See Schema/SPEC.md, section 1.5.")
    case .annotationTarget:
      .init("The annotation has no meaning on this kind of member.", "Remove it.")
    case .annotationArguments:
      .init("The annotation takes other arguments.", "Write it as the suggestion shows.")
    case .annotationDuplicate:
      .init("An annotation stands twice on one member.", "Remove one.")
    case .allowRule:
      .init(
        "`@allow` names a rule that does not exist or is not advice. Errors are never allowed.",
        "Name a rule that `schemac rules` lists as advice, or put right what is reported.")
    case .allowReason:
      .init(
        "The reason of an `@allow` is missing, too short to be one, or longer than 200 bytes.",
        "Say in a few words why the rule does not hold here.")
    case .allowUnused:
      .init("An `@allow` silences nothing.", "Remove it; what it was for is gone.")
    case .documentationMissing:
      .init(
        "A declaration or a method has no `///` line, so that a reader has to guess what it is for.",
        "Say in a sentence what it stands for, or what calling it does.")
    case .personalUnmarked:
      .init(
        "A field sounds like personal data and is not marked. What is marked is masked in logs and "
          + "tools, and losing the mark is an error.", "Write `@pii`, or name it for what it is.")
    case .nameRepeatsOwner:
      .init(
        "A member's name begins with the name of its type, which every reader sees anyway.",
        "Leave the type's name out.")
    case .nameSaysKind:
      .init(
        "A type's name ends in Message, Struct, Enum, Union or Service.",
        "Name what it stands for. An older name stays: renaming a type breaks it.")
    case .nameNegated:
      .init(
        "A bool's name says what is not so; `if !notReady` has to be read twice.",
        "Name what is so when it is true, and turn the value around.")
    default: nil
    }
  }

  /// Rules of types and defaults.
  private var typeExplanation: RuleExplanation? {
    switch self {
    case .unknownType:
      .init(
        "No type of this name is declared in the package or in an imported file.",
        "Correct the name, or import the file that declares it.")
    case .ambiguousType:
      .init("Several imported packages declare the name.", "Write the full name.")
    case .typeNotImported:
      .init("The type is declared in a file that is not imported.", "Add the import.")
    case .wrongKind:
      .init(
        "Another kind of declaration is needed here, mostly a message.",
        "Name a message, or declare one that holds the value.")
    case .typeArguments:
      .init(
        "A type's arguments, size or maximum are not written like this.", "Follow the suggestion.")
    case .maximumMissing:
      .init(
        "A string or bytes has no maximum, so that a reader could not bound its memory.",
        "Write one in bytes, as in `string(40)`.")
    case .maximumRange:
      .init(
        "A maximum is 1 to 8,388,608 bytes for text, 1 to 65,536 for elements.",
        "Choose one in the range; larger data is a stream of items.")
    case .asciiSize:
      .init("`ascii[N]` has 1 to 8 characters.", "Use `string(N)` for longer ones.")
    case .fixedBytesSize:
      .init("`bytes[N]` has 1 to 4,096 bytes.", "Use `bytes(N)` for more.")
    case .optionalNotAllowed:
      .init(
        "`?` has no meaning here: elements, members of structs and unions are never absent.",
        "Remove it, or wrap the value in a message.")
    case .nestedCollection:
      .init("Lists and maps do not hold lists, maps or unions.", "Wrap the inner one in a message.")
    case .mapKeyType:
      .init(
        "A map's key is a bool, an integer, an enum, a date, a uuid, an id, `bytes[N]`, `ascii[N]` "
          + "or a string.", "Choose one of these.")
    case .structMemberType:
      .init("A struct has members of fixed size only.", "Use a message.")
    case .structMember:
      .init(
        "A struct never changes and has no defaults.", "Declare a new struct, or use a message.")
    case .structTooDeep:
      .init("Structs nest more than 32 deep.", "Flatten them.")
    case .structCycle:
      .init("A struct contains itself and so has no size.", "Use a message with an optional field.")
    case .messageCycle:
      .init(
        "A plain field is always there, so the message would always contain another of itself.",
        "Make a field of the circle optional with `?`, or a list.")
    case .messageTooLarge:
      .init(
        "The fixed part of a message, or a struct, has more than 65,535 bytes.",
        "Make large fields optional, or move some into another message.")
    case .schemaTooLarge:
      .init(
        "All declarations together do not fit into a descriptor, which has at most 4,096 types, 1,024 "
          + "services and 256 KiB.",
        "Compile packages that do not need each other apart.")
    case .defaultNotAllowed:
      .init(
        "Only plain bools, numbers, enums, dates, times and ascii have defaults.", "Remove it.")
    case .defaultType:
      .init("The default is not of the field's type.", "Write a literal as the message shows.")
    case .defaultRange:
      .init("The default does not fit into the field.", "Choose one that fits, or a wider type.")
    case .defaultZero:
      .init("The default is what an unset field has anyway.", "Remove it.")
    case .zeroIsEpoch:
      .init(
        "A plain date or timestamp that nobody set reads as 1970-01-01.",
        "Make it optional with `?`, or say with `@zeroIsEpoch` that zero is that day.")
    case .maximumUnset:
      .init(
        "A list or map has no maximum, so 4,096 holds, which nobody has chosen. Raising it later "
          + "needs readers to deploy first, lowering it breaks them.",
        "Write `(max n)` with the number that is sensible.")
    case .maximumExcessive:
      .init(
        "A text may have more than 65,536 bytes, half of an item of a stream, or a list more elements "
          + "than fit into 1 MiB, the largest payload of a frame. Such values are accepted and never "
          + "arrive.", "Lower the maximum while the type is new, or send large data as a stream.")
    default: nil
    }
  }
}
