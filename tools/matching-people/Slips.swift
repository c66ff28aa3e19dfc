/// What changes when the same person is registered by another officer.
enum Slips {
  static func make(in row: inout [String: String], with numbers: inout Numbers) {
    if numbers.unit() < 0.4 { row["full_name"] = misspelt(row["full_name"] ?? "", &numbers) }
    if numbers.unit() < 0.15 { row["full_name"] = turned(row["full_name"] ?? "") }
    if numbers.unit() < 0.2 { row["full_name"] = row["full_name"]?.uppercased() }
    if numbers.unit() < 0.15 { row["birth_date"] = shortened(row["birth_date"] ?? "") }
    if numbers.unit() < 0.05 { row["birth_date"] = exchanged(row["birth_date"] ?? "") }
    for (column, share) in [
      ("national_id", 0.4), ("document_number", 0.3), ("phone", 0.3), ("native_name", 0.3),
    ]
    where numbers.unit() < share {
      row[column] = nil
    }
    if numbers.unit() < 0.25 { row["phone"] = "08" + numbers.digits(9) }
  }

  /// A letter left out, doubled, replaced, or exchanged with the next.
  static func misspelt(_ text: String, _ numbers: inout Numbers) -> String {
    var letters = Array(text)
    guard letters.count > 2 else { return text }
    let place = numbers.below(letters.count - 1)
    switch numbers.below(4) {
    case 0: letters.remove(at: place)
    case 1: letters.insert(letters[place], at: place)
    case 2: letters[place] = Character("aeiounrst".pick(&numbers))
    default: letters.swapAt(place, place + 1)
    }
    return String(letters)
  }

  /// A letter that a scanner takes for another one.
  static func misread(_ text: String, _ numbers: inout Numbers) -> String {
    let known = readings.filter { text.contains($0.0) }
    guard !known.isEmpty else { return text }
    let (from, to) = known[numbers.below(known.count)]
    return text.replacing(from, with: to, maxReplacements: 1)
  }

  private static let readings = [
    ("0", "O"), ("O", "0"), ("1", "I"), ("5", "S"), ("8", "B"), ("B", "8"), ("6", "G"), ("2", "Z"),
    ("rn", "m"), ("m", "rn"), ("l", "i"), ("cl", "d"), ("nn", "m"), ("i", "l"), ("e", "c"),
  ]

  /// One digit that is another one, or changed places with the next.
  static func wrongDigit(_ text: String, _ numbers: inout Numbers) -> String {
    var letters = Array(text)
    guard letters.count > 2 else { return text }
    let place = 1 + numbers.below(letters.count - 2)
    if numbers.unit() < 0.5 {
      letters.swapAt(place, place + 1)
    } else {
      letters[place] = Character(String(numbers.below(10)))
    }
    return String(letters)
  }

  private static func turned(_ text: String) -> String {
    text.split(separator: " ").reversed().joined(separator: " ")
  }

  private static func shortened(_ date: String) -> String { String(date.prefix(4)) }

  private static func exchanged(_ date: String) -> String {
    let parts = date.split(separator: "-")
    return parts.count == 3 ? "\(parts[0])-\(parts[2])-\(parts[1])" : date
  }
}
