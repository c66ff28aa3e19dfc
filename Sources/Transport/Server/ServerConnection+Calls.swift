internal import Frames
internal import Logging
internal import NIOCore
internal import Wire
internal import WireRPC

extension ServerConnection {
  /// How often deadlines are looked at. There is no timer per call.
  static let tick = TimeAmount.milliseconds(8)

  // MARK: REQUEST

  func request(_ header: FrameHeader, _ payload: ByteBuffer) throws(FrameViolation) {
    let id = header.stream
    guard id.slot < inForce.maximumCalls else {
      throw .limit("a slot over the number of calls allowed")
    }
    // Slots are dense in practice: the table grows to the largest in use, never past the limit.
    while slots.count <= id.slot { slots.append(Slot()) }
    guard slots[id.slot].live == nil else { throw .malformed("a REQUEST on a live call") }
    let number = MethodNumber(rawValue: header.auxiliary)
    guard MethodNumber.ordinals.contains(number.ordinal), number.service < offers.count else {
      throw .malformed("a method of no offered service")
    }
    slots[id.slot].ended = nil
    slots[id.slot].isLastReceived = header.flags.contains(.last)
    guard offers[number.service].verdict.isUsable else {
      let offer = offers[number.service]
      let error = RPCError.refusedService(offer.name, rules: offer.verdict.rules)
      return refuse(id, .serviceRefused, error, Self.name(offer, number), header, payload)
    }
    guard let method = offers[number.service].method(number.ordinal) else {
      let offer = offers[number.service]
      let error = RPCError(.unimplemented, "\(offer.name) has no such method")
      return refuse(id, .unknownMethod, error, Self.name(offer, number), header, payload)
    }
    guard method.info.kind == .clientStream || header.flags.contains(.last) else {
      throw .malformed("a REQUEST without `last` of a method that takes one message")
    }
    do {
      try dispatch(id, method, number, header, payload)
    } catch {
      refuse(id, error.reason, error.error, method.info.fullName, header, payload)
    }
  }

  /// What the log calls a method that this server does not know.
  private static func name(_ offer: Offer, _ number: MethodNumber) -> String {
    "\(printable(offer.name))/#\(number.ordinal)"
  }

  /// A call that is turned away before any handler runs.
  private struct Refusal: Error {
    let reason: RefusalReason
    let error: RPCError
  }

  private func dispatch(
    _ id: StreamID, _ method: RegisteredMethod, _ number: MethodNumber, _ header: FrameHeader,
    _ payload: ByteBuffer
  ) throws(Refusal) {
    guard phase == .established else {
      throw Refusal(
        reason: .draining, error: RPCError(.unavailable, "the service is shutting down"))
    }
    let isStream = method.info.kind != .unary
    guard !isStream || liveStreams < inForce.maximumStreams else {
      throw Refusal(
        reason: .tooManyStreams,
        error: RPCError(.resourceExhausted, "too many streams on one connection"))
    }
    let (metadata, body) = try split(header, payload)
    if !offers[number.service].allowed[Int(number.ordinal)] {
      if let error = core.authorise(peer, method.info) {
        throw Refusal(reason: .notAuthorised, error: error)
      }
      offers[number.service].allowed[Int(number.ordinal)] = true
    }
    let now = NIODeadline.now()
    let received = link.lastReceived
    let timeout = timeout(header.argument, method.info.kind)
    let deadline = timeout.map { received + TimeAmount($0) }
    if let deadline, now >= deadline {
      throw Refusal(
        reason: .deadlineBeforeDispatch,
        error: RPCError(.deadlineExceeded, "the deadline passed before the call was dispatched"))
    }
    let context = RPCServerContext(
      peer: peer, method: method.info, idempotencyKey: metadata.idempotencyKey,
      traceID: metadata.traceID ?? core.traceIDs.next(),
      deadline: timeout.map { ContinuousClock.now + $0 })
    let call = ServerCall(
      id: id, method: method, context: context,
      reading: MessageReading(
        isSameSchema: offers[number.service].verdict == .equal, method.info,
        core.configuration.unknownData),
      request: body, received: received,
      limits: inForce, deadline: deadline, sender: sender(id, method),
      receiver: receiver(id, method.info))
    if let receiver = call.receiver {
      // The REQUEST of a client stream may carry its first message.
      if !body.isEmpty { seed(receiver, body) }
      if header.flags.contains(.last) { receiver.finish(nil) }
    }
    start(call)
  }

  private func split(
    _ header: FrameHeader, _ payload: ByteBuffer
  ) throws(Refusal) -> (Metadata, [UInt8]) {
    guard header.flags.contains(.metadata) else {
      return (Metadata(), Array(payload.readableBytesView))
    }
    do {
      return try ControlMessages.splitMetadata(payload)
    } catch {
      let failure = error as? RPCError ?? RPCError(.malformed, "the metadata cannot be read")
      throw Refusal(reason: .badMetadata, error: failure)
    }
  }

  private func timeout(_ milliseconds: UInt32, _ kind: RPCKind) -> Duration? {
    let stated: Duration? = milliseconds == 0 ? nil : .milliseconds(Int64(milliseconds))
    guard kind == .unary else { return stated }
    return min(
      stated ?? TransportLimits.maximumUnaryTimeout, TransportLimits.maximumUnaryTimeout)
  }

  private func sender(_ id: StreamID, _ method: RegisteredMethod) -> ItemSender? {
    guard method.info.kind == .serverStream else { return nil }
    let (link, metrics) = (link, method.metrics)
    return ItemSender(credit: peerCredit) { item in
      metrics.moved(received: 0, sent: item.payload.count)
      link.send(FrameHeader(.item, flags: item.flags, stream: id), item.payload)
    }
  }

  private func receiver(_ id: StreamID, _ info: RPCMethodInfo) -> ItemReceiver? {
    guard info.kind == .clientStream else { return nil }
    let link = link
    return ItemReceiver(window: inForce.initialCredit) { credit in
      link.send(FrameHeader(.credit, stream: id, argument: UInt32(clamping: credit)))
    }
  }

  /// The first message travels in REQUEST and costs no credit.
  private func seed(_ receiver: ItemReceiver, _ message: [UInt8]) {
    receiver.seed(StreamItem(uncharged: message))
  }

  private func start(_ call: ServerCall) {
    slots[call.id.slot].live = call
    liveCalls += 1
    if call.method.info.kind != .unary { liveStreams += 1 }
    unfinishedBytes += call.request.count
    core.unfinished.change(by: call.request.count)
    pauseIfLoaded()
    if call.deadline != nil { scheduleTick() }
    core.handlerStarted()
    call.method.metrics.started()
    call.method.metrics.moved(received: call.request.count, sent: 0)
    switch call.method.execution {
    case .sync: call.run(on: Task.immediate { await self.run(call) })
    case .loop: call.run(on: Task(executorPreference: executor) { await self.run(call) })
    case .offload: call.run(on: Task { await self.run(call) })
    }
  }

  /// Runs the handler, anywhere, and queues its END.
  private nonisolated(nonsending) func run(_ call: ServerCall) async {
    let outcome: CallOutcome
    if let deadline = call.deadline, NIODeadline.now() >= deadline {
      core.metrics.refused(.deadlineBeforeDispatch)
      outcome = CallOutcome(
        RPCError(
          .deadlineExceeded, "the deadline passed before the call was dispatched",
          isNotExecuted: true))
    } else {
      let failure: (any Error)?
      (outcome, failure) = await call.outcome()
      if let failure, outcome.status == .internal { logFault(call, failure) }
    }
    call.sender?.close(RPCError(.failedPrecondition, "the call has ended"))
    call.receiver?.finish(RPCError(.failedPrecondition, "the call has ended"), dropsQueue: true)
    call.method.metrics.moved(received: 0, sent: outcome.payload.count)
    call.method.metrics.ended(
      outcome.status, nanoseconds: (NIODeadline.now() - call.received).nanoseconds)
    link.sendInBursts(
      FrameHeader(
        .end, flags: outcome.isNotExecuted ? .notExecuted : [],
        auxiliary: outcome.status.rawValue, stream: call.id,
        argument: outcome.retryAfterMilliseconds),
      outcome.payload, finishes: call.id)
    core.unfinished.change(by: -call.request.count)
    if core.logsCalls { logEnd(call, outcome.status) }
    core.handlerEnded()
  }

  /// The client writes a line with the same trace id.
  private nonisolated func logEnd(_ call: ServerCall, _ status: RPCError.Status) {
    core.logger.debug(
      "transport: call ended",
      metadata: [
        "method": "\(call.method.info.fullName)", "trace-id": "\(call.context.traceID)",
        "status": "\(status)", "role": "server", "peer": "\(call.context.peer)",
      ])
  }

  private nonisolated func logFault(_ call: ServerCall, _ failure: any Error) {
    // The type of an unexpected error is safe to log; its text may quote personal data.
    core.logger.error(
      "transport: a handler failed",
      metadata: [
        "method": "\(call.method.info.fullName)", "trace-id": "\(call.context.traceID)",
        "error-type": "\(type(of: failure))",
      ])
  }

  /// Ends a call that no handler has seen.
  private func refuse(
    _ id: StreamID, _ reason: RefusalReason, _ error: RPCError, _ method: String,
    _ header: FrameHeader, _ payload: ByteBuffer
  ) {
    let metadata =
      header.flags.contains(.metadata)
      ? try? ControlMessages.splitMetadata(payload).0 : nil
    refusals.add(
      reason, error.status, method: method, peer: peer, traceID: metadata?.traceID,
      at: link.lastReceived, to: link.logger)
    core.metrics.refused(reason)
    let outcome = CallOutcome(
      RPCError(
        error.status, error.message, isNotExecuted: true,
        retryAfterMilliseconds: error.retryAfterMilliseconds))
    link.send(
      FrameHeader(
        .end, flags: .notExecuted, auxiliary: outcome.status.rawValue, stream: id,
        argument: outcome.retryAfterMilliseconds), outcome.payload)
  }

  // MARK: Frames of live calls

  func item(_ header: FrameHeader, _ payload: ByteBuffer) throws(FrameViolation) {
    let id = header.stream
    let isLast = header.flags.contains(.last)
    guard id.slot < slots.count else { return try link.stray() }
    if let call = slots[id.slot].live, call.id == id {
      guard let receiver = call.receiver else {
        throw .malformed("an ITEM of a call that takes one message")
      }
      // Nothing follows the end of a stream.
      guard !slots[id.slot].isLastReceived else { return try link.stray() }
      slots[id.slot].isLastReceived = isLast
      call.method.metrics.moved(received: payload.readableBytes, sent: 0)
      try accept(header, payload, isBulk: call.method.info.isBulk, receiver)
      if isLast { receiver.finish(nil) }
    } else if let ended = slots[id.slot].ended, ended.id == id {
      guard !slots[id.slot].isLastReceived else { return try link.stray() }
      slots[id.slot].isLastReceived = isLast
      // Sent before END arrived: still bounded by the credit of that stream.
      try accept(header, payload, isBulk: true, ended.receiver)
    } else {
      try link.stray()
    }
  }

  private func accept(
    _ header: FrameHeader, _ payload: ByteBuffer, isBulk: Bool, _ receiver: ItemReceiver
  ) throws(FrameViolation) {
    // Nothing but `last` ends a stream without a further message.
    if payload.readableBytes == 0, header.flags == .last { return }
    let item = try StreamItem(
      payload: Array(payload.readableBytesView), flags: header.flags.subtracting(.last),
      isBulk: isBulk, limit: inForce.maximumItem)
    guard receiver.offer(item) else { throw .limit("an ITEM beyond the credit granted") }
  }

  func cancel(_ header: FrameHeader) throws(FrameViolation) {
    try link.stray()
    let id = header.stream
    guard id.slot < slots.count, let call = slots[id.slot].live, call.id == id else {
      // It crossed the END of its call.
      return
    }
    call.cancel(
      header.auxiliary == RPCError.Status.deadlineExceeded.rawValue
        ? .deadlineExceeded : .cancelled)
  }

  func credit(_ header: FrameHeader) throws(FrameViolation) {
    let id = header.stream
    guard id.slot < slots.count, let call = slots[id.slot].live, call.id == id else {
      // Credit crosses the END of its stream as a matter of course, a few times per stream.
      return try link.stray()
    }
    guard let sender = call.sender else { throw .malformed("CREDIT for a call without a stream") }
    guard sender.add(credit: Int(header.argument)) else {
      throw .malformed("more than 4 MiB of credit outstanding")
    }
  }

  // MARK: Ends

  func link(_ link: FrameLink, finished calls: [StreamID]) {
    for id in calls {
      guard id.slot < slots.count, let call = slots[id.slot].live, call.id == id else { continue }
      slots[id.slot].live = nil
      slots[id.slot].ended = call.receiver.map { (id, $0) }
      liveCalls -= 1
      if call.method.info.kind != .unary { liveStreams -= 1 }
      unfinishedBytes -= call.request.count
    }
    pauseIfLoaded()
    if phase == .draining, liveCalls == 0 {
      // After this turn's frames are written.
      link.eventLoop.execute { self.closeWhenDrained() }
    }
  }

  private func pauseIfLoaded() {
    // Who is over its share has calls of its own, and looks here again when they end.
    let isCrowded =
      core.unfinished.total > TransportLimits.maximumUnfinishedRequestBytesOfServer
      && unfinishedBytes > TransportLimits.unfinishedRequestShare
    link.setPaused(
      isCrowded || unfinishedBytes > TransportLimits.maximumUnfinishedRequestBytes,
      because: .unfinishedRequests)
  }

  // MARK: Deadlines

  private func scheduleTick() {
    guard !isTickScheduled else { return }
    isTickScheduled = true
    link.eventLoop.scheduleTask(in: Self.tick) { self.checkDeadlines() }
  }

  private func checkDeadlines() {
    isTickScheduled = false
    guard phase != .closed else { return }
    let now = NIODeadline.now()
    var isAnyLeft = false
    for slot in slots {
      guard let call = slot.live, let deadline = call.deadline else { continue }
      if now >= deadline { call.cancel(.deadlineExceeded) } else { isAnyLeft = true }
    }
    if isAnyLeft { scheduleTick() }
  }
}
