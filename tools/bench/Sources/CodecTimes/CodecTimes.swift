internal import CodecRecords
internal import Foundation
internal import Measuring
internal import PersonProtobuf
internal import PersonRecord
internal import PersonViews
internal import SwiftProtobuf
internal import Wire
internal import WireViews

/// How long the codecs take. All loops run outside any actor, over arrays of their own.
struct CodecTimes {
  private static let secondsEach = 3.0
  private static let leastRounds = 101

  private let subjects: CodecSubjects

  init(_ subjects: CodecSubjects) { self.subjects = subjects }

  func record(_ report: inout Report, _ notes: inout [String]) throws {
    let cPlusPlus = CPlusPlusContestants(subjects.peerEncoded)
    if cPlusPlus == nil { notes.append("C++: not built, since protoc or its library is missing") }
    if report.wants("encode") { try encode(&report, &notes, cPlusPlus) }
    if report.wants("decode") { try decode(&report, &notes, cPlusPlus) }
    if report.wants("view of checked bytes") || report.wants("view of outside bytes") {
      try views(&report, &notes)
    }
  }

  private func measure(_ contestants: [Contestant]) throws -> Interleaved {
    try Interleaved(contestants, seconds: Self.secondsEach, least: Self.leastRounds)
  }

  private func note(_ what: String, _ times: Interleaved, _ names: [String]) -> String {
    let list = names.compactMap { name in
      times.medians[name].map { "\(name) \(perMessage($0)) ns" }
    }
    return "\(what), medians of \(times.rounds) rounds of thread CPU time: "
      + list.joined(separator: ", ")
  }

  private func perMessage(_ nanoseconds: Double) -> String {
    Report.short(nanoseconds / Double(RandomPeople.count))
  }

  private func figure(_ times: Interleaved, ours: String, peers: [String]) -> Figure {
    let count = Double(RandomPeople.count)
    return Figure(
      times.best(of: [ours]).nanoseconds / count, peer: times.best(of: peers).nanoseconds / count)
  }

  // MARK: Encode

  private func encode(
    _ report: inout Report, _ notes: inout [String], _ cPlusPlus: CPlusPlusContestants?
  ) throws {
    let peers = ["swift-protobuf to [UInt8]", "swift-protobuf to Data"]
    var contestants = [
      Contestant("ours into a reused buffer", pass: encodeOurs(subjects.people)),
      Contestant(peers[0], pass: encodePeerBytes(subjects.peerPeople)),
      Contestant(peers[1], pass: encodePeerData(subjects.peerPeople)),
    ]
    if let cPlusPlus { contestants.append(cPlusPlus.encode) }
    let times = try measure(contestants)
    let ours = contestants[0].name
    report.record("encode", peer: "swift-protobuf", figure(times, ours: ours, peers: peers))
    if let cPlusPlus {
      report.record(
        "encode", peer: "C++ protobuf",
        figure(times, ours: ours, peers: [cPlusPlus.encode.name]))
    }
    notes.append(note("encode", times, contestants.map(\.name)))
  }

  private func encodeOurs(_ people: [Person]) -> () throws -> UInt64 {
    let held = HeldRecords(count: people.count) { HeldPerson(value: people[$0]) }
    return {
      var buffer = WireBuffer(capacity: 4096)
      var sum: UInt64 = 0
      for index in held.records.indices {
        buffer.clear()
        try held.records[index].encode(into: &buffer)
        sum &+= UInt64(buffer.byteCount)
      }
      return sum
    }
  }

  private func encodePeerBytes(_ people: [Bench_V1_Person]) -> () throws -> UInt64 {
    let held = HeldRecords(count: people.count) { HeldPeer(value: people[$0]) }
    return {
      var sum: UInt64 = 0
      for index in held.records.indices { sum &+= UInt64(try held.records[index].bytes().count) }
      return sum
    }
  }

  private func encodePeerData(_ people: [Bench_V1_Person]) -> () throws -> UInt64 {
    let held = HeldRecords(count: people.count) { HeldPeer(value: people[$0]) }
    return {
      var sum: UInt64 = 0
      for index in held.records.indices { sum &+= UInt64(try held.records[index].data().count) }
      return sum
    }
  }

  // MARK: Decode

  private func decode(
    _ report: inout Report, _ notes: inout [String], _ cPlusPlus: CPlusPlusContestants?
  ) throws {
    let peers = ["swift-protobuf from [UInt8]", "swift-protobuf from Data"]
    var contestants = [
      Contestant("ours to owned values", pass: decodeOurs(subjects.encoded)),
      Contestant(peers[0], pass: decodePeerBytes(subjects.peerEncoded)),
      Contestant(peers[1], pass: decodePeerData(subjects.peerEncodedData)),
    ]
    if let cPlusPlus { contestants += cPlusPlus.decodings }
    let times = try measure(contestants)
    let ours = contestants[0].name
    report.record("decode", peer: "swift-protobuf", figure(times, ours: ours, peers: peers))
    if let cPlusPlus {
      report.record(
        "decode", peer: "C++ protobuf",
        figure(times, ours: ours, peers: [cPlusPlus.decodings[0].name]))
    }
    notes.append(note("decode", times, contestants.map(\.name)))
  }

  private func decodeOurs(_ encoded: [[UInt8]]) -> () throws -> UInt64 {
    let held = HeldBytes(encoded)
    return {
      var sum: UInt64 = 0
      for bytes in held.records {
        let person = try Person(decoding: bytes, options: WireDecodingOptions())
        sum &+= UInt64(person.documents.count) &+ UInt64(person.sex.rawValue)
      }
      return sum
    }
  }

  private func decodePeerBytes(_ encoded: [[UInt8]]) -> () throws -> UInt64 {
    {
      var sum: UInt64 = 0
      for index in encoded.indices {
        let person = try Bench_V1_Person(serializedBytes: encoded[index])
        sum &+= UInt64(person.documents.count) &+ UInt64(person.sex.rawValue)
      }
      return sum
    }
  }

  private func decodePeerData(_ encoded: [Data]) -> () throws -> UInt64 {
    {
      var sum: UInt64 = 0
      for index in encoded.indices {
        let person = try Bench_V1_Person(serializedBytes: encoded[index])
        sum &+= UInt64(person.documents.count) &+ UInt64(person.sex.rawValue)
      }
      return sum
    }
  }

  // MARK: Views

  /// What somebody wants to know who reads a record in passing: four fields.
  private func views(_ report: inout Report, _ notes: inout [String]) throws {
    let peers = [
      "swift-protobuf from [UInt8], four fields", "swift-protobuf from Data, four fields",
    ]
    let checked = "ours, checked before"
    let outside = "ours, checked first"
    let held = HeldBytes(subjects.encoded)
    let times = try measure([
      Contestant(checked) {
        var sum: UInt64 = 0
        for bytes in held.records {
          let person = try PersonView(alreadyChecked: RawSpan(_unsafeBytes: bytes))
          sum &+= Self.fourFields(person)
        }
        return sum
      },
      Contestant(outside) {
        var sum: UInt64 = 0
        for bytes in held.records {
          let person = try PersonView(checking: RawSpan(_unsafeBytes: bytes))
          sum &+= Self.fourFields(person)
        }
        return sum
      },
      Contestant(peers[0]) { [encoded = subjects.peerEncoded] in
        var sum: UInt64 = 0
        for index in encoded.indices {
          sum &+= Self.fourFields(try Bench_V1_Person(serializedBytes: encoded[index]))
        }
        return sum
      },
      Contestant(peers[1]) { [encoded = subjects.peerEncodedData] in
        var sum: UInt64 = 0
        for index in encoded.indices {
          sum &+= Self.fourFields(try Bench_V1_Person(serializedBytes: encoded[index]))
        }
        return sum
      },
    ])
    for (name, ours) in [("view of checked bytes", checked), ("view of outside bytes", outside)] {
      report.record(name, peer: "swift-protobuf", figure(times, ours: ours, peers: peers))
    }
    notes.append(note("view and four fields", times, [checked, outside] + peers))
  }

  @inline(__always)
  private static func fourFields(_ person: borrowing PersonView) -> UInt64 {
    UInt64(person.progress.rawValue) &+ UInt64(person.fitness.rawValue)
      &+ UInt64(person.nationality.count)
      &+ UInt64(truncatingIfNeeded: person.registeredAt.microseconds)
  }

  @inline(__always)
  private static func fourFields(_ person: borrowing Bench_V1_Person) -> UInt64 {
    UInt64(person.progress.rawValue) &+ UInt64(person.fitness.rawValue)
      &+ UInt64(person.nationality.utf8.count) &+ UInt64(truncatingIfNeeded: person.registeredAt)
  }
}
