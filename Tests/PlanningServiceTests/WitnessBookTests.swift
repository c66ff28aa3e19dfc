import Checkpoints
import EventStore
import RepatriationSchema
import ServiceKit
import Testing
import Wire

@testable import PlanningService

/// What intake signs of its log, as planning keeps it.
@Suite struct WitnessBookTests {
  private static let mission = "IDN-PNH"

  /// Believes what ends in its own secret; the certificate says as whom.
  private struct FakeStatements: StatementSigning, StatementVerifying {
    var role = "intake"

    func sign(_ bytes: [UInt8]) throws -> StatementSignature {
      StatementSignature(
        certificates: [Array(role.utf8)], signature: Array(bytes.suffix(40)) + [42])
    }

    func signer(
      of signature: StatementSignature, over bytes: [UInt8], at moment: Int64
    ) async throws -> PeerIdentity {
      guard signature.signature == Array(bytes.suffix(40)) + [42],
        let role = signature.certificates.first
      else { throw ServiceKitError(.certificate, "it does not fit") }
      return try PeerIdentity(
        uri:
          "spiffe://homeward.example/mission/IDN-PNH/role/\(String(decoding: role, as: UTF8.self))/x"
      )
    }
  }

  private static func position(_ sequence: Int64, hash: UInt8 = 1) -> Position {
    Position(
      lineage: WireUUID(bytes: [UInt8](repeating: 8, count: 16)) ?? WireUUID(), epoch: 1,
      sequence: sequence,
      hash: FixedBytes<32>([UInt8](repeating: hash, count: 32)) ?? FixedBytes<32>())
  }

  private static func signed(
    _ position: Position, by signer: FakeStatements = FakeStatements()
  ) throws -> SignedCheckpoint {
    try SignedCheckpoint(Checkpoint(position: position, signedAt: asOf), by: signer)
  }

  private static func kept(_ harness: Harness) async throws -> [Int64] {
    try await harness.store.read { reader in
      try reader.scan(PlanningTable.witnesses, partition: mission, keys: .all, limit: 10_000)
        .elements.map { try SignedCheckpoint(encoded: $0.value).checkpoint.position.sequence }
    }
  }

  private static func book(_ harness: Harness) -> WitnessBook {
    WitnessBook(environment: harness.environment, mission: mission)
  }

  @Test func `what intake signed is kept, the newest of it`() async throws {
    let harness = Harness(statements: FakeStatements())
    let count = Int64(WitnessBook.kept) + 3
    for sequence in 1...count {
      try await Self.book(harness).keep(
        [try Self.signed(Self.position(sequence))], at: Self.position(sequence))
    }
    #expect(try await Self.kept(harness) == Array(4...count))
    #expect(try await harness.events().isEmpty)
    #expect(harness.board.state(of: Self.mission)?.isWitnessContradicted == false)
  }

  @Test(arguments: ["position", "checkpoint", "lineage"])
  func `a signature that contradicts what is known is recorded and raises the alarm`(
    what: String
  ) async throws {
    let harness = Harness(statements: FakeStatements())
    try await Self.book(harness).keep(
      [try Self.signed(Self.position(5))], at: Self.position(5))
    var signed = Self.position(5, hash: 2)
    var position = Self.position(9)
    switch what {
    case "position": position = Self.position(5)
    case "lineage":
      signed = Self.position(7)
      signed.lineage = WireUUID()
    default: break
    }
    try await Self.book(harness).keep([try Self.signed(signed)], at: position)
    guard case .witnessContradicted(let record)? = try await harness.events().last else {
      Issue.record("nothing is recorded")
      return
    }
    #expect(record.mission == Self.mission && record.checkpoint == signed)
    #expect(record.known == (what == "checkpoint" ? Self.position(5) : position))
    #expect(harness.board.state(of: Self.mission)?.isWitnessContradicted == true)
    #expect(try await Self.kept(harness) == [5], "what was there was put aside")
  }

  @Test func `what nobody, or somebody else, signed is not kept`() async throws {
    let harness = Harness(statements: FakeStatements())
    var forged = try Self.signed(Self.position(5))
    forged.signature = [1, 2, 3]
    let stranger = try Self.signed(Self.position(6), by: FakeStatements(role: "planner"))
    try await Self.book(harness).keep([forged, stranger], at: Self.position(6))
    #expect(try await Self.kept(harness).isEmpty)
    let deaf = Harness()
    try await Self.book(deaf).keep(
      [try Self.signed(Self.position(5))], at: Self.position(5))
    #expect(try await Self.kept(deaf).isEmpty)
  }
}
