// The standard library has no logarithm, and those of C libraries differ in the last digits. These
// are the same everywhere, so a decision is the same on every machine.

/// The natural logarithm of a positive number, to about 15 digits.
func naturalLogarithm(_ value: Double) -> Double {
  guard value > 0 else { return -.infinity }
  guard value.isFinite else { return value }
  var exponent = Double(value.exponent)
  var significand = value.significand
  if significand > 1.414_213_562_373_095_1 {
    significand /= 2
    exponent += 1
  }
  // log m = 2 artanh((m - 1) / (m + 1)), a series that ends quickly between √½ and √2.
  let ratio = (significand - 1) / (significand + 1)
  let square = ratio * ratio
  var sum = 0.0
  var power = ratio
  var odd = 1.0
  while odd < 23 {
    sum += power / odd
    power *= square
    odd += 2
  }
  return 2 * sum + exponent * 0.693_147_180_559_945_3
}

/// e to a power, to about 15 digits.
func exponential(_ value: Double) -> Double {
  if value.isNaN { return value }
  if value > 709 { return .infinity }
  if value < -708 { return 0 }
  let doublings = (value / 0.693_147_180_559_945_3).rounded()
  let rest = value - doublings * 0.693_147_180_559_945_3
  var sum = 1.0
  var term = 1.0
  for index in 1...17 {
    term *= rest / Double(index)
    sum += term
  }
  return sum * Double(sign: .plus, exponent: Int(doublings), significand: 1)
}

/// The probability that belongs to log odds.
func probability(logOdds: Double) -> Double {
  logOdds >= 0 ? 1 / (1 + exponential(-logOdds)) : exponential(logOdds) / (1 + exponential(logOdds))
}
