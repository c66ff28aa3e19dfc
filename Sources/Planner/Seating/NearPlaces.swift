/// The places of each party that were within reach of its cheapest when they were collected.
///
/// Prices move little from one step to the next. As long as the cheapest of the collected places is
/// cheaper than all others can have become since, the others need not be looked at; the answer is the
/// same as if they were. What no longer can be said from the collected places is asked in full, and
/// when that is often, or after some steps, places are collected anew.
final class NearPlaces {
  /// A party's cost of a place, without charges, and the place.
  typealias Place = SIMD2<Int32>

  /// Steps after which places are collected anew.
  private static let longestAge = 32
  /// The same while nothing is known about how fast prices move.
  private static let firstAge = 4
  /// Steps of usual movement that the reach is for.
  private static let stepsInReach: Int32 = 200
  private static let largestReach: Int32 = 1 << 24

  private let tableau: Tableau
  private let shapeOf: [Int32]
  private let shapeCount: Int
  /// Whether this step asks in full and collects.
  private(set) var isCollecting = true
  private var places: UnsafeMutablePointer<Place>
  private var capacity: Int
  private var count = 0
  private let starts: UnsafeMutablePointer<Int32>
  private let ends: UnsafeMutablePointer<Int32>
  /// No place left out cost less than this.
  private let outside: UnsafeMutablePointer<Int32>
  /// The charges when places were collected.
  private let reference: UnsafeMutablePointer<Int32>
  /// By shape: the most that a place has become cheaper since, now and a step before.
  private let falls: UnsafeMutablePointer<Int32>
  private var fallsBefore: [Int32]
  private var reaches: [Int32]
  private var age = 0
  private var limitOfAge = NearPlaces.firstAge
  private var asked = 0
  private var missed = 0

  init(_ tableau: Tableau, shapeOf: [Int32], shapeCount: Int) {
    self.tableau = tableau
    self.shapeOf = shapeOf
    self.shapeCount = shapeCount
    func table(_ count: Int) -> UnsafeMutablePointer<Int32> {
      let pointer = UnsafeMutablePointer<Int32>.allocate(capacity: max(1, count))
      pointer.initialize(repeating: 0, count: max(1, count))
      return pointer
    }
    capacity = 16 * (tableau.partyCount + tableau.nodeCount)
    places = .allocate(capacity: capacity)
    starts = table(tableau.partyCount)
    ends = table(tableau.partyCount)
    outside = table(tableau.partyCount)
    reference = table(shapeCount * tableau.nodeCount)
    falls = table(shapeCount)
    fallsBefore = [Int32](repeating: 0, count: shapeCount)
    reaches = [Int32](repeating: Self.largestReach, count: shapeCount)
  }

  deinit {
    for table in [starts, ends, outside, reference, falls] { table.deallocate() }
    places.deallocate()
  }

  /// Begins a step.
  ///
  /// - Parameter charges: By shape and node.
  func begin(_ charges: UnsafePointer<Int32>) {
    let n = tableau.nodeCount
    if age >= limitOfAge || missed * 8 > asked { collectAnew() }
    asked = 0
    missed = 0
    if isCollecting {
      reference.update(from: charges, count: shapeCount * n)
      count = 0
      return
    }
    age += 1
    for shape in 0..<shapeCount {
      fallsBefore[shape] = falls[shape]
      let now = charges + shape * n
      let before = reference + shape * n
      var fall: Int32 = 0
      for g in 0..<n { fall = max(fall, before[g] &- now[g]) }
      falls[shape] = fall
    }
  }

  /// Ends a step: from now on what was collected holds.
  func end() {
    if !isCollecting { return }
    isCollecting = false
    age = 0
    for shape in 0..<shapeCount { falls[shape] = 0 }
  }

  private func collectAnew() {
    isCollecting = true
    // The last fall may come from a jump to other prices; the one before it tells the usual pace.
    guard age > 1 else { return }
    limitOfAge = Self.longestAge
    for shape in 0..<shapeCount {
      let pace = fallsBefore[shape] / Int32(age - 1) + 1
      reaches[shape] =
        pace < Self.largestReach / Self.stepsInReach
        ? pace * Self.stepsInReach : Self.largestReach
    }
  }

  /// Collects the places of a party.
  ///
  /// - Parameters:
  ///   - least: Its cheapest place costs that, with charges.
  ///   - margin: Places that much dearer will be asked for as well.
  func collect(_ u: Int, _ charge: UnsafePointer<Int32>, least: Int32, margin: Int32) {
    let n = tableau.nodeCount
    if capacity - count < n {
      let larger = UnsafeMutablePointer<Place>.allocate(capacity: 2 * capacity + n)
      larger.moveInitialize(from: places, count: count)
      places.deallocate()
      places = larger
      capacity = 2 * capacity + n
    }
    let row = tableau.costs + u * n
    let limit = least &+ margin &+ reaches[Int(shapeOf[u])]
    starts[u] = Int32(count)
    for g in 0..<n where row[g] &+ charge[g] <= limit {
      places[count] = Place(row[g], Int32(g))
      count += 1
    }
    ends[u] = Int32(count)
    outside[u] = limit
  }

  /// The least cost of a party's places with charges and the first place that has it; nil when a
  /// place that was not collected may be no dearer than the margin above it.
  func cheapest(
    _ u: Int, _ charge: UnsafePointer<Int32>, margin: Int32
  ) -> (least: Int32, place: Int)? {
    asked += 1
    var least = Int32.max
    var place: Int32 = 0
    for index in Int(starts[u])..<Int(ends[u]) {
      let sum = places[index].x &+ charge[Int(places[index].y)]
      if sum < least {
        least = sum
        place = places[index].y
      }
    }
    let limit = outside[u] &- falls[Int(shapeOf[u])]
    if least < Tableau.never && least &+ margin <= limit { return (least, Int(place)) }
    missed += 1
    return nil
  }

  /// What was collected of a party, by place.
  func collected(_ u: Int) -> UnsafeBufferPointer<Place> {
    UnsafeBufferPointer(start: places + Int(starts[u]), count: Int(ends[u] - starts[u]))
  }
}
