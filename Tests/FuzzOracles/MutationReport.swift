internal import SchemaModel
internal import Wire

/// What came of mutated messages.
public struct MutationReport: CustomStringConvertible, Sendable {
  let seed: UInt64
  let typeCount: Int
  /// Mutated messages.
  public private(set) var count = 0
  /// Mutated messages that both codecs accept; each was written back byte for byte.
  public private(set) var accepted = 0
  /// How many were refused, by code.
  public private(set) var refused: [String: Int] = [:]
  private var unchanged = 0
  private var withTwoCodes = 0
  private var byKind: [MessageMutator.Kind: (count: Int, accepted: Int)] = [:]
  /// Different byte strings that were read and remembered; no two of them are equal values.
  var distinctValues = 0
  private var highest: Measure?
  /// Of `highest`, the other one: which came closest to the bound of its type.
  private var closest: Measure?

  /// The heap that one message took.
  private struct Measure {
    let peak: Int
    let length: Int
    let type: String
    /// Bytes of heap for each byte, and how many there may be.
    let perByte: Double
    let bound: Int

    var share: Double { perByte / Double(bound) }
  }

  init(seed: UInt64, typeCount: Int) {
    self.seed = seed
    self.typeCount = typeCount
  }

  mutating func add(
    _ verdict: DecoderVerdict, kind: MessageMutator.Kind, isChanged: Bool, bytes: [UInt8],
    type: MessageType
  ) {
    count += 1
    if !isChanged { unchanged += 1 }
    if verdict.hasTwoCodes { withTwoCodes += 1 }
    byKind[kind, default: (0, 0)].count += 1
    if let code = verdict.code {
      refused[code.description, default: 0] += 1
    } else {
      accepted += 1
      byKind[kind, default: (0, 0)].accepted += 1
    }
    guard verdict.peakBytes > 0 else { return }
    let excess = max(0, verdict.peakBytes - DecoderOracle.bytesBeside)
    let measure = Measure(
      peak: verdict.peakBytes, length: bytes.count, type: type.name.description,
      perByte: Double(excess) / Double(max(1, bytes.count)), bound: type.heapPerByte)
    if measure.perByte > highest?.perByte ?? -1 { highest = measure }
    if measure.share > closest?.share ?? -1 { closest = measure }
  }

  public var description: String {
    var lines = [
      "seed \(seed): \(count) mutated messages of \(typeCount) types, \(unchanged) of them unchanged",
      "accepted by both codecs and written back byte for byte: \(accepted)",
    ]
    for code in refused.keys.sorted() {
      lines.append("refused \(code): \(refused[code, default: 0])")
    }
    lines.append("both refuse, with different codes (several rules are broken): \(withTwoCodes)")
    for kind in MessageMutator.Kind.allCases {
      let numbers = byKind[kind, default: (0, 0)]
      lines.append("  \(kind.rawValue): \(numbers.count), accepted \(numbers.accepted)")
    }
    lines.append("remembered values, no two equal: \(distinctValues)")
    if let highest, let closest {
      lines.append("heap of the generated decoder, beside \(DecoderOracle.bytesBeside) bytes:")
      lines.append("  most for each byte: \(Self.text(highest))")
      lines.append("  closest to its bound: \(Self.text(closest))")
    } else {
      lines.append("heap: not measured")
    }
    return lines.joined(separator: "\n")
  }

  private static func text(_ measure: Measure) -> String {
    "\(tenths(measure.perByte)) of \(measure.bound), \(measure.peak) bytes in all for a message of "
      + "\(measure.length), \(measure.type)"
  }

  private static func tenths(_ number: Double) -> String {
    let rounded = Int((number * 10).rounded())
    return "\(rounded / 10).\(rounded % 10)"
  }
}
