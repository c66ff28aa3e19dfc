internal import RepatriationSchema
internal import SchemaModel

/// What the rows of a snapshot of planning views are, in this version.
package enum ViewSchema {
  /// The full name of the message.
  package static let message = PlanningView.wireName

  /// The canonical descriptor of that message and of all types that it reaches.
  package static let descriptor: [UInt8] = {
    guard let schema = try? Schema(descriptor: IntakeMethods.schema),
      let name = QualifiedName(message), let bytes = try? schema.descriptor(ofMessage: name)
    else { preconditionFailure("the generated schema of intake has no planning view") }
    return bytes
  }()

  /// SHA-256 of ``descriptor``.
  package static let fingerprint: [UInt8] = Fingerprint.sha256(descriptor)

  /// How this version understands rows that another one wrote.
  package enum Verdict: Hashable, Sendable {
    /// The schema is the same: what is unknown in a row is damage.
    case same
    /// Rows can be read; some may hold what this version does not know.
    case compatible
    /// Rows would be misunderstood. The ids of the broken rules, in order.
    case incompatible(rules: [String])
  }

  /// Judges rows that come with their schema.
  ///
  /// - Parameters:
  ///   - message: what the file says that its rows are.
  ///   - descriptor: of that message; comes from outside.
  package static func judge(message: String, descriptor: [UInt8]) -> Verdict {
    guard message == Self.message, let name = QualifiedName(message) else {
      return .incompatible(rules: ["message-renamed"])
    }
    if descriptor == Self.descriptor { return .same }
    guard let writer = try? Schema(descriptor: descriptor),
      let reader = try? Schema(descriptor: Self.descriptor)
    else { return .incompatible(rules: ["descriptor-invalid"]) }
    let verdict = Schema.compatibility(writer: writer, reader: reader, message: name)
    return verdict.isCompatible ? .compatible : .incompatible(rules: verdict.ruleIDs)
  }
}
