internal import Snapshots

/// Made-up rows shaped like planning views and persons: ids, dates, codes, short texts.
enum PersonRows {
  private static let syllables = [
    "su", "dar", "wan", "ti", "bu", "di", "ra", "ni", "ha", "ji", "li", "man", "to", "ya", "eka",
  ]
  private static let places = ["Medan", "Batam", "Palembang", "Pontianak", "Manado", "Surabaya"]

  static func make(count: Int, seed: UInt64) -> [SnapshotRow] {
    var time: UInt64 = 0x0198_1234_5678
    return Fixtures.randomRows(count, seed: seed) { row(&$0) }.map { row in
      time += 40_000
      return SnapshotRow(
        key: Bytes16(high: time << 16 | 0x7ABC, low: row.key.byte64), value: row.value)
    }
  }

  private static func row(_ random: inout SeededRandom) -> [UInt8] {
    let milliseconds = UInt64.random(in: 0..<86_400_000, using: &random)
    let registered: UInt64 = 1_768_800_000_000_000 + milliseconds * 1000
    let year = UInt64.random(in: 1970...2007, using: &random)
    var fixed: [UInt8] = []
    for _ in 0..<16 { fixed.append(UInt8.random(in: 0...255, using: &random)) }
    fixed += (0..<8).map { UInt8(truncatingIfNeeded: registered >> UInt64(8 * $0)) }
    fixed += [UInt8.random(in: 1...28, using: &random), UInt8.random(in: 1...12, using: &random)]
    fixed += [UInt8(truncatingIfNeeded: year), UInt8(year >> 8)]
    fixed += [UInt8.random(in: 1...8, using: &random), UInt8.random(in: 0...3, using: &random)]
    fixed += Array("IDN".utf8) + [0, 1]
    let slots = [
      text(2, &random), text(3, &random), Array((places.randomElement(using: &random) ?? "").utf8),
      Array("C\(Int.random(in: 1_000_000...9_999_999, using: &random))".utf8),
    ]
    return [UInt8(fixed.count), UInt8(slots.count)] + fixed + slots.map { UInt8($0.count) }
      + slots.joined()
  }

  private static func text(_ count: Int, _ random: inout SeededRandom) -> [UInt8] {
    (0..<count).flatMap { _ in Array((syllables.randomElement(using: &random) ?? "").utf8) }
  }
}

extension Bytes16 {
  /// The last eight bytes as a number.
  fileprivate var byte64: UInt64 {
    (8..<16).reduce(0) { $0 << 8 | UInt64(byte(at: $1)) }
  }
}
