internal import EventStore
internal import RepatriationSchema
internal import Sealing
internal import Testing
internal import Wire
internal import WireRPC

@testable internal import IntakeService

/// What a command that fails has left in the index of people is looked at again.
@Suite struct TouchedFileTests {
  /// Saves a file on behalf of another mission and then fails.
  private func fail(
    _ bench: IntakeBench, number: UInt8, name: String
  ) async throws {
    let method = try #require(ReceptionMethods.descriptor.methods.first)
    let context = RPCServerContext(
      peer: "spiffe://homeward.example/mission/IDN-PNH/role/intake-officer/desk-1",
      method: method, idempotencyKey: nil, traceID: WireUUID(), deadline: nil)
    let service = ReceptionService(bench.environment)
    await #expect(throws: Rejected.self) {
      _ = try await service.commit(
        StatusRequest(), as: TransferReply.self, context: context, caller: try Caller(context),
        desk: ""
      ) { transaction in
        var other = transaction.acting(for: IntakeBench.chn)
        var registration = IntakeBench.registration(number, of: IntakeBench.chn)
        registration.fullName = name
        _ = try other.append(
          .registered(Registered(registration: registration)), at: other.recordedAt,
          persons: [registration.person])
        try other.save(PersonFile(registration: registration), group: nil)
        throw Rejected(field: "test", reason: "it fails at the end")
      }
    }
  }

  @Test func `a command that acted for another mission and failed leaves nobody in its index`()
    async throws
  {
    let bench = try IntakeBench()
    try await bench.register(1)
    try await bench.register(2, of: IntakeBench.chn)
    #expect(bench.environment.people.isReady)
    let before = bench.environment.people.counts.held
    try await fail(bench, number: 9, name: "Wulandari Kartika")
    #expect(!bench.environment.people.isReady, "the file is not known to be doubtful")
    // The next command looks again, and nobody is a candidate who was never registered.
    let reply = try await bench.register(3, of: IntakeBench.chn) {
      $0.fullName = "Wulandari Kartika"
    }
    #expect(reply.candidates.isEmpty && reply.exactMatches.isEmpty)
    #expect(bench.environment.people.isReady)
    #expect(bench.environment.people.counts.held == before + 1)
  }

  @Test func `whoever acts for another mission shares what was touched`() async throws {
    let bench = try IntakeBench()
    _ = try await bench.store.commit(StoreCommand()) { [environment = bench.environment] store in
      let touched = TouchedFiles()
      let own = IntakeTransaction(
        store, environment, author: "a", mission: IntakeBench.idn, desk: "", seed: [1],
        touched: touched)
      let far = own.acting(for: IntakeBench.chn).acting(for: IntakeBench.idn)
      far.touched.insert(
        PeopleMatching.Touched(mission: IntakeBench.chn, person: IntakeBench.person(4)))
      #expect(touched.all.count == 1 && own.touched.all == touched.all)
      return []
    }
  }
}
