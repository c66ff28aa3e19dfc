internal import Frames
internal import NIOCore
internal import Synchronization

/// Frames on their way to the event loop. Any thread appends; the first one to do so wakes the
/// loop, which writes everything at once. What a turn of the loop writes leaves in bursts, so that the peer works on
/// the first while this side still makes the next.
final class Outbox: Sendable {
  private struct State {
    var buffer = ByteBuffer()
    var finished: [StreamID] = []
    /// Frames appended since the last that were taken.
    var count = 0
    var isScheduled = false
    var isClosed = false
  }

  struct Batch {
    var frames: ByteBuffer
    /// Calls whose handlers have ended; their END is among the frames.
    var finished: [StreamID]
  }

  /// What must be done about the frames that wait.
  enum Due {
    /// The loop comes for them.
    case nothing
    /// The loop must be told.
    case wake
    /// The loop comes for them, and they are enough to be written now if this is the loop.
    case burst
  }

  /// Frames in a burst. Fewer overlap better with the peer's work and cost more writes; a write costs as much as
  /// several small calls.
  static let burst = 32

  /// A buffer that grew beyond this is given back instead of being used again.
  private static let retainedCapacity = 256 << 10

  private let state = Mutex(State())

  /// Appends a frame.
  ///
  /// - Parameters:
  ///   - prefix: bytes of the payload before `payload`.
  ///   - finishes: the call that this frame ends.
  func append(
    _ header: FrameHeader, prefix: [UInt8] = [], _ payload: [UInt8] = [],
    finishes: StreamID? = nil
  ) -> Due {
    state.withLock { state in
      guard !state.isClosed else { return .nothing }
      state.buffer.writeFrame(header, prefix: prefix, payload: payload)
      if let finishes { state.finished.append(finishes) }
      state.count += 1
      if state.isScheduled { return state.count >= Self.burst ? .burst : .nothing }
      state.isScheduled = true
      return .wake
    }
  }

  /// The loop is going to drain anyway, at the end of this turn.
  func turnBegins() {
    state.withLock { $0.isScheduled = true }
  }

  /// Takes everything.
  ///
  /// - Parameters:
  ///   - spare: an empty buffer whose storage is used for what comes next.
  ///   - comesAgain: the loop will drain once more in this turn.
  func take(spare: ByteBuffer, comesAgain: Bool) -> Batch {
    state.withLock { state in
      if !comesAgain { state.isScheduled = false }
      state.count = 0
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
