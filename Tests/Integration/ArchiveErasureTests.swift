import Foundation
import RepatriationSchema
import ServiceKit
import TestSupport
import Testing
import Wire
import WireRPC

/// Erasures and witnesses beside an archive, with the programs that people run.
@Suite(.serialized, .timeLimit(.minutes(5)))
struct ArchiveErasureTests {
  private static let canary = "Zqcanary"

  private struct Site {
    let deployment: TestDeployment
    let archive: String
    let witness: String

    init() throws {
      deployment = try TestDeployment()
      let directory = deployment.directory
      (archive, witness) = (directory.file("archive"), directory.file("witness"))
      for folder in [archive, witness] {
        try FileManager.default.createDirectory(
          atPath: folder, withIntermediateDirectories: false)
      }
      try deployment.issue(
        "idn-protector", mission: "IDN-PNH", role: .dataProtection, usage: .client)
      try deployment.issue("idn-approver", mission: "IDN-PNH", role: .approver, usage: .client)
    }

    var arguments: [String] {
      ["--archive-dir", archive, "--archive-delay", "1s", "--witness-dir", witness]
    }

    func manifest(_ credential: String, _ arguments: [String]) async throws -> String {
      let (status, output, errors) = try await deployment.manifest(as: credential, arguments)
      #expect(status == 0, "\(arguments): \(output)\(errors)")
      return output
    }
  }

  private static func person(_ number: UInt8) -> ID<PersonFile> {
    ID(WireUUID(bytes: [UInt8](repeating: number, count: 16)) ?? WireUUID())
  }

  private static func register(_ number: UInt8, _ site: Site) async throws -> Int64 {
    var registration = Registration(
      person: person(number), mission: "IDN-PNH",
      receivedAt: Timestamp(microseconds: Int64(Date().timeIntervalSince1970 * 1_000_000)),
      desk: "IDN-1", channel: .walkIn, fullName: "\(canary)Name\(number) Dewi", sex: .female,
      nationality: FixedASCII("IDN"), intent: .returnHome, travelMode: .assisted)
    registration.consentRecorded = true
    registration.note = "\(canary)Note\(number)"
    return try await site.deployment.intake(as: "idn-officer").register(
      RegisterRequest(registration: registration),
      options: RPCCallOptions(idempotencyKey: person(number).uuid)
    ).sequence
  }

  /// Files below the directory in which the canary stands.
  private static func findings(in site: Site) throws -> [String] {
    let root = site.deployment.directory.file("")
    return try FileManager.default.subpathsOfDirectory(atPath: root).filter { path in
      FileManager.default.contents(atPath: root + "/" + path)?.range(of: Data(canary.utf8)) != nil
    }
  }

  private static func erase(_ person: ID<PersonFile>, _ site: Site) async throws {
    _ = try await site.deployment.intake(as: "idn-officer").update(
      UpdateRequest(
        person: person, change: .state(StateChange(to: .staying, reason: "has work here")),
        occurredAt: Timestamp(microseconds: Int64(Date().timeIntervalSince1970 * 1_000_000)),
        desk: "IDN-1"), options: RPCCallOptions(idempotencyKey: Self.person(200).uuid))
    let id = person.uuid.description
    _ = try await site.manifest("idn-protector", ["erase", id, "--reason", "asked for, DP-1"])
    _ = try await site.manifest("idn-approver", ["erase", id, "--confirm"])
    _ = try await site.manifest("idn-operator", ["keys", "rotate"])
  }

  @Test func `an archive holds no word about anybody, and brings nobody back who was erased`()
    async throws
  {
    let site = try Site()
    try await site.deployment.startIntake(site.arguments)
    for number in UInt8(1)...2 { _ = try await Self.register(number, site) }
    // A checkpoint is signed when the service ends.
    await site.deployment.stop()
    try await site.deployment.startIntake(site.arguments)
    try await site.deployment.startPlanning()
    _ = try await Self.register(3, site)
    let before = Timestamp(microseconds: Int64(Date().timeIntervalSince1970 * 1_000_000))
    _ = try await Self.register(4, site)
    try await Self.erase(Self.person(1), site)
    await site.deployment.stop()
    let restored = site.deployment.directory.file("restored")
    let told = try await site.manifest(
      "idn-operator",
      [
        "restore", "--archive", site.archive, "--data", restored, "--to", "\(before)", "--witness",
        site.witness, "--trust", site.deployment.trust.path,
      ])
    #expect(told.contains("a new one"), "\(told)")
    #expect(told.contains("were destroyed and stay so"), "\(told)")
    #expect(told.contains("It is what was witnessed"), "\(told)")
    #expect(told.contains("Who was erased since is erased again"), "\(told)")
    // Nothing in the archive is compressed away from this: what is restored of it is searched, too.
    #expect(try Self.findings(in: site).isEmpty)

    let data = site.deployment.directory.file("intake")
    try FileManager.default.moveItem(atPath: data, toPath: data + "-former")
    try FileManager.default.moveItem(atPath: restored, toPath: data)
    try await site.deployment.startIntake()
    let officer = try site.deployment.intake(as: "idn-officer")
    for number in [UInt8(1), 4] {
      await #expect(throws: NotFound.self) {
        _ = try await officer.show(ShowRequest(person: Self.person(number)))
      }
    }
    let shown = try await officer.show(ShowRequest(person: Self.person(2)))
    #expect(shown.file.registration.fullName == "\(Self.canary)Name2 Dewi")
    #expect(try await officer.status(StatusRequest()).people == 2)
    let erasures = try await site.manifest("idn-protector", ["erase", "--all"])
    #expect(erasures.contains("erased again after a restore"), "\(erasures)")
    #expect(!FileManager.default.fileExists(atPath: data + "/store.restored"))
    await site.deployment.stop()
  }

  @Test func `an archive of a log that was made anew is refused by the witness`() async throws {
    let site = try Site()
    try await site.deployment.startIntake(site.arguments)
    _ = try await Self.register(1, site)
    await site.deployment.stop()
    for name in ["intake", "intake.keys", "archive"] {
      try FileManager.default.removeItem(atPath: site.deployment.directory.file(name))
    }
    try FileManager.default.createDirectory(
      atPath: site.archive, withIntermediateDirectories: false)
    try await site.deployment.startIntake(Array(site.arguments.dropLast(2)))
    _ = try await Self.register(2, site)
    await site.deployment.stop()
    let restored = site.deployment.directory.file("restored")
    let refused = try await site.deployment.manifest(
      as: "idn-operator",
      [
        "restore", "--archive", site.archive, "--data", restored, "--witness", site.witness,
        "--trust", site.deployment.trust.path,
      ])
    #expect(refused.status == 1, "\(refused.output)")
    #expect(refused.errors.contains("the witness knows nothing of this history"))
    #expect(!FileManager.default.fileExists(atPath: restored))
  }

  @Test func `what is wrong with the archive shows where an operator looks`() async throws {
    let site = try Site()
    try await site.deployment.startIntake(site.arguments)
    try await site.deployment.startPlanning()
    _ = try await Self.register(1, site)
    try FileManager.default.moveItem(atPath: site.archive, toPath: site.archive + "-away")
    try await within(.seconds(60), "/readyz warns") {
      while true {
        let page = try await AdminProbe.get("http://\(site.deployment.intakeAdmin)/readyz")
        #expect(page.status == 200)
        if page.body.contains("the archive cannot be written") { return }
        try await Task.sleep(for: .milliseconds(50), clock: .continuous)
      }
    }
    let told = try await site.manifest("idn-operator", ["status", "--wait", "60"])
    #expect(told.contains("WARNING of intake: the archive cannot be written"), "\(told)")
    // Nobody waits for it.
    _ = try await Self.register(2, site)
    try FileManager.default.moveItem(atPath: site.archive + "-away", toPath: site.archive)
    try await within(.seconds(60), "the warning goes") {
      while true {
        let page = try await AdminProbe.get("http://\(site.deployment.intakeAdmin)/readyz")
        if !page.body.contains("warnings") { return }
        try await Task.sleep(for: .milliseconds(50), clock: .continuous)
      }
    }
    await site.deployment.stop()
  }
}
