/// Goes through the candidates of records and compares them.
struct PairCollector: Sendable {
  let store: RecordStore
  /// The place of each slot in the order of ids.
  let places: [Int32]
  /// Slots in use, in the order of ids.
  let order: [Int32]
  private let comparer: RecordComparer
  private let terms: TermView
  private var search = CandidateSearch()
  /// Whether a limit left candidates out.
  private(set) var isLimited = false

  init(store: RecordStore) {
    self.store = store
    comparer = RecordComparer(mapping: store.mapping)
    terms = TermView(store.terms)
    order = store.slotsInOrder
    var places: [Int32] = Array(repeating: -1, count: store.slotCount)
    for (place, slot) in order.enumerated() { places[Int(slot)] = Int32(place) }
    self.places = places
  }

  /// Calls `body` with each candidate of a record that `isWanted`, and what the two agree in. The one
  /// with the smaller id comes first.
  mutating func visit(
    _ slot: Int32, where isWanted: (Int32) -> Bool,
    body: (_ first: Int32, _ second: Int32, [Agreement]) -> Void
  ) {
    guard let record = store[slot] else { return }
    let places = places
    let result = search.search(
      store.keys(of: record), own: slot, live: store.count, slots: store.slotCount,
      in: store.blocks, where: isWanted,
      isBefore: { places[Int($0)] < places[Int($1)] })
    isLimited = isLimited || result.isLimited
    let comparer = comparer
    let terms = terms
    var found: [Agreement] = []
    // Blocks keep their records in the order of arrival; what is learned must not.
    for other in result.slots.sorted(by: { places[Int($0)] < places[Int($1)] }) {
      guard let partner = store[other] else { continue }
      found.removeAll(keepingCapacity: true)
      if places[Int(slot)] < places[Int(other)] {
        comparer.compare(record, partner, in: terms, into: &found)
        body(slot, other, found)
      } else {
        comparer.compare(partner, record, in: terms, into: &found)
        body(other, slot, found)
      }
    }
  }

  /// What two records agree in, whether or not they are candidates.
  func compare(_ first: Int32, _ second: Int32, into found: inout [Agreement]) {
    found.removeAll(keepingCapacity: true)
    let isFirst = places[Int(first)] < places[Int(second)]
    guard let one = store[isFirst ? first : second], let other = store[isFirst ? second : first]
    else { return }
    comparer.compare(one, other, in: terms, into: &found)
  }
}
