internal import RepatriationSchema
internal import Sealing
internal import Testing
internal import Wire
internal import WireRPC

@testable internal import IntakeService

/// People with two files that became one, on lists to authorities.
@Suite struct MergedListTests: ListScene {
  /// The second file is the first one's person.
  private func merge(_ bench: IntakeBench) async throws {
    let pair = try await bench.duplicates().suspect(
      SuspectRequest(
        first: IntakeBench.person(1), second: IntakeBench.person(2), reason: "One face."),
      options: bench.key())
    try await bench.decide(.confirm, "One face.", pair: pair.pair.id, keeping: 1)
  }

  @Test func `whoever was merged is asked for once, with the file that speaks`() async throws {
    let bench = try await bench()
    try await merge(bench)
    let reply = try await bench.lists().createList(Self.create([2, 3]), options: bench.key())
    #expect(reply.list.lines.map(\.person) == [1, 3].map(IntakeBench.person))
    #expect(reply.leftOut.isEmpty && reply.leftOutInAll == 0)
    let both = try await bench.lists().editList(
      EditListRequest(list: Self.list, add: [IntakeBench.person(2)], seen: reply.sequence),
      options: bench.key())
    #expect(both.list.lines.count == 2)
    #expect(both.leftOut.map(\.person) == [IntakeBench.person(2)])
    #expect(both.leftOut.first?.reason == "Is on this list already.")
  }

  @Test func `what was asked for with the merged file is not asked again with the other`()
    async throws
  {
    let bench = try await bench()
    _ = try await submitted(bench, [2])
    try await merge(bench)
    let again = await #expect(throws: Rejected.self) {
      try await bench.lists().createList(
        Self.create([1], list: IntakeBench.id(101)), options: bench.key())
    }
    #expect(again?.reason.contains("another list of this kind") == true)
    // The answer names the file in which it belongs now.
    let answered = try await answer(bench, [Self.refused(2)])
    #expect(
      answered.leftOut.first?.reason
        == "Was merged: record the answer in the file \(IntakeBench.person(1)).")
    let next = try await bench.lists().createList(
      Self.create(again: Self.list, list: IntakeBench.id(102)), options: bench.key())
    #expect(next.list.lines.map(\.person) == [IntakeBench.person(1)])
  }

  @Test func `of those left out the first are named and all are counted`() {
    var people = LeftOutPeople()
    for number in 0..<AuthorityList.maximumLines + 5 {
      people.add(IntakeBench.person(UInt8(number % 200)), "Is on hold.")
      #expect(people.named.count == min(number + 1, AuthorityList.maximumLines))
    }
    var more = LeftOutPeople()
    more.add(IntakeBench.person(1), "Is on this list already.")
    more.add(people)
    #expect(more.named.count == AuthorityList.maximumLines)
    #expect(more.count == AuthorityList.maximumLines + 6)
    let reply = ListReply(list: AuthorityList(), sequence: 1, leftOut: more)
    #expect(Int(reply.leftOutInAll) == AuthorityList.maximumLines + 6)
  }
}
