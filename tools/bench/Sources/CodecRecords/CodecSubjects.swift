package import Foundation
internal import Measuring
package import PersonProtobuf
package import PersonRecord
internal import SwiftProtobuf
internal import Wire

/// The records and their bytes, checked to go from one to the other without loss.
package struct CodecSubjects {
  package let people: [Person]
  package let encoded: [[UInt8]]
  package let peerPeople: [Bench_V1_Person]
  package let peerEncoded: [[UInt8]]
  package let peerEncodedData: [Data]

  package init(seed: UInt64) throws {
    let random = RandomPeople(seed: seed)
    people = random.ours
    peerPeople = random.peers
    encoded = try people.map { try $0.encodedBytes() }
    peerEncoded = try peerPeople.map { try $0.serializedBytes() }
    peerEncodedData = peerEncoded.map { Data($0) }
    for index in people.indices {
      guard try Person(encoded: encoded[index]) == people[index],
        try Bench_V1_Person(serializedBytes: peerEncoded[index]) == peerPeople[index]
      else { throw MeasuringError.unusable("record \(index) does not survive its encoding") }
    }
  }
}
