internal import Frames
internal import Logging
internal import NIOCore
internal import Wire

/// The exchange of descriptors as the client sees it.
struct ClientExchange {
  /// Services whose descriptor the server sent, by index.
  var asked: Set<Int> = []
  /// Descriptors that are being judged.
  var pending = 0
  /// What this side makes of them.
  var judgements: [Int: SchemaVerdict] = [:]
  var isWelcomed = false
  /// Bytes that may still come.
  var bytesLeft = TransportLimits.maximumDescriptors
}

extension ClientConnection {
  /// The server has another schema of a service: it sends its own and asks for this side's.
  func schema(_ header: FrameHeader, _ payload: ByteBuffer) throws(FrameViolation) {
    let index = Int(header.auxiliary)
    guard index < services.count, exchange.asked.insert(index).inserted else {
      throw .malformed("a SCHEMA for no offered service, or a second one")
    }
    let service = services[index]
    exchange.pending += 1
    // The frame's length was held against what was left.
    exchange.bytesLeft -= payload.readableBytes
    link.expectDescriptors(exchange.bytesLeft)
    link.send(FrameHeader(.schema, auxiliary: header.auxiliary), service.schema)
    let evidence = SchemaJudge.Evidence(
      service: service.name, descriptor: Array(payload.readableBytesView))
    let (judge, loop) = (judge, link.eventLoop)
    Task {
      let judgement = await judge.judge(evidence)
      loop.execute { self.judged(index, judgement) }
    }
  }

  private func judged(_ index: Int, _ judgement: SchemaJudge.Judgement) {
    guard link.phase == .open else { return }
    guard judgement.digest != services[index].fingerprint else {
      let text = "a SCHEMA of the server has the fingerprint that HELLO announced"
      // WELCOME may have come meanwhile; the connection was never handed to callers.
      link.expel(
        .schemaIncompatible, text, reason: .schema,
        RPCError(.schemaIncompatible, text, isNotExecuted: true))
      return
    }
    exchange.judgements[index] = judgement.verdict
    exchange.pending -= 1
    openIfJudged()
  }

  /// After WELCOME and this side's own verdicts, whichever is last.
  func openIfJudged() {
    guard exchange.isWelcomed, exchange.pending == 0 else { return }
    for (index, service) in services.enumerated() {
      guard var answer = verdicts[service.name] else { continue }
      let own = exchange.judgements[index] ?? (answer.status == .ok ? .equal : .unknown)
      link.metrics.schemaJudged(own, .client)
      for rule in own.rules where !answer.rules.contains(rule) { answer.rules.append(rule) }
      verdicts[service.name] = answer
    }
    let refused = services.filter { verdicts[$0.name]?.isUsable != true }
    guard !refused.isEmpty else { return open() }
    let words = refused.map { service in
      "\(service.name): \(RuleList.text(verdicts[service.name]?.rules ?? []))"
    }
    link.logger.notice(
      "transport: services refused",
      metadata: [
        "services": "\(words.prefix(8).joined(separator: "; "))", "count": "\(refused.count)",
      ])
    guard refused.count == services.count else { return open() }
    link.expel(
      .schemaIncompatible, "no service is usable with this schema", rules: words, reason: .schema,
      RPCError(
        .schemaIncompatible,
        "no service of the server can be used: \(words.prefix(8).joined(separator: "; "))",
        isNotExecuted: true))
  }
}
