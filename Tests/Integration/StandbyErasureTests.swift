import Foundation
import PrivacyNet
import RepatriationSchema
import TestSupport
import Testing
import Transport
import Wire
import WireRPC

/// What is erased at a primary is erased at its standby, whose key file is carried there by people.
@Suite(.serialized, .timeLimit(.minutes(5)))
struct StandbyErasureTests {
  private static let moment = Timestamp("2026-01-19T08:00:00+07:00") ?? Timestamp()

  private static func options() -> RPCCallOptions {
    var random = SystemRandomNumberGenerator()
    return RPCCallOptions(timeout: .seconds(60), idempotencyKey: .version4(random: &random))
  }

  private static func register(_ name: String, _ desk: IntakeClient) async throws -> RegisterReply {
    var random = SystemRandomNumberGenerator()
    var registration = Registration(
      person: ID(WireUUID.version7(milliseconds: moment.milliseconds, random: &random)),
      mission: PairDeployment.mission, receivedAt: moment, desk: "IDN-1")
    registration.fullName = name
    registration.nationality = "IDN"
    registration.intent = .returnHome
    registration.travelMode = .assisted
    return try await desk.register(RegisterRequest(registration: registration), options: options())
  }

  private static func becomes(
    _ what: String, _ condition: @Sendable @escaping () async throws -> Bool
  ) async throws {
    try await within(.seconds(60), what) {
      while try await !condition() {
        try await Task.sleep(for: .milliseconds(50), clock: .continuous)
      }
    }
  }

  private static func desk(
    _ site: PairDeployment, _ side: PairDeployment.Side
  ) throws -> IntakeClient {
    IntakeClient(
      WatchedTransport(
        try site.client("desk", services: [IntakeMethods.descriptor], to: [side])))
  }

  /// Runs `manifest` at a host and requires that it succeeds.
  @discardableResult
  private static func manifest(
    _ site: PairDeployment, _ credential: String, at side: PairDeployment.Side,
    _ arguments: [String]
  ) async throws -> String {
    let ended = try await site.manifest(
      as: credential, intake: site.address(side), arguments)
    #expect(ended.status == 0, "\(arguments): \(ended.errors)")
    return ended.output
  }

  @Test func `an erasure and a rotation reach the standby, which takes over without the person`()
    async throws
  {
    let site = try PairDeployment()
    try await site.issueCertificates()
    try await site.start(.a)
    try await site.start(.b, standby: true)
    try await site.startPlanning()
    let desk = try Self.desk(site, .a)
    try await Self.becomes("acknowledgements wait for the standby") {
      try await Self.register("Zqfirst Somebody", desk).durability == 2
    }
    let gone = try await Self.register("Zqgone Somebody", desk).person
    let stays = try await Self.register("Zqstays Somebody", desk).person
    _ = try await desk.update(
      UpdateRequest(
        person: gone, change: .state(StateChange(to: .staying, reason: "has work here")),
        occurredAt: Self.moment, desk: "IDN-1"), options: Self.options())

    let id = gone.uuid.description
    try await Self.manifest(site, "protector", at: .a, ["erase", id, "--reason", "asked, DP-1"])
    let confirmed = try await Self.manifest(site, "approver", at: .a, ["erase", id, "--confirm"])
    #expect(confirmed.contains("0 events and 0 records could be read"), "\(confirmed)")
    try await Self.becomes("planning says that its keys are gone") {
      try await Self.manifest(site, "protector", at: .a, ["erase", "--all"]).contains("follower ")
    }
    try await Self.manifest(site, "operator", at: .a, ["keys", "rotate"])

    // The keys came wrapped anew; what unwraps them is carried by people, and until then it says so.
    try await Self.becomes("the standby lacks the new key") {
      try await Self.status(site).contains("wrongKey")
    }
    #expect(try await Self.register("Zqlater Somebody", desk).durability == 2)
    try FileManager.default.removeItem(atPath: site.keyFile(.b))
    try FileManager.default.copyItem(atPath: site.keyFile(.a), toPath: site.keyFile(.b))
    try await Self.becomes("the standby has the new key") {
      try await !Self.status(site).contains("wrongKey")
    }
    #expect(try await Self.register("Zqlast Somebody", desk).durability == 2)

    site.program("a")?.kill()
    await site.program("a")?.wait()
    try await Self.manifest(
      site, "operator", at: .b, ["replica", "promote", "--force", "--reason", "a is gone"])
    let other = try Self.desk(site, .b)
    let shown = try await other.show(ShowRequest(person: stays))
    #expect(shown.file.registration.fullName == "Zqstays Somebody")
    await #expect(throws: NotFound.self) { try await other.show(ShowRequest(person: gone)) }
    let erasures = try await Self.manifest(site, "protector", at: .b, ["erase", "--all"])
    #expect(erasures.contains("cannot be opened since"), "\(erasures)")
    await site.stop()

    // With the key that the standby has, everybody else can be read from its files.
    let data = site.data(.b)
    try FileManager.default.copyItem(atPath: site.keyFile(.b), toPath: data + ".keys")
    let texts = try await SealedDataTests.texts(of: data)
    #expect(texts.contains("Zqstays") && texts.contains("Zqlater") && texts.contains("Zqlast"))
    #expect(!texts.contains("Zqgone"))
  }

  private static func status(_ site: PairDeployment) async throws -> String {
    try await site.manifest(
      as: "operator", intake: site.addresses, ["replica", "status"]
    ).output
  }
}
