internal import RepatriationSchema
internal import Wire

/// Views of people whom nobody is: ids as desks make them, days around a registration, the shares of
/// states and documents that a mission has in its third month.
struct InventedViews {
  static let mission = "IDN-PNH"

  private static let provinces = [
    "Jawa Barat", "Jawa Timur", "Jawa Tengah", "Sumatera Utara", "Kepulauan Riau",
    "Kalimantan Barat", "Banten", "Lampung", "Sulawesi Selatan", "DKI Jakarta",
    "Sumatera Selatan", "Riau", "Bali", "NTB", "NTT", "Aceh", "Sulawesi Utara",
  ]

  private var random: BenchRandom
  /// µs since 1970.
  private var moment: Int64 = 1_767_225_600_000_000
  private var group: (id: ID<Group>, size: UInt16, left: Int)?

  init(seed: UInt64) { random = BenchRandom(seed: seed) }

  /// The next view; ids ascend.
  mutating func next() -> PlanningView {
    moment += Int64(1 + below(600_000_000))
    let day =
      CalendarDate(daysSinceEpoch: Int32(clamping: moment / 86_400_000_000))
    func later(_ days: Int) -> CalendarDate { day.adding(days: days) }
    var view = PlanningView()
    view.person = ID(identifier())
    view.mission = Self.mission
    view.registeredAt = Timestamp(microseconds: moment)
    view.state = CaseState(rawValue: UInt8(1 + below(7)))
    view.identityVerified = chance(80)
    document(&view, later)
    view.stayStatus = StayStatus(rawValue: UInt8(chance(60) ? 0 : 1 + below(2)))
    if view.stayStatus == .unset { view.stayUntil = later(below(760) - 700) }
    settlements(&view, later)
    view.held = chance(4)
    view.intent = Intent(rawValue: UInt8(chance(80) ? 1 : 2 + below(2)))
    view.travelMode = TravelMode(rawValue: UInt8(chance(80) ? 1 : 2))
    view.consent = chance(90)
    view.possibleDuplicate = chance(3)
    view.assessmentOffered = chance(70)
    view.ageBand = AgeBand(rawValue: UInt8(chance(85) ? 4 : 1 + below(5)))
    if chance(2) { view.ageBandChangesOn = later(1 + below(119)) }
    view.tier = chance(70) ? 3 : UInt8(below(4))
    if chance(5) { view.services = [SpecialService(rawValue: UInt8(1 + below(4)))] }
    view.fit = FitState(rawValue: UInt8(chance(95) ? 1 : 2 + below(3)))
    join(&view)
    if chance(2) { view.keepApart = [ID(identifier())] }
    view.originProvince = Self.provinces[below(Self.provinces.count)]
    view.sheltered = chance(60)
    view.replacementDocument = chance(2)
    if chance(70) { view.grantedOn = later(below(20)) }
    return view
  }

  private mutating func document(
    _ view: inout PlanningView, _ later: (Int) -> CalendarDate
  ) {
    if chance(30) {
      if chance(40) { view.etdAppliedOn = later(below(6)) }
      return
    }
    view.documentExpires = later(30 + below(2_970))
    guard chance(40) else {
      view.documentType = .passport
      return
    }
    view.documentType = .emergencyTravelDocument
    view.etdDestination = FixedASCII<3>("IDN")
    view.etdJourneysLeft = 1
    if chance(30) {
      let airport = ["SGN", "BKK", "SIN", "KUL"][below(4)]
      view.etdTransits = [FixedASCII<3>(airport) ?? FixedASCII()]
    }
  }

  private mutating func settlements(
    _ view: inout PlanningView, _ later: (Int) -> CalendarDate
  ) {
    if chance(50) {
      view.fine.requestedOn = later(1 + below(8))
      if chance(60) {
        view.fine.terms = [WaiverTerm(percent: 100, coversThrough: later(20 + below(40)))]
      }
    }
    if chance(40) {
      let granted = 5 + below(15)
      view.exit.grantedOn = later(granted)
      view.exit.validUntil = later(granted + 14)
      if chance(50) { view.exit.port = FixedASCII<3>("PNH") }
    }
  }

  private mutating func join(_ view: inout PlanningView) {
    if group == nil, chance(8) {
      let size = 2 + below(4)
      group = (ID(identifier()), UInt16(size), size)
    }
    guard let current = group else { return }
    view.group = current.id
    view.groupSize = current.size
    view.relation = Relation(rawValue: UInt8(1 + below(4)))
    group = current.left > 1 ? (current.id, current.size, current.left - 1) : nil
  }

  /// A UUID of version 7, as a desk makes one.
  private mutating func identifier() -> WireUUID {
    let milliseconds = UInt64(moment / 1_000)
    let high = milliseconds << 16 | 0x7000 | random.next() >> 52
    let low = 1 << 63 | random.next() >> 2
    return WireUUID(high: high, low: low)
  }

  private mutating func below(_ bound: Int) -> Int { Int(random.next() >> 33) % bound }
  private mutating func chance(_ percent: Int) -> Bool { below(100) < percent }
}

/// SplitMix64: the same numbers everywhere.
struct BenchRandom {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }
}
