internal import EventStore
internal import RepatriationSchema
internal import Sealing
internal import ServiceKit
internal import Wire

/// Whom to call about an announced group is of use until the group has come or comes no more. When the
/// announcement is closed, it is written anew without, under a new key, and the old keys are destroyed.
extension IntakeTransaction {
  /// Records an announcement without whom to call about it.
  ///
  /// Keys that still wait since an earlier closing are among those that wait from now on.
  ///
  /// - Parameter keys: those of the store; `nil` where nothing is sealed.
  mutating func record(
    withoutContact announcement: inout Announcement, at time: Timestamp, keys: KeyRing?
  ) throws -> Int64 {
    announcement.contact = ""
    if let keys {
      let subject = IntakeSealing.subject(of: announcement.id)
      try save([(subject, try keys.renew(subject))], of: .announcement(announcement.id))
    }
    let sequence = try append(.announced(announcement), at: time, persons: [])
    try save(announcement)
    return sequence
  }
}

extension ErasureKeeper {
  /// Destroys the keys of an announcement that was recorded without whom to call. Does nothing when that is done.
  func destroyContact(of announcement: ID<Announcement>) async throws {
    let row = DoomedOwner.announcement(announcement).rowKey
    guard let waiting = try await sealed.read({ try $0.get(IntakeTable.doomedKeys, key: row) })
    else { return }
    let doomed = DoomedKeys.decode(waiting.value)
    let keys = sealed.keys
    try await BlockingWork.run { try keys.destroy(doomed) }
    _ = try await sealed.commit(StoreCommand()) { store in
      // It may have been closed and told of once more, at another node.
      if try store.get(IntakeTable.doomedKeys, key: row)?.value == waiting.value {
        try store.delete(IntakeTable.doomedKeys, key: row)
      }
      return []
    }
  }

  /// Does the same for announcements that were closed by a build that kept whom to call.
  func endContactsOfClosed() async throws {
    let closed = try await sealed.read { reader -> [Announcement] in
      var found: [Announcement] = []
      try IntakeReading.forEach(IntakeTable.announcements, mission: nil, in: reader) { document in
        let announcement = try IntakeReading.decode(Announcement.self, document.value)
        if announcement.keepsContactForNobody { found.append(announcement) }
      }
      return found
    }
    let environment = environment
    let keys = sealed.keys
    for announcement in closed {
      _ = try await sealed.commit(StoreCommand()) { store in
        var intake = IntakeTransaction(
          store, environment, author: Self.author, mission: announcement.mission, desk: "",
          seed: environment.random.bytes(count: 16))
        if var kept = try intake.announcement(announcement.id), kept.keepsContactForNobody {
          _ = try intake.record(withoutContact: &kept, at: intake.recordedAt, keys: keys)
        }
        return []
      }
      try await destroyContact(of: announcement.id)
    }
  }
}

extension Announcement {
  fileprivate var keepsContactForNobody: Bool { closedAt != nil && !contact.isEmpty }
}
