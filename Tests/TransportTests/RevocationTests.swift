internal import Frames
internal import NIOSSL
internal import Synchronization
internal import Testing
internal import Wire

@testable internal import Transport

/// Certificates that TLS accepts and that are nevertheless refused.
@Suite(.timeLimit(.minutes(1)))
struct RevocationTests {
  private static let quick = TransportTiming(linger: .milliseconds(200))

  /// Remembers the certificates it is asked about and refuses those it is told to.
  private final class Register: Sendable {
    private struct State {
      var seen: [[UInt8]] = []
      var revoked: Set<[UInt8]> = []
      var refusesAll = false
    }
    private let state: Mutex<State>

    init(refusesAll: Bool = false) { state = Mutex(State(refusesAll: refusesAll)) }

    func admits(_ der: [UInt8]) -> Bool {
      state.withLock { state in
        state.seen.append(der)
        return !state.refusesAll && !state.revoked.contains(der)
      }
    }

    func revoke(_ der: [UInt8]) { state.withLock { _ = $0.revoked.insert(der) } }
    var seen: [[UInt8]] { state.withLock { $0.seen } }
  }

  @Test func `a server refuses a revoked client before WELCOME and says why`() async throws {
    let register = Register(refusesAll: true)
    let rig = try await Rig(timing: Self.quick, admits: register.admits)
    let client = try rig.client()
    let error = try await rpcError { _ = try await client.echo() }
    #expect(error.status == .unauthenticated && error.isNotExecuted)
    #expect(error.message.contains("certificate has been revoked"))
    #expect(rig.probe.refusals(.certificateRevoked) == 1)
    #expect(rig.logs.hasRefusal(.certificateRevoked))
    #expect(rig.probe.counts.started == 0)
    #expect(register.seen.count == 1)
    await client.close(gracePeriod: .zero)
    await rig.server.shutdown(gracePeriod: .zero)
  }

  @Test func `the refusal of a revoked certificate is GOAWAY 16, whatever was sent`() async throws {
    let register = Register(refusesAll: true)
    let rig = try await Rig(timing: Self.quick, admits: register.admits)
    let issued = try rig.pki.issue([Rig.clientName])
    var configuration = TLSConfiguration.makeClientConfiguration()
    configuration.certificateVerification = .noHostnameVerification
    configuration.trustRoots = .certificates(
      try NIOSSLCertificate.fromPEMBytes(Array(try rig.pki.trustPEM().utf8)))
    configuration.applicationProtocols = [TransportTLS.applicationProtocol]
    let certificate = try #require(
      try NIOSSLCertificate.fromPEMBytes(Array(issued.certificate.utf8)).first)
    configuration.certificateChain = [.certificate(certificate)]
    configuration.privateKey = .privateKey(
      try NIOSSLPrivateKey(bytes: Array(issued.key.utf8), format: .pem))
    let peer = try await RawPeer(
      rig.address, tls: try NIOSSLContext(configuration: configuration))
    peer.offer(try RawPeer.hello() + RawPeer.request())
    let frame = try #require(await peer.next())
    #expect(frame.header.type == .goAway)
    #expect(frame.header.auxiliary == RPCError.Status.unauthenticated.rawValue)
    #expect(await peer.next() == nil)
    #expect(register.seen == [try certificate.toDERBytes()])
    #expect(rig.probe.counts.started == 0)
    await rig.server.shutdown(gracePeriod: .zero)
  }

  @Test func `a client sends nothing to a revoked server`() async throws {
    let register = Register(refusesAll: true)
    let rig = try await Rig(timing: Self.quick)
    let probe = Probe()
    let client = try rig.client(probe: probe, admits: register.admits)
    let error = try await rpcError { _ = try await client.echo() }
    #expect(error.status == .unauthenticated && error.isNotExecuted)
    #expect(error.message.contains("the server's certificate has been revoked"))
    #expect(probe.refusals(.certificateRevoked) == 1)
    #expect(rig.probe.counts.started == 0)
    #expect(register.seen.count == 1)
    await client.close(gracePeriod: .zero)
    await rig.server.shutdown(gracePeriod: .zero)
  }

  /// Handlers that run until they are cancelled.
  private static func hanging(_ started: Signal, _ ended: Signal) -> TestService {
    TestService(stream: { _, _, writer in
      try await writer.write(Note(text: "first"))
      started.happen()
      defer { ended.happen() }
      let never = AsyncStream<Never>.makeStream()
      for await _ in never.stream {}
      try Task.checkCancellation()
    })
  }

  @Test func `a recheck ends open connections of the revoked and no others`() async throws {
    let (started, ended) = (Signal(), Signal())
    let register = Register()
    let rig = try await Rig(
      Self.hanging(started, ended), timing: Self.quick, admits: register.admits)
    let revoked = try rig.client()
    // A child task, so that the time limit of the test reaches it.
    async let follower = rpcError {
      try await revoked.serverStream(
        Note(), method: TestService.follow, options: RPCCallOptions()
      ) { stream in
        for try await _ in stream {}
      }
    }
    await started.wait()
    let other = try rig.client()
    #expect(try await other.echo() == "hello")
    let first = try #require(register.seen.first)
    #expect(register.seen.count == 2)

    rig.server.recheckPeers()
    #expect(try await other.echo() == "hello")
    #expect(rig.probe.refusals(.certificateRevoked) == 0)
    #expect(!ended.hasHappened)

    register.revoke(first)
    rig.server.recheckPeers()
    let error = try await follower
    #expect(error.status == .unavailable && error.message.contains("has been revoked"))
    await ended.wait()
    #expect(rig.probe.refusals(.certificateRevoked) == 1)
    #expect(try await other.echo() == "hello")
    let again = try await rpcError { _ = try await revoked.echo() }
    #expect(again.status == .unauthenticated && again.isNotExecuted)
    await revoked.close(gracePeriod: .zero)
    await other.close(gracePeriod: .zero)
    await rig.server.shutdown(gracePeriod: .zero)
  }

  @Test func `a client's recheck leaves a server that has been revoked`() async throws {
    let (started, ended) = (Signal(), Signal())
    let register = Register()
    let rig = try await Rig(Self.hanging(started, ended), timing: Self.quick)
    let client = try rig.client(admits: register.admits)
    // A child task, so that the time limit of the test reaches it.
    async let follower = rpcError {
      try await client.serverStream(
        Note(), method: TestService.follow, options: RPCCallOptions()
      ) { stream in
        for try await _ in stream {}
      }
    }
    await started.wait()
    register.revoke(try #require(register.seen.first))
    client.recheckPeers()
    let error = try await follower
    #expect(error.status == .unauthenticated)
    #expect(error.message.contains("the server's certificate has been revoked"))
    await ended.wait()
    await client.close(gracePeriod: .zero)
    await rig.server.shutdown(gracePeriod: .zero)
  }
}
