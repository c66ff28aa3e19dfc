internal import CAllocationMeter
internal import Measuring
internal import PersonProtobuf
internal import PersonRecord
internal import SwiftProtobuf
internal import Wire

/// How often the codecs ask for memory. `Tests/AllocationTests` pins our own counts.
struct CodecAllocations {
  private let subjects: CodecSubjects

  init(_ subjects: CodecSubjects) { self.subjects = subjects }

  func notes() throws -> [String] {
    guard homeward_meter_works() else { return ["allocations: not counted here"] }
    var buffer = WireBuffer(capacity: 4096)
    let encode = try perRecord { index in
      buffer.clear()
      try subjects.people[index].encode(into: &buffer)
    }
    let decode = try perRecord { index in
      _ = try Person(encoded: subjects.encoded[index])
    }
    let peerEncode = try perRecord { index in
      let _: [UInt8] = try subjects.peerPeople[index].serializedBytes()
    }
    let peerDecode = try perRecord { index in
      _ = try Bench_V1_Person(serializedBytes: subjects.peerEncoded[index])
    }
    var note =
      "allocations a record: ours encode \(encode), decode \(decode); swift-protobuf encode"
      + " \(peerEncode), decode \(peerDecode)"
    if let cPlusPlus = CPlusPlusContestants(subjects.peerEncoded) {
      let encode = try total { _ = try cPlusPlus.encode.run() }
      let decode = try total { _ = try cPlusPlus.decodings[0].run() }
      note += "; C++ encode \(encode), decode fresh \(decode)"
    }
    return [note]
  }

  private func perRecord(_ work: (Int) throws -> Void) throws -> String {
    try total { for index in 0..<RandomPeople.count { try work(index) } }
  }

  /// The mean over all records, of a second run.
  private func total(_ work: () throws -> Void) rethrows -> String {
    try work()
    let before = homeward_meter_count()
    try work()
    return Report.short(Double(homeward_meter_count() - before) / Double(RandomPeople.count))
  }
}
