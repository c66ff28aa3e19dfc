/// Makes repeats of records with slips, missing values, other values, and exchanged columns.
struct FebrlRepeats {
  private static let columns = [
    "given_name", "surname", "street_number", "address_1", "address_2", "suburb", "postcode",
    "state", "date_of_birth",
  ]
  /// Slips in one column, at most.
  private static let mostInColumn = 3

  private let rows: [[String: String]]
  private var seeded: Seeded

  init(rows: [[String: String]], seed: UInt64) {
    self.rows = rows
    seeded = Seeded(seed)
  }

  /// Columns that belong together where a town has one postcode and lies in one state.
  private static let town = ["suburb", "postcode", "state"]

  /// - Parameter towns: people are put together anew, each column from somebody else, but a town with its
  ///   postcode and state: so fields depend on each other, as they do where people live.
  mutating func make(
    originals: Int, repeats: Int, most: Int, slips: ClosedRange<Int>, towns: Bool = false
  ) -> [[String: String]] {
    let chosen =
      towns
      ? (0..<originals).map { _ in somebody() }
      : Array(
        rows.shuffled(using: &seeded).prefix(originals))
    var all: [[String: String]] = []
    var made = 0
    for (number, row) in chosen.enumerated() {
      var original = row
      original["rec_id"] = "rec-\(number)-org"
      all.append(original)
      let rest = repeats - made
      let own = min(rest, most == 1 ? 1 : Int.random(in: 1...most, using: &seeded))
      for index in 0..<max(0, own) {
        var copy = spoilt(row, slips: Int.random(in: slips, using: &seeded))
        copy["rec_id"] = "rec-\(number)-dup-\(index)"
        all.append(copy)
        made += 1
      }
    }
    return all.shuffled(using: &seeded)
  }

  private mutating func somebody() -> [String: String] {
    var row: [String: String] = [:]
    for column in Self.columns { row[column] = rows.randomElement(using: &seeded)?[column] }
    let place = rows.randomElement(using: &seeded)
    for column in Self.town { row[column] = place?[column] }
    return row
  }

  private mutating func spoilt(_ row: [String: String], slips: Int) -> [String: String] {
    var row = row
    var done: [String: Int] = [:]
    for _ in 0..<slips {
      let column = Self.columns.randomElement(using: &seeded) ?? ""
      guard done[column, default: 0] < Self.mostInColumn, let value = row[column] else { continue }
      done[column, default: 0] += 1
      switch Int.random(in: 0..<100, using: &seeded) {
      case ..<8: row[column] = ""
      case ..<18: row[column] = rows.randomElement(using: &seeded)?[column]
      case ..<24 where column == "surname":
        (row["surname"], row["given_name"]) = (row["given_name"], row["surname"])
      case ..<24 where column == "address_1":
        (row["address_1"], row["address_2"]) = (row["address_2"], row["address_1"])
      default: row[column] = misspelt(value)
      }
    }
    return row
  }

  private mutating func misspelt(_ value: String) -> String {
    var letters = Array(value)
    guard letters.count > 1 else { return value }
    let place = Int.random(in: 0..<letters.count - 1, using: &seeded)
    let alphabet = letters.allSatisfy(\.isNumber) ? "0123456789" : "abcdefghijklmnopqrstuvwxyz "
    let letter = alphabet.randomElement(using: &seeded) ?? "a"
    switch Int.random(in: 0..<4, using: &seeded) {
    case 0: letters[place] = letter
    case 1: letters.insert(letter, at: place)
    case 2: letters.remove(at: place)
    default: letters.swapAt(place, place + 1)
    }
    return String(letters)
  }
}
