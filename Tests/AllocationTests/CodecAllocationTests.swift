internal import CAllocationMeter
internal import RepatriationSchema
internal import Testing
internal import Wire

/// How often the generated codec asks for memory, exactly. A number that changes here is a decision.
struct CodecAllocationTests {
  /// What `work` allocates on this thread, the second time: the first sets up what lasts.
  private func allocations(_ work: () throws -> Void) rethrows -> Int {
    try work()
    let before = homeward_meter_count()
    try work()
    return Int(homeward_meter_count() - before)
  }

  private var registration: Registration {
    Registration(
      person: ID(WireUUID(high: 1, low: 2)), mission: "khm-idn",
      receivedAt: Timestamp(microseconds: 1_768_000_000_000_000), desk: "desk 4",
      fullName: "Budi Hartono Wijaya",  // 19 bytes: a String of its own
      nativeName: "ဗုဒ္ဓိ",  // 18 bytes: another
      born: PartialDate(year: 1999) ?? PartialDate(), nationality: "IDN",
      stay: Stay(entered: CalendarDate(daysSinceEpoch: 20_000), entryPort: "PNH"),
      documents: [
        TravelDocument(number: "A1234567", issuer: "IDN"),
        TravelDocument(
          number: "B7654321", issuer: "IDN",
          mrzLine1: "P<IDNWIJAYA<<BUDI<HARTONO<<<<<<<<<<<<<<<<<<<"),  // 44 bytes: another
      ],
      warnings: ["nik-birth-date"])
  }

  @Test(.enabled(if: homeward_meter_works()))
  func `the counter sees what Swift allocates`() {
    let count = allocations { withExtendedLifetime([1, 2, 3, 4].map { $0 &+ 1 }) {} }
    #expect(count >= 1)
  }

  @Test(.enabled(if: homeward_meter_works()))
  func `encoding into a reused buffer allocates nothing`() throws {
    let message = registration
    var buffer = WireBuffer(capacity: 4096)
    let count = try allocations {
      buffer.clear()
      try message.encode(into: &buffer)
    }
    #expect(count == 0)
    #expect(buffer.byteCount > 100)
  }

  @Test(.enabled(if: homeward_meter_works()))
  func `decoding allocates each long text and each list that is not empty, once`() throws {
    let bytes = try registration.encodedBytes()
    let longTexts = 3
    // Documents and warnings; all other lists are empty.
    let lists = 2
    let count = try allocations { _ = try Registration(encoded: bytes) }
    #expect(count == longTexts + lists)
  }

  @Test(.enabled(if: homeward_meter_works()))
  func `decoding a message without long texts and lists allocates nothing`() throws {
    let bytes = try Stay(entered: CalendarDate(daysSinceEpoch: 20_000), entryPort: "PNH")
      .encodedBytes()
    let count = try allocations { _ = try Stay(encoded: bytes) }
    #expect(count == 0)
  }
}
