internal import Casework
internal import EventStore
internal import RepatriationSchema
internal import Wire

/// What a registration does beside the person's own file.
extension IntakeTransaction {
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
