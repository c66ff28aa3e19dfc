/// Which chunks of a snapshot are there. Encoded: bit n, least significant first, is chunk n.
package struct ChunkBitmap: Hashable, Sendable {
  /// How many chunks there are in all.
  package let count: Int
  /// How many are there.
  package private(set) var presentCount = 0

  private var bits: [UInt8]

  /// None is there yet.
  package init(count: Int) {
    precondition(
      (0...SnapshotFormat.maximumChunks).contains(count), "a snapshot has at most 2^20 chunks")
    self.count = count
    bits = [UInt8](repeating: 0, count: (count + 7) / 8)
  }

  /// Reads a bitmap that was received.
  ///
  /// - Throws: ``SnapshotError/Code/manifestMismatch`` if it is not one of `count` chunks.
  package init(decoding bytes: [UInt8], count: Int) throws(SnapshotError) {
    self.init(count: count)
    guard bytes.count == bits.count,
      count % 8 == 0 || (bytes.last ?? 0) >> UInt8(count % 8) == 0
    else {
      throw SnapshotError(
        .manifestMismatch, "the bitmap is not one of \(count) chunks; start the transfer anew")
    }
    bits = bytes
    presentCount = bytes.reduce(0) { $0 + $1.nonzeroBitCount }
  }

  /// The bytes to send.
  package func encoded() -> [UInt8] { bits }

  /// Whether all are there.
  package var isComplete: Bool { presentCount == count }

  /// Whether a chunk is there; false for one that does not exist.
  package func contains(_ chunk: Int) -> Bool {
    guard (0..<count).contains(chunk) else { return false }
    return bits[chunk / 8] >> UInt8(chunk % 8) & 1 == 1
  }

  /// Notes that a chunk is there.
  package mutating func insert(_ chunk: Int) {
    precondition((0..<count).contains(chunk), "the chunk exists")
    guard !contains(chunk) else { return }
    bits[chunk / 8] |= 1 << UInt8(chunk % 8)
    presentCount += 1
  }

  /// The first missing chunks in order, at most `limit`.
  package func missing(limit: Int = .max) -> [Int] {
    var result: [Int] = []
    for chunk in 0..<count where !contains(chunk) {
      guard result.count < limit else { break }
      result.append(chunk)
    }
    return result
  }
}
