internal import CSystemZlib
internal import CodecRecords
internal import Measuring

/// How many bytes a record takes, alone and among others under zlib.
struct CodecSizes {
  private static let level: Int32 = 6

  private let subjects: CodecSubjects

  init(_ subjects: CodecSubjects) { self.subjects = subjects }

  func record(_ report: inout Report, _ notes: inout [String]) throws {
    let count = Double(RandomPeople.count)
    let ours = Array(subjects.encoded.joined())
    let peers = Array(subjects.peerEncoded.joined())
    report.record(
      "raw size", peer: "protobuf",
      Figure(Double(ours.count) / count, peer: Double(peers.count) / count))
    report.record(
      "zipped size", peer: "protobuf",
      Figure(
        Double(try Self.zipped(ours)) / count, peer: Double(try Self.zipped(peers)) / count))
    notes.append(
      "sizes: bytes a record; zipped: all records end to end in one zlib stream of level"
        + " \(Self.level); a ratio of 1.0753 is 0.93 of the peer's bytes, 0.9524 is 1.05")
  }

  private static func zipped(_ bytes: [UInt8]) throws -> Int {
    var count = compressBound(UInt(bytes.count))
    var target = [UInt8](repeating: 0, count: Int(count))
    let status = compress2(&target, &count, bytes, UInt(bytes.count), level)
    guard status == Z_OK else { throw MeasuringError.unusable("zlib answers \(status)") }
    return Int(count)
  }
}
