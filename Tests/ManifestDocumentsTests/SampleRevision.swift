internal import Foundation
internal import RepatriationSchema
internal import Testing
internal import Wire

@testable internal import ManifestDocuments

/// A revision of people who do not exist: one name alone, names in Khmer and Chinese, a family with an
/// infant, a wheelchair, a stretcher, a person whose needs changed since, and two points of entry.
struct SampleRevision {
  var manifest: Manifest
  var names: [TravelName] = []

  static func person(_ number: Int) -> ID<PersonFile> {
    ID(WireUUID(high: 0x019B_B2F4_0000_7000, low: 0x8000_0000_0000_0000 | UInt64(number)))
  }

  static func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

  init(_ state: ManifestState = .locked, revision: UInt32 = 3) throws {
    let departure = Departure(
      id: "D02", mission: "IDN-PNH", carrier: "Q9", number: "225", legs: ["KTI", "KNO", "CGK"],
      departsAt: try #require(Timestamp("2026-01-27T13:10+07:00")), departsOffsetMinutes: 420,
      arrivesAt: try #require(Timestamp("2026-01-27T17:20+07:00")), arrivesOffsetMinutes: 420,
      seats: 180, acceptedDocuments: [.passport, .emergencyTravelDocument],
      stopsLetPeopleOff: true)
    manifest = Manifest(
      id: "IDN-PNH-D02", departure: departure, state: state, revision: revision,
      policy: "KHM-2026-01", digest: try #require(FixedBytes<32>([UInt8](0xA0...0xBF))))
    let family: ID<Group> = ID(WireUUID(high: 0x0200, low: 1))
    try add(
      TravelName(
        fullName: "Oliva Sihombing", sex: .female, born: try #require(PartialDate("1998-09-14")),
        documentType: .passport, documentNumber: "C1153071", documentIssuer: "IDN",
        documentExpires: try Self.day("2033-08-03"), primaryIdentifier: "SIHOMBING",
        secondaryIdentifier: "OLIVA",
        otherDocuments: [
          NamedDocument(type: .identityCard, number: "1271054914980003", issuer: "IDN")
        ], relation: .parent, originProvince: "Sumatera Utara", shelter: .no),
      group: family, to: "KNO")
    try add(
      TravelName(
        fullName: "Nadia Sihombing", sex: .female, born: try #require(PartialDate("2025-03-02")),
        documentType: .emergencyTravelDocument, documentNumber: "XE0012345",
        documentIssuer: "IDN", documentExpires: try Self.day("2026-04-19"),
        primaryIdentifier: "SIHOMBING", secondaryIdentifier: "NADIA", relation: .child,
        originProvince: "Sumatera Utara", shelter: .no), services: [.infant], band: .infant,
      group: family, to: "KNO")
    try add(
      TravelName(
        fullName: "Suharto", sex: .male, born: try #require(PartialDate("2002-10")),
        documentType: .emergencyTravelDocument, documentNumber: "XE0012346",
        documentIssuer: "IDN", documentExpires: try Self.day("2026-04-19"),
        originProvince: "Jawa Tengah", shelter: .yes), services: [.wheelchairSteps])
    try add(
      TravelName(
        fullName: "Sok Sopheap", sex: .male, born: try #require(PartialDate("1969-01-01")),
        documentType: .passport, documentNumber: "C7753301", documentIssuer: "IDN",
        documentExpires: try Self.day("2029-11-30"), nativeName: "សុខ សុភាព",
        primaryIdentifier: "SOK", secondaryIdentifier: "SOPHEAP",
        services: [.medicalCase], originProvince: "Banten"))
    try add(
      TravelName(
        fullName: "陈伟", sex: .male, born: try #require(PartialDate("1988")),
        documentType: .passport, documentNumber: "E0192837", documentIssuer: "IDN",
        documentExpires: try Self.day("2031-02-28"), primaryIdentifier: "CHEN",
        secondaryIdentifier: "WEI", shelter: .yes), services: [.stretcher, .medicalCase])
    try add(
      TravelName(
        fullName: "Muhammad Al-Khwarizmi Wibisono Kusumawardhana d'Arquette-Tjokroaminoto <b>",
        sex: .unspecified, born: try #require(PartialDate("2010-06-30")),
        documentType: .passport, documentNumber: "C0000001", documentIssuer: "IDN",
        documentExpires: try Self.day("2030-01-01"),
        primaryIdentifier: "D'ARQUETTE-TJOKROAMINOTO",
        secondaryIdentifier: "MUHAMMAD AL-KHWARIZMI WIBISONO KUSUMAWARDHANA"),
      services: [.unaccompaniedMinor, .child], band: .minor)
  }

  mutating func add(
    _ name: TravelName, services: [SpecialService] = [], band: AgeBand = .adult,
    group: ID<Group>? = nil, to: FixedASCII<3> = "CGK"
  ) throws {
    var name = name
    name.person = Self.person(names.count + 1)
    name.nationality = "IDN"
    names.append(name)
    manifest.entries.append(
      ManifestEntry(
        person: name.person, group: group, tier: 3, state: .confirmed, caseClass: .ready,
        documentType: name.documentType, services: services, ageBand: band, pointOfEntry: to))
  }

  /// Somebody without anything to tell of.
  mutating func addMany(_ count: Int) throws {
    let given = ["Adi", "Budi", "Citra", "Dewi", "Eka", "Fajar", "Gita", "Hadi", "Intan"]
    let family = ["Saputra", "Wijaya", "Lestari", "Hidayat", "Nugroho", "Pratama", "Siregar"]
    for index in 0..<count {
      let (first, last) = (given[index % given.count], family[index % family.count])
      let khmer = index % 10 == 3
      try add(
        TravelName(
          fullName: "\(first) \(last)", sex: index % 2 == 0 ? .male : .female,
          born: try #require(PartialDate("1996-05-\(10 + index % 18)")),
          documentType: .emergencyTravelDocument, documentNumber: "XE10\(10_000 + index)",
          documentIssuer: "IDN", documentExpires: try Self.day("2026-04-19"),
          nativeName: khmer ? "ច័ន្ទ ដារ៉ា" : "", primaryIdentifier: last.uppercased(),
          secondaryIdentifier: first.uppercased(), originProvince: "Banten"),
        services: index % 23 == 0 ? [.wheelchairRamp] : [])
    }
  }

  func named(
    purpose: String = "boarding", recipient: String = "Q9 station manager, KTI"
  ) throws -> NamedRevision {
    try NamedRevision(
      manifest, names: names,
      stamp: DocumentStamp(
        manifest, purpose: purpose, recipient: recipient,
        printedAt: try #require(Timestamp("2026-01-26T14:30+07:00"))))
  }

  static let printedAt = "2026-01-26 14:30 +07:00"
}

/// Compares with a file of this folder, and writes it when `HOMEWARD_WRITE_GOLDEN` is set.
func expectGolden(_ text: String, _ name: String) throws {
  let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appending(path: "Golden/\(name)")
  if ProcessInfo.processInfo.environment["HOMEWARD_WRITE_GOLDEN"] != nil {
    try Data(text.utf8).write(to: url)
  }
  #expect(try Data(contentsOf: url) == Data(text.utf8), "Golden/\(name)")
}
