#if PostgreSQL
  import EventStore
  import Foundation
  import IntakeService
  import Logging
  import RepatriationSchema
  import Sealing
  import ServiceKit
  import TestSupport
  import Testing
  import Wire
  import WireRPC

  /// An erasure at one node of intake, seen from another node over the same database.
  @Suite(.serialized, .timeLimit(.minutes(5)), .enabled(if: DatabaseServers.arePresent))
  struct ClusterErasureTests {
    private static let mission = "IDN-PNH"
    /// Stands in every text that is recorded of the person, as it is, in small letters and in capitals.
    private static let mark = "Zqmarked"
    private static let erased = id(1)
    private static let staying = id(2)

    private static func id(_ number: UInt8) -> ID<PersonFile> {
      ID(WireUUID(bytes: [0x01, 0x9B] + [UInt8](repeating: 0, count: 13) + [number]) ?? WireUUID())
    }

    private static func request(_ person: ID<PersonFile>, mark: String) -> RegisterRequest {
      let moment = Timestamp("2026-01-19T08:00:00+07:00") ?? Timestamp()
      var registration = Registration(
        person: person, mission: mission, receivedAt: moment, desk: "IDN-1", channel: .walkIn,
        fullName: "\(mark) Name", nationality: "IDN", intent: .returnHome, travelMode: .assisted)
      registration.nativeName = "\(mark) Native"
      registration.birthPlace = "\(mark) Place"
      registration.nationalID = mark.uppercased() + "1"
      registration.phone = "\(mark) Phone"
      registration.note = "\(mark) Note"
      registration.documents = [
        TravelDocument(
          type: .passport, number: mark.uppercased() + "2", issuer: "IDN", custody: .holder)
      ]
      return RegisterRequest(registration: registration)
    }

    private static func key(_ person: ID<PersonFile>) -> RPCCallOptions {
      RPCCallOptions(timeout: .seconds(30), idempotencyKey: person.uuid)
    }

    @Test func `who is erased at one node is gone at the other, and from every file and server`()
      async throws
    {
      let nodes = try await TwoNodes("e")
      for (name, role) in [("idn-protector", Role.dataProtection), ("idn-approver", .approver)] {
        try nodes.site.issue(name, mission: Self.mission, role: role, usage: .client)
      }
      try await nodes.start("a")
      try await nodes.start("b")
      let a = try nodes.intake("idn-officer", nodes.addresses("a"))
      let b = try nodes.intake("idn-officer", nodes.addresses("b"))
      let request = Self.request(Self.erased, mark: Self.mark)
      _ = try await a.register(request, options: Self.key(Self.erased))
      _ = try await a.register(
        Self.request(Self.staying, mark: "Other"), options: Self.key(Self.staying))

      // The other node has all of it open: file, search, the answer to the call, and a snapshot.
      let shown = try await b.show(ShowRequest(person: Self.erased))
      #expect(shown.file.registration.fullName == "\(Self.mark) Name")
      #expect(try await hits(b) == [Self.erased])
      #expect(try await b.register(request, options: Self.key(Self.erased)).repeated)
      for node in ["a", "b"] {
        try await loadSnapshot(nodes, node)
        #expect(try !snapshots(nodes, node).isEmpty)
      }
      #expect(try await readable(nodes).contains(Self.mark))

      try await erase(nodes, a)

      // At once: whoever asks the other node is told of nobody.
      await #expect(throws: NotFound.self) { try await b.show(ShowRequest(person: Self.erased)) }
      #expect(try await hits(b).isEmpty)
      let again = try await #require(throws: RPCError.self) {
        try await b.register(request, options: Self.key(Self.erased))
      }
      #expect(again.status == .failedPrecondition && again.message.contains("erased"))
      #expect(
        try await b.show(ShowRequest(person: Self.staying)).file.registration.fullName
          == "Other Name")
      try await within(.seconds(20), "the other node throws its snapshots away") {
        while try !snapshots(nodes, "b").isEmpty {
          try await Task.sleep(for: .milliseconds(20), clock: .continuous)
        }
      }
      #expect(try snapshots(nodes, "a").isEmpty)

      try await rotate(nodes)
      try check(nodes, "while a node runs")
      // A node that comes back with the new key file knows whoever stays, and nobody else.
      try await nodes.start("b")
      #expect(try await b.status(StatusRequest()).people == 1)
      await #expect(throws: NotFound.self) { try await b.show(ShowRequest(person: Self.erased)) }
      #expect(try await hits(b).isEmpty)
      await nodes.stop()
      let left = try await readable(nodes)
      #expect(!left.contains(Self.mark) && !left.contains(Self.mark.uppercased()))
      #expect(left.contains("Other Note"))
      try check(nodes, "after the nodes ended")
    }

    private func hits(_ intake: IntakeClient) async throws -> [ID<PersonFile>] {
      var found: Set<ID<PersonFile>> = []
      for text in ["\(Self.mark) Name", Self.mark.uppercased() + "1", Self.mark.uppercased() + "2"]
      {
        found.formUnion(try await intake.search(SearchRequest(text: text)).hits.map(\.person))
      }
      return found.sorted()
    }

    private func loadSnapshot(_ nodes: TwoNodes, _ node: String) async throws {
      let planning = try nodes.intake("idn-planning", nodes.addresses(node))
      try await planning.snapshot(SnapshotRequest(mission: Self.mission)) { stream in
        for try await _ in stream {}
      }
    }

    private func snapshots(_ nodes: TwoNodes, _ node: String) throws -> [String] {
      try FileManager.default.contentsOfDirectory(
        atPath: nodes.site.directory.file(node) + "/snapshots")
    }

    /// Closes the case and erases the person, all at the first node.
    private func erase(_ nodes: TwoNodes, _ a: IntakeClient) async throws {
      var random = SystemRandomNumberGenerator()
      _ = try await a.update(
        UpdateRequest(
          person: Self.erased, change: .state(StateChange(to: .staying, reason: "has work here")),
          occurredAt: Timestamp("2026-01-20T08:00:00+07:00") ?? Timestamp(), desk: "IDN-1"),
        options: RPCCallOptions(idempotencyKey: .version4(random: &random)))
      let asked = try await nodes.manifest(
        as: "idn-protector", at: "a",
        ["erase", "\(Self.erased)", "--reason", "asked for, file DP-1"])
      #expect(asked.status == 0, "\(asked.errors)")
      let confirmed = try await nodes.manifest(
        as: "idn-approver", at: "a", ["erase", "\(Self.erased)", "--confirm"])
      #expect(confirmed.status == 0, "\(confirmed.errors)")
      #expect(confirmed.output.contains("0 events and 0 records could be read"))
    }

    /// Replaces the key, which a node does alone.
    private func rotate(_ nodes: TwoNodes) async throws {
      let file = nodes.site.directory.file("shared.keys")
      let before = try Data(contentsOf: URL(fileURLWithPath: file))
      let refused = try await nodes.manifest(as: "idn-operator", at: "a", ["keys", "rotate"])
      #expect(refused.status != 0)
      for words in ["another node runs with this key", "nothing was changed", "copy the key file"] {
        #expect(refused.errors.contains(words), "\(refused.errors)")
      }
      #expect(try Data(contentsOf: URL(fileURLWithPath: file)) == before)
      await nodes.end("b")
      // Its lock goes with its session, which the server ends by itself.
      try await within(.seconds(30), "the node that is left replaces the key") {
        while true {
          let rotated = try await nodes.manifest(as: "idn-operator", at: "a", ["keys", "rotate"])
          if rotated.status == 0 { return }
          #expect(rotated.errors.contains("another node runs with this key"), "\(rotated.errors)")
        }
      }
      #expect(try Data(contentsOf: URL(fileURLWithPath: file)) != before)
      let erasures = try await nodes.manifest(as: "idn-protector", at: "a", ["erase", "--all"])
      #expect(!erasures.output.contains("hold it until the next"), "\(erasures.output)")
    }

    /// Looks for the mark in every file of both nodes and both servers.
    private func check(_ nodes: TwoNodes, _ moment: String) throws {
      var count = 0
      for root in [nodes.site.directory.path, nodes.servers.log, nodes.servers.keys] {
        for path in try FileManager.default.subpathsOfDirectory(atPath: root) {
          guard let data = FileManager.default.contents(atPath: root + "/" + path) else { continue }
          count += 1
          for text in [Self.mark, Self.mark.lowercased(), Self.mark.uppercased()] {
            #expect(data.range(of: Data(text.utf8)) == nil, "\(path), \(moment)")
          }
        }
      }
      // Each server has some hundreds.
      #expect(count > 500)
    }

    /// Everything that can be read in the log with the keys that are left.
    private func readable(_ nodes: TwoNodes) async throws -> String {
      let logger = Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() })
      let log = try PostgreSQLSettings(connection: nodes.servers.connection)
      let inner = try PostgreSQLEventStore(
        log, clock: SystemClock(), random: SystemRandom(), logger: logger)
      let keys = try SealingPlace.openKeys(
        data: nodes.site.directory.path, keyFile: nodes.site.directory.file("shared.keys"),
        random: SystemRandom(), clock: SystemClock(), logger: logger,
        storage: PostgreSQLKeyStorage(
          PostgreSQLSettings(
            connection: "host=\(nodes.servers.keys) user=homeward dbname=postgres",
            schema: "homeward_keys"),
          apartFrom: log))
      let store = try await SealedEventStore.open(
        inner, keys: keys, rules: IntakeSealing.rules, random: SystemRandom())
      let text = try await store.read { reader in
        var bytes: [UInt8] = []
        for stored in try reader.events(after: 0, limit: 1_000).elements {
          bytes += stored.event.header + stored.event.body
        }
        for (table, rule) in IntakeSealing.rules.tables where !rule.hidesKeys {
          for row in try reader.scan(table, partition: nil, keys: .all, limit: 1_000).elements {
            bytes += row.value
          }
        }
        return String(decoding: bytes, as: UTF8.self)
      }
      await store.close()
      return text
    }
  }
#endif
