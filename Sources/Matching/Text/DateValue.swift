/// A date as far as it is known, or digits that are no date.
struct DateValue: Equatable {
  /// 0 when the text is no date.
  var year: Int = 0
  var month: Int = 0
  var day: Int = 0
  /// The year is an estimate, as from an age.
  var isEstimate = false
  /// The text that is kept and compared: digits, behind `~` for an estimate.
  var digits: [UInt32] = []

  /// Reads `2002-10-05`, `20021005`, `2002-10`, `2002` and `~2002`; year first, any separators.
  /// - Returns: `nil` when there is no digit to compare.
  init?(_ text: String) {
    var runs: [[UInt32]] = [[]]
    for scalar in text.unicodeScalars.prefix(MatchingLimits.valueScalars) {
      if scalar == "~" { isEstimate = true }
      if case .letters(let folded) = LetterFold.fold(scalar), folded.count == 1,
        (0x30...0x39).contains(folded[0])
      {
        runs[runs.count - 1].append(folded[0])
      } else if runs[runs.count - 1] != [] {
        runs.append([])
      }
    }
    runs.removeAll { $0.isEmpty }
    let parts = Self.parts(of: runs)
    digits = Array((parts ?? runs).joined().prefix(MatchingLimits.termScalars))
    if digits.isEmpty { return nil }
    guard let parts else { return }
    let numbers = parts.map { $0.reduce(0) { $0 * 10 + Int($1 - 0x30) } }
    let (month, day) = (
      numbers.count > 1 ? numbers[1] : 0, numbers.count > 2 ? numbers[2] : 0
    )
    let isDate =
      numbers[0] > 0 && (numbers.count < 2 || (1...12).contains(month))
      && (numbers.count < 3 || (1...31).contains(day))
    if isDate { (year, self.month, self.day) = (numbers[0], month, day) }
  }

  /// Year, month and day, two digits each after the year's four; `nil` for other shapes.
  private static func parts(of runs: [[UInt32]]) -> [[UInt32]]? {
    guard let first = runs.first, runs.count <= 3 else { return nil }
    if runs.count == 1 {
      switch first.count {
      case 4: return [first]
      case 6: return [Array(first[0..<4]), Array(first[4..<6])]
      case 8: return [Array(first[0..<4]), Array(first[4..<6]), Array(first[6..<8])]
      default: return nil
      }
    }
    guard first.count == 4, runs.dropFirst().allSatisfy({ $0.count <= 2 }) else { return nil }
    return [first] + runs.dropFirst().map { $0.count == 1 ? [0x30] + $0 : $0 }
  }

  /// The parts in one number, as a term keeps them; 0 for no date.
  var packed: UInt64 {
    UInt64(year) << 16 | UInt64(month) << 8 | UInt64(day) | (isEstimate ? 1 << 32 : 0)
  }

  init(packed: UInt64) {
    year = Int(packed >> 16 & 0xffff)
    month = Int(packed >> 8 & 0xff)
    day = Int(packed & 0xff)
    isEstimate = packed >> 32 & 1 == 1
  }

  /// 1 January stands for an unknown day in many registers, so it is known to the year only.
  var isByConvention: Bool { month == 1 && day == 1 }
  /// Whether the whole date is known.
  var isComplete: Bool { day > 0 && !isEstimate && !isByConvention }
}
