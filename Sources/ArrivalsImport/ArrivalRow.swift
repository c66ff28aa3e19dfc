package import Casework
internal import Crypto
package import RepatriationSchema
package import Wire

/// A row that became a registration, ready to be sent.
package struct ArrivalRow: Sendable {
  package let line: Int
  package let row: Int
  package let registration: Registration
  package let groupKind: GroupKind
  /// Derived from the row's content: the same row gives the same key, so importing twice registers once.
  package let idempotencyKey: WireUUID
}

/// Reads arrivals files.
package struct ArrivalsFile: Sendable {
  /// In the order of the file.
  package let rows: [ArrivalRow]
  /// In the order of the file.
  package let rejects: [CSVTable.Reject]
  /// What a rejected row is known by later, by data row: its queue token, by which a corrected row is
  /// recognised; where that cannot be read a digest of its cells but the one at fault.
  package let rejectTokens: [Int: String]
  /// The mission a rejected row names; empty or absent when it names none that can be read.
  package let rejectMissions: [Int: String]
  package let unknownColumns: [String]
  package let totalRows: Int

  /// - Parameters:
  ///   - bytes: the file.
  ///   - now: nobody arrives or is born after this moment.
  package init(
    _ bytes: [UInt8], now: Timestamp, calendar: MissionCalendar
  ) throws(CSVTable.HeaderError) {
    self.init(
      try CSVTable(
        bytes, required: ArrivalsColumns.required, optional: ArrivalsColumns.optional),
      now: now, calendar: calendar)
  }

  /// Reads a table whose columns are those of an arrivals file.
  package init(_ table: CSVTable, now: Timestamp, calendar: MissionCalendar) {
    unknownColumns = table.unknownColumns
    var rows: [ArrivalRow] = []
    var rejects = table.rejects
    var tokens: [Int: String] = [:]
    var missions: [Int: String] = [:]
    for reject in table.rejects {
      let bytes = table.rejectedBytes[reject.row] ?? []
      tokens[reject.row] =
        ContentIdentifier.version8(ContentIdentifier.digest(of: bytes)).description
      guard let record = table.rejectedRecords[reject.row] else { continue }
      if let token = ArrivalRecordReader(record: record).queueToken { tokens[reject.row] = token }
      missions[reject.row] = MissionName.isValid(record["mission"]) ? record["mission"] : ""
    }
    for record in table.records {
      var reader = ArrivalRecordReader(record: record)
      let row = reader.read(now: now, calendar: calendar)
      if let problem = reader.problems.first {
        rejects.append(problem)
        tokens[record.row] =
          reader.queueToken ?? Self.rejectToken(of: record, without: problem.column)
        missions[record.row] = MissionName.isValid(record["mission"]) ? record["mission"] : ""
      } else {
        rows.append(row)
      }
    }
    rejects.sort { ($0.row, $0.columnNumber) < ($1.row, $1.columnNumber) }
    self.rows = rows
    self.rejects = rejects
    rejectTokens = tokens
    rejectMissions = missions
    totalRows = table.records.count + table.rejects.count
  }
}

extension ArrivalsFile {
  /// What a row without a queue token is known by when a column is at fault: a digest of every other cell,
  /// so that it is the same row once that cell is corrected.
  package static func rejectToken(
    of record: CSVTable.Record, without column: String
  ) -> String {
    let cells = ArrivalsColumns.all.filter { $0 != column }.flatMap { [$0, record[$0]] }
    return ContentIdentifier.version8(ContentIdentifier.digest(["rejected"] + cells)).description
  }

  /// What a row was known by if it was rejected before for any one of its cells.
  package static func tokensBeforeCorrection(of record: CSVTable.Record) -> [String] {
    ArrivalsColumns.all.map { rejectToken(of: record, without: $0) }
  }
}

/// Names of missions: country of the mission's people, then the city code, as in `IDN-PNH`.
package enum MissionName {
  package static func isValid(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count == 7, bytes[3] == UInt8(ascii: "-") else { return false }
    return bytes.enumerated().allSatisfy { index, byte in
      index == 3 || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
    }
  }
}

/// Digests that stand for content: the same content gives the same identifier on every machine.
enum ContentIdentifier {
  static func digest(_ parts: [String]) -> [UInt8] {
    var hash = SHA256()
    for part in parts {
      var length = UInt32(clamping: part.utf8.count).littleEndian
      withUnsafeBytes(of: &length) { hash.update(bufferPointer: $0) }
      hash.update(data: Array(part.utf8))
    }
    return Array(hash.finalize())
  }

  static func digest(of bytes: ArraySlice<UInt8>) -> [UInt8] {
    Array(SHA256.hash(data: bytes))
  }

  /// A UUID of version 8 (RFC 9562, section 5.8) from a digest.
  static func version8(_ digest: some Collection<UInt8>) -> WireUUID {
    var bytes = Array(digest.prefix(16))
    bytes[6] = bytes[6] & 0x0F | 0x80
    bytes[8] = bytes[8] & 0x3F | 0x80
    return WireUUID(bytes: bytes) ?? WireUUID()
  }

  /// A UUID of version 7 (RFC 9562, section 5.7) whose random part is content.
  static func version7(at moment: Timestamp, _ digest: some Collection<UInt8>) -> WireUUID {
    var bytes = Array(digest.prefix(16))
    let milliseconds = UInt64(max(0, moment.milliseconds))
    for index in 0..<6 {
      bytes[index] = UInt8(truncatingIfNeeded: milliseconds >> UInt64(8 * (5 - index)))
    }
    bytes[6] = bytes[6] & 0x0F | 0x70
    bytes[8] = bytes[8] & 0x3F | 0x80
    return WireUUID(bytes: bytes) ?? WireUUID()
  }
}

/// Groups that a desk names by a word: the same word in one mission is the same group, in a file and
/// in a form.
package enum HouseholdGroup {
  package static func id(mission: String, household: String) -> ID<Group> {
    ID(
      ContentIdentifier.version8(ContentIdentifier.digest(["group", mission, household])))
  }
}
