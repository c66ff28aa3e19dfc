internal import ArrivalsImport
internal import Foundation
internal import RepatriationSchema
internal import SchemaJSON
internal import ServiceKit
internal import Wire

/// A column mapping file: the JSON form of `ColumnMapping`, checked.
enum MappingFile {
  /// Largest mapping file, in bytes.
  static let maximumBytes = 1 << 20
  /// Errors that are told at once.
  private static let toldProblems = 20

  /// - Throws: `CommandFailure` with every error and where in the file it is.
  static func load(_ path: String) throws -> ColumnMap {
    let name = (path as NSString).lastPathComponent
    let bytes: [UInt8]
    do {
      bytes = try BoundedFile.read(path, maximumBytes: maximumBytes)
    } catch let error as ServiceKitError {
      throw CommandFailure(error.words)
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw CommandFailure("\(name): the mapping is not UTF-8 text.")
    }
    let mapping: ColumnMapping
    do {
      mapping = try MessageJSON.decode(ColumnMapping.self, from: text)
    } catch let error as MessageJSON.ReadError {
      throw CommandFailure("\(name): \(error)")
    }
    switch ColumnMap.check(mapping) {
    case .success(let map): return map
    case .failure(let problems):
      let places = JSONPlaces(text)
      let lines = problems.all.prefix(toldProblems).map { problem in
        let place = places.place(of: problem.path)
        return "\(name): line \(place.line), column \(place.column): \(problem.reason)"
      }
      let more = problems.all.count - lines.count
      throw CommandFailure(
        (lines + (more > 0 ? ["and \(more) more"] : [])).joined(separator: "\n"))
    }
  }
}
