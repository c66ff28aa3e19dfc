/// Every word and value of an index once, with how many records have it.
///
/// A record holds numbers of terms, so that equal values are equal numbers and a comparison reads
/// no text unless values differ. Terms of one field are apart from those of others: a common name
/// may be a rare street.
struct TermTable: Sendable {
  /// What is kept of a term beside its letters.
  struct Term: Sendable {
    var offset: Int32
    var length: Int16
    /// Only plain Latin letters and digits.
    var isLatin: Bool
    /// Records that have the term; 0 for a free place.
    var records: Int32
    /// Which letters it has, one bit each, folded into 64: words whose masks differ in more than
    /// 2n bits are more than n edits apart.
    var mask: UInt64
    /// Words: the hash of the common spelling of variants. Dates: the parts, packed.
    var detail: UInt64
  }

  private(set) var terms: [Term] = []
  /// Scalars of all terms; a term's are at its `offset`, `length` of them.
  private(set) var scalars: [UInt32] = []
  private var numbers: [[String: Int32]]
  private var free: [Int32] = []
  /// Scalars of terms that are gone.
  private var dead = 0
  /// Terms of each field that one record has and no other, and that two have.
  private(set) var singles: [Int]
  private(set) var doubles: [Int]

  init(fields: Int) {
    numbers = Array(repeating: [:], count: fields)
    singles = Array(repeating: 0, count: fields)
    doubles = Array(repeating: 0, count: fields)
  }

  subscript(number: Int32) -> Term { terms[Int(number)] }

  func letters(of number: Int32) -> ArraySlice<UInt32> {
    let term = self[number]
    return scalars[Int(term.offset)..<Int(term.offset) + Int(term.length)]
  }

  /// The number of a term, counted once more.
  mutating func retain(_ letters: [UInt32], detail: UInt64, field: Int) -> Int32 {
    let text = Self.text(letters[...])
    if let number = numbers[field][text] {
      count(number, field: field, by: 1)
      return number
    }
    var mask: UInt64 = 0
    for unit in letters { mask |= 1 << UInt64(unit & 63) }
    let term = Term(
      offset: Int32(scalars.count), length: Int16(letters.count),
      isLatin: letters.allSatisfy(LetterFold.isLatin), records: 0, mask: mask, detail: detail)
    scalars += letters
    let number: Int32
    if let place = free.popLast() {
      number = place
      terms[Int(place)] = term
    } else {
      number = Int32(terms.count)
      terms.append(term)
    }
    numbers[field][text] = number
    count(number, field: field, by: 1)
    return number
  }

  /// Takes back one `retain`; the last one frees the number.
  mutating func release(_ number: Int32, field: Int) {
    count(number, field: field, by: -1)
    let term = self[number]
    guard term.records == 0 else { return }
    numbers[field][Self.text(letters(of: number))] = nil
    dead += Int(term.length)
    terms[Int(number)].length = 0
    free.append(number)
    if dead > 65_536 && dead > scalars.count / 2 { compact() }
  }

  private mutating func count(_ number: Int32, field: Int, by change: Int32) {
    let before = terms[Int(number)].records
    terms[Int(number)].records = before + change
    singles[field] += (before + change == 1 ? 1 : 0) - (before == 1 ? 1 : 0)
    doubles[field] += (before + change == 2 ? 1 : 0) - (before == 2 ? 1 : 0)
  }

  private mutating func compact() {
    var kept: [UInt32] = []
    kept.reserveCapacity(scalars.count - dead)
    for index in terms.indices where terms[index].length > 0 {
      let start = Int(terms[index].offset)
      terms[index].offset = Int32(kept.count)
      kept += scalars[start..<start + Int(terms[index].length)]
    }
    scalars = kept
    dead = 0
  }

  private static func text(_ letters: ArraySlice<UInt32>) -> String {
    var text = String.UnicodeScalarView()
    for unit in letters {
      // Terms are made of scalars; nothing else can stand here.
      if let scalar = Unicode.Scalar(unit) { text.append(scalar) }
    }
    return String(text)
  }
}
