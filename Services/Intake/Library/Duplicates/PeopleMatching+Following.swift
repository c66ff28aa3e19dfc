package import EventStore
internal import RepatriationSchema
internal import Synchronization
internal import Wire

extension PeopleMatching {
  /// Files of one mission that another node may have changed before its index is rather made anew.
  static let followedFiles = 10_000

  /// Makes sure that what other nodes have written is looked at before the next command compares people:
  /// so two desks at two nodes that register one person at the same time cannot miss each other.
  ///
  /// For the begin of a batch of a store that several nodes share.
  package func follow(_ batch: SharedBatch) throws {
    guard batch.head.sequence > batch.known else { return }
    for mission in missions {
      var cursor = ChangeCursor(rowSequence: batch.known)
      var count = 0
      var hasMore = true
      while hasMore {
        let page = try batch.reader.changes(
          IntakeTable.persons, partition: mission, after: cursor, limit: IntakeLimits.scanPage)
        doubt(
          page.elements.compactMap { change in
            WireUUID(bytes: change.key).map { Touched(mission: mission, person: ID($0)) }
          })
        count += page.elements.count
        cursor = page.elements.last?.cursor ?? cursor
        hasMore = page.hasMore
        guard count <= Self.followedFiles else {
          forget(mission)
          break
        }
      }
    }
  }
}
