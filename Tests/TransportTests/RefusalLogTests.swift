internal import Frames
internal import Logging
internal import NIOCore
internal import NIOPosix
internal import Testing
internal import Wire
internal import WireRPC

@testable internal import Transport

/// What the log says of refused calls.
@Suite(.timeLimit(.minutes(1)))
struct RefusalLogTests {
  private static let trace = WireUUID(high: 0x0123, low: 0x4567)

  private static func lines(_ rig: Rig) -> [LogRecord.Line] {
    rig.logs.all.filter { $0.message == "transport: call refused" }
  }

  @Test func `a call that is not authorised is logged with method, peer and trace id`()
    async throws
  {
    let rig = try await Rig { _, _ in RPCError(.permissionDenied, "not your role") }
    try await rig.use { client in
      _ = try await rpcError {
        _ = try await client.echo("x", RPCCallOptions(traceID: Self.trace))
      }
    }
    let line = try #require(Self.lines(rig).first)
    #expect(Self.lines(rig).count == 1)
    #expect(line.level == .notice)
    #expect(line.metadata["reason"] == "not-authorised")
    #expect(line.metadata["method"] == "test.v1.Notes/echo")
    #expect(line.metadata["peer"] == Rig.clientName)
    #expect(line.metadata["trace-id"] == "\(Self.trace)")
    #expect(line.metadata["left-out"] == nil)
  }

  @Test func `unknown methods, refused services and bad metadata are logged as notices`()
    async throws
  {
    let rig = try await Rig(isTLS: false)
    let peer = try await RawPeer(rig.address)
    try await peer.write(
      RawPeer.hello(services: [
        (TestService.name, TestService.fingerprint),
        ("test.v1.Öther\n", TestService.fingerprint),
      ]))
    _ = await peer.next(.welcome)
    let metadata = try #require(
      ControlMessages.prefix(Metadata(traceID: Self.trace)))
    func request(_ slot: Int, _ service: Int, _ ordinal: UInt16, _ payload: [UInt8]) async throws {
      try await peer.write(
        FrameHeader(
          .request, flags: [.last, .metadata],
          auxiliary: MethodNumber(service: service, ordinal: ordinal).rawValue,
          stream: StreamID(slot: slot, generation: 1)), payload)
      _ = try #require(await peer.next(.end))
    }
    try await request(0, 0, 999, metadata)
    try await request(1, 1, 3, metadata)
    try await request(2, 0, 1, [9, 0, 1])
    let lines = Self.lines(rig)
    #expect(lines.map(\.level) == [.notice, .notice, .notice])
    #expect(
      lines.map { $0.metadata["reason"] } == ["unknown-method", "service-refused", "bad-metadata"])
    #expect(
      lines.map { $0.metadata["method"] }
        == ["test.v1.Notes/#999", "test.v1.ther/#3", "test.v1.Notes/echo"])
    #expect(
      lines.map { $0.metadata["trace-id"] } == ["\(Self.trace)", "\(Self.trace)", nil])
    #expect(lines.allSatisfy { $0.metadata["peer"] == "test:plaintext" })
    peer.close()
    await rig.server.shutdown(gracePeriod: .zero)
  }

  @Test func `lines are limited for each connection and those left out are counted`() {
    let record = LogRecord()
    let logger = Logger(label: "x") { _ in RecordingHandler(record: record) }
    var now = NIODeadline.uptimeNanoseconds(1_000_000_000)
    var log = RefusalLog(now: now)
    func refuse(_ count: Int) {
      for _ in 0..<count {
        log.add(
          .notAuthorised, .permissionDenied, method: "m", peer: "p", traceID: nil, at: now,
          to: logger)
      }
    }
    refuse(RefusalLog.burst + 7)
    #expect(record.all.count == RefusalLog.burst)
    #expect(record.all.allSatisfy { $0.metadata["left-out"] == nil })
    now = now + .seconds(1)
    refuse(3)
    #expect(record.all.count == RefusalLog.burst + RefusalLog.linesPerSecond)
    #expect(record.all.last?.metadata["left-out"] == "7")
    log.close(peer: "p", to: logger)
    #expect(record.all.last?.message == "transport: more calls were refused")
    #expect(record.all.last?.metadata["left-out"] == "2")
    let count = record.all.count
    log.close(peer: "p", to: logger)
    #expect(record.all.count == count)
  }

  @Test func `refusals that are a matter of course are not notices and take no lines`() {
    let record = LogRecord()
    var logger = Logger(label: "x") { _ in RecordingHandler(record: record) }
    logger.logLevel = .notice
    let now = NIODeadline.uptimeNanoseconds(1_000_000_000)
    var log = RefusalLog(now: now)
    for reason in [RefusalReason.draining, .tooManyStreams, .deadlineBeforeDispatch] {
      for _ in 0...RefusalLog.burst {
        log.add(reason, .unavailable, method: "m", peer: "p", traceID: nil, at: now, to: logger)
      }
    }
    log.close(peer: "p", to: logger)
    #expect(record.all.isEmpty)
    log.add(
      .badMetadata, .malformed, method: "m", peer: "p", traceID: nil, at: now, to: logger)
    #expect(record.all.count == 1)
  }

  // MARK: Clocks of a link

  @Test func `only the end of a pause moves the clocks of a connection`() {
    let link = FrameLink(
      role: .server, eventLoop: MultiThreadedEventLoopGroup.singleton.next(),
      limits: TransportLimits(), timing: TransportTiming(), security: .plaintext,
      admits: { _ in true }, metrics: NoTransportMetrics(), logger: Logger(label: "x"))
    let past = NIODeadline.uptimeNanoseconds(1)
    link.partialSince = past
    link.lastReceived = past
    link.setPaused(false, because: .unfinishedRequests)
    #expect(link.partialSince == past && link.lastReceived == past, "nothing was paused")
    link.setPaused(true, because: .unfinishedRequests)
    link.setPaused(true, because: .outbound)
    link.setPaused(false, because: .unfinishedRequests)
    #expect(link.isPaused)
    #expect(link.partialSince == past && link.lastReceived == past, "still paused")
    link.setPaused(false, because: .outbound)
    #expect(!link.isPaused)
    #expect(link.lastReceived > past)
    #expect((link.partialSince ?? past) > past)
  }
}
