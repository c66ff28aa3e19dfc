internal import RepatriationSchema
internal import SchemaModel
internal import Sealing
internal import ServiceKit
internal import Testing
internal import Wire
internal import WireRPC

extension SampleRequests {
  /// A key that was not used before.
  func options() -> RPCCallOptions {
    var random = SystemRandomNumberGenerator()
    return RPCCallOptions(idempotencyKey: .version4(random: &random))
  }

  /// Registers the two people of whom requests tell, with a mark in every personal field.
  mutating func registerPeople(_ bench: AccessBench) async throws {
    let call = try bench.call("intake.v1.Intake/register")
    for number in [UInt8(1), 2] {
      person = Self.id(number)
      _ = try await call.send(
        try bench.transport(.intakeOfficer), try bytes(of: call.request), options())
    }
    person = Self.id(1)
  }

  /// One change of each kind, by the name of its case.
  mutating func changes() throws -> [(name: String, change: Change)] {
    let name = try #require(QualifiedName("person.v1.Change"))
    let union = try #require(schema.union(named: name))
    let before = changeTag
    defer { changeTag = before }
    return try union.cases.map { entry in
      changeTag = entry.tag
      let bytes = try bytes(of: UpdateRequest.wireName)
      let change = try #require(try UpdateRequest(encoded: bytes).change)
      return (entry.name, change)
    }
  }
}
