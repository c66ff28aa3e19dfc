extension FuzzSeeds {
  /// One of each choice of the oracle, and rows of several shapes.
  static func snapshots() -> [[UInt8]] {
    var inputs: [[UInt8]] = SnapshotOracle.files().flatMap { [[0] + $0.file, [1] + $0.manifest] }
    let columns: [[UInt8]] = [
      // Layout 2, one raw row of three bytes.
      [2, 0, 0, 4 | 64, 0xFF, 0xFF, 0, 0xC0, 4 | 64, 3, 0, 0, 0, 3 | 64, 9, 9, 9, 64, 64],
      // Layout 2, one message of a fixed block of one byte and one slot.
      [2, 1, 0, 4 | 64, 0xFF, 0xFF, 1, 1, 64, 64, 1 | 64, 7, 1 | 64, 2, 2 | 64, 8, 9],
      // Layout 1, two rows.
      [2, 2, 1, 8 | 64, 1, 0, 0, 0, 2, 0, 0, 0, 3 | 64, 1, 2, 3],
      // The key inside, at place 0.
      [2, 0, 0, 4 | 64, 0, 0, 17, 0, 64, 64, 1 | 64, 5, 64],
    ]
    inputs += columns
    for kind in [0, 1] as [UInt8] {
      inputs.append([3, kind, 3, 1, 2, 3, 0, 36, 9, 8, 7, 6, 35, 1, 1, 1])
      inputs.append([3, kind] + [UInt8](repeating: 33, count: 90))
    }
    inputs.append([4, 0, 10, 1, 16, 70, 2, 16, 200, 4, 3, 3, 3, 3])
    return inputs
  }
}
