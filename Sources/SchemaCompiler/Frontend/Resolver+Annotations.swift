internal import SchemaModel

extension Resolver {
  /// Bytes of an annotation's text.
  private static let longestText = 200

  /// Every annotation with what it takes and where it stands.
  enum Annotation: String, CaseIterable {
    case require, pii, deprecated, was, zeroIsEpoch, idempotent, bulk, runs, roles, allow

    /// How many texts it takes.
    var arguments: ClosedRange<Int> {
      switch self {
      case .require, .pii, .zeroIsEpoch, .idempotent, .bulk: 0...0
      case .deprecated, .runs: 1...1
      case .was, .roles: 1...16
      case .allow: 2...2
      }
    }

    var usage: String {
      switch self {
      case .deprecated: "@deprecated(\"what to use instead\")"
      case .was: "@was(\"oldName\")"
      case .runs: "@runs(\"sync\")`, `@runs(\"loop\")` or `@runs(\"offload\")"
      case .roles: "@roles(\"planner\", \"auditor\")"
      case .allow: "@allow(\"rule-id\", \"why it is right here\")"
      default: "@\(rawValue)"
      }
    }
  }

  private static let fieldAnnotations: [Annotation] = [
    .require, .pii, .deprecated, .was, .zeroIsEpoch,
  ]

  private typealias Accepted = (
    annotation: Annotation, arguments: [String], location: SourceLocation, removal: FixIt
  )

  /// The well-formed annotations of a member that may stand there, each at most once. `@allow` is not
  /// among them: what it silences is noted in `allowances`.
  private mutating func accepted(
    _ annotations: [ParsedAnnotation], _ allowed: [Annotation], on what: String
  ) -> [Accepted] {
    var result: [Accepted] = []
    let firstAllowance = allowances.count
    for parsed in annotations {
      let location = parsed.name.location
      guard let annotation = Annotation(rawValue: parsed.name.text) else {
        reportUnknown(parsed.name, allowed)
        continue
      }
      guard annotation == .allow || allowed.contains(annotation) else {
        sink.report(
          .annotationTarget, "`@\(annotation.rawValue)` has no meaning on \(what); remove it",
          at: location, fix: parsed.removal)
        continue
      }
      guard annotation.arguments.contains(parsed.arguments.count),
        annotation == .allow
          || parsed.arguments.allSatisfy({ (1...Self.longestText).contains($0.text.utf8.count) })
      else {
        sink.report(
          .annotationArguments, "`@\(annotation.rawValue)` is not written like this", at: location,
          suggestion: "write `\(annotation.usage)`",
          fix: annotation.arguments == 0...0
            ? FixIt(from: location, to: parsed.end, annotation.rawValue) : nil)
        continue
      }
      if annotation == .allow {
        note(allowance: parsed, first: firstAllowance)
        continue
      }
      guard !result.contains(where: { $0.annotation == annotation }) else {
        sink.report(
          .annotationDuplicate, "`@\(annotation.rawValue)` stands here twice; remove one",
          at: location, fix: parsed.removal)
        continue
      }
      result.append((annotation, parsed.arguments.map(\.text), location, parsed.removal))
    }
    return result
  }

  /// What other languages call the annotations.
  private static let foreignAnnotations = [
    "required": "require", "mandatory": "require", "notnull": "require", "nonnull": "require",
    "personal": "pii", "sensitive": "pii", "gdpr": "pii", "privacy": "pii", "private": "pii",
    "obsolete": "deprecated", "renamed": "was", "formerly": "was", "aka": "was",
    "idempotency": "idempotent", "retryable": "idempotent", "role": "roles", "auth": "roles",
    "compress": "bulk", "execution": "runs", "executor": "runs", "blocking": "runs",
    "suppress": "allow", "ignore": "allow", "nolint": "allow",
  ]

  private mutating func reportUnknown(_ name: ParsedName, _ allowed: [Annotation]) {
    let known = Annotation.allCases.map(\.rawValue)
    let meant =
      Self.foreignAnnotations[name.text.lowercased()]
      ?? suggestions.closest(to: name.text, among: known)
    sink.report(
      .annotationUnknown, "there is no annotation `@\(name.text)`", at: name.location,
      suggestion: meant.map { "did you mean `@\($0)`?" }
        ?? "here may stand "
        + (allowed + [.allow]).map { "`@\($0.rawValue)`" }.joined(separator: ", "),
      fix: meant.map { FixIt(replacing: name, with: $0) })
  }

  /// Of a declaration only `@allow` has a meaning; it is for everything inside, too.
  mutating func apply(_ annotations: [ParsedAnnotation], toDeclaration kind: String) {
    _ = accepted(annotations, [], on: kind)
  }

  mutating func apply(
    _ annotations: [ParsedAnnotation], to field: inout Field, hasType: Bool
  ) {
    let allowed = field.isRemoved ? [.pii, .was] : Self.fieldAnnotations
    let what = field.isRemoved ? "a removed field" : "a field"
    for item in accepted(annotations, allowed, on: what) {
      switch item.annotation {
      case .require: field.isRequired = true
      case .pii: field.isPersonal = true
      case .deprecated: field.deprecation = item.arguments.first
      case .was: field.formerNames = formerNames(item, of: field.name)
      case .zeroIsEpoch:
        field.zeroIsEpoch = true
        if hasType, field.isOptional || (field.type != .date && field.type != .timestamp) {
          sink.report(
            .annotationTarget,
            "`@zeroIsEpoch` belongs on a plain `date` or `timestamp`; remove it",
            at: item.location, fix: item.removal)
        }
      case .idempotent, .bulk, .runs, .roles, .allow: break
      }
    }
  }

  mutating func apply(_ annotations: [ParsedAnnotation], toMember field: inout Field) {
    let allowed: [Annotation] = [.pii, .was, .zeroIsEpoch]
    for item in accepted(annotations, allowed, on: "a struct's member") {
      switch item.annotation {
      case .pii: field.isPersonal = true
      case .was: field.formerNames = formerNames(item, of: field.name)
      case .zeroIsEpoch: field.zeroIsEpoch = true
      case .require, .deprecated, .idempotent, .bulk, .runs, .roles, .allow: break
      }
    }
  }

  mutating func apply(_ annotations: [ParsedAnnotation], to item: inout EnumCase) {
    for accepted in accepted(annotations, [.deprecated, .was], on: "an enum's case") {
      switch accepted.annotation {
      case .deprecated: item.deprecation = accepted.arguments.first
      default: item.formerNames = formerNames(accepted, of: item.name)
      }
    }
  }

  mutating func apply(_ annotations: [ParsedAnnotation], to item: inout UnionCase) {
    for accepted in accepted(annotations, [.was], on: "a union's case") {
      item.formerNames = formerNames(accepted, of: item.name)
    }
  }

  mutating func apply(_ annotations: [ParsedAnnotation], to method: inout Method) {
    let allowed: [Annotation] = [.idempotent, .bulk, .runs, .roles, .deprecated, .was]
    for item in accepted(annotations, allowed, on: "a method") {
      switch item.annotation {
      case .idempotent: method.isIdempotent = true
      case .bulk:
        method.isBulk = true
        if method.kind == .unary {
          sink.report(
            .bulkNotStream, "`@bulk` is for the items of a stream; this method has none",
            at: item.location, fix: item.removal)
        }
      case .runs: apply(item, whereToRun: &method)
      case .roles: method.roles = item.arguments
      case .deprecated: method.deprecation = item.arguments.first
      case .was: method.formerNames = formerNames(item, of: method.name)
      case .require, .pii, .zeroIsEpoch, .allow: break
      }
    }
  }

  /// `@runs`: one of three words, and `sync` for methods without a stream alone, since one that waits for its
  /// stream is not done while its request is read.
  private mutating func apply(_ item: Accepted, whereToRun method: inout Method) {
    guard let place = item.arguments.first.flatMap(HandlerPlace.init(rawValue:)) else {
      sink.report(
        .annotationArguments, "`@runs` takes `\"sync\"`, `\"loop\"` or `\"offload\"`",
        at: item.location)
      return
    }
    method.runs = place
    if place == .sync, method.kind != .unary {
      sink.report(
        .annotationTarget,
        "`@runs(\"sync\")` is for methods without a stream; take `@runs(\"loop\")`",
        at: item.location, fix: item.removal)
    }
  }

  /// The names that `@was` gives, each a name that its owner could have had before.
  private mutating func formerNames(_ item: Accepted, of name: String) -> [String] {
    var names: [String] = []
    for former in item.arguments {
      let problem: String? =
        if former == name {
          "`\(former)` is its name now; `@was` is for former names"
        } else if names.contains(former) {
          "`\(former)` stands here twice"
        } else if !isName(former) {
          "`@was` takes names; this text is none"
        } else {
          nil
        }
      guard let problem else {
        names.append(former)
        continue
      }
      sink.report(.annotationArguments, problem, at: item.location)
    }
    return names
  }

  private func isName(_ text: String) -> Bool {
    guard let first = text.utf8.first, isLetter(first) else { return false }
    return text.utf8.allSatisfy { isLetter($0) || ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x5F }
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A
  }
}
