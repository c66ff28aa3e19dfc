internal import Testing

@testable internal import Matching

@Suite struct EditDistanceTests {
  private func units(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }

  @Test(arguments: [
    ("", "", 0), ("abc", "abc", 0), ("abc", "acb", 1), ("abc", "ab", 1), ("abc", "abcd", 1),
    ("abc", "axc", 1), ("kitten", "sitting", 3), ("ca", "abc", 3), ("abcdef", "badcfe", 3),
  ])
  func `insertions, deletions, replacements and exchanges cost one`(
    _ first: String, _ second: String, _ distance: Int
  ) {
    let (one, other) = (units(first), units(second))
    for limit in 0...4 {
      let expected = distance <= limit ? distance : nil
      #expect(EditDistance.within(limit, one.span, other.span) == expected)
      #expect(EditDistance.within(limit, other.span, one.span) == expected)
    }
  }

  @Test(arguments: [
    ("martha", "marhta", 0.9611), ("dixon", "dicksonx", 0.8133), ("dwayne", "duane", 0.84),
    ("abc", "xyz", 0), ("same", "same", 1), ("", "", 1), ("", "a", 0),
  ])
  func `the Jaro-Winkler similarity is Winkler's`(
    _ first: String, _ second: String, _ similarity: Double
  ) {
    let (one, other) = (units(first), units(second))
    #expect(abs(EditDistance.jaroWinkler(one.span, other.span) - similarity) < 0.0001)
  }

  @Test func `distances of random words are those of the plain algorithm`() {
    var seeded = Seeded(20_260_121)
    for _ in 0..<2000 {
      let one = (0..<Int.random(in: 0...9, using: &seeded)).map { _ in
        UInt32.random(in: 97...99, using: &seeded)
      }
      let other = (0..<Int.random(in: 0...9, using: &seeded)).map { _ in
        UInt32.random(in: 97...99, using: &seeded)
      }
      let plain = plainDistance(one, other)
      #expect(EditDistance.within(9, one.span, other.span) == plain, "\(one) \(other)")
      #expect(EditDistance.within(2, one.span, other.span) == (plain <= 2 ? plain : nil))
    }
  }

  private func plainDistance(_ one: [UInt32], _ other: [UInt32]) -> Int {
    var rows = [Array(0...other.count)]
    for row in 0..<one.count {
      var cells = [row + 1]
      for column in 0..<other.count {
        var cost = rows[row][column] + (one[row] == other[column] ? 0 : 1)
        cost = min(cost, rows[row][column + 1] + 1, cells[column] + 1)
        if row > 0, column > 0, one[row] == other[column - 1], one[row - 1] == other[column] {
          cost = min(cost, rows[row - 1][column - 1] + 1)
        }
        cells.append(cost)
      }
      rows.append(cells)
    }
    return rows[one.count][other.count]
  }

  @Test func `logarithms and powers agree with known values`() {
    #expect(abs(naturalLogarithm(2) - 0.693_147_180_559_945_3) < 1e-15)
    #expect(abs(naturalLogarithm(1e-9) + 20.723_265_836_946_41) < 1e-13)
    #expect(abs(naturalLogarithm(12_345.678) - 9.421_061_321_291_832) < 1e-12)
    #expect(abs(exponential(1) - 2.718_281_828_459_045) < 1e-14)
    #expect(abs(exponential(-20) - 2.061_153_622_438_558e-09) < 1e-22)
    #expect(exponential(1000) == .infinity && exponential(-1000) == 0)
    #expect(probability(logOdds: 0) == 0.5)
    #expect(probability(logOdds: 800) == 1 && probability(logOdds: -800) == 0)
  }
}
