internal import Casework
internal import EventStore
internal import RepatriationSchema
internal import Wire

/// What a registration does beside the person's own file.
extension IntakeTransaction {
  /// Counts a person among the announced group with which they came.
  ///
  /// - Returns: codes for an announcement that nobody made, or that is closed: the person is here
  ///   whatever the list says.
  func arrive(_ registration: Registration) throws -> [String] {
    guard let id = registration.announcement else { return [] }
    guard let document = try store.get(IntakeTable.announcements, key: id.bytes),
      document.partition == mission
    else { return ["announcement-unknown"] }
    var announcement = try IntakeReading.decode(Announcement.self, document.value)
    announcement.arrived = UInt32(clamping: Int64(announcement.arrived) + 1)
    try store.put(
      IntakeTable.announcements, partition: mission, key: id.bytes,
      value: try announcement.encodedBytes(), indexes: [], tracking: .untracked)
    return announcement.closedAt == nil ? [] : ["announcement-closed"]
  }

  /// - Throws: `Rejected` unless all of them are other files of the mission.
  func requireOthers(_ others: [ID<PersonFile>], than person: ID<PersonFile>) throws {
    for other in others {
      guard other != person,
        try store.get(IntakeTable.persons, key: other.uuid.bytes)?.partition == mission
      else {
        throw Rejected(
          field: "distinctFrom",
          reason: "Not another file of your mission. Name those shown to you.")
      }
    }
  }

  /// The desk's word that two files are two persons stands in both of them.
  mutating func declareDistinct(
    _ person: ID<PersonFile>, from others: [ID<PersonFile>], sequence: Int64
  ) throws {
    for other in others {
      var file = try self.file(of: other)
      guard file.distinctFrom.count < IntakeLimits.distinctFrom else { continue }
      file.declareDistinct(from: person, sequence: sequence)
      try save(file, group: try file.group.flatMap { try group($0) })
    }
  }
}
