internal import EventStore
internal import RepatriationSchema
internal import ServiceHost
internal import Wire
internal import WireRPC

/// The payload hash under which a repeated call was made first: what a desk that repeats it will send.
enum OfferedPayload {
  @TaskLocal static var hash: StoreHash?
}

/// A record that only a standby has, made again: the call is repeated as its first author, under its first key.
struct OfferedRecord {
  let environment: IntakeEnvironment
  let host: IntakeHost

  /// Never throws what a row could cause: every record gets its own answer.
  func take(_ stored: StoredEvent, _ command: ChangedCommand?) async -> OfferReply {
    do {
      let header = try IntakeReading.decode(EventHeader.self, stored.event.header)
      let event = try IntakeReading.decode(EventBody.self, stored.event.body).event
      guard let command else { return try await append(stored, event) }
      return try await OfferedPayload.$hash.withValue(command.payloadHash) {
        try await repeated(event, stored, header, command)
      }
    } catch let error as Rejected {
      return OfferReply(
        outcome: .refused, reason: String("\(error.field): \(error.reason)".prefix(280)))
    } catch let error as KeyConflict {
      return OfferReply(
        outcome: .undecided, sequence: error.sequence,
        reason: "Its key was used since for another content.")
    } catch is NotFound {
      return OfferReply(outcome: .refused, reason: "It is about a record that is not here.")
    } catch is HiddenID {
      return OfferReply(outcome: .refused, reason: "It is about a person who is not here.")
    } catch let error as RPCError where error.status != .unavailable {
      return OfferReply(outcome: .refused, reason: String(error.message.prefix(280)))
    } catch {
      return OfferReply(
        outcome: .undecided, reason: "It could not be recorded now; offer it again.")
    }
  }

  // MARK: Calls

  private func repeated(
    _ event: IntakeEvent?, _ stored: StoredEvent, _ header: EventHeader, _ command: ChangedCommand
  ) async throws -> OfferReply {
    let service = IntakeService(environment)
    func context(_ method: RPCMethodInfo) -> RPCServerContext {
      RPCServerContext(
        peer: header.author, method: method, idempotencyKey: WireUUID(command.key.key),
        traceID: WireUUID(environment.random.identifier()), deadline: nil)
    }
    func answer(_ reply: ChangeReply) -> OfferReply {
      OfferReply(outcome: reply.repeated ? .known : .recorded, sequence: reply.sequence)
    }
    let occurredAt = Timestamp(microseconds: stored.event.eventTime)
    switch event {
    case .registered(let registered):
      let reply = try await service.register(
        RegisterRequest(
          registration: registered.registration, groupKind: registered.groupKind,
          imported: registered.consent == .yes && !registered.registration.consentRecorded,
          distinctFrom: registered.distinctFrom, offline: registered.offline),
        context: context(IntakeMethods.register.info))
      return OfferReply(
        outcome: reply.repeated ? .known : .recorded, sequence: reply.sequence)
    case .changed(let changed):
      return answer(
        try await service.update(
          UpdateRequest(
            person: changed.person, change: changed.change, occurredAt: occurredAt,
            desk: header.desk),
          context: context(IntakeMethods.update.info)))
    case .holdPlaced(let placed):
      return answer(
        try await service.placeHold(
          PlaceHoldRequest(
            person: placed.person, hold: placed.hold.id, kind: placed.hold.kind,
            authority: placed.hold.authority, reference: placed.hold.reference,
            reason: placed.hold.reason, reviewBy: placed.hold.reviewBy,
            placedAt: placed.hold.placedAt, desk: header.desk),
          context: context(IntakeMethods.placeHold.info)))
    case .holdReleased(let released):
      return answer(
        try await service.releaseHold(
          ReleaseHoldRequest(
            person: released.person, hold: released.hold, reason: released.reason,
            releasedAt: released.releasedAt, desk: header.desk),
          context: context(IntakeMethods.releaseHold.info)))
    case .separated(let separated):
      return answer(
        try await service.keepApart(
          KeepApartRequest(
            first: separated.first, second: separated.second, reason: separated.reason,
            lift: separated.lifted, desk: header.desk),
          context: context(IntakeMethods.keepApart.info)))
    case .grouped(let group):
      return answer(
        try await service.defineGroup(
          DefineGroupRequest(group: group, desk: header.desk),
          context: context(IntakeMethods.defineGroup.info)))
    default:
      return Self.undecided
    }
  }

  private static let undecided = OfferReply(
    outcome: .undecided,
    reason: "Its call cannot be made again from what is kept of it; record it by hand.")

  // MARK: What was only read or refused

  /// What leaves no trace but its line in the log is written there as it was.
  private func append(_ stored: StoredEvent, _ event: IntakeEvent?) async throws -> OfferReply {
    switch event {
    case .namesRead, .exported, .sealedRead, .denied, .replicaChanged: break
    default: return Self.undecided
    }
    do {
      let committed = try await environment.store.commit(StoreCommand()) { transaction in
        try transaction.append(stored.event)
        return []
      }
      return OfferReply(outcome: .recorded, sequence: committed.position.sequence)
    } catch let error as StoreError where error.code == .duplicateEvent {
      return OfferReply(outcome: .known)
    }
  }
}
