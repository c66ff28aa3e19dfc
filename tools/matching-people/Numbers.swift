internal import Foundation

/// A reproducible sequence of numbers: SplitMix64.
struct Numbers: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = (state ^ (state >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  mutating func unit() -> Double { Double(next() >> 11) / 9_007_199_254_740_992 }

  mutating func below(_ bound: Int) -> Int { Int(unit() * Double(bound)) }

  mutating func digits(_ count: Int) -> String {
    (0..<count).map { _ in String(below(10)) }.joined()
  }

  /// An element; those at the front far more often, as Zipf found for words.
  mutating func skewed<Element>(_ elements: [Element]) -> Element {
    // The inverse of the distribution function of 1 / rank, near enough.
    let rank = pow(Double(elements.count), unit())
    return elements[min(elements.count - 1, max(0, Int(rank) - 1))]
  }
}

extension String {
  func pick(_ numbers: inout Numbers) -> String {
    let letters = Array(self)
    return String(letters[numbers.below(letters.count)])
  }
}
