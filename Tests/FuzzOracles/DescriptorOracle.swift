internal import RepatriationSchema
internal import SchemaModel

/// Bytes as the descriptor that a peer sends: read, checked, compared with ours, used.
enum DescriptorOracle {
  /// Of the defaults of one message; those of many descriptors are written.
  private static let longestText = 64 << 10

  private static let ours: Result<Schema, FuzzFinding> = {
    do throws(DynamicError) {
      return .success(try Schema(descriptor: RepatriationSchemaSchema.descriptor))
    } catch {
      return .failure(FuzzFinding("our own descriptor is refused: \(error)"))
    }
  }()

  static func check(_ input: [UInt8]) throws(FuzzFinding) {
    let ours = try Self.ours.get()
    guard let schema = try? Schema(descriptor: input) else { return }
    try checkOneForm(schema, input)
    compare(schema, ours)
    try checkItself(schema)
    try use(schema)
  }

  /// One schema has one descriptor, with what policies compare and without.
  private static func checkOneForm(_ schema: Schema, _ input: [UInt8]) throws(FuzzFinding) {
    let policy: [UInt8]
    let wire: [UInt8]
    let again: [UInt8]
    do throws(DynamicError) {
      policy = try schema.descriptor(detail: .policy)
      wire = try schema.descriptor()
      again = try Schema(descriptor: wire).descriptor()
    } catch {
      throw FuzzFinding("an accepted descriptor cannot be written: \(error)")
    }
    try require(policy == input, "the schema has another descriptor")
    try require(again == wire, "a descriptor for the wire changes")
  }

  private static func compare(_ schema: Schema, _ ours: Schema) {
    for service in ours.services + schema.services {
      for carried in [CarriedMessages.requests, .replies] {
        _ = Schema.compatibility(
          writer: schema, reader: ours, service: service.name, carrying: carried)
        _ = Schema.compatibility(
          writer: ours, reader: schema, service: service.name, carrying: carried)
      }
    }
    _ = Schema.breakingChanges(from: ours, to: schema, level: .api)
    _ = Schema.breakingChanges(from: schema, to: ours, level: .api)
  }

  /// A schema is compatible with itself.
  private static func checkItself(_ schema: Schema) throws(FuzzFinding) {
    let changes = Schema.breakingChanges(from: schema, to: schema, level: .api)
    try require(
      changes.isEmpty, "a schema breaks itself: \(changes.first?.ruleID ?? "")")
    for service in schema.services {
      let verdict = Schema.compatibility(
        writer: schema, reader: schema, service: service.name, carrying: .requests)
      try require(
        verdict.isCompatible, "a schema does not understand itself: \(verdict.ruleIDs)")
    }
  }

  /// The default message of every type is `00 00` and has a JSON form.
  private static func use(_ schema: Schema) throws(FuzzFinding) {
    do {
      let codec = try DynamicCodec(schema)
      let json = DynamicJSON(codec)
      for message in schema.messages {
        let value = try codec.decode([0, 0], as: message.name)
        guard let text = try defaults(of: value, json) else { continue }
        try require(
          try codec.encode(try json.decode(text, as: message.name)) == [0, 0],
          "a default message changes in JSON")
      }
      for service in schema.services {
        _ = try schema.descriptor(reachableFrom: service.name)
      }
    } catch let finding as FuzzFinding {
      throw finding
    } catch {
      throw FuzzFinding("an accepted schema cannot be used: \(error)")
    }
  }

  /// `nil` when a value has too many defaults to be written.
  private static func defaults(
    of value: DynamicMessage, _ json: DynamicJSON
  ) throws(DynamicError) -> String? {
    var json = json
    json.limits.byteCount = longestText
    do throws(DynamicError) {
      return try json.encode(value, includeDefaults: true)
    } catch {
      guard error.code == .limit else { throw error }
      return nil
    }
  }
}
