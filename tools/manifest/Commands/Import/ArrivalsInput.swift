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
  /// Without the rows that are skipped.
  let totalRows: Int
  /// Rows of a rejects file with nothing of a person in them.
  let emptyRows: Int
  /// It is a rejects file, and nothing says what was sealed.
  let lacksSealedColumns: Bool
  /// The cells of every row that could be taken apart.
  let records: [Int: CSVTable.Record]
  /// The columns of the file, in order; with a mapping, ours.
  let header: [String]
  /// The sheet behind the rows, when a mapping read it.
  private(set) var mapped: MappedTable?
  private(set) var mappingName = ""

  /// Reads an arrivals file, or a corrected rejects file.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - original: the file that the rejects came from; gives the sealed columns back.
  ///   - mapping: how the columns of the file, or of the original, become ours. A rejects file has our
  ///     columns already.
  /// - Throws: `CommandFailure` when a file as a whole cannot be read.
  init(
    path: String, original: String? = nil, mapping: ColumnMap? = nil, now: Timestamp,
    calendar: MissionCalendar
  ) throws {
    let name = (path as NSString).lastPathComponent
    let bytes = try Self.bytes(path)
    do {
      if let mapping, !RejectsFile.isOne(bytes) {
        let sheet = try MappedTable(bytes, map: mapping, now: now)
        self.init(
          name, sheet.table, ArrivalsFile(sheet.table, now: now, calendar: calendar),
          corrected: nil, sheet: sheet)
        mappingName = mapping.name
        return
      }
      let table = try CSVTable(
        bytes, required: ArrivalsColumns.required,
        optional: ArrivalsColumns.optional + RejectsFile.columns)
      guard original != nil || table.header.contains(RejectsFile.columns[0]) else {
        self.init(
          name, table, try ArrivalsFile(bytes, now: now, calendar: calendar), corrected: nil)
        return
      }
      let source = try original.map { try Self.table($0, mapping: mapping, now: now) }
      let rows = table.records.filter { !RejectsFile.isEmpty($0) }
      let arrivals = try ArrivalsFile(
        try RejectsFile.arrivals(rows, from: source), now: now, calendar: calendar)
      // Rows that cannot be taken apart are known by what stands in the corrected file.
      let written = try ArrivalsFile(bytes, now: now, calendar: calendar)
      self.init(
        name, table, arrivals,
        corrected: Corrected(
          rows: rows, tokens: written.rejectTokens, missions: written.rejectMissions,
          lacksSealed: source == nil
            && !Self.sealedColumns.contains { table.header.contains($0) }))
    } catch let error as CSVTable.HeaderError {
      throw CommandFailure("\(name): \(error)")
    }
  }

  /// What is known of a corrected rejects file beside its table.
  private struct Corrected {
    /// The rows that were read as arrivals, which number only these.
    let rows: [CSVTable.Record]
    /// Of rows that could not be taken apart, by data row.
    let tokens: [Int: String]
    let missions: [Int: String]
    let lacksSealed: Bool
  }

  private init(
    _ file: String, _ table: CSVTable, _ arrivals: ArrivalsFile, corrected: Corrected?,
    sheet: MappedTable? = nil
  ) {
    mapped = sheet
    self.file = String(file.prefix(60))
    header = table.header
    var records = table.rejectedRecords
    for record in table.records { records[record.row] = record }
    self.records = records
    unknownColumns = table.unknownColumns
    emptyRows = corrected.map { table.records.count - $0.rows.count } ?? 0
    lacksSealedColumns = corrected?.lacksSealed ?? false
    totalRows = table.records.count + table.rejects.count - emptyRows

    func place(line: Int, row: Int) -> (line: Int, row: Int) {
      guard let corrected, corrected.rows.indices.contains(row - 1) else { return (line, row) }
      return (corrected.rows[row - 1].line, corrected.rows[row - 1].row)
    }
    rows = arrivals.rows.map { arrival in
      let place = place(line: arrival.line, row: arrival.row)
      return Row(
        line: place.line, row: place.row,
        request: RegisterRequest(
          registration: arrival.registration, groupKind: arrival.groupKind, imported: true),
        key: arrival.idempotencyKey)
    }
    guard let corrected else {
      rejects = arrivals.rejects.map { reject in
        // A desk looks for the column that it has on the screen.
        guard let theirs = sheet?.sources[reject.column], !theirs.isEmpty else { return reject }
        return CSVTable.Reject(
          line: reject.line, row: reject.row, column: reject.column,
          columnNumber: reject.columnNumber,
          reason: "\(reject.reason) It is their column '\(theirs.joined(separator: " + "))'.")
      }
      rejectTokens = arrivals.rejectTokens
      rejectMissions = arrivals.rejectMissions
      return
    }
    var rejects = table.rejects
    var tokens: [Int: String] = [:]
    var missions: [Int: String] = [:]
    for reject in table.rejects {
      tokens[reject.row] = corrected.tokens[reject.row]
      missions[reject.row] = corrected.missions[reject.row]
    }
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

  private static func table(
    _ path: String, mapping: ColumnMap?, now: Timestamp
  ) throws -> CSVTable {
    do {
      if let mapping { return try MappedTable(try bytes(path), map: mapping, now: now).table }
      return try CSVTable(
        try bytes(path), required: ArrivalsColumns.required, optional: ArrivalsColumns.optional)
    } catch let error as CSVTable.HeaderError {
      throw CommandFailure("\((path as NSString).lastPathComponent): \(error)")
    }
  }

  /// What a rejected row is known by at intake, from the rejects file that it was corrected in; empty
  /// for any other row.
  func rejectedToken(of row: Int) -> String {
    let token = records[row].map { $0[RejectsFile.tokenColumn] } ?? ""
    return token.utf8.count <= 64 ? token : ""
  }

  static func bytes(_ path: String) throws -> [UInt8] {
    do {
      return try BoundedFile.read(path, maximumBytes: CSVReader.Limits.fileBytes)
    } catch let error as ServiceKitError {
      throw CommandFailure(error.words)
    }
  }
}
