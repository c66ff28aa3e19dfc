internal import NIOCore
internal import NIOPosix
internal import ServiceKit

/// Asks a service's admin port whether it is ready.
enum ReadyProbe {
  private static let pause = Duration.milliseconds(50)
  private static let maximumBytes = 4096
  private static let connectLimit = TimeAmount.seconds(2)

  /// Asks until the service is ready.
  ///
  /// - Throws: `CommandFailure` when it is not in time.
  static func wait(
    for service: ServiceProcess, upTo limit: Duration, clock: any CommandClock
  ) async throws {
    let start = clock.instant
    while clock.instant - start < limit {
      if (try? await isReady(service.announcement.admin)) == true { return }
      try await clock.sleep(pause)
    }
    let seconds = limit.components.seconds
    throw CommandFailure("\(service.name) was not ready within \(seconds) seconds.")
  }

  /// Whether `GET /readyz` is answered with 200 (RFC 9112 status line).
  static func isReady(_ address: HostPort) async throws -> Bool {
    let channel = try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
      .connectTimeout(connectLimit)
      .connect(host: address.host, port: Int(address.port)) { channel in
        channel.eventLoop.makeCompletedFuture {
          try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
        }
      }
    return try await channel.executeThenClose { inbound, outbound in
      try await outbound.write(
        ByteBuffer(
          string: "GET /readyz HTTP/1.1\r\nHost: \(address)\r\nConnection: close\r\n\r\n"))
      var answer = ByteBuffer()
      for try await part in inbound {
        answer.writeImmutableBuffer(part)
        if answer.readableBytes > maximumBytes || answer.readableBytesView.contains(0x0A) { break }
      }
      return String(buffer: answer).hasPrefix("HTTP/1.1 200 ")
    }
  }
}
