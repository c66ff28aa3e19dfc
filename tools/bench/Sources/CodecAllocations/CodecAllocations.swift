internal import CAllocationMeter
internal import CodecRecords
internal import Measuring
internal import PersonProtobuf
internal import PersonRecord
internal import PersonViews
internal import SwiftProtobuf
internal import Wire
internal import WireViews

/// Says how often the codecs ask for memory, in a program of its own, since counting takes time.
/// `Tests/AllocationTests` pins our own counts. The one argument is the seed of the records.
@main
struct CodecAllocations {
  private let subjects: CodecSubjects

  static func main() throws {
    let seed = CommandLine.arguments.dropFirst().first.flatMap { UInt64($0) }
    let subjects = try CodecSubjects(seed: seed ?? RandomPeople.usualSeed)
    print(try CodecAllocations(subjects: subjects).note())
  }

  private func note() throws -> String {
    guard homeward_meter_works() else { return "allocations: not counted here" }
    var buffer = WireBuffer(capacity: 4096)
    let encode = try perRecord { index in
      buffer.clear()
      try subjects.people[index].encode(into: &buffer)
    }
    let decode = try perRecord { index in
      _ = try Person(encoded: subjects.encoded[index])
    }
    let view = try perRecord { index in
      let bytes = subjects.encoded[index]
      let person = try PersonView(checking: bytes.span.bytes)
      guard person.progress == subjects.people[index].progress else {
        throw MeasuringError.unusable("record \(index) reads otherwise in a view")
      }
    }
    let peerEncode = try perRecord { index in
      let _: [UInt8] = try subjects.peerPeople[index].serializedBytes()
    }
    let peerDecode = try perRecord { index in
      _ = try Bench_V1_Person(serializedBytes: subjects.peerEncoded[index])
    }
    var note =
      "allocations a record: ours encode \(encode), decode \(decode), view \(view); swift-protobuf encode"
      + " \(peerEncode), decode \(peerDecode)"
    if let cPlusPlus = CPlusPlusContestants(subjects.peerEncoded) {
      let encode = try total { _ = try cPlusPlus.encode.run() }
      let decode = try total { _ = try cPlusPlus.decodings[0].run() }
      note += "; C++ encode \(encode), decode fresh \(decode)"
    }
    return note
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
