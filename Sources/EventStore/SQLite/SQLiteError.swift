internal import GRDB

extension StoreError {
  /// An error of SQLite, told without SQL and without values.
  init(_ error: DatabaseError, while action: String) {
    self.init(.storage, "\(action) failed: \(error.plainDescription)")
  }
}

extension DatabaseError {
  /// The code and SQLite's own message, which hold no values.
  var plainDescription: String {
    "SQLite error \(extendedResultCode.rawValue): \(message ?? "no message")"
  }

  /// Whether SQLite found that the file is not what it should be.
  var meansDamage: Bool { resultCode == .SQLITE_CORRUPT || resultCode == .SQLITE_NOTADB }

  /// What the error means for a writer.
  var fault: StorageFault {
    resultCode == .SQLITE_FULL ? .full : .failed(plainDescription)
  }
}
