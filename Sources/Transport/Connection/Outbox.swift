internal import Frames
internal import NIOCore
internal import Synchronization

/// Frames on their way to the event loop. Any thread appends; the first one to do so wakes the
/// loop, which writes everything at once.
final class Outbox: Sendable {
  private struct State {
    var buffer = ByteBuffer()
    var finished: [StreamID] = []
    var isScheduled = false
    var isClosed = false
  }

  struct Batch {
    var frames: ByteBuffer
    /// Calls whose handlers have ended; their END is among the frames.
    var finished: [StreamID]
  }

  /// A buffer that grew beyond this is given back instead of being used again.
  private static let retainedCapacity = 256 << 10

  private let state = Mutex(State())

  /// Appends a frame.
  ///
  /// - Parameters:
  ///   - prefix: bytes of the payload before `payload`.
  ///   - finishes: the call that this frame ends.
  /// - Returns: whether the caller must have the loop drain the outbox.
  func append(
    _ header: FrameHeader, prefix: [UInt8] = [], _ payload: [UInt8] = [],
    finishes: StreamID? = nil
  ) -> Bool {
    state.withLock { state in
      guard !state.isClosed else { return false }
      state.buffer.writeFrame(header, prefix: prefix, payload: payload)
      if let finishes { state.finished.append(finishes) }
      if state.isScheduled { return false }
      state.isScheduled = true
      return true
    }
  }

  /// The loop is going to drain anyway, at the end of this turn.
  func turnBegins() {
    state.withLock { $0.isScheduled = true }
  }

  /// Takes everything.
  ///
  /// - Parameter spare: an empty buffer whose storage is used for what comes next.
  func take(spare: ByteBuffer) -> Batch {
    state.withLock { state in
      state.isScheduled = false
      let batch = Batch(frames: state.buffer, finished: state.finished)
      if batch.frames.readableBytes > 0 {
        state.buffer = spare.capacity <= Self.retainedCapacity ? spare : ByteBuffer()
      }
      if !state.finished.isEmpty { state.finished = [] }
      return batch
    }
  }

  /// Nothing is sent any more. Frames not yet taken are dropped, finished calls are still told.
  func close() -> [StreamID] {
    state.withLock { state in
      state.isClosed = true
      state.buffer = ByteBuffer()
      let finished = state.finished
      state.finished = []
      return finished
    }
  }
}
