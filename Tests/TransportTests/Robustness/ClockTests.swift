internal import Frames
internal import Synchronization
internal import TestLine
internal import Testing
internal import Wire
internal import WireRPC

@testable internal import Transport

/// Clocks that jump and certificates that come to their end. Real sockets, real TLS.
@Suite(.timeLimit(.minutes(1)))
struct RobustnessClockTests {
  @Test(arguments: [-3600, 3600])
  func `a clock that jumps makes no client wait longer than its longest pause`(
    seconds: Int
  ) async throws {
    let offset = Mutex(Duration.zero)
    let pauses = Mutex<[Duration]>([])
    let environment = TransportEnvironment(
      now: { ContinuousClock.now + offset.withLock { $0 } },
      sleep: { pause in pauses.withLock { $0.append(pause) } })
    let rig = try await Rig()
    let line = try await FaultyLine(to: Rig.refusing.port)
    let client = try rig.client(addresses: [line.address], environment: environment)
    // A failed attempt, after which the next one must wait.
    let error = try await rpcError { _ = try await client.echo() }
    #expect(error.status == .unavailable)
    offset.withLock { $0 = .seconds(seconds) }
    line.lead(to: rig.address.port)
    #expect(try await client.echo() == "hello")
    #expect(pauses.withLock { $0.allSatisfy { $0 <= RetryPolicy.never.maximumDelay } })
    await client.close(gracePeriod: .zero)
    await line.close()
    await rig.server.shutdown(gracePeriod: .zero)
  }

  @Test func `a client whose certificate expires is drained and comes back with its new one`()
    async throws
  {
    let rig = try await Rig(
      timing: TransportTiming(keepAliveInterval: .milliseconds(400), linger: .milliseconds(50)))
    let box = TLSCredentialBox(try rig.pki.tls(Rig.clientName, validFor: -3600..<2))
    let client = try rig.client(
      security: .mutualTLS(box), retry: RetryPolicy(baseDelay: .milliseconds(1)))
    #expect(try await client.echo() == "hello")
    box.replace(with: try rig.pki.tls(Rig.clientName))
    await rig.probe.wait(for: .certificateExpired)
    await rig.probe.wait { $0.closed == 1 }
    #expect(try await client.echo() == "hello")
    #expect(rig.probe.counts.opened == 2)
    await client.close(gracePeriod: .zero)
    await rig.server.shutdown(gracePeriod: .zero)
  }
}
