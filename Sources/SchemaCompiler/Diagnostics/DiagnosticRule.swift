/// Every rule that a schema can break. The raw value is the stable rule id.
package enum DiagnosticRule: String, CaseIterable, Hashable, Sendable {
  // Files and characters.
  case sourceTooLarge = "source-too-large"
  case tooManySources = "too-many-sources"
  case unreadableSource = "unreadable-source"
  case byteOrderMark = "byte-order-mark"
  case invalidUTF8 = "invalid-utf8"
  case nulCharacter = "nul-character"
  case controlCharacter = "control-character"
  case tabCharacter = "tab-character"
  case invalidCharacter = "invalid-character"
  case blockComment = "block-comment"
  case unterminatedString = "unterminated-string"
  case invalidEscape = "invalid-escape"
  case invalidNumber = "invalid-number"
  case tooManyDiagnostics = "too-many-diagnostics"

  // Grammar.
  case syntax = "syntax"
  case missingSeparator = "missing-separator"
  case missingBrace = "missing-brace"
  case nestingTooDeep = "nesting-too-deep"
  case packageMissing = "package-missing"
  case packageName = "package-name"
  case packageDuplicate = "package-duplicate"
  case misplacedDocumentation = "misplaced-documentation"

  // Imports.
  case importOrder = "import-order"
  case importPath = "import-path"
  case importNotFound = "import-not-found"
  case importCycle = "import-cycle"
  case importDuplicate = "import-duplicate"
  case importUnused = "import-unused"

  // Names.
  case nameStyle = "name-style"
  case nameTooLong = "name-too-long"
  case reservedName = "reserved-name"
  case duplicateType = "duplicate-type"
  case duplicateName = "duplicate-name"
  case swiftNameCollision = "swift-name-collision"

  // Numbers of fields, cases and methods.
  case ordinalRange = "ordinal-range"
  case ordinalDuplicate = "ordinal-duplicate"
  case ordinalGap = "ordinal-gap"
  case enumWidth = "enum-width"
  case enumValueRange = "enum-value-range"
  case enumValueDuplicate = "enum-value-duplicate"
  case tagRange = "tag-range"
  case tagDuplicate = "tag-duplicate"
  case methodOrdinalRange = "method-ordinal-range"
  case methodOrdinalDuplicate = "method-ordinal-duplicate"
  case tooManyMembers = "too-many-members"
  case emptyDeclaration = "empty-declaration"

  // Types.
  case unknownType = "unknown-type"
  case ambiguousType = "ambiguous-type"
  case typeNotImported = "type-not-imported"
  case wrongKind = "wrong-kind"
  case typeArguments = "type-arguments"
  case maximumMissing = "maximum-missing"
  case maximumRange = "maximum-range"
  case asciiSize = "ascii-size"
  case fixedBytesSize = "fixed-bytes-size"
  case optionalNotAllowed = "optional-not-allowed"
  case nestedCollection = "nested-collection"
  case mapKeyType = "map-key-type"
  case structMemberType = "struct-member-type"
  case structMember = "struct-member"
  case structTooDeep = "struct-too-deep"
  case structCycle = "struct-cycle"
  case messageCycle = "message-cycle"
  case messageTooLarge = "message-too-large"
  case schemaTooLarge = "schema-too-large"

  // Defaults.
  case defaultNotAllowed = "default-not-allowed"
  case defaultType = "default-type"
  case defaultRange = "default-range"
  case defaultZero = "default-zero"

  // Methods.
  case streamBothSides = "stream-both-sides"
  case bulkNotStream = "bulk-not-stream"
  case throwsDuplicate = "throws-duplicate"

  // Annotations.
  case annotationUnknown = "annotation-unknown"
  case annotationTarget = "annotation-target"
  case annotationArguments = "annotation-arguments"
  case annotationDuplicate = "annotation-duplicate"

  case allowRule = "allow-rule"
  case allowReason = "allow-reason"
  case allowUnused = "allow-unused"

  // Advice.
  case zeroIsEpoch = "zero-is-epoch"
  case documentationMissing = "documentation-missing"
  case personalUnmarked = "personal-unmarked"
  case maximumUnset = "maximum-unset"
  case maximumExcessive = "maximum-excessive"
  case nameRepeatsOwner = "name-repeats-owner"
  case nameSaysKind = "name-says-kind"
  case nameNegated = "name-negated"

  /// What a rule is about decides what breaking it means and whether `@allow` may silence it.
  package enum Category: String, Hashable, Sendable {
    /// No schema comes out.
    case error
    /// Something in the file is of no use; taking it out is always right.
    case warning
    /// Good practice, with exceptions: `@allow` silences it where a reason is given.
    case advice
  }

  package var category: Category {
    switch self {
    case .tooManyDiagnostics, .tabCharacter, .misplacedDocumentation, .importDuplicate,
      .importUnused, .allowUnused:
      .warning
    case .zeroIsEpoch, .documentationMissing, .personalUnmarked, .maximumUnset,
      .maximumExcessive, .nameRepeatsOwner, .nameSaysKind, .nameNegated:
      .advice
    default: .error
    }
  }

  /// Advice is reported as a warning.
  package var severity: Diagnostic.Severity { category == .error ? .error : .warning }
}
