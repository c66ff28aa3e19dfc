internal import Checkpoints
internal import Foundation
internal import RepatriationSchema
internal import ServiceKit
internal import Testing
internal import Wire

/// Signed checkpoints, and the files in which they are kept elsewhere.
@Suite struct WitnessTests {
  private static let moment = Timestamp(microseconds: 1_768_957_200_250_000)

  private static func position(_ sequence: Int64, hash: UInt8 = 7) -> Position {
    Position(
      lineage: WireUUID(bytes: [UInt8](repeating: 9, count: 16)) ?? WireUUID(), epoch: 2,
      sequence: sequence,
      hash: FixedBytes<32>([UInt8](repeating: hash, count: 32)) ?? FixedBytes<32>())
  }

  private static func signed(
    _ sequence: Int64, at moment: Timestamp = moment
  ) -> SignedCheckpoint {
    SignedCheckpoint(
      checkpoint: Checkpoint(position: position(sequence), signedAt: moment),
      certificates: [[1, 2, 3]], signature: [4, 5])
  }

  private func withDirectory(_ body: (String) throws -> Void) throws {
    let path = NSTemporaryDirectory() + "/witness-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: path) }
    try body(path)
  }

  @Test func `a line says in words what was signed, and is read back`() throws {
    let signed = Self.signed(1_024)
    let line = try WitnessLine.text(signed)
    #expect(
      line.hasPrefix(
        "homeward-witness-1 2026-01-21T01:00:00.25Z 09090909-0909-0909-0909-090909090909 2 1024 "
          + String(repeating: "07", count: 32) + " "), "\(line)")
    #expect(WitnessLine.read(line.dropLast()) == signed)
  }

  @Test func `a line with any other byte is refused or says something else`() throws {
    let signed = Self.signed(1_024)
    let line = Array(try WitnessLine.text(signed).utf8.dropLast())
    for index in line.indices {
      var other = line
      other[index] ^= 0x01
      let read = WitnessLine.read(Substring(decoding: other, as: UTF8.self))
      #expect(read != signed, "byte \(index)")
    }
  }

  @Test func `checkpoints are appended month by month and read in their order`() throws {
    try withDirectory { path in
      let witness = WitnessDirectory(path: path, service: "intake")
      let later = Timestamp(microseconds: Self.moment.microseconds + 40 * 86_400_000_000)
      let all = [Self.signed(1), Self.signed(2), Self.signed(3, at: later)]
      try witness.append(Array(all[..<1]))
      try witness.append(Array(all[1...]))
      try WitnessDirectory(path: path, service: "planning").append([Self.signed(9)])
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: path).sorted()
          == ["intake-2026-01.witness", "intake-2026-03.witness", "planning-2026-01.witness"])
      let reading = try witness.read()
      #expect(reading.checkpoints == all && reading.unreadable.isEmpty)
    }
  }

  @Test func `a file cut off anywhere loses its last line only, and goes on behind it`() throws {
    try withDirectory { path in
      let witness = WitnessDirectory(path: path, service: "intake")
      try witness.append([Self.signed(1), Self.signed(2)])
      let file = witness.file(for: Self.signed(1))
      let bytes = try BoundedFile.read(file, maximumBytes: 100_000)
      let first = try WitnessLine.text(Self.signed(1)).utf8.count
      for cut in stride(from: first, to: bytes.count, by: 7) {
        try Data(bytes[..<cut]).write(to: URL(fileURLWithPath: file))
        #expect(try witness.read().checkpoints == [Self.signed(1)], "cut at \(cut)")
        try witness.append([Self.signed(3)])
        let reading = try witness.read()
        #expect(reading.checkpoints == [Self.signed(1), Self.signed(3)], "cut at \(cut)")
        #expect(reading.unreadable.count == (cut == first ? 0 : 1), "cut at \(cut)")
      }
    }
  }

  @Test func `a line that was cut off and appended again is told apart from one that was changed`()
    throws
  {
    try withDirectory { path in
      let witness = WitnessDirectory(path: path, service: "intake")
      try witness.append([Self.signed(1), Self.signed(2)])
      let file = witness.file(for: Self.signed(1))
      let bytes = try BoundedFile.read(file, maximumBytes: 100_000)
      let first = try WitnessLine.text(Self.signed(1)).utf8.count
      for cut in stride(from: first + 1, to: bytes.count, by: 7) {
        try Data(bytes[..<cut]).write(to: URL(fileURLWithPath: file))
        try witness.append([Self.signed(2)])
        let reading = try witness.read()
        #expect(reading.checkpoints == [Self.signed(1), Self.signed(2)], "cut at \(cut)")
        #expect(reading.unreadable.count == 1 && reading.cutOff == reading.unreadable)
        // The same place with another byte in what was cut off.
        var changed = try BoundedFile.read(file, maximumBytes: 100_000)
        changed[first + (cut - first) / 2] ^= 1
        try Data(changed).write(to: URL(fileURLWithPath: file))
        let other = try witness.read()
        #expect(other.unreadable.count == 1 && other.cutOff.isEmpty, "cut at \(cut)")
      }
    }
  }

  @Test func `the last checkpoint of a log is found at the end of the files`() throws {
    try withDirectory { path in
      let witness = WitnessDirectory(path: path, service: "intake")
      let lineage = Self.position(1).lineage
      #expect(try witness.last(of: lineage) == nil)
      let later = Timestamp(microseconds: Self.moment.microseconds + 40 * 86_400_000_000)
      try witness.append((1...300).map { Self.signed($0) })
      #expect(try witness.last(of: lineage) == Self.signed(300))
      var stranger = Self.signed(900, at: later)
      stranger.checkpoint.position.lineage = WireUUID()
      try witness.append([stranger])
      #expect(try witness.last(of: lineage) == Self.signed(300))
      #expect(try witness.last(of: WireUUID()) == stranger)
      #expect(
        try witness.last(of: WireUUID(bytes: [UInt8](repeating: 1, count: 16)) ?? lineage) == nil)
    }
  }

  @Test func `positions contradict each other at one place or in two histories`() {
    let position = Self.position(5)
    #expect(!position.contradicts(Self.position(5)))
    #expect(!position.contradicts(Self.position(6, hash: 1)))
    #expect(position.contradicts(Self.position(5, hash: 1)))
    var elsewhere = position
    elsewhere.lineage = WireUUID()
    elsewhere.sequence = 77
    #expect(position.contradicts(elsewhere))
  }
}
