internal import NIOCore
internal import Synchronization

/// The open connections of an admin server, at most a fixed number.
final class AdminConnections: Sendable {
  private let maximum: Int
  private let open = Mutex<[ObjectIdentifier: any Channel]>([:])

  init(maximum: Int) {
    self.maximum = maximum
  }

  /// Counts a connection until it closes.
  ///
  /// - Returns: `false` when there are as many as allowed already.
  func add(_ channel: any Channel) -> Bool {
    let id = ObjectIdentifier(channel)
    let isAdded = open.withLock { open in
      guard open.count < maximum else { return false }
      open[id] = channel
      return true
    }
    if isAdded {
      channel.closeFuture.whenComplete { [weak self] _ in
        self?.open.withLock { _ = $0.removeValue(forKey: id) }
      }
    }
    return isAdded
  }

  /// Waits until every connection is closed; when the waiting task is cancelled, closes them.
  func finish() async {
    let channels = open.withLock { Array($0.values) }
    await withTaskCancellationHandler {
      for channel in channels { try? await channel.closeFuture.get() }
    } onCancel: {
      for channel in channels { channel.close(promise: nil) }
    }
  }
}

/// Closes accepted connections that are too many, before anything is set up for them.
///
/// It stands in the pipeline of the listening socket: connections are counted in the order in which
/// they are accepted, and all of them by the time that socket is closed.
final class AdminAcceptLimit: ChannelInboundHandler {
  typealias InboundIn = any Channel
  typealias InboundOut = any Channel

  private let connections: AdminConnections

  init(_ connections: AdminConnections) {
    self.connections = connections
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    let channel = unwrapInboundIn(data)
    guard connections.add(channel) else {
      channel.close(promise: nil)
      return
    }
    context.fireChannelRead(data)
  }
}
