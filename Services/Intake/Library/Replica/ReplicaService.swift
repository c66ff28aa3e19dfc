internal import EventStore
internal import Logging
package import RepatriationSchema
internal import Sealing
internal import ServiceHost
internal import ServiceKit
internal import Wire
package import WireRPC

/// The service `Replica`: what standbys are told, and what operators ask of a pair.
package struct ReplicaService: ReplicaHandlers {
  /// How often a standby that has everything hears that its primary is there.
  static let signOfLife = Duration.seconds(1)
  /// Bytes of a page in one item; the schema's maximum.
  static let sliceBytes = 98_304

  let environment: IntakeEnvironment
  /// Gives a quarantined standby's records back.
  let reoffering: Reoffering?

  package init(_ environment: IntakeEnvironment, reoffering: Reoffering? = nil) {
    self.environment = environment
    self.reoffering = reoffering
  }

  /// The host, for callers of its own mission. A standby has what all missions have.
  private func host(_ context: RPCServerContext) throws -> IntakeHost {
    let caller = try Caller(context)
    guard let host = environment.host else {
      throw RPCError(.failedPrecondition, "this intake keeps no standbys", isNotExecuted: true)
    }
    try caller.require(mission: host.settings.mission)
    return host
  }

  private func primary(_ context: RPCServerContext) throws -> IntakeHost {
    let host = try host(context)
    guard host.isPrimary else { throw StoreAnswer.answer(to: host.refusal) }
    return host
  }

  // MARK: For standbys

  package func replicate(
    _ request: ReplicateRequest, context: RPCServerContext, to writer: RPCStreamWriter<ReplicaItem>
  ) async throws {
    let host = try host(context)
    let place = try Self.reading { try StorePlace(request.place) }
    guard try await welcome(place, host, writer) else { return }
    let source = host.store.inner
    host.connected(context.peer)
    defer { host.disconnected(context.peer) }
    var cursor = place
    var keys = ReplicaKeyFeed(
      keys: host.keys, place: try Self.reading { try request.keys.map { try KeyPlace($0) } })
    while !Task.isCancelled {
      guard host.isPrimary else { throw StoreAnswer.answer(to: host.refusal) }
      let behind = cursor
      let (rows, head) = try await keys.read {
        try await source.readReplica { reader in
          (try reader.changedRows(after: behind), try reader.place)
        }
      }
      while let page = try await keys.next() {
        try await send(try page.encodedBytes(), areKeys: true, head, to: writer)
      }
      let isNews = !rows.isEmpty || rows.through != cursor
      if isNews {
        try await send(try ReplicaPage(rows).encodedBytes(), head, to: writer)
        cursor = rows.through
        if !rows.more { host.sentCurrent(context.peer, cursor) }
      } else {
        // Its receipt says that the standby still has everything.
        try await writer.write(item(.tail, head))
        host.sentCurrent(context.peer, cursor)
      }
      if !rows.more { await wait(for: source, behind: cursor) }
    }
    try Task.checkCancellation()
  }

  /// Says whether the place is one of this history.
  ///
  /// - Returns: whether it is.
  private func welcome(
    _ place: StorePlace, _ host: IntakeHost, _ writer: RPCStreamWriter<ReplicaItem>
  ) async throws -> Bool {
    let (verdict, head) = try await host.store.inner.readReplica { reader in
      (try reader.verdict(on: place), try reader.place)
    }
    guard host.isPrimary || host.role == .fenced else {
      throw StoreAnswer.answer(to: host.refusal)
    }
    switch verdict {
    case .tail where host.isPrimary:
      return true
    case .tail, .fenced:
      if verdict == .fenced {
        try IntakeHost.require(believable: place.log.epoch, after: head.log.epoch)
        await host.fence(byEpoch: place.log.epoch)
      }
      try await writer.write(item(.fenced, head))
    case .diverged:
      let isAhead =
        place.log.lineage == head.log.lineage && place.log.epoch == head.log.epoch
        && (place.log.sequence > head.log.sequence || place.change > head.change)
      // What the standby has was acknowledged here: its sequences must not be given out again.
      if isAhead {
        await host.fence(byEpoch: 0)
      } else {
        host.setAlarm("diverged", "a standby holds records that are not of this history")
      }
      try await writer.write(item(.diverged, head))
    }
    return false
  }

  private func item(
    _ verdict: ReplicaVerdict, _ head: StorePlace, _ slice: ArraySlice<UInt8> = [],
    isLast: Bool = false, areKeys: Bool = false
  ) -> ReplicaItem {
    ReplicaItem(
      verdict: verdict, head: ReplicaPlace(head), sentAt: environment.now, slice: Array(slice),
      last: isLast, keys: areKeys)
  }

  private func send(
    _ bytes: [UInt8], areKeys: Bool = false, _ head: StorePlace,
    to writer: RPCStreamWriter<ReplicaItem>
  ) async throws {
    var rest = bytes[...]
    repeat {
      let slice = rest.prefix(Self.sliceBytes)
      rest = rest.dropFirst(Self.sliceBytes)
      try await writer.write(
        item(.tail, head, slice, isLast: rest.isEmpty, areKeys: areKeys))
    } while !rest.isEmpty
  }

  /// Until something changed, or it is time for a sign of life. There are events without a row.
  private func wait(for source: any ReplicaSource, behind place: StorePlace) async {
    await withTaskGroup(of: Void.self) { group in
      group.addTask { _ = await source.waitForChange(after: place.change) }
      group.addTask { _ = await source.waitForHead(after: place.log.sequence) }
      group.addTask { try? await Task.sleep(for: Self.signOfLife) }
      await group.next()
      group.cancelAll()
    }
  }

  package func receipt(
    _ request: ReceiptRequest, context: RPCServerContext
  ) async throws -> ReceiptReply {
    let host = try primary(context)
    let place = try Self.reading { try StorePlace(request.place) }
    let (verdict, head) = try await host.store.inner.readReplica { reader in
      (try reader.verdict(on: place), try reader.place)
    }
    guard verdict == .tail else {
      throw RPCError(.failedPrecondition, "the receipt is of another history", isNotExecuted: true)
    }
    try await host.received(request.place, from: context.peer, environment)
    return ReceiptReply(head: ReplicaPlace(head))
  }

  package func compare(
    _ request: CompareRequest, context: RPCServerContext
  ) async throws -> CompareReply {
    let host = try host(context)
    let places = try Self.reading { try request.places.map { try StorePosition($0) } }
    let common = try await host.store.inner.read { reader -> Int64 in
      let lineage = try reader.head.lineage
      for place in places.sorted(by: { $0.sequence > $1.sequence })
      where place.lineage == lineage {
        if try reader.position(at: place.sequence)?.chainHash == place.chainHash {
          return place.sequence
        }
      }
      return 0
    }
    return CompareReply(common: common)
  }

  package func offer(
    _ request: OfferRequest, context: RPCServerContext
  ) async throws -> OfferReply {
    let host = try primary(context)
    let event = try Self.reading { try StoredEvent(request.event) }
    let command = try Self.reading { try request.command.map { try ChangedCommand($0) } }
    return await OfferedRecord(environment: environment, host: host).take(event, command)
  }

  private static func reading<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as UnreadableRows {
      throw RPCError(.invalidArgument, error.description, isNotExecuted: true)
    }
  }

  // MARK: For operators

  package func status(
    _ request: ReplicaStatusRequest, context: RPCServerContext
  ) async throws -> ReplicaStatus {
    try await host(context).status()
  }

  package func promote(
    _ request: PromoteRequest, context: RPCServerContext
  ) async throws -> PromoteReply {
    let host = try host(context)
    return try await host.promote(request, by: context.peer, environment)
  }

  package func reoffer(
    _ request: ReofferRequest, context: RPCServerContext
  ) async throws -> ReofferReply {
    let host = try host(context)
    guard host.role == .quarantined, let reoffering else {
      throw Rejected(
        field: "role", reason: "This host is not quarantined: it has nothing to offer.")
    }
    return try await reoffering.run(
      host, environment.sealed, startAnew: request.startAnew)
  }

  package func forget(
    _ request: ForgetRequest, context: RPCServerContext
  ) async throws -> ForgetReply {
    let host = try primary(context)
    return try await host.forget(request.standby, by: context.peer, environment)
  }
}
