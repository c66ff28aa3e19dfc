/// Text as canaries are looked for in it: words of letters and digits, in lower case, whatever stands
/// between them.
enum CanaryText {
  /// Longest canary, in words. Of a longer one every stretch of so many words is looked for.
  static let longest = 12

  static func words(_ text: String) -> [String] {
    var words: [String] = []
    var word = ""
    for scalar in text.unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        word.unicodeScalars.append(scalar)
      } else if !word.isEmpty {
        words.append(word.lowercased())
        word = ""
      }
    }
    if !word.isEmpty { words.append(word.lowercased()) }
    return words
  }

  /// Whether a text is recognisable: what everybody writes, such as "yes" or "police", is not.
  static func isDistinctive(_ words: [String], of text: String) -> Bool {
    let letters = words.reduce(0) { $0 + $1.count }
    guard letters >= ProgramWords.shortest,
      !(words.count == 1 && ProgramWords.all.contains(words[0]))
    else { return false }
    if text.contains(where: \.isNumber) { return true }
    guard words.count == 1 else {
      // Words that anybody would use make a canary only as a sentence.
      return text.contains(where: \.isUppercase) || !text.allSatisfy(\.isASCII)
        || (words.count > 2 && letters >= 12)
    }
    // A single word counts when it is written as a name is, or not in Latin letters.
    return text.first?.isUppercase == true || !text.allSatisfy(\.isASCII)
  }

  /// A whole date in the forms in which people and programs write dates.
  static func forms(year: Int, month: Int, day: Int) -> [String] {
    let names = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    guard (1...12).contains(month), (1...31).contains(day) else { return [] }
    let name = names[month - 1]
    let short = String(name.prefix(3))
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return [
      "\(year)-\(two(month))-\(two(day))", "\(year)\(two(month))\(two(day))",
      "\(two(day)).\(two(month)).\(year)", "\(two(month))/\(two(day))/\(year)",
      "\(day)/\(month)/\(year)", "\(month)/\(day)/\(year)", "\(day) \(short) \(year)",
      "\(day) \(name) \(year)", "\(short) \(day) \(year)", "\(name) \(day) \(year)",
      "\(two(day)) \(short) \(year)", "\(two(day)) \(name) \(year)",
      "\(two(day))\(two(month))\(year)",
      // As a packed value is printed.
      "\(year << 16 | month << 8 | day)",
    ]
  }
}
