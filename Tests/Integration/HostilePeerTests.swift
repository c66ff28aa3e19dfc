import Foundation
import Logging
import NIOSSL
import RepatriationSchema
import ServiceKit
import TestSupport
import Testing
import Transport
import Wire
import WireRPC

/// Peers that are wrong, lost or malicious: each is refused within a bound and logged, and the
/// service goes on.
@Suite(.serialized)
struct HostilePeerTests {
  /// Accept to WELCOME takes at most five seconds, and closing lingers a little.
  private static let bound = Duration.seconds(10)

  @Test func `every kind of wrong peer is refused, logged, and harms nobody`() async throws {
    let site = try TestDeployment()
    try site.issue("stolen", mission: "IDN-PNH", role: .intakeOfficer, usage: .client)
    try site.trust.revoke(try site.trust.load("stolen").serial())
    try await site.startIntake()
    let port = try #require(UInt16(site.intakeAddress.split(separator: ":").last ?? ""))

    // A plain-text client, and garbage before anything else.
    for bytes in [
      Array("GET / HTTP/1.1\r\nHost: intake\r\n\r\n".utf8), Array("HMWD".utf8) + [1, 1, 0, 0],
      (0..<512).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ 13) },
    ] {
      try await closes(port, after: bytes)
    }
    // A client that says nothing.
    try await closes(port, after: [])

    // No certificate; a certificate of another authority; one that has expired.
    try await tlsIsRefused(site, port, certificate: nil)
    let stranger = try TestDeployment()
    try await tlsIsRefused(
      site, port, certificate: (stranger.trust.path, "idn-officer"))
    try site.issue(
      "expired", mission: "IDN-PNH", role: .intakeOfficer, usage: .client,
      validFor: .seconds(60), now: Date(timeIntervalSinceNow: -86_400))
    try await tlsIsRefused(site, port, certificate: (site.trust.path, "expired"))

    // One that was revoked.
    try await tlsIsRefused(site, port, certificate: (site.trust.path, "stolen"))

    // It stands in the audit trail; who cannot be named stands in the log alone.
    let trail = try await within(.seconds(60), "the revoked certificate is in the trail") {
      while true {
        let result = try await site.manifest(
          as: "idn-auditor", ["audit", "--service", "intake", "--kind", "denied"])
        if result.output.contains("connect: revoked") { return result.output }
        try Task.checkCancellation()
      }
    }
    #expect(trail.contains("intake-officer/stolen"))

    // With a good certificate: garbage instead of HELLO, a frame that is too long, an unknown
    // frame type.
    let garbage = [UInt8](repeating: 0xEE, count: 64)
    let oversize: [UInt8] = [0xFF, 0xFF, 0xFF, 0xFF, 1, 0, 0, 0] + [UInt8](repeating: 0, count: 8)
    let unknownType: [UInt8] = [0, 0, 0, 0, 0x7F, 0, 0, 0] + [UInt8](repeating: 0, count: 8)
    for bytes in [garbage, oversize, unknownType] {
      try await site.tlsConversationEnds(port: Int(port), sending: bytes, within: Self.bound)
    }

    // A method that the service does not have.
    let client = try site.client(
      "idn-officer", address: site.intakeAddress, services: [IntakeMethods.descriptor])
    let info = RPCMethodInfo(
      service: IntakeMethods.descriptor.name, ordinal: 999, name: "nothing", kind: .unary)
    await #expect(throws: RPCError.self) {
      _ = try await client.unary(
        StatusRequest(), method: RPCMethod<StatusRequest, ServiceStatus>(info), options: .init())
    }

    // And all the while the service serves.
    let officer = try site.intake(as: "idn-officer")
    #expect(try await officer.status(StatusRequest(mission: "IDN-PNH")).people == 0)
    let metrics = try await AdminProbe.get("http://\(site.intakeAdmin)/metrics")
    #expect(metrics.status == 200)
    ProcessMemory.check(site.intakeProcess, connections: 4, "every kind of wrong peer")
    await site.stop()
    for reason in [
      "not-tls", "no-certificate", "certificate-not-trusted", "certificate-expired",
      "certificate-revoked", "frame-too-large",
    ] {
      #expect(site.logs.contains(reason), "\(reason) is not in the log")
      #expect(metrics.body.contains(reason), "\(reason) is not counted")
    }
  }

  private func closes(_ port: UInt16, after bytes: [UInt8]) async throws {
    let socket = try RawSocket(port: port)
    defer { socket.close() }
    try socket.send(bytes)
    _ = await socket.receiveToEnd(limit: Self.bound)
    #expect(!socket.timedOut, "the connection stayed open after \(bytes.count) bytes")
  }

  /// A call over TLS with that certificate fails within the bound.
  private func tlsIsRefused(
    _ site: TestDeployment, _ port: UInt16, certificate: (trust: String, name: String)?
  ) async throws {
    let ended = try await site.tlsIsRefused(
      port: Int(port), certificate: certificate, within: Self.bound)
    #expect(ended)
  }
}
