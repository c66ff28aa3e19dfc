import Casework
import EventStore
import Foundation
import RepatriationSchema
import ServiceKit
import Synchronization
import Testing
import Wire
import WireRPC

@testable import PlanningService

/// Seals of revisions: for whom, of what, and that each is on record.
@Suite struct DocumentServiceTests {
  /// A trust directory with planning's certificates, as the service finds it.
  private final class Trust: Sendable {
    let directory: TrustDirectory
    let authority: CertificateAuthority

    init() throws {
      directory = TrustDirectory(path: NSTemporaryDirectory() + "seals-" + UUID().uuidString)
      authority = try CertificateAuthority.create(
        trustDomain: "homeward.example", now: .now, validity: .seconds(86_400 * 3_000),
        serialBytes: Self.serial())
      try directory.store(authority)
      try issue("planning-idn", "IDN-PNH")
    }

    deinit { try? FileManager.default.removeItem(atPath: directory.path) }

    func issue(_ name: String, _ mission: String) throws {
      let credential = try authority.issue(
        try CertificateRequest(
          identity: try PeerIdentity(
            trustDomain: "homeward.example", mission: try #require(Mission(mission)),
            role: .planning, name: name), usage: .client), now: .now,
        validity: .seconds(86_400), serialBytes: Self.serial())
      try directory.store(credential, as: name)
    }

    var sealing: TrustSealing {
      TrustSealing(
        trust: directory, credentials: ["IDN-PNH": "planning-idn", "CHN-PNH": "planning-chn"])
    }

    private static func serial() -> [UInt8] {
      (0..<CertificateSerial.randomByteCount).map { _ in .random(in: .min ... .max) }
    }
  }

  private static func manifest(
    _ state: ManifestState = .locked, mission: String = "IDN-PNH"
  ) throws -> Manifest {
    Manifest(
      id: "\(mission)-D02",
      departure: Departures.direct("D02", "2026-01-27T13:10:00+07:00", mission: mission),
      state: state, revision: 3,
      entries: [ManifestEntry(person: person(2)), ManifestEntry(person: person(1))],
      standby: [ManifestEntry(person: person(7))],
      digest: try #require(FixedBytes<32>([UInt8](repeating: 9, count: 32))))
  }

  private static func put(_ manifest: Manifest, in harness: Harness) async throws {
    let mission = manifest.departure.mission
    _ = try await harness.store.commit(StoreCommand()) { store in
      for (table, key) in [
        (PlanningTable.manifests, PlanningKey.text(mission, manifest.id)),
        (PlanningTable.revisions, PlanningKey.revision(mission, manifest.id, manifest.revision)),
      ] {
        try store.put(
          table, partition: mission, key: key, value: try manifest.encodedBytes(), indexes: [],
          tracking: .untracked)
      }
      return []
    }
  }

  private func sealed(
    _ harness: Harness, _ manifest: String = "IDN-PNH-D02", revision: UInt32 = 0,
    mission: String = "IDN-PNH", role: Role = .planner
  ) async throws -> SealRevisionReply {
    try await harness.documents(mission, role).sealRevision(
      SealRevisionRequest(mission: mission, manifest: manifest, revision: revision))
  }

  @Test
  func `a locked revision is sealed by the certificate of its mission, and that is on record`()
    async throws
  {
    let trust = try Trust()
    let harness = Harness(sealing: trust.sealing)
    try await Self.put(try Self.manifest(), in: harness)
    let reply = try await sealed(harness)
    #expect(reply.manifest == (try Self.manifest()))
    let statement = reply.sealed.statement
    #expect(statement.mission == "IDN-PNH" && statement.manifest == "IDN-PNH-D02")
    #expect(statement.revision == 3 && statement.state == .locked)
    // Those listed, in their order; nobody of the standby list.
    #expect(statement.persons == [person(2), person(1)] && statement.sealedAt == asOf)
    let signer = try await SignatureTrust(
      authorityPEM: try trust.directory.authorityCertificatePEM()
    ).signer(
      of: try RevisionSeal.signedBytes(statement), signature: reply.sealed.signature,
      certificates: reply.sealed.certificates, now: .now, admits: { _ in true })
    #expect(signer.identity.role == .planning && signer.identity.mission.code == "IDN-PNH")
    #expect(
      try await harness.events() == [
        .revisionSealed(
          RevisionSealed(
            mission: "IDN-PNH", manifest: "IDN-PNH-D02", revision: 3, state: .locked,
            digest: statement.digest, persons: 2))
      ])
    // Each is an event of its own.
    _ = try await sealed(harness, revision: 3)
    #expect(try await harness.events().count == 2)
  }

  @Test func `states have the numbers of a manifest's states`() {
    let states: [(ManifestState, RevisionState)] = [
      (.draft, .draft), (.proposed, .proposed), (.locked, .locked), (.submitted, .submitted),
      (.departed, .departed), (.closed, .closed), (.cancelled, .cancelled),
    ]
    for (state, sealed) in states {
      #expect(state.rawValue == sealed.rawValue && state.name == sealed.name)
    }
  }

  @Test(arguments: [
    (ManifestState.draft, false), (.proposed, true), (.locked, true), (.submitted, true),
    (.departed, true), (.closed, true), (.cancelled, false),
  ])
  func `a draft and a cancelled list are not sealed`(
    state: ManifestState, isSealed: Bool
  ) async throws {
    let trust = try Trust()
    let harness = Harness(sealing: trust.sealing)
    try await Self.put(try Self.manifest(state), in: harness)
    if isSealed {
      #expect(try await sealed(harness).sealed.statement.state.rawValue == state.rawValue)
    } else {
      let refused = try await #require(throws: Rejected.self) { try await sealed(harness) }
      #expect(refused.field == "revision")
      #expect(try await harness.events().isEmpty)
    }
  }

  @Test func `what there is not, and what is another mission's, is not sealed`() async throws {
    let trust = try Trust()
    let harness = Harness(sealing: trust.sealing)
    try await Self.put(try Self.manifest(), in: harness)
    await #expect(throws: NotFound.self) { try await sealed(harness, "IDN-PNH-D99") }
    await #expect(throws: NotFound.self) { try await sealed(harness, revision: 2) }
    await #expect(throws: NotFound.self) { try await sealed(harness, mission: "CHN-PNH") }
    await #expect(throws: NotYourMission.self) {
      try await harness.documents("CHN-PNH", .planner).sealRevision(
        SealRevisionRequest(mission: "IDN-PNH", manifest: "IDN-PNH-D02"))
    }
    for role in [Role.approver, .auditor, .operator] {
      let error = try await #require(throws: RPCError.self) {
        try await sealed(harness, role: role)
      }
      #expect(error.status == .permissionDenied)
    }
    // What the mission rules refuse is on record; the roles' refusal is written by whoever serves.
    let events = try await harness.events()
    #expect(events.count { if case .revisionSealed = $0 { true } else { false } } == 0)
    #expect(events.count { if case .denied = $0 { true } else { false } } == events.count)
  }

  @Test func `without a certificate nothing is sealed, and a new one is in use at once`()
    async throws
  {
    let trust = try Trust()
    let harness = Harness(sealing: trust.sealing)
    try await Self.put(try Self.manifest(mission: "CHN-PNH"), in: harness)
    for harness in [harness, Harness(store: harness.store)] {
      let error = try await #require(throws: RPCError.self) {
        try await sealed(harness, "CHN-PNH-D02", mission: "CHN-PNH")
      }
      #expect(error.status == .failedPrecondition)
    }
    #expect(try await harness.events().isEmpty)
    try trust.issue("planning-chn", "CHN-PNH")
    _ = try await sealed(harness, "CHN-PNH-D02", mission: "CHN-PNH")
  }
}
