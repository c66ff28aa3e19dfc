internal import EventStore
internal import RepatriationSchema
internal import SchemaModel
internal import Sealing
internal import ServiceKit
internal import Testing
internal import Wire
internal import WireRPC

@testable internal import IntakeService

/// Who may call what: every method that the services have, with every role, of the own mission and of
/// another one.
@Suite struct RoleTableTests {
  /// A role that may call none of a service is told so before anything is read.
  private static let mayNotCall = "may not call"

  @Test
  func `a role calls what the schema gives it and nothing else, and each denial is written down`()
    async throws
  {
    let bench = try AccessBench()
    var samples = try SampleRequests()
    var denied: [String] = []
    #expect(bench.calls.count >= 20)
    for (number, call) in bench.calls.enumerated() {
      let bytes = try samples.bytes(of: call.request)
      let roles = try Self.roles(of: call.info, samples.schema)
      #expect(Set(call.info.roles) == Set(roles), "\(call.info.fullName)")
      #expect(!roles.isEmpty, "\(call.info.fullName) is given to nobody")
      for role in Role.allCases {
        let store = bench.store(of: call.info)
        let before = try await store.read { try $0.head.sequence }
        let error = await Self.error {
          _ = try await call.send(
            try bench.transport(role, desk: "desk-\(number)"), bytes, RPCCallOptions())
        }
        let refusal = error as? RPCError
        let isRefused =
          refusal?.status == .permissionDenied
          && refusal?.message.contains(Self.mayNotCall) == true
        let expected = !roles.contains(role.rawValue)
        #expect(isRefused == expected, "\(role) \(call.info.fullName): \(error as Any)")
        guard isRefused else { continue }
        #expect(refusal?.isNotExecuted == true, "\(role) \(call.info.fullName)")
        // Written behind the answer.
        _ = await store.waitForHead(after: before)
        denied.append("\(role) \(call.info.fullName) role")
      }
    }
    let written = try await bench.denials()
    let roleDenials = written.filter { denial in
      denied.contains { $0.hasSuffix(" \(denial.denied.method) role") }
        && denial.denied.rule == "role"
    }
    #expect(roleDenials.count >= denied.count)
    for denial in written {
      #expect(SampleRequests.marks(in: "\(denial)").isEmpty)
      #expect(["role", "mission", "id"].contains(denial.denied.rule), "\(denial.denied.rule)")
    }
  }

  @Test func `a change to a case is recorded by the roles that decide about it and by no other`()
    async throws
  {
    let bench = try AccessBench()
    var samples = try SampleRequests()
    try await samples.registerPeople(bench)
    let mayCall = try Self.roles(
      of: try bench.call("intake.v1.Intake/update").info, samples.schema)
    for (name, change) in try samples.changes() {
      let allowed = ChangeRoles.allowed(for: change)
      #expect(!allowed.isEmpty, "\(name) is recorded by nobody")
      for role in Role.allCases where mayCall.contains(role.rawValue) {
        let client = IntakeClient(try bench.transport(role))
        let request = UpdateRequest(
          person: ID(WireUUID(bytes: samples.person) ?? WireUUID()), change: change)
        let error = await Self.error {
          _ = try await client.update(request, options: samples.options())
        }
        let isRefused = (error as? RPCError)?.status == .permissionDenied
        #expect(isRefused != allowed.contains(role), "\(role) \(name): \(error as Any)")
      }
    }
  }

  @Test func `an identity of another trust domain calls nothing`() async throws {
    let bench = try AccessBench()
    var samples = try SampleRequests()
    for call in bench.calls {
      let transport = try bench.transport(
        peer: "spiffe://elsewhere.example/mission/IDN-PNH/role/intake-officer/desk-1")
      let bytes = try samples.bytes(of: call.request)
      let error = await Self.error {
        _ = try await call.send(transport, bytes, RPCCallOptions())
      }
      #expect((error as? RPCError)?.status == .permissionDenied, "\(call.info.fullName)")
    }
  }

  /// A caller of another mission asks for the people of this one, with every role that may call.
  @Test func `a mission is refused what another one has, and each refusal is written down`()
    async throws
  {
    let bench = try AccessBench()
    var samples = try SampleRequests()
    try await samples.registerPeople(bench)
    for (number, call) in bench.calls.enumerated() {
      for role in Role.allCases where call.info.roles.contains(role.rawValue) {
        let bytes = try samples.bytes(of: call.request)
        let before = try await bench.denials().count
        var answers: [[UInt8]] = []
        let error = await Self.error {
          answers = try await call.send(
            try bench.transport(role, of: AccessBench.foreign, desk: "desk-\(number)"), bytes,
            samples.options())
        }
        let found = answers.reduce(into: Set<String>()) {
          $0.formUnion(SampleRequests.marks(in: $1))
        }
        let echoed = Set(SampleRequests.marks(in: bytes))
        #expect(
          found.subtracting(echoed).isEmpty || call.info.isIdempotent,
          "\(role) of \(AccessBench.foreign) was told by \(call.info.fullName)")
        if error is NotYourMission {
          #expect(
            try await bench.denials().count == before + 1, "\(role) \(call.info.fullName)")
        }
      }
    }
    // The own mission's people are as they were.
    let reply = try await IntakeClient(try bench.transport(.intakeOfficer)).status(StatusRequest())
    #expect(reply.people == 2)
  }

  static func roles(of info: RPCMethodInfo, _ schema: Schema) throws -> [String] {
    let service = try #require(QualifiedName(info.service))
    let methods = try #require(schema.service(named: service)).methods
    return try #require(methods.first { $0.name == info.name }).roles
  }

  static func error(_ body: () async throws -> Void) async -> (any Error)? {
    do {
      try await body()
      return nil
    } catch {
      return error
    }
  }
}
