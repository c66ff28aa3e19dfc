/// How hard to compress: zlib's level, 0 to 9.
///
/// Every level inflates alike. The compressed bytes themselves may differ between versions of
/// zlib, except at ``stored``; nothing may depend on them being equal.
package struct CompressionLevel: Hashable, Sendable {
  /// zlib's number.
  package let rawValue: Int32

  /// A level by its number.
  ///
  /// - Returns: nil unless the number is in 0...9.
  package init?(_ number: Int) {
    guard (0...9).contains(number) else { return nil }
    rawValue = Int32(number)
  }

  private init(raw: Int32) {
    rawValue = raw
  }

  /// 0: no compression, only the zlib frame and its checksum.
  package static let stored = CompressionLevel(raw: 0)
  /// 1: about twice as fast as ``standard`` and a little larger.
  package static let fast = CompressionLevel(raw: 1)
  /// 6: what snapshots use.
  package static let standard = CompressionLevel(raw: 6)
  /// 9: no smaller than ``standard`` on our records, and slower.
  package static let smallest = CompressionLevel(raw: 9)
}
