internal import Crypto
internal import EventStore
internal import RepatriationSchema
internal import Wire

/// SHA-256 over the planning views of a mission, ordered by id, each as its length (u32, little
/// endian) and its bytes: what `intake.v1.DigestReply` holds on the other side. Views that were set
/// aside are part of it.
struct ViewDigest: Sendable {
  let digest: FixedBytes<32>
  let people: UInt32
  /// How many of these this version does not understand.
  let setAside: UInt32

  static func of(mission: String, in reader: any StoreReader) throws -> ViewDigest {
    var hash = SHA256()
    var people: UInt32 = 0
    var aside = try setAside(of: mission, in: reader)[...]
    let setAside = UInt32(clamping: aside.count)
    func add(_ document: StoredDocument) {
      hash.update(lengthAndBytes: document.value)
      people += 1
    }
    // Keys are the mission and the id, so their order within a mission is that of the ids.
    try PlanningReading.forEach(PlanningTable.views, mission: mission, in: reader) { document in
      while let first = aside.first, first.key.lexicographicallyPrecedes(document.key) {
        add(aside.removeFirst())
      }
      add(document)
    }
    aside.forEach(add)
    return ViewDigest(digest: hash.finishedBytes(), people: people, setAside: setAside)
  }

  /// The views that this version does not understand, in the order of their ids.
  static func setAside(
    of mission: String, in reader: any StoreReader
  ) throws -> [StoredDocument] {
    var documents: [StoredDocument] = []
    try PlanningReading.forEach(PlanningTable.setAside, mission: mission, in: reader) {
      documents.append($0)
    }
    return documents
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
