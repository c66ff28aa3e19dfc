internal import Synchronization
internal import Testing
internal import WireRPC

@testable internal import Transport

/// A server that does not serve somebody just now, such as a standby.
@Suite struct TurnedAwayTests {
  private final class Door: Sendable {
    private let reason = Mutex<String?>(nil)
    func close(_ words: String) { reason.withLock { $0 = words } }
    func turnsAway(_ peer: String) -> String? { reason.withLock { $0 } }
  }

  @Test func `whoever is turned away is told why before WELCOME`() async throws {
    let rig = try await Rig(turnsAway: { _ in "a standby of a.example:1" })
    let client = try rig.client()
    let error = try await rpcError { _ = try await client.echo() }
    #expect(error.status == .unavailable && error.isNotExecuted)
    #expect(error.message.contains("a standby of a.example:1"))
    #expect(rig.probe.refusals(.turnedAway) == 1)
    #expect(rig.logs.hasRefusal(.turnedAway))
    #expect(rig.probe.counts.started == 0)
    await client.close(gracePeriod: .zero)
    await rig.server.shutdown(gracePeriod: .zero)
  }

  @Test func `a client with several addresses goes on to the next one`() async throws {
    let pki = try TestPKI()
    let standby = try await Rig(pki: pki, turnsAway: { _ in "a standby" })
    let primary = try await Rig(pki: pki)
    let client = try primary.client(addresses: [standby.address, primary.address])
    _ = try await client.echo()
    #expect(standby.probe.refusals(.turnedAway) == 1)
    await client.close(gracePeriod: .zero)
    await standby.server.shutdown(gracePeriod: .zero)
    await primary.server.shutdown(gracePeriod: .zero)
  }

  @Test func `an open connection is drained once its peer is turned away`() async throws {
    let pki = try TestPKI()
    let door = Door()
    let first = try await Rig(pki: pki, turnsAway: door.turnsAway)
    let second = try await Rig(pki: pki)
    let client = try first.client(
      addresses: [first.address, second.address],
      retry: RetryPolicy(maximumAttempts: 100, maximumDelay: .milliseconds(20), budget: 1_000))
    _ = try await client.echo()
    door.close("another host has taken over")
    let end = ContinuousClock.now + .seconds(20)
    while second.probe.counts.started == 0, ContinuousClock.now < end {
      _ = try await client.echo()
      await Task.yield()
    }
    #expect(second.probe.counts.started > 0)
    await client.close(gracePeriod: .zero)
    await first.server.shutdown(gracePeriod: .zero)
    await second.server.shutdown(gracePeriod: .zero)
  }
}
