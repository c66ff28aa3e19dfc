internal import EventStore
internal import RepatriationSchema

extension PlanningReading {
  /// One revision of a manifest; `nil` when the mission has no such manifest or revision.
  ///
  /// - Parameter revision: 0 for the newest.
  static func revision(
    of mission: String, id: String, revision: UInt32, in reader: any StoreReader
  ) throws -> Manifest? {
    let manifest = try one(
      PlanningTable.manifests, of: Manifest.self, key: PlanningKey.text(mission, id),
      mission: mission, in: reader)
    guard let manifest, revision == 0 || manifest.revision == revision else { return nil }
    return manifest
  }
}
