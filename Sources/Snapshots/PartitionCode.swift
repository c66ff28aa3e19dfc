/// Whose rows a snapshot holds: the mission's code, such as `IDN-PNH`.
///
/// One to eight visible ASCII characters (21–7E), or none where everything is in one partition.
package struct PartitionCode: Hashable, Sendable, CustomStringConvertible {
  /// The code as text.
  package let description: String

  /// No partition.
  package static let none = PartitionCode(trusted: "")

  private init(trusted text: String) {
    description = text
  }

  /// - Throws: ``SnapshotError/Code/headerCorrupt`` for other characters or more than eight.
  package init(_ text: String) throws(SnapshotError) {
    let bytes = Array(text.utf8)
    guard bytes.count <= 8, bytes.allSatisfy({ (0x21...0x7E).contains($0) }) else {
      throw SnapshotError(
        .headerCorrupt, "a partition is at most 8 visible ASCII characters, such as IDN-PNH")
    }
    description = text
  }

  /// Reads the eight bytes of the header.
  init(stored bytes: ArraySlice<UInt8>, at offset: UInt64) throws(SnapshotError) {
    let text = bytes.prefix { $0 != 0 }
    guard bytes.count == 8, text.allSatisfy({ (0x21...0x7E).contains($0) }),
      bytes.dropFirst(text.count).allSatisfy({ $0 == 0 })
    else {
      throw SnapshotError(
        .headerCorrupt, "the partition is not ASCII padded with zeros", offset: offset)
    }
    description = String(decoding: text, as: UTF8.self)
  }

  /// The eight bytes of the header.
  var stored: [UInt8] {
    var bytes = Array(description.utf8)
    bytes.pad(to: 8)
    return bytes
  }
}
