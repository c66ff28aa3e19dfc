internal import Frames
internal import Testing
internal import Wire

@testable internal import Transport

/// What a shutdown does to calls in flight.
@Suite(.timeLimit(.minutes(1)))
struct DrainTests {
  /// Streams run until they are cancelled; the way they end differs.
  private static func service(
    _ started: Signal, throwing: Bool = true,
    unary: @escaping TestService.Unary = { note, _ in note }
  ) -> TestService {
    TestService(
      unary: unary,
      stream: { _, _, writer in
        try await writer.write(Note(text: "first"))
        started.happen()
        let never = AsyncStream<Never>.makeStream()
        for await _ in never.stream {}
        if throwing { try Task.checkCancellation() }
      },
      upload: { requests, _ in
        for try await _ in requests { started.happen() }
        return Note(text: "whole")
      })
  }

  @Test(arguments: [true, false])
  func `a follower is told to continue at once, however its handler ends`(
    throwing: Bool
  ) async throws {
    let started = Signal()
    let rig = try await Rig(Self.service(started, throwing: throwing))
    let client = try rig.client()
    let follower = Task {
      try await rpcError {
        try await client.serverStream(
          Note(), method: TestService.follow, options: RPCCallOptions()
        ) { stream in
          for try await _ in stream {}
        }
      }
    }
    await started.wait()
    let clock = ContinuousClock()
    let begun = clock.now
    #expect(await rig.server.shutdown(gracePeriod: .patience), "nothing was cut")
    #expect(begun.duration(to: clock.now) < .patience / 2)
    let error = try await follower.value
    #expect(error.status == .unavailable && !error.isNotExecuted)
    #expect(error.message.contains("continue from your position"))
    await client.close(gracePeriod: .zero)
  }

  @Test func `an upload is told to continue at once`() async throws {
    let started = Signal()
    let rig = try await Rig(Self.service(started), isTLS: false)
    let peer = try await RawPeer(rig.address)
    _ = try await peer.greet()
    try await peer.write(RawPeer.request(method: TestService.upload.info, flags: []))
    await started.wait()
    async let isClean = rig.server.shutdown(gracePeriod: .patience)
    #expect(await peer.goAway() == .ok)
    let end = try #require(await peer.next(.end))
    #expect(end.header.auxiliary == RPCError.Status.unavailable.rawValue)
    #expect(end.header.flags == [])
    #expect(
      try CallError(encoded: end.payload).text
        == "the service is shutting down; continue from your position")
    await peer.closed()
    #expect(await isClean)
  }

  @Test func `streams end at once while a unary call finishes`() async throws {
    let (following, calling, gate) = (Signal(), Signal(), Signal())
    let rig = try await Rig(
      Self.service(following) { note, _ in
        calling.happen()
        await gate.wait()
        return note
      }, isTLS: false)
    let peer = try await RawPeer(rig.address)
    _ = try await peer.greet()
    try await peer.write(RawPeer.request(slot: 0, method: TestService.follow.info))
    try await peer.write(RawPeer.request(slot: 1))
    await following.wait()
    await calling.wait()
    async let isClean = rig.server.shutdown(gracePeriod: .patience)
    let first = try #require(await peer.next(.end))
    #expect(first.header.stream.slot == 0)
    #expect(first.header.auxiliary == RPCError.Status.unavailable.rawValue)
    gate.happen()
    let second = try #require(await peer.next(.end))
    #expect(second.header.stream.slot == 1 && second.header.auxiliary == 0)
    await peer.closed()
    #expect(await isClean)
  }
}
