internal import SchemaModel
internal import Wire

/// The check at connect (rule R22), for one service and one direction. Works on bytes; keeps nothing.
enum SchemaCheck {
  /// Which way the messages go whose reader this side is.
  typealias Direction = CarriedMessages

  /// Judges what the other side writes.
  ///
  /// - Parameters:
  ///   - received: the other side's descriptor, which may be anything.
  ///   - own: this side's schema of the service.
  ///   - service: its full name.
  static func verdict(
    received: [UInt8], own: Schema, service: String, carrying: Direction
  ) -> SchemaVerdict {
    guard let name = QualifiedName(service),
      let writer = try? Schema(descriptor: received),
      // Exactly the service and what it reaches: another text of the same schema would have
      // another fingerprint.
      (try? writer.descriptor(reachableFrom: name)) == received
    else { return .invalid }
    let verdict = Schema.compatibility(
      writer: writer, reader: own, service: name, carrying: carrying)
    return verdict.isCompatible ? .compatible : .incompatible(rules: verdict.ruleIDs)
  }
}
