package import Matching

/// The people of one mission as its desks would have written them down, and who each record is.
///
/// It has what makes matching hard: common names, families with one telephone, twins with neighbouring
/// numbers, papers that were issued in a row, a child with its mother's passport number, and
/// people who come again and are written down by somebody else. Nothing in it is taken from anybody's
/// data; the same shape and seed give the same mission.
package struct InventedMission: Sendable {
  /// How large a mission is and who is in it.
  package struct Shape: Sendable {
    package let people: Int
    /// Registrations of people who are there already.
    package let repeats: Int
    /// Of a hundred people, how many are from where: Indonesia, China, the rest Cambodia.
    package let indonesians: Int
    package let chinese: Int

    package init(people: Int, repeats: Int, indonesians: Int, chinese: Int) {
      self.people = people
      self.repeats = repeats
      self.indonesians = indonesians
      self.chinese = chinese
    }

    /// As large as the wave of January 2026 in Phnom Penh.
    package static let wave = Shape(people: 1_565, repeats: 58, indonesians: 94, chinese: 6)
    /// A second mission's queue of the same days.
    package static let queue = Shape(people: 300, repeats: 12, indonesians: 0, chinese: 96)
    /// What the installed model is learned from: all kinds of people together.
    package static let school = Shape(people: 6_000, repeats: 300, indonesians: 70, chinese: 15)
  }

  /// The people that the installed model is learned from. `Missions` of other seeds are unseen.
  package static var school: InventedMission { InventedMission(shape: .school, seed: 2_026_01) }

  /// In the order of registration; ids say nothing.
  package private(set) var records: [MatchRecord] = []
  /// A number for each person, by the id of the record.
  package private(set) var persons: [String: Int] = [:]

  /// Of a hundred households, how many have twins.
  private static let twins = 0.1
  /// Of people who are not the last of a household, how many bring a family.
  private static let families = 0.03
  /// People who travel on a paper of the mission, numbered in the order of issue.
  private static let issued = 0.12
  /// Registrations that bear the number of whoever stood before in the queue.
  private static let mixedUp = 0.002
  /// Of people who came again, how many come a third time.
  private static let thirdTime = 0.04

  package init(shape: Shape, seed: UInt64) {
    var numbers = Numbers(seed)
    var people: [InventedPerson] = []
    while people.count < shape.people {
      let share = numbers.below(100)
      let country: InventedPerson.Country =
        share < shape.indonesians
        ? .indonesia : share < shape.indonesians + shape.chinese ? .china : .cambodia
      var person = InventedPerson(of: country, &numbers)
      if numbers.unit() < Self.issued {
        person.documents.append("XD" + String(410_000 + people.count))
      }
      if numbers.unit() < Self.mixedUp, let number = people.last?.documents.first {
        person.documents = [number]
      }
      people.append(person)
      if numbers.unit() < Self.families {
        people += Self.family(of: person, &numbers).prefix(shape.people - people.count)
      }
    }
    var visits = people.indices.map { (person: $0, isRepeat: false, moment: Double($0)) }
    var again: [Int] = []
    while again.count < shape.repeats {
      let isThird = !again.isEmpty && numbers.unit() < Self.thirdTime
      let person = isThird ? again[numbers.below(again.count)] : numbers.below(people.count)
      again.append(person)
      let rest = Double(people.count - person)
      visits.append((person, true, Double(person) + 1 + numbers.unit() * rest))
    }
    visits.sort { ($0.moment, $0.person) < ($1.moment, $1.person) }
    for (number, visit) in visits.enumerated() {
      let id = "visit-\(seed)-\(number)"
      records.append(
        MatchRecord(
          id: id,
          row: DeskWriting(again: visit.isRepeat).row(of: people[visit.person], &numbers)))
      persons[id] = visit.person
    }
  }

  /// Pairs of records of one person.
  package var repeats: Set<[String]> {
    var pairs: Set<[String]> = []
    for (_, group) in Dictionary(grouping: persons.keys, by: { persons[$0] ?? -1 }) {
      let sorted = group.sorted()
      for (index, second) in sorted.enumerated() {
        for first in sorted[..<index] { pairs.insert([first, second]) }
      }
    }
    return pairs
  }

  /// Husbands, wives, sisters, brothers and children, who have much in common.
  private static func family(
    of head: InventedPerson, _ numbers: inout Numbers
  ) -> [InventedPerson] {
    var family: [InventedPerson] = []
    for _ in 0...numbers.below(3) {
      var member = InventedPerson(of: head.country, &numbers)
      member.place = head.place
      member.province = head.province
      if numbers.unit() < 0.8 { member.phone = head.phone }
      if numbers.unit() < 0.5, head.words.count > 1, let last = head.words.last {
        member.words = [member.words[0], last]
        member.nativeName = ""
      }
      if numbers.unit() < 0.4 {
        // A child. Who has no paper of their own is written down with the mother's.
        member.year = 2008 + numbers.below(17)
        member.nationalID = ""
        if numbers.unit() < 0.5 { member.documents = head.documents }
      }
      family.append(member)
    }
    guard numbers.unit() < twins, let first = family.last else { return family }
    var second = InventedPerson(of: head.country, &numbers)
    (second.year, second.month, second.day) = (first.year, first.month, first.day)
    second.known = first.known
    (second.place, second.province, second.phone) = (first.place, first.province, first.phone)
    second.nationalID = ""
    second.takeNextNationalID(after: first.nationalID)
    // Twins are often named alike: Yuliana and Yuliani.
    second.words = first.words
    second.words[0] = String(second.words[0].dropLast()) + "aioe".pick(&numbers)
    if second.words[0] == first.words[0] { second.words[0] += "h" }
    second.nativeName = ""
    second.isMale = numbers.unit() < 0.7 ? first.isMale : !first.isMale
    // Papers that were applied for together have neighbouring numbers.
    second.documents = first.documents.map { number in
      guard let digit = number.last?.wholeNumberValue, number != head.documents.first else {
        return number
      }
      return number.dropLast() + String((digit + 1) % 10)
    }
    return family + [second]
  }
}
