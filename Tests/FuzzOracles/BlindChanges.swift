/// Changes that know nothing of what they change: for readers of text and of frames, in the tests' short
/// slices. libFuzzer makes better ones.
public struct BlindChanges {
  private var random: FuzzRandom
  private let inputs: [[UInt8]]

  /// - Parameters:
  ///   - inputs: what is changed.
  ///   - seed: decides everything.
  public init(_ inputs: [[UInt8]], seed: UInt64) {
    self.inputs = inputs.filter { !$0.isEmpty }
    random = FuzzRandom(seed: seed)
  }

  /// One of the inputs with a few changes: bytes turned, taken out, doubled, or taken from another.
  public mutating func next() -> [UInt8] {
    guard !inputs.isEmpty else { return [] }
    var bytes = inputs[random.below(inputs.count)]
    for _ in 0...random.below(4) {
      let place = random.below(max(1, bytes.count))
      let length = min(random.below(12) + 1, bytes.count - place)
      guard length > 0 else { break }
      switch random.below(5) {
      case 0: bytes[place] ^= 1 << UInt8(random.below(8))
      case 1: bytes[place] = UInt8(random.below(256))
      case 2: bytes.removeSubrange(place..<(place + length))
      case 3: bytes.insert(contentsOf: bytes[place..<(place + length)], at: place)
      default:
        let other = inputs[random.below(inputs.count)]
        let start = random.below(other.count)
        bytes.insert(contentsOf: other[start..<min(start + 16, other.count)], at: place)
      }
    }
    return bytes
  }
}
