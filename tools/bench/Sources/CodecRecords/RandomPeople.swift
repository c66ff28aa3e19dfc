internal import Foundation
package import PersonProtobuf
package import PersonRecord
internal import SwiftProtobuf
internal import Wire

/// Invented people, each as our record and as the peer's with the same content.
package struct RandomPeople {
  package static let count = 512
  /// Who they are unless another seed is asked for.
  package static let usualSeed: UInt64 = 20_260_121
  /// The share of records in which an optional field is present, in percent.
  package static let presence = 60

  package private(set) var ours: [Person] = []
  package private(set) var peers: [Bench_V1_Person] = []
  private var state: UInt64

  package init(seed: UInt64) {
    state = seed
    for _ in 0..<Self.count { add() }
  }

  // MARK: Chance

  /// SplitMix64.
  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ word >> 30) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ word >> 27) &* 0x94D0_49BB_1331_11EB
    return word ^ word >> 31
  }

  private mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }

  private mutating func sometimes<Value>(_ value: Value) -> Value? {
    below(100) < Self.presence ? value : nil
  }

  // MARK: People

  private static let origins: [(country: String, family: String, given: String)] = [
    ("ID", "Wijaya", "Budi Hartono"), ("VN", "Tran", "Minh Anh"), ("CN", "Zhang", "Weiming"),
    ("IN", "Chaudhary", "Rakesh Kumar Lal"), ("KE", "Mwangi", "Joseph"),
    ("PH", "Villanueva", "Ana Corazon"), ("PK", "Siddiqui", "Imran Ahmed"),
    ("TH", "Suwannarat", "Kittisak"), ("ET", "Alemu", "Bethlehem"),
  ]

  /// Burmese, Chinese, Devanagari, Thai.
  private static let nativeNames = [
    "ကျော်စွာမင်းထွန်း", "张伟明", "राकेश कुमार", "กิตติศักดิ์ สุวรรณรัตน์", "သီတာဝင်း", "陈美玲",
  ]

  private static let notes = [
    "Came with two friends and asks to fly home with her sister.", "Takes tablets twice a day.",
    "Passport was kept by the employer; the embassy was asked for a travel letter, and an interpreter "
      + "is booked.",
    "No phone.",
  ]

  private mutating func add() {
    let origin = Self.origins[below(Self.origins.count)]
    let (year, month, day) = (1970 + below(40), 1 + below(12), 1 + below(28))
    let registered = 1_790_000_000_000_000 + Int64(below(40_000_000_000_000))
    let choice = (0..<8).map { _ in UInt8(1 + below(2)) }
    let id = WireUUID(high: next(), low: next())
    let group = sometimes(WireUUID(high: 0x0190_0000_0000_7000 + UInt64(below(40)), low: 77))
    let nativeName = sometimes(Self.nativeNames[below(Self.nativeNames.count)])
    let phone = sometimes("+8551\(1_000_000 + below(8_999_999))")
    let notes = sometimes(Self.notes[below(Self.notes.count)])
    let cleared = sometimes(registered + 86_400_000_000)
    let height = sometimes(150 + below(40))
    var documents: [Document] = []
    var peerDocuments: [Bench_V1_Document] = []
    for index in 0..<3 {
      let number = "\(["M", "E", "A"][index])\(10_000_000 + below(90_000_000))"
      let issued = Int32(15_000 + below(5_000))
      let expires = below(10) < 7 ? issued + 3_650 : nil
      documents.append(
        Document(
          kind: DocumentKind(rawValue: UInt8(index + 1)),
          issuer: FixedASCII(origin.country) ?? FixedASCII(),
          issued: CalendarDate(daysSinceEpoch: issued), verified: index != 1,
          expires: expires.map { CalendarDate(daysSinceEpoch: $0) }, number: number))
      peerDocuments.append(
        .with {
          $0.kind = Bench_V1_DocumentKind(rawValue: index + 1) ?? .unspecified
          $0.issuer = origin.country
          $0.issued = issued
          $0.verified = index != 1
          if let expires { $0.expires = expires }
          $0.number = number
        })
    }
    ours.append(
      Person(
        id: ID(id), born: PartialDate(year: year, month: month, day: day) ?? PartialDate(),
        nationality: FixedASCII(origin.country) ?? FixedASCII(),
        registeredAt: Timestamp(microseconds: registered), sex: Sex(rawValue: choice[0]),
        progress: Progress(rawValue: choice[1]), channel: Channel(rawValue: choice[2]),
        language: Language(rawValue: choice[3]), danger: Danger(rawValue: choice[4]),
        health: Health(rawValue: choice[5]), fitness: Fitness(rawValue: choice[6]),
        consent: Consent(rawValue: choice[7]), familyName: origin.family,
        givenNames: origin.given, nativeName: nativeName, phone: phone, notes: notes,
        group: group, clearedAt: cleared.map { Timestamp(microseconds: $0) },
        heightInCentimetres: height.map { UInt16($0) }, documents: documents))
    peers.append(
      .with {
        $0.id = Self.data(id)
        $0.born = UInt32(year << 9 | month << 5 | day)
        $0.nationality = origin.country
        $0.registeredAt = registered
        $0.sex = Bench_V1_Sex(rawValue: Int(choice[0])) ?? .unspecified
        $0.progress = Bench_V1_Progress(rawValue: Int(choice[1])) ?? .unspecified
        $0.channel = Bench_V1_Channel(rawValue: Int(choice[2])) ?? .unspecified
        $0.language = Bench_V1_Language(rawValue: Int(choice[3])) ?? .unspecified
        $0.danger = Bench_V1_Danger(rawValue: Int(choice[4])) ?? .unspecified
        $0.health = Bench_V1_Health(rawValue: Int(choice[5])) ?? .unspecified
        $0.fitness = Bench_V1_Fitness(rawValue: Int(choice[6])) ?? .unspecified
        $0.consent = Bench_V1_Consent(rawValue: Int(choice[7])) ?? .unspecified
        $0.familyName = origin.family
        $0.givenNames = origin.given
        if let nativeName { $0.nativeName = nativeName }
        if let phone { $0.phone = phone }
        if let notes { $0.notes = notes }
        if let group { $0.group = Self.data(group) }
        if let cleared { $0.clearedAt = cleared }
        if let height { $0.heightInCentimetres = UInt32(height) }
        $0.documents = peerDocuments
      })
  }

  private static func data(_ id: WireUUID) -> Data {
    withUnsafeBytes(of: (id.high.bigEndian, id.low.bigEndian)) { Data($0) }
  }
}
