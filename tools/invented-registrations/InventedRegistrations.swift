internal import InventedPeople
internal import Matching
package import RepatriationSchema
package import Wire

/// Registrations of invented people, number by number: the same seed and number give the same one.
package struct InventedRegistrations: Sendable {
  private let people: GeneratedPeople
  private let seed: UInt64

  package init(seed: UInt64) {
    people = GeneratedPeople(seed: seed)
    self.seed = seed
  }

  /// - Parameters:
  ///   - number: from 0.
  ///   - receivedAt: also the moment in the id, which is a UUID of version 7 as a desk makes it.
  package func registration(
    _ number: Int, mission: String, receivedAt: Timestamp
  ) -> Registration {
    let record = people.record(number)
    func value(_ column: String) -> String { record.values[column]?.first ?? "" }
    var registration = Registration(
      person: ID(uuid(number, at: receivedAt)), mission: mission, receivedAt: receivedAt,
      desk: "IDN-1", channel: .walkIn, queueToken: "T\(number)", fullName: value("full_name"),
      sex: value("sex") == "F" ? .female : .male,
      born: PartialDate(value("birth_date")) ?? PartialDate(),
      nationality: FixedASCII<3>(value("nationality")) ?? FixedASCII(), intent: .returnHome,
      travelMode: .assisted)
    registration.nativeName = value("native_name")
    registration.birthPlace = value("birth_place")
    registration.nationalID = value("national_id")
    registration.originProvince = value("origin_province")
    registration.phone = value("phone")
    if !value("document_number").isEmpty {
      registration.documents = [
        TravelDocument(
          type: .passport, number: value("document_number"),
          issuer: registration.nationality, custody: .holder)
      ]
    }
    return registration
  }

  /// A key for the same number, another one for each purpose.
  package func key(_ number: Int, purpose: UInt64, at moment: Timestamp) -> WireUUID {
    uuid(number, at: moment, salt: purpose)
  }

  private func uuid(_ number: Int, at moment: Timestamp, salt: UInt64 = 0) -> WireUUID {
    let milliseconds = UInt64(bitPattern: moment.microseconds / 1_000)
    let rest = Self.mixed(seed ^ Self.mixed(UInt64(number) ^ Self.mixed(salt)))
    let number = UInt64(number)
    var bytes: [UInt8] = []
    for shift in stride(from: 40, through: 0, by: -8) {
      bytes.append(UInt8(truncatingIfNeeded: milliseconds >> UInt64(shift)))
    }
    bytes.append(0x70 | UInt8(truncatingIfNeeded: rest & 0x0F))
    bytes.append(UInt8(truncatingIfNeeded: rest >> 8))
    bytes.append(0x80 | UInt8(truncatingIfNeeded: rest >> 16 & 0x3F))
    for shift in stride(from: 24, to: 56, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: rest >> UInt64(shift)))
    }
    for shift in stride(from: 16, through: 0, by: -8) {
      bytes.append(UInt8(truncatingIfNeeded: number >> UInt64(shift)))
    }
    return WireUUID(bytes: bytes) ?? WireUUID()
  }

  /// SplitMix64.
  private static func mixed(_ value: UInt64) -> UInt64 {
    var mixed = value &+ 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
