internal import Wire

/// What one side makes of a service of the other side (SPEC.md, handshake, number 4).
package enum SchemaVerdict: Hashable, Sendable {
  /// The fingerprints are equal.
  case equal
  /// They differ, and what the other side writes is understood here.
  case compatible
  /// They differ, and it would be misunderstood: the ids of the broken rules, in order.
  case incompatible(rules: [String])
  /// What was received is not the canonical descriptor of the service, or over a limit.
  case invalid
  /// This side does not have the service.
  case unknown

  /// The rule id that stands for a service which the server does not have.
  static let unknownRule = "service-unknown"
  /// The rule id that stands for a descriptor which cannot be judged.
  static let invalidRule = "descriptor-invalid"

  /// Why the service is refused; empty when it is usable.
  var rules: [String] {
    switch self {
    case .equal, .compatible: []
    case .incompatible(let rules): rules
    case .invalid: [Self.invalidRule]
    case .unknown: [Self.unknownRule]
    }
  }

  var isUsable: Bool { rules.isEmpty }

  /// A metric label and a log field.
  package var outcome: String {
    switch self {
    case .equal: "equal"
    case .compatible: "compatible"
    case .incompatible: "incompatible"
    case .invalid: "invalid"
    case .unknown: "unknown"
    }
  }
}

/// Names of broken rules as they stand in logs and errors. A peer's are its own words: what is no
/// rule id is left out.
enum RuleList {
  private static let maximumShown = 16

  static func shown(_ rules: [String]) -> [String] {
    Array(rules.filter(isRuleID).prefix(maximumShown))
  }

  static func text(_ rules: [String]) -> String { shown(rules).joined(separator: ", ") }

  private static func isRuleID(_ rule: String) -> Bool {
    (1...64).contains(rule.utf8.count)
      && rule.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == UInt8(ascii: "-") }
  }
}

extension RPCError {
  /// How a call of a refused service ends, on either side.
  static func refusedService(_ service: String, rules: [String]) -> RPCError {
    if rules.contains(SchemaVerdict.unknownRule) {
      return RPCError(
        .schemaIncompatible, "the server does not have \(service); check the address",
        isNotExecuted: true)
    }
    let shown = RuleList.text(rules)
    return RPCError(
      .schemaIncompatible,
      "\(service): the schemas of the two sides differ\(shown.isEmpty ? "" : " (\(shown))"); "
        + "upgrade the older one", isNotExecuted: true)
  }
}
