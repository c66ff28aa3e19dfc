internal import Archive

extension FuzzSeeds {
  /// One of each choice of the oracle.
  static func archives() -> [[UInt8]] {
    guard let parts = ArchiveOracle.parts() else { return [] }
    var inputs: [[UInt8]] = [[0] + parts.log, [3] + parts.file, [5] + parts.chunk]
    inputs.append([1, 2, 5, 1, 44, 8] + [UInt8](repeating: 3, count: 40))
    inputs.append([1, 1, 3, 0, 5, 255])
    inputs.append([4, 0, 110, 1] + [UInt8](repeating: 6, count: 90))
    inputs.append([4, 0, 9, 0])
    inputs.append([2] + index + index)
    let header = ArchiveHeader(
      kind: .base, pageSize: 4_096, generation: 1,
      identity: [UInt8](repeating: 1, count: ArchiveHeader.identityBytes), number: 0, madeAt: 2)
    inputs.append([6] + header.bytes)
    inputs.append([6] + ArchiveFooter().bytes)
    return inputs
  }

  /// The head of an index as SQLite writes it on a little-endian machine.
  private static var index: [UInt8] {
    func number(_ value: UInt32) -> [UInt8] {
      withUnsafeBytes(of: value.littleEndian) { Array($0) }
    }
    var bytes = number(WriteAheadLog.format) + number(0) + number(4)
    bytes += [1, 0, 0, 16]
    for field in [5, 9, 1, 2, 3, 4] as [UInt32] { bytes += number(field) }
    let sum = bytes.withUnsafeBytes { LogChecksum.zero.adding($0, bigEndian: false) }
    return bytes + number(sum.first) + number(sum.second)
  }
}
