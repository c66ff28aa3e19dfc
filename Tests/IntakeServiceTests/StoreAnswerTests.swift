internal import EventStore
internal import RepatriationSchema
internal import Sealing
internal import Testing
internal import WireRPC

@testable internal import IntakeService

/// What a caller is told when the store cannot take a command.
@Suite struct StoreAnswerTests {
  @Test func `a full disk refuses new records and still shows the old ones`() async throws {
    let bench = try IntakeBench(maximumEvents: 2)
    try await bench.register(1)
    try await bench.register(2)
    let error = try await #require(throws: RPCError.self) { try await bench.register(3) }
    #expect(error.status == .unavailable)
    #expect(error.retryAfterMilliseconds == 5_000 && error.message.contains("disk is full"))
    #expect(try await bench.file(2).registration.person == IntakeBench.person(2))
    #expect(try await bench.client().status(StatusRequest()).people == 2)
  }

  @Test func `a closed store asks to come again`() async throws {
    let bench = try IntakeBench()
    await bench.store.close()
    let error = try await #require(throws: RPCError.self) { try await bench.register(1) }
    #expect(error.status == .unavailable)
    let read = try await #require(throws: RPCError.self) {
      try await bench.client().show(ShowRequest(person: IntakeBench.person(1)))
    }
    #expect(read.status == .unavailable)
  }

  @Test func `each refusal of the store has its status`() throws {
    func status(_ code: StoreError.Code) throws -> RPCError {
      try #require(StoreAnswer.answer(to: StoreError(code, "internal words")) as? RPCError)
    }
    let busy = try status(.busy)
    #expect(busy.status == .resourceExhausted && busy.isNotExecuted)
    #expect(busy.retryAfterMilliseconds == 100)
    #expect(try status(.deadlineExceeded).status == .deadlineExceeded)
    // Whether it happened is not known, so nobody may take it for not executed.
    let unknown = try status(.outcomeUnknown)
    #expect(unknown.status == .unavailable && !unknown.isNotExecuted)
    for code in [StoreError.Code.storage, .invalidArgument, .chainBroken, .duplicateEvent] {
      #expect(try status(code).status == .internal)
      #expect(try !status(code).message.contains("internal words"))
    }
    let conflict = StoreAnswer.answer(to: StoreError(.conflict, "", sequence: 7))
    #expect((conflict as? KeyConflict)?.sequence == 7)
  }

  @Test func `a full queue is busy, and the first in it is not lost`() async throws {
    let bench = try IntakeBench(mode: .stepped)
    let total = StoreLimits.queuedCommands + 1
    let outcomes = try await withThrowingTaskGroup(of: Bool.self) { group in
      for index in 0..<total {
        group.addTask {
          do {
            _ = try await bench.client().reportRejects(
              ReportRejectsRequest(
                mission: IntakeBench.idn, rows: [RejectedRow(token: "T\(index)")]),
              options: bench.key())
            return true
          } catch let error as RPCError where error.status == .resourceExhausted {
            return false
          }
        }
      }
      // The last one meets a full queue and says so; only then are the others executed.
      var refused = 0
      var done = 0
      while let wasDone = try await group.next() {
        if wasDone { done += 1 } else { refused += 1 }
        while bench.memory.step() {}
      }
      return (done: done, refused: refused)
    }
    #expect(outcomes.done == StoreLimits.queuedCommands && outcomes.refused == 1)
  }

  @Test func `what was durable is there after a restart, and a repeat is recognised`() async throws
  {
    let bench = try IntakeBench()
    let key = bench.key()
    let request = RegisterRequest(registration: IntakeBench.registration(1))
    let first = try await bench.client().register(request, options: key)
    let second = try bench.restarted(over: bench.memory.reopened())
    let again = try await second.client().register(request, options: key)
    #expect(again.repeated && again.sequence == first.sequence)
    #expect(try await second.store.verifyChain().sequence == 1)
  }
}
