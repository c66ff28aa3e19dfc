internal import EventStore
internal import RepatriationSchema
internal import Sealing
internal import Wire

/// Keys of a subject up to a generation, which are destroyed once it is durable that nothing needs them.
typealias DoomedKey = (subject: SubjectIdentifier, through: UInt32)

/// Whose keys wait to be destroyed: what a row of `IntakeTable.doomedKeys` is found by. Ids of people and of
/// announcements are given out by whoever registers them, so one never stands for the other.
enum DoomedOwner: Hashable, Sendable {
  /// Of an erasure.
  case person(ID<PersonFile>)
  /// Of whom to call about a group whose announcement is closed.
  case announcement(ID<Announcement>)

  private static let announcementMark: UInt8 = 0x61

  /// 16 bytes for a person; a mark before them for an announcement.
  var rowKey: [UInt8] {
    switch self {
    case .person(let id): id.uuid.bytes
    case .announcement(let id): [Self.announcementMark] + id.uuid.bytes
    }
  }

  /// - Returns: `nil` for what ``rowKey`` never is.
  init?(rowKey: [UInt8]) {
    if let uuid = WireUUID(bytes: rowKey) {
      self = .person(ID(uuid))
    } else if rowKey.first == Self.announcementMark,
      let uuid = WireUUID(bytes: Array(rowKey.dropFirst()))
    {
      self = .announcement(ID(uuid))
    } else {
      return nil
    }
  }
}

/// The value of a row of `IntakeTable.doomedKeys`: each subject with its generation, 8 bytes, big-endian.
enum DoomedKeys {
  private static let size = SubjectIdentifier.byteCount + 8

  static func encode(_ doomed: [DoomedKey]) -> [UInt8] {
    doomed.flatMap { subject, through in
      subject.bytes + IntakeTransaction.bigEndian(UInt64(through))
    }
  }

  static func decode(_ bytes: [UInt8]) -> [DoomedKey] {
    stride(from: 0, to: bytes.count - bytes.count % size, by: size).compactMap {
      start -> DoomedKey? in
      let end = start + SubjectIdentifier.byteCount
      guard let subject = SubjectIdentifier(bytes[start..<end]) else { return nil }
      let through = bytes[end..<(end + 8)].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      return (subject, UInt32(clamping: through))
    }
  }
}

extension IntakeTransaction {
  /// Keeps keys that are still to be destroyed, so that a restart goes on with it.
  func save(_ doomed: [DoomedKey], of owner: DoomedOwner) throws {
    try store.put(
      IntakeTable.doomedKeys, partition: mission, key: owner.rowKey,
      value: DoomedKeys.encode(doomed),
      indexes: [], tracking: .untracked)
  }
}
