internal import ArrivalsImport
internal import Casework
internal import RepatriationSchema
internal import SchemaJSON
internal import Wire

/// Bytes as an arrivals file, or as a column mapping, a zero byte and a sheet.
///
/// The first byte chooses: even an arrivals file, odd a mapping and a sheet.
enum SheetOracle {
  /// Wednesday 21 January 2026, 08:00 in Phnom Penh.
  private static let now = Timestamp("2026-01-21T08:00:00+07:00") ?? Timestamp()
  private static let calendar = MissionCalendar(timeZone: "Asia/Phnom_Penh") { _ in 7 * 3600 }

  static func check(_ input: [UInt8]) throws(FuzzFinding) {
    guard let choice = input.first else { return }
    let bytes = Array(input.dropFirst())
    if choice & 1 == 0 {
      guard let file = try? ArrivalsFile(bytes, now: now, calendar: calendar) else { return }
      try check(file, of: bytes)
      let again = try? ArrivalsFile(bytes, now: now, calendar: calendar)
      try requireSame(file, again)
    } else {
      let parts = bytes.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, let text = String(validating: parts[0], as: UTF8.self),
        let mapping = try? MessageJSON.decode(ColumnMapping.self, from: text),
        case .success(let map) = ColumnMap.check(mapping),
        let mapped = try? MappedTable(Array(parts[1]), map: map, now: now)
      else { return }
      let file = ArrivalsFile(mapped.table, now: now, calendar: calendar)
      try check(file, of: Array(parts[1]))
      for reject in file.rejects {
        try require(
          reject.reason.utf8.count < 4_096, "a reason of \(reject.reason.utf8.count) bytes")
      }
    }
  }

  /// Each row is a registration that can be sent, or is refused at a place of the file.
  private static func check(_ file: ArrivalsFile, of bytes: [UInt8]) throws(FuzzFinding) {
    let lines = 1 + bytes.count { $0 == 0x0A || $0 == 0x0D }
    for row in file.rows {
      guard let encoded = try? row.registration.encodedBytes() else {
        throw FuzzFinding("a row became a registration that cannot be sent")
      }
      try require(
        (try? Registration(encoded: encoded)) == row.registration,
        "a registration is read otherwise than it was written")
      try require((1...lines).contains(row.line), "a row on line \(row.line) of \(lines)")
      try require(!row.registration.person.isNil, "a row without an id")
    }
    for reject in file.rejects {
      try require((1...lines).contains(reject.line), "a reject on line \(reject.line) of \(lines)")
      try require(!reject.reason.isEmpty, "a reject without a reason")
      try require(file.rejectTokens[reject.row] != nil, "a reject that is known by nothing")
    }
    let rejected = Set(file.rejects.map(\.row))
    try require(
      rejected.isDisjoint(with: file.rows.map(\.row)), "a row is taken and refused")
    try require(
      file.rows.count + rejected.count <= bytes.count, "more rows than bytes")
  }

  private static func requireSame(_ file: ArrivalsFile, _ other: ArrivalsFile?) throws(FuzzFinding)
  {
    try require(
      file.rows.map(\.registration) == other?.rows.map(\.registration)
        && file.rows.map(\.idempotencyKey) == other?.rows.map(\.idempotencyKey)
        && file.rejects == other?.rejects, "the same file is read in two ways")
  }
}
