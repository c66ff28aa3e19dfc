internal import IntakeService
internal import Sealing
internal import Testing
internal import Wire
internal import WireRPC

@Suite struct IntakeServicesTests {
  @Test func `intake announces what it serves and nothing else`() throws {
    let bench = try IntakeBench()
    let served = IntakeServices.registrations(bench.environment).map { type(of: $0).descriptor }
    let announced = IntakeServices.descriptors
    #expect(served.map(\.name) == announced.map(\.name))
    #expect(
      served.map(\.name) == [
        "intake.v1.Intake", "records.v1.Records", "reports.v1.Reports", "duplicates.v1.Duplicates",
        "lists.v1.Lists", "reception.v1.Reception", "replica.v1.Replica",
        "protection.v1.Protection",
      ])
    for (service, access) in zip(served, announced) {
      #expect(service.fingerprint == access.fingerprint, "\(service.name)")
    }
  }
}
