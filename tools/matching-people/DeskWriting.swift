/// What a desk writes down of somebody: hurried, from papers or from hearing, with what is at hand.
struct DeskWriting {
  /// They were here before, and somebody else writes them down: shorter, and with more slips.
  let again: Bool

  func row(of person: InventedPerson, _ numbers: inout Numbers) -> [String: String] {
    var row: [String: String] = [:]
    row["full_name"] = name(person, &numbers)
    if !happens(0, 0.3, &numbers) { row["native_name"] = person.nativeName }
    row["nationality"] = person.country.code
    let isSexWrong = happens(0.002, 0.01, &numbers)
    row["sex"] =
      happens(0.01, 0.01, &numbers) ? "U" : person.isMale != isSexWrong ? "M" : "F"
    row["birth_date"] = birthDate(person, &numbers)
    row["birth_place"] =
      happens(0.01, 0.05, &numbers)
      ? "" : happens(0.01, 0.04, &numbers) ? Slips.misspelt(person.place, &numbers) : person.place
    row["origin_province"] = happens(0.01, 0.04, &numbers) ? "" : person.province
    if !happens(0, 0.35, &numbers) {
      row["national_id"] = number(person.nationalID, group: 4, &numbers)
    }
    if !happens(0, 0.2, &numbers), let document = person.documents.last {
      row["document_number"] = number(document, group: 1, &numbers)
    }
    if !happens(0, 0.15, &numbers) {
      row["phone"] =
        happens(0, 0.25, &numbers) ? InventedPerson.phone(&numbers) : person.phone
    }
    return row
  }

  private func happens(_ atFirst: Double, _ later: Double, _ numbers: inout Numbers) -> Bool {
    numbers.unit() < (again ? later : atFirst)
  }

  private func name(_ person: InventedPerson, _ numbers: inout Numbers) -> String {
    var words = person.words
    if happens(0.02, 0.08, &numbers) { words = words.map { Self.respelt($0, &numbers) } }
    if happens(0.005, 0.04, &numbers), words.count > 2 { words.removeLast() }
    if happens(0.02, 0.12, &numbers) { words.reverse() }
    var text = words.joined(separator: " ")
    if happens(0.03, 0.45, &numbers) { text = Slips.misspelt(text, &numbers) }
    if happens(0.005, 0.05, &numbers) { text = Slips.misread(text, &numbers) }
    if happens(0.005, 0.03, &numbers) { text = text.filter { $0 != " " } }
    if happens(0.15, 0.2, &numbers) { text = text.uppercased() }
    if happens(0.03, 0.04, &numbers), person.country == .indonesia {
      text = numbers.skewed(Names.titles) + " " + text
    }
    if happens(0.02, 0.02, &numbers), person.country == .indonesia {
      text += numbers.skewed(Names.degrees)
    }
    return text
  }

  /// Another spelling of the same name, as another officer is used to it.
  private static func respelt(_ word: String, _ numbers: inout Numbers) -> String {
    if Names.muhammads.contains(word) { return numbers.skewed(Names.muhammads) }
    switch numbers.below(3) {
    case 0: return word.replacing("u", with: "oe")
    case 1: return word.replacing("j", with: "dj")
    default: return word.replacing("y", with: "i")
    }
  }

  private func birthDate(_ person: InventedPerson, _ numbers: inout Numbers) -> String {
    var person = person
    if happens(0, 0.22, &numbers), person.known == .day || person.known == .month {
      person.known = .year
    }
    if happens(0, 0.03, &numbers) { person.known = .nothing }
    if happens(0.01, 0.04, &numbers), person.known == .day {
      (person.month, person.day) = (person.day, person.month)
      if person.month > 12 { (person.month, person.day) = (person.day, person.month) }
    }
    if happens(0.005, 0.02, &numbers) { person.day = person.day % 28 + 1 }
    if happens(0.005, 0.02, &numbers) { person.year += numbers.unit() < 0.5 ? 1 : -1 }
    return person.birthDate
  }

  /// A number as it is copied: sometimes in groups, with a slip, or as a scanner reads it.
  private func number(_ text: String, group: Int, _ numbers: inout Numbers) -> String {
    var text = text
    if text.isEmpty { return "" }
    if happens(0.005, 0.03, &numbers) { text = Slips.wrongDigit(text, &numbers) }
    if happens(0.002, 0.01, &numbers) { text = Slips.misread(text, &numbers) }
    if happens(0.05, 0.1, &numbers) {
      var parts: [Substring] = []
      var rest = Substring(text)
      while !rest.isEmpty {
        let size = group == 1 && !parts.isEmpty ? rest.count : group
        parts.append(rest.prefix(size))
        rest = rest.dropFirst(size)
      }
      text = parts.joined(separator: " -".pick(&numbers))
    }
    return text
  }
}
