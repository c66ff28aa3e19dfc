package import Matching

/// Invented people, number by number: the same seed and number give the same person, so that none has
/// to be kept. Names are as unevenly frequent as real ones: a few are everywhere, most are rare.
package struct GeneratedPeople: Sendable {
  /// One person in so many has registered before, with slips of the pen.
  package static let repeatEvery = 20

  private let seed: UInt64

  package init(seed: UInt64) { self.seed = seed }

  /// Person `number`. Every twentieth is an earlier one who came again.
  package func record(_ number: Int) -> MatchRecord {
    guard number % Self.repeatEvery == Self.repeatEvery - 1 else {
      return MatchRecord(id: id(number), row: person(number))
    }
    return again(number / 2, as: id(number))
  }

  /// An earlier person at the counter again: same person, other officer.
  package func again(_ number: Int, as id: String) -> MatchRecord {
    var row = person(original(number))
    var numbers = Numbers(seed &* 31 &+ UInt64(number) &+ 0x5eed)
    Slips.make(in: &row, with: &numbers)
    return MatchRecord(id: id, row: row)
  }

  /// Who this is: a number that was not seen before.
  package func original(_ number: Int) -> Int {
    number % Self.repeatEvery == Self.repeatEvery - 1 ? number - 1 : number
  }

  package func id(_ number: Int) -> String {
    let digits = String(number)
    return "person-" + String(repeating: "0", count: max(0, 9 - digits.count)) + digits
  }

  private func person(_ number: Int) -> [String: String] {
    var numbers = Numbers(seed &+ UInt64(number) &* 0x9e37_79b9)
    var row: [String: String] = [:]
    let share = numbers.unit()
    if share < 0.7 {
      row["full_name"] = Names.indonesian(&numbers)
      row["nationality"] = "IDN"
      row["origin_province"] = numbers.skewed(Places.provinces)
      row["birth_place"] = numbers.skewed(Places.towns)
    } else if share < 0.85 {
      (row["full_name"], row["native_name"]) = Names.chinese(&numbers)
      row["nationality"] = "CHN"
    } else {
      (row["full_name"], row["native_name"]) = Names.khmer(&numbers)
      row["nationality"] = "KHM"
      row["birth_place"] = numbers.skewed(Places.khmerTowns)
    }
    row["sex"] = numbers.unit() < 0.75 ? "M" : "F"
    addBirth(&row, &numbers)
    if numbers.unit() < 0.55 { row["document_number"] = "ABCEX".pick(&numbers) + numbers.digits(7) }
    if numbers.unit() < 0.7 { row["phone"] = "+62 8" + numbers.digits(2) + " " + numbers.digits(7) }
    return row
  }

  private func addBirth(_ row: inout [String: String], _ numbers: inout Numbers) {
    // Half of them are between 20 and 30.
    let year = 2006 - Int(numbers.unit() * 15 + numbers.unit() * numbers.unit() * 30)
    let (month, day) = (numbers.below(12) + 1, numbers.below(28) + 1)
    let known = numbers.unit()
    let (twoMonth, twoDay) = (two(month), two(day))
    if known < 0.82 {
      row["birth_date"] = "\(year)-\(twoMonth)-\(twoDay)"
    } else if known < 0.87 {
      row["birth_date"] = "\(year)-01-01"
    } else if known < 0.95 {
      row["birth_date"] = "\(year)"
    }
    if row["nationality"] == "IDN", numbers.unit() < 0.5 {
      row["national_id"] =
        numbers.digits(6) + twoDay + twoMonth + two(year % 100) + numbers.digits(4)
    }
  }

  private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
