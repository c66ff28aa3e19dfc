import Frames
import RepatriationSchema
import TestSupport
import Testing
import Transport
import Wire
import WireRPC

/// A service in a process of its own stays under 64 MiB and 1 MiB for each connection, whatever its peers do. What
/// the kernel counted is printed after each of them.
@Suite(.serialized, .timeLimit(.minutes(5)))
struct MemoryBoundTests {
  private static let certificates = [
    "idn-officer", "idn-planning", "idn-planner", "idn-liaison", "idn-screener", "idn-auditor",
  ]
  private static let perIdentity = 8

  @Test func `memory stays within its bound through floods, half requests, storms and herds`()
    async throws
  {
    let site = try TestDeployment()
    try await site.startIntake()
    let port = try #require(UInt16(site.intakeAddress.split(separator: ":").last ?? ""))
    ProcessMemory.check(site.intakeProcess, connections: 0, "nobody there")

    // A flood of handshakes that say nothing: 32 of one address are kept.
    let early = try site.intake(as: "chn-officer")
    let question = StatusRequest(mission: "CHN-PNH")
    _ = try await early.status(question)
    let sockets = try (0..<200).map { _ in try RawSocket(port: port) }
    _ = try await early.status(question)
    ProcessMemory.check(site.intakeProcess, connections: 32, "a flood of handshakes")
    for socket in sockets { socket.close() }
    // Until the service has seen that they are gone.
    let counts = Gone(site.intakeAdmin)
    try await within(.seconds(20), "the flood is over") { try await counts.wait(for: 1) }

    try await halfRequests(site, port)
    try await largeRequests(site, port)
    try await cancelStorm(site)
    try await herd(site)

    // And the service serves.
    let status = try await site.intake(as: "idn-officer").status(StatusRequest(mission: "IDN-PNH"))
    #expect(status.people == 0)
    await site.stop()
  }

  private func hello() throws -> [UInt8] {
    let service = OfferedService(
      name: IntakeMethods.descriptor.name,
      fingerprint: try #require(FixedBytes<32>(IntakeMethods.descriptor.fingerprint)))
    let payload =
      Preamble(versions: 1...1).bytes
      + (try Hello(services: [service], limits: Limits(), credit: 0, agent: "test/1").encodedBytes())
    return FrameHeader(.hello, length: UInt32(payload.count)).bytes + payload
  }

  private func request(slot: Int, of bytes: Int) -> [UInt8] {
    FrameHeader(
      .request, length: UInt32(bytes), flags: .last,
      auxiliary: MethodNumber(service: 0, ordinal: IntakeMethods.register.info.ordinal).rawValue,
      stream: StreamID(slot: slot, generation: 1)
    ).bytes
  }

  /// As many connections as identities may have, each of them in the middle of the largest request there is.
  private func halfRequests(_ site: TestDeployment, _ port: UInt16) async throws {
    let most = TransportLimits.maximumPayload
    let bytes = try hello() + request(slot: 0, of: most) + [UInt8](repeating: 7, count: most - 1000)
    var peers: [TLSConversation] = []
    for certificate in Self.certificates {
      for _ in 0..<Self.perIdentity {
        peers.append(try await site.tlsConversation(port: Int(port), as: certificate, bytes))
      }
    }
    // They are given up because the rest does not come; until then they are held.
    for peer in peers { try await peer.ended(within: .seconds(30)) }
    ProcessMemory.check(site.intakeProcess, connections: peers.count, "half requests of 1 MiB")
  }

  /// A connection with many requests of 256 KiB at once, which are no messages.
  private func largeRequests(_ site: TestDeployment, _ port: UInt16) async throws {
    let size = 256 << 10
    var bytes = try hello()
    for slot in 0..<160 {
      bytes += request(slot: slot, of: size) + [UInt8](repeating: 7, count: size)
    }
    // A client that leaves in order: its calls end, then the connection does.
    let goAway = FrameHeader(.goAway).bytes
    let peer = try await site.tlsConversation(port: Int(port), as: "idn-officer", bytes + goAway)
    try await peer.ended(within: .seconds(60))
    ProcessMemory.check(
      site.intakeProcess, connections: Self.certificates.count * Self.perIdentity,
      "40 MiB of requests at once")
  }

  private func cancelStorm(_ site: TestDeployment) async throws {
    let officer = try site.intake(as: "idn-officer")
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<900 {
        group.addTask { _ = try? await officer.status(StatusRequest(mission: "IDN-PNH")) }
      }
      group.cancelAll()
    }
    ProcessMemory.check(
      site.intakeProcess, connections: Self.certificates.count * Self.perIdentity,
      "a storm of cancelled calls")
  }

  private func herd(_ site: TestDeployment) async throws {
    for _ in 0..<10 {
      try await withThrowingTaskGroup(of: Void.self) { group in
        for certificate in Self.certificates {
          for _ in 0..<4 {
            group.addTask {
              let client = try site.client(
                certificate, address: site.intakeAddress, services: [IntakeMethods.descriptor])
              try await client.connect()
              await client.close(gracePeriod: .seconds(1))
            }
          }
        }
        try await group.waitForAll()
      }
    }
    ProcessMemory.check(
      site.intakeProcess, connections: Self.certificates.count * Self.perIdentity,
      "240 connections that come and go")
  }
}

/// Asks a service how many connections it has, again as soon as it has answered.
private struct Gone: Sendable {
  let admin: String

  init(_ admin: String) { self.admin = admin }

  func wait(for connections: Int) async throws {
    while true {
      let page = try await AdminProbe.get("http://\(admin)/metrics").body
      if page.contains("\nhomeward_connections \(connections)\n") { return }
      try Task.checkCancellation()
    }
  }
}
