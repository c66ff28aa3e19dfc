internal import SchemaModel

extension Resolver {
  /// Bytes of an annotation's text.
  private static let longestText = 200

  /// Every annotation with what it takes and where it stands.
  enum Annotation: String, CaseIterable {
    case require, pii, deprecated, was, zeroIsEpoch, idempotent, bulk, roles

    /// How many texts it takes.
    var arguments: ClosedRange<Int> {
      switch self {
      case .require, .pii, .zeroIsEpoch, .idempotent, .bulk: 0...0
      case .deprecated: 1...1
      case .was, .roles: 1...16
      }
    }

    var usage: String {
      switch self {
      case .deprecated: "@deprecated(\"what to use instead\")"
      case .was: "@was(\"oldName\")"
      case .roles: "@roles(\"planner\", \"auditor\")"
      default: "@\(rawValue)"
      }
    }
  }

  private static let fieldAnnotations: [Annotation] = [
    .require, .pii, .deprecated, .was, .zeroIsEpoch,
  ]

  /// The well-formed annotations of a member that may stand there, each at most once.
  private mutating func accepted(
    _ annotations: [ParsedAnnotation], _ allowed: [Annotation], on what: String
  ) -> [(annotation: Annotation, arguments: [String], location: SourceLocation)] {
    var result: [(annotation: Annotation, arguments: [String], location: SourceLocation)] = []
    for parsed in annotations {
      let location = parsed.name.location
      guard let annotation = Annotation(rawValue: parsed.name.text) else {
        let known = Annotation.allCases.map(\.rawValue)
        let closest = suggestions.closest(to: parsed.name.text, among: known)
        sink.report(
          .annotationUnknown, "there is no annotation `@\(parsed.name.text)`", at: location,
          suggestion: closest.map { "did you mean `@\($0)`?" })
        continue
      }
      guard allowed.contains(annotation) else {
        sink.report(
          .annotationTarget, "`@\(annotation.rawValue)` has no meaning on \(what); remove it",
          at: location)
        continue
      }
      guard annotation.arguments.contains(parsed.arguments.count),
        parsed.arguments.allSatisfy({ (1...Self.longestText).contains($0.text.utf8.count) })
      else {
        sink.report(
          .annotationArguments, "`@\(annotation.rawValue)` is not written like this", at: location,
          suggestion: "write `\(annotation.usage)`")
        continue
      }
      guard !result.contains(where: { $0.annotation == annotation }) else {
        sink.report(
          .annotationDuplicate, "`@\(annotation.rawValue)` stands here twice; remove one",
          at: location)
        continue
      }
      result.append((annotation, parsed.arguments.map(\.text), location))
    }
    return result
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
      case .was: field.formerNames = item.arguments
      case .zeroIsEpoch:
        field.zeroIsEpoch = true
        if hasType, field.isOptional || (field.type != .date && field.type != .timestamp) {
          sink.report(
            .annotationTarget,
            "`@zeroIsEpoch` belongs on a plain `date` or `timestamp`; remove it",
            at: item.location)
        }
      case .idempotent, .bulk, .roles: break
      }
    }
  }

  mutating func apply(_ annotations: [ParsedAnnotation], toMember field: inout Field) {
    let allowed: [Annotation] = [.pii, .was, .zeroIsEpoch]
    for item in accepted(annotations, allowed, on: "a struct's member") {
      switch item.annotation {
      case .pii: field.isPersonal = true
      case .was: field.formerNames = item.arguments
      case .zeroIsEpoch: field.zeroIsEpoch = true
      case .require, .deprecated, .idempotent, .bulk, .roles: break
      }
    }
  }

  mutating func apply(_ annotations: [ParsedAnnotation], to item: inout EnumCase) {
    for accepted in accepted(annotations, [.deprecated, .was], on: "an enum's case") {
      switch accepted.annotation {
      case .deprecated: item.deprecation = accepted.arguments.first
      default: item.formerNames = accepted.arguments
      }
    }
  }

  mutating func apply(_ annotations: [ParsedAnnotation], to item: inout UnionCase) {
    for accepted in accepted(annotations, [.was], on: "a union's case") {
      item.formerNames = accepted.arguments
    }
  }

  mutating func apply(_ annotations: [ParsedAnnotation], to method: inout Method) {
    let allowed: [Annotation] = [.idempotent, .bulk, .roles, .deprecated, .was]
    for item in accepted(annotations, allowed, on: "a method") {
      switch item.annotation {
      case .idempotent: method.isIdempotent = true
      case .bulk:
        method.isBulk = true
        if method.kind == .unary {
          sink.report(
            .bulkNotStream, "`@bulk` is for the items of a stream; this method has none",
            at: item.location)
        }
      case .roles: method.roles = item.arguments
      case .deprecated: method.deprecation = item.arguments.first
      case .was: method.formerNames = item.arguments
      case .require, .pii, .zeroIsEpoch: break
      }
    }
  }
}
