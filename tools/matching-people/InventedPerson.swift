/// Somebody who nobody is, as they would describe themselves on a good day.
struct InventedPerson: Sendable {
  enum Country: CaseIterable, Sendable {
    case indonesia, china, cambodia

    var code: String {
      switch self {
      case .indonesia: "IDN"
      case .china: "CHN"
      case .cambodia: "KHM"
      }
    }
  }

  /// How much of a birth date its bearer knows.
  enum Known: Sendable { case day, month, year, age, nothing }

  var country: Country
  /// The words of the name in Latin letters, in the order in which they are usually written.
  var words: [String]
  var nativeName = ""
  var isMale: Bool
  var year: Int
  var month: Int
  var day: Int
  var known: Known
  var place = ""
  var province = ""
  var nationalID = ""
  var documents: [String] = []
  var phone = ""
}

extension InventedPerson {
  init(of country: Country, _ numbers: inout Numbers) {
    self.country = country
    isMale = numbers.unit() < 0.75
    // Half of them are between 20 and 30.
    year = 2006 - Int(numbers.unit() * 15 + numbers.unit() * numbers.unit() * 30)
    month = numbers.below(12) + 1
    day = numbers.below(28) + 1
    let share = numbers.unit()
    known =
      share < 0.87
      ? .day : share < 0.91 ? .month : share < 0.96 ? .year : share < 0.975 ? .age : .nothing
    // Whoever was registered late in life stands in the books with the first of January.
    if numbers.unit() < 0.02 { (month, day) = (1, 1) }
    switch country {
    case .indonesia:
      words = Names.indonesian(&numbers).split(separator: " ").map(String.init)
      place = numbers.skewed(Places.towns)
      // Most people come from where they were born.
      province =
        numbers.unit() < 0.7
        ? Places.province(of: place) : numbers.skewed(Places.provinces)
    case .china:
      let name = Names.chinese(&numbers)
      words = name.0.split(separator: " ").map(String.init)
      nativeName = name.1
    case .cambodia:
      let name = Names.khmer(&numbers)
      words = name.0.split(separator: " ").map(String.init)
      nativeName = name.1
      place = numbers.skewed(Places.khmerTowns)
    }
    if numbers.unit() < 0.1 { nativeName = "" }
    if country == .indonesia, numbers.unit() < 0.6 { setNationalID(&numbers) }
    if numbers.unit() < 0.4 { documents = ["ABCEX".pick(&numbers) + numbers.digits(7)] }
    if numbers.unit() < 0.7 { phone = Self.phone(&numbers) }
  }

  static func phone(_ numbers: inout Numbers) -> String {
    let number = "8" + numbers.digits(2) + "-" + numbers.digits(3) + "-" + numbers.digits(4)
    return (numbers.unit() < 0.5 ? "+62 " : "0") + number
  }

  /// Sixteen digits: region, birth date with 40 added to a woman's day, and a small serial.
  mutating func setNationalID(_ numbers: inout Numbers) {
    let region = numbers.skewed(Places.regions) + Self.two(numbers.below(30) + 1)
    nationalID = region + bornDigits + "00" + Self.two(numbers.below(12) + 1)
  }

  /// The same region and day, the next serial, as a twin has it.
  mutating func takeNextNationalID(after other: String) {
    guard other.count == 16, let serial = Int(other.suffix(2)) else { return }
    nationalID = other.prefix(6) + bornDigits + "00" + Self.two(serial % 99 + 1)
  }

  private var bornDigits: String {
    Self.two(isMale ? day : day + 40) + Self.two(month) + Self.two(year % 100)
  }

  var birthDate: String {
    switch known {
    case .day: "\(year)-\(Self.two(month))-\(Self.two(day))"
    case .month: "\(year)-\(Self.two(month))"
    case .year: "\(year)"
    case .age: "~\(year)"
    case .nothing: ""
    }
  }

  static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
