internal import Frames
internal import Wire

/// How a call ended, as END carries it.
struct CallOutcome: Sendable {
  let status: RPCError.Status
  let isNotExecuted: Bool
  let retryAfterMilliseconds: UInt32
  /// The reply for status 0, else nothing or an encoded `CallError`.
  let payload: [UInt8]

  private static let thrownTagBytes = 2
  /// Longest text in a `CallError`, in UTF-8 bytes.
  static let maximumText = 1024
  /// Longest declared error, tag included.
  static let maximumThrown = 256 << 10

  init(
    status: RPCError.Status, isNotExecuted: Bool, retryAfterMilliseconds: UInt32, payload: [UInt8]
  ) {
    self.status = status
    self.isNotExecuted = isNotExecuted
    self.retryAfterMilliseconds = retryAfterMilliseconds
    self.payload = payload
  }

  init(reply: [UInt8]) {
    self.init(status: .ok, isNotExecuted: false, retryAfterMilliseconds: 0, payload: reply)
  }

  init(_ error: RPCError) {
    // Status 0 is success; an error that claims it is a fault of the handler.
    let status = error.status == .ok ? RPCError.Status.unknown : error.status
    self.init(
      status: status, isNotExecuted: error.isNotExecuted,
      retryAfterMilliseconds: error.retryAfterMilliseconds,
      payload: Self.encoded(CallError(text: Self.cut(error.message))))
  }

  /// How a handler's failure looks to the caller.
  ///
  /// - Parameters:
  ///   - thrown: the declared errors of the method.
  ///   - cancellation: the status that stands for a cancelled handler.
  ///   - kind: of the method.
  init(
    failure: any Error, thrown: [any (WireMessage & Error).Type],
    cancellation: RPCError.Status, kind: RPCKind
  ) {
    switch failure {
    case let error as RPCError:
      // Whatever the handler says, it has run.
      self.init(
        RPCError(
          error.status, error.message, retryAfterMilliseconds: error.retryAfterMilliseconds))
    case is CancellationError:
      self.init(cancelledWith: cancellation, kind)
    case let error as any (WireMessage & Error):
      if let tag = thrown.firstIndex(where: { $0 == type(of: error) }),
        let payload = Self.encoded(error, tag: tag + 1)
      {
        self.init(
          status: .failedPrecondition, isNotExecuted: false, retryAfterMilliseconds: 0,
          payload: payload)
      } else {
        self.init(Self.internalFault)
      }
    default:
      self.init(Self.internalFault)
    }
  }

  /// Details stay in the server's log.
  static let internalFault = RPCError(
    .internal, "the service failed; its log has the reason under this call's trace id")

  /// The end of a call whose handler was cancelled.
  init(cancelledWith status: RPCError.Status, _ kind: RPCKind) {
    let text =
      switch status {
      case .deadlineExceeded: "the call ran past its deadline"
      case .unavailable where kind == .unary: "the service is shutting down"
      case .unavailable: "the service is shutting down; continue from your position"
      default: "the call was cancelled"
      }
    self.init(RPCError(status, text))
  }

  private static func encoded(_ error: any (WireMessage & Error), tag: Int) -> [UInt8]? {
    guard let bytes = try? error.encodedBytes(), tag <= Int(UInt16.max),
      bytes.count + thrownTagBytes <= maximumThrown
    else { return nil }
    let prefix = [UInt8(truncatingIfNeeded: tag), UInt8(truncatingIfNeeded: tag >> 8)]
    return encoded(CallError(text: "the method threw a declared error", thrown: prefix + bytes))
  }

  private static func encoded(_ error: CallError) -> [UInt8] {
    // Its fields are within their limits, so this cannot fail; an empty payload is a valid END.
    (try? error.encodedBytes()) ?? []
  }

  /// Cuts a text to the longest that fits, at a character's edge.
  static func cut(_ text: String, to limit: Int = maximumText) -> String {
    guard text.utf8.count > limit else { return text }
    var result = ""
    var count = 0
    for character in text {
      count += character.utf8.count
      guard count <= limit else { break }
      result.append(character)
    }
    return result
  }

  /// What the caller gets: an error that the method declares, or `RPCError`.
  func failure(
    thrown: [any (WireMessage & Error).Type], _ reading: MessageReading
  ) -> any Error {
    let decoded = payload.isEmpty ? CallError() : try? CallError(encoded: payload)
    guard let decoded else {
      return RPCError(.malformed, "the service sent an error that cannot be read")
    }
    if decoded.thrown.count >= Self.thrownTagBytes {
      let tag = Int(decoded.thrown[0]) | Int(decoded.thrown[1]) << 8
      guard tag >= 1, tag <= thrown.count,
        let error = try? thrown[tag - 1].init(
          encoded: Array(decoded.thrown.dropFirst(Self.thrownTagBytes)),
          options: WireDecodingOptions(refusesUnknown: reading != .otherSchema(.kept)))
      else {
        return RPCError(
          .unknown, "the service threw a declared error that this program cannot read")
      }
      return error
    }
    return RPCError(
      status.normalised, decoded.text.isEmpty ? "the service gave no reason" : decoded.text,
      isNotExecuted: isNotExecuted, retryAfterMilliseconds: retryAfterMilliseconds)
  }
}
