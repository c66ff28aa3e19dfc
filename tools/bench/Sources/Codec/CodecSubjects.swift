internal import Foundation
internal import Measuring
internal import PersonProtobuf
internal import PersonRecord
internal import SwiftProtobuf
internal import Wire

/// The records and their bytes, checked to go from one to the other without loss.
struct CodecSubjects {
  let people: [Person]
  let encoded: [[UInt8]]
  let peerPeople: [Bench_V1_Person]
  let peerEncoded: [[UInt8]]
  let peerEncodedData: [Data]

  init(seed: UInt64) throws {
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
