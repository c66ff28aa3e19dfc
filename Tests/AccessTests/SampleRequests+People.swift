internal import RepatriationSchema
internal import ServiceKit
internal import Testing
internal import Wire

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
}
