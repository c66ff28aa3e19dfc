internal import EventStore
internal import IntakeService
internal import PlanningService
internal import RepatriationSchema
internal import SchemaModel
internal import Sealing
internal import ServiceKit
internal import Testing
internal import Wire
internal import WireRPC

/// A service or a method cannot be added and forgotten here: what these tests call is what is served, and
/// what is served is what the schema has.
@Suite struct CoverageTests {
  @Test func `each service of the schema is served by a process and called by these tests`() throws
  {
    let schema = try #require(ProjectFiles.schema)
    let bench = try AccessBench()
    let declared = Dictionary(
      uniqueKeysWithValues: schema.services.map { service in
        (service.name.description, Set(service.methods.map(\.name)))
      })
    let served = IntakeServices.descriptors + PlanningServices.descriptors
    #expect(Set(served.map(\.name)) == Set(declared.keys))
    #expect(Set(served.map(\.name)).count == served.count, "a service is served twice")
    var called: [String: Set<String>] = [:]
    for call in bench.calls { called[call.info.service, default: []].insert(call.info.name) }
    #expect(called == declared)
  }

  @Test func `whatever is served under its name has handlers, and denials are written for it`()
    async throws
  {
    let bench = try AccessBench()
    let described = (IntakeServices.descriptors + PlanningServices.descriptors)
      .flatMap(\.methods).map(\.fullName).sorted()
    #expect(bench.calls.map(\.info.fullName).sorted() == described)
    // Somebody of another trust domain may call nothing, in either process.
    var samples = try SampleRequests()
    for (number, call) in bench.calls.enumerated() {
      let peer = "spiffe://elsewhere.example/mission/IDN-PNH/role/auditor/desk-\(number)"
      let store = bench.store(of: call.info)
      let before = try await store.read { try $0.head.sequence }
      let bytes = try samples.bytes(of: call.request)
      let transport = try bench.transport(peer: peer)
      _ = await RoleTableTests.error {
        _ = try await call.send(transport, bytes, RPCCallOptions())
      }
      _ = await store.waitForHead(after: before)
      let denials = try await bench.denials().filter { $0.author == peer }
      #expect(denials.map(\.denied.method) == [call.info.fullName])
    }
  }

  @Test func `the page on roles has each of them`() throws {
    let page = try ProjectFiles.text("docs/ROLES.md")
    for descriptor in IntakeServices.descriptors + PlanningServices.descriptors {
      #expect(page.contains("### \(descriptor.name)\n"), "\(descriptor.name)")
      for method in descriptor.methods { #expect(page.contains("| \(method.name) |")) }
    }
  }
}
