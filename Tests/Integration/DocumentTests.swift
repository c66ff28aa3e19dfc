import EventStore
import Foundation
import Logging
import PassengerLists
import PlanningService
import RepatriationSchema
import SchemaJSON
import Sealing
import TestSupport
import Testing
import Wire
import WireRPC

/// Documents of a locked manifest, from real processes: planning seals, intake names, the command writes.
@Suite(.serialized)
struct DocumentTests {
  @Test func `each document of a locked revision is written by the command, and no other's`()
    async throws
  {
    let site = try TestDeployment()
    try await site.startIntake()
    let people = try await Self.register(at: site)
    try await Self.put(
      [try Self.manifest("D01", .locked, people), try Self.manifest("D02", .draft, people)],
      at: site)
    try await site.startPlanning()
    let given = ["--purpose", "boarding", "--recipient", "gate team"]

    for (form, suffix) in [
      ("manifest", "html"), ("tick-sheet", "html"), ("arrival-needs", "html"),
      ("carrier", "csv"), ("paxlst", "edi"), ("json", "json"),
    ] {
      let file = site.directory.file("list-\(form).\(suffix)")
      let run = try await site.manifest(
        as: "idn-planner",
        ["print", "IDN-PNH-D01", "--revision", "4", "--as", form, "--json", "--out", file] + given)
      #expect(run.status == 0, "\(form): \(run.errors)")
      let result = try MessageJSON.decode(PrintResult.self, from: run.output)
      #expect(result.persons == 3 && result.stamp.revision == 4 && result.file == file)
      let text = try String(contentsOfFile: file, encoding: .utf8)
      #expect(text.lowercased().contains("suharto"), "\(form)")
      if form == "json" {
        let data = try MessageJSON.decode(NamedManifest.self, from: text)
        #expect(data.about?.digest == data.manifest.digest)
      } else {
        #expect(text.lowercased().contains(String(repeating: "5e", count: 32)), "\(form)")
      }
      // Numbers of documents are not for those who receive people.
      #expect(text.contains("X7700001") == (form != "arrival-needs"), "\(form)")
      if form == "paxlst" {
        let list = try #require(try PassengerListReader.lists(Array(text.utf8)).first)
        #expect(list.passengers.map(\.surname) == ["SUHARTO", "SIHOMBING", "SOK"])
      }
    }
    try await Self.refusals(at: site, given)

    await site.stop()
    let readings = try await Self.readings(at: site)
    // Each document, and the one of the person who is of another mission: none.
    #expect(
      readings.map(\.document) == [
        .manifest, .tickSheet, .arrivalNeeds, .carrierList, .passengerList, .data,
      ])
    for reading in readings {
      #expect(reading.manifest == "IDN-PNH-D01" && reading.revision == 4)
      #expect(reading.recipient == "gate team" && reading.persons.count == 3)
      #expect(reading.sealedBy.hasSuffix("/mission/IDN-PNH/role/planning/idn-planning"))
    }
    for word in ["Suharto", "SUHARTO", "X7700001"] { #expect(!site.logs.contains(word)) }
  }

  private static func refusals(at site: TestDeployment, _ given: [String]) async throws {
    let cases: [(credential: String, arguments: [String], words: String)] = [
      ("idn-planner", ["IDN-PNH-D02"], "A draft gets no names"),
      ("idn-planner", ["IDN-PNH-D01", "--revision", "3"], "no such revision"),
      ("chn-planner", ["IDN-PNH-D01"], "no such manifest"),
      ("chn-planner", ["IDN-PNH-D01", "--mission", "IDN-PNH"], "Not your mission"),
      ("idn-officer", ["IDN-PNH-D01"], "does not allow this to the role"),
    ]
    for (credential, arguments, words) in cases {
      let file = site.directory.file("refused.html")
      let run = try await site.manifest(
        as: credential, ["print"] + arguments + ["--as", "manifest", "--out", file] + given)
      #expect(run.status == 1 && run.errors.contains(words), "\(arguments): \(run.errors)")
      #expect(!FileManager.default.fileExists(atPath: file))
    }
    let draft = site.directory.file("draft-PROVISIONAL.csv")
    let run = try await site.manifest(
      as: "idn-planner", ["export", "IDN-PNH-D02", "--out", draft])
    #expect(run.status == 0, "\(run.errors)")
    let text = try String(contentsOfFile: draft, encoding: .utf8)
    #expect(text.contains(",DRAFT,Q9225,") && !text.contains("Suharto"))
  }

  // MARK: What there is

  private static func register(at site: TestDeployment) async throws -> [ID<PersonFile>] {
    let officer = try site.intake(as: "idn-officer")
    var random = SystemRandomNumberGenerator()
    let moment = try #require(Timestamp("2026-01-19T08:00:00+07:00"))
    var people: [ID<PersonFile>] = []
    let names = [("Suharto", "", ""), ("Oliva Sihombing", "SIHOMBING", "OLIVA"), ("សុខ", "SOK", "")]
    for (index, name) in names.enumerated() {
      var registration = Registration(
        person: ID(WireUUID.version7(milliseconds: moment.milliseconds, random: &random)),
        mission: "IDN-PNH", receivedAt: moment, desk: "IDN-1")
      registration.fullName = name.0
      registration.primaryIdentifier = name.1
      registration.secondaryIdentifier = name.2
      registration.nationality = "IDN"
      registration.intent = .returnHome
      registration.travelMode = .assisted
      registration.documents = [
        TravelDocument(
          type: .passport, number: "X770000\(index + 1)", issuer: "IDN",
          expires: CalendarDate("2031-01-01"), custody: .holder)
      ]
      let reply = try await officer.register(
        RegisterRequest(registration: registration),
        options: RPCCallOptions(idempotencyKey: .version4(random: &random)))
      people.append(reply.person)
    }
    return people
  }

  private static func manifest(
    _ departure: String, _ state: ManifestState, _ people: [ID<PersonFile>]
  ) throws -> Manifest {
    Manifest(
      id: "IDN-PNH-\(departure)",
      departure: Departure(
        id: departure, mission: "IDN-PNH", carrier: "Q9", number: "225", legs: ["KTI", "CGK"],
        departsAt: try #require(Timestamp("2026-01-27T13:10+07:00")), departsOffsetMinutes: 420,
        arrivesAt: try #require(Timestamp("2026-01-27T16:20+07:00")), arrivesOffsetMinutes: 420,
        seats: 40, acceptedDocuments: [.passport]), state: state, revision: 4,
      entries: people.map { ManifestEntry(person: $0, state: .confirmed, ageBand: .adult) },
      digest: try #require(FixedBytes<32>([UInt8](repeating: 0x5E, count: 32))))
  }

  /// Writes manifests into planning's store before it starts: what leads a manifest there is tested
  /// elsewhere.
  private static func put(_ manifests: [Manifest], at site: TestDeployment) async throws {
    let store = try await IntakeLog.open(
      site.directory.file("planning"), rules: PlanningSealing.rules)
    _ = try await store.commit(StoreCommand()) { transaction in
      for manifest in manifests {
        let key = Array("IDN-PNH".utf8) + [0] + Array(manifest.id.utf8)
        let number = withUnsafeBytes(of: UInt64(manifest.revision).bigEndian) { Array($0) }
        for (table, key) in [("manifest", key), ("revision", key + [0] + number)] {
          try transaction.put(
            table, partition: "IDN-PNH", key: key, value: try manifest.encodedBytes(), indexes: [],
            tracking: .untracked)
        }
      }
      return []
    }
    await store.close()
  }

  /// The readings of names in the log of a stopped intake.
  private static func readings(at site: TestDeployment) async throws -> [NamesRead] {
    let store = try await IntakeLog.open(site.directory.file("intake"))
    let readings = try await store.read { reader in
      try reader.events(after: 0, limit: 500).elements.compactMap { stored -> NamesRead? in
        guard case .namesRead(let read)? = try EventBody(encoded: stored.event.body).event
        else { return nil }
        return read
      }
    }
    await store.close()
    return readings
  }
}
