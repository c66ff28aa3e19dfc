internal import ManifestCommands
internal import RepatriationSchema
internal import Wire

/// Bytes as an outbox file.
///
/// The first byte chooses: 0 the whole file, 1 what stands behind a good header, 2 what is sealed in good
/// records, with the second byte for their size; 3 the same with one byte of the file changed afterwards.
enum OutboxOracle {
  private static let key = [UInt8](repeating: 0x4B, count: 32)
  private static let salt = [UInt8](repeating: 0x53, count: 32)

  static func check(_ input: [UInt8]) throws(FuzzFinding) {
    guard let choice = input.first else { return }
    let bytes = Array(input.dropFirst())
    switch choice & 3 {
    case 0: try checkFile(bytes)
    case 1: try checkFile(try good().header + bytes)
    default: try checkSealed(bytes, isDamaged: choice & 3 == 3, place: Int(choice >> 2))
    }
  }

  private static func good() throws(FuzzFinding) -> (header: [UInt8], sealing: OutboxSealing) {
    do {
      return try OutboxSealing.make(
        id: WireUUID(bytes: Array(salt.prefix(16))) ?? WireUUID(), salt: salt, key: key)
    } catch {
      throw FuzzFinding("no outbox can be made: \(error)")
    }
  }

  /// Whatever is read ends where it says, and the numbers of records are bounded.
  @discardableResult
  private static func checkFile(_ bytes: [UInt8]) throws(FuzzFinding) -> [OutboxRecord?] {
    guard let sealing = try? OutboxSealing(bytes, key: key, path: "a file") else { return [] }
    let (records, end) = sealing.records(in: bytes)
    try require(end <= bytes.count, "the records end behind the file")
    try require(
      records.count * OutboxSealing.frameBytes <= bytes.count, "more records than bytes for them")
    let again = sealing.records(in: Array(bytes[..<end]))
    // Without its tail a file is the same file, but for a damaged last record, which is then the tail.
    try require(
      again.end == end ? again.records == records : records.last == .some(nil),
      "a file without its tail has other records")
    let state = OutboxState(records)
    let stages = ["waiting", "sent", "rejected", "corrected"].map { Int(state.count($0)) }
    try require(
      stages.reduce(0, +) <= records.count, "more registrations than records")
    return records
  }

  /// What was sealed is read back, and a changed byte is seen.
  private static func checkSealed(
    _ bytes: [UInt8], isDamaged: Bool, place: Int
  ) throws(FuzzFinding) {
    guard let first = bytes.first else { return }
    let (header, sealing) = try good()
    let size = 1 + Int(first) * 2
    var plain: [[UInt8]] = []
    var rest = bytes.dropFirst()
    while !rest.isEmpty {
      plain.append(Array(rest.prefix(size)))
      rest = rest.dropFirst(size)
    }
    var file = header
    for (index, content) in plain.enumerated() {
      do {
        file += try sealing.frame(content, number: index + 1)
      } catch {
        throw FuzzFinding("a record of \(content.count) bytes is not sealed")
      }
    }
    let expected = plain.map { try? OutboxRecord(encoded: $0) }
    guard isDamaged, file.count > header.count else {
      let records = try checkFile(file)
      // A last record that holds no message is what a torn one looks like.
      let kept = expected.last == .some(nil) ? Array(expected.dropLast()) : expected
      try require(records == kept, "other records are read than were sealed")
      return
    }
    let changed = header.count + place * 61 % (file.count - header.count)
    file[changed] ^= 0x20
    let records = try checkFile(file)
    for (index, record) in records.enumerated() where record != nil {
      try require(record == expected[index], "a record that was changed is read")
    }
    try require(
      records.count < expected.count || records != expected || expected.contains(nil),
      "a changed byte is not seen")
  }
}
