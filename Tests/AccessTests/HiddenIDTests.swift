internal import IntakeService
internal import PlanningService
internal import RepatriationSchema
internal import SchemaModel
internal import Sealing
internal import ServiceKit
internal import Testing
internal import Wire
internal import WireRPC

/// Neither an answer nor the work behind it tells an id of another mission from one of nobody.
@Suite struct HiddenIDTests {
  /// Methods whose only ids are those that the caller has made for something new. That somebody used one
  /// before cannot be hidden, and nobody can guess 16 random bytes.
  private static let onlyMaking: Set<String> = [
    "intake.v1.Intake/register", "reception.v1.Reception/announce",
  ]
  /// Methods that take such an id and ids of people as well.
  private static let making: Set<String> = [
    "intake.v1.Intake/defineGroup", "lists.v1.Lists/createList", "reception.v1.Reception/transfer",
  ]

  private struct Seen: Equatable {
    var error: String?
    var operations: [[String]]
    var denials: [String]
  }

  @Test func `an id of another mission and an id of nobody take the same way`() async throws {
    let bench = try AccessBench()
    var samples = try SampleRequests()
    try await samples.registerPeople(bench)
    try await record(bench, &samples)
    samples.mission = AccessBench.foreign
    var hidden = 0
    for call in bench.calls where !Self.onlyMaking.contains(call.info.fullName) {
      let isMaking = Self.making.contains(call.info.fullName)
      for role in Role.allCases where call.info.roles.contains(role.rawValue) {
        samples.person = SampleRequests.id(1)
        samples.other = SampleRequests.id(2)
        samples.objects = isMaking ? 200 : 100
        let foreign = try await Self.see(
          bench, call, try samples.bytes(of: call.request), samples, role)
        samples.person = SampleRequests.id(250)
        samples.other = SampleRequests.id(251)
        samples.objects = isMaking ? 200 : 160
        let unknown = try await Self.see(
          bench, call, try samples.bytes(of: call.request), samples, role)
        // A method that looked no id up did what it does anyway, such as taking the next token.
        let denials = foreign.denials + unknown.denials
        guard denials.contains(where: { $0.hasSuffix(" id") }) else { continue }
        #expect(foreign == unknown, "\(role) \(call.info.fullName)")
        hidden += 1
      }
    }
    // The ways that are compared are those that look an id up.
    #expect(hidden >= 15)
  }

  /// Whatever can be recorded of the own mission's people is, so that there are ids to ask for.
  private func record(_ bench: AccessBench, _ samples: inout SampleRequests) async throws {
    for call in bench.calls where call.info.isIdempotent {
      let bytes = try samples.bytes(of: call.request)
      for role in Role.allCases where call.info.roles.contains(role.rawValue) {
        _ = try? await call.send(try bench.transport(role), bytes, samples.options())
      }
    }
  }

  private static func see(
    _ bench: AccessBench, _ call: MethodCall, _ bytes: [UInt8], _ samples: SampleRequests,
    _ role: Role
  ) async throws -> Seen {
    // Those of this method: the logs of two services are read one after the other.
    func denials() async throws -> [String] {
      try await bench.denials().filter { $0.denied.method == call.info.fullName }.map {
        "\($0.denied.method) \($0.denied.rule)"
      }
    }
    let before = try await denials().count
    for store in bench.asked { _ = store.take() }
    var text: String?
    do {
      _ = try await call.send(
        try bench.transport(role, of: AccessBench.foreign, desk: call.info.name.lowercased()),
        bytes, samples.options())
    } catch {
      text = "\(error)"
    }
    let operations = bench.asked.map { $0.take() }
    return Seen(
      error: text, operations: operations, denials: Array(try await denials().dropFirst(before)))
  }
}
