internal import EventStore
internal import RepatriationSchema
internal import Sealing
internal import Testing
internal import Wire
internal import WireRPC

@testable internal import IntakeService

/// A store that was restored to a moment before an erasure, with the keys of today.
@Suite(.timeLimit(.minutes(1))) struct RestoredErasureTests {
  /// Three people; the first one shares a group, a list and a separation with others.
  private func bench() async throws -> IntakeBench {
    let bench = try IntakeBench()
    for number in UInt8(1)...3 {
      try await bench.register(number) {
        $0.fullName = "Namecanary Number\(number)"
        $0.stay.authorisedUntil = IntakeBench.day("2025-12-31")
        if number < 3 {
          $0.group = IntakeBench.id(9)
          $0.relation = number == 1 ? .head : .child
        }
      }
    }
    _ = try await bench.client("screener").keepApart(
      KeepApartRequest(
        first: IntakeBench.person(1), second: IntakeBench.person(3), reason: "Apartcanary"),
      options: bench.key())
    let list: ID<AuthorityList> = IntakeBench.id(100)
    _ = try await bench.lists().createList(
      CreateListRequest(
        list: list, kind: .fineWaiver, authority: "Immigration",
        persons: [IntakeBench.person(1), IntakeBench.person(2)]), options: bench.key())
    try await bench.update(1, .state(StateChange(to: .staying, reason: "has work here")))
    return bench
  }

  /// Destroys every key of what is about the first person, as an erasure does that the store knows
  /// nothing of.
  private func destroyKeys(_ bench: IntakeBench) throws {
    let keys = bench.store.keys
    let id = IntakeSealing.identifier(IntakeBench.person(1))
    let subjects = try keys.subjects(naming: id) + [.person(id)]
    try keys.destroy(try subjects.map { ($0, try keys.generation(of: $0)) })
  }

  private func keeper(_ bench: IntakeBench) -> ErasureKeeper {
    ErasureKeeper(bench.environment, bench.store) { _ in 0 }
  }

  @Test func `who was erased after the moment of the restore is erased again`() async throws {
    let bench = try await bench()
    try destroyKeys(bench)
    let restored = try bench.restarted()
    // Nothing can be read, and what names the person is still there.
    await #expect(throws: NotFound.self) { try await restored.file(1) }
    #expect(try await restored.file(3).keepApart == [IntakeBench.person(1)])
    let position = try await restored.head()
    #expect(try await keeper(restored).eraseAgain() == 1)
    #expect(try await restored.file(3).keepApart.isEmpty)
    let group: ID<Group> = IntakeBench.id(9)
    let rest = try await restored.store.read {
      try $0.get(IntakeTable.groups, key: group.uuid.bytes)?.value
    }
    #expect(
      try Group(encoded: try #require(rest)).members.map(\.person) == [IntakeBench.person(2)])
    #expect(try await restored.view(2).groupSize == 1)
    for table in IntakeSealing.rules.tables.keys {
      #expect(try await restored.store.erasedRows(of: table).isEmpty, "\(table)")
    }
    let everything = try await restored.everythingReadable()
    #expect(!everything.contains("Namecanary Number1") && !everything.contains("Apartcanary"))
    #expect(everything.contains("Namecanary Number2"))
    // It is on record, and followers are told.
    let erasures = try await restored.protection().erasures(
      ErasuresRequest(mission: IntakeBench.idn, all: true)
    ).erasures
    #expect(erasures.map(\.state) == [.erased] && erasures[0].person == IntakeBench.person(1))
    let removed = try await restored.client("planning").follow(
      FollowRequest(position: position, mission: IntakeBench.idn)
    ) { stream -> [ID<PersonFile>] in
      for try await item in stream where !item.removed.isEmpty { return item.removed }
      return []
    }
    #expect(removed == [IntakeBench.person(1)])
    _ = try await restored.store.verifyChain()
    // Once more there is nobody.
    let head = try await restored.head()
    #expect(try await keeper(restored).eraseAgain() == 0)
    #expect(try await restored.head() == head)
  }

  @Test func `without an erasure nothing changes`() async throws {
    let bench = try await bench()
    let head = try await bench.head()
    #expect(try await keeper(bench).eraseAgain() == 0)
    #expect(try await bench.head() == head)
    #expect(try await bench.file(1).registration.fullName == "Namecanary Number1")
  }
}
