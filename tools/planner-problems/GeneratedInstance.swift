/// An invented planning problem as lines of whole numbers, the same for the same seed everywhere.
///
/// Its shape follows public reports: arrivals rise to 520 on one day, most lack a passport or an exit
/// permit. Capacities, prices and rates are assumptions: 45 % have a passport, half wait for a permit,
/// 15 % leave under an order, 4.5 % of the draws are families, 5 % of people want to stay together, one
/// in eighty has to be kept apart from up to eight others. Some were told a departure already, and
/// what leaves within two days is locked.
package struct GeneratedInstance {
  private static let arrivals = [
    18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 25, 40, 170, 210, 260, 520, 280, 150, 90,
  ]
  private static let homes = [35, 25, 12, 10, 6, 4, 4, 4]
  private static let ports = [(0, 45), (1, 25), (2, 10), (3, 10), (6, 5), (4, 5)]
  private static let places = [
    (0, 0), (-14, 10), (7, -1), (-3, 7), (-2, 3), (-5, 7), (9, -2), (13, 1),
  ]
  private static let minorsPerEscort = 3
  private static let medicalPerEscort = 2

  private struct Person {
    var arrival: Int
    var ready: Int
    var home: Int
    var weight = 2
    var shelter: Int
    var document: Int
    var wheelchair = 0
    var deportee = 0
    var escort = 0
    var party: Int
    var soft = -1
    var previous = -1
    var excluded = 0
  }

  private struct Departure {
    var day: Int
    var cutoff: Int
    var port: Int
    var seats: Int
    var wheelchairs: Int
    var escorts: Int
    var deportees: Int
    var opening: Int
    var seat: Int
    var documents: Int
    var isLocked = false
  }

  private var random: BenchRandom
  private var people: [Person] = []
  private var departures: [Departure] = []
  private var apart: [(Int, Int)] = []
  private let horizon: Int

  package init(people count: Int, departures departureCount: Int, seed: UInt64) {
    random = BenchRandom(seed: seed)
    horizon = departureCount <= 10 ? 14 : departureCount <= 60 ? 30 : 60
    let share = departureCount <= 10 ? 700 : departureCount <= 60 ? 600 : 300
    let flights = (departureCount * share + 500) / 1_000
    for index in 0..<departureCount {
      departures.append(index < flights ? flight() : charter(departureCount))
    }
    departures.sort {
      ($0.day, $0.port, $0.seats, $0.opening) < ($1.day, $1.port, $1.seats, $1.opening)
    }
    addPeople(count)
    addGroups()
    addPublishedPlan()
  }

  // MARK: Departures

  private mutating func flight() -> Departure {
    let day = 1 + random.below(horizon)
    return Departure(
      day: day, cutoff: max(0, day - 1), port: port(),
      seats: random.pick([15, 20, 30, 40, 50, 60]),
      wheelchairs: random.pick([2, 3, 4]), escorts: random.pick([3, 4, 6]),
      deportees: random.pick([6, 8, 10, 12]), opening: 0, seat: 100 * (110 + random.below(61)),
      documents: random.chance(70) ? 3 : 1)
  }

  private mutating func charter(_ count: Int) -> Departure {
    let day = 1 + random.below(horizon)
    let seats = random.pick(count <= 60 ? [180, 180, 189, 215] : [180, 189, 215, 215, 300])
    return Departure(
      day: day, cutoff: max(0, day - 2), port: port(), seats: seats,
      wheelchairs: random.pick([6, 8, 10]), escorts: random.pick([15, 20, 30]), deportees: seats,
      opening: 150 * seats * (85 + random.below(26)), seat: 800, documents: 3)
  }

  private mutating func port() -> Int {
    Self.ports[random.weighted(Self.ports.map(\.1))].0
  }

  // MARK: People

  private mutating func addPeople(_ count: Int) {
    var party = 0
    while people.count < count {
      guard people.count + 6 <= count, random.below(1_000) < 45 else {
        people.append(person(-1, isChild: false))
        continue
      }
      let size = random.pick([2, 2, 2, 3, 3, 4, 5, 6])
      let first = people.count
      for member in 0..<size {
        var someone = person(party, isChild: size > 2 && member >= size - 2)
        if member > 0 {
          someone.arrival = people[first].arrival
          someone.home = people[first].home
        }
        people.append(someone)
      }
      party += 1
    }
  }

  private mutating func person(_ party: Int, isChild: Bool) -> Person {
    let arrival = random.weighted(Self.arrivals) - 20
    let document = random.chance(45) ? 1 : 2
    var ready = document == 1 ? 0 : max(0, arrival + 3 + random.below(12))
    var someone = Person(
      arrival: arrival, ready: 0, home: random.weighted(Self.homes),
      shelter: 100 * random.pick([8, 12, 12, 15]), document: document, party: party)
    switch random.below(100) {
    case ..<20: break
    case ..<70: ready = max(ready, arrival + 2 + random.below(16))
    case ..<85: ready = max(ready, arrival + 1 + random.below(3))
    default:
      ready = max(ready, arrival + 3 + random.below(9))
      someone.deportee = 1
    }
    if random.chance(3) { ready = max(ready, 3 + random.below(17)) }
    someone.ready = max(0, ready)
    if party < 0 {
      switch random.below(1_000) {
      case ..<12: someone.excluded = 1
      case ..<80: someone.excluded = 2
      case ..<110: someone.excluded = 3
      default: break
      }
    }
    let need = random.below(100)
    if isChild {
      someone.weight = 6
    } else if need < 2 && party < 0 {
      (someone.weight, someone.escort) = (8, 1)
    } else if need < 5 {
      (someone.weight, someone.escort) = (8, 2)
    } else if need < 7 {
      someone.weight = 5
    } else if need < 28 {
      someone.weight = 4
    }
    someone.wheelchair = random.below(1_000) < 15 ? 1 : 0
    return someone
  }

  private mutating func addGroups() {
    var singles = people.indices.filter {
      people[$0].party < 0 && people[$0].excluded == 0 && people[$0].escort == 0
    }
    for last in stride(from: singles.count - 1, to: 0, by: -1) {
      singles.swapAt(last, random.below(last + 1))
    }
    var next = 0
    var group = 0
    while next * 20 < people.count && next < singles.count {
      let size = 3 + random.below(6)
      for index in singles[next..<min(singles.count, next + size)] { people[index].soft = group }
      next += size
      group += 1
    }
    let rest = Array(singles.dropFirst(next))
    let feared = max(1, people.count * 12 / 1_000)
    for one in rest.prefix(feared) where rest.count > feared + 8 {
      var others: Set<Int> = []
      let count = 1 + random.below(8)
      while others.count < count { others.insert(rest[feared + random.below(rest.count - feared)]) }
      apart += others.sorted().map { (one, $0) }
    }
  }

  // MARK: What was published

  /// First come, first served among those who arrived before yesterday.
  private mutating func addPublishedPlan() {
    var parties: [[Int]] = []
    var families: [Int: Int] = [:]
    for (index, someone) in people.enumerated() where someone.excluded == 0 {
      if someone.party >= 0, let known = families[someone.party] {
        parties[known].append(index)
        continue
      }
      if someone.party >= 0 { families[someone.party] = parties.count }
      parties.append([index])
    }
    var foes: [Int: Set<Int>] = [:]
    for (one, other) in apart {
      foes[one, default: []].insert(other)
      foes[other, default: []].insert(one)
    }
    var aboard = [[Int]](repeating: [], count: departures.count)
    let order = parties.sorted {
      let one = ($0.map { people[$0].arrival }.min() ?? 0, $0[0])
      let other = ($1.map { people[$0].arrival }.min() ?? 0, $1[0])
      return one < other
    }
    for party in order {
      if party.contains(where: { people[$0].arrival > -2 }) || random.chance(30) { continue }
      let ready = party.map { people[$0].ready }.max() ?? 0
      let documents = party.reduce(0) { $0 | people[$1].document }
      for (f, departure) in departures.enumerated() {
        if departure.day > 10 || departure.day < 1 || departure.cutoff < ready { continue }
        if documents & ~departure.documents != 0 { continue }
        let all = aboard[f] + party
        if !fits(all, departure) { continue }
        if party.contains(where: { !(foes[$0] ?? []).isDisjoint(with: aboard[f]) }) { continue }
        aboard[f] = all
        for index in party { people[index].previous = f }
        break
      }
    }
    for f in departures.indices {
      departures[f].isLocked = departures[f].day <= 2 && !aboard[f].isEmpty
    }
  }

  private func fits(_ all: [Int], _ departure: Departure) -> Bool {
    let minors = all.count { people[$0].escort == 1 }
    let patients = all.count { people[$0].escort == 2 }
    let escorts =
      (minors + Self.minorsPerEscort - 1) / Self.minorsPerEscort
      + (patients + Self.medicalPerEscort - 1) / Self.medicalPerEscort
    return all.count + escorts <= departure.seats && escorts <= departure.escorts
      && all.count { people[$0].wheelchair == 1 } <= departure.wheelchairs
      && all.count { people[$0].deportee == 1 } <= departure.deportees
  }

  // MARK: Lines

  /// The lines that ``InstanceFile`` reads.
  package var text: String {
    var lines =
      "H \(horizon) \(horizon + 7) 15000 20000 30000 \(Self.minorsPerEscort) "
      + "\(Self.medicalPerEscort) 4000 15000 14 28\n"
    for (home, place) in Self.places.enumerated() {
      for (port, _) in Self.ports {
        let way = abs(place.0 - Self.places[port].0) + abs(place.1 - Self.places[port].1)
        lines += "O \(home) \(port) \(way == 0 ? 0 : 3_000 + 500 * way)\n"
      }
    }
    for (f, d) in departures.enumerated() {
      let row = [
        f, d.day, d.cutoff, d.port, d.seats, d.wheelchairs, d.escorts, d.deportees, d.opening,
        d.seat, d.documents, d.isLocked ? 1 : 0,
      ]
      lines += "D " + row.map(String.init).joined(separator: " ") + "\n"
    }
    for (index, p) in people.enumerated() {
      let row = [
        index, p.arrival, p.ready, p.home, p.weight, p.shelter, p.document, p.wheelchair,
        p.deportee, p.escort, p.party, p.soft, p.previous, p.excluded,
      ]
      lines += "P " + row.map(String.init).joined(separator: " ") + "\n"
    }
    for (one, other) in apart { lines += "S \(one) \(other)\n" }
    return lines
  }
}
