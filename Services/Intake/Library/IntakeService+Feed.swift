internal import Crypto
internal import EventStore
internal import Foundation
package import RepatriationSchema
internal import ServiceHost
internal import Wire
package import WireRPC

extension IntakeService {
  // MARK: Following

  package func follow(
    _ request: FollowRequest, context: RPCServerContext, to writer: RPCStreamWriter<FeedItem>
  ) async throws {
    let caller = try Caller(context)
    try caller.require(mission: request.mission)
    let verdict = try await verdict(on: request.position, mission: request.mission)
    // A follower of the same history knows of the host that took over.
    if verdict == .fenced { await environment.host?.fence(byEpoch: request.position.epoch) }
    guard verdict == .tail else {
      let head = try await read { Position(try $0.head) }
      try await writer.write(
        FeedItem(verdict: verdict, after: request.position.sequence, through: head))
      return
    }
    var cursor = ChangeCursor(rowSequence: request.position.sequence)
    var through = request.position.sequence
    // The first item is sent also when nothing changed, so that a follower knows it is welcome.
    var isFirst = true
    // The newest checkpoint is offered anew to everybody who begins to follow.
    var signed = max(0, through - 1)
    while !Task.isCancelled {
      let from = cursor
      let after = through
      let witnessed = signed
      let step = try await read { reader in
        var step = try Self.step(mission: request.mission, from: from, after: after, in: reader)
        guard !step.item.more else { return step }
        step.item.checkpoints = try StoreCheckpoints.newest(
          IntakeLimits.checkpointsPerItem, after: witnessed, in: reader)
        return step
      }
      try await settle(through: step.item.through.sequence)
      if isFirst || step.item.through.sequence > through || !step.item.views.isEmpty
        || !step.item.removed.isEmpty || !step.item.checkpoints.isEmpty
      {
        try await writer.write(step.item)
        isFirst = false
      }
      cursor = step.cursor
      through = step.item.through.sequence
      signed = step.item.checkpoints.last?.checkpoint.position.sequence ?? signed
      guard !step.item.more else { continue }
      await waitForNews(after: through, signed: signed)
      // Events that change none of this mission's views move its position alone. Where others are busy, that is told
      // for many of them at once.
      if step.item.views.isEmpty, step.item.removed.isEmpty {
        try await Task.sleep(for: IntakeLimits.quietPause, clock: .continuous)
      }
    }
    try Task.checkCancellation()
  }

  /// Waits for an event or a checkpoint, whichever comes first.
  private func waitForNews(after sequence: Int64, signed: Int64) async {
    await withTaskGroup(of: Void.self) { group in
      group.addTask { [store] in _ = await store.waitForHead(after: sequence) }
      group.addTask { [environment] in _ = await environment.waitForCheckpoint(signed) }
      await group.next()
      group.cancelAll()
    }
  }

  /// Whether a follower's position is part of this history, and how it gets on from there.
  private func verdict(
    on position: Position, mission: String
  ) async throws -> FollowVerdict {
    try await read { reader in
      let head = try reader.head
      if position.sequence == 0 && position.lineage.isNil {
        return head.sequence == 0 ? .tail : .snapshot
      }
      guard position.lineage.bytes == head.lineage.bytes else { return .diverged }
      // A follower that knows of a newer epoch has heard from the host that replaced this one.
      guard position.epoch <= head.epoch else {
        try IntakeHost.require(believable: position.epoch, after: head.epoch)
        return .fenced
      }
      guard let own = try reader.position(at: position.sequence),
        own.chainHash.bytes == position.hash.bytes
      else { return .diverged }
      guard head.sequence - position.sequence > IntakeLimits.tailEvents else { return .tail }
      // Far behind in events, and perhaps not in views: what fits into one page goes by the feed.
      let page = try reader.changes(
        IntakeTable.views, partition: mission,
        after: ChangeCursor(rowSequence: position.sequence), limit: IntakeLimits.tailViews)
      return page.hasMore ? .delta : .tail
    }
  }

  /// The next views after `cursor`, and the position they lead to.
  private static func step(
    mission: String, from cursor: ChangeCursor, after: Int64, in reader: any StoreReader
  ) throws -> (item: FeedItem, cursor: ChangeCursor) {
    let head = try reader.head
    let page = try reader.changes(
      IntakeTable.views, partition: mission, after: cursor, limit: IntakeLimits.viewsPerItem)
    var item = FeedItem(verdict: .tail, after: after)
    var next = cursor
    var bytes = 0
    var taken = 0
    for change in page.elements {
      let size = change.value?.count ?? 16
      if taken > 0, bytes + size > IntakeLimits.viewBytesPerItem { break }
      bytes += size
      taken += 1
      next = change.cursor
      if let value = change.value {
        item.views.append(try IntakeReading.decode(PlanningView.self, value))
      } else if let uuid = WireUUID(bytes: change.key) {
        item.removed.append(ID<PersonFile>(uuid))
      }
    }
    let isComplete = taken == page.elements.count && !page.hasMore
    if isComplete {
      item.through = Position(head)
      next = ChangeCursor(rowSequence: head.sequence)
    } else {
      // More rows may carry the last row's sequence: the position stays before it until all are sent.
      let reached = max(after, next.rowSequence - 1)
      guard let position = try reader.position(at: reached) else {
        throw RPCError(.dataLoss, "the log has no event where a view says it changed")
      }
      item.through = Position(position)
      item.more = true
    }
    return (item, next)
  }

  // MARK: Digest

  package func digest(
    _ request: DigestRequest, context: RPCServerContext
  ) async throws -> DigestReply {
    let caller = try Caller(context)
    try caller.require(mission: request.mission)
    return try await read { reader in
      var hash = SHA256()
      var people: UInt32 = 0
      try IntakeReading.forEach(IntakeTable.views, mission: request.mission, in: reader) {
        document in
        var length = UInt32(clamping: document.value.count).littleEndian
        withUnsafeBytes(of: &length) { hash.update(bufferPointer: $0) }
        hash.update(data: document.value)
        people += 1
      }
      return DigestReply(
        position: Position(try reader.head),
        digest: FixedBytes<32>(Array(hash.finalize())) ?? FixedBytes<32>(), people: people)
    }
  }
}
