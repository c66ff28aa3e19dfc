internal import Crypto
internal import EventStore
internal import RepatriationSchema
internal import Wire

/// SHA-256 over the planning views of a mission, ordered by id, each as its length (u32, little
/// endian) and its bytes: what `intake.v1.DigestReply` holds on the other side.
struct ViewDigest: Sendable {
  let digest: FixedBytes<32>
  let people: UInt32

  static func of(mission: String, in reader: any StoreReader) throws -> ViewDigest {
    var hash = SHA256()
    var people: UInt32 = 0
    // Keys are the mission and the id, so their order within a mission is that of the ids.
    try PlanningReading.forEach(PlanningTable.views, mission: mission, in: reader) { document in
      hash.update(lengthAndBytes: document.value)
      people += 1
    }
    return ViewDigest(digest: hash.finishedBytes(), people: people)
  }
}

extension SHA256 {
  /// Adds a length of four bytes, little endian, and the bytes.
  mutating func update(lengthAndBytes bytes: [UInt8]) {
    withUnsafeBytes(of: UInt32(clamping: bytes.count).littleEndian) { update(bufferPointer: $0) }
    update(data: bytes)
  }

  func finishedBytes() -> FixedBytes<32> {
    FixedBytes<32>(Array(finalize())) ?? FixedBytes<32>()
  }
}
