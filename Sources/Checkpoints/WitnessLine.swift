internal import Foundation
package import RepatriationSchema
internal import Wire

/// One line of a witness file.
///
/// ```text
/// homeward-witness-1 2026-01-21T01:00:00Z LINEAGE EPOCH SEQUENCE HASH SIGNED LF
/// ```
///
/// The words in the middle are for a reader with plain tools: the moment, the lineage as a UUID, the
/// epoch and the sequence in decimals, the chain hash in hexadecimal. SIGNED is the encoding of
/// `checkpoint.v1.SignedCheckpoint` in Base64 (RFC 4648 section 4), and is what counts: a line whose
/// words say something else is refused.
package enum WitnessLine {
  /// The longest line that is read, in bytes: four certificates fit.
  package static let maximumBytes = 32 << 10

  private static let label = "homeward-witness-1"

  /// The line with its line feed.
  ///
  /// - Throws: `WireError` when the checkpoint is over a limit of its schema.
  package static func text(_ signed: SignedCheckpoint) throws -> String {
    let bytes = try signed.encodedBytes()
    return words(signed.checkpoint) + " " + Data(bytes).base64EncodedString() + "\n"
  }

  /// Reads a line without its line feed.
  ///
  /// - Returns: `nil` for anything that ``text(_:)`` does not write.
  package static func read(_ line: Substring) -> SignedCheckpoint? {
    guard line.utf8.count <= maximumBytes, let space = line.lastIndex(of: " "),
      let data = Data(base64Encoded: String(line[line.index(after: space)...])),
      let signed = try? SignedCheckpoint(encoded: Array(data)),
      line[..<space] == words(signed.checkpoint)
    else { return nil }
    return signed
  }

  private static func words(_ checkpoint: Checkpoint) -> String {
    let position = checkpoint.position
    let hash = position.hash.bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    return [
      label, checkpoint.signedAt.description, position.lineage.description,
      "\(position.epoch)", "\(position.sequence)", hash,
    ].joined(separator: " ")
  }
}
