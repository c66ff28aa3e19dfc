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

/// What a thief of files gets, what an erasure leaves, and what a witness finds: with the programs that
/// operators run, and the files that they leave behind.
@Suite(.serialized)
struct SealedDataTests {
  /// Stands in every personal text.
  private static let canary = "Zqcanary"
  private static let moment = "2026-01-19T08:00:00+07:00"

  /// Services with officers who erase and confirm, and a folder for witnesses.
  private static func site() throws -> TestDeployment {
    let site = try TestDeployment()
    try site.issue("idn-protector", mission: "IDN-PNH", role: .dataProtection, usage: .client)
    try site.issue("idn-approver", mission: "IDN-PNH", role: .approver, usage: .client)
    try site.issue("idn-medical", mission: "IDN-PNH", role: .medical, usage: .client)
    for folder in ["witness", "shares"] {
      try FileManager.default.createDirectory(
        atPath: site.directory.file(folder), withIntermediateDirectories: false)
    }
    return site
  }

  private static func startIntake(_ site: TestDeployment) async throws {
    try await site.startIntake(["--witness-dir", site.directory.file("witness")])
  }

  private static func startPlanning(_ site: TestDeployment) async throws {
    try await site.startPlanning(["--witness-dir", site.directory.file("witness")])
  }

  private static func options() -> RPCCallOptions {
    var random = SystemRandomNumberGenerator()
    return RPCCallOptions(idempotencyKey: .version4(random: &random))
  }

  /// Registers somebody with the canary in every personal text, of the file and of what becomes of it.
  private static func register(
    _ number: Int, at site: TestDeployment
  ) async throws -> ID<PersonFile> {
    var random = SystemRandomNumberGenerator()
    let moment = try #require(Timestamp(moment))
    func text(_ field: String) -> String { "\(canary)\(field)\(number)" }
    var registration = Registration(
      person: ID(WireUUID.version7(milliseconds: moment.milliseconds, random: &random)),
      mission: "IDN-PNH", receivedAt: moment, desk: "IDN-1")
    registration.fullName = "\(text("Name")) Suharto"
    registration.nativeName = text("Native")
    registration.birthPlace = text("Place")
    registration.nationalID = text("National")
    registration.phone = text("Phone")
    registration.note = text("Note")
    registration.aliases = [text("Alias")]
    registration.primaryIdentifier = text("Primary")
    registration.secondaryIdentifier = text("Secondary")
    registration.photo = text("Photo")
    registration.queueToken = "T\(number)"
    registration.nationality = "IDN"
    registration.intent = .returnHome
    registration.travelMode = .assisted
    var document = TravelDocument(
      type: .passport, number: text("Number"), issuer: "IDN",
      expires: CalendarDate("2031-01-01"), custody: .holder)
    document.mrzLine1 = text("Line")
    document.keptBy = text("Keeper")
    document.supersedes = text("Former")
    registration.documents = [document]
    let officer = try site.intake(as: "idn-officer")
    let person = try await officer.register(
      RegisterRequest(registration: registration), options: options()
    ).person
    try await addMore(of: person, text, at: site)
    return person
  }

  private static func addMore(
    of person: ID<PersonFile>, _ text: (String) -> String, at site: TestDeployment
  ) async throws {
    let moment = try #require(Timestamp(moment))
    var random = SystemRandomNumberGenerator()
    func update(_ credential: String, _ change: Change) async throws {
      _ = try await site.intake(as: credential).update(
        UpdateRequest(person: person, change: change, occurredAt: moment, desk: "IDN-1"),
        options: options())
    }
    try await update(
      "idn-medical", .medicalNote(MedicalNote(text: text("Medical"), notedAt: moment)))
    try await update(
      "idn-screener",
      .screening(
        Screening(
          id: ID(.version4(random: &random)), status: .possible, instrument: "HTCDS",
          instrumentVersion: "1.2", screenedAt: moment, narrative: text("Narrative"))))
    _ = try await site.intake(as: "idn-officer").placeHold(
      PlaceHoldRequest(
        person: person, hold: ID(.version4(random: &random)), kind: .medical,
        authority: text("Authority"), reference: text("Reference"), reason: text("Reason")),
      options: options())
    try await update(
      "idn-officer",
      .state(StateChange(to: .staying, reason: text("Stays"), counterpart: text("Counterpart"))))
  }

  /// Files below the directory in which the canary stands, in any case.
  private static func findings(in site: TestDeployment) throws -> [String] {
    let root = site.directory.file("")
    return try FileManager.default.subpathsOfDirectory(atPath: root).filter { path in
      guard let data = FileManager.default.contents(atPath: root + "/" + path) else { return false }
      return data.range(of: Data(canary.utf8)) != nil
        || data.range(of: Data(canary.lowercased().utf8)) != nil
        || data.range(of: Data(canary.uppercased().utf8)) != nil
    }
  }

  @Test func `no file and no log holds a word about anybody, and erasing leaves nothing to read`()
    async throws
  {
    let site = try Self.site()
    try await Self.startIntake(site)
    try await Self.startPlanning(site)
    let person = try await Self.register(1, at: site)
    _ = try await Self.register(2, at: site)
    let shown = try await site.intake(as: "idn-officer").show(ShowRequest(person: person))
    #expect(shown.file.registration.fullName.contains("Suharto"))
    #expect(try Self.findings(in: site).isEmpty, "while the services run")

    let before = site.directory.file("before")
    try await Self.erase(person, at: site)
    #expect(try Self.findings(in: site).isEmpty, "after the erasure")
    #expect(!site.logs.contains(Self.canary))
    await site.stop()
    #expect(try Self.findings(in: site).isEmpty, "after the services ended")

    // With the keys of now, one of them can be read and the other one cannot.
    let texts = try await Self.texts(of: site.directory.file("intake"))
    #expect(texts.contains("\(Self.canary)Name2") && texts.contains("\(Self.canary)Narrative2"))
    let erased = texts.matches(of: /(?i)zqcanary([a-z]+)1/).map { String($0.1) }
    #expect(erased.isEmpty, "can still be read")
    // A backup from before the erasure cannot be opened with the key of now.
    try FileManager.default.moveItem(
      atPath: before + ".keys.now", toPath: before + ".keys")
    await #expect(throws: StoreError.self) { _ = try await Self.texts(of: before) }
  }

  /// Copies the data, erases somebody by two people, and replaces the keys.
  private static func erase(_ person: ID<PersonFile>, at site: TestDeployment) async throws {
    let id = person.uuid.description
    let held = try await site.manifest(
      as: "idn-protector", ["legal-hold", "set", id, "--reason", "proceeding 12"])
    #expect(held.status == 0, "\(held.errors)")
    let refused = try await site.manifest(
      as: "idn-protector", ["erase", id, "--reason", "asked for, DP-1"])
    #expect(refused.status == 1 && refused.errors.contains("legal hold"), "\(refused.errors)")
    let released = try await site.manifest(as: "idn-protector", ["legal-hold", "release", id])
    #expect(released.status == 0, "\(released.errors)")
    let asked = try await site.manifest(
      as: "idn-protector", ["erase", id, "--reason", "asked for, DP-1"])
    #expect(asked.status == 0, "\(asked.errors)")
    // A backup: the data as it is now, and never the key.
    try FileManager.default.copyItem(
      atPath: site.directory.file("intake"), toPath: site.directory.file("before"))
    let confirmed = try await site.manifest(as: "idn-approver", ["erase", id, "--confirm"])
    #expect(confirmed.status == 0, "\(confirmed.errors)")
    #expect(
      confirmed.output.contains("0 events and 0 records could be read"), "\(confirmed.output)")
    try await within(.seconds(60), "planning says that its keys are gone") {
      while true {
        let shown = try await site.manifest(as: "idn-protector", ["erase", "--all"])
        if shown.output.contains("follower ") { return }
      }
    }
    let rotated = try await site.manifest(as: "idn-operator", ["keys", "rotate"])
    #expect(rotated.status == 0, "\(rotated.errors)")
    let shown = try await site.manifest(as: "idn-protector", ["erase", "--all"])
    #expect(shown.output.contains("backups      cannot be opened since"), "\(shown.output)")
    try FileManager.default.copyItem(
      atPath: site.directory.file("intake.keys"), toPath: site.directory.file("before.keys.now"))
  }

  /// Everything that can be read in a stopped intake's data with the key file beside it.
  static func texts(of directory: String) async throws -> String {
    let store = try await IntakeLog.open(directory)
    let texts = try await store.read { reader in
      var texts: [String] = []
      for event in try reader.events(after: 0, limit: 1_000).elements {
        texts.append(String(decoding: event.event.body, as: UTF8.self))
      }
      for (table, rule) in IntakeSealing.rules.tables where !rule.hidesKeys {
        for row in try reader.scan(table, partition: nil, keys: .all, limit: 1_000).elements {
          texts.append(String(decoding: row.value, as: UTF8.self))
        }
      }
      return texts.map { $0.replacing("\n", with: " ") }.joined(separator: "\n")
    }
    await store.close()
    return texts
  }

  @Test func `a lost key comes back from two shares of three, and not from one`() async throws {
    let site = try Self.site()
    try await Self.startIntake(site)
    let person = try await Self.register(1, at: site)
    await site.stop()
    let (key, shares) = (site.directory.file("intake.keys"), site.directory.file("shares"))
    let divided = try await site.manifest(
      as: "idn-operator", ["keys", "escrow", key, "--to", shares])
    #expect(divided.status == 0, "\(divided.errors)")
    try FileManager.default.removeItem(atPath: key)
    // A service never makes a new key for data that exists.
    await #expect(throws: DeadlinePassed.self) { try await Self.startIntake(site) }
    let names = try FileManager.default.contentsOfDirectory(atPath: shares).sorted()
    try #require(names.count == 3)
    func recover(_ chosen: [Int]) async throws -> (status: Int32, output: String, errors: String) {
      let given = chosen.flatMap { ["--share", "\(shares)/\(names[$0])"] }
      return try await site.manifest(as: "idn-operator", ["keys", "recover", key] + given)
    }
    let alone = try await recover([1])
    #expect(alone.status != 0 && !FileManager.default.fileExists(atPath: key))
    let back = try await recover([2, 0])
    #expect(back.status == 0, "\(back.errors)")
    try await Self.startIntake(site)
    let shown = try await site.intake(as: "idn-officer").show(ShowRequest(person: person))
    #expect(shown.file.registration.fullName.contains("Suharto"))
    await site.stop()
  }

  @Test func `a witness in another place finds a log that was written anew`() async throws {
    let site = try Self.site()
    try await Self.startIntake(site)
    _ = try await Self.register(1, at: site)
    // The last checkpoint is signed when the service ends.
    await site.stop()
    let data = site.directory.file("intake")
    func verify() async throws -> (status: Int32, output: String, errors: String) {
      try await site.manifest(
        as: "idn-auditor",
        [
          "audit", "verify", "--data", data, "--witness", site.directory.file("witness"),
          "--trust", site.trust.path,
        ])
    }
    let good = try await verify()
    #expect(good.status == 0, "\(good.output)\(good.errors)")
    #expect(good.output.contains("The log is the one that was witnessed"), "\(good.output)")

    // Whoever owns the machine begins anew, with the service's own keys and certificates.
    try FileManager.default.removeItem(atPath: data)
    try FileManager.default.removeItem(atPath: site.directory.file("intake.keys"))
    try await site.startIntake()
    _ = try await Self.register(2, at: site)
    await site.stop()
    let bad = try await verify()
    #expect(bad.status == 1 && bad.output.contains("it was made anew"), "\(bad.output)")
  }
}
