internal import Frames
internal import WireRPC

/// What one side allows on a connection. Both sides state theirs; the smaller one is in force.
package struct TransportLimits: Hashable, Sendable {
  /// Largest payload of REQUEST and END in bytes; at most 1 MiB.
  package var maximumPayload: Int
  /// Largest payload of ITEM in bytes, before and after inflation; at most 128 KiB.
  package var maximumItem: Int
  /// Calls in flight on one connection; at most 1024.
  package var maximumCalls: Int
  /// Of these, streams; at most 64.
  package var maximumStreams: Int
  /// Credit that this side grants to each stream at its start, in bytes: 192 KiB to 4 MiB.
  package var initialCredit: Int

  package static let maximumPayload = FrameRules.maximumPayload
  package static let maximumItem = FrameRules.maximumItem
  package static let maximumCalls = 1024
  package static let maximumStreams = 64
  /// What an item costs beside its bytes (rule T8): tiny messages take memory too.
  package static let itemOverhead = 64
  package static let creditRange: ClosedRange<Int> = (192 << 10)...(4 << 20)
  package static let defaultCredit = 256 << 10
  /// The sum of the windows granted on one connection.
  package static let maximumGrantedPerConnection = 16 << 20
  /// Payload bytes of requests whose handlers have not ended; over it a server stops reading.
  package static let maximumUnfinishedRequestBytes = 8 << 20
  /// The same on all connections of a server together; over it those that hold more than their share are not read.
  package static let maximumUnfinishedRequestBytesOfServer = 16 << 20
  /// What a connection may hold of requests whatever the others do.
  package static let unfinishedRequestShare = 256 << 10
  /// Bytes waiting to be sent; over it a server stops reading.
  package static let outboundWatermark = 256 << 10
  /// Bytes waiting to be sent; over it a connection is closed.
  package static let maximumOutboundBytes = 24 << 20
  /// What may wait to be sent on a connection whatever the others do. Over it a connection is closed while more than
  /// `maximumOutboundBytes` wait on all connections of a server together.
  package static let outboundShare = 1 << 20
  /// Bytes held for a connection until WELCOME.
  package static let maximumBytesBeforeWelcome = 32 << 10
  /// The descriptors of all services of one side together, which is what one handshake may bring it.
  package static let maximumDescriptors = 512 << 10
  package static let maximumMetadata = 8 << 10
  /// Largest deadline of a unary call.
  package static let maximumUnaryTimeout = Duration.seconds(300)

  /// For who takes large streams and few at once, such as a follower. A larger window is not faster, a small call
  /// beside the stream waits longer for it, and one reader that stands still does not reach ``outboundShare``.
  package static let fewLargeStreams = TransportLimits(
    maximumStreams: 16, initialCredit: 384 << 10)

  /// Values beyond the protocol's own limits are cut to them.
  package init(
    maximumPayload: Int = Self.maximumPayload, maximumItem: Int = Self.maximumItem,
    maximumCalls: Int = Self.maximumCalls, maximumStreams: Int = Self.maximumStreams,
    initialCredit: Int = Self.defaultCredit
  ) {
    self.maximumPayload = min(max(maximumPayload, 1), Self.maximumPayload)
    self.maximumItem = min(max(maximumItem, 1), Self.maximumItem)
    self.maximumCalls = min(max(maximumCalls, 1), Self.maximumCalls)
    self.maximumStreams = min(max(maximumStreams, 1), Self.maximumStreams)
    let share = Self.maximumGrantedPerConnection / self.maximumStreams
    self.initialCredit = min(
      max(min(initialCredit, share), Self.creditRange.lowerBound), Self.creditRange.upperBound)
  }
}

extension TransportLimits {
  /// - Throws: `TransportError` with code `configuration` when the schemas of one side could not be
  ///   sent at connect.
  static func checkDescriptors(_ services: [RPCServiceDescriptor]) throws {
    let sizes = services.map(\.schema.count)
    guard sizes.allSatisfy({ $0 <= FrameRules.maximumSchema }),
      sizes.reduce(0, +) <= maximumDescriptors
    else {
      throw TransportError(
        .configuration,
        "the descriptors of all services together are over 512 KiB, or one is over 256 KiB; split "
          + "the services over several addresses")
    }
  }
}

/// How long things may take. Every value is a bound, not an aim.
package struct TransportTiming: Hashable, Sendable {
  /// From accept, or from the start of connecting, to WELCOME; TLS included.
  package var handshake: Duration
  /// From the first byte of a frame to its last.
  package var partialFrame: Duration
  /// How long bytes may wait without any of them being sent.
  package var writeStall: Duration
  /// Silence after which a PING is sent.
  package var keepAliveInterval: Duration
  /// How long a PONG may take.
  package var keepAliveTimeout: Duration
  /// How long a client waits for the END of a call that it cancelled.
  package var cancelledCall: Duration
  /// How long a refused peer has to read why before the connection is cut.
  package var linger: Duration
  /// How long an event loop may take to come back before that is told.
  package var loopStall: Duration
  /// How long an event loop looks at its sockets again before it sleeps, while its last waits were no longer than
  /// this. Zero: it sleeps at once.
  package var busyPoll: Duration

  package init(
    handshake: Duration = .seconds(5), partialFrame: Duration = .seconds(10),
    writeStall: Duration = .seconds(10), keepAliveInterval: Duration = .seconds(15),
    keepAliveTimeout: Duration = .seconds(5), cancelledCall: Duration = .seconds(30),
    linger: Duration = .milliseconds(500), loopStall: Duration = .seconds(1),
    busyPoll: Duration = .microseconds(200)
  ) {
    self.handshake = handshake
    self.partialFrame = partialFrame
    self.writeStall = writeStall
    self.keepAliveInterval = keepAliveInterval
    self.keepAliveTimeout = keepAliveTimeout
    self.cancelledCall = cancelledCall
    self.linger = linger
    self.loopStall = loopStall
    self.busyPoll = busyPoll
  }

  /// How often the bounds are looked at: the shortest of them decides, between 10 ms and 1 s.
  var housekeepingInterval: Duration {
    let shortest =
      [partialFrame, writeStall, keepAliveInterval, keepAliveTimeout, cancelledCall]
      .min() ?? .seconds(1)
    return min(max(shortest / 4, .milliseconds(10)), .seconds(1))
  }
}
