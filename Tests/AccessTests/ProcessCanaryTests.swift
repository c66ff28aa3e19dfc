internal import Casework
internal import EventStore
internal import Foundation
internal import IntakeService
internal import Logging
internal import PlanningService
internal import PrivacyNet
internal import RepatriationSchema
internal import SchemaModel
internal import Sealing
internal import ServiceHost
internal import ServiceKit
internal import TestSupport
internal import Testing
internal import Transport
internal import Wire
internal import WireRPC

/// A mark in every personal text of every request, told to both services as operators run them, and looked
/// for in every file that they leave: before an erasure, after it, and with the keys that are left.
@Suite(.serialized, .timeLimit(.minutes(10))) struct ProcessCanaryTests {
  /// Both services, and a certificate for each role.
  private struct Site {
    let services: TestDeployment
    private let clients: [String: [Role: WatchedTransport]]
    private let open: [TransportClient]

    var data: String { services.directory.file("intake") }

    init() async throws {
      services = try TestDeployment()
      for role in Role.allCases {
        try services.issue(
          "as-\(role.rawValue)", mission: AccessBench.own, role: role, usage: .client)
      }
      try await services.startIntake()
      try await services.startPlanning()
      var clients: [String: [Role: WatchedTransport]] = [:]
      var open: [TransportClient] = []
      for role in Role.allCases {
        let name = "as-\(role.rawValue)"
        for (address, descriptors) in [
          (services.intakeAddress, IntakeServices.descriptors),
          (services.planningAddress, PlanningServices.descriptors),
        ] {
          let client = try services.client(name, address: address, services: descriptors)
          open.append(client)
          for descriptor in descriptors {
            clients[descriptor.name, default: [:]][role] = WatchedTransport(client)
          }
        }
      }
      self.clients = clients
      self.open = open
    }

    func transport(_ service: String, _ role: Role) throws -> WatchedTransport {
      try #require(clients[service]?[role])
    }

    func stop() async {
      for client in open { await client.close(gracePeriod: .zero) }
      await services.stop()
    }

    /// Runs `manifest` and requires that it succeeds.
    @discardableResult
    func manifest(_ role: Role, _ arguments: [String]) async throws -> String {
      let ended = try await services.manifest(as: "as-\(role.rawValue)", arguments)
      #expect(ended.status == 0, "\(arguments): \(ended.errors)")
      return ended.output
    }
  }

  @Test func `a mark in every personal field is found in no file, and by no key once it is erased`()
    async throws
  {
    let site = try await Site()
    var samples = try SampleRequests()
    try await Self.tell(everything: &samples, to: site)
    try await Self.loadSnapshot(site)
    try Self.check(site, "while the services run")
    try Self.checkSnapshots(site)

    // What a thief takes: the data of both, without the key files beside it.
    let copies = site.services.directory.file("copies")
    try FileManager.default.createDirectory(atPath: copies, withIntermediateDirectories: false)
    for name in ["intake", "planning"] {
      try FileManager.default.copyItem(
        atPath: site.services.directory.file(name), toPath: "\(copies)/\(name)")
    }
    let key = try Data(contentsOf: URL(fileURLWithPath: site.data + ".keys"))
    try await Self.erase(site)
    try Self.check(site, "after the erasure")
    #expect(SampleRequests.marks(in: site.services.logs).isEmpty)
    await site.stop()
    try Self.check(site, "after the services ended")

    // The copy gives nothing away without the key, gives all of it with the key of then, and nothing with
    // the key of now.
    await #expect(throws: SealingError.self) { _ = try await Self.text(of: "\(copies)/intake") }
    try FileManager.default.copyItem(atPath: site.data + ".keys", toPath: "\(copies)/intake.keys")
    await #expect(throws: StoreError.self) { _ = try await Self.text(of: "\(copies)/intake") }
    try FileManager.default.removeItem(atPath: "\(copies)/intake.keys")
    #expect(
      FileManager.default.createFile(
        atPath: "\(copies)/intake.keys", contents: key, attributes: [.posixPermissions: 0o600]))
    let before = SampleRequests.marks(in: try await Self.text(of: "\(copies)/intake"))
    let stored = Set(before.compactMap { samples.marks[$0] })
    #expect(stored.count > 30, "only \(stored.count) personal fields were stored")
    let after = SampleRequests.marks(in: try await Self.text(of: site.data))
    let readable = Set(after.compactMap { samples.marks[$0] })
    #expect(readable.sorted() == [])
    let planning = try await Self.text(
      of: site.services.directory.file("planning"), PlanningSealing.rules)
    #expect(SampleRequests.marks(in: planning).isEmpty)
  }

  /// Sends every command with every role that may, each change by itself.
  private static func tell(everything samples: inout SampleRequests, to site: Site) async throws {
    // The methods are those of the services; nothing is asked of this bench.
    let calls = try AccessBench().calls
    let name = try #require(QualifiedName("person.v1.Change"))
    let changes = try #require(samples.schema.union(named: name)).cases.map(\.tag)
    let register = try #require(calls.first { $0.info.fullName == "intake.v1.Intake/register" })
    for number in [UInt8(1), 2] {
      samples.person = SampleRequests.id(number)
      _ = try await register.send(
        try site.transport(register.info.service, .intakeOfficer),
        try samples.bytes(of: register.request), samples.options())
    }
    var accepted = 0
    // Keys and the part of a host in a pair are no data of people.
    let others = [ProtectionMethods.descriptor.name, ReplicaMethods.descriptor.name]
    for call in calls
    where call.info.isIdempotent && !others.contains(call.info.service)
      && call.info.service != PlanningKeysMethods.descriptor.name
    {
      for tag in call.info.name == "update" ? changes : [1] {
        samples.changeTag = tag
        samples.person = SampleRequests.id(call.info.name == "register" ? 30 : 1)
        let bytes = try samples.bytes(of: call.request)
        for role in Role.allCases where call.info.roles.contains(role.rawValue) {
          // Refusals are fine: most requests about an invented list or transfer are refused.
          let answer = try? await call.send(
            try site.transport(call.info.service, role), bytes, samples.options())
          if answer != nil { accepted += 1 }
        }
      }
    }
    #expect(accepted > 35, "only \(accepted) calls were accepted")
  }

  /// Has intake make a snapshot, as for a planning that is new.
  private static func loadSnapshot(_ site: Site) async throws {
    let intake = IntakeClient(try site.transport(IntakeMethods.descriptor.name, .planning))
    let slices = try await intake.snapshot(SnapshotRequest(mission: AccessBench.own)) { stream in
      var count = 0
      for try await _ in stream { count += 1 }
      return count
    }
    #expect(slices > 0)
  }

  private static func check(_ site: Site, _ moment: String) throws {
    let root = site.services.directory.path
    for path in try FileManager.default.subpathsOfDirectory(atPath: root) {
      guard let data = FileManager.default.contents(atPath: root + "/" + path) else { continue }
      for mark in ["Zqmark", "zqmark", "ZQMARK"] {
        #expect(data.range(of: Data(mark.utf8)) == nil, "\(path), \(moment)")
      }
    }
  }

  /// Snapshots are compressed, so a mark alone says little: not even the id of a person is in them.
  private static func checkSnapshots(_ site: Site) throws {
    let folder = site.data + "/snapshots"
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    #expect(names.contains { $0.hasSuffix(".rsnp") })
    for name in names {
      let data = try #require(FileManager.default.contents(atPath: "\(folder)/\(name)"))
      #expect(data.starts(with: Data("HWSF".utf8)), "\(name)")
      #expect(data.range(of: Data(SampleRequests.id(1))) == nil, "\(name)")
    }
  }

  /// Closes every announcement, whose contact belongs to no file.
  private static func closeAnnouncements(_ site: Site) async throws {
    let officer = ReceptionClient(
      try site.transport(ReceptionMethods.descriptor.name, .intakeOfficer))
    let open = try await officer.announcements(AnnouncementsRequest(mission: AccessBench.own))
    #expect(!open.announcements.isEmpty)
    for announcement in open.announcements {
      try await site.manifest(
        .intakeOfficer, ["announce", "close", "\(announcement.id)", "--reason", "arrived"])
    }
  }

  /// Closes everybody's case, erases everybody by two people, and replaces the keys.
  private static func erase(_ site: Site) async throws {
    try await closeAnnouncements(site)
    let officer = IntakeClient(try site.transport(IntakeMethods.descriptor.name, .intakeOfficer))
    for number in [UInt8(1), 2, 30] {
      let uuid = try #require(WireUUID(bytes: SampleRequests.id(number)))
      let person = ID<PersonFile>(uuid)
      guard let shown = try? await officer.show(ShowRequest(person: person)) else { continue }
      if shown.file.mergedInto != nil { continue }
      if shown.file.state.isOpen {
        var random = SystemRandomNumberGenerator()
        _ = try await officer.update(
          UpdateRequest(
            person: person, change: .state(StateChange(to: .staying, reason: "has work here")),
            occurredAt: Timestamp("2026-01-19T08:00:00+07:00") ?? Timestamp(), desk: "IDN-1"),
          options: RPCCallOptions(idempotencyKey: .version4(random: &random)))
      }
      try await site.manifest(.dataProtection, ["erase", "\(uuid)", "--reason", "asked for, DP-1"])
      let confirmed = try await site.manifest(.approver, ["erase", "\(uuid)", "--confirm"])
      #expect(confirmed.contains("0 events and 0 records could be read"), "\(confirmed)")
    }
    try await within(.seconds(120), "planning says that its keys are gone") {
      while true {
        let shown = try await site.manifest(.dataProtection, ["erase", "--all"])
        if !shown.contains("none has acknowledged") { return }
      }
    }
    try await site.manifest(.operator, ["keys", "rotate"])
    let shown = try await site.manifest(.dataProtection, ["erase", "--all"])
    #expect(!shown.contains("hold it until the next"), "\(shown)")
  }

  /// Everything that can be read in a stopped service's data with the key file beside it.
  private static func text(
    of directory: String, _ rules: SealingRules = IntakeSealing.rules
  ) async throws -> String {
    let logger = Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() })
    let inner = try SQLiteEventStore(
      directory: directory, clock: StoreClock(), random: SystemRandom(),
      logger: logger)
    do {
      let store = try await SealedEventStore.open(
        inner,
        keys: SealingPlace.openKeys(
          data: directory, keyFile: nil, random: SystemRandom(), clock: StoreClock(),
          logger: logger), rules: rules, random: SystemRandom())
      let text = try await SealedCanaryTests.text(of: store, rules)
      await store.close()
      return text
    } catch {
      await inner.close()
      throw error
    }
  }
}
