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
  private var highest: (ratio: Double, peak: Int, length: Int, type: String)?

  init(seed: UInt64, typeCount: Int) {
    self.seed = seed
    self.typeCount = typeCount
  }

  mutating func add(
    _ verdict: DecoderVerdict, kind: MessageMutator.Kind, isChanged: Bool, bytes: [UInt8],
    type: QualifiedName
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
    let excess = verdict.peakBytes - DecoderOracle.bytesBeside
    let ratio = Double(max(0, excess)) / Double(max(1, bytes.count))
    if ratio > highest?.ratio ?? -1 {
      highest = (ratio, verdict.peakBytes, bytes.count, type.description)
    }
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
    if let highest {
      lines.append(
        "heap of the generated decoder: at most \(highest.peak) bytes for a message of "
          + "\(highest.length) (\(highest.type)): \(Self.tenths(highest.ratio)) for each byte above "
          + "\(DecoderOracle.bytesBeside); the bound is \(DecoderOracle.bytesPerByte)")
    } else {
      lines.append("heap: not measured")
    }
    return lines.joined(separator: "\n")
  }

  private static func tenths(_ number: Double) -> String {
    let rounded = Int((number * 10).rounded())
    return "\(rounded / 10).\(rounded % 10)"
  }
}
