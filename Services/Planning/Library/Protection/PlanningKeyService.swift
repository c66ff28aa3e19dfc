internal import EventStore
package import RepatriationSchema
internal import Sealing
internal import ServiceKit
internal import Wire
package import WireRPC

/// The service `PlanningKeys`: how planning's keys stand, and their replacement.
package struct PlanningKeyService: PlanningKeysHandlers, PlanningSubject {
  private static let notWritable =
    "The service may not write its key file. On its host, run 'manifest keys rotate --key-file"
    + " FILE', restart the service, and run it again with --finish."

  let environment: PlanningEnvironment

  package init(_ environment: PlanningEnvironment) { self.environment = environment }

  private func keys() throws -> KeyRing {
    guard let sealed = environment.sealed else {
      throw RPCError(.failedPrecondition, "this service's data is not sealed")
    }
    return sealed.keys
  }

  package func planningKeyStatus(
    _ request: KeyStatusRequest, context: RPCServerContext
  ) async throws -> KeyStatus {
    _ = try Caller(context)
    return try await status(of: keys())
  }

  package func rotatePlanningKeys(
    _ request: RotateKeysRequest, context: RPCServerContext
  ) async throws -> KeyStatus {
    let caller = try Caller(context)
    let keys = try keys()
    let now = environment.clock.now()
    let rotation: KeyRing.Rotation
    do {
      rotation = try await BlockingWork.run { try keys.rotate(now: now) }
    } catch let error as SealingError where error.code == .notWritable {
      throw Rejected(field: "keys", reason: Self.notWritable)
    }
    let log = log
    let author = context.peer
    let event = KeysRotated(
      key: "\(rotation.key)", rewrapped: UInt32(clamping: rotation.rewrapped))
    do {
      _ = try await environment.store.commit(StoreCommand()) { store in
        try log.append(.keysRotated(event), mission: caller.mission, author: author, in: store)
        return []
      }
    } catch let error as StoreError {
      throw Self.answer(to: error)
    }
    var status = try await status(of: keys)
    status.rewrapped = event.rewrapped
    return status
  }

  private func status(of keys: KeyRing) async throws -> KeyStatus {
    let status = try await BlockingWork.run { try keys.status() }
    return KeyStatus(
      service: "planning", keys: status.keys.map { "\($0)" },
      madeAt: Timestamp(microseconds: status.madeAt),
      escrowedAt: status.escrowedAt.map { Timestamp(microseconds: $0) },
      living: UInt32(clamping: status.counts.living),
      waiting: UInt32(clamping: status.counts.waiting),
      destroyed: UInt32(clamping: status.counts.destroyed), writable: status.isWritable)
  }
}
