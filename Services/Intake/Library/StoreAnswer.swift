internal import EventStore
internal import RepatriationSchema
internal import Wire
internal import WireRPC

/// What callers are told of the store's troubles.
enum StoreAnswer {
  /// What a caller is told when the store refuses.
  static func answer(to error: StoreError) -> any Error {
    switch error.code {
    case .busy:
      RPCError(
        .resourceExhausted, "intake is busy; send the call again", isNotExecuted: true,
        retryAfterMilliseconds: UInt32(clamping: error.retryAfterMilliseconds ?? 100))
    case .conflict:
      KeyConflict(sequence: error.sequence ?? 0)
    case .deadlineExceeded:
      RPCError(.deadlineExceeded, "the call waited too long in the queue", isNotExecuted: true)
    case .readOnly:
      RPCError(
        .unavailable, "intake's disk is full: nothing can be recorded until space is freed",
        isNotExecuted: true,
        retryAfterMilliseconds: UInt32(clamping: error.retryAfterMilliseconds ?? 5_000))
    case .damaged:
      RPCError(
        .dataLoss, "intake's log is damaged: nothing is recorded until it is restored",
        isNotExecuted: true)
    case .notPrimary:
      RPCError(.unavailable, error.message, isNotExecuted: true)
    case .unreachable:
      RPCError(
        .unavailable, "intake's database takes no writes now; send the call again",
        isNotExecuted: true, retryAfterMilliseconds: 1_000)
    case .closed:
      RPCError(.unavailable, "intake is shutting down; send the call again", isNotExecuted: true)
    case .outcomeUnknown:
      RPCError(.unavailable, "the outcome is not known; send the call again with the same key")
    case .erased:
      RPCError(
        .failedPrecondition,
        "the call had taken effect; its answer was erased with the person it was about")
    default:
      RPCError(.internal, "intake's store failed; its log says why")
    }
  }
}
