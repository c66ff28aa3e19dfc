internal import ArrivalsImport
internal import Casework
internal import Foundation
internal import ManifestDocuments
internal import RepatriationSchema
internal import ServiceKit
internal import Wire

/// An arrivals file as it is sent: rows and rejects, each with its place in the file that the desk
/// has open.
struct ArrivalsInput: Sendable {
  struct Row: Sendable {
    /// Line on which the row starts, and number of the data row; both count from 1.
    let line: Int
    let row: Int
    let request: RegisterRequest
    let key: WireUUID
  }

  /// Columns that never leave intake readable: a rejects file names the row instead.
  static let sealedColumns = ["indicators", "scam_linked", "note"]

  /// The name of the file without its folder.
  let file: String
  let rows: [Row]
  let rejects: [CSVTable.Reject]
  /// By data row, as in `ArrivalsFile`.
  let rejectTokens: [Int: String]
  let rejectMissions: [Int: String]
  let unknownColumns: [String]
  let totalRows: Int
  /// The cells of every row that could be taken apart.
  let records: [Int: CSVTable.Record]
  /// The columns of the file, in order.
  let header: [String]

  /// Reads an arrivals file, or a corrected rejects file.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - original: the file that the rejects came from; gives the sealed columns back.
  /// - Throws: `CommandFailure` when a file as a whole cannot be read.
  init(
    path: String, original: String? = nil, now: Timestamp, calendar: MissionCalendar
  ) throws {
    let name = (path as NSString).lastPathComponent
    let bytes = try Self.bytes(path)
    do {
      let table = try CSVTable(
        bytes, required: ArrivalsColumns.required,
        optional: ArrivalsColumns.optional + RejectsFile.columns)
      if let original {
        let source = try Self.table(original)
        let merged = try RejectsFile.restoringSealed(table, from: source, named: original)
        self.init(
          name, table, try ArrivalsFile(merged, now: now, calendar: calendar), isMerged: true)
      } else {
        self.init(
          name, table, try ArrivalsFile(bytes, now: now, calendar: calendar), isMerged: false)
      }
    } catch let error as CSVTable.HeaderError {
      throw CommandFailure("\(name): \(error)")
    }
  }

  /// - Parameter isMerged: the rows of `arrivals` are the readable rows of `table` in order, and
  ///   their numbers count only those.
  private init(_ file: String, _ table: CSVTable, _ arrivals: ArrivalsFile, isMerged: Bool) {
    self.file = String(file.prefix(60))
    header = table.header
    var records: [Int: CSVTable.Record] = [:]
    for record in table.records { records[record.row] = record }
    self.records = records
    unknownColumns = table.unknownColumns
    totalRows = table.records.count + table.rejects.count

    func place(line: Int, row: Int) -> (line: Int, row: Int) {
      guard isMerged, table.records.indices.contains(row - 1) else { return (line, row) }
      return (table.records[row - 1].line, table.records[row - 1].row)
    }
    rows = arrivals.rows.map { arrival in
      let place = place(line: arrival.line, row: arrival.row)
      return Row(
        line: place.line, row: place.row,
        request: RegisterRequest(
          registration: arrival.registration, groupKind: arrival.groupKind, imported: true),
        key: arrival.idempotencyKey)
    }
    guard isMerged else {
      rejects = arrivals.rejects
      rejectTokens = arrivals.rejectTokens
      rejectMissions = arrivals.rejectMissions
      return
    }
    var rejects = table.rejects
    var tokens: [Int: String] = [:]
    var missions: [Int: String] = [:]
    for reject in table.rejects { tokens[reject.row] = "row-\(reject.row)" }
    for reject in arrivals.rejects {
      let place = place(line: reject.line, row: reject.row)
      let number = records[place.row]?.columnNumber(reject.column) ?? 0
      rejects.append(
        CSVTable.Reject(
          line: place.line, row: place.row, column: reject.column, columnNumber: number,
          reason: reject.reason))
      tokens[place.row] = arrivals.rejectTokens[reject.row]
      missions[place.row] = arrivals.rejectMissions[reject.row]
    }
    self.rejects = rejects.sorted { ($0.row, $0.columnNumber) < ($1.row, $1.columnNumber) }
    rejectTokens = tokens
    rejectMissions = missions
  }

  private static func table(_ path: String) throws -> CSVTable {
    do {
      return try CSVTable(
        try bytes(path), required: ArrivalsColumns.required, optional: ArrivalsColumns.optional)
    } catch let error as CSVTable.HeaderError {
      throw CommandFailure("\((path as NSString).lastPathComponent): \(error)")
    }
  }

  static func bytes(_ path: String) throws -> [UInt8] {
    do {
      return try BoundedFile.read(path, maximumBytes: CSVReader.Limits.fileBytes)
    } catch let error as ServiceKitError {
      throw CommandFailure("\(error)")
    }
  }
}
