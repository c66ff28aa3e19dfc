internal import EventStore
internal import RepatriationSchema
internal import Wire
internal import WireRPC

/// Finds the last event that this log and the primary's have in common, without sending either.
struct LogComparison {
  /// Places that are asked about at once; the schema's limit.
  private static let places: Int64 = 64

  let store: any EventStore
  let primary: ReplicaClient

  /// - Returns: 0 when not even the first is.
  func lastCommon() async throws -> Int64 {
    var low: Int64 = 0
    var high = try await store.read { try $0.head.sequence }
    // Common up to `low`, not at `high` + 1: each round leaves a part in 64.
    while low < high {
      let span = high - low
      let count = min(span, Self.places)
      let sequences = (1...count).map { low + Self.part($0, of: count, span) }
      let asked = try await store.read { reader in
        try sequences.compactMap { try reader.position(at: $0).map { Position($0) } }
      }
      let reply = try await primary.compare(CompareRequest(places: asked))
      guard reply.common == 0 || sequences.contains(reply.common) else {
        throw RPCError(.internal, "the primary names a place that it was not asked about")
      }
      let next = sequences.first { $0 > max(low, reply.common) }
      low = max(low, reply.common)
      guard let next else { return low }
      high = next - 1
    }
    return low
  }

  /// The last event of the n-th of `count` parts.
  private static func part(_ number: Int64, of count: Int64, _ span: Int64) -> Int64 {
    // Divided first, since a span times 64 may be too large.
    span / count * number + span % count * number / count
  }
}
